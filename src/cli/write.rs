//! How a command writes: under the lock, on a fresh reading, checked as it will be, whole, in one commit; or not at all.

use std::sync::Arc;

use super::Outcome;
use super::argument::Writing;
use super::committed::{self, Committed};
use super::context::{Context, Instead};
use super::rehearsal;
use super::trouble::Trouble;
use crate::check::{self, Between, Rule, Span, range};
use crate::finding::{FilePath, Finding, Level, quoted};
use crate::model::layout::{self, CONFIG, Role};
use crate::model::zone::{self, Tz};
use crate::model::{Kind, settings};
use crate::practice::course::has_states;
use crate::render::{self, Shape, Tool};
use crate::report::findings::Findings;
use crate::report::receipt::{Receipt, Written};
use crate::store::change::{FileChange, Landed, Landing};
use crate::store::difference::difference;
use crate::store::draft::Draft;
use crate::store::locate::locate;
use crate::store::lock::{Holder, PATIENCE};
use crate::store::message::Message;
use crate::store::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::{Once, Source};
use crate::store::target::Target;
use crate::store::uncommitted;
use crate::store::writer::Writer;

/// For [`Plan::tells`]: that nothing is to be written
pub const UNCHANGED: &str = "unchanged";

/// What a command wants written, and how it is called in history
pub struct Plan {
    /// What the subject must not lose: `asset(getpaid):`.
    pub about: String,
    /// The rest of the subject: `set owner to jess.charlie`.
    pub words: String,
    /// `set`, `new`, `rename` …
    pub action: &'static str,
    /// Checks whose warnings the command tells in its own words; [`UNCHANGED`], where it does so if nothing changes.
    pub tells: &'static [&'static str],
    /// The records that are decided on.
    pub records: Vec<Written>,
}

/// Makes a plan and carries it out. The plan is made on a reading that nobody can change meanwhile.
pub fn write(
    cx: &Context,
    writing: &Writing,
    plan: impl FnOnce(&mut Draft) -> Result<Plan, Trouble>,
) -> Result<Outcome, Trouble> {
    refuse_views(cx)?;
    refuse_formats(cx)?;
    let store = cx.store()?;
    let target = store.target()?;
    // A dry run only reads, and what only reads needs no lock.
    let writer = if writing.dry_run { None } else { Some(begin(cx, &target)?) };
    let base: Arc<dyn Source> = Arc::new(Once::new(store.worktree()?));
    let before = Arc::new(read::read_with(base.as_ref(), &check::inspect, &cx.cache()?)?);
    refuse_unknown_settings(&before)?;
    let mut draft = Draft::new(base, before.clone());
    let plan = plan(&mut draft)?;
    if draft.is_empty() {
        return Ok(unchanged(cx, &plan));
    }
    let landing = landing(cx, writing, &before)?;
    let commits = landing != Landing::FilesOnly && writer.is_some();
    let committed = if commits { Committed::look(cx)? } else { Committed::default() };
    writer.iter().filter(|_| commits).for_each(Writer::expect_commit);
    let preview = draft.preview();
    let after = read::read_again(&before, &draft.files(), &preview, &check::inspect)?;
    let mut brought = committed.list_beside(|| brought(cx, &before, &after));
    brought.extend(broken(&before, &after, &draft.files()));
    if stops(&brought, &draft.files()) {
        return refuse(cx, &preview, brought, &before);
    }
    let changes = draft.changes()?;
    let Some(writer) = writer else { return rehearsal::show(cx, plan, &changes, Some(&after)) };
    if commits {
        refuse_uncommitted(cx, &changes)?;
        committed.refuse_loose_ends(&after, &draft.files())?;
        committed.refuse_wrong_in_history(cx, &before, &changes)?;
    }
    let landed = writer.land(&changes, &message(&plan, writing), &landing)?;
    let tells = plan.tells;
    committed::warn_of_hooks(cx, &after, &landed)?;
    let outcome = finish(cx, plan, landed);
    warn(cx, &preview, brought, tells)?;
    // As with the context: the process ends, and what it has read goes with it.
    std::mem::forget((draft, preview, after));
    outcome
}

/// Lands the first files of a store that is not there yet.
pub fn land_new(
    cx: &Context,
    writing: &Writing,
    target: &Target,
    changes: &[FileChange],
    plan: Plan,
) -> Result<Outcome, Trouble> {
    if writing.dry_run {
        return rehearsal::show(cx, plan, changes, None);
    }
    let commits = target.repository.is_some() && !writing.no_commit;
    let landing = if commits { Landing::Commit { author: None } } else { Landing::FilesOnly };
    let landed = begin(cx, target)?.land(changes, &message(&plan, writing), &landing)?;
    // Of a store nobody has to learn an id: who wants quiet wants nothing.
    if cx.terminal.quiet && cx.format().is_for_people() {
        landed.notes.iter().for_each(|note| cx.terminal.warn(format!("note: {note}")));
        return Ok(Outcome::Yes);
    }
    finish(cx, plan, landed)
}

/// The records are as they are wanted.
pub(super) fn unchanged(cx: &Context, plan: &Plan) -> Outcome {
    if !plan.tells.contains(&UNCHANGED) {
        cx.terminal.say("nothing to change");
    }
    Outcome::Yes
}

/// Takes the lock, and puts right what an interrupted write has left.
pub(super) fn begin<'t>(cx: &Context, target: &'t Target) -> Result<Writer<'t>, Trouble> {
    let (writer, recovered) = Writer::begin(target, &holder(), PATIENCE)?;
    if let Some(recovered) = recovered {
        cx.terminal.warn(format!("note: {recovered}"));
    }
    Ok(writer)
}

pub(super) fn finish(cx: &Context, plan: Plan, landed: Landed) -> Result<Outcome, Trouble> {
    for note in &landed.notes {
        cx.terminal.warn(format!("note: {note}"));
    }
    let receipt = Receipt { records: plan.records, words: plan.words, commit: landed.commit };
    let summary = cx.format().is_for_people() && receipt.records.len() > 1;
    let done = match &receipt.commit {
        Some(commit) => format!("the write is done: commit {commit}"),
        None => "the write is done".to_owned(),
    };
    let shown = cx.show_cards(&if summary { vec![receipt.summary()] } else { receipt.cards() });
    shown.inspect_err(|_| cx.terminal.warn(done))?;
    Ok(Outcome::Yes)
}

/// What a store wants of its records, and whether it wants commits, has to be known before anything is written to it.
pub(super) fn refuse_unknown_settings(before: &Snapshot) -> Result<(), Trouble> {
    if before.settings.version > settings::VERSION {
        return Err(Trouble::with_help(
            format!("this store is of version {}, which this program does not know", before.settings.version),
            "take a newer itsm; this one can read, and might misread",
        ));
    }
    refuse_unknown_zone(before)?;
    let is_of_config =
        |fault: &&Finding| fault.location.file.as_str() == CONFIG && fault.level == Level::Error;
    match before.faults.iter().find(is_of_config) {
        None => Ok(()),
        Some(fault) => Err(Trouble::with_help(
            format!("{CONFIG} cannot be understood: {}", fault.message),
            "mend it first; `itsm validate` shows the place",
        )),
    }
}

/// Times are written with the offset of the store's zone: that of another would be wrong in the records for good.
fn refuse_unknown_zone(before: &Snapshot) -> Result<(), Trouble> {
    let zone = &before.settings.time_zone;
    if zone.parse::<Tz>().is_ok() {
        return Ok(());
    }
    let help = match zone::near(zone).as_slice() {
        [] => "`itsm validate` shows the place".to_owned(),
        near => format!("did you mean {}? `itsm validate` shows the place", quoted(near)),
    };
    Err(Trouble::with_help(format!("{CONFIG} names the time zone `{zone}`, which does not exist"), help))
}

/// Writing takes the working tree: the past and the index are for reading.
pub(super) fn refuse_views(cx: &Context) -> Result<(), Trouble> {
    cx.refuse_wishes(&[], Instead::Nowhere)?;
    let (flag, more) = match (&cx.globals.at, cx.globals.staged) {
        (Some(_), _) => ("--at", "; --when says when something happened, where that is recorded"),
        (None, true) => ("--staged", ""),
        (None, false) => return Ok(()),
    };
    Err(Trouble::with_help(
        format!("{flag} is for reading; this command writes"),
        format!("leave {flag} out{more}"),
    ))
}

/// What was written and cannot be told looks as if it had failed, and is written again by whoever tries again.
pub(super) fn refuse_formats(cx: &Context) -> Result<(), Trouble> {
    Ok(render::refuse_others(cx.format(), &[Shape::Whole])?)
}

/// Findings that the preview has and the store had not.
pub(super) fn brought(cx: &Context, before: &Snapshot, after: &Snapshot) -> Vec<Finding> {
    let found = cx.findings(after);
    // Where nothing is wrong, nothing was brought: a store in order is checked once and not twice.
    if found.is_empty() {
        return found;
    }
    let known = cx.findings_beside(before, &found);
    range::differing(&known, found, &difference(before, after).renames)
}

/// What must not become of decisions and of the states of tickets, where files of such are written.
pub(super) fn broken(before: &Snapshot, after: &Snapshot, files: &[FilePath]) -> Vec<Finding> {
    let is_asked = |file: &FilePath| {
        let role = layout::role(file.as_str());
        matches!(role, Some(Role::Records(kind)) if kind == Kind::Approval || has_states(kind))
    };
    match files.iter().any(is_asked) {
        true => range::between(&Span { before, after, between: &Between::Nothing }),
        false => Vec::new(),
    }
}

/// Whether findings keep a write to these files from landing.
///
/// What a write makes wrong for good stops it wherever that shows. What is wrong for the moment stops it only where one of
/// its own records has a hand in it: a change that failed makes another one riskier, which then wants approvals that it has
/// not; that is the other's trouble, and what happened is written down.
pub(super) fn stops(brought: &[Finding], files: &[FilePath]) -> bool {
    let has_a_hand = |finding: &Finding| {
        let related = finding.related.iter().map(|it| &it.location);
        related.chain([&finding.location]).any(|location| files.contains(&location.file))
    };
    let is_for_the_moment =
        |finding: &Finding| check::rules::find(finding.check).is_some_and(Rule::is_of_the_moment);
    let stops = |it: &&Finding| it.level == Level::Error && (!is_for_the_moment(it) || has_a_hand(it));
    brought.iter().any(|finding| stops(&finding))
}

pub(super) fn refuse(
    cx: &Context,
    preview: &dyn Source,
    mut brought: Vec<Finding>,
    before: &Snapshot,
) -> Result<Outcome, Trouble> {
    brought.retain(|finding| finding.level == Level::Error);
    for finding in &mut brought {
        // What is not written cannot be named to a command.
        let is_new = |id: &String| before.get(id).is_none();
        let new = finding.record.clone().filter(is_new);
        finding.help = finding.help.take().filter(|help| new.is_none_or(|id| !help.contains(&id)));
    }
    tell(cx, preview, brought, before.records())?;
    cx.terminal.warn("nothing was written: the store would not be right afterwards");
    Ok(Outcome::No)
}

/// Shows findings beside the result, each with its lines.
pub(super) fn tell(
    cx: &Context,
    source: &dyn Source,
    found: Vec<Finding>,
    records: usize,
) -> Result<(), Trouble> {
    let findings = Findings::new(locate(source, found)?, records);
    let mut frames = Vec::new();
    render::findings(&findings, render::TABLE, &cx.terminal.stderr, &Tool::default(), &mut frames)?;
    cx.terminal.frames(&frames);
    Ok(())
}

/// How many warnings are told one by one
const MANY: usize = 3;

/// Says what a write has left to do. What it has made wrong elsewhere is said to whoever wants quiet too.
pub(super) fn warn(
    cx: &Context,
    preview: &dyn Source,
    mut brought: Vec<Finding>,
    told: &[&str],
) -> Result<(), Trouble> {
    brought.retain(|finding| !told.contains(&finding.check));
    brought.retain(|finding| !cx.terminal.quiet || finding.level == Level::Error);
    brought.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let rest = brought.len().saturating_sub(MANY);
    brought.truncate(MANY);
    for located in locate(preview, brought)? {
        let finding = &located.finding;
        let help = finding.help.as_ref().map(|help| format!("\n  help: {help}")).unwrap_or_default();
        let place = format!("{}:{}:{}", located.spot.file, located.spot.line, located.spot.column);
        let Finding { level, check, message, .. } = finding;
        let record = finding.record.as_ref().map(|record| format!("{record}: ")).unwrap_or_default();
        cx.terminal.warn(match level {
            // The write is done, and was right: what it says of others is for them to mend.
            Level::Error => {
                format!(
                    "warning[{check}]: this write has left something to do: {record}{message} ({place}){help}"
                )
            }
            level => format!("{level}[{check}]: {message} ({place}){help}"),
        });
    }
    if rest > 0 {
        cx.terminal.warn(format!("and {rest} more: itsm validate"));
    }
    Ok(())
}

fn landing(cx: &Context, writing: &Writing, before: &Snapshot) -> Result<Landing, Trouble> {
    let has_git = cx.store()?.repository().is_some();
    if writing.commit && !has_git {
        return Err(Trouble::with_help(
            "this store is in no git repository, so nothing can be committed",
            "git init",
        ));
    }
    let wanted = writing.commit || (before.settings.commit && !writing.no_commit);
    Ok(if wanted && has_git { Landing::Commit { author: None } } else { Landing::FilesOnly })
}

/// A commit says what a command decided; what somebody was writing by hand in the same file is another decision.
fn refuse_uncommitted(cx: &Context, changes: &[FileChange]) -> Result<(), Trouble> {
    let store = cx.store()?;
    let old: Vec<_> =
        changes.iter().filter(|change| change.before.is_some()).map(|it| it.path.clone()).collect();
    let dirty = uncommitted::among(store.history()?, store.prefix(), &old)?;
    if dirty.is_empty() {
        return Ok(());
    }
    Err(Trouble::with_help(
        format!("{} has changes that are not committed", quoted(&dirty)),
        "commit or stash them first, or write with --no-commit and commit all of it together",
    ))
}

pub(super) fn message(plan: &Plan, writing: &Writing) -> Message {
    let mut message = Message::new(&plan.about, &plan.words);
    if let Some(why) = &writing.message {
        message = message.body(why);
    }
    for record in &plan.records {
        message = message.trailer("Itsm-Record", &record.id);
    }
    message.trailer("Itsm-Action", plan.action)
}

fn holder() -> Holder {
    let command: Vec<String> = std::env::args_os().map(|it| it.to_string_lossy().into_owned()).collect();
    let name = |variable: &str| std::env::var(variable).unwrap_or_default();
    Holder { command: command.join(" "), user: name("USER"), host: name("HOSTNAME") }
}
