//! A mapping or list that is being read: what it has, what it waits for, which keys it refuses.

use std::borrow::Cow;
use std::collections::HashMap;

use super::fault::Fault;
use super::text::skip;
use super::{Key, Node, Value, refusal, short};

/// From here on, keys are looked up instead of compared.
const MANY_KEYS: usize = 32;

pub(super) struct Frame<'a> {
    pub start: usize,
    pub flow: bool,
    pub content: Content<'a>,
}

pub(super) enum Content<'a> {
    Sequence(Vec<Node<'a>>),
    Mapping(Entries<'a>),
}

#[derive(Default)]
pub(super) struct Entries<'a> {
    entries: Vec<(Key<'a>, Node<'a>)>,
    awaited: Awaited<'a>,
    /// Positions by key, once there are [`MANY_KEYS`].
    positions: HashMap<Cow<'a, str>, usize>,
}

/// What the next node of a mapping is
#[derive(Default)]
enum Awaited<'a> {
    #[default]
    Key,
    ValueOf(Key<'a>),
    /// The value of a key that was refused.
    Nothing,
}

impl<'a> Content<'a> {
    pub fn sequence() -> Content<'a> {
        Content::Sequence(Vec::new())
    }

    pub fn mapping() -> Content<'a> {
        Content::Mapping(Entries::default())
    }
}

impl<'a> Frame<'a> {
    pub fn is_block_list(&self) -> bool {
        !self.flow && matches!(self.content, Content::Sequence(_))
    }

    pub fn awaits_value(&self) -> bool {
        matches!(&self.content, Content::Mapping(it) if !matches!(it.awaited, Awaited::Key))
    }

    /// Takes the next node, which may be a key; `before` is where the token before it ended.
    pub fn take(&mut self, node: Node<'a>, text: &str, before: usize) -> Result<(), Fault> {
        match &mut self.content {
            Content::Mapping(it) if matches!(it.awaited, Awaited::Key) => {
                it.awaited = Awaited::Nothing;
                let key = it.unseen(key(node, text, before)?)?;
                it.awaited = Awaited::ValueOf(key);
            }
            _ => self.adopt(node),
        }
        Ok(())
    }

    /// Takes a node that is no key.
    pub fn adopt(&mut self, node: Node<'a>) {
        match &mut self.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping(it) => {
                if let Awaited::ValueOf(key) = std::mem::take(&mut it.awaited) {
                    it.entries.push((key, node));
                }
            }
        }
    }

    /// Block collections have no closing token: they end where their last child does.
    pub fn close(self, end: usize) -> Node<'a> {
        let (last, value) = match self.content {
            Content::Sequence(items) => (items.last().map(|it| it.span.end), Value::Sequence(items)),
            Content::Mapping(it) => {
                (it.entries.last().map(|(_, value)| value.span.end), Value::Mapping(it.entries))
            }
        };
        let last = last.map_or(self.start, |end| end as usize);
        Node { span: short(self.start..if self.flow { end.max(last) } else { last }), value }
    }
}

impl<'a> Entries<'a> {
    fn unseen(&mut self, key: Key<'a>) -> Result<Key<'a>, Fault> {
        let count = self.entries.len();
        let first = if count < MANY_KEYS {
            self.entries.iter().position(|(it, _)| it.text == key.text)
        } else {
            let known = self.positions.len();
            let late = self.entries.iter().enumerate().skip(known);
            self.positions.extend(late.map(|(at, (it, _))| (it.text.clone(), at)));
            self.positions.get(&key.text).copied()
        };
        match first {
            Some(first) => Err(refusal::duplicate(&key, &self.entries[first].0)),
            None => Ok(key),
        }
    }
}

fn key<'a>(node: Node<'a>, text: &str, before: usize) -> Result<Key<'a>, Fault> {
    let range = node.range();
    let Value::Scalar(scalar) = node.value else { return Err(refusal::complex_key(range)) };
    let indicator = skip(text, before, b"-,:");
    if indicator < range.start && text[indicator..].starts_with('?') {
        return Err(refusal::explicit_key(indicator));
    }
    match &*scalar.text {
        "" if range.is_empty() => Err(refusal::no_key(range.start)),
        "<<" if scalar.plain => Err(refusal::merge_key(range)),
        _ => Ok(Key { text: scalar.text, span: node.span }),
    }
}
