//! How a command writes to the branch that all share: on its newest commit, checked as it will be, pushed; again on the
//! next newest where somebody was faster. What is checked out here is brought up to it where that loses nothing.

use std::sync::Arc;
use std::time::Duration;

use super::Outcome;
use super::argument::Writing;
use super::context::Context;
use super::rehearsal;
use super::trouble::Trouble;
use super::write::{self, Plan};
use crate::check;
use crate::store::change::Landed;
use crate::store::draft::Draft;
use crate::store::publish::{self, Pushed, Tip};
use crate::store::read;
use crate::store::revision;
use crate::store::source::Source;

/// How often it is tried on a newer commit
pub(super) const TRIES: u32 = 40;

/// How often a push is refused on one commit before it is clear that nobody was faster
pub(super) const STUCK: u32 = 3;

/// The longest wait before the next try
const LONGEST: u64 = 2_000;

/// Makes a plan on the newest commit of the shared branch, and pushes it. It may be made several times.
pub fn write_and_push(
    cx: &Context,
    writing: &Writing,
    branch: Option<&str>,
    plan: impl Fn(&mut Draft) -> Result<Plan, Trouble>,
) -> Result<Outcome, Trouble> {
    write::refuse_views(cx)?;
    let target = cx.store()?.target()?;
    let destination = publish::destination(&target, branch)?;
    let (mut last, mut stuck) = (String::new(), 0);
    for attempt in 0..TRIES {
        let tip = publish::fetch(&target, &destination)?;
        stuck = if tip.commit == last { stuck + 1 } else { 0 };
        last.clone_from(&tip.commit);
        match try_on(cx, writing, &tip, &plan)? {
            Tried::Over(outcome) => return Ok(outcome),
            Tried::Pushed(plan, commit) => {
                // Nobody else writes files here meanwhile; the push itself needed no lock.
                let caught_up = write::begin(cx, &target)
                    .and_then(|_writer| Ok(publish::catch_up(&target, &destination, &commit)?));
                if !caught_up.unwrap_or(false) {
                    cx.terminal.say("note: what is checked out here has not got it yet: git pull");
                }
                return write::finish(cx, plan, Landed { commit: Some(commit), notes: Vec::new() });
            }
            Tried::Refused(said) if stuck >= STUCK => {
                let message = format!("{} does not take it: {said}", destination.remote);
                return Err(Trouble::with_help(message, "nothing was written here or there"));
            }
            Tried::Refused(_) => std::thread::sleep(pause(attempt)),
        }
    }
    Err(Trouble::with_help(
        format!("others were faster {TRIES} times; nothing was written here or there"),
        "run the command again",
    ))
}

/// What came of one try
enum Tried {
    Over(Outcome),
    Pushed(Plan, String),
    Refused(String),
}

fn try_on(
    cx: &Context,
    writing: &Writing,
    tip: &Tip<'_>,
    plan: &impl Fn(&mut Draft) -> Result<Plan, Trouble>,
) -> Result<Tried, Trouble> {
    let store = cx.store()?;
    let commit = revision::resolve(store.history()?, &tip.commit)?;
    let base: Arc<dyn Source> = Arc::new(store.commit(commit)?);
    let before = Arc::new(read::read(base.as_ref(), &check::inspect)?);
    write::refuse_unknown_settings(&before)?;
    let mut draft = Draft::new(base, before.clone());
    let plan = plan(&mut draft)?;
    if draft.is_empty() {
        cx.terminal.say("nothing to change");
        return Ok(Tried::Over(Outcome::Yes));
    }
    let preview = draft.preview();
    let after = read::read_again(&before, &draft.files(), &preview, &check::inspect)?;
    let brought = write::brought(cx, &before, &after);
    if write::stops(&brought, &draft.files()) {
        return Ok(Tried::Over(write::refuse(cx, &preview, brought, before.records())?));
    }
    let changes = draft.changes()?;
    if writing.dry_run {
        return Ok(Tried::Over(rehearsal::show(cx, plan, &changes, Some(&after))?));
    }
    match tip.push(&changes, &write::message(&plan, writing))? {
        Pushed::Done { commit } => {
            write::warn(cx, &preview, brought, plan.tells)?;
            Ok(Tried::Pushed(plan, commit))
        }
        Pushed::Refused { said } => Ok(Tried::Refused(said)),
    }
}

/// Longer each time, and never as long as another's.
pub(super) fn pause(attempt: u32) -> Duration {
    let most = (50u64 << attempt.min(6)).min(LONGEST);
    let mut byte = [0];
    // Without chance the wait is the same for all, and one of them is faster all the same.
    let _ = getrandom::fill(&mut byte);
    Duration::from_millis(most / 4 + most * u64::from(byte[0]) / 256)
}
