//! The `cel` crate's own interpreter, held against ours: where it has an answer, ours is the same.

use cel::objects::Value as CelValue;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::fixture::{facts, store};
use super::{Expression, Subject};

/// Draws expressions of known types from a row of numbers
struct Draw<'n> {
    numbers: std::slice::Iter<'n, u8>,
    items: Vec<&'static str>,
    depth: usize,
}

impl Draw<'_> {
    fn next(&mut self, below: usize) -> usize {
        self.numbers.next().map_or(0, |number| usize::from(*number) % below)
    }

    /// One of the ways to write something; the first alone where it is deep already.
    fn way(&mut self, ways: usize) -> usize {
        if self.depth > 5 { 0 } else { self.next(ways) }
    }

    fn deeper(&mut self, draw: impl FnOnce(&mut Self) -> String) -> String {
        self.depth += 1;
        let text = draw(self);
        self.depth -= 1;
        text
    }

    fn question(&mut self) -> String {
        self.deeper(|it| match it.way(12) {
            0 => ["true", "false", "1 == 1", "2 < 1"][it.next(4)].to_owned(),
            1 => format!("({} && {})", it.question(), it.question()),
            2 => format!("({} || {})", it.question(), it.question()),
            3 => format!("!({})", it.question()),
            4 => format!("({} ? {} : {})", it.question(), it.question(), it.question()),
            5 => format!("({} {} {})", it.number(), it.comparison(), it.number()),
            6 => format!("({} {} {})", it.text(), it.comparison(), it.text()),
            7 => format!("({} {} {})", it.time(), it.comparison(), it.time()),
            8 => format!("({} in {})", it.number(), it.list()),
            9 => {
                let function = ["startsWith", "endsWith", "contains"][it.next(3)];
                format!("{}.{function}({})", it.text(), it.text())
            }
            10 => {
                let word = ["exists", "all", "exists_one"][it.next(3)];
                it.through(word, Draw::question)
            }
            _ => format!("{}.matches(\"^a|b+$\")", it.text()),
        })
    }

    fn comparison(&mut self) -> &'static str {
        ["==", "!=", "<", "<=", ">", ">="][self.next(6)]
    }

    fn number(&mut self) -> String {
        self.deeper(|it| match it.way(9) {
            0 => (it.next(5)).to_string(),
            1..4 => format!("({} {} {})", it.number(), ["+", "-", "*", "/", "%"][it.next(5)], it.number()),
            4 => format!("-({})", it.number()),
            5 => format!("size({})", it.text()),
            6 => format!("size({})", it.list()),
            7 => format!("({} ? {} : {})", it.question(), it.number(), it.number()),
            _ => it.items.last().map_or("7".to_owned(), |item| (*item).to_owned()),
        })
    }

    fn text(&mut self) -> String {
        self.deeper(|it| match it.way(4) {
            0 | 1 => ["\"\"", "\"a\"", "'ab'", "r'b\\\\b'", "\"ä\\u00fc\""][it.next(5)].to_owned(),
            2 => format!("({} + {})", it.text(), it.text()),
            _ => format!("string({})", it.number()),
        })
    }

    fn time(&mut self) -> String {
        let day = 1 + self.next(28);
        let time = format!("timestamp(\"2026-03-{day:02}T02:30:00-05:00\")");
        match self.next(3) {
            0 => time,
            1 => format!("({time} + duration(\"{}h\"))", self.next(100)),
            _ => format!("({time} - duration(\"1h30m\"))"),
        }
    }

    fn list(&mut self) -> String {
        self.deeper(|it| match it.way(5) {
            0 => format!("[{}, {}, {}]", it.next(3), it.next(3), it.next(3)),
            1 => format!("[{}, {}]", it.number(), it.number()),
            2 => format!("({} + {})", it.list(), it.list()),
            3 => it.through("map", Draw::number),
            _ => it.through("filter", Draw::question),
        })
    }

    fn through(&mut self, word: &str, body: fn(&mut Self) -> String) -> String {
        if self.items.len() == 3 {
            return format!("[{}].{word}(w, {})", self.number(), if word == "map" { "w" } else { "w > 0" });
        }
        let item = ["x", "y", "z"][self.items.len()];
        let list = self.list();
        self.items.push(item);
        let body = body(self);
        self.items.pop();
        format!("{list}.{word}({item}, {body})")
    }
}

fn as_json(value: CelValue) -> Json {
    match value {
        CelValue::Bool(yes) => json!(yes),
        CelValue::Int(number) => json!(number),
        CelValue::String(text) => json!(*text),
        CelValue::List(items) => items.iter().cloned().map(as_json).collect(),
        other => panic!("nothing draws {other:?}"),
    }
}

fn holds_against(text: &str) {
    let Ok(expected) = cel::Program::compile(text).unwrap().execute(&cel::Context::default()) else { return };
    let snapshot = store();
    let facts = facts(&snapshot);
    let ours = match Expression::compile(text, Subject::Any) {
        Ok(expression) => expression.value(&facts, &snapshot.entries()[0]),
        // It is bounded, and the interpreter is not.
        Err(error) if error.message.contains("deep") => return,
        Err(error) => panic!("{text}: {error}"),
    };
    assert_eq!(ours.unwrap_or_else(|error| panic!("{text}: {error}")).to_json(), as_json(expected), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn questions_have_the_answer_that_the_interpreter_gives(numbers in prop::collection::vec(any::<u8>(), 0..120)) {
        holds_against(&Draw { numbers: numbers.iter(), items: Vec::new(), depth: 0 }.question());
    }

    #[test]
    fn lists_hold_what_the_interpreter_puts_in(numbers in prop::collection::vec(any::<u8>(), 0..120)) {
        holds_against(&Draw { numbers: numbers.iter(), items: Vec::new(), depth: 0 }.list());
    }
}

#[test]
fn what_decides_alone_decides_beside_an_error() {
    for text in [
        "1 / 0 == 1 || true",
        "true || 1 / 0 == 1",
        "1 / 0 == 1 && false",
        "[0, 1].exists(x, 1 / x == 1)",
        "[0, 2].all(x, 1 / x == 1)",
        "[3, 1, 2].map(x, x > 1, x * 2)",
        "{\"a\": 1}.exists(k, k == \"a\")",
        "{\"a\": 1}[\"a\"] == 1",
        "[[1, 2], [3]].exists(x, 3 in x)",
        "'\\'' + \"\\\"\" == '\\x27\\x22'",
        "timestamp(\"2026-03-01T00:00:00Z\").getDayOfWeek(\"UTC\")",
        "duration(\"90m\").getHours()",
        "-3 % 2",
        "7 / -2",
        "size(\"äö\")",
        "string(true)",
        "int(\"12\") + int(2.9)",
        "double(\"1.5\") < 2.0",
        "1 == 1.0",
        "\"a\" == 1",
        "type(1) == int",
    ] {
        holds_against(text);
    }
}
