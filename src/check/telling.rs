//! Who stands on whom, as each record tells it: which record says so, and in which place. Leaves out what leads to no
//! asset, which a check of its own tells of; judges nothing.

use std::collections::BTreeSet;

use super::Scene;
use crate::finding::Location;
use crate::model::asset::{EVERYTHING, Edge};
use crate::model::pointer::Pointer;
use crate::model::{Asset, Kind, Typed};
use crate::store::snapshot::{Entry, Snapshot};

/// The type of asset that `environment` may name; other texts there are just words
const ENVIRONMENT: &str = "environment";

/// Where a record tells of an edge
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Supports(usize),
    DependsOn(usize),
    Location,
    Environment,
}

/// One record's word that one asset stands on another; assets by their place among the entries
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    pub dependent: usize,
    pub supporter: usize,
    pub place: Place,
    /// What the record says of the edge; nothing where it follows from `location` or `environment`.
    pub edge: Option<&'a Edge>,
}

impl<'a> Telling<'a> {
    /// The record that says so.
    pub fn by(&self) -> usize {
        match self.place {
            Place::Supports(_) => self.supporter,
            _ => self.dependent,
        }
    }

    pub fn via(&self) -> Option<&'a str> {
        self.edge.and_then(|edge| edge.via.as_deref())
    }

    /// The place of the reference.
    pub fn at(&self, snapshot: &Snapshot) -> Location {
        let pointer = match (self.place, self.edge) {
            (Place::Supports(index), Some(edge)) => edge.place("supports", index),
            (Place::DependsOn(index), Some(edge)) => edge.place("depends_on", index),
            (Place::Environment, _) => Pointer::field("environment"),
            _ => Pointer::field("location"),
        };
        snapshot.entries()[self.by()].at(pointer)
    }
}

/// The assets that findings are wanted of, with their places among the entries.
pub fn assets<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (usize, &'a Asset)> {
    let snapshot = scene.snapshot;
    scene.places_of(Kind::Asset).filter_map(|own| Some((own, asset_at(snapshot, own)?)))
}

/// Those, and all that may tell something of them: whom they name, and what they stand on. In order of place.
pub fn tellers<'a>(scene: &Scene<'a>) -> Vec<(usize, &'a Asset)> {
    if scene.asks_of_all() {
        return assets(scene).collect();
    }
    let mut places = BTreeSet::new();
    for (own, asset) in assets(scene) {
        let named = told_by(scene.snapshot, own, asset).flat_map(|told| [told.dependent, told.supporter]);
        places.extend(named.chain([own]));
        let below = scene.graph.dependencies(&asset.id).into_iter();
        places.extend(below.filter_map(|tie| scene.snapshot.position(tie.asset)));
    }
    places.into_iter().filter_map(|own| Some((own, asset_at(scene.snapshot, own)?))).collect()
}

/// What one asset tells.
pub fn told_by<'a>(
    snapshot: &'a Snapshot,
    own: usize,
    asset: &'a Asset,
) -> impl Iterator<Item = Telling<'a>> {
    let find = |id: &str| snapshot.position(id).filter(|index| asset_at(snapshot, *index).is_some());
    let above = asset.depends_on.iter().enumerate().filter_map(move |(place, edge)| {
        let place = Place::DependsOn(place);
        Some(Telling { dependent: own, supporter: find(&edge.id)?, place, edge: Some(edge) })
    });
    let named = asset.supports.iter().enumerate().filter(|(_, edge)| edge.id != EVERYTHING);
    let below = named.filter_map(move |(place, edge)| {
        let place = Place::Supports(place);
        Some(Telling { dependent: find(&edge.id)?, supporter: own, place, edge: Some(edge) })
    });
    let location = asset.location.as_deref().and_then(find).map(|at| (at, Place::Location));
    let environment = asset.environment.as_deref().and_then(find).filter(|at| is_environment(snapshot, *at));
    let sites = location.into_iter().chain(environment.map(|at| (at, Place::Environment)));
    let sites = sites.map(move |(supporter, place)| Telling { dependent: own, supporter, place, edge: None });
    above.chain(below).chain(sites)
}

/// The asset at this place among the entries.
pub fn asset_at(snapshot: &Snapshot, index: usize) -> Option<&Asset> {
    snapshot.entries().get(index).and_then(|entry: &Entry| Asset::of(&entry.record))
}

fn is_environment(snapshot: &Snapshot, index: usize) -> bool {
    asset_at(snapshot, index).is_some_and(|asset| asset.r#type == ENVIRONMENT)
}
