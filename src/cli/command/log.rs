//! `itsm log`: commits as events of records.

mod flow;

use std::time::{Duration, Instant};

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use flow::Flow;

use super::who::person;
use crate::cli::context::Context;
use crate::cli::past::{self, Between, Past};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::model::{Kind, schema};
use crate::render::Stream;
use crate::report::blame::is_meant;
use crate::report::history::{Detail, Event, Teller, actions, answer};
use crate::store::history::deed::{self, Deed, Subject};
use crate::store::history::life::{self, Sought};
use crate::store::history::{Commit, Follow};

/// Show what commits did to records, in words, the newest first
///
/// What is told follows from the difference that a commit makes, whoever made it and with whatever tool; what its message claims is never believed. A record is followed through the ids and the files that it had, and found by an id that is no more. A merge did only what none of its sides had done.
///
/// An author is the person of the store who has the commit's address among their `emails`. `Change: CHG-…` at the end of a message says under which change something was done; else it is the one that was running on the asset.
#[derive(Debug, Args)]
pub struct LogArgs {
    /// Only these records, and the approvals of these changes
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::any))]
    ids: Vec<String>,

    /// Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, visible_alias = "after")]
    since: Option<String>,

    /// Only up to this moment; a day counts whole
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, visible_alias = "before")]
    until: Option<String>,

    /// Only what they did: an id, a part of a name or of an address; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    author: Option<String>,

    /// Only records of these kinds
    #[arg(long = "kind", value_name = "KIND", value_delimiter = ',', add = ArgValueCandidates::new(complete::kinds))]
    kinds: Vec<Kind>,

    /// Only these words for what was done: approved, started, changed …
    #[arg(long = "action", value_name = "WORD", value_delimiter = ',')]
    actions: Vec<String>,

    /// Only where one of these fields changed
    #[arg(long = "field", value_name = "FIELD", value_delimiter = ',')]
    fields: Vec<String>,

    /// Only the commits of a range: main..HEAD
    #[arg(long, value_name = "A..B", conflicts_with = "at")]
    range: Option<String>,

    /// Only the branch itself: a merge is told as what it brought, by whoever merged it
    #[arg(long)]
    first_parent: bool,

    /// The oldest first
    #[arg(long)]
    reverse: bool,

    /// Show each field that changed
    #[arg(short, long, visible_alias = "fields")]
    patch: bool,
}

pub fn run(cx: &Context, args: &LogArgs) -> Result<Outcome, Trouble> {
    args.actions.iter().try_for_each(|it| refuse_unknown(it))?;
    let snapshot = &*past::snapshot(cx)?;
    let between = Between::read(cx, snapshot, args.since.as_ref(), args.until.as_ref())?;
    let follow = if args.first_parent { Follow::FirstParents } else { Follow::All };
    let mut past = match &args.range {
        Some(range) => Past::of_range(cx, range, follow)?,
        None => Past::read(cx, follow)?,
    };
    let sought = past.sought(cx, snapshot, &args.ids)?;
    past.drop_before(between.since);
    let teller = Teller::new(snapshot);
    let author = match args.author.as_deref() {
        Some("me") => Some(person(cx, snapshot, None)?),
        other => other.map(str::to_owned),
    };
    let wanted = |event: &Event| between.has(event.at) && args.wants(event, author.as_deref());
    let source = Source { past: &past, teller: &teller, sought: &sought, wanted: &wanted };
    if !can_flow(cx, args) {
        return show(cx, args, all(cx, &source, most(cx))?, &teller);
    }
    match Flow::new(cx, args.detail(), &teller).run(|each| source.tell(each))? {
        Some(few) => show(cx, args, few, &teller),
        None => Ok(Outcome::Yes),
    }
}

/// Where events come from
struct Source<'a> {
    past: &'a Past,
    teller: &'a Teller<'a>,
    /// All records, where none is named.
    sought: &'a [Sought],
    wanted: &'a dyn Fn(&Event) -> bool,
}

impl Source<'_> {
    /// Tells the events that are wanted, the newest first, for as long as somebody listens.
    fn tell(&self, each: &mut dyn FnMut(Event) -> bool) -> Result<(), Trouble> {
        let Past { history, versions, .. } = self.past;
        let mut say = |commit: &Commit, deed: &Deed| {
            let event = self.teller.event(commit, deed);
            !(self.wanted)(&event) || each(event)
        };
        match self.sought {
            [] => {
                deed::all(history, versions, &mut |commit, deeds| deeds.iter().all(|deed| say(commit, deed)))?
            }
            sought => life::each(history, versions, sought, &mut |act| say(act.commit, &act.deed))?,
        }
        Ok(())
    }
}

/// How many events are worth finding: one more than is shown, which says that there are more. What is sorted has to be
/// known whole.
fn most(cx: &Context) -> usize {
    let is_in_order = cx.globals.sort.is_none();
    cx.globals.limit.filter(|_| is_in_order).map_or(usize::MAX, |limit| limit.saturating_add(1))
}

/// Whether each event may be shown before the next is known.
fn can_flow(cx: &Context, args: &LogArgs) -> bool {
    let globals = &cx.globals;
    let is_whole = globals.limit.is_none() && globals.columns.is_none();
    is_whole && globals.sort.is_none() && !args.reverse && Stream::new(cx.format()).is_some()
}

/// So long somebody waits before they are told what for
const PATIENCE: Duration = Duration::from_secs(2);

fn all(cx: &Context, source: &Source<'_>, most: usize) -> Result<Vec<Event>, Trouble> {
    let mut events = Vec::new();
    let begun = Instant::now();
    let mut is_watched = cx.terminal.is_interactive && most == usize::MAX;
    source.tell(&mut |event| {
        events.push(event);
        if is_watched && begun.elapsed() > PATIENCE {
            is_watched = false;
            cx.terminal
                .say("note: all of the history is read; `--limit 20` or `--since -1w` is there at once");
        }
        events.len() < most
    })?;
    Ok(events)
}

fn show(
    cx: &Context,
    args: &LogArgs,
    mut events: Vec<Event>,
    teller: &Teller<'_>,
) -> Result<Outcome, Trouble> {
    if events.is_empty() {
        return nothing(cx, args, teller);
    }
    let found = events.len();
    if cx.globals.sort.is_none() {
        events.truncate(cx.limit().unwrap_or(usize::MAX));
    }
    let is_cut = events.len() < found;
    if args.reverse {
        events.reverse();
    }
    let shown = events.len();
    if cx.globals.columns.is_some() || cx.globals.sort.is_some() {
        cx.show_list(answer(&events, teller.zone(), Detail::Line).listing)?;
    } else {
        cx.answer(answer(&events, teller.zone(), args.detail()))?;
    }
    if is_cut && cx.format().is_for_people() {
        let newest = if shown == 1 { "event".to_owned() } else { format!("{shown} events") };
        cx.terminal.say(format!("the newest {newest}; there are more"));
    }
    Ok(Outcome::Yes)
}

/// Nothing matched, which is a "no"; who has misspelt a field may not see it.
fn nothing(cx: &Context, args: &LogArgs, teller: &Teller<'_>) -> Result<Outcome, Trouble> {
    if cx.format().is_for_people() {
        cx.terminal.say("no events");
    } else if cx.globals.columns.is_some() || cx.globals.sort.is_some() {
        cx.show_list(answer(&[], teller.zone(), Detail::Line).listing)?;
    } else {
        cx.answer(answer(&[], teller.zone(), args.detail()))?;
    }
    let known: Vec<&str> = schema::Subject::all().flat_map(schema::fields).collect();
    let tops = args.fields.iter().map(|field| field.split(['.', '[']).next().unwrap_or(field));
    cx.hint(tops, &known);
    Ok(Outcome::No)
}

/// No commit does what there is no word for.
fn refuse_unknown(action: &str) -> Result<(), Trouble> {
    let known = actions();
    if known.iter().any(|it| it.eq_ignore_ascii_case(action)) {
        return Ok(());
    }
    let help = match nearest(action, known.iter().copied()).as_slice() {
        [] => format!("it is one of {}", known.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("nothing that is done to a record is called `{action}`"), help))
}

impl LogArgs {
    fn detail(&self) -> Detail {
        if self.patch { Detail::Fields } else { Detail::Line }
    }

    fn wants(&self, event: &Event, author: Option<&str>) -> bool {
        let is_kind = |kind: &Kind| event.of == Subject::Record(*kind);
        let is_action = |word: &String| event.action.eq_ignore_ascii_case(word);
        let has = |field: &String| event.fields.iter().any(|it| is_meant(&it.field, field));
        (self.kinds.is_empty() || self.kinds.iter().any(is_kind))
            && (self.actions.is_empty() || self.actions.iter().any(is_action))
            && (self.fields.is_empty() || self.fields.iter().any(has))
            && author.is_none_or(|who| event.by.is_meant(who))
    }
}
