//! Writes that are killed: by themselves at every named step, by a hook while git is at work, by Ctrl-C.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]

use std::fs;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::store::change::{FileChange, Landing};
use crate::store::fault::planned;
use crate::store::recovery::{self, Outcome, Recovered};
use crate::store::sandbox::{COMMIT, Sandbox, holder, message, variables};
use crate::store::writer::Writer;

const OLD: [(&str, Option<&str>); 3] =
    [("assets/a.yaml", Some("id: a\n")), ("assets/b.yaml", Some("id: b\n")), ("assets/dc/n.yaml", None)];
const NEW: [(&str, Option<&str>); 3] = [
    ("assets/a.yaml", Some("id: a\nowner: jim.bar\n")),
    ("assets/b.yaml", None),
    ("assets/dc/n.yaml", Some("id: n\n")),
];

fn changes(sandbox: &Sandbox) -> Vec<FileChange> {
    NEW.iter().map(|(path, after)| sandbox.change(path, *after)).collect()
}

fn landing() -> Landing {
    if std::env::var_os("ITSM_TEST_FILES").is_some() { Landing::FilesOnly } else { COMMIT }
}

#[test]
#[ignore = "run by the tests below, in a process of its own, to be killed"]
fn victim() {
    let home = std::env::var_os("HOME").unwrap();
    let sandbox = Sandbox::at(Path::new(&home), "");
    sandbox.land(&changes(&sandbox), &landing()).unwrap();
}

/// Writes in another process, whose group is its own as at a terminal, and waits for its end.
fn write_in_child(sandbox: &Sandbox, more: &[(&str, &str)]) -> ExitStatus {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::writer::tests::crash::victim", "--ignored", "--test-threads=1"])
        .env_clear()
        .envs(variables(&sandbox.home))
        .envs(more.iter().copied())
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
}

fn recover(sandbox: &Sandbox) -> Option<Recovered> {
    Writer::begin(&sandbox.target, &holder(), sandbox.patience).unwrap().1
}

/// The processes of tests beside this one hold its lock for the moment between their fork and their exec.
fn await_due(sandbox: &Sandbox) {
    while !recovery::is_due(&sandbox.target) {
        assert!(sandbox.target.journal().exists());
        std::thread::yield_now();
    }
}

fn holds(sandbox: &Sandbox, expected: &[(&str, Option<&str>); 3]) -> bool {
    expected.iter().all(|(path, text)| sandbox.read(path).as_deref() == *text)
}

/// Each file is old or new, and whole.
fn assert_whole(sandbox: &Sandbox, step: &str) {
    for ((path, old), (_, new)) in OLD.iter().zip(&NEW) {
        let found = sandbox.read(path);
        assert!(found.as_deref() == *old || found.as_deref() == *new, "{step}: {path}: {found:?}");
    }
}

/// All is old, or all is new and in one commit; and the next write works.
fn assert_all_or_nothing(sandbox: &Sandbox, step: &str) -> bool {
    let count = sandbox.git(&["rev-list", "--count", "HEAD"]);
    let is_new = count.trim() == "2";
    assert!(holds(sandbox, if is_new { &NEW } else { &OLD }), "{step}");
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "", "{step}");
    assert_eq!(sandbox.target.root.join("assets/dc").exists(), is_new, "{step}");
    sandbox.assert_clean();
    let next = sandbox.change("assets/c.yaml", Some("id: c\nx: 1\n"));
    assert!(sandbox.land(&[next], &COMMIT).unwrap().commit.is_some(), "{step}");
    is_new
}

/// The steps that a write passes.
fn steps(landing: &Landing) -> Vec<String> {
    let sandbox = Sandbox::new();
    let writer = sandbox.begin().unwrap();
    planned::passed();
    writer.land(&changes(&sandbox), &message(), landing).unwrap();
    planned::passed()
}

#[test]
fn killed_at_any_step_it_is_done_or_undone() {
    let steps = steps(&COMMIT);
    assert!(steps.len() >= 10, "{steps:?}");
    let mut committed = 0;
    for step in &steps {
        let sandbox = Sandbox::new();
        let status = write_in_child(&sandbox, &[("ITSM_FAULT", &format!("{step}:kill"))]);
        assert_eq!(status.signal(), Some(9), "{step}");
        assert_whole(&sandbox, step);
        recover(&sandbox);
        assert_eq!(recover(&sandbox), None, "{step}");
        committed += usize::from(assert_all_or_nothing(&sandbox, step));
    }
    assert!((1..steps.len()).contains(&committed), "{committed} of {steps:?}");
}

#[test]
fn killed_at_any_step_files_alone_are_all_old_or_all_new() {
    for step in steps(&Landing::FilesOnly) {
        let sandbox = Sandbox::new();
        let fault = format!("{step}:kill");
        let status = write_in_child(&sandbox, &[("ITSM_FAULT", &fault), ("ITSM_TEST_FILES", "1")]);
        assert_eq!(status.signal(), Some(9), "{step}");
        assert_whole(&sandbox, &step);
        recover(&sandbox);
        assert!(holds(&sandbox, &OLD) || holds(&sandbox, &NEW), "{step}");
        sandbox.assert_clean();
    }
}

#[test]
fn a_git_that_outlives_its_killed_itsm_is_waited_for() {
    let sandbox = Sandbox::new();
    // The hook kills git's parent, which is the `itsm` that writes, and lets git go on.
    let script = "kill -KILL $(ps -o ppid= -p $PPID); sleep 0.3";
    sandbox.hook("pre-commit", script);
    let status = write_in_child(&sandbox, &[]);
    assert_eq!(status.signal(), Some(9));
    assert!(!recovery::is_due(&sandbox.target), "git still writes");
    let recovered = recover(&sandbox).unwrap();
    assert_eq!(recovered.outcome, Outcome::Finished);
    assert!(recovered.to_string().contains("(asset(a): set owner to jim.bar)"));
    fs::remove_file(sandbox.repository().git_dir.join("hooks/pre-commit")).unwrap();
    assert!(assert_all_or_nothing(&sandbox, "orphan"));
}

#[test]
fn ctrl_c_while_git_commits_is_undone_by_the_next_writer() {
    let sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "kill -INT 0; sleep 5");
    let status = write_in_child(&sandbox, &[]);
    assert_eq!(status.signal(), Some(2));
    await_due(&sandbox);
    fs::remove_file(sandbox.repository().git_dir.join("hooks/pre-commit")).unwrap();
    let Some(Recovered { outcome: Outcome::TakenBack(back), .. }) = recover(&sandbox) else {
        unreachable!("the write was not to be finished");
    };
    assert_eq!((back.restored.len(), back.left.len()), (3, 0));
    assert!(!assert_all_or_nothing(&sandbox, "interrupt"));
}

#[test]
fn everything_killed_while_git_holds_its_index() {
    let mut sandbox = Sandbox::new();
    sandbox.hook("pre-commit", "kill -KILL 0");
    assert_eq!(write_in_child(&sandbox, &[]).signal(), Some(9));
    fs::remove_file(sandbox.repository().git_dir.join("hooks/pre-commit")).unwrap();
    let lock = sandbox.repository().git_dir.join("index.lock");
    assert!(lock.exists());
    sandbox.patience = std::time::Duration::from_millis(20);
    let error = sandbox.begin().unwrap_err().to_string();
    assert!(error.contains("index.lock"), "{error}");
    await_due(&sandbox);
    fs::remove_file(lock).unwrap();
    assert!(recover(&sandbox).is_some());
    assert!(!assert_all_or_nothing(&sandbox, "power"));
}

#[test]
fn a_commit_whose_index_was_never_written_is_finished() {
    let sandbox = Sandbox::new();
    // Git has moved HEAD by now, and still holds the new index in its lock file.
    sandbox.hook("reference-transaction", "[ \"$1\" = committed ] && kill -KILL 0; exit 0");
    assert_eq!(write_in_child(&sandbox, &[]).signal(), Some(9));
    fs::remove_file(sandbox.repository().git_dir.join("hooks/reference-transaction")).unwrap();
    fs::remove_file(sandbox.repository().git_dir.join("index.lock")).unwrap();
    assert_ne!(sandbox.git(&["status", "--porcelain"]), "");
    assert_eq!(recover(&sandbox).unwrap().outcome, Outcome::Finished);
    assert!(assert_all_or_nothing(&sandbox, "index"));
}

/// A write that was killed when its files were written and nothing was committed.
fn interrupted() -> Sandbox {
    let sandbox = Sandbox::new();
    write_in_child(&sandbox, &[("ITSM_FAULT", "intent-to-add:kill")]);
    assert!(holds(&sandbox, &NEW));
    sandbox
}

fn left(sandbox: &Sandbox) -> Vec<String> {
    match recover(sandbox).unwrap().outcome {
        Outcome::TakenBack(back) => back.left.iter().map(ToString::to_string).collect(),
        Outcome::Finished => unreachable!("the write was not to be finished"),
    }
}

#[test]
fn an_edit_made_after_the_crash_is_kept() {
    let sandbox = interrupted();
    sandbox.write("assets/dc/n.yaml", "id: n\nmine: true\n");
    sandbox.write("assets/a.yaml", "id: a\nmine: true\n");
    assert_eq!(left(&sandbox), ["assets/a.yaml", "assets/dc/n.yaml"]);
    assert_eq!(sandbox.read("assets/dc/n.yaml").unwrap(), "id: n\nmine: true\n");
    assert_eq!(sandbox.read("assets/b.yaml").unwrap(), "id: b\n");
    assert_eq!(sandbox.git(&["status", "--porcelain", "-uall"]), " M assets/a.yaml\n?? assets/dc/n.yaml\n");
    sandbox.assert_clean();
}

#[test]
fn what_was_staged_after_the_crash_is_kept() {
    let sandbox = interrupted();
    sandbox.git(&["add", "assets/dc/n.yaml", "assets/a.yaml"]);
    assert_eq!(left(&sandbox), ["assets/a.yaml", "assets/dc/n.yaml"]);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "M  assets/a.yaml\nA  assets/dc/n.yaml\n");
}

#[test]
fn what_was_committed_by_hand_after_the_crash_is_kept() {
    let sandbox = interrupted();
    sandbox.git(&["commit", "--quiet", "--only", "assets/a.yaml", "-m", "by hand"]);
    assert_eq!(left(&sandbox), ["assets/a.yaml"]);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    let sandbox = interrupted();
    sandbox.git(&["commit", "--quiet", "--all", "-m", "all of it by hand"]);
    assert_eq!(recover(&sandbox).unwrap().outcome, Outcome::Finished);
    assert!(holds(&sandbox, &NEW));
}

#[test]
fn a_commit_that_others_built_on_before_the_journal_was_cleared() {
    let sandbox = Sandbox::new();
    write_in_child(&sandbox, &[("ITSM_FAULT", "committed:kill")]);
    sandbox.write("assets/a.yaml", "id: a\nowner: joe.doe\n");
    sandbox.git(&["commit", "--quiet", "--all", "-m", "later"]);
    sandbox.write("assets/b.yaml", "id: b\nback: true\n");
    let status = sandbox.git(&["status", "--porcelain"]);
    assert_eq!(recover(&sandbox).unwrap().outcome, Outcome::Finished);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), status);
}

#[test]
fn files_alone_that_were_edited_after_the_crash_are_not_taken_back() {
    let sandbox = Sandbox::new();
    let more = [("ITSM_FAULT", "files-written:kill"), ("ITSM_TEST_FILES", "1")];
    assert_eq!(write_in_child(&sandbox, &more).signal(), Some(9));
    sandbox.write("assets/a.yaml", "id: a\nmine: true\n");
    assert_eq!(recover(&sandbox).unwrap().outcome, Outcome::Finished);
    assert_eq!(sandbox.read("assets/a.yaml").unwrap(), "id: a\nmine: true\n");
    assert_eq!(sandbox.read("assets/dc/n.yaml").unwrap(), "id: n\n");
    sandbox.assert_clean();
}

#[test]
fn a_head_that_cannot_be_read_is_no_reason_to_take_anything_back() {
    let sandbox = Sandbox::new();
    write_in_child(&sandbox, &[("ITSM_FAULT", "committed:kill")]);
    let branch = sandbox.repository().git_dir.join("refs/heads/main");
    let id = fs::read(&branch).unwrap();
    fs::remove_file(&branch).unwrap();
    let error = sandbox.begin().unwrap_err().to_string();
    assert!(error.starts_with("HEAD cannot be read"), "{error}");
    assert!(holds(&sandbox, &NEW));
    fs::write(branch, id).unwrap();
    assert_eq!(recover(&sandbox).unwrap().outcome, Outcome::Finished);
    assert!(assert_all_or_nothing(&sandbox, "head"));
}

#[test]
fn a_damaged_journal_stops_writers_and_says_so() {
    let sandbox = interrupted();
    let file = sandbox.target.journal().join("write");
    fs::write(&file, "itsm-journal-2 0\n{}\n").unwrap();
    let state = sandbox.state();
    let error = sandbox.begin().unwrap_err().to_string();
    assert!(error.contains("is damaged or from a newer `itsm`"), "{error}");
    assert_eq!(sandbox.state(), state);
}
