//! When a change could run, and why not sooner, as data and in words.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use super::{Body, Card, Listing, Section};
use crate::model::zone::Tz;
use crate::practice::calendar::Period;
use crate::practice::slot::{Passed, Slots};
use crate::practice::window::{moment, stretch};

/// The times that were found: whole, and as a list.
pub fn slots(name: &str, slots: &Slots, zone: Tz) -> (Card, Listing) {
    let records: Vec<Value> = slots.slots.iter().map(|slot| period(slot, zone)).collect();
    let passed: Vec<Value> = slots.passed.iter().map(|it| passed_over(it, zone)).collect();
    let json = json!({
        "change": name,
        "slots": records,
        "passed": passed,
        "from": written(slots.from, zone),
        "until": written(slots.until, zone),
        "waits_for_notice": slots.waits_for_notice,
    });
    let found: Vec<String> = slots.slots.iter().map(|slot| stretch(slot.start, slot.end, zone)).collect();
    let count = match found.len() {
        0 => format!("no time was found up to {}", day(slots.until, zone)),
        1 => "the next time".to_owned(),
        n => format!("the next {n} times"),
    };
    let mut sections = vec![Section { title: None, body: Body::Lines(found) }];
    let why = why(slots, zone);
    if !why.is_empty() {
        sections.push(Section { title: Some("passed over".to_owned()), body: Body::Facts(why) });
    }
    let card = Card { json, id: name.to_owned(), heading: vec![name.to_owned(), count], sections };
    let columns = ["start", "end"].map(str::to_owned).to_vec();
    (card, Listing { name: "slots", records, columns, id: "" })
}

fn why(slots: &Slots, zone: Tz) -> Vec<(String, String)> {
    let notice = slots.waits_for_notice.then(|| {
        let text =
            format!("those who are hit are owed notice first: nothing before {}", moment(slots.from, zone));
        ("notice".to_owned(), text)
    });
    let passed = slots.passed.iter().map(|it| {
        let times = match it.times {
            1 => format!("{}: ", moment(it.first.start, zone)),
            n => format!("{n} times, {} to {}: ", moment(it.first.start, zone), moment(it.last.start, zone)),
        };
        (it.kind.name().to_owned(), times + &it.message)
    });
    notice.into_iter().chain(passed).collect()
}

fn passed_over(passed: &Passed, zone: Tz) -> Value {
    json!({
        "kind": passed.kind.name(),
        "with": passed.with,
        "message": passed.message,
        "path": passed.path,
        "times": passed.times,
        "first": written(passed.first.start, zone),
        "last": written(passed.last.start, zone),
    })
}

fn period(period: &Period, zone: Tz) -> Value {
    json!({"start": written(period.start, zone), "end": written(period.end, zone)})
}

fn day(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%Y-%m-%d").to_string()
}
