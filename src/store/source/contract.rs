//! What every source promises, held against each of them with the same files.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use rayon::prelude::*;

use super::{BlobId, LARGEST_FILE, Listing, Memory, Oddity, Once, Preview, Source, Worktree};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::testing::Sandbox;

const ANOTHER_REPOSITORY: Oddity = Oddity::NotAFile { kind: "another git repository" };

/// Paths and bytes, in the order in which sources list them
fn files() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("assets/a-b/x.yaml", b"id: x\n".to_vec()),
        ("assets/a.yaml", b"id: a\r\nname: two\r\n".to_vec()),
        ("assets/a/x.yaml", b"\xEF\xBB\xBFid: b\n".to_vec()),
        ("assets/caf\u{e9}.yaml", b"name: caf\xE9\n".to_vec()),
        ("changes/2026/CHG-20261121-7k3qf.yaml", Vec::new()),
        ("changes/templates/reboot.yaml", b"title: Reboot\n".to_vec()),
        ("itsm.yaml", b"version: 1".to_vec()),
        ("people/jim.bar.yml", b"name: Jim Bar\n".to_vec()),
        ("schema/server.schema.json", b"{}".to_vec()),
    ]
}

const OTHERS: [&str; 5] = [
    "README.md",
    "assets/README.md",
    "assets/.hidden/a.yaml",
    "docs/a.yaml",
    "schema/itsm/asset.schema.json",
];

/// What is odd in the fixture, in order
fn odd() -> Vec<(FilePath, Oddity)> {
    let link = |target: &str| Oddity::SymbolicLink { target: target.to_owned() };
    vec![
        ("assets/cloud".into(), link("../elsewhere")),
        ("assets/dangling.yaml".into(), link("nowhere.yaml")),
        ("assets/itself.yaml".into(), link("itself.yaml")),
        ("assets/vendor".into(), ANOTHER_REPOSITORY),
        ("people".into(), link("elsewhere")),
    ]
}

/// The same where links and submodules can be.
fn files_beside_oddities() -> Vec<(&'static str, Vec<u8>)> {
    files().into_iter().filter(|(path, _)| !path.starts_with("people/")).collect()
}

fn obeys(source: &dyn Source, expected: &[(&str, Vec<u8>)], odd: &[(FilePath, Oddity)]) {
    let listing = source.list().unwrap();
    let paths: Vec<&str> = listing.files.iter().map(|it| it.path.as_str()).collect();
    let name = source.name();
    assert_eq!(paths, expected.iter().map(|(path, _)| *path).collect::<Vec<_>>(), "{name}: in order of path");
    assert_eq!(listing.odd, odd, "{name}: what is odd");
    for (path, bytes) in expected {
        has_bytes(source, &listing, &FilePath::from(*path), bytes);
    }
    for (path, oddity) in odd {
        let is_folder = layout::role(path.as_str()).is_none();
        let oddity = if is_folder { &Oddity::Missing } else { oddity };
        assert_eq!(source.read(path).unwrap().as_ref(), Err(oddity), "{name}: {path}");
    }
    for path in
        ["assets/none.yaml", "assets/none/x.yaml", "none.yaml", "assets/../itsm.yaml", "", "/etc/passwd"]
    {
        assert_eq!(source.read(&path.into()).unwrap(), Err(Oddity::Missing), "{name}: {path}");
    }
    let parallel: Vec<_> = listing.files.par_iter().map(|it| source.read(&it.path).unwrap()).collect();
    let serial: Vec<_> = listing.files.iter().map(|it| source.read(&it.path).unwrap()).collect();
    assert!(parallel == serial, "{name}: from many threads as from one");
    assert_eq!(source.list().unwrap(), listing, "{name}: a second time");
}

fn has_bytes(source: &dyn Source, listing: &Listing, path: &FilePath, bytes: &[u8]) {
    let name = source.name();
    assert!(source.read(path).unwrap().as_deref() == Ok(bytes), "{name}: {path} byte for byte");
    let listed = listing.find(path).unwrap();
    assert!(listed.blob.is_none_or(|blob| blob == BlobId::of(bytes)), "{name}: the id of {path}");
}

fn write(sandbox: &Sandbox, prefix: &str, files: &[(&str, Vec<u8>)]) {
    for (path, bytes) in files {
        sandbox.write(&format!("{prefix}{path}"), bytes);
    }
    for path in OTHERS {
        sandbox.write(&format!("{prefix}{path}"), "id: other\n");
    }
}

#[test]
fn files_in_memory() {
    obeys(&Memory::new(files()), &files(), &[]);
    obeys(&Once::new(Memory::new(files())), &files(), &[]);
}

#[test]
fn files_of_a_folder_that_is_in_no_repository() {
    let sandbox = Sandbox::empty();
    write(&sandbox, "", &files());
    obeys(&Worktree::new(&sandbox.dir), &files(), &[]);
}

#[test]
fn files_of_a_repository_on_disk_in_the_index_and_in_a_commit() {
    let sandbox = Sandbox::new();
    write(&sandbox, "", &files());
    let commit = sandbox.commit("Start");
    let store = sandbox.store();
    obeys(&store.worktree().unwrap(), &files(), &[]);
    obeys(&store.index().unwrap(), &files(), &[]);
    obeys(&store.commit(commit).unwrap(), &files(), &[]);
}

#[test]
fn files_of_a_store_below_the_root_of_a_packed_repository() {
    let sandbox = Sandbox::new();
    write(&sandbox, "ops/itsm/", &files());
    sandbox.write("ops/itsm-old/assets/old.yaml", "id: old\n");
    sandbox.write("assets/outside.yaml", "id: outside\n");
    let commit = sandbox.commit("Start");
    sandbox.git(&["gc", "-q"]);
    let store = sandbox.store();
    assert_eq!(store.prefix(), "ops/itsm/");
    obeys(&store.worktree().unwrap(), &files(), &[]);
    obeys(&store.index().unwrap(), &files(), &[]);
    obeys(&store.commit(commit).unwrap(), &files(), &[]);
}

#[test]
fn files_of_a_preview_over_other_files() {
    let old = Memory::new([("assets/a.yaml", "old"), ("teams/gone.yaml", "id: gone\n")])
        .with_odd("assets/a-b/x.yaml", Oddity::Conflicted);
    let all = files().into_iter().map(|(path, bytes)| (path.into(), Some(bytes)));
    let mut changes: BTreeMap<FilePath, Option<Vec<u8>>> = all.collect();
    changes.insert("teams/gone.yaml".into(), None);
    obeys(&Preview::new(&old, changes.clone()), &files(), &[]);
    obeys(&Preview::new(Arc::new(old) as Arc<dyn Source>, changes), &files(), &[]);
}

#[test]
fn an_empty_store() {
    let sandbox = Sandbox::new();
    sandbox.write("itsm.yaml", "");
    let expected = [("itsm.yaml", Vec::new())];
    obeys(&sandbox.store().worktree().unwrap(), &expected, &[]);
    obeys(&sandbox.store().index().unwrap(), &[], &[]);
    let commit = sandbox.commit("Start");
    obeys(&sandbox.store().index().unwrap(), &expected, &[]);
    obeys(&sandbox.store().commit(commit).unwrap(), &expected, &[]);
    obeys(&Memory::default(), &[], &[]);
    obeys(&Preview::new(Memory::default(), BTreeMap::new()), &[], &[]);
}

#[test]
fn a_commit_from_before_the_store_is_empty() {
    let sandbox = Sandbox::with(&[("README.md", "soon")]);
    let before = sandbox.resolve("HEAD");
    sandbox.write("ops/itsm.yaml", "");
    sandbox.commit("Add a store");
    obeys(&sandbox.store().commit(before).unwrap(), &[], &[]);
}

#[cfg(unix)]
#[test]
fn links_and_submodules_are_odd_everywhere() {
    let sandbox = Sandbox::new();
    write(&sandbox, "", &files_beside_oddities());
    sandbox.write("elsewhere/secret.yaml", "id: secret\n");
    for (path, oddity) in odd() {
        match oddity {
            Oddity::SymbolicLink { target } => {
                std::os::unix::fs::symlink(target, sandbox.dir.join(path.as_str())).unwrap();
            }
            _ => add_submodule(&sandbox, path.as_str()),
        }
    }
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-q", "-m", "Start"]);
    let (store, expected, odd) = (sandbox.store(), files_beside_oddities(), odd());
    obeys(&store.worktree().unwrap(), &expected, &odd);
    obeys(&store.index().unwrap(), &expected, &odd);
    obeys(&store.commit(sandbox.resolve("HEAD")).unwrap(), &expected, &odd);
    let memory = odd
        .iter()
        .fold(Memory::new(expected.clone()), |it, (path, odd)| it.with_odd(path.clone(), odd.clone()));
    obeys(&memory, &expected, &odd);
    obeys(&Preview::new(Once::new(memory), BTreeMap::new()), &expected, &odd);
}

#[cfg(unix)]
fn add_submodule(sandbox: &Sandbox, path: &str) {
    let dir = sandbox.dir.join(path);
    fs::create_dir_all(&dir).unwrap();
    let inner = dir.to_str().unwrap();
    sandbox.git(&["init", "-q", inner]);
    fs::write(dir.join("inner.yaml"), "id: inner\n").unwrap();
    sandbox.git(&["-C", inner, "add", "inner.yaml"]);
    sandbox.git(&["-C", inner, "commit", "-q", "-m", "Start"]);
}

#[test]
fn files_of_the_largest_size_and_of_one_byte_more() {
    let size = usize::try_from(LARGEST_FILE).unwrap();
    let sandbox = Sandbox::with(&[
        ("itsm.yaml", ""),
        ("assets/largest.yaml", &"#".repeat(size)),
        ("assets/larger.yaml", &"#".repeat(size + 1)),
    ]);
    let (store, memory) = (sandbox.store(), Memory::new([("assets/larger.yaml", "#".repeat(size + 1))]));
    let (disk, index) = (store.worktree().unwrap(), store.index().unwrap());
    let commit = store.commit(sandbox.resolve("HEAD")).unwrap();
    for source in [&disk as &dyn Source, &index, &commit, &memory] {
        let larger = source.read(&"assets/larger.yaml".into()).unwrap();
        assert_eq!(larger, Err(Oddity::TooLarge { bytes: LARGEST_FILE + 1 }), "{}", source.name());
    }
    for source in [&disk as &dyn Source, &index, &commit] {
        let largest = source.read(&"assets/largest.yaml".into()).unwrap();
        assert_eq!(largest.map(|it| it.len()), Ok(size), "{}", source.name());
    }
}

#[test]
fn ids_are_those_of_git_hash_object() {
    let sandbox = Sandbox::new();
    for (path, bytes) in files() {
        sandbox.write("file", &bytes);
        assert_eq!(sandbox.git(&["hash-object", "file"]), BlobId::of(&bytes).to_string(), "{path}");
    }
}
