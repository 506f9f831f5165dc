//! The meaning of failing once more, as slowly and plainly as it can be said: what the graph is held against in tests.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::fixture;
use super::impact::Effect;
use crate::model::Asset;
use crate::model::asset::{EVERYTHING, Edge, LOGICAL_TYPES, Lifecycle, Strength};

/// An edge, its ends in lower case
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Link {
    pub(super) dependent: String,
    pub(super) supporter: String,
    group: Option<String>,
    via: Option<String>,
    soft: bool,
}

type Telling = (Option<String>, Option<String>, Option<bool>);

/// The records, and who of them takes part
pub(super) struct Oracle {
    assets: BTreeMap<String, Asset>,
    live: BTreeSet<String>,
    pub(super) links: Vec<Link>,
}

pub(super) type Answer = BTreeMap<String, (Effect, Vec<String>)>;

impl Oracle {
    pub(super) fn new(list: &[Asset]) -> Oracle {
        let assets: BTreeMap<String, Asset> =
            list.iter().map(|it| (it.id.to_lowercase(), it.clone())).collect();
        let live = assets.iter().filter(|(_, it)| it.lifecycle.is_live()).map(|(id, _)| id.clone()).collect();
        let mut oracle = Oracle { assets, live, links: Vec::new() };
        let pairs = oracle.pairs();
        let mut links: Vec<Link> = pairs.iter().flat_map(|((d, s), told)| links(d, s, told)).collect();
        for supporter in oracle.assets.keys() {
            let blanket = |edge: &&Edge| edge.id == EVERYTHING;
            let told: Vec<Telling> =
                oracle.assets[supporter].supports.iter().filter(blanket).map(telling).collect();
            for member in oracle.members(supporter, &pairs).iter().filter(|_| !told.is_empty()) {
                links.extend(self::links(member, supporter, &told));
            }
        }
        oracle.links = links;
        oracle
    }

    /// All that is told by name of any two assets.
    fn pairs(&self) -> BTreeMap<(String, String), Vec<Telling>> {
        let mut pairs: BTreeMap<(String, String), Vec<Telling>> = BTreeMap::new();
        let mut tell = |dependent: &str, supporter: &str, telling| {
            let key = (dependent.to_lowercase(), supporter.to_lowercase());
            if self.assets.contains_key(&key.0) && self.assets.contains_key(&key.1) {
                pairs.entry(key).or_default().push(telling);
            }
        };
        for (id, asset) in &self.assets {
            asset.depends_on.iter().for_each(|edge| tell(id, &edge.id, telling(edge)));
            let supported = asset.supports.iter().filter(|edge| edge.id != EVERYTHING);
            supported.for_each(|edge| tell(&edge.id, id, telling(edge)));
            asset
                .location
                .iter()
                .for_each(|place| tell(id, place, (None, Some("location".to_owned()), None)));
        }
        pairs
    }

    fn members(&self, of: &str, pairs: &BTreeMap<(String, String), Vec<Telling>>) -> Vec<String> {
        let mut below = BTreeSet::from([of.to_owned()]);
        loop {
            let stood_on = pairs.keys().filter(|(d, s)| below.contains(d) && self.live.contains(s));
            let more: BTreeSet<String> = stood_on.map(|(_, s)| s.clone()).collect();
            if more.is_subset(&below) {
                break;
            }
            below.extend(more);
        }
        let logical = |id: &&String| LOGICAL_TYPES.contains(&self.assets[*id].r#type.as_str());
        let members = self.live.iter().filter(logical).filter(|id| !below.contains(*id));
        members.filter(|id| !pairs.contains_key(&((*id).clone(), of.to_owned()))).cloned().collect()
    }

    /// What failing means, said as in the description of the records.
    pub(super) fn impact(&self, roots: &[String], via: &[String]) -> Answer {
        let mut effects: BTreeMap<String, Effect> = BTreeMap::new();
        effects.extend(roots.iter().map(|root| (root.clone(), Effect::Down)));
        loop {
            let hit = |id: &&String| !roots.contains(id);
            let next = |id: &String| {
                let causes = self.causes(id, &effects, via, roots, Some(Effect::Down));
                Some((id.clone(), causes.keys().max().copied()?))
            };
            let found: BTreeMap<String, Effect> = self.live.iter().filter(hit).filter_map(next).collect();
            let before = effects.len();
            let worse = found.iter().any(|(id, effect)| effects.get(id) < Some(effect));
            effects.extend(found);
            if !worse && before == effects.len() {
                break;
            }
        }
        let chain = |id: &String| self.chain(id, &effects, via, roots, &mut Vec::new()).unwrap();
        let hit = effects.iter().filter(|(id, _)| !roots.contains(id));
        hit.map(|(id, effect)| (id.clone(), (*effect, chain(id)))).collect()
    }

    /// The same where some get no worse than said whatever happens, and others are degraded at least; with the roots.
    pub(super) fn with_words(
        &self,
        roots: &[String],
        spared: &BTreeMap<String, Option<Effect>>,
        also: &BTreeSet<String>,
    ) -> BTreeMap<String, Effect> {
        let mut effects: BTreeMap<String, Effect> = BTreeMap::new();
        effects.extend(also.iter().map(|id| (id.clone(), Effect::Degraded)));
        effects.extend(roots.iter().map(|root| (root.clone(), Effect::Down)));
        loop {
            let before = effects.clone();
            for id in self.live.iter().filter(|id| !roots.contains(*id)) {
                let most = spared.get(id).copied().unwrap_or(Some(Effect::Down));
                let causes = self.causes(id, &before, &[], roots, most);
                let next = causes.keys().filter(|effect| Some(**effect) <= most).max().copied();
                let held = effects.get(id).copied().max(next);
                effects.extend(held.map(|effect| (id.clone(), effect)));
            }
            if effects == before {
                break;
            }
        }
        effects
    }

    /// For each effect that something has on an asset, the supporters through which it comes. Where that is worse than
    /// the asset can get, the mildest that the same edge or group can do counts, unless that is too much too.
    fn causes(
        &self,
        id: &str,
        effects: &BTreeMap<String, Effect>,
        via: &[String],
        roots: &[String],
        most: Option<Effect>,
    ) -> BTreeMap<Effect, BTreeSet<String>> {
        let part = |link: &&Link| {
            link.dependent == id && (self.live.contains(&link.supporter) || roots.contains(&link.supporter))
        };
        let carried = |link: &Link| via.is_empty() || link.via.as_ref().is_some_and(|it| via.contains(it));
        let down = |link: &Link| carried(link) && effects.get(&link.supporter) == Some(&Effect::Down);
        let mut causes: BTreeMap<Effect, BTreeSet<String>> = BTreeMap::new();
        let mut groups: BTreeMap<&String, Vec<&Link>> = BTreeMap::new();
        for link in self.links.iter().filter(part) {
            let effect = match (&link.group, effects.get(&link.supporter), link.soft) {
                (Some(group), ..) => {
                    groups.entry(group).or_default().push(link);
                    continue;
                }
                (None, Some(Effect::Down), false) if carried(link) && most == Some(Effect::Degraded) => {
                    Effect::Degraded
                }
                (None, Some(Effect::Down), false) if carried(link) => Effect::Down,
                (None, Some(Effect::Down), true) if carried(link) => Effect::Degraded,
                (None, Some(Effect::Degraded), false) if carried(link) => Effect::Degraded,
                _ => continue,
            };
            causes.entry(effect).or_default().insert(link.supporter.clone());
        }
        for (group, links) in groups {
            let members: BTreeSet<&String> = links.iter().map(|link| &link.supporter).collect();
            let lost: BTreeSet<String> =
                links.iter().filter(|link| down(link)).map(|link| link.supporter.clone()).collect();
            let need = self.assets[id].redundancy.get(group).map_or(1, |need| *need as usize);
            let up = members.len() - lost.len();
            let effect = match () {
                () if lost.is_empty() || up > need => continue,
                () if up == need => Effect::AtRisk,
                () if links.iter().all(|link| link.soft) => Effect::Degraded,
                () => Effect::Down,
            };
            let effect = if Some(effect) > most { Effect::AtRisk } else { effect };
            causes.entry(effect).or_default().extend(lost);
        }
        causes
    }

    /// Of all chains by which an asset's effect came, the shortest, and of those the one with the smallest ids.
    fn chain(
        &self,
        id: &String,
        effects: &BTreeMap<String, Effect>,
        via: &[String],
        roots: &[String],
        above: &mut Vec<String>,
    ) -> Option<Vec<String>> {
        if roots.contains(id) {
            return Some(vec![id.clone()]);
        }
        let causes = self
            .causes(id, effects, via, roots, Some(Effect::Down))
            .remove(effects.get(id)?)
            .unwrap_or_default();
        above.push(id.clone());
        let causes = causes.iter().filter(|it| !above.contains(it)).cloned().collect::<Vec<_>>();
        let chains: Vec<Vec<String>> = causes
            .iter()
            .filter_map(|cause| self.chain(cause, effects, via, roots, above))
            .map(|chain| chain.into_iter().chain([id.clone()]).collect())
            .collect();
        above.pop();
        chains.into_iter().min_by_key(|chain| (chain.len(), chain.clone()))
    }

    /// All chains from one asset to another that it stands on, shortest first.
    pub(super) fn paths(&self, chain: &[String], to: &str) -> Vec<Vec<String>> {
        let Some(last) = chain.last().filter(|last| *last != to) else { return vec![chain.to_vec()] };
        let next = |link: &&Link| link.dependent == *last && !chain.contains(&link.supporter);
        let next: BTreeSet<&String> = self.links.iter().filter(next).map(|link| &link.supporter).collect();
        let next = next.into_iter().filter(|id| *id == to || self.live.contains(*id));
        let longer = |id: &String| chain.iter().chain([id]).cloned().collect::<Vec<_>>();
        let mut paths: Vec<Vec<String>> = next.flat_map(|id| self.paths(&longer(id), to)).collect();
        paths.sort_by_key(|path| (path.len(), path.clone()));
        paths
    }
}

fn telling(edge: &Edge) -> Telling {
    (edge.group.clone(), edge.via.clone(), Some(edge.strength == Strength::Soft))
}

/// What is said once holds, the stronger strength holds; each way that is named is an edge of its own.
fn links(dependent: &str, supporter: &str, told: &[Telling]) -> Vec<Link> {
    let mut links = Vec::new();
    let mut vias: BTreeSet<_> = told.iter().map(|it| it.1.clone()).collect();
    let apart: BTreeSet<_> = told.iter().filter(|it| it.1.is_none()).filter_map(|it| it.0.clone()).collect();
    let fold = vias.len() < 3 || apart.len() < 2;
    if fold && vias.len() > 1 {
        vias.remove(&None);
    }
    for via in vias {
        let here: Vec<_> = told.iter().filter(|it| (fold && it.1.is_none()) || it.1 == via).collect();
        let groups: BTreeSet<_> = here.iter().filter(|it| it.0.is_some()).map(|it| it.0.clone()).collect();
        for group in if groups.is_empty() { BTreeSet::from([None]) } else { groups } {
            let about: Vec<bool> =
                here.iter().filter(|it| it.0.is_none() || it.0 == group).filter_map(|it| it.2).collect();
            let soft = !about.is_empty() && about.iter().all(|soft| *soft);
            let (dependent, supporter) = (dependent.to_owned(), supporter.to_owned());
            links.push(Link { dependent, supporter, group, via: via.clone(), soft });
        }
    }
    links
}

/// The assets of small stores, `a` to `g`, some written in capitals
pub(super) const IDS: [&str; 7] = ["a", "B", "c", "d", "E", "f", "g"];

/// A small store with whatever can be in one: groups, soft edges, circles, edges told twice, supporters of everything.
pub(super) fn store() -> impl Strategy<Value = Vec<Asset>> {
    prop::collection::vec(record(), 2..=IDS.len()).prop_map(|assets| {
        let named = assets.into_iter().zip(IDS);
        named.map(|(asset, id)| Asset { id: id.to_owned(), ..asset }).collect()
    })
}

fn record() -> impl Strategy<Value = Asset> {
    let edges = |most| prop::collection::vec(edge(), 0..=most);
    let lifecycle = prop_oneof![8 => Just(Lifecycle::Active), 1 => Just(Lifecycle::Retired)];
    let everything = prop_oneof![5 => Just(None), 1 => edge().prop_map(Some)];
    let needs = prop::collection::btree_map("[xy]", 0..4_u32, 0..3);
    let place = prop::option::weighted(0.1, prop::sample::select(IDS.to_vec()));
    let kind = prop::sample::select(vec!["application", "server"]);
    (edges(3), edges(2), everything, lifecycle, needs, place, kind).prop_map(
        |(depends_on, mut supports, everything, lifecycle, redundancy, place, kind)| {
            supports.extend(everything.map(|edge| Edge { id: EVERYTHING.to_owned(), ..edge }));
            let location = place.map(str::to_owned);
            let r#type = kind.to_owned();
            Asset { depends_on, supports, lifecycle, redundancy, location, r#type, ..fixture::asset("") }
        },
    )
}

fn edge() -> impl Strategy<Value = Edge> {
    let id = prop::sample::select(vec!["a", "b", "C", "d", "e", "F", "g"]);
    let word = |word: &'static str| prop::option::weighted(0.4, word);
    (id, word("[xy]"), word("[pq]"), prop::bool::weighted(0.3)).prop_map(|(id, group, via, soft)| Edge {
        id: id.to_owned(),
        group,
        via,
        strength: if soft { Strength::Soft } else { Strength::Hard },
    })
}

/// Any of the ids, in lower case, each once.
pub(super) fn some_ids() -> impl Strategy<Value = Vec<String>> {
    prop::sample::subsequence(IDS.to_vec(), 1..=3)
        .prop_map(|ids| ids.into_iter().map(str::to_lowercase).collect())
}
