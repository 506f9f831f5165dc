//! Time zones that do not exist.

use std::collections::HashMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, quoted};
use crate::model::Calendar;
use crate::model::pointer::Pointer;
use crate::model::zone::{self, Tz};

pub(super) static RULE: Rule = Rule {
    name: "unknown-time-zone",
    level: Level::Error,
    summary: "a time zone that does not exist",
    explain: "\
`time_zone` in `itsm.yaml` or in an entry of the calendar is no zone of the IANA database, in which zones are called by
a region and a city, with these capitals: `Europe/Berlin`, `America/New_York`; and `UTC`.

An entry that repeats needs to know when daylight saving begins and ends, which an abbreviation (`CEST`) or an offset
does not say. Without a zone that is known, times are read as UTC, and a freeze would come hours early or late.
Where that of `itsm.yaml` is not known, commands that write refuse to.

Mend it by writing the zone of the city whose clocks are meant.

```yaml
time_zone: berlin            # unknown-time-zone
time_zone: Europe/Berlin
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let setting = (cx.setting(Pointer::field("time_zone")), cx.snapshot.settings.time_zone.as_str(), None);
    let zones = cx.of::<Calendar>().filter_map(|(entry, it)| Some((entry, it.time_zone.as_deref()?)));
    let entries =
        zones.map(|(entry, zone)| (entry.at(Pointer::field("time_zone")), zone, Some(entry.id.clone())));
    // Entries of one store share a few zones; the nearest of all names is looked for once.
    let mut known: HashMap<&str, Option<String>> = HashMap::new();
    let mut found = Vec::new();
    for (at, zone, record) in [setting].into_iter().chain(entries) {
        if let Some(help) = known.entry(zone).or_insert_with(|| fault(zone)) {
            let finding = RULE.finding(at, format!("there is no time zone `{zone}`")).help(help.clone());
            found.push(Finding { record, ..finding });
        }
    }
    found
}

/// What to do about a zone; nothing where there is such a zone.
fn fault(zone: &str) -> Option<String> {
    if zone.parse::<Tz>().is_ok() {
        return None;
    }
    Some(match zone::near(zone).as_slice() {
        [] => "write it by region and city, such as Europe/Berlin or America/New_York".to_owned(),
        near => format!("did you mean {}?", quoted(near)),
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn zones(store: &str, entry: &str) -> String {
        let config = format!("version: 1\ntime_zone: {store}\n");
        let freeze = format!(
            "{{id: f, type: freeze, title: t, starts: 2026-12-18T00:00:00Z, ends: 2026-12-19T00:00:00Z, time_zone: {entry}}}"
        );
        check("unknown-time-zone", &[("itsm.yaml", &config), ("calendar/f.yaml", &freeze)])
    }

    #[test]
    fn a_city_alone_and_a_planet() {
        insta::assert_snapshot!(zones("berlin", "Mars/Olympus_Mons"), @"
        calendar/f.yaml:1:102 error: there is no time zone `Mars/Olympus_Mons`
          help: write it by region and city, such as Europe/Berlin or America/New_York
        itsm.yaml:2:12 error: there is no time zone `berlin`
          help: did you mean `Europe/Berlin`?
        ");
    }

    #[test]
    fn zones_that_exist() {
        assert_eq!(zones("Europe/Berlin", "UTC"), "");
        assert_eq!(zones("America/New_York", "Asia/Kathmandu"), "");
    }
}
