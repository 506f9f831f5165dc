//! What every command has at hand: the store that is meant, as it is or was, the clock, the streams.
//! Opens and reads only what is asked for.

mod answer;
mod question;
mod wish;

use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::argument::Globals;
use super::terminal::Terminal;
use super::trouble::Trouble;
use crate::check;
use crate::finding::quoted;
use crate::model::layout::CONFIG;
use crate::model::zone::Tz;
use crate::practice::moment::{self, Toward};
use crate::store::cache::{self, Cache};
use crate::store::environment::Environment;
use crate::store::identity::Identity;
use crate::store::read;
use crate::store::recovery;
use crate::store::revision;
use crate::store::root::Store;
use crate::store::snapshot::{Entry, Snapshot, Unresolved};
use crate::store::source::{Commit, Source};

pub use wish::{Instead, Wish};

/// What every command has at hand
pub struct Context {
    pub globals: Globals,
    pub environment: Environment,
    pub terminal: Terminal,
    /// The clock's, or what `--now` says in UTC; in the store's zone once that is known.
    now: Cell<DateTime<Utc>>,
    store: OnceCell<Store>,
    source: OnceCell<Arc<dyn Source>>,
    snapshot: OnceCell<Arc<Snapshot>>,
    caching: Caching,
    counts: wish::Counts,
}

/// Whether what was understood of files is kept
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caching {
    Kept,
    /// Nothing is written at all: while a push is judged.
    Off,
}

impl Context {
    pub fn new(globals: Globals) -> Result<Context, Trouble> {
        let terminal = Terminal::new(&globals);
        let now = match &globals.now {
            Some(text) => moment::parse(text, Utc::now().with_timezone(&Tz::UTC), Toward::Future)?.to_utc(),
            None => Utc::now(),
        };
        Ok(Context {
            globals,
            environment: Environment::from_process(),
            terminal,
            now: Cell::new(now),
            store: OnceCell::new(),
            source: OnceCell::new(),
            snapshot: OnceCell::new(),
            caching: Caching::Kept,
            counts: wish::Counts::default(),
        })
    }

    /// The same for another store.
    pub fn over(&self, store: Store, caching: Caching) -> Result<Context, Trouble> {
        let cx = Context { caching, ..Context::new(self.globals.clone())? };
        cx.enter(store)?;
        Ok(cx)
    }

    pub fn store(&self) -> Result<&Store, Trouble> {
        if let Some(store) = self.store.get() {
            return Ok(store);
        }
        let store = match &self.globals.store {
            Some(dir) => Store::at(dir, &self.environment)?,
            None => Store::find(&self.environment.current_dir, &self.environment)?,
        };
        self.enter(store)
    }

    /// Takes a store for the one that is meant; the clock is read in its zone.
    fn enter(&self, store: Store) -> Result<&Store, Trouble> {
        if let Some(text) = &self.globals.now {
            let clock = Utc::now().with_timezone(&zone_of(&store));
            self.now.set(moment::parse(text, clock, Toward::Future)?.to_utc());
        }
        Ok(self.store.get_or_init(|| store))
    }

    /// Where records are read from: the working tree, or what `--at` and `--staged` say.
    pub fn source(&self) -> Result<&Arc<dyn Source>, Trouble> {
        if let Some(source) = self.source.get() {
            return Ok(source);
        }
        let store = self.store()?;
        let source: Arc<dyn Source> = match &self.globals.at {
            Some(at) => Arc::new(store.commit(self.commit_at(at)?)?),
            None if self.globals.staged => Arc::new(store.index()?),
            None => Arc::new(store.worktree()?),
        };
        if self.globals.verbose > 0 {
            let root = store.root().map(|root| format!(" of {}", root.display())).unwrap_or_default();
            self.terminal.warn(format!("reading {}{root}", source.name()));
        }
        Ok(self.source.get_or_init(|| source))
    }

    /// A revision, or else a date: who has a branch called `today` can have it.
    pub fn commit_at(&self, at: &str) -> Result<revision::CommitId, Trouble> {
        let repository = self.store()?.history()?;
        let unknown = match revision::resolve(repository, at) {
            Ok(commit) => return Ok(commit),
            Err(unknown) => unknown,
        };
        match moment::parse(at, self.now().with_timezone(&zone_of(self.store()?)), Toward::Past) {
            Ok(moment) => Ok(revision::last_before(repository, moment.to_utc())?),
            Err(_) => Err(neither(&unknown.into())),
        }
    }

    /// All records, with a warning where some could not be read.
    pub fn snapshot(&self) -> Result<&Arc<Snapshot>, Trouble> {
        if let Some(snapshot) = self.snapshot.get() {
            return Ok(snapshot);
        }
        let snapshot = self.records()?;
        self.warn_of_interruption();
        self.warn_of_faults(snapshot);
        self.warn_of_zone(snapshot);
        Ok(snapshot)
    }

    /// The same for who tells of all findings anyway.
    pub fn records(&self) -> Result<&Arc<Snapshot>, Trouble> {
        if let Some(snapshot) = self.snapshot.get() {
            return Ok(snapshot);
        }
        let snapshot = read::read_with(self.source()?.as_ref(), &check::inspect, &self.cache()?)?;
        Ok(self.snapshot.get_or_init(|| Arc::new(snapshot)))
    }

    /// What was understood of the store's files before; none where `ITSM_CACHE` is `off`.
    pub fn cache(&self) -> Result<Cache, Trouble> {
        let store = self.store()?;
        Ok(if self.caching == Caching::Kept { cache_of(store) } else { Cache::none() })
    }

    /// Files of a write that was killed are as it left them until the next writer comes.
    pub fn warn_of_interruption(&self) {
        let target =
            self.store().ok().filter(|_| self.globals.at.is_none()).and_then(|store| store.target().ok());
        if target.is_some_and(|target| recovery::is_due(&target)) {
            self.terminal.warn(
                "warning: an earlier write was interrupted; the next command that writes puts it right",
            );
        }
    }

    /// An answer from a store with broken files is an answer all the same; but who reads it has to know.
    fn warn_of_faults(&self, snapshot: &Snapshot) {
        let count = check::unread(snapshot);
        if count > 0 {
            let records = if count == 1 { "one place" } else { &format!("{count} places") };
            self.terminal
                .warn(format!("warning: the store cannot be read in {records}; see `itsm validate`"));
        }
    }

    /// Times are told all the same, but not as they are where the store is.
    fn warn_of_zone(&self, snapshot: &Snapshot) {
        let zone = &snapshot.settings.time_zone;
        if zone.parse::<Tz>().is_err() {
            self.terminal.warn(format!(
                "warning: {CONFIG} names the time zone `{zone}`, which does not exist; times are read and told in UTC"
            ));
        }
    }

    /// Who git says is at the keyboard.
    pub fn identity(&self) -> Result<Identity, Trouble> {
        Ok(Context::as_told(Identity::of(self.store()?.repository().map(Arc::as_ref))?))
    }

    /// What git is told of somebody by its variables goes before its configuration.
    pub fn as_told(known: Identity) -> Identity {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        known.or_from(set("GIT_AUTHOR_NAME"), set("GIT_AUTHOR_EMAIL"))
    }

    /// The editor that git would open.
    pub fn git_editor(&self) -> Option<String> {
        let output = std::process::Command::new("git").args(["var", "GIT_EDITOR"]).output().ok()?;
        let editor = String::from_utf8(output.stdout).ok()?.trim().to_owned();
        (output.status.success() && !editor.is_empty()).then_some(editor)
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.now.get()
    }

    /// Today, where the store is.
    pub fn today(&self, snapshot: &Snapshot) -> NaiveDate {
        self.now().with_timezone(&zone(snapshot)).date_naive()
    }

    /// The person of the store who git says is at the keyboard.
    pub fn me<'s>(&self, snapshot: &'s Snapshot) -> Result<&'s Entry, Trouble> {
        let identity = self.identity()?;
        match (identity.person(snapshot), &identity.email) {
            (Some((entry, _)), _) => Ok(entry),
            (None, None) => Err(nameless()),
            (None, Some(email)) => Err(Trouble::with_help(
                format!("git says that you are {email}, and no person of this store commits so"),
                "`itsm whoami` says how to add yourself",
            )),
        }
    }

    /// The record that a person means; `me` is their own.
    pub fn resolve<'s>(&self, snapshot: &'s Snapshot, typed: &str) -> Result<&'s Entry, Trouble> {
        // A part of a ticket's id may read so too.
        if typed == "me" && snapshot.get(typed).is_none() {
            return self.me(snapshot);
        }
        snapshot.resolve(typed).map_err(|unresolved| match unresolved {
            Unresolved::Ambiguous { candidates } => Trouble::with_help(
                format!("`{typed}` could be {}", quoted(&candidates)),
                "type more of the id",
            ),
            Unresolved::Unknown { nearest } => {
                let message = format!("there is no record `{typed}`");
                match nearest.as_slice() {
                    [] => Trouble::with_help(
                        message,
                        "`itsm asset list`, `itsm person list` … show what there is",
                    ),
                    near => Trouble::with_help(message, format!("did you mean {}?", quoted(near))),
                }
            }
        })
    }
}

/// What was understood of a store's files before, unless `ITSM_CACHE` is `off`.
pub fn cache_of(store: &Store) -> Cache {
    let is_off = std::env::var_os("ITSM_CACHE").is_some_and(|it| it == "off");
    let program = std::env::current_exe().and_then(|program| program.metadata()).ok();
    match (store.repository(), program) {
        (Some(repository), Some(program)) if !is_off => {
            Cache::new(repository.git_dir(), store.prefix(), cache::program(&program))
        }
        _ => Cache::none(),
    }
}

/// Git does not know who is at the keyboard.
pub fn nameless() -> Trouble {
    Trouble::with_help(
        "git has no identity here, so that nobody knows who you are",
        "git config --global user.name \"Your Name\" && git config --global user.email you@example.com",
    )
}

/// What is no revision may have been meant for a date.
fn neither(unknown: &Trouble) -> Trouble {
    let dates = "a date is written 2026-11-22, \"2026-11-22 14:00\", yesterday, fri, -2d or -3w";
    let help = unknown.diagnostic().help().map(|help| format!("{help}; "));
    Trouble::with_help(unknown.to_string(), format!("{}{dates}", help.unwrap_or_default()))
}

/// The zone of the store's working tree, or of its newest commit where it has none, for reading a date before anything
/// else is read.
pub fn zone_of(store: &Store) -> Tz {
    let settings = match store.root() {
        Some(_) => store.worktree().ok().and_then(|worktree| read::settings(&worktree).ok()),
        None => newest(store).and_then(|commit| read::settings(&commit).ok()),
    };
    settings.map_or(Tz::UTC, |settings| settings.zone())
}

fn newest(store: &Store) -> Option<Commit> {
    let head = revision::head(store.history().ok()?).ok()??;
    store.commit(head).ok()
}

/// The store's time zone; UTC where it names none that exists, which a check tells.
pub fn zone(snapshot: &Snapshot) -> Tz {
    snapshot.settings.zone()
}
