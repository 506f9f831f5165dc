//! What a scalar is where no field says so: the core schema of YAML 1.2. Never reads what YAML 1.1 saw in it.

use std::borrow::Cow;

/// Text between indicators
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar<'a> {
    /// As written; quotes, escapes and indentation are resolved.
    pub text: Cow<'a, str>,
    /// Whether it was written without quotes and is no block scalar, so that it may be more than text.
    pub plain: bool,
}

/// What a scalar means by itself
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Resolved {
    Null,
    Bool(bool),
    Integer(i64),
    /// Greater than what [`Resolved::Integer`] holds.
    Unsigned(u64),
    Float(f64),
    Text,
}

impl Scalar<'_> {
    /// The core schema, save that decimal numbers with leading zeros and integers of more than 64 bits are text:
    /// no digit that was written is lost.
    pub fn resolve(&self) -> Resolved {
        if self.plain { plain(&self.text) } else { Resolved::Text }
    }

    /// Whether it was left empty, or is a plain `null` or `~`.
    pub fn is_null(&self) -> bool {
        self.plain && matches!(&*self.text, "" | "~" | "null" | "Null" | "NULL")
    }

    pub(super) fn noun(&self) -> &'static str {
        match self.resolve() {
            Resolved::Null => "nothing",
            Resolved::Bool(_) => "true or false",
            Resolved::Integer(_) | Resolved::Unsigned(_) | Resolved::Float(_) => "a number",
            Resolved::Text => "text",
        }
    }
}

fn plain(text: &str) -> Resolved {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Resolved::Null,
        "true" | "True" | "TRUE" => Resolved::Bool(true),
        "false" | "False" | "FALSE" => Resolved::Bool(false),
        _ if text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) => number(text),
        _ => Resolved::Text,
    }
}

fn number(text: &str) -> Resolved {
    if let Some(digits) = text.strip_prefix("0x") {
        return integer(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return integer(digits, 8);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned {
        ".inf" | ".Inf" | ".INF" if text.starts_with('-') => Resolved::Float(f64::NEG_INFINITY),
        ".inf" | ".Inf" | ".INF" => Resolved::Float(f64::INFINITY),
        ".nan" | ".NaN" | ".NAN" if unsigned.len() == text.len() => Resolved::Float(f64::NAN),
        _ if has_leading_zero(unsigned) => Resolved::Text,
        _ if unsigned.bytes().all(|byte| byte.is_ascii_digit()) => decimal(text),
        _ if is_float(unsigned) => text.parse().map_or(Resolved::Text, Resolved::Float),
        _ => Resolved::Text,
    }
}

fn decimal(text: &str) -> Resolved {
    let signed = text.parse().map(Resolved::Integer);
    signed.or_else(|_| text.parse().map(Resolved::Unsigned)).unwrap_or(Resolved::Text)
}

/// Digits only: `from_str_radix` would take a second sign.
fn integer(digits: &str, radix: u32) -> Resolved {
    if !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Resolved::Text;
    }
    match u64::from_str_radix(digits, radix) {
        Ok(value) => i64::try_from(value).map_or(Resolved::Unsigned(value), Resolved::Integer),
        Err(_) => Resolved::Text,
    }
}

fn has_leading_zero(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'0') && bytes.next().is_some_and(|byte| byte.is_ascii_digit())
}

/// `[0-9]* (. [0-9]*)? ([eE] [-+]? [0-9]+)?` with a digit before the exponent; Rust's parser takes `inf` and `nan` too.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => (text, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = [whole, fraction, exponent];
    parts.into_iter().all(are_digits) && !(whole.is_empty() && fraction.is_empty()) && !exponent.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain_scalar(text: &str) -> Resolved {
        Scalar { text: text.into(), plain: true }.resolve()
    }

    #[test]
    fn what_the_core_schema_knows() {
        let known = [
            ("", Resolved::Null),
            ("~", Resolved::Null),
            ("null", Resolved::Null),
            ("TRUE", Resolved::Bool(true)),
            ("false", Resolved::Bool(false)),
            ("0", Resolved::Integer(0)),
            ("-7", Resolved::Integer(-7)),
            ("+7", Resolved::Integer(7)),
            ("0o17", Resolved::Integer(15)),
            ("0xfF", Resolved::Integer(255)),
            ("18446744073709551615", Resolved::Unsigned(u64::MAX)),
            ("1.10", Resolved::Float(1.1)),
            ("1.", Resolved::Float(1.0)),
            (".5", Resolved::Float(0.5)),
            ("-1e3", Resolved::Float(-1000.0)),
            ("0.5E-1", Resolved::Float(0.05)),
            ("-.inf", Resolved::Float(f64::NEG_INFINITY)),
        ];
        for (text, expected) in known {
            assert_eq!(plain_scalar(text), expected, "{text}");
        }
        assert!(matches!(plain_scalar(".nan"), Resolved::Float(value) if value.is_nan()));
    }

    #[test]
    fn what_only_looks_like_something_else_is_text() {
        let texts = [
            "014",
            "-014",
            "00",
            "014.5",
            "1_000",
            "no",
            "on",
            "y",
            "yes",
            "tRue",
            "nULL",
            "2026-11-21",
            "12:30",
            "12:30:45",
            "10.0.0.4",
            "1.2.3",
            "0b11",
            "0o8",
            "0x",
            "0x+1",
            "0xg",
            "-0x1",
            "+",
            "-",
            ".",
            "..",
            "e3",
            ".e3",
            "1e",
            "1e+",
            "inf",
            "nan",
            ".iNf",
            "+.nan",
            "--1",
            "1 2",
            "12345678901234567890123",
            "é",
        ];
        for text in texts {
            assert_eq!(plain_scalar(text), Resolved::Text, "{text}");
        }
    }

    #[test]
    fn quotes_make_text_of_everything() {
        assert_eq!(Scalar { text: "".into(), plain: false }.resolve(), Resolved::Text);
        assert_eq!(Scalar { text: "true".into(), plain: false }.resolve(), Resolved::Text);
    }
}
