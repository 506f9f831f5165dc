//! What an auditor is handed: the changes that began in a period, how each stood as it began, what was out of the
//! ordinary, a sample, and the controls beside a framework's references. Data; files are made of it elsewhere.

mod page;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::Listing;
use super::agenda::written;
use super::audit::Proof;
use crate::model::change::{Anyway, ChangeState, ChangeType};
use crate::model::{Change, Incident};
use crate::practice::calendar::Period;
use crate::practice::evidence::{Beginning, Framework, Gathered, Span, Story, Version, Vote};
use crate::store::snapshot::Snapshot;
pub use page::{report, times};

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
