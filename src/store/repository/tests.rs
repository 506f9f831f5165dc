use std::fs;
use std::sync::Arc;

use miette::Diagnostic;

use super::*;
use crate::store::revision::{last_before, resolve};
use crate::store::root::Store;
use crate::store::source::Source;
use crate::store::testing::{Sandbox, git, repository_at, run};
use crate::store::uncommitted;

const FILES: &[(&str, &str)] = &[("itsm.yaml", ""), ("assets/a.yaml", "id: a"), ("people/p.yaml", "id: p")];

/// Message and help of what `around` says.
fn refused(dir: &Path) -> [String; 2] {
    told(&Repository::around(dir, &Environment::default()).unwrap_err())
}

fn told(error: &StoreError) -> [String; 2] {
    [error.to_string(), error.help().map(|it| it.to_string()).unwrap_or_default()]
}

fn bytes(source: &dyn Source, path: &str) -> String {
    String::from_utf8(source.read(&path.into()).unwrap().unwrap()).unwrap()
}

#[test]
fn branches_in_a_reftable() {
    let sandbox = Sandbox::empty();
    let made = git(&sandbox.dir, &["init", "-q", "-b", "main", "--ref-format=reftable"]).output().unwrap();
    if !made.status.success() {
        return;
    }
    sandbox.write("itsm.yaml", "");
    sandbox.git(&["add", "."]);
    sandbox.git(&["commit", "-q", "-m", "Start"]);
    let [what, help] = refused(&sandbox.dir);
    assert!(what.ends_with("store keeps its branches in a reftable, which cannot be read yet"), "{what}");
    assert!(help.contains("`git clone --ref-format=files`"), "{help}");
    sandbox.git(&["clone", "-q", "--ref-format=files", ".", "../clone"]);
    assert!(resolve(&repository_at(&sandbox.beside("clone")), "HEAD").is_ok());
}

#[test]
fn objects_named_by_sha_256() {
    let sandbox = Sandbox::init(&["--object-format=sha256"]);
    sandbox.write("itsm.yaml", "version: 1");
    sandbox.git(&["add", "."]);
    sandbox.git(&["commit", "-q", "-m", "Start"]);
    let [what, help] = refused(&sandbox.dir);
    assert!(what.ends_with("store names its objects by SHA-256, which cannot be read yet"), "{what}");
    assert!(help.contains("fast-import"), "{help}");
    sandbox.git(&["init", "-q", "--object-format=sha1", "../new"]);
    let shell = ["-c", "git fast-export --all | git -C ../new fast-import --quiet"];
    run(std::process::Command::new("sh").args(shell).current_dir(&sandbox.dir));
    assert!(resolve(&repository_at(&sandbox.beside("new")), "main").is_ok());
}

#[test]
fn a_partial_clone_that_lacks_objects() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", sandbox.dir.display());
    sandbox.git(&["clone", "-q", "--no-checkout", "--filter=blob:none", &url, "../partial"]);
    let partial = sandbox.beside("partial");
    let lacking = Store::of_commit(Arc::new(repository_at(&partial)), sandbox.resolve("HEAD")).unwrap();
    let commit = lacking.commit(sandbox.resolve("HEAD")).unwrap();
    let [what, help] = told(&commit.read(&"assets/a.yaml".into()).unwrap_err());
    assert!(what.starts_with("the repository has lost the file assets/a.yaml"), "{what}");
    assert!(help.contains("`git fetch --refetch --no-filter`"), "{help}");
    run(&mut git(&partial, &["fetch", "-q", "--refetch", "--no-filter"]));
    assert_eq!(bytes(&commit, "assets/a.yaml"), "id: a");
}

#[test]
fn a_partial_clone_of_an_older_git() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["config", "core.repositoryFormatVersion", "1"]);
    sandbox.git(&["config", "extensions.partialClone", "origin"]);
    let [what, help] = refused(&sandbox.dir);
    assert!(
        what.ends_with("store is a partial clone that lacks some objects, which cannot be read yet"),
        "{what}"
    );
    assert!(help.contains("`git config --unset extensions.partialClone`"), "{help}");
    sandbox.git(&["config", "--unset", "extensions.partialClone"]);
    assert!(resolve(&sandbox.repository(), "HEAD").is_ok());
}

#[test]
fn a_sparse_index() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["sparse-checkout", "set", "--sparse-index", "people"]);
    let store = sandbox.store();
    let [what, help] = told(&store.index().unwrap_err());
    assert!(what.ends_with("store has a sparse index, which cannot be read yet"), "{what}");
    assert!(help.contains("`git sparse-checkout reapply --no-sparse-index`"), "{help}");
    assert_eq!(bytes(&store.commit(sandbox.resolve("HEAD")).unwrap(), "assets/a.yaml"), "id: a");
    assert_eq!(store.worktree().unwrap().list().unwrap().files.len(), 2);
    sandbox.git(&["sparse-checkout", "reapply", "--no-sparse-index"]);
    assert_eq!(bytes(&store.index().unwrap(), "assets/a.yaml"), "id: a");
}

#[test]
fn a_split_index() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["config", "core.splitIndex", "true"]);
    sandbox.git(&["update-index", "--split-index"]);
    let store = sandbox.store();
    let [what, help] = told(&store.index().unwrap_err());
    assert!(what.ends_with("store has a split index, which cannot be read yet"), "{what}");
    assert!(help.contains("`git update-index --no-split-index`"), "{help}");
    sandbox.git(&["config", "core.splitIndex", "false"]);
    sandbox.git(&["update-index", "--no-split-index"]);
    assert_eq!(bytes(&store.index().unwrap(), "assets/a.yaml"), "id: a");
}

#[cfg(unix)]
#[test]
fn a_repository_of_another_user() {
    let sandbox = Sandbox::with(FILES);
    let made = [".git", "."].map(|it| std::os::unix::fs::chown(sandbox.dir.join(it), Some(65534), None));
    // Only the superuser gives files away.
    if made.iter().any(Result::is_err) {
        return;
    }
    let [what, help] = refused(&sandbox.dir.join("assets"));
    let dir = sandbox.dir.display();
    assert_eq!(what, format!("the git repository {dir} belongs to another user"));
    assert_eq!(help, format!("if you trust it: `git config --global --add safe.directory {dir}`"));
}

#[test]
fn an_extension_that_nobody_knows_yet() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["config", "core.repositoryFormatVersion", "1"]);
    sandbox.git(&["config", "extensions.unheardOf", "true"]);
    let [what, _] = refused(&sandbox.dir);
    assert!(what.contains("unsupported extension name extensions.unheardof"), "{what}");
}

#[test]
fn files_of_a_repository_that_cannot_be_read_can_be() {
    let sandbox = Sandbox::with(FILES);
    sandbox.git(&["config", "core.repositoryFormatVersion", "1"]);
    sandbox.git(&["config", "extensions.refStorage", "reftable"]);
    let store = Store::find(&sandbox.dir.join("assets"), &Environment::default()).unwrap();
    assert_eq!(bytes(&store.worktree().unwrap(), "assets/a.yaml"), "id: a");
    assert!(store.repository().is_none());
    for error in [store.history().unwrap_err(), store.index().unwrap_err()] {
        assert!(error.to_string().contains("reftable"), "{error}");
    }
}

#[test]
fn a_git_file_that_leads_nowhere() {
    let sandbox = Sandbox::empty();
    sandbox.write(".git", "gitdir: /nowhere/.git/worktrees/store");
    let [what, help] = refused(&sandbox.dir);
    let file = sandbox.dir.join(".git");
    assert_eq!(what, format!("{} leads to a git repository that is not there", file.display()));
    assert!(help.contains("`git worktree repair`"), "{help}");
}

#[test]
fn no_repository_above() {
    let sandbox = Sandbox::empty();
    assert!(Repository::around(&sandbox.dir, &Environment::default()).unwrap().is_none());
}

#[test]
fn a_ceiling_ends_the_search() {
    let sandbox = Sandbox::with(FILES);
    let environment =
        Environment { ceiling_directories: vec![sandbox.dir.clone()], ..Environment::default() };
    let found = Repository::around(&sandbox.dir.join("assets"), &environment).unwrap();
    assert!(found.is_none());
}

#[test]
fn git_dir_that_names_no_repository() {
    let sandbox = Sandbox::empty();
    let environment = Environment {
        current_dir: sandbox.dir.clone(),
        git_dir: Some("nowhere".into()),
        ..Environment::default()
    };
    let error = Repository::around(&sandbox.dir, &environment).unwrap_err();
    let named = sandbox.dir.join("nowhere");
    assert_eq!(error.to_string(), format!("GIT_DIR names {}, which is no git repository", named.display()));
}

#[cfg(unix)]
#[test]
fn a_file_system_monitor_never_runs() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::with(FILES);
    let (script, proof) = (sandbox.beside("monitor"), sandbox.beside("it-ran"));
    fs::write(&script, format!("#!/bin/sh\ntouch {}\n", proof.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    sandbox.git(&["config", "core.fsmonitor", script.to_str().unwrap()]);
    sandbox.git(&["status"]);
    assert!(proof.exists(), "git itself runs it, so that this test can fail");
    fs::remove_file(&proof).unwrap();

    let (store, head) = (sandbox.store(), sandbox.resolve("HEAD"));
    let repository = store.history().unwrap();
    store.worktree().unwrap().list().unwrap();
    store.index().unwrap().list().unwrap();
    store.commit(head).unwrap().list().unwrap();
    sandbox.write("assets/a.yaml", "new");
    assert_eq!(uncommitted::among(repository, "", &["assets/a.yaml".into()]).unwrap().len(), 1);
    last_before(repository, chrono::Utc::now()).unwrap();
    assert!(!proof.exists());
}

#[test]
fn handles_are_lent_to_many_threads_and_come_back() {
    let sandbox = Sandbox::with(FILES);
    let repository = sandbox.repository();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..50 {
                    repository.with(|git| Ok(git.head().unwrap().peel_to_commit().unwrap().id())).unwrap();
                }
            });
        }
    });
    assert!((1..=8).contains(&repository.idle.lock().unwrap().len()));
}
