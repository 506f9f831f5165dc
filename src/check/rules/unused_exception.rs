//! Exceptions that match nothing, or have run out.

use crate::check::{Rule, Run};
use crate::finding::{Finding, Level, Location};
use crate::model::settings::Exception;

pub(super) static RULE: Rule = Rule {
    name: "unused-exception",
    level: Level::Warning,
    summary: "an exception that matches nothing, or has run out",
    explain: "\
An entry under `exceptions` in `itsm.yaml` accepts a finding of one check on one record, for a reason, until a day. This
one accepts nothing any more: the fault is mended, the record or the check is misspelt, or the day has passed.

An exception that nobody needs hides the next fault of the same kind.

Mend it by removing it; or give it a new day, and say why.

```yaml
exceptions:
  - {record: web02, check: missing-owner, reason: bought with the shop, until: 2027-01-31}
```
",
    run: Run::Settings,
};

pub(in crate::check) fn run_out(at: Location, exception: &Exception) -> Finding {
    let Exception { record, check, until, .. } = exception;
    RULE.finding(at, format!("the exception for `{check}` on `{record}` ran out on {until}"))
        .of(record)
        .help("mend the fault and remove the exception, or give it a new day and the reason")
}

pub(in crate::check) fn matches_nothing(at: Location, exception: &Exception) -> Finding {
    let Exception { record, check, .. } = exception;
    let finding =
        RULE.finding(at, format!("nothing to except: `{record}` has no finding of `{check}`")).of(record);
    match super::find(check) {
        Some(_) => finding.help("remove it"),
        None => {
            let nearest = crate::model::id::nearest(check, super::RULES.iter().map(|rule| rule.name));
            finding.help(match nearest.as_slice() {
                [] => format!("there is no check `{check}`; `itsm explain` lists them"),
                near => {
                    format!("there is no check `{check}`; did you mean {}?", crate::finding::quoted(near))
                }
            })
        }
    }
}
