//! With the cache, warm, cold, stale or damaged, a reading comes to what it comes to without.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::super::{read, read_again, read_with};
use crate::finding::{FilePath, Finding, Level, Location};
use crate::store::cache::{Cache, Shelf, Stamp};
use crate::store::error::StoreError;
use crate::store::page::Page;
use crate::store::snapshot::Snapshot;
use crate::store::source::{Listed, Listing, Oddity, Source, Worktree};
use crate::store::testing::Sandbox;

/// Something that is said of a record's text, so that a file is worth looking at again.
fn inspect(page: &Page<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    (page.texts)(&mut |text| {
        if text.text == "odd" {
            found.push(Finding::new("odd", Level::Note, Location::file(page.file), "an odd text"));
        }
    });
    found
}

/// All that a snapshot holds.
fn told(snapshot: &Snapshot) -> String {
    let entries: Vec<String> =
        snapshot.entries().iter().map(|it| format!("{it:?} {:?}", it.record.aliases())).collect();
    let mut broken: Vec<_> = snapshot.broken.iter().collect();
    broken.sort();
    let Snapshot { settings, faults, schemas, files, .. } = snapshot;
    let names = names(snapshot);
    format!("{entries:#?} {faults:?} {broken:?} {settings:?} {schemas:?} {files:?} {names:?}")
}

/// Whom names mean: those that are asked for, in order of id, and those that each asset speaks of.
fn names(snapshot: &Snapshot) -> impl std::fmt::Debug {
    let asked = ["a", "A", "A1", "b", "c", "c1", "C2", "d", "e", "p", "x"];
    let found = asked.map(|name| (snapshot.position(name), snapshot.by_alias(name).map(|it| &it.id)));
    let meant = snapshot.entries().iter().enumerate().map(|(place, entry)| {
        let mut meant = snapshot.meant_by(place);
        let stand = entry.record.stand();
        let mentions = stand.iter().flat_map(|it| it.mentions()).map(|id| (id, meant.next(id)));
        mentions.map(|(id, place)| format!("{id} is {place:?}")).collect::<Vec<_>>()
    });
    (found, snapshot.assets_in_order(), meant.collect::<Vec<_>>())
}

/// The same of a reading that met the files in another order.
fn told_in_order(mut snapshot: Snapshot) -> String {
    snapshot.faults.sort_by(Finding::order);
    told(&snapshot)
}

/// A working tree that counts how often a file of it is opened
struct Counting(Worktree, AtomicUsize);

impl Counting {
    fn of(root: &Path) -> Counting {
        Counting(Worktree::new(root), AtomicUsize::new(0))
    }
}

impl Source for Counting {
    fn list(&self) -> Result<Listing, StoreError> {
        self.0.list()
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.read(path)
    }

    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        self.0.stamps(files)
    }

    fn shelf(&self) -> Option<Shelf> {
        self.0.shelf()
    }

    fn name(&self) -> String {
        self.0.name()
    }
}

/// Long enough ago that no clock's tick covers it and now.
fn settle(root: &Path) {
    for file in walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok) {
        if file.file_type().is_file() {
            let file = fs::File::options().append(true).open(file.path()).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
        }
    }
    std::thread::sleep(Duration::from_millis(25));
}

fn store() -> (Sandbox, Cache) {
    let files = [
        ("itsm.yaml", "version: 1\norganisation: ACME\n"),
        (
            "assets/a.yaml",
            "id: a\ntype: server\nlifecycle: active\naliases: [A1]\nsupports: [{id: b, via: data}]\n",
        ),
        (
            "assets/b.yaml",
            "id: b\ntype: server\nlifecycle: active\nattributes: {x: 0.1, y: [1, {z: null}]}\n",
        ),
        (
            "assets/c.yaml",
            "id: c1\ntype: server\nlifecycle: active\n---\nid: c2\ntype: server\nlifecycle: retired\n",
        ),
        ("assets/d.yaml", "id: d\ntype: odd\nlifecycle: active\n"),
        ("assets/e.yaml", "id: e\ntype: server\nlifecycle: actve\n"),
        ("people/p.yaml", "id: p\nname: P\nemails: [p@company.com]\nstatus: active\n"),
    ];
    let sandbox = Sandbox::with(&files);
    let cache = Cache::new(&sandbox.dir.join(".git"), "", 1);
    (sandbox, cache)
}

/// What is read with the cache, after it was held against what is read without; and how many files were opened.
fn opened(root: &Path, cache: &Cache) -> usize {
    let source = Counting::of(root);
    let with = read_with(&source, &inspect, cache).unwrap();
    assert_eq!(told(&with), told(&read(&source.0, &inspect).unwrap()));
    source.1.into_inner()
}

fn pack(sandbox: &Sandbox) -> PathBuf {
    sandbox.dir.join(".git/itsm/cache/top/work-tree")
}

#[test]
fn what_was_not_touched_is_not_opened() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir.join("assets"));
    assert_eq!(opened(&sandbox.dir, &cache), 7);
    // The settings, and two files that something is to be said of.
    assert_eq!(opened(&sandbox.dir, &cache), 3);
}

#[test]
fn a_file_that_was_changed_is_read() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    opened(&sandbox.dir, &cache);
    fs::write(sandbox.dir.join("assets/b.yaml"), "id: b\ntype: vm\nlifecycle: active\n").unwrap();
    assert_eq!(opened(&sandbox.dir, &cache), 4);
}

#[test]
fn a_file_that_was_changed_within_the_tick_of_a_reading_is_read() {
    let (sandbox, cache) = store();
    for round in 0..20 {
        fs::write(
            sandbox.dir.join("assets/b.yaml"),
            format!("id: b\ntype: t{round:02}\nlifecycle: active\n"),
        )
        .unwrap();
        opened(&sandbox.dir, &cache);
    }
}

#[test]
fn a_file_that_took_anothers_place_with_its_time_and_size_is_read() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    opened(&sandbox.dir, &cache);
    let (new, old) = (sandbox.dir.join("new"), sandbox.dir.join("assets/p.yaml"));
    fs::rename(sandbox.dir.join("assets/b.yaml"), &old).unwrap();
    let text = fs::read_to_string(&old).unwrap().replace("server", "sarver");
    fs::write(&new, text).unwrap();
    let time = fs::metadata(&old).unwrap().modified().unwrap();
    fs::File::options().append(true).open(&new).unwrap().set_modified(time).unwrap();
    fs::rename(&new, sandbox.dir.join("assets/b.yaml")).unwrap();
    fs::remove_file(&old).unwrap();
    opened(&sandbox.dir, &cache);
}

#[test]
fn any_flipped_bit_is_read_over() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    opened(&sandbox.dir, &cache);
    let kept = fs::read(pack(&sandbox)).unwrap();
    for bit in (0..kept.len() * 8).step_by(37) {
        let mut flipped = kept.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(pack(&sandbox), flipped).unwrap();
        opened(&sandbox.dir, &cache);
        assert_eq!(fs::read(pack(&sandbox)).unwrap().len(), kept.len(), "made anew");
    }
}

#[test]
fn what_another_build_kept_is_not_taken() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    opened(&sandbox.dir, &cache);
    assert_eq!(opened(&sandbox.dir, &Cache::new(&sandbox.dir.join(".git"), "", 2)), 7);
}

#[test]
fn a_cache_that_cannot_be_written_is_done_without() {
    let (sandbox, cache) = store();
    fs::write(sandbox.dir.join(".git/itsm"), "in the way").unwrap();
    assert_eq!(opened(&sandbox.dir, &cache), 7);
    assert_eq!(opened(&sandbox.dir, &cache), 7);
}

#[test]
fn the_index_and_commits_take_what_the_working_tree_has() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    opened(&sandbox.dir, &cache);
    let store = sandbox.store();
    for source in [&store.index().unwrap() as &dyn Source, &store.commit(sandbox.resolve("HEAD")).unwrap()] {
        let with = read_with(source, &inspect, &cache).unwrap();
        assert!(with.get("a").unwrap().record.is_packed(), "{} is read anew", source.name());
        assert_eq!(told(&with), told(&read(source, &inspect).unwrap()));
    }
    assert!(!sandbox.dir.join(".git/itsm/cache/top/beyond").exists(), "nothing is beyond it");
}

#[test]
fn a_commit_that_differs_is_kept_beside() {
    let (sandbox, cache) = store();
    fs::remove_dir_all(sandbox.dir.join("assets")).unwrap();
    opened(&sandbox.dir, &cache);
    let commit = sandbox.store().commit(sandbox.resolve("HEAD")).unwrap();
    for is_packed in [false, true] {
        let with = read_with(&commit, &inspect, &cache).unwrap();
        assert_eq!(with.get("a").unwrap().record.is_packed(), is_packed);
        assert_eq!(told(&with), told(&read(&commit, &inspect).unwrap()));
    }
}

#[test]
fn many_readers_at_once() {
    let (sandbox, cache) = store();
    settle(&sandbox.dir);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..10).map(|_| opened(&sandbox.dir, &cache)).sum::<usize>());
        }
    });
    let left = fs::read_dir(sandbox.dir.join(".git/itsm/cache/top")).unwrap();
    let names: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["work-tree"], "no draft is left over");
}

const SPOKEN_OF: [(&str, &str); 5] = [
    ("itsm.yaml", "version: 1\n"),
    ("assets/a.yaml", "id: a\ntype: server\nlifecycle: active\ndepends_on: [b, x]\nlocation: c\n"),
    ("assets/b.yaml", "id: b\ntype: server\nlifecycle: active\nsupports: [a, p, everything]\n"),
    ("assets/c.yaml", "id: c\ntype: site\nlifecycle: active\n"),
    ("people/p.yaml", "id: p\nname: P\nemails: [p@company.com]\nstatus: active\n"),
];

/// A file of the store above and the text that it has from now on, if any; and whether what was found out of names before
/// still serves.
type Turn<'t> = (&'t str, Option<&'t str>, bool);

#[test]
fn whom_names_mean_is_known_though_files_changed() {
    let turns: [Turn<'_>; 10] = [
        ("assets/c.yaml", Some("id: c\ntype: site\nlifecycle: active\nnotes: n\n"), true),
        ("assets/a.yaml", Some("id: a\ntype: server\nlifecycle: active\ndepends_on: [c, b]\n"), true),
        ("assets/0.yaml", Some("id: x\ntype: server\nlifecycle: active\nsupports: [A, y]\n"), true),
        ("assets/d.yaml", Some("id: aa\ntype: server\nlifecycle: active\nenvironment: x\n"), true),
        ("assets/b.yaml", None, true),
        ("assets/b.yaml", Some("id: x\ntype: server\nlifecycle: active\n"), true),
        (
            "assets/b.yaml",
            Some("id: b\ntype: t\nlifecycle: active\n---\nid: x\ntype: t\nlifecycle: active\n"),
            true,
        ),
        ("assets/c.yaml", Some("id: [\n"), true),
        ("people/q.yaml", Some("id: B\nname: Q\nemails: []\nstatus: active\n"), false),
        ("assets/0.yaml", Some("id: c\ntype: site\nlifecycle: active\n"), false),
    ];
    for (file, text, serves) in turns {
        let sandbox = Sandbox::with(&SPOKEN_OF);
        let cache = Cache::new(&sandbox.dir.join(".git"), "", 1);
        settle(&sandbox.dir);
        opened(&sandbox.dir, &cache);
        let before = read_with(&Worktree::new(&sandbox.dir), &inspect, &cache).unwrap();
        match text {
            Some(text) => fs::write(sandbox.dir.join(file), text).unwrap(),
            None => fs::remove_file(sandbox.dir.join(file)).unwrap(),
        }
        let source = Worktree::new(&sandbox.dir);
        let (with, without) =
            (read_with(&source, &inspect, &cache).unwrap(), read(&source, &inspect).unwrap());
        assert_eq!(with.is_guided(), serves, "{file}: {text:?}");
        assert_eq!(told(&with), told(&without), "{file}: {text:?}");
        let again = read_again(&before, &[file.into()], &source, &inspect).unwrap();
        assert_eq!(again.is_guided(), serves, "again, {file}: {text:?}");
        assert_eq!(told_in_order(again), told_in_order(without), "again, {file}: {text:?}");
    }
}

/// What may happen to a file between two readings
#[derive(Debug, Clone)]
enum Event {
    Write(usize, usize),
    Remove(usize),
    Rename(usize, usize),
    Settle,
    Read,
    /// What was read last is read again where files were touched since.
    ReadAgain,
}

const PATHS: [&str; 4] = ["assets/a.yaml", "assets/x/b.yaml", "assets/x.yaml", "people/p.yaml"];
const TEXTS: [&str; 8] = [
    "id: a\ntype: server\nlifecycle: active\nlocation: c\n",
    "id: a\ntype: sarver\nlifecycle: active\ndepends_on: [b, x, {id: C, via: data}]\n",
    "id: A\ntype: server\nlifecycle: active\nsupports: [everything, p, b]\nenvironment: c\n",
    "id: d\ntype: server\nlifecycle: active\ndepends_on: [a]\nsupports: [x]\n",
    "id: b\ntype: server\nlifecycle: active\naliases: [B]\nredundancy: {web: 2}\n---\nid: c\ntype: odd\nlifecycle: active\n",
    "id: p\nname: P\nemails: []\nstatus: active\n",
    "id: [\n",
    "",
];

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (0..PATHS.len(), 0..TEXTS.len()).prop_map(|(path, text)| Event::Write(path, text)),
        1 => (0..PATHS.len()).prop_map(Event::Remove),
        1 => (0..PATHS.len(), 0..PATHS.len()).prop_map(|(from, to)| Event::Rename(from, to)),
        1 => Just(Event::Settle),
        4 => Just(Event::Read),
        4 => Just(Event::ReadAgain),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happened_in_between(events in prop::collection::vec(event(), 1..24)) {
        let sandbox = Sandbox::with(&[("itsm.yaml", "version: 1\n")]);
        let cache = Cache::new(&sandbox.dir.join(".git"), "", 1);
        let at = |path: usize| sandbox.dir.join(PATHS[path]);
        for folder in ["assets/x", "people"] {
            fs::create_dir_all(sandbox.dir.join(folder)).unwrap();
        }
        let worktree = Worktree::new(&sandbox.dir);
        let mut last = read(&worktree, &inspect).unwrap();
        let mut touched = Vec::new();
        for event in events {
            match event {
                Event::Write(path, text) => fs::write(at(path), TEXTS[text]).unwrap(),
                Event::Remove(path) => drop(fs::remove_file(at(path))),
                Event::Rename(from, to) => drop(fs::rename(at(from), at(to))),
                Event::Settle => settle(&sandbox.dir.join("assets")),
                Event::Read => {
                    assert!(opened(&sandbox.dir, &cache) < 9);
                    last = read_with(&worktree, &inspect, &cache).unwrap();
                    touched.clear();
                }
                Event::ReadAgain => {
                    let again = || read_again(&last, &touched, &worktree, &inspect).unwrap();
                    let anew = read(&worktree, &inspect).unwrap();
                    assert_eq!(told_in_order(again()), told_in_order(anew));
                    last = again();
                    touched.clear();
                }
            }
            touched.extend(match event {
                Event::Write(path, _) | Event::Remove(path) => vec![FilePath::from(PATHS[path])],
                Event::Rename(from, to) => vec![PATHS[from].into(), PATHS[to].into()],
                _ => Vec::new(),
            });
        }
        opened(&sandbox.dir, &cache);
    }
}
