//! A range of commits as somebody reads it who has to say yes or no: what was decided, what that does, who must look,
//! what stands for it, what it breaks. Pure functions of two snapshots and their history; knows no format.

mod approval;
mod audience;
mod concern;
mod consequence;
mod covering;
mod decision;
mod deed;
mod hit;
mod page;
mod phrase;
mod sort;
mod spare;
#[cfg(test)]
mod tests;
mod wish;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Listing;
use super::findings::Findings;
use super::metric::{self, Moved};
use super::picture::{self, Mark, Picture, Wish as PictureWish};
use crate::finding::{Finding, Located};
use crate::graph::Way;
use crate::graph::impact::Effect;
use crate::model::Person;
use crate::model::id::fold;
use crate::practice::Cx;
use crate::store::difference::Difference;
use crate::store::range::Logged;
use crate::store::snapshot::Snapshot;

pub use concern::Concern;
pub use consequence::Scene;
pub use page::{Block, Line, Mood, Page, Part};
pub use phrase::{Bit, Phrase};
pub use sort::{SORTS, Sort};
pub use wish::Wish;

use audience::Reader;
use concern::{Telling, concerns};
use consequence::Consequences;
use covering::Covering;
use decision::Decision;

/// Trailers of commits that name a change
const NAMING: [&str; 2] = ["change", "itsm-record"];

/// What is to be said of a range before its findings have places
pub struct Study {
    decisions: Vec<Decision>,
    consequences: Consequences,
    readers: Vec<Reader>,
    covering: Covering,
    picture: Picture,
    pub concerns: Vec<Concern>,
}

/// Works out what a range does; `cx` is the later side, and `paths` is what the range changes beside the store.
pub fn study(
    cx: &Cx<'_>,
    before: Scene<'_>,
    found: &Difference<'_>,
    log: &[Logged],
    paths: &BTreeSet<String>,
) -> Study {
    let decisions = decision::decisions(before.snapshot, cx.snapshot, found);
    let after = Scene { snapshot: cx.snapshot, graph: cx.graph };
    let consequences = consequence::consequences([before, after], found);
    let readers = audience::audience(cx, before, &decisions, &consequences, &writers(cx.snapshot, log));
    let covering = covering::covering(cx, &decisions, &named(log), paths);
    let telling =
        Telling { after: cx.snapshot, decisions: &decisions, found: &consequences, covering: &covering };
    let concerns = concerns(&telling);
    let picture = drawn(cx, &decisions, &consequences);
    Study { decisions, consequences, readers, covering, picture, concerns }
}

/// The people whose addresses the commits bear.
fn writers(snapshot: &Snapshot, log: &[Logged]) -> Vec<String> {
    let emails: BTreeSet<String> = log.iter().map(|it| it.email.to_lowercase()).collect();
    let wrote = |it: &Person| it.emails.iter().any(|email| emails.contains(&email.to_lowercase()));
    snapshot.of::<Person>().filter(|(_, it)| wrote(it)).map(|(entry, _)| entry.id.clone()).collect()
}

/// The changes that the commits name.
fn named(log: &[Logged]) -> Vec<String> {
    let naming = |key: &str| NAMING.contains(&key.to_lowercase().as_str());
    let trailers = log.iter().flat_map(|it| &it.trailers).filter(|(key, _)| naming(key));
    let ids: BTreeSet<String> = trailers
        .flat_map(|(_, value)| value.split([',', ' ']))
        .filter(|id| id.to_uppercase().starts_with("CHG-"))
        .map(str::to_owned)
        .collect();
    ids.into_iter().collect()
}

/// What is touched and what is next to it, and along what newly reaches what matters.
fn drawn(cx: &Cx<'_>, decisions: &[Decision], found: &Consequences) -> Picture {
    let live = |id: &String| cx.snapshot.asset(id).is_some_and(|it| it.lifecycle.is_live());
    let is_touched = |it: &&Decision| it.is_asset() && !it.is_in_passing();
    let touched: Vec<&String> = decisions.iter().filter(is_touched).map(|it| &it.id).collect();
    let ways = found.reach.gained.iter().flat_map(|it| &it.targets).flat_map(|it| &it.path);
    let mut roots: Vec<String> = Vec::new();
    for id in touched.iter().copied().chain(ways).filter(|id| live(id)) {
        if !roots.iter().any(|it| fold(it) == fold(id)) {
            roots.push(id.clone());
        }
    }
    if roots.is_empty() {
        return Picture::default();
    }
    let wish = PictureWish { depth: Some(1), ..PictureWish::default() };
    let mut drawn =
        picture::around(cx.snapshot, cx.graph, &roots, &[Way::Dependencies, Way::Dependents], &wish);
    drawn.heading = vec!["What is touched, and who is newly hit".to_owned()];
    let touched: BTreeSet<String> = touched.into_iter().map(|id| fold(id).into_owned()).collect();
    let down = found.points.gained.iter().flat_map(|it| &it.takes_down);
    let hurt = found.hits.gained.iter().flat_map(|it| &it.hits);
    let hurt = hurt.map(|(id, effect)| (id, *effect)).chain(down.map(|id| (id, Effect::Down)));
    let mut effects: BTreeMap<String, Effect> = BTreeMap::new();
    for (id, effect) in hurt {
        let worst = effects.entry(fold(id).into_owned()).or_insert(effect);
        *worst = effect.max(*worst);
    }
    for node in &mut drawn.nodes {
        // Nothing in a comment leads out of it that a record says.
        node.url = None;
        let id = fold(&node.id);
        let effect = effects.get(id.as_ref()).map(|effect| Mark::Hit(*effect));
        node.mark = if touched.contains(id.as_ref()) { Some(Mark::Root) } else { effect };
    }
    drawn
}

/// What somebody asked not to happen, and why it does
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fail {
    /// As people typed it: `new-spof`, or a metric: `unowned`.
    pub what: String,
    pub why: Vec<String>,
}

/// All that is known of a range
pub struct Known<'a> {
    /// How the two sides are called.
    pub from: &'a str,
    pub to: &'a str,
    /// The command that shows all of it.
    pub again: &'a str,
    pub study: &'a Study,
    pub log: &'a [Logged],
    /// How many commits there are, whether they are in the log or not.
    pub commits: usize,
    pub brings: &'a [Located],
    pub mends: &'a [Located],
    /// The concerns, with places.
    pub concerns: &'a [Located],
    pub metrics: &'a [Moved],
    pub fails: &'a [Fail],
}

/// A range as an answer
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// For people.
    pub page: Page,
    pub picture: Picture,
    /// For programs, but for the findings.
    pub json: Value,
    pub brings: Vec<Located>,
    pub mends: Vec<Located>,
    /// What CI shows: the findings that it brings, and the concerns.
    pub findings: Findings,
    /// What was decided, one a record.
    pub listing: Listing,
}

/// Tells of a range in every way in which it can be told.
pub fn review(known: &Known<'_>) -> Review {
    let records = known.study.decisions.len();
    let mut wrong: Vec<Located> = known.brings.iter().chain(known.concerns).cloned().collect();
    wrong.sort_by(|a, b| a.finding.order(&b.finding));
    Review {
        page: page::page(known),
        picture: known.study.picture.clone(),
        json: json(known),
        brings: known.brings.to_vec(),
        mends: known.mends.to_vec(),
        findings: Findings::new(wrong, records),
        listing: listing(&known.study.decisions),
    }
}

/// What is not wanted, as `--fail-on` says it.
pub fn fails(wishes: &[Wish], brings: &[Finding], concerns: &[Concern]) -> Vec<Fail> {
    let fail = |wish: &Wish| {
        let why = wish.unmet(brings, concerns);
        (!why.is_empty()).then(|| Fail { what: wish.name(), why })
    };
    wishes.iter().filter_map(fail).collect()
}

/// What the ratchet does not let pass.
pub fn worse(metrics: &[Moved]) -> Vec<Fail> {
    let fail = |it: &Moved| Fail {
        what: it.name.to_owned(),
        why: vec![format!("{} → {}", metric::json(it.before), metric::json(it.after))],
    };
    metrics.iter().filter(|it| it.is_worse()).map(fail).collect()
}

fn json(known: &Known<'_>) -> Value {
    let study = known.study;
    let commit = |it: &Logged| {
        let trailers: Vec<Value> =
            it.trailers.iter().map(|(key, value)| json!({"key": key, "value": value})).collect();
        json!({
            "commit": it.commit,
            "time": it.at.to_rfc3339(),
            "author": it.by,
            "email": it.email,
            "subject": it.subject,
            "merge": it.is_merge,
            "trailers": trailers,
        })
    };
    let concern = |it: &Located| {
        json!({
            "concern": it.finding.check,
            "level": it.finding.level,
            "message": it.finding.message,
            "record": it.finding.record,
            "file": it.spot.file.as_str(),
        })
    };
    let moved = |it: &Moved| json!({"metric": it.name, "before": metric::json(it.before), "after": metric::json(it.after), "worse": it.is_worse()});
    json!({
        "from": known.from,
        "to": known.to,
        "decisions": study.decisions.iter().map(decision::json).collect::<Vec<_>>(),
        "graph": consequence::json(&study.consequences),
        "look": study.readers.iter().map(audience::json).collect::<Vec<_>>(),
        "covering": covering::json(&study.covering),
        "concerns": known.concerns.iter().map(concern).collect::<Vec<_>>(),
        "commits": {"count": known.commits, "log": known.log.iter().map(commit).collect::<Vec<_>>()},
        "metrics": known.metrics.iter().map(moved).collect::<Vec<_>>(),
        "fails": known.fails.iter().map(|it| json!({"what": it.what, "why": it.why})).collect::<Vec<_>>(),
    })
}

fn listing(decisions: &[Decision]) -> Listing {
    let record = |it: &Decision| {
        let mut json = decision::json(it);
        json["what"] = json!(it.sentences().join("; "));
        json
    };
    let columns = ["change", "kind", "id", "what"].map(str::to_owned).to_vec();
    Listing { name: "decisions", records: decisions.iter().map(record).collect(), columns, id: "id" }
}
