//! Which change records stand for what a range touches, and what no change stands for. Touched is what becomes another
//! record, and, where code lies in the same repository, whose code becomes another.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::decision::Decision;
use crate::model::change::ChangeState;
use crate::model::{Change, Kind};
use crate::practice::Cx;
use crate::practice::approval::{has_started, standing};
use crate::practice::cover::Covers;
use crate::practice::radius;
use crate::store::difference::Fate;

/// Fields of an asset that say something about it and do nothing to it: nobody plans a change to correct them
const ABOUT: [&str; 13] = [
    "name",
    "aliases",
    "purpose",
    "owner",
    "secondary_owner",
    "support_group",
    "cost_center",
    "criticality",
    "data_classification",
    "covers",
    "tags",
    "links",
    "notes",
];

/// Which changes stand for what is touched
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Covering {
    /// Those of the range first, then by id.
    pub changes: Vec<Cover>,
    /// Assets for which no change stands, in order of id.
    pub uncovered: Vec<String>,
    /// Assets for which changes stand of which none may run yet.
    pub unapproved: Vec<String>,
    /// Code that the range makes another, by the asset that covers it.
    pub code: BTreeMap<String, Vec<String>>,
}

/// A change that stands for some of what is touched
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    pub id: String,
    pub title: String,
    pub state: ChangeState,
    /// Whether the range makes it what it is.
    pub in_range: bool,
    /// Whether a commit of the range names it.
    pub is_named: bool,
    /// Whether it has the approvals that it needs, and its state says so.
    pub may_run: bool,
    /// What is missing to that, in words.
    pub missing: Vec<String>,
    /// What is touched that it says it affects.
    pub assets: Vec<String>,
}

/// Looks for the changes; `named` are those that commits name, `paths` whatever the range changes beside the store.
pub fn covering(cx: &Cx<'_>, decisions: &[Decision], named: &[String], paths: &BTreeSet<String>) -> Covering {
    let code = code(cx, paths);
    let mut touched: Vec<&str> =
        decisions.iter().filter(|it| wants_change(cx, it)).map(|it| it.id.as_str()).collect();
    let is_known = |touched: &[&str], id: &str| touched.iter().any(|it| it.eq_ignore_ascii_case(id));
    let more: Vec<&str> = code.keys().map(String::as_str).filter(|id| !is_known(&touched, id)).collect();
    touched.extend(more);
    let mut changes: Vec<Cover> = cx
        .snapshot
        .of::<Change>()
        .filter_map(|(_, change)| cover(cx, change, &touched, decisions, named))
        .collect();
    changes.sort_by(|a, b| (!a.in_range, &a.id).cmp(&(!b.in_range, &b.id)));
    let covers = |it: &Cover, id: &str| it.assets.iter().any(|asset| asset.eq_ignore_ascii_case(id));
    let mut res = Covering { code: code.clone(), ..Covering::default() };
    for id in touched {
        let mut of = changes.iter().filter(|it| covers(it, id)).peekable();
        if of.peek().is_none() {
            res.uncovered.push(id.to_owned());
        } else if !of.any(|it| it.may_run) {
            res.unapproved.push(id.to_owned());
        }
    }
    res.uncovered.sort();
    res.unapproved.sort();
    res.changes = changes;
    res
}

/// Whose code is among the paths; what no asset covers is nobody's.
fn code(cx: &Cx<'_>, paths: &BTreeSet<String>) -> BTreeMap<String, Vec<String>> {
    let mut code: BTreeMap<String, Vec<String>> = BTreeMap::new();
    if paths.is_empty() {
        return code;
    }
    let covers = Covers::of(cx.snapshot);
    for path in paths {
        for asset in covers.nearest(path) {
            code.entry(asset.to_owned()).or_default().push(path.clone());
        }
    }
    code
}

/// Whether what is touched runs, and is made another than it was.
fn wants_change(cx: &Cx<'_>, it: &Decision) -> bool {
    let runs = || cx.snapshot.asset(&it.id).is_some_and(|it| it.lifecycle.is_live());
    let top = |field: &String| field.split(['.', '[']).next().unwrap_or_default().to_owned();
    it.is_asset()
        && match it.fate {
            Fate::Added => runs(),
            Fate::Removed => true,
            _ => {
                let does: Vec<String> =
                    it.names.iter().map(top).filter(|it| !ABOUT.contains(&it.as_str())).collect();
                !does.is_empty() && (runs() || does.iter().any(|it| it == "lifecycle"))
            }
        }
}

fn cover(
    cx: &Cx<'_>,
    change: &Change,
    touched: &[&str],
    decisions: &[Decision],
    named: &[String],
) -> Option<Cover> {
    let is_this = |id: &String| id.eq_ignore_ascii_case(&change.id);
    let in_range = decisions.iter().any(|it| it.kind == Kind::Change.name() && is_this(&it.id));
    let is_named = named.iter().any(is_this);
    let is_dead = matches!(change.state, ChangeState::Cancelled | ChangeState::Rejected);
    let is_open = !is_dead && !change.state.is_over() && !has_ended(change.state);
    let assets: Vec<String> = radius::touched(change, cx.snapshot)
        .into_iter()
        .filter(|id| touched.iter().any(|it| it.eq_ignore_ascii_case(id)))
        .map(str::to_owned)
        .collect();
    let counts = !assets.is_empty() && (is_open || (in_range || is_named) && !is_dead);
    if !counts && !is_named && !in_range {
        return None;
    }
    let standing = standing(cx, change);
    let state_allows = change.state == ChangeState::Approved || has_started(change.state);
    Some(Cover {
        id: change.id.clone(),
        title: change.title.clone(),
        state: change.state,
        in_range,
        is_named,
        may_run: counts && state_allows && standing.is_satisfied(),
        missing: if is_dead || has_ended(change.state) { Vec::new() } else { standing.missing() },
        assets: if counts { assets } else { Vec::new() },
    })
}

fn has_ended(state: ChangeState) -> bool {
    has_started(state) && state != ChangeState::InProgress
}

pub(super) fn json(it: &Covering) -> Value {
    let change = |it: &Cover| {
        json!({
            "id": it.id,
            "title": it.title,
            "state": it.state.name(),
            "in_range": it.in_range,
            "named_by_commit": it.is_named,
            "may_run": it.may_run,
            "missing": it.missing,
            "covers": it.assets,
        })
    };
    let changes: Vec<Value> = it.changes.iter().map(change).collect();
    let code: Vec<Value> =
        it.code.iter().map(|(asset, paths)| json!({"asset": asset, "paths": paths})).collect();
    json!({"changes": changes, "uncovered": it.uncovered, "unapproved": it.unapproved, "code": code})
}
