//! `itsm graph`: what stands on what, as a picture, as data for other programs, or as a tree.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::impact::{Narrow, assets, scope};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Way};
use crate::render::{self, Shape};
use crate::report::Card;
use crate::report::picture::{self, Wish};
use crate::report::reach;
use crate::store::snapshot::Snapshot;

/// Draw what stands on what: the whole store, or what is around some assets
///
/// -f svg is drawn as it is, mermaid goes into a README file or an issue, dot to Graphviz, json to Cytoscape, graphml to
/// yEd, Gephi and NetworkX; csv and ndjson list the relations. Otherwise it is a tree, or the list of all relations.
/// Of more assets than fit a picture the nearest are drawn; of the whole store the most critical business services with
/// what they stand on. --limit N says how many.
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// Ids or aliases of assets; the whole store where none is given
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
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
    let wish = args.narrow.wish(snapshot)?;
    let is_tree = cx.format().is_for_people() && !roots.is_empty();
    if is_tree {
        cx.show_whole(&[tree(snapshot, &graph, &roots, ways(args), &wish)])?;
        return Ok(Outcome::Yes);
    }
    let picture = match roots.as_slice() {
        [] => picture::whole(snapshot, &graph, &wish),
        roots => picture::around(snapshot, &graph, roots, ways(args), &wish),
    };
    match cx.format().shape {
        Shape::Names => cx.show_list(picture.listing())?,
        Shape::Whole if cx.format().is_for_people() => cx.show_list(picture.relations())?,
        Shape::Rows => cx.show_list(picture.relations())?,
        Shape::Whole | Shape::Picture => cx.show_picture(&picture)?,
    }
    Ok(Outcome::Yes)
}

fn tree(snapshot: &Snapshot, graph: &Graph, roots: &[String], ways: &[Way], wish: &Wish) -> Card {
    let reaches = ways.iter().map(|way| (*way, graph.reach_by(roots, *way, &wish.via)));
    reach::around(snapshot, roots, &reaches.collect::<Vec<_>>(), wish)
}

fn ways(args: &GraphArgs) -> &'static [Way] {
    match (args.up, args.down) {
        (true, _) => &[Way::Dependents],
        (_, true) => &[Way::Dependencies],
        _ => &[Way::Dependents, Way::Dependencies],
    }
}
