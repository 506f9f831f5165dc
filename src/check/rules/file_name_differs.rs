//! Files that are not called as the record in them.

use std::collections::HashSet;

use crate::check::{Rule, Run, Scene};
use crate::finding::{FilePath, Finding, Level};
use crate::model::id;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "file-name-differs",
    level: Level::Warning,
    summary: "a file that is not called as the record in it",
    explain: "\
A file with one record is called as the record: `getpaid` stands in `getpaid.yaml` (or `getpaid.yml`), in whichever
folder. This one is called something else, be it by upper and lower case alone. Files with several records, and
approvals, which have no id of their own, are called as you like.

Nothing breaks, but whoever looks for the file, reads a diff or a history by its name looks at the wrong place. It
happens when a record is copied, or renamed by hand.

Mend it by renaming the file, or by `itsm asset rename`, which renames a record, its file and all references to it.

```yaml
id: file-was-not-renamed     # in assets/old-name.yaml: file-name-differs
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    // Of a file that was not understood as a whole nobody knows how many records it has.
    let partly: HashSet<&FilePath> = cx.snapshot.faults.iter().map(|fault| &fault.location.file).collect();
    let entries = cx.snapshot.entries();
    let is_alone = |place: &usize| {
        let is_of = |other: Option<&Entry>| other.is_some_and(|it| it.file == entries[*place].file);
        let is_first =
            entries[*place].document == 0 && !place.checked_sub(1).is_some_and(|it| is_of(entries.get(it)));
        is_first && !is_of(entries.get(place + 1)) && !partly.contains(&entries[*place].file)
    };
    let alone = cx.places().filter(is_alone).map(|place| &entries[place]);
    alone.filter(|entry| is_called_otherwise(entry)).map(finding).collect()
}

fn is_called_otherwise(entry: &Entry) -> bool {
    entry.record.id().is_some_and(|own| entry.file.stem() != own && id::fault(own).is_none())
}

fn finding(entry: &Entry) -> Finding {
    let path = entry.file.as_str();
    let folder = path.strip_suffix(entry.file.name()).unwrap_or("");
    let message = format!("the record `{}` stands in a file called `{}`", entry.id, entry.file.name());
    RULE.finding(entry.at(Pointer::field("id")), message)
        .of(&entry.id)
        .help(format!("rename the file: git mv {path} {folder}{}.yaml", entry.id))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn a_record_that_was_renamed_without_its_file() {
        let found = check(
            "file-name-differs",
            &[("assets/dc/old.yaml", "{id: new, type: server, lifecycle: active}")],
        );
        insta::assert_snapshot!(found, @"
        assets/dc/old.yaml:1:6 warning: the record `new` stands in a file called `old.yaml`
          help: rename the file: git mv assets/dc/old.yaml assets/dc/new.yaml
        ");
    }

    #[test]
    fn upper_and_lower_case_count() {
        let files = [("assets/getpaid.yaml", "{id: GetPaid, type: server, lifecycle: active}")];
        assert!(!check("file-name-differs", &files).is_empty());
    }

    #[test]
    fn names_with_dots_short_extensions_several_records_and_approvals() {
        let files = [
            ("assets/a.company.com.yaml", "{id: a.company.com, type: server, lifecycle: active}"),
            ("assets/b.yml", "{id: b, type: server, lifecycle: active}"),
            (
                "assets/c.yaml",
                "{id: c1, type: server, lifecycle: active}\n---\n{id: c2, type: server, lifecycle: active}",
            ),
            ("assets/d.yaml", "{id: d1, type: server, lifecycle: active}\n---\n{id: d2}"),
            ("approvals/x/jim-1.yaml", "{of: x, decision: approved, by: jim, at: 2026-11-21T09:40:00-05:00}"),
        ];
        assert_eq!(check("file-name-differs", &files), "");
    }
}
