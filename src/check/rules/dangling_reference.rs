//! References that lead nowhere, or to a record of the wrong kind.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, quoted};
use crate::model::pointer::Pointer;
use crate::model::reference::{Reference, Wants};
use crate::store::snapshot::{Entry, Snapshot};

pub(super) static RULE: Rule = Rule {
    name: "dangling-reference",
    level: Level::Error,
    summary: "a reference that leads nowhere",
    explain: "\
A field names a record that is not in the store, or one of the wrong kind: an owner that is neither a person nor a
team, an asset in `support_group`.

Whoever follows the reference at three in the morning finds nothing. It happens when a record is deleted instead of
retired, when an id is misspelt, or when one branch renames what another refers to.

Mend it by writing the id as it is (the nearest ones are shown), by adding the record, or by removing the reference.
`itsm asset rename` renames a record and all references to it.

```yaml
depends_on: [findb1]     # there is a record with `id: findb1`
depends_on: [fimdb1]     # dangling-reference
```
",
    run: Run::Lasting(run),
};

/// For how many different targets the nearest ids are looked for, each of which takes a look at all records
const MOST_HINTS: usize = 20;

/// What to do about each target that leads nowhere
type Hints<'a> = HashMap<&'a str, String>;

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut hints = Hints::new();
    let entries: Vec<&Entry> = cx.entries().collect();
    let suspects = entries.into_par_iter().filter(|entry| leads_astray(cx.snapshot, entry));
    let suspects: Vec<&Entry> = suspects.collect();
    for entry in suspects {
        entry
            .record
            .references(&mut |reference| found.extend(check(cx.snapshot, entry, &reference, &mut hints)));
    }
    found
}

/// Whether any of its references has to be looked at closely; nearly always none has.
fn leads_astray(snapshot: &Snapshot, entry: &Entry) -> bool {
    let mut astray = false;
    entry.record.references(&mut |reference| {
        let is_there = || snapshot.get(reference.target).is_some_and(|it| reference.wants.allows(it.kind()));
        astray |= reference.wants != Wants::Perhaps && !is_there();
    });
    astray
}

fn check<'a>(
    snapshot: &Snapshot,
    entry: &Entry,
    reference: &Reference<'a>,
    hints: &mut Hints<'a>,
) -> Option<Finding> {
    if reference.wants == Wants::Perhaps {
        return None;
    }
    let finding = |message: String| RULE.finding(entry.at(reference.at.clone()), message).of(&entry.id);
    let Some(target) = snapshot.get(reference.target) else {
        if snapshot.broken.contains_key(&reference.target.to_lowercase()) {
            return None;
        }
        let message = format!("there is no record `{}`", reference.target);
        return Some(finding(message).help(hint(snapshot, reference, hints)));
    };
    let kind = target.kind();
    (!reference.wants.allows(kind)).then(|| {
        let message = format!("`{}` is {}, not {}", target.id, kind.with_article(), reference.wants.name());
        finding(message).related(target.key(Pointer::root()), "this is what it leads to")
    })
}

fn hint<'a>(snapshot: &Snapshot, reference: &Reference<'a>, hints: &mut Hints<'a>) -> String {
    if let Some(hint) = hints.get(reference.target) {
        return hint.clone();
    }
    let hint = if let Some(entry) = snapshot.by_alias(reference.target) {
        format!("this is an alias; records refer to each other by id: write `{}`", entry.id)
    } else if hints.len() < MOST_HINTS {
        match snapshot.nearest(reference.target, reference.wants).as_slice() {
            [] => general(reference),
            near => format!("did you mean {}?", quoted(near)),
        }
    } else {
        return general(reference);
    };
    hints.insert(reference.target, hint.clone());
    hint
}

fn general(reference: &Reference<'_>) -> String {
    format!("write the id of {} of this store", reference.wants.name())
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn a_misspelt_id_is_told_its_neighbour() {
        let found = check(
            "dangling-reference",
            &[
                ("assets/findb1.yaml", "{id: findb1, type: server, lifecycle: active}"),
                (
                    "assets/getpaid.yaml",
                    "{id: getpaid, type: application, lifecycle: active, depends_on: [fimdb1]}",
                ),
            ],
        );
        insta::assert_snapshot!(found, @"
        assets/getpaid.yaml:1:66 error: there is no record `fimdb1`
          help: did you mean `findb1`?
        ");
    }

    #[test]
    fn a_team_cannot_be_a_requester() {
        let found = check(
            "dangling-reference",
            &[
                ("teams/it.yaml", "{id: it, name: IT}"),
                (
                    "changes/c.yaml",
                    "{id: c, title: t, type: normal, state: draft, requester: it, affects: []}",
                ),
            ],
        );
        insta::assert_snapshot!(found, @"
        changes/c.yaml:1:58 error: `it` is a team, not a person
          teams/it.yaml:1:6 this is what it leads to
        ");
    }

    #[test]
    fn upper_and_lower_case_lead_to_the_same_record() {
        let found = check(
            "dangling-reference",
            &[
                ("assets/findb1.yaml", "{id: FinDB1, type: server, lifecycle: active}"),
                (
                    "assets/getpaid.yaml",
                    "{id: getpaid, type: application, lifecycle: active, depends_on: [findb1]}",
                ),
            ],
        );
        insta::assert_snapshot!(found, @"");
    }
}
