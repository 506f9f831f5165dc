//! What became of a record's fields, as people would tell it. Leaves out nothing that differs.

use serde_json::Value;

use super::phrase::Phrase;
use crate::model::asset::EVERYTHING;
use crate::model::value::plain;
use crate::model::{Asset, Change, Kind, Record};
use crate::report::difference::word;
use crate::report::record;
use crate::store::difference::field::{Change as Became, FieldChange};
use crate::store::difference::{Fate, RecordChange};
use crate::store::snapshot::{Entry, Snapshot};

/// The fields that are told first; the others as they stand in records
const RANKS: [&str; 11] = [
    "state",
    "lifecycle",
    "depends_on",
    "supports",
    "redundancy",
    "affects",
    "window",
    "data_classification",
    "criticality",
    "owner",
    "support_group",
];

/// A text of more characters than these is no part of a sentence
const LONGEST: usize = 120;

/// One thing that was decided of a record
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// With the record's name: `criticality of fs01: medium → high`.
    pub alone: Phrase,
    /// Below the record's name: `criticality: medium → high`.
    pub within: Phrase,
    /// Of a long text, the lines that went and that came.
    pub lines: Vec<String>,
}

impl Deed {
    /// `retired: fs01`.
    pub fn headline(words: &str, name: &str) -> Deed {
        let alone = Phrase::new(words).words(": ").name(name);
        Deed { alone, within: Phrase::new(words), lines: Vec::new() }
    }

    /// `getpaid now stands on mailrelay`.
    fn verb(name: &str, within: Phrase) -> Deed {
        Deed { alone: Phrase::of(name).words(" ").then(within.clone()), within, lines: Vec::new() }
    }

    /// `owner of fs01: joe.doe → pam.bates`.
    fn value(name: &str, field: &str, value: Phrase) -> Deed {
        let field = Phrase::default().said(&field.replace('_', " "));
        let alone = field.clone().words(" of ").name(name).words(": ").then(value.clone());
        Deed { alone, within: field.words(": ").then(value), lines: Vec::new() }
    }
}

/// The name by which people know a record and can type it: an asset's name where it is its id but for the case.
pub fn called(entry: &Entry) -> &str {
    let title = entry.record.title();
    if title.eq_ignore_ascii_case(&entry.id) { title } else { &entry.id }
}

/// All that became of a record.
pub fn of_record(after: &Snapshot, change: &RecordChange<'_>) -> Vec<Deed> {
    let name = called(change.entry());
    let mut deeds = Vec::new();
    match (change.fate, change.before, change.after) {
        (Fate::Added, ..) => return added(after, change.entry()),
        (Fate::Removed, ..) if change.entry().kind() == Kind::Asset => {
            let alone = Phrase::new("removed: ").name(name).words(" (its record is deleted, not retired)");
            return vec![Deed {
                alone,
                ..Deed::headline("removed: its record is deleted, not retired", name)
            }];
        }
        (Fate::Removed, ..) => return vec![titled(Deed::headline("removed", name), change.entry())],
        (Fate::Unreadable, ..) => {
            return vec![Deed::verb(name, Phrase::new("cannot be read any more: itsm validate says why"))];
        }
        (Fate::Readable, ..) => return vec![Deed::verb(name, Phrase::new("can be read again"))],
        (fate, Some(old), Some(new)) => {
            if old.id != new.id {
                let alone = Phrase::new("renamed: ").name(&old.id).words(" → ").name(&new.id);
                deeds.push(Deed { within: alone.clone(), alone, lines: Vec::new() });
            }
            if fate == Fate::Moved {
                let told =
                    Phrase::new("moved from ").name(old.file.as_str()).words(" to ").name(new.file.as_str());
                deeds.push(Deed::verb(name, told));
            }
            deeds.extend(of_fields_of(after, change, old, new));
        }
        _ => {}
    }
    let follow = |(old, new): &(String, String)| {
        Deed::verb(name, Phrase::new("names ").name(new).words(", which was called ").name(old))
    };
    deeds.extend(change.follows.iter().map(follow));
    deeds
}

/// What became of fields of which nothing more is known than their names.
pub fn of_fields(after: &Snapshot, name: &str, fields: &[FieldChange]) -> Vec<Deed> {
    fields.iter().map(|it| of_field(after, name, it)).collect()
}

fn of_fields_of(after: &Snapshot, change: &RecordChange<'_>, old: &Entry, new: &Entry) -> Vec<Deed> {
    let name = called(new);
    let mut deeds = Vec::new();
    let mut fields: Vec<&FieldChange> = change.fields.iter().collect();
    fields
        .sort_by_key(|it| RANKS.iter().position(|name| *name == parted(&it.field).0).unwrap_or(RANKS.len()));
    for it in fields {
        let deed = match &*new.record {
            Record::Asset(asset) => of_asset(name, asset, it),
            Record::Change(_) => of_change(name, it),
            Record::Team(_) => of_team(name, it),
            Record::Person(_) if it.field == "status" => left(name, it),
            _ => None,
        };
        let is_window = it.field.starts_with("window.") || it.field == "window";
        if let (true, Record::Change(old), Record::Change(new)) = (is_window, &*old.record, &*new.record) {
            let told = window(after, name, old, new);
            deeds.extend(Some(told).filter(|told| !deeds.contains(told)));
            continue;
        }
        deeds.push(deed.unwrap_or_else(|| of_field(after, name, it)));
    }
    deeds
}

/// Both ends as one.
fn window(after: &Snapshot, name: &str, old: &Change, new: &Change) -> Deed {
    let told = |change: &Change| {
        let window = change.window.map(|it| crate::practice::window::extent(it, after.settings.zone()));
        window.unwrap_or_else(|| "none".to_owned())
    };
    Deed::value(name, "window", Phrase::default().said(&told(old)).words(" → ").said(&told(new)))
}

fn of_asset(name: &str, asset: &Asset, it: &FieldChange) -> Option<Deed> {
    let (top, item) = parted(&it.field);
    match (top, &it.change) {
        ("depends_on", Became::Entered { item, value }) => {
            Some(Deed::verb(name, Phrase::new("now stands on ").name(item).words(&how(value))))
        }
        ("depends_on", Became::Left { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("no longer stands on ").name(item)))
        }
        ("supports", Became::Entered { item, value }) => Some(match item == EVERYTHING {
            true => Deed::verb(name, Phrase::new("now supports everything").words(&how(value))),
            false => Deed::verb(name, Phrase::new("now supports ").name(item).words(&how(value))),
        }),
        ("supports", Became::Left { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("no longer supports ").name(item)))
        }
        ("depends_on" | "supports", Became::Value { .. }) if item.is_some() => {
            let (id, field) = item.unwrap_or_default();
            let verb = if top == "supports" { "supports " } else { "stands on " };
            let told = Phrase::new(verb).name(id).words(" otherwise: ").said(field).words(" ");
            Some(Deed::verb(name, told.then(values(it))))
        }
        ("data_classification", Became::Entered { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("now holds ").said(item).words(" data")))
        }
        ("data_classification", Became::Left { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("no longer holds ").said(item).words(" data")))
        }
        ("lifecycle", _) => lifecycle(name, asset, it),
        ("redundancy", Became::Value { .. }) => {
            let group = it.field.split_once('.').map(|(_, group)| group).unwrap_or_default();
            let what = Phrase::new("how many of group ").said(group).words(" suffice");
            let alone = what.clone().words(" for ").name(name).words(": ").then(values(it));
            Some(Deed { alone, within: what.words(": ").then(values(it)), lines: Vec::new() })
        }
        _ => None,
    }
}

fn lifecycle(name: &str, asset: &Asset, it: &FieldChange) -> Option<Deed> {
    use crate::model::asset::Lifecycle::{Active, Archived, Deprecated, Proposed, Retired};
    let words = match asset.lifecycle {
        Retired => "retired",
        Archived => "archived",
        Deprecated => "to be given up",
        Active => "goes into use",
        Proposed => "only proposed now",
    };
    let deed = Deed::headline(words, name);
    let was = Phrase::new(" (").then(values(it)).words(")");
    Some(Deed { alone: deed.alone.then(was.clone()), within: deed.within.then(was), lines: Vec::new() })
}

fn of_change(name: &str, it: &FieldChange) -> Option<Deed> {
    let (top, item) = parted(&it.field);
    match (top, &it.change) {
        ("state", Became::Value { .. }) => Some(Deed::verb(name, values(it))),
        ("affects", Became::Entered { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("now affects ").name(item)))
        }
        ("affects", Became::Left { item, .. }) => {
            Some(Deed::verb(name, Phrase::new("no longer affects ").name(item)))
        }
        ("tasks", Became::Value { .. }) if item.is_some() => {
            let (task, field) = item.unwrap_or_default();
            let told = Phrase::new("task ").said(task).words(": ").said(field).words(" ");
            Some(Deed::verb(name, told.then(values(it))))
        }
        _ => None,
    }
}

fn of_team(name: &str, it: &FieldChange) -> Option<Deed> {
    let (who, verb) = match (it.field.as_str(), &it.change) {
        ("members", Became::Entered { item, .. }) => (item, " joins "),
        ("members", Became::Left { item, .. }) => (item, " leaves "),
        _ => return None,
    };
    let alone = Phrase::of(who).words(verb).name(name);
    Some(Deed { alone, within: Phrase::of(who).words(verb.trim_end()), lines: Vec::new() })
}

fn left(name: &str, it: &FieldChange) -> Option<Deed> {
    let Became::Value { after: Some(Value::String(now)), .. } = &it.change else { return None };
    (now == "left").then(|| Deed::verb(name, Phrase::new("has left")))
}

fn added(after: &Snapshot, entry: &Entry) -> Vec<Deed> {
    let name = called(entry);
    let Record::Asset(asset) = &*entry.record else {
        let about = word::about(&entry.record);
        let kind = Phrase::new("new ").words(entry.kind().name());
        let told = about.iter().enumerate().fold(Phrase::default(), |told, (n, it)| {
            told.words(if n == 0 { ": " } else { ", " }).said(&short(it))
        });
        let mut deeds = vec![Deed {
            alone: kind.clone().words(" ").name(name).then(told.clone()),
            within: kind.then(told),
            lines: Vec::new(),
        }];
        deeds.extend(planned(after, name, &entry.record));
        return deeds;
    };
    let facts = [
        Some(asset.owner.as_ref().map_or("owned by nobody".to_owned(), |it| format!("owned by {it}"))),
        Some(asset.lifecycle).filter(|it| it.name() != "active").map(|it| it.to_string()),
    ];
    let told = facts.into_iter().flatten().fold(Phrase::default(), |told, it| told.words(", ").said(&it));
    let rated = asset.criticality.map(|it| format!(" of {it} criticality")).unwrap_or_default();
    let kind = Phrase::new("new ").said(&asset.r#type).words(" ").name(name).words(&rated);
    let mut deeds = vec![Deed {
        alone: kind.then(told.clone()),
        within: Phrase::new("new").then(told),
        lines: Vec::new(),
    }];
    for (words, edges) in [("stands on ", &asset.depends_on), ("supports ", &asset.supports)] {
        if !edges.is_empty() {
            deeds.push(Deed::verb(name, Phrase::new(words).names(edges.iter().map(|it| &it.id), ", ")));
        }
    }
    if !asset.data_classification.is_empty() {
        let classes = asset.data_classification.join(", ");
        deeds.push(Deed::verb(name, Phrase::new("holds ").said(&classes).words(" data")));
    }
    deeds
}

/// Of a new change, what it touches and when.
fn planned(after: &Snapshot, name: &str, record: &Record) -> Vec<Deed> {
    let Record::Change(change) = record else { return Vec::new() };
    let affects = (!change.affects.is_empty())
        .then(|| Deed::verb(name, Phrase::new("affects ").names(&change.affects, ", ")));
    let window = change.window.map(|it| crate::practice::window::extent(it, after.settings.zone()));
    let window = window.map(|it| Deed::value(name, "window", Phrase::default().said(&it)));
    affects.into_iter().chain(window).collect()
}

fn titled(mut deed: Deed, entry: &Entry) -> Deed {
    let title = entry.record.title();
    if title != entry.id {
        deed.alone = deed.alone.words(", ").said(&short(title));
    }
    deed
}

fn of_field(after: &Snapshot, name: &str, it: &FieldChange) -> Deed {
    let field = &it.field;
    let said = |value: &Value| {
        let time = record::time(after, value);
        short(&time.unwrap_or_else(|| word::whole(value)))
    };
    match &it.change {
        Became::Text { lines, .. } => {
            let deed = Deed::value(name, field, Phrase::default());
            Deed { lines: lines.clone(), ..deed }
        }
        Became::Entered { value, .. } => Deed::value(name, field, Phrase::new("+ ").said(&said(value))),
        Became::Left { value, .. } => Deed::value(name, field, Phrase::new("− ").said(&said(value))),
        Became::Reordered { .. } => Deed::value(name, field, Phrase::new("in another order")),
        Became::Value { before, after } if is_long(before) || is_long(after) => {
            let signed = |sign: &str, value: &Option<Value>| -> Vec<String> {
                let text = value.as_ref().map(plain).unwrap_or_default();
                text.lines().map(|line| format!("{sign} {line}")).collect()
            };
            let deed = Deed::value(name, field, Phrase::default());
            Deed { lines: [signed("-", before), signed("+", after)].concat(), ..deed }
        }
        Became::Value { before, after } => {
            let either = |value: &Option<Value>| value.as_ref().map(&said);
            Deed::value(name, field, change(either(before), either(after)))
        }
    }
}

/// Whether a value wants lines of its own.
fn is_long(value: &Option<Value>) -> bool {
    let text = value.as_ref().and_then(Value::as_str).unwrap_or_default();
    text.contains('\n') || text.chars().nth(LONGEST).is_some()
}

/// What fits into a sentence of it.
pub fn short(text: &str) -> String {
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

/// `medium → high`.
fn values(it: &FieldChange) -> Phrase {
    let said = |value: &Value| short(&plain(value));
    match &it.change {
        Became::Value { before, after } => change(before.as_ref().map(said), after.as_ref().map(said)),
        _ => Phrase::default(),
    }
}

fn change(before: Option<String>, after: Option<String>) -> Phrase {
    let side = |phrase: Phrase, value: Option<String>| match value {
        Some(value) if value.is_empty() => phrase.words("(empty)"),
        Some(value) => phrase.said(&value),
        None => phrase.words("none"),
    };
    side(side(Phrase::default(), before).words(" → "), after)
}

/// `depends_on[findb1].strength`: the list, and of it the entry and its field.
fn parted(field: &str) -> (&str, Option<(&str, &str)>) {
    let top = field.split(['.', '[']).next().unwrap_or(field);
    let item = field[top.len()..].strip_prefix('[').and_then(|rest| rest.rsplit_once("]."));
    (top, item)
}

/// Of an edge written long, how it stands: ` (network, soft)`.
fn how(value: &Value) -> String {
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let group = text("group").map(|group| format!("one of group {group}"));
    let words: Vec<String> = [text("via"), text("strength"), group].into_iter().flatten().collect();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}
