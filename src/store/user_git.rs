//! The user's own git, run as a child: what it is asked, what it is made to do, what it says.
//! Never opens an editor, never skips a hook or a signature; reaches for a network only in `reach`.
//!
//! Two kinds of runs. *Asking* (`rev-parse`, `cat-file`) reads: its input and output are pipes. *Acting*
//! (`add`, `commit`) may start hooks and signing programs, so
//! - the message and the paths come from files and not from stdin, which is the terminal where there is one:
//!   ssh-keygen asks for a passphrase there, and takes a stdin that is no terminal as a sign to look for a
//!   graphical prompt;
//! - stdout is the store's lock file. `--quiet` leaves git nothing to print, hooks' output goes to stderr,
//!   and so the lock is held for as long as this git runs, even if the `itsm` that started it is killed;
//! - stderr is a pipe that is read until git ends, not until all its children have ended: a hook that leaves
//!   a server running would otherwise hold the command for ever.

mod asked;
mod ears;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::store::error::StoreError;
use crate::store::lock::Lock;
use crate::store::target::{Checkout, Variables};

pub(super) use asked::{Asked, Talk};
use ears::Ears;

/// Settings for acting. The flushes cost half a millisecond to a millisecond a commit; without them a power cut
/// loses what was called done. Messages are UTF-8, whatever the user's other commits are.
const SETTINGS: [&str; 3] =
    ["core.fsync=committed,loose-object", "core.fsyncMethod=fsync", "i18n.commitEncoding=UTF-8"];

/// Git, pointed at one repository
#[derive(Debug, Clone, Copy)]
pub(super) struct Git<'a> {
    repository: &'a Checkout,
    environment: &'a Variables,
}

/// How a run of git ended
pub(super) struct Ended {
    status: ExitStatus,
    pub output: Vec<u8>,
    /// What it printed on stderr, hooks included; not fit for a terminal as it is.
    pub said: String,
}

impl Ended {
    pub fn succeeded(&self) -> bool {
        self.status.success()
    }

    /// Nothing where a signal ended it.
    pub fn code(&self) -> Option<i32> {
        self.status.code()
    }

    pub fn into_error(self, action: &str) -> StoreError {
        StoreError::git(format!("git could not {action}: {}", self.said.trim()))
    }

    /// Whether another git held one of its lock files.
    fn met_a_lock(&self) -> bool {
        self.code() == Some(128) && self.said.contains(".lock") && self.said.contains("File exists")
    }
}

impl<'a> Git<'a> {
    pub fn new(repository: &'a Checkout, environment: &'a Variables) -> Git<'a> {
        Git { repository, environment }
    }

    /// Asks, and takes no failure for an answer.
    pub fn ask(&self, args: &[&str], input: &[u8]) -> Result<Vec<u8>, StoreError> {
        let ended = self.try_ask(args, input)?;
        if ended.succeeded() {
            return Ok(ended.output);
        }
        let command = args.first().unwrap_or(&"");
        Err(StoreError::git(format!("`git {command}` failed: {}", ended.said.trim())))
    }

    /// Asks for history as the ids vouch for it, without replaced objects and grafts, and hears the answer while it is
    /// still being given: it may be long.
    pub fn listen<T>(
        &self,
        args: &[&str],
        input: &[u8],
        hear: impl FnOnce(&mut dyn BufRead) -> io::Result<T>,
    ) -> Result<T, StoreError> {
        let mut command = self.asking(args);
        command.env("GIT_NO_REPLACE_OBJECTS", "1");
        // Else it speaks after each commit, and whoever listens is woken as often.
        command.env("GIT_FLUSH", "0");
        command.env("GIT_GRAFT_FILE", self.repository.git_dir.join("itsm/no-grafts"));
        command.envs(self.quarantine());
        let mut child = command.spawn().map_err(|e| self.not_run(e))?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (heard, said) = thread::scope(|scope| {
            scope.spawn(move || stdin.map(|mut pipe| pipe.write_all(input)));
            let said = scope.spawn(move || {
                let mut said = Vec::new();
                stderr.map(|mut pipe| pipe.read_to_end(&mut said));
                said
            });
            let heard = stdout.map(|pipe| hear(&mut BufReader::with_capacity(1 << 16, pipe)));
            (heard, said.join().unwrap_or_default())
        });
        let status = child.wait().map_err(|e| self.not_run(e))?;
        match heard {
            Some(Ok(heard)) if status.success() => Ok(heard),
            Some(Err(error)) if status.success() => Err(self.not_run(error)),
            _ => {
                let said = String::from_utf8_lossy(&said).into_owned();
                Err(Ended { status, output: Vec::new(), said }.into_error("tell its history"))
            }
        }
    }

    /// Asks; a failure is an answer too.
    pub fn try_ask(&self, args: &[&str], input: &[u8]) -> Result<Ended, StoreError> {
        self.put(args)?.answer_to(input)
    }

    /// Asks, and does something else until the answer is wanted.
    pub fn put(&self, args: &[&str]) -> Result<Asked<'a>, StoreError> {
        let child = self.asking(args).spawn().map_err(|e| self.not_run(e))?;
        Ok(Asked::new(*self, child))
    }

    /// Begins to ask what stands for names, turn by turn.
    pub fn talk(&self, args: &[&str]) -> io::Result<Talk> {
        Talk::with(self.asking(args).stderr(Stdio::null()).spawn()?)
    }

    fn asking(&self, args: &[&str]) -> Command {
        let mut command = self.command();
        command.args(args).env("LC_ALL", "C").env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Acts on paths of the repository, as many as there may be, which git reads from a file in the journal's
    /// folder.
    pub fn act_on(
        &self,
        args: &[&OsStr],
        paths: &[String],
        folder: &Path,
        lock: &Lock,
    ) -> Result<Ended, StoreError> {
        let list: String = paths.iter().map(|path| format!(":(top,literal){path}\0")).collect();
        let from = file_option("--pathspec-from-file=", &folder.join("paths"), &list)?;
        let args: Vec<&OsStr> =
            args.iter().copied().chain([from.as_os_str(), OsStr::new("--pathspec-file-nul")]).collect();
        let start = Instant::now();
        loop {
            let ended = self.act(&args, lock)?;
            if !ended.met_a_lock() || start.elapsed() >= lock.patience() {
                return Ok(ended);
            }
            thread::sleep(Duration::from_millis(15));
        }
    }

    fn act(&self, args: &[&OsStr], lock: &Lock) -> Result<Ended, StoreError> {
        let (reader, writer) = io::pipe().map_err(|e| self.not_run(e))?;
        let held = lock.share().map_err(|e| self.not_run(e))?;
        let mut command = self.command();
        command.args(SETTINGS.iter().flat_map(|setting| ["-c", *setting])).args(args);
        let stdin = if io::stdin().is_terminal() { Stdio::inherit() } else { Stdio::null() };
        // English for us to show, without taking the hooks' character set away as LC_ALL would.
        command.env("LANGUAGE", "en").stdin(stdin).stdout(held).stderr(writer);
        let spawned = command.spawn();
        // The command holds the writing end: as long as it lives, the reading end sees no end.
        drop(command);
        let mut child = spawned.map_err(|e| self.not_run(e))?;
        let ears = Ears::listen(reader);
        let status = child.wait().map_err(|e| self.not_run(e))?;
        Ok(Ended { status, output: Vec::new(), said: ears.heard() })
    }

    /// Runs what may speak to another machine or sign: fetch, push, a commit outside of the user's working tree.
    pub fn reach(&self, args: &[&OsStr]) -> Result<Ended, StoreError> {
        let mut command = self.command();
        command.args(SETTINGS.iter().flat_map(|setting| ["-c", *setting])).args(args);
        let stdin = if io::stdin().is_terminal() { Stdio::inherit() } else { Stdio::null() };
        command.env("LANGUAGE", "en").stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = command.output().map_err(|e| self.not_run(e))?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(Ended { status: output.status, output: output.stdout, said })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.environment.program);
        command.current_dir(&self.repository.workdir).env_clear().envs(self.environment.kept());
        if self.is_named() {
            command.env("GIT_DIR", &self.repository.git_dir).env("GIT_WORK_TREE", &self.repository.workdir);
        }
        // It could miss a file written a moment ago, and it runs a command of the repository's.
        command.args(["-c", "core.fsmonitor=false"]);
        command
    }

    /// Where what is being pushed to this very repository lies, as long as `pre-receive` looks at it.
    fn quarantine(&self) -> impl Iterator<Item = (&'static str, &OsStr)> {
        let is_here = || {
            let at = fs::canonicalize(self.environment.get("GIT_QUARANTINE_PATH")?).ok()?;
            Some(at.starts_with(fs::canonicalize(&self.repository.git_dir).ok()?))
        };
        let names = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH"];
        let told = names.into_iter().filter_map(|name| Some((name, self.environment.get(name)?)));
        told.filter(move |_| is_here() == Some(true))
    }

    /// Whether the user named this very repository by `GIT_DIR`: git may not find it by itself then.
    fn is_named(&self) -> bool {
        let given = self.environment.get("GIT_DIR").map(Path::new);
        given.is_some_and(|given| is_same_folder(given, &self.repository.git_dir))
    }

    fn not_run(&self, error: io::Error) -> StoreError {
        let program = Path::new(&self.environment.program);
        match error.kind() {
            io::ErrorKind::NotFound if self.repository.workdir.is_dir() => StoreError::git_with_help(
                "git was not found: a commit is made by your own git, so that your hooks and your signature are on it",
                "install git, or see that its folder is in PATH; `--no-commit` writes the files alone",
            ),
            _ => StoreError::io("run", program, error),
        }
    }
}

/// An option that names a file with this content; git runs in another folder than we do.
pub(super) fn file_option(option: &str, file: &Path, content: &str) -> Result<OsString, StoreError> {
    fs::write(file, content).map_err(|e| StoreError::io("write", file, e))?;
    let mut res = OsString::from(option);
    res.push(std::path::absolute(file).map_err(|e| StoreError::io("find", file, e))?);
    Ok(res)
}

/// Whether two paths lead to one folder.
pub(super) fn is_same_folder(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// The text of an answer, without its line break.
pub(super) fn line(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default().trim_end_matches(['\n', '\r'])
}

/// A folder's name as git prints it.
pub(super) fn folder(bytes: &[u8]) -> &Path {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        Path::new(OsStr::from_bytes(bytes.strip_suffix(b"\n").unwrap_or(bytes)))
    }
    #[cfg(not(unix))]
    Path::new(OsStr::new(line(bytes)))
}
