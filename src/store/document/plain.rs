//! A quick reader of the plain layout that nearly all records have: one key a line, lists by dashes or in brackets on
//! one line. Never judges: whatever it does not know for certain it leaves to the full reader, which it is held equal
//! to, tree by tree and span by span.

use std::borrow::Cow;
use std::ops::Range;

use super::{DEEPEST, Document, Key, MOST_NODES, Node, Reading, Scalar, Value, short};

/// Comparing keys one by one is quick for no more.
const MANY_KEYS: usize = 64;

/// All documents of a file, or nothing where the full reader has to look.
pub(super) fn read(text: &str) -> Option<Reading<'_>> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, nodes: 0 };
    let mut reading = Reading::default();
    u32::try_from(text.len()).ok()?;
    reader.next_line()?;
    if reader.is_separator() {
        reader.separator()?;
    }
    loop {
        if reader.column() != 0 {
            return None;
        }
        let root = reader.mapping(0, 1)?;
        reading.documents.push(Document { root, sound: true });
        match reader.peek() {
            None => return Some(reading),
            Some(_) if reader.is_separator() => reader.separator()?,
            Some(_) => return None,
        }
    }
}

/// Stands on the first byte of a token, or, between two lines, of the next line's text
struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    nodes: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn second(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    /// How far the place is from the start of its line.
    fn column(&self) -> usize {
        self.at - self.bytes[..self.at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
    }

    fn spaces(&mut self) {
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Past what is left of a line that holds no more than a comment, to the next line that has text.
    fn end_line(&mut self) -> Option<()> {
        let before = self.at;
        self.spaces();
        match self.peek() {
            None => Some(()),
            Some(b'\n') => self.next_line(),
            Some(b'#') if self.at > before => self.next_line(),
            Some(_) => None,
        }
    }

    /// From anywhere in a blank or comment line to the next text; nothing is found at the end of the file.
    fn next_line(&mut self) -> Option<()> {
        loop {
            self.spaces();
            match self.peek() {
                Some(b'\n') => self.at += 1,
                Some(b'#') => self.comment()?,
                _ => return Some(()),
            }
        }
    }

    fn comment(&mut self) -> Option<()> {
        self.at = self.line()?.end;
        Some(())
    }

    /// What is left of this line, where all of it is ordinary.
    fn line(&self) -> Option<Range<usize>> {
        let rest = &self.bytes[self.at..];
        let end = self.at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        (self.at..end).all(|at| is_ordinary(self.bytes, at)).then_some(self.at..end)
    }

    fn is_separator(&self) -> bool {
        self.bytes[self.at..].starts_with(b"---") && self.column() == 0
    }

    fn separator(&mut self) -> Option<()> {
        self.at += 3;
        self.end_line()
    }

    fn node(&mut self, span: Range<usize>, value: Value<'a>) -> Option<Node<'a>> {
        self.nodes += 1;
        (self.nodes < MOST_NODES).then(|| Node { span: short(span), value })
    }

    fn scalar(&mut self, span: Range<usize>, text: Range<usize>, plain: bool) -> Option<Node<'a>> {
        let text = Cow::Borrowed(&self.text[text]);
        self.node(span, Value::Scalar(Scalar { text, plain }))
    }

    fn block(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        if depth > DEEPEST {
            return None;
        }
        if self.is_dash() { self.list(indent, depth) } else { self.mapping(indent, depth) }
    }

    fn mapping(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        let start = self.at;
        let mut end = start;
        let mut entries: Vec<(Key<'a>, Node<'a>)> = Vec::with_capacity(8);
        loop {
            let key = self.key()?;
            is_new(&entries, &key).then_some(())?;
            let value = self.value(indent, depth, true)?;
            end = (value.span.end as usize).max(end);
            entries.push((key, value));
            if !self.goes_on(indent)? || self.is_dash() {
                break;
            }
        }
        self.node(start..end, Value::Mapping(entries))
    }

    fn list(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        let start = self.at;
        let mut end = start;
        let mut items = Vec::new();
        while self.is_dash() {
            self.at += 1;
            let item = if self.peek() == Some(b' ') { self.item(depth)? } else { None };
            let item = match item {
                Some(item) => item,
                None => self.value(indent, depth, false)?,
            };
            end = (item.span.end as usize).max(end);
            items.push(item);
            if !self.goes_on(indent)? {
                break;
            }
        }
        self.node(start..end, Value::Sequence(items))
    }

    /// A mapping that begins behind its dash; nothing where there is none.
    fn item(&mut self, depth: usize) -> Option<Option<Node<'a>>> {
        let dash = self.at;
        self.spaces();
        if self.is_dash() {
            return None;
        }
        if self.key_end().is_none() {
            self.at = dash;
            return Some(None);
        }
        self.block(self.column(), depth + 1).map(Some)
    }

    /// Whether the next line belongs to a block of this indentation; a deeper one is none that is known here.
    fn goes_on(&self, indent: usize) -> Option<bool> {
        if self.peek().is_none() || self.is_separator() {
            return Some(false);
        }
        let column = self.column();
        (column <= indent).then_some(column == indent)
    }

    fn is_dash(&self) -> bool {
        self.peek() == Some(b'-') && matches!(self.second(), None | Some(b' ' | b'\n'))
    }

    /// Where the plain key that begins here ends, if one does.
    fn key_end(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
        let length = rest.iter().take_while(|byte| is_inner(byte)).count();
        let begins_well = rest.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let is_key = begins_well
            && rest.get(length) == Some(&b':')
            && matches!(rest.get(length + 1), None | Some(b' ' | b'\n'));
        is_key.then_some(self.at + length)
    }

    /// A key, and past its colon.
    fn key(&mut self) -> Option<Key<'a>> {
        let end = self.key_end()?;
        let span = self.at..end;
        self.at = end + 1;
        self.nodes += 1;
        Some(Key { text: Cow::Borrowed(&self.text[span.clone()]), span: short(span) })
    }

    /// What stands behind a colon or a dash of a block with this indentation, up to the next line that has text.
    fn value(&mut self, indent: usize, depth: usize, of_key: bool) -> Option<Node<'a>> {
        let behind = self.at;
        self.spaces();
        match self.peek() {
            None | Some(b'\n' | b'#') => {
                self.at = behind;
                self.end_line()?;
                let column = self.column();
                let is_inside = self.peek().is_some() && !self.is_separator();
                if is_inside && (column > indent || of_key && column == indent && self.is_dash()) {
                    return self.block(column, depth + 1);
                }
                self.scalar(behind..behind, behind..behind, true)
            }
            Some(_) if self.at == behind => None,
            Some(b'|') => self.literal(indent),
            Some(_) => {
                let node = self.inline(depth, b"")?;
                self.end_line()?;
                Some(node)
            }
        }
    }

    /// A value on one line, up to a comment or, in brackets, to one of the bytes that end it.
    fn inline(&mut self, depth: usize, ends: &[u8]) -> Option<Node<'a>> {
        match self.peek()? {
            b'[' => self.flow_list(depth + 1),
            b'{' => self.flow_mapping(depth + 1),
            quote @ (b'"' | b'\'') => self.quoted(quote),
            _ => self.plain(ends),
        }
    }

    fn quoted(&mut self, quote: u8) -> Option<Node<'a>> {
        let start = self.at;
        self.at += 1;
        loop {
            let byte = self.peek()?;
            if byte == quote {
                break;
            }
            (byte != b'\\' && is_ordinary(self.bytes, self.at)).then_some(())?;
            self.at += 1;
        }
        self.at += 1;
        // Twice the same quote stands for one.
        (self.peek() != Some(quote)).then_some(())?;
        self.scalar(start..self.at, start + 1..self.at - 1, false)
    }

    fn plain(&mut self, ends: &[u8]) -> Option<Node<'a>> {
        let start = self.at;
        let may_begin = match self.peek()? {
            b'-' => self.second().is_some_and(|byte| byte.is_ascii_alphanumeric()),
            byte => byte.is_ascii_alphanumeric() || b"_./(+~$<=".contains(&byte) || byte >= 0x80,
        };
        may_begin.then_some(())?;
        let mut end = start;
        while let Some(byte) = self.peek().filter(|byte| *byte != b'\n' && !ends.contains(byte)) {
            match byte {
                b' ' => {
                    self.at += 1;
                    continue;
                }
                b'#' if end < self.at => break,
                b':' => {
                    self.second().filter(|next| !b" \n".contains(next) && !ends.contains(next))?;
                }
                b'[' | b']' | b'{' | b'}' | b',' if !ends.is_empty() => return None,
                _ => is_ordinary(self.bytes, self.at).then_some(())?,
            }
            self.at += 1;
            end = self.at;
        }
        self.at = end;
        self.scalar(start..end, start..end, true)
    }

    fn flow_list(&mut self, depth: usize) -> Option<Node<'a>> {
        let start = self.open(depth)?;
        let mut items = Vec::new();
        while self.peek()? != b']' {
            items.push(self.inline(depth, b",]")?);
            self.comma(b']')?;
        }
        self.at += 1;
        self.node(start..self.at, Value::Sequence(items))
    }

    fn flow_mapping(&mut self, depth: usize) -> Option<Node<'a>> {
        let start = self.open(depth)?;
        let mut entries: Vec<(Key<'a>, Node<'a>)> = Vec::new();
        while self.peek()? != b'}' {
            let key = self.key()?;
            is_new(&entries, &key).then_some(())?;
            self.spaces();
            entries.push((key, self.inline(depth, b",}")?));
            self.comma(b'}')?;
        }
        self.at += 1;
        self.node(start..self.at, Value::Mapping(entries))
    }

    fn open(&mut self, depth: usize) -> Option<usize> {
        let start = self.at;
        self.at += 1;
        self.spaces();
        (depth <= DEEPEST).then_some(start)
    }

    /// Past a comma that something follows, or to the closing bracket.
    fn comma(&mut self, close: u8) -> Option<()> {
        self.spaces();
        match self.peek()? {
            b',' => {
                self.at += 1;
                self.spaces();
                (self.peek()? != close).then_some(())
            }
            byte => (byte == close).then_some(()),
        }
    }

    /// The lines below a `|` or `|-`, which are indented alike or deeper; blank ones only between them.
    fn literal(&mut self, indent: usize) -> Option<Node<'a>> {
        let start = self.at;
        self.at += 1;
        let keeps_break = self.peek() != Some(b'-');
        self.at += usize::from(!keeps_break);
        (self.peek()? == b'\n').then_some(())?;
        self.at += 1;
        let inner = self.bytes[self.at..].iter().take_while(|byte| **byte == b' ').count();
        (inner > indent).then_some(())?;
        let (mut text, mut end) = (String::new(), self.at);
        let mut breaks = 0;
        while self.at < self.bytes.len() {
            let line = self.line()?;
            let written = &self.text[line.clone()];
            match written.get(inner..) {
                _ if written.is_empty() => breaks += 1,
                Some(inside) if written.len() - written.trim_start_matches(' ').len() >= inner => {
                    (!inside.trim().is_empty()).then_some(())?;
                    text.extend(std::iter::repeat_n('\n', breaks));
                    text.push_str(inside);
                    (breaks, end) = (1, line.end);
                }
                _ if written.trim_start_matches(' ').is_empty() => return None,
                _ => break,
            }
            // A text that ends with the file, without a line break, is read in more than one way.
            self.at = self.bytes.get(line.end).map(|_| line.end + 1)?;
        }
        if keeps_break {
            text.push('\n');
        }
        self.next_line()?;
        self.node(start..end, Value::Scalar(Scalar { text: Cow::Owned(text), plain: false }))
    }
}

fn is_new(entries: &[(Key<'_>, Node<'_>)], key: &Key<'_>) -> bool {
    entries.len() < MANY_KEYS && entries.iter().all(|(known, _)| known.text != key.text)
}

/// Whether the full reader takes the byte at this place anywhere in a text: no tab, no control character, no line
/// break but `\n`, no byte-order mark.
fn is_ordinary(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        b' '..=b'~' => true,
        0xC2 => bytes[at + 1] >= 0xA0,
        0xE2 => bytes[at + 1] != 0x80 || !matches!(bytes[at + 2], 0xA8 | 0xA9),
        0x80..=0xEE | 0xF0.. => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
