//! The way back from a write that did not end, at once when it fails or by the next writer after a crash (the
//! states are in [`crate::store::journal`]). Puts a file back only where it holds exactly what was written:
//! an edit that somebody made since is never touched.

use std::fmt;
use std::fs;
use std::io;

use crate::finding::FilePath;
use crate::store::disk::{self, Replaces};
use crate::store::error::StoreError;
use crate::store::fault;
use crate::store::journal::{Entry, Journal};
use crate::store::lock::Lock;
use crate::store::placing;
use crate::store::standing::Standing;
use crate::store::target::Target;

/// How many files are named
const NAMED: usize = 5;

/// What was done about a write that was interrupted
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The first line of its commit message, where it was to be a commit.
    pub subject: Option<String>,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It had come to its end: the commit is in the history, or all files were written.
    Finished,
    TakenBack(TakenBack),
}

/// What became of the files of a write that was taken back
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// These hold again what they held before; new ones are gone again.
    pub restored: Vec<FilePath>,
    /// These hold what somebody else put there since, or had committed or staged; they are as they were found.
    pub left: Vec<FilePath>,
}

impl fmt::Display for Recovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.subject.as_deref().map_or_else(String::new, |subject| format!(" ({subject})"));
        match &self.outcome {
            Outcome::Finished => {
                write!(f, "an earlier write{what} was interrupted after it was done; nothing is lost")
            }
            Outcome::TakenBack(back) => {
                write!(f, "an earlier write{what} was interrupted and is taken back{back}")
            }
        }
    }
}

impl fmt::Display for TakenBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |paths: &[FilePath]| {
            let named: Vec<&str> = paths.iter().take(NAMED).map(FilePath::as_str).collect();
            let more = paths.len() - named.len();
            let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
            format!("{}{rest}", named.join(", "))
        };
        if !self.restored.is_empty() {
            write!(f, "; as before: {}", list(&self.restored))?;
        }
        if !self.left.is_empty() {
            write!(
                f,
                "; left alone, because something else changed, staged or committed them since: {}",
                list(&self.left)
            )?;
        }
        Ok(())
    }
}

/// Whether a write was interrupted and waits for the next writer: for those who only read, and want to say so.
pub fn is_due(target: &Target) -> bool {
    let folder = target.journal();
    // Looked at again at the end: the write may have been done, and its lock let go, between the first two looks.
    Journal::exists(&folder) && !target.is_being_written() && Journal::exists(&folder)
}

/// Brings an interrupted write to an end, if there is one. What cannot be done now is tried again by the next
/// writer.
pub(super) fn recover(target: &Target, lock: &Lock) -> Result<Option<Recovered>, StoreError> {
    let folder = target.journal();
    if !folder.exists() {
        return Ok(None);
    }
    let journal = Journal::read(&folder)?;
    let recovered = journal.map(|journal| end(target, lock, &journal)).transpose()?;
    Journal::clear(&folder).map_err(|e| StoreError::io("remove", folder, e))?;
    Ok(recovered)
}

fn end(target: &Target, lock: &Lock, journal: &Journal) -> Result<Recovered, StoreError> {
    let finished = match Standing::look(target, journal)? {
        Some(standing) if standing.has_landed()? => {
            standing.catch_up(lock)?;
            true
        }
        Some(_) => false,
        None => is_written(target, journal)?,
    };
    let outcome = if finished {
        placing::remove_temporaries(target, journal)?;
        Outcome::Finished
    } else {
        Outcome::TakenBack(take_back(target, lock, journal)?)
    };
    let subject = journal.message.as_ref().and_then(|text| text.lines().next()).map(str::to_owned);
    Ok(Recovered { subject, outcome })
}

/// Where only files were asked for: all were put in place, for none holds what it held before.
fn is_written(target: &Target, journal: &Journal) -> Result<bool, StoreError> {
    for Entry { change, .. } in &journal.entries {
        if disk::read(&target.root, &change.path)? == change.before {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Takes a write back, as far as nobody has built on it. It may be done again and again.
pub(super) fn take_back(target: &Target, lock: &Lock, journal: &Journal) -> Result<TakenBack, StoreError> {
    let standing = Standing::look(target, journal)?;
    let mut res = TakenBack::default();
    for (number, entry) in journal.entries.iter().enumerate() {
        let path = &entry.change.path;
        let now = disk::read(&target.root, path)?;
        let is_wanted = standing.as_ref().is_some_and(|it| it.is_wanted(number));
        if now == entry.change.before {
            continue;
        }
        if now == entry.change.after && !is_wanted {
            restore(target, journal, number).map_err(|e| StoreError::io("put back", target.file(path), e))?;
            res.restored.push(path.clone());
        } else {
            res.left.push(path.clone());
        }
    }
    placing::remove_temporaries(target, journal)?;
    for folder in journal.folders.iter().rev() {
        // What somebody has put into a folder since keeps it.
        let _ = fs::remove_dir(target.root.join(folder));
    }
    if let Some(standing) = standing {
        standing.forget_intent(lock)?;
    }
    Ok(res)
}

fn restore(target: &Target, journal: &Journal, number: usize) -> io::Result<()> {
    fault::step(format_args!("restoring"))?;
    let Entry { change, mode, .. } = &journal.entries[number];
    let file = target.file(&change.path);
    let folder = file.parent().unwrap_or(&target.root);
    let kept = target.journal().join(Journal::kept(number));
    match &change.before {
        None => fs::remove_file(&file)?,
        Some(_) if kept.exists() => fs::rename(kept, &file)?,
        Some(content) => {
            let name = journal.temporary(number);
            fs::create_dir_all(folder)?;
            disk::forgive_missing(fs::remove_file(folder.join(&name)))?;
            disk::put(disk::stage(folder, &name, content, *mode)?, &file, Replaces::Old)?;
        }
    }
    disk::sync_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_files_a_few_are_named() {
        let files = |count: usize| (0..count).map(|it| FilePath::new(format!("assets/{it}.yaml"))).collect();
        let told = |count| TakenBack { restored: files(count), left: Vec::new() }.to_string();
        assert_eq!(told(1), "; as before: assets/0.yaml");
        assert!(told(5000).ends_with("assets/3.yaml, assets/4.yaml and 4995 more"), "{}", told(5000));
    }
}
