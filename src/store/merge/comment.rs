//! The comments of a text, so that none is lost unsaid. Says nothing of what they are about.

use crate::store::document::{Node, Value, line_end, read};

/// A comment, and where it begins
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Comment {
    pub at: usize,
    pub text: String,
}

/// All comments outside of values, in order.
pub(super) fn comments(text: &str) -> Vec<Comment> {
    let mut values = Vec::new();
    let reading = read(text);
    reading.documents.iter().for_each(|document| spans(&document.root, &mut values));
    values.sort_unstable();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find('#').map(|next| at + next) {
        let holder = values.partition_point(|(start, _)| *start <= next);
        let end_of_value = holder.checked_sub(1).map(|index| values[index].1).filter(|end| *end > next);
        let begins = text[..next].ends_with(|before: char| before.is_whitespace() || before == '\u{feff}');
        at = match end_of_value {
            Some(end) => end,
            None if next == 0 || begins => {
                let end = line_end(text, next);
                found.push(Comment { at: next, text: text[next..end].trim_end().to_owned() });
                end
            }
            None => next + 1,
        };
    }
    found
}

/// Those of the first text that are not in any of the others, as often as they are there.
pub(super) fn missing(of: &str, from: &[&str]) -> Vec<String> {
    let mut known: Vec<String> = from.iter().flat_map(|text| comments(text)).map(|it| it.text).collect();
    let is_new = |comment: &String| match known.iter().position(|it| it == comment) {
        Some(at) => {
            known.swap_remove(at);
            false
        }
        None => true,
    };
    comments(of).into_iter().map(|it| it.text).filter(is_new).collect()
}

fn spans(node: &Node<'_>, found: &mut Vec<(usize, usize)>) {
    let mut add = |range: std::ops::Range<usize>| found.push((range.start, range.end));
    match &node.value {
        Value::Scalar(_) => add(node.range()),
        Value::Sequence(items) => items.iter().for_each(|item| spans(item, found)),
        Value::Mapping(entries) => {
            entries.iter().for_each(|(key, _)| found.push((key.range().start, key.range().end)));
            entries.iter().for_each(|(_, value)| spans(value, found));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        comments(text).into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn what_looks_like_one_inside_of_a_value_is_none() {
        let text = "# one\nid: a # two\nname: 'x # no'\nurl: http://x/#no\nplan: |\n  # no\n  text\n# three\nlist: [a, # four\n  b]\n";
        assert_eq!(texts(text), ["# one", "# two", "# three", "# four"]);
    }

    #[test]
    fn the_same_comment_twice_is_two() {
        assert_eq!(missing("# a\n# a\nid: x\n", &["# a\nid: x\n"]), ["# a"]);
        assert_eq!(missing("# a\nid: x\n", &["# a\nid: x\n"]), Vec::<String>::new());
    }
}
