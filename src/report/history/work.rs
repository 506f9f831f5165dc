//! Under which change something was done: one that the commit names, or one that ran on the asset at that time.

use chrono::{DateTime, Utc};

use crate::model::id::fold;
use crate::model::{Change, Kind};
use crate::practice::task;
use crate::store::history::Commit;
use crate::store::history::deed::{Deed, Subject};
use crate::store::snapshot::Snapshot;

/// The changes of a store that have run or are running
pub struct Work<'s> {
    snapshot: &'s Snapshot,
    ran: Vec<Ran<'s>>,
}

struct Ran<'s> {
    change: &'s Change,
    start: DateTime<Utc>,
    /// Nothing while it still runs.
    end: Option<DateTime<Utc>>,
}

impl<'s> Work<'s> {
    pub fn of(snapshot: &'s Snapshot) -> Work<'s> {
        let ran = |change: &'s Change| {
            let actual = change.actual?;
            Some(Ran { change, start: actual.start?.0.to_utc(), end: actual.end.map(|end| end.0.to_utc()) })
        };
        Work { snapshot, ran: snapshot.of::<Change>().filter_map(|(_, change)| ran(change)).collect() }
    }

    /// A change that a message names counts where there is such a change; a change's own record is under none.
    pub fn under(&self, commit: &Commit, deed: &Deed) -> Option<String> {
        let named = commit.trailer("Change").filter_map(|id| self.snapshot.get(id));
        let named = named.filter(|entry| entry.kind() == Kind::Change).map(|entry| entry.id.clone()).next();
        let own = |id: &String| fold(id) == fold(&deed.id);
        match deed.of {
            Subject::Record(Kind::Asset) => {
                named.or_else(|| self.running(&deed.id, commit.author.at.to_utc()))
            }
            _ => named.filter(|id| !own(id)),
        }
    }

    /// The change that was running on an asset; of several the one that began last.
    fn running(&self, asset: &str, at: DateTime<Utc>) -> Option<String> {
        let runs = |ran: &&Ran<'_>| ran.start <= at && ran.end.is_none_or(|end| at <= end);
        let touches = |ran: &&Ran<'_>| task::touched(ran.change).any(|it| fold(it) == fold(asset));
        let running = self.ran.iter().filter(runs).filter(touches);
        running.max_by_key(|ran| ran.start).map(|ran| ran.change.id.clone())
    }
}
