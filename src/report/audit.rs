//! What history proves: what did not hold, since when each control has, what was believed, and what nobody can prove.

mod ground;

use serde_json::{Value, json};

use super::agenda::written;
use super::reach::Answer;
use super::{Body, Card, Listing, Section};
use crate::finding::{FilePath, Finding, Level, Location};
use crate::model::Settings;
use crate::model::field::Time;
use crate::model::layout::CONFIG;
use crate::model::zone::Tz;
use crate::practice::audit::control::Control;
use crate::practice::audit::remark::Remark;
use crate::practice::audit::{Stamp, State};
use ground::{believed, cannot, proved};

/// What was found, and who asks
pub struct Proof<'p> {
    pub state: &'p State,
    pub remarks: &'p [Remark],
    pub anchors: &'p [Held],
    pub tip: String,
    /// The store's own at the tip.
    pub settings: &'p Settings,
    pub zone: Tz,
}

/// A commit that was seen before, and whether it leads here
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub commit: String,
    /// When it was remembered; nothing for one that was named.
    pub seen: Option<Time>,
    pub trace: Trace,
}

/// How a commit that was seen before stands to what is gone through now
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trace {
    /// It is one of the commits that are gone through, or of those before.
    OnLine,
    /// It leads here by a merge: what is gone through forks off before it.
    ByMerge,
    /// It leads here by a merge, and what is gone through has another beginning.
    OtherBeginning,
    /// It is here, and does not lead here.
    Left,
    Missing,
}

impl Held {
    pub fn holds(&self) -> bool {
        matches!(self.trace, Trace::OnLine | Trace::ByMerge)
    }
}

/// So many notes are shown to people; the rest is counted
const MOST_NOTES: usize = 12;

/// Whole, and as a list of what did not hold.
pub fn proof(proof: &Proof<'_>) -> Answer {
    let breaches = proof.remarks.iter().filter(|it| it.is_breach());
    let records: Vec<Value> = breaches.map(|it| json_of(it, proof.zone)).collect();
    let columns = ["control", "record", "commit", "author", "message"].map(str::to_owned).to_vec();
    let listing = Listing { name: "findings", records: records.clone(), columns, id: "record" };
    Answer { card: card(proof, records), listing }
}

/// The same for what shows findings: a breach is an error in the file that it is in, as that is now.
pub fn findings(proof: &Proof<'_>) -> Vec<Finding> {
    let finding = |it: &Remark| {
        let level = if it.is_breach() { Level::Error } else { Level::Note };
        let file = it.at.as_ref().map_or_else(|| FilePath::from(CONFIG), |at| at.file.clone());
        let message = format!("{} ({})", it.message, signed(it, proof.zone));
        let finding = Finding::new(it.control.name(), level, Location::file(&file), message);
        let finding = it.record.iter().fold(finding, |finding, id| finding.of(id));
        it.help.iter().fold(finding, |finding, help| finding.help(help))
    };
    proof.remarks.iter().map(finding).collect()
}

fn json_of(it: &Remark, zone: Tz) -> Value {
    json!({
        "control": it.control.name(),
        "weight": it.weight.name(),
        "message": it.message,
        "commit": it.commit,
        "time": written(it.time.0.to_utc(), zone),
        "author": it.author,
        "record": it.record,
        "file": it.at.as_ref().map(|at| at.file.as_str()),
        "field": it.at.as_ref().and_then(Location::field),
        "help": it.help,
    })
}

/// What is promised as JSON.
pub fn json(proof: &Proof<'_>) -> Value {
    let breaches = proof.remarks.iter().filter(|it| it.is_breach()).map(|it| json_of(it, proof.zone));
    card(proof, breaches.collect()).json
}

fn card(proof: &Proof<'_>, records: Vec<Value>) -> Card {
    let state = proof.state;
    let zone = proof.zone;
    let notes: Vec<&Remark> = proof.remarks.iter().filter(|it| !it.is_breach()).collect();
    let stamp = |it: &Stamp| json!({ "commit": it.commit, "time": written(it.time.0.to_utc(), zone), "author": it.author });
    let origin = state.origin.as_ref();
    let json = json!({
        "holds": records.is_empty(),
        "findings": records,
        "notes": notes.iter().map(|it| json_of(it, zone)).collect::<Vec<_>>(),
        "controls": Control::ALL.iter().map(|it| control_json(proof, *it)).collect::<Vec<_>>(),
        "origin": origin.map(|it| json!({
            "commit": it.at.commit,
            "time": written(it.at.time.0.to_utc(), zone),
            "author": it.at.author,
            "named": it.is_named,
            "records": it.records,
            "changes": it.changes,
            "decisions": it.decisions,
        })),
        "last": state.last.as_ref().map(stamp),
        "steps": state.steps,
        "merges": state.merges,
        "anchor": proof.tip,
        "anchors": proof.anchors.iter().map(|it| json!({
            "commit": it.commit, "seen": it.seen, "holds": it.holds(),
        })).collect::<Vec<_>>(),
        "proved": proved(proof),
        "believed": believed(proof),
        "cannot": cannot(proof),
    });
    let word = if records_of(&json).is_empty() { "HOLDS" } else { "DOES NOT HOLD" };
    let heading = vec![word.to_owned(), format!("{} after the first", counted(state.steps, "commit"))];
    Card { json, id: proof.tip.clone(), heading, sections: sections(proof, &notes) }
}

fn records_of(json: &Value) -> &[Value] {
    json["findings"].as_array().map_or(&[], Vec::as_slice)
}

fn sections(proof: &Proof<'_>, notes: &[&Remark]) -> Vec<Section> {
    let titled = |title: &str, body: Body| Section { title: Some(title.to_owned()), body };
    let breaches = proof.remarks.iter().filter(|it| it.is_breach()).map(|it| line(it, proof.zone));
    let mut worth: Vec<(String, String)> =
        notes.iter().take(MOST_NOTES).map(|it| line(it, proof.zone)).collect();
    if notes.len() > MOST_NOTES {
        worth.push((String::new(), format!("and {} more: -f json has them all", notes.len() - MOST_NOTES)));
    }
    let controls = Control::ALL.iter().map(|it| control_row(proof, *it)).collect();
    let columns = ["control", "holds since", "looked at", "broken"].map(str::to_owned).to_vec();
    let mut all = vec![
        Section { title: None, body: Body::Facts(facts(proof)) },
        titled("did not hold", Body::Facts(breaches.collect())),
        titled("what to do", Body::Lines(help(proof))),
        titled("worth knowing", Body::Facts(worth)),
        titled("controls", Body::Table { columns, rows: controls }),
    ];
    all.extend(grounds(proof));
    all.push(titled(
        "keep elsewhere",
        Body::Lines(vec![format!("itsm audit verify --anchor {}", proof.tip)]),
    ));
    all.retain(|section| !is_empty(section));
    all
}

/// What did not hold, and on what grounds all this is said: for a report that has other things before.
pub(super) fn conclusions(proof: &Proof<'_>) -> Vec<Section> {
    let breaches = proof.remarks.iter().filter(|it| it.is_breach()).map(|it| line(it, proof.zone));
    let broken = Section { title: Some("did not hold".to_owned()), body: Body::Facts(breaches.collect()) };
    std::iter::once(broken).chain(grounds(proof)).filter(|section| !is_empty(section)).collect()
}

fn grounds(proof: &Proof<'_>) -> [Section; 3] {
    let told = |title: &str, lines: Vec<String>| Section {
        title: Some(title.to_owned()),
        body: Body::Lines(dashed(lines)),
    };
    [
        told("proved", proved(proof)),
        told("believed", believed(proof)),
        told("what git cannot prove", cannot(proof)),
    ]
}

fn is_empty(section: &Section) -> bool {
    match &section.body {
        Body::Facts(facts) => facts.is_empty(),
        Body::Lines(lines) => lines.is_empty(),
        Body::Table { rows, .. } => rows.is_empty(),
    }
}

fn dashed(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("- {line}")).collect()
}

fn facts(proof: &Proof<'_>) -> Vec<(String, String)> {
    let state = proof.state;
    let mut facts = Vec::new();
    if let Some(origin) = &state.origin {
        let why = if origin.is_named { "named" } else { "the first with a store" };
        facts.push(("from".to_owned(), format!("{} ({why})", stamped(&origin.at, proof.zone))));
    }
    facts.extend(state.last.as_ref().map(|it| ("to".to_owned(), stamped(it, proof.zone))));
    let merges = if state.merges > 0 { format!(", {} of them merges", state.merges) } else { String::new() };
    facts.push(("looked at".to_owned(), format!("{}{merges}", counted(state.steps, "commit"))));
    let rules = state.remarks.iter().rfind(|it| it.control == Control::RulesBeforeUse && !it.is_breach());
    let rules = match rules {
        Some(it) => format!("those of itsm.yaml since {}", signed(it, proof.zone)),
        None => "those of itsm.yaml since the beginning".to_owned(),
    };
    facts.push(("rules in force".to_owned(), rules));
    facts.extend(proof.anchors.iter().map(|it| {
        let seen = it.seen.map(|seen| format!(", seen {}", day(seen, proof.zone))).unwrap_or_default();
        let leads = match it.trace {
            Trace::OnLine => "leads here",
            Trace::ByMerge => "leads here by a merge",
            Trace::OtherBeginning => "leads here by a merge alone: this history begins elsewhere",
            Trace::Left | Trace::Missing => "does NOT lead here",
        };
        ("anchor".to_owned(), format!("{}{seen}, {leads}", short(&it.commit)))
    }));
    facts
}

fn help(proof: &Proof<'_>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for it in proof.remarks.iter().filter(|it| it.is_breach()) {
        let show = format!("git show {}", short(&it.commit));
        for line in it.help.iter().cloned().chain([show]) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// The control, then what was found, where and by whom it came.
fn line(it: &Remark, zone: Tz) -> (String, String) {
    let of = it.record.iter().filter(|id| !it.message.contains(id.as_str()));
    let of: String = of.map(|id| format!("{id}: ")).collect();
    (it.control.name().to_owned(), format!("{of}{} ({})", it.message, signed(it, zone)))
}

fn signed(it: &Remark, zone: Tz) -> String {
    format!("{}, {}, {}", short(&it.commit), day(it.time, zone), it.author)
}

fn stamped(it: &Stamp, zone: Tz) -> String {
    format!("{}, {}, {}", short(&it.commit), day(it.time, zone), it.author)
}

fn day(time: Time, zone: Tz) -> String {
    time.0.with_timezone(&zone).format("%Y-%m-%d").to_string()
}

fn short(commit: &str) -> &str {
    commit.get(..10).unwrap_or(commit)
}

/// The last commit at which a control was broken.
fn last_breach<'p>(proof: &Proof<'p>, control: Control) -> Option<&'p Remark> {
    let of = |it: &&Remark| it.control == control && it.is_breach();
    proof.remarks.iter().filter(of).max_by_key(|it| it.time.0)
}

fn looked(proof: &Proof<'_>, control: Control) -> usize {
    let seen = if control == Control::HistoryKept { proof.anchors.len() } else { 0 };
    proof.state.looked.get(&control).copied().unwrap_or_default() + seen
}

fn breaches(proof: &Proof<'_>, control: Control) -> usize {
    proof.remarks.iter().filter(|it| it.control == control && it.is_breach()).count()
}

/// Whether it has held for at least one commit since it was broken last.
fn holds_again(proof: &Proof<'_>, breach: &Remark) -> bool {
    breach.control != Control::HistoryKept
        && proof.state.last.as_ref().is_some_and(|it| it.commit != breach.commit)
}

fn control_json(proof: &Proof<'_>, control: Control) -> Value {
    let breach = last_breach(proof, control);
    let origin = proof.state.origin.as_ref();
    let since = match breach {
        None => origin.map(|it| json!({ "commit": it.at.commit, "time": written(it.at.time.0.to_utc(), proof.zone), "after": false })),
        Some(it) => holds_again(proof, it)
            .then(|| json!({ "commit": it.commit, "time": written(it.time.0.to_utc(), proof.zone), "after": true })),
    };
    json!({
        "control": control.name(),
        "says": control.meaning(),
        "looked_at": looked(proof, control),
        "broken": breaches(proof, control),
        "since": since,
    })
}

pub(super) fn control_row(proof: &Proof<'_>, control: Control) -> Vec<String> {
    let since = match (last_breach(proof, control), looked(proof, control)) {
        (None, 0) if control == Control::HistoryKept => "no anchor yet".to_owned(),
        (None, 0) => "nothing to look at".to_owned(),
        (None, _) => proof.state.origin.as_ref().map_or_else(String::new, |it| day(it.at.time, proof.zone)),
        (Some(it), _) if holds_again(proof, it) => {
            format!("{}, after {}", day(it.time, proof.zone), short(&it.commit))
        }
        (Some(_), _) => "does not hold".to_owned(),
    };
    let broken = breaches(proof, control);
    let broken = if broken == 0 { String::new() } else { broken.to_string() };
    vec![control.name().to_owned(), since, looked(proof, control).to_string(), broken]
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
