//! What checks and questions about changes are answered from: the records, the clock, what history tells of approvals.

use super::{Context, zone};
use crate::check::again::{self, Asked, Known, Prints};
use crate::check::{self, Scene, Wanted};
use crate::finding::Finding;
use crate::graph::{Graph, Scope};
use crate::model::Kind;
use crate::model::settings::Assurance;
use crate::practice;
use crate::query::Facts;
use crate::store::author;
use crate::store::cache::Cache;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::Snapshot;

/// What the cache calls findings
const FINDINGS: &str = "findings";

/// What the cache calls what is known of files in which nothing was found
const KNOWN: &str = "known";

impl Context {
    /// What expressions may look at.
    pub fn facts<'s>(&self, snapshot: &'s Snapshot) -> Facts<'s> {
        Facts::new(snapshot, self.now().with_timezone(&zone(snapshot)))
    }

    /// All findings of a snapshot, as of today.
    pub fn findings(&self, snapshot: &Snapshot) -> Vec<Finding> {
        self.findings_by(snapshot, self.authors(snapshot), &Wanted::All)
    }

    /// Those of another reading that these can be held against.
    pub fn findings_beside(&self, snapshot: &Snapshot, found: &[Finding]) -> Vec<Finding> {
        self.findings_by(snapshot, self.authors(snapshot), &Wanted::beside(found))
    }

    /// The same of a commit's records, whatever `--at` says.
    pub fn findings_at(&self, snapshot: &Snapshot, commit: CommitId) -> Vec<Finding> {
        self.findings_by(snapshot, self.authors_at(snapshot, commit), &Wanted::All)
    }

    fn findings_by(
        &self,
        snapshot: &Snapshot,
        authors: Option<practice::Authors>,
        wanted: &Wanted,
    ) -> Vec<Finding> {
        let graph = Graph::build(snapshot, Scope::Live);
        let checks = check::Cx::new(snapshot, &graph, self.now().with_timezone(&zone(snapshot)));
        let checks = match authors {
            Some(authors) => checks.with_authors(authors),
            None => checks,
        };
        let lasting = self.lasting(&checks);
        check::run_with(&checks, lasting, wanted)
    }

    /// What is found of these very files whenever one looks; remembered, where it was looked for before.
    fn lasting(&self, scene: &Scene<'_>) -> Vec<Finding> {
        let (Some(prints), Ok(cache)) = (Prints::of(scene.snapshot), self.cache()) else {
            return check::lasting(scene);
        };
        let remembered =
            cache.recall(FINDINGS, &prints.digest).and_then(|bytes| again::findings::read(&bytes));
        remembered.unwrap_or_else(|| {
            let found = look_again(scene, &prints, &cache);
            if let Some(bytes) = again::findings::write(&found) {
                cache.remember(FINDINGS, &prints.digest, &bytes);
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
}

/// What is found, asking of those files alone in which there may be something.
fn look_again(scene: &Scene<'_>, prints: &Prints, cache: &Cache) -> Vec<Finding> {
    let known = cache.recall(KNOWN, &prints.ground).and_then(|bytes| Known::read(&bytes));
    let (asked, is_stale) = known.map_or((Asked::All, true), |known| known.asked(scene.snapshot, prints));
    let found = check::lasting(&scene.asking(asked));
    if is_stale {
        cache.remember(KNOWN, &prints.ground, &Known::of(scene.snapshot, prints, &found).write());
    }
    found
}
