//! Pairs of changes that get in each other's way: on the same asset, on one that stands on the other, by the same
//! person. Looks up what is touched instead of comparing all with all.

use std::collections::{BTreeMap, HashMap};

use crate::graph::{Graph, Reach, Standing, Way};
use crate::model::id::fold;
use crate::practice::calendar::Period;
use crate::practice::job::{Job, Piece};

/// Two changes that get in each other's way
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash<'a> {
    /// Places in the list that was asked about, the smaller first.
    pub jobs: [usize; 2],
    pub period: Period,
    pub relation: Relation<'a>,
}

/// What two changes share
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation<'a> {
    Asset(&'a str),
    /// From the asset of one down to that of the other.
    Path(Vec<&'a str>),
    Assignee(&'a str),
}

impl Clash<'_> {
    /// What one of the two is told of the other.
    pub fn in_words(&self, other: &str) -> String {
        match &self.relation {
            Relation::Asset(asset) => format!("{other} works on {asset} at the same time"),
            Relation::Path(path) => {
                let [above, .., below] = path.as_slice() else { return format!("{other} works beside it") };
                let chain = path.join(" → ");
                format!("with {other} it works on {above} and on {below}, on which that stands: {chain}")
            }
            Relation::Assignee(who) => format!("{who} is at {other} at the same time"),
        }
    }
}

/// Where the pieces of jobs are looked up: by asset or person, in lower case
type Register<'a> = HashMap<String, Vec<(usize, &'a Piece<'a>)>>;

/// All pairs that get in each other's way, by their places; of a pair the nearest relation of assets, and the person.
pub fn clashes<'a>(graph: &'a Graph, jobs: &'a [Job<'a>]) -> Vec<Clash<'a>> {
    let mut found: BTreeMap<[usize; 2], Vec<Clash<'a>>> = BTreeMap::new();
    let (assets, people) = registers(jobs);
    for (own, job) in jobs.iter().enumerate() {
        for piece in &job.pieces {
            if let Some(who) = piece.assignee {
                let others = people.get(fold(who).as_ref());
                meet(&mut found, own, piece, others, || Some(Relation::Assignee(who)));
            }
            for asset in &piece.assets {
                for below in graph.stands_under(&[asset]).iter() {
                    let others = assets.get(fold(below).as_ref());
                    meet(&mut found, own, piece, others, || relation(graph, asset, below));
                }
                if !graph.contains(asset) {
                    let others = assets.get(fold(asset).as_ref());
                    meet(&mut found, own, piece, others, || Some(Relation::Asset(asset)));
                }
            }
        }
    }
    found.into_values().flatten().collect()
}

/// The same of one job with each of the others. Looks down and up from its own assets once, however many others there are.
pub fn clashes_of<'a>(graph: &'a Graph, jobs: &'a [Job<'a>], own: usize) -> Vec<Clash<'a>> {
    let mut found: BTreeMap<[usize; 2], Vec<Clash<'a>>> = BTreeMap::new();
    for piece in &jobs[own].pieces {
        let sides: Vec<Sides<'a>> = piece.assets.iter().map(|asset| Sides::of(graph, asset)).collect();
        for (other, job) in jobs.iter().enumerate().filter(|(other, _)| *other != own) {
            let pair = [own.min(other), own.max(other)];
            for other_piece in &job.pieces {
                let Some(period) = piece.period.common(&other_piece.period) else { continue };
                let people = piece.assignee.zip(other_piece.assignee);
                let who = people.filter(|(own, other)| own.eq_ignore_ascii_case(other));
                let who = who.map(|(own, other)| own.min(other));
                let way = |asset: &&'a str| sides.iter().flat_map(|side| side.ways(asset));
                let ways = other_piece.assets.iter().flat_map(way);
                for relation in ways.chain(who.map(Relation::Assignee)) {
                    note(&mut found, Clash { jobs: pair, period, relation });
                }
            }
        }
    }
    found.into_values().flatten().collect()
}

/// One asset, with what it stands on and what stands on it
struct Sides<'g> {
    graph: &'g Graph,
    asset: &'g str,
    below: Standing<'g>,
    above: Reach<'g>,
}

impl<'g> Sides<'g> {
    fn of(graph: &'g Graph, asset: &'g str) -> Sides<'g> {
        let (below, above) = (graph.stands_under(&[asset]), graph.reach(&[asset], Way::Dependents));
        Sides { graph, asset, below, above }
    }

    /// How another asset is related to it: the same, or a chain down or up, or both in a circle.
    fn ways(&self, other: &'g str) -> Vec<Relation<'g>> {
        if self.asset.eq_ignore_ascii_case(other) {
            return vec![Relation::Asset(self.above.find(other).map_or(other, |it| it.asset))];
        }
        let down = self.below.contains(other).then(|| self.graph.path(self.asset, other));
        let up = self.above.find(other).map(|_| self.graph.path(other, self.asset));
        down.into_iter().chain(up).flatten().map(Relation::Path).collect()
    }
}

fn registers<'a>(jobs: &'a [Job<'a>]) -> (Register<'a>, Register<'a>) {
    let (mut assets, mut people) = (Register::new(), Register::new());
    for (place, job) in jobs.iter().enumerate() {
        for piece in &job.pieces {
            for asset in &piece.assets {
                assets.entry(fold(asset).into_owned()).or_default().push((place, piece));
            }
            if let Some(who) = piece.assignee {
                people.entry(fold(who).into_owned()).or_default().push((place, piece));
            }
        }
    }
    (assets, people)
}

fn relation<'a>(graph: &'a Graph, asset: &'a str, below: &'a str) -> Option<Relation<'a>> {
    if asset.eq_ignore_ascii_case(below) {
        return Some(Relation::Asset(below));
    }
    graph.path(asset, below).map(Relation::Path)
}

/// Notes the clashes of a piece with those of others that are looked up.
fn meet<'a>(
    found: &mut BTreeMap<[usize; 2], Vec<Clash<'a>>>,
    own: usize,
    piece: &Piece<'_>,
    others: Option<&Vec<(usize, &'a Piece<'a>)>>,
    relation: impl Fn() -> Option<Relation<'a>>,
) {
    for (other, other_piece) in others.into_iter().flatten().filter(|(other, _)| *other != own) {
        let Some(period) = piece.period.common(&other_piece.period) else { continue };
        let pair = [own.min(*other), own.max(*other)];
        let Some(relation) = relation() else { continue };
        note(found, Clash { jobs: pair, period, relation });
    }
}

/// Keeps of a pair the nearest relation of assets, and the person.
fn note<'a>(found: &mut BTreeMap<[usize; 2], Vec<Clash<'a>>>, clash: Clash<'a>) {
    let known = found.entry(clash.jobs).or_default();
    let is_person = |it: &Clash<'_>| matches!(it.relation, Relation::Assignee(_));
    match known.iter_mut().find(|it| is_person(it) == is_person(&clash)) {
        Some(it) if rank(it) <= rank(&clash) => {}
        Some(it) => *it = clash,
        None => known.push(clash),
    }
}

/// The nearer the relation the smaller; of equals the earlier, so that the order of jobs does not matter.
fn rank<'c>(clash: &'c Clash<'_>) -> (usize, Period, Vec<&'c str>) {
    let path = match &clash.relation {
        Relation::Asset(asset) | Relation::Assignee(asset) => vec![*asset],
        Relation::Path(path) => path.clone(),
    };
    (path.len(), clash.period, path)
}
