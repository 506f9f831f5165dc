//! Syntax errors in the words of people who write records: what is there, what was likely meant, what to type.
//! Never decides whether a text is YAML; the parser does.

use std::ops::Range;

use granit_parser::{ErrorKind as Kind, ScanError};

use super::fault::{Fault, INVALID};
use super::refusal;
use super::text::{line, line_end, line_start, skip};

/// What the reader knew when the parser stopped
pub(super) struct Context {
    /// Where the last token ended.
    pub at: usize,
    /// The bracket of the innermost flow collection that is open.
    pub flow: Option<usize>,
}

pub(super) fn fault(text: &str, error: &ScanError, context: &Context) -> Fault {
    let at = error.marker().byte_offset().unwrap_or_default();
    let own_line = line(text, at);
    if let Some(tab) = tab_in_indentation(&text[own_line.clone()]) {
        return self::tab(own_line.start + tab);
    }
    match error.kind() {
        Kind::RecursionLimitExceeded => refusal::too_deep(at),
        Kind::DirectiveDisallowed => refusal::directive(own_line),
        Kind::MissingAnchorOrAliasName if text[at..].starts_with('*') => refusal::alias(word(text, at)),
        Kind::MissingAnchorOrAliasName => refusal::anchor(word(text, at)),
        kind if is_tag(kind) => refusal::tag(word(text, at)),
        kind if is_tab(kind) => tab(first_tab(text, at)),
        kind if is_escape(kind) => escape(text, at),
        Kind::UnexpectedCharacter { character } => unexpected(text, at, *character),
        Kind::MappingValueNotAllowed => colon(text, at),
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey => no_colon(text, at),
        Kind::InvalidQuotedScalarIndent | Kind::DocumentIndicatorInQuotedScalar => runaway(text, at, context),
        Kind::ExpectedBlockMappingKey | Kind::ExpectedBlockSequenceEntry | Kind::ExpectedDocumentStart => {
            misplaced(text, at)
        }
        Kind::UnclosedFlowCollection { open } => {
            Fault::new(INVALID, at..at + 1, format!("this `{open}` is never closed"))
                .help(format!("close it with `{}`", closing(*open)))
        }
        Kind::MismatchedFlowCollectionEnd { open, close } => {
            Fault::new(INVALID, at..at + 1, format!("this `{open}` is closed by a `{close}`"))
                .help(format!("close it with `{}`", closing(*open)))
        }
        kind => match (plain_words(kind), context.flow) {
            (Some((message, help)), _) => {
                Fault::new(INVALID, at..after_character(text, at), message).help(help)
            }
            (None, Some(open)) => in_flow(text, at, open),
            (None, None) => {
                Fault::new(INVALID, at..after_character(text, at), format!("not YAML: {}", error.info()))
                    .help("put quotes around the text if it is one")
            }
        },
    }
}

/// Errors whose one sentence fits all their cases.
fn plain_words(kind: &Kind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        Kind::UnclosedQuotedScalar => ("this quote is never closed", "close it at the end of the text"),
        Kind::InvalidTrailingDoubleQuotedScalar => (
            "the text goes on behind its closing quote",
            "put the quotes around the whole text; a `\"` inside it is written `\\\"`",
        ),
        Kind::InvalidTrailingSingleQuotedScalar => (
            "the text goes on behind its closing quote",
            "put the quotes around the whole text; a `'` inside it is written `''`",
        ),
        Kind::CommentNotSeparated | Kind::CommentInterceptedScalar => (
            "a comment cannot begin here",
            "put a space before the `#`; if it is part of a text, put quotes around the text",
        ),
        Kind::MisplacedFlowCollectionEnd => {
            ("this bracket closes nothing", "delete it; put quotes around a text that begins with a bracket")
        }
        Kind::BlockSequenceEntryNotAllowed => (
            "a list cannot begin behind its key",
            "write each `- ` on a line of its own below the key, or the list as `[a, b]`",
        ),
        Kind::BlockEntryInFlowCollection | Kind::PlainScalarStartsWithDashFlowIndicator => {
            ("there are no dashes in a list in brackets", "write `[a, b]`")
        }
        Kind::MappingKeyNotAllowed => ("a text cannot begin with `? `", "put quotes around it"),
        Kind::InvalidBlockScalarHeader | Kind::ZeroBlockScalarIndent => (
            "the text of a `|` or `>` begins on the next line",
            "write it below, indented; put quotes around a text that begins with `|` or `>`",
        ),
        Kind::InvalidBlockScalarIndent => (
            "an empty line at the start of this text is indented deeper than the text",
            "delete the spaces on the empty line",
        ),
        Kind::InvalidDocumentEnd => {
            ("nothing may follow `...` on its line", "begin a record with `---` on its own line")
        }
        Kind::UnexpectedEofBlockSequence => ("no value begins with this", "put quotes around it"),
        Kind::BomInsideDocument => ("there is a byte-order mark inside the text", "delete it"),
        _ => return None,
    })
}

pub(super) fn tab(at: usize) -> Fault {
    Fault::new(INVALID, at..at + 1, "a tab is used as indentation").help("indent with spaces")
}

fn escape(text: &str, at: usize) -> Fault {
    let span = bad_escape(text, at);
    let message = format!("`{}` is no escape that double quotes know", &text[span.clone()]);
    Fault::new(INVALID, span, message).help("write a backslash as `\\\\`, or use single quotes")
}

fn unexpected(text: &str, at: usize, character: char) -> Fault {
    let at = text[at..].find(character).map_or(at, |found| at + found);
    let span = at..after_character(text, at);
    if character.is_control() || !matches!(character, '%' | '@' | '`') {
        let message = format!("the character U+{:04X} has no place in a text file", u32::from(character));
        return Fault::new(INVALID, span, message).help("delete it");
    }
    Fault::new(INVALID, span, format!("a text cannot begin with `{character}`")).help("put quotes around it")
}

/// A `:` that makes a key where none can be.
fn colon(text: &str, at: usize) -> Fault {
    let own_line = line(text, at);
    let before = &text[own_line.start..at];
    if before.contains(": ") || before.contains(['"', '\'']) {
        return Fault::new(INVALID, at..at + 1, "there is a second `: ` on the line")
            .help("put quotes around the text that holds it");
    }
    let above = text[..own_line.start].strip_suffix('\n').map_or(0..0, |above| line(text, above.len()));
    if let Some(missing) = colon_without_space(&text[above.clone()]) {
        return forgotten_space(above.start + missing);
    }
    if let Some(above) = line_without_colon(text, own_line.start, indentation(before)) {
        return Fault::new(INVALID, above, "a `key: value` is wanted here, and there is no `:`")
            .help("write `key: value`; a text of several lines is indented below its key");
    }
    let key = own_line.start + indentation(before);
    Fault::new(INVALID, key..at, "this key stands deeper than the one above, which has a value already")
        .help("give both the same indentation; put quotes around a text of several lines that holds `: `")
}

/// The line above, where it stands as deep and has no key: what looked like one text was to be two keys.
fn line_without_colon(text: &str, below: usize, depth: usize) -> Option<Range<usize>> {
    let above = text[..below].trim_end().len();
    let above = line(text, above);
    let content = above.start + indentation(&text[above.clone()]);
    let words = &text[content..above.end];
    let is_plain =
        !words.is_empty() && !words.contains(':') && !words.starts_with(['-', '#', '"', '\'', '|', '>']);
    (is_plain && above.end <= below && content - above.start == depth).then_some(content..above.end)
}

fn forgotten_space(colon: usize) -> Fault {
    Fault::new(INVALID, colon..colon + 1, "there is no space behind this `:`").help("write `key: value`")
}

/// A line without a key where one has to be.
fn no_colon(text: &str, at: usize) -> Fault {
    let own_line = line(text, at);
    let span = at..own_line.end.max(at);
    if let Some(missing) = colon_without_space(&text[span.clone()]) {
        let at = at + missing;
        return Fault::new(INVALID, at..at + 1, "there is no space behind this `:`")
            .help("write `key: value`");
    }
    if text[span.clone()].starts_with('-') {
        return Fault::new(INVALID, at..at + 1, "there is no space behind this `-`").help("write `- item`");
    }
    Fault::new(INVALID, span, "a `key: value` is wanted here, and there is no `: `")
        .help("indent the line if it belongs to the text above")
}

/// Quotes that are still open where the indentation ends.
fn runaway(text: &str, at: usize, context: &Context) -> Fault {
    let quote = skip(text, context.at, b"-:,?").min(at);
    Fault::new(INVALID, quote..after_character(text, quote), "this quote is not closed where its text ends")
        .related(line(text, at), "this line is not indented as the text's next line would be")
        .help("close the quote, or indent all lines of the text")
}

/// What fits neither the value before it nor the lines above.
fn misplaced(text: &str, at: usize) -> Fault {
    let Range { start, end } = line(text, at);
    let content = start + indentation(&text[start..end]);
    if text[content.min(at)..at].chars().all(|it| " -".contains(it)) {
        return Fault::new(INVALID, content..end, "this line fits none of those above it").help(
            "give it the indentation of the lines that it belongs to; records in one file are separated by `---`",
        );
    }
    Fault::new(INVALID, at..end.max(at), "the value has ended before this")
        .help("put quotes around a text that begins with a quote, a bracket, `*`, `&` or `!`")
}

fn in_flow(text: &str, at: usize, open: usize) -> Fault {
    let bracket = text[open..].chars().next().unwrap_or('[');
    let close = closing(bracket);
    if text[at..].starts_with(',') {
        return Fault::new(INVALID, at..at + 1, "there is nothing before this `,`").help("delete it");
    }
    if text[open..at].contains('\n') {
        return Fault::new(INVALID, open..open + 1, format!("this `{bracket}` is not closed"))
            .related(line(text, at), format!("a `,` or `{close}` is wanted before this"))
            .help(format!("close it with `{close}`"));
    }
    Fault::new(INVALID, at..after_character(text, at), format!("a `,` or `{close}` is wanted here"))
        .related(open..open + 1, "in what begins here")
        .help("put quotes around a text that holds brackets, commas or `: `")
}

/// Where a merge was left unfinished, that is the fault, and not what its marks look like as YAML.
pub(super) fn name_conflicts(text: &str, faults: &mut Vec<Fault>) {
    if faults.iter().all(|fault| fault.check != INVALID) {
        return;
    }
    let conflicts = conflicts(text);
    let Some(first) = conflicts.first().map(|conflict| conflict.start) else { return };
    faults.retain(|fault| fault.check != INVALID || fault.span.start < line_start(text, first));
    faults.extend(conflicts.into_iter().map(|conflict| {
        let fault = Fault::new(INVALID, line(text, conflict.start), "a merge conflict was left in the file").help(
            "keep what holds of the two sides, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
        );
        if conflict.is_empty() { fault } else { fault.related(line(text, conflict.end), "it ends here") }
    }));
}

/// From the first to the last mark of each conflict, as places on their lines.
fn conflicts(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut inside = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(mark) = conflict_mark(line) {
            match found.last_mut() {
                Some(last) if inside && mark != '<' => last.end = at,
                _ => found.push(at..at),
            }
            inside = mark != '>';
        }
        at += line.len();
    }
    found
}

fn conflict_mark(line: &str) -> Option<char> {
    let mark = line.chars().next().filter(|first| "<|=>".contains(*first))?;
    let rest = line.trim_start_matches(mark);
    let is_mark = line.len() - rest.len() == 7 && (rest.starts_with(' ') || rest.trim_end().is_empty());
    is_mark.then_some(mark)
}

fn tab_in_indentation(line: &str) -> Option<usize> {
    let end = indentation(line);
    line[..end].find('\t').filter(|_| end < line.len())
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The parser reports some tabs at the start of the text that runs into them.
fn first_tab(text: &str, at: usize) -> usize {
    let mut start = line_start(text, at);
    while start < text.len() {
        let end = line_end(text, start);
        if let Some(tab) = tab_in_indentation(&text[start..end]) {
            return start + tab;
        }
        start = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    }
    text[at..].find('\t').map_or(at, |tab| at + tab)
}

/// The `:` in `key:value`, where a space was forgotten; not that of `https://`.
fn colon_without_space(line: &str) -> Option<usize> {
    let (key, rest) = line.split_once(':')?;
    let is_key = !key.trim().is_empty() && !key.trim().contains(char::is_whitespace);
    (is_key && !rest.starts_with("//") && !rest.starts_with(' ') && !rest.is_empty()).then_some(key.len())
}

fn bad_escape(text: &str, quote: usize) -> Range<usize> {
    let mut at = quote;
    while let Some(found) = text[at..].find('\\') {
        let start = at + found;
        let Some(kind) = text[start + 1..].chars().next() else { break };
        let digits = match kind {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let end = start + 1 + kind.len_utf8();
        let is_hex = text[end..].bytes().take_while(u8::is_ascii_hexdigit).take(digits).count() == digits;
        let is_surrogate = kind == 'u' && text[end..].starts_with(['d', 'D']);
        if !"0abt\tnvfre \"/\\N_LPxuU\r\n".contains(kind) || !is_hex || is_surrogate {
            return start..end;
        }
        at = end;
    }
    quote..quote + 1
}

/// From here to the next white space.
fn word(text: &str, at: usize) -> Range<usize> {
    at..text[at..].find(char::is_whitespace).map_or(text.len(), |end| at + end)
}

fn after_character(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().filter(|it| *it != '\n').map_or(0, char::len_utf8)
}

fn closing(open: char) -> char {
    if open == '[' { ']' } else { '}' }
}

fn is_tag(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::UndeclaredTagHandle
            | Kind::ExpectedTagBang
            | Kind::InvalidGlobalTagCharacter
            | Kind::InvalidTagTerminator
            | Kind::MissingTagUri
            | Kind::UnclosedVerbatimTag
            | Kind::InvalidTagEscape
            | Kind::InvalidTagUtf8LeadingByte
            | Kind::InvalidTagUtf8TrailingByte
            | Kind::InvalidTagUtf8
    )
}

fn is_tab(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::TabNotAllowed
            | Kind::TabInBlockIndentation
            | Kind::TabInIndentation
            | Kind::TabInPlainScalar
            | Kind::TabAtBlockScalarStart
    )
}

fn is_escape(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::UnknownQuotedScalarEscape
            | Kind::InvalidQuotedScalarHexEscape
            | Kind::InvalidLowSurrogateHexEscape
            | Kind::InvalidLowSurrogate
            | Kind::MissingLowSurrogate
            | Kind::UnpairedLowSurrogate
            | Kind::InvalidUnicodeEscape
    )
}
