//! `itsm change list`: changes, in the ways people ask for them.

use chrono::{DateTime, Utc};
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::super::list::{Filter, Ground};
use super::times::{at, clock};
use super::{person, relevance};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::change::{ChangeState, ChangeType};
use crate::model::{Change, Kind, Typed};
use crate::practice::moment::Toward;
use crate::practice::relevance::Relevance;
use crate::practice::window::{is_overdue, when};
use crate::practice::{self, approval};
use crate::report::Listing;
use crate::store::snapshot::{Entry, Snapshot};

/// List changes, in order of their windows
///
/// Those that are over are left out unless --all, --state, --from, --until or --where asks for them. Several values of one flag mean either; several flags mean all.
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    /// That I want, do, or have a task in
    #[arg(long)]
    mine: bool,

    /// That wait for an approval of mine, or of somebody's
    #[arg(long, value_name = "WHO", num_args = 0..=1, default_missing_value = "me",
        add = ArgValueCompleter::new(complete::people))]
    to_approve: Option<String>,

    /// That touch what somebody answers for, or what that stands on; or an asset, or what that stands on; `me` is you
    #[arg(long, value_name = "WHO|ASSET", add = ArgValueCompleter::new(complete::relevant))]
    relevant_to: Option<String>,

    /// That touch this asset
    #[arg(long, value_name = "ASSET", add = ArgValueCompleter::new(complete::assets))]
    asset: Vec<String>,

    /// With --asset: or anything that it stands on
    #[arg(long, requires = "asset")]
    below: bool,

    /// That are on at this time or later
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    from: Option<String>,

    /// That are on at this time or earlier
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    until: Option<String>,

    /// Whose window is over, and they are not
    #[arg(long)]
    overdue: bool,

    /// That are running now
    #[arg(long)]
    running: bool,

    /// In this state: draft, requested, approved …
    #[arg(long, value_name = "STATE", value_delimiter = ',', add = ArgValueCandidates::new(complete::change_states))]
    state: Vec<ChangeState>,

    /// Of this type: standard, normal, emergency
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', add = ArgValueCandidates::new(complete::change_types))]
    types: Vec<ChangeType>,

    #[command(flatten)]
    filter: Filter,

    /// Closed, rejected and cancelled ones too
    #[arg(short, long)]
    all: bool,
}

/// What is asked, made ready to be held against each change
struct Question<'a> {
    args: &'a ListArgs,
    now: DateTime<Utc>,
    me: Option<String>,
    /// Who is to approve, and what that is asked of.
    approver: Option<(String, practice::Cx<'a>)>,
    relevance: Option<Relevance<'a>>,
    ground: Option<Ground>,
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    with_over: bool,
}

pub fn run(cx: &Context, args: &ListArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let question = Question::new(cx, snapshot, &graph, args)?;
    let entries = args.filter.select(cx, Kind::Change)?;
    let mut found: Vec<(&Entry, &Change)> = entries
        .into_iter()
        .filter_map(|entry| Some((entry, Change::of(&entry.record)?)))
        .filter(|(_, change)| question.wants(change))
        .collect();
    found.sort_by_cached_key(|(entry, change)| {
        let start = when(change).map(|(start, _)| start.0.to_utc());
        (start.is_none(), start, entry.id.to_lowercase())
    });
    let any = !found.is_empty();
    let records = found.into_iter().map(|(entry, _)| entry.record.to_json()).collect();
    let columns = ["id", "state", "type", "window.start", "assignee", "title"];
    let columns = columns.map(str::to_owned).to_vec();
    cx.show_list(Listing { name: Kind::Change.plural(), records, columns, id: "id" })?;
    Ok(if any { Outcome::Yes } else { Outcome::No })
}

impl<'a> Question<'a> {
    fn new(
        cx: &Context,
        snapshot: &'a Snapshot,
        graph: &'a Graph,
        args: &'a ListArgs,
    ) -> Result<Self, Trouble> {
        let clock = clock(cx, snapshot);
        let time = |text: &String| Ok::<_, Trouble>(at(text, clock, Toward::Future)?.0.to_utc());
        let asks = !args.state.is_empty() || args.from.is_some() || args.until.is_some();
        Ok(Question {
            args,
            now: cx.now(),
            approver: match &args.to_approve {
                Some(who) => Some((person(cx, snapshot, Some(who))?, cx.practice(snapshot, graph))),
                None => None,
            },
            me: args.mine.then(|| person(cx, snapshot, None)).transpose()?,
            relevance: args
                .relevant_to
                .as_ref()
                .map(|who| relevance(cx, snapshot, graph, who))
                .transpose()?
                .map(|(_, relevance)| relevance),
            ground: Ground::of(cx, snapshot, &args.asset)?
                .map(|it| if args.below { it.and_below(graph) } else { it }),
            from: args.from.as_ref().map(time).transpose()?,
            until: args.until.as_ref().map(time).transpose()?,
            with_over: args.all || asks || args.filter.asks_for(Kind::Change, "state"),
        })
    }

    fn wants(&self, change: &Change) -> bool {
        let args = self.args;
        (self.with_over || !(change.state.is_over() || change.state == ChangeState::Rejected))
            && (args.state.is_empty() || args.state.contains(&change.state))
            && (args.types.is_empty() || args.types.contains(&change.r#type))
            && (!args.running || change.state == ChangeState::InProgress)
            && (!args.overdue || is_overdue(change, self.now))
            && self.me.as_ref().is_none_or(|me| is_mine(change, me))
            && self.is_in_time(change)
            && self.ground.as_ref().is_none_or(|it| it.holds_any(&change.affects))
            && self.approver.as_ref().is_none_or(|(who, cx)| approval::waits_for(cx, change, who))
            && self.relevance.as_ref().is_none_or(|it| it.concerns(change))
    }

    /// What has no time is on at no time.
    fn is_in_time(&self, change: &Change) -> bool {
        let (from, until) = (self.from, self.until);
        match when(change) {
            Some((start, end)) => {
                from.is_none_or(|from| end.0 >= from) && until.is_none_or(|until| start.0 <= until)
            }
            None => from.is_none() && until.is_none(),
        }
    }
}

fn is_mine(change: &Change, me: &str) -> bool {
    let tasks = change.tasks.iter().filter_map(|task| task.assignee.as_deref());
    let people = [Some(change.requester.as_str()), change.assignee.as_deref()];
    people.into_iter().flatten().chain(tasks).any(|who| who.eq_ignore_ascii_case(me))
}
