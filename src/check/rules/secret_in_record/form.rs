//! Secrets that are known by their form, wherever they stand.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::{Regex, RegexSet};

use super::Secret;
use super::telling;

/// A kind of secret and what it looks like
struct Form {
    /// With its article.
    kind: &'static str,
    /// Begins with one of the [`ANCHORS`]; what its first group holds is the secret itself, where it has one.
    pattern: &'static str,
    /// Tells it from an example of its form.
    is_real: fn(&str) -> bool,
}

const fn token(kind: &'static str, pattern: &'static str) -> Form {
    Form { kind, pattern, is_real: is_drawn }
}

static FORMS: [Form; 17] = [
    Form {
        kind: PRIVATE_KEY,
        pattern: r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])*(?:[A-Za-z0-9+/=]{16}|Proc-Type:|Version:|Comment:)",
        is_real: |_| true,
    },
    token(PRIVATE_KEY, "AGE-SECRET-KEY-1[0-9A-Z]{50}"),
    token("an access key of AWS", r"(?-u:\b)A(?:KIA|SIA)[A-Z2-7]{16}(?-u:\b)"),
    token("a token of GitHub", "gh[pousr]_[A-Za-z0-9]{36}"),
    token("a token of GitHub", "github_pat_[A-Za-z0-9_]{22}"),
    token("a token of GitLab", "glpat-[A-Za-z0-9_-]{20}"),
    token("a token of Slack", "xox[abposre]-[A-Za-z0-9-]{10}"),
    token("a webhook of Slack", "hooks.slack.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{16}"),
    token("a key of Google", r"AIza[A-Za-z0-9_-]{35}(?-u:\b)"),
    token("a key of Stripe", "[rs]k_live_[A-Za-z0-9]{16}"),
    token("a token of npm", r"(?-u:\b)npm_[A-Za-z0-9]{36}(?-u:\b)"),
    token("a token of PyPI", "pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{20}"),
    token("a token of Vault", r"(?-u:\b)hvs\.[A-Za-z0-9_-]{24}"),
    token("a web token", r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10}"),
    Form {
        kind: "a signed address of Azure",
        pattern: r"[?&;]sig=([A-Za-z0-9%/+]{40,})",
        is_real: telling::is_given,
    },
    Form {
        kind: "a connection string with its password",
        pattern: r#"(?i-u:\b|_)(?i:password|passwd|pwd|accountkey|sharedaccesskey)=["']?([^\s;&"',]+)"#,
        is_real: |value| telling::is_given(value) && !telling::is_word(value),
    },
    Form {
        kind: "an address with its password",
        pattern: r"://[^\s:/@?#]*:([^\s/@?#]+)@[^\s/@]",
        is_real: telling::is_given,
    },
];

const PRIVATE_KEY: &str = "a private key";

/// One of these is in every text that has a secret of a known form. Words only, so that looking for them is cheap.
const ANCHORS: [&str; 38] = [
    "-----BEGIN ",
    "AGE-SECRET",
    "AKIA",
    "ASIA",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glpat-",
    "xoxa-",
    "xoxb-",
    "xoxp-",
    "xoxo-",
    "xoxs-",
    "xoxr-",
    "xoxe-",
    "AIza",
    "rk_live_",
    "sk_live_",
    "npm_",
    "pypi-",
    "hvs.",
    "eyJ",
    "hooks.slack",
    "sig=",
    "assword=",
    "ASSWORD=",
    "asswd=",
    "ASSWD=",
    "pwd=",
    "Pwd=",
    "PWD=",
    "Key=",
    "KEY=",
    "key=",
    "://",
];

/// Shorter than any secret of a known form
const SHORTEST: usize = 11;

/// Not an expression: one that is compiled for a single file takes longer than reading it.
static ANCHOR: LazyLock<AhoCorasick> = LazyLock::new(|| match AhoCorasick::new(ANCHORS) {
    Ok(anchor) => anchor,
    Err(error) => unreachable!("the anchors are words: {error}"),
});
static EACH: LazyLock<Vec<Regex>> =
    LazyLock::new(|| FORMS.iter().map(|form| compile(form.pattern)).collect());
static ANY: LazyLock<RegexSet> =
    LazyLock::new(|| match RegexSet::new(FORMS.iter().map(|form| form.pattern)) {
        Ok(set) => set,
        Err(error) => unreachable!("the forms are patterns: {error}"),
    });

fn compile(pattern: &str) -> Regex {
    match Regex::new(pattern) {
        Ok(regex) => regex,
        Err(error) => unreachable!("`{pattern}` is a pattern: {error}"),
    }
}

/// The first form that is found in a text.
pub(super) fn find(text: &str) -> Option<Secret<'_>> {
    if text.len() < SHORTEST || !ANCHOR.is_match(text) {
        return None;
    }
    ANY.matches(text).into_iter().find_map(|index| inside(text, index))
}

fn inside(text: &str, index: usize) -> Option<Secret<'_>> {
    let Form { kind, is_real, .. } = FORMS[index];
    EACH[index].captures_iter(text).find_map(|found| {
        let whole = found.get(0)?.as_str();
        let given = found.get(1).map(|it| it.as_str());
        let beginning = if given.is_none() && kind != PRIVATE_KEY { whole.get(..4) } else { None };
        is_real(given.unwrap_or(whole)).then_some(Secret { kind, beginning })
    })
}

/// Documentation has examples of every form.
fn is_drawn(token: &str) -> bool {
    !token.to_ascii_lowercase().contains("example") && telling::distinct(token) >= 10
}
