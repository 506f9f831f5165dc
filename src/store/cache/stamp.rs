//! Whether a file on disk was touched: what the system says of it without opening it. Never reads a byte of it.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

/// What the system said of a file
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub(super) size: u64,
    /// Nanoseconds since 1970; so is the next.
    pub(super) modified: u64,
    /// When anything of it changed, its name or its rights too; 0 where the system does not say.
    pub(super) changed: u64,
    /// Which file it is; 0 where the system does not say.
    pub(super) inode: u64,
}

/// Clocks of files tick no finer than this, and coarse ones than that.
const TICK: Duration = Duration::from_millis(20);
const COARSE_TICK: Duration = Duration::from_secs(2);

impl Stamp {
    pub fn of(metadata: &Metadata) -> Option<Stamp> {
        let modified = nanoseconds(metadata.modified().ok()?);
        let (changed, inode) = beyond(metadata);
        Some(Stamp { size: metadata.len(), modified, changed, inode })
    }

    /// Whether the file may have been written once more, after it was read, without its stamp telling: it was touched
    /// so late that the same tick of the clock would cover both.
    pub(in crate::store) fn is_racy(&self, read: SystemTime) -> bool {
        let is_coarse = self.modified.is_multiple_of(1_000_000_000);
        let tick = if is_coarse { COARSE_TICK } else { TICK };
        let sure = nanoseconds(read).saturating_sub(u64::try_from(tick.as_nanos()).unwrap_or(u64::MAX));
        self.modified.max(self.changed) >= sure
    }
}

pub(super) fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(unix)]
fn beyond(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(metadata.ctime()).unwrap_or_default();
    let rest = u64::try_from(metadata.ctime_nsec()).unwrap_or_default();
    (seconds.saturating_mul(1_000_000_000).saturating_add(rest), metadata.ino())
}

#[cfg(not(unix))]
fn beyond(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(nanoseconds: u64) -> Stamp {
        Stamp { size: 1, modified: nanoseconds, changed: nanoseconds, inode: 1 }
    }

    fn read_at(nanoseconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_nanos(nanoseconds)
    }

    #[test]
    fn a_file_of_long_ago_is_sure() {
        assert!(!touched(1_000_000_001).is_racy(read_at(2_000_000_000)));
    }

    #[test]
    fn a_file_of_the_same_tick_is_not() {
        assert!(touched(1_990_000_000).is_racy(read_at(2_000_000_000)));
        assert!(touched(3_000_000_001).is_racy(read_at(2_000_000_000)), "its clock is ahead");
    }

    #[test]
    fn whole_seconds_are_the_sign_of_a_coarse_clock() {
        assert!(touched(1_000_000_000).is_racy(read_at(2_900_000_000)));
        assert!(!touched(1_000_000_000).is_racy(read_at(3_100_000_000)));
    }

    #[test]
    fn changing_back_the_time_of_modification_is_seen() {
        let stamp = Stamp { changed: 1_999_999_999, ..touched(5) };
        assert!(stamp.is_racy(read_at(2_000_000_000)));
    }
}
