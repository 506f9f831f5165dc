//! A deed in words: one for what was done, and a sentence. Both follow from the difference, never from a message.

use serde_json::Value;

use crate::model::approval::Decision;
use crate::model::asset::Lifecycle;
use crate::model::change::ChangeState;
use crate::model::incident::{EntryKind, IncidentState};
use crate::model::person::Status;
use crate::model::problem::ProblemState;
use crate::model::value::plain;
use crate::model::{Approval, Kind, Record};
use crate::report::difference::word as field;
use crate::store::difference::Fate;
use crate::store::difference::field::{Change, FieldChange};
use crate::store::history::deed::{Deed, Subject};
use crate::store::snapshot::Snapshot;

/// More fields than these are counted, not told
const MOST_FIELDS: usize = 3;

/// Fields that only follow from what the sentence says already
const BESIDE: [&str; 6] = ["actual", "anyway", "restored_at", "risk", "left_on", "down_at"];

/// Words that stand for no state that a record is in
const OWN: [&str; 20] = [
    "added",
    "removed",
    "renamed",
    "changed",
    "followed",
    "moved",
    "broken",
    "mended",
    "drafted",
    "opened",
    "reopened",
    "started",
    "activated",
    "returned",
    "reviewed",
    "notified",
    "task",
    "action",
    "approved",
    "withdrawn",
];

/// Every word for what is done to a record.
pub fn actions() -> Vec<&'static str> {
    let states = ChangeState::ALL.iter().map(|it| it.name());
    let states = states.chain(IncidentState::ALL.iter().map(|it| it.name()));
    let states = states.chain(ProblemState::ALL.iter().map(|it| it.name()));
    let states = states.chain(Lifecycle::ALL.iter().map(|it| it.name()));
    let states = states.chain(Status::ALL.iter().map(|it| it.name()));
    let mut words: Vec<&str> = OWN.into_iter().chain(states).collect();
    words.extend(EntryKind::ALL.iter().map(|it| it.name()));
    words.sort_unstable();
    words.dedup();
    words
}

/// The word for what was done, and the sentence.
pub(super) fn told(deed: &Deed, snapshot: &Snapshot) -> (String, String) {
    let (action, sentence) = match deed.fate {
        Fate::Added => added(deed, snapshot),
        Fate::Removed => {
            ("removed".to_owned(), format!("{} {} removed{}", deed.of.name(), deed.id, about(deed)))
        }
        Fate::Renamed => renamed(deed),
        Fate::Changed => changed(deed),
        Fate::Followed => ("followed".to_owned(), String::new()),
        Fate::Moved => ("moved".to_owned(), moved(deed)),
        Fate::Unreadable => ("broken".to_owned(), format!("{} cannot be read any more", deed.id)),
        Fate::Readable => ("mended".to_owned(), format!("{} can be read again", deed.id)),
    };
    let follows = deed.follows.iter().map(|(old, new)| format!("{} names {new}, which was {old}", deed.id));
    let parts: Vec<String> = Some(sentence).filter(|it| !it.is_empty()).into_iter().chain(follows).collect();
    (action, parts.join("; "))
}

fn added(deed: &Deed, snapshot: &Snapshot) -> (String, String) {
    let id = &deed.id;
    let title = |record: &Record| field::cut(record.title());
    match deed.entry().map(|entry| &*entry.record) {
        Some(Record::Approval(approval)) => decided(approval, snapshot),
        Some(record @ Record::Change(change)) => {
            // What was further on when it came was written elsewhere before: this is no step of its life.
            let (action, words) = match change.state.name() {
                "draft" => ("drafted", "drafted".to_owned()),
                "requested" => ("requested", "requested".to_owned()),
                state => ("added", format!("added, {}", state.replace('_', " "))),
            };
            (action.to_owned(), format!("{id} {words}: {}", title(record)))
        }
        Some(record @ (Record::Incident(_) | Record::Problem(_))) => {
            ("opened".to_owned(), format!("{id} opened: {}", title(record)))
        }
        _ => ("added".to_owned(), format!("{} {id} added{}", deed.of.name(), about(deed))),
    }
}

/// `Jim Bar approved CHG-1 as owner`.
fn decided(approval: &Approval, snapshot: &Snapshot) -> (String, String) {
    let action = match approval.decision {
        Decision::Approved => "approved",
        Decision::Rejected => "rejected",
        Decision::Withdrawn => "withdrawn",
    };
    let verb = if action == "withdrawn" { "withdrew from" } else { action };
    let who = snapshot.person(&approval.by).map_or(approval.by.as_str(), |person| person.name.as_str());
    let role = approval.role.as_ref().map(|role| format!(" as {role}")).unwrap_or_default();
    (action.to_owned(), format!("{who} {verb} {}{role}", approval.of))
}

fn about(deed: &Deed) -> String {
    let told = deed.entry().map(|entry| field::about(&entry.record)).unwrap_or_default();
    if told.is_empty() { String::new() } else { format!(": {}", field::cut(&told.join(", "))) }
}

fn renamed(deed: &Deed) -> (String, String) {
    let was = deed.was.as_deref().unwrap_or_default();
    // An old name that stays as an alias says nothing new.
    let is_alias = |it: &FieldChange| {
        it.field == "aliases" && matches!(&it.change, Change::Entered { item, .. } if item == was)
    };
    let others: Vec<&FieldChange> = deed.fields.iter().filter(|it| !is_alias(it)).collect();
    let parts = [vec![format!("{was} renamed → {}", deed.id)], rest(&others)].concat();
    ("renamed".to_owned(), parts.join("; "))
}

fn moved(deed: &Deed) -> String {
    let file = |entry: &Option<crate::store::snapshot::Entry>| {
        entry.as_ref().map(|entry| entry.file.to_string()).unwrap_or_default()
    };
    format!("{} moved: {} → {}", deed.id, file(&deed.before), file(&deed.after))
}

/// What matters most comes first.
const FINDERS: [fn(&Deed, &FieldChange) -> Told; 8] =
    [turned, logged, looked_back, notified, task_done, task_added, action_moved, action_added];

/// What matters most gives the word.
fn changed(deed: &Deed) -> (String, String) {
    for find in FINDERS {
        let found = deed.fields.iter().find_map(|it| Some((it, find(deed, it)?)));
        if let Some((main, (action, sentence))) = found {
            let is_beside = |it: &&FieldChange| {
                let top = it.field.split(['.', '[']).next().unwrap_or_default();
                !std::ptr::eq(*it, main) && !BESIDE.contains(&top) && !is_day_of_an_action(it)
            };
            let others: Vec<&FieldChange> = deed.fields.iter().filter(is_beside).collect();
            return (action, [vec![sentence], rest(&others)].concat().join("; "));
        }
    }
    let sentence = match deed.fields.as_slice() {
        [one] => of(&deed.id, one),
        many => format!("{}: {}", deed.id, rest(&many.iter().collect::<Vec<_>>()).join("; ")),
    };
    ("changed".to_owned(), sentence)
}

/// `criticality of getpaid: medium → high`.
fn of(id: &str, it: &FieldChange) -> String {
    let told = field::short(it);
    match told.strip_prefix(it.field.as_str()) {
        Some(what) => format!("{} of {id}{what}", it.field),
        None => format!("{id}: {told}"),
    }
}

fn rest(fields: &[&FieldChange]) -> Vec<String> {
    let mut told: Vec<String> = fields.iter().take(MOST_FIELDS).map(|it| field::short(it)).collect();
    let more = fields.len().saturating_sub(MOST_FIELDS);
    told.extend((more > 0).then(|| format!("and {more} more")));
    told
}

type Told = Option<(String, String)>;

/// The state of its life.
fn turned(deed: &Deed, it: &FieldChange) -> Told {
    let Subject::Record(kind) = deed.of else { return None };
    let is_state = matches!(it.field.as_str(), "state" | "lifecycle" | "status");
    let Change::Value { after: Some(after), before } = &it.change else { return None };
    let is_back = |word: &str| before.as_ref().is_some_and(|before| before == word);
    let state = after.as_str().filter(|_| is_state)?;
    let (action, words) = match (kind, state) {
        (Kind::Incident, "investigating") if !is_back("open") => {
            ("reopened".to_owned(), "reopened".to_owned())
        }
        _ => participle(kind, state),
    };
    let title = match deed.entry().map(|entry| &*entry.record) {
        Some(record @ (Record::Change(_) | Record::Incident(_) | Record::Problem(_))) => {
            format!(": {}{}", field::cut(record.title()), though(deed, record))
        }
        _ => String::new(),
    };
    Some((action, format!("{} {words}{title}", deed.id)))
}

/// Why a change was begun though something spoke against it, where this is how it was begun.
fn though(deed: &Deed, record: &Record) -> String {
    let is_new = deed.fields.iter().any(|it| it.field.split('.').next() == Some("anyway"));
    match record {
        Record::Change(change) if is_new => {
            let why = change.anyway.as_ref().map(|it| format!(" (anyway: {})", field::cut(&it.why)));
            why.unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// What became of a record in this state: the word, and how it reads.
fn participle(kind: Kind, state: &str) -> (String, String) {
    let pair = |action: &str, words: &str| (action.to_owned(), words.to_owned());
    match (kind, state) {
        (Kind::Change, "draft") => pair("reopened", "is a draft again"),
        (Kind::Change, "in_progress") => pair("started", "started"),
        (Kind::Incident, "open") => pair("reopened", "is open again"),
        (Kind::Incident, "investigating") => pair("investigating", "is being worked on"),
        (Kind::Problem, "open") => pair("reopened", "is open again"),
        (Kind::Problem, "known_error") => pair("known_error", "has a known cause"),
        (Kind::Asset, "active") => pair("activated", "is in use"),
        (Kind::Person, "active") => pair("returned", "works here again"),
        (_, state) => (state.to_owned(), state.replace('_', " ")),
    }
}

/// An entry of an incident's log.
fn logged(deed: &Deed, it: &FieldChange) -> Told {
    let value = entered(it, "log")?;
    let word = |key: &str| value.get(key).map(plain).unwrap_or_default();
    let kind = if word("kind").is_empty() { "note".to_owned() } else { word("kind") };
    let sentence = format!("{} {kind}: {}", deed.id, field::cut(&word("text")));
    Some((kind, sentence))
}

fn looked_back(deed: &Deed, it: &FieldChange) -> Told {
    let Change::Value { before: None, after: Some(after) } = &it.change else { return None };
    let outcome = after.get("outcome").filter(|_| it.field == "review")?;
    Some(("reviewed".to_owned(), format!("{} reviewed: {}", deed.id, plain(outcome))))
}

fn notified(deed: &Deed, it: &FieldChange) -> Told {
    let to = entered(it, "notices")?.get("to").map(plain).unwrap_or_default();
    Some(("notified".to_owned(), format!("notice of {} given to {to}", deed.id)))
}

fn task_done(deed: &Deed, it: &FieldChange) -> Told {
    let number = it.field.strip_prefix("tasks[")?.strip_suffix("].state")?;
    let Change::Value { after: Some(state), .. } = &it.change else { return None };
    Some(("task".to_owned(), format!("task {number} of {} is {}", deed.id, plain(state).replace('_', " "))))
}

fn task_added(deed: &Deed, it: &FieldChange) -> Told {
    let task = entered(it, "tasks")?;
    let word = |key: &str| task.get(key).map(plain).unwrap_or_default();
    Some((
        "task".to_owned(),
        format!("task {} of {} added: {}", word("id"), deed.id, field::cut(&word("title"))),
    ))
}

/// What became of what was agreed: `action of PRB-1 done: larger disks`.
fn action_moved(deed: &Deed, it: &FieldChange) -> Told {
    let (title, field) = it.field.strip_prefix("actions[")?.rsplit_once("].")?;
    let Change::Value { after: Some(after), .. } = &it.change else { return None };
    let words = match (field, plain(after)) {
        ("state", state) if state == "open" => "taken up again".to_owned(),
        ("state", state) => state,
        ("owner", who) => format!("goes to {who}"),
        ("due", day) => format!("is due {day}"),
        _ => return None,
    };
    Some(("action".to_owned(), format!("action of {} {words}: {}", deed.id, field::cut(title))))
}

fn action_added(deed: &Deed, it: &FieldChange) -> Told {
    let action = entered(it, "actions")?;
    let word = |key: &str| action.get(key).map(plain).unwrap_or_default();
    let (title, owner) = (word("title"), word("owner"));
    let due = Some(word("due")).filter(|it| !it.is_empty()).map(|day| format!(", due {day}"));
    let who = format!("{owner}{}", due.unwrap_or_default());
    Some(("action".to_owned(), format!("action of {} added: {} ({who})", deed.id, field::cut(&title))))
}

/// When an action ended follows from what became of it.
fn is_day_of_an_action(it: &FieldChange) -> bool {
    it.field.starts_with("actions[") && it.field.ends_with("].ended")
}

fn entered<'f>(it: &'f FieldChange, list: &str) -> Option<&'f Value> {
    match &it.change {
        Change::Entered { value, .. } if it.field == list => Some(value),
        _ => None,
    }
}
