//! Where the fields of a new change come from: a template, another change, a pull request, a range of commits, a plan of
//! Terraform's. Writes nothing and asks nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::change;
use super::fields::link_of;
use super::times::Times;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::exchange::{pull_request, terraform};
use crate::finding::quoted;
use crate::model::field::{Span, TaskState};
use crate::model::reference::Wants;
use crate::model::{Kind, Template};
use crate::practice::cover::Covers;
use crate::store::changed_path;
use crate::store::snapshot::Snapshot;

/// Fields that another change of the same kind of work has too
const ALIKE: [&str; 12] = [
    "title",
    "type",
    "assignee",
    "affects",
    "outage",
    "why",
    "plan",
    "rollback",
    "verify",
    "template",
    "not_impacted",
    "also_impacted",
];

/// Lines of a plan that are written out
const LINES: usize = 40;

/// A change on its way
#[derive(Debug, Default)]
pub struct Draft {
    pub fields: Map<String, Value>,
    pub times: Times,
    /// How long such a change takes.
    pub usual: Option<Span>,
}

impl Draft {
    /// Takes what another says as well; of what only one can hold, the other's.
    pub fn overlay(&mut self, other: Draft) {
        for (key, value) in other.fields {
            match (self.fields.get_mut(&key), value) {
                (Some(Value::Array(have)), Value::Array(more)) => {
                    let new: Vec<Value> = more.into_iter().filter(|it| !have.contains(it)).collect();
                    have.extend(new);
                }
                (_, value) => {
                    self.fields.insert(key, value);
                }
            }
        }
        self.times = self.times.or(&other.times);
        self.usual = other.usual.or(self.usual);
    }
}

/// What a template says, its tasks numbered.
pub fn from_template(snapshot: &Snapshot, name: &str) -> Result<Draft, Trouble> {
    let entry = snapshot.get(name).filter(|entry| entry.kind() == Kind::Template);
    let Some((entry, template)) = entry.zip(snapshot.get_as::<Template>(name)) else {
        let help = match snapshot.nearest(name, Wants::Kind(Kind::Template)).as_slice() {
            [] => format!("`itsm change template list` shows what there is, in {}/", Kind::Template.folder()),
            near => format!("did you mean {}?", quoted(near)),
        };
        return Err(Trouble::with_help(format!("there is no template `{name}`"), help));
    };
    let Value::Object(mut fields) = entry.record.to_json() else { unreachable!("a record is a mapping") };
    fields.remove("length");
    fields.insert("template".to_owned(), json!(entry.id));
    let tasks = template.tasks.iter().enumerate().map(|(place, task)| {
        let mut fields = json!({"id": place + 1, "title": task.title, "state": TaskState::Open});
        fields["assignee"] = json!(task.assignee);
        fields["affects"] = json!(task.affects);
        without_empty(fields)
    });
    fields.insert("tasks".to_owned(), tasks.collect());
    Ok(Draft { fields: without_empty_fields(fields), usual: template.length, ..Draft::default() })
}

/// What another change says of the work: neither when, nor what became of it.
pub fn like(cx: &Context, snapshot: &Snapshot, id: &str) -> Result<Draft, Trouble> {
    let (entry, change) = change(cx, snapshot, id)?;
    let Value::Object(mut fields) = entry.record.to_json() else { unreachable!("a record is a mapping") };
    fields.retain(|name, _| ALIKE.contains(&name.as_str()));
    let tasks = change.tasks.iter().map(|task| {
        let fields = json!({"id": task.id, "title": task.title, "assignee": task.assignee,
                            "affects": task.affects, "state": TaskState::Open});
        without_empty(fields)
    });
    fields.insert("tasks".to_owned(), tasks.collect());
    let usual = change.window.map(|it| Span(it.end.0.signed_duration_since(it.start.0)));
    Ok(Draft { fields: without_empty_fields(fields), usual, ..Draft::default() })
}

/// What the text of a pull request says.
pub fn from_pull_request(path: &Path) -> Result<Draft, Trouble> {
    let described = pull_request::read(&read(path)?);
    let mut fields = described.fields;
    if !described.links.is_empty() {
        let links =
            described.links.iter().map(|text| link_of(text).map(|it| json!(it)).map_err(Trouble::new));
        fields.insert("links".to_owned(), links.collect::<Result<_, _>>()?);
    }
    let length = described.length.map(|text| text.parse().map_err(|error: String| Trouble::new(error)));
    let times = Times { start: described.start, end: described.end, length: length.transpose()? };
    Ok(Draft { fields, times, usual: None })
}

/// The assets whose code a range of commits changes. Nothing where no asset covers any of it.
pub fn from_diff(
    cx: &Context,
    snapshot: &Snapshot,
    range: &str,
    folder: Option<&PathBuf>,
) -> Result<Option<Draft>, Trouble> {
    let here = cx.environment.current_dir.clone();
    let folder = folder.map_or(here.clone(), |folder| here.join(folder));
    let changed = changed_path::between(&folder, range, &cx.environment)?;
    let matched = Matched::of(snapshot, changed.paths.iter().map(String::as_str));
    if !matched.tell(cx, "path") {
        return Ok(None);
    }
    let mut fields = Map::from_iter([("affects".to_owned(), json!(matched.assets))]);
    fields.extend(changed.summary.map(|title| ("title".to_owned(), json!(title))));
    Ok(Some(Draft { fields, ..Draft::default() }))
}

/// The assets whose resources a plan changes. Nothing where no asset covers any of them.
pub fn from_plan(cx: &Context, snapshot: &Snapshot, path: &Path) -> Result<Option<Draft>, Trouble> {
    let planned = terraform::plan(&read(path)?)?;
    if planned.is_empty() {
        cx.terminal.warn("this plan changes nothing");
        return Ok(None);
    }
    let things: Vec<String> = planned.iter().map(|it| format!("tf:{}", it.address)).collect();
    let matched = Matched::of(snapshot, things.iter().map(String::as_str));
    if !matched.tell(cx, "resource") {
        return Ok(None);
    }
    let gone = planned.iter().filter(|it| it.action.interrupts()).count();
    if gone > 0 {
        cx.terminal.say(format!(
            "note: {gone} of {} are replaced or deleted; if that is felt: --outage 15m",
            planned.len()
        ));
    }
    let mut lines: Vec<String> = planned
        .iter()
        .map(|it| {
            let mark = if it.action.interrupts() { " (what is there now goes)" } else { "" };
            format!("{} {}{mark}", it.action.name(), it.address)
        })
        .take(LINES)
        .collect();
    if planned.len() > LINES {
        lines.push(format!("and {} more", planned.len() - LINES));
    }
    let mut counts: BTreeMap<terraform::Action, usize> = BTreeMap::new();
    planned.iter().for_each(|it| *counts.entry(it.action).or_default() += 1);
    let counts: Vec<String> = counts.iter().map(|(action, n)| format!("{} {n}", action.name())).collect();
    let title = format!("Terraform: {} ({})", counts.join(", "), brief(&matched.assets));
    let plan = format!("terraform apply:\n{}", lines.join("\n"));
    let fields = json!({"title": title, "affects": matched.assets, "plan": plan});
    let Value::Object(fields) = fields else { unreachable!("it was made as a mapping") };
    Ok(Some(Draft { fields, ..Draft::default() }))
}

/// Two names, and how many others.
fn brief(assets: &BTreeSet<&str>) -> String {
    let names: Vec<&str> = assets.iter().copied().take(2).collect();
    let rest = assets.len().saturating_sub(2);
    if rest == 0 { names.join(", ") } else { format!("{}, +{rest}", names.join(", ")) }
}

/// The assets that things stand for, and the things that stand for none
struct Matched<'a> {
    assets: BTreeSet<&'a str>,
    unknown: Vec<&'a str>,
}

impl<'a> Matched<'a> {
    fn of(snapshot: &'a Snapshot, things: impl Iterator<Item = &'a str>) -> Matched<'a> {
        let covers = Covers::of(snapshot);
        let mut matched = Matched { assets: BTreeSet::new(), unknown: Vec::new() };
        for thing in things {
            let near = covers.nearest(thing);
            if near.is_empty() {
                matched.unknown.push(thing);
            }
            matched.assets.extend(near);
        }
        matched
    }

    /// Says what is covered by no asset; false where nothing is.
    fn tell(&self, cx: &Context, noun: &str) -> bool {
        if !self.unknown.is_empty() {
            cx.terminal.warn(format!("no asset covers {} {noun}(s):", self.unknown.len()));
            self.unknown.iter().take(LINES).for_each(|thing| cx.terminal.warn(format!("  {thing}")));
            cx.terminal.warn("say so where it belongs: itsm asset set ID covers+=PATTERN");
        }
        if self.assets.is_empty() && self.unknown.is_empty() {
            cx.terminal.warn("nothing changes there");
        }
        !self.assets.is_empty()
    }
}

fn read(path: &Path) -> Result<String, Trouble> {
    let failed = |error| Trouble::new(format!("cannot read {}: {error}", path.display()));
    if path == Path::new("-") {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(path)
    }
    .map_err(failed)
}

fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(without_empty_fields(fields)),
        other => other,
    }
}

fn without_empty_fields(mut fields: Map<String, Value>) -> Map<String, Value> {
    fields.retain(|_, value| !(value.is_null() || value.as_array().is_some_and(Vec::is_empty)));
    fields
}
