//! What a store's `.gitattributes` says of how records are merged. Only looks for what makes wrong records; how git itself
//! understands all attributes together, git is asked (see `merge::setup`).

use crate::finding::{FilePath, Finding, Level, Location};

/// Lines by which git would put the lines of both sides of a conflict into one record.
pub(super) fn faults(path: &FilePath, text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        if let Some(pattern) = union(line) {
            let message =
                format!("`{pattern}` is merged by union: both lines of a conflict end up in one record");
            let place = Location::bytes(path, start..at + line.trim_end().len());
            let help = "write `merge=itsm` instead, which merges records by field";
            found.push(Finding::new("union-merge", Level::Error, place, message).help(help));
        }
        at += line.len();
    }
    found
}

/// The pattern of a line that asks for a union of what may be records.
fn union(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let pattern = words.next().filter(|word| !word.starts_with('#'))?;
    (words.any(|word| word == "merge=union") && may_be_record(pattern)).then_some(pattern)
}

/// Whether it can be a record that matches: not where it must end otherwise, as `*.md` does.
fn may_be_record(pattern: &str) -> bool {
    let name = pattern.trim_matches('"').rsplit('/').next().unwrap_or(pattern);
    match name.rsplit_once('.') {
        Some((_, end)) => end.contains(['*', '?', '[']) || ["yaml", "yml"].contains(&end),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_match_a_record_is_found_and_nothing_else() {
        let told = |text: &str| faults(&".gitattributes".into(), text).len();
        for line in
            ["*.yaml merge=union", "* text merge=union", "assets/** merge=union", "*.y* eol=lf merge=union"]
        {
            assert_eq!(told(line), 1, "{line}");
        }
        for line in
            ["*.md merge=union", "# *.yaml merge=union", "*.yaml merge=itsm", "CHANGELOG.md merge=union", ""]
        {
            assert_eq!(told(line), 0, "{line}");
        }
    }
}
