//! Whether what was recorded is still there: records, their ids, the entries of logs and notices, and why a change was begun anyway.

use super::control::Control;
use super::step::Step;
use super::{Told, store_of};
use crate::finding::Location;
use crate::model::pointer::Pointer;
use crate::model::{Change, Incident, Kind};
use crate::store::difference::{Fate, difference};
use crate::store::snapshot::Entry;

pub(super) fn judge(step: &Step<'_>, told: &mut Told) {
    for _ in &step.turn.pairs {
        told.look(Control::RecordsKept);
        told.look(Control::IdsKept);
    }
    for (file, fault) in &step.turn.unreadable {
        let message =
            format!("it cannot be read from here on ({fault}); held against is what it said before");
        told.push(step.breach(Control::RecordsKept, message).at(Location::file(file)).help("mend the file"));
    }
    let renamed = renames(step, told);
    for entry in step.turn.gone.iter().filter(|it| !renamed.contains(&it.id)) {
        gone(step, entry, told);
    }
    for entry in &step.turn.come {
        told.look(Control::IdsKept);
        if step.before.count(entry.kind(), &entry.id) > 0 && step.after(entry.kind(), &entry.id).is_some() {
            let message = format!("there is {} {} already", entry.kind().with_article(), entry.id);
            told.push(step.breach(Control::IdsKept, message).of(entry));
        }
    }
    recased(step, told);
    logs(step, told);
}

/// Ids of records that go by another one now.
fn renames(step: &Step<'_>, told: &mut Told) -> Vec<String> {
    let (gone, come) = (&step.turn.gone, &step.turn.come);
    if gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let settings = &step.before.settings;
    let (was, is) = (store_of(settings, gone.iter().copied()), store_of(settings, come.iter().copied()));
    let mut renamed = Vec::new();
    for change in difference(&was, &is).records.iter().filter(|it| it.fate == Fate::Renamed) {
        let (Some(before), Some(after)) = (change.before, change.after) else { continue };
        renamed.push(before.id.clone());
        rename(step, before, after, told);
    }
    renamed
}

fn rename(step: &Step<'_>, before: &Entry, after: &Entry, told: &mut Told) {
    told.look(Control::IdsKept);
    let message = format!("{} is called {} from here on", before.id, after.id);
    let remark = match after.kind() {
        Kind::Asset => step.note(Control::IdsKept, message),
        kind => step.breach(Control::IdsKept, format!("{message}: {} keeps its id", kind.with_article())),
    };
    told.push(remark.of(after).at(after.at(Pointer::field("id"))));
}

/// The same id in other letters.
fn recased(step: &Step<'_>, told: &mut Told) {
    for pair in step.turn.pairs.iter().filter(|pair| pair.before.id != pair.after.id) {
        rename(step, pair.before, pair.after, told);
    }
}

fn gone(step: &Step<'_>, entry: &Entry, told: &mut Told) {
    told.look(Control::RecordsKept);
    if step.after(entry.kind(), &entry.id).is_some() {
        return;
    }
    let help = match entry.kind() {
        Kind::Asset => format!("what is out of use is retired: itsm asset retire {}", entry.id),
        Kind::Person => format!("who goes has left: itsm person leave {}", entry.id),
        Kind::Change => format!("what is not wanted is cancelled: itsm change cancel {}", entry.id),
        _ => "what is over stays, with its end in it".to_owned(),
    };
    let message = format!("{} {} was deleted", entry.kind().name(), entry.id);
    told.push(step.breach(Control::RecordsKept, message).of(entry).help(help));
}

fn logs(step: &Step<'_>, told: &mut Told) {
    for (before, (entry, incident)) in step.changed::<Incident>() {
        let Some(before) = before.filter(|before| before.log != incident.log) else { continue };
        told.look(Control::LogsAppendOnly);
        let name = |it: &crate::model::incident::Entry| (it.at.to_string(), it.by.clone());
        for (lost, is_there) in lost(&before.log, &incident.log, name) {
            let what = if is_there { "was rewritten" } else { "was removed" };
            let message = format!("the entry of {} by {} {what}", lost.at, lost.by);
            let place = entry.at(Pointer::field("log"));
            told.push(step.breach(Control::LogsAppendOnly, message).of(entry).at(place).help(APPEND));
        }
    }
    for (before, (entry, change)) in step.changed::<Change>() {
        let Some(before) = before else { continue };
        if before.anyway.is_some() && before.anyway != change.anyway {
            let what = if change.anyway.is_some() { "was rewritten" } else { "was removed" };
            let message = format!("why it was begun anyway {what}");
            let place = entry.at(Pointer::field("anyway"));
            told.push(step.breach(Control::LogsAppendOnly, message).of(entry).at(place));
        }
    }
    for (before, (entry, change)) in step.changed::<Change>() {
        let Some(before) = before.filter(|before| before.notices != change.notices) else { continue };
        told.look(Control::LogsAppendOnly);
        let name = |it: &crate::model::change::Notice| (it.at.to_string(), it.by.clone());
        for (lost, is_there) in lost(&before.notices, &change.notices, name) {
            let what = if is_there { "was rewritten" } else { "was removed" };
            let message = format!("the notice of {} by {} {what}", lost.at, lost.by);
            let place = entry.at(Pointer::field("notices"));
            told.push(step.breach(Control::LogsAppendOnly, message).of(entry).at(place).help(APPEND));
        }
    }
}

const APPEND: &str = "what was wrong is put right by another entry";

/// What of the old is not among the new, each as often as it was there; and whether something of its name is.
fn lost<'t, T: PartialEq, N: PartialEq>(
    old: &'t [T],
    new: &[T],
    name: impl Fn(&T) -> N,
) -> Vec<(&'t T, bool)> {
    let mut left: Vec<&T> = new.iter().collect();
    let mut lost = Vec::new();
    for entry in old {
        match left.iter().position(|it| *it == entry) {
            Some(place) => drop(left.remove(place)),
            None => lost.push(entry),
        }
    }
    lost.into_iter().map(|it| (it, left.iter().any(|other| name(other) == name(it)))).collect()
}
