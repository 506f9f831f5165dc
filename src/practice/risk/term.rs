//! The terms of the sum: what each looks at, and in which words it is told. A new one is a row and a function.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::{Term, Weight, season};
use crate::graph::impact::Effect;
use crate::model::Asset;
use crate::model::asset::Criticality;
use crate::model::change::{Change, ChangeType};
use crate::practice::Cx;
use crate::practice::radius::Radius;

/// Every term, with its weight where the store does not say, in the order of the documentation
pub static TERMS: [Weight; 11] = [
    weight("criticality", 25, "how critical what is touched or hit is"),
    weight("classification", 10, "whether what is touched or hit holds data that is not for everybody"),
    weight("reach", 20, "whether it reaches a business service or an application"),
    weight("redundancy", 10, "what is left without a spare while it runs"),
    weight("freeze_near", 10, "a freeze begins or ends within three days of it, or lies over it"),
    weight("quarter_end", 10, "it runs in the last five days of a quarter, or the first two of the next"),
    weight("rollback", 10, "nothing is said of how it is undone"),
    weight("verify", 5, "nothing is said of how it is known to have worked"),
    weight("outage", 10, "the downtime that is expected; an hour weighs whole"),
    weight("history", 20, "how often changes like it failed in the last year; one in two weighs whole"),
    weight("emergency", 15, "it is made before it is reviewed"),
];

const fn weight(name: &'static str, points: u32, about: &'static str) -> Weight {
    Weight { name, points, about }
}

/// Something that adds to the risk: a part of a weight, in percent
pub(super) struct Reason {
    name: &'static str,
    percent: u32,
    words: String,
    record: Option<String>,
}

impl Reason {
    fn new(name: &'static str, percent: u32, words: impl Into<String>) -> Reason {
        Reason { name, percent, words: words.into(), record: None }
    }

    fn from(mut self, record: &str) -> Reason {
        self.record = Some(record.to_owned());
        self
    }

    /// Its points with the store's weights; nothing where it weighs nothing there.
    pub(super) fn weigh(self, weights: &BTreeMap<String, u32>) -> Option<Term> {
        let built_in = TERMS.iter().find(|term| term.name == self.name).map_or(0, |term| term.points);
        let whole = weights.get(self.name).copied().unwrap_or(built_in);
        // Rounded up, so that a weight that the store set is never lost.
        let points = u64::from(whole) * u64::from(self.percent.min(100));
        let points = u32::try_from(points.div_ceil(100)).unwrap_or(u32::MAX);
        (points > 0).then_some(Term { name: self.name, points, words: self.words, record: self.record })
    }
}

/// All that adds to the risk of a change.
pub(super) fn reasons(cx: &Cx<'_>, change: &Change, radius: &Radius) -> Vec<Reason> {
    let assets = weighed(cx, radius);
    let written: [Option<Reason>; 4] = [rollback(change), verify(change), outage(change), emergency(change)];
    let derived = [
        criticality(&assets),
        classification(&assets),
        reach(&assets),
        redundancy(cx, radius),
        history(cx, change),
    ];
    written.into_iter().chain(derived).flatten().chain(seasons(cx, change, radius)).collect()
}

/// An asset that is touched or hit, with the part of a weight that it brings
struct Weighed<'a> {
    asset: &'a Asset,
    percent: u32,
    /// `is touched`, `goes down`.
    how: &'static str,
    is_hit: bool,
}

impl Weighed<'_> {
    /// `findb1 is touched`, `finance-payroll goes down`.
    fn told(&self) -> String {
        format!("{} {}", self.asset.id, self.how)
    }
}

fn weighed<'a>(cx: &Cx<'a>, radius: &Radius) -> Vec<Weighed<'a>> {
    let snapshot = cx.snapshot;
    let touched = radius.touched.iter().filter_map(|id| snapshot.asset(id));
    let touched = touched.map(|asset| Weighed { asset, percent: 100, how: "is touched", is_hit: false });
    let hits = radius.hits.iter().filter_map(|hit| {
        let (percent, how) = match hit.effect {
            Effect::Down => (100, "goes down"),
            Effect::Degraded => (50, "is degraded"),
            Effect::AtRisk => (25, "is left without a spare"),
        };
        Some(Weighed { asset: snapshot.asset(&hit.asset)?, percent, how, is_hit: true })
    });
    touched.chain(hits).collect()
}

/// The first of those that bring most.
fn worst<'w, 'a>(
    assets: &'w [Weighed<'a>],
    part: impl Fn(&Weighed<'a>) -> u32,
) -> Option<(&'w Weighed<'a>, u32)> {
    let mut worst: Option<(&Weighed<'a>, u32)> = None;
    for asset in assets {
        let part = part(asset);
        if part > worst.map_or(0, |(_, most)| most) {
            worst = Some((asset, part));
        }
    }
    worst
}

fn criticality(assets: &[Weighed<'_>]) -> Option<Reason> {
    let part = |it: &Weighed<'_>| {
        let whole = match it.asset.criticality {
            Some(Criticality::Critical) => 100,
            Some(Criticality::High) => 80,
            Some(Criticality::Medium) => 40,
            Some(Criticality::Low) => 0,
            // What nobody has weighed may be anything.
            None => 20,
        };
        whole * it.percent / 100
    };
    let (it, percent) = worst(assets, part)?;
    let how = it
        .asset
        .criticality
        .map_or("of a criticality that nobody has said".to_owned(), |it| format!("of {it} criticality"));
    Some(Reason::new("criticality", percent, format!("{}, {how}", it.told())).from(&it.asset.id))
}

/// Words for data that anybody may see, or anybody in the house
const OPEN: [&str; 5] = ["public", "internal", "company-private", "company_private", "private"];

fn classification(assets: &[Weighed<'_>]) -> Option<Reason> {
    let kept = |asset: &Asset| {
        let classes = asset.data_classification.iter().map(String::as_str);
        classes
            .filter(|it| !OPEN.contains(&it.to_lowercase().as_str()))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (it, percent) = worst(assets, |it| if kept(it.asset).is_empty() { 0 } else { it.percent })?;
    let words = format!("{}, which holds {}", it.told(), kept(it.asset).join(", "));
    Some(Reason::new("classification", percent, words).from(&it.asset.id))
}

fn reach(assets: &[Weighed<'_>]) -> Option<Reason> {
    let whole = |asset: &Asset| match asset.r#type.as_str() {
        "business-service" => 100,
        "application" => 50,
        "service" | "api" | "database" => 25,
        _ => 0,
    };
    let (it, percent) = worst(assets, |it| if it.is_hit { whole(it.asset) * it.percent / 100 } else { 0 })?;
    let words = format!("{}, {}", it.told(), with_article(&it.asset.r#type));
    Some(Reason::new("reach", percent, words).from(&it.asset.id))
}

fn with_article(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {}", kind.replace('-', " "))
}

/// What works on while it runs, and would not survive one more failure.
fn redundancy(cx: &Cx<'_>, radius: &Radius) -> Option<Reason> {
    let at_risk = radius.hits.iter().filter(|hit| hit.effect == Effect::AtRisk);
    let most =
        at_risk.filter_map(|hit| cx.snapshot.asset(&hit.asset)).max_by_key(|asset| asset.criticality)?;
    let percent = if most.criticality >= Some(Criticality::High) { 100 } else { 50 };
    let words = format!("one more failure while it runs would hurt {}", most.id);
    Some(Reason::new("redundancy", percent, words).from(&most.id))
}

fn rollback(change: &Change) -> Option<Reason> {
    is_blank(change.rollback.as_ref())
        .then(|| Reason::new("rollback", 100, "nothing is said of how it is undone").from(&change.id))
}

fn verify(change: &Change) -> Option<Reason> {
    let words = "nothing is said of how it is known to have worked";
    is_blank(change.verify.as_ref()).then(|| Reason::new("verify", 100, words).from(&change.id))
}

fn is_blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

fn outage(change: &Change) -> Option<Reason> {
    let outage = change.outage?;
    let minutes = outage.0.num_minutes().clamp(0, TimeDelta::hours(1).num_minutes());
    let percent = u32::try_from(minutes * 100).unwrap_or(0).div_ceil(60);
    Some(Reason::new("outage", percent, format!("{outage} of downtime are expected")).from(&change.id))
}

fn emergency(change: &Change) -> Option<Reason> {
    let words = "it is made before it is reviewed";
    (change.r#type == ChangeType::Emergency).then(|| Reason::new("emergency", 100, words).from(&change.id))
}

/// Of the changes from its template, to its assets and of its team, those that failed most often.
fn history(cx: &Cx<'_>, change: &Change) -> Option<Reason> {
    let track = cx.track();
    let records = [
        ("from this template", track.of_template(change, cx.now)),
        ("to these assets", track.of_assets(change, cx.now)),
        ("of this team", track.of_team(cx.snapshot, change, cx.now)),
    ];
    let worst = records.into_iter().max_by_key(|(_, record)| record.percent())?;
    let (of, record) = worst;
    let last = record.failures.last().filter(|_| record.percent() > 0)?;
    let words = format!("{} of {} changes {of} failed within a year", record.failures.len(), record.runs);
    Some(Reason::new("history", record.percent().saturating_mul(2), words).from(last))
}

fn seasons(cx: &Cx<'_>, change: &Change, radius: &Radius) -> Vec<Reason> {
    let freeze = season::freeze(cx.book(), change, radius);
    let freeze = freeze.map(|it| Reason {
        name: "freeze_near",
        percent: 100,
        words: it.words,
        record: Some(it.record),
    });
    let quarter = season::quarter_end(change, cx.now.timezone());
    let quarter = quarter.map(|words| Reason::new("quarter_end", 100, words).from(&change.id));
    freeze.into_iter().chain(quarter).collect()
}
