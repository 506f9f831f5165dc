//! Who stands on whom, asked of the graph. Only assets in use take part; ids are compared without case.

use super::{Arguments, Function, Runs, id, whole_id};
use crate::query::error::{Complaint, Given};
use crate::query::evaluate::{Run, of_text};
use crate::query::facts::{Asked, Ids, is_among};
use crate::query::shape::Shape;
use crate::query::value::Value;

pub(super) static DEPENDENCIES: Function = Function {
    name: "dependencies",
    usage: "dependencies([id])",
    about: "the ids of all that an asset, or this record, stands on, however far",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::Ids(|run, arguments| reach(run, arguments, "dependencies()", Asked::Dependencies)),
};

pub(super) static DEPENDENTS: Function = Function {
    name: "dependents",
    usage: "dependents([id])",
    about: "the ids of all that stands on an asset, however far",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::Ids(|run, arguments| reach(run, arguments, "dependents()", Asked::Dependents)),
};

pub(super) static DEPENDS_ON: Function = Function {
    name: "depends_on",
    usage: "depends_on([a,] b)",
    about: "whether a, or this record, stands on b, however far",
    takes: 1..=2,
    of_ids: true,
    gives: Shape::Bool,
    runs: Runs::OnFacts(depends_on),
};

pub(super) static IMPACTED: Function = Function {
    name: "impacted",
    usage: "impacted([ids])",
    about: "the ids of all that is hit if these fail: an id, or a list of ids",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::Ids(impacted),
};

fn reach(run: &Run<'_>, arguments: &Arguments<'_>, function: &str, asked: fn(String) -> Asked) -> Given<Ids> {
    let Some(id) = id(run, arguments, function)? else { return Ok(Ids::default()) };
    answer(run, asked(id.to_lowercase()), is_own(run, id))
}

/// What the graph answers. What is asked of this record will be asked of no other, and is not kept.
fn answer(run: &Run<'_>, asked: Asked, is_own: bool) -> Given<Ids> {
    if let Some(ids) = run.facts.known(&asked) {
        return Ok(ids);
    }
    let ids = if is_own { run.facts.answer(&asked) } else { run.facts.find(asked) };
    // A search has to clear a mark or two for every asset before it starts.
    run.budget.spend(run.facts.graph().len() / 32 + ids.len())?;
    Ok(ids)
}

fn is_own(run: &Run<'_>, id: &str) -> bool {
    run.entry.id.eq_ignore_ascii_case(id)
}

/// Of the two searches that tell, the one whose answer serves other records too.
fn depends_on(run: &Run<'_>, arguments: &Arguments<'_>) -> Given<Value> {
    let (above, below) = match arguments {
        [below] => (Some(run.entry.id.as_str()), of_text(below, "depends_on()")?),
        [above, below, ..] => (of_text(above, "depends_on()")?, of_text(below, "depends_on()")?),
        [] => (None, None),
    };
    let Some((above, below)) = above.zip(below) else { return Ok(Value::Bool(false)) };
    let (above, below) = (whole_id(run, above), whole_id(run, below));
    let stands = if is_own(run, above) {
        is_among(&answer(run, Asked::Dependents(below.to_lowercase()), false)?, above)
    } else {
        is_among(&answer(run, Asked::Dependencies(above.to_lowercase()), false)?, below)
    };
    Ok(Value::Bool(stands))
}

fn impacted(run: &Run<'_>, arguments: &Arguments<'_>) -> Given<Ids> {
    let ids: Vec<String> = match arguments.first().map(|argument| &**argument) {
        Some(Value::List(items)) => items.iter().map(|item| id_of(run, item)).collect::<Given<_>>()?,
        _ => id(run, arguments, "impacted()")?.map(str::to_lowercase).into_iter().collect(),
    };
    let is_own = ids.iter().all(|id| is_own(run, id));
    answer(run, Asked::Impacted(ids), is_own)
}

/// The id that an item of a list is, or has.
fn id_of(run: &Run<'_>, item: &Value) -> Given<String> {
    let id = match item {
        Value::Map(entries) => entries.get("id").and_then(Value::as_text),
        other => other.as_text(),
    };
    id.map(|id| whole_id(run, id).to_lowercase())
        .ok_or_else(|| Complaint::new(format!("{} is no id", item.what())))
}
