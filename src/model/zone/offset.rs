//! Zones as chrono asks for them. Decides nothing: what is answered is the zone's history.

use std::fmt;

use chrono::{
    FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone,
};

use super::Tz;
use super::history::Local;

/// How far a zone's clocks are from UTC at a moment, and what that is called
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Tz,
    local: Local<'static>,
}

impl TimeZone for Tz {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Tz {
        offset.zone
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        let shown = local.and_utc().timestamp();
        self.0.history.at_local(shown).map(|local| ZoneOffset { zone: *self, local })
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        let moment = utc.and_utc().timestamp();
        ZoneOffset { zone: *self, local: self.0.history.at(moment) }
    }

    /// One that holds on a part of the day, as chrono has it.
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        let begin = local.and_time(NaiveTime::MIN);
        let end = begin + TimeDelta::hours(23);
        let held = [begin, end].into_iter().find_map(|at| self.offset_from_local_datetime(&at).earliest());
        held.map_or(MappedLocalTime::None, MappedLocalTime::Single)
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        FixedOffset::east_opt(self.local.seconds)
            .unwrap_or_else(|| unreachable!("offsets of a day and more are not read"))
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.local.name)
    }
}

impl fmt::Debug for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.local.name)
    }
}
