//! `itsm impact`, `deps`, `path` and `spof`: the graph, asked.

use std::collections::BTreeSet;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::asset::asset;
use super::asset::list::refuse_unknown_type;
use super::failing::Failing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::overlay;
use crate::graph::path::Bound;
use crate::graph::{Graph, Scope, Way, spof};
use crate::model::Asset;
use crate::model::id::nearest;
use crate::report::Listing;
use crate::report::picture::{self, Wish};
use crate::report::reach;
use crate::store::snapshot::Snapshot;

/// Show who is hit if these assets fail together, how badly, through what, and whom to tell
///
/// down: it does not work; degraded: it works worse; at risk: it works, and no spare is left.
///
/// A change or an incident stands for what it affects. Its `not_impacted` keep working, and so does what was to be hit only through them; its `also_impacted` are degraded at least. Both are told apart from what was computed, with their reasons. A word is about its own record: where something else hits the asset too, it does not hold.
///
/// With -f svg, mermaid or dot it is drawn.
#[derive(Debug, Args)]
pub struct ImpactArgs {
    #[command(flatten)]
    failing: Failing,

    /// Towards the business: who stands on these, and so is hit; the default
    #[arg(long)]
    up: bool,

    /// Away from it: what these stand on, as `itsm deps` tells; nothing is taken to fail
    #[arg(long, conflicts_with_all = ["up", "only", "with_open"])]
    down: bool,

    #[command(flatten)]
    narrow: Narrow,

    /// Only these effects: down, degraded, at_risk
    #[arg(long, value_name = "EFFECT", value_parser = effect, add = ArgValueCandidates::new(complete::effects))]
    only: Vec<Effect>,

    /// Proposed, retired and archived assets take part too
    #[arg(long)]
    all: bool,
}

/// Which part of the graph is meant
#[derive(Debug, Args)]
pub(super) struct Narrow {
    /// Only what is at most so many steps away
    #[arg(long, value_name = "N")]
    depth: Option<usize>,

    /// Only along relations of these ways: data, network …
    #[arg(long, value_name = "WAY", value_delimiter = ',')]
    via: Vec<String>,

    /// Only assets of these types
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', add = ArgValueCandidates::new(complete::types))]
    types: Vec<String>,
}

impl Narrow {
    /// What is wanted; a word that no asset says is refused, for it is more likely misspelt than meant.
    pub(super) fn wish(&self, snapshot: &Snapshot) -> Result<Wish, Trouble> {
        self.types.iter().try_for_each(|it| refuse_unknown_type(snapshot, it))?;
        self.via.iter().try_for_each(|it| refuse_unknown_way(snapshot, it))?;
        Ok(Wish { depth: self.depth, via: self.via.clone(), types: self.types.clone() })
    }
}

/// Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn
#[derive(Debug, Args)]
pub struct DepsArgs {
    /// Ids or aliases of assets
    #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    ids: Vec<String>,

    #[command(flatten)]
    narrow: Narrow,

    /// Proposed, retired and archived assets take part too
    #[arg(long)]
    all: bool,
}

/// Show how one asset comes to stand on another; exit code 1 says that it does not
#[derive(Debug, Args)]
pub struct PathArgs {
    /// The asset above
    #[arg(value_name = "FROM", add = ArgValueCompleter::new(complete::assets))]
    from: String,

    /// The asset below
    #[arg(value_name = "TO", add = ArgValueCompleter::new(complete::assets))]
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
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    id: Option<String>,
}

/// How many points are told where nobody says how many
const MOST_POINTS: usize = 20;

pub fn run(cx: &Context, args: &ImpactArgs) -> Result<Outcome, Trouble> {
    if args.down {
        return below(cx, args.failing.ids(), &args.narrow, args.all);
    }
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, scope(args.all));
    let sources = args.failing.sources(cx, snapshot)?;
    let wish = args.narrow.wish(snapshot)?;
    let Wish { depth, via, types } = wish.clone();
    let options = Options { via, depth, types, effects: args.only.clone() };
    let hit = overlay(&graph, &sources, &options);
    if cx.wants_names() {
        cx.show_names(reach::impacted(&hit))?;
        return Ok(Outcome::Yes);
    }
    cx.show_answer(reach::impact(snapshot, &hit), || picture::impact(snapshot, &graph, &hit, &wish))?;
    Ok(Outcome::Yes)
}

pub fn deps(cx: &Context, args: &DepsArgs) -> Result<Outcome, Trouble> {
    below(cx, &args.ids, &args.narrow, args.all)
}

fn below(cx: &Context, ids: &[String], narrow: &Narrow, all: bool) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, scope(all));
    let roots = assets(cx, snapshot, ids)?;
    let wish = narrow.wish(snapshot)?;
    let reach = graph.reach_by(&roots, Way::Dependencies, &wish.via);
    let answer = reach::dependencies(snapshot, &roots, &reach, &wish);
    cx.show_answer(answer, || picture::around(snapshot, &graph, &roots, &[Way::Dependencies], &wish))?;
    Ok(Outcome::Yes)
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
    let drawn = || picture::chains(snapshot, &graph, from, to, &paths);
    cx.show_answer(reach::paths(from, to, &paths), drawn)?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}

pub fn spof(cx: &Context, args: &SpofArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    match &args.id {
        Some(id) => cx.show_list(points_of(cx, snapshot, &graph, id)?)?,
        None => {
            let points = spof::points(&graph, most_points(cx));
            cx.show_list_of(reach::points(snapshot, &points.worst), points.all)?;
        }
    }
    Ok(Outcome::Yes)
}

/// How many are spelt out; in an order of somebody's own any may come first.
fn most_points(cx: &Context) -> usize {
    match cx.globals.sort {
        Some(_) if cx.globals.limit.is_some() => usize::MAX,
        _ => cx.globals.limit.unwrap_or(MOST_POINTS),
    }
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

fn refuse_unknown_way(snapshot: &Snapshot, wanted: &str) -> Result<(), Trouble> {
    let edges = snapshot.of::<Asset>().flat_map(|(_, asset)| asset.depends_on.iter().chain(&asset.supports));
    let mut known: BTreeSet<&str> = edges.filter_map(|edge| edge.via.as_deref()).collect();
    known.insert("location");
    if known.contains(wanted) {
        return Ok(());
    }
    let help = match nearest(wanted, known.iter().copied()).as_slice() {
        [] => format!("there are {}", known.into_iter().collect::<Vec<_>>().join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("nothing stands on anything by way of `{wanted}`"), help))
}

pub(super) fn scope(all: bool) -> Scope {
    if all { Scope::All } else { Scope::Live }
}

pub(super) fn assets(cx: &Context, snapshot: &Snapshot, typed: &[String]) -> Result<Vec<String>, Trouble> {
    typed.iter().map(|typed| Ok(asset(cx, snapshot, typed)?.id.clone())).collect()
}

fn effect(word: &str) -> Result<Effect, String> {
    let wanted = word.replace('-', "_");
    let found = Effect::ALL.into_iter().find(|effect| effect.name() == wanted);
    found.ok_or_else(|| "it is one of down, degraded, at_risk".to_owned())
}
