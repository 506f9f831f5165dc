//! The store as it was before a commit, with a change and its decisions as the commit has them: what is asked whether a
//! change may begin. Carried on from question to question, so that one costs what was touched since the last.

use std::collections::BTreeSet;
use std::mem;
use std::sync::Arc;

use super::step::Step;
use super::store_of;
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::{Approval, Kind, Typed};
use crate::practice::KnownRules;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::turn::FileTurn;

/// What was asked last, and what has become of it since
#[derive(Default)]
pub(super) struct Scene {
    /// Nothing before the first question.
    snapshot: Option<Snapshot>,
    /// Files that are others now than in the snapshot.
    stale: BTreeSet<FilePath>,
    graph: Option<(u64, Arc<Graph>)>,
    /// Of the settings of the snapshot.
    rules: KnownRules,
}

/// What a question is answered from
pub(super) struct Set<'s> {
    pub(super) snapshot: &'s Snapshot,
    pub(super) graph: Arc<Graph>,
    /// As they were understood for an earlier question; to be kept for the next.
    pub(super) rules: &'s mut KnownRules,
}

impl Scene {
    /// The step was taken.
    pub(super) fn pass(&mut self, files: &[FileTurn]) {
        if self.snapshot.is_some() {
            self.stale.extend(files.iter().map(|file| file.path.clone()));
        }
    }

    /// The store of before, with the change and its decisions as they are now, and with what is new under `assets/`.
    pub(super) fn set(&mut self, step: &Step<'_>, change: &Entry, decisions: &[&Entry]) -> Set<'_> {
        let come = step.turn.come.iter().copied().filter(|it| it.kind() == Kind::Asset);
        let new: Vec<&Entry> = come.chain([change]).chain(decisions.iter().copied()).collect();
        let old = [Kind::Change, Kind::Approval].map(|kind| step.before.homes(kind, &change.id));
        let touched: BTreeSet<FilePath> =
            old.into_iter().flatten().chain(new.iter().map(|it| &it.file)).cloned().collect();
        let snapshot = self.snapshot.get_or_insert_with(|| whole(step));
        // What is touched here is of this question alone: the next one finds it as the ledger has it then.
        let stale = mem::replace(&mut self.stale, touched.clone());
        for file in stale.union(&touched) {
            let kept = step.before.of_file(file).iter().filter(|it| is_other(it, change));
            let mut records: Vec<Entry> =
                kept.chain(new.iter().copied().filter(|it| it.file == *file)).cloned().collect();
            records.sort_by_key(|it| it.document);
            snapshot.put(file, records);
        }
        if snapshot.settings != step.before.settings {
            snapshot.settings = step.before.settings.clone();
            self.rules = KnownRules::default();
        }
        let graph = match has_new_assets(step) {
            true => Arc::new(Graph::build(snapshot, Scope::Live)),
            false => graph_of(&mut self.graph, step.before.edges(), snapshot),
        };
        Set { snapshot, graph, rules: &mut self.rules }
    }
}

fn whole(step: &Step<'_>) -> Snapshot {
    store_of(&step.before.settings, step.before.entries())
}

/// Whether a record is neither the change nor a decision on it.
fn is_other(entry: &Entry, change: &Entry) -> bool {
    let is_on = |it: &Approval| it.of.eq_ignore_ascii_case(&change.id);
    match entry.kind() {
        Kind::Change => !entry.id.eq_ignore_ascii_case(&change.id),
        Kind::Approval => !Approval::of(&entry.record).is_some_and(is_on),
        _ => true,
    }
}

/// Assets that were not there before have no owner of before.
fn has_new_assets(step: &Step<'_>) -> bool {
    step.turn.come.iter().any(|it| it.kind() == Kind::Asset)
}

/// The graph of some records; the one at hand where the assets are the same.
fn graph_of(kept: &mut Option<(u64, Arc<Graph>)>, edges: u64, snapshot: &Snapshot) -> Arc<Graph> {
    match kept {
        Some((of, graph)) if *of == edges => graph.clone(),
        _ => {
            let graph = Arc::new(Graph::build(snapshot, Scope::Live));
            *kept = Some((edges, graph.clone()));
            graph
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::OnceCell;
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::model::Change;
    use crate::store::history::{Commit, Signature};
    use crate::store::ledger::Ledger;
    use crate::store::revision::CommitId;
    use crate::store::turn::Sheet;

    const FILES: [&str; 7] = [
        "approvals/c/x.yaml",
        "approvals/c/y.yaml",
        "approvals/d/x.yaml",
        "assets/f.yaml",
        "assets/g.yaml",
        "changes/c.yaml",
        "changes/d.yaml",
    ];

    /// A file that changed: gone, or with one of three contents, one of which names another than its folder does.
    fn turn(place: usize, content: usize) -> FileTurn {
        let name = ["c", "d", "C"][content % 3];
        let asset = |id: &str| format!("id: {id}\ntype: server\nlifecycle: active\n");
        let text = match place {
            0..3 => format!("of: {name}\ndecision: approved\nby: x\nat: 2026-11-21T00:00:00Z\n"),
            3..5 => format!("{}---\n{}", asset(name), asset(&format!("{name}{place}"))),
            _ => {
                format!("id: {name}\ntitle: t\ntype: normal\nstate: requested\nrequester: x\naffects: [c]\n")
            }
        };
        let path = FilePath::from(FILES[place]);
        let sheet = (content < 3).then(|| Arc::new(Sheet::of(&path, text.as_bytes())));
        FileTurn { path, sheet }
    }

    fn commit() -> Commit {
        let nobody = Signature { name: String::new(), email: String::new(), at: Default::default() };
        let (id, author, committer) = (CommitId([0; 20]), nobody.clone(), nobody);
        let (parents, trailers, touched) = (Vec::new(), Vec::new(), Vec::new());
        Commit { id, parents, tree: [0; 20], author, committer, subject: String::new(), trailers, touched }
    }

    fn told<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<String> {
        let mut entries: Vec<&Entry> = entries.collect();
        entries.sort_by(|a, b| (&a.file, a.document).cmp(&(&b.file, b.document)));
        entries.into_iter().map(|it| format!("{it:?}")).collect()
    }

    proptest! {
        #[test]
        fn carried_on_it_is_as_if_set_up_anew(
            steps in prop::collection::vec(prop::collection::btree_map(0_usize..7, 0_usize..4, 1..4), 1..8),
        ) {
            let (commit, authors) = (commit(), BTreeMap::new());
            let (mut ledger, mut scene) = (Ledger::default(), Scene::default());
            for files in steps {
                let files: Vec<FileTurn> = files.into_iter().map(|(place, content)| turn(place, content)).collect();
                let turn = ledger.turn(&files);
                let replaced = OnceCell::new();
                let step = Step { commit: &commit, before: &ledger, turn: &turn, authors: &authors, replaced };
                for (_, (change, _)) in step.changed::<Change>() {
                    let decisions: Vec<&Entry> = step.decisions(&change.id).into_iter().map(|it| it.0).collect();
                    let old = ledger.entries().filter(|it| is_other(it, change));
                    let come = turn.come.iter().copied().filter(|it| it.kind() == Kind::Asset);
                    let anew = told(old.chain(come).chain([change]).chain(decisions.iter().copied()));
                    let set = scene.set(&step, change, &decisions);
                    prop_assert_eq!(told(set.snapshot.entries().iter()), anew);
                }
                scene.pass(&files);
                drop(step);
                ledger.apply(&files);
            }
        }
    }
}
