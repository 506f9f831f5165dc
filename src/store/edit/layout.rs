//! How a file is laid out, learnt from what is in it. Never changes anything.

use super::container::is_flow;
use crate::store::document::{Node, Value, line_start};
use crate::store::emit::{Layout, Quotes};

/// As the first mapping and the first list below a key have it; as new records have it where there is none.
pub(super) fn of(text: &str, root: &Node<'_>) -> Layout {
    let mut found = Found::default();
    found.visit(text, root);
    let usual = Layout::default();
    let step = found.step.unwrap_or(usual.step);
    Layout {
        step,
        dash: found.dash.unwrap_or(step),
        gap: found.gap.unwrap_or(usual.gap),
        line_break: if text.contains("\r\n") { "\r\n" } else { "\n" },
        literals: true,
        quotes: if is_json(text, root) { Quotes::Double } else { Quotes::AsNeeded },
    }
}

fn is_json(text: &str, root: &Node<'_>) -> bool {
    let Value::Mapping(entries) = &root.value else { return false };
    is_flow(text, root) && entries.iter().all(|(key, _)| text[key.range()].starts_with('"'))
}

#[derive(Default)]
struct Found {
    step: Option<usize>,
    dash: Option<usize>,
    gap: Option<usize>,
}

impl Found {
    fn visit(&mut self, text: &str, node: &Node<'_>) {
        if is_flow(text, node) {
            return;
        }
        match &node.value {
            Value::Scalar(_) => {}
            Value::Sequence(items) => {
                let beside = items.first().map(|item| node.range().start + 1..item.range().start);
                let gap = beside.filter(|gap| !gap.is_empty() && !text[gap.clone()].contains('\n'));
                self.gap = self.gap.or(gap.map(|gap| gap.len()));
                items.iter().for_each(|item| self.visit(text, item));
            }
            Value::Mapping(entries) => {
                for (key, value) in entries {
                    self.measure(column(text, key.range().start), text, value);
                    self.visit(text, value);
                }
            }
        }
    }

    fn measure(&mut self, key: usize, text: &str, value: &Node<'_>) {
        let offset = column(text, value.range().start).checked_sub(key).filter(|_| !is_flow(text, value));
        match value.value {
            Value::Mapping(_) => self.step = self.step.or(offset),
            Value::Sequence(_) => self.dash = self.dash.or(offset),
            Value::Scalar(_) => {}
        }
    }
}

fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}
