use super::*;
use crate::store::read::read;
use crate::store::source::Memory;

fn snapshot(assets: &[(&str, &str)]) -> Snapshot {
    let text = |id: &str, more: &str| format!("id: {id}\ntype: server\nlifecycle: active\n{more}\n");
    let files = assets.iter().map(|(id, more)| match more.strip_prefix('!') {
        Some(raw) => (format!("assets/{id}.yaml"), raw.to_owned()),
        None => (format!("assets/{}.yaml", id.replace(' ', "/")), text(id.rsplit(' ').next().unwrap(), more)),
    });
    read(&Memory::new(files.map(|(path, text)| (FilePath::new(path), text))), &|_| Vec::new()).unwrap()
}

fn told(before: &[(&str, &str)], after: &[(&str, &str)]) -> Vec<String> {
    let (before, after) = (snapshot(before), snapshot(after));
    let tell = |it: &RecordChange<'_>| {
        let was = it.before.map(|old| old.id.as_str()).filter(|old| *old != it.entry().id);
        let was = was.map(|old| format!("{old} → ")).unwrap_or_default();
        let fields: String = it.fields.iter().map(|it| format!(" {}", it.field)).collect();
        let follows = it.follows.iter().map(|(old, new)| format!(" {old}⇒{new}")).collect::<String>();
        format!("{} {was}{}{}{follows}", it.fate.name(), it.entry().id, fields)
    };
    difference(&before, &after).records.iter().map(tell).collect()
}

#[test]
fn records_come_go_and_change() {
    assert_eq!(
        told(&[("a", ""), ("b", "name: B"), ("same", "")], &[("b", "name: C"), ("c", ""), ("same", "")]),
        ["removed a", "changed b name", "added c"]
    );
    assert!(told(&[("a", "")], &[("a", "# a comment")]).is_empty());
}

#[test]
fn a_record_under_a_new_id_takes_its_references_along() {
    let before = [
        ("old", "name: Old one\nowner: jim"),
        ("web", "depends_on: [old]"),
        ("app", "depends_on: [{id: OLD, via: data}]"),
    ];
    let after = [
        ("new", "name: Old one\nowner: jim"),
        ("web", "depends_on: [new]\nname: Web"),
        ("app", "depends_on: [{id: new, via: data}]"),
    ];
    assert_eq!(
        told(&before, &after),
        ["followed app OLD⇒new", "renamed old → new", "changed web name old⇒new"]
    );
}

#[test]
fn renamed_and_changed_at_once() {
    let (old, new) = (
        "name: X\nowner: jim\ncriticality: low\nenvironment: prod",
        "name: X\nowner: jim\ncriticality: high\nenvironment: prod",
    );
    assert_eq!(told(&[("a", old)], &[("b", new)]), ["renamed a → b criticality"]);
    assert_eq!(told(&[("a", "name: X")], &[("b", "name: Y\naliases: [a]")]), ["renamed a → b name aliases"]);
    assert_eq!(told(&[("GetPaid", "")], &[("getpaid", "")]), ["renamed GetPaid → getpaid"]);
}

#[test]
fn what_is_not_certain_is_no_rename() {
    assert_eq!(told(&[("a", "")], &[("b", "")]), ["removed a", "added b"]);
    assert_eq!(told(&[("a", "name: X")], &[("b", "name: X"), ("c", "name: X")]).len(), 3);
    assert_eq!(told(&[("a", "name: X\nowner: jim")], &[("b", "name: Y\nowner: jim")]).len(), 2);
}

#[test]
fn another_file_is_no_other_record() {
    assert_eq!(told(&[("a", "name: A")], &[("east a", "name: A")]), ["moved a"]);
}

#[test]
fn what_cannot_be_read_is_not_gone() {
    assert_eq!(told(&[("a", "name: A")], &[("a", "!id: a\ntype: [\n")]), ["unreadable a"]);
    assert_eq!(told(&[("a", "!id: a\ntype: [\n")], &[("a", "name: A")]), ["readable a"]);
    assert!(told(&[("a", "!id: [")], &[("a", "!id: [ [")]).is_empty());
    let (before, after) = (snapshot(&[("a", "name: A"), ("b", "")]), snapshot(&[("a", "!id: [")]));
    let whole = completed(&after, &before).unwrap();
    assert!(whole.get("a").is_some() && whole.get("b").is_none());
    assert!(completed(&before, &after).is_none());
}

#[test]
fn of_two_records_with_one_id_each_is_held_against_its_own() {
    let both = [("x a", "name: One"), ("y a", "name: Two")];
    assert!(told(&both, &both).is_empty());
    assert_eq!(told(&both, &[both[1]]), ["removed a"]);
}
