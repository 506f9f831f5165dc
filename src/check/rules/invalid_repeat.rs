//! Rules by which nothing can repeat.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Calendar;
use crate::model::pointer::Pointer;
use crate::model::zone::Tz;
use crate::practice::calendar::{NoRule, Rule as Repeat, Series};

pub(super) static RULE: Rule = Rule {
    name: "invalid-repeat",
    level: Level::Error,
    summary: "a rule of the calendar by which nothing can repeat",
    explain: "\
`repeat` of an entry of the calendar is no rule of RFC 5545 that is understood here, or does not name the moment at
which the entry starts. A rule is FREQ (DAILY, WEEKLY, MONTHLY, YEARLY) with INTERVAL, COUNT or UNTIL, BYMONTH,
BYMONTHDAY, BYDAY (`-1SU` is the last Sunday), BYSETPOS, BYHOUR, BYMINUTE and WKST. Single dates (RDATE), exceptions
(EXDATE), BYWEEKNO, BYYEARDAY and what repeats by the hour are not supported.

As long as nobody knows when a freeze holds, it holds for its assets at any time: no change to them passes the gate.

Mend it by correcting the rule, or by letting the entry start at the first time that the rule names. An exception is
made by ending the entry with UNTIL and writing another one from after the gap.

```yaml
starts: 2026-11-27T05:00:00-05:00        # a Friday
repeat: FREQ=WEEKLY;BYDAY=FRI            # invalid-repeat
repeat: FREQ=WEEKLY;BYDAY=TH             # invalid-repeat: it starts on no Thursday
repeat: FREQ=WEEKLY;BYDAY=FR
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let zone = cx.snapshot.settings.zone();
    let mut found = Vec::new();
    for (entry, calendar) in cx.of::<Calendar>() {
        if let Some(NoRule { message, help }) = fault(calendar, zone) {
            found.push(RULE.finding(entry.at(Pointer::field("repeat")), message).of(&entry.id).help(help));
        }
    }
    found
}

/// What is wrong with the rule; what is wrong with the times or the zone is another check's.
fn fault(calendar: &Calendar, zone: Tz) -> Option<NoRule> {
    if let Err(fault) = Repeat::parse(calendar.repeat.as_deref()?) {
        return Some(fault);
    }
    let knows_zone = calendar.time_zone.as_deref().is_none_or(|zone| zone.parse::<Tz>().is_ok());
    let is_in_order = calendar.starts < calendar.ends;
    Series::of(calendar, zone).err().filter(|_| knows_zone && is_in_order)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn repeat(rule: &str) -> String {
        let entry = format!(
            "id: f\ntype: freeze\ntitle: t\nstarts: 2026-11-27T05:00:00Z\nends: 2026-11-27T07:00:00Z\nrepeat: {rule}\n"
        );
        check("invalid-repeat", &[("calendar/f.yaml", &entry)])
    }

    #[test]
    fn a_word_that_is_none() {
        insta::assert_snapshot!(repeat("FREQ=WEEKLY;BYDAY=FRI"), @"
        calendar/f.yaml:6:9 error: `FRI` is no weekday
          help: it is one of MO, TU, WE, TH, FR, SA, SU
        ");
    }

    #[test]
    fn a_rule_that_does_not_name_its_beginning() {
        insta::assert_snapshot!(repeat("FREQ=WEEKLY;BYDAY=TH"), @"
        calendar/f.yaml:6:9 error: the rule does not name its own beginning, Fri 2026-11-27 05:00 in UTC
          help: the first that it names is Thu 2026-12-03 05:00: let it start then
        ");
    }

    #[test]
    fn rules_that_can_be_followed() {
        assert_eq!(repeat("FREQ=WEEKLY;BYDAY=FR"), "");
        assert_eq!(repeat("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20300101"), "");
    }
}
