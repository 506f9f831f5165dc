//! Writes that do not land, and leave everything as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]

use std::fs;
use std::os::unix::fs::symlink;
use std::time::Duration;

use miette::Diagnostic;

use crate::store::change::Landing;
use crate::store::error::StoreError;
use crate::store::fault::planned;
use crate::store::sandbox::{COMMIT, Sandbox, files};

/// Tries a write of an edit, a removal and a new file in a new folder, which must fail and change nothing.
fn refused(sandbox: &Sandbox) -> StoreError {
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nowner: jim.bar\n")),
        sandbox.change("assets/b.yaml", None),
        sandbox.change("assets/dc/n.yaml", Some("id: n\n")),
    ];
    let state = sandbox.state();
    let error = sandbox.land(&changes, &COMMIT).unwrap_err();
    assert_eq!(sandbox.state(), state);
    assert!(!sandbox.target.root.join("assets/dc").exists());
    sandbox.assert_clean();
    error
}

fn help(error: &StoreError) -> String {
    error.help().map(|help| help.to_string()).unwrap_or_default()
}

#[test]
fn a_hook_that_refuses_is_heard_and_everything_is_as_before() {
    let sandbox = Sandbox::new();
    sandbox.write("assets/c.yaml", "id: c\nstaged: true\n");
    sandbox.git(&["add", "assets/c.yaml"]);
    sandbox.hook("pre-commit", "echo 'a.yaml: line 2: who is jim.bar?'; exit 1");
    assert_eq!(
        refused(&sandbox).to_string(),
        "a hook of this repository refused the commit (pre-commit)\n  | a.yaml: line 2: who is jim.bar?\nnothing was changed"
    );
}

#[test]
fn what_was_staged_of_the_same_files_is_as_before() {
    let sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "exit 1");
    sandbox.git(&["rm", "--quiet", "--cached", "assets/a.yaml"]);
    sandbox.write("assets/b.yaml", "id: b\nstaged: true\n");
    sandbox.git(&["add", "assets/b.yaml"]);
    sandbox.write("assets/b.yaml", "id: b\nstaged: no\n");
    refused(&sandbox);
}

#[test]
fn a_first_commit_that_is_refused() {
    let sandbox = Sandbox::unborn(&["init", "--quiet", "--initial-branch=main"], "");
    sandbox.hook("pre-commit", "exit 1");
    sandbox.write("README.md", "staged, and not ours\n");
    sandbox.git(&["add", "README.md"]);
    sandbox.write("assets/a.yaml", "id: a\n");
    sandbox.write("assets/b.yaml", "id: b\n");
    refused(&sandbox);
}

#[test]
fn a_message_that_a_hook_refuses() {
    let sandbox = Sandbox::new();
    sandbox.hook("commit-msg", "grep -q TICKET \"$1\" || { echo 'no ticket' >&2; exit 3; }");
    assert!(refused(&sandbox).to_string().contains("(commit-msg)\n  | no ticket\n"));
}

#[test]
fn what_a_hook_made_of_a_file_before_it_refused_is_left_alone() {
    let sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "echo '# mine' > assets/a.yaml; exit 1");
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/b.yaml", Some("id: b\nx: 1\n")),
    ];
    let error = sandbox.land(&changes, &COMMIT).unwrap_err().to_string();
    assert!(error.contains("as before: assets/b.yaml; left alone"), "{error}");
    assert_eq!(sandbox.read("assets/a.yaml").unwrap(), "# mine\n");
    assert_eq!(sandbox.read("assets/b.yaml").unwrap(), "id: b\n");
}

#[test]
fn nobody_to_be_the_author() {
    let mut sandbox = Sandbox::new();
    sandbox.git(&["config", "user.useConfigOnly", "true"]);
    let nameless = ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"];
    sandbox.set(&nameless.map(|name| (name, "")));
    let error = refused(&sandbox);
    assert!(error.to_string().starts_with("git does not know who you are\n"), "{error}");
    assert!(help(&error).contains("git config --global user.name"));
}

#[test]
fn a_merge_and_its_like_are_ended_first() {
    for name in ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "BISECT_LOG"] {
        let sandbox = Sandbox::new();
        let head = sandbox.git(&["rev-parse", "HEAD"]);
        fs::write(sandbox.repository().git_dir.join(name), head).unwrap();
        let error = refused(&sandbox);
        assert!(error.to_string().contains("is under way in this repository"), "{error}");
    }
    for name in ["rebase-merge", "rebase-apply", "sequencer"] {
        let sandbox = Sandbox::new();
        fs::create_dir(sandbox.repository().git_dir.join(name)).unwrap();
        assert!(help(&refused(&sandbox)).contains("--continue` or `"));
    }
}

#[test]
fn a_lock_that_a_crashed_git_left_is_named() {
    let mut sandbox = Sandbox::new();
    let lock = sandbox.repository().git_dir.join("index.lock");
    fs::write(&lock, "").unwrap();
    sandbox.patience = Duration::from_millis(20);
    let error = refused(&sandbox);
    assert!(error.to_string().contains(".git/index.lock, 0s old, is in the way"), "{error}");
    assert!(help(&error).contains("delete that file"));
    fs::remove_file(lock).unwrap();
    fs::write(sandbox.repository().git_dir.join("HEAD.lock"), "").unwrap();
    let error = refused(&sandbox);
    assert!(error.to_string().starts_with("a lock of git's own is in the way\n"), "{error}");
}

#[test]
fn a_file_that_somebody_edited_meanwhile_is_theirs() {
    let sandbox = Sandbox::new();
    let changes = [
        sandbox.change("assets/b.yaml", Some("id: b\nx: 1\n")),
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
    ];
    sandbox.write("assets/a.yaml", "id: a\nmine: true\n");
    let state = sandbox.state();
    let error = sandbox.land(&changes, &COMMIT).unwrap_err();
    assert_eq!(error.to_string(), "assets/a.yaml changed while this was prepared: nothing was written");
    assert_eq!(sandbox.state(), state);
    let new = sandbox.change("assets/n.yaml", Some("id: n\n"));
    sandbox.write("assets/n.yaml", "id: n\nmine: true\n");
    assert!(matches!(sandbox.land(&[new], &COMMIT), Err(StoreError::Changed { .. })));
}

#[test]
fn an_edit_at_the_last_moment_is_theirs_too() {
    for (step, path) in [("file-2-temp", "assets/a.yaml"), ("file-1-renamed", "assets/b.yaml")] {
        let sandbox = Sandbox::new();
        let changes = [
            sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
            sandbox.change("assets/b.yaml", Some("id: b\nx: 1\n")),
        ];
        let file = sandbox.target.root.join(path);
        planned::meanwhile(step, move || fs::write(file, "mine: true\n").unwrap());
        assert!(matches!(sandbox.land(&changes, &COMMIT), Err(StoreError::Abandoned { .. })), "{step}");
        assert_eq!(sandbox.read(path).unwrap(), "mine: true\n");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), format!(" M {path}\n"));
        sandbox.assert_clean();
    }
}

#[test]
fn nothing_is_written_through_a_symbolic_link() {
    let sandbox = Sandbox::new();
    let outside = sandbox.home.join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("x.yaml"), "id: x\n").unwrap();
    symlink(&outside, sandbox.target.root.join("assets/link")).unwrap();
    symlink(outside.join("x.yaml"), sandbox.target.root.join("assets/x.yaml")).unwrap();
    for (path, landing) in [
        ("assets/link/x.yaml", COMMIT),
        ("assets/link/n.yaml", Landing::FilesOnly),
        ("assets/link/deep/n.yaml", Landing::FilesOnly),
        ("assets/x.yaml", COMMIT),
        ("assets/a.yaml/n.yaml", Landing::FilesOnly),
    ] {
        let error = sandbox.land(&[sandbox.change(path, Some("id: y\n"))], &landing).unwrap_err();
        assert!(matches!(error, StoreError::Refused { .. }), "{path}: {error}");
    }
    assert_eq!(files(&outside).len(), 1);
    assert_eq!(fs::read_to_string(outside.join("x.yaml")).unwrap(), "id: x\n");
}

#[test]
fn a_file_that_git_ignores() {
    let sandbox = Sandbox::new();
    sandbox.write(".gitignore", "n.yaml\n");
    let error = refused(&sandbox);
    assert!(error.to_string().starts_with("git does not take the new file\n"), "{error}");
    assert!(help(&error).contains("git check-ignore"));
}

#[test]
fn no_git_on_the_path() {
    let mut sandbox = Sandbox::new();
    sandbox.set(&[("PATH", "/nonexistent")]);
    let error = refused(&sandbox);
    assert!(error.to_string().starts_with("git was not found"), "{error}");
    sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &Landing::FilesOnly).unwrap();
}

#[test]
fn inside_a_hook_of_another_commit() {
    let mut sandbox = Sandbox::new();
    sandbox.set(&[("GIT_INDEX_FILE", ".git/index")]);
    assert!(help(&refused(&sandbox)).contains("--no-commit"));
}

#[test]
fn variables_of_another_repository_lead_nowhere_else() {
    let mut sandbox = Sandbox::new();
    let other = Sandbox::new();
    let state = other.state();
    let git_dir = other.repository().git_dir.display().to_string();
    let objects = format!("{git_dir}/objects");
    sandbox.set(&[
        ("GIT_DIR", &git_dir),
        ("GIT_WORK_TREE", "/"),
        ("GIT_OBJECT_DIRECTORY", &objects),
        ("GIT_QUARANTINE_PATH", &objects),
        ("GIT_LITERAL_PATHSPECS", "1"),
    ]);
    let result = sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap();
    assert_eq!(result.commit.unwrap(), sandbox.git(&["rev-parse", "HEAD"]).trim());
    assert_eq!(other.state(), state);
}

#[test]
fn a_repository_that_only_a_variable_names() {
    let mut sandbox = Sandbox::new();
    let elsewhere = sandbox.home.join("elsewhere.git");
    fs::rename(&sandbox.repository().git_dir, &elsewhere).unwrap();
    sandbox.target.repository.as_mut().unwrap().git_dir.clone_from(&elsewhere);
    let change = [sandbox.change("assets/n.yaml", Some("id: n\n"))];
    let error = sandbox.land(&change, &COMMIT).unwrap_err();
    assert!(error.to_string().starts_with("git cannot use this repository"), "{error}");
    sandbox.set(&[("GIT_DIR", elsewhere.to_str().unwrap())]);
    assert!(sandbox.land(&change, &COMMIT).unwrap().commit.is_some());
}

#[test]
fn a_commit_that_the_history_does_not_show_is_not_called_done() {
    let sandbox = Sandbox::new();
    sandbox.hook("post-commit", "git update-ref HEAD HEAD^");
    let error = sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap_err();
    assert!(error.to_string().contains("is in doubt"), "{error}");
    assert_eq!(sandbox.read("assets/a.yaml").unwrap(), "id: a\nx: 1\n");
    sandbox.assert_clean();
}

#[test]
fn a_disk_that_fails_at_any_step_leaves_all_or_nothing() {
    let sandbox = Sandbox::new();
    planned::passed();
    let changes = |sandbox: &Sandbox| {
        [
            sandbox.change("assets/a.yaml", Some("id: a\nowner: jim.bar\n")),
            sandbox.change("assets/b.yaml", None),
            sandbox.change("assets/dc/n.yaml", Some("id: n\n")),
        ]
    };
    sandbox.land(&changes(&sandbox), &COMMIT).unwrap();
    let steps = planned::passed();
    assert!(steps.len() >= 10, "{steps:?}");
    for (number, step) in steps.iter().enumerate() {
        let sandbox = Sandbox::new();
        let before = sandbox.state();
        planned::set(step, if number % 2 == 0 { "enospc" } else { "eio" });
        let result = sandbox.land(&changes(&sandbox), &COMMIT);
        planned::clear();
        match result {
            Ok(landed) => {
                assert_eq!(landed.commit.unwrap(), sandbox.git(&["rev-parse", "HEAD"]).trim(), "{step}");
                assert_eq!(sandbox.git(&["status", "--porcelain"]), "", "{step}");
            }
            Err(_) => assert_eq!(sandbox.state(), before, "{step}"),
        }
        sandbox.land(&[sandbox.change("assets/c.yaml", Some("id: c\nx: 1\n"))], &COMMIT).unwrap();
        sandbox.assert_clean();
    }
}

#[test]
fn a_disk_that_fails_while_files_are_put_back_is_tried_again() {
    let sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "exit 1");
    let state = sandbox.state();
    planned::set("restoring", "enospc");
    let error = sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap_err();
    planned::clear();
    assert!(error.to_string().contains("the next writing command tries again"), "{error}");
    assert_ne!(sandbox.state(), state);
    sandbox.begin().unwrap();
    assert_eq!(sandbox.state(), state);
}
