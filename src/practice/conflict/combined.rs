//! What changes do together that none of them does alone: each takes a member of a redundancy group, and together they
//! take it below what it needs. Goes through time once for each group that several changes touch.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use crate::graph::impact::{Effect, Impact, Options, Root, effect_on, impact, strained};
use crate::graph::{Graph, Standing};
use crate::practice::calendar::Period;
use crate::practice::job::Job;

/// Of more than so many at a time not every order is tried.
const MANY: usize = 8;

/// What some changes do together
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combined<'g> {
    /// Places in the list that was asked about; without any one of them it would not happen.
    pub jobs: Vec<usize>,
    /// The asset that is left with too few of a group.
    pub asset: &'g str,
    pub effect: Effect,
    /// What it takes along, that is not hit otherwise.
    pub above: Vec<&'g str>,
    pub period: Period,
}

impl Combined<'_> {
    /// What one of the changes is told of the others.
    pub fn in_words(&self, others: &[String]) -> String {
        let effect = if self.effect == Effect::Down { "takes down" } else { "degrades" };
        let above = match self.above.as_slice() {
            [] => String::new(),
            [one] => format!(", and with it {one}"),
            [one, two] => format!(", and with it {one} and {two}"),
            [one, two, rest @ ..] => format!(", and with it {one}, {two} and {} more", rest.len()),
        };
        let asset = self.asset;
        format!(
            "harmless alone, together with {} it {effect} {asset}{above}: too few of its redundant members are left",
            others.join(", ")
        )
    }
}

/// Whose groups lose a member by a change alone, and how that hurts them
type Alone<'g> = HashMap<&'g str, Option<Effect>>;

/// All that changes do together, by the asset that it happens to, then by time.
pub fn combined<'g>(graph: &'g Graph, jobs: &[Job<'_>]) -> Vec<Combined<'g>> {
    let busy = overlapping(jobs);
    let alone: BTreeMap<usize, Alone<'g>> =
        busy.par_iter().map(|place| (*place, alone(graph, &jobs[*place].assets()))).collect();
    let mut touched: BTreeMap<&'g str, Vec<usize>> = BTreeMap::new();
    for (place, alone) in &alone {
        for owner in alone.keys() {
            touched.entry(owner).or_default().push(*place);
        }
    }
    touched.retain(|_, places| places.len() > 1);
    let touched: Vec<(&'g str, Vec<usize>)> = touched.into_iter().collect();
    let found = touched.into_par_iter().flat_map_iter(|(owner, places)| {
        let under = graph.stands_under(&[owner]);
        let question = Question { graph, jobs, alone: &alone, owner, under };
        question.ask(&places)
    });
    found.collect()
}

/// What one job does together with others. Asks only those that can take a spare which it takes too.
pub fn combined_of<'g>(graph: &'g Graph, jobs: &[Job<'_>], own: usize) -> Vec<Combined<'g>> {
    let places = at_stake(graph, jobs, own);
    if places.len() < 2 {
        return Vec::new();
    }
    let narrowed: Vec<Job<'_>> = places.iter().map(|place| jobs[*place].clone()).collect();
    let mut found = combined(graph, &narrowed);
    found.iter_mut().for_each(|it| it.jobs.iter_mut().for_each(|place| *place = places[*place]));
    found.retain(|it| it.jobs.contains(&own));
    found
}

fn at_stake(graph: &Graph, jobs: &[Job<'_>], own: usize) -> Vec<usize> {
    let strained = strained(graph, &jobs[own].assets());
    if strained.is_empty() {
        return Vec::new();
    }
    let owners: Vec<&str> = strained.into_iter().map(|(owner, _)| owner).collect();
    let under = graph.stands_under(&owners);
    let shares = |job: &Job<'_>| job.pieces.iter().flat_map(|it| &it.assets).any(|it| under.contains(it));
    (0..jobs.len()).filter(|place| *place == own || shares(&jobs[*place])).collect()
}

/// The jobs that share a moment with another.
fn overlapping(jobs: &[Job<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..jobs.len()).collect();
    order.sort_by_key(|place| jobs[*place].span());
    let mut busy = BTreeSet::new();
    let mut latest: Option<usize> = None;
    for place in order {
        let span = jobs[place].span();
        if let Some(before) = latest.filter(|before| jobs[*before].span().end > span.start) {
            busy.extend([before, place]);
        }
        if latest.is_none_or(|before| jobs[before].span().end < span.end) {
            latest = Some(place);
        }
    }
    busy.into_iter().collect()
}

fn alone<'g>(graph: &'g Graph, assets: &[&str]) -> Alone<'g> {
    let strained = strained(graph, assets).into_iter();
    strained.map(|(owner, effect)| (owner, effect.filter(|it| *it > Effect::AtRisk))).collect()
}

fn failing<'g>(graph: &'g Graph, assets: &[&str]) -> Impact<'g> {
    let roots: Vec<Root> = assets.iter().map(|asset| Root::new(*asset)).collect();
    impact(graph, &roots, &Options::default())
}

/// Who is down or degraded, the roots among them.
fn hurt<'g>(impact: &Impact<'g>) -> HashSet<&'g str> {
    let hits = impact.hits().iter().filter(|hit| hit.effect > Effect::AtRisk);
    hits.map(|hit| hit.asset).chain(impact.roots()).collect()
}

/// A job that is at work, by its place, and what it takes out at that moment
type Active<'a> = (usize, Vec<&'a str>);

/// What happens to one asset whose groups several changes touch
struct Question<'q, 'g> {
    graph: &'g Graph,
    jobs: &'q [Job<'q>],
    alone: &'q BTreeMap<usize, Alone<'g>>,
    owner: &'g str,
    /// The asset and all that it stands on.
    under: Standing<'g>,
}

impl<'g> Question<'_, 'g> {
    /// Looks whenever something begins; what is together then is together for the first time.
    fn ask(&self, places: &[usize]) -> Vec<Combined<'g>> {
        let pieces =
            places.iter().flat_map(|place| self.jobs[*place].pieces.iter().map(|piece| piece.period));
        let starts: BTreeSet<_> = pieces.map(|period| period.start).collect();
        let mut to_begin: Vec<usize> = places.to_vec();
        to_begin.sort_by_key(|place| std::cmp::Reverse(self.jobs[*place].span().start));
        let mut begun: BTreeSet<usize> = BTreeSet::new();
        let mut found: Vec<Combined<'g>> = Vec::new();
        let mut asked: BTreeSet<Vec<Active<'_>>> = BTreeSet::new();
        for start in starts {
            begun.retain(|place| self.jobs[*place].span().end > start);
            while let Some(place) = to_begin.pop_if(|place| self.jobs[*place].span().start <= start) {
                begun.insert(place);
            }
            let moment = Period::lasting(start, chrono::TimeDelta::nanoseconds(1));
            let at_work = |place: &usize| Some((*place, self.jobs[*place].assets_in(&moment)));
            let active: Vec<Active<'_>> =
                begun.iter().filter_map(at_work).filter(|(_, assets)| !assets.is_empty()).collect();
            if active.len() < 2 || !asked.insert(active.clone()) {
                continue;
            }
            for combined in self.together(&active, &moment) {
                if !found.iter().any(|it| it.jobs == combined.jobs) {
                    found.push(combined);
                }
            }
        }
        found
    }

    /// For every job that is at work one set that it has a part in, if there is one.
    fn together(&self, active: &[Active<'_>], moment: &Period) -> Vec<Combined<'g>> {
        let Some((active, effect)) = self.without_lone_ones(active.to_vec()) else { return Vec::new() };
        let mut found: Vec<Combined<'g>> = Vec::new();
        for (own, _) in &active {
            if !found.iter().any(|it| it.jobs.contains(own)) {
                // With each other job in turn kept until last: one order alone could leave out the wrong ones.
                let partners = active.iter().map(|(place, _)| *place).filter(|place| place != own);
                let partners = partners.take(if active.len() > MANY { 1 } else { MANY });
                let mut sets =
                    partners.map(|partner| self.part_of(*own, partner, active.clone(), effect, moment));
                found.extend(sets.find_map(|set| set));
            }
        }
        found
    }

    /// What is left when those are gone that do it alone, and what the others then do together.
    fn without_lone_ones<'j>(&self, mut active: Vec<Active<'j>>) -> Option<(Vec<Active<'j>>, Effect)> {
        loop {
            let effect = self.effect(&active)?;
            let count = active.len();
            active.retain(|(place, _)| self.alone(*place) < Some(effect));
            if active.len() == count {
                return self.worse(&active).map(|effect| (active, effect));
            }
        }
    }

    /// Leaves out whoever has no part in it, and two of them last: nothing, if the very last has none either.
    fn part_of(
        &self,
        own: usize,
        partner: usize,
        mut active: Vec<Active<'_>>,
        effect: Effect,
        moment: &Period,
    ) -> Option<Combined<'g>> {
        active.sort_by_key(|(place, _)| (*place == own, *place == partner, *place));
        let mut active = self.needed(&active, effect);
        active.sort();
        if !active.iter().any(|(place, _)| *place == own) {
            return None;
        }
        let impact = failing(self.graph, &all(&active));
        let hurt_alone: Vec<HashSet<&str>> =
            active.iter().map(|(place, _)| hurt(&failing(self.graph, &self.jobs[*place].assets()))).collect();
        let is_new = |asset: &str| hurt_alone.iter().all(|hurt| !hurt.contains(asset));
        let above = impact.hits().iter().filter(|hit| hit.effect > Effect::AtRisk && hit.asset != self.owner);
        let above = above.map(|hit| hit.asset).filter(|asset| is_new(asset)).collect();
        let jobs: Vec<usize> = active.iter().map(|(place, _)| *place).collect();
        Some(Combined { period: self.shared(&jobs, moment), jobs, asset: self.owner, effect, above })
    }

    /// Those without whom it would not happen. Of many the first that is needed is looked for by halves: whoever is left
    /// out makes nothing worse.
    fn needed<'j>(&self, active: &[Active<'j>], effect: Effect) -> Vec<Active<'j>> {
        let mut needed: Vec<Active<'j>> = Vec::new();
        let mut rest = active;
        while !rest.is_empty() {
            let happens = |left_out: usize| {
                self.worse(&[needed.as_slice(), &rest[left_out..]].concat()) == Some(effect)
            };
            let (mut can, mut cannot) = (0, rest.len() + 1);
            while cannot - can > 1 {
                let middle = can + (cannot - can) / 2;
                if happens(middle) { can = middle } else { cannot = middle }
            }
            let Some((first, others)) = rest[can..].split_first() else { break };
            needed.push(first.clone());
            rest = others;
        }
        needed
    }

    /// What happens to the asset, if it is worse than what any of the jobs does alone.
    fn worse(&self, active: &[Active<'_>]) -> Option<Effect> {
        if active.len() < 2 {
            return None;
        }
        let effect = self.effect(active)?;
        let alone = active.iter().filter_map(|(place, _)| self.alone(*place)).max();
        (Some(effect) > alone).then_some(effect)
    }

    /// How a job alone hurts the asset.
    fn alone(&self, place: usize) -> Option<Effect> {
        self.alone[&place].get(self.owner).copied().flatten()
    }

    /// What happens to the asset. Nothing that it does not stand on has a part in it.
    fn effect(&self, active: &[Active<'_>]) -> Option<Effect> {
        let below: Vec<&str> = all(active).into_iter().filter(|asset| self.under.contains(asset)).collect();
        effect_on(self.graph, &below, self.owner).filter(|effect| *effect > Effect::AtRisk)
    }

    /// The time around a moment that all of the jobs share.
    fn shared(&self, jobs: &[usize], moment: &Period) -> Period {
        let at_moment = |place: &usize| {
            let pieces = self.jobs[*place].pieces.iter().map(|piece| piece.period);
            pieces.filter(|period| period.overlaps(moment)).reduce(|a, b| a.with(&b))
        };
        let common = |a: Period, b: Period| a.common(&b).unwrap_or(*moment);
        jobs.iter().filter_map(at_moment).reduce(common).unwrap_or(*moment)
    }
}

fn all<'a>(active: &[Active<'a>]) -> Vec<&'a str> {
    active.iter().flat_map(|(_, assets)| assets.iter().copied()).collect()
}
