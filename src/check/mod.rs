//! What is wrong with records: a registry of rules, one file each, and what the store's settings make of their findings.
//! Pure functions of a snapshot, the graph and the moment; never reads a file and never prints.

pub mod again;
pub mod exception;
pub mod join;
pub mod range;
pub mod rule;
pub mod rules;
mod scene;
pub mod schema;
mod telling;
#[cfg(test)]
mod testing;
mod wanted;

use std::ops::Deref;

use chrono::{DateTime, NaiveDate};
use rayon::prelude::*;

use crate::finding::{Finding, Level, Place};
use crate::graph::Graph;
use crate::model::layout;
use crate::model::zone::Tz;
use crate::practice::{self, calendar};
use crate::store::page::Page;
use crate::store::snapshot::Snapshot;

pub use rule::{Between, Rule, Run, Span};
pub use scene::Scene;
pub use wanted::Wanted;

/// What any rule may look at
pub struct Cx<'a> {
    scene: Scene<'a>,
    /// Now, in the store's time zone.
    pub now: DateTime<Tz>,
    /// Today, in the store's time zone.
    pub today: NaiveDate,
    /// What questions about changes are answered from; shared by all rules.
    pub practice: practice::Cx<'a>,
}

impl<'a> Deref for Cx<'a> {
    type Target = Scene<'a>;

    fn deref(&self) -> &Scene<'a> {
        &self.scene
    }
}

impl<'a> Cx<'a> {
    /// At a moment, in the store's time zone.
    pub fn new(snapshot: &'a Snapshot, graph: &'a Graph, now: DateTime<Tz>) -> Cx<'a> {
        let practice = practice::Cx::new(snapshot, graph, now);
        Cx { scene: Scene::whole(snapshot, graph), now, today: now.date_naive(), practice }
    }

    /// With who committed the approvals, as history tells it.
    #[must_use]
    pub fn with_authors(mut self, authors: practice::Authors) -> Cx<'a> {
        self.practice = self.practice.with_authors(authors);
        self
    }

    /// The moment at which today begins, where the store is: what was over by then is past.
    pub fn midnight(&self) -> DateTime<Tz> {
        let zone = self.practice.now.timezone();
        calendar::midnight(self.today, zone).with_timezone(&zone)
    }
}

/// What the rules of single texts say of a record that is being read.
pub fn inspect(page: &Page<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in rules::RULES {
        if let Run::Page(run) = rule.run {
            found.extend(run(page));
        }
    }
    found
}

/// In how many places records could not be understood.
pub fn unread(snapshot: &Snapshot) -> usize {
    let is_unread = |fault: &&Finding| {
        fault.level == Level::Error
            && !rules::READABLE.contains(&fault.check)
            && rules::find(fault.check).is_some_and(Rule::is_of_reading)
    };
    snapshot.faults.iter().filter(is_unread).count()
}

/// What is found whenever one looks, of the records that are asked of; see [`Run::Lasting`].
pub fn lasting(scene: &Scene<'_>) -> Vec<Finding> {
    let found = rules::RULES.par_iter().flat_map_iter(|rule| match rule.run {
        Run::Lasting(run) => run(scene),
        _ => Vec::new(),
    });
    found.collect()
}

/// Whether the store's settings could be read: what is right by them is asked of nobody without them.
fn knows_settings(snapshot: &Snapshot) -> bool {
    let is_misspelt_key = |fault: &Finding| match &fault.location.place {
        Place::Node { pointer, .. } => fault.check == "unknown-field" && pointer.steps().len() == 1,
        _ => false,
    };
    let hides_settings = |fault: &Finding| {
        fault.location.file.as_str() == layout::CONFIG
            && fault.level == Level::Error
            && rules::find(fault.check).is_some_and(Rule::is_of_reading)
            && !is_misspelt_key(fault)
    };
    !snapshot.faults.iter().any(hides_settings)
}

/// All findings of a store, with the levels and exceptions of its settings, in order.
pub fn run(cx: &Cx<'_>) -> Vec<Finding> {
    run_with(cx, lasting(cx), &Wanted::All)
}

/// The same of some checks, where it is known what [`lasting`] finds.
pub fn run_with(cx: &Cx<'_>, lasting: Vec<Finding>, wanted: &Wanted) -> Vec<Finding> {
    let mut found = cx.snapshot.faults.clone();
    let knows = knows_settings(cx.snapshot);
    found.extend(lasting.into_iter().filter(|it| knows || !rules::OF_SETTINGS.contains(&it.check)));
    found.par_extend(rules::RULES.par_iter().flat_map_iter(|rule| match rule.run {
        Run::Store(run) if knows && wanted.has(rule.name) => run(cx),
        _ => Vec::new(),
    }));
    let mut found = exception::apply(cx, found);
    found.retain_mut(|finding| wanted.has(finding.check) && is_told(cx, finding));
    found.sort_by(Finding::order);
    found.dedup();
    found
}

/// Whether the store's settings want to hear of a finding, which gets the level that they give it.
fn is_told(cx: &Cx<'_>, finding: &mut Finding) -> bool {
    let Some(setting) = cx.snapshot.settings.checks.get(finding.check) else { return true };
    match setting.level() {
        Some(level) => {
            finding.level = level;
            true
        }
        None => rules::find(finding.check).is_some_and(|rule| !rule.can_be_off()),
    }
}
