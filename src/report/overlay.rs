//! Who says that something has failed, and where people know better than the graph: told apart from what was computed.

use serde_json::{Value, json};

use super::{Body, Section};
use crate::graph::impact::{Effect, Impact};
use crate::graph::overlay::{Claim, Failed, Remark};
use crate::model::Record;
use crate::model::field::Override;
use crate::store::snapshot::Snapshot;

/// What has failed, each with who says so.
pub fn failed(impact: &Impact<'_>) -> Value {
    let failed = |it: &Failed<'_>| json!({"id": it.asset, "asked": it.asked, "because": it.because});
    impact.failed().iter().map(failed).collect()
}

/// What people say against the computation, of one kind.
pub fn remarks(snapshot: &Snapshot, impact: &Impact<'_>, claim: Claim) -> Value {
    let remark = |it: &Remark<'_>| {
        json!({
            "id": it.asset,
            "record": it.record,
            "reason": reason(snapshot, it),
            "computed": it.computed.map(Effect::name),
            "effect": it.effect.map(Effect::name),
            "holds": it.holds,
            "agrees": it.agrees(),
        })
    };
    impact.remarks().iter().filter(|it| it.claim == claim).map(remark).collect()
}

/// Those of whom only people say that they are hit.
pub fn only_said<'a>(impact: &Impact<'a>) -> Vec<&'a str> {
    let is_told = |id: &str| {
        impact.failed().iter().any(|it| it.asset == id) || impact.hits().iter().any(|it| it.asset == id)
    };
    let also = impact.remarks().iter().filter(|it| it.claim == Claim::AlsoImpacted);
    let mut ids: Vec<&str> = also.map(|it| it.asset).filter(|id| !is_told(id)).collect();
    ids.dedup();
    ids
}

/// The records that say that something has failed, and what people say against the computation.
pub fn sections(snapshot: &Snapshot, impact: &Impact<'_>) -> Vec<Section> {
    let sections = [
        records(snapshot, impact),
        words(snapshot, impact, Claim::NotImpacted, "said not to be hit"),
        words(snapshot, impact, Claim::AlsoImpacted, "said to be hit too"),
    ];
    sections.into_iter().flatten().collect()
}

fn records(snapshot: &Snapshot, impact: &Impact<'_>) -> Option<Section> {
    let mut ids: Vec<&String> = impact.failed().iter().flat_map(|it| &it.because).collect();
    ids.extend(impact.remarks().iter().map(|it| &it.record));
    ids.sort();
    ids.dedup();
    let row = |id: &&String| {
        let record = snapshot.get(id).map(|entry| &*entry.record);
        let state = match record {
            Some(Record::Change(it)) => it.state.to_string(),
            Some(Record::Incident(it)) => it.state.to_string(),
            _ => String::new(),
        };
        let failed = impact.failed().iter().filter(|it| it.because.contains(id)).map(|it| it.asset);
        let title = record.map(|it| it.title().to_owned()).unwrap_or_default();
        vec![(*id).clone(), state, title, failed.collect::<Vec<_>>().join(", ")]
    };
    let columns = ["id", "is", "title", "affects"].map(str::to_owned).to_vec();
    let rows: Vec<_> = ids.iter().map(row).collect();
    let title = Some(format!("because of ({})", rows.len()));
    (!rows.is_empty()).then_some(Section { title, body: Body::Table { columns, rows } })
}

fn words(snapshot: &Snapshot, impact: &Impact<'_>, claim: Claim, title: &str) -> Option<Section> {
    let effect = |effect: Option<Effect>| effect.map_or("not hit", Effect::words).to_owned();
    let row = |it: &Remark<'_>| {
        let reason = reason(snapshot, it).to_owned();
        vec![it.asset.to_owned(), effect(it.computed), effect(it.effect), it.record.clone(), reason]
    };
    let rows: Vec<_> = impact.remarks().iter().filter(|it| it.claim == claim).map(row).collect();
    let columns = ["id", "computed", "taken as", "by", "reason"].map(str::to_owned).to_vec();
    let title = Some(format!("{title} ({})", rows.len()));
    (!rows.is_empty()).then_some(Section { title, body: Body::Table { columns, rows } })
}

fn reason<'s>(snapshot: &'s Snapshot, remark: &Remark<'_>) -> &'s str {
    let overrides: &[Override] = match (snapshot.get(&remark.record).map(|it| &*it.record), remark.claim) {
        (Some(Record::Change(it)), Claim::NotImpacted) => &it.not_impacted,
        (Some(Record::Change(it)), Claim::AlsoImpacted) => &it.also_impacted,
        (Some(Record::Incident(it)), Claim::NotImpacted) => &it.not_impacted,
        (Some(Record::Incident(it)), Claim::AlsoImpacted) => &it.also_impacted,
        _ => &[],
    };
    let meant = overrides.iter().find(|it| it.id.eq_ignore_ascii_case(remark.asset));
    meant.map(|it| it.reason.as_str()).unwrap_or_default()
}
