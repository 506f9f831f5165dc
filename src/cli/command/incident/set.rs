//! `itsm incident set` and `priority`: fields of incidents, where they stand. Never the state: that has verbs of
//! its own.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use serde_json::{Value, json};

use super::edit::{Case, Deed, Sharing, edit, edit_one, set};
use super::fields::Fields;
use super::{incident, step};
use crate::cli::command::given::{parse, spoken};
use crate::cli::command::times::past;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::incident::{EntryKind, Grade, Priority};
use crate::model::pointer::Pointer;
use crate::model::schema::Subject;
use crate::model::value::plain;
use crate::model::{Incident, Kind};
use crate::practice::incident::weigh::weigh;
use crate::report::incident::priority_lines;
use crate::store::assignment::Assignment;
use crate::store::edit::Edit;

/// Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
///
/// Where something else is broken than was thought, impact and urgency are worked out anew. A state is set by its verb: start, restore, resolve …
#[derive(Debug, Args)]
pub struct SetArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// Several incidents may be named before the first FIELD=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::incident_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// When the service came back, of what is restored: 03:40, "yesterday 23:50"
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    restored_at: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Show how an incident's priority comes about, or set it by your word
#[derive(Debug, Args)]
pub struct PriorityArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What it is to be, whatever was computed: P1 to P5
    #[arg(value_name = "P1…P5", add = ArgValueCandidates::new(complete::priorities))]
    priority: Option<Priority>,

    /// How much is hit, by your word: low, medium, high
    #[arg(long, value_name = "GRADE", add = ArgValueCandidates::new(complete::grades))]
    impact: Option<Grade>,

    /// How soon it must be mended, by your word: low, medium, high
    #[arg(long, value_name = "GRADE", add = ArgValueCandidates::new(complete::grades))]
    urgency: Option<Grade>,

    /// Take people's words back, and work it out anew
    #[arg(long, conflicts_with_all = ["priority", "impact", "urgency"])]
    computed: bool,

    /// Why you know better: it goes into the log
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let (more, words): (Vec<String>, Vec<String>) =
        args.assignments.iter().cloned().partition(|it| !it.contains('='));
    let ids: Vec<String> = std::iter::once(args.id.clone()).chain(more).collect();
    let words = parse(&words)?;
    refuse_kept(&words)?;
    edit(cx, &ids, &args.sharing, "set", |case| {
        let mut edits = Vec::new();
        let mut told: Vec<String> = Vec::new();
        let restored = args.restored_at.as_deref().map(|text| back(case, text)).transpose()?;
        for (field, value) in args.fields.given(cx, case.snapshot)?.into_iter().chain(restored) {
            told.push(format!("set {field} to {}", plain(&value)));
            edits.push(Edit::Set { at: Pointer::dotted(&field), value });
        }
        let current = case.entry.record.to_json();
        for word in spoken(cx, Kind::Incident, words.clone(), || Ok(case.snapshot))? {
            told.push(word.in_words());
            edits.extend(word.edits(Subject::Kind(Kind::Incident), &current)?);
        }
        if told.is_empty() {
            let help = "write FIELD=VALUE, or use flags: --down-at -10m";
            return Err(Trouble::with_help("nothing to set", help));
        }
        let tells = reweigh(case, &mut edits)?;
        Ok(Deed { edits, words: told.join(", "), tells, ..Deed::default() })
    })
}

/// When it came back; of what is still out that is a step of its own.
fn back(case: &Case<'_>, typed: &str) -> Result<(String, Value), Trouble> {
    if case.incident.state.is_open() {
        let message = format!("{} is {}", case.entry.id, case.incident.state.spoken());
        return Err(Trouble::with_help(
            message,
            format!("itsm incident restore {} --when {typed:?}", case.entry.id),
        ));
    }
    Ok(("restored_at".to_owned(), json!(past(case.cx, case.snapshot, Some(typed))?)))
}

/// Works out anew how it weighs, where that is another than it was.
fn reweigh(case: &Case<'_>, edits: &mut Vec<Edit>) -> Result<Vec<String>, Trouble> {
    let concerns = |edit: &Edit| {
        let (Edit::Set { at, .. } | Edit::Append { at, .. } | Edit::Remove { at }) = edit;
        matches!(at.top(), Some("affects" | "not_impacted" | "also_impacted"))
    };
    if !edits.iter().any(concerns) {
        return Ok(Vec::new());
    }
    let mut record = case.entry.record.to_json();
    for edit in edits.iter() {
        crate::cli::command::create::put(&mut record, edit.clone());
    }
    // What is no incident any more, the check of the write tells.
    let Ok(after) = serde_json::from_value::<Incident>(record) else { return Ok(Vec::new()) };
    let graph = Graph::build(case.snapshot, Scope::Live);
    let weighed = weigh(&case.cx.practice(case.snapshot, &graph), &after);
    if weighed == case.incident.weighed {
        return Ok(Vec::new());
    }
    let after = Incident { weighed: weighed.clone(), ..after };
    match weighed {
        Some(weighed) => edits.push(set("weighed", weighed)),
        None => edits.push(Edit::Remove { at: Pointer::field("weighed") }),
    }
    Ok(priority_lines(&case.snapshot.settings, &after))
}

/// An id is referred to, a state has rules, and a log is written entry by entry.
fn refuse_kept(words: &[Assignment]) -> Result<(), Trouble> {
    match words.iter().find_map(|it| it.pointer.top().filter(|top| ["id", "state", "log"].contains(top))) {
        None => Ok(()),
        Some("id") => Err(Trouble::new("an id is not set: other records refer to it")),
        Some("log") => Err(Trouble::with_help("a log is not set", "itsm incident log INC \"what happened\"")),
        Some(_) => {
            let verbs: Vec<&str> = step::verbs().collect();
            Err(Trouble::with_help("a state is not set", format!("itsm incident {} …", verbs.join(" | "))))
        }
    }
}

pub fn priority(cx: &Context, args: &PriorityArgs) -> Result<Outcome, Trouble> {
    if args.priority.is_none() && args.impact.is_none() && args.urgency.is_none() && !args.computed {
        let snapshot = cx.snapshot()?;
        let (_, incident) = incident(cx, snapshot, &args.id)?;
        cx.show_cards(&[crate::report::incident::priority_card(&snapshot.settings, incident)])?;
        return Ok(Outcome::Yes);
    }
    edit_one(cx, &args.id, &args.sharing, "priority", |case| {
        let (mut edits, mut told) = words(case, args);
        if args.computed {
            told.push("as computed".to_owned());
            let graph = Graph::build(case.snapshot, Scope::Live);
            let weighed = weigh(&case.cx.practice(case.snapshot, &graph), case.incident);
            edits.extend(
                weighed.filter(|it| case.incident.weighed.as_ref() != Some(it)).map(|it| set("weighed", it)),
            );
        }
        if edits.is_empty() && args.why.is_none() {
            let now = priority_lines(&case.snapshot.settings, case.incident).join(";");
            return Err(Trouble::new(format!("it is so already: {now}")));
        }
        let why = args.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        let entry = case.entry(EntryKind::Decision, &format!("{}{why}", told.join(", ")), None)?;
        edits.extend(case.log(&[entry]));
        Ok(Deed { edits, words: told.join(", "), ..Deed::default() })
    })
}

/// What somebody's word changes, and in words what they said; with --computed their words before are taken back.
fn words(case: &Case<'_>, args: &PriorityArgs) -> (Vec<Edit>, Vec<String>) {
    let Incident { priority, impact, urgency, .. } = case.incident;
    let said = [
        ("priority", args.priority.map(|it| it.to_string()), priority.map(|it| it.to_string())),
        ("impact", args.impact.map(|it| it.to_string()), impact.map(|it| it.to_string())),
        ("urgency", args.urgency.map(|it| it.to_string()), urgency.map(|it| it.to_string())),
    ];
    let (mut edits, mut told) = (Vec::new(), Vec::new());
    for (field, said, before) in said {
        told.extend(said.as_ref().map(|said| format!("{field} {said}")));
        match said {
            Some(said) if before.as_ref() != Some(&said) => edits.push(set(field, said)),
            None if args.computed && before.is_some() => {
                edits.push(Edit::Remove { at: Pointer::field(field) });
            }
            _ => {}
        }
    }
    (edits, told)
}
