//! The history that a command tells of: up to HEAD, or to what `--at` says. Says where a clone's history is cut.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::context::{Context, zone};
use super::trouble::Trouble;
use crate::check;
use crate::finding::quoted;
use crate::model::{Approval, Kind, layout};
use crate::practice::moment::{self, Toward};
use crate::report::history::{Event, Teller};
use crate::store::history::life::{self, Sought};
use crate::store::history::version::Versions;
use crate::store::history::{self, Follow, History, Range};
use crate::store::read;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::{Entry, Snapshot, Unresolved};

/// A history, and what its files held
pub struct Past {
    /// Where it ends; nothing before the first commit.
    tip: Option<CommitId>,
    pub history: History,
    pub versions: Versions,
}

/// What happened to a record, newest last; nothing where it is looked at as it was, or where there is no history.
pub fn life_of(cx: &Context, snapshot: &Snapshot, entry: &Entry) -> Result<Vec<Event>, Trouble> {
    let is_present = cx.globals.at.is_none() && !cx.globals.staged;
    if !is_present || cx.store()?.repository().is_none() {
        return Ok(Vec::new());
    }
    let past = Past::read(cx, Follow::All)?;
    let acts = life::of(&past.history, &past.versions, &[past.known(entry)?])?;
    let teller = Teller::new(snapshot);
    Ok(acts.iter().rev().map(|act| teller.event(act.commit, &act.deed)).collect())
}

/// From when to when, both of them included
#[derive(Debug, Clone, Copy, Default)]
pub struct Between {
    pub since: Option<DateTime<Utc>>,
    pub until: Option<DateTime<Utc>>,
}

/// The records that events are told with: those that are looked at, and of a bare repository those of its newest commit.
pub fn snapshot(cx: &Context) -> Result<Arc<Snapshot>, Trouble> {
    let store = cx.store()?;
    if store.root().is_some() || cx.globals.at.is_some() {
        return Ok(Arc::clone(cx.snapshot()?));
    }
    let Some(head) = revision::head(store.history()?)? else { return Ok(Arc::default()) };
    Ok(Arc::new(read::read_with(&store.commit(head)?, &check::inspect, &cx.cache()?)?))
}

impl Between {
    pub fn has(&self, at: DateTime<Utc>) -> bool {
        self.since.is_none_or(|since| since <= at) && self.until.is_none_or(|until| at <= until)
    }

    /// As people type it: a day alone is the whole of it.
    pub fn read(
        cx: &Context,
        snapshot: &Snapshot,
        since: Option<&String>,
        until: Option<&String>,
    ) -> Result<Between, Trouble> {
        let now = cx.now().with_timezone(&zone(snapshot));
        let read = |text: &String| moment::parse(text, now, Toward::Past).map(|it| it.to_utc());
        let end = |text: &String| -> Result<DateTime<Utc>, Trouble> {
            let is_day =
                !text.contains(':') && !text.starts_with(['+', '-']) && !text.eq_ignore_ascii_case("now");
            let start = read(text)?;
            let day = if is_day { TimeDelta::days(1) - TimeDelta::seconds(1) } else { TimeDelta::zero() };
            Ok(start + day)
        };
        let since = since.map(read).transpose()?;
        let until = until.map(end).transpose()?;
        if let (Some(since), Some(until)) = (since, until)
            && until < since
        {
            return Err(Trouble::with_help("it ends before it starts", "--since comes before --until"));
        }
        Ok(Between { since, until })
    }
}

impl Past {
    /// All that leads to what is looked at.
    pub fn read(cx: &Context, follow: Follow) -> Result<Past, Trouble> {
        refuse_staged(cx)?;
        let repository = cx.store()?.history()?;
        let tip = match &cx.globals.at {
            Some(at) => Some(cx.commit_at(at)?),
            None => revision::head(repository)?,
        };
        match tip {
            Some(tip) => Past::of(cx, tip, &Range { follow, ..Range::to(tip) }),
            None => {
                let versions = Versions::new(Arc::clone(repository), cx.cache()?, follow);
                Ok(Past { tip: None, history: History::default(), versions })
            }
        }
    }

    /// A range of commits: `main..HEAD`.
    pub fn of_range(cx: &Context, text: &str, follow: Follow) -> Result<Past, Trouble> {
        refuse_staged(cx)?;
        let Some((from, to)) = text.split_once("..").filter(|(_, to)| !to.starts_with('.')) else {
            return Err(Trouble::with_help(
                format!("`{text}` is no range of commits"),
                "write A..B: main..HEAD; up to one commit leads `--at REV`",
            ));
        };
        let end = |text: &str| cx.commit_at(if text.is_empty() { "HEAD" } else { text });
        let tip = end(to)?;
        Past::of(cx, tip, &Range { follow, ..Range::to(tip).since(end(from)?) })
    }

    fn of(cx: &Context, tip: CommitId, range: &Range) -> Result<Past, Trouble> {
        let store = cx.store()?;
        let history = history::read(store, &cx.cache()?, range)?;
        if let Some(commit) = history.commits.iter().find(|commit| history.cut.contains(&commit.id)) {
            let day = commit.author.at.format("%Y-%m-%d");
            cx.terminal.warn(format!(
                "warning: this clone is shallow: its history begins on {day}, and nothing is told of what was before; \
                 `git fetch --unshallow` gets the rest"
            ));
        }
        let versions = Versions::new(Arc::clone(store.history()?), cx.cache()?, range.follow);
        Ok(Past { tip: Some(tip), history, versions })
    }

    /// What is to be followed where people name records: they, and of a change the decisions on it.
    pub fn sought(&self, cx: &Context, snapshot: &Snapshot, ids: &[String]) -> Result<Vec<Sought>, Trouble> {
        let mut sought = Vec::new();
        for id in ids {
            match snapshot.resolve(id) {
                Ok(entry) => {
                    sought.push(self.known(entry)?);
                    sought.extend(self.decisions(snapshot, entry));
                }
                Err(Unresolved::Unknown { nearest }) => sought.push(self.lost(cx, snapshot, id, &nearest)?),
                Err(Unresolved::Ambiguous { .. }) => _ = cx.resolve(snapshot, id)?,
            }
        }
        Ok(sought)
    }

    /// A record that the present does not know by this name: it goes by another one, or is no more.
    fn lost(
        &self,
        cx: &Context,
        snapshot: &Snapshot,
        id: &str,
        nearest: &[String],
    ) -> Result<Sought, Trouble> {
        let mut found = life::find(&self.history, &self.versions, id)?;
        let mut seen = vec![id.to_lowercase()];
        while let Some(it) = found {
            if let Some(entry) = snapshot.get(&it.id) {
                cx.terminal.say(format!("note: {id} is called {} now", entry.id));
                return self.known(entry);
            }
            let is_last = seen.contains(&it.id.to_lowercase());
            seen.push(it.id.to_lowercase());
            found = if is_last { None } else { life::find(&self.history, &self.versions, &it.id)? };
            if found.is_none() {
                return Ok(it);
            }
        }
        let help = match nearest {
            [] => "`itsm log` tells of all records".to_owned(),
            near => format!("did you mean {}?", quoted(near)),
        };
        Err(Trouble::with_help(format!("there is no record `{id}`, and history knows of none"), help))
    }

    /// A record under the name and in the file that history knows: it may have been moved since the newest commit.
    pub fn known(&self, entry: &Entry) -> Result<Sought, Trouble> {
        let mut touches = self.history.commits.iter().flat_map(|commit| &commit.touched);
        if touches.any(|touch| touch.path == entry.file) {
            return Ok(Sought::from(entry));
        }
        let found = life::find(&self.history, &self.versions, &entry.id)?;
        Ok(found.unwrap_or_else(|| Sought::from(entry)))
    }

    /// A record as the newest commit has it.
    pub fn newest(&self, cx: &Context, known: &Sought) -> Result<Option<Entry>, Trouble> {
        let Some(tip) = self.tip else { return Ok(None) };
        let Some(blob) = history::file(cx.store()?, tip, &known.file)? else { return Ok(None) };
        let held = self.versions.of(&known.file, blob)?;
        Ok(held.get(&known.id).cloned())
    }

    /// Leaves away what was done before a moment, once all names are known: nothing of it is asked for.
    pub fn drop_before(&mut self, since: Option<DateTime<Utc>>) {
        if let Some(since) = since {
            self.history.commits.retain(|commit| commit.author.at.to_utc() >= since);
        }
    }

    /// The approvals of a change: those that are there, and those that history has in its folder.
    pub fn decisions(&self, snapshot: &Snapshot, change: &Entry) -> Vec<Sought> {
        if change.kind() != Kind::Change {
            return Vec::new();
        }
        let is_of = |approval: &Approval| approval.of.eq_ignore_ascii_case(&change.id);
        let there =
            snapshot.of::<Approval>().filter(|(_, it)| is_of(it)).map(|(entry, _)| Sought::from(entry));
        let mut sought: Vec<Sought> = there.collect();
        let folder = format!("{}/{}", Kind::Approval.folder(), change.id);
        for touch in self.history.commits.iter().flat_map(|commit| &commit.touched) {
            let is_new = || sought.iter().all(|it| it.file != touch.path);
            if touch.path.folder() == folder && layout::role(touch.path.as_str()).is_some() && is_new() {
                let id = touch.path.stem().to_owned();
                sought.push(Sought { kind: Kind::Approval, id, file: touch.path.clone() });
            }
        }
        sought
    }
}

fn refuse_staged(cx: &Context) -> Result<(), Trouble> {
    if cx.globals.staged {
        return Err(Trouble::with_help(
            "what is staged has no history yet",
            "leave `--staged` away; `itsm diff --staged` shows what a commit would bring",
        ));
    }
    Ok(())
}
