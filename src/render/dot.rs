//! DOT, for Graphviz and whatever else reads its language.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::family::{self, Family};
use super::safe::Safe;
use super::{Format, Look, Room, Shape, uri};
use crate::model::asset::Criticality;
use crate::report::picture::{End, Group, Line, Mark, Node, Picture};

pub(super) static FORMAT: Format = Format {
    name: "dot",
    about: "DOT, for Graphviz",
    picture: Some(picture),
    shape: Shape::Picture,
    room: Room { usual: 1_000, ..Room::ANY },
    ..Format::NONE
};

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(digraph(picture).as_bytes())
}

fn digraph(picture: &Picture) -> String {
    let mut dot = String::from("digraph itsm {\n");
    let mut title = picture.heading.join(" · ");
    if picture.left_out > 0 {
        title += &format!(" · {}", picture.left_out_words());
    }
    dot += &format!("  graph [label={}, labelloc=t, rankdir=TB, fontname=\"Helvetica\"]\n", quoted(&title));
    dot += "  node [fontname=\"Helvetica\", fontsize=11, style=filled, fillcolor=white]\n";
    dot += "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#8593a5\"]\n";
    for (place, node) in picture.nodes.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(dot, "  {} [{}]", name(picture, End::Node(place)), attributes(node).join(", "));
    }
    for (place, group) in picture.groups.iter().enumerate() {
        let _ = writeln!(dot, "  {} [{}]", name(picture, End::Group(place)), joint(group));
    }
    for line in picture.lines() {
        let (from, to) = (name(picture, line.from), name(picture, line.to));
        let _ = writeln!(dot, "  {from} -> {to}{}", ways(&line));
    }
    dot + "}\n"
}

/// Assets by their ids; a group by its asset's and its own name, which no asset can have.
fn name(picture: &Picture, end: End) -> String {
    match end {
        End::Node(node) => quoted(&picture.nodes[node].id),
        End::Group(group) => {
            let group = &picture.groups[group];
            quoted(&format!("{} {}", picture.nodes[group.of].id, group.name))
        }
    }
}

fn attributes(node: &Node) -> Vec<String> {
    let family = Family::of(node);
    let (shape, style) = match family {
        Family::Business => ("ellipse", "filled"),
        Family::Everything => ("ellipse", "filled,dashed"),
        Family::Software => ("box", "filled,rounded"),
        Family::Data => ("cylinder", "filled"),
        Family::Machine => ("box3d", "filled"),
        Family::Network => ("hexagon", "filled"),
        Family::Place => ("trapezium", "filled"),
        Family::Other => ("box", "filled"),
    };
    let mut lines = vec![node.label().to_owned()];
    lines.extend(Some(family::detail(node)).filter(|it| !it.is_empty()));
    lines.extend((!node.classification.is_empty()).then(|| node.classification.join(", ")));
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    let mut res = vec![
        format!("label=\"{}\"", lines.join("\\n")),
        format!("shape={shape}"),
        format!("style=\"{style}\""),
        format!("tooltip={}", quoted(&family::about(node))),
    ];
    res.extend(colours(node).map(|colours| colours.to_owned()));
    let weighty = node.criticality >= Some(Criticality::High);
    res.extend((weighty || node.mark == Some(Mark::Root)).then(|| "penwidth=2.5".to_owned()));
    res.extend(node.url.as_ref().map(|url| format!("URL={}", quoted(&uri::page(url)))));
    res
}

fn colours(node: &Node) -> Option<&'static str> {
    Some(match family::mark_class(node.mark?) {
        "fails" => "fillcolor=\"#2b2f38\", fontcolor=white",
        "down" => "fillcolor=\"#fcdcd8\", color=\"#c0281c\"",
        "degraded" => "fillcolor=\"#fde7c2\", color=\"#b05c00\"",
        "at_risk" => "fillcolor=\"#fdf8cd\", color=\"#857000\"",
        _ => return None,
    })
}

fn joint(group: &Group) -> String {
    let tooltip = quoted(&format!("{}: {} suffice", group.name, group.count()));
    format!(
        "label={}, shape=box, style=\"filled,rounded\", fontsize=9, height=0.2, tooltip={tooltip}",
        quoted(&group.count())
    )
}

fn ways(line: &Line<'_>) -> String {
    let mut res = Vec::new();
    res.extend((!line.via.is_empty()).then(|| format!("label={}", quoted(&line.via.join(", ")))));
    res.extend(line.is_soft.then(|| "style=dashed".to_owned()));
    res.extend(line.bears.then(|| "penwidth=2.5, color=\"#c0281c\"".to_owned()));
    res.extend(matches!(line.to, End::Group(_)).then(|| "arrowhead=none".to_owned()));
    if res.is_empty() { String::new() } else { format!(" [{}]", res.join(", ")) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// Text inside double quotes. Graphviz reads entities in it, so an ampersand is one.
fn escaped(text: &str) -> String {
    let safe = Safe::line(text).to_cow();
    safe.replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;")
}
