//! Whether a file on disk was touched: what the system says of it without opening it. Never reads a byte of it.

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
    /// Of a file; nothing else has one.
    #[cfg(unix)]
    #[allow(clippy::unnecessary_cast, reason = "the widths of these fields differ from system to system")]
    pub fn of(said: &rustix::fs::Stat) -> Option<Stamp> {
        let nanoseconds = |seconds: i64, rest: i64| {
            let (seconds, rest) = (u64::try_from(seconds).ok()?, u64::try_from(rest).ok()?);
            seconds.checked_mul(1_000_000_000)?.checked_add(rest)
        };
        rustix::fs::FileType::from_raw_mode(said.st_mode).is_file().then_some(())?;
        Some(Stamp {
            size: u64::try_from(said.st_size).ok()?,
            modified: nanoseconds(said.st_mtime as i64, said.st_mtime_nsec as i64)?,
            changed: nanoseconds(said.st_ctime as i64, said.st_ctime_nsec as i64)?,
            inode: said.st_ino as u64,
        })
    }

    /// Of a file; nothing else has one.
    #[cfg(not(unix))]
    pub fn of(said: &std::fs::Metadata) -> Option<Stamp> {
        let modified = nanoseconds(said.modified().ok()?);
        said.is_file().then(|| Stamp { size: said.len(), modified, changed: 0, inode: 0 })
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
