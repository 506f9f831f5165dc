//! What stands on the line already: the shell hands it over behind `--`, before anything is parsed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The words after the program's name.
pub(super) fn words() -> Vec<String> {
    raw().filter_map(|it| it.into_string().ok()).collect()
}

/// The folder of `-C DIR`, `-CDIR`, `--store DIR` or `--store=DIR`; the last one counts.
pub(super) fn store() -> Option<PathBuf> {
    named(&words()).map(|dir| home(&dir))
}

fn raw() -> impl Iterator<Item = OsString> {
    std::env::args_os().skip_while(|it| it != "--").skip(2)
}

fn named(words: &[String]) -> Option<String> {
    let behind = |at: usize| words.get(at + 1).cloned();
    let dir = |(at, word): (usize, &String)| match word.as_str() {
        "-C" | "--store" => behind(at),
        word => word.strip_prefix("--store=").or_else(|| word.strip_prefix("-C")).map(str::to_owned),
    };
    words.iter().enumerate().filter_map(dir).next_back()
}

/// The shell has not looked at the line yet.
fn home(dir: &str) -> PathBuf {
    match (dir.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => PathBuf::from(dir),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_named_in_four_ways() {
        for line in
            ["-C /ops show x", "-C/ops show", "--store /ops show", "show x --store=/ops", "-C /a -C /ops"]
        {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            assert_eq!(named(&words).as_deref(), Some("/ops"), "{line}");
        }
        assert_eq!(named(&["show".to_owned(), "-C".to_owned()]), None);
    }
}
