//! Our zones against those of `chrono-tz`: every zone that both know, at every turn and between.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use rayon::prelude::*;

use super::{Tz, names};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// 1800, when every town had its own time
const BEFORE: i64 = -5_364_662_400;
/// 1970 to 2090
const END: i64 = 120 * 365 * DAY;
/// The end of 2037
const SOON: i64 = 2_145_916_800;

/// A part of time for which the two databases are apart (ours is that of 2026e, theirs that of 2025b), and why
struct Apart {
    zones: &'static [&'static str],
    days: [&'static str; 2],
    why: &'static str,
}

const APART: [Apart; 10] = [
    Apart {
        zones: &["Africa/Casablanca", "Africa/El_Aaiun"],
        days: ["2026-09-20", "2090-01-01"],
        why: "Morocco gave +01 up, and with it the change for Ramadan",
    },
    Apart {
        zones: &["America/Vancouver", "Canada/Pacific"],
        days: ["2026-11-01", "2090-01-01"],
        why: "British Columbia stays in summer time",
    },
    Apart {
        zones: &["America/Edmonton", "America/Yellowknife", "Canada/Mountain"],
        days: ["2026-11-01", "2090-01-01"],
        why: "Alberta stays in summer time",
    },
    Apart {
        zones: &["America/Inuvik"],
        days: ["2026-11-01", "2090-01-01"],
        why: "the Northwest Territories stay with Alberta",
    },
    Apart {
        zones: &["America/Winnipeg", "America/Rainy_River", "Canada/Central"],
        days: ["2026-11-01", "2090-01-01"],
        why: "Manitoba stays in summer time",
    },
    Apart {
        zones: &["Europe/Chisinau", "Europe/Tiraspol"],
        days: ["2022-03-27", "2090-01-01"],
        why: "Moldova turns its clocks in the same moment as the European Union, an hour later than was thought",
    },
    Apart {
        zones: &["America/Tijuana", "America/Ensenada", "America/Santa_Isabel", "Mexico/BajaNorte"],
        days: ["1970-04-26", "1975-10-27"],
        why: "Baja California was found to have had the summer times of California",
    },
    Apart {
        zones: &["America/Bogota"],
        days: ["1992-05-02", "1992-05-04"],
        why: "Colombia was found to have turned its clocks a day earlier",
    },
    Apart {
        zones: &["Asia/Tehran", "Iran"],
        days: ["1979-05-25", "1979-05-28"],
        why: "Iran was found to have turned its clocks a day earlier",
    },
    Apart {
        zones: &["EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"],
        days: ["1800-01-01", "1800-01-02"],
        why: "theirs are New York's, Chicago's and so on, ours those of no town",
    },
];

impl Apart {
    fn moments(&self) -> Range<i64> {
        let midnight = |day: &str| day.parse::<NaiveDate>().unwrap().and_time(NaiveTime::MIN);
        let [from, to] = self.days.map(|day| midnight(day).and_utc().timestamp());
        from..to
    }
}

fn at(seconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp(seconds, 0).unwrap().naive_utc()
}

fn seconds(offset: impl Offset) -> i32 {
    offset.fix().local_minus_utc()
}

/// What both answer of one zone
struct Pair {
    ours: Tz,
    theirs: chrono_tz::Tz,
    apart: Range<i64>,
}

impl Pair {
    fn of(name: &'static str) -> Option<Pair> {
        let apart = APART.iter().find(|it| it.zones.contains(&name)).map_or(0..0, Apart::moments);
        Some(Pair { ours: name.parse().unwrap(), theirs: name.parse().ok()?, apart })
    }

    /// At a moment: the offset, and its name.
    fn differs(&self, moment: i64) -> Option<String> {
        let ours = self.ours.offset_from_utc_datetime(&at(moment));
        let theirs = self.theirs.offset_from_utc_datetime(&at(moment));
        let is_same = seconds(ours) == seconds(theirs) && ours.to_string() == theirs.to_string();
        (!is_same).then(|| format!("{} {}: {ours:?}, theirs {theirs:?}", self.ours, at(moment)))
    }

    /// When clocks show this: which moments are meant.
    fn differs_on_the_wall(&self, shown: i64) -> Option<String> {
        let ours = self.ours.offset_from_local_datetime(&at(shown)).map(seconds);
        let theirs = self.theirs.offset_from_local_datetime(&at(shown)).map(seconds);
        (ours != theirs).then(|| format!("{} shows {}: {ours:?}, theirs {theirs:?}", self.ours, at(shown)))
    }

    fn is_apart(&self, moment: i64) -> bool {
        self.apart.start - DAY <= moment && moment < self.apart.end + DAY
    }

    /// Before and after our turns. Where both agree there and on days between, theirs turn nowhere else.
    fn at_turns(&self) -> Option<String> {
        let turns = self.ours.0.history.turns().iter().map(|turn| turn.at);
        let mut turns = turns.filter(|turn| (0..END).contains(turn) && !self.is_apart(*turn));
        turns.find_map(|turn| {
            let on_the_wall = || if turn < SOON { self.around(turn) } else { None };
            self.differs(turn - 1).or_else(|| self.differs(turn)).or_else(on_the_wall)
        })
    }

    /// What clocks show from two hours before a turn to two hours after it.
    fn around(&self, turn: i64) -> Option<String> {
        let shown = turn + i64::from(seconds(self.ours.offset_from_utc_datetime(&at(turn - 1))));
        (-4..=4).find_map(|half| self.differs_on_the_wall(shown + half * HOUR / 2))
    }

    /// Every eleven days, at another hour each time; on the wall now and then. And when no clock had ever been turned.
    fn between(&self) -> Option<String> {
        let moments = (0..END / (11 * DAY)).map(|step| (step, step * 11 * DAY + (step % 24) * HOUR));
        let mut moments = moments.chain([(0, BEFORE)]).filter(|(_, moment)| !self.is_apart(*moment));
        moments.find_map(|(step, moment)| {
            let on_the_wall = || if step % 8 == 0 { self.differs_on_the_wall(moment) } else { None };
            self.differs(moment).or_else(on_the_wall)
        })
    }
}

#[test]
fn every_zone_is_that_of_chrono_tz() {
    let pairs: Vec<Pair> = names().filter_map(Pair::of).collect();
    assert!(pairs.len() > 590, "{}", pairs.len());
    let differ = |pair: &Pair| pair.at_turns().or_else(|| pair.between());
    let differences: Vec<String> = pairs.par_iter().filter_map(differ).collect();
    assert_eq!(differences, Vec::<String>::new());
}

#[test]
fn what_is_said_to_be_apart_is_apart() {
    for apart in &APART {
        for pair in apart.zones.iter().copied().filter_map(Pair::of) {
            let mut hours = apart.moments().step_by(HOUR as usize);
            assert!(hours.any(|hour| pair.differs(hour).is_some()), "{} agrees: {}", pair.ours, apart.why);
        }
    }
}

#[test]
fn both_know_the_same_names() {
    let theirs: BTreeSet<&str> = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()).collect();
    assert_eq!(names().collect::<BTreeSet<&str>>(), theirs);
}
