//! Paths inside addresses. Knows percent-encoding and nothing else of addresses.

use std::fmt::Write;

/// A path with forward slashes, as the path of an address (RFC 3986).
pub(super) fn encode(path: &str) -> String {
    keeping(path, b"-._~/!$&'()*+,;=@")
}

/// A whole address, in which only what no address may hold is encoded, and what ends a quotation or an entity.
pub(super) fn page(address: &str) -> String {
    keeping(address, b"-._~:/?#[]@!$&()*+,=%")
}

fn keeping(text: &str, kept: &[u8]) -> String {
    let mut res = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
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
    fn an_address_stays_one_and_ends_no_quotation() {
        assert_eq!(page("https://a.b/c?d=e&f#g"), "https://a.b/c?d=e&f#g");
        assert_eq!(page("https://a\"><script>'; \u{202e}"), "https://a%22%3E%3Cscript%3E%27%3B%20%E2%80%AE");
    }

    #[test]
    fn what_would_end_a_path_is_encoded() {
        assert_eq!(encode("assets/a b#1?/ü%.yaml"), "assets/a%20b%231%3F/%C3%BC%25.yaml");
        assert_eq!(encode("assets/c:d.yaml"), "assets/c%3Ad.yaml");
    }
}
