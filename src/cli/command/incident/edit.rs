//! How commands change incidents: each says what it makes of one; it lands here, or on the branch that all share.

use std::cell::RefCell;

use chrono::DateTime;
use clap::Args;
use serde_json::json;

use super::incident;
use crate::cli::Outcome;
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, written};
use crate::cli::command::times::{clock, past};
use crate::cli::command::who::person;
use crate::cli::context::Context;
use crate::cli::publish::write_and_push;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::model::incident::{Entry as LogEntry, EntryKind, IncidentState};
use crate::model::pointer::Pointer;
use crate::model::zone::Tz;
use crate::model::{Incident, Kind};
use crate::practice::incident::log;
use crate::practice::incident::step::{self, Step};
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::{Entry, Snapshot};

/// Where a change of an incident lands
#[derive(Debug, Clone, Default, Args)]
pub struct Sharing {
    /// Push it to the branch that all share, again and again if others are faster
    #[arg(long, conflicts_with_all = ["commit", "no_commit"])]
    pub push: bool,

    /// The branch of --push; the one that this branch follows, unless another is named
    #[arg(long, value_name = "NAME", requires = "push")]
    pub branch: Option<String>,

    #[command(flatten)]
    pub writing: Writing,
}

/// An incident as it is just before it is changed
pub struct Case<'a> {
    pub cx: &'a Context,
    pub snapshot: &'a Snapshot,
    pub entry: &'a Entry,
    pub incident: &'a Incident,
}

/// What a command makes of an incident
#[derive(Debug, Default)]
pub struct Deed {
    pub edits: Vec<Edit>,
    /// Other records that say the same from their end, by their ids.
    pub also: Vec<(String, Vec<Edit>)>,
    /// The rest of the commit's subject; that of the first incident counts.
    pub words: String,
    /// What a person should know once it is done.
    pub tells: Vec<String>,
}

/// Lands a plan here, or on the branch that all share. With --push it may be made several times.
pub fn land(
    cx: &Context,
    sharing: &Sharing,
    plan: impl Fn(&mut Draft) -> Result<Plan, Trouble>,
) -> Result<Outcome, Trouble> {
    if sharing.push {
        write_and_push(cx, &sharing.writing, sharing.branch.as_deref(), plan)
    } else {
        write(cx, &sharing.writing, plan)
    }
}

/// Changes each of some incidents, all in one commit.
pub fn edit(
    cx: &Context,
    ids: &[String],
    sharing: &Sharing,
    action: &'static str,
    deed: impl Fn(&Case<'_>) -> Result<Deed, Trouble>,
) -> Result<Outcome, Trouble> {
    let tells = RefCell::new(Vec::new());
    let outcome = land(cx, sharing, |draft| {
        let before = draft.before.clone();
        tells.borrow_mut().clear();
        let (mut records, mut others, mut words) = (Vec::new(), Vec::new(), None);
        for id in ids {
            let (entry, incident) = incident(cx, &before, id)?;
            let done = deed(&Case { cx, snapshot: &before, entry, incident })?;
            draft.edit(&entry.file, entry.document, &done.edits)?;
            others.extend(also(draft, &before, &done.also)?);
            tells.borrow_mut().extend(done.tells);
            words.get_or_insert(done.words);
            records.push(written(entry));
        }
        let about = about(Kind::Incident, &records);
        records.extend(others);
        Ok(Plan { about, words: words.unwrap_or_default(), action, tells: &[], records })
    })?;
    if outcome == Outcome::Yes && !sharing.writing.dry_run {
        tells.borrow().iter().for_each(|line| cx.terminal.say(line));
    }
    Ok(outcome)
}

/// Changes other records from their end.
fn also(
    draft: &mut Draft,
    before: &Snapshot,
    edits: &[(String, Vec<Edit>)],
) -> Result<Vec<Written>, Trouble> {
    let entries = edits.iter().filter_map(|(id, edits)| Some((before.get(id)?, edits)));
    let edited = entries.map(|(entry, edits)| {
        draft.edit(&entry.file, entry.document, edits)?;
        Ok(written(entry))
    });
    edited.collect()
}

/// Changes one incident.
pub fn edit_one(
    cx: &Context,
    id: &String,
    sharing: &Sharing,
    action: &'static str,
    deed: impl Fn(&Case<'_>) -> Result<Deed, Trouble>,
) -> Result<Outcome, Trouble> {
    edit(cx, std::slice::from_ref(id), sharing, action, deed)
}

pub fn set(field: &'static str, value: impl serde::Serialize) -> Edit {
    Edit::Set { at: Pointer::field(field), value: json!(value) }
}

impl Case<'_> {
    /// Who writes: whoever is named, or who git says is at the keyboard; a name will do where the store does not know
    /// them, for nobody is to stop and think about that now.
    pub fn author(&self, named: Option<&str>) -> Result<String, Trouble> {
        author(self.cx, self.snapshot, named)
    }

    /// Now, in the store's time zone.
    pub fn now(&self) -> DateTime<Tz> {
        clock(self.cx, self.snapshot)
    }

    /// Whether a step may be taken now.
    pub fn may(&self, step: Step) -> Result<(), Trouble> {
        Ok(step::may(self.snapshot, self.incident, step, self.now())?)
    }

    /// An entry of the log, by whoever is at the keyboard, now or when they say it was.
    pub fn entry(&self, kind: EntryKind, text: &str, at: Option<&str>) -> Result<LogEntry, Trouble> {
        let at = past(self.cx, self.snapshot, at)?;
        Ok(LogEntry { at, by: self.author(None)?, kind, text: text.to_owned(), to: Vec::new() })
    }

    /// Puts entries into the log, each where its time is.
    pub fn log(&self, entries: &[LogEntry]) -> Vec<Edit> {
        let mut all = self.incident.log.clone();
        for entry in entries {
            all.insert(log::place(&all, entry), entry.clone());
        }
        let is_at_the_end = all.starts_with(&self.incident.log);
        if !is_at_the_end {
            return vec![set("log", all)];
        }
        let new = &all[self.incident.log.len()..];
        let append = |entry| Edit::Append { at: Pointer::field("log"), value: json!(entry) };
        new.iter().map(append).collect()
    }

    /// Somebody is at it, whatever they did first.
    pub fn begin(&self) -> Option<Edit> {
        (self.incident.state == IncidentState::Open).then(|| set("state", IncidentState::Investigating))
    }
}

/// Who writes: see [`Case::author`].
pub fn author(cx: &Context, snapshot: &Snapshot, named: Option<&str>) -> Result<String, Trouble> {
    match named.filter(|named| *named != "me") {
        Some(named) => Ok(snapshot.resolve(named).map_or_else(|_| named.to_owned(), |it| it.id.clone())),
        None => match person(cx, snapshot, None) {
            Ok(person) => Ok(person),
            Err(trouble) => {
                let identity = cx.identity()?;
                identity.email.or(identity.name).ok_or(trouble)
            }
        },
    }
}
