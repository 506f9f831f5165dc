//! Charts for pages: months as columns, a month as a strip of days, an incident as a bar of its steps. Drawn without a
//! style of their own: the page around them has the colours, by day and by night.

use super::number::n;
use crate::render::xml;

/// A column: what it is called, and its parts from the bottom up, each with its class
pub(in crate::render) struct Column<'a> {
    pub label: &'a str,
    pub parts: Vec<(&'a str, f64)>,
    /// What is said where the mouse points.
    pub title: String,
    /// What stands above it.
    pub value: String,
}

/// A stretch of a line of time, from 0 to 1
pub(in crate::render) struct Stretch<'a> {
    pub from: f64,
    pub until: f64,
    pub class: &'a str,
    pub title: String,
}

/// A mark on a line of time, from 0 to 1
pub(in crate::render) struct Mark {
    pub at: f64,
    pub label: String,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 132.0;
const FOOT: f64 = 20.0;
const HEAD: f64 = 18.0;

/// What is shorter than this cannot be seen
const THINNEST: f64 = 2.5;

/// Columns side by side, the highest as high as there is room.
pub(in crate::render) fn columns(name: &str, columns: &[Column<'_>]) -> String {
    let most = columns.iter().map(|it| total(it)).fold(0.0, f64::max);
    let step = WIDTH / columns.len().max(1) as f64;
    let mut body = String::new();
    for (place, column) in columns.iter().enumerate() {
        let (x, width) = (place as f64 * step + step * 0.14, step * 0.72);
        let centre = n(x + width / 2.0);
        let mut y = HEAD + HEIGHT;
        body += &format!("<g><title>{}</title>", xml::text(&column.title));
        for (class, value) in column.parts.iter().filter(|(_, value)| *value > 0.0) {
            let height = (value / most * HEIGHT).max(THINNEST);
            y -= height;
            body += &format!(
                "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                n(x),
                n(y),
                n(width),
                n(height)
            );
        }
        body += &format!(
            "<text class=\"value\" x=\"{centre}\" y=\"{}\">{}</text>",
            n(y - 5.0),
            xml::text(&column.value)
        );
        body += &format!(
            "<text class=\"label\" x=\"{centre}\" y=\"{}\">{}</text>",
            n(HEAD + HEIGHT + 15.0),
            xml::text(column.label)
        );
        body += "</g>\n";
    }
    let base = n(HEAD + HEIGHT);
    body += &format!("<line class=\"axis\" x1=\"0\" y1=\"{base}\" x2=\"{}\" y2=\"{base}\"/>\n", n(WIDTH));
    frame(name, "columns", WIDTH, HEAD + HEIGHT + FOOT, &body)
}

fn total(column: &Column<'_>) -> f64 {
    column.parts.iter().map(|(_, value)| value).sum()
}

/// A line of time with what happened on it; the marks below, where there are any.
pub(in crate::render) fn line(name: &str, stretches: &[Stretch<'_>], marks: &[Mark]) -> String {
    const THICK: f64 = 16.0;
    let mut body =
        format!("<rect class=\"ground\" x=\"0\" y=\"0\" width=\"{}\" height=\"{THICK}\"/>\n", n(WIDTH));
    for mark in marks {
        let x = n(mark.at * WIDTH);
        body += &format!("<line class=\"tick\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{}\"/>\n", n(THICK + 4.0));
    }
    for stretch in stretches {
        let from = stretch.from * WIDTH;
        let width = ((stretch.until - stretch.from) * WIDTH).max(THINNEST);
        let x = from.min(WIDTH - width);
        body += &format!(
            "<rect class=\"{}\" x=\"{}\" y=\"0\" width=\"{}\" height=\"{THICK}\"><title>{}</title></rect>\n",
            stretch.class,
            n(x),
            n(width),
            xml::text(&stretch.title)
        );
    }
    for mark in marks.iter().filter(|mark| !mark.label.is_empty()) {
        let anchor = match mark.at {
            at if at < 0.04 => "start",
            at if at > 0.96 => "end",
            _ => "middle",
        };
        body += &format!(
            "<text class=\"label\" text-anchor=\"{anchor}\" x=\"{}\" y=\"{}\">{}</text>\n",
            n(mark.at * WIDTH),
            n(THICK + 16.0),
            xml::text(&mark.label)
        );
    }
    let height = if marks.iter().all(|mark| mark.label.is_empty()) { THICK } else { THICK + 20.0 };
    frame(name, "line", WIDTH, height, &body)
}

fn frame(name: &str, class: &str, width: f64, height: f64, body: &str) -> String {
    let name = xml::attribute(name);
    format!(
        "<svg class=\"chart {class}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{name}\">\n{body}</svg>\n",
        w = n(width),
        h = n(height),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(label: &str, value: f64) -> Column<'_> {
        Column {
            label,
            parts: vec![("low", value), ("high", value)],
            title: format!("{label}: {value}"),
            value: String::new(),
        }
    }

    #[test]
    fn the_highest_column_has_all_the_room_and_the_lowest_can_be_seen() {
        let chart = columns("months", &[column("a", 1000.0), column("b", 0.1), column("c", 0.0)]);
        assert_eq!(chart.matches("height=\"66\"").count(), 2, "{chart}");
        assert_eq!(chart.matches("height=\"2.5\"").count(), 2, "{chart}");
        assert_eq!(chart.matches("<rect").count(), 4, "what is nothing is not drawn");
    }

    #[test]
    fn nothing_at_all_is_a_line_without_columns() {
        let chart = columns("months", &[column("a", 0.0)]);
        assert!(!chart.contains("NaN") && !chart.contains("inf"), "{chart}");
        assert!(!columns("months", &[]).contains("NaN"));
    }

    #[test]
    fn what_is_short_stays_on_the_line() {
        let stretch = Stretch { from: 0.9999, until: 1.0, class: "down", title: "<b>".to_owned() };
        let chart = line("\"days\"", &[stretch], &[Mark { at: 0.0, label: "1".to_owned() }]);
        assert!(chart.contains("x=\"717.5\" y=\"0\" width=\"2.5\""), "{chart}");
        assert!(chart.contains("&lt;b&gt;") && chart.contains("aria-label=\"&quot;days&quot;\""), "{chart}");
    }
}
