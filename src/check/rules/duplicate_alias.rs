//! An alias that leads to two records.

use std::collections::BTreeMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, Location};
use crate::model::id::fold;
use crate::model::pointer::Pointer;
use crate::model::{Asset, Typed};
use crate::store::snapshot::Entry;

/// How many of the others are shown
const SHOWN: usize = 3;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-alias",
    level: Level::Error,
    summary: "an alias that two assets have, or that is another record's id",
    explain: "\
An alias is another name that people type: the provider's id, the number in the old CMDB. Here two assets have the same
one, or it is the id of another record. Aliases are compared without case, as ids are.

Whoever types it gets one of the two, and acts on it: `itsm impact uai1234567` would answer for the wrong application.

Mend it by removing the alias from the record that it does not belong to.

```yaml
aliases: [uai1234567]            # in getpaid
aliases: [UAI1234567, getpaid]   # in getpaidetl: duplicate-alias, twice
```
",
    run: Run::Lasting(run),
};

/// An alias where it stands
type Name<'a> = (&'a Entry, usize);

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut holders: BTreeMap<Location, Vec<Name<'_>>> = BTreeMap::new();
    for (entry, asset) in cx.of::<Asset>() {
        for (index, alias) in asset.aliases.iter().enumerate() {
            if let Some(other) = cx.snapshot.get(alias).filter(|other| !std::ptr::eq(*other, entry)) {
                found.push(is_id(entry, index, other));
            }
            let Some(first) = cx.snapshot.by_alias(alias).filter(|first| !std::ptr::eq(*first, entry)) else {
                continue;
            };
            if let Some(name) = named(first, alias) {
                holders.entry(at(name)).or_insert_with(|| vec![name]).push((entry, index));
            }
        }
    }
    for names in holders.values() {
        found.extend(names.iter().map(|name| is_alias(*name, names)));
    }
    found
}

/// Where an asset has this alias.
fn named<'a>(entry: &'a Entry, alias: &str) -> Option<Name<'a>> {
    let index = aliases(entry).iter().position(|it| fold(it) == fold(alias))?;
    Some((entry, index))
}

fn aliases(entry: &Entry) -> &[String] {
    Asset::of(&entry.record).map(|asset| asset.aliases.as_slice()).unwrap_or_default()
}

fn at((entry, index): Name<'_>) -> Location {
    entry.at(Pointer::field("aliases").index(index))
}

fn is_id(entry: &Entry, index: usize, other: &Entry) -> Finding {
    let message = format!("`{}` is the id of {}", other.id, other.kind().with_article());
    RULE.finding(at((entry, index)), message)
        .of(&entry.id)
        .related(other.at(Pointer::root()), "this record")
        .help("remove the alias: what people type leads to the record with this id")
}

fn is_alias(own: Name<'_>, names: &[Name<'_>]) -> Finding {
    let (entry, index) = own;
    let is_other = |name: &&Name<'_>| !std::ptr::eq(name.0, entry) || name.1 != index;
    let shown: Vec<Name<'_>> = names.iter().filter(is_other).take(SHOWN).copied().collect();
    let ids: Vec<String> = shown.iter().map(|(entry, _)| format!("`{}`", entry.id)).collect();
    let others = names.len() - 1;
    let more = if others > SHOWN { format!(" and {} more", others - SHOWN) } else { String::new() };
    let verb = if others > 1 { "have" } else { "has" };
    let message = format!("{}{more} {verb} the alias `{}` too", ids.join(", "), aliases(entry)[index]);
    let finding = RULE.finding(at(own), message).of(&entry.id).help("remove it where it does not belong");
    shown.iter().fold(finding, |finding, other| finding.related(at(*other), "here"))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn two_assets_with_one_alias() {
        let found = check(
            "duplicate-alias",
            &[
                ("assets/a.yaml", "{id: a, type: server, lifecycle: active, aliases: [x, uai1]}"),
                ("assets/b.yaml", "{id: b, type: server, lifecycle: active, aliases: [UAI1]}"),
            ],
        );
        insta::assert_snapshot!(found, @"
        assets/a.yaml:1:55 error: `b` has the alias `uai1` too
          assets/b.yaml:1:52 here
          help: remove it where it does not belong
        assets/b.yaml:1:52 error: `a` has the alias `UAI1` too
          assets/a.yaml:1:55 here
          help: remove it where it does not belong
        ");
    }

    #[test]
    fn an_alias_that_is_the_id_of_a_person() {
        let found = check(
            "duplicate-alias",
            &[
                ("assets/a.yaml", "{id: a, type: server, lifecycle: active, aliases: [Jim.Bar]}"),
                ("people/jim.bar.yaml", "{id: jim.bar, name: Jim Bar, status: active}"),
            ],
        );
        insta::assert_snapshot!(found, @"
        assets/a.yaml:1:52 error: `jim.bar` is the id of a person
          people/jim.bar.yaml:1:6 this record
          help: remove the alias: what people type leads to the record with this id
        ");
    }

    #[test]
    fn its_own_id_as_an_alias_leads_to_itself() {
        let files =
            [("assets/a.yaml", "{id: a, type: server, lifecycle: active, aliases: [A, a.company.com]}")];
        assert_eq!(check("duplicate-alias", &files), "");
    }
}
