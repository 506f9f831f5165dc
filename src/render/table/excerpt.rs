//! The few lines of a file that a frame shows, made safe and cut to the columns there are, with the marks at their new places.
//! Never looks at more of a file than it shows.

use std::fmt::Write;
use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::finding::Spot;
use crate::render::safe::{Escape, is_safe};

/// How far from a mark the ends of its line are looked for: a file may be one line of megabytes
const FAR: usize = 4096;
const TAB: usize = 4;

/// Lines of a file as they are shown
#[derive(Debug)]
pub(super) struct Excerpt {
    /// Each line ends with a line feed.
    pub text: String,
    /// The number of the first line.
    pub first: usize,
    pub lines: usize,
    /// What is marked, in the text above, one for each spot; never over the end of a line.
    pub marks: Vec<Range<usize>>,
}

/// The columns for a line, and what stands for what does not fit
#[derive(Debug, Clone, Copy)]
pub(super) struct Room<'a> {
    pub width: usize,
    pub ellipsis: &'a str,
}

/// Whether one excerpt can show both.
pub(super) fn is_near(a: &Spot, b: &Spot) -> bool {
    let apart = a.span.start.abs_diff(b.span.start);
    let overlap = a.span.start < b.span.end && b.span.start < a.span.end || a.span == b.span;
    a.file == b.file && a.line.abs_diff(b.line) <= 3 && apart < FAR && !overlap
}

/// The lines around spots that are near to one another.
pub(super) fn excerpt(spots: &[&Spot], room: Room<'_>) -> Excerpt {
    let text: &str = spots.first().map_or("", |spot| &spot.text);
    let spans: Vec<Range<usize>> = spots.iter().map(|spot| first_line_of(text, &spot.span)).collect();
    let top = spans.iter().map(|span| span.start).min().unwrap_or_default();
    let bottom = spans.iter().map(|span| span.start).max().unwrap_or_default();
    let (from, lines_before) = with_line_before(text, line_start(text, top));
    let to = with_line_after(text, line_end(text, bottom));

    let line = spots.iter().map(|spot| spot.line).min().unwrap_or(1);
    let first = line.saturating_sub(lines_before).max(1);
    let mut res = Excerpt { text: String::new(), first, lines: 0, marks: vec![0..0; spans.len()] };
    let mut at = from.at;
    for source in text[from.at..to.at].split('\n') {
        let end = at + source.len();
        let cut_before = from.cut && at == from.at;
        let cut_after = to.cut && end == to.at;
        res.push(&Piece { at, source, cut_before, cut_after }, &spans, room);
        at = end + 1;
    }
    res
}

impl Excerpt {
    /// Adds a line, and the marks of those spans that start in it.
    fn push(&mut self, piece: &Piece<'_>, spans: &[Range<usize>], room: Room<'_>) {
        let (from, to) = (piece.at, piece.at + piece.source.len());
        let here: Vec<usize> = (0..spans.len()).filter(|n| (from..=to).contains(&spans[*n].start)).collect();
        let within = |n: &usize| spans[*n].start - from..spans[*n].end.clamp(from, to) - from;
        let marks: Vec<Range<usize>> = here.iter().map(within).collect();
        let start = self.text.len();
        for (n, mark) in here.into_iter().zip(piece.show(&marks, room, &mut self.text)) {
            self.marks[n] = start + mark.start..start + mark.end;
        }
        self.text.push('\n');
        self.lines += 1;
    }
}

/// An end of what is shown, and whether the line goes on there
#[derive(Debug, Clone, Copy)]
struct Edge {
    at: usize,
    cut: bool,
}

/// What is marked of a block of lines is its first line.
fn first_line_of(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = boundary(text, span.start);
    let end = boundary(text, span.end.min(start + FAR)).max(start);
    let line = text[start..end].lines().next().unwrap_or_default();
    start..start + line.trim_end().len()
}

fn line_start(text: &str, at: usize) -> Edge {
    let from = boundary(text, at.saturating_sub(FAR));
    match text[from..at].rfind('\n') {
        Some(found) => Edge { at: from + found + 1, cut: false },
        None => Edge { at: from, cut: from > 0 },
    }
}

fn line_end(text: &str, at: usize) -> Edge {
    let to = boundary(text, at + FAR);
    match text[at..to].find('\n') {
        Some(found) => Edge { at: at + found, cut: false },
        None => Edge { at: to, cut: to < text.len() },
    }
}

/// The start, moved up a line where that line is short and says something; and by how many lines.
fn with_line_before(text: &str, start: Edge) -> (Edge, usize) {
    if start.cut || start.at == 0 {
        return (start, 0);
    }
    let before = line_start(text, start.at - 1);
    if before.cut || is_blank(&text[before.at..start.at]) { (start, 0) } else { (before, 1) }
}

fn with_line_after(text: &str, end: Edge) -> Edge {
    if end.cut || end.at >= text.len() {
        return end;
    }
    let after = line_end(text, end.at + 1);
    if after.cut || is_blank(&text[end.at..after.at]) { end } else { after }
}

fn is_blank(line: &str) -> bool {
    matches!(line.trim(), "" | "---")
}

/// The nearest start of a character at or before a byte.
fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// A line, or the part of it that was looked at
struct Piece<'a> {
    /// Where it starts in the file.
    at: usize,
    source: &'a str,
    cut_before: bool,
    cut_after: bool,
}

/// Where a character of the source stands in what is shown
#[derive(Clone, Copy)]
struct Step {
    source: usize,
    shown: usize,
    column: usize,
}

impl Piece<'_> {
    /// Adds the line to a text; returns the marks, counted from where the text ended.
    fn show(&self, marks: &[Range<usize>], room: Room<'_>, out: &mut String) -> Vec<Range<usize>> {
        let (shown, steps) = self.escape();
        let steps_of = |mark: &Range<usize>| step_at(&steps, mark.start)..step_at(&steps, mark.end);
        let marks: Vec<Range<usize>> = marks.iter().map(steps_of).collect();
        let focus = marks.iter().min_by_key(|mark| mark.start).cloned().unwrap_or_default();
        let window = self.window(&steps, &focus, room);

        let lead = if window.start > 0 || self.cut_before { room.ellipsis } else { "" };
        out.push_str(lead);
        let (from, to) = (steps[window.start].shown, steps[window.end].shown);
        out.push_str(&shown[from..to]);
        let is_cut = window.end + 1 < steps.len() || self.cut_after;
        if is_cut {
            out.push_str(room.ellipsis);
        }
        let place = |step: usize| steps[step.clamp(window.start, window.end)].shown - from + lead.len();
        // A mark beyond the cut points at what stands for the rest.
        let beyond = place(window.end)..place(window.end) + room.ellipsis.len();
        let shift = |mark: Range<usize>| {
            let is_beyond = is_cut && mark.start >= window.end;
            if is_beyond { beyond.clone() } else { place(mark.start)..place(mark.end) }
        };
        marks.into_iter().map(shift).collect()
    }

    /// The line with all escapes, and a step for each of its characters and for its end.
    fn escape(&self) -> (String, Vec<Step>) {
        let mut shown = String::with_capacity(self.source.len());
        let mut steps = Vec::with_capacity(self.source.len() + 1);
        let mut column = 0;
        let line = self.source.strip_suffix('\r').unwrap_or(self.source);
        for (source, c) in line.char_indices() {
            steps.push(Step { source, shown: shown.len(), column });
            let start = shown.len();
            // Writing to a string cannot fail.
            let _ = match c {
                '\t' => write!(shown, "{:1$}", "", TAB - column % TAB),
                c if is_safe(c) => shown.write_char(c),
                c => write!(shown, "{}", Escape(c)),
            };
            column += if is_safe(c) { c.width().unwrap_or_default() } else { shown.len() - start };
        }
        steps.push(Step { source: line.len(), shown: shown.len(), column });
        (shown, steps)
    }

    /// The steps that fit: the whole line, or its start, or what is around the mark.
    fn window(&self, steps: &[Step], focus: &Range<usize>, room: Room<'_>) -> Range<usize> {
        let last = steps.len() - 1;
        if steps[last].column <= room.width && !self.cut_before && !self.cut_after {
            return 0..last;
        }
        let most = room.width.saturating_sub(2 * room.ellipsis.chars().count()).max(1);
        let start = if steps[focus.end].column <= most && !self.cut_before {
            0
        } else {
            let lead = steps[focus.start].column.saturating_sub(most / 3);
            steps.partition_point(|step| step.column < lead).min(focus.start)
        };
        let end = steps.partition_point(|step| step.column <= steps[start].column + most) - 1;
        start..end.max(start)
    }
}

/// The step of the character that a byte of the source belongs to.
fn step_at(steps: &[Step], source: usize) -> usize {
    steps.partition_point(|step| step.source < source).min(steps.len() - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::fixture::{span, spot};
    use crate::render::safe::Safe;
    use crate::render::table::fit::width;

    const WIDE: Room<'_> = Room { width: 100_000, ellipsis: "…" };

    /// The lines that are shown, with what is marked between brackets.
    fn marked(text: &str, words: &str, room: Room<'_>) -> String {
        let excerpt = excerpt(&[&spot("a.yaml", text, words)], room);
        let mark = &excerpt.marks[0];
        let (before, after) = (&excerpt.text[..mark.start], &excerpt.text[mark.end..]);
        format!("{}: {before}[{}]{after}", excerpt.first, &excerpt.text[mark.clone()])
    }

    #[test]
    fn a_line_before_and_a_line_after_are_shown_where_they_say_something() {
        assert_eq!(marked("a\nb\nc\nd\n", "c", WIDE), "2: b\n[c]\nd\n");
        assert_eq!(marked("a\n\nc\n---\nd\n", "c", WIDE), "3: [c]\n");
        assert_eq!(marked("c", "c", WIDE), "1: [c]\n");
    }

    #[test]
    fn windows_line_ends_and_tabs_keep_the_mark_in_its_place() {
        assert_eq!(marked("a: 1\r\n\tb:\t2\r\n", "2", WIDE), "1: a: 1\n    b:  [2]\n");
    }

    #[test]
    fn of_a_block_the_first_line_is_marked() {
        assert_eq!(
            marked("window:\n  start: 1\n  end: 2\n", "start: 1\n  end: 2", WIDE),
            "1: window:\n  [start: 1]\n  end: 2\n"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let room = Room { width: 20, ellipsis: "…" };
        let text = format!("k: {} here {}\n", "x".repeat(50), "y".repeat(50));
        assert_eq!(marked(&text, "here", room), "1: …xxxxx [here] yyyyyyy…\n");
        assert_eq!(marked(&text, "k", room), "1: [k]: xxxxxxxxxxxxxxx…\n");
        assert_eq!(marked(&text, &"y".repeat(50), room), "1: … here [yyyyyyyyyyyy]…\n");
    }

    #[test]
    fn a_second_mark_beyond_the_cut_points_at_what_stands_for_the_rest() {
        let text = format!("first {} second\n", "x".repeat(50));
        let spots = [spot("a", &text, "first"), spot("a", &text, "second")];
        let excerpt = excerpt(&[&spots[0], &spots[1]], Room { width: 20, ellipsis: "…" });
        assert_eq!(&excerpt.text[excerpt.marks[1].clone()], "…");
    }

    fn texts() -> impl Strategy<Value = String> {
        let part =
            prop_oneof!["[ -~]{0,30}", "\n", "\r\n", "\u{1b}", "[\u{202e}日é\u{9b}]{1,3}", any::<String>()];
        proptest::collection::vec(part, 0..10).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn what_is_marked_is_what_was_meant(text in texts(), ends in any::<[prop::sample::Index; 2]>()) {
            // Tabs are as wide as their place makes them.
            let text = text.replace('\t', " ");
            let mut ends = ends.map(|it| boundary(&text, it.index(text.len() + 1)));
            ends.sort_unstable();
            let spot = span("a.yaml", &text, ends[0], ends[1]);
            let excerpt = excerpt(&[&spot], WIDE);
            let meant = text[ends[0]..ends[1]].lines().next().unwrap_or_default().trim_end();
            prop_assert_eq!(&excerpt.text[excerpt.marks[0].clone()], Safe::line(meant).to_string());
            let above = excerpt.text[..excerpt.marks[0].start].matches('\n').count();
            prop_assert_eq!(excerpt.first + above, spot.line);
        }

        #[test]
        fn no_line_is_wider_than_its_room(
            text in texts(),
            ends in any::<[prop::sample::Index; 2]>(),
            columns in 20usize..60,
        ) {
            let mut ends = ends.map(|it| boundary(&text, it.index(text.len() + 1)));
            ends.sort_unstable();
            let excerpt = excerpt(&[&span("a", &text, ends[0], ends[1])], Room { width: columns, ellipsis: "…" });
            for line in excerpt.text.lines() {
                prop_assert!(width(line) <= columns, "{line:?}");
            }
        }
    }
}
