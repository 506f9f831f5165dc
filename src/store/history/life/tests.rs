use super::*;
use crate::store::cache::Cache;
use crate::store::history::{Follow, Range, read};
use crate::store::testing::Sandbox;

fn asset(id: &str, more: &str) -> String {
    format!(
        "id: {id}\ntype: server\nlifecycle: active\nowner: joe.doe\nname: Name\npurpose: |\n  a\n  b\n  c\n{more}"
    )
}

fn edit(sandbox: &Sandbox, path: &str, text: &str, minute: u32) {
    sandbox.write(path, text);
    sandbox.commit_at(&format!("edit {minute}"), &format!("2026-09-02T12:{minute:02}:00Z"));
}

/// A record that was called otherwise, and edited by its old name on a branch whose clock was ahead.
fn renamed_beside_a_branch() -> Sandbox {
    let sandbox = Sandbox::with(&[
        ("itsm.yaml", ""),
        ("assets/a.yaml", &asset("a", "")),
        ("assets/x.yaml", &asset("x", "")),
    ]);
    edit(&sandbox, "assets/a.yaml", &asset("a", "criticality: low\n"), 1);
    sandbox.git(&["checkout", "-q", "-b", "side"]);
    edit(&sandbox, "assets/a.yaml", &asset("a", "criticality: low\nnotes: side\n"), 9);
    sandbox.git(&["checkout", "-q", "main"]);
    sandbox.git(&["mv", "assets/a.yaml", "assets/b.yaml"]);
    edit(&sandbox, "assets/b.yaml", &asset("b", "criticality: low\n"), 3);
    edit(&sandbox, "assets/x.yaml", &asset("x", "criticality: low\n"), 4);
    sandbox.git(&["merge", "-q", "--no-edit", "side"]);
    for minute in 11..15 {
        let text = asset("b", &format!("criticality: low\nnotes: side {minute}\n"));
        edit(&sandbox, "assets/b.yaml", &text, minute);
    }
    sandbox
}

fn told(sandbox: &Sandbox, sizes: [usize; 2], most: usize) -> Vec<String> {
    let store = sandbox.store();
    let history = read(&store, &Cache::none(), &Range::to(sandbox.resolve("HEAD"))).unwrap();
    let versions = Versions::new(store.history().unwrap().clone(), Cache::none(), Follow::All);
    let sought = ["b", "x"].map(|id| Sought {
        kind: Kind::Asset,
        id: id.to_owned(),
        file: FilePath::from(format!("assets/{id}.yaml")),
    });
    let mut told = Vec::new();
    in_bits(&history, &versions, &sought, sizes, &mut |act| {
        told.push(format!("{} {}", act.commit.subject, act.deed.id));
        told.len() < most
    })
    .unwrap();
    told
}

#[test]
fn in_bits_or_in_one_piece_it_is_the_same() {
    let sandbox = renamed_beside_a_branch();
    let whole = told(&sandbox, [usize::MAX; 2], usize::MAX);
    assert!(whole.contains(&"edit 9 a".to_owned()), "the branch knew it by its old name: {whole:?}");
    assert_eq!(whole.len(), 10, "{whole:?}");
    for size in 1..8 {
        assert_eq!(told(&sandbox, [size, size], usize::MAX), whole, "{size} at a time");
        assert_eq!(told(&sandbox, [1, size], usize::MAX), whole, "one, then {size} at a time");
    }
}

#[test]
fn who_has_heard_enough_is_told_no_more() {
    let sandbox = renamed_beside_a_branch();
    assert_eq!(told(&sandbox, [1, 1], 2), ["edit 14 b", "edit 13 b"]);
}
