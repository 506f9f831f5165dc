//! What stands on the page for a node: its outline by family, its lines of text, and how large that makes it.

use crate::model::asset::Criticality;
use crate::render::family::{self, Family};
use crate::render::{uri, xml};
use crate::report::picture::{Mark, Node};

use super::layout::{Point, Pull, Shape};
use super::number::n;
use super::text::Text;

const ID: f64 = 13.0;
const DETAIL: f64 = 10.5;
const TAG: f64 = 9.0;
const LEAST_WIDTH: f64 = 92.0;

/// A node as it is drawn
pub(super) struct Figure<'p> {
    pub(super) node: &'p Node,
    family: Family,
    id: Text,
    detail: Text,
    tags: Option<Text>,
    pub(super) shape: Shape,
}

impl<'p> Figure<'p> {
    pub(super) fn new(node: &'p Node) -> Figure<'p> {
        let family = Family::of(node);
        let id = Text::bold(node.label(), ID);
        let detail = Text::new(&family::detail(node), DETAIL);
        let tags =
            (!node.classification.is_empty()).then(|| Text::bold(&node.classification.join(" · "), TAG));
        let wide = id.width.max(detail.width).max(tags.as_ref().map_or(0.0, |it| it.width + 12.0));
        let width = (wide + 2.0 * padding(family)).max(LEAST_WIDTH).ceil();
        let height =
            if tags.is_some() { 58.0 } else { 42.0 } + if family == Family::Data { 8.0 } else { 0.0 };
        let pull = match family {
            Family::Business => Pull::Top,
            Family::Place => Pull::Bottom,
            _ => Pull::Near,
        };
        let shape = Shape { width, height, pull, is_joint: false };
        Figure { node, family, id, detail, tags, shape }
    }

    pub(super) fn draw(&self, at: Point, out: &mut String) {
        let title = xml::text(&family::about(self.node));
        let link = self.node.url.as_ref().map(|url| xml::attribute(&uri::page(url)));
        if let Some(url) = &link {
            *out += &format!("<a href=\"{url}\" target=\"_blank\">");
        }
        *out += &format!("<g><title>{title}</title>");
        *out += &outline(self.family, &self.classes(), at, self.shape.width, self.shape.height);
        self.write(at, out);
        *out += "</g>";
        *out += if link.is_some() { "</a>\n" } else { "\n" };
    }

    fn classes(&self) -> String {
        let colour = match self.node.mark {
            Some(mark @ (Mark::Fails | Mark::Hit(_))) => family::mark_class(mark),
            _ => self.family.class(),
        };
        let weighty = self.node.criticality >= Some(Criticality::High);
        let gone = self.node.lifecycle.is_some_and(|it| !it.is_live());
        let root = self.node.mark == Some(Mark::Root);
        let more = [(weighty, " weighty"), (gone, " gone"), (root, " root")];
        let more: String = more.into_iter().filter(|(is_so, _)| *is_so).map(|(_, class)| class).collect();
        format!("box {colour}{more}")
    }

    fn write(&self, at: Point, out: &mut String) {
        let on = if self.node.mark == Some(Mark::Fails) { " on_fails" } else { "" };
        let mut y = at.y + if self.family == Family::Data { 4.0 } else { 0.0 };
        y -= if self.tags.is_some() { 11.0 } else { 3.0 };
        *out += &text(&format!("id{on}"), at.x, y, &self.id.text);
        *out += &text(&format!("detail{on}"), at.x, y + 14.5, &self.detail.text);
        if let Some(tags) = &self.tags {
            let width = tags.width + 12.0;
            let (left, top) = (n(at.x - width / 2.0), n(y + 20.5));
            *out += &format!(
                "<rect class=\"chip\" x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"13\" rx=\"3\"/>",
                n(width)
            );
            *out += &text("tag", at.x, y + 30.4, &tags.text);
        }
    }
}

fn padding(family: Family) -> f64 {
    match family {
        Family::Business | Family::Network | Family::Everything => 19.0,
        Family::Place => 18.0,
        Family::Machine => 16.0,
        _ => 13.0,
    }
}

/// A line of text; what is between the tags is escaped here.
pub(super) fn text(class: &str, x: f64, y: f64, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>", n(x), n(y), xml::text(words))
}

/// The outline of a family, around a point.
pub(super) fn outline(family: Family, class: &str, at: Point, width: f64, height: f64) -> String {
    let (left, top) = (at.x - width / 2.0, at.y - height / 2.0);
    let (right, bottom) = (left + width, top + height);
    let rect = |radius: f64| {
        format!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            n(left),
            n(top),
            n(width),
            n(height),
            n(radius)
        )
    };
    let path = |d: String| format!("<path class=\"{class}\" d=\"{d}\"/>");
    match family {
        Family::Business | Family::Everything => rect(height / 2.0),
        Family::Software => rect(8.0),
        Family::Other => rect(0.0),
        Family::Machine => path(format!(
            "M{l} {t}H{r}V{b}H{l}ZM{il} {t}V{b}M{ir} {t}V{b}",
            l = n(left),
            t = n(top),
            r = n(right),
            b = n(bottom),
            il = n(left + 6.0),
            ir = n(right - 6.0)
        )),
        Family::Network => path(format!(
            "M{} {t}H{}L{} {m}L{} {b}H{}L{} {m}Z",
            n(left + 11.0),
            n(right - 11.0),
            n(right),
            n(right - 11.0),
            n(left + 11.0),
            n(left),
            t = n(top),
            m = n(at.y),
            b = n(bottom)
        )),
        Family::Place => path(format!(
            "M{} {t}H{}L{} {b}H{}Z",
            n(left + 10.0),
            n(right - 10.0),
            n(right),
            n(left),
            t = n(top),
            b = n(bottom)
        )),
        Family::Data => {
            let (rx, ry) = (width / 2.0, 5.0_f64.min(height / 4.0));
            path(format!(
                "M{l} {t}A{rx} {ry} 0 0 1 {r} {t}V{b}A{rx} {ry} 0 0 1 {l} {b}ZM{l} {t}A{rx} {ry} 0 0 0 {r} {t}",
                l = n(left),
                r = n(right),
                t = n(top + ry),
                b = n(bottom - ry),
                rx = n(rx),
                ry = n(ry)
            ))
        }
    }
}
