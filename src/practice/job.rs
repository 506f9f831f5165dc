//! What a change takes out, and when: its assets during its window, where its tasks do not say it more closely. Knows
//! changes that are planned or running, and windows that are only thought of.

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::Period;
use crate::model::Change;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::field::{Span, Task, TaskState, Window};
use crate::store::snapshot::{Entry, Snapshot};

/// What a change takes out, and when
#[derive(Debug, Clone)]
pub struct Job<'a> {
    /// Its id; nothing for what is only thought of.
    pub id: Option<&'a str>,
    pub entry: Option<&'a Entry>,
    pub title: &'a str,
    pub r#type: ChangeType,
    pub state: ChangeState,
    pub outage: Option<Span>,
    /// In order of time; at least one.
    pub pieces: Vec<Piece<'a>>,
}

/// Some assets during some time, by somebody
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    pub period: Period,
    pub assets: Vec<&'a str>,
    pub assignee: Option<&'a str>,
}

impl<'a> Job<'a> {
    /// Of a change; nothing where it names no window, or has no time in it.
    pub fn of(entry: &'a Entry, change: &'a Change) -> Option<Job<'a>> {
        let job = Job::written(change)?;
        Some(Job { id: Some(&entry.id), entry: Some(entry), ..job })
    }

    /// The same of a change that is in no file yet.
    pub fn written(change: &'a Change) -> Option<Job<'a>> {
        let mut pieces = pieces(change);
        pieces.retain(|piece| piece.period.start < piece.period.end);
        pieces.sort_by_key(|piece| piece.period);
        let Change { r#type, state, outage, ref title, .. } = *change;
        let job = Job { id: Some(&change.id), entry: None, title, r#type, state, outage, pieces };
        (!job.pieces.is_empty()).then_some(job)
    }

    /// Of some assets and a window that are only thought of.
    pub fn proposed(assets: Vec<&'a str>, window: &Window, r#type: ChangeType) -> Job<'a> {
        let piece = Piece { period: window.into(), assets, assignee: None };
        let (title, state) = ("what is proposed", ChangeState::Draft);
        Job { id: None, entry: None, title, r#type, state, outage: None, pieces: vec![piece] }
    }

    /// From the first beginning to the last end.
    pub fn span(&self) -> Period {
        let periods = self.pieces.iter().map(|piece| piece.period);
        periods.reduce(|a, b| a.with(&b)).unwrap_or_else(|| unreachable!("a job has a piece"))
    }

    /// All assets that it touches, each once, in order.
    pub fn assets(&self) -> Vec<&'a str> {
        let mut assets: Vec<&str> =
            self.pieces.iter().flat_map(|piece| piece.assets.iter().copied()).collect();
        assets.sort_unstable();
        assets.dedup();
        assets
    }

    /// The assets that it touches at some time within a period.
    pub fn assets_in(&self, period: &Period) -> Vec<&'a str> {
        let pieces = self.pieces.iter().filter(|piece| piece.period.overlaps(period));
        let mut assets: Vec<&str> = pieces.flat_map(|piece| piece.assets.iter().copied()).collect();
        assets.sort_unstable();
        assets.dedup();
        assets
    }

    /// The same work at another time.
    pub fn moved(&self, by: TimeDelta) -> Job<'a> {
        let mut job = self.clone();
        for piece in &mut job.pieces {
            piece.period = piece.period.moved(by);
        }
        job
    }

    /// How the change is called in a sentence.
    pub fn name(&self) -> &'a str {
        self.id.unwrap_or(self.title)
    }
}

/// Tasks that are not cancelled, with the change's assets, window and person where they say nothing; and what no task
/// touches, during the whole window.
fn pieces(change: &Change) -> Vec<Piece<'_>> {
    let own = change.window.as_ref().map(Period::from);
    let assignee = change.assignee.as_deref();
    let all = || change.affects.iter().map(String::as_str).collect::<Vec<_>>();
    let mut pieces = Vec::new();
    for task in change.tasks.iter().filter(|task| task.state != TaskState::Cancelled) {
        let Some(period) = task.window.as_ref().map(Period::from).or(own) else { continue };
        let assets = match task.affects.as_slice() {
            [] => all(),
            named => named.iter().map(String::as_str).collect(),
        };
        pieces.push(Piece { period, assets, assignee: task.assignee.as_deref().or(assignee) });
    }
    let is_in_task = |asset: &&str| change.tasks.iter().any(|task: &Task| touches(task, asset));
    let rest: Vec<&str> = all().into_iter().filter(|asset| !is_in_task(asset)).collect();
    if let Some(period) = own.filter(|_| !rest.is_empty() || pieces.is_empty()) {
        pieces.push(Piece { period, assets: rest, assignee });
    }
    pieces
}

/// Whether a task says when an asset is touched.
fn touches(task: &Task, asset: &str) -> bool {
    let is_named = task.affects.is_empty() || task.affects.iter().any(|it| it.eq_ignore_ascii_case(asset));
    task.state != TaskState::Cancelled && is_named
}

/// Whether a change in this state still takes part in what is to come; drafts are nobody else's concern yet.
pub fn takes_part(state: ChangeState) -> bool {
    matches!(state, ChangeState::Requested | ChangeState::Approved | ChangeState::InProgress)
}

/// The changes that are to come or run. Those of a time are found without going through all of them
#[derive(Debug)]
pub struct Ahead<'a> {
    /// By their beginning, then by id.
    jobs: Vec<Job<'a>>,
    /// For each of them when the last of those up to it ends.
    ends: Vec<DateTime<Utc>>,
}

impl<'a> Ahead<'a> {
    pub fn of(snapshot: &'a Snapshot, now: DateTime<Utc>) -> Ahead<'a> {
        let changes = snapshot.of::<Change>().filter(|(_, change)| takes_part(change.state));
        let jobs = changes.filter_map(|(entry, change)| Job::of(entry, change));
        let mut jobs: Vec<Job<'_>> = jobs.filter(|job| job.span().end > now).collect();
        jobs.sort_by_cached_key(|job| (job.span(), job.id));
        let latest = |last: &mut DateTime<Utc>, job: &Job<'_>| {
            *last = job.span().end.max(*last);
            Some(*last)
        };
        let ends = jobs.iter().scan(DateTime::<Utc>::MIN_UTC, latest).collect();
        Ahead { jobs, ends }
    }

    pub fn jobs(&self) -> &[Job<'a>] {
        &self.jobs
    }

    /// Those at work within a period, in the same order.
    pub fn during(&self, period: Period) -> impl Iterator<Item = &Job<'a>> {
        let first = self.ends.partition_point(|end| *end <= period.start);
        let begun = self.jobs[first..].iter().take_while(move |job| job.span().start < period.end);
        begun.filter(move |job| job.span().overlaps(&period))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    fn pieces(more: &str) -> Vec<String> {
        let world = World::new("a; b; c", &[&change("C", "a, b", "2026-12-01T00:00Z 1h", more)]);
        let (entry, change) = world.snapshot.of::<Change>().next().unwrap();
        let show = |piece: &Piece<'_>| {
            let Period { start, end } = piece.period;
            let who = piece.assignee.unwrap_or("nobody");
            format!("{}-{} {} {who}", start.format("%H:%M"), end.format("%H:%M"), piece.assets.join(","))
        };
        Job::of(entry, change).map(|job| job.pieces.iter().map(show).collect()).unwrap_or_default()
    }

    #[test]
    fn without_tasks_all_of_it_all_the_time() {
        assert_eq!(pieces(""), ["00:00-01:00 a,b nobody"]);
        assert_eq!(pieces(", assignee: joe"), ["00:00-01:00 a,b joe"]);
    }

    #[test]
    fn those_of_a_time_are_found_behind_a_long_one() {
        let records = [
            change("C-long", "a", "2026-12-01T00:00Z 9h", ""),
            change("C-short", "a", "2026-12-01T01:00Z 1h", ""),
            change("C-late", "a", "2026-12-01T08:00Z 1h", ""),
        ];
        let world = World::new("a; b; c", &records.each_ref().map(String::as_str));
        let ahead = Ahead::of(&world.snapshot, world.now.to_utc());
        let during = |at: &str| -> Vec<&str> {
            ahead.during((&crate::practice::fixture::window(at)).into()).filter_map(|job| job.id).collect()
        };
        assert_eq!(during("2026-12-01T02:00Z 1h"), ["C-long"]);
        assert_eq!(during("2026-12-01T01:59Z 7h"), ["C-long", "C-short", "C-late"]);
        assert!(during("2026-12-01T09:00Z 1h").is_empty(), "the end is not in it");
        assert!(during("2026-11-30T23:00Z 1h").is_empty(), "nor is what begins as it ends");
    }

    #[test]
    fn tasks_say_it_more_closely() {
        let window = "window: {start: 2026-12-01T00:15:00Z, end: 2026-12-01T00:30:00Z}";
        let of_a = format!(", tasks: [{{id: 1, title: t, state: open, affects: [A], {window}}}]");
        assert_eq!(pieces(&of_a), ["00:00-01:00 b nobody", "00:15-00:30 A nobody"]);
        let of_all =
            format!(", assignee: joe, tasks: [{{id: 1, title: t, state: open, assignee: jim, {window}}}]");
        assert_eq!(pieces(&of_all), ["00:15-00:30 a,b jim"]);
        let of_another = ", tasks: [{id: 1, title: t, state: open, affects: [c]}]";
        assert_eq!(pieces(of_another), ["00:00-01:00 c nobody", "00:00-01:00 a,b nobody"]);
        assert_eq!(pieces(&of_a.replace("open", "cancelled")), ["00:00-01:00 a,b nobody"]);
    }
}
