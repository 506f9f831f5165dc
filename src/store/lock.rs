//! One writer at a time: the operating system's lock, which goes with the process that holds it.
//! Never decides by what a file says; the text in the lock file is for people.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};

use crate::model::layout;
use crate::store::disk;
use crate::store::error::StoreError;

/// How long a writer waits for others, unless told otherwise. Long: in a large store a write takes a second, and many
/// pipelines may stand in line; a lock that nobody holds any more is free at once.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Who writes, as the next one is told if it has to wait in vain
#[derive(Debug, Clone)]
pub struct Holder {
    /// As it was typed: `itsm asset set getpaid owner=jim.bar`.
    pub command: String,
    pub user: String,
    pub host: String,
}

/// The right to write to a store; it ends when this is dropped, or when the process ends in whatever way.
/// The git that is run under it holds it too, so that a commit whose `itsm` was killed is still waited for.
#[derive(Debug)]
pub struct Lock {
    file: File,
    /// A lock file carries its holder's name; a locked folder cannot.
    named: bool,
    patience: Duration,
}

impl Lock {
    /// Locks the `lock` file in `dir` (`.git/itsm`), which is made where it is missing.
    pub fn take(dir: &Path, holder: &Holder, patience: Duration) -> Result<Lock, StoreError> {
        disk::make_state_folder(dir)?;
        let path = dir.join("lock");
        let Some(mut file) = wait(patience, || open(&path)).map_err(|e| StoreError::io("lock", &path, e))?
        else {
            return Err(StoreError::Locked { holder: describe(&path), path });
        };
        // A lock file that cannot be written to (another person's, on a shared machine) still locks.
        let named = sign(&mut file, holder).is_ok();
        Ok(Lock { file, named, patience })
    }

    /// Locks a store outside of git, where nothing may be left behind: the folder's own handle,
    /// or that of its `itsm.yaml` where the system locks no folders.
    pub fn take_folder(root: &Path, patience: Duration) -> Result<Lock, StoreError> {
        let config = root.join(layout::CONFIG);
        let found = wait(patience, || File::open(root))
            .or_else(|_| wait(patience, || OpenOptions::new().read(true).write(true).open(&config)))
            .map_err(|e| StoreError::io("lock", root, e))?;
        match found {
            Some(file) => Ok(Lock { file, named: false, patience }),
            None => Err(StoreError::Locked {
                path: root.to_owned(),
                holder: "another `itsm` writes to this store".to_owned(),
            }),
        }
    }

    /// How long the holder is willing to wait for others, git's own locks among them.
    pub fn patience(&self) -> Duration {
        self.patience
    }

    /// The same lock once more, for a child process to hold while it runs.
    pub(super) fn share(&self) -> io::Result<File> {
        self.file.try_clone()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.named {
            let _ = self.file.set_len(0);
        }
    }
}

/// Whether somebody holds the lock on this file or folder right now; never waits.
pub(super) fn is_held(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Tries until the patience is at its end; nothing where somebody else still holds the lock.
fn wait(patience: Duration, mut open: impl FnMut() -> io::Result<File>) -> io::Result<Option<File>> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        let file = open()?;
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if start.elapsed() >= patience => return Ok(None),
            Err(TryLockError::WouldBlock) => thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(25));
    }
}

fn open(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => File::open(path),
        other => other,
    }
}

fn sign(file: &mut File, holder: &Holder) -> io::Result<()> {
    let since = DateTime::<Utc>::from(SystemTime::now()).to_rfc3339_opts(SecondsFormat::Secs, true);
    let line = |text: &str| text.replace(char::is_control, " ");
    file.set_len(0)?;
    file.rewind()?;
    write!(
        file,
        "command: {}\nprocess: {}\nuser: {}\nhost: {}\nsince: {since}\n",
        line(&holder.command),
        std::process::id(),
        line(&holder.user),
        line(&holder.host),
    )
}

/// Who holds the lock, as far as the file tells: it may be empty, or not for us to read.
fn describe(path: &Path) -> String {
    let mut text = String::new();
    let read = File::open(path).and_then(|mut file| file.read_to_string(&mut text));
    let field = |name: &str| {
        text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).filter(|it| !it.is_empty())
    };
    let (Ok(_), Some(command), Some(process)) = (read, field("command"), field("process")) else {
        return "held by another `itsm`".to_owned();
    };
    let user = field("user").unwrap_or("somebody");
    let host = field("host").unwrap_or("an unknown machine");
    let since = age(path).map(|age| format!(", for {}", in_words(age))).unwrap_or_default();
    format!("held by `{command}` (process {process} of {user} on host {host}{since})")
}

/// How long ago a file was last written; nothing where the clock disagrees.
pub(super) fn age(path: &Path) -> Option<Duration> {
    fs::metadata(path).ok()?.modified().ok()?.elapsed().ok()
}

pub(super) fn in_words(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..=119 => format!("{seconds}s"),
        seconds @ 120..=7199 => format!("{}m", seconds / 60),
        seconds @ 7200..=172_799 => format!("{}h", seconds / 3600),
        seconds => format!("{}d", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder() -> Holder {
        Holder { command: "itsm asset set getpaid".into(), user: "ana".into(), host: "lab".into() }
    }

    #[test]
    fn a_second_writer_is_told_who_holds_the_lock() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path(), &holder(), PATIENCE).unwrap();
        assert!(is_held(&dir.path().join("lock")));
        let error = Lock::take(dir.path(), &holder(), Duration::from_millis(5)).unwrap_err().to_string();
        let id = std::process::id();
        assert!(
            error.contains(&format!(
                "held by `itsm asset set getpaid` (process {id} of ana on host lab, for "
            )),
            "{error}"
        );
        drop(lock);
        Lock::take(dir.path(), &holder(), PATIENCE).unwrap();
    }

    #[test]
    fn a_writer_waits_for_the_one_before_it() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path(), &holder(), PATIENCE).unwrap();
        thread::scope(|scope| {
            let second = scope.spawn(|| Lock::take(dir.path(), &holder(), PATIENCE).is_ok());
            thread::sleep(Duration::from_millis(20));
            drop(lock);
            assert!(second.join().unwrap());
        });
    }

    #[test]
    fn what_a_killed_process_left_in_the_file_locks_nobody_out() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("lock"), "command: itsm change new\nprocess: 1\n").unwrap();
        Lock::take(dir.path(), &holder(), PATIENCE).unwrap();
    }

    #[test]
    fn a_folder_outside_of_git_is_locked_without_a_trace() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("itsm.yaml"), "").unwrap();
        let lock = Lock::take_folder(root.path(), PATIENCE).unwrap();
        assert!(matches!(Lock::take_folder(root.path(), Duration::ZERO), Err(StoreError::Locked { .. })));
        drop(lock);
        Lock::take_folder(root.path(), PATIENCE).unwrap();
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn control_characters_in_a_command_stay_in_their_line() {
        let dir = tempfile::tempdir().unwrap();
        let odd = Holder { command: "itsm\nprocess: 1".into(), ..holder() };
        let _lock = Lock::take(dir.path(), &odd, PATIENCE).unwrap();
        assert!(describe(&dir.path().join("lock")).starts_with("held by `itsm process: 1` (process "));
    }
}
