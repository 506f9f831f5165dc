//! A problem, whole: its incidents and what they cost, what is to be done and what of that is overdue, what came back
//! since, what happened to it. And lists of actions.

use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::history::Event;
use super::{Body, Card, Listing, Section, change, record};
use crate::model::problem::ActionState;
use crate::model::{Incident, Problem};
use crate::practice::availability::{Stretches, outage, why};
use crate::practice::disruption::in_minutes;
use crate::practice::problem::{Numbered, actions as numbered, incidents, is_overdue, opened};
use crate::practice::recurrence::{Past, Recurrence};
use crate::practice::{Cx, window};
use crate::store::snapshot::Entry;

/// An incident that came after a problem's own and looks like another case of it
struct Again<'a> {
    incident: &'a Incident,
    /// The case that it looks like.
    like: &'a Incident,
    because: Vec<String>,
}

/// A problem that is in the store, with what happened to it.
pub fn card(cx: &Cx<'_>, entry: &Entry, problem: &Problem, events: &[Event]) -> Card {
    let mut card = record::card(cx.snapshot, cx.graph, entry);
    let cases = incidents(cx.snapshot, problem);
    let again = again(cx, &cases);
    // Told by sections of their own.
    card.sections.retain(|section| section.title.as_deref() != Some("actions"));
    if let Some(Section { body: Body::Facts(facts), .. }) = card.sections.first_mut() {
        facts.retain(|(name, _)| name != "incidents");
        facts.extend(opened(problem).map(|day| ("opened".to_owned(), day.to_string())));
        facts.extend((!cases.is_empty()).then(|| ("outage".to_owned(), cost(cx, &cases))));
    }
    card.sections.extend(case_section(cx, &cases));
    card.sections.extend(action_section(cx, problem));
    card.sections.extend(again_section(cx, &again));
    card.sections.extend(change::timeline(cx, events));
    if let Some(computed) = card.json.get_mut("computed").and_then(Value::as_object_mut) {
        let due = numbered(problem).filter(|it| is_overdue(it.action, cx.now.date_naive()));
        computed.insert("opened".to_owned(), json!(opened(problem)));
        computed.insert("incidents".to_owned(), cases.iter().map(|it| case(cx, it)).collect());
        computed.insert("outage_minutes".to_owned(), json!(total(cx, &cases).num_minutes()));
        let actions: Vec<Value> = numbered(problem).map(|it| action(&it, cx.now.date_naive())).collect();
        computed.insert("actions".to_owned(), json!(actions));
        computed.insert("overdue".to_owned(), json!(due.count()));
        computed.insert("recurrences".to_owned(), again.iter().map(told).collect());
        computed.insert("timeline".to_owned(), events.iter().map(|event| change::told(cx, event)).collect());
    }
    card
}

/// Actions, each with its number and whether it is overdue; with their problems, where there are several.
pub fn actions(found: &[Numbered<'_>], today: NaiveDate, with_problem: bool) -> Listing {
    let records = found.iter().map(|it| action(it, today)).collect();
    let columns: &[&str] = match with_problem {
        true => &["problem", "number", "is", "due", "owner", "title"],
        false => &["number", "is", "due", "owner", "title"],
    };
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    Listing { name: "actions", records, columns, id: "problem" }
}

/// An action for programs.
fn action(it: &Numbered<'_>, today: NaiveDate) -> Value {
    let Numbered { problem, number, action } = it;
    json!({
        "problem": problem.id, "number": number, "is": is(it, today), "state": action.state,
        "overdue": is_overdue(action, today), "due": action.due, "owner": action.owner, "title": action.title,
        "opened": action.opened, "ended": action.ended,
    })
}

fn is(it: &Numbered<'_>, today: NaiveDate) -> &'static str {
    if is_overdue(it.action, today) { "overdue" } else { it.action.state.name() }
}

/// `1d2h30m in 4 incidents`, and by name those that nobody can count.
fn cost(cx: &Cx<'_>, cases: &[&Incident]) -> String {
    let noun = if cases.len() == 1 { "incident" } else { "incidents" };
    let gap = |it: &&Incident| Some(format!("{} ({})", it.id, why(it, cx.now.to_utc())?.words()));
    let gaps: Vec<String> = cases.iter().filter_map(gap).collect();
    let gaps = if gaps.is_empty() { String::new() } else { format!("; not counted: {}", gaps.join(", ")) };
    format!("{} in {} {noun}{gaps}", in_minutes(total(cx, cases)), cases.len())
}

/// How long its incidents lasted; what two of them share counts once.
fn total(cx: &Cx<'_>, cases: &[&Incident]) -> TimeDelta {
    Stretches::of(cases.iter().filter_map(|it| outage(it, cx.now.to_utc()))).total()
}

fn case(cx: &Cx<'_>, incident: &&Incident) -> Value {
    let lasted = outage(incident, cx.now.to_utc());
    json!({
        "id": incident.id, "title": incident.title, "state": incident.state, "began": incident.began(),
        "outage_minutes": lasted.map(|it| it.length().num_minutes()),
    })
}

fn case_section(cx: &Cx<'_>, cases: &[&Incident]) -> Option<Section> {
    let row = |it: &&Incident| {
        let lasted = outage(it, cx.now.to_utc()).map(|it| in_minutes(it.length()));
        vec![
            it.id.clone(),
            it.state.to_string(),
            window::moment(it.began().0.to_utc(), cx.now.timezone()),
            lasted.unwrap_or_default(),
            it.title.clone(),
        ]
    };
    let columns = ["id", "is", "began", "lasted", "title"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: cases.iter().map(row).collect() };
    (!cases.is_empty()).then(|| Section { title: Some(format!("incidents ({})", cases.len())), body })
}

fn action_section(cx: &Cx<'_>, problem: &Problem) -> Option<Section> {
    let today = cx.now.date_naive();
    let row = |it: Numbered<'_>| {
        let due = it.action.due.map(|due| due.to_string()).unwrap_or_default();
        vec![
            it.number.to_string(),
            is(&it, today).to_owned(),
            due,
            it.action.owner.clone(),
            it.action.title.clone(),
        ]
    };
    let rows: Vec<Vec<String>> = numbered(problem).map(row).collect();
    let open = problem.actions.iter().filter(|it| it.state == ActionState::Open).count();
    let columns = ["", "is", "due", "owner", "what"].map(str::to_owned).to_vec();
    let title = Some(format!("actions ({open} of {} open)", rows.len()));
    (!rows.is_empty()).then_some(Section { title, body: Body::Table { columns, rows } })
}

/// The incidents after its first that look like another case, and nobody has linked them.
fn again<'a>(cx: &Cx<'a>, cases: &[&'a Incident]) -> Vec<Again<'a>> {
    let Some(first) = cases.first().map(|it| it.began()) else { return Vec::new() };
    let is_case = |id: &str| cases.iter().any(|it| it.id.eq_ignore_ascii_case(id));
    let mut later: Vec<&Incident> = cx
        .snapshot
        .of::<Incident>()
        .map(|(_, incident)| incident)
        .filter(|it| it.began() > first && !is_case(&it.id))
        .collect();
    later.sort_by_key(|it| (it.began(), &it.id));
    if later.is_empty() {
        return Vec::new();
    }
    let past = Past::all(cx.snapshot, cx.graph);
    let found = later.into_iter().filter_map(|incident| {
        let like = past.of(incident);
        let Recurrence { incident: like, because } = like.into_iter().find(|it| is_case(&it.incident.id))?;
        Some(Again { incident, like, because: because.iter().map(ToString::to_string).collect() })
    });
    found.collect()
}

fn told(it: &Again<'_>) -> Value {
    json!({"incident": it.incident.id, "like": it.like.id, "because": it.because})
}

fn again_section(cx: &Cx<'_>, again: &[Again<'_>]) -> Option<Section> {
    let row = |it: &Again<'_>| {
        vec![
            it.incident.id.clone(),
            it.incident.state.to_string(),
            window::moment(it.incident.began().0.to_utc(), cx.now.timezone()),
            it.like.id.clone(),
            it.because.join("; "),
        ]
    };
    let columns = ["id", "is", "began", "like", "because"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: again.iter().map(row).collect() };
    let title = Some(format!("looks like another case ({})", again.len()));
    (!again.is_empty()).then_some(Section { title, body })
}
