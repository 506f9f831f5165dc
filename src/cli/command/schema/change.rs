//! The JSON Schemas of what is told of a change: approvals, risk, what lies ahead of it, what a dry run shows. Data only.

use serde_json::{Value, json};

use super::planned::{object, text_or_null, texts};
use super::{event, task};
use crate::graph::impact::Effect;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, RiskLevel};
use crate::model::schema;
use crate::practice::risk::TERMS;

/// What is computed of a change, beside lists of ids.
pub(super) fn computed() -> Value {
    let mut computed = outlook();
    computed["tasks"] =
        json!({ "type": "array", "items": task(), "description": "With what they leave empty filled in" });
    computed["timeline"] =
        json!({ "type": "array", "items": event(), "description": "Commits, oldest first" });
    computed
}

/// What there is to know of a change before it runs.
fn outlook() -> Value {
    let effect = json!({ "enum": Effect::ALL.map(Effect::name) });
    let hit = json!({
        "type": "object",
        "required": ["id", "effect", "path", "owner", "criticality"],
        "properties": {
            "id": { "type": "string" },
            "effect": effect,
            "path": texts(),
            "owner": text_or_null(),
            "criticality": text_or_null(),
        },
    });
    json!({
        "hits": { "type": "array", "items": hit, "description": "Who is hit while what is touched is down" },
        "risk": { "type": "object", "description": "As `change risk` tells it" },
        "approval": {
            "type": "object",
            "required": ["satisfied", "missing", "rules", "due"],
            "properties": {
                "satisfied": { "type": "boolean" },
                "missing": texts(),
                "rules": slots(),
                "due": { "type": ["string", "null"], "format": "date-time", "description": "Of an emergency" },
            },
        },
        "notice": {
            "type": ["object", "null"],
            "required": ["due", "given", "missing", "late"],
            "properties": {
                "due": { "type": "string", "format": "date-time" },
                "given": { "type": "boolean" },
                "missing": { "type": "array", "items": { "type": "string" }, "description": "Who was not told yet" },
                "late": { "type": "boolean" },
            },
        },
        "conflicts": { "type": "array", "items": { "type": "object" }, "description": "As `change conflicts` tells them" },
        "next": { "type": ["object", "null"], "description": "When it could run, where its window will not do" },
    })
}

/// Who has to approve, rule by rule.
fn slots() -> Value {
    let barred = json!({
        "type": "object",
        "properties": { "person": { "type": "string" }, "why": { "type": "string" } },
    });
    json!({ "type": "array", "items": {
        "type": "object",
        "required": ["rule", "need", "have", "may", "barred"],
        "properties": {
            "rule": { "type": "string" },
            "need": { "type": "integer", "minimum": 0 },
            "have": texts(),
            "may": texts(),
            "barred": { "type": "array", "items": barred },
        },
    } })
}

/// What a command that writes prints with --dry-run -f json.
pub(super) fn rehearsal() -> Value {
    let record = json!({
        "type": "object",
        "required": ["id", "kind", "file", "record", "outlook"],
        "properties": {
            "id": { "type": "string" },
            "kind": { "type": "string" },
            "file": { "type": "string", "description": "From the store's root" },
            "record": { "type": ["object", "null"], "description": "As it would be written; null where it would be gone" },
            "outlook": {
                "type": ["object", "null"],
                "description": "Of a change that is not over: what there is to know of it before it runs",
                "required": ["hits", "risk", "approval", "notice", "conflicts", "next"],
                "properties": outlook(),
            },
        },
    });
    object(
        "What would be written",
        json!({
            "dry_run": { "const": true },
            "action": { "type": "string", "description": "What would be done, in words" },
            "records": { "type": "array", "items": record },
            "diff": { "type": "string", "description": "As `git apply` takes it" },
        }),
    )
}

/// What `itsm change approvals` prints.
pub(super) fn approvals() -> Value {
    let text = text_or_null;
    let why = || json!({ "type": "string" });
    json!({
        "$schema": schema::DRAFT,
        "title": "How a change stands with those who have to approve it",
        "type": "object",
        "required": ["change", "state", "satisfied", "missing", "rules", "decisions", "digest"],
        "properties": {
            "change": { "type": "string" },
            "state": { "enum": ChangeState::WORDS },
            "satisfied": { "type": "boolean", "description": "Whether all approvals are there" },
            "missing": { "type": "array", "items": why(), "description": "What is missing, in words" },
            "rules": slots(),
            "decisions": { "type": "array", "items": {
                "type": "object",
                "required": ["by", "decision", "at", "counts", "file"],
                "properties": {
                    "by": { "type": "string" },
                    "decision": { "enum": Decision::WORDS },
                    "role": text(),
                    "at": { "type": "string", "format": "date-time" },
                    "expires": text(),
                    "counts": { "type": "boolean" },
                    "why": { "type": ["string", "null"], "description": "Why it does not count" },
                    "signed": { "type": "boolean" },
                    "file": { "type": "string", "description": "From the store's root" },
                },
            } },
            "faults": { "type": "array", "items": why(), "description": "Why rules cannot be asked" },
            "due": { "type": ["string", "null"], "description": "Until when an emergency change owes its approval" },
            "digest": { "type": "string", "description": "What an approval is bound to" },
        },
    })
}

/// What `itsm change risk` prints.
pub(super) fn risk() -> Value {
    let points = || json!({ "type": "integer", "minimum": 0 });
    let level = || json!({ "enum": RiskLevel::WORDS });
    let names: Vec<&str> = TERMS.iter().map(|term| term.name).collect();
    json!({
        "$schema": schema::DRAFT,
        "title": "What a change risks",
        "type": "object",
        "required": ["change", "level", "points", "terms"],
        "properties": {
            "change": { "type": "string" },
            "level": level(),
            "points": points(),
            "next": {
                "type": ["object", "null"],
                "description": "From how many points on it would be of the next level",
                "properties": { "level": level(), "points": points() },
            },
            "terms": { "type": "array", "items": {
                "type": "object",
                "required": ["name", "points", "words"],
                "properties": {
                    "name": { "enum": names },
                    "points": points(),
                    "words": { "type": "string" },
                    "record": { "type": ["string", "null"], "description": "The record that it comes from" },
                },
            } },
        },
    })
}
