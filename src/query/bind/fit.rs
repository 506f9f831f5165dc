//! What can never be: a word that a field does not know, a list that is compared with a text, a text that is no answer.
//! Told before any record is asked, since the answer would only be silence.

use super::{Bound, Shapes};
use crate::finding::quoted;
use crate::model::field::{Date, Span, Time};
use crate::model::id::nearest;
use crate::query::error::{Complaint, Given};
use crate::query::node::{Field, Node, Test, What};
use crate::query::shape::Shape;
use crate::query::value::Value;

/// Both sides of a test, where one is written out.
pub(super) fn check_sides(text: &str, test: Test, [left, right]: [&Bound; 2]) -> Given<()> {
    let pair = |field: &Bound, shapes: &[&'static Shape], value: &Value, written: &Bound| {
        if shapes.is_empty() || shapes.iter().any(|shape| fits(shape, value)) {
            return Ok(());
        }
        let name = text.get(field.node.at.clone()).unwrap_or("it");
        Err(misfit(name, shapes, value).at(&written.node.at))
    };
    match (test, left.literal(), right.literal()) {
        (Test::In, None, Some(Value::List(items))) => {
            items.iter().try_for_each(|item| pair(left, &left.shapes, item, right))
        }
        (Test::In, value, None) => {
            let is_container = |shape: &&Shape| matches!(shape, Shape::List(_) | Shape::Map(_) | Shape::Any);
            if !right.shapes.is_empty() && !right.shapes.iter().any(is_container) {
                return Err(no_container(right.shapes[0].what(), right));
            }
            let items: Shapes = right.shapes.iter().map(|shape| shape.item()).collect();
            value.map_or(Ok(()), |value| pair(right, &items, value, left))
        }
        (Test::In, _, Some(value)) if !matches!(value, Value::List(_)) => {
            Err(no_container(value.what(), right))
        }
        (Test::In, ..) | (_, Some(_), Some(_)) | (_, None, None) => Ok(()),
        (_, None, Some(value)) => pair(left, &left.shapes, value, right),
        (_, Some(value), None) => pair(right, &right.shapes, value, left),
    }
}

fn no_container(what: &str, side: &Bound) -> Box<Complaint> {
    let help = "compare it: field == \"x\"; or look for a part of it: field.contains(\"x\")";
    Complaint::new(format!("{what} holds no values that something could be in")).at(&side.node.at).help(help)
}

/// What is gone through has to be a list, or a mapping, whose keys are taken.
pub(super) fn check_list(list: &Bound) -> Given<()> {
    let can_be =
        |shape: &&Shape| matches!(shape, Shape::List(_) | Shape::Map(_) | Shape::Fields(_) | Shape::Any);
    if list.shapes.is_empty() || list.shapes.iter().any(can_be) {
        return Ok(());
    }
    let what = list.shapes[0].what();
    Err(Complaint::new(format!("{what} holds no items to go through")).at(&list.node.at))
}

/// A part that has to be yes or no.
pub(in crate::query) fn check_answer(node: &Node, shapes: &[&'static Shape], fields: &[Field]) -> Given<()> {
    let what = match &node.what {
        What::Literal(Value::Bool(_)) => return Ok(()),
        What::Literal(value) => value.what(),
        What::Sum(..) => "a sum",
        What::List(_) => "a list",
        What::Map(_) => "a mapping",
        _ if shapes.iter().any(|shape| matches!(shape, Shape::Bool | Shape::Any)) => return Ok(()),
        _ => match shapes.first() {
            Some(shape) => shape.what(),
            None => return Ok(()),
        },
    };
    let complaint =
        Complaint::new(format!("{what} is no answer to a question")).at(&node.at).label("neither yes nor no");
    Err(match &node.what {
        What::Field(place) => {
            let name = fields[*place].dotted();
            complaint.help(format!("compare it, {name} == …, or ask whether it is there: has({name})"))
        }
        _ => complaint.help("compare it with something"),
    })
}

fn fits(shape: &Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Any, _) | (_, Value::Absent) => true,
        (Shape::Text | Shape::Edge(_), Value::Text(_)) => true,
        (Shape::Words(words), value) => value.as_text().is_some_and(|text| words.contains(&text)),
        (Shape::Time | Shape::Day, Value::Text(text)) => {
            text.parse::<Time>().is_ok() || text.parse::<Date>().is_ok()
        }
        (Shape::Time | Shape::Day, value) => matches!(value, Value::Time(_) | Value::Day(_)),
        (Shape::Span, Value::Text(text)) => text.parse::<Span>().is_ok(),
        (Shape::Span, value) => matches!(value, Value::Span(_)),
        (Shape::Bool, value) => matches!(value, Value::Bool(_)),
        (Shape::Number, value) => matches!(value, Value::Int(_) | Value::Double(_)),
        (Shape::List(_), value) => matches!(value, Value::List(_)),
        (Shape::Map(_) | Shape::Fields(_) | Shape::Edge(_), value) => matches!(value, Value::Map(_)),
        (Shape::Text, _) => false,
    }
}

fn misfit(name: &str, shapes: &[&'static Shape], value: &Value) -> Box<Complaint> {
    let words = words(shapes);
    if let (Some(text), [_, ..]) = (value.as_text(), words.as_slice()) {
        let complaint = Complaint::new(format!("`{name}` is never `{text}`"));
        let near = nearest(text, words.iter().copied());
        let near = if near.is_empty() { String::new() } else { format!("did you mean {}? ", quoted(&near)) };
        return complaint.help(format!("{near}it is one of {}", words.join(", ")));
    }
    let shape = shapes.first().copied().unwrap_or(&Shape::Any);
    let complaint = Complaint::new(match (shape, value.as_text()) {
        (Shape::Time | Shape::Day | Shape::Span, Some(text)) => {
            format!("`{name}` is {}, and `{text}` is none", shape.what())
        }
        _ => format!("`{name}` is {}, and never {}", shape.what(), value.what()),
    });
    match shape {
        Shape::Words(_) => complaint.help(format!("it is one of {}", words.join(", "))),
        Shape::List(_) => complaint.help(format!("ask whether the list holds it: \"…\" in {name}")),
        Shape::Time | Shape::Day => {
            complaint.help("write \"2026-11-21\", \"2026-11-21T10:00:00-05:00\", or now - duration(\"30d\")")
        }
        Shape::Span => complaint.help("write 30m, 1h30m, 2d or 1w"),
        _ => complaint,
    }
}

/// All words of all lists of words, each once.
fn words(shapes: &[&'static Shape]) -> Vec<&'static str> {
    let lists =
        shapes.iter().filter_map(|shape| if let Shape::Words(words) = shape { Some(words) } else { None });
    let mut all: Vec<&'static str> = Vec::new();
    for word in lists.flatten() {
        if !all.contains(word) {
            all.push(word);
        }
    }
    all
}
