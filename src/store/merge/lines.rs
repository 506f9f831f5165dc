//! The merge that git does by itself: line by line, blind to what the lines say. Works on bytes in memory.

use std::ops::Range;

use git2::{MergeFileInput, MergeFileOptions};
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::Names;

/// What came of it
pub(super) struct Lines {
    pub bytes: Vec<u8>,
    /// Whether no two changes met.
    pub is_clean: bool,
}

/// As `git merge-file` does it; with its markers where two changes meet.
pub(super) fn merge(base: &[u8], ours: &[u8], theirs: &[u8], names: &Names) -> Lines {
    // What holds a NUL, as all of UTF-16 does, the library takes for binary, and makes nothing of it, not even an empty text.
    if [base, ours, theirs].iter().any(|bytes| bytes.contains(&0)) {
        return Lines { bytes: ours.to_vec(), is_clean: false };
    }
    // A merge of texts alone does not wake the library, which then has no memory to give; any other call does.
    drop(git2::Buf::new());
    let [base, ours_input, theirs] = [base, ours, theirs].map(input);
    let mut options = MergeFileOptions::new();
    // Where a name holds a NUL, which git gives to nothing, there is no label.
    let label = |name: &str| name.replace('\0', "");
    options
        .ancestor_label(label(&names.base))
        .our_label(label(&names.ours))
        .their_label(label(&names.theirs));
    options.marker_size(u16::try_from(names.marker).unwrap_or(u16::MAX));
    options.style_diff3(names.with_base);
    match git2::merge_file(&base, &ours_input, &theirs, Some(&mut options)) {
        Ok(merged) => Lines { bytes: merged.content().to_vec(), is_clean: merged.is_automergeable() },
        // Too large, or out of memory: ours stays, and a person decides.
        Err(_) => Lines { bytes: ours.to_vec(), is_clean: false },
    }
}

/// The text that both changes come to; nothing where they meet.
pub(super) fn clean(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let merged = merge(base.as_bytes(), ours.as_bytes(), theirs.as_bytes(), &Names::default());
    merged.is_clean.then(|| String::from_utf8(merged.bytes).ok()).flatten()
}

/// The same for texts that say the same, and differ in layout and comments alone: what stands side by side does not meet,
/// and what both put in at one place is all there.
pub(super) fn weave(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] =
        [base, ours, theirs].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let (mut own, mut other) =
        (hunks(&base, &ours).into_iter().peekable(), hunks(&base, &theirs).into_iter().peekable());
    let mut out = String::new();
    let mut at = 0;
    loop {
        let hunk = match (own.peek(), other.peek()) {
            (None, None) => break,
            (Some(one), Some(two)) if one == two => {
                other.next();
                own.next()
            }
            (Some(one), Some(two)) if one.0.end.min(two.0.end) > one.0.start.max(two.0.start) => return None,
            (Some(one), Some(two)) if (one.0.start, one.0.end) > (two.0.start, two.0.end) => other.next(),
            (None, Some(_)) => other.next(),
            (Some(_), _) => own.next(),
        };
        let (range, lines) = hunk?;
        out.extend(base.get(at..range.start)?.iter().copied());
        out.extend(lines);
        at = range.end;
    }
    out.extend(base.get(at..)?.iter().copied());
    Some(out)
}

/// Lines of the old text, and what takes their place.
fn hunks<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(Range<usize>, Vec<&'a str>)> {
    let changes = capture_diff_slices(Algorithm::Myers, old, new).into_iter();
    let changes = changes.filter(|change| change.tag() != DiffTag::Equal);
    changes.map(|change| (change.old_range(), new[change.new_range()].to_vec())).collect()
}

fn input(bytes: &[u8]) -> MergeFileInput<'_> {
    let mut input = MergeFileInput::new();
    input.content(bytes);
    input
}
