//! SVG, drawn here: layers from the business down to the racks, as a person would put them on a slide. One file that
//! needs nothing else, by day and by night; what is small is said again where the mouse points.

pub(super) mod chart;
mod figure;
mod layout;
mod legend;
mod number;
mod style;
mod text;
mod wire;

use std::io::{self, Write};

use figure::Figure;
use layout::{Layout, Point, Pull, arrange};
use number::n;
use text::Text;
use wire::Area;

use super::{Format, Look, Room, Shape, xml};
use crate::report::picture::{Group, Line, Picture};

pub(super) static FORMAT: Format = Format {
    name: "svg",
    about: "an SVG picture, for documents and slides",
    picture: Some(picture),
    shape: Shape::Picture,
    room: Room { usual: 150, most: 2_000, ..Room::ANY },
    ..Format::NONE
};

const MARGIN: f64 = 28.0;
const HEADING: f64 = 62.0;
const LEAST_WIDTH: f64 = 560.0;
const JOINT: f64 = 10.0;

/// How many lines there may be for words to stand on them
const MOST_WORDED: usize = 120;

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(draw(picture).as_bytes())
}

fn draw(picture: &Picture) -> String {
    let figures: Vec<Figure<'_>> = picture.nodes.iter().map(Figure::new).collect();
    let lines = picture.lines();
    let layout = lay_out(picture, &figures, &lines);
    let words = picture.heading.iter().map(|line| Text::bold(line, 20.0).width).fold(LEAST_WIDTH, f64::max);
    let width = layout.width.max(words);
    let shift = Point { x: MARGIN + (width - layout.width) / 2.0, y: MARGIN + HEADING };
    let mut body = String::new();
    body += &format!("<g transform=\"translate({} {})\">\n", n(shift.x), n(shift.y));
    drawing(picture, &figures, &lines, &layout, &mut body);
    body += "</g>\n";
    let foot = Point { x: MARGIN, y: shift.y + layout.height + 34.0 };
    let height = foot.y + legend::draw(picture, &lines, foot, width, &mut body) + MARGIN / 2.0;
    frame(picture, width + 2.0 * MARGIN, height, &body)
}

fn lay_out(picture: &Picture, figures: &[Figure<'_>], lines: &[Line<'_>]) -> Layout {
    let mut shapes: Vec<layout::Shape> = figures.iter().map(|figure| figure.shape).collect();
    shapes.extend(picture.groups.iter().map(|group| layout::Shape {
        width: Text::new(&joint(group), JOINT).width + 18.0,
        height: 18.0,
        pull: Pull::Near,
        is_joint: true,
    }));
    arrange(&shapes, &wire::links(lines, picture.nodes.len()))
}

fn joint(group: &Group) -> String {
    group.count()
}

/// Lines first, so that boxes and words lie above them.
fn drawing(picture: &Picture, figures: &[Figure<'_>], lines: &[Line<'_>], layout: &Layout, out: &mut String) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|place| lines[*place].bears);
    for place in &order {
        wire::draw(picture, &lines[*place], &layout.routes[*place], out);
    }
    let (nodes, joints) = layout.places.split_at(figures.len());
    for (figure, at) in figures.iter().zip(nodes) {
        figure.draw(*at, out);
    }
    for (group, at) in picture.groups.iter().zip(joints) {
        joint_at(picture, group, *at, out);
    }
    let mut taken: Vec<Area> = figures
        .iter()
        .zip(nodes)
        .map(|(figure, at)| Area { at: *at, width: figure.shape.width, height: figure.shape.height })
        .collect();
    taken.extend(joints.iter().map(|at| Area { at: *at, width: 54.0, height: 18.0 }));
    // Where there are many lines, words would hide them; the mouse still tells.
    let worded = if lines.len() > MOST_WORDED { Vec::new() } else { order };
    for place in worded {
        wire::label(&lines[place], &layout.routes[place], &mut taken, out);
    }
}

fn joint_at(picture: &Picture, group: &Group, at: Point, out: &mut String) {
    let words = Text::new(&joint(group), JOINT);
    let title = format!("{}: {} suffice for {}", group.name, group.count(), picture.nodes[group.of].label());
    *out += &format!("<g><title>{}</title>", xml::text(&title));
    *out += &figure::outline(super::family::Family::Business, "chip", at, words.width + 18.0, 18.0);
    *out += &figure::text("detail", at.x, at.y + 3.8, &words.text);
    *out += "</g>\n";
}

fn frame(picture: &Picture, width: f64, height: f64, body: &str) -> String {
    let (title, sub) = (picture.heading.first(), picture.heading.get(1));
    let line = |text: Option<&String>| xml::text(&Text::new(text.map_or("", |it| it), 12.0).text);
    let whole = |text: Option<&String>| xml::text(text.map_or("", |it| it));
    let mut sub = line(sub);
    if picture.left_out > 0 {
        sub += &xml::text(&format!(" · {}", picture.left_out_words()));
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\">\n\
         <title>{}</title>\n\
         <style>\n{}</style>\n\
         <defs>\n{}{}</defs>\n\
         <rect class=\"paper\" width=\"{w}\" height=\"{h}\"/>\n\
         <text class=\"title\" x=\"{m}\" y=\"44\">{}</text>\n\
         <text class=\"sub\" x=\"{m}\" y=\"66\">{sub}</text>\n\
         {body}</svg>\n",
        whole(title),
        style::sheet(),
        tip("tip", "tip"),
        tip("tip-bears", "tip bears"),
        line(title),
        w = n(width.ceil()),
        h = n(height.ceil()),
        m = n(MARGIN),
    )
}

fn tip(id: &str, class: &str) -> String {
    format!(
        "<marker id=\"{id}\" markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" viewBox=\"0 0 10 10\" \
         refX=\"9\" refY=\"5\" orient=\"auto\"><path class=\"{class}\" d=\"M0 1L10 5L0 9Z\"/></marker>\n"
    )
}
