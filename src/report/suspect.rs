//! What may have broken an asset, as an answer: each suspect with its path, and its score term by term.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use super::reach::Answer;
use super::{Body, Card, Listing, Section};
use crate::model::Incident;
use crate::model::zone::Tz;
use crate::practice::blame;
use crate::practice::suspect::{Lineup, Suspect, Term, What};
use crate::practice::window::moment;

/// What was asked, and what came of it
pub struct Suspects<'a> {
    pub incident: &'a Incident,
    pub since: DateTime<Utc>,
    pub lineup: &'a Lineup,
    /// How many are told; all, where nothing is said.
    pub limit: Option<usize>,
    pub zone: Tz,
}

/// The suspects, the most suspicious first.
pub fn answer(it: &Suspects<'_>) -> Answer {
    let records: Vec<Value> = it.lineup.suspects.iter().map(|suspect| as_json(it, suspect)).collect();
    let limit = it.limit.unwrap_or(usize::MAX);
    let told = it.lineup.suspects.iter().take(limit);
    let mut sections = vec![Section { title: None, body: Body::Lines(vec![introduction(it)]) }];
    sections.extend(told.map(|suspect| section(it, suspect)));
    sections.extend(
        rest(it, limit)
            .map(|line| Section { title: Some("left out".to_owned()), body: Body::Lines(vec![line]) }),
    );
    sections.extend(companions(it));
    let (incident, broke) = (it.incident, it.incident.began().0.to_utc());
    let json = json!({
        "incident": incident.id,
        "assets": incident.affects,
        "broke_at": written(broke, it.zone),
        "since": written(it.since, it.zone),
        "suspects": records.iter().take(limit).collect::<Vec<_>>(),
        "companions": it.lineup.companions.iter().map(|other| as_companion(it, other)).collect::<Vec<_>>(),
        "later": it.lineup.later,
        "count": it.lineup.suspects.len(),
    });
    let heading = vec![incident.id.clone(), incident.title.clone(), "suspects".to_owned()];
    let card = Card { json, id: incident.id.clone(), heading, sections };
    let columns = ["score", "what", "id", "state", "ended", "who", "title"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "suspects", records, columns, id: "id" } }
}

fn introduction(it: &Suspects<'_>) -> String {
    let assets = it.incident.affects.join(", ");
    let broke = moment(it.incident.began().0.to_utc(), it.zone);
    let since = moment(it.since, it.zone);
    if it.lineup.suspects.is_empty() {
        return format!(
            "Nothing is on record that was done to {assets}, or to what it stands on, between {since} and {broke}, \
             when it broke. That clears nobody: it was done and not written down, or earlier (--since 90d), or to \
             something that nobody wrote that it stands on."
        );
    }
    format!(
        "What was done to {assets}, and to what it stands on, between {since} and {broke}, when it broke. These are \
         suspects, not culprits: a score says where to look first."
    )
}

fn rest(it: &Suspects<'_>, limit: usize) -> Option<String> {
    let more = it.lineup.suspects.len().saturating_sub(limit);
    let more = (more > 0).then(|| format!("{more} more that score less: --limit {}", limit + more));
    let later = match it.lineup.later {
        0 => None,
        1 => Some("one thing that began only after it broke".to_owned()),
        later => Some(format!("{later} things that began only after it broke")),
    };
    let lines: Vec<String> = [more, later].into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("; "))
}

/// What goes on at the same assets is no cause, and may be the same incident.
fn companions(it: &Suspects<'_>) -> Option<Section> {
    let line = |other: &Suspect| {
        let who = other.who.as_ref().map(|who| format!(", {who}")).unwrap_or_default();
        let is_older = other.start <= it.incident.began().0.to_utc();
        let (younger, older) =
            if is_older { (&it.incident.id, &other.record) } else { (&other.record, &it.incident.id) };
        format!(
            "{} {} ({}{who}, {}); if it is the same: itsm incident close {younger} --duplicate-of {older}",
            other.record,
            other.title,
            other.state.replace('_', " "),
            when(it, other)
        )
    };
    let lines: Vec<String> = it.lineup.companions.iter().map(line).collect();
    let title = Some("goes on at the same assets, and is no cause".to_owned());
    (!lines.is_empty()).then_some(Section { title, body: Body::Lines(lines) })
}

fn as_companion(it: &Suspects<'_>, other: &Suspect) -> Value {
    json!({
        "id": other.record,
        "title": other.title,
        "state": other.state,
        "who": other.who,
        "started": written(other.start, it.zone),
        "ended": other.end.map(|end| written(end, it.zone)),
        "asset": other.path.first(),
    })
}

fn section(it: &Suspects<'_>, suspect: &Suspect) -> Section {
    let mut facts = vec![("what".to_owned(), what(suspect)), ("when".to_owned(), when(it, suspect))];
    let through = suspect.path.join(" → ");
    let note = if suspect.is_past_path { " (as it stood then; the graph has it no more)" } else { "" };
    facts.push(("through".to_owned(), format!("{through}{note}")));
    let term = |term: &Term| format!("{:.2} {}", term.factor, term.words);
    facts.push(("score".to_owned(), suspect.terms.iter().map(term).collect::<Vec<_>>().join(" × ")));
    facts.extend(suspect.commit.as_ref().map(|commit| ("commit".to_owned(), short(commit))));
    facts.extend(link(it, suspect).map(|line| ("if it was that".to_owned(), line)));
    let title = format!("{} · {} · {}", suspect.score(), suspect.record, suspect.title);
    Section { title: Some(title), body: Body::Facts(facts) }
}

fn what(suspect: &Suspect) -> String {
    let by = suspect.who.as_ref().map(|who| format!(", {who}")).unwrap_or_default();
    match suspect.what {
        What::Edit => format!("record {}{by}", suspect.state),
        what => format!("{}, {}{by}", what.name(), suspect.state.replace('_', " ")),
    }
}

fn when(it: &Suspects<'_>, suspect: &Suspect) -> String {
    let start = moment(suspect.start, it.zone);
    match suspect.end {
        Some(end) if end == suspect.start => start,
        Some(end) => format!("{start} to {}", moment(end, it.zone)),
        None => format!("since {start}, and still"),
    }
}

/// What to type once it is known.
fn link(it: &Suspects<'_>, suspect: &Suspect) -> Option<String> {
    if blame::names(it.incident, &suspect.record) {
        return Some("it is on record as the cause".to_owned());
    }
    let is_change = suspect.what == What::Change && it.incident.caused_by.is_none();
    is_change.then(|| format!("itsm incident link {} --caused-by {}", it.incident.id, suspect.record))
}

fn short(commit: &str) -> String {
    commit.chars().take(8).collect()
}

fn as_json(it: &Suspects<'_>, suspect: &Suspect) -> Value {
    let terms = suspect.terms.iter().map(|term| {
        let factor = (term.factor * 100.0).round() / 100.0;
        json!({"name": term.name, "factor": factor, "words": term.words})
    });
    json!({
        "id": suspect.record,
        "what": suspect.what.name(),
        "title": suspect.title,
        "state": suspect.state,
        "who": suspect.who,
        "started": written(suspect.start, it.zone),
        "ended": suspect.end.map(|end| written(end, it.zone)),
        "distance": suspect.path.len() - 1,
        "path": suspect.path,
        "past_path": suspect.is_past_path,
        "score": suspect.score(),
        "terms": terms.collect::<Vec<_>>(),
        "commit": suspect.commit,
        "blamed": blame::names(it.incident, &suspect.record),
    })
}
