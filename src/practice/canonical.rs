//! JSON as RFC 8785 writes it: one text for one value, however it was laid out. What digests and signatures are over.

use std::fmt::Write;

use serde_json::{Map, Value};

/// The one text of a value. Numbers are whole: no record that is digested holds others.
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value, to: &mut String) {
    match value {
        Value::Array(items) => {
            to.push('[');
            for (place, item) in items.iter().enumerate() {
                to.push_str(if place == 0 { "" } else { "," });
                write(item, to);
            }
            to.push(']');
        }
        Value::Object(fields) => write_fields(fields, to),
        // Its escapes are those of the RFC: \b \t \n \f \r \" \\, and \u00xx in lower case.
        other => put(other, to),
    }
}

/// Keys are in the order of their UTF-16 code units.
fn write_fields(fields: &Map<String, Value>, to: &mut String) {
    let mut sorted: Vec<(&String, &Value)> = fields.iter().collect();
    sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    to.push('{');
    for (place, (key, value)) in sorted.into_iter().enumerate() {
        to.push_str(if place == 0 { "" } else { "," });
        put(&Value::from(key.as_str()), to);
        to.push(':');
        write(value, to);
    }
    to.push('}');
}

fn put(value: &Value, to: &mut String) {
    match write!(to, "{value}") {
        Ok(()) => {}
        Err(error) => unreachable!("a text takes whatever is written: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_order_of_keys_is_that_of_the_rfc() {
        // Section 3.2.3 of the RFC, whose order differs from that of code points.
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis"
        });
        let text = canonical(&value);
        let places: Vec<usize> = ["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]
            .iter()
            .map(|word| text.find(word).unwrap())
            .collect();
        assert!(places.is_sorted(), "{text}");
    }

    #[test]
    fn texts_are_escaped_as_little_as_can_be() {
        let text = canonical(&json!({"b": [1, true, null], "a": "€$\u{f}\nA'B\"\\\\\"/"}));
        assert_eq!(text, "{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"b\":[1,true,null]}");
    }
}
