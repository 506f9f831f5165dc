//! Paths inside addresses. Knows percent-encoding and nothing else of addresses.

use std::fmt::Write;

/// A path with forward slashes, as the path of an address (RFC 3986).
pub(super) fn encode(path: &str) -> String {
    let mut res = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            res.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(res, "%{byte:02X}");
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_path_is_encoded() {
        assert_eq!(encode("assets/a b#1?/ü%.yaml"), "assets/a%20b%231%3F/%C3%BC%25.yaml");
        assert_eq!(encode("assets/c:d.yaml"), "assets/c%3Ad.yaml");
    }
}
