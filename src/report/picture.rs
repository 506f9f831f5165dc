//! What is drawn of the graph: assets, how each stands on another, and which of them a failure hits. Knows no format,
//! no place on a page and no colour.
//!
//! An asset that supports everything would be tied to all others: such ties lead to one node that stands for
//! *everything*, and assets are tied to that node only where nothing else in the picture says that they stand there.

mod line;
mod subject;
mod tie;

#[cfg(test)]
mod tests;

use serde_json::json;

use super::Listing;
use crate::graph::Graph;
use crate::graph::impact::Effect;
use crate::model::asset::{Criticality, EVERYTHING, Lifecycle, Strength};
use crate::store::snapshot::Snapshot;

pub use subject::{around, chains, impact, whole};

/// The id of the node that stands for everything; no asset can have it
const ALL: &str = "*";

/// What is drawn
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    /// What it shows, and then how much of it.
    pub heading: Vec<String>,
    /// What matters most first: the roots, and then by distance and id; or the business, each with what is below it.
    pub nodes: Vec<Node>,
    /// By the places of nodes, from who stands to what it stands on.
    pub edges: Vec<Edge>,
    pub groups: Vec<Group>,
    /// How many assets belong here and are not drawn, for want of room.
    pub left_out: usize,
}

/// A thing that is drawn
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    pub id: String,
    pub name: Option<String>,
    pub r#type: String,
    pub owner: Option<String>,
    pub criticality: Option<Criticality>,
    pub classification: Vec<String>,
    /// Where it is in its life, unless it is simply in use.
    pub lifecycle: Option<Lifecycle>,
    /// The first page that its record links to.
    pub url: Option<String>,
    pub mark: Option<Mark>,
}

/// How a node takes part in what is asked
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// The question is about it.
    Root,
    /// The question is what happens if it fails.
    Fails,
    Hit(Effect),
}

/// One asset stands on another
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    pub group: Option<usize>,
    pub via: Option<String>,
    pub strength: Strength,
    /// Whether a failure comes this way.
    pub bears: bool,
}

/// Supporters of one node that are counted together
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub of: usize,
    pub name: String,
    /// How many suffice; nothing for everything, of which each asset says that for itself.
    pub need: Option<u32>,
    /// How many there are, drawn or not.
    pub size: usize,
    /// Whether the node can do without all of them.
    pub is_soft: bool,
}

/// Edges as one line: between the same two ends there is one, however many ways are told
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'p> {
    pub from: End,
    pub to: End,
    pub via: Vec<&'p str>,
    /// Whether the dependent can do without.
    pub is_soft: bool,
    /// Whether a failure comes this way.
    pub bears: bool,
}

/// An end of a line
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    Node(usize),
    Group(usize),
}

/// What is wanted of a picture
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// The greatest distance.
    pub depth: Option<usize>,
    /// Only relations of these ways; all, where none is named.
    pub via: Vec<String>,
    /// Only assets of these types, roots apart; of any, where none is named.
    pub types: Vec<String>,
}

impl Wish {
    /// Whether an asset at some distance is among what is wanted.
    pub fn allows(&self, snapshot: &Snapshot, id: &str, distance: usize) -> bool {
        let kind = || snapshot.asset(id).map(|it| it.r#type.as_str());
        self.depth.is_none_or(|depth| distance <= depth)
            && (self.types.is_empty() || kind().is_some_and(|kind| self.types.iter().any(|it| it == kind)))
    }
}

impl Node {
    fn new(snapshot: &Snapshot, id: &str, mark: Option<Mark>) -> Node {
        let Some(asset) = snapshot.asset(id) else {
            return Node { id: id.to_owned(), mark, ..Node::default() };
        };
        Node {
            id: asset.id.clone(),
            name: asset.name.clone(),
            r#type: asset.r#type.clone(),
            owner: asset.owner.clone(),
            criticality: asset.criticality,
            classification: asset.data_classification.clone(),
            lifecycle: Some(asset.lifecycle).filter(|it| *it != Lifecycle::Active),
            url: asset.links.iter().map(|link| link.url.clone()).find(|url| is_page(url)),
            mark,
        }
    }

    fn everything() -> Node {
        let name = Some("each business service, application and service, but those below it".to_owned());
        Node { id: ALL.to_owned(), name, r#type: EVERYTHING.to_owned(), ..Node::default() }
    }

    /// Whether it is no asset, and stands for all that people depend on by name.
    pub fn is_everything(&self) -> bool {
        self.id == ALL
    }

    /// Whether nothing that needs it can have it.
    fn is_out(&self) -> bool {
        matches!(self.mark, Some(Mark::Fails | Mark::Hit(Effect::Down)))
    }

    fn is_hit(&self) -> bool {
        matches!(self.mark, Some(Mark::Hit(_)))
    }

    /// What it does to whom needs it.
    fn gives(&self, strength: Strength) -> Option<Effect> {
        match (self.mark?, strength) {
            (Mark::Fails | Mark::Hit(Effect::Down), Strength::Hard) => Some(Effect::Down),
            (Mark::Fails | Mark::Hit(Effect::Down), Strength::Soft)
            | (Mark::Hit(Effect::Degraded), Strength::Hard) => Some(Effect::Degraded),
            _ => None,
        }
    }

    /// What is written on it.
    pub fn label(&self) -> &str {
        if self.is_everything() { EVERYTHING } else { &self.id }
    }
}

/// What a picture may link to: no script, no file.
fn is_page(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

impl Picture {
    fn of(snapshot: &Snapshot, graph: &Graph, title: String, nodes: Vec<Node>, wish: &Wish) -> Picture {
        let mut picture = Picture { nodes, ..Picture::default() };
        let assets = picture.nodes.len();
        picture.tie(snapshot, graph, &wish.via);
        picture.heading = vec![
            title,
            format!("{}, {}", counted(assets, "asset"), counted(picture.edges.len(), "relation")),
        ];
        picture
    }

    /// Its relations, one a record.
    pub fn relations(&self) -> Listing {
        let record = |edge: &Edge| {
            let group = edge.group.map(|group| &self.groups[group]);
            json!({
                "from": self.nodes[edge.from].label(),
                "to": self.nodes[edge.to].label(),
                "via": edge.via,
                "strength": edge.strength,
                "group": group.map(|it| it.name.as_str()),
                "suffice": group.map(Group::count),
            })
        };
        let columns = ["from", "to", "via", "strength", "group", "suffice"].map(str::to_owned).to_vec();
        Listing { name: "relations", records: self.edges.iter().map(record).collect(), columns, id: "from" }
    }

    /// Its assets.
    pub fn listing(&self) -> Listing {
        let assets = self.nodes.iter().filter(|node| !node.is_everything());
        let record = |node: &Node| json!({"id": node.id, "type": node.r#type, "owner": node.owner});
        let columns = ["id", "type", "owner"].map(str::to_owned).to_vec();
        Listing { name: "assets", records: assets.map(record).collect(), columns, id: "id" }
    }

    /// How many assets there are.
    pub fn assets(&self) -> usize {
        self.nodes.iter().filter(|node| !node.is_everything()).count()
    }

    /// What to say of those that are left out.
    pub fn left_out_words(&self) -> String {
        let verb = if self.left_out == 1 { "is" } else { "are" };
        format!("{} more {verb} not drawn", counted(self.left_out, "asset"))
            .replace(" asset more", " more asset")
            .replace(" assets more", " more assets")
    }
}

impl Group {
    /// How many suffice of how many: `2 of 4`.
    pub fn count(&self) -> String {
        match self.need {
            Some(need) => format!("{need} of {}", self.size),
            None => format!("some of {}", self.size),
        }
    }
}

/// `1 asset`, `2 assets`.
pub fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
