//! Pairs of changes that get in each other's way: on the same asset, on one that stands on the other, by the same
//! person. Looks up what is touched instead of comparing all with all.

use std::collections::{BTreeMap, HashMap};

use crate::graph::Graph;
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
        let known = found.entry(pair).or_default();
        let Some(relation) = relation() else { continue };
        let is_person = matches!(relation, Relation::Assignee(_));
        let same = known.iter_mut().find(|it| matches!(it.relation, Relation::Assignee(_)) == is_person);
        let clash = Clash { jobs: pair, period, relation };
        match same {
            Some(it) if rank(it) <= rank(&clash) => {}
            Some(it) => *it = clash,
            None => known.push(clash),
        }
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
