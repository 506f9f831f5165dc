//! Which quotes a text wants, and when it goes below a `|`. Never leaves plain what any YAML reader resolves.

use std::sync::LazyLock;

use regex::Regex;

/// The quotes that a text had before, which it keeps where it can
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    AsNeeded,
    Single,
    Double,
}

/// A text on one line. In flow style, brackets and commas want quotes too.
pub fn scalar(text: &str, in_flow: bool, quotes: Quotes) -> String {
    let wants_escapes = text.chars().any(wants_escape);
    match quotes {
        Quotes::AsNeeded if is_plain(text, in_flow) => text.to_owned(),
        Quotes::AsNeeded if text.contains(['"', '\\']) && !text.contains('\'') && !wants_escapes => {
            single(text)
        }
        Quotes::Single if !wants_escapes => single(text),
        _ => double(text),
    }
}

/// Numbers that YAML 1.1 reads too: it wants a point and a sign where there is an exponent.
pub fn number(number: &serde_json::Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// Whether a text is one of several lines that can be written below a `|` as it is.
pub fn is_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.chars().any(|it| wants_escape(it) && it != '\n' && it != '\t')
}

/// What says how many line breaks the text ends with: none, one, or those that are there.
pub fn header(text: &str) -> &'static str {
    if text.ends_with("\n\n") {
        "|+"
    } else if text.ends_with('\n') {
        "|"
    } else {
        "|-"
    }
}

fn is_plain(text: &str, in_flow: bool) -> bool {
    let starts_well = text
        .starts_with(|first: char| !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`".contains(first))
        || text.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let is_date = DATE.is_match(text);
    let has_flow_indicators = in_flow && text.contains([',', '[', ']', '{', '}', ':']) && !is_date;
    starts_well
        && !text.ends_with(|last: char| last.is_whitespace() || last == ':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.starts_with("...")
        && !has_flow_indicators
        && !text.chars().any(wants_escape)
        && (is_date || !RESOLVED.is_match(text))
}

/// Dates and times as RFC 3339 has them are text in records, and conventionally plain.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d))?$";
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("the pattern of dates is a constant: {error}"))
});

/// What some reader takes for more than text: YAML 1.2's core schema, YAML 1.1, and what libraries add to them.
static RESOLVED: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?xi)^(
        ~ | null | true | false | y | yes | n | no | on | off | = | <<
        | [-+]? \. (inf | nan)
        | [-+]? 0 [box] [0-9a-f_]+
        | [-+]? ( [0-9] [0-9_,]* (\. [0-9_]*)? | \. [0-9] [0-9_]* ) ( e [-+]? [0-9]+ )?
        | [-+]? [0-9] [0-9_]* ( : [0-5]? [0-9] )+ (\. [0-9_]*)?   # base 60: 12:30:45
        | [0-9]{4} - [0-9]{1,2} - [0-9]{1,2} ( [t\ ] .* )?
    )$";
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("the pattern of scalars is a constant: {error}"))
});

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double(text: &str) -> String {
    let mut out = String::from('"');
    for it in text.chars() {
        match it {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            it if !wants_escape(it) => out.push(it),
            it => match u32::from(it) {
                code @ ..=0xff => out.push_str(&format!("\\x{code:02x}")),
                code @ ..=0xffff => out.push_str(&format!("\\u{code:04x}")),
                code => out.push_str(&format!("\\U{code:08x}")),
            },
        }
    }
    out.push('"');
    out
}

/// What a reader would refuse, take for the end of a line, or not see.
fn wants_escape(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        || matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
