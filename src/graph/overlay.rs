//! What records say of an impact: what has failed because of them, and where a person knows better than the graph.
//! Knows nothing of the states of records.
//!
//! An override is a person's word about what *their record* does, and the fixed point is worked out around it:
//! - `not_impacted`: the asset keeps working, and what was to be hit only through it is not hit either. What else is out
//!   hits it all the same, as it would by itself. The word does not hold where that is as bad, nor where all together
//!   hit the asset worse than those do whose word it is; it is told all the same.
//! - `also_impacted`: the asset is degraded at least, and so is whatever needs it hard: a person who says that something
//!   is hit too does not say that it is down.
//!
//! Both are told apart from what was computed, each with what the graph says of it without anybody's word. Where one
//! record says both of one asset, the worse counts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use petgraph::graph::NodeIndex;

use super::Graph;
use super::failure::{Effect, Failure, Given};
use super::impact::{Impact, Options, told};
use super::source::Source;

/// An asset that is taken to have failed
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed<'g> {
    pub asset: &'g str,
    /// Whether it was asked for by itself.
    pub asked: bool,
    /// The records that say so, in order.
    pub because: Vec<String>,
}

/// What a person knows of an asset
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    NotImpacted,
    AlsoImpacted,
}

/// A person's word against the graph's
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark<'g> {
    pub asset: &'g str,
    /// The record that holds the word.
    pub record: String,
    pub claim: Claim,
    /// What the graph says without anybody's word.
    pub computed: Option<Effect>,
    /// What comes out with all words.
    pub effect: Option<Effect>,
    /// Whether the answer goes by it.
    pub holds: bool,
}

impl Remark<'_> {
    /// Whether the graph says the same by now, so that the word is not needed any more.
    pub fn agrees(&self) -> bool {
        self.computed.is_some() == (self.claim == Claim::AlsoImpacted)
    }
}

/// What records added to an answer
#[derive(Debug, Default)]
pub(super) struct Overlay<'g> {
    pub(super) failed: Vec<Failed<'g>>,
    pub(super) remarks: Vec<Remark<'g>>,
    /// For each asset that is hit because of records, these.
    explained: HashMap<NodeIndex, Vec<String>>,
}

impl Overlay<'_> {
    pub(super) fn records(&self, node: NodeIndex) -> &[String] {
        self.explained.get(&node).map_or(&[], Vec::as_slice)
    }
}

/// Works out who is hit if all that is said has failed. What is said of no asset is passed over.
pub fn overlay<'g>(graph: &'g Graph, sources: &[Source], options: &Options) -> Impact<'g> {
    let said: Vec<Said<'_>> = sources.iter().map(|source| Said::new(graph, source)).collect();
    let question = Question { graph, said: &said, via: &options.via };
    let all: Vec<usize> = (0..said.len()).collect();
    let computed = question.failure(&all, |_| &[]);
    let has_words = said.iter().any(|said| !said.spared.is_empty() || !said.also.is_empty());
    let given = question.given(&all, &computed);
    let worded = has_words.then(|| Failure::given(graph, &given, &options.via));
    let failure = worded.as_ref().unwrap_or(&computed);
    let starts = union(&given.down, &given.degraded);
    let mut impact = told(failure, &starts, question.roots(&given), options);
    impact.overlay = Overlay {
        failed: question.failed(&given),
        remarks: question.remarks(&computed, failure, &given),
        explained: question.explained(failure, &starts),
    };
    impact
}

/// A source, its ids found in the graph
struct Said<'s> {
    record: Option<&'s String>,
    down: Vec<NodeIndex>,
    spared: Vec<NodeIndex>,
    also: Vec<NodeIndex>,
}

impl<'s> Said<'s> {
    fn new(graph: &Graph, source: &'s Source) -> Said<'s> {
        let also = graph.find_all(&source.also_impacted);
        let mut spared = graph.find_all(&source.not_impacted);
        spared.retain(|node| also.binary_search(node).is_err());
        Said { record: source.record.as_ref(), down: graph.find_all(&source.affects), spared, also }
    }
}

/// All that is said, about one graph
struct Question<'q, 'g> {
    graph: &'g Graph,
    said: &'q [Said<'q>],
    via: &'q [String],
}

impl<'g> Question<'_, 'g> {
    /// What the fixed point is worked out around.
    fn given(&self, all: &[usize], computed: &Failure<'_>) -> Given {
        let spared = self.spared(computed);
        let working: Vec<NodeIndex> = spared.iter().map(|(node, _)| *node).collect();
        let down = self.nodes(all, |said| &said.down, &working);
        let mut given = Given { down, degraded: Vec::new(), spared };
        let also = self.nodes(all, |said| &said.also, &given.down);
        if !also.is_empty() {
            let failure = Failure::given(self.graph, &given, self.via);
            given.degraded = also;
            given.degraded.retain(|node| failure.effect(*node) < Some(Effect::Degraded));
        }
        given
    }

    /// What comes of what some of the sources say.
    fn failure(&self, of: &[usize], also: impl for<'s> Fn(&'s Said<'_>) -> &'s [NodeIndex]) -> Failure<'g> {
        let degraded = self.nodes(of, also, &[]);
        let given = Given { down: self.nodes(of, |said| &said.down, &[]), degraded, spared: Vec::new() };
        Failure::given(self.graph, &given, self.via)
    }

    /// What some of the sources name, but for some, in order.
    fn nodes(
        &self,
        of: &[usize],
        pick: impl for<'s> Fn(&'s Said<'_>) -> &'s [NodeIndex],
        but: &[NodeIndex],
    ) -> Vec<NodeIndex> {
        let named: BTreeSet<NodeIndex> =
            of.iter().flat_map(|source| pick(&self.said[*source])).copied().collect();
        named.into_iter().filter(|node| but.binary_search(node).is_err()).collect()
    }

    /// Of whom a person's word holds, and what is the worst that the others do to them; in order.
    fn spared(&self, computed: &Failure<'_>) -> Vec<(NodeIndex, Option<Effect>)> {
        let mut speakers: BTreeMap<NodeIndex, Vec<usize>> = BTreeMap::new();
        for (source, said) in self.said.iter().enumerate() {
            said.spared.iter().for_each(|node| speakers.entry(*node).or_default().push(source));
        }
        let mut sides: HashMap<Vec<usize>, (Failure<'_>, Failure<'_>)> = HashMap::new();
        let mut spared = Vec::new();
        for (node, speakers) in speakers {
            let (theirs, others) = sides.entry(speakers).or_insert_with_key(|speakers| {
                let others: Vec<usize> = (0..self.said.len()).filter(|it| !speakers.contains(it)).collect();
                (self.failure(speakers, |_| &[]), self.failure(&others, |said| &said.also))
            });
            let (whole, rest) = (computed.effect(node), others.effect(node));
            if whole <= theirs.effect(node) && (rest.is_none() || rest < whole) {
                spared.push((node, rest));
            }
        }
        spared
    }

    fn roots(&self, given: &Given) -> BTreeMap<NodeIndex, Option<String>> {
        let first = |node: &NodeIndex| {
            let saying = self.said.iter().filter(|said| said.down.binary_search(node).is_ok());
            (*node, saying.filter_map(|said| said.record.cloned()).min())
        };
        given.down.iter().map(first).collect()
    }

    fn failed(&self, given: &Given) -> Vec<Failed<'g>> {
        let failed = |node: &NodeIndex| {
            let saying: Vec<&Said<'_>> =
                self.said.iter().filter(|said| said.down.binary_search(node).is_ok()).collect();
            let because: BTreeSet<String> = saying.iter().filter_map(|said| said.record.cloned()).collect();
            let asked = saying.iter().any(|said| said.record.is_none());
            Failed { asset: self.graph.id(*node), asked, because: because.into_iter().collect() }
        };
        given.down.iter().map(failed).collect()
    }

    fn remarks(&self, computed: &Failure<'_>, failure: &Failure<'_>, given: &Given) -> Vec<Remark<'g>> {
        let mut remarks = Vec::new();
        for said in self.said {
            let spared = said.spared.iter().map(|node| (*node, Claim::NotImpacted));
            for (node, claim) in spared.chain(said.also.iter().map(|node| (*node, Claim::AlsoImpacted))) {
                let remark = Remark {
                    asset: self.graph.id(node),
                    record: said.record.cloned().unwrap_or_default(),
                    claim,
                    computed: computed.effect(node),
                    effect: failure.effect(node),
                    holds: claim == Claim::AlsoImpacted
                        || given.spared.iter().any(|(spared, _)| *spared == node),
                };
                remarks.push((node, remark));
            }
        }
        remarks.sort_by(|(a, x), (b, y)| (a, &x.record, x.claim).cmp(&(b, &y.record, y.claim)));
        remarks.into_iter().map(|(_, remark)| remark).collect()
    }

    /// Follows each record's effects as far as they went, through what has failed by itself too.
    fn explained(&self, failure: &Failure<'_>, starts: &[NodeIndex]) -> HashMap<NodeIndex, Vec<String>> {
        let mut records: BTreeMap<&String, BTreeSet<NodeIndex>> = BTreeMap::new();
        for said in self.said {
            let Some(record) = said.record else { continue };
            let own = said.down.iter().chain(&said.also).filter(|node| starts.binary_search(node).is_ok());
            records.entry(record).or_default().extend(own);
        }
        let mut explained: HashMap<NodeIndex, Vec<String>> = HashMap::new();
        for (record, own) in records {
            let mut seen: HashSet<NodeIndex> = own.iter().copied().collect();
            let mut open: Vec<NodeIndex> = own.into_iter().collect();
            while let Some(node) = open.pop() {
                explained.entry(node).or_default().push(record.clone());
                open.extend(failure.hurt(node).filter(|next| seen.insert(*next)));
            }
        }
        explained
    }
}

/// All of two lists in order, in order.
fn union(a: &[NodeIndex], b: &[NodeIndex]) -> Vec<NodeIndex> {
    a.iter().chain(b).copied().collect::<BTreeSet<_>>().into_iter().collect()
}

#[cfg(test)]
mod tests;
