//! A merge that somebody still has to decide.

use crate::check::{Rule, Run};
use crate::finding::Level;

pub(super) static RULE: Rule = Rule {
    name: "conflict-marker",
    level: Level::Error,
    summary: "a field that a merge left undecided",
    explain: "\
Two branches gave one field two values, and a merge cannot know which of them holds. `itsm merge-driver` leaves both in
the file, as comments above the field, between `<<<<<<<` and `>>>>>>>`; the record itself goes on to say what your own
side said, so that everything else can still be read and checked. Git lists the file as conflicting until you `git add`
it; this finding keeps it from being committed before somebody has decided. Two fields are left so, too, that each was
changed by one side alone and that do not go together: a service that came back at ten, and went down at eleven.

Mend it by writing what holds into the field, and deleting the marker's comments.

```yaml
# <<<<<<< ours: state
# state: approved
# ||||||| base
# state: requested
# =======
# state: rejected
# >>>>>>> theirs: state
state: approved
```
",
    run: Run::Reading,
};

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    const MARKED: &str = "id: a\ntype: server\n# <<<<<<< ours: lifecycle (HEAD)\n# lifecycle: active\n# ||||||| base\n\
                          # lifecycle: proposed\n# =======\n# lifecycle: retired\n# >>>>>>> theirs: lifecycle\nlifecycle: active\n";

    #[test]
    fn the_field_is_named_at_its_marker() {
        insta::assert_snapshot!(check("conflict-marker", &[("assets/a.yaml", MARKED)]), @"
        assets/a.yaml:3:1 error: a merge left `lifecycle` undecided; until then ours holds
          assets/a.yaml:9:1 it ends here
          help: write what holds below the marker, and delete the comments of the marker
        ");
    }

    #[test]
    fn a_record_that_quotes_a_marker_is_decided() {
        let record = "id: a\ntype: server\nlifecycle: active\npurpose: |\n  # <<<<<<< ours: state\n";
        assert_eq!(check("conflict-marker", &[("assets/a.yaml", record)]), "");
    }
}
