//! The style sheet of a picture. Colours are written out in rules for light and for dark, not as variables: programs for
//! slides know no variables.

use std::fmt::Write;

/// A class of boxes: its fill and line by day, and by night
struct Paint {
    class: &'static str,
    light: (&'static str, &'static str),
    dark: (&'static str, &'static str),
}

const PAINTS: [Paint; 12] = [
    paint("business", ("#f1e8fd", "#7a3fd1"), ("#33234f", "#b794f6")),
    paint("software", ("#e4effd", "#2368c4"), ("#16304f", "#6ab0f9")),
    paint("data", ("#dff5ec", "#117a5d"), ("#12382f", "#4fd1a5")),
    paint("machine", ("#eef1f5", "#5d6b80"), ("#2a323d", "#a3b1c4")),
    paint("network", ("#fdf0d8", "#a86a0c"), ("#40300f", "#e8b04b")),
    paint("place", ("#f4ebe2", "#86623d"), ("#382c20", "#d0a779")),
    paint("other", ("#f5f5f5", "#777777"), ("#303030", "#b0b0b0")),
    paint("everything", ("#ffffff", "#5d6b80"), ("#11161d", "#a3b1c4")),
    paint("fails", ("#2b2f38", "#2b2f38"), ("#f4f6f9", "#f4f6f9")),
    paint("down", ("#fcdcd8", "#c0281c"), ("#4d1a17", "#ff7b6e")),
    paint("degraded", ("#fde7c2", "#b05c00"), ("#46300a", "#f5ab3d")),
    paint("at_risk", ("#fdf8cd", "#857000"), ("#3b3710", "#ddc93f")),
];

const fn paint(
    class: &'static str,
    light: (&'static str, &'static str),
    dark: (&'static str, &'static str),
) -> Paint {
    Paint { class, light, dark }
}

/// Colours of what is no box: paper, ink, lesser ink, lines, lines that bear a failure, ink on what fails
struct Ground {
    paper: &'static str,
    ink: &'static str,
    faint: &'static str,
    line: &'static str,
    bears: &'static str,
    on_fails: &'static str,
}

const LIGHT: Ground = Ground {
    paper: "#ffffff",
    ink: "#17202c",
    faint: "#556273",
    line: "#8593a5",
    bears: "#c0281c",
    on_fails: "#ffffff",
};

const DARK: Ground = Ground {
    paper: "#11161d",
    ink: "#eef2f7",
    faint: "#a9b6c6",
    line: "#75849a",
    bears: "#ff7b6e",
    on_fails: "#11161d",
};

const SHAPES: &str = "\
text{font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;text-anchor:middle}
.title{font-size:20px;font-weight:600;text-anchor:start}
.sub{font-size:12.5px;text-anchor:start}
.id{font-size:13px;font-weight:600}
.detail,.key{font-size:10.5px}
.key{text-anchor:start}
.tag{font-size:9px;font-weight:600}
.via{font-size:10px;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
.box{stroke-width:1.3px}
.box.weighty{stroke-width:2.6px}
.box.root{stroke-width:3.6px}
.box.everything,.box.gone{stroke-dasharray:2 3}
.box.plain{stroke-dasharray:none}
.chip{stroke-width:1px}
.line{fill:none;stroke-width:1.4px}
.line.soft{stroke-dasharray:6 4}
.line.place{stroke-width:.8px}
.line.bears{stroke-width:2.4px}
a:hover .box{stroke-width:3.6px}
";

pub(super) fn sheet() -> String {
    let mut sheet = SHAPES.to_owned();
    sheet += &ground(&LIGHT);
    rules(&mut sheet, |paint| paint.light);
    sheet += "@media (prefers-color-scheme:dark){\n";
    sheet += &ground(&DARK);
    rules(&mut sheet, |paint| paint.dark);
    sheet += "}\n";
    sheet
}

fn rules(sheet: &mut String, colours: fn(&Paint) -> (&'static str, &'static str)) {
    for paint in &PAINTS {
        let (fill, stroke) = colours(paint);
        // Writing to a string cannot fail.
        let _ = writeln!(sheet, ".box.{0}{{fill:{fill};stroke:{stroke}}}", paint.class);
    }
}

fn ground(ground: &Ground) -> String {
    let Ground { paper, ink, faint, line, bears, on_fails } = ground;
    format!(
        ".paper{{fill:{paper}}}\n\
         text{{fill:{ink}}}\n\
         .sub,.detail,.key{{fill:{faint}}}\n\
         .via{{fill:{faint};stroke:{paper}}}\n\
         .on_fails{{fill:{on_fails}}}\n\
         .chip{{fill:{paper};stroke:{faint}}}\n\
         .line{{stroke:{line}}}\n\
         .line.bears{{stroke:{bears}}}\n\
         .tip{{fill:{line}}}\n\
         .tip.bears{{fill:{bears}}}\n"
    )
}
