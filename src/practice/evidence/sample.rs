//! A sample that anybody can draw again: the ids whose digests with the seed are the smallest. Draws no random number.

use sha2::{Digest, Sha256};

/// How it is drawn, for whoever draws it again
pub const METHOD: &str = "the SHA-256 of the seed, a line feed and the id, in lower case; those with the smallest digests, \
                          in order of id";

/// So many of the ids, in order; all of them where there are no more.
pub fn draw<'i>(ids: impl IntoIterator<Item = &'i str>, count: usize, seed: &str) -> Vec<&'i str> {
    let digest = |id: &str| Sha256::digest(format!("{seed}\n{}", id.to_lowercase()));
    let mut drawn: Vec<_> = ids.into_iter().map(|id| (digest(id), id)).collect();
    drawn.sort();
    drawn.truncate(count);
    let mut ids: Vec<&str> = drawn.into_iter().map(|(_, id)| id).collect();
    ids.sort_unstable();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_whatever_the_order_and_another_with_another_seed() {
        let ids: Vec<String> = (0..100).map(|n| format!("CHG-{n}")).collect();
        let of = |seed: &str| draw(ids.iter().map(String::as_str), 10, seed);
        assert_eq!(of("a"), draw(ids.iter().rev().map(String::as_str), 10, "a"));
        assert_ne!(of("a"), of("b"));
        assert_eq!((of("a").len(), draw(["x", "y"], 10, "a")), (10, vec!["x", "y"]));
    }
}
