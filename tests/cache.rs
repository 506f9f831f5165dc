//! What is kept of earlier readings never shows: every answer is the same without it, with it, and after it was damaged.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::fs;
use std::path::PathBuf;

use world::World;

/// Questions of every sort, at every place that can be read
const QUESTIONS: [&str; 12] = [
    "validate -f json",
    "validate --staged -f json",
    "validate --at HEAD~1 -f json",
    "impact findb1",
    "impact --with-open -f json",
    "asset list --all -f json",
    "query 'has(owner)' -f ids",
    "query 'dependents(id).size() > 3' --columns id,type",
    "show getpaid web02 jim.bar",
    "spof -f csv",
    "diff HEAD~1",
    "change calendar --month 2026-12",
];

fn answers(world: &World, before: &str) -> Vec<String> {
    let answer = |question: &&str| {
        let told = world.sh(&format!("{before}itsm {question}"));
        format!("{question}\n{}{}", told.stdout, told.stderr)
    };
    QUESTIONS.iter().map(answer).collect()
}

/// An example with a change that is committed, one that is staged, and one that is neither.
fn world() -> World {
    let world = World::with_example();
    world.sh("itsm asset set web02 criticality=medium").success();
    world
        .sh("sed -i 's/^criticality: .*/criticality: low/' assets/applications/getpaid.yaml && git add -A")
        .success();
    world.sh("printf 'id: broken\\n' > assets/broken.yaml").success();
    world
}

fn kept(world: &World) -> Vec<PathBuf> {
    let folder = world.path(".git/itsm/cache/top");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_answer_is_the_same_without_and_with_it_cold_and_warm() {
    let world = world();
    let without = answers(&world, "ITSM_CACHE=off ");
    world.sh("itsm doctor --clear-cache");
    for _ in 0..3 {
        assert_eq!(answers(&world, ""), without);
    }
    assert!(!kept(&world).is_empty(), "something is kept");
}

#[test]
fn a_damaged_one_is_read_over_and_made_anew() {
    let world = world();
    let without = answers(&world, "ITSM_CACHE=off ");
    answers(&world, "");
    for file in kept(&world) {
        let mut bytes = fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x10;
        fs::write(&file, bytes).unwrap();
    }
    assert_eq!(answers(&world, ""), without);
    for file in kept(&world) {
        fs::write(file, "").unwrap();
    }
    assert_eq!(answers(&world, ""), without);
}

#[test]
fn doctor_shows_and_clears_it() {
    let world = world();
    world.sh("itsm whoami");
    let told = world.sh("itsm doctor");
    assert!(told.stdout.contains(".git/itsm/cache/top"), "{told:?}");
    let told = world.sh("itsm doctor --clear-cache");
    assert!(told.stderr.contains("cleared"), "{told:?}");
    assert!(world.sh("ITSM_CACHE=off itsm doctor").stdout.contains("every reading reads all files"));
}
