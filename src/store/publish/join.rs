//! What is committed here, made ready to be pushed: as it is where it goes on from the shared branch, and otherwise in a
//! commit that merges it into that. Made beside the working tree; only a push makes anything of it visible.

use super::{Bench, Destination, Pushed, Tip, answer, done, git, only_remote, pushed};
use crate::store::error::StoreError;
use crate::store::merge::setup;
use crate::store::message::Message;
use crate::store::preflight;
use crate::store::target::Target;
use crate::store::user_git::{file_option, line};

/// Whether the two can be one without a person
pub enum Proposed<'a> {
    Ready(Proposal<'a>),
    Conflict,
}

/// A commit that can be pushed
pub struct Proposal<'a> {
    pub commit: String,
    tip: &'a Tip<'a>,
    /// Where a merge was made; it goes when that is pushed or not.
    bench: Option<Bench<'a>>,
}

/// Where the current branch is pushed to; a remote and a branch that are named, where they are.
pub fn destination(
    target: &Target,
    remote: Option<&str>,
    branch: Option<&str>,
) -> Result<Destination, StoreError> {
    let (checkout, git) = git(target)?;
    preflight::refuse_before_push(checkout)?;
    let Some(current) = answer(&git, &["symbolic-ref", "--quiet", "--short", "HEAD"])? else {
        return Err(StoreError::git_with_help(
            "no branch is checked out: what is committed here is on none that could be pushed",
            "git switch main, or make one: git switch --create NAME",
        ));
    };
    let configured = |key: &str| answer(&git, &["config", "--get", &format!("branch.{current}.{key}")]);
    let follows = configured("merge")?.and_then(|it| it.strip_prefix("refs/heads/").map(str::to_owned));
    let own_remote = configured("remote")?.filter(|it| it != ".");
    let remote = match (remote, own_remote) {
        (Some(remote), _) => known_remote(&git, remote)?,
        (None, Some(remote)) => remote,
        (None, None) => only_remote(&git)?,
    };
    match branch.map(str::to_owned).or(follows) {
        Some(branch) => Ok(Destination { remote, branch }),
        None => Err(StoreError::git_with_help(
            format!("{current} follows no branch of {remote}"),
            format!(
                "git push --set-upstream {remote} {current}, the first time; or name it: itsm push {remote} BRANCH"
            ),
        )),
    }
}

/// A name that git would take for an option, or for a program to run, is no remote.
fn known_remote(git: &crate::store::user_git::Git<'_>, remote: &str) -> Result<String, StoreError> {
    let known = String::from_utf8_lossy(&git.ask(&["remote"], b"")?).into_owned();
    if known.lines().any(|it| it == remote) {
        return Ok(remote.to_owned());
    }
    let known: Vec<&str> = known.lines().collect();
    let help = if known.is_empty() {
        "git remote add origin URL".to_owned()
    } else {
        format!("there is {}", known.join(", "))
    };
    Err(StoreError::git_with_help(format!("there is no remote `{remote}`"), help))
}

/// Makes a commit ready that has what is committed here and what is published.
pub fn propose<'a>(tip: &'a Tip<'a>, own: &str, program: &str) -> Result<Proposed<'a>, StoreError> {
    let is_ahead = tip.git().try_ask(&["merge-base", "--is-ancestor", &tip.commit, own], b"")?.succeeded();
    if is_ahead {
        return Ok(Proposed::Ready(Proposal { commit: own.to_owned(), tip, bench: None }));
    }
    let bench = Bench::new(tip)?;
    let Some(tree) = merged_tree(&bench, &tip.commit, own, program)? else { return Ok(Proposed::Conflict) };
    done(bench.git().try_ask(&["read-tree", &tree], b"")?, "read the merged files")?;
    let merge_head = bench.checkout.git_dir.join("MERGE_HEAD");
    std::fs::write(&merge_head, format!("{own}\n")).map_err(|e| StoreError::io("write", &merge_head, e))?;
    let words = format!("merge what was committed elsewhere into {}", tip.destination.branch);
    let commit = bench.commit_staged(&Message::new("store:", &words).trailer("Itsm-Action", "merge"))?;
    Ok(Proposed::Ready(Proposal { commit, tip, bench: Some(bench) }))
}

/// The tree that git makes of two commits, with records merged by field even where the clone is not set up for it; nothing
/// where a person has to decide.
fn merged_tree(bench: &Bench<'_>, tip: &str, own: &str, program: &str) -> Result<Option<String>, StoreError> {
    let file =
        file_option("core.attributesFile=", &bench.folder.path().join("attributes"), setup::ATTRIBUTES)?;
    let file = file.to_string_lossy().into_owned();
    let [name, driver] = setup::for_one_run(program);
    let settings = ["-c", &name, "-c", &driver, "-c", &file];
    let merge = ["merge-tree", "--write-tree", "--no-messages", tip, own];
    let args: Vec<&str> = settings.into_iter().chain(merge).collect();
    let ended = bench.git().try_ask(&args, b"")?;
    match ended.code() {
        Some(0) => Ok(Some(line(&ended.output).lines().next().unwrap_or_default().to_owned())),
        Some(1) => Ok(None),
        _ if ended.said.contains("unrelated histories") => Err(StoreError::git_with_help(
            "what is committed here and what is published have no commit in common",
            "see whether it is the right remote: git remote -v",
        )),
        _ => Err(StoreError::git_with_help(
            format!("git could not merge: {}", ended.said.trim()),
            "this takes git 2.38 or newer; with an older one: git pull --no-rebase, then itsm push",
        )),
    }
}

impl Proposal<'_> {
    /// Whether it merges two lines of history.
    pub fn is_merge(&self) -> bool {
        self.bench.is_some()
    }

    pub fn push(&self) -> Result<Pushed, StoreError> {
        pushed(&self.tip.git(), self.tip.destination, &self.commit)
    }
}
