//! Two people who commit with one address.

use std::collections::BTreeMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Person;
use crate::model::person::Status;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "shared-address",
    level: Level::Warning,
    summary: "an address that two people have",
    explain: "\
Two people who work here have the same address under `emails`. Addresses are compared without case. Who has left may
have had an address that somebody else has now.

Git knows people by their address, and so does `itsm`: what one of the two commits, approves or is asked to approve
counts as done by the other, or by nobody.

Mend it by leaving the address with the one who uses it. The address of a team belongs into the team's record, or into
nobody's. Where it is one person with two records, keep one, and let the other leave: `itsm person leave`.

```yaml
emails: [it@company.com]                          # in joe.doe
emails: [pam.bates@company.com, it@company.com]   # in pam.bates: shared-address
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    // Whoever is asked for may share an address with anybody.
    if cx.of::<Person>().next().is_none() {
        return found;
    }
    let mut holders: BTreeMap<String, (&Entry, usize)> = BTreeMap::new();
    for (entry, person) in cx.snapshot.of::<Person>().filter(|(_, it)| it.status == Status::Active) {
        for (index, address) in person.emails.iter().enumerate() {
            let (first, place) = *holders.entry(address.to_lowercase()).or_insert((entry, index));
            if !std::ptr::eq(first, entry) {
                let at = |entry: &Entry, index| entry.at(Pointer::field("emails").index(index));
                let message = format!("`{}` has the address `{address}` too", first.id);
                let finding = RULE.finding(at(entry, index), message).of(&entry.id);
                found.push(
                    finding
                        .related(at(first, place), "here")
                        .help("leave it with the one who commits with it"),
                );
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn two(status: &str, address: &str) -> String {
        let other = format!("{{id: b, name: B, emails: [b@company.com, {address}], status: {status}}}");
        check(
            "shared-address",
            &[
                ("people/a.yaml", "{id: a, name: A, emails: [a@company.com], status: active}"),
                ("people/b.yaml", &other),
            ],
        )
    }

    #[test]
    fn the_same_but_for_its_case() {
        insta::assert_snapshot!(two("active", "A@Company.com"), @"
        people/b.yaml:1:42 warning: `a` has the address `A@Company.com` too
          people/a.yaml:1:27 here
          help: leave it with the one who commits with it
        ");
    }

    #[test]
    fn of_somebody_who_has_left() {
        assert_eq!(two("left", "a@company.com"), "");
    }

    #[test]
    fn addresses_of_their_own_and_one_told_twice() {
        assert_eq!(two("active", "b@company.com"), "");
        assert_eq!(two("active", "aa@company.com"), "");
    }
}
