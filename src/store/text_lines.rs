//! A file of records as lines that each say which field they are of: what is compared where layout does not matter.
//! Quotes, brackets and folds are gone; comments, and the order of fields, are as they stand.

use super::document::{Document, Node, Value, decode, read};
use super::merge::comments;

/// Nothing where the file cannot be read.
pub fn of(bytes: &[u8]) -> Option<Vec<String>> {
    let text = decode(bytes).ok()?;
    let reading = read(text);
    if !reading.faults.is_empty() || reading.documents.iter().any(|document| !document.sound) {
        return None;
    }
    let mut lines = comments(text);
    let many = reading.documents.len() > 1;
    for document in &reading.documents {
        let owner = if many { format!("{}: ", name(document)) } else { String::new() };
        tell(&document.root, &owner, "", &mut lines);
    }
    // Lines of one value begin at one place, and stay in their order.
    lines.sort_by_key(|(at, _)| *at);
    Some(lines.into_iter().map(|(_, line)| line).collect())
}

fn name<'a>(document: &'a Document<'_>) -> &'a str {
    document.root.get("id").and_then(Node::text).unwrap_or("record")
}

fn tell(node: &Node<'_>, owner: &str, way: &str, lines: &mut Vec<(usize, String)>) {
    let at = node.range().start;
    match &node.value {
        Value::Scalar(scalar) if scalar.text.contains('\n') => {
            lines.extend(
                scalar.text.lines().map(|line| (at, format!("{owner}{way}| {line}").trim_end().to_owned())),
            );
        }
        Value::Scalar(scalar) => {
            lines.push((at, format!("{owner}{way}: {}", scalar.text).trim_end().to_owned()))
        }
        Value::Sequence(items) => {
            for item in items {
                match (&item.value, item.get("id").and_then(Node::text)) {
                    (Value::Scalar(_), _) => tell(item, owner, &format!("{way}[]"), lines),
                    (_, Some(id)) => tell(item, owner, &format!("{way}[{id}]"), lines),
                    (_, None) => tell(item, owner, &format!("{way}[]"), lines),
                }
            }
        }
        Value::Mapping(entries) => {
            for (key, value) in entries {
                let gap = if way.is_empty() { "" } else { "." };
                tell(value, owner, &format!("{way}{gap}{}", key.text), lines);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_is_gone_and_comments_stay() {
        let text = "# top\nid: a\nowner: 'jim'  # since May\ndepends_on: [b, {id: c, via: data}]\nplan: |\n  one\n\n  two\n";
        insta::assert_snapshot!(of(text.as_bytes()).unwrap().join("\n"), @"
        # top
        id: a
        owner: jim
        # since May
        depends_on[]: b
        depends_on[c].id: c
        depends_on[c].via: data
        plan| one
        plan|
        plan| two
        ");
        let other = "# top\nid: a\nowner: jim # since May\ndepends_on:\n- b\n- id: c\n  via: data\nplan: \"one\\n\\ntwo\\n\"\n";
        assert_eq!(of(text.as_bytes()), of(other.as_bytes()));
    }

    #[test]
    fn each_record_of_several_is_named() {
        assert_eq!(of(b"id: a\n---\nid: b\nx: 1\n").unwrap(), ["a: id: a", "b: id: b", "b: x: 1"]);
        assert_eq!(of(b"id: ["), None);
    }
}
