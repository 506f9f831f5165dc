//! Records that git merges by putting all lines together.

use crate::check::{Rule, Run};
use crate::finding::Level;

pub(super) static RULE: Rule = Rule {
    name: "union-merge",
    level: Level::Error,
    summary: "records that git merges by keeping the lines of both sides",
    explain: "\
The store's `.gitattributes` says `merge=union` of files that can be records. Where two branches changed the same lines,
git then keeps both, without a word: a record gets two states, or a list gets an entry that belongs to another field.
The check `duplicate-key` finds some of what comes of it, and nothing finds the rest.

Mend it by writing `merge=itsm`, which merges records by field and leaves to a person what a person must decide.

```gitattributes
*.yaml text eol=lf merge=union     # union-merge
*.yaml text eol=lf merge=itsm
```
",
    run: Run::Reading,
};

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn the_line_is_shown() {
        let text = "# Records\n*.yaml text eol=lf merge=union\n";
        insta::assert_snapshot!(check("union-merge", &[(".gitattributes", text)]), @"
        .gitattributes:2:1 error: `*.yaml` is merged by union: both lines of a conflict end up in one record
          help: write `merge=itsm` instead, which merges records by field
        ");
    }

    #[test]
    fn a_changelog_may_be_merged_so() {
        assert_eq!(
            check("union-merge", &[(".gitattributes", "CHANGELOG.md merge=union\n*.yaml merge=itsm\n")]),
            ""
        );
    }
}
