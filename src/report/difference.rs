//! What differs between two snapshots, as an answer: records in words, and what became of the graph.

pub(super) mod graph;
pub(super) mod word;

use serde_json::{Value, json};

use super::reach::Answer;
use super::{Body, Card, Listing, Section};
use crate::graph::difference::{Side, difference as graph_difference};
use crate::graph::{Graph, Scope};
use crate::model::asset::Criticality;
use crate::model::{Asset, Kind};
use crate::store::difference::field::FieldChange;
use crate::store::difference::{Difference, Fate, RecordChange, completed, difference as record_difference};
use crate::store::snapshot::Snapshot;

/// The one class of data that is no secret
const PUBLIC: &str = "public";

/// A snapshot, and how it is called: `commit 1a2b3c4`, `the working tree`
#[derive(Clone, Copy)]
pub struct Named<'a> {
    pub snapshot: &'a Snapshot,
    pub name: &'a str,
}

/// One line of the answer: what became of a record, of the settings, or of a schema
struct Item<'a> {
    fate: Fate,
    /// A kind of record, `settings` or `schema`.
    kind: &'static str,
    plural: &'static str,
    id: String,
    fields: &'a [FieldChange],
    change: Option<&'a RecordChange<'a>>,
}

/// What differs, of these kinds of record, or of all and of the settings where none is named; and whether anything does.
pub fn difference(before: Named<'_>, after: Named<'_>, kinds: &[Kind]) -> (Answer, bool) {
    let found = record_difference(before.snapshot, after.snapshot);
    let items = items(&found, kinds);
    let records: Vec<Value> = items.iter().map(record).collect();
    let wants_graph = kinds.is_empty() || kinds.contains(&Kind::Asset);
    let whole = [(before.snapshot, after.snapshot), (after.snapshot, before.snapshot)]
        .map(|(snapshot, other)| completed(snapshot, other));
    let sides = [whole[0].as_ref().unwrap_or(before.snapshot), whole[1].as_ref().unwrap_or(after.snapshot)];
    let graphs = sides.map(|snapshot| Graph::build(snapshot, Scope::Live));
    let (critical, classified) = (sides.map(critical), sides.map(classified));
    let side = |at: usize| Side { graph: &graphs[at], critical: &critical[at], classified: &classified[at] };
    let graph = wants_graph.then(|| graph_difference(side(0), side(1), &found.renames));
    let differs = !items.is_empty() || graph.as_ref().is_some_and(|graph| !graph.is_empty());
    let mut sections = sections(&items);
    sections.extend(graph.iter().flat_map(|graph| graph::sections(sides, graph)));
    let mut json = json!({
        "from": before.name,
        "to": after.name,
        "records": records,
        "summary": summary(&items),
    });
    if let Some(graph) = &graph {
        json["graph"] = graph::json(sides, graph);
    }
    let heading = vec![format!("{} → {}", before.name, after.name), outcome(&items, differs)];
    let card = Card { json, id: format!("{} → {}", before.name, after.name), heading, sections };
    let columns = ["change", "kind", "id", "what"].map(str::to_owned).to_vec();
    (Answer { card, listing: Listing { name: "differences", records, columns, id: "id" } }, differs)
}

/// What differs in one file, in words; nothing where no record does.
pub fn of_file(before: Named<'_>, after: Named<'_>) -> Option<Card> {
    let found = record_difference(before.snapshot, after.snapshot);
    let items = items(&found, &[]);
    let moved = if before.name == after.name { String::new() } else { format!("{} → ", before.name) };
    let json = json!({"file": after.name, "records": items.iter().map(record).collect::<Vec<_>>()});
    let card = Card {
        json,
        id: after.name.to_owned(),
        heading: vec![format!("{moved}{}", after.name)],
        sections: sections(&items),
    };
    (!items.is_empty()).then_some(card)
}

pub(super) fn critical(snapshot: &Snapshot) -> Vec<String> {
    let assets = snapshot.of::<Asset>().filter(|(_, it)| it.criticality == Some(Criticality::Critical));
    assets.map(|(_, it)| it.id.clone()).collect()
}

/// All whose data not everyone may know; `public` says that everyone may.
pub(super) fn classified(snapshot: &Snapshot) -> Vec<String> {
    let is_secret = |it: &Asset| it.data_classification.iter().any(|class| is_secret(class));
    snapshot.of::<Asset>().filter(|(_, it)| is_secret(it)).map(|(_, it)| it.id.clone()).collect()
}

/// Whether not everyone may know data of this class.
pub(super) fn is_secret(class: &str) -> bool {
    !class.eq_ignore_ascii_case(PUBLIC)
}

fn items<'a>(found: &'a Difference<'a>, kinds: &[Kind]) -> Vec<Item<'a>> {
    let records = found.records.iter().filter(|it| kinds.is_empty() || kinds.contains(&it.entry().kind()));
    let mut items: Vec<Item<'a>> = records
        .map(|change| Item {
            fate: change.fate,
            kind: change.entry().kind().name(),
            plural: change.entry().kind().plural(),
            id: change.entry().id.clone(),
            fields: &change.fields,
            change: Some(change),
        })
        .collect();
    if !kinds.is_empty() {
        return items;
    }
    if !found.settings.is_empty() {
        items.push(Item {
            fate: Fate::Changed,
            kind: "settings",
            plural: "settings",
            id: crate::model::layout::CONFIG.to_owned(),
            fields: &found.settings,
            change: None,
        });
    }
    items.extend(found.schemas.iter().map(|schema| Item {
        fate: schema.fate,
        kind: "schema",
        plural: "schemas",
        id: schema.file.to_string(),
        fields: &schema.fields,
        change: None,
    }));
    items
}

fn record(item: &Item<'_>) -> Value {
    let sides = item.change.map(|it| [it.before, it.after]).unwrap_or_default();
    let [old, new] = sides.map(|entry| entry.map(|it| it.file.to_string()));
    let was = sides[0].map(|it| it.id.as_str()).filter(|id| *id != item.id);
    let follows: Vec<Value> = item
        .change
        .iter()
        .flat_map(|it| &it.follows)
        .map(|(old, new)| json!({"before": old, "after": new}))
        .collect();
    json!({
        "change": item.fate.name(),
        "kind": item.kind,
        "id": item.change.map(|_| item.id.as_str()),
        "was": was,
        "title": item.change.map(|it| it.entry().record.title()),
        "file": new.clone().or_else(|| item.change.is_none().then(|| item.id.clone())),
        "file_before": old.filter(|file| Some(file) != new.as_ref()),
        "fields": item.fields.iter().map(word::json).collect::<Vec<_>>(),
        "follows": follows,
        "what": what(item),
    })
}

/// All of it on one line.
fn what(item: &Item<'_>) -> String {
    let mut parts = told(item);
    parts.extend(item.change.is_none().then(|| item.id.clone()));
    parts.extend(item.fields.iter().map(word::short));
    parts.join("; ")
}

/// What is to be said of a record besides its fields.
fn told(item: &Item<'_>) -> Vec<String> {
    let Some(change) = item.change else { return Vec::new() };
    let mut told = Vec::new();
    if let (Some(old), Some(new)) = (change.before, change.after) {
        told.extend((old.id != new.id).then(|| format!("was {}", old.id)));
        let is_moved = old.file != new.file && change.fate != Fate::Renamed;
        told.extend(is_moved.then(|| format!("file: {} → {}", old.file, new.file)));
    } else {
        told.extend(word::about(&change.entry().record));
    }
    match change.fate {
        Fate::Unreadable => told.push("cannot be read now; see itsm validate".to_owned()),
        Fate::Readable => told.push("could not be read before".to_owned()),
        _ => {}
    }
    let follow = |(old, new): &(String, String)| format!("{old} is called {new} now");
    told.extend(change.follows.iter().map(follow));
    told
}

fn sign(fate: Fate) -> &'static str {
    match fate {
        Fate::Added | Fate::Readable => "+",
        Fate::Removed => "-",
        Fate::Unreadable => "!",
        Fate::Renamed | Fate::Changed | Fate::Followed | Fate::Moved => "~",
    }
}

/// The records by kind, each with its fields below it.
fn sections(items: &[Item<'_>]) -> Vec<Section> {
    let section = |items: &[Item<'_>]| {
        let lines = items.iter().flat_map(|item| {
            let head = [vec![format!("{} {}", sign(item.fate), item.id)], told(item)].concat().join(" · ");
            std::iter::once(head).chain(item.fields.iter().flat_map(word::lines))
        });
        let title = Some(format!("{} ({})", items[0].plural, items.len()));
        Section { title, body: Body::Lines(lines.collect()) }
    };
    items.chunk_by(|a, b| a.kind == b.kind).map(section).collect()
}

fn outcome(items: &[Item<'_>], differs: bool) -> String {
    let told: Vec<String> = counts(items).map(|(fate, count)| format!("{count} {}", fate.name())).collect();
    match (told.is_empty(), differs) {
        (true, false) => "nothing differs".to_owned(),
        (true, true) => "no record of these kinds differs".to_owned(),
        (false, _) => told.join(", "),
    }
}

fn counts(items: &[Item<'_>]) -> impl Iterator<Item = (Fate, usize)> {
    let count = |fate: Fate| items.iter().filter(|item| item.fate == fate).count();
    Fate::ALL.into_iter().map(move |fate| (fate, count(fate))).filter(|(_, count)| *count > 0)
}

fn summary(items: &[Item<'_>]) -> Value {
    counts(items)
        .map(|(fate, count)| (fate.name().to_owned(), json!(count)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
