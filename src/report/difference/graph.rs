//! What became of the graph, in words and as data. Computes nothing of it.

use serde_json::{Value, json};

use crate::graph::Cycle;
use crate::graph::difference::{Difference, Edge, EdgeChange, Points, Reached, Why};
use crate::model::asset::Strength;
use crate::report::{Body, Section};
use crate::store::snapshot::Snapshot;

/// More lines of one section than these are counted, not shown
const MOST_LINES: usize = 40;

/// The graph as it stands in an answer: sets and chains.
pub(in crate::report) fn json(sides: [&Snapshot; 2], graph: &Difference<'_>) -> Value {
    let pick = |change: fn(&EdgeChange<'_>) -> Option<Value>| -> Value {
        graph.edges.iter().filter_map(change).collect()
    };
    let reached = |side: usize, list: &[Reached<'_>]| -> Value {
        let one = |it: &Reached<'_>| {
            json!({
                "asset": it.asset,
                "target": it.target,
                "because": why(it),
                "classification": sides[side].asset(it.target).map(|it| it.data_classification.clone()),
                "path": it.path,
            })
        };
        list.iter().map(one).collect()
    };
    let points = |list: &[Points<'_>]| -> Value {
        let one =
            |it: &Points<'_>| json!({"points": it.points, "takes_down": it.takes_down, "path": it.path});
        list.iter().map(one).collect()
    };
    let cycles = |list: &[Cycle<'_>]| -> Value {
        list.iter().map(|it| json!({"assets": it.assets, "round": it.round})).collect()
    };
    json!({
        "edges": {
            "gained": pick(|it| if let EdgeChange::Gained(it) = it { Some(edge(it)) } else { None }),
            "lost": pick(|it| if let EdgeChange::Lost(it) = it { Some(edge(it)) } else { None }),
            "changed": pick(|it| match it {
                EdgeChange::Altered { before, after } => Some(json!({"before": edge(before), "after": edge(after)})),
                _ => None,
            }),
        },
        "reach": {"gained": reached(1, &graph.reach.gained), "lost": reached(0, &graph.reach.lost)},
        "single_points": {"gained": points(&graph.points.gained), "lost": points(&graph.points.lost)},
        "cycles": {"gained": cycles(&graph.cycles.gained), "lost": cycles(&graph.cycles.lost)},
    })
}

fn why(reached: &Reached<'_>) -> &'static str {
    match reached.why {
        Why::Classified => "classified",
        Why::Critical => "critical",
    }
}

fn edge(it: &Edge<'_>) -> Value {
    json!({
        "dependent": it.dependent,
        "supporter": it.supporter,
        "via": it.via,
        "group": it.group,
        "strength": it.strength.name(),
    })
}

/// The graph in words; what is empty is left out.
pub(super) fn sections(sides: [&Snapshot; 2], graph: &Difference<'_>) -> Vec<Section> {
    let edges = graph.edges.iter().map(edge_line).collect();
    let reached = |side: usize, sign: &str, list: &[Reached<'_>], wanted: Why| -> Vec<String> {
        let list = list.iter().filter(|it| it.why == wanted);
        list.map(|it| format!("{sign} {}", reach_line(sides[side], it))).collect()
    };
    let both = |wanted: Why| {
        [reached(1, "+", &graph.reach.gained, wanted), reached(0, "-", &graph.reach.lost, wanted)].concat()
    };
    let points = |sign: &str, list: &[Points<'_>]| -> Vec<String> {
        list.iter().map(|it| format!("{sign} {}", point_line(it))).collect()
    };
    let cycles = |sign: &str, list: &[Cycle<'_>]| -> Vec<String> {
        list.iter().map(|it| format!("{sign} {}", it.round.join(" → "))).collect()
    };
    let lists = [
        ("edges", edges),
        ("stands on classified data", both(Why::Classified)),
        ("stands under what is critical", both(Why::Critical)),
        (
            "single points of failure",
            [points("+", &graph.points.gained), points("-", &graph.points.lost)].concat(),
        ),
        ("circles", [cycles("+", &graph.cycles.gained), cycles("-", &graph.cycles.lost)].concat()),
    ];
    lists
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(name, lines)| section(name, lines))
        .collect()
}

fn section(name: &str, mut lines: Vec<String>) -> Section {
    let title = Some(format!("{name} ({})", lines.len()));
    let rest = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    lines.extend((rest > 0).then(|| format!("and {rest} more; -f json has all")));
    Section { title, body: Body::Lines(lines) }
}

fn edge_line(change: &EdgeChange<'_>) -> String {
    match change {
        EdgeChange::Gained(it) => format!("+ {} → {}{}", it.dependent, it.supporter, how(it)),
        EdgeChange::Lost(it) => format!("- {} → {}{}", it.dependent, it.supporter, how(it)),
        EdgeChange::Altered { before, after } => {
            let plain = |it: &Edge<'_>| match how(it) {
                how if how.is_empty() => "hard".to_owned(),
                how => how.trim_matches([' ', '(', ')']).to_owned(),
            };
            format!("~ {} → {}: {} → {}", after.dependent, after.supporter, plain(before), plain(after))
        }
    }
}

fn how(edge: &Edge<'_>) -> String {
    let soft = (edge.strength == Strength::Soft).then(|| "soft".to_owned());
    let group = edge.group.map(|group| format!("group {group}"));
    let words: Vec<String> = [edge.via.map(str::to_owned), soft, group].into_iter().flatten().collect();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

fn reach_line(snapshot: &Snapshot, reached: &Reached<'_>) -> String {
    let classes = snapshot.asset(reached.target).map(|it| it.data_classification.join(", "));
    let classes = classes.filter(|_| reached.why == Why::Classified).map(|it| format!(" ({it})"));
    format!("{}{}", reached.path.join(" → "), classes.unwrap_or_default())
}

fn point_line(points: &Points<'_>) -> String {
    let chain: Vec<&str> = points.path.iter().rev().copied().collect();
    let verb = if points.points.len() == 1 { "alone takes down" } else { "each alone take down" };
    format!("{} {verb} {}: {}", points.points.join(", "), points.takes_down.join(", "), chain.join(" → "))
}
