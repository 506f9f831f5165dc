use std::fs;

use miette::Diagnostic;

use super::*;
use crate::store::source::Source;
use crate::store::testing::{Sandbox, git, repository_at, run};

const FILES: &[(&str, &str)] = &[("itsm.yaml", ""), ("assets/a.yaml", "id: a")];

fn plain() -> Environment {
    Environment::default()
}

fn find(dir: impl AsRef<Path>) -> Result<Store, StoreError> {
    Store::find(dir.as_ref(), &plain())
}

fn paths(source: &dyn Source) -> Vec<String> {
    source.list().unwrap().files.iter().map(|it| it.path.to_string()).collect()
}

fn help(error: &StoreError) -> String {
    error.help().map(|it| it.to_string()).unwrap_or_default()
}

/// A bare clone beside the sandbox.
fn bare(sandbox: &Sandbox) -> PathBuf {
    sandbox.git(&["clone", "-q", "--bare", ".", "../bare.git"]);
    sandbox.beside("bare.git")
}

#[test]
fn the_nearest_folder_upwards() {
    let sandbox =
        Sandbox::with(&[("itsm.yaml", ""), ("ops/itsm/itsm.yaml", ""), ("ops/itsm/assets/a.yaml", "")]);
    let inner = find(sandbox.dir.join("ops/itsm/assets")).unwrap();
    assert_eq!((inner.root(), inner.prefix()), (Some(sandbox.dir.join("ops/itsm").as_path()), "ops/itsm/"));
    let outer = find(sandbox.dir.join("ops")).unwrap();
    assert_eq!((outer.root(), outer.prefix()), (Some(sandbox.dir.as_path()), ""));
}

#[test]
fn a_folder_in_no_repository() {
    let sandbox = Sandbox::empty();
    sandbox.write("itsm.yaml", "");
    let store = find(&sandbox.dir).unwrap();
    assert!(store.repository().is_none());
    assert_eq!(paths(&store.worktree().unwrap()), ["itsm.yaml"]);
    for error in [store.history().unwrap_err(), store.index().unwrap_err()] {
        let root = sandbox.dir.display();
        assert_eq!(
            error.to_string(),
            format!("the store {root} is in no git repository, so that it has no history")
        );
        assert_eq!(help(&error), "start one there: `git init`");
    }
}

#[test]
fn no_store_at_all() {
    let in_repository = Sandbox::with(&[("README.md", "")]);
    let in_none = Sandbox::empty();
    // A folder of that name makes no store.
    fs::create_dir(in_none.dir.join("itsm.yaml")).unwrap();
    for sandbox in [in_repository, in_none] {
        let error = find(&sandbox.dir).unwrap_err();
        assert!(matches!(error, StoreError::NoStore { .. }), "{error}");
        let error = Store::at(&sandbox.dir, &plain()).unwrap_err();
        assert!(matches!(error, StoreError::NotAStore { .. }), "{error}");
    }
}

#[test]
fn a_start_that_does_not_exist() {
    let sandbox = Sandbox::empty();
    let nowhere = sandbox.dir.join("nowhere");
    assert_eq!(find(&nowhere).unwrap_err().to_string(), format!("cannot open {}", nowhere.display()));
    let error = Store::at(&nowhere, &plain()).unwrap_err();
    assert!(matches!(error, StoreError::NotAStore { .. }), "{error}");
}

#[test]
fn the_only_store_that_the_repository_knows() {
    let sandbox = Sandbox::with(&[("ops/itsm/itsm.yaml", ""), ("src/main.c", "")]);
    let store = find(sandbox.dir.join("src")).unwrap();
    assert_eq!((store.root(), store.prefix()), (Some(sandbox.dir.join("ops/itsm").as_path()), "ops/itsm/"));
}

#[test]
fn a_store_that_is_staged_but_not_committed_is_known() {
    let sandbox = Sandbox::with(&[("src/main.c", "")]);
    sandbox.write("ops/itsm.yaml", "");
    sandbox.git(&["add", "-A"]);
    assert_eq!(find(sandbox.dir.join("src")).unwrap().prefix(), "ops/");
}

#[test]
fn a_store_that_is_gone_from_disk_is_known_as_it_was() {
    let sandbox = Sandbox::with(&[("ops/itsm/itsm.yaml", ""), ("src/main.c", "")]);
    fs::remove_dir_all(sandbox.dir.join("ops")).unwrap();
    let store = find(&sandbox.dir).unwrap();
    assert_eq!(store.root().unwrap().to_str(), sandbox.dir.join("ops/itsm").to_str());
    assert_eq!(paths(&store.commit(sandbox.resolve("HEAD")).unwrap()), ["itsm.yaml"]);
    sandbox.git(&["rm", "-q", "--cached", "-r", "ops"]);
    assert_eq!(find(&sandbox.dir).unwrap().prefix(), "ops/itsm/");
}

#[cfg(target_os = "linux")]
#[test]
fn a_way_to_the_store_that_is_no_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let sandbox = Sandbox::with(&[("README.md", "")]);
    let folder = sandbox.dir.join(std::ffi::OsStr::from_bytes(b"caf\xE9"));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("itsm.yaml"), "").unwrap();
    let store = find(&folder).unwrap();
    assert_eq!(paths(&store.worktree().unwrap()), ["itsm.yaml"]);
    assert!(store.history().unwrap_err().to_string().ends_with("is no UTF-8"));
}

#[test]
fn several_stores_are_named() {
    let sandbox = Sandbox::with(&[("b/itsm.yaml", ""), ("a/deep/itsm.yaml", ""), ("c/not-itsm.yaml", "")]);
    let dir = sandbox.dir.display();
    let error = find(&sandbox.dir).unwrap_err();
    assert_eq!(error.to_string(), format!("there are several stores in the repository {dir}: a/deep, b"));
    assert_eq!(help(&error), format!("name one: `--store {dir}/a/deep`"));
    let bare = bare(&sandbox);
    assert!(matches!(find(&bare), Err(StoreError::SeveralStores { .. })));
    let store = Store::at(&bare.join("a/deep"), &plain()).unwrap();
    assert_eq!(store.prefix(), "a/deep/");
    assert_eq!(paths(&store.commit(sandbox.resolve("HEAD")).unwrap()), ["itsm.yaml"]);
    let error = Store::at(&bare.join("a"), &plain()).unwrap_err();
    assert!(matches!(error, StoreError::NotAStore { .. }), "{error}");
}

#[test]
fn a_bare_repository_is_read_at_a_revision() {
    let sandbox = Sandbox::with(FILES);
    let bare = bare(&sandbox);
    for store in [find(&bare), find(bare.join("refs")), Store::at(&bare, &plain())] {
        let store = store.unwrap();
        assert_eq!((store.root(), store.prefix()), (None, ""));
        let head = revision::head(store.history().unwrap()).unwrap().unwrap();
        assert_eq!(paths(&store.commit(head).unwrap()), ["assets/a.yaml", "itsm.yaml"]);
        for error in [store.worktree().unwrap_err(), store.index().unwrap_err()] {
            assert_eq!(help(&error), "name a revision: `--at HEAD`");
        }
    }
}

#[test]
fn a_bare_repository_is_not_mistaken_for_a_store_around_it() {
    let sandbox = Sandbox::with(&[("ops/itsm.yaml", "")]);
    let bare = bare(&sandbox);
    fs::write(sandbox.beside("itsm.yaml"), "").unwrap();
    assert_eq!(find(&bare).unwrap().prefix(), "ops/");
}

#[test]
fn a_bare_repository_before_the_first_push() {
    let sandbox = Sandbox::init(&["--bare"]);
    let error = find(&sandbox.dir).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("the bare repository {} has no commits yet", sandbox.dir.display())
    );
}

#[test]
fn what_is_pushed_before_head_has_anything() {
    let sandbox = Sandbox::with(&[("ops/itsm.yaml", ""), ("ops/assets/a.yaml", "")]);
    let commit = sandbox.resolve("HEAD");
    let bare = bare(&sandbox);
    run(&mut git(&bare, &["symbolic-ref", "HEAD", "refs/heads/unborn"]));
    let store = Store::of_commit(Arc::new(repository_at(&bare)), commit).unwrap();
    assert_eq!(store.prefix(), "ops/");
    assert_eq!(paths(&store.commit(commit).unwrap()), ["assets/a.yaml", "itsm.yaml"]);
}

#[test]
fn a_linked_working_tree_has_its_own_files_and_index() {
    let sandbox = Sandbox::with(FILES);
    let bare = bare(&sandbox);
    for main in [&sandbox.dir, &bare] {
        let linked = sandbox.beside("linked");
        run(git(main, &["worktree", "add", "-q", "-b", "other", "../linked"]).env("GIT_TRACE", "0"));
        fs::write(linked.join("assets/b.yaml"), "").unwrap();
        run(&mut git(&linked, &["add", "-A"]));
        let store = find(linked.join("assets")).unwrap();
        assert_eq!(store.root(), Some(linked.as_path()));
        assert_eq!(paths(&store.index().unwrap()), ["assets/a.yaml", "assets/b.yaml", "itsm.yaml"]);
        let repository = store.history().unwrap();
        assert_eq!(repository.git_dir(), repository.common_dir().join("worktrees/linked"));
        run(&mut git(main, &["worktree", "remove", "--force", "../linked"]));
    }
}

#[test]
fn before_the_first_commit() {
    let sandbox = Sandbox::new();
    sandbox.write("itsm.yaml", "");
    let store = find(&sandbox.dir).unwrap();
    assert_eq!(revision::head(store.history().unwrap()).unwrap(), None);
    assert_eq!(paths(&store.worktree().unwrap()), ["itsm.yaml"]);
}

#[test]
fn a_store_that_is_a_repository_inside_another() {
    let sandbox = Sandbox::with(&[("itsm.yaml", "outer")]);
    sandbox.git(&["init", "-q", "inner"]);
    sandbox.write("inner/itsm.yaml", "inner");
    let inner = sandbox.dir.join("inner");
    let of_outer = Environment {
        current_dir: sandbox.dir.clone(),
        git_dir: Some(".git".into()),
        index_file: Some(".git/index".into()),
        ..plain()
    };
    for environment in [plain(), of_outer] {
        let store = Store::at(&inner, &environment).unwrap();
        assert_eq!(store.prefix(), "");
        assert_eq!(store.history().unwrap().folder(), inner);
    }
}

#[test]
fn a_store_above_the_repository_that_one_stands_in() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["init", "-q", "inner"]);
    let store = find(sandbox.dir.join("inner")).unwrap();
    assert_eq!(store.root(), Some(sandbox.dir.as_path()));
    assert_eq!(store.history().unwrap().folder(), sandbox.dir);
}

#[cfg(unix)]
#[test]
fn a_configuration_that_is_a_link_makes_a_store_and_is_odd() {
    let sandbox = Sandbox::with(&[("elsewhere.yaml", "")]);
    std::os::unix::fs::symlink("elsewhere.yaml", sandbox.dir.join("itsm.yaml")).unwrap();
    let listing = find(&sandbox.dir).unwrap().worktree().unwrap().list().unwrap();
    assert_eq!((listing.files.len(), listing.odd.len()), (0, 1));
}
