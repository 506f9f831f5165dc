//! `itsm impact`, `deps`, `path` and `spof`: the graph, asked.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::asset::asset;
use super::failing::Failing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::overlay;
use crate::graph::path::Bound;
use crate::graph::{Graph, Scope, Way, spof};
use crate::report::Listing;
use crate::report::reach::{self, Answer};
use crate::store::snapshot::Snapshot;

/// Show who is hit if these assets fail together, how badly, through what, and whom to tell
///
/// down: it does not work; degraded: it works worse; at risk: it works, and no spare is left.
///
/// A change or an incident stands for what it affects. Its `not_impacted` keep working, and so does what was to be hit only through them; its `also_impacted` are degraded at least. Both are told apart from what was computed, with their reasons. A word is about its own record: where something else hits the asset too, it does not hold.
#[derive(Debug, Args)]
pub struct ImpactArgs {
    #[command(flatten)]
    failing: Failing,

    /// Only what is at most so many steps away
    #[arg(long, value_name = "N")]
    depth: Option<usize>,

    /// Only along relations of these ways: data, network …
    #[arg(long, value_name = "WAY")]
    via: Vec<String>,

    /// Only assets of these types
    #[arg(long = "type", value_name = "TYPE", add = ArgValueCandidates::new(complete::types))]
    types: Vec<String>,

    /// Only these effects: down, degraded, at_risk
    #[arg(long, value_name = "EFFECT", value_parser = effect)]
    only: Vec<Effect>,

    /// Proposed, retired and archived assets take part too
    #[arg(long)]
    all: bool,
}

/// Show what assets stand on, however far down
#[derive(Debug, Args)]
pub struct DepsArgs {
    /// Ids or aliases of assets
    #[arg(required = true, value_name = "ID", add = ArgValueCandidates::new(complete::assets))]
    ids: Vec<String>,

    /// Only what is at most so many steps away
    #[arg(long, value_name = "N")]
    depth: Option<usize>,

    /// Proposed, retired and archived assets take part too
    #[arg(long)]
    all: bool,
}

/// Show how one asset comes to stand on another; exit code 1 says that it does not
#[derive(Debug, Args)]
pub struct PathArgs {
    /// The asset above
    #[arg(value_name = "FROM", add = ArgValueCandidates::new(complete::assets))]
    from: String,

    /// The asset below
    #[arg(value_name = "TO", add = ArgValueCandidates::new(complete::assets))]
    to: String,

    /// All chains, a hundred at most, not only the shortest
    #[arg(long)]
    all: bool,
}

/// Show single points of failure: what alone takes others down
///
/// For one asset, each other asset that alone takes it down; for the whole store, those on which most hangs.
#[derive(Debug, Args)]
pub struct SpofArgs {
    /// An id or an alias of an asset
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::assets))]
    id: Option<String>,
}

/// How many points are told where nobody says how many
const MOST_POINTS: usize = 20;

pub fn run(cx: &Context, args: &ImpactArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, scope(args.all));
    let sources = args.failing.sources(cx, snapshot)?;
    let options = Options {
        via: args.via.clone(),
        depth: args.depth,
        types: args.types.clone(),
        effects: args.only.clone(),
    };
    answer(cx, reach::impact(snapshot, &overlay(&graph, &sources, &options)))
}

pub fn deps(cx: &Context, args: &DepsArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, scope(args.all));
    let roots = assets(cx, snapshot, &args.ids)?;
    let reach = graph.reach(&roots, Way::Dependencies);
    answer(cx, reach::dependencies(snapshot, &roots, &reach, args.depth))
}

pub fn path(cx: &Context, args: &PathArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let ends = assets(cx, snapshot, &[args.from.clone(), args.to.clone()])?;
    let (from, to) = (&ends[0], &ends[1]);
    let bound = if args.all { Bound::default() } else { Bound { paths: 1, ..Bound::default() } };
    let mut paths = graph.paths(from, to, bound);
    if !args.all {
        paths.complete = true;
    }
    let found = !paths.paths.is_empty();
    answer(cx, reach::paths(from, to, &paths))?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}

pub fn spof(cx: &Context, args: &SpofArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let listing = match &args.id {
        Some(id) => points_of(cx, snapshot, &graph, id)?,
        None => reach::points(snapshot, &spof::points(&graph, cx.globals.limit.unwrap_or(MOST_POINTS))),
    };
    cx.show_list(listing)?;
    Ok(Outcome::Yes)
}

/// What alone takes one asset down, each with that one.
fn points_of(cx: &Context, snapshot: &Snapshot, graph: &Graph, id: &str) -> Result<Listing, Trouble> {
    let asset = assets(cx, snapshot, &[id.to_owned()])?.remove(0);
    let points: Vec<spof::Point<'_>> = spof::single_points(graph, &asset)
        .into_iter()
        .map(|point| spof::Point { asset: point, takes_down: vec![asset.as_str()] })
        .collect();
    Ok(reach::points(snapshot, &points))
}

fn answer(cx: &Context, answer: Answer) -> Result<Outcome, Trouble> {
    cx.answer(answer)?;
    Ok(Outcome::Yes)
}

fn scope(all: bool) -> Scope {
    if all { Scope::All } else { Scope::Live }
}

fn assets(cx: &Context, snapshot: &Snapshot, typed: &[String]) -> Result<Vec<String>, Trouble> {
    typed.iter().map(|typed| Ok(asset(cx, snapshot, typed)?.id.clone())).collect()
}

fn effect(word: &str) -> Result<Effect, String> {
    let wanted = word.replace('-', "_");
    let found = Effect::ALL.into_iter().find(|effect| effect.name() == wanted);
    found.ok_or_else(|| "it is one of down, degraded, at_risk".to_owned())
}
