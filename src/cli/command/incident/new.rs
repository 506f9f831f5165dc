//! `itsm incident new`: in a line at three in the morning, by a short form, or by monitoring; one event opens one incident.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Map, Value, json};

use super::edit::{Sharing, author, land};
use super::fields::{Fields, UNKNOWN, assets};
use super::form;
use crate::cli::command::change_fields::{about, written};
use crate::cli::command::create;
use crate::cli::command::given::{parse, spoken};
use crate::cli::command::ticket::{self, Ids};
use crate::cli::command::times::clock;
use crate::cli::command::who::person;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, UNCHANGED};
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::graph::{Graph, Scope};
use crate::model::incident::{Entry, EntryKind, IncidentState};
use crate::model::{Incident, Kind};
use crate::practice::incident::call::team_for;
use crate::practice::incident::weigh::weigh;
use crate::report::incident::brief;
use crate::report::receipt::{Receipt, Written};
use crate::store::assignment::Assignment;
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;

/// Open an incident: itsm incident new findb1 "payroll cannot reach its database"
///
/// Works out its priority from what stands on what is broken, gives it to the team that answers for that, and says who is to be called, who else is at work there, and what is known. Whoever opens it is its manager. At a terminal it asks for what it lacks.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// What is broken (ids or aliases, commas between them; `unknown` as long as nobody knows), then what is wrong, then any other FIELD=VALUE
    #[arg(value_name = "ASSET,… TEXT FIELD=VALUE", add = ArgValueCompleter::new(complete::incident_word))]
    words: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`
    #[arg(long, visible_alias = "json", value_name = "FILE", num_args = 0..=1, default_missing_value = "-",
        conflicts_with = "words")]
    from: Option<PathBuf>,

    #[command(flatten)]
    sharing: Sharing,
}

/// What somebody said of a new incident, before the store has been asked
struct Said {
    fields: Map<String, Value>,
    assets: Vec<String>,
    given: Vec<Assignment>,
    by: By,
}

/// Who opens it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// Somebody who is there now, and so runs the response.
    Person,
    /// A program: nobody is at it yet, and what it names need not be known.
    Program,
}

/// What came of it: incidents that were opened, and those whose event was known
#[derive(Default)]
struct Opened {
    new: Vec<Value>,
    known: Vec<Written>,
    notes: Vec<String>,
    before: Option<Arc<Snapshot>>,
}

pub fn run(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let Some(said) = said(cx, args)? else { return Ok(Outcome::Interrupted) };
    let opened = RefCell::new(Opened::default());
    let outcome = land(cx, &args.sharing, |draft| {
        let before = draft.before.clone();
        let mut now = Opened { before: Some(before.clone()), ..Opened::default() };
        for said in &said {
            let record = finish(cx, &before, said, &args.fields, &mut now.notes)?;
            match known(&before, &now.new, &record) {
                Some(Known::Before(written)) => now.known.push(written),
                Some(Known::Twice) => {}
                None => now.new.push(record),
            }
        }
        let plan = plan(cx, draft, &mut now, args.sharing.push);
        *opened.borrow_mut() = now;
        plan
    })?;
    let opened = opened.into_inner();
    if outcome == Outcome::Yes {
        tell(cx, &opened, args.sharing.writing.dry_run)?;
    }
    Ok(outcome)
}

fn plan(cx: &Context, draft: &mut Draft, opened: &mut Opened, push: bool) -> Result<Plan, Trouble> {
    let ids = if push { Ids::Random } else { Ids::Repeatable };
    let mut numbering = ticket::Numbering::new(cx, &draft.before.clone(), Kind::Incident, ids);
    let before = draft.before.clone();
    for record in &mut opened.new {
        *record = numbering.number(&before, record)?;
    }
    if opened.new.is_empty() {
        let (about, records) = (about(Kind::Incident, &opened.known), Vec::new());
        let words = "known already".to_owned();
        return Ok(Plan { about, words, action: "new", tells: &[UNCHANGED], records });
    }
    let plan = ticket::plan(cx, draft, Kind::Incident, &opened.new, "new", ids)?;
    // The few lines that follow tell it.
    Ok(Plan { tells: &["incident-without-asset", "incident-without-team"], ..plan })
}

/// What was typed, or read, or asked for at a terminal; nothing where the person left.
fn said(cx: &Context, args: &NewArgs) -> Result<Option<Vec<Said>>, Trouble> {
    if let Some(path) = &args.from {
        let records = create::from_file(Kind::Incident, path)?;
        let said = |record| {
            let Value::Object(mut fields) = record else {
                return Err(Trouble::with_help(
                    "an incident is a mapping",
                    "{\"title\": …, \"affects\": [ … ]}",
                ));
            };
            let assets = match fields.remove("affects") {
                Some(Value::Array(ids)) => {
                    ids.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
                }
                Some(Value::String(one)) => vec![one],
                _ => Vec::new(),
            };
            Ok(Said { fields, assets, given: Vec::new(), by: By::Program })
        };
        return records.into_iter().map(said).collect::<Result<Vec<_>, _>>().map(Some);
    }
    let mut said = typed(args)?;
    let lacks_asset = said.assets.is_empty() && args.fields.affects.is_empty();
    let lacks_title = !said.fields.contains_key("title") && args.fields.title.is_none();
    if !lacks_asset && !lacks_title {
        return Ok(Some(vec![said]));
    }
    if !cx.terminal.is_interactive {
        return Err(missing(lacks_asset, lacks_title));
    }
    let Some(answers) = form::ask(cx, lacks_asset, lacks_title, args.fields.down_at.is_none())? else {
        return Ok(None);
    };
    said.assets.extend(answers.assets);
    said.fields.extend(answers.fields);
    Ok(Some(vec![said]))
}

fn missing(lacks_asset: bool, lacks_title: bool) -> Trouble {
    let lacking = [(lacks_asset, "what is broken"), (lacks_title, "what is wrong")];
    let lacking: Vec<&str> = lacking.into_iter().filter(|(lacks, _)| *lacks).map(|(_, it)| it).collect();
    Trouble::with_help(
        format!("a new incident needs {}", lacking.join(" and ")),
        "itsm incident new findb1 \"payroll cannot reach its database\"; `unknown` for the asset, if nobody knows",
    )
}

/// The words in their order: assets, text, other fields. Who names the assets by a flag begins with the text.
fn typed(args: &NewArgs) -> Result<Said, Trouble> {
    let is_field = |word: &&String| word.split_once('=').is_some_and(|(left, _)| is_field_name(left));
    let (given, words): (Vec<&String>, Vec<&String>) = args.words.iter().partition(|word| is_field(word));
    let given = parse(&given.into_iter().cloned().collect::<Vec<_>>())?;
    let mut words = words.into_iter();
    let mut assets = Vec::new();
    if args.fields.affects.is_empty() && words.len() > 0 {
        // A sentence is no asset: who forgot that is told what is lacking.
        let is_sentence = |word: &String| words.len() == 1 && word.trim().contains(char::is_whitespace);
        let first = words.clone().next().filter(|word| !is_sentence(word));
        if let Some(first) = first {
            assets.extend(first.split(',').map(str::to_owned));
            words.next();
        }
    }
    let text = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    let mut fields = Map::new();
    // The first line is what it is called; who pipes a whole message in has said more.
    let text = text.trim();
    if let Some(title) = text.lines().next().filter(|it| !it.trim().is_empty()) {
        fields.insert("title".to_owned(), json!(title.trim()));
        if title.len() < text.len() {
            fields.insert("symptoms".to_owned(), json!(text));
        }
    }
    Ok(Said { fields, assets, given, by: By::Person })
}

/// `tags.env`, `impact`, `affects+`: a word, not a sentence with an equals sign in it.
fn is_field_name(left: &str) -> bool {
    !left.is_empty() && left.bytes().all(|it| it.is_ascii_alphanumeric() || b"._+-".contains(&it))
}

/// Fills in what need not be said: state, times, who opens it, the team, how it weighs.
fn finish(
    cx: &Context,
    snapshot: &Snapshot,
    said: &Said,
    flags: &Fields,
    notes: &mut Vec<String>,
) -> Result<Value, Trouble> {
    let mut fields = said.fields.clone();
    let (affects, unknown) = match said.by {
        By::Person => (assets(cx, snapshot, &said.assets)?.unwrap_or_default(), Vec::new()),
        By::Program => known_assets(snapshot, &said.assets),
    };
    fields.insert("affects".to_owned(), json!(affects));
    fields.extend(flags.given(cx, snapshot)?);
    let given = spoken(cx, Kind::Incident, said.given.clone(), || Ok(snapshot))?;
    let record = create::onto(Kind::Incident, Value::Object(fields), &given)?;
    let Value::Object(mut fields) = record else { unreachable!("fields make a mapping") };
    if fields.get("title").and_then(Value::as_str).is_none_or(|it| it.trim().is_empty()) {
        return Err(missing(false, true));
    }
    let now = json!(clock(cx, snapshot).fixed_offset().to_rfc3339());
    fields.entry("recorded_at").or_insert(now);
    fields.entry("state").or_insert_with(|| json!(IncidentState::Open));
    for who in ["manager", "reported_by"] {
        if fields.get(who).is_some_and(|it| it == "me") {
            fields.insert(who.to_owned(), json!(person(cx, snapshot, None)?));
        }
    }
    if said.by == By::Person && !fields.contains_key("manager") {
        match person(cx, snapshot, None) {
            Ok(me) => drop(fields.insert("manager".to_owned(), json!(me))),
            Err(trouble) => {
                let help = trouble.diagnostic().help().map(|help| format!(": {help}")).unwrap_or_default();
                notes.push(format!("nobody manages it yet: {trouble}{help}"));
            }
        }
    }
    if !unknown.is_empty() {
        let text = format!("said to be broken, and not known here: {}", unknown.join(", "));
        notes.push(text.clone());
        note(cx, snapshot, &mut fields, &text)?;
    }
    complete(cx, snapshot, fields)
}

/// The assets that are known by these names, and the names that are not.
fn known_assets(snapshot: &Snapshot, named: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for name in named {
        match snapshot.resolve(name) {
            Ok(entry) if entry.kind() == Kind::Asset => {
                if !known.contains(&entry.id) {
                    known.push(entry.id.clone());
                }
            }
            _ if name.eq_ignore_ascii_case(UNKNOWN) => {}
            _ => unknown.push(name.clone()),
        }
    }
    (known, unknown)
}

fn note(
    cx: &Context,
    snapshot: &Snapshot,
    fields: &mut Map<String, Value>,
    text: &str,
) -> Result<(), Trouble> {
    let at = crate::model::field::Time(clock(cx, snapshot).fixed_offset());
    let by = match fields.get("reported_by").and_then(Value::as_str) {
        Some(reporter) => reporter.to_owned(),
        None => author(cx, snapshot, None)?,
    };
    let entry = Entry { at, by, kind: EntryKind::Note, text: text.to_owned(), to: Vec::new() };
    let log = fields.entry("log").or_insert_with(|| json!([]));
    log.as_array_mut().into_iter().for_each(|log| log.push(json!(entry)));
    Ok(())
}

/// The team that answers for what is broken, and how it weighs; what is no incident, the check of the write tells.
fn complete(cx: &Context, snapshot: &Snapshot, mut fields: Map<String, Value>) -> Result<Value, Trouble> {
    let ids = fields.get("affects").and_then(Value::as_array).into_iter().flatten();
    let ids: Vec<String> = ids.filter_map(|it| it.as_str().map(str::to_owned)).collect();
    if let Some(team) = team_for(snapshot, &ids).filter(|_| !fields.contains_key("team")) {
        fields.insert("team".to_owned(), json!(team));
    }
    let mut record = Value::Object(fields);
    if let Some(incident) = as_incident(&record) {
        let graph = Graph::build(snapshot, Scope::Live);
        if let Some(weighed) = weigh(&cx.practice(snapshot, &graph), &incident) {
            record["weighed"] = json!(weighed);
        }
    }
    Ok(record)
}

/// The typed incident, where it is one.
fn as_incident(record: &Value) -> Option<Incident> {
    let mut record = record.clone();
    if record.get("id").is_none() {
        record["id"] = json!("new");
    }
    serde_json::from_value(record).ok()
}

/// An event that has its incident
enum Known {
    Before(Written),
    /// In the same input.
    Twice,
}

/// The incident of the same event, as long as that is not resolved.
fn known(snapshot: &Snapshot, new: &[Value], record: &Value) -> Option<Known> {
    let event = record["event"].as_str()?;
    let is_live = |it: &Incident| !matches!(it.state, IncidentState::Resolved | IncidentState::Closed);
    let mut all = snapshot.of::<Incident>();
    let before = all.find(|(_, it)| it.event.as_deref() == Some(event) && is_live(it));
    if let Some((entry, _)) = before {
        return Some(Known::Before(written(entry)));
    }
    new.iter().any(|it| it["event"] == event).then_some(Known::Twice)
}

fn tell(cx: &Context, opened: &Opened, dry_run: bool) -> Result<(), Trouble> {
    if !opened.known.is_empty() {
        let words = "the event is known: this incident is about it".to_owned();
        let receipt = Receipt { records: opened.known.clone(), words, commit: None };
        cx.show_cards(&receipt.known())?;
    }
    opened.notes.iter().for_each(|line| cx.terminal.warn(format!("note: {line}")));
    let ([record], Some(before), true) = (opened.new.as_slice(), &opened.before, cx.format().is_for_people())
    else {
        return Ok(());
    };
    let Some(incident) = as_incident(record) else { return Ok(()) };
    let graph = Graph::build(before, Scope::Live);
    let lines = brief(&cx.practice(before, &graph), &incident);
    if dry_run {
        cx.terminal.say(format!("{} would be:", quoted(std::slice::from_ref(&incident.title))));
    }
    lines.iter().for_each(|line| cx.terminal.say(format!("  {line}")));
    Ok(())
}
