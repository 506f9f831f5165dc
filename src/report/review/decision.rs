//! What was decided, record by record, the most important first. What became of fields is put into words elsewhere.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::approval;
use super::deed::{self, Deed, short};
use super::phrase::Phrase;
use crate::model::asset::Criticality;
use crate::model::id::fold;
use crate::model::{Asset, Kind, Record, Typed};
use crate::report::difference::word;
use crate::store::difference::field::FieldChange;
use crate::store::difference::{Difference, Fate, RecordChange};
use crate::store::snapshot::{Entry, Snapshot};

/// What was decided of one record, of the settings, or of a schema
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    pub fate: Fate,
    /// A kind of record, `settings` or `schema`.
    pub kind: &'static str,
    pub id: String,
    /// The id before, where it was another.
    pub was: Option<String>,
    /// The file as it is now; nothing where the record is gone.
    pub file: Option<String>,
    /// The greater the more it matters.
    pub weight: u32,
    /// Who it is, above several deeds.
    pub heading: Phrase,
    pub deeds: Vec<Deed>,
    /// What became of its fields, as data.
    pub fields: Vec<Value>,
    /// The dotted names of those fields.
    pub names: Vec<String>,
}

impl Decision {
    pub fn is_asset(&self) -> bool {
        self.kind == Kind::Asset.name()
    }

    /// Whether it says no more than that a record followed another, or stands elsewhere.
    pub fn is_in_passing(&self) -> bool {
        matches!(self.fate, Fate::Followed | Fate::Moved)
    }

    /// What it comes to, in sentences that stand alone.
    pub fn sentences(&self) -> Vec<String> {
        self.deeds.iter().map(|deed| deed.alone.text()).collect()
    }
}

/// All that was decided, the most important first.
pub fn decisions(before: &Snapshot, after: &Snapshot, found: &Difference<'_>) -> Vec<Decision> {
    let mut decisions: Vec<Decision> = found
        .records
        .iter()
        .filter(|it| it.entry().kind() != Kind::Approval)
        .map(|it| of_record(after, it))
        .collect();
    let approvals: Vec<&RecordChange<'_>> =
        found.records.iter().filter(|it| it.entry().kind() == Kind::Approval).collect();
    approval::tell(before, after, &approvals, &mut decisions);
    decisions.extend(of_settings(after, &found.settings));
    decisions.extend(found.schemas.iter().map(|it| of_schema(after, it.file.as_str(), it.fate, &it.fields)));
    let places: BTreeMap<&str, usize> = Kind::NAMES.iter().copied().zip(0..).collect();
    decisions.sort_by_cached_key(|it| {
        (Reverse(it.weight), places.get(it.kind).copied(), fold(&it.id).into_owned(), it.file.clone())
    });
    decisions
}

fn of_record(after: &Snapshot, change: &RecordChange<'_>) -> Decision {
    let entry = change.entry();
    let is_named_anew = |old: &&Entry| change.after.is_some_and(|new| new.id != old.id);
    Decision {
        fate: change.fate,
        kind: entry.kind().name(),
        id: entry.id.clone(),
        was: change.before.filter(is_named_anew).map(|it| it.id.clone()),
        file: change.after.map(|it| it.file.to_string()),
        weight: weight(change),
        heading: heading(entry),
        deeds: deed::of_record(after, change),
        fields: change.fields.iter().map(word::json).collect(),
        names: change.fields.iter().map(|it| it.field.clone()).collect(),
    }
}

fn of_settings(after: &Snapshot, fields: &[FieldChange]) -> Option<Decision> {
    let file = crate::model::layout::CONFIG;
    let told = Decision {
        kind: "settings",
        weight: 120,
        heading: Phrase::of(file).words(" · the rules of this store"),
        ..of_schema(after, file, Fate::Changed, fields)
    };
    (!fields.is_empty()).then_some(told)
}

fn of_schema(after: &Snapshot, file: &str, fate: Fate, fields: &[FieldChange]) -> Decision {
    let told = match fate {
        Fate::Added => vec![Deed::headline("new schema", file)],
        Fate::Removed => vec![Deed::headline("removed schema", file)],
        _ => deed::of_fields(after, file, fields),
    };
    Decision {
        fate,
        kind: "schema",
        id: file.to_owned(),
        was: None,
        file: (fate != Fate::Removed).then(|| file.to_owned()),
        weight: 45,
        heading: Phrase::of(file).words(" · what records may say"),
        deeds: told,
        fields: fields.iter().map(word::json).collect(),
        names: fields.iter().map(|it| it.field.clone()).collect(),
    }
}

/// `getpaid · GetPaid · application · high`.
pub(super) fn heading(entry: &Entry) -> Phrase {
    let name = deed::called(entry);
    let mut heading = Phrase::of(name);
    let title = entry.record.title();
    if !title.eq_ignore_ascii_case(name) && !matches!(*entry.record, Record::Asset(_)) {
        heading = heading.words(" · ").said(&short(title));
    }
    let words = match &*entry.record {
        Record::Asset(it) => {
            vec![it.r#type.clone(), it.criticality.map(|it| it.to_string()).unwrap_or_default()]
        }
        other => vec![other.kind().name().to_owned()],
    };
    words.iter().filter(|it| !it.is_empty()).fold(heading, |heading, it| heading.words(" · ").said(it))
}

fn weight(change: &RecordChange<'_>) -> u32 {
    let entry = change.entry();
    match change.fate {
        Fate::Unreadable => return 130,
        Fate::Followed | Fate::Moved | Fate::Readable => return 1,
        _ => {}
    }
    let base = match entry.kind() {
        Kind::Asset => of_asset(change),
        Kind::Change => {
            if names(change, &["state"]) {
                65
            } else {
                50
            }
        }
        Kind::Calendar => 55,
        Kind::Person => {
            if names(change, &["status", "signing_keys"]) {
                60
            } else {
                25
            }
        }
        Kind::Incident => 40,
        Kind::Problem => 35,
        Kind::Team => 30,
        Kind::Approval | Kind::Policy | Kind::Template => 20,
    };
    base + entry_weight(entry)
}

fn of_asset(change: &RecordChange<'_>) -> u32 {
    match change.fate {
        Fate::Removed => 90,
        Fate::Added => 60,
        _ if names(change, &["lifecycle", "depends_on", "supports", "redundancy"]) => 80,
        _ if names(change, &["criticality", "data_classification"]) => 75,
        _ if names(change, &["owner", "support_group", "environment", "location"]) => 45,
        Fate::Renamed => 40,
        _ => 10,
    }
}

/// Whether any of these fields, or a part of one, is another than before.
fn names(change: &RecordChange<'_>, fields: &[&str]) -> bool {
    let top = |it: &FieldChange| it.field.split(['.', '[']).next().unwrap_or_default().to_owned();
    change.fields.iter().any(|it| fields.contains(&top(it).as_str()))
}

fn entry_weight(entry: &Entry) -> u32 {
    match Asset::of(&entry.record).and_then(|it| it.criticality) {
        Some(Criticality::Critical) => 9,
        Some(Criticality::High) => 6,
        Some(Criticality::Medium) => 3,
        Some(Criticality::Low) | None => 0,
    }
}

/// As one object of the answer.
pub(super) fn json(it: &Decision) -> Value {
    json!({
        "change": it.fate.name(),
        "kind": it.kind,
        "id": it.id,
        "was": it.was,
        "file": it.file,
        "says": it.sentences(),
        "fields": it.fields,
    })
}
