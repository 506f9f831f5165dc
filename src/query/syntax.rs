//! From text to a syntax tree, by the parser of the `cel` crate, which knows the language; what it refuses is told in our words.
//! Macros are not expanded: what they do with each item is counted like everything else.

use std::ops::Range;

use cel::common::ast::SourceInfo;
use cel::{Env, IdedExpr};

use super::error::{Complaint, Given};
use super::slip;
use super::token::{Sort, Token, tokens};

/// The longest expression, in bytes
pub(super) const LONGEST: usize = 4096;

/// A syntax tree, and where its parts are in the text
pub(super) struct Tree<'t> {
    pub text: &'t str,
    pub root: IdedExpr,
    places: SourceInfo,
}

impl Tree<'_> {
    /// The sign or word by which a part is known, in bytes.
    pub(super) fn sign(&self, id: u64) -> Range<usize> {
        let (start, last) = self.places.offset_for(id).unwrap_or_default();
        let whole =
            |at: u32| (0..=at as usize).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or_default();
        let (start, last) = (whole(start), whole(last.max(start)));
        start..last + self.text[last..].chars().next().map_or(0, char::len_utf8)
    }
}

pub(super) fn parse(text: &str) -> Given<Tree<'_>> {
    if text.len() > LONGEST {
        let message = format!("the expression has {} bytes: {LONGEST} are the most", text.len());
        return Err(Complaint::new(message).at(&(LONGEST..LONGEST)).label("too long from here"));
    }
    let tokens = tokens(text);
    if tokens.is_empty() {
        let help = "write what has to hold: type == \"server\" && !has(owner)";
        return Err(Complaint::new("there is no expression").help(help));
    }
    slip::check_signs(&tokens)?;
    let parser = Env::default().with_optional_support(false).parser();
    match parser.parse_with_source_info(text) {
        Ok((root, places)) => Ok(Tree { text, root, places }),
        Err(refused) => {
            let first = refused
                .errors
                .iter()
                .find(|it| it.msg.starts_with("Syntax error"))
                .or(refused.errors.first());
            let (position, message) = first.map(|it| (it.pos, it.msg.as_str())).unwrap_or_default();
            Err(told(text, &tokens, position, message))
        }
    }
}

/// What the parser refused, at a line and column.
fn told(text: &str, tokens: &[Token<'_>], position: (isize, isize), message: &str) -> Box<Complaint> {
    if message.contains("Recursion limit") {
        return too_deep().at(&(0..text.len()));
    }
    if let Some(slip) = slip::word(tokens) {
        return slip;
    }
    let offset = offset(text, position);
    let Some(token) = tokens.iter().find(|token| token.at.end > offset) else {
        let end = text.trim_end().len();
        let complaint = Complaint::new("the expression ends where more is expected").at(&(end..end));
        return complaint.label("something is missing here");
    };
    let complaint = Complaint::new(refusal(token, message)).at(&token.at);
    if token.sort == Sort::Text && token.text.contains('\\') {
        return complaint.help(r"a backslash in a text is written `\\`; a raw text, r'\d+', needs none");
    }
    complaint
}

fn refusal(token: &Token<'_>, message: &str) -> String {
    let text = token.text;
    if message.starts_with("reserved") {
        format!("`{text}` is a word that the language keeps for itself")
    } else if token.sort == Sort::Number {
        format!("`{text}` is no number that fits here")
    } else if token.sort == Sort::Text && text.contains('\\') {
        "a text cannot be read".to_owned()
    } else {
        format!("`{text}` does not fit here")
    }
}

pub(super) fn too_deep() -> Box<Complaint> {
    let help = "parts of it could be told flat: `a in [x, y, z]` instead of many `||`";
    Complaint::new("the expression is nested too deeply").help(help)
}

/// A line and a column, both from 1 and in characters, as a place in the text.
fn offset(text: &str, (line, column): (isize, isize)) -> usize {
    let nth = |number: isize| usize::try_from(number.max(1) - 1).unwrap_or_default();
    let start: usize = text.split_inclusive('\n').take(nth(line)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(nth(column)).map_or(rest.len(), |(at, _)| at)
}
