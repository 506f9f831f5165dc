//! Who is hit, what something stands on, through what, and what everything hangs on: answers out of the graph.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Value, json};

use super::picture::Wish;
use super::{Body, Card, Listing, Section};
use crate::graph::impact::{Effect, Hit, Impact};
use crate::graph::path::Paths;
use crate::graph::spof::Point;
use crate::graph::{Reach, Way};
use crate::model::Asset;
use crate::store::snapshot::Snapshot;

/// An answer in both shapes: whole, for people and as one JSON object; and as the list that it is about
#[derive(Debug, Clone)]
pub struct Answer {
    pub card: Card,
    pub listing: Listing,
}

/// One asset of an answer, and the chain that leads to it
struct Item<'a> {
    id: &'a str,
    effect: Option<Effect>,
    path: Vec<&'a str>,
}

/// Who is hit if the roots fail.
pub fn impact<'a>(snapshot: &Snapshot, impact: &Impact<'a>) -> Answer {
    let roots: Vec<&str> = impact.roots().collect();
    let item = |hit: &Hit<'a>| Item { id: hit.asset, effect: Some(hit.effect), path: impact.path(hit) };
    let items: Vec<Item<'_>> = impact.hits().iter().map(item).collect();
    let records: Vec<Value> = items.iter().map(|item| record(snapshot, item)).collect();
    let count = |effect: Effect| items.iter().filter(|item| item.effect == Some(effect)).count();
    let told: Vec<String> = Effect::ALL
        .into_iter()
        .filter(|it| count(*it) > 0)
        .map(|it| format!("{} {}", count(it), it.words()))
        .collect();
    let verb = if roots.len() == 1 { "fails" } else { "fail" };
    let outcome = if told.is_empty() { "nobody is hit".to_owned() } else { told.join(", ") };
    let mut sections = vec![tree(snapshot, &roots, &items)];
    sections.extend(summary_section(snapshot, &items));
    let card = Card {
        json: json!({"roots": roots, "impacted": records, "summary": summary(snapshot, &items)}),
        id: roots.join(" "),
        heading: vec![format!("{} {verb}", roots.join(", ")), outcome],
        sections,
    };
    let columns = ["id", "effect", "type", "criticality", "owner", "distance"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "impacted", records, columns, id: "id" } }
}

/// What the roots stand on.
pub fn dependencies(snapshot: &Snapshot, roots: &[String], reach: &Reach<'_>, wish: &Wish) -> Answer {
    let items = wanted(snapshot, reach, wish);
    let records: Vec<Value> = items.iter().map(|item| record(snapshot, item)).collect();
    let names: Vec<&str> = roots.iter().map(String::as_str).collect();
    let verb = if names.len() == 1 { "stands" } else { "stand" };
    let card = Card {
        json: json!({"roots": names, "dependencies": records}),
        id: names.join(" "),
        heading: vec![format!("{} {verb} on", names.join(", ")), format!("{} assets", items.len())],
        sections: vec![tree(snapshot, &names, &items)],
    };
    let columns = ["id", "type", "criticality", "owner", "distance"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "dependencies", records, columns, id: "id" } }
}

/// What stands on the roots, and what they stand on: a tree for each of the directions that are asked for.
pub fn around(snapshot: &Snapshot, roots: &[String], reaches: &[(Way, Reach<'_>)], wish: &Wish) -> Card {
    let names: Vec<&str> = roots.iter().map(String::as_str).collect();
    let verb = if names.len() == 1 { "stands" } else { "stand" };
    let title = |way: &Way| match way {
        Way::Dependents => "who stands on it".replace("it", if names.len() == 1 { "it" } else { "them" }),
        Way::Dependencies => format!("what {} {verb} on", if names.len() == 1 { "it" } else { "they" }),
    };
    let mut sections = Vec::new();
    let mut counts = Vec::new();
    for (way, reach) in reaches {
        let items = wanted(snapshot, reach, wish);
        let title = title(way);
        counts.push(format!("{} {}", items.len(), if *way == Way::Dependents { "above" } else { "below" }));
        if !items.is_empty() {
            sections.push(Section { title: Some(title), ..tree(snapshot, &names, &items) });
        }
    }
    let heading = vec![names.join(", "), counts.join(", ")];
    Card { json: Value::Null, id: names.join(" "), heading, sections }
}

fn wanted<'a>(snapshot: &Snapshot, reach: &Reach<'a>, wish: &Wish) -> Vec<Item<'a>> {
    let reached = reach.list();
    let near = reached.iter().filter(|it| wish.allows(snapshot, it.asset, it.distance));
    near.map(|it| Item { id: it.asset, effect: None, path: reach.path(it) }).collect()
}

/// How one asset comes to stand on another.
pub fn paths(from: &str, to: &str, paths: &Paths<'_>) -> Answer {
    let lines: Vec<String> = paths.paths.iter().map(|path| path.join(" → ")).collect();
    let records: Vec<Value> = paths.paths.iter().map(|path| json!({"path": path})).collect();
    let more = if paths.complete { "" } else { " and more" };
    let count = match lines.len() {
        0 => "in no way".to_owned(),
        1 => match paths.paths[0].len() {
            2 => "directly".to_owned(),
            n => format!("over {} others", n - 2),
        },
        n => format!("in {n} ways{more}"),
    };
    let card = Card {
        json: json!({"paths": paths.paths, "complete": paths.complete}),
        id: from.to_owned(),
        heading: vec![format!("{from} stands on {to}"), count],
        sections: vec![Section { title: None, body: Body::Lines(lines) }],
    };
    Answer { card, listing: Listing { name: "paths", records, columns: vec!["path".to_owned()], id: "path" } }
}

/// What takes others down alone.
pub fn points(snapshot: &Snapshot, points: &[Point<'_>]) -> Listing {
    let record = |point: &Point<'_>| {
        let asset = snapshot.asset(point.asset);
        json!({
            "id": point.asset,
            "type": asset.map(|it| it.r#type.as_str()),
            "owner": asset.and_then(|it| it.owner.as_deref()),
            "count": point.takes_down.len(),
            "takes_down": point.takes_down,
        })
    };
    let columns = ["id", "type", "owner", "count", "takes_down"].map(str::to_owned).to_vec();
    Listing { name: "points", records: points.iter().map(record).collect(), columns, id: "id" }
}

fn record(snapshot: &Snapshot, item: &Item<'_>) -> Value {
    let asset = snapshot.asset(item.id);
    let mut record = json!({
        "id": item.id,
        "type": asset.map(|it| it.r#type.as_str()),
        "distance": item.path.len().saturating_sub(1),
        "path": item.path,
        "owner": asset.and_then(|it| it.owner.as_deref()),
        "support_group": asset.and_then(|it| it.support_group.as_deref()),
        "criticality": asset.and_then(|it| it.criticality).map(|it| it.name()),
        "classification": asset.map(|it| it.data_classification.clone()).unwrap_or_default(),
    });
    if let Some(effect) = item.effect {
        record["effect"] = json!(effect.name());
    }
    record
}

/// Every asset below the one that its chain comes through, so that each stands in the tree once.
fn tree(snapshot: &Snapshot, roots: &[&str], items: &[Item<'_>]) -> Section {
    // Of what its chain comes through the nearest that is told: some may be left out.
    let told: HashSet<&str> = items.iter().map(|item| item.id).chain(roots.iter().copied()).collect();
    let mut below: BTreeMap<&str, Vec<&Item<'_>>> = BTreeMap::new();
    for item in items {
        if let Some(parent) = item.path.iter().rev().skip(1).find(|id| told.contains(*id)) {
            below.entry(parent).or_default().push(item);
        }
    }
    let mut lines = Vec::new();
    for root in roots {
        lines.push((*root).to_owned());
        let mut open: Vec<(&Item<'_>, String, bool)> = Vec::new();
        push(&mut open, below.get(root), "");
        while let Some((item, indent, is_last)) = open.pop() {
            lines.push(format!("{indent}{} {}", if is_last { "└─" } else { "├─" }, label(snapshot, item)));
            let deeper = format!("{indent}{}", if is_last { "   " } else { "│  " });
            push(&mut open, below.get(item.id), &deeper);
        }
    }
    Section { title: None, body: Body::Lines(lines) }
}

/// The first of them comes off the stack first.
fn push<'i, 'a>(
    open: &mut Vec<(&'i Item<'a>, String, bool)>,
    items: Option<&Vec<&'i Item<'a>>>,
    indent: &str,
) {
    for (place, item) in items.into_iter().flatten().rev().enumerate() {
        open.push((item, indent.to_owned(), place == 0));
    }
}

fn label(snapshot: &Snapshot, item: &Item<'_>) -> String {
    let mut words = vec![item.id.to_owned()];
    words.extend(item.effect.map(|effect| effect.words().to_owned()));
    if let Some(asset) = snapshot.asset(item.id) {
        words.push(asset.r#type.clone());
        words.extend(asset.criticality.map(|it| it.to_string()));
        words.extend(asset.owner.clone());
    }
    words.join(" · ")
}

fn summary(snapshot: &Snapshot, items: &[Item<'_>]) -> Value {
    let count = |key: &dyn Fn(&Item<'_>, Option<&Asset>) -> Option<String>| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for item in items {
            if let Some(key) = key(item, snapshot.asset(item.id)) {
                *counts.entry(key).or_default() += 1;
            }
        }
        counts
    };
    json!({
        "impacted": items.len(),
        "by_effect": count(&|item, _| item.effect.map(|effect| effect.name().to_owned())),
        "by_type": count(&|_, asset| asset.map(|it| it.r#type.clone())),
        "by_criticality": count(&|_, asset| asset.and_then(|it| it.criticality).map(|it| it.to_string())),
        "business_services": business(snapshot, items),
        "tell": tell(snapshot, items),
    })
}

fn summary_section(snapshot: &Snapshot, items: &[Item<'_>]) -> Option<Section> {
    let business = business(snapshot, items).join(", ");
    let tell = tell(snapshot, items).into_iter().collect::<Vec<_>>().join(", ");
    let facts = [("business services", business), ("whom to tell", tell)];
    let facts: Vec<_> =
        facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(a, b)| (a.to_owned(), b)).collect();
    (!facts.is_empty()).then(|| Section { title: Some("summary".to_owned()), body: Body::Facts(facts) })
}

fn business<'i>(snapshot: &Snapshot, items: &'i [Item<'_>]) -> Vec<&'i str> {
    let is_business = |id: &str| snapshot.asset(id).is_some_and(|it| it.r#type == "business-service");
    items.iter().map(|item| item.id).filter(|id| is_business(id)).collect()
}

/// The owners and teams of what is down or degraded.
fn tell(snapshot: &Snapshot, items: &[Item<'_>]) -> BTreeSet<String> {
    let hurt = items.iter().filter(|item| matches!(item.effect, Some(Effect::Down | Effect::Degraded)));
    let assets = hurt.filter_map(|item| snapshot.asset(item.id));
    assets.flat_map(|asset| [asset.owner.clone(), asset.support_group.clone()]).flatten().collect()
}
