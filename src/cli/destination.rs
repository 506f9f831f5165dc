//! `-o FILE`: an answer that goes into a file, in the format that was asked for, or that the file's name ends with.

use std::path::Path;

use super::context::Context;
use super::trouble::Trouble;
use crate::render::{self, FORMATS, Format, Look, RenderError, Shape};

/// Where an answer goes, and how it is written there
pub struct Destination<'a> {
    path: &'a Path,
    format: &'static Format,
}

impl<'a> Destination<'a> {
    /// Refuses what could not be written: asked before anything is worked out, or written elsewhere.
    pub fn new(cx: &Context, path: &'a Path) -> Result<Destination<'a>, Trouble> {
        let format = cx.globals.format.map_or_else(|| by_name(path), Ok)?;
        render::refuse_others(format, &[Shape::Whole])?;
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        match folder.filter(|it| !it.is_dir()) {
            Some(folder) => Err(Trouble::with_help(
                format!("cannot write {}: there is no folder {}", path.display(), folder.display()),
                format!("mkdir -p {}", folder.display()),
            )),
            None if path.is_dir() => Err(Trouble::with_help(
                format!("cannot write {}: it is a folder", path.display()),
                format!("name the file, too: -o {}", path.join("report.html").display()),
            )),
            None => Ok(Destination { path, format }),
        }
    }

    /// Writes the answer; a `-` is stdout, as everywhere.
    pub fn write(
        &self,
        cx: &Context,
        render: impl FnOnce(&'static Format, &Look, &mut Vec<u8>) -> Result<(), RenderError>,
    ) -> Result<(), Trouble> {
        let look = Look { unicode: true, ..Look::default() };
        let mut bytes = Vec::new();
        render(self.format, &look, &mut bytes)?;
        if self.path == Path::new("-") {
            return cx.terminal.print(&bytes);
        }
        let failed = |error| Trouble::new(format!("cannot write {}: {error}", self.path.display()));
        std::fs::write(self.path, bytes).map_err(failed)?;
        cx.terminal.say(format!("wrote {}", self.path.display()));
        Ok(())
    }
}

/// The format that a file's name ends with; text where it ends with nothing.
fn by_name(path: &Path) -> Result<&'static Format, Trouble> {
    let Some(ending) = path.extension().map(|it| it.to_string_lossy().to_lowercase()) else {
        return Ok(render::TABLE);
    };
    let name = match ending.as_str() {
        "md" => "markdown",
        "htm" => "html",
        "yml" => "yaml",
        "txt" => render::TABLE.name,
        other => other,
    };
    let is_shown = |format: &&'static Format| render::refuse_others(format, &[Shape::Whole]).is_ok();
    FORMATS.into_iter().find(|format| format.name == name && is_shown(format)).ok_or_else(|| {
        let file = path.with_extension("html");
        Trouble::with_help(
            format!("no format ends with .{ending}"),
            format!(
                "-o {}, which a browser prints as PDF, too; or .md, .json, .yaml, .txt; or say the format with -f",
                file.display()
            ),
        )
    })
}
