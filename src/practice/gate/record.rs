//! Records that cannot be read or be relied on: nobody knows what they say, so nothing goes out on them.

use super::{Look, Reason};
use crate::finding::{FilePath, Finding, Level, Location};
use crate::model::layout::{self, Role};
use crate::model::pointer::Pointer;
use crate::model::{Asset, Kind};
use crate::practice::radius::touched;
use crate::store::snapshot::Snapshot;

/// Files that cannot be read, and whose records could be what keeps a change: whatever they hold may be a freeze, an
/// incident, a change at work, or what stands between two assets.
pub(super) fn unreadable(snapshot: &Snapshot) -> Vec<Reason> {
    let matters = |kind| matches!(kind, Kind::Asset | Kind::Change | Kind::Incident | Kind::Calendar);
    let is_closing = |file: &FilePath| match layout::role(file.as_str()) {
        Some(Role::Config) => true,
        Some(Role::Records(kind)) => matters(kind),
        _ => false,
    };
    let is_error = |fault: &&Finding| fault.level == Level::Error;
    let mut files: Vec<&FilePath> = snapshot.broken.values().flatten().collect();
    // Settings have no id by which they could be broken.
    let faults = snapshot.faults.iter().filter(is_error).map(|fault| &fault.location.file);
    files.extend(faults.filter(|file| file.as_str() == layout::CONFIG));
    files.retain(|file| is_closing(file));
    files.sort_unstable();
    files.dedup();
    let told = |file: &FilePath| {
        let fault = snapshot.faults.iter().find(|fault| fault.location.file == *file && is_error(fault));
        let why = fault.map(|fault| format!(": {}", fault.message)).unwrap_or_default();
        let at = fault.map_or_else(|| Location::file(file), |fault| fault.location.clone());
        let message = format!("{file} cannot be read, and nobody knows what it says{why}");
        Reason::new("unreadable", message).at(at).help(format!("itsm validate {file}"))
    };
    files.into_iter().map(told).collect()
}

/// What is wrong with the change itself, its approvals and its assets.
pub(super) fn reasons(look: &Look<'_, '_>) -> Vec<Reason> {
    let mut reasons = wrong(look);
    reasons.extend(uncommitted(look));
    reasons.extend(assets(look));
    reasons
}

/// Errors in the files of the change and its approvals that let them be read all the same.
fn wrong(look: &Look<'_, '_>) -> Vec<Reason> {
    let snapshot = look.cx.snapshot;
    let touched = touched(look.change, snapshot);
    let is_own = |fault: &&Finding| {
        let is_of = |record: &str| {
            record.eq_ignore_ascii_case(&look.entry.id)
                || touched.iter().any(|it| it.eq_ignore_ascii_case(record))
        };
        let is_broken = snapshot.broken.values().any(|files| files.contains(&fault.location.file));
        fault.level == Level::Error && !is_broken && fault.record.as_deref().is_some_and(is_of)
    };
    let of_change = snapshot.faults.iter().filter(is_own);
    let of_decisions = snapshot
        .faults
        .iter()
        .filter(|fault| fault.level == Level::Error && is_decision_on(&fault.location.file, &look.entry.id));
    let told = |fault: &Finding| {
        let message = format!("{}: {}", fault.location.file, fault.message);
        let reason = Reason::new("wrong-record", message).at(fault.location.clone());
        reason.help(fault.help.clone().unwrap_or_else(|| format!("itsm explain {}", fault.check)))
    };
    of_change.chain(of_decisions).map(told).collect()
}

/// What others do not have is not what they approved, nor what they would see.
fn uncommitted(look: &Look<'_, '_>) -> Vec<Reason> {
    let concerns = |file: &&FilePath| {
        let text = file.as_str();
        **file == look.entry.file
            || text == layout::CONFIG
            || text.starts_with(Kind::Calendar.folder()) && layout::role(text).is_some()
            || is_decision_on(file, &look.entry.id)
    };
    let told = |file: &FilePath| {
        Reason::new("not-committed", format!("{file} is not as it is committed: nobody else has it so"))
            .at(Location::file(file))
            .help("commit it, or ask for what is committed: --at HEAD")
    };
    look.question.uncommitted.iter().filter(concerns).map(told).collect()
}

/// `approvals/CHG-…/jim.bar-9xk2.yaml`
fn is_decision_on(file: &FilePath, change: &str) -> bool {
    let mut parts = file.as_str().split('/');
    parts.next() == Some(Kind::Approval.folder())
        && parts.next().is_some_and(|folder| folder.eq_ignore_ascii_case(change))
}

/// What is not there has no owner, no freeze and no impact that could be known.
fn assets(look: &Look<'_, '_>) -> Vec<Reason> {
    let touched = touched(look.change, look.cx.snapshot);
    if touched.is_empty() {
        let message = format!("{} does not say what it touches", look.entry.id);
        let help = format!("itsm change set {} affects+=ASSET", look.entry.id);
        return vec![
            Reason::new("no-asset", message).at(look.entry.at(Pointer::field("affects"))).help(help),
        ];
    }
    let is_unknown = |id: &&&str| look.cx.snapshot.get_as::<Asset>(id).is_none();
    let told = |id: &&str| {
        Reason::new("unknown-asset", format!("{} touches {id}, and there is no such asset", look.entry.id))
            .at(look.entry.at(Pointer::field("affects")))
            .help(format!("itsm asset new {id} …, or itsm change set {} affects-={id}", look.entry.id))
    };
    touched.iter().filter(is_unknown).map(told).collect()
}
