use miette::Diagnostic;

use super::*;
use crate::store::testing::{Sandbox, git, repository_at, run};

/// Three commits, a day from each other.
fn three_days() -> (Sandbox, [CommitId; 3]) {
    let sandbox = Sandbox::new();
    let commits = ["2026-09-01", "2026-09-02", "2026-09-03"].map(|day| {
        sandbox.write("itsm.yaml", day);
        sandbox.commit_at(day, &format!("{day}T12:00:00Z"))
    });
    (sandbox, commits)
}

fn told(error: &StoreError) -> [String; 2] {
    [error.to_string(), error.help().map(|it| it.to_string()).unwrap_or_default()]
}

fn unknown(sandbox: &Sandbox, revision: &str) -> [String; 2] {
    told(&resolve(&sandbox.repository(), revision).unwrap_err())
}

fn before(repository: &Repository, time: &str) -> Result<CommitId, StoreError> {
    last_before(repository, time.parse().unwrap())
}

#[test]
fn what_git_calls_a_revision() {
    let (sandbox, [first, second, third]) = three_days();
    sandbox.git(&["tag", "light", "HEAD~2"]);
    sandbox.git(&["tag", "-a", "-m", "Annotated", "v1.0", "HEAD~1"]);
    sandbox.git(&["branch", "-q", "feature/owner", "HEAD~1"]);
    let short = third.to_string();
    for (revision, commit) in [
        ("HEAD", third),
        ("main", third),
        ("refs/heads/main", third),
        (&short, third),
        (&short[..7], third),
        ("HEAD~2", first),
        ("HEAD^", second),
        ("light", first),
        ("v1.0", second),
        ("v1.0^{commit}", second),
        ("feature/owner", second),
        ("main@{1}", second),
        (":/2026-09-02", second),
    ] {
        assert_eq!(resolve(&sandbox.repository(), revision).unwrap(), commit, "{revision}");
    }
    assert_eq!(head(&sandbox.repository()).unwrap(), Some(third));
}

#[test]
fn a_detached_head() {
    let (sandbox, [first, ..]) = three_days();
    sandbox.git(&["checkout", "-q", "--detach", "HEAD~2"]);
    assert_eq!(head(&sandbox.repository()).unwrap(), Some(first));
    assert_eq!(before(&sandbox.repository(), "2026-12-01T00:00:00Z").unwrap(), first);
}

#[test]
fn a_name_that_is_nearly_one() {
    let (sandbox, _) = three_days();
    sandbox.git(&["tag", "v1.0"]);
    sandbox.git(&["branch", "feature/owner"]);
    for (typed, meant) in [("mian", "`main`"), ("v1.00", "`v1.0`"), ("feature/onwer", "`feature/owner`")] {
        let [what, help] = unknown(&sandbox, typed);
        assert_eq!(what, format!("`{typed}` names no commit here"));
        assert_eq!(help, format!("did you mean {meant}?"));
    }
}

#[test]
fn a_name_that_is_like_nothing() {
    let (sandbox, _) = three_days();
    let [what, help] = unknown(&sandbox, "zzzzzzzz");
    assert_eq!(what, "`zzzzzzzz` names no commit here");
    assert!(help.contains("`git branch -a`"), "{help}");
}

#[test]
fn what_looks_like_an_option_or_names_something_else_is_harmless() {
    let (sandbox, _) = three_days();
    for hostile in [
        "",
        "-",
        "--upload-pack=touch x",
        "-n1",
        "--all",
        "..",
        "HEAD..main",
        "../../etc/passwd",
        "a\0b",
        "^",
        "@{",
        "HEAD~99999999999999999999",
        "\u{1b}]0;x\u{7}",
        "HEAD^{",
        ":/[",
        "main@{99}",
        "main@{upstream}",
        "@{-1}",
    ] {
        let [what, _] = unknown(&sandbox, hostile);
        assert!(what.starts_with(&format!("`{hostile}` names no commit")), "{hostile:?}: {what}");
    }
    let [what, _] = unknown(&sandbox, "HEAD:itsm.yaml");
    assert_eq!(what, "`HEAD:itsm.yaml` names a file, not a commit");
}

#[test]
fn a_branch_that_is_named_like_an_option() {
    let (sandbox, [first, ..]) = three_days();
    sandbox.git(&["update-ref", "refs/heads/--upload-pack=x", &first.to_string()]);
    assert_eq!(resolve(&sandbox.repository(), "--upload-pack=x").unwrap(), first);
}

#[test]
fn digits_that_several_objects_start_with() {
    let sandbox = Sandbox::new();
    let mut commits: Vec<String> = Vec::new();
    let tree = sandbox.tree(b"");
    let twins = (0..).find_map(|number| {
        let id = sandbox.git(&["commit-tree", &tree, "-m", &number.to_string()]);
        let twin = commits.iter().any(|other| other[..4] == id[..4]).then(|| id[..4].to_owned());
        commits.push(id);
        twin.or_else(|| (number > 5000).then(String::new))
    });
    let [what, help] = unknown(&sandbox, &twins.unwrap());
    assert!(what.ends_with("is the start of several objects' ids"), "{what}");
    assert_eq!(help, "type more of the id");
}

#[test]
fn before_the_first_commit() {
    let sandbox = Sandbox::new();
    assert_eq!(head(&sandbox.repository()).unwrap(), None);
    assert_eq!(unknown(&sandbox, "HEAD")[0], "there are no commits yet");
    let error = before(&sandbox.repository(), "2026-09-01T00:00:00Z").unwrap_err();
    assert_eq!(error.to_string(), "there are no commits yet");
}

#[test]
fn the_last_commit_before_an_instant() {
    let (sandbox, [first, second, third]) = three_days();
    for (time, commit) in [
        ("2026-09-01T12:00:01Z", first),
        ("2026-09-02T00:00:00Z", first),
        ("2026-09-02T12:00:00Z", first),
        ("2026-09-02T12:00:00.001Z", second),
        ("2026-09-02T14:00:01+02:00", second),
        ("2026-12-01T00:00:00Z", third),
    ] {
        assert_eq!(before(&sandbox.repository(), time).unwrap(), commit, "{time}");
    }
}

#[test]
fn nothing_is_that_old() {
    let (sandbox, [first, ..]) = three_days();
    let [what, help] = told(&before(&sandbox.repository(), "2026-09-01T12:00:00Z").unwrap_err());
    let short = &first.to_string()[..7];
    assert_eq!(
        what,
        format!(
            "no commit of this branch is older than 2026-09-01T12:00:00Z: \
             the first that is here, {short}, is of 2026-09-01T12:00:00Z"
        )
    );
    assert_eq!(help, "");
}

#[test]
fn what_was_written_elsewhere_counts_from_when_it_was_merged() {
    let (sandbox, [_, second, _]) = three_days();
    sandbox.git(&["checkout", "-q", "-b", "side", "HEAD~2"]);
    sandbox.write("assets/a.yaml", "");
    sandbox.commit_at("Beside", "2026-09-02T18:00:00Z");
    sandbox.git(&["checkout", "-q", "main"]);
    let merge = ["merge", "-q", "--no-ff", "-m", "Merge", "side"];
    run(git(&sandbox.dir, &merge).env("GIT_COMMITTER_DATE", "2026-09-04T12:00:00Z"));
    assert_eq!(before(&sandbox.repository(), "2026-09-03T00:00:00Z").unwrap(), second);
}

#[test]
fn a_clone_whose_history_ends_too_early() {
    let (sandbox, [_, _, third]) = three_days();
    let url = format!("file://{}", sandbox.dir.display());
    sandbox.git(&["clone", "-q", "--depth=1", &url, "../shallow"]);
    let shallow = repository_at(&sandbox.beside("shallow"));
    assert_eq!(before(&shallow, "2026-09-04T00:00:00Z").unwrap(), third);
    let too_old = before(&shallow, "2026-09-03T00:00:00Z").unwrap_err();
    let too_far = resolve(&shallow, "HEAD~1").unwrap_err();
    for error in [too_old, too_far] {
        let [what, help] = told(&error);
        assert!(help.starts_with("this is a shallow clone"), "{what}: {help}");
    }
}
