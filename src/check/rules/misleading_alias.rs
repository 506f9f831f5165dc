//! Aliases that lead people elsewhere than they think. Two records of one alias are another check's.

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::id::{self, fold, ticket_prefix};
use crate::model::pointer::Pointer;
use crate::model::{Asset, Kind};
use crate::store::snapshot::Snapshot;

pub(super) static RULE: Rule = Rule {
    name: "misleading-alias",
    level: Level::Error,
    summary: "an alias that is read as something else",
    explain: "\
An alias is another name that people type. This one is read as something else: as an option (`-rf`), as a path
(`../web`), as a word with a meaning of its own (`everything`, `me`), as the id of a ticket or a part of one
(`CHG-20261121-7k3qf`, `7k3qf`), or it begins or ends with a space, which nobody sees.

An alias wins over the short form of a ticket's id: `itsm change show 7k3qf` would answer for a server. What cannot be
typed leads nowhere.

Mend it by writing the name as the other system has it, without what a shell or `itsm` reads; what is only of use to
machines goes under `attributes`.

```yaml
aliases: [CHG-20261121-7k3qf]     # misleading-alias
aliases: [uai1234567, \"arn:aws:ec2:us-east-1:123456789012:instance/i-0abc\"]
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let tails: LazyCell<HashSet<String>, _> = LazyCell::new(|| tails(cx.snapshot));
    let mut found = Vec::new();
    for (entry, asset) in cx.of::<Asset>() {
        for (index, alias) in asset.aliases.iter().enumerate() {
            let fault = fault(alias).or_else(|| {
                tails.contains(fold(alias).as_ref()).then_some("is what a ticket is called for short")
            });
            if let Some(fault) = fault {
                let at = entry.at(Pointer::field("aliases").index(index));
                let finding = RULE.finding(at, format!("the alias `{alias}` {fault}"));
                found.push(finding.of(&entry.id).help("write it otherwise, or put it under `attributes`"));
            }
        }
    }
    found
}

/// What tickets are called for short.
fn tails(snapshot: &Snapshot) -> HashSet<String> {
    let tickets = snapshot.entries().iter().filter(|entry| ticket_prefix(entry.kind()).is_some());
    tickets.filter_map(|entry| Some(fold(id::short(&entry.id)?).into_owned())).collect()
}

/// What an alias is read as, instead of as a name.
fn fault(alias: &str) -> Option<&'static str> {
    let folded = fold(alias);
    if alias.trim().is_empty() {
        Some("is empty")
    } else if alias.trim() != alias {
        Some("begins or ends with a space")
    } else if alias.starts_with('-') {
        Some("reads like an option")
    } else if alias.starts_with(['/', '~', '\\'])
        || alias.split(['/', '\\']).any(|it| it == "." || it == "..")
    {
        Some("reads like a path")
    } else if folded == "everything" || folded == "me" {
        Some("is a word with a meaning of its own")
    } else if Kind::ALL.iter().filter_map(|kind| ticket_prefix(*kind)).any(|it| is_ticket(&folded, it)) {
        Some("reads like the id of a ticket")
    } else {
        None
    }
}

/// `chg-2026…`: letters of a kind, and then a digit.
fn is_ticket(folded: &str, prefix: &str) -> bool {
    let rest = folded.strip_prefix(&prefix.to_lowercase()).and_then(|rest| rest.strip_prefix('-'));
    rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn alias(alias: &str) -> String {
        let asset = format!("{{id: a, type: server, lifecycle: active, aliases: [\"{alias}\"]}}");
        let change = "{id: CHG-20261121-7k3qf, title: Patch, type: normal, state: draft, requester: jim, affects: [a]}";
        let files = [("assets/a.yaml", asset.as_str()), ("changes/2026/CHG-20261121-7k3qf.yaml", change)];
        check("misleading-alias", &files)
    }

    #[test]
    fn what_is_read_as_something_else() {
        insta::assert_snapshot!(alias("-rf"), @"
        assets/a.yaml:1:52 error: the alias `-rf` reads like an option
          help: write it otherwise, or put it under `attributes`
        ");
        let others =
            ["", " web", "../web", "/etc/passwd", "Everything", "me", "chg-20261121-7k3qg", "INC-1", "7K3QF"];
        for other in others {
            assert!(alias(other).contains("the alias"), "{other}");
        }
    }

    #[test]
    fn names_of_other_systems() {
        for name in [
            "uai1234567",
            "arn:aws:ec2:us-east-1:123456789012:instance/i-0abc",
            "web 01",
            "incoming",
            "INC-desk",
            "7k3qg",
            "a..b",
        ] {
            assert_eq!(alias(name), "", "{name}");
        }
    }
}
