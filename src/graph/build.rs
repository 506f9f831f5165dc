//! How a graph is made from records. What is told of an edge from both its ends becomes one edge; what leads nowhere
//! is passed over, since a check tells of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::blanket::Blankets;
use super::group::Groups;
use super::net::{Link, Net};
use super::word::{Lexicon, Word};
use super::{Graph, Scope, Vertex, fold};
use crate::model::asset::{EVERYTHING, LOGICAL_TYPES, Strength};
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::stand::{Stand, Tie};

/// In what way an asset stands on its location and its environment
const LOCATION: &str = "location";

/// The type of asset that `environment` may name; other texts there are just words
const ENVIRONMENT: &str = "environment";

/// What one end says of an edge, in its own words
struct Saying<'a> {
    /// Nothing where it is everything.
    dependent: Option<NodeIndex>,
    supporter: NodeIndex,
    group: Option<&'a str>,
    via: Option<&'a str>,
    /// Nothing where the edge follows from `location` or `environment`.
    strength: Option<Strength>,
}

/// The same, its words kept once
#[derive(Debug, Clone, Copy)]
struct Telling {
    dependent: NodeIndex,
    supporter: NodeIndex,
    group: Option<Word>,
    via: Option<Word>,
    /// Nothing where the edge follows from `location` or `environment`.
    strength: Option<Strength>,
}

impl Telling {
    fn ends(&self) -> (NodeIndex, NodeIndex) {
        (self.dependent, self.supporter)
    }
}

/// An edge's attributes, before its group is known by number
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Told {
    pub(super) group: Option<Word>,
    pub(super) via: Option<Word>,
    pub(super) strength: Strength,
}

impl Graph {
    pub fn build(snapshot: &Snapshot, scope: Scope) -> Graph {
        let assets = in_order(snapshot);
        let takes_part: Vec<bool> = assets.iter().map(|asset| scope == Scope::All || asset.is_live).collect();
        let mut draft = Draft::new(&assets);
        Hearing::new(snapshot, &assets).all(|said| draft.hear(said));
        let mut groups = Groups::new(&takes_part);
        let net = draft.net(&mut groups);
        let blankets = Blankets::new(&draft.of_everything(), &net, &draft.logical(&takes_part), &mut groups);
        let vertices = draft.vertices();
        let words = draft.lexicon.into_words();
        let need = |node: NodeIndex, name| assets[node.index()].need(words.text(name));
        let groups = groups.into_list(need);
        Graph { vertices, net, takes_part, groups, blankets, words }
    }
}

/// An asset, as far as the graph is built of it; there are many, and what they say of edges is read when it is heard
struct Speaker<'a> {
    entry: &'a Entry,
    /// Which of the snapshot's entries that is.
    place: u32,
    is_live: bool,
    r#type: &'a str,
}

impl<'a> Speaker<'a> {
    fn new(snapshot: &'a Snapshot, place: u32) -> Option<Speaker<'a>> {
        let entry = snapshot.entries().get(place as usize)?;
        let (r#type, life) = entry.record.type_and_life()?;
        Some(Speaker { entry, place, is_live: life.is_live(), r#type })
    }

    /// Its id as it is compared.
    fn key(&self) -> Cow<'a, str> {
        fold(&self.entry.id)
    }

    fn need(&self, group: &str) -> Option<u32> {
        let stand = self.entry.record.stand()?;
        stand.redundancy.iter().find(|(name, _)| *name == group).map(|(_, need)| *need)
    }
}

/// Assets in order of id; of those with the same id the first, as in the snapshot.
fn in_order(snapshot: &Snapshot) -> Vec<Speaker<'_>> {
    let places = snapshot.assets_in_order();
    places.par_iter().with_min_len(AT_ONCE).filter_map(|place| Speaker::new(snapshot, *place)).collect()
}

/// So many assets are listened to by one thread at a time
const AT_ONCE: usize = 1024;

/// So many threads' worth is heard before it is noted down, so that what was said need not all be remembered
const WAVE: usize = 16;

/// Nothing, in the list of which node an entry is
const NONE: u32 = u32::MAX;

/// Finds whom the records speak of
struct Hearing<'a> {
    snapshot: &'a Snapshot,
    assets: &'a [Speaker<'a>],
    /// For each entry of the snapshot, which of the assets it is.
    nodes: Vec<u32>,
}

impl<'a> Hearing<'a> {
    fn new(snapshot: &'a Snapshot, assets: &'a [Speaker<'a>]) -> Hearing<'a> {
        let mut nodes = vec![NONE; snapshot.entries().len()];
        for (node, asset) in (0..).zip(assets) {
            nodes[asset.place as usize] = node;
        }
        Hearing { snapshot, assets, nodes }
    }

    /// Tells what all assets say, in their order.
    fn all(&self, mut tell: impl FnMut(Saying<'a>)) {
        for (wave, assets) in self.assets.chunks(WAVE * AT_ONCE).enumerate() {
            let chunks = assets.par_chunks(AT_ONCE).enumerate();
            let heard = chunks.map(|(chunk, assets)| self.some((wave * WAVE + chunk) * AT_ONCE, assets));
            let heard: Vec<Vec<Saying<'a>>> = heard.collect();
            heard.into_iter().flatten().for_each(&mut tell);
        }
    }

    fn some(&self, first: usize, assets: &[Speaker<'a>]) -> Vec<Saying<'a>> {
        let mut said = Vec::with_capacity(assets.len() * 4);
        for (place, asset) in (first..).zip(assets) {
            if let Some(stand) = asset.entry.record.stand() {
                self.hear(NodeIndex::new(place), &stand, &mut said);
            }
        }
        said
    }

    /// Asks whom an asset speaks of in the order in which it does.
    fn hear(&self, node: NodeIndex, asset: &Stand<'a>, said: &mut Vec<Saying<'a>>) {
        let mut meant = self.snapshot.meant_by(self.assets[node.index()].place as usize);
        let mut find = |id: &str| self.node(id, meant.next(id)?);
        for edge in &asset.depends_on {
            said.extend(find(edge.id).map(|supporter| saying(Some(node), supporter, edge)));
        }
        for edge in &asset.supports {
            let dependent = find(edge.id);
            if edge.id == EVERYTHING {
                said.push(saying(None, node, edge));
            } else if let Some(dependent) = dependent {
                said.push(saying(Some(dependent), node, edge));
            }
        }
        let location = asset.location.and_then(&mut find);
        let environment = asset.environment.and_then(&mut find);
        let environment = environment.filter(|place| self.assets[place.index()].r#type == ENVIRONMENT);
        said.extend(location.into_iter().chain(environment).map(|supporter| {
            let via = Some(LOCATION);
            Saying { dependent: Some(node), supporter, group: None, via, strength: None }
        }));
    }

    /// The node of an id that this entry has.
    fn node(&self, id: &str, entry: usize) -> Option<NodeIndex> {
        match self.nodes[entry] {
            // Another kind of record has the id too, which a check tells.
            NONE => {
                let key = fold(id);
                self.assets.binary_search_by(|asset| asset.key().cmp(&key)).ok().map(NodeIndex::new)
            }
            node => Some(NodeIndex::new(node as usize)),
        }
    }
}

fn saying<'a>(dependent: Option<NodeIndex>, supporter: NodeIndex, edge: &Tie<'a>) -> Saying<'a> {
    Saying { dependent, supporter, group: edge.group, via: edge.via, strength: Some(edge.strength) }
}

/// Everything that the records say of edges
struct Draft<'a> {
    assets: &'a [Speaker<'a>],
    lexicon: Lexicon<'a>,
    kinds: Vec<Word>,
    tellings: Vec<Telling>,
    everything: Vec<Telling>,
}

impl<'a> Draft<'a> {
    fn new(assets: &'a [Speaker<'a>]) -> Draft<'a> {
        let (mut lexicon, mut kinds) = (Lexicon::default(), Vec::with_capacity(assets.len()));
        // Of neighbours in order of id most are of one type.
        for alike in assets.chunk_by(|a, b| a.r#type == b.r#type) {
            let kind = lexicon.word(alike[0].r#type);
            kinds.extend(alike.iter().map(|_| kind));
        }
        let tellings = Vec::with_capacity(assets.len() * 4);
        Draft { assets, lexicon, kinds, tellings, everything: Vec::new() }
    }

    fn hear(&mut self, said: Saying<'a>) {
        let mut word = |text: &'a str| self.lexicon.word(text);
        let (group, via) = (said.group.map(&mut word), said.via.map(&mut word));
        let (supporter, strength) = (said.supporter, said.strength);
        let telling = |dependent| Telling { dependent, supporter, group, via, strength };
        match said.dependent {
            Some(dependent) => self.tellings.push(telling(dependent)),
            None => self.everything.push(telling(supporter)),
        }
    }

    /// The edges that name both ends.
    fn net(&mut self, groups: &mut Groups<'_>) -> Net {
        self.tellings.par_sort_unstable_by_key(Telling::ends);
        let mut links = Vec::with_capacity(self.tellings.len());
        let mut told = Vec::new();
        for pair in self.tellings.chunk_by(|a, b| a.ends() == b.ends()) {
            let (dependent, supporter) = pair[0].ends();
            merge(pair, &mut told);
            for told in &told {
                links.push(Link { dependent, supporter, strand: groups.strand(dependent, told) });
            }
            groups.count(dependent, supporter, &told);
        }
        Net::new(self.assets.len(), &links)
    }

    fn vertices(&self) -> Vec<Vertex> {
        let kinds = self.kinds.iter();
        self.assets
            .iter()
            .zip(kinds)
            .map(|(asset, kind)| Vertex { id: asset.entry.id.as_str().into(), kind: *kind })
            .collect()
    }

    /// The assets that take part and that people depend on by name, in order.
    fn logical(&self, takes_part: &[bool]) -> Vec<NodeIndex> {
        let logical = |place: &usize| LOGICAL_TYPES.contains(&self.assets[*place].r#type);
        let places = (0..self.assets.len()).filter(|place| takes_part[*place]);
        places.filter(logical).map(NodeIndex::new).collect()
    }

    /// Who supports everything, and how, in order of id.
    fn of_everything(&mut self) -> Vec<(NodeIndex, Vec<Told>)> {
        self.everything.sort_unstable_by_key(Telling::ends);
        let each = self.everything.chunk_by(|a, b| a.ends() == b.ends());
        let merged = |tellings: &[Telling]| {
            let mut told = Vec::new();
            merge(tellings, &mut told);
            (tellings[0].supporter, told)
        };
        each.map(merged).collect()
    }
}

/// Makes one edge of all that is told of two assets, or one for each way (`via`) and group where several are named.
///
/// What one end says and another leaves out holds. Of two strengths the stronger holds, so that no effect is hidden where
/// two people disagree; `location` and `environment` say nothing of strength and give way. Where several ways and, apart
/// from them, several groups are named, nobody can tell which belong together, and each stands for itself.
fn merge(tellings: &[Telling], told: &mut Vec<Told>) {
    told.clear();
    if let [Telling { group, via, strength, .. }] = *tellings {
        told.push(Told { group, via, strength: strength.unwrap_or(Strength::Hard) });
        return;
    }
    let mut ways: BTreeMap<Option<Word>, Said> = BTreeMap::new();
    for telling in tellings {
        add(ways.entry(telling.via).or_default(), telling.group, telling.strength);
    }
    let ambiguous = ways.len() > 2 && ways.get(&None).is_some_and(|apart| apart.keys().flatten().count() > 1);
    if ways.len() > 1 && !ambiguous {
        let apart = ways.remove(&None).unwrap_or_default();
        for said in ways.values_mut() {
            apart.iter().for_each(|(group, strength)| add(said, *group, *strength));
        }
    }
    for (via, mut said) in ways {
        let plain = if said.len() > 1 { said.remove(&None).flatten() } else { None };
        told.extend(said.into_iter().map(|(group, strength)| {
            let strength = strength.into_iter().chain(plain).min().unwrap_or(Strength::Hard);
            Told { group, via, strength }
        }));
    }
    told.sort_unstable();
}

/// For each group that is named, and for none, the strongest strength that is
type Said = BTreeMap<Option<Word>, Option<Strength>>;

fn add(said: &mut Said, group: Option<Word>, strength: Option<Strength>) {
    let held = said.entry(group).or_default();
    *held = held.iter().copied().chain(strength).min();
}

#[cfg(test)]
mod tests {
    use crate::graph::fixture::{assets, graph, snapshot};
    use crate::graph::{Graph, Scope};

    /// What an asset stands on, each as `id/via@group strength`.
    fn ties(text: &str, of: &str) -> Vec<String> {
        let graph = graph(text);
        let ties = graph.dependencies(of);
        let told = ties.iter().map(|tie| {
            let via = tie.via.map(|via| format!("/{via}")).unwrap_or_default();
            let group = tie.group.map(|group| format!("@{group}")).unwrap_or_default();
            format!("{}{via}{group} {}", tie.asset, tie.strength)
        });
        told.collect()
    }

    #[test]
    fn what_one_end_leaves_out_the_other_may_say() {
        assert_eq!(ties("a -> b/data; b => a@web", "a"), ["b/data@web hard"]);
    }

    #[test]
    fn of_two_strengths_the_stronger_holds() {
        assert_eq!(ties("a -> ~b; b => a", "a"), ["b hard"]);
        assert_eq!(ties("a -> ~b; b => ~a", "a"), ["b soft"]);
    }

    #[test]
    fn each_way_that_is_named_is_an_edge_of_its_own() {
        assert_eq!(ties("a -> ~b/data, b/auth; b => a", "a"), ["b/auth hard", "b/data hard"]);
        assert_eq!(ties("a -> ~b/data, b/auth", "a"), ["b/auth hard", "b/data soft"]);
        assert_eq!(ties("a -> b@x, b@y", "a"), ["b@x hard", "b@y hard"]);
        assert_eq!(ties("a -> b@x/data, b/auth", "a"), ["b/auth hard", "b/data@x hard"]);
    }

    #[test]
    fn several_ways_and_several_groups_apart_stand_for_themselves() {
        assert_eq!(ties("a -> b/data; b => a@x, a@y", "a"), ["b/data@x hard", "b/data@y hard"]);
        assert_eq!(ties("a -> ~b/data, b/auth; b => a@x", "a"), ["b/auth@x hard", "b/data@x hard"]);
        assert_eq!(
            ties("a -> ~b/data, b/auth; b => a@x, a@y", "a"),
            ["b@x hard", "b@y hard", "b/auth hard", "b/data soft"]
        );
    }

    #[test]
    fn a_location_gives_way_to_what_is_said_of_it() {
        assert_eq!(ties("a in dc; dc", "a"), ["dc/location hard"]);
        assert_eq!(ties("a in dc; a -> ~dc@site", "a"), ["dc/location@site soft"]);
        assert_eq!(ties("a in dc; a -> ~dc/network", "a"), ["dc/location hard", "dc/network soft"]);
    }

    #[test]
    fn of_two_records_with_one_id_the_first_counts() {
        let mut store = assets("a -> b; c");
        store[1].id = "A".to_owned();
        let graph = Graph::build(&snapshot(store), Scope::Live);
        assert_eq!(graph.assets().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(graph.dependencies("A").len(), 1);
    }

    #[test]
    fn an_empty_store_is_an_empty_graph() {
        let graph = graph("");
        assert!(graph.is_empty() && graph.cycles().is_empty() && graph.dependents("a").is_empty());
    }

    #[test]
    fn edges_are_listed_in_order_of_id() {
        let graph = graph("m -> z, b, K; z -> m; b -> m; K -> m");
        for ties in [graph.dependencies("m"), graph.dependents("m")] {
            assert_eq!(ties.iter().map(|tie| tie.asset).collect::<Vec<_>>(), ["b", "K", "z"]);
        }
        let node = graph.find("m").unwrap();
        assert!(graph.supporters(node).map(|end| end.node).is_sorted(), "the search relies on it");
        assert!(graph.dependents_of(node).map(|end| end.node).is_sorted(), "the search relies on it");
    }
}
