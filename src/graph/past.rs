//! The graph of a revision is the graph of its checkout, in tests: random stores, committed one after the other.

use std::fs;

use proptest::prelude::*;

use super::difference::{Renames, Side, difference};
use super::fixture::shown;
use super::impact::{Options, Root, impact};
use super::oracle::{IDS, some_ids, store};
use super::{Graph, Scope};
use crate::finding::FilePath;
use crate::model::Asset;
use crate::store::cache::Cache;
use crate::store::difference::difference as records;
use crate::store::pair::read_pair;
use crate::store::read::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::{Memory, Source};
use crate::store::testing::Sandbox;

/// Some assets in a file each, some all in one, as JSON, which is YAML.
fn write(sandbox: &Sandbox, assets: &[Asset], in_one_file: bool) {
    let folder = sandbox.dir.join("assets");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let texts: Vec<String> =
        assets.iter().map(|asset| serde_json::to_string(asset).unwrap() + "\n").collect();
    if in_one_file {
        sandbox.write("assets/all.yaml", texts.join("---\n"));
    } else {
        assets
            .iter()
            .zip(&texts)
            .for_each(|(asset, text)| sandbox.write(&format!("assets/{}.yaml", asset.id), text));
    }
}

fn snapshot(source: &dyn Source) -> Snapshot {
    let snapshot = read(source, &|_| Vec::new()).unwrap();
    assert!(snapshot.faults.is_empty(), "{:?}", snapshot.faults);
    snapshot
}

fn hits(snapshot: &Snapshot, failing: &[String]) -> Vec<String> {
    let roots: Vec<Root> = failing.iter().map(Root::new).collect();
    shown(&impact(&Graph::build(snapshot, Scope::Live), &roots, &Options::default()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4) })]

    #[test]
    fn an_impact_at_a_revision_is_that_of_its_checkout(
        stores in prop::collection::vec((store(), any::<bool>()), 2..4),
        failing in some_ids(),
    ) {
        let sandbox = Sandbox::with(&[("itsm.yaml", "version: 1\n")]);
        let commit = |(assets, in_one_file): &(Vec<Asset>, bool)| {
            write(&sandbox, assets, *in_one_file);
            sandbox.commit("Another store")
        };
        let commits: Vec<_> = stores.iter().map(commit).collect();
        let place = sandbox.store();
        let then: Vec<Vec<String>> =
            commits.iter().map(|id| hits(&snapshot(&place.commit(*id).unwrap()), &failing)).collect();
        for (id, then) in commits.iter().zip(&then) {
            sandbox.git(&["checkout", "-q", "--detach", &id.to_string()]);
            let worktree = place.worktree().unwrap();
            prop_assert_eq!(&hits(&snapshot(&worktree), &failing), then);
            let (one, two) = read_pair(&place.commit(*id).unwrap(), &worktree, &|_| Vec::new(), &Cache::none()).unwrap();
            prop_assert!(records(&one, &two).is_empty());
            prop_assert_eq!(&hits(&two, &failing), then);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_differs_between_two_sources_is_what_differs_between_their_records(
        old in store(),
        new in store(),
    ) {
        let source = |assets: &[Asset]| {
            let file = |asset: &Asset| (format!("assets/{}.yaml", asset.id), serde_json::to_string(asset).unwrap());
            Memory::new(assets.iter().map(file).map(|(path, text)| (FilePath::new(path), text)))
        };
        let (one, two) = read_pair(&source(&old), &source(&new), &|_| Vec::new(), &Cache::none()).unwrap();
        let found = records(&one, &two);
        let told: Vec<&str> = found.records.iter().map(|it| it.entry().id.as_str()).collect();
        let of = |assets: &[Asset], id: &str| assets.iter().find(|it| it.id == id).cloned();
        let expected: Vec<&str> = IDS.into_iter().filter(|id| of(&old, id) != of(&new, id)).collect();
        prop_assert_eq!(told, expected);
        let graphs = [&one, &two].map(|it| Graph::build(it, Scope::Live));
        let side = |graph| Side { graph, critical: &[], classified: &[] };
        let differs = !difference(side(&graphs[0]), side(&graphs[1]), &Renames::new()).is_empty();
        prop_assert!(!differs || !found.is_empty());
    }
}
