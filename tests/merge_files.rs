//! What a merge makes of whole files: moved, deleted, put into folders that were renamed, replaced by links. Git is asked
//! what it would make of the same, and what `validate --merge` says of it has to fit.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use itsm::store::merge::Names;
use itsm::store::merge::tree::{Joined, join};
use itsm::store::revision::CommitId;
use itsm::store::root::Store;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use world::World;

/// Files by their paths; the number says which record it is
type Files = BTreeMap<String, Record>;

#[derive(Debug, Clone, PartialEq)]
struct Record {
    number: usize,
    /// What ours edits, and what theirs does: far enough apart for lines.
    edits: [usize; 2],
}

impl Record {
    fn text(&self) -> String {
        let Record { number, edits: [name, notes] } = self;
        let mut text = format!(
            "id: a{number}\ntype: server\nname: name {name}\nowner: joe.doe\nlifecycle: active\ntags:\n"
        );
        for tag in 0..8 {
            writeln!(text, "  tag-{number}-{tag}: value {number} {tag}").unwrap();
        }
        text + &format!("notes: notes {notes}\n")
    }
}

/// One thing that somebody does to files
#[derive(Debug, Clone)]
enum Deed {
    Edit(usize),
    Delete(usize),
    Move(usize, usize),
    Add(usize, usize),
    RenameFolder(usize),
}

const FOLDERS: [&str; 3] = ["assets/one", "assets/two", "assets/two/deep"];

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0usize..6).prop_map(Deed::Edit),
        2 => (0usize..6).prop_map(Deed::Delete),
        2 => (0usize..6, 0usize..3).prop_map(|(file, folder)| Deed::Move(file, folder)),
        3 => (0usize..3, 6usize..9).prop_map(|(folder, number)| Deed::Add(folder, number)),
        2 => (0usize..2).prop_map(Deed::RenameFolder),
    ]
}

fn base() -> Files {
    let file =
        |number: usize| (format!("{}/a{number}.yaml", FOLDERS[number % 3]), Record { number, edits: [0, 0] });
    (0..6).map(file).collect()
}

fn apply(deeds: &[Deed], side: usize) -> Files {
    let mut files = base();
    let find = |files: &Files, wanted: usize| {
        files.iter().find(|(_, it)| it.number == wanted).map(|(path, _)| path.clone())
    };
    for deed in deeds {
        match deed {
            Deed::Edit(number) => {
                let record = find(&files, *number).and_then(|path| files.get_mut(&path));
                record.into_iter().for_each(|it| it.edits[side] = 1);
            }
            Deed::Delete(number) => drop(find(&files, *number).and_then(|path| files.remove(&path))),
            Deed::Move(number, folder) => {
                let moved = find(&files, *number).and_then(|path| files.remove(&path));
                files.extend(moved.map(|it| (format!("{}/a{number}.yaml", FOLDERS[*folder]), it)));
            }
            Deed::Add(folder, number) => {
                let number = number + side * 10;
                let path = format!("{}/a{number}.yaml", FOLDERS[*folder]);
                files.insert(path, Record { number, edits: [0, 0] });
            }
            Deed::RenameFolder(folder) => {
                let old = format!("{}/", FOLDERS[*folder]);
                let renamed =
                    |path: &String| path.strip_prefix(&old).map(|rest| format!("assets/new-{side}/{rest}"));
                files = files.into_iter().map(|(path, it)| (renamed(&path).unwrap_or(path), it)).collect();
            }
        }
    }
    files
}

/// A commit as `git fast-import` takes it.
fn commit(stream: &mut String, name: &str, from: &str, files: &Files) {
    write!(
        stream,
        "commit refs/heads/{name}\ncommitter Joe <joe@x.y> 1795273200 +0000\ndata 1\nx\n{from}deleteall\n"
    )
    .unwrap();
    write!(stream, "M 644 inline itsm.yaml\ndata 11\nversion: 1\n\n").unwrap();
    for (path, record) in files {
        let text = record.text();
        write!(stream, "M 644 inline {path}\ndata {}\n{text}\n", text.len()).unwrap();
    }
}

/// The files that a merge comes to.
fn joined(ours: &Files, made: &Joined) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> =
        ours.iter().map(|(path, it)| (path.clone(), it.text())).collect();
    for (path, bytes) in &made.changes {
        match bytes {
            Some(bytes) => drop(files.insert(path.to_string(), String::from_utf8(bytes.clone()).unwrap())),
            None => drop(files.remove(path.as_str())),
        }
    }
    files
}

/// How many records stand in more than one file, or in none of their own making.
fn is_doubled(files: &BTreeMap<String, String>) -> bool {
    let mut ids: Vec<&str> = files.values().filter_map(|text| text.lines().next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    ids.len() < all
}

const CASES: usize = 150;

#[test]
fn whole_files_are_merged_as_git_merges_them() {
    let world = World::new();
    world.sh("git init -qb main .").success();
    let mut runner = TestRunner::deterministic();
    let strategy = (proptest::collection::vec(deed(), 1..5), proptest::collection::vec(deed(), 1..5));
    let (mut stream, mut cases) = (String::new(), Vec::new());
    commit(&mut stream, "base", "", &base());
    for case in 0..CASES {
        let (ours, theirs) = strategy.new_tree(&mut runner).unwrap().current();
        let sides = [apply(&ours, 0), apply(&theirs, 1)];
        for (name, files) in ["ours", "theirs"].iter().zip(&sides) {
            commit(&mut stream, &format!("{name}-{case}"), "from refs/heads/base\n", files);
        }
        cases.push((ours, theirs, sides));
    }
    world.write("../stream", stream);
    world.sh("git fast-import --quiet < ../stream && git checkout -q base").success();
    let store = Store::at(&world.root(), &Default::default()).unwrap();
    let tip = |name: &str| -> CommitId {
        world.git(&format!("rev-parse {name}")).success().stdout.trim().parse().unwrap()
    };
    let mut clean = 0;
    for (case, (ours, theirs, sides)) in cases.iter().enumerate() {
        let names = [format!("ours-{case}"), format!("theirs-{case}")];
        let made = join(&store, tip(&names[0]), tip(&names[1]), &Names::default()).unwrap();
        let told = world.git(&format!("merge-tree --write-tree {} {}", names[0], names[1]));
        let files = joined(&sides[0], &made);
        let shown = format!("{ours:?}\n{theirs:?}\n{:#?}\n{told:?}\n{:?}", made.clashes, files.keys());
        if told.status == 0 {
            clean += 1;
            assert!(made.clashes.is_empty(), "git merges it: {shown}");
            let tree = told.stdout.trim();
            let listed = world.git(&format!("ls-tree -r --name-only {tree} assets")).success().stdout;
            assert_eq!(
                listed.lines().collect::<Vec<_>>(),
                files.keys().map(String::as_str).collect::<Vec<_>>(),
                "{shown}"
            );
            for (path, text) in &files {
                let own = sides[0].get(path).map(Record::text);
                if own.as_ref() != Some(text) {
                    assert_eq!(
                        &world.git(&format!("cat-file blob {tree}:{path}")).success().stdout,
                        text,
                        "{shown}"
                    );
                }
            }
        } else {
            assert!(!made.clashes.is_empty() || is_doubled(&files), "git stops: {shown}");
        }
    }
    assert!(clean > CASES / 4 && clean < CASES, "{clean} of {CASES} are clean: the cases say too little");
}

fn asset(id: &str, more: &str) -> String {
    format!("id: {id}\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n{more}")
}

/// Two branches of one store.
fn parted(ours: &str, theirs: &str) -> World {
    let world = World::with_store();
    for id in ["a", "b"] {
        world.write(&format!("assets/old/{id}.yaml"), asset(id, ""));
    }
    let commit = |line: &str| world.sh(&format!("{line} && git add -A && git commit -qm x")).success();
    commit("git branch -M main");
    world.git("branch theirs").success();
    commit(ours);
    world.git("checkout -q theirs").success();
    commit(theirs);
    world.git("checkout -q main").success();
    world
}

fn told(world: &World) -> Vec<String> {
    let (said, _) = world.fits("validate --merge theirs", "validate");
    let line = |it: &serde_json::Value| {
        let [check, file, message] = ["check", "file", "message"].map(|key| it[key].as_str().unwrap());
        format!("{check} {file}: {message}")
    };
    said["findings"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn a_link_in_the_place_of_a_record() {
    let link = "ln -sf ../../../etc/passwd assets/old/a.yaml";
    let world = parted("echo 'notes: x' >> assets/old/b.yaml", link);
    let one = "unsafe-path assets/old/a.yaml: `theirs` puts a symbolic link to ../../../etc/passwd here, which is no record";
    assert_eq!(told(&world), [one]);
    let world = parted("echo 'notes: x' >> assets/old/a.yaml", link);
    let met = "conflict-marker assets/old/a.yaml: `theirs` puts a symbolic link to ../../../etc/passwd in the place of this file, and `main` changes it";
    assert_eq!(told(&world), [met]);
    world.git("merge -q theirs").ends_with(1);
    let world = parted(link, "echo 'notes: x' >> assets/old/a.yaml");
    assert!(told(&world)[0].contains("`main` puts a symbolic link"), "{:?}", told(&world));
    // A link that was there before is nobody's doing now.
    let world = parted(
        "echo 'notes: x' >> assets/old/b.yaml",
        "ln -s b.yaml assets/old/c.yaml && git mv assets/old/c.yaml assets/old/d.yaml 2>/dev/null || true",
    );
    assert!(told(&world).iter().all(|it| it.starts_with("unsafe-path")), "{:?}", told(&world));
}

#[test]
fn a_new_file_in_a_folder_that_the_other_side_renamed() {
    let new = "printf 'id: c\\ntype: server\\nowner: joe.doe\\nlifecycle: active\\ncriticality: low\\n' > assets/old/c.yaml";
    let world = parted("git mv assets/old assets/new", new);
    let found = told(&world);
    assert_eq!(
        found,
        [
            "conflict-marker assets/new/c.yaml: `theirs` adds this file as assets/old/c.yaml, in a folder that `main` renamed: git asks where it belongs"
        ]
    );
    let git = world.git("merge theirs").ends_with(1);
    assert!(git.stdout.contains("assets/new/c.yaml"), "{git:?}");
    world.git("merge --abort").success();
    for (wish, place) in [("true", "new"), ("false", "old")] {
        world.git(&format!("config merge.directoryRenames {wish}")).success();
        assert_eq!(told(&world), [""; 0], "{wish}");
        world.git("merge -q --no-edit theirs").success();
        assert!(world.path(&format!("assets/{place}/c.yaml")).exists(), "{wish}");
        world.git("reset -q --hard HEAD~1").success();
    }
}

#[test]
fn sides_are_called_by_their_branches() {
    let world = parted("echo 'notes: x' >> assets/old/a.yaml", "echo 'notes: y' >> assets/old/a.yaml");
    world.git("branch -m theirs topic").success();
    world.git("merge -q topic").ends_with(1);
    let text = world.read("assets/old/a.yaml");
    for line in ["# <<<<<<< ours: notes (main)\n", "# >>>>>>> theirs: notes (topic)\n"] {
        assert!(text.contains(line), "{line}: {text}");
    }
    world.git("merge --abort").success();
    // While a rebase is under way, what is ours is a commit of theirs.
    let ran = world.git("rebase topic").ends_with(1);
    let text = world.read("assets/old/a.yaml");
    let tip = world.git("rev-parse topic").stdout;
    assert!(text.contains(&format!("ours: notes ({})\n", &tip[..12])), "{text} {ran:?}");
    let own = world.git("rev-parse --short main").stdout.trim().to_owned();
    assert!(text.contains(&format!("theirs: notes ({own} (x))\n")), "{text}");
}

#[test]
fn a_subject_of_a_commit_is_text_in_a_marker() {
    let world = parted("echo 'notes: x' >> assets/old/a.yaml", "echo 'notes: y' >> assets/old/a.yaml");
    world
        .sh("git commit -q --amend -m \"$(printf 'red \\033[31m\\rid: mallory \\342\\200\\256')\"")
        .success();
    world.git("rebase -q theirs").ends_with(1);
    let text = world.read("assets/old/a.yaml");
    assert!(text.contains("<<<<<<<") && !text.contains(['\u{1b}', '\r', '\u{202e}']), "{text:?}");
    let found = world.fits("validate assets/old/a.yaml", "validate").0;
    let checks: Vec<&str> =
        found["findings"].as_array().unwrap().iter().map(|it| it["check"].as_str().unwrap()).collect();
    assert_eq!(checks, ["conflict-marker"], "{found:#}");
}
