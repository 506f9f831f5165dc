//! Expressions that are made to cost much: each ends soon, with an answer or with what is wrong.

use std::sync::atomic::Ordering;

use proptest::prelude::*;

use super::budget::FOR_ALL;
use super::fixture::{ask, facts, store, told, value};
use super::{Expression, Query, Subject};

/// What is said of one record, in one line.
fn said(text: &str) -> String {
    value(text, "getpaid").lines().next().unwrap_or_default().to_owned()
}

fn twenty() -> String {
    let numbers: Vec<String> = (0..20).map(|it| it.to_string()).collect();
    format!("[{}]", numbers.join(", "))
}

fn nested(list: &str, depth: usize) -> String {
    let names = ["a", "b", "c", "d", "e"];
    names[..depth]
        .iter()
        .rev()
        .fold("1 == 2".to_owned(), |body, name| format!("{list}.exists({name}, {body})"))
}

#[test]
fn twenty_to_the_fifth_is_refused_before_it_starts() {
    let told = ask(&nested(&twenty(), 5));
    assert!(told.starts_with("lists are gone through in one another 3 deep at most"), "{told}");
}

#[test]
fn a_few_thousand_steps_are_nothing() {
    assert_eq!(ask(&nested(&twenty(), 3)), "");
}

#[test]
fn a_billion_steps_end_at_the_bound() {
    let numbers: Vec<&str> = std::iter::repeat_n("1", 1000).collect();
    let told = said(&format!("[[{}]].exists(l, l.exists(a, l.exists(b, a > b)))", numbers.join(",")));
    assert_eq!(told, "`getpaid` cannot be asked: the question costs too much for one record");
}

#[test]
fn an_error_that_is_passed_over_brings_no_budget_back() {
    let list = format!("[{}]", vec!["1"; 500].join(","));
    let told = said(&format!("{list}.exists(l, {list}.exists(a, {list}.exists(b, l > 1 || a > b))) || true"));
    assert!(told.ends_with("costs too much for one record"), "{told}");
}

#[test]
fn a_text_that_doubles_ends_at_the_bound() {
    let told = said(&format!("[\"x\"]{} == []", ".map(a, a + a)".repeat(55)));
    assert!(told.ends_with("costs too much for one record"), "{told}");
}

#[test]
fn a_list_of_lists_of_itself_ends_at_the_bound() {
    let list = format!("[[1]]{}", ".map(a, [a, a])".repeat(55));
    assert!(said(&format!("{list} == {list}")).ends_with("costs too much for one record"));
    assert!(value(&list, "getpaid").contains("costs too much for one record"), "a value is written out");
    assert_eq!(ask(&format!("size({list}) == 2")), "", "what is shared costs nothing");
}

#[test]
fn all_records_together_are_bounded() {
    let snapshot = store();
    let entries: Vec<_> = snapshot.entries().iter().collect();
    let query = Query::compile("[1, 2, 3].exists(x, x == size(id))", Subject::Any).unwrap();
    query.0.spent.store(FOR_ALL - 10, Ordering::Relaxed);
    let error = query.select(&facts(&snapshot), &entries).unwrap_err();
    assert!(error.message.ends_with("the question costs too much over all records"), "{}", told(&error));
}

#[test]
fn what_is_spent_is_counted_for_the_next_record() {
    let snapshot = store();
    let expression = Expression::compile("id + id", Subject::Any).unwrap();
    let spent: Vec<u64> = snapshot.entries()[..2]
        .iter()
        .map(|entry| {
            expression.value(&facts(&snapshot), entry).unwrap();
            expression.spent.load(Ordering::Relaxed)
        })
        .collect();
    assert!(0 < spent[0] && spent[0] < spent[1], "{spent:?}");
}

#[test]
fn patterns_are_bounded() {
    let told = ask("id.matches(\"((a{100}){100}){100}\")");
    assert!(told.starts_with("the pattern cannot be read"), "{told}");
    let told = said(&vec!["id.matches(\"x\")"; 17].join(" || "));
    assert_eq!(told, "an expression has 16 patterns at most");
    assert_eq!(ask("id.matches(\"(a*)*(a*)*(a*)*b$\")"), "", "time grows with the text alone");
}

#[test]
fn an_expression_that_is_too_long() {
    let told = said(&format!("id == \"{}\"", "x".repeat(4096)));
    assert_eq!(told, "the expression has 4104 bytes: 4096 are the most");
}

#[test]
fn shapes_that_break_parsers() {
    let n = 4096;
    for text in [
        "(".repeat(n / 2) + "1" + &")".repeat(n / 2 - 1),
        "(".repeat(n),
        "[".repeat(n / 2) + &"]".repeat(n / 2),
        "{1:".repeat(n / 4) + "1" + &"}".repeat(n / 4 - 1),
        "1+".repeat(n / 2 - 1) + "1",
        "-".repeat(n - 1) + "1",
        "!".repeat(n - 1) + "x",
        "a?b:".repeat(n / 4 - 1) + "c",
        "a.".repeat(n / 2 - 1) + "c",
        "a".to_owned() + &"[0]".repeat(n / 3 - 1),
        "f(".repeat(n / 3) + &")".repeat(n / 3),
        "a".to_owned() + &".f()".repeat(n / 4 - 1),
        "a==".repeat(n / 3) + "a",
        "? : @ $ ".repeat(n / 8),
        "\0\u{1b}[2J\u{202e}".to_owned(),
        "\u{feff}id == \"x\"".to_owned(),
        ".".to_owned(),
        "/".to_owned(),
        ")".to_owned(),
        "..a".to_owned(),
        ".id == \"x\"".to_owned(),
        "a[".to_owned(),
        "[,]".to_owned(),
        "{\"a\":}".to_owned(),
        "0x".to_owned(),
        "1.".to_owned(),
        "1u == 1".to_owned(),
        "-9223372036854775808 == 1".to_owned(),
        "[].exists(x".to_owned(),
        "[1].exists(1, true)".to_owned(),
        "\"\\U00110000\" == id".to_owned(),
        "'''x".to_owned(),
        "/* x */ true".to_owned(),
        "true // yes".to_owned(),
        "id.?x == 1".to_owned(),
        "[?id] == []".to_owned(),
        "a b".repeat(n / 4),
    ] {
        let error = Query::compile(&text, Subject::Any).err();
        if let Some(error) = error {
            assert!(
                text.is_char_boundary(error.place().start) && text.is_char_boundary(error.place().end),
                "{text:?}"
            );
            assert!(
                !error.message.contains("Syntax") && !error.message.contains("ANTLR"),
                "{text:?}: {error}"
            );
            told(&error);
        }
    }
}

#[test]
fn a_chain_of_and_is_not_deep() {
    let many = vec!["has(owner)"; 200].join(" && ");
    assert_eq!(ask(&many), "findb1 getpaid idns PRB-20261121-c8t5p");
    let deepest = vec!["1"; 60].join(" + ");
    assert_eq!(value(&deepest, "getpaid"), "60");
    let deep = vec!["1"; 100].join(" + ");
    assert_eq!(said(&format!("{deep} == 100")), "the expression is nested too deeply");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_breaks_it(parts in prop::collection::vec(0..WORDS.len(), 0..30), odd in ".{0,8}") {
        let mut text: String = parts.iter().map(|part| WORDS[*part]).collect();
        let at = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        text.insert_str(at, &odd);
        let snapshot = store();
        let asked = Expression::compile(&text, Subject::Any)
            .and_then(|it| snapshot.entries().iter().try_for_each(|entry| it.value(&facts(&snapshot), entry).map(drop)));
        if let Err(error) = asked {
            prop_assert!(text.get(error.place()).is_some(), "{:?}: {}", text, error);
        }
    }
}

const WORDS: [&str; 44] = [
    "owner",
    "depends_on",
    "id",
    "tags",
    "x",
    "has",
    "size",
    "exists",
    "map",
    "matches",
    "in",
    "null",
    "true",
    " ",
    " ",
    ".",
    ",",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "?",
    ":",
    "+",
    "-",
    "*",
    "/",
    "%",
    "!",
    "==",
    "<",
    "&&",
    "||",
    "1",
    "2.5",
    "1u",
    "\"a\"",
    "'ö'",
    "r'\\'",
    "b\"x\"",
    "`a`",
    "\n",
];
