use super::*;

const PATH: &str = "assets/a.yaml";

fn asset(id: &str, more: &str) -> String {
    format!("id: {id}\ntype: server\nlifecycle: active\n{more}")
}

fn merged(base: &str, ours: &str, theirs: &str) -> (String, Vec<String>) {
    let versions = Versions { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
    let merged = merge(PATH, versions, &Names::default());
    (String::from_utf8(merged.bytes).unwrap(), merged.conflicts)
}

fn documents(ids: &[&str]) -> String {
    ids.iter().map(|id| asset(id, "")).collect::<Vec<_>>().join("---\n")
}

#[test]
fn records_are_known_by_their_ids_and_not_by_their_place() {
    let base = documents(&["a", "b", "c"]);
    let ours = base.replacen("id: b\ntype: server", "id: b\ntype: database", 1);
    let theirs = documents(&["c", "b", "a"]).replacen("id: a\ntype: server", "id: a\ntype: cluster", 1);
    let (text, conflicts) = merged(&base, &ours, &theirs);
    assert_eq!(conflicts, Vec::<String>::new());
    assert_eq!(text, ours.replacen("id: a\ntype: server", "id: a\ntype: cluster", 1));
}

#[test]
fn records_come_and_go_on_both_sides() {
    let (text, conflicts) =
        merged(&documents(&["a", "b", "c"]), &documents(&["a", "x", "c"]), &documents(&["a", "b", "y"]));
    assert_eq!((text, conflicts), (documents(&["a", "y", "x"]), vec![]));
}

#[test]
fn a_record_that_one_side_took_away_and_the_other_changed() {
    let base = documents(&["a", "b"]);
    let changed = base.replacen("id: b\n", "id: b\nowner: jim\n", 1);
    for (ours, theirs) in [(documents(&["a"]), changed.clone()), (changed, documents(&["a"]))] {
        let (text, conflicts) = merged(&base, &ours, &theirs);
        assert_eq!(conflicts, ["b: record"]);
        assert!(text.contains("# (not there)\n") && read(&text).faults.is_empty(), "{text}");
    }
}

#[test]
fn what_both_added_is_merged_by_field() {
    let (text, conflicts) =
        merged("", &asset("a", "owner: jim\n"), &asset("a", "owner: jim\ntags: {x: v}\n"));
    assert_eq!((text, conflicts), (asset("a", "tags:\n  x: v\nowner: jim\n"), vec![]));
    let (_, conflicts) = merged("", &asset("a", "owner: jim\n"), &asset("a", "owner: joe\n"));
    assert_eq!(conflicts, ["owner"]);
}

#[test]
fn what_cannot_be_read_is_merged_as_git_does_it() {
    let (text, conflicts) = merged("a: [\nx\ny\nz\n", "a: [\nX\ny\nz\n", "a: [\nx\ny\nZ\n");
    assert_eq!((text.as_str(), conflicts.len()), ("a: [\nX\ny\nZ\n", 0));
    let (text, conflicts) = merged("a: [\nx\n", "a: [\nX\n", "a: [\nY\n");
    assert_eq!(text, "a: [\n<<<<<<< ours\nX\n=======\nY\n>>>>>>> theirs\n");
    assert_eq!(conflicts, ["record"]);
}

#[test]
fn files_that_hold_no_records_are_merged_as_git_does_it() {
    let versions = Versions { base: b"a: 1\n", ours: b"a: 2\n", theirs: b"a: 3\n" };
    for path in ["README.md", "docs/a.yaml", "schema/x.schema.json"] {
        assert!(!merge(path, versions, &Names::default()).is_by_record, "{path}");
    }
    assert!(merge("ops/itsm/assets/a.yaml", versions, &Names::default()).is_by_record);
    assert!(merge("ops/itsm/itsm.yaml", versions, &Names::default()).is_by_record);
}

#[test]
fn lines_that_end_as_on_windows() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let (base, ours, theirs) = (asset("a", ""), asset("a", "owner: jim\n"), asset("a", "name: A\n"));
    let (text, conflicts) = merged(&crlf(&base), &crlf(&ours), &crlf(&theirs));
    assert_eq!(conflicts, Vec::<String>::new());
    assert!(text.contains("owner: jim\r\n") && text.contains("name: A\r\n"), "{text:?}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{text:?}");
}

#[test]
fn what_git_takes_for_binary_stays_as_it_is_here_and_a_person_decides() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let [base, ours, theirs] = ["", "name: a\n", "owner: b\n"].map(|more| utf16(&asset("x", more)));
    let versions = Versions { base: &base, ours: &ours, theirs: &theirs };
    let merged = merge(PATH, versions, &Names::default());
    assert_eq!(merged.bytes, ours, "nothing is lost");
    assert_eq!(merged.conflicts, ["record"]);
}
