//! When a change could run: the next times without freeze, clash or lost redundancy, inside maintenance windows where
//! its assets have some, and after the notice that is owed. Looks a year ahead and no further, and says why nearer times
//! were passed over.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Timelike, Utc};

use super::Cx;
use super::calendar::{Period, later, moment};
use super::conflict::{Conflict, Kind, at_that_time};
use super::job::Job;
use crate::model::change::ChangeType;

/// How many days are looked through
pub const HORIZON: i64 = 366;

/// How often the same day is tried again at another hour
const TRIES_A_DAY: usize = 12;

/// What is looked for
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// The work; where its window is now matters only for the hour of the day.
    pub job: Job<'a>,
    /// Not before this.
    pub after: DateTime<Utc>,
    /// The hour of the day that is tried first; nothing where any will do.
    pub hour: Option<NaiveTime>,
    pub limit: usize,
}

/// What was found
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    pub slots: Vec<Period>,
    pub passed: Vec<Passed>,
    /// From when on times were looked at, which is later than asked where notice is owed.
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    /// Whether notice is why nothing nearer was looked at.
    pub waits_for_notice: bool,
}

/// Why times before the last slot were passed over
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    pub kind: Kind,
    pub with: Vec<String>,
    pub message: String,
    pub path: Vec<String>,
    /// How many times were tried in vain for this.
    pub times: usize,
    pub first: Period,
    pub last: Period,
}

/// The next times that suit.
pub fn next(cx: &Cx<'_>, wish: &Wish<'_>) -> Slots {
    let now = cx.now.to_utc();
    let owes = wish.job.outage.is_some() && wish.job.r#type != ChangeType::Emergency;
    let notice = if owes { cx.snapshot.settings.changes.notice.0 } else { TimeDelta::zero() };
    let asked = wish.after.max(now);
    let from = asked.max(later(now, notice));
    let until = later(from, TimeDelta::days(HORIZON));
    let mut search = Search { cx, wish, span: wish.job.span(), slots: Vec::new(), passed: Vec::new() };
    match search.windows(&Period::new(from, until)) {
        Some(windows) => windows.iter().for_each(|window| search.inside(window, from)),
        None => search.day_by_day(from, until),
    }
    let Search { slots, passed, .. } = search;
    Slots { slots, passed, from, until, waits_for_notice: from > asked }
}

struct Search<'s, 'a, 'w> {
    cx: &'s Cx<'a>,
    wish: &'s Wish<'w>,
    span: Period,
    slots: Vec<Period>,
    passed: Vec<Passed>,
}

impl Search<'_, '_, '_> {
    fn is_done(&self) -> bool {
        self.slots.len() >= self.wish.limit
    }

    /// The maintenance windows to look into: those of the first asset that has some; the others' are conflicts.
    fn windows(&self, within: &Period) -> Option<Vec<Period>> {
        if self.wish.job.r#type == ChangeType::Emergency {
            return None;
        }
        let assets = self.wish.job.assets();
        let mut windows = assets.iter().filter_map(|asset| self.cx.book().maintenance_of(asset, within));
        windows.next().map(|windows| windows.into_iter().map(|(_, window)| window).collect())
    }

    fn inside(&mut self, window: &Period, from: DateTime<Utc>) {
        let start = window.start.max(from);
        if !self.is_done() && start + self.span.length() <= window.end {
            self.try_from(start, later(window.end, -self.span.length()));
        }
    }

    /// Every day at the hour that is wished for, then, where something short is in the way, when that is over.
    fn day_by_day(&mut self, from: DateTime<Utc>, until: DateTime<Utc>) {
        let zone = self.cx.now.timezone();
        let first = from.with_timezone(&zone);
        let hour = self.wish.hour.unwrap_or_else(|| next_hour(first.time()));
        let mut day = first.date_naive();
        while !self.is_done() {
            let start = moment(day.and_time(hour), zone);
            let Some(next) = day.checked_add_days(Days::new(1)) else { return };
            if start >= until {
                return;
            }
            if start >= from {
                self.try_from(
                    start,
                    later(moment(next.and_time(NaiveTime::MIN), zone), -TimeDelta::seconds(1)),
                );
            }
            day = next;
        }
    }

    /// Takes the first time that suits, of those that begin between two moments.
    fn try_from(&mut self, mut start: DateTime<Utc>, last: DateTime<Utc>) {
        for _ in 0..TRIES_A_DAY {
            let job = self.wish.job.moved(start - self.span.start);
            let stops = at_that_time(self.cx, &job);
            if stops.is_empty() {
                self.slots.push(job.span());
                return;
            }
            stops.iter().for_each(|stop| self.pass(stop, job.span()));
            let over = stops.iter().filter_map(|stop| self.over(stop, &job.span())).max();
            match over.filter(|over| *over > start && *over <= last) {
                Some(over) => start = over,
                None => return,
            }
        }
    }

    /// When what stands in the way is over; nothing where waiting does not help.
    fn over(&self, stop: &Conflict, span: &Period) -> Option<DateTime<Utc>> {
        match stop.kind {
            Kind::OutsideMaintenance | Kind::AlreadyBroken => None,
            Kind::Freeze => Some(stop.period.end),
            _ => {
                let others = self.cx.ahead().during(*span);
                let others = others.filter(|it| stop.with.iter().any(|id| it.id == Some(id)));
                let pieces = others.flat_map(|it| it.pieces.iter().map(|piece| piece.period));
                pieces.filter(|period| period.overlaps(span)).map(|period| period.end).min()
            }
        }
    }

    fn pass(&mut self, stop: &Conflict, span: Period) {
        let is_same = |it: &&mut Passed| it.kind == stop.kind && it.with == stop.with;
        if let Some(passed) = self.passed.iter_mut().find(is_same) {
            passed.times += 1;
            passed.last = span;
            return;
        }
        self.passed.push(Passed {
            kind: stop.kind,
            with: stop.with.clone(),
            message: stop.message.clone(),
            path: stop.path.clone(),
            times: 1,
            first: span,
            last: span,
        });
    }
}

/// The next full hour; the first of the day where the day is over.
fn next_hour(time: NaiveTime) -> NaiveTime {
    let full = NaiveTime::from_hms_opt(time.hour(), 0, 0).unwrap_or(NaiveTime::MIN);
    if full == time { full } else { full.overflowing_add_signed(TimeDelta::hours(1)).0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Change;
    use crate::practice::fixture::{World, change, window};

    fn told(world: &World, wish: Wish<'_>, cx: &Cx<'_>) -> Vec<String> {
        let slots = next(cx, &wish);
        let show = |period: &Period| {
            let zone = world.now.timezone();
            format!("{}", period.start.with_timezone(&zone).format("%a %m-%d %H:%M"))
        };
        let found = slots.slots.iter().map(show);
        let passed =
            slots.passed.iter().map(|it| format!("{} {} ×{}", it.kind.name(), it.with.join(","), it.times));
        found.chain(passed).collect()
    }

    fn slots(world: &World, id: &str, limit: usize) -> Vec<String> {
        let cx = world.cx();
        let (entry, change) = (world.snapshot.get(id).unwrap(), world.snapshot.get_as::<Change>(id).unwrap());
        let job = Job::of(entry, change).unwrap();
        let hour = job.span().start.with_timezone(&world.now.timezone()).time();
        told(world, Wish { job, after: world.now.to_utc(), hour: Some(hour), limit }, &cx)
    }

    fn proposed(world: &World, assets: &[&str], length: &str, limit: usize) -> Vec<String> {
        let cx = world.cx();
        let window = window(&format!("2026-11-21T10:30Z {length}"));
        let job = Job::proposed(assets.to_vec(), &window, ChangeType::Normal);
        told(world, Wish { job, after: window.start.0.to_utc(), hour: None, limit }, &cx)
    }

    const ASSETS: &str = "web -> app; app -> db; other";

    #[test]
    fn at_its_own_hour_on_the_next_days() {
        let own = change("C-1", "db", "2026-12-01T03:00Z 1h", "");
        assert_eq!(slots(&World::new(ASSETS, &[&own]), "C-1", 2), ["Sun 11-22 03:00", "Mon 11-23 03:00"]);
    }

    #[test]
    fn after_the_notice_that_it_owes() {
        let own = change("C-1", "db", "2026-12-01T03:00Z 1h", ", outage: 10m");
        assert_eq!(slots(&World::new(ASSETS, &[&own]), "C-1", 1), ["Sun 11-29 03:00"]);
        let emergency = own.replace("normal", "emergency");
        assert_eq!(slots(&World::new(ASSETS, &[&emergency]), "C-1", 1), ["Sun 11-22 03:00"]);
    }

    #[test]
    fn after_a_freeze_that_was_passed_over() {
        let freeze = "{id: f, type: freeze, title: t, starts: 2026-11-20T00:00:00Z, ends: 2026-11-30T03:00:00Z, scope: [web]}";
        let own = change("C-1", "db", "2026-12-01T03:00Z 1h", "");
        assert_eq!(slots(&World::new(ASSETS, &[&own, freeze]), "C-1", 1), ["Mon 11-30 03:00", "freeze f ×8"]);
    }

    #[test]
    fn later_on_the_same_day_where_something_short_is_in_the_way() {
        let own = change("C-1", "db", "2026-12-01T03:00Z 1h", "");
        let other = change("C-2", "web", "2026-11-22T02:00Z 3h", "");
        assert_eq!(
            slots(&World::new(ASSETS, &[&own, &other]), "C-1", 1),
            ["Sun 11-22 05:00", "related-asset C-2 ×1"]
        );
    }

    #[test]
    fn never_while_another_takes_the_last_spare() {
        let assets = "c , redundancy: {n: 1} -> {id: a, group: n}, {id: b, group: n}; a; b";
        let own = change("C-1", "a", "2026-12-01T03:00Z 1h", "");
        let other = change("C-2", "b", "2026-11-22T00:00Z 30h", "");
        assert_eq!(
            slots(&World::new(assets, &[&own, &other]), "C-1", 1),
            ["Mon 11-23 06:00", "combined-impact C-2 ×2"]
        );
    }

    #[test]
    fn inside_maintenance_windows_and_only_where_it_fits() {
        let weekly = "{id: m, type: maintenance, title: t, starts: 2026-11-20T01:00:00Z, ends: 2026-11-20T03:00:00Z, repeat: FREQ=WEEKLY, scope: [db]}";
        let other = change("C-2", "db", "2026-11-27T01:00Z 1h", "");
        let world = World::new(ASSETS, &[weekly, &other]);
        assert_eq!(
            proposed(&world, &["db"], "1h", 2),
            ["Fri 11-27 02:00", "Fri 12-04 01:00", "same-asset C-2 ×1"]
        );
        assert_eq!(proposed(&world, &["db"], "2h", 1), ["Fri 12-04 01:00", "same-asset C-2 ×1"]);
        assert!(proposed(&world, &["db"], "3h", 1).is_empty(), "it fits nowhere");
    }

    #[test]
    fn at_the_next_full_hour_where_none_is_wished_for() {
        assert_eq!(proposed(&World::new(ASSETS, &[]), &["other"], "1h", 1), ["Sat 11-21 11:00"]);
        assert_eq!(next_hour(NaiveTime::from_hms_opt(23, 1, 0).unwrap()), NaiveTime::MIN);
    }

    #[test]
    fn a_year_and_no_further() {
        let freeze = "{id: f, type: freeze, title: t, starts: 2026-11-20T00:00:00Z, ends: 2026-11-21T00:00:00Z, repeat: FREQ=DAILY}";
        assert_eq!(proposed(&World::new(ASSETS, &[freeze]), &["other"], "1h", 1), ["freeze f ×366"]);
    }
}
