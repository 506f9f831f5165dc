//! `itsm graph`: what stands on what, as a picture, as data for other programs, or as a tree.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::impact::{Narrow, assets, scope};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Way};
use crate::render::{self, Shape};
use crate::report::picture::{self, Picture};
use crate::report::reach;
use crate::store::snapshot::Snapshot;

/// Draw what stands on what: the whole store, or what is around some assets
///
/// -f svg is drawn as it is, mermaid goes into a README file or an issue, dot to Graphviz, json to Cytoscape, graphml to
/// yEd, Gephi and NetworkX; csv and ndjson list the relations. Otherwise it is a tree, or the list of all relations.
/// Of more assets than fit a picture the nearest are drawn; --limit N says how many.
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// Ids or aliases of assets; the whole store where none is given
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::assets))]
    ids: Vec<String>,

    /// Only towards the business: who stands on these
    #[arg(long, requires = "ids", conflicts_with = "down")]
    up: bool,

    /// Only away from it: what these stand on
    #[arg(long, requires = "ids")]
    down: bool,

    #[command(flatten)]
    narrow: Narrow,

    /// Proposed, retired and archived assets take part too
    #[arg(long)]
    all: bool,
}

pub fn run(cx: &Context, args: &GraphArgs) -> Result<Outcome, Trouble> {
    render::refuse_others(cx.format(), &[Shape::Rows, Shape::Picture])?;
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, scope(args.all));
    let roots = assets(cx, snapshot, &args.ids)?;
    if cx.format().is_for_people() && !roots.is_empty() {
        return tree(cx, args, snapshot, &graph, &roots);
    }
    let picture = drawn(args, snapshot, &graph, &roots);
    match cx.format().shape {
        Shape::Names => cx.show_list(picture.listing())?,
        Shape::Whole if cx.format().is_for_people() => cx.show_list(picture.relations())?,
        Shape::Rows => cx.show_list(picture.relations())?,
        Shape::Whole | Shape::Picture => cx.show_picture(&picture)?,
    }
    Ok(Outcome::Yes)
}

fn drawn(args: &GraphArgs, snapshot: &Snapshot, graph: &Graph, roots: &[String]) -> Picture {
    let wish = args.narrow.wish();
    if roots.is_empty() {
        return picture::whole(snapshot, graph, &wish);
    }
    picture::around(snapshot, graph, roots, ways(args), &wish)
}

fn tree(
    cx: &Context,
    args: &GraphArgs,
    snapshot: &Snapshot,
    graph: &Graph,
    roots: &[String],
) -> Result<Outcome, Trouble> {
    let wish = args.narrow.wish();
    let reaches = ways(args).iter().map(|way| (*way, graph.reach_by(roots, *way, &wish.via)));
    let reaches: Vec<_> = reaches.collect();
    cx.show_cards(&[reach::around(snapshot, roots, &reaches, &wish)])?;
    Ok(Outcome::Yes)
}

fn ways(args: &GraphArgs) -> &'static [Way] {
    match (args.up, args.down) {
        (true, _) => &[Way::Dependents],
        (_, true) => &[Way::Dependencies],
        _ => &[Way::Dependents, Way::Dependencies],
    }
}
