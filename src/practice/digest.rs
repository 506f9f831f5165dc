//! Digests that bind an approval to what was approved: the covered fields of the change, and whom it hits. Never looks at
//! how a file is laid out.
//!
//! # What is covered
//! Every field of the change but these: `state`, `actual`, `anyway`, the `state` of each task, `notices`, `review` and `links`, which
//! say how it goes on; and `risk`, which is computed, and not decided by anybody: approval rules never read the field, and
//! an approver is shown what is computed then. What a record leaves out and what it says to be empty are the same.
//!
//! The id is among the covered fields, so that an approval of one change is none of another; the store's `organisation` is
//! digested with them, so that it is none in another store, of another organisation. Two stores that bear one name have to
//! be told apart by what they hold: the impact that was seen.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::canonical::canonical;
use crate::model::Change;
use crate::model::id::fold;

/// Fields that may change while an approval stands
pub const UNCOVERED: [&str; 7] = ["state", "actual", "anyway", "notices", "review", "links", "risk"];

/// The digest of what an approval of a change is bound to.
pub fn of_change(organisation: &str, change: &Change) -> String {
    digest(&json!({ "store": organisation, "change": covered(change) }))
}

/// The digest of whom a change hits, by how badly; in whatever order they are told.
pub fn of_impact(change: &str, hits: &BTreeMap<String, Vec<String>>) -> String {
    let sorted = |ids: &Vec<String>| {
        let mut ids: Vec<String> = ids.iter().map(|id| fold(id).into_owned()).collect();
        ids.sort();
        Value::from(ids)
    };
    let hits: serde_json::Map<String, Value> = hits
        .iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(effect, ids)| (effect.clone(), sorted(ids)))
        .collect();
    digest(&json!({ "change": change, "impact": hits }))
}

/// The fields that an approval covers.
pub fn covered(change: &Change) -> Value {
    let mut value = serde_json::to_value(change)
        .unwrap_or_else(|error| unreachable!("records have text keys only: {error}"));
    if let Value::Object(fields) = &mut value {
        UNCOVERED.iter().for_each(|field| drop(fields.shift_remove(*field)));
        let tasks = fields.get_mut("tasks").and_then(Value::as_array_mut);
        for task in tasks.into_iter().flatten().filter_map(Value::as_object_mut) {
            task.shift_remove("state");
        }
    }
    value
}

fn digest(value: &Value) -> String {
    let hash = Sha256::digest(canonical(value));
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Map;

    use super::*;
    use crate::store::read::read;
    use crate::store::source::Memory;

    const TEXT: &str = "\
id: CHG-20261121-7k3qf
title: Upgrade GetPaid
type: normal
state: requested
requester: jess.charlie
assignee: dave.doodle
affects: [getpaid, findb1]
window: {start: 2027-03-19T03:00:00-04:00, end: 2027-03-19T04:00:00-04:00}
outage: 30m
why: because
plan: |
  first this
  then that
rollback: back
verify: look
links: [{title: pull request, url: \"https://git.company.com/1\"}]
template: upgrade
tasks: [{id: 1, title: snapshot, assignee: joe.doe, affects: [findb1], state: open}]
risk: {level: high, because: [x]}
not_impacted: [{id: hr, reason: closed}]
also_impacted: [{id: web, reason: known}]
notices: [{at: 2026-11-21T09:05:00-05:00, to: [it], by: jess.charlie}]
";

    fn change(text: &str) -> Change {
        let source = Memory::new([("changes/2026/CHG-20261121-7k3qf.yaml", text)]);
        let snapshot = read(&source, &|_| Vec::new()).unwrap();
        assert_eq!(snapshot.faults, []);
        snapshot.of::<Change>().next().unwrap().1.clone()
    }

    fn of(text: &str) -> String {
        of_change("ACME", &change(text))
    }

    #[test]
    fn comments_and_layout_keep_it() {
        let laid_out = TEXT
            .replace("affects: [getpaid, findb1]", "affects:\n  - getpaid   # payroll\n  - \"findb1\"")
            .replace("title: Upgrade GetPaid", "# a comment\ntitle: 'Upgrade GetPaid'");
        assert_eq!(of(TEXT), of(&laid_out));
        assert_eq!(of(TEXT), of(&TEXT.replace('\n', "\r\n")));
    }

    #[test]
    fn how_it_goes_on_keeps_it() {
        for (from, to) in [
            ("state: requested", "state: in_progress"),
            ("state: open", "state: done"),
            ("level: high", "level: low"),
            ("to: [it]", "to: [it, finance-it]"),
            ("title: pull request", "title: the pull request"),
            ("template: upgrade", "template: upgrade\nactual: {start: 2027-03-19T03:00:00-04:00}"),
        ] {
            assert!(TEXT.contains(from));
            assert_eq!(of(TEXT), of(&TEXT.replace(from, to)), "{to}");
        }
    }

    #[test]
    fn another_change_and_another_store_have_another() {
        assert_ne!(of(TEXT), of(&TEXT.replace("7k3qf", "7k3qg")));
        assert_ne!(of(TEXT), of_change("Another", &change(TEXT)));
    }

    #[test]
    fn every_covered_field_is_in_it() {
        let whole = change(TEXT);
        let fields = covered(&whole);
        for (name, value) in fields.as_object().unwrap() {
            let mut edited = serde_json::to_value(&whole).unwrap();
            edited[name] = other(name, value);
            let edited: Change = serde_json::from_value(edited).unwrap();
            assert_ne!(of_change("ACME", &whole), of_change("ACME", &edited), "{name}");
        }
        let all =
            crate::model::schema::fields(crate::model::schema::Subject::Kind(crate::model::Kind::Change));
        for name in all {
            assert!(
                fields.get(name).is_some() != UNCOVERED.contains(&name),
                "{name} is neither covered nor not"
            );
        }
    }

    /// Another value that the field takes.
    fn other(name: &str, value: &Value) -> Value {
        match (name, value) {
            ("type", _) => json!("standard"),
            ("outage", _) => json!("31m"),
            ("window", _) => {
                json!({"start": "2027-03-19T03:00:00-04:00", "end": "2027-03-19T05:00:00-04:00"})
            }
            (_, Value::String(text)) => json!(format!("{text} x")),
            (_, Value::Array(items)) => json!(items[1..]),
            _ => unreachable!("{name}"),
        }
    }

    fn shuffled(value: &Value) -> Value {
        match value {
            Value::Object(fields) => Value::Object(
                fields.iter().rev().map(|(key, value)| (key.clone(), shuffled(value))).collect::<Map<_, _>>(),
            ),
            Value::Array(items) => items.iter().map(shuffled).collect(),
            other => other.clone(),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_order_of_keys_does_not_matter(title in ".{1,20}", why in ".{0,20}", id in 0u32..99) {
            let mut whole = serde_json::to_value(change(TEXT)).unwrap();
            (whole["title"], whole["why"], whole["tasks"][0]["id"]) = (json!(title), json!(why), json!(id));
            prop_assert_eq!(canonical(&whole), canonical(&shuffled(&whole)));
            let again: Value = serde_json::from_str(&canonical(&whole)).unwrap();
            prop_assert_eq!(&again, &whole);
            let (one, other): (Change, Change) =
                (serde_json::from_value(whole.clone()).unwrap(), serde_json::from_value(shuffled(&whole)).unwrap());
            prop_assert_eq!(of_change("ACME", &one), of_change("ACME", &other));
        }

        #[test]
        fn any_other_text_in_any_covered_field_changes_it(
            field in prop::sample::select(vec!["title", "why", "plan", "rollback", "verify", "template", "assignee", "requester"]),
            text in "[a-z \u{e4}\"\\\\]{1,12}",
        ) {
            let whole = serde_json::to_value(change(TEXT)).unwrap();
            let mut edited = whole.clone();
            edited[field] = json!(text);
            let same = edited == whole;
            let edited: Change = serde_json::from_value(edited).unwrap();
            prop_assert_eq!(of(TEXT) == of_change("ACME", &edited), same);
        }
    }

    #[test]
    fn an_impact_is_the_same_in_whatever_order_it_is_told() {
        let hits = |ids: &[&str]| {
            BTreeMap::from([("down".to_owned(), ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>())])
        };
        assert_eq!(of_impact("c", &hits(&["a", "B"])), of_impact("c", &hits(&["b", "A"])));
        assert_ne!(of_impact("c", &hits(&["a"])), of_impact("c", &hits(&["a", "b"])));
        assert_ne!(of_impact("c", &hits(&["a"])), of_impact("d", &hits(&["a"])));
    }
}
