//! Scopes that cannot be understood.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::calendar::Scope;
use crate::model::pointer::Pointer;
use crate::model::{Calendar, Kind};
use crate::query::{Facts, Query, Subject};

pub(super) static RULE: Rule = Rule {
    name: "invalid-scope",
    level: Level::Error,
    summary: "a scope of the calendar that cannot be understood",
    explain: "\
`scope` of an entry of the calendar is a text, and so an expression that is asked of every asset (`itsm query --help`
says what it may hold); but it is none, names a field that no asset has or an id that is not there, or is no question
that is answered by yes or no.

As long as nobody knows what a freeze holds for, it holds for everything: no change passes the gate during it.

Mend it by correcting the expression, trying it with `itsm query --kind asset`, or by naming the assets in a list.

```yaml
scope: '\"SOX\" in data_clasification'      # invalid-scope
scope: '\"SOX\" in data_classification'
scope: [finance, finance-payroll]
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let facts = Facts::new(cx.snapshot, cx.midnight());
    let mut found = Vec::new();
    for (entry, calendar) in cx.snapshot.of::<Calendar>() {
        let Some(Scope::Expression(text)) = &calendar.scope else { continue };
        let query = Query::compile(text, Subject::Of(Kind::Asset));
        let Err(wrong) = query.and_then(|query| query.expression().check(&facts)) else { continue };
        let finding = RULE.finding(entry.at(Pointer::field("scope")), wrong.message).of(&entry.id);
        let help =
            wrong.help.unwrap_or_else(|| "`itsm query --help` says what an expression may hold".to_owned());
        found.push(finding.help(help));
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn scope(scope: &str) -> String {
        let entry = format!(
            "id: f\ntype: freeze\ntitle: t\nstarts: 2026-11-27T05:00:00Z\nends: 2026-11-27T07:00:00Z\nscope: {scope}\n"
        );
        let asset = "{id: db, type: server, lifecycle: active}";
        check("invalid-scope", &[("calendar/f.yaml", &entry), ("assets/db.yaml", asset)])
    }

    #[test]
    fn a_field_that_no_asset_has() {
        insta::assert_snapshot!(scope("'ownr == \"jim\"'"), @"
        calendar/f.yaml:6:8 error: an asset has no field `ownr`
          help: did you mean `owner` or `now`?
        ");
    }

    #[test]
    fn no_question_and_an_id_that_is_not_there() {
        insta::assert_snapshot!(scope("owner"), @"
        calendar/f.yaml:6:8 error: a text is no answer to a question
          help: compare it, owner == …, or ask whether it is there: has(owner)
        ");
        insta::assert_snapshot!(scope("'id in dependencies(\"dbb\")'"), @r#"
        calendar/f.yaml:6:8 error: there is no record `dbb`
          help: did you mean `db`?
        "#);
    }

    #[test]
    fn what_can_be_asked() {
        assert_eq!(scope("'id == \"db\" || criticality >= \"high\"'"), "");
        assert_eq!(scope("[db]"), "");
    }
}
