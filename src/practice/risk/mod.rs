//! How likely a change is to hurt, and how much: a sum of terms, each with its reason and the record that it comes from.
//! Decides nothing; approval rules do.
//!
//! Effects are weighed, never counted: one payroll that goes down outweighs a hundred test servers, so every term that looks
//! at assets takes the worst of them. What a change touches, and what goes down with it, weighs whole; what is degraded
//! half; what is left without a spare a quarter.

mod season;
mod term;
mod track;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::Cx;
use super::radius::{self, Radius};
use crate::model::Change;
use crate::model::change::RiskLevel;
use crate::model::settings::Settings;

pub use term::TERMS;
pub use track::{Record, Track};

/// From how many points on a change is of this risk, where the store does not say
const THRESHOLDS: [(RiskLevel, u32); 2] = [(RiskLevel::High, 50), (RiskLevel::Medium, 25)];

/// What a change risks
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub level: RiskLevel,
    pub points: u32,
    /// Those that add something, the heaviest first.
    pub terms: Vec<Term>,
    /// From how many points on it would be of the next level.
    pub next: Option<(RiskLevel, u32)>,
}

/// A reason, and what it weighs
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub name: &'static str,
    pub points: u32,
    pub words: String,
    /// The record that it comes from.
    pub record: Option<String>,
}

/// What can add to a risk
#[derive(Debug)]
pub struct Weight {
    pub name: &'static str,
    /// At most so many points, where the store does not say.
    pub points: u32,
    pub about: &'static str,
}

/// Weighs a change.
pub fn assess(cx: &Cx<'_>, change: &Change) -> Assessment {
    assess_with(cx, change, &radius::of(cx.snapshot, cx.graph, change))
}

/// The same, where whom it hits is known already.
pub fn assess_with(cx: &Cx<'_>, change: &Change, radius: &Radius) -> Assessment {
    let weights = &cx.snapshot.settings.changes.risk_weights;
    let mut terms: Vec<Term> =
        term::reasons(cx, change, radius).into_iter().filter_map(|reason| reason.weigh(weights)).collect();
    terms.sort_by_key(|term| (std::cmp::Reverse(term.points), term.name));
    let points = terms.iter().fold(0, |sum: u32, term| sum.saturating_add(term.points));
    let thresholds = thresholds(&cx.snapshot.settings);
    let reached = thresholds.iter().filter(|(_, from)| points >= **from).map(|(level, _)| *level).max();
    let level = reached.unwrap_or(RiskLevel::Low);
    let next = thresholds.into_iter().find(|(it, from)| *it > level && *from > points);
    Assessment { level, points, terms, next }
}

/// From how many points on a change is of each risk.
pub fn thresholds(settings: &Settings) -> BTreeMap<RiskLevel, u32> {
    let mut thresholds = BTreeMap::from(THRESHOLDS);
    thresholds.extend(settings.changes.risk_thresholds.iter().map(|(level, from)| (*level, *from)));
    thresholds
}
