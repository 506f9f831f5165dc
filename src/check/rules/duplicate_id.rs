//! Two records with one id.

use std::collections::BTreeMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Kind;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

/// How many of the others are shown
const SHOWN: usize = 3;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-id",
    level: Level::Error,
    summary: "two records with one id",
    explain: "\
Two records have the same id. Ids are compared without case, over all kinds and folders: `GetPaid` and `getpaid` are
one, since a store is cloned onto disks that do not tell them apart, and since people who say \"getpaid\" mean one thing.

Whatever refers to the id leads to the first of them, and nobody knows that there is another. Merging two branches
makes this without a conflict when both add the same thing in different folders.

Mend it: where both mean the same thing, put what they know into one and remove the other; where they do not, give one
of them another id. `itsm asset rename` takes the references along.

```yaml
id: getpaid     # assets/applications/getpaid.yaml
id: GetPaid     # assets/finance/GetPaid.yaml: duplicate-id
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let entries = cx.snapshot.entries();
    let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for index in cx.places() {
        let entry = &entries[index];
        let first = cx.snapshot.position(&entry.id).unwrap_or(index);
        if first != index && !are_approvals(&entries[first], entry) {
            holders.entry(first).or_insert_with(|| vec![first]).push(index);
        }
    }
    let each = |holders: Vec<usize>| {
        let finding = |own: &usize| found(entries, *own, &holders);
        holders.iter().map(finding).collect::<Vec<_>>()
    };
    holders.into_values().flat_map(each).collect()
}

/// Approvals are called by their files, which stand in the folder of their change.
fn are_approvals(first: &Entry, entry: &Entry) -> bool {
    first.kind() == Kind::Approval && entry.kind() == Kind::Approval
}

fn found(entries: &[Entry], own: usize, holders: &[usize]) -> Finding {
    let entry = &entries[own];
    let shown: Vec<&Entry> =
        holders.iter().filter(|it| **it != own).take(SHOWN).map(|it| &entries[*it]).collect();
    let message = match (shown.as_slice(), holders.len() - 1) {
        ([other], _) => format!("{} has the id `{}` too", other.kind().with_article(), other.id),
        (_, count) => format!("{count} other records have the id `{}` too", entry.id),
    };
    let finding = RULE.finding(entry.at(Pointer::field("id")), message).of(&entry.id);
    let finding = finding.help("give one of them another id, or put what they know into one record");
    shown.iter().fold(finding, |finding, other| finding.related(other.at(Pointer::field("id")), "here"))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn ids_that_differ_by_case_alone() {
        let found = check(
            "duplicate-id",
            &[
                ("assets/b/GetPaid.yaml", "{id: GetPaid, type: application, lifecycle: active}"),
                ("assets/a/getpaid.yaml", "{id: getpaid, type: application, lifecycle: active}"),
            ],
        );
        insta::assert_snapshot!(found, @"
        assets/a/getpaid.yaml:1:6 error: an asset has the id `GetPaid` too
          assets/b/GetPaid.yaml:1:6 here
          help: give one of them another id, or put what they know into one record
        assets/b/GetPaid.yaml:1:6 error: an asset has the id `getpaid` too
          assets/a/getpaid.yaml:1:6 here
          help: give one of them another id, or put what they know into one record
        ");
    }

    #[test]
    fn a_person_and_a_team_called_the_same() {
        let found = check(
            "duplicate-id",
            &[
                ("people/it.yaml", "{id: it, name: Ivo Tamm, status: active}"),
                ("teams/it.yaml", "{id: it, name: IT}"),
                ("assets/all.yaml", "{id: it, type: service, lifecycle: active}"),
            ],
        );
        assert_eq!(found.matches("2 other records have the id `it` too").count(), 3, "{found}");
    }

    #[test]
    fn approvals_of_two_changes_called_the_same() {
        let approval = "{of: c, decision: approved, by: jim, at: 2026-11-21T09:40:00-05:00}";
        let files =
            [("approvals/CHG-1/jim-9xk2.yaml", approval), ("approvals/CHG-2/jim-9xk2.yaml", approval)];
        assert_eq!(check("duplicate-id", &files), "");
    }

    #[test]
    fn an_id_that_begins_like_another() {
        let files = [
            ("assets/web.yaml", "{id: web, type: server, lifecycle: active}"),
            ("assets/web0.yaml", "{id: web0, type: server, lifecycle: active}"),
        ];
        assert_eq!(check("duplicate-id", &files), "");
    }
}
