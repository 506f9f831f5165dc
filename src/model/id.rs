//! What an id may look like, and how ticket ids are drawn. Never consults the store: uniqueness is a check.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Kind;

/// The longest id
pub const LONGEST: usize = 128;

/// Crockford's base32: no i, l, o, u, so that nothing is misread at three in the morning
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Names that are devices on Windows, with or without an extension
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Why a text cannot be an id; nothing where it can.
pub fn fault(id: &str) -> Option<&'static str> {
    let lower = id.to_ascii_lowercase();
    if id.is_empty() {
        Some("an id cannot be empty")
    } else if id.len() > LONGEST {
        Some("an id has 128 characters at most")
    } else if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)) {
        Some("an id is made of letters, digits, `.`, `_` and `-`")
    } else if !id.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        Some("an id starts with a letter or a digit")
    } else if id.ends_with('.') {
        Some("an id cannot end with a dot: Windows drops it from file names")
    } else if is_device(lower.split('.').next().unwrap_or("")) {
        Some("this is the name of a device on Windows, where no file can be called so")
    } else if lower.ends_with(".lock") || lower.ends_with(".yaml") || lower.ends_with(".yml") {
        Some("an id cannot end like a file of git's or a record's")
    } else if lower == "everything" || lower == "me" {
        Some("this word has a meaning of its own")
    } else {
        None
    }
}

/// An id as it is compared: without case. Most are in lower case already, and cost nothing.
pub fn fold(id: &str) -> Cow<'_, str> {
    let is_folded = id.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_folded { Cow::Borrowed(id) } else { Cow::Owned(id.to_lowercase()) }
}

/// Whether a name without its extension is a device on Windows.
pub fn is_device(stem: &str) -> bool {
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device))
}

/// The nearest text that can be an id: `Get Paid (new)` gives `get-paid-new`. Empty where nothing is left.
pub fn from_text(text: &str) -> String {
    let mut id = String::new();
    for ch in text.to_lowercase().chars() {
        if ch.is_ascii_alphanumeric() || ch == '.' || ch == '_' {
            id.push(ch);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_matches(|ch: char| !ch.is_ascii_alphanumeric()).chars().take(LONGEST).collect()
}

/// The letters before a ticket's date; nothing for kinds that people name.
pub fn ticket_prefix(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Change => Some("CHG"),
        Kind::Incident => Some("INC"),
        Kind::Problem => Some("PRB"),
        _ => None,
    }
}

/// What people call a ticket for short: what stands behind the last `-`.
pub fn short(id: &str) -> Option<&str> {
    id.rsplit_once('-').map(|(_, short)| short)
}

/// A ticket's id from its day and 25 random bits: `CHG-20261121-7k3qf`.
pub fn ticket(prefix: &str, day: NaiveDate, random: u32) -> String {
    let letters: String =
        (0..5).map(|place| char::from(ALPHABET[(random >> (place * 5)) as usize & 31])).collect();
    format!("{prefix}-{}-{letters}", day.format("%Y%m%d"))
}

/// What tells files of one person apart, from 20 random bits: the `9xk2` of `jim.bar-9xk2.yaml`.
pub fn tail(random: u32) -> String {
    (0..4).map(|place| char::from(ALPHABET[(random >> (place * 5)) as usize & 31])).collect()
}

/// Up to three of the candidates that look like the text, nearest first.
pub fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<String> {
    let text = text.to_lowercase();
    let mut close: Vec<(f64, &str)> = candidates
        .map(|candidate| (likeness(&text, &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= 0.7)
        .collect();
    close.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    close.dedup_by(|a, b| a.1 == b.1);
    close.into_iter().take(3).map(|(_, candidate)| candidate.to_owned()).collect()
}

/// From 0 to 1; what contains the text whole is close whatever its length.
fn likeness(text: &str, candidate: &str) -> f64 {
    let contained = text.len() >= 3 && candidate.contains(text);
    let score =
        strsim::jaro_winkler(text, candidate).max(strsim::normalized_damerau_levenshtein(text, candidate));
    if contained { score.max(0.9) } else { score }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_would_hurt_a_clone_somewhere_are_refused() {
        for id in [
            "",
            "../../etc/passwd",
            "-rf",
            "CON",
            "con.txt",
            "nul",
            "LPT1",
            ".git",
            "trailing.",
            "a b",
            "a/b",
            "a\\b",
            "é",
            "head.lock",
            "x.yaml",
            "a\0b",
            "everything",
        ] {
            assert!(fault(id).is_some(), "{id}");
        }
        assert!(fault(&"a".repeat(129)).is_some());
    }

    #[test]
    fn ordinary_ids_pass() {
        for id in [
            "getpaid",
            "GetPaid",
            "cblog005.company.com",
            "CHG-20261121-7k3qf",
            "a",
            "0",
            "console",
            "i-0abc_1",
        ] {
            assert_eq!(fault(id), None, "{id}");
        }
        assert_eq!(fault(&"a".repeat(128)), None);
    }

    #[test]
    fn a_misspelt_id_finds_its_neighbours() {
        let ids = ["getpaid", "getpaidetl", "findb1", "web02"];
        assert_eq!(nearest("getpiad", ids.into_iter())[0], "getpaid");
        assert_eq!(nearest("paid", ids.into_iter()), ["getpaid", "getpaidetl"]);
        assert!(nearest("zzz", ids.into_iter()).is_empty());
    }

    #[test]
    fn a_name_becomes_an_id() {
        assert_eq!(from_text("Get Paid (new)"), "get-paid-new");
        assert_eq!(from_text("  --iDNS/East "), "idns-east");
        assert_eq!(from_text("日本"), "");
    }

    #[test]
    fn tickets_carry_their_day_and_no_letter_that_is_misread() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        assert_eq!(ticket("CHG", day, 0), "CHG-20261121-00000");
        assert_eq!(ticket("CHG", day, u32::MAX), "CHG-20261121-zzzzz");
        assert_eq!(fault(&ticket("INC", day, 12_345)), None);
    }
}
