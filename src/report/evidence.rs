//! What an auditor is handed: the changes that began in a period, how each stood as it began, what was out of the
//! ordinary, a sample, and the controls beside a framework's references. Data; files are made of it elsewhere.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use super::audit::{self, Proof};
use super::{Body, Card, Listing, Section};
use crate::model::change::{Anyway, ChangeState, ChangeType};
use crate::model::{Change, Incident};
use crate::practice::audit::control::Control;
use crate::practice::calendar::Period;
use crate::practice::evidence::{Beginning, Framework, Gathered, Span, Story, Version, Vote, sample};
use crate::store::snapshot::Snapshot;

/// All that goes into the evidence
pub struct Dossier<'d> {
    pub gathered: &'d Gathered,
    pub proof: &'d Proof<'d>,
    /// The store at the end.
    pub snapshot: &'d Snapshot,
    pub span: Span,
    pub period: Period,
    pub framework: Framework,
    pub sample: Option<Sample>,
    pub command: String,
    pub version: &'d str,
}

/// What was drawn, and how
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    pub seed: String,
    pub ids: Vec<String>,
}

impl Dossier<'_> {
    fn at(&self, moment: DateTime<Utc>) -> String {
        written(moment, self.proof.zone)
    }

    fn incidents<'s>(&'s self, change: &'s str) -> impl Iterator<Item = &'s Incident> {
        let caused =
            move |it: &Incident| it.caused_by.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(change));
        self.snapshot.of::<Incident>().map(|(_, incident)| incident).filter(move |it| caused(it))
    }
}

/// The changes of the period, as a table and as JSON.
pub fn population(dossier: &Dossier<'_>) -> Listing {
    let columns = [
        "id",
        "type",
        "state",
        "began",
        "requester",
        "implementer",
        "approved_by",
        "gate",
        "incidents",
        "title",
    ];
    Listing {
        name: "changes",
        records: dossier.gathered.population().map(|it| row(dossier, it)).collect(),
        columns: columns.map(str::to_owned).to_vec(),
        id: "id",
    }
}

fn row(dossier: &Dossier<'_>, story: &Story) -> Value {
    let change = story.change();
    let approved = story.votes().iter().filter(|it| counts(it)).map(|it| it.by.clone());
    json!({
        "id": change.id,
        "title": change.title,
        "type": change.r#type.name(),
        "state": change.state.name(),
        "began": story.began().map(|it| dossier.at(it)),
        "requester": change.requester,
        "implementer": change.assignee,
        "approved_by": approved.collect::<Vec<_>>(),
        "gate": gate_word(story.beginning.as_ref()),
        "incidents": dossier.incidents(&change.id).map(|it| it.id.clone()).collect::<Vec<_>>(),
        "exceptions": exceptions(dossier, story),
        "deleted": story.is_deleted,
        "file": story.entry.file.as_str(),
    })
}

fn counts(vote: &Vote) -> bool {
    vote.void.is_none() && vote.decision == crate::model::approval::Decision::Approved
}

fn gate_word(beginning: Option<&Beginning>) -> &'static str {
    match beginning {
        None => "not known",
        Some(it) if it.reasons.is_empty() => "open",
        Some(_) => "closed",
    }
}

/// All of one change.
pub fn story(dossier: &Dossier<'_>, story: &Story) -> Value {
    let change = story.change();
    let reason = |it: &crate::practice::gate::Reason| json!({ "check": it.check, "message": it.message, "with": it.with });
    let beginning = story.beginning.as_ref().map(|it| {
        json!({
            "commit": it.commit,
            "at": dossier.at(it.at),
            "approvals": { "satisfied": it.satisfied, "missing": it.missing, "decisions": it.votes.iter().map(|it| vote(dossier, it)).collect::<Vec<_>>() },
            "gate": { "open": it.reasons.is_empty(), "reasons": it.reasons.iter().map(reason).collect::<Vec<_>>() },
        })
    });
    let version = |it: &Version| json!({ "commit": it.commit, "time": it.time.to_rfc3339(), "author": it.author, "what": it.what, "subject": it.subject });
    let incident = |it: &Incident| json!({ "id": it.id, "title": it.title, "state": it.state.name(), "recorded_at": it.recorded_at });
    json!({
        "change": story.entry.record.to_json(),
        "file": story.entry.file.as_str(),
        "deleted": story.is_deleted,
        "began": story.began().map(|it| dossier.at(it)),
        "versions": story.versions.iter().map(version).collect::<Vec<_>>(),
        "beginning": beginning,
        "incidents": dossier.incidents(&change.id).map(incident).collect::<Vec<_>>(),
        "exceptions": exceptions(dossier, story),
    })
}

fn vote(dossier: &Dossier<'_>, it: &Vote) -> Value {
    json!({
        "by": it.by,
        "decision": it.decision.name(),
        "role": it.role,
        "at": dossier.at(it.at.to_utc()),
        "file": it.file,
        "signed": it.signed,
        "counts": it.void.is_none(),
        "why": it.void,
    })
}

/// What is out of the ordinary about a change, in words.
fn exceptions(dossier: &Dossier<'_>, story: &Story) -> Vec<String> {
    let change = story.change();
    let mut words = Vec::new();
    if change.r#type == ChangeType::Emergency {
        words.push("an emergency: it began before it was approved".to_owned());
    }
    if let Some(Anyway { why, by, despite, .. }) = &change.anyway {
        let told =
            if despite.is_empty() { String::new() } else { format!(", despite: {}", despite.join("; ")) };
        words.push(format!("begun anyway: {why}, says {by}{told}"));
    }
    match &story.beginning {
        None => {
            words.push("it began before the first commit that is held against another: believed".to_owned())
        }
        Some(it) => {
            words.extend(it.reasons.iter().map(|reason| format!("its gate was closed: {}", reason.message)));
            let void = it.votes.iter().filter_map(|vote| Some((vote, vote.void.as_ref()?)));
            words.extend(void.map(|(vote, why)| format!("the decision of {} did not count: {why}", vote.by)));
        }
    }
    if matches!(change.state, ChangeState::Failed | ChangeState::RolledBack) || is_failure(change) {
        words.push("it did not do what it should".to_owned());
    }
    if story.is_deleted {
        words.push("its record was deleted".to_owned());
    }
    words.extend(dossier.incidents(&change.id).map(|it| format!("it caused {}", it.id)));
    let of_it = dossier.proof.remarks.iter().filter(|it| it.is_breach());
    let of_it = of_it.filter(|it| it.record.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(&change.id)));
    words.extend(of_it.map(|it| format!("{}: {}", it.control, it.message)));
    words
}

fn is_failure(change: &Change) -> bool {
    change.review.as_ref().is_some_and(|it| it.outcome == crate::model::change::Outcome::Failure)
}

/// How the population was counted, in words that another can follow.
pub fn method(dossier: &Dossier<'_>) -> Vec<String> {
    let all: Vec<&Story> = dossier.gathered.stories.values().collect();
    let deleted = all.iter().filter(|it| it.is_deleted).count();
    let counted = dossier.gathered.population().count();
    let never = all.iter().filter(|it| it.began().is_none()).count();
    let Period { start, end } = dossier.period;
    vec![
        format!(
            "{} records of changes in all of the history that leads to {}, {deleted} of them deleted since.",
            all.len(),
            dossier.proof.tip
        ),
        format!(
            "{counted} of them began from {} until before {}: by `actual.start` of the record, or, where it does not say, by the commit that first has it begun.",
            dossier.at(start),
            dossier.at(end)
        ),
        format!(
            "Not among them: {never} that never began, {} that began before or after.",
            all.len() - counted - never
        ),
        "What nobody recorded is not in here; to look for it, hold deployments and logs against this list."
            .to_owned(),
    ]
}

/// The report, whole.
pub fn report(dossier: &Dossier<'_>) -> Card {
    let organisation = dossier.snapshot.settings.organisation.clone();
    let span = format!("{} to {}", dossier.span.first, dossier.span.last);
    let heading = vec!["Evidence of change management".to_owned(), organisation, span];
    let mut sections = vec![Section { title: None, body: Body::Facts(facts(dossier)) }];
    sections.push(lines("population", method(dossier)));
    sections.extend(table(
        "changes",
        &["id", "type", "began", "requester", "implementer", "approved by", "gate", "title"],
        rows(dossier),
    ));
    sections.extend(table("exceptions", &["change", "what"], exceptional(dossier)));
    sections.extend(sampled(dossier));
    sections.extend(controls(dossier));
    sections.push(lines("how to check this", checking(dossier)));
    Card {
        json: Value::Null,
        id: String::new(),
        heading: heading.into_iter().filter(|it| !it.is_empty()).collect(),
        sections,
    }
}

fn lines(title: &str, lines: Vec<String>) -> Section {
    Section { title: Some(title.to_owned()), body: Body::Lines(lines) }
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Option<Section> {
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    (!rows.is_empty()).then(|| Section { title: Some(title.to_owned()), body: Body::Table { columns, rows } })
}

fn facts(dossier: &Dossier<'_>) -> Vec<(String, String)> {
    let fact = |name: &str, value: String| (name.to_owned(), value);
    let breaches = dossier.proof.remarks.iter().filter(|it| it.is_breach()).count();
    let last = dossier.proof.state.last.as_ref();
    vec![
        fact(
            "store at",
            format!("{}{}", dossier.proof.tip, last.map(|it| format!(", {}", it.time)).unwrap_or_default()),
        ),
        fact("period", format!("{} to {}, {}", dossier.span.first, dossier.span.last, dossier.proof.zone)),
        fact("changes that began", dossier.gathered.population().count().to_string()),
        fact(
            "history",
            if breaches == 0 {
                "held at every commit".to_owned()
            } else {
                format!("did not hold {}", times(breaches))
            },
        ),
        fact("framework", dossier.framework.meaning().to_owned()),
        fact("made by", format!("itsm {}: {}", dossier.version, dossier.command)),
    ]
}

/// `once`, `3 times`
pub fn times(count: usize) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

fn rows(dossier: &Dossier<'_>) -> Vec<Vec<String>> {
    let day = |it: DateTime<Utc>| it.with_timezone(&dossier.proof.zone).format("%Y-%m-%d %H:%M").to_string();
    let row = |story: &Story| {
        let change = story.change();
        let approved: Vec<&str> =
            story.votes().iter().filter(|it| counts(it)).map(|it| it.by.as_str()).collect();
        vec![
            change.id.clone(),
            change.r#type.name().to_owned(),
            story.began().map(day).unwrap_or_default(),
            change.requester.clone(),
            change.assignee.clone().unwrap_or_default(),
            approved.join(", "),
            gate_word(story.beginning.as_ref()).to_owned(),
            change.title.clone(),
        ]
    };
    dossier.gathered.population().map(row).collect()
}

fn exceptional(dossier: &Dossier<'_>) -> Vec<Vec<String>> {
    let rows = |story: &Story| {
        let id = story.change().id.clone();
        exceptions(dossier, story).into_iter().map(|what| vec![id.clone(), what]).collect::<Vec<_>>()
    };
    dossier.gathered.population().flat_map(rows).collect()
}

/// How the sample was drawn, and each change of it with its versions and decisions.
fn sampled(dossier: &Dossier<'_>) -> Vec<Section> {
    let Some(sample) = &dossier.sample else { return Vec::new() };
    let drawn = format!(
        "{} of {}, drawn with the seed `{}` by {}.",
        sample.ids.len(),
        dossier.gathered.population().count(),
        sample.seed,
        sample::METHOD
    );
    let mut sections = vec![lines("sample", vec![drawn])];
    for story in dossier.gathered.population().filter(|it| sample.ids.contains(&it.change().id)) {
        let id = &story.change().id;
        let short = |commit: &str| commit.chars().take(10).collect::<String>();
        let row =
            |it: &Version| vec![it.time.to_rfc3339(), short(&it.commit), it.author.clone(), it.what.clone()];
        sections.extend(table(
            &format!("{id}: versions"),
            &["when", "commit", "author", "what"],
            story.versions.iter().map(row).collect(),
        ));
        let row = |it: &Vote| {
            let counted = it.void.clone().map_or_else(|| "yes".to_owned(), |why| format!("no: {why}"));
            let signed = if it.signed { "yes" } else { "no" };
            vec![
                it.at.to_rfc3339(),
                it.by.clone(),
                it.decision.name().to_owned(),
                it.role.clone().unwrap_or_default(),
                signed.to_owned(),
                counted,
            ]
        };
        let votes = story.votes().iter().map(row).collect();
        sections.extend(table(
            &format!("{id}: decisions"),
            &["when", "by", "decision", "as", "signed", "counted"],
            votes,
        ));
    }
    sections
}

/// The controls, since when each holds, and what a framework calls it; and what is said of history as a whole.
fn controls(dossier: &Dossier<'_>) -> Vec<Section> {
    let with_references = dossier.framework != Framework::None;
    let row = |control: &Control| {
        let mut row = audit::control_row(dossier.proof, *control);
        row.insert(1, control.meaning().to_owned());
        if with_references {
            let names = dossier.framework.references(*control);
            row.push(names.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "));
        }
        row
    };
    let mut columns = vec!["control", "says", "holds since", "looked at", "broken"];
    columns.extend(with_references.then_some("references"));
    let mut sections: Vec<Section> =
        table("controls", &columns, Control::ALL.iter().map(row).collect()).into_iter().collect();
    let all = Control::ALL.iter().flat_map(|it| dossier.framework.references(*it));
    let references: BTreeMap<&str, &str> = all.collect();
    let rows = references.into_iter().map(|(name, says)| vec![name.to_owned(), says.to_owned()]).collect();
    sections.extend(table(
        "references, to be read beside the framework's own text",
        &["reference", "in short"],
        rows,
    ));
    sections.extend(audit::conclusions(dossier.proof));
    sections
}

fn checking(dossier: &Dossier<'_>) -> Vec<String> {
    vec![
        "manifest.json has the SHA-256 digest of every file: itsm audit export --verify DIR, or sha256sum."
            .to_owned(),
        format!("history itself, in a clone: itsm audit verify --until {}", dossier.proof.tip),
        format!("the same bytes again: {}", dossier.command),
    ]
}
