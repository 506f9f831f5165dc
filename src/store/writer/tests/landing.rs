//! Writes that land.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::finding::FilePath;
use crate::store::change::{FileChange, Landed, Landing, Note};
use crate::store::sandbox::{COMMIT, Sandbox, message};

/// The commit, where it went without saying anything.
fn landed(result: Landed) -> String {
    assert_eq!(result.notes, []);
    result.commit.unwrap()
}

#[test]
fn an_edit_a_new_file_and_a_removal_are_one_commit() {
    let sandbox = Sandbox::new();
    let base = sandbox.git(&["rev-parse", "HEAD"]);
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nowner: jim.bar\n")),
        sandbox.change("assets/dc/east/n.yaml", Some("id: n\n")),
        sandbox.change("assets/b.yaml", None),
    ];
    let commit = landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-parse", "HEAD"]).trim(), commit);
    assert_eq!(sandbox.git(&["rev-parse", "HEAD^"]), base);
    assert_eq!(
        sandbox.git(&["show", "--format=tformat:%B", "--name-status", "--no-renames"]),
        format!(
            "{}\n\n\nM\tassets/a.yaml\nD\tassets/b.yaml\nA\tassets/dc/east/n.yaml\n",
            message().text().trim_end()
        )
    );
    assert_eq!(sandbox.git(&["show", "HEAD:assets/a.yaml"]), "id: a\nowner: jim.bar\n");
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    sandbox.assert_clean();
}

#[test]
fn a_renamed_record_leaves_no_empty_folder_behind() {
    let sandbox = Sandbox::new();
    landed(sandbox.land(&[sandbox.change("assets/x/y/old.yaml", Some("id: old\n"))], &COMMIT).unwrap());
    let changes =
        [sandbox.change("assets/x/y/old.yaml", None), sandbox.change("assets/new.yaml", Some("id: new\n"))];
    landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert!(!sandbox.target.root.join("assets/x").exists());
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn what_is_staged_elsewhere_stays_staged() {
    let sandbox = Sandbox::new();
    sandbox.write("assets/b.yaml", "id: b\nstaged: true\n");
    sandbox.git(&["add", "assets/b.yaml"]);
    sandbox.write("assets/b.yaml", "id: b\nstaged: and more\n");
    sandbox.git(&["rm", "--quiet", "--cached", "assets/c.yaml"]);
    sandbox.git(&["mv", "assets/d.yaml", "assets/e.yaml"]);
    sandbox.write("assets/i.yaml", "id: i\n");
    sandbox.git(&["add", "--intent-to-add", "assets/i.yaml"]);
    sandbox.write("assets/untracked.yaml", "id: untracked\n");
    let status = sandbox.git(&["status", "--porcelain"]);
    let staged = sandbox.git(&["diff", "--cached", "HEAD"]);
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nowner: jim.bar\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
    ];
    landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["status", "--porcelain"]), status);
    assert_eq!(sandbox.git(&["diff", "--cached", "HEAD"]), staged);
    let names = sandbox.git(&["show", "--format=", "--name-only"]);
    assert_eq!(names, "assets/a.yaml\nassets/n.yaml\n");
}

#[test]
fn edits_that_no_commit_held_are_named() {
    let sandbox = Sandbox::new();
    sandbox.write("assets/a.yaml", "id: a\npurpose: typed by hand\n");
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\npurpose: typed by hand\nowner: jim.bar\n")),
        sandbox.change("assets/b.yaml", Some("id: b\nowner: jim.bar\n")),
    ];
    let result = sandbox.land(&changes, &COMMIT).unwrap();
    assert_eq!(result.notes, [Note::HadUncommittedEdits("assets/a.yaml".into())]);
}

#[test]
fn a_file_that_git_does_not_know_yet_is_committed() {
    let sandbox = Sandbox::new();
    sandbox.write("assets/n.yaml", "id: n\n");
    let change = sandbox.change("assets/n.yaml", Some("id: n\nowner: jim.bar\n"));
    let result = sandbox.land(&[change], &COMMIT).unwrap();
    assert!(result.commit.is_some());
    sandbox.write("assets/m.yaml", "id: m\n");
    let gone = sandbox.change("assets/m.yaml", None);
    let result = sandbox.land(&[gone], &COMMIT).unwrap();
    assert_eq!(result, Landed { commit: None, notes: vec![Note::NothingToCommit] });
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn going_back_to_what_is_committed_makes_no_empty_commit() {
    let sandbox = Sandbox::new();
    sandbox.write("assets/a.yaml", "id: a\nowner: joe.doe\n");
    let result = sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\n"))], &COMMIT).unwrap();
    assert_eq!(result, Landed { commit: None, notes: vec![Note::NothingToCommit] });
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    sandbox.assert_clean();
}

#[test]
fn a_change_that_changes_nothing_touches_nothing() {
    let sandbox = Sandbox::new();
    let state = sandbox.state();
    let result = sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\n"))], &COMMIT).unwrap();
    assert_eq!(result, Landed::default());
    assert_eq!(sandbox.state(), state);
}

#[test]
fn a_file_keeps_its_mode_and_a_new_one_follows_the_umask() {
    let sandbox = Sandbox::new();
    let mode =
        |path: &str| fs::metadata(sandbox.target.root.join(path)).unwrap().permissions().mode() & 0o777;
    let plain = mode("assets/b.yaml");
    fs::set_permissions(sandbox.target.root.join("assets/a.yaml"), fs::Permissions::from_mode(0o664))
        .unwrap();
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
    ];
    landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert_eq!(mode("assets/a.yaml"), 0o664);
    assert_eq!(mode("assets/n.yaml"), plain);
}

#[test]
fn a_detached_head_gets_the_commit() {
    let sandbox = Sandbox::new();
    sandbox.git(&["checkout", "--quiet", "--detach"]);
    let commit =
        landed(sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-parse", "HEAD"]).trim(), commit);
    assert_ne!(sandbox.git(&["rev-parse", "main"]).trim(), commit);
}

#[test]
fn a_branch_without_a_commit_gets_its_first() {
    let sandbox = Sandbox::unborn(&["init", "--quiet", "--initial-branch=main"], "");
    sandbox.write("README.md", "staged, and not ours\n");
    sandbox.git(&["add", "README.md"]);
    let commit = landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-list", "HEAD"]).trim(), commit);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "A  README.md\n");
}

#[test]
fn a_store_below_the_root_with_names_that_mean_something_to_git() {
    let sandbox = Sandbox::with(&["init", "--quiet", "--initial-branch=main"], "ops/it sm");
    let changes = [
        sandbox.change("assets/[a-z].yaml", Some("id: n\n")),
        sandbox.change("assets/:(glob)*.yaml", Some("id: m\n")),
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
    ];
    landed(sandbox.land(&changes, &COMMIT).unwrap());
    let names = sandbox.git(&["show", "--format=", "--name-only"]);
    assert_eq!(
        names,
        "ops/it sm/assets/:(glob)*.yaml\nops/it sm/assets/[a-z].yaml\nops/it sm/assets/a.yaml\n"
    );
    landed(sandbox.land(&[sandbox.change("assets/[a-z].yaml", None)], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn line_ends_that_git_converts_are_no_surprise() {
    let sandbox = Sandbox::new();
    sandbox.git(&["config", "core.autocrlf", "true"]);
    let lines = |text: &str| text.replace('\n', "\r\n");
    landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some(&lines("id: n\n")))], &COMMIT).unwrap());
    landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some(&lines("id: n\nx: 1\n")))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["show", "HEAD:assets/n.yaml"]), "id: n\nx: 1\n");
    assert_eq!(sandbox.read("assets/n.yaml").unwrap(), "id: n\r\nx: 1\r\n");
}

#[test]
fn a_repository_of_another_hash_and_form_of_refs() {
    let init =
        ["init", "--quiet", "--initial-branch=main", "--object-format=sha256", "--ref-format=reftable"];
    let sandbox = Sandbox::with(&init, "");
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
    ];
    let commit = landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert_eq!(commit.len(), 64);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_linked_worktree_is_written_to_by_itself() {
    let sandbox = Sandbox::new();
    sandbox.git(&["worktree", "add", "--quiet", "-b", "other", "../linked"]);
    let mut linked = Sandbox::at(&sandbox.home, "");
    let repository = linked.target.repository.as_mut().unwrap();
    repository.git_dir = repository.git_dir.join("worktrees/linked");
    repository.workdir = sandbox.home.join("linked");
    linked.target.root = sandbox.home.join("linked");
    let commit =
        landed(linked.land(&[linked.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-parse", "other"]).trim(), commit);
    assert_eq!(sandbox.read("assets/a.yaml").unwrap(), "id: a\n");
    assert_eq!(linked.git(&["status", "--porcelain"]), "");
}

#[test]
fn every_hook_runs_and_no_editor_does() {
    let mut sandbox = Sandbox::new();
    sandbox.set(&[("GIT_EDITOR", "false"), ("EDITOR", "false")]);
    sandbox.git(&["config", "core.hooksPath", ".hooks"]);
    sandbox.git(&["config", "commit.template", "/dev/null"]);
    sandbox.git(&["config", "commit.verbose", "true"]);
    for hook in ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"] {
        let script =
            format!("echo {hook} >> .git/ran\nenv | grep -E '^GIT_(LITERAL|DIR|WORK)' >> .git/ran\nexit 0");
        sandbox.hook(hook, &script);
    }
    fs::rename(sandbox.repository().git_dir.join("hooks"), sandbox.target.root.join(".hooks")).unwrap();
    landed(sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap());
    assert_eq!(
        sandbox.read(".git/ran").unwrap(),
        "pre-commit\nprepare-commit-msg\ncommit-msg\npost-commit\n"
    );
}

#[test]
fn what_a_hook_makes_of_a_file_is_committed_and_named() {
    let sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "echo '# formatted' >> assets/a.yaml; git add assets/a.yaml");
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
    ];
    let result = sandbox.land(&changes, &COMMIT).unwrap();
    assert_eq!(result.notes, [Note::ChangedByHook("assets/a.yaml".into())]);
    assert_eq!(sandbox.git(&["show", "HEAD:assets/a.yaml"]), "id: a\nx: 1\n# formatted\n");
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    sandbox.assert_clean();
}

#[test]
fn a_hook_that_formats_and_refuses_is_asked_a_second_time() {
    let sandbox = Sandbox::new();
    let script = "grep -q formatted assets/a.yaml && exit 0; echo '# formatted' >> assets/a.yaml; exit 1";
    sandbox.hook("pre-commit", script);
    let result = sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &COMMIT).unwrap();
    assert_eq!(result.notes, [Note::ChangedByHook("assets/a.yaml".into())]);
    assert_eq!(sandbox.git(&["show", "HEAD:assets/a.yaml"]), "id: a\nx: 1\n# formatted\n");
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_commit_that_came_first_is_not_lost() {
    let sandbox = Sandbox::new();
    // As if somebody committed while our hooks ran.
    let script = "[ -e .git/once ] && exit 0; touch .git/once; \
                  git update-ref HEAD $(git commit-tree HEAD^{tree} -p HEAD -m other)";
    sandbox.hook("pre-commit", script);
    let commit = landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-parse", "HEAD"]).trim(), commit);
    assert_eq!(sandbox.git(&["log", "--format=%s"]), "asset(a): set owner to jim.bar\nother\nbase\n");
}

#[test]
fn a_commit_that_came_after_is_not_taken_for_ours() {
    let sandbox = Sandbox::new();
    sandbox.hook("post-commit", "git update-ref HEAD $(git commit-tree HEAD^{tree} -p HEAD -m later)");
    let commit = landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["rev-parse", "HEAD^"]).trim(), commit);
}

#[test]
fn somebody_who_commits_everything_at_the_same_time() {
    let sandbox = Sandbox::new();
    let script = "export GIT_INDEX_FILE=.git/other; git read-tree HEAD; git add assets; \
                  git update-ref HEAD $(git commit-tree $(git write-tree) -p HEAD -m everything)";
    sandbox.hook("pre-commit", script);
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
    ];
    let result = sandbox.land(&changes, &COMMIT).unwrap();
    assert_eq!(result.notes, [Note::InAnotherCommit]);
    assert_eq!(result.commit.unwrap(), sandbox.git(&["rev-parse", "HEAD"]).trim());
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    sandbox.assert_clean();
}

#[test]
fn a_server_that_a_hook_leaves_running_holds_nobody_up() {
    let sandbox = Sandbox::new();
    sandbox.hook("post-commit", "sleep 100 & echo $! > .git/server");
    let start = std::time::Instant::now();
    landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap());
    landed(sandbox.land(&[sandbox.change("assets/m.yaml", Some("id: m\n"))], &COMMIT).unwrap());
    assert!(start.elapsed().as_secs() < 50);
    let server = sandbox.read(".git/server").unwrap();
    sandbox.command("sh").args(["-c", &format!("kill {server}")]).status().unwrap();
}

#[test]
fn another_author_is_named() {
    let sandbox = Sandbox::new();
    let landing = Landing::Commit { author: Some("Jess Charlie <jess.charlie@company.com>".into()) };
    landed(sandbox.land(&[sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n"))], &landing).unwrap());
    assert_eq!(sandbox.git(&["log", "-1", "--format=%an, %cn"]), "Jess Charlie, Jim Bar\n");
}

#[test]
fn an_ssh_signature_is_made_where_the_user_wants_one() {
    let sandbox = Sandbox::new();
    let key = sandbox.home.join("key");
    let keygen = sandbox
        .command("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-C", "jim.bar@company.com", "-f"])
        .arg(&key)
        .status();
    if !keygen.is_ok_and(|status| status.success()) {
        eprintln!("not tried: there is no ssh-keygen on this machine");
        return;
    }
    let public = fs::read_to_string(key.with_extension("pub")).unwrap();
    fs::write(sandbox.home.join("signers"), format!("jim.bar@company.com {public}")).unwrap();
    sandbox.git(&["config", "commit.gpgSign", "true"]);
    sandbox.git(&["config", "gpg.format", "ssh"]);
    sandbox.git(&["config", "user.signingKey", key.to_str().unwrap()]);
    sandbox.git(&["config", "gpg.ssh.allowedSignersFile", sandbox.home.join("signers").to_str().unwrap()]);
    landed(sandbox.land(&[sandbox.change("assets/n.yaml", Some("id: n\n"))], &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["log", "-1", "--format=%G? %GS"]), "G jim.bar@company.com\n");

    fs::remove_file(&key).unwrap();
    let state = sandbox.state();
    let error = sandbox.land(&[sandbox.change("assets/m.yaml", Some("id: m\n"))], &COMMIT).unwrap_err();
    assert!(error.to_string().starts_with("the commit could not be signed\n"), "{error}");
    assert_eq!(sandbox.state(), state);
}

#[test]
fn files_alone_are_written_and_left_for_the_user_to_commit() {
    let sandbox = Sandbox::new();
    let head = sandbox.git(&["rev-parse", "HEAD"]);
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("assets/n.yaml", Some("id: n\n")),
        sandbox.change("assets/b.yaml", None),
    ];
    assert_eq!(sandbox.land(&changes, &Landing::FilesOnly).unwrap(), Landed::default());
    assert_eq!(sandbox.git(&["rev-parse", "HEAD"]), head);
    assert_eq!(
        sandbox.git(&["status", "--porcelain"]),
        " M assets/a.yaml\n D assets/b.yaml\n?? assets/n.yaml\n"
    );
    sandbox.assert_clean();
}

#[test]
fn a_folder_in_no_repository_is_written_to_without_a_trace() {
    let sandbox = Sandbox::without_git();
    let changes = [
        sandbox.change("assets/a.yaml", Some("id: a\nx: 1\n")),
        sandbox.change("people/jim.bar.yaml", Some("id: jim.bar\n")),
    ];
    assert!(sandbox.land(&changes, &COMMIT).unwrap_err().to_string().contains("is in no git repository"));
    assert_eq!(sandbox.land(&changes, &Landing::FilesOnly).unwrap(), Landed::default());
    assert_eq!(sandbox.read("people/jim.bar.yaml").unwrap(), "id: jim.bar\n");
    assert_eq!(fs::read_dir(&sandbox.target.root).unwrap().count(), 3);
}

#[test]
fn more_files_than_a_command_line_holds() {
    let sandbox = Sandbox::new();
    // Above two megabytes, which is where Linux ends.
    let folder = [&*"folder-".repeat(30); 18].join("/");
    let changes: Vec<FileChange> = (0..570)
        .map(|n| {
            FileChange::new(
                FilePath::new(format!("assets/{folder}/{n}.yaml")),
                None,
                Some(b"id: x\n".to_vec()),
            )
        })
        .collect();
    landed(sandbox.land(&changes, &COMMIT).unwrap());
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}
