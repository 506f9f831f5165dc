//! What there is to know of a change before it runs, in sections, in a few lines, and as data. Made of what others found:
//! the screen before a change is written, `change show` and an approver are told the same in the same words.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::{Body, Section, assessment, conflict, standing};
use crate::graph::impact::Effect;
use crate::model::Change;
use crate::practice::notice::State;
use crate::practice::outlook::Outlook;
use crate::practice::radius::{Hit, Radius};
use crate::practice::transition::is_open;
use crate::practice::window::{extent, moment};
use crate::practice::{Cx, approval};
use crate::store::snapshot::Snapshot;

/// How many of those that are hit are shown one by one
const SHOWN: usize = 12;

/// Whom it hits; and of what lies ahead or runs, its risk, what is in its way, and who has a say.
pub fn sections(cx: &Cx<'_>, change: &Change, outlook: &Outlook<'_>) -> Vec<Section> {
    let mut sections = Vec::from_iter(hit(cx.snapshot, &outlook.radius));
    if is_open(change.state) {
        sections.push(assessment::section(&outlook.assessment));
        sections.extend(in_the_way(cx, outlook));
    }
    if is_open(change.state) || !outlook.standing.votes.is_empty() {
        sections.extend(standing::sections(change, &outlook.standing));
    }
    let notice = outlook.notice.as_ref().map(|state| (state, notice(cx, change, state)));
    sections.extend(notice.map(|(state, lines)| Section {
        title: Some(format!("notice {}", if state.is_given() { "was given" } else { "is owed" })),
        body: Body::Facts(lines),
    }));
    sections
}

/// Who is hit while what is touched is down, each with the chain by which it comes; nothing where nothing is touched.
pub fn hit(snapshot: &Snapshot, radius: &Radius) -> Option<Section> {
    let title = match radius.touched.as_slice() {
        [] => return None,
        [one] => format!("hit while {one} is down"),
        _ => "hit while they are down".to_owned(),
    };
    if radius.hits.is_empty() {
        return Some(Section { title: Some(title), body: Body::Lines(vec!["nobody".to_owned()]) });
    }
    let row = |hit: &Hit| {
        let asset = snapshot.asset(&hit.asset);
        let criticality = asset.and_then(|it| it.criticality).map(|it| it.to_string());
        let owner = asset.and_then(|it| it.owner.clone());
        let (effect, path) = (hit.effect.words().to_owned(), hit.path.join(" → "));
        vec![hit.asset.clone(), effect, criticality.unwrap_or_default(), owner.unwrap_or_default(), path]
    };
    let mut rows: Vec<Vec<String>> = radius.hits.iter().take(SHOWN).map(row).collect();
    let rest = radius.hits.len().saturating_sub(SHOWN);
    if rest > 0 {
        let more = format!("and {rest} more: itsm impact {}", radius.touched.join(" "));
        rows.push(vec!["…".to_owned(), String::new(), String::new(), String::new(), more]);
    }
    let columns = ["id", "effect", "criticality", "owner", "through"].map(str::to_owned).to_vec();
    Some(Section {
        title: Some(format!("{title} ({})", counts(radius))),
        body: Body::Table { columns, rows },
    })
}

/// `2 down, 1 degraded`.
pub(super) fn counts(radius: &Radius) -> String {
    let count = |effect: Effect| radius.hits.iter().filter(|hit| hit.effect == effect).count();
    let counts = Effect::ALL.into_iter().map(|effect| (count(effect), effect.words()));
    let counts = counts.filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}"));
    counts.collect::<Vec<_>>().join(", ")
}

fn in_the_way(cx: &Cx<'_>, outlook: &Outlook<'_>) -> Option<Section> {
    let mut facts = conflict::facts(&outlook.conflicts);
    let late = outlook.notice.as_ref().filter(|state| state.is_late(cx.now.to_utc()));
    facts.extend(late.map(|_| ("notice".to_owned(), "too late for this window".to_owned())));
    facts.extend(outlook.next.map(|next| ("next free".to_owned(), extent(next.window(), cx.now.timezone()))));
    (!facts.is_empty()).then(|| Section { title: Some("in the way".to_owned()), body: Body::Facts(facts) })
}

fn notice(cx: &Cx<'_>, change: &Change, state: &State) -> Vec<(String, String)> {
    let late = if state.is_late(cx.now.to_utc()) { ", which is over" } else { "" };
    let due = format!("{}{late}", moment(state.due, cx.now.timezone()));
    let mut facts = vec![("by".to_owned(), due)];
    let named = |name: &str, who: &[String]| (!who.is_empty()).then(|| (name.to_owned(), who.join(", ")));
    facts.extend(named("not told", &state.missing));
    facts.extend(named("told late", &state.told_late));
    if cx.snapshot.get(&change.id).is_some() {
        facts.push(("list and text".to_owned(), format!("itsm change notice {}", change.id)));
    }
    facts
}

/// What somebody should know of a change that they wrote down just now, in a few lines.
pub fn brief(cx: &Cx<'_>, change: &Change, outlook: &Outlook<'_>) -> Vec<String> {
    let zone = cx.now.timezone();
    let hits = match outlook.radius.hits.as_slice() {
        [] => "hits nobody else".to_owned(),
        _ => format!("hits others: {}", counts(&outlook.radius)),
    };
    let mut lines = vec![format!("{} risk; {hits}", outlook.assessment.level)];
    lines.push(asked(&outlook.standing));
    lines.extend(outlook.conflicts.iter().map(|it| format!("in the way: {}", it.message)));
    if let Some(state) = outlook.notice.as_ref().filter(|state| !state.is_given()) {
        let late = if state.is_late(cx.now.to_utc()) { ": late" } else { "" };
        let due = moment(state.due, zone);
        lines.push(format!("notice: owed to {} by {due}{late}", state.missing.join(", ")));
    }
    lines.extend(outlook.next.map(|next| {
        let start = next.start.with_timezone(&zone).format("%Y-%m-%d %H:%M");
        format!(
            "next free: {}: itsm change set {} --start \"{start}\"",
            extent(next.window(), zone),
            change.id
        )
    }));
    lines
}

/// Who has to approve: `approval: owner: 1 of jim.bar`.
pub fn asked(standing: &approval::Standing<'_>) -> String {
    match standing.missing().as_slice() {
        [] if standing.votes.is_empty() => "approval: nobody has to".to_owned(),
        [] => "approval: all is there".to_owned(),
        missing => format!("approval: {}", missing.join("; ")),
    }
}

/// The same for programs.
pub fn computed(cx: &Cx<'_>, outlook: &Outlook<'_>) -> Map<String, Value> {
    let Outlook { radius, assessment, standing, notice, conflicts, next } = outlook;
    let zone = cx.now.timezone();
    let mut computed = Map::new();
    for effect in Effect::ALL {
        let hits = radius.hits.iter().filter(|hit| hit.effect == effect);
        computed.insert(effect.name().to_owned(), hits.map(|hit| hit.asset.as_str()).collect());
    }
    computed.insert("hits".to_owned(), radius.hits.iter().map(|it| told(cx.snapshot, it)).collect());
    let notice = notice.as_ref().map(|state| {
        json!({"due": rfc(state.due), "given": state.is_given(), "missing": state.missing,
               "late": state.is_late(cx.now.to_utc())})
    });
    computed.insert("risk".to_owned(), assessment::json(assessment));
    computed.insert(
        "approval".to_owned(),
        json!({"satisfied": standing.is_satisfied(), "missing": standing.missing(),
               "rules": standing::slots(standing), "due": standing.due.map(rfc)}),
    );
    computed.insert("notice".to_owned(), json!(notice));
    let conflicts = conflicts.iter().map(|it| conflict::record(it, zone));
    computed.insert("conflicts".to_owned(), conflicts.collect());
    computed.insert("next".to_owned(), json!(next.map(|next| next.window())));
    computed
}

/// One that is hit, and how.
fn told(snapshot: &Snapshot, hit: &Hit) -> Value {
    let asset = snapshot.asset(&hit.asset);
    json!({
        "id": hit.asset,
        "effect": hit.effect.name(),
        "path": hit.path,
        "owner": asset.and_then(|it| it.owner.as_deref()),
        "criticality": asset.and_then(|it| it.criticality).map(|it| it.to_string()),
    })
}

fn rfc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
