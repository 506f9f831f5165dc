//! What the subset leaves out, in words: why it is refused and what to write instead. Never looks at a text.

use std::ops::Range;

use super::fault::{DUPLICATE, FEATURE, Fault, INVALID};
use super::{DEEPEST, Key, MOST_NODES};

pub(super) fn anchor(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "anchors are not used in records")
        .help("write the value out where it is wanted; put quotes around a text that begins with `&`")
}

pub(super) fn alias(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "aliases are not used in records")
        .help("write the value out; put quotes around a text that begins with `*`")
}

pub(super) fn tag(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "tags are not used in records: a field's type is known")
        .help("delete the tag; put quotes around a text that begins with `!`")
}

pub(super) fn directive(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "directives are not used in records").help("delete the line")
}

pub(super) fn merge_key(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "merge keys are not used in records").help("write the fields out")
}

pub(super) fn explicit_key(indicator: usize) -> Fault {
    Fault::new(FEATURE, indicator..indicator + 1, "keys marked with `?` are not used in records")
        .help("write `key: value`; put quotes around a key that begins with `?`")
}

pub(super) fn complex_key(span: Range<usize>) -> Fault {
    Fault::new(FEATURE, span, "a key is text, not a list or a mapping").help("write `key: value`")
}

pub(super) fn no_key(at: usize) -> Fault {
    Fault::new(INVALID, at..at, "there is no key before the `:`").help("write `key: value`")
}

pub(super) fn duplicate(key: &Key<'_>, first: &Key<'_>) -> Fault {
    Fault::new(DUPLICATE, key.range(), format!("the key `{}` is here a second time", key.text))
        .related(first.range(), "it is here first")
        .help("keep the one that holds; a merge may have brought the other")
}

pub(super) fn too_deep(at: usize) -> Fault {
    let message = format!("more than {DEEPEST} lists and mappings stand inside one another here");
    Fault::new(INVALID, at..at, message)
        .help("no record nests as deep: look for brackets that are not closed")
}

pub(super) fn too_many(at: usize) -> Fault {
    let message = format!("the file holds more than {MOST_NODES} values; the rest is not read");
    Fault::new(INVALID, at..at, message).help("split it into several files")
}

pub(super) fn too_large() -> Fault {
    Fault::new(INVALID, 0..0, "the file is larger than 4 GiB").help("split it into several files")
}
