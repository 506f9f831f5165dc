//! What every command has at hand: the store that is meant, as it is or was, the clock, the streams.
//! Opens and reads only what is asked for.

use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::Outcome;
use super::argument::Globals;
use super::terminal::Terminal;
use super::trouble::Trouble;
use crate::check;
use crate::finding::{Finding, quoted};
use crate::graph::{Graph, Scope};
use crate::model::Kind;
use crate::model::id::nearest;
use crate::model::schema::{self, Subject};
use crate::model::settings::Assurance;
use crate::practice;
use crate::practice::moment::{self, Toward};
use crate::query::Facts;
use crate::render::{self, Format, Look, RenderError, Shape};
use crate::report::picture::Picture;
use crate::report::reach::Answer;
use crate::report::{Card, Listing};
use crate::store::author;
use crate::store::cache::{self, Cache};
use crate::store::environment::Environment;
use crate::store::identity::Identity;
use crate::store::read;
use crate::store::recovery;
use crate::store::revision::{self, CommitId};
use crate::store::root::Store;
use crate::store::snapshot::{Entry, Snapshot, Unresolved};
use crate::store::source::{Commit, Source};

/// What the cache calls findings
const FINDINGS: &str = "findings";

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
            Err(_) => Err(unknown.into()),
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
        let is_off = std::env::var_os("ITSM_CACHE").is_some_and(|it| it == "off");
        let program = std::env::current_exe().and_then(|program| program.metadata()).ok();
        Ok(match (store.repository(), program) {
            (Some(repository), Some(program)) if !is_off && self.caching == Caching::Kept => {
                Cache::new(repository.git_dir(), store.prefix(), cache::program(&program))
            }
            _ => Cache::none(),
        })
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

    /// What expressions may look at.
    pub fn facts<'s>(&self, snapshot: &'s Snapshot) -> Facts<'s> {
        Facts::new(snapshot, self.now().with_timezone(&zone(snapshot)))
    }

    /// All findings of a snapshot, as of today.
    pub fn findings(&self, snapshot: &Snapshot) -> Vec<Finding> {
        self.findings_by(snapshot, self.authors(snapshot))
    }

    /// The same of a commit's records, whatever `--at` says.
    pub fn findings_at(&self, snapshot: &Snapshot, commit: CommitId) -> Vec<Finding> {
        self.findings_by(snapshot, self.authors_at(snapshot, commit))
    }

    fn findings_by(&self, snapshot: &Snapshot, authors: Option<practice::Authors>) -> Vec<Finding> {
        let graph = Graph::build(snapshot, Scope::Live);
        let checks = check::Cx::new(snapshot, &graph, self.now().with_timezone(&zone(snapshot)));
        let checks = match authors {
            Some(authors) => checks.with_authors(authors),
            None => checks,
        };
        let lasting = self.lasting(&checks, snapshot.digest);
        check::run_with(&checks, lasting)
    }

    /// What is found of these very files whenever one looks; remembered, where it was looked for before.
    fn lasting(&self, scene: &check::Scene<'_>, digest: Option<[u8; 32]>) -> Vec<Finding> {
        let (Some(digest), Ok(cache)) = (digest, self.cache()) else { return check::lasting(scene) };
        let remembered = cache.recall(FINDINGS, &digest).and_then(|bytes| check::memory::read(&bytes));
        remembered.unwrap_or_else(|| {
            let found = check::lasting(scene);
            if let Some(bytes) = check::memory::write(&found) {
                cache.remember(FINDINGS, &digest, &bytes);
            }
            found
        })
    }

    /// What questions about changes are answered from.
    pub fn practice<'s>(&self, snapshot: &'s Snapshot, graph: &'s Graph) -> practice::Cx<'s> {
        let cx = practice::Cx::new(snapshot, graph, self.now().with_timezone(&zone(snapshot)));
        match self.authors(snapshot) {
            Some(authors) => cx.with_authors(authors),
            None => cx,
        }
    }

    /// The same of a commit's records, whatever `--at` says.
    pub fn practice_at<'s>(
        &self,
        snapshot: &'s Snapshot,
        graph: &'s Graph,
        commit: Option<CommitId>,
    ) -> practice::Cx<'s> {
        let Some(commit) = commit else { return self.practice(snapshot, graph) };
        let cx = practice::Cx::new(snapshot, graph, self.now().with_timezone(&zone(snapshot)));
        match self.authors_at(snapshot, commit) {
            Some(authors) => cx.with_authors(authors),
            None => cx,
        }
    }

    /// Who committed the approvals, where the store wants that to be looked at and there is a history.
    fn authors(&self, snapshot: &Snapshot) -> Option<practice::Authors> {
        let commit = match &self.globals.at {
            Some(at) => self.commit_at(at).ok()?,
            None => revision::head(self.store().ok()?.repository()?).ok()??,
        };
        self.authors_at(snapshot, commit)
    }

    fn authors_at(&self, snapshot: &Snapshot, commit: CommitId) -> Option<practice::Authors> {
        if snapshot.settings.approvals.assurance != Assurance::Committed {
            return None;
        }
        let store = self.store().ok().filter(|store| store.repository().is_some())?;
        let authors = author::last(store, &self.cache().ok()?, commit, Kind::Approval.folder());
        authors
            .inspect_err(|_| {
                self.terminal
                    .warn("note: history cannot be read, so nobody asked who committed the approvals")
            })
            .ok()
    }

    /// Who git says is at the keyboard.
    pub fn identity(&self) -> Result<Identity, Trouble> {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let known = Identity::of(self.store()?.repository().map(Arc::as_ref))?;
        Ok(known.or_from(set("GIT_AUTHOR_NAME"), set("GIT_AUTHOR_EMAIL")))
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

    /// The record that a person means.
    pub fn resolve<'s>(&self, snapshot: &'s Snapshot, typed: &str) -> Result<&'s Entry, Trouble> {
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

    /// The format that was asked for, or the one that this command prints by itself.
    pub fn format(&self) -> &'static Format {
        self.globals.format.unwrap_or(render::TABLE)
    }

    /// Whether no more than names is asked for, so that nobody need look into the records.
    pub fn wants_names(&self) -> bool {
        self.format().shape == Shape::Names && self.globals.sort.is_none()
    }

    /// Names alone, for [`Context::wants_names`].
    pub fn show_names<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Result<Outcome, Trouble> {
        let most = self.globals.limit.unwrap_or(usize::MAX);
        let mut names = names.into_iter().take(most).peekable();
        let outcome = if names.peek().is_some() { Outcome::Yes } else { Outcome::No };
        self.print(|_, _, out| render::bare(&mut names, out))?;
        Ok(outcome)
    }

    pub fn show_list(&self, mut listing: Listing) -> Result<(), Trouble> {
        let asked = self.globals.sort.iter().map(|field| field.trim_start_matches('-'));
        let asked = asked.chain(self.globals.columns.iter().flatten().map(String::as_str));
        for field in asked {
            refuse_unknown_field(&listing, field)?;
        }
        if let Some(field) = &self.globals.sort {
            listing.sort_by(field);
        }
        let all = listing.records.len();
        if let Some(most) = self.globals.limit {
            listing.limit(most);
        }
        let columns = self.globals.columns.as_deref();
        self.print(|look, format, out| render::listing(&listing, format, columns, look, out))?;
        if listing.records.is_empty() && self.format().is_for_people() {
            self.terminal.say(format!("no {}", listing.name));
        } else if listing.records.len() < all && self.format().is_for_people() {
            self.terminal.say(format!("{} of {all} {}", listing.records.len(), listing.name));
        }
        Ok(())
    }

    pub fn show_cards(&self, cards: &[Card]) -> Result<(), Trouble> {
        self.print(|look, format, out| render::cards(cards, format, look, out))
    }

    /// Whole for people and as one object; as a list for what prints lists.
    pub fn answer(&self, answer: Answer) -> Result<(), Trouble> {
        render::refuse_others(self.format(), &[Shape::Whole, Shape::Rows])?;
        match self.format().shape {
            Shape::Whole => self.show_cards(&[answer.card]),
            _ => self.show_list(answer.listing),
        }
    }

    /// Whole for people and as one object, as a list for what prints lists, or drawn.
    pub fn show_answer(&self, answer: Answer, picture: impl FnOnce() -> Picture) -> Result<(), Trouble> {
        render::refuse_others(self.format(), &[Shape::Whole, Shape::Rows, Shape::Picture])?;
        match self.format().shape {
            Shape::Whole => self.show_cards(&[answer.card]),
            Shape::Rows | Shape::Names => self.show_list(answer.listing),
            Shape::Picture => self.show_picture(&picture()),
        }
    }

    /// Draws a picture, and says what it leaves out.
    pub fn show_picture(&self, picture: &Picture) -> Result<(), Trouble> {
        let mut left_out = 0;
        self.print(|look, format, out| {
            left_out = render::picture(picture, format, self.globals.limit, look, out)?;
            Ok::<(), RenderError>(())
        })?;
        if left_out > 0 {
            let most = picture.assets();
            self.terminal.warn(format!(
                "drawn: {} of {most} assets; name assets, or take --depth, --type or --via, to narrow it; --limit says how \
                 many are drawn",
                most - left_out
            ));
        }
        Ok(())
    }

    /// Renders into memory first: an answer is printed whole or not at all.
    pub fn print<E: Into<Trouble>>(
        &self,
        render: impl FnOnce(&Look, &'static Format, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), Trouble> {
        let mut out = Vec::new();
        render(&self.terminal.stdout, self.format(), &mut out).map_err(Into::into)?;
        self.terminal.print(&out)
    }
}

/// An empty column says that nothing is there, which is not so where the field is misspelt.
fn refuse_unknown_field(listing: &Listing, field: &str) -> Result<(), Trouble> {
    let kind = Kind::ALL.iter().find(|kind| kind.plural() == listing.name);
    let mut known = listing.fields();
    known.extend(kind.into_iter().flat_map(|kind| schema::fields(Subject::Kind(*kind))).map(str::to_owned));
    let top = field.split('.').next().unwrap_or(field);
    if known.iter().any(|it| it == top || it == field) || (kind.is_none() && listing.records.is_empty()) {
        return Ok(());
    }
    let help = match nearest(top, known.iter().map(String::as_str)).as_slice() {
        [] => format!("they have {}", known.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("{} have no field `{field}`", listing.name), help))
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
