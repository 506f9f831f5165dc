//! The form of a new change at a terminal: asks for what is lacking, shows whom it hits, and writes nothing unasked.

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::new::{as_fields, finish, typed};
use super::times::{Times, at, clock};
use crate::cli::command::create;
use crate::cli::context::Context;
use crate::cli::prompt::{self, Answer};
use crate::cli::trouble::Trouble;
use crate::cli::{editor, terminal};
use crate::graph::{Graph, Scope};
use crate::model::asset::Lifecycle;
use crate::model::change::ChangeType;
use crate::model::field::Span;
use crate::model::person::Status;
use crate::model::{Asset, Kind, Person};
use crate::practice::moment::Toward;
use crate::practice::window;
use crate::render::{self, Look};
use crate::report::change::screen;
use crate::store::emit;
use crate::store::snapshot::Snapshot;

/// What stands between an id and its title in a list to choose from
const GAP: &str = "  ";

/// Where an answer can be left out
const LEAVE_OUT: &str = "enter leaves it out";

/// Asks for what is lacking and worth asking; false where the person left.
pub fn ask(cx: &Context, snapshot: &Snapshot, draft: &mut Draft) -> Result<bool, Trouble> {
    if !draft.fields.contains_key("affects") {
        let Some(ids) = ask_affects(cx, snapshot)? else { return Ok(false) };
        draft.fields.insert("affects".to_owned(), json!(ids));
    }
    let questions: [(&str, Question); 2] = [("title", ask_title), ("type", ask_type)];
    for (field, question) in questions {
        if !answer(&mut draft.fields, field, || question(cx, snapshot))? {
            return Ok(false);
        }
    }
    if !draft.fields.contains_key("window") && !ask_times(cx, snapshot, draft)? {
        return Ok(false);
    }
    let questions: [(&str, Question); 6] = [
        ("outage", ask_outage),
        ("why", |cx, _| ask_text(cx, "Why")),
        ("plan", |cx, _| ask_text(cx, "Plan")),
        ("rollback", |cx, _| ask_text(cx, "Rollback")),
        ("verify", |cx, _| ask_text(cx, "Verify")),
        ("assignee", ask_assignee),
    ];
    for (field, question) in questions {
        if !answer(&mut draft.fields, field, || question(cx, snapshot))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Asks for one field; what can be chosen from is in the snapshot
type Question = fn(&Context, &Snapshot) -> Answer<String>;

/// Puts an answer into a field that is not there yet; false where the person left.
fn answer(
    fields: &mut Map<String, Value>,
    field: &str,
    question: impl FnOnce() -> Answer<String>,
) -> Result<bool, Trouble> {
    if fields.contains_key(field) {
        return Ok(true);
    }
    let Some(answer) = question()? else { return Ok(false) };
    if !answer.is_empty() {
        fields.insert(field.to_owned(), json!(answer));
    }
    Ok(true)
}

fn ask_affects(cx: &Context, snapshot: &Snapshot) -> Answer<Vec<String>> {
    let live = snapshot
        .of::<Asset>()
        .filter(|(_, it)| !matches!(it.lifecycle, Lifecycle::Retired | Lifecycle::Archived));
    let label = |id: &str, it: &Asset| {
        let name = it.name.as_deref().or(it.purpose.as_deref()).unwrap_or_default();
        format!("{id}{GAP}{} {name}", it.r#type).trim_end().to_owned()
    };
    let options: Vec<String> = live.map(|(entry, it)| label(&entry.id, it)).collect();
    if options.is_empty() {
        return Err(Trouble::with_help("there are no assets to change", "itsm asset new"));
    }
    loop {
        let Some(chosen) = prompt::choose_many("Affects", options.clone())? else { return Ok(None) };
        if !chosen.is_empty() {
            let id = |label: String| label.split(GAP).next().unwrap_or_default().to_owned();
            return Ok(Some(chosen.into_iter().map(id).collect()));
        }
        cx.terminal.warn("a change touches something: space takes an asset, esc leaves");
    }
}

fn ask_title(_: &Context, _: &Snapshot) -> Answer<String> {
    prompt::text("Title", None, "what will be done, in a line", |text| {
        text.is_empty().then(|| "a change without a title cannot be found again".to_owned())
    })
}

fn ask_type(_: &Context, _: &Snapshot) -> Answer<String> {
    let options = ChangeType::ALL.iter().map(|it| format!("{it}{GAP}{}", it.meaning())).collect();
    let normal = format!("{}{GAP}{}", ChangeType::Normal, ChangeType::Normal.meaning());
    let chosen = prompt::choose("Type", options, Some(&normal))?;
    Ok(chosen.map(|it| it.split(GAP).next().unwrap_or_default().to_owned()))
}

/// Start and length, and what was understood.
fn ask_times(cx: &Context, snapshot: &Snapshot, draft: &mut Draft) -> Result<bool, Trouble> {
    let clock = clock(cx, snapshot);
    if draft.times.start.is_none() {
        let help = format!("fri 22:00, tomorrow 03:00, +2h, 2027-03-19 03:00; {LEAVE_OUT}");
        let asked = prompt::text("Start", None, &help, move |text| match at(text, clock, Toward::Future) {
            _ if text.is_empty() => None,
            Err(trouble) => Some(trouble.to_string()),
            Ok(time) if time.0 < clock => Some("that is over already".to_owned()),
            Ok(_) => None,
        })?;
        let Some(start) = asked else { return Ok(false) };
        if start.is_empty() {
            draft.times = Times::default();
            return Ok(true);
        }
        draft.times.start = Some(start);
    }
    if draft.times.end.is_none() && draft.times.length.is_none() {
        let usual = draft.usual.map_or("1h".to_owned(), |usual| usual.to_string());
        let asked = prompt::text("For", Some(&usual), "how long it takes: 30m, 1h30m", |text| {
            text.parse::<Span>().err()
        })?;
        let Some(length) = asked else { return Ok(false) };
        draft.times.length = length.parse().ok();
    }
    if let Some(window) = draft.times.window(cx, snapshot, None, draft.usual)? {
        cx.terminal.warn(format!("  {}", window::reading(window, clock)));
    }
    Ok(true)
}

fn ask_outage(_: &Context, _: &Snapshot) -> Answer<String> {
    let help = format!("how long it will be down: 15m; {LEAVE_OUT}");
    prompt::text(
        "Outage",
        None,
        &help,
        |text| {
            if text.is_empty() { None } else { text.parse::<Span>().err() }
        },
    )
}

/// A line, or as many as the person writes in their editor.
fn ask_text(cx: &Context, question: &str) -> Answer<String> {
    let help = format!("a line; e opens your editor; {LEAVE_OUT}");
    match prompt::text(question, None, &help, |_| None)? {
        Some(line) if line == "e" => Ok(Some(editor::text(cx, "text.md", "")?.trim().to_owned())),
        line => Ok(line),
    }
}

fn ask_assignee(cx: &Context, snapshot: &Snapshot) -> Answer<String> {
    const NOBODY: &str = "(nobody yet)";
    let me = cx.identity()?.person(snapshot).map(|(entry, _)| entry.id.clone());
    let active = snapshot.of::<Person>().filter(|(_, it)| it.status == Status::Active);
    let others = active.map(|(entry, _)| entry.id.clone()).filter(|id| Some(id) != me.as_ref());
    let options = std::iter::once(NOBODY.to_owned()).chain(me.clone()).chain(others).collect();
    let chosen = prompt::choose("Assignee", options, None)?;
    Ok(chosen.map(|it| if it == NOBODY { String::new() } else { it }))
}

/// Shows the change and asks whether to write it, as often as it is edited. Nothing where the person does not want it.
pub fn agree(
    cx: &Context,
    snapshot: &Snapshot,
    mut record: Value,
    is_submitted: bool,
) -> Result<Option<Value>, Trouble> {
    let mut text = None;
    loop {
        show(cx, snapshot, &record)?;
        let asked = prompt::text("Write it? (y/N/edit)", None, "", |text| {
            let is_known = ["", "y", "yes", "n", "no", "e", "edit"].contains(&text.to_lowercase().as_str());
            (!is_known).then(|| "y writes it, edit opens your editor, anything else leaves".to_owned())
        })?;
        match asked.unwrap_or_default().to_lowercase().as_str() {
            "y" | "yes" => return Ok(Some(record)),
            "e" | "edit" => {
                // What was typed is not lost where something in it is wrong.
                let before = text.take().unwrap_or_else(|| emit::record(&record));
                let after = editor::text(cx, "change.yaml", &before)?;
                match reread(cx, snapshot, &after, is_submitted) {
                    Ok(after) => record = after,
                    Err(trouble) => {
                        terminal::report(&trouble, &cx.terminal);
                        text = Some(after);
                    }
                }
            }
            _ => return Ok(None),
        }
    }
}

fn show(cx: &Context, snapshot: &Snapshot, record: &Value) -> Result<(), Trouble> {
    let mut whole = record.clone();
    whole["id"] = json!("new");
    let Some(change) = typed(&whole) else { return Ok(()) };
    let graph = Graph::build(snapshot, Scope::Live);
    let look: &Look = &cx.terminal.stderr;
    let mut out = b"\n".to_vec();
    render::cards(&[screen(&cx.practice(snapshot, &graph), &change)], render::TABLE, look, &mut out)?;
    cx.terminal.frames(&out);
    Ok(())
}

fn reread(cx: &Context, snapshot: &Snapshot, text: &str, is_submitted: bool) -> Result<Value, Trouble> {
    let [after] = <[Value; 1]>::try_from(create::from_text(Kind::Change, text)?)
        .map_err(|_| Trouble::new("one change is edited at a time"))?;
    finish(cx, snapshot, as_fields(after)?, is_submitted)
}
