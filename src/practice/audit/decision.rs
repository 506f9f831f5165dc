//! Whether decisions are genuine: only added, each by whom it names, bound to the change as it stood, under the people,
//! the keys and the rules of the commit before. What they come to is looked at elsewhere.

use std::collections::{BTreeMap, HashSet};

use super::control::Control;
use super::remark::Remark;
use super::step::Step;
use super::{Stamp, Told, moment, store_of};
use crate::finding::{FilePath, Location};
use crate::graph::{Graph, Scope};
use crate::model::settings::Assurance;
use crate::model::{Approval, Change, Kind, Person, Typed};
use crate::practice::approval::between::{self, Breach, Sort};
use crate::practice::approval::person::Barred;
use crate::practice::approval::signature::Broken;
use crate::practice::approval::vote::{Void, why_void};
use crate::practice::{Authors, Cx};
use crate::store::snapshot::Entry;

type Versions = BTreeMap<String, (String, Stamp)>;

pub(super) fn judge(step: &Step<'_>, versions: &Versions, told: &mut Told) {
    let [before, after] = &step.turn.decisions;
    if before.is_empty() && after.is_empty() {
        return;
    }
    told.look(Control::ApprovalsAppendOnly);
    let breaches = between(step);
    let known: HashSet<&FilePath> = before.iter().map(|it| &it.file).collect();
    let added: Vec<&Entry> = after.iter().copied().filter(|it| !known.contains(&it.file)).collect();
    for breach in &breaches {
        told.push(in_words(step, breach, &added));
    }
    if added.is_empty() {
        return;
    }
    let roster = step.before.roster();
    let graph = Graph::build(&roster, Scope::Live);
    let cx = Cx::new(&roster, &graph, step.now()).with_authors(authors(step, &added));
    for entry in added {
        let Some(approval) = Approval::of(&entry.record) else { continue };
        told.look(Control::ApprovalsGenuine);
        told.look(Control::SeparationOfDuties);
        let by_new_key = breaches.iter().any(|it| it.sort == Sort::NewKey && it.at.file == entry.file);
        let remark = one(step, &cx, (entry, approval)).filter(|_| !by_new_key);
        let is_sound = remark.is_none();
        told.remarks.extend(remark);
        if is_sound {
            told.signed += usize::from(approval.signature.is_some());
            let version = versions.get(&approval.of.to_lowercase());
            let date = moment::backdated(approval, version);
            let date = date.map(|words| {
                step.breach(Control::DatesPlausible, format!("the decision of {} {words}", approval.by))
            });
            told.remarks.extend(date.map(|it| it.of(entry).of_change(approval)));
            told.remarks.extend(by_another(step, entry, approval));
        }
    }
}

impl Remark {
    /// Of a decision the change is what people know.
    fn of_change(mut self, approval: &Approval) -> Remark {
        self.record = Some(approval.of.clone());
        self
    }
}

/// What happened to decisions, as two small stores of them and of those who decided tell it.
fn between(step: &Step<'_>) -> Vec<Breach> {
    let [before, after] = &step.turn.decisions;
    let deciders =
        before.iter().chain(after).filter_map(|it| Approval::of(&it.record)).map(|it| it.by.as_str());
    let deciders: Vec<&str> = deciders.collect();
    let was = deciders.iter().filter_map(|who| step.before.find(Kind::Person, who));
    let is = deciders.iter().filter_map(|who| step.after(Kind::Person, who));
    let settings = &step.before.settings;
    let before = store_of(settings, before.iter().copied().chain(distinct(was)));
    let after = store_of(settings, after.iter().copied().chain(distinct(is)));
    between::breaches(&before, &after)
}

fn distinct<'e>(entries: impl Iterator<Item = &'e Entry>) -> impl Iterator<Item = &'e Entry> {
    let unique: BTreeMap<&FilePath, &Entry> = entries.map(|it| (&it.file, it)).collect();
    unique.into_values()
}

fn in_words(step: &Step<'_>, breach: &Breach, added: &[&Entry]) -> Remark {
    let control =
        if breach.sort == Sort::NewKey { Control::ApprovalsGenuine } else { Control::ApprovalsAppendOnly };
    let twin = |it: &&&Entry| {
        let old = step.turn.decisions[0].iter().find(|old| old.file == breach.at.file);
        old.is_some_and(|old| old.record == it.record)
    };
    let message = match added.iter().find(twin).filter(|_| breach.sort == Sort::Deleted) {
        Some(moved) => format!("the decision of {} on {} was moved to {}", breach.by, breach.of, moved.file),
        None => breach.to_string(),
    };
    let remark = step.breach(control, message).at(Location::file(&breach.at.file));
    Remark { record: Some(breach.of.clone()), ..remark }
}

/// Who committed what was added.
fn authors(step: &Step<'_>, added: &[&Entry]) -> Authors {
    let author = |it: &&Entry| Some((it.file.clone(), step.authors.get(it.file.as_str())?.clone()));
    added.iter().filter_map(author).collect()
}

/// What speaks against one decision.
fn one(step: &Step<'_>, cx: &Cx<'_>, (entry, approval): (&Entry, &Approval)) -> Option<Remark> {
    let who = format!("the decision of {} on {}", approval.by, approval.of);
    let breach = |control, words: String| Some(step.breach(control, words).of(entry).of_change(approval));
    let Some(change) = step.after_as::<Change>(&approval.of) else {
        return breach(Control::ApprovalsGenuine, format!("{who} is on a change that is not there"));
    };
    match why_void(cx, change, entry, approval)? {
        Void::Expired(_) | Void::Replaced => None,
        Void::Edited => unbound(step, change, entry, approval),
        Void::Barred(why @ (Barred::Requester | Barred::Implementer)) => {
            breach(Control::SeparationOfDuties, format!("{who}: {} {why}", approval.by))
        }
        Void::Unknown if step.after(Kind::Person, &approval.by).is_some() => breach(
            Control::ApprovalsGenuine,
            format!("{who} is by somebody whose record came in the same commit: it has to be there before"),
        ),
        Void::Future => {
            breach(Control::DatesPlausible, format!("{who} is dated {}, after its commit", approval.at))
        }
        Void::Signature(Broken::Stranger) if changed_keys(step, &approval.by) => breach(
            Control::ApprovalsGenuine,
            format!("{who} is signed with a key that was not theirs before this commit"),
        ),
        void @ Void::Committer(_) if step.commit.parents.len() == 1 => {
            let remark = breach(Control::ApprovalsGenuine, format!("{who}: {void}"));
            remark.map(|it| it.help("a squash or a cherry-pick replaces who committed: merge with a merge commit, or want signatures"))
        }
        void => breach(Control::ApprovalsGenuine, format!("{who}: {void}")),
    }
}

fn changed_keys(step: &Step<'_>, who: &str) -> bool {
    let keys = |person: Option<&Person>| person.map(|it| it.signing_keys.clone());
    keys(step.before.find_as(who)) != keys(step.after_as(who))
}

/// Of a version of the change that is not the one of this commit: the one before, one that a merge hides, or none.
fn unbound(step: &Step<'_>, change: &Change, entry: &Entry, approval: &Approval) -> Option<Remark> {
    let was: Option<&Change> = step.before.find_as(&approval.of);
    let is_of_before = was.is_some_and(|it| Some(step.digest(it)) == approval.digest);
    let has_moved = was.is_none_or(|it| step.digest(it) != step.digest(change));
    let who = format!("the decision of {} on {}", approval.by, approval.of);
    let remark = match (is_of_before, has_moved) {
        (true, _) => step.note(
            Control::ApprovalsGenuine,
            format!("{who} is on the change as it was before this commit edited it, and counts no more"),
        ),
        (false, true) => step.note(
            Control::ApprovalsGenuine,
            format!("{who} is on a version that is not in this line of history (a merge or a squash hides it), and does not count"),
        ),
        (false, false) => step.breach(
            Control::ApprovalsGenuine,
            format!("{who} is bound to something else: it was written for another version, another change or another store"),
        ),
    };
    Some(remark.of(entry).of_change(approval))
}

/// A decision that somebody else committed, where the store does not mind.
fn by_another(step: &Step<'_>, entry: &Entry, approval: &Approval) -> Option<Remark> {
    let person: &Person = step.before.find_as(&approval.by)?;
    let author = step.authors.get(entry.file.as_str())?;
    let is_theirs =
        person.emails.is_empty() || person.emails.iter().any(|it| it.eq_ignore_ascii_case(author));
    if is_theirs
        || approval.signature.is_some()
        || step.before.settings.approvals.assurance != Assurance::Recorded
    {
        return None;
    }
    let message = format!(
        "the decision of {} on {} was committed by {author}; this store takes the file's word",
        approval.by, approval.of
    );
    let help = "`approvals: {assurance: committed}` or `signed` in itsm.yaml would refuse it";
    Some(step.note(Control::ApprovalsGenuine, message).of(entry).of_change(approval).help(help))
}
