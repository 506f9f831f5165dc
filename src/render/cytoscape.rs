//! The elements JSON of Cytoscape: what `-f json` prints for a picture. The shape is frozen: fields are only ever added.

use std::collections::HashMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use super::family;
use crate::model::asset::{Criticality, Lifecycle, Strength};
use crate::report::picture::{Edge, Node, Picture};

/// What stands on what, as Cytoscape reads it
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Graph")]
pub(super) struct Graph<'p> {
    elements: Elements<'p>,
    /// What the graph shows, and how much of it
    heading: &'p [String],
    /// How many assets belong here and were left out, as --limit asked
    left_out: usize,
}

/// Nodes and edges
#[derive(Debug, Serialize, JsonSchema)]
struct Elements<'p> {
    /// What matters most first: the roots, then by distance
    nodes: Vec<Element<NodeData<'p>>>,
    /// From who stands to what it stands on
    edges: Vec<Element<EdgeData<'p>>>,
}

/// One thing, as Cytoscape wants it
#[derive(Debug, Serialize, JsonSchema)]
struct Element<D> {
    data: D,
}

/// An asset; or, with the id `*`, all business services, applications and services
#[derive(Debug, Serialize, JsonSchema)]
struct NodeData<'p> {
    id: &'p str,
    label: &'p str,
    r#type: &'p str,
    name: Option<&'p str>,
    owner: Option<&'p str>,
    criticality: Option<Criticality>,
    classification: &'p [String],
    /// Where it is in its life; nothing where it is simply in use
    lifecycle: Option<Lifecycle>,
    /// How it takes part: root, fails, down, degraded, at_risk
    mark: Option<&'p str>,
    /// The first page that its record links to
    url: Option<&'p str>,
}

/// That one asset stands on another
#[derive(Debug, Serialize, JsonSchema)]
struct EdgeData<'p> {
    /// Unlike any asset's
    id: String,
    source: &'p str,
    target: &'p str,
    via: Option<&'p str>,
    strength: Strength,
    /// The redundancy group of the source that the target belongs to
    group: Option<&'p str>,
    /// How many of the group suffice
    need: Option<u32>,
    /// How many are in the group
    size: Option<usize>,
    /// Whether a failure comes this way
    bears: bool,
}

pub(super) fn graph(picture: &Picture) -> Graph<'_> {
    let mut known: HashMap<(usize, usize), usize> = HashMap::new();
    let edges = picture.edges.iter().map(|edge| {
        let count = known.entry((edge.from, edge.to)).or_default();
        *count += 1;
        Element { data: edge_data(picture, edge, *count) }
    });
    let edges = edges.collect();
    let nodes = picture.nodes.iter().map(|node| Element { data: node_data(node) }).collect();
    Graph { elements: Elements { nodes, edges }, heading: &picture.heading, left_out: picture.left_out }
}

fn node_data(node: &Node) -> NodeData<'_> {
    NodeData {
        id: &node.id,
        label: node.label(),
        r#type: &node.r#type,
        name: node.name.as_deref(),
        owner: node.owner.as_deref(),
        criticality: node.criticality,
        classification: &node.classification,
        lifecycle: node.lifecycle,
        mark: node.mark.map(family::mark_class),
        url: node.url.as_deref(),
    }
}

fn edge_data<'p>(picture: &'p Picture, edge: &'p Edge, count: usize) -> EdgeData<'p> {
    let (source, target) = (&picture.nodes[edge.from], &picture.nodes[edge.to]);
    let group = edge.group.map(|group| &picture.groups[group]);
    // Nodes and edges share their ids; no asset's id holds a blank.
    let more = if count > 1 { format!(" {count}") } else { String::new() };
    EdgeData {
        id: format!("{} → {}{more}", source.id, target.id),
        source: &source.id,
        target: &target.id,
        via: edge.via.as_deref(),
        strength: edge.strength,
        group: group.map(|it| it.name.as_str()),
        need: group.and_then(|it| it.need),
        size: group.map(|it| it.size),
        bears: edge.bears,
    }
}

/// The JSON Schema of it.
pub(super) fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Graph<'_>>().into()
}
