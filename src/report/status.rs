//! What wants attention now: what is broken, what runs, what comes next, what is wrong with the records.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta};
use serde_json::{Value, json};

use super::findings::Summary;
use super::incident::distance;
use super::{Body, Card, Section};
use crate::model::change::ChangeState;
use crate::model::zone::Tz;
use crate::model::{Asset, Change, Incident, Problem};
use crate::practice::approval::waits_for;
use crate::practice::incident::clock::{Clock, clocks};
use crate::practice::incident::concern::concerns;
use crate::practice::window::{clock, length, spoken, zoned};
use crate::practice::{Cx, blame, problem};
use crate::store::snapshot::Snapshot;

/// Who asks, and when
pub struct Viewer {
    pub person: Option<String>,
    pub now: DateTime<Tz>,
}

/// A line of the answer: what, in which state, and why it wants attention
struct Item {
    id: String,
    title: String,
    what: String,
    is_mine: bool,
}

/// What wants attention now, mine first.
pub fn status(cx: &Cx<'_>, viewer: &Viewer, findings: Summary) -> Card {
    let snapshot = cx.snapshot;
    let asked = |change: &Change, viewer: &Viewer| to_approve(cx, change, viewer);
    let causes: HashSet<&str> = blame::named(snapshot).iter().map(|(entry, _)| entry.id.as_str()).collect();
    let unanswered = |change: &Change, _: &Viewer| {
        causes.contains(change.id.as_str()).then(|| named(snapshot, change)).flatten()
    };
    let groups = [
        ("open incidents", open_incidents(snapshot, viewer)),
        ("owed of incidents", owed(snapshot, viewer)),
        ("waiting for your approval", changes(snapshot, viewer, asked)),
        ("late changes", changes(snapshot, viewer, late)),
        ("running changes", changes(snapshot, viewer, running)),
        ("next changes", changes(snapshot, viewer, next)),
        ("changes that owe an answer", changes(snapshot, viewer, unanswered)),
        ("your overdue actions", overdue_actions(snapshot, viewer)),
        ("open problems", open_problems(snapshot, viewer)),
    ];
    let unowned: Vec<String> = snapshot
        .of::<Asset>()
        .filter(|(_, asset)| asset.lifecycle.is_live() && asset.owner.is_none())
        .map(|(entry, _)| entry.id.clone())
        .collect();
    let mut json = json!({
        "organisation": snapshot.settings.organisation,
        "me": viewer.person,
        "now": viewer.now.to_rfc3339(),
        "findings": findings,
        "unowned": unowned,
    });
    let mut sections =
        vec![Section { title: None, body: Body::Facts(facts(snapshot, viewer, &findings, &unowned)) }];
    for (name, items) in groups {
        json[name.replace(' ', "_")] = items.iter().map(as_json).collect();
        if !items.is_empty() {
            sections.push(Section { title: Some(format!("{name} ({})", items.len())), body: table(&items) });
        }
    }
    let name = match snapshot.settings.organisation.as_str() {
        "" => "this store",
        organisation => organisation,
    };
    let day = zoned(viewer.now, viewer.now.timezone());
    Card { json, id: String::new(), heading: vec![name.to_owned(), day], sections }
}

fn facts(
    snapshot: &Snapshot,
    viewer: &Viewer,
    findings: &Summary,
    unowned: &[String],
) -> Vec<(String, String)> {
    let live = snapshot.of::<Asset>().filter(|(_, asset)| asset.lifecycle.is_live()).count();
    let wrong = match (findings.errors, findings.warnings) {
        (0, 0) => "nothing wrong".to_owned(),
        (errors, warnings) => {
            let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
            format!("{}, {}: itsm validate", count(errors, "error"), count(warnings, "warning"))
        }
    };
    let mut facts = vec![
        (
            "you are".to_owned(),
            viewer.person.clone().unwrap_or_else(|| "nobody this store knows: itsm whoami".to_owned()),
        ),
        ("assets".to_owned(), format!("{live} in use")),
        ("findings".to_owned(), wrong),
    ];
    if !unowned.is_empty() {
        facts.push(("without owner".to_owned(), format!("{}: itsm asset list --unowned", unowned.len())));
    }
    facts
}

fn open_incidents(snapshot: &Snapshot, viewer: &Viewer) -> Vec<Item> {
    let open = snapshot.of::<Incident>().filter(|(_, incident)| incident.state.is_open());
    let item = |incident: &Incident| {
        let since = incident.began();
        Item {
            id: incident.id.clone(),
            title: incident.title.clone(),
            what: format!(
                "{}, for {}",
                incident.state.spoken(),
                length(viewer.now.signed_duration_since(since.0))
            ),
            is_mine: viewer.person.as_ref().is_some_and(|me| concerns(snapshot, incident, me)),
        }
    };
    mine_first(open.map(|(_, incident)| item(incident)).collect())
}

/// What is late, or due within the hour.
fn owed(snapshot: &Snapshot, viewer: &Viewer) -> Vec<Item> {
    let all = snapshot.of::<Incident>();
    let mut clocks: Vec<Clock> = all.flat_map(|(_, it)| clocks(snapshot, it, viewer.now)).collect();
    clocks.retain(|it| it.due < viewer.now.to_utc() + TimeDelta::hours(1));
    clocks.sort_by(|a, b| (a.due, &a.incident).cmp(&(b.due, &b.incident)));
    let item = |clock: Clock| {
        let what = clock.what.map(|what| format!(" {what}")).unwrap_or_default();
        Item {
            is_mine: clock.by.as_ref().is_some_and(|who| is_me(viewer, who)),
            title: clock.by.unwrap_or_else(|| "nobody".to_owned()),
            what: format!("{}{what}, {}", clock.owed.name(), distance(clock.due, viewer.now.to_utc())),
            id: clock.incident,
        }
    };
    mine_first(clocks.into_iter().map(item).collect())
}

fn open_problems(snapshot: &Snapshot, viewer: &Viewer) -> Vec<Item> {
    use crate::model::problem::ProblemState::{KnownError, Open};
    let open = snapshot.of::<Problem>().filter(|(_, problem)| matches!(problem.state, Open | KnownError));
    let item = |problem: &Problem| Item {
        id: problem.id.clone(),
        title: problem.title.clone(),
        what: problem.state.spoken(),
        is_mine: problem.owner.as_ref().is_some_and(|owner| is_me(viewer, owner)),
    };
    mine_first(open.map(|(_, problem)| item(problem)).collect())
}

/// What whoever asks, or a team of theirs, has promised and not done; the latest first.
fn overdue_actions(snapshot: &Snapshot, viewer: &Viewer) -> Vec<Item> {
    let Some(me) = &viewer.person else { return Vec::new() };
    let today = viewer.now.date_naive();
    let all = snapshot.of::<Problem>().flat_map(|(_, problem)| problem::actions(problem));
    let mut late: Vec<problem::Numbered<'_>> = all
        .filter(|it| problem::is_overdue(it.action, today) && problem::is_of(snapshot, &it.action.owner, me))
        .collect();
    late.sort_by_key(|it| (it.action.due, &it.problem.id, it.number));
    let item = |it: problem::Numbered<'_>| Item {
        id: format!("{} {}", it.problem.id, it.number),
        title: it.action.title.clone(),
        what: it.action.due.map(|due| format!("was due {due}")).unwrap_or_default(),
        is_mine: true,
    };
    late.into_iter().map(item).collect()
}

fn changes(
    snapshot: &Snapshot,
    viewer: &Viewer,
    tell: impl Fn(&Change, &Viewer) -> Option<String>,
) -> Vec<Item> {
    let mut changes: Vec<&Change> = snapshot.of::<Change>().map(|(_, change)| change).collect();
    changes.sort_by_key(|change| (change.window.map(|window| window.start), &change.id));
    let item = |change: &Change| {
        let what = tell(change, viewer)?;
        let people = [Some(&change.requester), change.assignee.as_ref()];
        let is_mine = people.into_iter().flatten().any(|who| is_me(viewer, who));
        Some(Item { id: change.id.clone(), title: change.title.clone(), what, is_mine })
    };
    mine_first(changes.into_iter().filter_map(item).collect())
}

fn running(change: &Change, viewer: &Viewer) -> Option<String> {
    if change.state != ChangeState::InProgress {
        return None;
    }
    let now = viewer.now;
    Some(match change.window.map(|window| window.end.0.to_utc()) {
        Some(end) if end < now => format!("should have ended {} ago", length(now.to_utc() - end)),
        Some(end) => format!("until {}", clock(end, now)),
        None => "running".to_owned(),
    })
}

fn to_approve(cx: &Cx<'_>, change: &Change, viewer: &Viewer) -> Option<String> {
    let me = viewer.person.as_ref()?;
    let start = change.window.map(|it| it.start.0.to_utc());
    let start = start.map(|it| format!("; {}", spoken(it, viewer.now))).unwrap_or_default();
    waits_for(cx, change, me).then(|| format!("{}{start}", change.state))
}

/// Planned, and its window is over; what runs too long is told among what runs.
fn late(change: &Change, viewer: &Viewer) -> Option<String> {
    let end = change.window.filter(|_| change.state.is_planned())?.end.0;
    let ago = viewer.now.signed_duration_since(end);
    (end < viewer.now).then(|| format!("{}; its window passed {} ago", change.state.spoken(), length(ago)))
}

/// An incident names it as the cause, and nobody has looked back on it since.
fn named(snapshot: &Snapshot, change: &Change) -> Option<String> {
    let unanswered = blame::unanswered(snapshot, change);
    let (first, _) = unanswered.first()?;
    let more =
        if unanswered.len() > 1 { format!(" and {} more", unanswered.len() - 1) } else { String::new() };
    Some(format!("{}; the cause of {}{more}", change.state.spoken(), first.id))
}

fn next(change: &Change, viewer: &Viewer) -> Option<String> {
    let window = change.window.filter(|it| change.state.is_planned() && it.end.0 >= viewer.now)?;
    Some(format!("{}; {}", change.state, spoken(window.start.0.to_utc(), viewer.now)))
}

fn mine_first(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| !item.is_mine);
    items
}

fn is_me(viewer: &Viewer, who: &str) -> bool {
    viewer.person.as_ref().is_some_and(|me| me.eq_ignore_ascii_case(who))
}

fn table(items: &[Item]) -> Body {
    let columns = ["", "id", "is", "title"].map(str::to_owned).to_vec();
    let mark = |item: &Item| if item.is_mine { "*".to_owned() } else { String::new() };
    let row = |item: &Item| vec![mark(item), item.id.clone(), item.what.clone(), item.title.clone()];
    Body::Table { columns, rows: items.iter().map(row).collect() }
}

fn as_json(item: &Item) -> Value {
    json!({"id": item.id, "title": item.title, "is": item.what, "mine": item.is_mine})
}
