//! Who is hit, what something stands on, through what, and what everything hangs on: answers out of the graph.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::overlay;
use super::picture::Wish;
use super::{Body, Card, Listing, Section};
use crate::graph::impact::{Effect, Hit, Impact};
use crate::graph::overlay::Claim;
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
    /// The records that brought it about.
    because: Vec<String>,
}

/// A line at which the tree begins
struct Top<'a> {
    id: &'a str,
    because: Vec<String>,
}

/// Who is hit if the roots fail; what people say against the computation stands apart.
pub fn impact<'a>(snapshot: &Snapshot, impact: &Impact<'a>) -> Answer {
    let roots: Vec<&str> = impact.roots().collect();
    let item = |hit: &Hit<'a>| Item {
        id: hit.asset,
        effect: Some(hit.effect),
        path: impact.path(hit),
        because: impact.explained(hit).to_vec(),
    };
    let items: Vec<Item<'_>> = impact.hits().iter().map(item).collect();
    let said: Vec<Item<'_>> = overlay::only_said(impact).into_iter().map(|id| said(impact, id)).collect();
    let everyone: Vec<&Item<'_>> = items.iter().chain(&said).collect();
    let mut records: Vec<Value> = items.iter().map(|item| record(snapshot, item)).collect();
    let mut sections = vec![tree(snapshot, &tops(impact), &items)];
    sections.extend(overlay::sections(snapshot, impact));
    sections.extend(summary_section(snapshot, &everyone));
    let card = Card {
        json: json!({
            "roots": roots,
            "impacted": records,
            "summary": summary(snapshot, &items, &everyone),
            "failed": overlay::failed(impact),
            "not_impacted": overlay::remarks(snapshot, impact, Claim::NotImpacted),
            "also_impacted": overlay::remarks(snapshot, impact, Claim::AlsoImpacted),
        }),
        id: roots.join(" "),
        heading: heading(&roots, &items),
        sections,
    };
    let mut columns =
        ["id", "effect", "type", "criticality", "owner", "distance"].map(str::to_owned).to_vec();
    columns.extend(everyone.iter().any(|item| !item.because.is_empty()).then(|| "because".to_owned()));
    records.extend(said.iter().map(|item| record(snapshot, item)));
    Answer { card, listing: Listing { name: "impacted", records, columns, id: "id" } }
}

/// The ids of all who are hit, those among them of whom only people say so.
pub fn impacted<'a>(impact: &Impact<'a>) -> Vec<&'a str> {
    let computed = impact.hits().iter().map(|hit| hit.asset);
    computed.chain(overlay::only_said(impact)).collect()
}

/// One of whom only people say that it is hit.
fn said<'a>(impact: &Impact<'a>, id: &'a str) -> Item<'a> {
    let remarks = impact.remarks().iter().filter(|it| it.asset == id && it.claim == Claim::AlsoImpacted);
    let (effects, because): (Vec<_>, Vec<_>) = remarks.map(|it| (it.effect, it.record.clone())).unzip();
    Item { id, effect: effects.into_iter().max().flatten(), path: vec![id], because }
}

fn heading(roots: &[&str], items: &[Item<'_>]) -> Vec<String> {
    let count = |effect: Effect| items.iter().filter(|item| item.effect == Some(effect)).count();
    let told: Vec<String> = Effect::ALL
        .into_iter()
        .filter(|it| count(*it) > 0)
        .map(|it| format!("{} {}", count(it), it.words()))
        .collect();
    let outcome = if told.is_empty() { "nobody is hit".to_owned() } else { told.join(", ") };
    let what = match roots {
        [] => "nothing fails".to_owned(),
        [one] => format!("{one} fails"),
        many => format!("{} fail", many.join(", ")),
    };
    vec![what, outcome]
}

/// Where the tree begins: with what has failed, and with what people say is hit too, each with the records that say so.
fn tops<'a>(impact: &Impact<'a>) -> Vec<Top<'a>> {
    let failed = impact.failed().iter().map(|it| Top { id: it.asset, because: it.because.clone() });
    let said = overlay::only_said(impact).into_iter().map(|id| said(impact, id));
    failed.chain(said.map(|item| Top { id: item.id, because: item.because })).collect()
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
        sections: vec![tree(snapshot, &plain(&names), &items)],
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
            sections.push(Section { title: Some(title), ..tree(snapshot, &plain(&names), &items) });
        }
    }
    let heading = vec![names.join(", "), counts.join(", ")];
    Card { json: Value::Null, id: names.join(" "), heading, sections }
}

fn wanted<'a>(snapshot: &Snapshot, reach: &Reach<'a>, wish: &Wish) -> Vec<Item<'a>> {
    let reached = reach.list();
    let near = reached.iter().filter(|it| wish.allows(snapshot, it.asset, it.distance));
    near.map(|it| Item { id: it.asset, effect: None, path: reach.path(it), because: Vec::new() }).collect()
}

/// How one asset comes to stand on another.
pub fn paths(from: &str, to: &str, paths: &Paths<'_>) -> Answer {
    let lines: Vec<String> = paths.paths.iter().map(|path| path.join(" → ")).collect();
    let records: Vec<Value> = paths.paths.iter().map(|path| json!({"path": path})).collect();
    let more = if paths.complete { "" } else { " and more" };
    let count = match lines.len() {
        0 => "in no way".to_owned(),
        1 => match paths.paths[0].len() {
            0 | 1 => "it is the same asset".to_owned(),
            2 => "directly".to_owned(),
            3 => "over one other".to_owned(),
            n => format!("over {} others", n - 2),
        },
        n => format!("in {n} ways{more}"),
    };
    let heading = match from == to {
        true => format!("from {from} to {to}"),
        false => format!("{from} stands on {to}"),
    };
    let card = Card {
        json: json!({"paths": paths.paths, "complete": paths.complete}),
        id: from.to_owned(),
        heading: vec![heading, count],
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
        record["because"] = json!(item.because);
    }
    record
}

fn plain<'a>(roots: &[&'a str]) -> Vec<Top<'a>> {
    roots.iter().map(|id| Top { id, because: Vec::new() }).collect()
}

/// Every asset below the one that its chain comes through, so that each stands in the tree once. The records that brought
/// an effect about are told where they are others than those of the line above.
fn tree(snapshot: &Snapshot, tops: &[Top<'_>], items: &[Item<'_>]) -> Section {
    let known = items.iter().map(|item| (item.id, item.because.as_slice()));
    let known: BTreeMap<&str, &[String]> =
        known.chain(tops.iter().map(|top| (top.id, top.because.as_slice()))).collect();
    // What is left out of an answer may stand between two that are in it.
    let above = |item: &Item<'_>| item.path.iter().rev().skip(1).find_map(|id| known.get_key_value(*id));
    let mut below: BTreeMap<&str, Vec<&Item<'_>>> = BTreeMap::new();
    for item in items {
        if let Some((parent, _)) = above(item) {
            below.entry(parent).or_default().push(item);
        }
    }
    let mut lines = Vec::new();
    for top in tops {
        lines.push([&[top.id.to_owned()], top.because.as_slice()].concat().join(" · "));
        let mut open: Vec<(&Item<'_>, String, bool)> = Vec::new();
        push(&mut open, below.get(top.id), "");
        while let Some((item, indent, is_last)) = open.pop() {
            let same = above(item).is_some_and(|(_, because)| *because == item.because);
            let more = item.because.iter().filter(|_| !same);
            let text =
                std::iter::once(label(snapshot, item)).chain(more.cloned()).collect::<Vec<_>>().join(" · ");
            lines.push(format!("{indent}{} {text}", if is_last { "└─" } else { "├─" }));
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

/// Counts are of what was computed; whom to tell, of everyone who is hit.
fn summary(snapshot: &Snapshot, items: &[Item<'_>], everyone: &[&Item<'_>]) -> Value {
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
        "business_services": business(snapshot, everyone),
        "tell": tell(snapshot, everyone),
    })
}

fn summary_section(snapshot: &Snapshot, items: &[&Item<'_>]) -> Option<Section> {
    let business = business(snapshot, items).join(", ");
    let tell = tell(snapshot, items).into_iter().collect::<Vec<_>>().join(", ");
    let facts = [("business services", business), ("whom to tell", tell)];
    let facts: Vec<_> =
        facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(a, b)| (a.to_owned(), b)).collect();
    (!facts.is_empty()).then(|| Section { title: Some("summary".to_owned()), body: Body::Facts(facts) })
}

fn business<'i>(snapshot: &Snapshot, items: &[&'i Item<'_>]) -> Vec<&'i str> {
    let is_business = |id: &str| snapshot.asset(id).is_some_and(|it| it.r#type == "business-service");
    items.iter().map(|item| item.id).filter(|id| is_business(id)).collect()
}

/// The owners and teams of what is down or degraded.
fn tell(snapshot: &Snapshot, items: &[&Item<'_>]) -> BTreeSet<String> {
    let hurt = items.iter().filter(|item| matches!(item.effect, Some(Effect::Down | Effect::Degraded)));
    let assets = hurt.filter_map(|item| snapshot.asset(item.id));
    assets.flat_map(|asset| [asset.owner.clone(), asset.support_group.clone()]).flatten().collect()
}
