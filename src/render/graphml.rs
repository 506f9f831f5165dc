//! GraphML, for yEd, Gephi, NetworkX and others: the graph as it is, an edge for each way.

use std::io::{self, Write};

use super::{Format, Look, Shape, family, xml};
use crate::model::asset::Strength;
use crate::report::picture::{Edge, Node, Picture};

pub(super) static FORMAT: Format = Format {
    name: "graphml",
    about: "GraphML, for yEd, Gephi and NetworkX",
    picture: Some(picture),
    shape: Shape::Picture,
    ..Format::NONE
};

/// Name, type and what it belongs to
const KEYS: [(&str, &str, &str); 15] = [
    ("label", "string", "node"),
    ("type", "string", "node"),
    ("name", "string", "node"),
    ("owner", "string", "node"),
    ("criticality", "string", "node"),
    ("classification", "string", "node"),
    ("lifecycle", "string", "node"),
    ("mark", "string", "node"),
    ("url", "string", "node"),
    ("via", "string", "edge"),
    ("strength", "string", "edge"),
    ("group", "string", "edge"),
    ("need", "int", "edge"),
    ("size", "int", "edge"),
    ("bears", "boolean", "edge"),
];

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#)?;
    for (name, kind, of) in KEYS {
        writeln!(out, r#"  <key id="{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>"#)?;
    }
    writeln!(out, r#"  <graph id="itsm" edgedefault="directed">"#)?;
    let title = xml::text(&picture.heading.join(" · "));
    writeln!(out, "    <desc>{title}</desc>")?;
    picture.nodes.iter().try_for_each(|it| node(it, out))?;
    picture.edges.iter().enumerate().try_for_each(|(place, it)| edge(picture, place, it, out))?;
    writeln!(out, "  </graph>\n</graphml>")
}

fn node(node: &Node, out: &mut dyn Write) -> io::Result<()> {
    let data = [
        ("label", Some(node.label().to_owned())),
        ("type", Some(node.r#type.clone())),
        ("name", node.name.clone()),
        ("owner", node.owner.clone()),
        ("criticality", node.criticality.map(|it| it.to_string())),
        ("classification", (!node.classification.is_empty()).then(|| node.classification.join(", "))),
        ("lifecycle", node.lifecycle.map(|it| it.to_string())),
        ("mark", node.mark.map(|it| family::mark_class(it).to_owned())),
        ("url", node.url.clone()),
    ];
    writeln!(out, "    <node id=\"{}\">", xml::attribute(&node.id))?;
    write(&data, out)?;
    writeln!(out, "    </node>")
}

fn edge(picture: &Picture, place: usize, edge: &Edge, out: &mut dyn Write) -> io::Result<()> {
    let group = edge.group.map(|group| &picture.groups[group]);
    let strength = if edge.strength == Strength::Soft { "soft" } else { "hard" };
    let data = [
        ("via", edge.via.clone()),
        ("strength", Some(strength.to_owned())),
        ("group", group.map(|it| it.name.clone())),
        ("need", group.and_then(|it| it.need).map(|it| it.to_string())),
        ("size", group.map(|it| it.size.to_string())),
        ("bears", edge.bears.then(|| "true".to_owned())),
    ];
    let [from, to] = [edge.from, edge.to].map(|end| xml::attribute(&picture.nodes[end].id));
    writeln!(out, "    <edge id=\"{place}\" source=\"{from}\" target=\"{to}\">")?;
    write(&data, out)?;
    writeln!(out, "    </edge>")
}

fn write(data: &[(&str, Option<String>)], out: &mut dyn Write) -> io::Result<()> {
    let known = data.iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
    for (key, value) in known {
        writeln!(out, "      <data key=\"{key}\">{}</data>", xml::text(value))?;
    }
    Ok(())
}
