use super::*;

const BASE: &str = "id: a\ntype: server\nlifecycle: active\nowner: jim\ndepends_on: [b]\n";

fn merged(base: &str, ours: &str, theirs: &str) -> Merged {
    let subject = Subject::Kind(Kind::Asset);
    merge(subject, Texts { base, ours, theirs }, BTreeSet::new(), &Names::default()).unwrap()
}

fn clean(base: &str, ours: &str, theirs: &str) -> String {
    let merged = merged(base, ours, theirs);
    assert_eq!(merged.conflicts, Vec::<String>::new(), "{}", merged.text);
    merged.text
}

#[test]
fn both_change_the_same_line_of_a_list() {
    let with = |list: &str| BASE.replace("[b]", list);
    assert_eq!(clean(BASE, &with("[b, c]"), &with("[a2, b]")), with("[a2, b, c]"));
}

#[test]
fn comments_of_both_sides_are_kept() {
    let ours =
        "# ours\nid: a\ntype: server\nlifecycle: active\nowner: joe   # since May\ndepends_on: [b, c]\n";
    let theirs = "id: a\ntype: server\nlifecycle: active\nowner: jim\ndepends_on: [b, d]  # d is new\n";
    let text = clean(BASE, ours, theirs);
    assert_eq!(
        text,
        "# ours\nid: a\ntype: server\nlifecycle: active\nowner: joe   # since May\ndepends_on: [b, c, d]  # d is new\n"
    );
}

#[test]
fn a_comment_that_cannot_be_carried_is_not_lost_unsaid() {
    let with = |comment: &str, list: &str| BASE.replace("[b]\n", &format!("{list}  # {comment}\n"));
    let merged = merged(&with("old", "[b]"), &with("ours", "[b, c]"), &with("theirs", "[b, d]"));
    assert_eq!(merged.conflicts, ["comments"]);
    assert!(
        merged.text.contains("# comments: [\"# theirs\"]\n") && merged.text.contains("[b, c, d]  # ours"),
        "{}",
        merged.text
    );
}

#[test]
fn a_line_that_git_would_put_twice() {
    let base = "id: a\ntype: server\n\nname: A\n\npurpose: x\n\nlifecycle: active\n";
    let ours = base.replacen("type:", "owner: jim\ntype:", 1);
    let theirs = format!("{base}owner: joe\n");
    assert!(lines::clean(base, &ours, &theirs).is_some_and(|text| text.matches("owner:").count() == 2));
    let merged = merged(base, &ours, &theirs);
    assert_eq!(merged.conflicts, ["owner"]);
    let same = clean(base, &ours, &format!("{base}owner: jim\n"));
    assert_eq!(same.matches("owner:").count(), 1, "{same}");
}

#[test]
fn a_conflict_is_a_file_that_says_what_ours_says() {
    let ours = BASE.replace("owner: jim", "owner: joe");
    let theirs = BASE.replace("owner: jim", "owner: ann").replace("[b]", "[b, c]");
    let merged = merged(BASE, &ours, &theirs);
    insta::assert_snapshot!(merged.text, @"
    id: a
    type: server
    lifecycle: active
    # <<<<<<< ours: owner
    # owner: joe
    # ||||||| base
    # owner: jim
    # =======
    # owner: ann
    # >>>>>>> theirs: owner
    owner: joe
    depends_on: [b, c]
    ");
}

#[test]
fn no_digit_is_lost() {
    let with = |version: &str, owner: &str| {
        format!("id: a\ntype: server\nlifecycle: active\nname: {version}\nowner: {owner}\n")
    };
    assert_eq!(
        clean(&with("1.1", "jim"), &with("1.1", "joe"), &with("1.10", "jim")),
        with("\"1.10\"", "joe").replace("\"1.10\"", "1.10")
    );
}

#[test]
fn an_approval_is_one_decision() {
    let text = |decision: &str, note: &str| {
        format!("of: CHG-20261121-7k3qf\ndecision: {decision}\nby: jim\nnote: {note}\n")
    };
    let (base, ours, theirs) = (text("approved", "x"), text("approved", "y"), text("rejected", "x"));
    let subject = Subject::Kind(Kind::Approval);
    let merged = merge(
        subject,
        Texts { base: &base, ours: &ours, theirs: &theirs },
        BTreeSet::new(),
        &Names::default(),
    )
    .unwrap();
    assert_eq!(merged.conflicts, ["record"]);
}

#[test]
fn what_is_not_one_record_is_left_to_others() {
    let subject = Subject::Kind(Kind::Asset);
    for text in ["id: [", "- a\n", "id: a\nid: b\n", "id: &x a\n"] {
        let texts = Texts { base: BASE, ours: text, theirs: "id: b\ntype: x\n" };
        assert_eq!(merge(subject, texts, BTreeSet::new(), &Names::default()), None, "{text}");
    }
}

#[test]
fn when_something_starts_and_ends_is_one_decision() {
    let subject = Subject::Kind(Kind::Calendar);
    let entry = |starts: u8, ends: u8| {
        format!(
            "id: f\ntype: freeze\ntitle: F\nstarts: 2026-12-{starts:02}T00:00:00Z\nends: 2026-12-{ends:02}T00:00:00Z\n"
        )
    };
    let merged = |ours: &str, theirs: &str| {
        merge(subject, Texts { base: &entry(10, 20), ours, theirs }, BTreeSet::new(), &Names::default())
            .unwrap()
    };
    let apart = merged(&entry(12, 20), &entry(10, 24));
    assert_eq!(apart.conflicts, ["starts", "ends"], "{}", apart.text);
    assert!(
        apart.text.ends_with("ends: 2026-12-20T00:00:00Z\n"),
        "ours holds for the time being: {}",
        apart.text
    );
    assert_eq!(merged(&entry(12, 24), &entry(12, 20)).conflicts, ["ends"], "what is alike is decided");
    let other = entry(10, 20).replace("title: F", "title: G");
    assert_eq!(merged(&entry(12, 24), &other).conflicts, [""; 0], "who moves both moves both");
}
