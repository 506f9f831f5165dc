//! Texts, and how long things are. Texts are compared as they are written, case and all.

use super::{Arguments, Function, Runs};
use crate::query::error::{Complaint, Given};
use crate::query::evaluate::{of_text, same};
use crate::query::shape::Shape;
use crate::query::value::Value;

pub(super) static SIZE: Function = Function {
    name: "size",
    usage: "size(x)",
    about: "how many characters, items or keys there are; 0 of nothing",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Number,
    runs: Runs::Alone(size),
};

pub(super) static CONTAINS: Function = Function {
    name: "contains",
    usage: "x.contains(y)",
    about: "whether a text holds a text, or a list a value",
    takes: 2..=2,
    of_ids: false,
    gives: Shape::Bool,
    runs: Runs::OnFacts(|run, arguments| {
        if let Value::List(items) = &*arguments[0] {
            for item in items.iter() {
                if same(run, item, &arguments[1])? {
                    return Ok(Value::Bool(true));
                }
            }
            return Ok(Value::Bool(false));
        }
        about_texts(arguments, "contains()", |text, part| text.contains(part))
    }),
};

pub(super) static STARTS_WITH: Function = Function {
    name: "startsWith",
    usage: "x.startsWith(y)",
    about: "whether a text begins with a text",
    takes: 2..=2,
    of_ids: false,
    gives: Shape::Bool,
    runs: Runs::Alone(|arguments| {
        about_texts(arguments, "startsWith()", |text, start| text.starts_with(start))
    }),
};

pub(super) static ENDS_WITH: Function = Function {
    name: "endsWith",
    usage: "x.endsWith(y)",
    about: "whether a text ends with a text",
    takes: 2..=2,
    of_ids: false,
    gives: Shape::Bool,
    runs: Runs::Alone(|arguments| about_texts(arguments, "endsWith()", |text, end| text.ends_with(end))),
};

/// Compiled with the expression, and so never called.
pub(super) static MATCHES: Function = Function {
    name: "matches",
    usage: "x.matches(\"…\")",
    about: "whether a regular expression is found in a text; ^ and $ are its ends",
    takes: 2..=2,
    of_ids: false,
    gives: Shape::Bool,
    runs: Runs::Alone(|_| Err(Complaint::new("the pattern of matches() stands in the expression itself"))),
};

pub(super) static LOWER: Function = Function {
    name: "lowerAscii",
    usage: "x.lowerAscii()",
    about: "a text in small letters",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Text,
    runs: Runs::Alone(|arguments| change(arguments, "lowerAscii()", str::to_ascii_lowercase)),
};

pub(super) static UPPER: Function = Function {
    name: "upperAscii",
    usage: "x.upperAscii()",
    about: "a text in capital letters",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Text,
    runs: Runs::Alone(|arguments| change(arguments, "upperAscii()", str::to_ascii_uppercase)),
};

fn size(arguments: &Arguments<'_>) -> Given<Value> {
    let size = match &*arguments[0] {
        Value::Absent => 0,
        Value::List(items) => items.len(),
        Value::Map(entries) => entries.len(),
        other => match other.as_text() {
            Some(text) => text.chars().count(),
            None => return Err(Complaint::new(format!("{} has no size", other.what()))),
        },
    };
    Ok(Value::Int(i64::try_from(size).unwrap_or(i64::MAX)))
}

fn about_texts(arguments: &Arguments<'_>, function: &str, test: impl Fn(&str, &str) -> bool) -> Given<Value> {
    let (text, part) = (of_text(&arguments[0], function)?, of_text(&arguments[1], function)?);
    Ok(Value::Bool(text.zip(part).is_some_and(|(text, part)| test(text, part))))
}

fn change(arguments: &Arguments<'_>, function: &str, change: impl Fn(&str) -> String) -> Given<Value> {
    Ok(of_text(&arguments[0], function)?.map_or(Value::Absent, |text| Value::text(change(text))))
}
