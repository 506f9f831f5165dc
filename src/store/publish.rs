//! A change that goes to the branch that all share: made on its newest commit, committed beside the working tree, pushed.
//! The one place that reaches for a network, and only when it is told to. Never touches the files or the index of the
//! user's working tree, never forces, never skips a hook or a signature.
//!
//! The commit is made in a linked working tree that holds no files: its index is the newest commit's and what changes. So
//! it costs what git's index costs, whatever else is checked out, and any number of processes can do it at once.

pub mod join;

use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;

use super::change::FileChange;
use super::error::StoreError;
use super::message::Message;
use super::target::{Checkout, Target};
use super::user_git::{Ended, Git, file_option, folder, line};

/// Where it goes
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    pub remote: String,
    pub branch: String,
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.remote, self.branch)
    }
}

/// The newest commit of the shared branch, and a place to make the next one
#[derive(Debug)]
pub struct Tip<'a> {
    target: &'a Target,
    checkout: &'a Checkout,
    destination: &'a Destination,
    /// The commit, in git's digits.
    pub commit: String,
    /// A name of our own for it, which nobody else moves and no clean-up takes.
    name: String,
}

/// What came of a push
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pushed {
    Done {
        commit: String,
    },
    /// Not taken, most likely since somebody else was faster; what git said.
    Refused {
        said: String,
    },
}

/// Where the current branch is pushed to; the branch that is named, where one is.
pub fn destination(target: &Target, branch: Option<&str>) -> Result<Destination, StoreError> {
    let (_, git) = git(target)?;
    let current = answer(&git, &["symbolic-ref", "--quiet", "--short", "HEAD"])?;
    let configured = |key: &str| match &current {
        Some(current) => answer(&git, &["config", "--get", &format!("branch.{current}.{key}")]),
        None => Ok(None),
    };
    let remote = match configured("remote")? {
        Some(remote) if remote != "." => remote,
        _ => only_remote(&git)?,
    };
    let upstream = configured("merge")?.and_then(|it| it.strip_prefix("refs/heads/").map(str::to_owned));
    let branch = branch.map(str::to_owned).or(upstream).or(current);
    match branch {
        Some(branch) => Ok(Destination { remote, branch }),
        None => Err(StoreError::git_with_help(
            "no branch is checked out, so that it is not clear where to push to",
            "name it: --branch main",
        )),
    }
}

/// Fetches the newest commit of the shared branch.
pub fn fetch<'a>(target: &'a Target, destination: &'a Destination) -> Result<Tip<'a>, StoreError> {
    let (checkout, git) = git(target)?;
    let mut number = [0; 8];
    getrandom::fill(&mut number).map_err(|e| StoreError::git(format!("no random number to be had: {e}")))?;
    let digits: String = number.iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("refs/itsm/publish/{digits}");
    let Destination { remote, branch } = destination;
    let refspec = format!("+refs/heads/{branch}:{name}");
    // Without a reference map and FETCH_HEAD nothing is written that another process writes at the same time.
    let args = [
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--refmap=",
        "--no-auto-maintenance",
        "--end-of-options",
        remote,
        &refspec,
    ];
    let ended = again_while(|ended| ended.said.contains("/worktrees/"), || git.reach(&args.map(OsStr::new)))?;
    if !ended.succeeded() {
        return Err(StoreError::git_with_help(
            format!("cannot fetch {branch} of {remote}: {}", ended.said.trim()),
            format!("see whether `git fetch {remote} {branch}` works"),
        ));
    }
    let mut tip = Tip { target, checkout, destination, commit: String::new(), name };
    tip.commit =
        line(&git.ask(&["rev-parse", "--verify", &format!("{}^{{commit}}", tip.name)], b"")?).to_owned();
    Ok(tip)
}

impl Tip<'_> {
    /// Commits the changes on top of this commit, and pushes that.
    pub fn push(&self, changes: &[FileChange], message: &Message) -> Result<Pushed, StoreError> {
        let bench = Bench::new(self)?;
        let commit = bench.commit(changes, message)?;
        // Not from the bench: a remote may be called by a path from here.
        pushed(&self.git(), self.destination, &commit)
    }

    fn git(&self) -> Git<'_> {
        Git::new(self.checkout, &self.target.environment)
    }
}

fn pushed(git: &Git<'_>, to: &Destination, commit: &str) -> Result<Pushed, StoreError> {
    let Destination { remote, branch } = to;
    let refspec = format!("{commit}:refs/heads/{branch}");
    let args = ["push", "--porcelain", "--end-of-options", remote, &refspec];
    let ended = git.reach(&args.map(OsStr::new))?;
    if ended.succeeded() {
        return Ok(Pushed::Done { commit: commit.to_owned() });
    }
    let said = format!("{}{}", String::from_utf8_lossy(&ended.output), ended.said);
    if said.contains("hook declined") {
        return Err(StoreError::git(format!("{remote} refused it: {}", said.trim())));
    }
    Ok(Pushed::Refused { said: said.trim().to_owned() })
}

impl Drop for Tip<'_> {
    fn drop(&mut self) {
        // A name that is left behind keeps a commit that the branch has anyway.
        let _ = self.git().try_ask(&["update-ref", "-d", &self.name], b"");
    }
}

/// Brings the working tree up to a commit that was pushed, where that only moves it forward. Says whether it did.
pub fn catch_up(target: &Target, destination: &Destination, commit: &str) -> Result<bool, StoreError> {
    let (_, git) = git(target)?;
    let current = answer(&git, &["symbolic-ref", "--quiet", "--short", "HEAD"])?;
    let Some(current) = current else { return Ok(false) };
    let upstream = answer(&git, &["config", "--get", &format!("branch.{current}.merge")])?;
    let follows = upstream
        .map_or(current == destination.branch, |it| it == format!("refs/heads/{}", destination.branch));
    if !follows {
        return Ok(false);
    }
    Ok(git.reach(&["merge", "--quiet", "--ff-only", commit].map(OsStr::new))?.succeeded())
}

/// How often git is asked at most where it stumbles over a working tree.
const MOST_TRIES: u64 = 12;

/// Git looks into all linked working trees when it makes one or fetches, and stumbles over one that another process is
/// just making: what it cannot do now, it can a moment later.
fn again_while(
    stumbles: impl Fn(&Ended) -> bool,
    ask: impl Fn() -> Result<Ended, StoreError>,
) -> Result<Ended, StoreError> {
    let mut tries = 1;
    loop {
        let ended = ask()?;
        if ended.succeeded() || tries == MOST_TRIES || !stumbles(&ended) {
            return Ok(ended);
        }
        std::thread::sleep(Duration::from_millis(10 * tries));
        tries += 1;
    }
}

/// A linked working tree without files, for one commit
struct Bench<'a> {
    tip: &'a Tip<'a>,
    checkout: Checkout,
    folder: TempDir,
}

impl<'a> Bench<'a> {
    fn new(tip: &'a Tip<'a>) -> Result<Bench<'a>, StoreError> {
        let failed = |error| StoreError::io("make a folder for", &tip.checkout.workdir, error);
        let temporary = tempfile::Builder::new().prefix("itsm-").tempdir().map_err(failed)?;
        let workdir = temporary.path().join("bench");
        let place = workdir.to_string_lossy().into_owned();
        add(tip, &place)?;
        let checkout = Checkout { workdir, git_dir: PathBuf::new(), prefix: tip.checkout.prefix.clone() };
        let mut bench = Bench { tip, checkout, folder: temporary };
        let git_dir = bench.git().ask(&["rev-parse", "--absolute-git-dir"], b"")?;
        bench.checkout.git_dir = folder(&git_dir).to_path_buf();
        done(bench.git().try_ask(&["read-tree", &tip.commit], b"")?, "read the newest commit")?;
        Ok(bench)
    }

    fn git(&self) -> Git<'_> {
        Git::new(&self.checkout, &self.tip.target.environment)
    }

    fn commit(&self, changes: &[FileChange], message: &Message) -> Result<String, StoreError> {
        let mut entries = Vec::new();
        for change in changes {
            let path = self.checkout.path(&change.path);
            let entry = match &change.after {
                Some(bytes) => {
                    let blob = self.git().ask(&["hash-object", "-w", "--stdin"], bytes)?;
                    format!("100644 {}\t{path}\0", line(&blob))
                }
                None => format!("0 {}\t{path}\0", "0".repeat(40)),
            };
            entries.extend(entry.into_bytes());
        }
        self.git().ask(&["update-index", "-z", "--index-info"], &entries)?;
        self.commit_staged(message)
    }

    fn commit_staged(&self, message: &Message) -> Result<String, StoreError> {
        let file = file_option("--file=", &self.folder.path().join("message"), &message.text())?;
        let args = ["commit", "--quiet", "--cleanup=verbatim"].map(OsStr::new);
        let args: Vec<&OsStr> = args.into_iter().chain([file.as_os_str()]).collect();
        done(self.git().reach(&args)?, "commit")?;
        Ok(line(&self.git().ask(&["rev-parse", "--verify", "HEAD"], b"")?).to_owned())
    }
}

fn add(tip: &Tip<'_>, place: &str) -> Result<(), StoreError> {
    let args = ["worktree", "add", "--quiet", "--no-checkout", "--detach", place, &tip.commit];
    let ended = again_while(|_| true, || tip.git().try_ask(&args, b""))?;
    done(ended, "make a working tree to commit in")
}

impl Drop for Bench<'_> {
    fn drop(&mut self) {
        let place = self.checkout.workdir.to_string_lossy().into_owned();
        let args = ["worktree", "remove", "--force", &place];
        let _ = again_while(|_| true, || self.tip.git().try_ask(&args, b""));
    }
}

fn git(target: &Target) -> Result<(&Checkout, Git<'_>), StoreError> {
    let checkout = target.repository.as_ref().ok_or_else(|| {
        StoreError::git_with_help(
            format!("{} is in no git repository: there is nothing to push", target.root.display()),
            "git init",
        )
    })?;
    Ok((checkout, Git::new(checkout, &target.environment)))
}

fn done(ended: Ended, action: &str) -> Result<(), StoreError> {
    if ended.succeeded() { Ok(()) } else { Err(ended.into_error(action)) }
}

/// The line that git prints; nothing where it says no.
fn answer(git: &Git<'_>, args: &[&str]) -> Result<Option<String>, StoreError> {
    let ended = git.try_ask(args, b"")?;
    let text = line(&ended.output).to_owned();
    Ok((ended.succeeded() && !text.is_empty()).then_some(text))
}

fn only_remote(git: &Git<'_>) -> Result<String, StoreError> {
    let remotes = String::from_utf8_lossy(&git.ask(&["remote"], b"")?).into_owned();
    let remotes: Vec<&str> = remotes.lines().collect();
    match remotes.as_slice() {
        [only] => Ok((*only).to_owned()),
        many if many.contains(&"origin") => Ok("origin".to_owned()),
        [] => Err(StoreError::git_with_help("there is no remote to push to", "git remote add origin URL")),
        many => Err(StoreError::git_with_help(
            format!("it is not clear which of {} to push to", many.join(", ")),
            "git branch --set-upstream-to=REMOTE/BRANCH",
        )),
    }
}
