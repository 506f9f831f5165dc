//! Mermaid flowcharts, which GitHub, GitLab and many wikis draw from a block of text. Keeps to what GitHub takes.
//!
//! Nodes are numbered, so that no id can be read as a word of the language; every character of a label that is not plain
//! is written as a numeric entity.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::family::{self, Family};
use super::safe::Safe;
use super::{Format, Look, Room, Shape, uri};
use crate::model::asset::Criticality;
use crate::report::picture::{End, Line, Mark, Node, Picture};

pub(super) static FORMAT: Format = Format {
    name: "mermaid",
    about: "a Mermaid flowchart, for README files, issues and wikis",
    picture: Some(picture),
    shape: Shape::Picture,
    // GitHub draws no more than 500 edges and 50,000 characters.
    room: Room { usual: 150, most: 1_000, lines: 500, bytes: 50_000 },
    ..Format::NONE
};

/// The longest text on a node
const LONGEST: usize = 60;

/// Styles that say fill, line and ink, so that they read by day and by night
const STYLES: [(&str, &str); 6] = [
    ("fails", "fill:#2b2f38,stroke:#8593a5,color:#ffffff"),
    ("down", "fill:#fcdcd8,stroke:#c0281c,color:#17202c"),
    ("degraded", "fill:#fde7c2,stroke:#b05c00,color:#17202c"),
    ("at_risk", "fill:#fdf8cd,stroke:#857000,color:#17202c"),
    ("root", "stroke-width:4px"),
    ("weighty", "stroke-width:3px"),
];

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(chart(picture).as_bytes())
}

/// The chart alone, for what puts it into a text of its own.
pub(super) fn chart(picture: &Picture) -> String {
    let mut chart = String::from("flowchart TB\n");
    chart += &format!("  accTitle: {}\n", plain(&picture.heading.join(" · ")));
    let lines = picture.lines();
    for (place, node) in picture.nodes.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(chart, "  n{place}{}", boxed(node));
    }
    for (place, group) in picture.groups.iter().enumerate() {
        let _ = writeln!(chart, "  g{place}([\"{}\"])", label(&group.count()));
    }
    for line in &lines {
        let _ = writeln!(chart, "  {}", arrow(line));
    }
    if picture.left_out > 0 {
        let _ = writeln!(chart, "  rest[\"… {}\"]", label(&picture.left_out_words()));
    }
    for (place, url) in
        picture.nodes.iter().enumerate().filter_map(|(at, node)| Some((at, node.url.as_ref()?)))
    {
        let _ = writeln!(chart, "  click n{place} href \"{}\" _blank", uri::page(url));
    }
    styles(picture, &mut chart);
    chart
}

/// The shape of its family around its words.
fn boxed(node: &Node) -> String {
    let (left, right) = match Family::of(node) {
        Family::Business | Family::Everything => ("([", "])"),
        Family::Software => ("(", ")"),
        Family::Data => ("[(", ")]"),
        Family::Machine => ("[[", "]]"),
        Family::Network => ("{{", "}}"),
        Family::Place => ("[/", "\\]"),
        Family::Other => ("[", "]"),
    };
    let mut words = label(node.label());
    let detail = family::detail(node);
    if !detail.is_empty() {
        words += &format!("<br/>{}", label(&detail));
    }
    if !node.classification.is_empty() {
        words += &format!("<br/>{}", label(&node.classification.join(", ")));
    }
    format!("{left}\"{words}\"{right}")
}

fn arrow(line: &Line<'_>) -> String {
    let name = |end: End| match end {
        End::Node(node) => format!("n{node}"),
        End::Group(group) => format!("g{group}"),
    };
    let ends_in_group = matches!(line.to, End::Group(_));
    let arrow = match (line.is_soft, line.bears, ends_in_group) {
        (true, _, true) => "-.-",
        (true, _, false) => "-.->",
        (false, true, true) => "===",
        (false, true, false) => "==>",
        (false, false, true) => "---",
        (false, false, false) => "-->",
    };
    let via = label(&line.via.join(", "));
    let words = if via.is_empty() { String::new() } else { format!("|\"{via}\"|") };
    format!("{} {arrow}{words} {}", name(line.from), name(line.to))
}

fn styles(picture: &Picture, chart: &mut String) {
    for (class, style) in STYLES {
        let is_so = |node: &&(usize, &Node)| match class {
            "weighty" => node.1.criticality >= Some(Criticality::High) && node.1.mark != Some(Mark::Root),
            _ => node.1.mark.map(family::mark_class) == Some(class),
        };
        let nodes: Vec<(usize, &Node)> = picture.nodes.iter().enumerate().collect();
        let those: BTreeSet<usize> = nodes.iter().filter(is_so).map(|(place, _)| *place).collect();
        if !those.is_empty() {
            let names: Vec<String> = those.iter().map(|place| format!("n{place}")).collect();
            let _ = writeln!(chart, "  classDef {class} {style}\n  class {} {class}", names.join(","));
        }
    }
}

/// Text in quotes: whatever could mean something is an entity.
fn label(text: &str) -> String {
    let mut res = String::new();
    let safe = Safe::line(text).to_cow();
    for (at, c) in safe.chars().enumerate() {
        if at == LONGEST {
            res.push('…');
            break;
        }
        if is_plain(c) {
            res.push(c);
        } else {
            let _ = write!(res, "#{};", u32::from(c));
        }
    }
    res
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_' | ',' | ':' | '·' | '…')
}

/// A title takes no entities; what could end it is left out.
fn plain(text: &str) -> String {
    let safe = Safe::line(text).to_cow();
    safe.chars().map(|c| if is_plain(c) { c } else { ' ' }).take(4 * LONGEST).collect()
}
