//! What an entry of the calendar holds for: the assets of its scope, and, of a freeze, all that they stand on, each with
//! the chain that leads to it.

use crate::graph::{Graph, Reach, Reached, Way};
use crate::model::calendar::{CalendarType, Scope};
use crate::model::{Calendar, Kind};
use crate::query::{Facts, Query, Subject};
use crate::store::snapshot::{Entry, Snapshot};

/// What an entry holds for
#[derive(Debug)]
pub enum Coverage<'g> {
    Everything,
    /// Of a freeze with all that the assets stand on; of a maintenance window the assets alone.
    Assets {
        reach: Reach<'g>,
        deep: bool,
    },
}

impl<'g> Coverage<'g> {
    /// Works out what is covered; or tells why that cannot be known.
    pub fn of(
        calendar: &Calendar,
        snapshot: &Snapshot,
        graph: &'g Graph,
        facts: &Facts<'_>,
    ) -> Result<Coverage<'g>, String> {
        let named = match &calendar.scope {
            None => return Ok(Coverage::Everything),
            Some(Scope::Assets(assets)) => assets.clone(),
            Some(Scope::Expression(text)) => select(text, snapshot, facts)?,
        };
        let deep = calendar.r#type == CalendarType::Freeze;
        Ok(Coverage::Assets { reach: graph.reach(&named, Way::Dependencies), deep })
    }

    /// The chain from an asset of the scope down to this one; nothing where it is not covered.
    pub fn path(&self, asset: &str) -> Option<Vec<String>> {
        match self {
            Coverage::Everything => Some(vec![asset.to_owned()]),
            Coverage::Assets { reach, .. } => {
                let path = reach.path(&self.find(asset)?);
                Some(path.into_iter().map(str::to_owned).collect())
            }
        }
    }

    /// How long the chain to an asset is; nothing where it is not covered.
    pub fn distance(&self, asset: &str) -> Option<usize> {
        match self {
            Coverage::Everything => Some(0),
            Coverage::Assets { .. } => self.find(asset).map(|found| found.distance),
        }
    }

    fn find(&self, asset: &str) -> Option<Reached<'g>> {
        let Coverage::Assets { reach, deep } = self else { return None };
        reach.find(asset).filter(|found| *deep || found.distance == 0)
    }
}

/// The assets for which an expression holds.
fn select(text: &str, snapshot: &Snapshot, facts: &Facts<'_>) -> Result<Vec<String>, String> {
    let assets: Vec<&Entry> = snapshot.of_kind(Kind::Asset).collect();
    let query = Query::compile(text, Subject::Of(Kind::Asset)).map_err(|wrong| wrong.message)?;
    let selected = query.select(facts, &assets).map_err(|wrong| wrong.message)?;
    Ok(selected.into_iter().map(|entry| entry.id.clone()).collect())
}
