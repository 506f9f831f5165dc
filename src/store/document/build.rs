//! Parser events as trees, refusing on the way what the subset leaves out. Never recurses, never copies plain text.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, Span, StructureStyle};

use super::fault::Fault;
use super::frame::{Content, Frame};
use super::text::{colon, line, line_end, skip};
use super::{DEEPEST, Document, MOST_NODES, Node, Reading, Scalar, Value, refusal, short, syntax};

/// More faults of one file help nobody.
const MOST_FAULTS: usize = 100;

pub(super) fn read(text: &str) -> Reading<'_> {
    let mut builder = Builder::new(text);
    if u32::try_from(text.len()).is_err() {
        builder.report(refusal::too_large());
        return builder.reading;
    }
    let options = granit_parser::options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    };
    let mut parser = Parser::new_from_str_with_options(text, options);
    while let Some(event) = parser.next_event() {
        let event = event.map_err(|error| syntax::fault(text, &error, &builder.context()));
        if let Err(fault) = event.and_then(|(event, span)| builder.take(event, span)) {
            builder.abandon(fault);
            if builder.nodes > MOST_NODES || !parser.proceed_next_document().unwrap_or(false) {
                break;
            }
        }
    }
    builder.finish()
}

struct Builder<'a> {
    text: &'a str,
    reading: Reading<'a>,
    /// Collections that have begun and not ended, outermost first.
    open: Vec<Frame<'a>>,
    root: Option<Node<'a>>,
    sound: bool,
    nodes: usize,
    /// Where the last token ended.
    at: usize,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Builder<'a> {
        Builder {
            text,
            reading: Reading::default(),
            open: Vec::new(),
            root: None,
            sound: true,
            nodes: 0,
            at: 0,
        }
    }

    /// An error is a fault that ends the document.
    fn take(&mut self, event: Event<'a>, span: Span) -> Result<(), Fault> {
        let range = span.byte_range().unwrap_or_default();
        match event {
            Event::DocumentStart(true, _) => self.at = range.end,
            Event::DocumentStart(false, _) => self.at = skip(self.text, self.at, b".").min(range.start),
            Event::DocumentEnd => {
                self.end_document();
                self.at = range.end;
            }
            Event::Scalar(text, style, _, _) => self.scalar(text, style, range)?,
            Event::SequenceStart(style, _, _) => self.start(Content::sequence(), style, range)?,
            Event::MappingStart(style, _, _) => self.start(Content::mapping(), style, range)?,
            Event::SequenceEnd | Event::MappingEnd => self.end(range.end),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.report(refusal::alias(range.clone()));
                self.scalar(Cow::Borrowed(""), ScalarStyle::Plain, range)?;
            }
            Event::Anchor(..) => self.report(refusal::anchor(range)),
            _ => {}
        }
        if let Some(tag) = span.tag_span().and_then(|tag| tag.byte_range()) {
            self.report(refusal::tag(tag));
        }
        Ok(())
    }

    fn scalar(&mut self, text: Cow<'a, str>, style: ScalarStyle, range: Range<usize>) -> Result<(), Fault> {
        self.count(range.start)?;
        let before = self.at;
        let (text, span) = match style {
            ScalarStyle::Plain if range.is_empty() => (Cow::Borrowed(""), self.place_of_nothing(range.start)),
            ScalarStyle::Literal | ScalarStyle::Folded => (text, self.block_scalar(&range)),
            _ => (text, range.clone()),
        };
        self.at = range.end.max(span.end);
        let value = Value::Scalar(Scalar { text, plain: style == ScalarStyle::Plain });
        self.deliver(Node { span: short(span), value }, before);
        Ok(())
    }

    /// Behind the `:` or the dash whose value was left empty; the parser may report it behind a comment.
    fn place_of_nothing(&self, reported: usize) -> Range<usize> {
        let dash = || {
            let list = self.open.last().filter(|frame| frame.is_block_list())?;
            let dash = skip(self.text, self.at.max(list.start), b"");
            self.text[dash..].starts_with('-').then_some(dash)
        };
        let at = self.colon().or_else(dash).map_or(reported, |indicator| indicator + 1);
        at..at
    }

    /// The parser reports the content; what people see starts at the `|` and ends with the last line that has text.
    fn block_scalar(&self, content: &Range<usize>) -> Range<usize> {
        let start = skip(self.text, self.at, b":-?");
        if start >= content.start || !self.text[start..].starts_with(['|', '>']) {
            return content.clone();
        }
        let written = self.text[content.clone()].trim_end();
        let last = if written.is_empty() { start } else { content.start + written.len() };
        start..line_end(self.text, last)
    }

    fn start(
        &mut self,
        content: Content<'a>,
        style: StructureStyle,
        range: Range<usize>,
    ) -> Result<(), Fault> {
        self.count(range.start)?;
        if self.open.len() == DEEPEST {
            return Err(refusal::too_deep(range.start));
        }
        let flow = style == StructureStyle::Flow;
        let mut start = range.start;
        if flow {
            // The `?` of a pair in a list counts as the start of its mapping.
            self.at = if self.text[start..].starts_with('?') { start } else { range.end };
        } else if self.text[..start].ends_with('\t') {
            self.report(syntax::tab(start - 1));
        } else if let (Content::Sequence(_), Some(colon)) = (&content, self.colon()) {
            // The parser reports a list that is not indented at its first item, behind the dash.
            let dash = skip(self.text, colon + 1, b"");
            start = if self.text[dash..].starts_with('-') { dash } else { start };
        }
        self.open.push(Frame { start, flow, content });
        Ok(())
    }

    fn end(&mut self, end: usize) {
        let Some(frame) = self.open.pop() else { return };
        if frame.flow {
            self.at = end;
        }
        let before = frame.start;
        self.deliver(frame.close(end), before);
    }

    /// Puts a node where it belongs; `before` is where the token before it ended.
    fn deliver(&mut self, node: Node<'a>, before: usize) {
        let Some(frame) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        if let Err(fault) = frame.take(node, self.text, before) {
            self.report(fault);
        }
    }

    /// Of the key whose value comes next.
    fn colon(&self) -> Option<usize> {
        self.open.last().filter(|frame| frame.awaits_value()).and_then(|_| colon(self.text, self.at))
    }

    fn count(&mut self, at: usize) -> Result<(), Fault> {
        self.nodes += 1;
        if self.nodes > MOST_NODES { Err(refusal::too_many(at)) } else { Ok(()) }
    }

    fn context(&self) -> syntax::Context {
        // A pair in a list, `[a: b]`, is a mapping without a bracket of its own.
        let inside = self.open.iter().rev().take_while(|frame| frame.flow);
        let flow = inside.map(|frame| frame.start).find(|at| self.text[*at..].starts_with(['[', '{']));
        syntax::Context { at: self.at, flow }
    }

    fn report(&mut self, fault: Fault) {
        self.sound = false;
        if self.reading.faults.len() < MOST_FAULTS {
            self.reading.faults.push(fault);
        }
    }

    /// Ends the document at a fault, with what was read of it.
    fn abandon(&mut self, fault: Fault) {
        let at = fault.span.start;
        // An alias or a tag that was meant as text is followed by what is no YAML: one mistake, one fault.
        let known =
            self.reading.faults.last().is_some_and(|last| line(self.text, at).contains(&last.span.start));
        if !known {
            self.report(fault);
        }
        self.sound = false;
        while let Some(frame) = self.open.pop() {
            let node = frame.close(at);
            match self.open.last_mut() {
                Some(parent) => parent.adopt(node),
                None => self.root = Some(node),
            }
        }
        self.end_document();
        self.at = self.text.len();
    }

    fn end_document(&mut self) {
        let nothing = Value::Scalar(Scalar { text: Cow::Borrowed(""), plain: true });
        let root = self.root.take().unwrap_or(Node { span: short(self.at..self.at), value: nothing });
        let sound = std::mem::replace(&mut self.sound, true);
        self.reading.documents.push(Document { root, sound });
    }

    fn finish(mut self) -> Reading<'a> {
        syntax::name_conflicts(self.text, &mut self.reading.faults);
        self.reading.faults.sort_by_key(|fault| fault.span.start);
        self.reading.faults.truncate(MOST_FAULTS);
        self.reading
    }
}
