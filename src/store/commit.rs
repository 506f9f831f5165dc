//! One commit of just the files that were written, by the user's own git: their hooks, their signature, their
//! name. Writes no file of the store; what else is staged neither goes in nor is lost.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use crate::finding::FilePath;
use crate::store::blob::{self, Held, Id, Names};
use crate::store::change::{FileChange, Landed, Note};
use crate::store::disk;
use crate::store::error::StoreError;
use crate::store::fault;
use crate::store::journal::Journal;
use crate::store::lock::Lock;
use crate::store::preflight;
use crate::store::refusal;
use crate::store::standing::Standing;
use crate::store::target::{Checkout, Target};
use crate::store::user_git::{self, Asked, Git};

/// How often a commit is tried again because another one came first
const TRIES: usize = 16;

/// A commit that can be made, as far as can be seen before anything is written
pub(super) struct Committing<'a> {
    git: Git<'a>,
    target: &'a Target,
    repository: &'a Checkout,
    lock: &'a Lock,
    /// What HEAD points to: a branch, or `HEAD` itself.
    branch: String,
    pub base: View,
    /// What the index holds, a file each.
    pub index: Vec<Option<Id>>,
    names: Names<'a>,
    notes: Vec<Note>,
}

/// What a commit asks of git, asked ahead of time
#[derive(Debug)]
pub(super) struct Ahead<'a> {
    branch: Asked<'a>,
    names: Names<'a>,
}

impl<'a> Ahead<'a> {
    pub fn start(target: &'a Target, repository: &'a Checkout) -> Result<Ahead<'a>, StoreError> {
        let git = Git::new(repository, &target.environment);
        Ok(Ahead { branch: preflight::ask_for_branch(&git)?, names: Names::of(git) })
    }
}

/// What is committed at one moment
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    pub head: Option<Id>,
    parent: Option<Id>,
    /// What HEAD holds, a file each.
    files: Vec<Option<Id>>,
}

/// How a commit ended, once it was made or may have been
pub(super) enum Ending {
    Landed(Landed),
    /// Committed, and git's index does not show it: the journal stays, for the next writer to mend that.
    Behind(Landed),
    /// Git says that it committed, and the history does not bear it out.
    InDoubt(StoreError),
}

impl<'a> Committing<'a> {
    /// Looks whether a commit can be made; refuses while nothing is written yet.
    pub fn prepare(
        target: &'a Target,
        repository: &'a Checkout,
        lock: &'a Lock,
        changes: &[FileChange],
        ahead: Option<Ahead<'a>>,
    ) -> Result<Committing<'a>, StoreError> {
        preflight::refuse_another_index(target)?;
        let git = Git::new(repository, &target.environment);
        let Ahead { branch, mut names } = ahead.map_or_else(|| Ahead::start(target, repository), Ok)?;
        let branch = preflight::branch(branch, repository)?;
        preflight::refuse_unfinished(repository)?;
        preflight::await_index(repository, lock.patience())?;
        let paths: Vec<String> = changes.iter().map(|it| repository.path(&it.path)).collect();
        let (base, index) = View::look_and_staged(&mut names, &paths)?;
        let notes = Vec::new();
        let mut res = Committing { git, target, repository, lock, branch, base, index, names, notes };
        res.notes = res.uncommitted_edits(changes)?;
        Ok(res)
    }

    /// The files whose content, before this change, is not what the current commit holds.
    fn uncommitted_edits(&self, changes: &[FileChange]) -> Result<Vec<Note>, StoreError> {
        let existing = |it: &&FileChange| it.before.is_some();
        let held: Vec<Held<'_>> = changes
            .iter()
            .zip(&self.base.files)
            .filter(|(it, _)| existing(it))
            .map(|(it, id)| Held { path: &it.path, bytes: it.before.as_deref(), id: id.as_ref() })
            .collect();
        let same = blob::are_held(&self.git, self.target, &held)?;
        let differing = held.iter().zip(same).filter(|(_, same)| !same);
        Ok(differing.map(|(it, _)| Note::HadUncommittedEdits(it.path.clone())).collect())
    }

    /// Commits the files of the journal, which are written by now.
    pub fn finish(&mut self, journal: &Journal, author: Option<&str>) -> Result<Ending, StoreError> {
        let folder = self.target.journal();
        self.announce_new(journal, &folder)?;
        fault::step(format_args!("intent-to-add")).map_err(|e| StoreError::io("write to", &folder, e))?;
        let ending = self.commit(journal, author, &folder)?;
        let _ = fault::step(format_args!("committed"));
        Ok(ending)
    }

    /// `git commit --only` takes paths that the index knows; a new file is made known without its content.
    fn announce_new(&self, journal: &Journal, folder: &Path) -> Result<(), StoreError> {
        let entries = journal.entries.iter().filter(|it| it.index.is_none() && it.change.after.is_some());
        let paths: Vec<String> = entries.map(|it| self.repository.path(&it.change.path)).collect();
        if paths.is_empty() {
            return Ok(());
        }
        let args = ["add", "--intent-to-add"].map(OsStr::new);
        let ended = self.git.act_on(&args, &paths, folder, self.lock)?;
        if ended.succeeded() {
            return Ok(());
        }
        Err(refusal::not_added(&self.git, &ended))
    }

    fn commit(
        &mut self,
        journal: &Journal,
        author: Option<&str>,
        folder: &Path,
    ) -> Result<Ending, StoreError> {
        let message = journal.message.as_deref().unwrap_or_default();
        let message = user_git::file_option("--file=", &folder.join("message"), message)?;
        let author = author.map(|author| OsString::from(format!("--author={author}")));
        let mut args = ["commit", "--quiet", "--cleanup=verbatim", "--only"].map(OsStr::new).to_vec();
        args.extend([message.as_os_str()].into_iter().chain(author.as_deref()));
        let paths = self.known_paths(journal);
        let mut last = self.base.clone();
        let mut is_rewritten = false;
        for _ in 0..TRIES {
            let ended = self.git.act_on(&args, &paths, folder, self.lock)?;
            let now = self.look(journal)?;
            if ended.succeeded() {
                return self.read_back(journal, &last, &now);
            }
            let moved = now.head != last.head;
            if self.holds_all(journal, &now)? {
                if moved {
                    return Ok(self.mend(journal, &last, &now, ended.said));
                }
                let landed = Landed { commit: None, notes: vec![Note::NothingToCommit] };
                return Ok(Ending::Landed(landed));
            }
            // Hooks that format files refuse the first time, and are content with what they made the second.
            let rewritten = !self.rewritten(journal)?.is_empty();
            if moved
                && now.files == self.base.files
                && preflight::branch(preflight::ask_for_branch(&self.git)?, self.repository)? == self.branch
            {
                last = now;
            } else if rewritten && !is_rewritten {
                is_rewritten = true;
            } else {
                return Err(refusal::not_committed(&self.git, self.repository, &ended, moved));
            }
        }
        Err(StoreError::git("other commits came first again and again; run the command once more"))
    }

    /// The paths that git can be told to commit: a file that goes and that git never knew is none of them.
    fn known_paths(&self, journal: &Journal) -> Vec<String> {
        let entries = journal.entries.iter().zip(&self.base.files);
        let known = entries
            .filter(|(it, in_head)| it.change.after.is_some() || it.index.is_some() || in_head.is_some());
        known.map(|(it, _)| self.repository.path(&it.change.path)).collect()
    }

    fn look(&mut self, journal: &Journal) -> Result<View, StoreError> {
        let paths: Vec<String> =
            journal.entries.iter().map(|it| self.repository.path(&it.change.path)).collect();
        View::look(&mut self.names, &paths)
    }

    fn held(&self, journal: &Journal, view: &View) -> Result<Vec<bool>, StoreError> {
        let held: Vec<Held<'_>> = journal
            .entries
            .iter()
            .zip(&view.files)
            .map(|(it, id)| Held {
                path: &it.change.path,
                bytes: it.change.after.as_deref(),
                id: id.as_ref(),
            })
            .collect();
        blob::are_held(&self.git, self.target, &held)
    }

    fn holds_all(&self, journal: &Journal, view: &View) -> Result<bool, StoreError> {
        Ok(self.held(journal, view)?.into_iter().all(|held| held))
    }

    /// The files that no longer hold what was written.
    fn rewritten<'j>(&self, journal: &'j Journal) -> Result<Vec<&'j FilePath>, StoreError> {
        let mut res = Vec::new();
        for entry in &journal.entries {
            if disk::read(&self.target.root, &entry.change.path)? != entry.change.after {
                res.push(&entry.change.path);
            }
        }
        Ok(res)
    }

    /// Believes the history, not the exit code.
    fn read_back(&self, journal: &Journal, last: &View, now: &View) -> Result<Ending, StoreError> {
        if now.head == last.head || now.head.is_none() {
            return Ok(Ending::InDoubt(refusal::in_doubt("HEAD is where it was")));
        }
        let mut notes = Vec::new();
        let mut behind = Vec::new();
        for ((entry, held), id) in journal.entries.iter().zip(self.held(journal, now)?).zip(&now.files) {
            let path = &entry.change.path;
            match (held, &entry.change.after, id) {
                (true, ..) => {}
                (false, Some(_), Some(_)) => {
                    notes.push(Note::ChangedByHook(path.clone()));
                    behind.push(self.repository.path(path));
                }
                _ => {
                    let what = format!("the commit does not hold what was written to {path}");
                    return Ok(Ending::InDoubt(refusal::in_doubt(&what)));
                }
            }
        }
        notes.extend(self.follow_hook(&behind)?);
        let mut landed = self.landed(journal, last, now);
        landed.notes.append(&mut notes);
        Ok(Ending::Landed(landed))
    }

    /// Git failed, and yet HEAD holds all of it: it could not write its index after the commit, or somebody's
    /// `git commit --all` came first and took it in.
    fn mend(&self, journal: &Journal, last: &View, now: &View, said: String) -> Ending {
        let mut landed = self.landed(journal, last, now);
        if self.find(journal, last, now).is_none() {
            landed.notes.push(Note::InAnotherCommit);
        }
        let standing = Standing::look(self.target, journal);
        if standing.and_then(|it| it.map_or(Ok(()), |it| it.catch_up(self.lock))).is_ok() {
            return Ending::Landed(landed);
        }
        landed.notes.push(Note::IndexBehind(said));
        Ending::Behind(landed)
    }

    /// Git leaves in the index what was there before a hook rewrote it, which would stage the undoing of the
    /// hook's work.
    fn follow_hook(&self, paths: &[String]) -> Result<Option<Note>, StoreError> {
        if paths.is_empty() {
            return Ok(None);
        }
        let args = ["reset", "--quiet"].map(OsStr::new);
        let ended = self.git.act_on(&args, paths, &self.target.journal(), self.lock)?;
        Ok((!ended.succeeded()).then_some(Note::IndexBehind(ended.said)))
    }

    fn landed(&self, journal: &Journal, last: &View, now: &View) -> Landed {
        let ours = if now.parent == last.head { None } else { self.find(journal, last, now) };
        Landed { commit: ours.or_else(|| now.head.clone()), notes: self.notes.clone() }
    }

    /// The commit with our subject: others may have come just before or after it.
    fn find(&self, journal: &Journal, last: &View, now: &View) -> Option<Id> {
        let head = now.head.as_ref()?;
        let range = last.head.as_ref().map_or_else(|| head.clone(), |old| format!("{old}..{head}"));
        let args =
            ["log", "--no-show-signature", "--first-parent", "--format=%H %s", "-n", "1000", &range, "--"];
        let answer = self.git.ask(&args, &[]).ok()?;
        let subject = journal.message.as_ref()?.lines().next()?;
        let text = String::from_utf8_lossy(&answer);
        let mut commits = text.lines().filter_map(|line| line.split_once(' '));
        commits.find(|(_, found)| *found == subject).map(|(id, _)| id.to_owned())
    }
}

impl View {
    fn look(git: &mut Names<'_>, paths: &[String]) -> Result<View, StoreError> {
        git.ids(&View::names(paths)).map(View::of)
    }

    /// With what the index holds, a file each.
    fn look_and_staged(git: &mut Names<'_>, paths: &[String]) -> Result<(View, Vec<Option<Id>>), StoreError> {
        let mut names = View::names(paths);
        let own = names.len();
        names.extend(paths.iter().map(|path| format!(":0:{path}")));
        let mut ids = git.ids(&names)?;
        let staged = ids.split_off(own);
        Ok((View::of(ids), staged))
    }

    fn names(paths: &[String]) -> Vec<String> {
        let commits = ["HEAD", "HEAD^"].map(str::to_owned);
        commits.into_iter().chain(paths.iter().map(|path| format!("HEAD:{path}"))).collect()
    }

    fn of(mut ids: Vec<Option<Id>>) -> View {
        let files = ids.split_off(2);
        let parent = ids.pop().flatten();
        View { head: ids.pop().flatten(), parent, files }
    }
}
