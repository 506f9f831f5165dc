//! Sums of numbers, texts, lists, times. What has no result is an error, never a number that is wrong.

use chrono::TimeDelta;

use super::compare::moment;
use crate::query::error::{Complaint, Given};
use crate::query::facts::Facts;
use crate::query::node::Operator;
use crate::query::value::Value;

/// What two values come to; what is computed from nothing is nothing.
pub(super) fn compute(facts: &Facts<'_>, operator: Operator, a: &Value, b: &Value) -> Given<Value> {
    use Value::{Absent, Day, Double, Int, Time};
    let result = match (a, b) {
        (Absent, _) | (_, Absent) => return Ok(Absent),
        (Int(a), Int(b)) => return whole(operator, *a, *b),
        (Int(_) | Double(_), Int(_) | Double(_)) => fraction(operator, a, b),
        (Time(_), Day(_)) | (Day(_), Time(_)) if operator == Operator::Subtract => {
            moment(facts, a).zip(moment(facts, b)).map(|(a, b)| Value::Span(a.signed_duration_since(b)))
        }
        _ => match operator {
            Operator::Add => add(a, b),
            Operator::Subtract => subtract(a, b),
            _ => None,
        },
    };
    result.ok_or_else(|| {
        let (words, between) = told(operator);
        Complaint::new(format!("{} cannot be {words} {between} {}", a.what(), b.what()))
    })
}

fn told(operator: Operator) -> (&'static str, &'static str) {
    match operator {
        Operator::Add => ("added", "to"),
        Operator::Subtract => ("reduced", "by"),
        Operator::Multiply => ("multiplied", "with"),
        Operator::Divide | Operator::Remainder => ("divided", "by"),
    }
}

fn whole(operator: Operator, a: i64, b: i64) -> Given<Value> {
    let result = match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Remainder => a.checked_rem(b),
    };
    let by_nothing = b == 0 && matches!(operator, Operator::Divide | Operator::Remainder);
    let message = if by_nothing { "there is no division by zero" } else { "the number grows too large" };
    result.map(Value::Int).ok_or_else(|| Complaint::new(message))
}

fn fraction(operator: Operator, a: &Value, b: &Value) -> Option<Value> {
    let (a, b) = (a.as_double()?, b.as_double()?);
    Some(Value::Double(match operator {
        Operator::Add => a + b,
        Operator::Subtract => a - b,
        Operator::Multiply => a * b,
        Operator::Divide => a / b,
        Operator::Remainder => return None,
    }))
}

fn add(a: &Value, b: &Value) -> Option<Value> {
    use Value::{Day, List, Span, Time};
    match (a, b) {
        (List(a), List(b)) => Some(List(a.iter().chain(b.iter()).cloned().collect())),
        (Span(a), Span(b)) => a.checked_add(b).map(Span),
        (Time(time), Span(span)) | (Span(span), Time(time)) => time.checked_add_signed(*span).map(Time),
        (Day(day), Span(span)) | (Span(span), Day(day)) => {
            days(*span).and_then(|it| day.checked_add_signed(it)).map(Day)
        }
        _ => Some(Value::text(a.as_text()?.to_owned() + b.as_text()?)),
    }
}

fn subtract(a: &Value, b: &Value) -> Option<Value> {
    use Value::{Day, Span, Time};
    match (a, b) {
        (Span(a), Span(b)) => a.checked_sub(b).map(Span),
        (Time(a), Time(b)) => Some(Span(a.signed_duration_since(b))),
        (Day(a), Day(b)) => Some(Span(a.signed_duration_since(*b))),
        (Time(time), Span(span)) => time.checked_sub_signed(*span).map(Time),
        (Day(day), Span(span)) => days(*span).and_then(|it| day.checked_sub_signed(it)).map(Day),
        _ => None,
    }
}

/// A length of time in whole days, where it is that.
fn days(span: TimeDelta) -> Option<TimeDelta> {
    (TimeDelta::days(span.num_days()) == span).then_some(span)
}

pub(super) fn negative(value: &Value) -> Given<Value> {
    match value {
        Value::Absent => Ok(Value::Absent),
        Value::Int(number) => {
            number.checked_neg().map(Value::Int).ok_or_else(|| Complaint::new("the number grows too large"))
        }
        Value::Double(number) => Ok(Value::Double(-number)),
        Value::Span(span) => Ok(Value::Span(-*span)),
        other => Err(Complaint::new(format!("{} has no negative", other.what()))),
    }
}
