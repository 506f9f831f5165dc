//! Times and days, as the clocks of the store show them unless another zone is named. Never reads a clock.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};

use super::{Arguments, Function, Runs};
use crate::model::field::{Date, Span, Time};
use crate::model::zone::Tz;
use crate::query::error::{Complaint, Given};
use crate::query::evaluate::{Run, moment, of_text};
use crate::query::shape::Shape;
use crate::query::value::Value;

pub(super) static DAYS_SINCE: Function = Function {
    name: "days_since",
    usage: "days_since(t)",
    about: "how many midnights ago a time or day is; negative where it lies ahead",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Number,
    runs: Runs::OnFacts(|run, arguments| days(run, arguments, "days_since()", 1)),
};

pub(super) static DAYS_UNTIL: Function = Function {
    name: "days_until",
    usage: "days_until(t)",
    about: "how many days ahead a time or day is; negative where it is past",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Number,
    runs: Runs::OnFacts(|run, arguments| days(run, arguments, "days_until()", -1)),
};

pub(super) static TIMESTAMP: Function = Function {
    name: "timestamp",
    usage: "timestamp(\"…\")",
    about: "a time, 2026-11-21T10:00:00Z, or the beginning of a day, 2026-11-21",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Time,
    runs: Runs::Alone(timestamp),
};

pub(super) static DURATION: Function = Function {
    name: "duration",
    usage: "duration(\"…\")",
    about: "a length of time: 30m, 1h30m, 2d, 1w",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Span,
    runs: Runs::Alone(duration),
};

/// A part of a time: its name, what it is, and where it stands in a time and in a length of time.
macro_rules! part {
    ($name:ident, $word:literal, $about:literal, $of:expr) => {
        pub(super) static $name: Function = Function {
            name: $word,
            usage: concat!("t.", $word, "([zone])"),
            about: $about,
            takes: 1..=2,
            of_ids: false,
            gives: Shape::Number,
            runs: Runs::OnFacts(|run, arguments| part(run, arguments, $word, $of)),
        };
    };
}

part!(YEAR, "getFullYear", "the year of a time", |time| i64::from(time.year()));
part!(MONTH, "getMonth", "the month of a time, from 0", |time| i64::from(time.month0()));
part!(DAY_OF_MONTH, "getDayOfMonth", "the day of the month, from 0", |time| i64::from(time.day0()));
part!(DATE, "getDate", "the day of the month, from 1", |time| i64::from(time.day()));
part!(DAY_OF_WEEK, "getDayOfWeek", "the day of the week, from Sunday, which is 0", |time| {
    i64::from(time.weekday().num_days_from_sunday())
});
part!(DAY_OF_YEAR, "getDayOfYear", "the day of the year, from 0", |time| i64::from(time.ordinal0()));
part!(HOURS, "getHours", "the hours of a time", |time| i64::from(time.hour()));
part!(MINUTES, "getMinutes", "the minutes of a time", |time| i64::from(time.minute()));
part!(SECONDS, "getSeconds", "the seconds of a time", |time| i64::from(time.second()));

fn part(run: &Run<'_>, arguments: &Arguments<'_>, name: &str, of: fn(DateTime<Tz>) -> i64) -> Given<Value> {
    let zone = match arguments.get(1) {
        Some(zone) => named_zone(zone, name)?,
        None => Some(run.facts.now.timezone()),
    };
    match (&*arguments[0], zone) {
        (Value::Absent, _) | (_, None) => Ok(Value::Absent),
        (Value::Span(span), _) => of_span(*span, name),
        (value, Some(zone)) => {
            let time = moment(run.facts, value).ok_or_else(|| no_time(value, name))?;
            Ok(Value::Int(of(time.with_timezone(&zone))))
        }
    }
}

fn named_zone(zone: &Value, function: &str) -> Given<Option<Tz>> {
    let Some(name) = of_text(zone, function)? else { return Ok(None) };
    let unknown =
        || Complaint::new(format!("there is no time zone `{name}`")).help("write Europe/Berlin, or UTC");
    name.parse().map(Some).map_err(|_| unknown())
}

/// Of a length of time the whole of it is meant, as CEL has it.
fn of_span(span: chrono::TimeDelta, name: &str) -> Given<Value> {
    match name {
        "getHours" => Ok(Value::Int(span.num_hours())),
        "getMinutes" => Ok(Value::Int(span.num_minutes())),
        "getSeconds" => Ok(Value::Int(span.num_seconds())),
        _ => Err(no_time(&Value::Span(span), name)),
    }
}

/// Midnights between then and now: who came yesterday at 23:00 came a day ago.
fn days(run: &Run<'_>, arguments: &Arguments<'_>, function: &str, sign: i64) -> Given<Value> {
    let zone = run.facts.now.timezone();
    let day: NaiveDate = match &*arguments[0] {
        Value::Absent => return Ok(Value::Absent),
        Value::Day(day) => *day,
        value => match moment(run.facts, value) {
            Some(time) => time.with_timezone(&zone).date_naive(),
            None => return Err(no_time(value, function)),
        },
    };
    let days = run.facts.now.date_naive().signed_duration_since(day).num_days();
    Ok(Value::Int(days * sign))
}

fn timestamp(arguments: &Arguments<'_>) -> Given<Value> {
    let value = &*arguments[0];
    if matches!(value, Value::Time(_) | Value::Day(_)) {
        return Ok(value.clone());
    }
    let Some(text) = of_text(value, "timestamp()")? else { return Ok(Value::Absent) };
    match (text.parse(), text.parse()) {
        (Ok(Time(time)), _) => Ok(Value::Time(time)),
        (_, Ok(Date(day))) => Ok(Value::Day(day)),
        _ => Err(no_time(value, "timestamp()")),
    }
}

fn duration(arguments: &Arguments<'_>) -> Given<Value> {
    let value = &*arguments[0];
    if matches!(value, Value::Span(_)) {
        return Ok(value.clone());
    }
    let Some(text) = of_text(value, "duration()")? else { return Ok(Value::Absent) };
    let (sign, length) = text.strip_prefix('-').map_or((1, text), |length| (-1, length));
    length.parse().map(|Span(span)| Value::Span(span * sign)).map_err(Complaint::new)
}

fn no_time(value: &Value, function: &str) -> Box<Complaint> {
    let what = value.as_text().map_or_else(|| value.what().to_owned(), |text| format!("the text `{text}`"));
    let help = "write \"2026-11-21T10:00:00-05:00\", or \"2026-11-21\"";
    Complaint::new(format!("{function} wants a time, not {what}")).help(help)
}
