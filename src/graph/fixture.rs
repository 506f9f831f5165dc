//! Stores in one line of text, for tests: `getpaid -> findb1; blog[web:2] -> a@web, ~b@web/data`.
//!
//! `x -> y` stands on, `x => y` supports, `x in y` is located; `~y` soft, `y@group`, `y/via`; before its id `!x` is retired
//! and `?x` proposed, after it `x:type` (a server where nothing is said) and `x[group:need]`.

use std::sync::LazyLock;

use serde_json::json;

use super::impact::{Hit, Impact, Options, Root, impact};
use super::{Graph, Scope};
use crate::finding::FilePath;
use crate::model::asset::{Edge, Lifecycle, Strength};
use crate::model::{Asset, Record, Settings};
use crate::store::snapshot::{Entry, Snapshot};

static PLAIN: LazyLock<Asset> = LazyLock::new(|| {
    serde_json::from_value(json!({ "id": "", "type": "server", "lifecycle": "active" })).unwrap()
});

pub(super) fn asset(id: &str) -> Asset {
    Asset { id: id.to_owned(), ..PLAIN.clone() }
}

/// In the order of first mention on the left; what is mentioned on the right alone comes last, as a server.
pub(crate) fn assets(text: &str) -> Vec<Asset> {
    let mut assets: Vec<Asset> = Vec::new();
    let mut mentioned: Vec<String> = Vec::new();
    for statement in text.split([';', '\n']).map(str::trim).filter(|it| !it.is_empty()) {
        let parts =
            [" -> ", " => ", " in "].iter().find_map(|sign| Some((statement.split_once(sign)?, *sign)));
        let ((left, right), sign) = parts.unwrap_or(((statement, ""), ""));
        let edges: Vec<Edge> = right.split(", ").filter(|it| !it.is_empty()).map(edge).collect();
        mentioned.extend(edges.iter().map(|edge| edge.id.clone()).filter(|id| id != "everything"));
        let asset = left_side(left, &mut assets);
        match sign {
            " -> " => asset.depends_on.extend(edges),
            " => " => asset.supports.extend(edges),
            " in " => asset.location = Some(right.to_owned()),
            _ => {}
        }
    }
    for id in mentioned {
        if !id.starts_with("unknown") && !assets.iter().any(|it| it.id.eq_ignore_ascii_case(&id)) {
            assets.push(asset(&id));
        }
    }
    assets
}

fn left_side<'a>(text: &str, assets: &'a mut Vec<Asset>) -> &'a mut Asset {
    let (text, needs) = text.trim_end_matches(']').split_once('[').unwrap_or((text, ""));
    let (text, kind) = text.split_once(':').unwrap_or((text, ""));
    let id = text.trim_start_matches(['!', '?']);
    let place = assets.iter().position(|it| it.id == id).unwrap_or_else(|| {
        assets.push(asset(id));
        assets.len() - 1
    });
    let asset = &mut assets[place];
    for (group, need) in needs.split(',').filter_map(|need| need.split_once(':')) {
        asset.redundancy.insert(group.to_owned(), need.parse().unwrap());
    }
    match text.chars().next() {
        Some('!') => asset.lifecycle = Lifecycle::Retired,
        Some('?') => asset.lifecycle = Lifecycle::Proposed,
        _ => {}
    }
    if !kind.is_empty() {
        asset.r#type = kind.to_owned();
    }
    asset
}

fn edge(text: &str) -> Edge {
    let (text, via) = text.split_once('/').map_or((text, None), |(text, via)| (text, Some(via.to_owned())));
    let (text, group) =
        text.split_once('@').map_or((text, None), |(text, group)| (text, Some(group.to_owned())));
    let strength = if text.starts_with('~') { Strength::Soft } else { Strength::Hard };
    Edge { id: text.trim_start_matches('~').to_owned(), via, strength, group }
}

pub(crate) fn snapshot(assets: Vec<Asset>) -> Snapshot {
    let entry = |(number, asset): (usize, Asset)| Entry {
        id: asset.id.clone(),
        file: FilePath::new(format!("assets/{number:07}.yaml")),
        document: 0,
        record: Record::Asset(Box::new(asset)).into(),
    };
    Snapshot::new(Settings::default(), assets.into_iter().enumerate().map(entry).collect(), Vec::new())
}

pub(crate) fn graph(text: &str) -> Graph {
    Graph::build(&snapshot(assets(text)), Scope::Live)
}

pub(super) fn roots(ids: &str) -> Vec<Root> {
    ids.split_whitespace().map(Root::new).collect()
}

/// Who is hit, each as `id effect: chain`.
pub(super) fn hits(text: &str, failing: &str) -> Vec<String> {
    let graph = graph(text);
    shown(&impact(&graph, &roots(failing), &Options::default()))
}

pub(super) fn shown(impact: &Impact<'_>) -> Vec<String> {
    let show = |hit: &Hit<'_>| {
        let path = impact.path(hit);
        assert_eq!(path.len(), hit.distance + 1);
        format!("{} {}: {}", hit.asset, hit.effect.name(), path.join(" "))
    };
    impact.hits().iter().map(show).collect()
}
