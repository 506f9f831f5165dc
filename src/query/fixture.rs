//! A small company for the tests of expressions, and one line for a question and its answer.

use chrono::TimeZone;

use super::{Expression, Facts, Query, QueryError, Subject};
use crate::model::zone::Tz;
use crate::store::read::read;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::Memory;

const FILES: [(&str, &str); 16] = [
    (
        "assets/getpaid.yaml",
        "{id: getpaid, type: application, name: GetPaid, aliases: [uai1], owner: jim.bar, support_group: finance-it,
          lifecycle: active, environment: prod, criticality: high, data_classification: [PII, SOX],
          depends_on: [findb1, {id: idns, via: network, strength: soft}], tags: {env: prod, a.b: c}}",
    ),
    (
        "assets/findb1.yaml",
        "{id: findb1, type: server, owner: edgar.foo, lifecycle: active, criticality: critical, location: dc-east,
          attributes: {manufacturer: Dell, cpus: 32, price: 12.5, virtual: false, warranty_end: 2026-04-01, disks: [1, 2]}}",
    ),
    ("assets/idns.yaml", "{id: idns, type: service, owner: it, lifecycle: deprecated}"),
    ("assets/web02.yaml", "{id: web02, type: server, lifecycle: active, attributes: {cpus: eight}}"),
    ("assets/blog.yaml", "{id: Blog, type: application, lifecycle: active, depends_on: [web02, idns]}"),
    ("assets/old.yaml", "{id: old, type: application, lifecycle: retired, depends_on: [findb1]}"),
    ("people/jim.bar.yaml", "{id: jim.bar, name: Jim Bar, status: active}"),
    ("people/edgar.foo.yaml", "{id: edgar.foo, name: Edgar Foo, status: left, left_on: 2026-10-01}"),
    ("people/joe.doe.yaml", "{id: joe.doe, name: Joe Doe, status: active}"),
    ("teams/it.yaml", "{id: it, name: IT, members: [joe.doe, edgar.foo]}"),
    ("teams/finance-it.yaml", "{id: finance-it, name: Finance IT, lead: jim.bar}"),
    (
        "changes/CHG-20261112-d9m2t.yaml",
        "{id: CHG-20261112-d9m2t, title: Patch, type: normal, state: approved, requester: jim.bar, affects: [findb1],
          outage: 30m, window: {start: 2026-11-22T03:00:00-05:00, end: 2026-11-22T04:00:00-05:00},
          tasks: [{id: 1, title: a, state: done}, {id: 2, title: b, state: open, affects: [web02]}]}",
    ),
    (
        "incidents/INC-20261120-0m4xd.yaml",
        "{id: INC-20261120-0m4xd, title: Slow, state: open, impact: high, urgency: low, affects: [findb1],
          down_at: 2026-11-20T23:30:00-05:00, recorded_at: 2026-11-20T23:40:00-05:00, caused_by: CHG-20261112-d9m2t}",
    ),
    (
        "problems/PRB-20261121-c8t5p.yaml",
        "{id: PRB-20261121-c8t5p, title: Why, state: open, owner: edgar.foo, incidents: [INC-20261120-0m4xd],
          actions: [{title: x, owner: joe.doe, state: open, due: 2026-11-21}]}",
    ),
    (
        "calendar/year-end.yaml",
        "{id: year-end, type: freeze, title: Year end, starts: 2026-12-20T00:00:00-05:00,
          ends: 2027-01-05T00:00:00-05:00, scope: 'criticality == \"high\"', allow: [emergency]}",
    ),
    (
        "approvals/CHG-20261112-d9m2t/jim.bar-9xk2.yaml",
        "{of: CHG-20261112-d9m2t, decision: approved, by: jim.bar, at: 2026-11-20T09:00:00-05:00}",
    ),
];

pub(super) fn store() -> Snapshot {
    let snapshot = read(&Memory::new(FILES), &|_| Vec::new()).unwrap();
    assert_eq!(snapshot.faults, []);
    assert_eq!(snapshot.entries().len(), FILES.len());
    snapshot
}

/// A Saturday morning in New York.
pub(super) fn facts(snapshot: &Snapshot) -> Facts<'_> {
    let zone: Tz = "America/New_York".parse().unwrap();
    Facts::new(snapshot, zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap())
}

/// The ids for which an expression holds, or what is wrong with it.
pub(super) fn ask(text: &str) -> String {
    ask_of(text, Subject::Any)
}

pub(super) fn ask_of(text: &str, subject: Subject) -> String {
    let snapshot = store();
    let of_subject = |entry: &&Entry| subject == Subject::Any || subject == Subject::Of(entry.kind());
    let entries: Vec<&Entry> = snapshot.entries().iter().filter(of_subject).collect();
    let selected = Query::compile(text, subject).and_then(|query| query.select(&facts(&snapshot), &entries));
    match selected {
        Ok(entries) => entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>().join(" "),
        Err(error) => told(&error),
    }
}

/// What an expression gives for a record.
pub(super) fn value(text: &str, id: &str) -> String {
    let snapshot = store();
    let value = Expression::compile(text, Subject::Any)
        .and_then(|expression| expression.value(&facts(&snapshot), snapshot.get(id).unwrap()));
    match value {
        Ok(value) => value.to_json().to_string(),
        Err(error) => told(&error),
    }
}

/// An error with its place underlined.
pub(super) fn told(error: &QueryError) -> String {
    let place = error.place();
    let line = error.text[..place.start].matches('\n').count();
    let start = error.text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let before = error.text[start..place.start].chars().count();
    let length = error.text[place.clone()].lines().next().unwrap_or_default().chars().count().max(1);
    let shown: String = error.text.lines().nth(line).unwrap_or_default().chars().take(100).collect();
    let label = miette::Diagnostic::labels(error)
        .and_then(|mut it| it.next())
        .and_then(|it| it.label().map(str::to_owned));
    let mut told = format!(
        "{}\n  {shown}\n  {}{} {}",
        error.message,
        " ".repeat(before),
        "^".repeat(length),
        label.unwrap_or_default()
    );
    if let Some(help) = &error.help {
        told += &format!("\n  help: {help}");
    }
    told
}
