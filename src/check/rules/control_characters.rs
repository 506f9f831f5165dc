//! Characters that nobody sees and that terminals, editors and reviewers fall for.

use crate::check::{Rule, Run};
use crate::finding::{Finding, Level};
use crate::store::page::Page;

pub(super) static RULE: Rule = Rule {
    name: "control-characters",
    level: Level::Error,
    summary: "a character that is not seen and does something",
    explain: "\
A text or a key holds a character that cannot be seen: a control character (an escape sequence can recolour, overwrite
or retitle the terminal of whoever lists the record), a character that turns the direction of writing (what the
reviewer reads is not what is stored), or one without width (two names look the same and are not). Line breaks and tabs
are fine, and so are joiners between letters or pictures that want them, as Persian, Hindi and emoji do.

They come with text that is pasted from web pages and chats; now and then somebody means harm.

Mend it by deleting the character: retype the word, or remove it by its code point, which the finding names.

```yaml
purpose: \"shows \\e[31mred\\e[0m text\"     # control-characters: U+001B
purpose: shows red text
```
",
    run: Run::Page(run),
};

fn run(page: &Page<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    (page.texts)(&mut |text| {
        if is_plain(text.text) {
            return;
        }
        let codes = unseen(text.text);
        let [first, ..] = codes.as_slice() else { return };
        let names: Vec<String> = codes.iter().take(3).map(|ch| code_point(*ch)).collect();
        let more = if codes.len() > 3 { format!(" and {} more", codes.len() - 3) } else { String::new() };
        let message = format!("this holds {}{more}: {}", names.join(", "), name(*first));
        let finding =
            RULE.finding(page.location(&text), message).help("delete the character, or retype the word");
        found.push(Finding { record: page.record.map(str::to_owned), ..finding });
    });
    found
}

/// Whether all is printable ASCII, tabs and line breaks: true for nearly every text, and cheap to tell.
fn is_plain(text: &str) -> bool {
    text.bytes()
        .fold(true, |plain, byte| plain & (byte.wrapping_sub(b' ') < 0x5f || byte == b'\n' || byte == b'\t'))
}

/// The characters that are not seen, each once, in order of their first place.
fn unseen(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(ch) = rest.next() {
        let joins = is_joiner(ch)
            && before.is_some_and(wants_joiners)
            && rest.peek().copied().is_some_and(wants_joiners);
        if is_unseen(ch) && !joins && !found.contains(&ch) {
            found.push(ch);
        }
        before = Some(ch);
    }
    found
}

fn is_unseen(ch: char) -> bool {
    let is_layout = ch == '\n' || ch == '\t';
    (ch.is_control() && !is_layout)
        || matches!(ch, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

fn is_joiner(ch: char) -> bool {
    matches!(ch, '\u{200c}' | '\u{200d}')
}

/// Letters of other scripts, pictures and what modifies them; in Latin text a joiner only hides.
fn wants_joiners(ch: char) -> bool {
    ch > '\u{2ff}' && !is_unseen(ch)
}

fn code_point(ch: char) -> String {
    format!("U+{:04X}", u32::from(ch))
}

fn name(ch: char) -> &'static str {
    match ch {
        '\u{1b}' => "an escape sequence, which a terminal obeys",
        '\r' => "a carriage return, which lets a terminal overwrite the line",
        '\0'..='\u{9f}' => "a control character",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            "it turns the direction of writing, so that the text is not what it looks like"
        }
        '\u{2028}' | '\u{2029}' => {
            "a line or paragraph separator, which only some programs take for a line break"
        }
        _ => "it has no width, so that two different texts look the same",
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn purpose(text: &str) -> String {
        let record = format!("id: a\ntype: server\nlifecycle: active\npurpose: {text}\n");
        check("control-characters", &[("assets/a.yaml", &record)])
    }

    #[test]
    fn an_escape_sequence_is_named() {
        insta::assert_snapshot!(purpose(r#""\e[31mred\e[0m""#), @"
        assets/a.yaml:4:10 error: this holds U+001B: an escape sequence, which a terminal obeys
          help: delete the character, or retype the word
        ");
    }

    #[test]
    fn text_that_is_turned_around_is_named() {
        insta::assert_snapshot!(purpose("not what \u{202e}nwohs"), @"
        assets/a.yaml:4:10 error: this holds U+202E: it turns the direction of writing, so that the text is not what it looks like
          help: delete the character, or retype the word
        ");
    }

    #[test]
    fn several_in_one_text_are_one_finding() {
        insta::assert_snapshot!(purpose(r#""\x07 \x00 \x07 \x85 \u200b \u2028""#), @"
        assets/a.yaml:4:10 error: this holds U+0007, U+0000, U+0085 and 2 more: a control character
          help: delete the character, or retype the word
        ");
    }

    #[test]
    fn a_key_can_hide_one_too() {
        let record = "id: a\ntype: server\nlifecycle: active\ntags: {\"en\u{200b}v\": prod}\n";
        insta::assert_snapshot!(check("control-characters", &[("assets/a.yaml", record)]), @"
        assets/a.yaml:4:8 error: this holds U+200B: it has no width, so that two different texts look the same
          help: delete the character, or retype the word
        ");
    }

    #[test]
    fn a_joiner_in_latin_text_hides() {
        assert!(!purpose("get\u{200d}paid").is_empty());
    }

    #[test]
    fn line_breaks_tabs_umlauts_and_joined_pictures_are_text() {
        for text in [
            "|\n  one\n  two\n",
            r#""a\tb""#,
            "München, 東京, عربى",
            "👩\u{200d}💻 mends it",
            "می\u{200c}خواهم",
            "no-break\u{a0}space",
        ] {
            assert_eq!(purpose(text), "", "{text}");
        }
    }
}
