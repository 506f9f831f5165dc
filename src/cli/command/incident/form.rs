//! The short form of a new incident at a terminal: what is broken, what is wrong, since when. Writes nothing.

use serde_json::{Map, Value, json};

use super::fields::UNKNOWN;
use crate::cli::command::times::past;
use crate::cli::context::Context;
use crate::cli::prompt;
use crate::cli::trouble::Trouble;
use crate::model::Asset;
use crate::store::snapshot::Snapshot;

/// What stands between an id and its name in a list to choose from
const GAP: &str = "  ";

/// What somebody answered
#[derive(Default)]
pub struct Answers {
    pub assets: Vec<String>,
    pub fields: Map<String, Value>,
}

/// Asks for what is lacking; nothing where the person left.
pub fn ask(
    cx: &Context,
    lacks_asset: bool,
    lacks_title: bool,
    lacks_time: bool,
) -> Result<Option<Answers>, Trouble> {
    let snapshot = cx.snapshot()?.clone();
    let mut answers = Answers::default();
    if lacks_asset {
        let Some(chosen) = prompt::choose_many("What is broken", options(&snapshot))? else {
            return Ok(None);
        };
        let id = |label: String| label.split(GAP).next().unwrap_or_default().to_owned();
        answers.assets = chosen.into_iter().map(id).collect();
        if answers.assets.is_empty() {
            answers.assets.push(UNKNOWN.to_owned());
        }
    }
    if lacks_title {
        let title =
            prompt::text("What is wrong", None, "in a line, as you would say it on the phone", |text| {
                text.is_empty().then(|| "an incident without a word cannot be found again".to_owned())
            })?;
        let Some(title) = title else { return Ok(None) };
        answers.fields.insert("title".to_owned(), json!(title));
    }
    if lacks_time {
        let Some(down) = ask_since(cx, &snapshot)? else { return Ok(None) };
        if !down.is_empty() {
            let at = past(cx, &snapshot, Some(&down))?;
            answers.fields.insert("down_at".to_owned(), json!(at));
        }
    }
    Ok(Some(answers))
}

fn ask_since(cx: &Context, snapshot: &Snapshot) -> prompt::Answer<String> {
    let clock = crate::cli::command::times::clock(cx, snapshot);
    let help = "-10m, today 02:10; enter leaves it out, if nobody knows";
    prompt::text("Down since", None, help, move |text| {
        use crate::practice::moment::Toward;
        match crate::cli::command::times::at(text, clock, Toward::Past) {
            _ if text.is_empty() => None,
            Err(trouble) => Some(trouble.to_string()),
            Ok(time) if time.0 > clock => Some("that is still to come".to_owned()),
            Ok(_) => None,
        }
    })
}

/// What is in use, with its name; choosing none means that nobody knows.
fn options(snapshot: &Snapshot) -> Vec<String> {
    let live = snapshot.of::<Asset>().filter(|(_, it)| !it.lifecycle.is_over());
    let label = |id: &str, it: &Asset| {
        let name = it.name.as_deref().or(it.purpose.as_deref()).unwrap_or_default();
        format!("{id}{GAP}{} {name}", it.r#type).trim_end().to_owned()
    };
    live.map(|(entry, it)| label(&entry.id, it)).collect()
}
