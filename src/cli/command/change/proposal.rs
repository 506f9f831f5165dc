//! What `change conflicts` and `change slot` are asked about: a change of the store, or assets and a time that are only
//! thought of.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::super::asset::asset;
use crate::cli::complete;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::model::change::ChangeType;
use crate::model::field::{Span, Time, Window};
use crate::practice::moment::{self, Toward};
use crate::store::snapshot::Snapshot;

/// What is only thought of
#[derive(Debug, Args)]
pub struct Proposal {
    /// Ask for these assets instead of a change
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', conflicts_with = "id", add = ArgValueCompleter::new(complete::assets))]
    affects: Vec<String>,

    /// How long it takes: 30m, 2h
    #[arg(long = "for", value_name = "LENGTH")]
    pub length: Option<Span>,

    /// Its type: standard, normal or emergency
    #[arg(long = "type", value_name = "TYPE", requires = "affects", add = ArgValueCandidates::new(complete::change_types))]
    kind: Option<ChangeType>,
}

/// The longest that a single change may take, for who mistypes a unit
const LONGEST: TimeDelta = TimeDelta::days(366);

impl Proposal {
    pub fn is_empty(&self) -> bool {
        self.affects.is_empty()
    }

    /// The ids of the assets, each of which is there.
    pub fn assets<'s>(&self, cx: &Context, snapshot: &'s Snapshot) -> Result<Vec<&'s str>, Trouble> {
        self.affects.iter().map(|typed| Ok(asset(cx, snapshot, typed)?.id.as_str())).collect()
    }

    pub fn r#type(&self) -> ChangeType {
        self.kind.unwrap_or(ChangeType::Normal)
    }

    /// From a moment on, as long as was said; an hour where nothing was.
    pub fn window(&self, start: DateTime<Utc>) -> Result<Window, Trouble> {
        let length = self.length.map_or(TimeDelta::hours(1), |span| span.0);
        if length <= TimeDelta::zero() || length > LONGEST {
            return Err(Trouble::with_help("it takes a minute at least and a year at most", "--for 1h"));
        }
        let start = start.fixed_offset();
        match start.checked_add_signed(length) {
            Some(end) => Ok(Window { start: Time(start), end: Time(end) }),
            None => Err(Trouble::new("there is no such time")),
        }
    }
}

/// A moment to come, as people write it.
pub fn moment(cx: &Context, snapshot: &Snapshot, text: &str) -> Result<DateTime<FixedOffset>, Trouble> {
    Ok(moment::parse(text, cx.now().with_timezone(&zone(snapshot)), Toward::Future)?)
}
