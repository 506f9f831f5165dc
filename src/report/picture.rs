//! What is drawn of the graph: assets, how each stands on another, and which of them a failure hits. Knows no format,
//! no place on a page and no colour.
//!
//! An asset that supports everything would be tied to all others: such ties lead to one node that stands for
//! *everything*, and assets are tied to that node only where nothing else in the picture says that they stand there.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::json;

use super::Listing;
use crate::graph::impact::{Effect, Impact};
use crate::graph::path::Paths;
use crate::graph::{Graph, Reach, Tie, Way};
use crate::model::Asset;
use crate::model::asset::{Criticality, EVERYTHING, Lifecycle, Strength};
use crate::store::snapshot::Snapshot;

/// The id of the node that stands for everything; no asset can have it
const ALL: &str = "*";

/// What is drawn
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    /// What it shows, and then how much of it.
    pub heading: Vec<String>,
    /// The roots first, then by distance, then by id.
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

/// All that takes part, the nearest to the business first.
pub fn whole(snapshot: &Snapshot, graph: &Graph, wish: &Wish) -> Picture {
    let kind = |id: &str| snapshot.asset(id).map(|it| it.r#type.as_str()).unwrap_or_default();
    let mut ids: Vec<&str> = graph.assets().filter(|id| kind(id) == "business-service").collect();
    let below = graph.reach_by(&ids, Way::Dependencies, &wish.via);
    ids.extend(within(&below, wish.depth));
    if wish.depth.is_none() {
        let known: HashSet<&str> = ids.iter().copied().collect();
        let rest: Vec<&str> = graph.assets().filter(|id| !known.contains(id)).collect();
        ids.extend(rest);
    }
    ids.retain(|id| wish.types.is_empty() || wish.types.iter().any(|it| it == kind(id)));
    let nodes = ids.iter().map(|id| Node::new(snapshot, id, None)).collect();
    let title = if snapshot.settings.organisation.is_empty() {
        "What stands on what".to_owned()
    } else {
        format!("What stands on what at {}", snapshot.settings.organisation)
    };
    Picture::of(snapshot, graph, title, nodes, wish)
}

/// Some assets and what is around them, in the directions that are named.
pub fn around(snapshot: &Snapshot, graph: &Graph, roots: &[String], ways: &[Way], wish: &Wish) -> Picture {
    let roots: BTreeSet<&str> =
        roots.iter().filter_map(|id| snapshot.asset(id)).map(|it| it.id.as_str()).collect();
    let roots: Vec<&str> = roots.into_iter().collect();
    let reaches: Vec<Reach<'_>> = ways.iter().map(|way| graph.reach_by(&roots, *way, &wish.via)).collect();
    let mut reached: Vec<_> =
        reaches.iter().flat_map(Reach::list).map(|it| (it.distance, it.asset)).collect();
    reached.sort_unstable();
    let mut seen: HashSet<&str> = roots.iter().copied().collect();
    reached.retain(|(distance, id)| wish.allows(snapshot, id, *distance) && seen.insert(id));
    let mut nodes: Vec<Node> = roots.iter().map(|id| Node::new(snapshot, id, Some(Mark::Root))).collect();
    nodes.extend(reached.iter().map(|(_, id)| Node::new(snapshot, id, None)));
    let verb = if roots.len() == 1 { "stands" } else { "stand" };
    let names = roots.join(", ");
    let title = match ways {
        [Way::Dependencies] => format!("What {names} {verb} on"),
        [Way::Dependents] => format!("What stands on {names}"),
        _ => format!("{names} and what is around"),
    };
    Picture::of(snapshot, graph, title, nodes, wish)
}

/// What fails, and who is hit by it.
pub fn impact(snapshot: &Snapshot, graph: &Graph, impact: &Impact<'_>, wish: &Wish) -> Picture {
    let roots: Vec<&str> = impact.roots().collect();
    let mut nodes: Vec<Node> = roots.iter().map(|id| Node::new(snapshot, id, Some(Mark::Fails))).collect();
    let hits = impact.hits();
    nodes.extend(hits.iter().map(|hit| Node::new(snapshot, hit.asset, Some(Mark::Hit(hit.effect)))));
    let verb = if roots.len() == 1 { "fails" } else { "fail" };
    let mut picture = Picture::of(snapshot, graph, format!("{} {verb}", roots.join(", ")), nodes, wish);
    let count = |effect: Effect| hits.iter().filter(|hit| hit.effect == effect).count();
    let told = Effect::ALL.into_iter().filter(|it| count(*it) > 0);
    let told: Vec<String> = told.map(|it| format!("{} {}", count(it), it.words())).collect();
    picture.heading[1] = if told.is_empty() { "nobody is hit".to_owned() } else { told.join(", ") };
    picture
}

/// The chains by which one asset comes to stand on another.
pub fn chains(snapshot: &Snapshot, graph: &Graph, from: &str, to: &str, paths: &Paths<'_>) -> Picture {
    let mut ids: Vec<&str> = vec![from, to];
    paths.paths.iter().flatten().for_each(|id| {
        if !ids.contains(id) {
            ids.push(id);
        }
    });
    let mark = |id: &str| (id == from || id == to).then_some(Mark::Root);
    let nodes = ids.iter().map(|id| Node::new(snapshot, id, mark(id))).collect();
    let mut picture =
        Picture::of(snapshot, graph, format!("How {from} comes to stand on {to}"), nodes, &Wish::default());
    let steps: HashSet<(&str, &str)> =
        paths.paths.iter().flat_map(|path| path.windows(2)).map(|pair| (pair[0], pair[1])).collect();
    picture.edges.retain(|edge| steps.contains(&(ids[edge.from], ids[edge.to])));
    picture.heading.truncate(1);
    picture.heading.push(counted(paths.paths.len(), "chain"));
    picture
}

fn within<'g>(reach: &Reach<'g>, depth: Option<usize>) -> impl Iterator<Item = &'g str> {
    let near = reach.list().into_iter().filter(move |it| depth.is_none_or(|depth| it.distance <= depth));
    near.map(|it| it.asset)
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

    fn tie(&mut self, snapshot: &Snapshot, graph: &Graph, via: &[String]) {
        let ids: Vec<String> = self.nodes.iter().map(|node| node.id.clone()).collect();
        let places: HashMap<&str, usize> = ids.iter().map(String::as_str).zip(0..).collect();
        let mut blankets = Blankets::default();
        for (from, id) in ids.iter().enumerate() {
            let ties = graph.dependencies(id);
            let first = self.edges.len();
            let shown = ties
                .iter()
                .filter(|tie| via.is_empty() || tie.via.is_some_and(|it| via.iter().any(|via| via == it)));
            for tie in shown {
                match places.get(tie.asset) {
                    Some(to) if tie.everything => blankets.add(from, *to, tie),
                    Some(to) => {
                        let group = tie.group.map(|name| self.group(from, name, snapshot.asset(id), &ties));
                        self.edges.push(self.edge(from, *to, group, tie));
                    }
                    None => {}
                }
            }
            self.weigh(first);
        }
        self.spread(blankets);
        self.edges.sort_unstable();
        self.edges.dedup();
    }

    fn group(&mut self, of: usize, name: &str, asset: Option<&Asset>, ties: &[Tie<'_>]) -> usize {
        if let Some(place) = self.groups.iter().rposition(|it| it.of == of && it.name == name) {
            return place;
        }
        let own = ties.iter().filter(|tie| tie.group == Some(name));
        let members: BTreeSet<&str> = own.clone().map(|tie| tie.asset).collect();
        let is_soft = own.clone().all(|tie| tie.strength == Strength::Soft);
        let need = asset.and_then(|it| it.redundancy.get(name)).copied().unwrap_or(1);
        self.groups.push(Group { of, name: name.to_owned(), need: Some(need), size: members.len(), is_soft });
        self.groups.len() - 1
    }

    /// Puts the node that stands for everything between those that support it and those that nothing else ties.
    fn spread(&mut self, blankets: Blankets) {
        if blankets.supporters.is_empty() {
            return;
        }
        let all = self.nodes.len();
        self.nodes.push(Node::everything());
        let below = self.below(blankets.supporters.keys().copied());
        let explained = self.explained();
        let is_bare = |node: &usize| !explained[*node] || self.nodes[*node].mark == Some(Mark::Root);
        let members = blankets.members.iter().copied().filter(|node| !below[*node]);
        let bare: Vec<usize> = members.filter(is_bare).collect();
        let fails = blankets.supporters.keys().any(|to| self.nodes[*to].is_out());
        for from in bare {
            let bears = fails && self.nodes[from].is_hit();
            self.edges.push(Edge { from, to: all, group: None, via: None, strength: Strength::Hard, bears });
        }
        for (to, ties) in blankets.supporters {
            for (group, via, strength) in ties {
                let group = group.map(|name| self.group_of_everything(all, name, strength));
                let bears = self.nodes[to].is_out();
                self.edges.push(Edge { from: all, to, group, via, strength, bears });
            }
        }
    }

    /// Whether what a node lost of its groups is what hit it; its edges are those from a first one on.
    fn weigh(&mut self, first: usize) {
        let mut groups: BTreeMap<usize, (BTreeSet<usize>, Effect)> = BTreeMap::new();
        for edge in &self.edges[first..] {
            let Some(group) = edge.group else { continue };
            let (lost, worst) = groups.entry(group).or_insert((BTreeSet::new(), Effect::Degraded));
            lost.extend(Some(edge.to).filter(|to| self.nodes[*to].is_out()));
            *worst =
                (*worst).max(if edge.strength == Strength::Hard { Effect::Down } else { Effect::Degraded });
        }
        for edge in &mut self.edges[first..] {
            let Some(group) = edge.group else { continue };
            let (lost, worst) = &groups[&group];
            let group = &self.groups[group];
            let up = group.size.saturating_sub(lost.len());
            let given = match up.cmp(&(group.need.unwrap_or(1) as usize)) {
                Ordering::Less => Some(*worst),
                Ordering::Equal => Some(Effect::AtRisk),
                Ordering::Greater => None,
            };
            let is_given = given.is_some_and(|effect| self.nodes[edge.from].mark == Some(Mark::Hit(effect)));
            edge.bears = is_given && self.nodes[edge.to].is_out();
        }
    }

    /// For each node whether the edges so far say why it is here: what it stands on, or how it came to be hit.
    fn explained(&self) -> Vec<bool> {
        let mut explained = vec![false; self.nodes.len()];
        for edge in &self.edges {
            explained[edge.from] |= edge.bears || !self.nodes[edge.from].is_hit();
        }
        explained
    }

    fn edge(&self, from: usize, to: usize, group: Option<usize>, tie: &Tie<'_>) -> Edge {
        let bears = match self.nodes[from].mark {
            Some(Mark::Hit(effect)) => group.is_none() && self.nodes[to].gives(tie.strength) == Some(effect),
            _ => false,
        };
        Edge { from, to, group, via: tie.via.map(str::to_owned), strength: tie.strength, bears }
    }

    fn group_of_everything(&mut self, of: usize, name: String, strength: Strength) -> usize {
        let known = self.groups.iter().position(|it| it.of == of && it.name == name);
        let place = known.unwrap_or_else(|| {
            self.groups.push(Group { of, name, need: None, size: 0, is_soft: true });
            self.groups.len() - 1
        });
        self.groups[place].size += 1;
        self.groups[place].is_soft &= strength == Strength::Soft;
        place
    }

    /// Which nodes are below some, these included.
    fn below(&self, starts: impl Iterator<Item = usize>) -> Vec<bool> {
        let mut next: HashMap<usize, Vec<usize>> = HashMap::new();
        self.edges.iter().for_each(|edge| next.entry(edge.from).or_default().push(edge.to));
        let mut below = vec![false; self.nodes.len()];
        let mut open: Vec<usize> = starts.collect();
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut below[node], true) {
                open.extend(next.get(&node).into_iter().flatten());
            }
        }
        below
    }

    /// The same with the nearest so many assets, and whatever ties those.
    pub fn nearest(&self, most: usize) -> Picture {
        let over = self.assets().saturating_sub(most);
        if over == 0 {
            return self.clone();
        }
        let keep: Vec<usize> = (0..self.nodes.len())
            .filter(|place| *place < most || self.nodes[*place].is_everything())
            .collect();
        let mut picture = self.only(&keep);
        picture.left_out = self.left_out + over;
        picture
    }

    fn only(&self, keep: &[usize]) -> Picture {
        let places: HashMap<usize, usize> = keep.iter().copied().zip(0..).collect();
        let nodes: Vec<Node> = keep.iter().map(|place| self.nodes[*place].clone()).collect();
        let mut groups: Vec<Group> = Vec::new();
        let mut moved: HashMap<usize, usize> = HashMap::new();
        let mut edges = Vec::new();
        for edge in &self.edges {
            let (Some(from), Some(to)) = (places.get(&edge.from), places.get(&edge.to)) else { continue };
            let group = edge.group.map(|group| {
                *moved.entry(group).or_insert_with(|| {
                    groups.push(Group { of: *from, ..self.groups[group].clone() });
                    groups.len() - 1
                })
            });
            edges.push(Edge { from: *from, to: *to, group, ..edge.clone() });
        }
        edges.sort_unstable();
        Picture { heading: self.heading.clone(), nodes, edges, groups, left_out: self.left_out }
    }

    /// The edges, merged to what is drawn: a group stands between its asset and its members.
    pub fn lines(&self) -> Vec<Line<'_>> {
        let mut lines: BTreeMap<(End, End), Line<'_>> = BTreeMap::new();
        for edge in &self.edges {
            let bears = edge.bears;
            let is_soft = edge.strength == Strength::Soft;
            let upper = edge.group.map_or(End::Node(edge.from), End::Group);
            if let Some(group) = edge.group {
                let ends = (End::Node(edge.from), upper);
                join(&mut lines, ends, None, self.groups[group].is_soft, bears);
            }
            join(&mut lines, (upper, End::Node(edge.to)), edge.via.as_deref(), is_soft, bears);
        }
        lines.into_values().collect()
    }
}

fn join<'p>(
    lines: &mut BTreeMap<(End, End), Line<'p>>,
    (from, to): (End, End),
    via: Option<&'p str>,
    is_soft: bool,
    bears: bool,
) {
    let line =
        lines.entry((from, to)).or_insert(Line { from, to, via: Vec::new(), is_soft: true, bears: false });
    line.via.extend(via.filter(|via| !line.via.contains(via)));
    line.is_soft &= is_soft;
    line.bears |= bears;
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

/// Ties that are there because somebody supports everything
#[derive(Default)]
struct Blankets {
    supporters: BTreeMap<usize, BTreeSet<(Option<String>, Option<String>, Strength)>>,
    members: BTreeSet<usize>,
}

impl Blankets {
    fn add(&mut self, from: usize, to: usize, tie: &Tie<'_>) {
        self.members.insert(from);
        let own = |text: Option<&str>| text.map(str::to_owned);
        self.supporters.entry(to).or_default().insert((own(tie.group), own(tie.via), tie.strength));
    }
}

#[cfg(test)]
mod tests;
