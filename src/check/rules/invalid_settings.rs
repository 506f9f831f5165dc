//! Settings in `itsm.yaml` that cannot be what is meant.

use std::collections::HashMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, Location, quoted};
use crate::model::change::RiskLevel;
use crate::model::id::nearest;
use crate::model::layout::CONFIG;
use crate::model::pointer::Pointer;
use crate::model::settings::CheckLevel;
use crate::model::settings::VERSION;
use crate::practice::risk;

pub(super) static RULE: Rule = Rule {
    name: "invalid-settings",
    level: Level::Error,
    summary: "a setting in itsm.yaml that cannot be what is meant",
    explain: "\
`itsm.yaml` can be read and says something that makes no sense: a `version` that this program does not know, the level
of a check that does not exist, two approval rules of one name (an approval names the rule that it fills), a weight of a
term that no risk has.

A setting that means nothing is worse than none: whoever wrote `missing-ownr: error` believes that assets without an
owner are refused.

Mend it by writing what is meant; `itsm explain` lists the checks. Where the version is higher than known, take a newer
`itsm`: an older one might misread the records.

```yaml
version: 1
checks: {missing-ownr: error}     # invalid-settings: did you mean `missing-owner`?
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    version(cx)
        .into_iter()
        .chain(checks(cx))
        .chain(switched_off(cx))
        .chain(rules(cx))
        .chain(weights(cx))
        .chain(thresholds(cx))
        .collect()
}

fn weights(cx: &Scene<'_>) -> impl Iterator<Item = Finding> {
    let names = || risk::TERMS.iter().map(|term| term.name);
    let unknown = cx.snapshot.settings.changes.risk_weights.keys();
    unknown.filter(move |name| names().all(|it| it != name.as_str())).map(move |name| {
        let at = Pointer::field("changes").key("risk_weights").key(name.clone());
        let help = match nearest(name, names()).as_slice() {
            [] => format!("the terms are {}", names().collect::<Vec<_>>().join(", ")),
            near => format!("did you mean {}?", quoted(near)),
        };
        RULE.finding(Location::key(&CONFIG.into(), 0, at), format!("no term of the risk is called `{name}`"))
            .help(help)
    })
}

fn thresholds(cx: &Scene<'_>) -> Option<Finding> {
    let thresholds = risk::thresholds(&cx.snapshot.settings);
    let from = |level: RiskLevel| thresholds.get(&level).copied().unwrap_or_default();
    let (medium, high) = (from(RiskLevel::Medium), from(RiskLevel::High));
    let message =
        format!("a change is of high risk from {high} points on, and of medium risk only from {medium}");
    let finding = || RULE.finding(cx.setting(Pointer::field("changes").key("risk_thresholds")), message);
    (high <= medium).then(finding).map(|it| it.help("let `high` begin above `medium`"))
}

fn switched_off(cx: &Scene<'_>) -> impl Iterator<Item = Finding> {
    let off = cx.snapshot.settings.checks.iter().filter(|(_, level)| **level == CheckLevel::Off);
    let kept = off.filter(|(name, _)| super::find(name).is_some_and(|rule| !rule.can_be_off()));
    kept.map(|(name, _)| {
        let at = Location::value(&CONFIG.into(), 0, Pointer::field("checks").key(name.clone()));
        let message =
            format!("`{name}` cannot be switched off: what it finds is not read, or not safe to read");
        RULE.finding(at, message).help("make it a warning, or mend what it finds")
    })
}

fn version(cx: &Scene<'_>) -> Option<Finding> {
    let version = cx.snapshot.settings.version;
    let (message, help) = match version {
        VERSION => return None,
        0 => ("there is no version 0 of the format".to_owned(), format!("write `version: {VERSION}`")),
        newer => (
            format!("this store is of version {newer}, and this program knows versions up to {VERSION}"),
            "take a newer itsm: this one might misread the records".to_owned(),
        ),
    };
    Some(RULE.finding(cx.setting(Pointer::field("version")), message).help(help))
}

fn checks(cx: &Scene<'_>) -> impl Iterator<Item = Finding> {
    let unknown = cx.snapshot.settings.checks.keys().filter(|name| super::find(name).is_none());
    unknown.map(|name| {
        let at = Location::key(&CONFIG.into(), 0, Pointer::field("checks").key(name.clone()));
        let near = nearest(name, super::RULES.iter().map(|rule| rule.name));
        let help = match near.as_slice() {
            [] => "`itsm explain` lists the checks".to_owned(),
            near => format!("did you mean {}?", quoted(near)),
        };
        RULE.finding(at, format!("there is no check `{name}`")).help(help)
    })
}

fn rules(cx: &Scene<'_>) -> Vec<Finding> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut found = Vec::new();
    let at = |index: usize| cx.setting(Pointer::field("approvals").key("rules").index(index).key("name"));
    for (index, rule) in cx.snapshot.settings.approvals.rules.iter().enumerate() {
        if let Some(first) = seen.get(rule.name.as_str()) {
            let finding = RULE.finding(at(index), format!("another approval rule is called `{}`", rule.name));
            found.push(
                finding
                    .related(at(*first), "here")
                    .help("call it something else: approvals name the rule that they fill"),
            );
        } else {
            seen.insert(&rule.name, index);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{check, check_all};

    fn settings(text: &str) -> String {
        check("invalid-settings", &[("itsm.yaml", text)])
    }

    #[test]
    fn a_version_of_the_future() {
        insta::assert_snapshot!(settings("version: 2\n"), @"
        itsm.yaml:1:10 error: this store is of version 2, and this program knows versions up to 1
          help: take a newer itsm: this one might misread the records
        ");
    }

    #[test]
    fn a_check_that_does_not_exist() {
        insta::assert_snapshot!(settings("version: 1\nchecks: {missing-ownr: error, colour: off}\n"), @"
        itsm.yaml:2:10 error: there is no check `missing-ownr`
          help: did you mean `missing-owner`, `missing-field` or `inactive-owner`?
        itsm.yaml:2:31 error: there is no check `colour`
          help: `itsm explain` lists the checks
        ");
    }

    #[test]
    fn two_rules_of_one_name() {
        let text =
            "version: 1\napprovals:\n  rules:\n    - {name: owner, need: 1}\n    - {name: owner, need: 2}\n";
        insta::assert_snapshot!(settings(text), @"
        itsm.yaml:5:14 error: another approval rule is called `owner`
          itsm.yaml:4:14 here
          help: call it something else: approvals name the rule that they fill
        ");
    }

    #[test]
    fn a_term_that_no_risk_has_and_levels_that_are_turned_round() {
        let text = "version: 1\nchanges:\n  risk_weights: {critcality: 3, reach: 9}\n  risk_thresholds: {high: 20}\n";
        insta::assert_snapshot!(settings(text), @"
        itsm.yaml:3:18 error: no term of the risk is called `critcality`
          help: did you mean `criticality`?
        itsm.yaml:4:20 error: a change is of high risk from 20 points on, and of medium risk only from 25
          help: let `high` begin above `medium`
        ");
    }

    #[test]
    fn settings_that_make_sense() {
        let text = "version: 1\nchecks: {missing-owner: error, relation-told-twice: off}\n\
                    approvals: {rules: [{name: a, need: 1}, {name: b, need: 1}]}\n";
        assert_eq!(settings(text), "");
    }

    #[test]
    fn what_hides_records_cannot_be_switched_off() {
        let found = check_all(&[
            ("itsm.yaml", "version: 1\nchecks: {invalid-yaml: off}\n"),
            ("assets/a.yaml", "id: [\n"),
        ]);
        let names: Vec<&str> = found.iter().map(|it| it.finding.check).collect();
        assert_eq!(names, ["invalid-yaml", "invalid-settings"]);
    }
}
