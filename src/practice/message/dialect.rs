//! The part of the template language that a store may use: showing fields, `if`, `for`. What could make a text out of
//! itself again and again (`~`, `*`, lists, `set`, macros) is no part of it: fuel counts steps, not bytes, and forty
//! doublings are a terabyte.

use std::ops::Range;

/// The words that a `{% … %}` may begin with
const WORDS: [&str; 6] = ["if", "elif", "else", "endif", "for", "endfor"];

/// What is not part of the language here
pub(super) struct Slip {
    pub at: Range<usize>,
    pub message: String,
    pub help: &'static str,
}

/// Refuses what a template may not do.
pub(super) fn check(template: &str) -> Result<(), Slip> {
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|found| at + found) {
        let rest = &template[open..];
        at = match rest.as_bytes().get(1) {
            Some(b'#') => rest.find("#}").map_or(template.len(), |end| open + end + 2),
            Some(b'{') => expression(template, open, "}}")?,
            Some(b'%') => {
                word(template, open)?;
                expression(template, open, "%}")?
            }
            _ => open + 1,
        };
    }
    Ok(())
}

/// Where an expression ends; what cannot be read is left for the engine to say so.
fn expression(template: &str, open: usize, close: &str) -> Result<usize, Slip> {
    let mut chars = template[open + 2..].char_indices().map(|(at, c)| (open + 2 + at, c)).peekable();
    let mut quote = None;
    while let Some((at, c)) = chars.next() {
        match quote {
            Some(_) if c == '\\' => {
                chars.next();
            }
            Some(mark) if c == mark => quote = None,
            Some(_) => {}
            None if template[at..].starts_with(close) => return Ok(at + 2),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if matches!(c, '-' | '+') && is_at_edge(template, open, at, close) => {}
            None if matches!(c, '~' | '+' | '-' | '*' | '/' | '%' | '[' | ']' | '{' | '}') => {
                return Err(Slip {
                    at: at..at + c.len_utf8(),
                    message: format!("`{c}` computes, and a template here shows and chooses only"),
                    help: "fields, comparisons, and, or, not, if, for; texts are joined by writing one after the other",
                });
            }
            None => {}
        }
    }
    Ok(template.len())
}

/// `{%-` and `-%}` trim spaces.
fn is_at_edge(template: &str, open: usize, at: usize, close: &str) -> bool {
    at == open + 2 || template[at + 1..].starts_with(close)
}

fn word(template: &str, open: usize) -> Result<(), Slip> {
    let inside = template[open + 2..].trim_start_matches(['-', '+']).trim_start();
    let start = template.len() - inside.len();
    let word: &str = inside.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    if WORDS.contains(&word) {
        return Ok(());
    }
    Err(Slip {
        at: start..(start + word.len()).max(start + usize::from(start < template.len() && word.is_empty())),
        message: format!("`{{% {word} %}}` is not for templates here"),
        help: "they know if, elif, else, endif, for and endfor",
    })
}
