//! The message of a commit: a subject, a body, and trailers that only the program writes.
//! Never lets text of a record or of the command line pass for a trailer.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a subject is to fit in
const WIDTH: usize = 72;

/// What the history says of a change
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    subject: String,
    body: Option<String>,
    trailers: Vec<(&'static str, String)>,
}

impl Message {
    /// `fixed` (`change(CHG-20261121-7k3qf): new `) holds ids and is never cut; `text`, such as a title, is,
    /// if it is too long.
    pub fn new(fixed: &str, text: &str) -> Message {
        let fixed = one_line(fixed);
        let gap = if fixed.is_empty() || text.is_empty() { "" } else { " " };
        let room = WIDTH.saturating_sub(fixed.width() + gap.len());
        let text = cut(&one_line(text), room);
        let subject = format!("{fixed}{gap}{text}");
        Message { subject: subject.trim_end().to_owned(), body: None, trailers: Vec::new() }
    }

    /// What a person adds, in as many lines as they like.
    #[must_use]
    pub fn body(mut self, text: &str) -> Message {
        let lines: Vec<String> = text.lines().map(|line| guarded(&clean(line))).collect();
        let text = lines.join("\n").trim_matches('\n').to_owned();
        self.body = (!text.trim().is_empty()).then_some(text);
        self
    }

    /// A line for programs: `Itsm-Record: getpaid`.
    #[must_use]
    pub fn trailer(mut self, key: &'static str, value: &str) -> Message {
        self.trailers.push((key, one_line(value)));
        self
    }

    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// As git is given it.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.subject);
        if let Some(body) = &self.body {
            text += &format!("\n{body}\n");
        }
        if !self.trailers.is_empty() {
            let lines: String =
                self.trailers.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
            text += &format!("\n{lines}");
        }
        text
    }
}

/// Without line breaks, control characters or runs of spaces.
fn one_line(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(clean).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Without what moves the cursor or turns the direction of writing; a tab stays a space.
fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\t' => Some(' '),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
            '\u{2028}' | '\u{2029}' => Some(' '),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// A line that git would take for a trailer of ours, or for the end of the message, is moved in by a space.
fn guarded(line: &str) -> String {
    let ours = line.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("itsm-"));
    if ours || line.starts_with("---") { format!(" {line}") } else { line.trim_end().to_owned() }
}

fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut used = 1;
    let kept: String = text
        .chars()
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used <= room
        })
        .collect();
    let kept = kept.trim_end();
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use proptest::prelude::*;

    use super::*;

    /// The trailers that git finds in a message.
    fn trailers(message: &Message) -> Vec<String> {
        let mut git = Command::new("git")
            .args(["interpret-trailers", "--parse"])
            .current_dir(std::env::temp_dir())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        git.stdin.take().unwrap().write_all(message.text().as_bytes()).unwrap();
        let output = git.wait_with_output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn subject_body_and_trailers_are_apart() {
        let message = Message::new("asset(getpaid): set owner to jess.charlie", "")
            .body("Jim left.\n\nSee the minutes.\n")
            .trailer("Itsm-Record", "getpaid")
            .trailer("Itsm-Action", "set");
        assert_eq!(
            message.text(),
            "asset(getpaid): set owner to jess.charlie\n\nJim left.\n\nSee the minutes.\n\nItsm-Record: getpaid\nItsm-Action: set\n"
        );
        assert_eq!(trailers(&message), ["Itsm-Record: getpaid", "Itsm-Action: set"]);
    }

    #[test]
    fn a_title_with_line_breaks_forges_no_trailer() {
        let message =
            Message::new("change(CHG-1): new", "x\n\nItsm-Approved-By: x").trailer("Itsm-Record", "CHG-1");
        assert_eq!(message.subject(), "change(CHG-1): new x Itsm-Approved-By: x");
        assert_eq!(trailers(&message), ["Itsm-Record: CHG-1"]);
    }

    #[test]
    fn a_body_forges_no_trailer_even_where_there_are_none() {
        for body in [
            "x\n\nItsm-Approved-By: x",
            "Signed-off-by: a\nitsm-approved-by: x",
            "x\r\n\r\nItsm-Approved-By: x\n---\n",
            "x\n\nItsm-Approved-By: x\n--- \nrest",
            "\u{2028}Itsm-Approved-By: x",
            "\u{202e}Itsm-Approved-By: x",
        ] {
            let bare = Message::new("s", "").body(body);
            let whole = bare.clone().trailer("Itsm-Record", "a\n\nItsm-Approved-By: x");
            assert!(!trailers(&bare).iter().any(|it| it.to_lowercase().starts_with("itsm-")), "{body:?}");
            assert_eq!(trailers(&whole), ["Itsm-Record: a Itsm-Approved-By: x"], "{body:?}");
        }
    }

    #[test]
    fn a_long_title_is_cut_and_an_id_is_not() {
        let title = "Upgrade the only DNS server of the East coast at quarter end, with the fleet";
        let subject = Message::new("change(CHG-20261121-7k3qf): new", title).subject;
        assert_eq!(subject, "change(CHG-20261121-7k3qf): new Upgrade the only DNS server of the East…");
        assert!(subject.width() <= 72);
        let id = "a".repeat(100);
        assert_eq!(Message::new(&format!("asset({id}): new"), title).subject, format!("asset({id}): new"));
    }

    #[test]
    fn wide_characters_count_as_two_columns() {
        let subject = Message::new("asset(a): new", &"漢".repeat(60)).subject;
        assert!(subject.width() <= 72 && subject.ends_with('…'), "{subject}");
    }

    proptest! {
        #[test]
        fn any_text_stays_in_its_place(text in "\\PC*|[\\x00-\\x7f]*|(?s).*", fixed in "[a-z(): ]{1,20}") {
            let message = Message::new(&fixed, &text).body(&text).trailer("Itsm-Record", &text);
            prop_assert_eq!(message.subject.lines().count().max(1), 1);
            prop_assert!(message.subject.width() <= 72);
            let whole = message.text();
            let ours = whole.lines().filter(|line| line.to_lowercase().starts_with("itsm-")).count();
            let subject = usize::from(message.subject.to_lowercase().starts_with("itsm-"));
            prop_assert_eq!(ours, 1 + subject);
            let odd = whole.chars().any(|c| c.is_control() && c != '\n');
            prop_assert!(!odd);
        }
    }
}
