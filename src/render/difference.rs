//! What a write would change, as a unified diff: what `--dry-run` shows. Applies nothing.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use super::Look;
use super::safe::Safe;

/// How alike two texts are that count as one file renamed
const ALIKE: f32 = 0.5;

/// A file, and what is in it
#[derive(Debug, Clone)]
pub struct Side {
    pub file: String,
    pub text: String,
}

/// A file before and after; nothing where it is not there
#[derive(Debug, Clone)]
pub struct Difference {
    pub before: Option<Side>,
    pub after: Option<Side>,
}

/// Joins a file that goes and one that comes with nearly the same text.
pub fn with_renames(differences: Vec<Difference>) -> Vec<Difference> {
    let (mut gone, mut kept): (Vec<_>, Vec<_>) = differences.into_iter().partition(|it| it.after.is_none());
    for new in kept.iter_mut().filter(|it| it.before.is_none()) {
        let is_same = |old: &Difference| match (&old.before, &new.after) {
            (Some(old), Some(new)) => TextDiff::from_lines(&old.text, &new.text).ratio() >= ALIKE,
            _ => false,
        };
        if let Some(index) = gone.iter().position(is_same) {
            new.before = gone.remove(index).before;
        }
    }
    kept.extend(gone);
    kept
}

/// Shows the differences in the form that `git apply` takes, but for characters that no terminal should see.
pub fn show(differences: &[Difference], look: &Look, out: &mut dyn Write) -> io::Result<()> {
    differences.iter().try_for_each(|it| one(it, Some(look), out))
}

/// The same for a program to apply: every character as it is.
pub fn text(differences: &[Difference]) -> String {
    let mut out = Vec::new();
    let written = differences.iter().try_for_each(|it| one(it, None, &mut out));
    written.unwrap_or_else(|error| unreachable!("memory takes what is written: {error}"));
    String::from_utf8_lossy(&out).into_owned()
}

/// Without a look, no eye sees it.
fn one(difference: &Difference, look: Option<&Look>, out: &mut dyn Write) -> io::Result<()> {
    let (before, after) = (difference.before.as_ref(), difference.after.as_ref());
    if let (Some(before), Some(after)) = (before, after)
        && before.file != after.file
    {
        line(out, look, Ink::Bold, &format!("rename from {}", before.file))?;
        line(out, look, Ink::Bold, &format!("rename to {}", after.file))?;
    }
    let name = |letter: &str, side: Option<&Side>| match side {
        Some(side) => format!("{letter}/{}", side.file),
        None => "/dev/null".to_owned(),
    };
    line(out, look, Ink::Bold, &format!("--- {}", name("a", before)))?;
    line(out, look, Ink::Bold, &format!("+++ {}", name("b", after)))?;
    let text = |side: Option<&Side>| side.map(|side| side.text.clone()).unwrap_or_default();
    hunks(&text(before), &text(after), look, out)
}

fn hunks(before: &str, after: &str, look: Option<&Look>, out: &mut dyn Write) -> io::Result<()> {
    let diff = TextDiff::from_lines(before, after);
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        line(out, look, Ink::Cyan, hunk.header().to_string().trim_end())?;
        for change in hunk.iter_changes() {
            let (sign, ink) = match change.tag() {
                ChangeTag::Delete => ("-", Ink::Red),
                ChangeTag::Insert => ("+", Ink::Green),
                ChangeTag::Equal => (" ", Ink::None),
            };
            let text = change.value().trim_end_matches('\n');
            let text = if look.is_some() { text.trim_end_matches('\r') } else { text };
            line(out, look, ink, &format!("{sign}{text}"))?;
            if change.missing_newline() {
                line(out, look, Ink::None, "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ink {
    None,
    Bold,
    Red,
    Green,
    Cyan,
}

fn line(out: &mut dyn Write, look: Option<&Look>, ink: Ink, text: &str) -> io::Result<()> {
    let Some(look) = look else { return writeln!(out, "{text}") };
    let text = Safe::line(text);
    let code = match ink {
        Ink::None => return writeln!(out, "{text}"),
        Ink::Bold => "1",
        Ink::Red => "31",
        Ink::Green => "32",
        Ink::Cyan => "36",
    };
    if look.color { writeln!(out, "\u{1b}[{code}m{text}\u{1b}[0m") } else { writeln!(out, "{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: Option<&str>, after: Option<&str>) -> String {
        let side =
            |text: Option<&str>| Some(Side { file: "assets/a.yaml".to_owned(), text: text?.to_owned() });
        let mut out = Vec::new();
        show(&[Difference { before: side(before), after: side(after) }], &Look::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_changed_line_is_shown_with_what_is_around() {
        insta::assert_snapshot!(shown(Some("id: a\nowner: jim\n"), Some("id: a\nowner: jess\n")), @"
        --- a/assets/a.yaml
        +++ b/assets/a.yaml
        @@ -1,2 +1,2 @@
         id: a
        -owner: jim
        +owner: jess
        ");
    }

    #[test]
    fn a_new_file_comes_from_nothing() {
        insta::assert_snapshot!(shown(None, Some("id: a")), @r"
        --- /dev/null
        +++ b/assets/a.yaml
        @@ -0,0 +1 @@
        +id: a
        \ No newline at end of file
        ");
    }

    #[test]
    fn a_file_under_another_name_is_no_new_file() {
        let side = |file: &str, text: &str| Some(Side { file: file.to_owned(), text: text.to_owned() });
        let gone = Difference { before: side("a.yaml", "id: a\ntype: x\nname: n\n"), after: None };
        let new = Difference { before: None, after: side("b.yaml", "id: b\ntype: x\nname: n\n") };
        let mut out = Vec::new();
        show(&with_renames(vec![gone, new]), &Look::default(), &mut out).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @"
        rename from a.yaml
        rename to b.yaml
        --- a/a.yaml
        +++ b/b.yaml
        @@ -1,3 +1,3 @@
        -id: a
        +id: b
         type: x
         name: n
        ");
    }

    #[test]
    fn a_program_is_given_every_character() {
        let side = |text: &str| Some(Side { file: "a.yaml".to_owned(), text: text.to_owned() });
        let both = Difference { before: side("a: 1\r\n"), after: side("a: \u{1b}[31m\r\n") };
        let text = text(&[both]);
        assert!(text.ends_with("-a: 1\r\n+a: \u{1b}[31m\r\n"), "{text:?}");
    }

    #[test]
    fn escape_sequences_are_shown_and_not_sent() {
        assert!(!shown(None, Some("id: \u{1b}[31m\n")).contains('\u{1b}'));
    }
}
