//! Whether a store's history holds: each commit of a branch held against the one before it, under the people, keys and
//! rules of the one before it. A fold over steps: pure, given the steps in order and, at the end, `now`.
//!
//! # What a step is
//! A commit on the line of first parents, and what it changed. A merge is one step: whatever it brought is held against
//! its first parent, so that a key or a rule that was added on a side branch lets nothing pass that came in with it. Where
//! that brought a record through several states, the commits that came in with it have to tell each of them ([`Brought`]);
//! a squash has thrown them away, and does not hold. A decision on a version that is nowhere in this line is told as a
//! note, not as proved.
//!
//! # Where it begins
//! The first commit that has a store (or the one that was named) is believed as it is: nobody can hold it against what
//! was before. What it holds is told by count.

mod authority;
mod beginning;
pub mod control;
mod course;
mod decision;
mod keeping;
mod moment;
pub mod remark;
mod scene;
mod step;

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::model::field::Time;
use crate::model::{Change, Kind, Settings};
use crate::practice::course::Move;
use crate::store::history::Commit;
use crate::store::ledger::Ledger;
use crate::store::revision::CommitId;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::turn::FileTurn;
pub use beginning::Began;
use control::Control;
use remark::{Remark, Weight};
use scene::Scene;
pub use step::Step;

/// So far clocks of two machines may be apart
pub use super::approval::vote::SKEW;

/// What was found so far; all that has to be kept to go on from here, beside the records
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Where it began, and what was believed there.
    pub origin: Option<Origin>,
    /// The last commit that was looked at.
    pub last: Option<Stamp>,
    /// The commit with the latest date, which may lie ahead of now.
    pub latest: Option<Stamp>,
    pub steps: usize,
    pub merges: usize,
    pub remarks: Vec<Remark>,
    /// Decisions that were added with a signature that holds.
    pub signed: usize,
    /// How often each control had something to hold against.
    pub looked: BTreeMap<Control, usize>,
    /// Where the covered fields of a change came to be what they are: its id in lower case, their digest, the commit.
    versions: BTreeMap<String, (String, Stamp)>,
    /// Emergencies that began and were not approved yet.
    owing: BTreeMap<String, Owed>,
    /// Who committed which decision, by file.
    authors: BTreeMap<String, String>,
}

/// A commit and its time
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    pub commit: String,
    pub time: Time,
    pub author: String,
}

/// Where history is believed and not held against anything
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub at: Stamp,
    pub records: usize,
    pub changes: usize,
    pub decisions: usize,
    /// Whether somebody named it; else it is the first commit that has a store.
    pub is_named: bool,
}

/// An emergency that began and has still to be approved
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Owed {
    due: Time,
    began: Remark,
}

/// What merges brought, as the commits tell it that came in with them
#[derive(Debug, Default)]
pub struct Brought {
    /// Who committed decisions.
    pub authors: super::Authors,
    /// What became of states, by merge; what the merge itself did is among it.
    pub moves: HashMap<CommitId, Vec<Move>>,
}

impl Brought {
    fn moves(&self, merge: CommitId) -> &[Move] {
        self.moves.get(&merge).map_or(&[], Vec::as_slice)
    }
}

/// Somebody who looks on while history is gone through
pub trait Watch {
    /// Before a commit's changes are made.
    fn step(&mut self, step: &Step<'_>);

    /// A change began, and this is how things stood.
    fn began(&mut self, began: &Began<'_>);
}

impl Watch for () {
    fn step(&mut self, _: &Step<'_>) {}

    fn began(&mut self, _: &Began<'_>) {}
}

/// A walk through history
pub struct Audit {
    state: State,
    ledger: Ledger,
    scene: Scene,
}

impl Audit {
    /// From the very beginning.
    pub fn new() -> Audit {
        Audit::resume(State::default(), Ledger::default())
    }

    /// From a commit that somebody named, which is believed.
    pub fn from(commit: &Commit, snapshot: &Snapshot) -> Audit {
        let mut audit = Audit::resume(State::default(), Ledger::of(snapshot));
        audit.begin(commit, true);
        audit
    }

    /// From where an earlier walk ended, with the records of that commit.
    pub fn resume(state: State, ledger: Ledger) -> Audit {
        Audit { state, ledger, scene: Scene::default() }
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn into_state(self) -> State {
        self.state
    }

    /// Takes the next step.
    pub fn step(&mut self, commit: &Commit, files: &[FileTurn], brought: &Brought, watch: &mut dyn Watch) {
        if self.state.origin.is_some() {
            self.judge(commit, files, brought, watch);
            self.scene.pass(files);
            self.ledger.apply(files);
        } else {
            self.ledger.apply(files);
            if !self.ledger.is_empty() || files.iter().any(|file| file.sheet.is_some()) {
                self.begin(commit, false);
            }
        }
    }

    /// What was found, and what of it depends on the present moment.
    pub fn conclude(&self, now: DateTime<Utc>) -> Vec<Remark> {
        conclude(&self.state, now)
    }

    fn begin(&mut self, commit: &Commit, is_named: bool) {
        let of_kind = |kind: Kind| self.ledger.entries().filter(|it| it.kind() == kind).count();
        let at = Stamp::of(commit);
        let records = self.ledger.entries().count();
        let (changes, decisions) = (of_kind(Kind::Change), of_kind(Kind::Approval));
        self.state.origin = Some(Origin { at: at.clone(), records, changes, decisions, is_named });
        (self.state.last, self.state.latest) = (Some(at.clone()), Some(at));
    }

    fn judge(&mut self, commit: &Commit, files: &[FileTurn], brought: &Brought, watch: &mut dyn Watch) {
        let turn = self.ledger.turn(files);
        let state = &mut self.state;
        let mut told = Told::default();
        for entry in &turn.decisions[1] {
            let own = (!commit.is_merge()).then(|| commit.author.email.clone());
            if let Some(author) = own.or_else(|| brought.authors.get(&entry.file).cloned()) {
                state.authors.entry(entry.file.to_string()).or_insert(author);
            }
        }
        let step = Step {
            commit,
            before: &self.ledger,
            turn: &turn,
            authors: &state.authors,
            replaced: OnceCell::new(),
        };
        watch.step(&step);
        moment::judge(&step, state.last.as_ref(), &mut told);
        authority::judge(&step, &mut told);
        keeping::judge(&step, &mut told);
        course::judge(&step, brought, &mut told);
        decision::judge(&step, &state.versions, &mut told);
        let mut desk =
            beginning::Desk { step: &step, scene: &mut self.scene, owing: &mut state.owing, watch };
        beginning::judge(&mut desk, &mut told);
        remember_versions(&step, &mut state.versions);
        state.pass(commit, told);
    }
}

impl Default for Audit {
    fn default() -> Audit {
        Audit::new()
    }
}

/// What was found, and what of it depends on the present moment.
pub fn conclude(state: &State, now: DateTime<Utc>) -> Vec<Remark> {
    let mut remarks = state.remarks.clone();
    let overdue = state.owing.values().filter(|it| it.due.0 < now);
    remarks.extend(overdue.map(|it| it.began.clone()));
    let ahead = state.latest.as_ref().filter(|it| it.time.0.to_utc() > now + SKEW);
    remarks.extend(ahead.map(|it| {
        let message = format!("the commit is dated {}, which is still to come", it.time);
        Remark { weight: Weight::Breach, ..it.remark(Control::DatesPlausible, message) }
    }));
    remarks
}

impl State {
    /// As bytes, to go on from later.
    pub fn write(&self) -> Option<Vec<u8>> {
        rmp_serde::to_vec(self).ok()
    }

    /// Nothing where the bytes are something else.
    pub fn read(bytes: &[u8]) -> Option<State> {
        rmp_serde::from_slice(bytes).ok()
    }

    fn pass(&mut self, commit: &Commit, told: Told) {
        let stamp = Stamp::of(commit);
        self.steps += 1;
        self.merges += usize::from(commit.is_merge());
        if self.latest.as_ref().is_none_or(|it| it.time.0 <= stamp.time.0) {
            self.latest = Some(stamp.clone());
        }
        self.last = Some(stamp);
        self.remarks.extend(told.remarks);
        self.signed += told.signed;
        for (control, count) in told.looked {
            *self.looked.entry(control).or_default() += count;
        }
    }
}

impl Stamp {
    pub fn of(commit: &Commit) -> Stamp {
        let remark = Remark::new(commit, Control::HistoryKept, Weight::Note, "");
        Stamp { commit: remark.commit, time: remark.time, author: remark.author }
    }

    /// Something to be said of a commit as a whole.
    pub fn remark(&self, control: Control, message: String) -> Remark {
        let Stamp { commit, time, author } = self.clone();
        let weight = Weight::Note;
        Remark { control, weight, message, commit, time, author, record: None, at: None, help: None }
    }
}

/// What is said of one step
#[derive(Default)]
struct Told {
    remarks: Vec<Remark>,
    signed: usize,
    looked: BTreeMap<Control, usize>,
}

impl Told {
    /// A control had something to hold against.
    fn look(&mut self, control: Control) {
        *self.looked.entry(control).or_default() += 1;
    }

    fn push(&mut self, remark: Remark) {
        self.remarks.push(remark);
    }
}

/// Changes that came or whose covered fields are others now.
fn remember_versions(step: &Step<'_>, versions: &mut BTreeMap<String, (String, Stamp)>) {
    for (_, after) in step.changed::<Change>() {
        let (entry, change) = after;
        let digest = step.digest(change);
        let known = versions.get(&entry.id.to_lowercase());
        if known.is_none_or(|(it, _)| *it != digest) {
            let time = Time(step.commit.author.at);
            let stamp = Stamp { time, ..Stamp::of(step.commit) };
            versions.insert(entry.id.to_lowercase(), (digest, stamp));
        }
    }
}

/// A store of some records.
fn store_of<'e>(settings: &Settings, entries: impl Iterator<Item = &'e Entry>) -> Snapshot {
    Snapshot::new(settings.clone(), entries.cloned().collect(), Vec::new())
}
