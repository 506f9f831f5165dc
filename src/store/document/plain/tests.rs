//! The quick reader held against the full one: whatever it takes, both read the same way, down to the last span.

use std::path::Path;

use proptest::prelude::*;

use super::super::build;

/// Whether the quick reader took the text; where it did, it saw what the full one sees.
fn is_taken(text: &str) -> bool {
    let Some(quick) = super::read(text) else { return false };
    let full = build::read(text);
    assert!(full.faults.is_empty(), "{:?} is refused: {:?}", text, full.faults);
    assert_eq!(format!("{:?}", quick.documents), format!("{:?}", full.documents), "{text:?}");
    true
}

/// All files of records in a folder.
fn files(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let texts = files.filter(|file| file.path().extension().is_some_and(|it| it == "yaml"));
    texts.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect()
}

#[test]
fn the_example_is_read_quickly() {
    let files = files("examples/acme");
    let left: Vec<&String> = files.iter().filter(|text| !is_taken(text)).collect();
    assert!(
        files.len() > 50 && left.len() * 10 < files.len(),
        "{} of {}: {left:#?}",
        left.len(),
        files.len()
    );
}

#[test]
fn awkward_files_are_read_alike() {
    let (broken, awkward) = (files("examples/broken"), files("tests/corpus"));
    assert!(!broken.is_empty() && !awkward.is_empty());
    for text in broken.iter().chain(&awkward) {
        is_taken(text);
    }
}

#[test]
fn layouts_that_are_taken() {
    for text in [
        "a: 1\n",
        "a: 1",
        "---\na: 1\n---\nb: 2\n",
        "# about\n\na: 1 # why\n\n# end\n",
        "a:\nb: x\n",
        "a:\n  - x\n  - y z\nb:\n- x\n-\n- {a: [1, 2], b: \"c # d\"}\nc: 1\n",
        "a:\n  - id: x\n    via: data\n  - id: y\n",
        "a:\n  b:\n    c: 1\n  d: 2\n",
        "a: |\n  one\n\n    two: #3\n\nb: |-\n  x\nc: [ a , 'b, c' ]\n",
        "a: https://a.b/c?d=e#f\nb: x:y\nc: -5\nd: 2026-01-01T03:00:00Z\ne: {f: 2026-01-01T03:00:00Z}\n",
        "a: Größe – „gut“\n",
        "a: {}\nb: []\n",
    ] {
        assert!(is_taken(text), "{text:?}");
    }
}

#[test]
fn what_is_left_to_the_full_reader() {
    for text in [
        "",
        "a",
        " a: 1\n",
        "a: 1\na: 2\n",
        "a: x: y\n",
        "a: x\n  y\n",
        "a:\tx\n",
        "a: x\r\n",
        "\u{feff}a: 1\n",
        "a: \"x\\n\"\n",
        "a: 'it''s'\n",
        "a: [x,\n  y]\n",
        "a: [x: y]\n",
        "a: &b x\n",
        "a: *b\n",
        "a: !b x\n",
        "a: >\n  x\n",
        "a: |\n   x\n  y\n",
        "a: |\n  x",
        "<<<<<<< HEAD\na: 1\n",
        "a: \u{2028}\n",
        "? a\n: b\n",
        "- - a\n",
        "\"a\": 1\n",
        "a: [x, ]\n",
        "a: {x}\n",
    ] {
        assert!(!is_taken(text), "{text:?}");
    }
}

/// Pieces that lines are made of, those among them that change what a line is
const PIECES: &[&str] = &[
    "a",
    "b",
    "id",
    "x y",
    "é",
    "–",
    "\u{a0}",
    "1",
    "-5",
    "2026-01-01T03:00:00Z",
    "a/b.c",
    "~",
    "null",
    ":",
    ": ",
    ": ",
    " ",
    "  ",
    "    ",
    "\n",
    "\n",
    "\n",
    "\n  ",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    "- ",
    "-",
    "\n-\n",
    "#",
    " # ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "[a, b]",
    "{a: b}",
    "\"",
    "'",
    "\"x\"",
    "'y'",
    "\\",
    "|",
    "|\n  ",
    "|-\n    ",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "---",
    "\n---\n",
    "...",
    "\n...\n",
    "<<",
    "=",
    "\t",
    "\r\n",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "a: b\n",
    "c: d\n",
    "  e: f\n",
    "  - g\n",
    "h:\n",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn any_pieces_in_any_order(
        start in prop::sample::select(&["", "a: ", "a:\n  ", "- ", "id: x\n"][..]),
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..12),
    ) {
        is_taken(&format!("{start}{}", pieces.concat()));
    }

    #[test]
    fn records_with_a_piece_put_in_or_cut_out(
        file in any::<prop::sample::Index>(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..4, prop::sample::select(PIECES)), 1..4),
    ) {
        let files = files("examples/acme/changes");
        let mut text: Vec<char> = files[file.index(files.len())].chars().collect();
        for (place, removed, piece) in cuts {
            let start = place.index(text.len().max(1)).min(text.len());
            let end = (start + removed).min(text.len());
            text.splice(start..end, piece.chars());
        }
        is_taken(&text.into_iter().collect::<String>());
    }
}
