use proptest::prelude::*;
use serde_json::json;

use super::*;

const RECORD: &str = "\
# payroll
id: getpaid   # the name
name: \"Get: Paid\"
aliases: [uai1, 'x y']
why: |
  first
    second

  # not a comment
depends_on:
- idns-east
- {id: findb1, via: data}
- id: mailrelay
  strength:
attributes:
    ip: [10.0.0.4]   # four spaces
    warranty_end:
    notes: >-

      folded
      text

tags: {}
";

/// What each fault is, where it stands and what it underlines.
fn faults(text: &str) -> Vec<(&'static str, String, &str)> {
    let shown = |fault: Fault| (fault.check, fault.message, &text[fault.span]);
    read(text).faults.into_iter().map(shown).collect()
}

fn only(text: &str) -> Document<'_> {
    let Reading { mut documents, faults } = read(text);
    assert_eq!(faults, [], "{text}");
    assert_eq!(documents.len(), 1, "{text}");
    documents.remove(0)
}

#[test]
fn a_record_as_json() {
    let expected = json!({
        "id": "getpaid",
        "name": "Get: Paid",
        "aliases": ["uai1", "x y"],
        "why": "first\n  second\n\n# not a comment\n",
        "depends_on": ["idns-east", {"id": "findb1", "via": "data"}, {"id": "mailrelay", "strength": null}],
        "attributes": {"ip": ["10.0.0.4"], "warranty_end": null, "notes": "\nfolded text"},
        "tags": {},
    });
    let read = to_json(&only(RECORD).root);
    assert_eq!(read, expected);
    assert_eq!(read.to_string(), expected.to_string(), "keys keep their order");
    assert_eq!(to_json(&only(&RECORD.replace('\n', "\r\n")).root), expected);
    assert_eq!(to_json(&only(&format!("\u{feff}{RECORD}")).root), expected);
    assert_eq!(serde_yaml::from_str::<serde_json::Value>(RECORD).unwrap(), expected, "a second opinion");
}

#[test]
fn spans_cover_what_people_see() {
    let root = only(RECORD).root;
    let value = |path: &str| &RECORD[root.at(&Pointer::dotted(path)).unwrap().range()];
    assert_eq!(value("id"), "getpaid");
    assert_eq!(value("name"), "\"Get: Paid\"");
    assert_eq!(value("aliases"), "[uai1, 'x y']");
    assert_eq!(value("aliases.1"), "'x y'");
    assert_eq!(value("why"), "|\n  first\n    second\n\n  # not a comment");
    assert!(
        value("depends_on").starts_with("- idns-east\n- {id") && value("depends_on").ends_with("strength:")
    );
    assert_eq!(value("depends_on.1"), "{id: findb1, via: data}");
    assert_eq!(value("depends_on.2"), "id: mailrelay\n  strength:");
    assert_eq!(value("attributes.notes"), ">-\n\n      folded\n      text");
    assert_eq!(value("tags"), "{}");
    let left_empty = root.at(&Pointer::dotted("attributes.warranty_end")).unwrap().range();
    assert_eq!(&RECORD[left_empty.start - 13..left_empty.end], "warranty_end:");
}

#[test]
fn spans_of_keys_and_of_what_is_missing() {
    let root = only(RECORD).root;
    let key = |path: &str| root.key_span(&Pointer::dotted(path)).map(|span| &RECORD[span]);
    assert_eq!(key("depends_on.1.via"), Some("via"));
    assert_eq!(key("depends_on.1"), None);
    assert_eq!(key("owner"), None);
    let shown = |path: &str, part| &RECORD[root.span_of(&Pointer::dotted(path), part)];
    assert_eq!(shown("attributes.ip", Part::Key), "ip");
    assert_eq!(shown("attributes.ip", Part::Value), "[10.0.0.4]");
    assert_eq!(shown("attributes.cpus", Part::Value), "attributes");
    assert_eq!(shown("aliases.7", Part::Value), "aliases");
    assert_eq!(shown("owner.name", Part::Value), RECORD[root.range()].to_owned());
}

#[test]
fn files_without_a_document() {
    for text in ["", "\n", "# only a comment\n", "\u{feff}", "\u{feff}# c\n", "  \n\t\n", "...\n"] {
        let reading = read(text);
        assert!(reading.documents.is_empty() && reading.faults.is_empty(), "{text:?}");
    }
}

#[test]
fn several_documents_and_empty_ones() {
    let text = "---\nid: a\n---\n---\n# nothing\n...\n---\nid: b\n";
    let reading = read(text);
    let values: Vec<_> = reading.documents.iter().map(|it| to_json(&it.root)).collect();
    assert_eq!(values, [json!({"id": "a"}), json!(null), json!(null), json!({"id": "b"})]);
    assert_eq!(reading.documents[1].root.range(), 13..13);
}

#[test]
fn a_fault_in_one_document_hides_nothing_in_the_others() {
    let text = "id: a\n---\nid: b\nx: [1\n---\nid: c\nid: d\n---\n%YAML 1.2\n---\nid: e\n";
    let reading = read(text);
    let checks: Vec<_> =
        reading.faults.iter().map(|it| (it.check, line_and_column(text, it.span.start))).collect();
    assert_eq!(checks, [("invalid-yaml", (4, 4)), ("duplicate-key", (7, 1)), ("yaml-feature", (9, 1))]);
    let documents: Vec<_> =
        reading.documents.iter().map(|it| (it.sound, it.root.get("id").and_then(Node::text))).collect();
    assert_eq!(
        documents,
        [(true, Some("a")), (false, Some("b")), (false, Some("c")), (false, None), (true, Some("e"))]
    );
}

#[test]
fn a_key_that_is_there_twice_is_shown_in_both_places() {
    let text = "id: a\nstate: approved\nb:\n  - {x: 1, \"x\": 2}\n'state': rejected\n";
    let reading = read(text);
    let places: Vec<_> =
        reading.faults.iter().map(|it| (it.span.clone(), it.related.clone().unwrap().0)).collect();
    assert_eq!(places, [(36..39, 30..31), (44..51, 6..11)]);
    assert_eq!(to_json(&reading.documents[0].root), json!({"id": "a", "state": "approved", "b": [{"x": 1}]}));
}

#[test]
fn a_key_that_is_there_twice_among_many() {
    let mut text: String = (0..100).map(|number| format!("k{number}: v\n")).collect();
    text.push_str("k0: w\nk99: w\nk100: v\n");
    let found: Vec<_> = faults(&text).into_iter().map(|(check, _, key)| (check, key)).collect();
    assert_eq!(found, [("duplicate-key", "k0"), ("duplicate-key", "k99")]);
}

#[test]
fn what_the_subset_leaves_out() {
    let left_out = [
        ("a: &x 1\n", "&x"),
        ("&x a: 1\n", "&x"),
        ("a: &x\n  b: 1\n", "&x"),
        ("a: *x\n", "*x"),
        ("a: *\n", "*"),
        ("a: *bold* text\n", "*bold*"),
        ("<<: {a: 1}\n", "<<"),
        ("a: {<<: {b: 1}}\n", "<<"),
        ("a: !important\n", "!important"),
        ("a: !!str 1\n", "!!str"),
        ("a: !e!x 1\n", "!e!x"),
        ("a: ! x\n", "!"),
        ("a: !<x 1\n", "!<x"),
        ("? a\n: b\n", "?"),
        ("x:\n  - ? a\n    : b\n", "?"),
        ("x: {? a : b}\n", "?"),
        ("x: [? a : b]\n", "?"),
        ("? |\n  a\n: b\n", "?"),
        ("[a, b]: c\n", "[a, b]"),
        ("x: {{a: b}: c}\n", "{a: b}"),
        ("%YAML 1.2\n---\na: 1\n", "%YAML 1.2"),
        ("%FOO bar # c\n---\na: 1\n", "%FOO bar # c"),
    ];
    for (text, underlined) in left_out {
        let found: Vec<_> = faults(text).into_iter().map(|(check, _, part)| (check, part)).collect();
        assert_eq!(found, [("yaml-feature", underlined)], "{text}");
    }
    let twice = "a: &x 1\nb: *x\n";
    assert_eq!(faults(twice).len(), 2, "{twice}");
}

#[test]
fn texts_that_only_look_like_what_is_left_out() {
    let text = "a: x & y *z* !w\nb: '&x'\nc: \"<<\"\nd: what?\ne: https://x.y/?q=1&r=*\nq?: -?\n\"<<\": 1\n-?foo: 1\n";
    assert!(only(text).sound);
    assert!(only("a:\n  # is it?\n  b: 1\n").sound);
    assert!(only("a: really?\nb: 1\n").sound);
}

#[test]
fn syntax_errors_in_words() {
    let errors = [
        ("a: b: c\n", "there is a second `: ` on the line", ":"),
        ("a: don't: x\n", "there is a second `: ` on the line", ":"),
        (
            "id: x\nwhy: text\n more: text\n",
            "this key stands deeper than the one above, which has a value already",
            "more",
        ),
        ("a:1\nb: 2\n", "there is no space behind this `:`", ":"),
        ("b: 1\na:1\n", "there is no space behind this `:`", ":"),
        ("a: 1\nb c\nd: 2\n", "a `key: value` is wanted here, and there is no `: `", "b c"),
        ("a: 1\nb c", "a `key: value` is wanted here, and there is no `: `", "b c"),
        ("a:\n- b\n-c\n", "there is no space behind this `-`", "-"),
        ("a:\n  b: 1\n c: 2\n", "this line fits none of those above it", "c: 2"),
        ("a:\r\n  b: 1\r\n c: 2\r\n", "this line fits none of those above it", "c: 2"),
        ("a:\n  - b\n - c\n", "this line fits none of those above it", "- c"),
        ("a:\n  - b\n  c: d\n", "this line fits none of those above it", "c: d"),
        ("a: 1\n- b\n", "this line fits none of those above it", "- b"),
        ("- a\nb: c\n", "this line fits none of those above it", "b: c"),
        ("a: |\n    b\n  c\n", "this line fits none of those above it", "c"),
        ("a: [1 2], 3]\n", "the value has ended before this", ", 3]"),
        ("a: \"x\" y\n", "the text goes on behind its closing quote", "y"),
        ("a: 'don't'\n", "the text goes on behind its closing quote", "t"),
        ("a: \"say \"hi\"\"\n", "the text goes on behind its closing quote", "h"),
        ("\"a: b\n", "this quote is never closed", "\""),
        ("a: 1\nb: \"x\nc: 1\n", "this quote is not closed where its text ends", "\""),
        ("a: 'b\n---\nc: d\n", "this quote is not closed where its text ends", "'"),
        ("a: \"ok\\n\\q\"\n", "`\\q` is no escape that double quotes know", "\\q"),
        ("a: \"C:\\Users\"\n", "`\\U` is no escape that double quotes know", "\\U"),
        ("a: \"\\x4g\"\n", "`\\x` is no escape that double quotes know", "\\x"),
        ("a: \"\\ud800\"\n", "`\\u` is no escape that double quotes know", "\\u"),
        ("a: [1, 2\nb: 3\n", "this `[` is not closed", "["),
        ("a: {b: 1\nc: 2\n", "this `{` is not closed", "{"),
        ("a: [1, 2\n", "this `[` is never closed", "["),
        ("{", "this `{` is never closed", "{"),
        ("a: {b: c]\n", "this `{` is closed by a `]`", "{"),
        ("a: [1, 2]]\n", "this bracket closes nothing", "]"),
        ("a: }\n", "this bracket closes nothing", "}"),
        ("a: [1, , 2]\n", "there is nothing before this `,`", ","),
        ("a: {b: 1, , c: 2}\n", "there is nothing before this `,`", ","),
        ("a: [a: b: c]\n", "a `,` or `]` is wanted here", ":"),
        (", a\n", "no value begins with this", ","),
        ("a: [- b]\n", "there are no dashes in a list in brackets", "-"),
        ("a: - b\n", "a list cannot begin behind its key", "-"),
        ("a: ? b\n", "a text cannot begin with `? `", "?"),
        ("a: @jim\n", "a text cannot begin with `@`", "@"),
        ("a: `x`\n", "a text cannot begin with ```", "`"),
        ("a: 50\nb: %x\n", "a text cannot begin with `%`", "%"),
        ("a: > text\n", "the text of a `|` or `>` begins on the next line", ">"),
        (
            "a: |\n     \n  x\n",
            "an empty line at the start of this text is indented deeper than the text",
            "x",
        ),
        ("a: \"x\"#y\n", "a comment cannot begin here", "#"),
        ("a: b #c\n d\n", "a comment cannot begin here", "#"),
        ("a: b\n: c\n", "there is no key before the `:`", ""),
        ("{: x}\n", "there is no key before the `:`", ""),
        ("a: 1\n... x\n", "nothing may follow `...` on its line", "x"),
        ("a: x\n\u{feff}b: 1\n", "there is a byte-order mark inside the text", "\u{feff}"),
        ("a: x\u{1}y\n", "the character U+0001 has no place in a text file", "\u{1}"),
        ("a: \"\u{1b}[2J\"\n", "the character U+001B has no place in a text file", "\u{1b}"),
        ("# \u{7f}\na: b\n", "the character U+007F has no place in a text file", "\u{7f}"),
    ];
    for (text, message, underlined) in errors {
        assert_eq!(faults(text), [("invalid-yaml", message.to_owned(), underlined)], "{text:?}");
        assert!(read(text).faults[0].help.is_some(), "{text:?} has no help");
    }
}

#[test]
fn tabs_as_indentation() {
    for text in
        ["a:\n\t- b\n", "a:\n\tb: c\n", "\ta: b\n", "a: b\n\tc: d\n", "a:\n  b: c\n \td: e\n", "a: |\n\tb\n"]
    {
        assert_eq!(
            faults(text),
            [("invalid-yaml", "a tab is used as indentation".to_owned(), "\t")],
            "{text:?}"
        );
    }
    assert!(only("a:\tb\t# c\nb: x\ty\nc: |\n  \tx\n").sound, "tabs elsewhere are fine");
}

#[test]
fn a_merge_conflict_is_named() {
    let text = "a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\n=======\nb: 3: 4\n>>>>>>> other (fix: it)\nc: [\n";
    let reading = read(text);
    let shown: Vec<_> =
        reading.faults.iter().map(|it| (it.message.as_str(), &text[it.span.clone()])).collect();
    assert_eq!(shown, [("a merge conflict was left in the file", "<<<<<<< HEAD")]);
    assert_eq!(&text[reading.faults[0].related.clone().unwrap().0], ">>>>>>> other (fix: it)");
    for leftover in ["a: 1\r\n=======\r\nb: 2\r\n", "a:\n  - b\n>>>>>>> main\n", "<<<<<<< HEAD\na: 1\n"] {
        assert_eq!(faults(leftover).len(), 1, "{leftover}");
        assert!(faults(leftover)[0].1.contains("merge conflict"), "{leftover}");
    }
    let two = "<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\ny: 1\n<<<<<<< a\nz: 1\n=======\n>>>>>>> b\n";
    assert_eq!(faults(two).len(), 2);
    assert!(only("why: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> b\n").sound, "a text may speak of one");
}

#[test]
fn bombs_are_refused_at_once() {
    let nested = |open: &str, times: usize| faults(&open.repeat(times)).len();
    for open in ["[", "{", "{a: ", "- ", "? ", "[{"] {
        assert_eq!(nested(open, 10_000), 1, "{open}");
        assert_eq!(nested(open, 200_000), 1, "{open}");
    }
    let mut laughs = String::from("a: &a [lol]\n");
    for (it, next) in ('a'..='y').zip('b'..) {
        laughs += &format!("{next}: &{next} [*{it},*{it},*{it},*{it},*{it},*{it},*{it},*{it},*{it}]\n");
    }
    assert!(read(&laughs).faults.iter().all(|it| it.check == "yaml-feature"));
}

#[test]
fn the_deepest_that_is_read() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(only(&nested(DEEPEST)).sound);
    let found = faults(&nested(DEEPEST + 1)).remove(0).1;
    assert_eq!(found, "more than 32 lists and mappings stand inside one another here");
    let mixed = |levels: usize| -> String {
        let maps = (0..levels - 2).map(|level| format!("{}a:\n", " ".repeat(level)));
        maps.collect::<String>() + &" ".repeat(levels) + "b: [x]\n"
    };
    assert!(only(&mixed(DEEPEST)).sound);
    assert_eq!(faults(&mixed(DEEPEST + 1)).len(), 1);
}

#[test]
fn large_files() {
    let keys: String = (0..100_000).map(|number| format!("key{number}: v\n")).collect();
    assert_eq!(to_json(&only(&keys).root).as_object().unwrap().len(), 100_000);
    let scalar = format!("a: {}\n", "x".repeat(5_000_000));
    assert_eq!(only(&scalar).root.get("a").unwrap().range(), 3..5_000_003);
    let too_many = "- a\n".repeat(MOST_NODES);
    assert_eq!(faults(&too_many).len(), 1);
    assert_eq!(faults(&"a: *x\n".repeat(10_000)).len(), 100, "a hundred faults tell as much as thousands");
    assert_eq!(faults(&format!("a: [\n{}", "<<<<<<<\n".repeat(10_000))).len(), 100);
}

fn spans_are_in_order(text: &str, node: &Node<'_>, from: usize) -> usize {
    let Range { start, end } = node.range();
    assert!(from <= start && start <= end && text.get(start..end).is_some(), "{text:?} {start}..{end}");
    let mut at = start;
    match &node.value {
        Value::Scalar(_) => at = end,
        Value::Sequence(items) => items.iter().for_each(|item| at = spans_are_in_order(text, item, at)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            assert!(at <= key.range().start, "{text:?}");
            at = spans_are_in_order(text, value, key.range().end);
        }),
    }
    assert!(at <= end, "{text:?}");
    end
}

fn soup() -> impl Strategy<Value = String> {
    const TOKENS: &[&str] = &[
        "a",
        "b: ",
        "- ",
        "\n",
        "  ",
        "\n  ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ": ",
        "? ",
        "#c",
        "# c\n",
        "\"",
        "'",
        "|\n",
        "|+\n",
        ">-\n",
        "|2\n",
        "&x ",
        "*x ",
        "!t ",
        "---\n",
        "...\n",
        "%Y\n",
        "\t",
        "é",
        "😀",
        "\r\n",
        "<<: ",
        "<<<<<<< \n",
        "=======\n",
        "\\",
        "~",
        "1",
        "\u{feff}",
        "\u{2028}",
        "-",
        "?",
        ":",
        "key: v\n",
        "@",
        "\u{1}",
    ];
    prop::collection::vec(prop::sample::select(TOKENS), 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in prop_oneof![soup(), any::<String>()]) {
        let reading = read(&text);
        for fault in &reading.faults {
            prop_assert!(text.get(fault.span.clone()).is_some());
            prop_assert!(fault.related.iter().all(|(span, _)| text.get(span.clone()).is_some()));
        }
        let mut at = 0;
        for document in reading.documents.iter().filter(|it| it.sound) {
            at = spans_are_in_order(&text, &document.root, at);
        }
        prop_assert!(!reading.faults.is_empty() || reading.documents.iter().all(|it| it.sound));
    }
}
