//! The calendar: which freezes hold for what and when, and when maintenance is expected. Fails closed: an entry that
//! cannot be understood holds wherever it might. Works out what an entry covers once, when it is first asked for.

mod coverage;
mod expand;
mod period;
mod rule;
mod series;

use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta};

use crate::finding::{FilePath, Level};
use crate::graph::Graph;
use crate::model::calendar::CalendarType;
use crate::model::change::ChangeType;
use crate::model::field::Window;
use crate::model::zone::Tz;
use crate::model::{Calendar, Kind};
use crate::query::Facts;
use crate::store::snapshot::{Entry, Snapshot};

pub use coverage::Coverage;
pub use period::{Period, later};
pub use rule::{NoRule, Rule};
pub use series::{Series, midnight, moment};

/// All entries of the calendar
pub struct Book<'a> {
    snapshot: &'a Snapshot,
    graph: &'a Graph,
    facts: Facts<'a>,
    pages: Vec<Page<'a>>,
    /// Files of the calendar that cannot be read: whatever they hold may be a freeze.
    pub unreadable: Vec<FilePath>,
}

/// An entry of the calendar
pub struct Page<'a> {
    pub entry: &'a Entry,
    pub calendar: &'a Calendar,
    series: Result<Series, NoRule>,
    coverage: OnceLock<Result<Coverage<'a>, String>>,
}

/// A freeze that holds for an asset, once
#[derive(Debug, Clone)]
pub struct Freeze<'a> {
    pub entry: &'a Entry,
    pub calendar: &'a Calendar,
    /// When it holds; the time that was asked for, where that cannot be known.
    pub period: Period,
    /// The asset that was asked for.
    pub asset: String,
    /// The chain from an asset of the freeze's scope down to that one; only itself where it is of the scope.
    pub path: Vec<String>,
    /// Why it cannot be known whether it holds.
    pub fault: Option<String>,
}

impl<'a> Book<'a> {
    pub fn new(snapshot: &'a Snapshot, graph: &'a Graph, now: DateTime<Tz>) -> Book<'a> {
        let zone = now.timezone();
        let page = |(entry, calendar): (&'a Entry, &'a Calendar)| Page {
            entry,
            calendar,
            series: Series::of(calendar, zone),
            coverage: OnceLock::new(),
        };
        let folder = format!("{}/", Kind::Calendar.folder());
        let is_unreadable = |file: &&FilePath| file.as_str().starts_with(&folder);
        let faults = snapshot.faults.iter().filter(|fault| fault.level == Level::Error);
        let mut unreadable: Vec<FilePath> =
            faults.map(|fault| &fault.location.file).filter(is_unreadable).cloned().collect();
        unreadable.dedup();
        let pages = snapshot.of::<Calendar>().map(page).collect();
        Book { snapshot, graph, facts: Facts::new(snapshot, now), pages, unreadable }
    }

    pub fn pages(&self) -> impl Iterator<Item = &Page<'a>> {
        self.pages.iter()
    }

    fn of_type(&self, wanted: CalendarType) -> impl Iterator<Item = &Page<'a>> {
        self.pages.iter().filter(move |page| page.calendar.r#type == wanted)
    }

    /// The freezes that stop a change of a type to any of some assets during a window, each time that they hold.
    pub fn freezes_over(
        &self,
        affects: &[&str],
        window: &Window,
        change_type: ChangeType,
    ) -> Vec<Freeze<'a>> {
        self.freezes_in(affects, &Period::from(window), change_type)
    }

    pub fn freezes_in(&self, affects: &[&str], period: &Period, change_type: ChangeType) -> Vec<Freeze<'a>> {
        let stops =
            self.of_type(CalendarType::Freeze).filter(|page| !page.calendar.allow.contains(&change_type));
        stops.flat_map(|page| self.freezes_of(page, affects, period)).collect()
    }

    /// The same whatever they let through.
    pub fn all_freezes_in(&self, affects: &[&str], period: &Period) -> Vec<Freeze<'a>> {
        let freezes = self.of_type(CalendarType::Freeze);
        freezes.flat_map(|page| self.freezes_of(page, affects, period)).collect()
    }

    /// Each time that one freeze holds for some assets, through the shortest chain.
    fn freezes_of(&self, page: &Page<'a>, affects: &[&str], period: &Period) -> Vec<Freeze<'a>> {
        let Some(first) = affects.first() else { return Vec::new() };
        let (periods, fault) = match page.times(period) {
            Ok(periods) => (periods, None),
            Err(fault) => (vec![*period], Some(fault)),
        };
        if periods.is_empty() {
            return Vec::new();
        }
        let (asset, path, fault) = match self.coverage(page) {
            Err(unknown) => ((*first).to_owned(), vec![(*first).to_owned()], Some(unknown.clone())),
            Ok(coverage) => {
                let near = affects.iter().filter_map(|it| Some((coverage.distance(it)?, *it)));
                let Some((_, asset)) = near.min_by_key(|(distance, _)| *distance) else { return Vec::new() };
                (asset.to_owned(), coverage.path(asset).unwrap_or_default(), fault)
            }
        };
        let Page { entry, calendar, .. } = page;
        let freeze = |period| Freeze {
            entry,
            calendar,
            period,
            asset: asset.clone(),
            path: path.clone(),
            fault: fault.clone(),
        };
        periods.into_iter().map(freeze).collect()
    }

    /// The maintenance windows of an asset within a time: nothing where it has none that come again. A window that comes
    /// once lets changes in, but does not keep them out at all other times.
    pub fn maintenance_of(&self, asset: &str, within: &Period) -> Option<Vec<(&Page<'a>, Period)>> {
        let pages: Vec<&Page<'a>> = self.maintains(asset).collect();
        if !pages.iter().any(|page| page.comes_again_after(within)) {
            return None;
        }
        let times = |page: &'_ &Page<'a>| page.times(within).unwrap_or_default();
        let mut all: Vec<(&Page<'a>, Period)> =
            pages.iter().flat_map(|page| times(page).into_iter().map(|it| (*page, it))).collect();
        all.sort_by_key(|(_, period)| *period);
        Some(all)
    }

    /// The first maintenance window of an asset that begins within a time and is long enough.
    pub fn next_maintenance(
        &self,
        asset: &str,
        within: &Period,
        length: TimeDelta,
    ) -> Option<(&Page<'a>, Period)> {
        let suits = |window: &Period| window.start >= within.start && window.length() >= length;
        let first = |page: &'_ Page<'a>| page.series.as_ref().ok()?.first(within, suits);
        let firsts = self.maintains(asset).filter_map(|page| Some((page, first(page)?)));
        firsts.min_by_key(|(_, window)| *window)
    }

    fn maintains(&self, asset: &str) -> impl Iterator<Item = &Page<'a>> {
        let is_of = |page: &&Page<'a>| {
            let coverage = self.coverage(page).as_ref();
            coverage.is_ok_and(|coverage| coverage.distance(asset).is_some())
        };
        self.of_type(CalendarType::Maintenance).filter(is_of)
    }

    /// Whether an entry holds for an asset; it does where that cannot be known.
    pub fn covers(&self, page: &Page<'a>, asset: &str) -> bool {
        self.coverage(page).as_ref().map_or(true, |coverage| coverage.distance(asset).is_some())
    }

    /// What an entry holds for.
    pub fn coverage<'p>(&self, page: &'p Page<'a>) -> &'p Result<Coverage<'a>, String> {
        page.coverage.get_or_init(|| Coverage::of(page.calendar, self.snapshot, self.graph, &self.facts))
    }
}

impl Page<'_> {
    /// The times that it holds of which a part is in a period; or why they cannot be known.
    pub fn times(&self, period: &Period) -> Result<Vec<Period>, String> {
        let series = self.series.as_ref().map_err(|fault| fault.message.clone())?;
        Ok(series.over(period))
    }

    /// Why it cannot be understood when it holds.
    pub fn fault(&self) -> Option<&NoRule> {
        self.series.as_ref().err()
    }

    /// Whether it repeats, and has not come to its end.
    fn comes_again_after(&self, period: &Period) -> bool {
        let year = Period::lasting(period.start, TimeDelta::days(366));
        let comes = |series: &Series| series.repeats() && series.first(&year, |_| true).is_some();
        self.series.as_ref().is_ok_and(comes)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::change::ChangeType;
    use crate::practice::fixture::{World, window};

    const ASSETS: &str = "payroll -> app; app -> db; db -> dc; other; web -> dc";

    fn freezes(calendar: &[&str], affects: &[&str], at: &str) -> Vec<String> {
        held(calendar, affects, at, ChangeType::Normal)
    }

    fn held(calendar: &[&str], affects: &[&str], at: &str, change: ChangeType) -> Vec<String> {
        let world = World::new(ASSETS, calendar);
        let book = world.book();
        let show = |freeze: &super::Freeze<'_>| {
            let fault = freeze.fault.as_ref().map(|fault| format!(" ({fault})")).unwrap_or_default();
            format!("{} {}{fault}", freeze.entry.id, freeze.path.join(" "))
        };
        book.freezes_over(affects, &window(at), change).iter().map(show).collect()
    }

    const YEAR_END: &str = "{id: year-end, type: freeze, title: t, starts: 2026-12-20T00:00:00Z, ends: 2027-01-04T00:00:00Z, \
                            repeat: FREQ=YEARLY, allow: [emergency], scope: [payroll]}";

    #[test]
    fn a_freeze_holds_for_all_that_its_assets_stand_on() {
        assert_eq!(
            freezes(&[YEAR_END], &["other", "dc"], "2026-12-24T00:00Z 1h"),
            ["year-end payroll app db dc"]
        );
        assert_eq!(freezes(&[YEAR_END], &["dc", "APP"], "2041-01-03T23:00Z 1h"), ["year-end payroll app"]);
        assert!(freezes(&[YEAR_END], &["other", "web", "nobody"], "2026-12-24T00:00Z 1h").is_empty());
        assert!(freezes(&[YEAR_END], &[], "2026-12-24T00:00Z 1h").is_empty());
    }

    #[test]
    fn ending_as_the_freeze_starts_and_starting_as_it_ends() {
        assert!(freezes(&[YEAR_END], &["app"], "2026-12-19T23:00Z 1h").is_empty());
        assert_eq!(freezes(&[YEAR_END], &["app"], "2026-12-19T23:00Z 61m").len(), 1);
        assert!(freezes(&[YEAR_END], &["app"], "2027-01-04T00:00Z 1h").is_empty());
    }

    #[test]
    fn types_of_change_that_are_let_through() {
        assert!(held(&[YEAR_END], &["app"], "2026-12-24T00:00Z 1h", ChangeType::Emergency).is_empty());
        assert_eq!(held(&[YEAR_END], &["app"], "2026-12-24T00:00Z 1h", ChangeType::Standard).len(), 1);
    }

    #[test]
    fn an_expression_says_what_is_frozen() {
        let freeze = YEAR_END.replace("[payroll]", "'id == \"app\"'");
        assert_eq!(freezes(&[&freeze], &["db"], "2026-12-24T00:00Z 1h"), ["year-end app db"]);
        assert!(freezes(&[&freeze], &["payroll"], "2026-12-24T00:00Z 1h").is_empty());
    }

    #[test]
    fn what_cannot_be_understood_holds_wherever_it_might() {
        let rule = YEAR_END.replace("FREQ=YEARLY", "FREQ=OFTEN");
        assert_eq!(
            freezes(&[&rule], &["db"], "2026-06-24T00:00Z 1h"),
            ["year-end payroll app db (`OFTEN` is no frequency)"]
        );
        assert!(freezes(&[&rule], &["other"], "2026-06-24T00:00Z 1h").is_empty());
        let scope = YEAR_END.replace("[payroll]", "'ownr == \"x\"'");
        assert_eq!(
            freezes(&[&scope], &["other"], "2026-12-24T00:00Z 1h"),
            ["year-end other (an asset has no field `ownr`)"]
        );
        assert!(freezes(&[&scope], &["other"], "2026-06-24T00:00Z 1h").is_empty());
    }

    #[test]
    fn maintenance_is_of_the_assets_that_it_names() {
        let weekly = "{id: m, type: maintenance, title: t, starts: 2026-11-27T01:00:00Z, ends: 2026-11-27T03:00:00Z, repeat: FREQ=WEEKLY, scope: [app]}";
        let once = "{id: o, type: maintenance, title: t, starts: 2026-11-29T01:00:00Z, ends: 2026-11-29T03:00:00Z, scope: [web]}";
        let world = World::new(ASSETS, &[weekly, once]);
        let book = world.book();
        let count =
            |asset: &str, at: &str| book.maintenance_of(asset, &(&window(at)).into()).map(|it| it.len());
        assert_eq!(count("app", "2026-11-27T00:00Z 15d"), Some(3));
        assert_eq!(count("app", "2026-11-27T04:00Z 1h"), Some(0));
        assert_eq!(count("db", "2026-11-27T00:00Z 15d"), None);
        assert_eq!(count("web", "2026-11-27T00:00Z 15d"), None, "a window that comes once obliges nobody");
    }
}
