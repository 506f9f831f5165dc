//! How much an incident hits and how soon it must be mended, from what is broken and what stands on it. A person's word
//! is no part of it: that stands apart and counts first.

use crate::graph::impact::Effect;
use crate::model::asset::{Criticality, LOGICAL_TYPES};
use crate::model::incident::{Grade, Weighed};
use crate::model::{Asset, Incident};
use crate::practice::Cx;
use crate::practice::calendar::Period;
use crate::practice::radius::{self, Radius};
use crate::store::snapshot::Snapshot;

/// From so many that are down or degraded on, much is hit, whatever they are
const MANY: usize = 10;

/// From so many on, some is
const SEVERAL: usize = 3;

/// What people do their work with
const BUSINESS: &str = "business-service";

/// An asset that is hit
struct Item<'a> {
    id: &'a str,
    asset: &'a Asset,
    effect: Effect,
}

/// Weighs an incident; nothing as long as nobody knows what is broken.
///
/// Impact is how much is hit: much, where a business service or something critical is down, or many assets are; some,
/// where an application or a service is down, a business service degraded, or several assets are hit.
/// Urgency is how critical the worst of it is: what is only degraded counts one less, and so does what is not production;
/// what a freeze protects at this moment counts one more, for then it is used as at no other time.
pub fn weigh(cx: &Cx<'_>, incident: &Incident) -> Option<Weighed> {
    let radius = radius::of_incident(cx.snapshot, cx.graph, incident);
    let items = items(cx.snapshot, &radius);
    if items.is_empty() {
        return None;
    }
    let mut because = Vec::new();
    let impact = impact(&items, &mut because);
    let urgency = urgency(cx, &items, radius.touched.len(), &mut because);
    Some(Weighed { impact, urgency, because })
}

fn items<'a>(snapshot: &'a Snapshot, radius: &'a Radius) -> Vec<Item<'a>> {
    let broken = radius.touched.iter().map(|id| (id, Effect::Down));
    let hit = radius.hits.iter().map(|hit| (&hit.asset, hit.effect));
    let item = |(id, effect): (&'a String, Effect)| {
        Some(Item { id: id.as_str(), asset: snapshot.asset(id)?, effect })
    };
    broken.chain(hit).filter_map(item).collect()
}

fn impact(items: &[Item<'_>], because: &mut Vec<String>) -> Grade {
    let find = |test: &dyn Fn(&Item<'_>) -> bool| items.iter().find(|item| test(item));
    let business = |item: &Item<'_>| item.asset.r#type == BUSINESS;
    let down = |item: &Item<'_>| item.effect == Effect::Down;
    let hurt = items.iter().filter(|item| item.effect > Effect::AtRisk).count();
    let much = find(&|it| down(it) && business(it)).map(|it| (it, "a business service"));
    let much = much.or_else(|| {
        let critical = find(&|it| down(it) && it.asset.criticality == Some(Criticality::Critical));
        critical.map(|it| (it, "critical"))
    });
    if let Some((item, what)) = much {
        because.push(format!("impact high: {} is down, {what}", item.id));
        return Grade::High;
    }
    if hurt >= MANY {
        because.push(format!("impact high: {hurt} assets are down or degraded"));
        return Grade::High;
    }
    let is_logical = |it: &Item<'_>| LOGICAL_TYPES.contains(&it.asset.r#type.as_str());
    let some = find(&|it| it.effect == Effect::Degraded && business(it));
    if let Some(item) = some.or_else(|| find(&|it| down(it) && is_logical(it))) {
        let kind = item.asset.r#type.replace('-', " ");
        because.push(format!("impact medium: {} is {}, type {kind}", item.id, item.effect.words()));
        return Grade::Medium;
    }
    if hurt >= SEVERAL {
        because.push(format!("impact medium: {hurt} assets are down or degraded"));
        return Grade::Medium;
    }
    because.push("impact low: nobody's work depends on it, as far as is recorded".to_owned());
    Grade::Low
}

fn urgency(cx: &Cx<'_>, items: &[Item<'_>], broken: usize, because: &mut Vec<String>) -> Grade {
    let worst = items.iter().max_by(|a, b| {
        // Of those that are alike the first, which is the nearest, is named.
        haste(a).cmp(&haste(b)).then(std::cmp::Ordering::Greater)
    });
    let Some(worst) = worst else { return Grade::Low };
    let mut grade = haste(worst);
    let criticality =
        worst.asset.criticality.map_or("criticality not said".to_owned(), |it| format!("criticality {it}"));
    let mut why = format!("{} is {}, {criticality}", worst.id, worst.effect.words());
    let is_apart =
        |asset: &Asset| asset.environment.as_deref().is_some_and(|it| !it.to_lowercase().starts_with("prod"));
    if items[..broken.min(items.len())].iter().all(|item| is_apart(item.asset)) && grade > Grade::Low {
        grade = lower(grade);
        why += "; one less: it is not production";
    }
    if let Some(freeze) = freeze(cx, items).filter(|_| grade < Grade::High) {
        grade = higher(grade);
        why += &format!("; one more: it is frozen by {freeze}");
    }
    because.push(format!("urgency {grade}: {why}"));
    grade
}

fn haste(item: &Item<'_>) -> Grade {
    let is_logical = LOGICAL_TYPES.contains(&item.asset.r#type.as_str());
    let grade = match item.asset.criticality {
        Some(Criticality::Critical | Criticality::High) => Grade::High,
        Some(Criticality::Medium) => Grade::Medium,
        None if is_logical => Grade::Medium,
        Some(Criticality::Low) | None => Grade::Low,
    };
    match item.effect {
        Effect::Down => grade,
        Effect::Degraded => lower(grade),
        Effect::AtRisk => Grade::Low,
    }
}

fn lower(grade: Grade) -> Grade {
    if grade == Grade::High { Grade::Medium } else { Grade::Low }
}

fn higher(grade: Grade) -> Grade {
    if grade == Grade::Low { Grade::Medium } else { Grade::High }
}

/// A freeze that protects some of it at this moment.
fn freeze(cx: &Cx<'_>, items: &[Item<'_>]) -> Option<String> {
    let ids: Vec<&str> = items.iter().filter(|it| it.effect > Effect::AtRisk).map(|it| it.id).collect();
    let moment = Period::lasting(cx.now.to_utc(), chrono::TimeDelta::seconds(1));
    let freezes = cx.book().all_freezes_in(&ids, &moment);
    freezes.iter().find(|it| it.fault.is_none()).map(|it| it.entry.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::zone::Tz;
    use chrono::TimeZone;

    use crate::graph::{Graph, Scope};
    use crate::practice::fixture::World;
    use crate::store::read::read;
    use crate::store::source::Memory;

    fn told(assets: &str, affects: &str, more: &[&str]) -> String {
        let record = format!(
            "{{id: I-1, title: t, state: open, recorded_at: 2026-11-21T09:00:00Z, affects: [{affects}]}}"
        );
        let records: Vec<&str> = [record.as_str()].into_iter().chain(more.iter().copied()).collect();
        let world = World::new(assets, &records);
        let incident = world.snapshot.get_as::<Incident>("I-1").unwrap();
        match weigh(&world.cx(), incident) {
            Some(it) => it.because.join("\n"),
            None => "nobody knows".to_owned(),
        }
    }

    #[test]
    fn nobody_knows_yet_what_is_broken() {
        assert_eq!(told("a", "", &[]), "nobody knows");
        assert_eq!(told("a", "gone", &[]), "nobody knows");
    }

    #[test]
    fn a_business_service_is_down_or_degraded() {
        insta::assert_snapshot!(told("pay -> db; db , criticality: high", "db", &[]), @"
        impact low: nobody's work depends on it, as far as is recorded
        urgency high: db is down, criticality high
        ");
        let down = "{id: pay, type: business-service, lifecycle: active, depends_on: [db]}";
        let soft = down.replace("[db]", "[{id: db, strength: soft}]");
        let with = |pay: &str| {
            let assets = format!(
                "---\n{pay}\n---\n{{id: db, type: database, lifecycle: active, criticality: medium}}\n"
            );
            told_of(&assets)
        };
        insta::assert_snapshot!(with(down), @"
        impact high: pay is down, a business service
        urgency medium: db is down, criticality medium
        ");
        insta::assert_snapshot!(with(&soft), @"
        impact medium: pay is degraded, type business service
        urgency medium: db is down, criticality medium
        ");
    }

    fn told_of(assets: &str) -> String {
        let incident = "{id: I-1, title: t, state: open, recorded_at: 2026-11-21T09:00:00Z, affects: [db]}";
        let files =
            [("itsm.yaml", "version: 1\n"), ("assets/a.yaml", assets), ("incidents/i.yaml", incident)];
        let snapshot = read(&Memory::new(files), &|_| Vec::new()).unwrap();
        let graph = Graph::build(&snapshot, Scope::Live);
        let now = Tz::UTC.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
        let cx = Cx::new(&snapshot, &graph, now);
        weigh(&cx, snapshot.get_as::<Incident>("I-1").unwrap()).unwrap().because.join("\n")
    }

    #[test]
    fn critical_or_many() {
        insta::assert_snapshot!(told("a , criticality: critical", "a", &[]), @"
        impact high: a is down, critical
        urgency high: a is down, criticality critical
        ");
        let ten: Vec<String> = (0..9).map(|n| format!("s{n} -> a")).collect();
        insta::assert_snapshot!(told(&ten.join("; "), "a", &[]), @"
        impact high: 10 assets are down or degraded
        urgency low: a is down, criticality not said
        ");
        insta::assert_snapshot!(told(&ten[..2].join("; "), "a", &[]), @"
        impact medium: 3 assets are down or degraded
        urgency low: a is down, criticality not said
        ");
        insta::assert_snapshot!(told("a", "a", &[]), @"
        impact low: nobody's work depends on it, as far as is recorded
        urgency low: a is down, criticality not said
        ");
    }

    #[test]
    fn not_production_counts_less_and_what_is_frozen_counts_more() {
        insta::assert_snapshot!(told("a , criticality: high, environment: test", "a", &[]), @"
        impact low: nobody's work depends on it, as far as is recorded
        urgency medium: a is down, criticality high; one less: it is not production
        ");
        let freeze = "{id: quarter-end, type: freeze, title: t, starts: 2026-11-20T00:00:00Z, ends: 2026-11-25T00:00:00Z}";
        insta::assert_snapshot!(told("a , criticality: medium", "a", &[freeze]), @"
        impact low: nobody's work depends on it, as far as is recorded
        urgency high: a is down, criticality medium; one more: it is frozen by quarter-end
        ");
    }
}
