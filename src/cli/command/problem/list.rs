//! `itsm problem list`: problems, in the ways people ask for them.

use chrono::NaiveDate;
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use crate::cli::command::list::{Filter, Ground};
use crate::cli::command::who::{party, person};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::problem::ProblemState;
use crate::model::{Kind, Problem, Typed};
use crate::practice::problem::{is_of, is_overdue, opened};
use crate::report::Listing;
use crate::store::snapshot::{Entry, Snapshot};

/// List problems, the newest first
///
/// Those that are closed are left out unless --all, --state or --where asks for them. Several values of one flag mean either; several flags mean all.
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    /// That are not closed, which is what is listed anyway
    #[arg(long, conflicts_with = "all")]
    open: bool,

    /// That I or a team of mine answer for, or have an open action in
    #[arg(long)]
    mine: bool,

    /// That a person or a team answers for; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    owner: Option<String>,

    /// With an action that should be done by now
    #[arg(long)]
    overdue: bool,

    /// That sit in this asset
    #[arg(long, value_name = "ASSET", add = ArgValueCompleter::new(complete::assets))]
    asset: Vec<String>,

    /// With --asset: or in anything that it stands on
    #[arg(long, requires = "asset")]
    below: bool,

    /// In this state: open, known_error, resolved, closed
    #[arg(long, value_name = "STATE", value_delimiter = ',', add = ArgValueCandidates::new(complete::problem_states))]
    state: Vec<ProblemState>,

    #[command(flatten)]
    filter: Filter,

    /// Closed ones too
    #[arg(short, long)]
    all: bool,
}

/// What is asked, made ready to be held against each problem
struct Question<'a> {
    args: &'a ListArgs,
    snapshot: &'a Snapshot,
    today: NaiveDate,
    me: Option<String>,
    owner: Option<String>,
    ground: Option<Ground>,
    with_over: bool,
}

pub fn run(cx: &Context, args: &ListArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let question = Question::new(cx, snapshot, args)?;
    let entries = args.filter.select(cx, Kind::Problem)?;
    let mut found: Vec<(&Entry, &Problem)> = entries
        .into_iter()
        .filter_map(|entry| Some((entry, Problem::of(&entry.record)?)))
        .filter(|(_, problem)| question.wants(problem))
        .collect();
    found
        .sort_by_cached_key(|(entry, problem)| (std::cmp::Reverse(opened(problem)), entry.id.to_lowercase()));
    let any = !found.is_empty();
    let records = found.into_iter().map(|(entry, _)| entry.record.to_json()).collect();
    let columns = ["id", "state", "owner", "affects", "title"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: Kind::Problem.plural(), records, columns, id: "id" })?;
    Ok(if any { Outcome::Yes } else { Outcome::No })
}

impl<'a> Question<'a> {
    fn new(cx: &Context, snapshot: &'a Snapshot, args: &'a ListArgs) -> Result<Self, Trouble> {
        Ok(Question {
            args,
            snapshot,
            today: cx.today(snapshot),
            me: args.mine.then(|| person(cx, snapshot, None)).transpose()?,
            owner: args.owner.as_ref().map(|who| party(cx, snapshot, who)).transpose()?,
            ground: Ground::of(cx, snapshot, &args.asset)?.map(|it| match args.below {
                true => it.and_below(&Graph::build(snapshot, Scope::Live)),
                false => it,
            }),
            with_over: args.all || !args.state.is_empty() || args.filter.asks_for(Kind::Problem, "state"),
        })
    }

    fn wants(&self, problem: &Problem) -> bool {
        let args = self.args;
        (self.with_over || problem.state != ProblemState::Closed)
            && (args.state.is_empty() || args.state.contains(&problem.state))
            && (!args.overdue || problem.actions.iter().any(|it| is_overdue(it, self.today)))
            && self.me.as_ref().is_none_or(|me| self.is_mine(problem, me))
            && self
                .owner
                .as_ref()
                .is_none_or(|who| problem.owner.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(who)))
            && self.ground.as_ref().is_none_or(|it| it.holds_any(&problem.affects))
    }

    fn is_mine(&self, problem: &Problem, me: &str) -> bool {
        use crate::model::problem::ActionState::Open;
        let to_do = problem.actions.iter().filter(|it| it.state == Open).map(|it| &it.owner);
        problem.owner.iter().chain(to_do).any(|who| is_of(self.snapshot, who, me))
    }
}
