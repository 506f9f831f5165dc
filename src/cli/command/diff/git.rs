//! What git calls to compare a record: as a command of its own for `git diff`, and to turn a file into lines for `git log -p`.

use std::ffi::OsString;
use std::path::Path;

use crate::check;
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::render::RenderError;
use crate::render::difference::{self, Difference, Side};
use crate::render::safe::Safe;
use crate::report::difference::{Named, of_file};
use crate::store::read::read;
use crate::store::source::Memory;
use crate::store::text_lines;

/// The seven words of `GIT_EXTERNAL_DIFF`, and two more for a renamed file; a single one for a file in conflict.
pub(super) fn external(cx: &Context, words: &[OsString]) -> Result<Outcome, Trouble> {
    let name =
        |at: usize| words.get(at).map(|word| word.to_string_lossy().replace('\\', "/")).unwrap_or_default();
    if words.len() < 7 {
        cx.terminal.print(format!("{}: in conflict\n", Safe::lines(&name(0))).as_bytes())?;
        return Ok(Outcome::Yes);
    }
    let (before, after) = (bytes(&words[1])?, bytes(&words[4])?);
    let new_name = if words.len() > 7 { name(7) } else { name(0) };
    if told(cx, [&name(0), &new_name], [before.as_deref(), after.as_deref()])? {
        return Ok(Outcome::Yes);
    }
    let side = |file: String, bytes: Option<Vec<u8>>| {
        bytes.map(|bytes| Side { file, text: String::from_utf8_lossy(&bytes).into_owned() })
    };
    let difference = Difference { before: side(name(0), before), after: side(new_name, after) };
    cx.print(|look, _, out| difference::show(&[difference], look, out).map_err(RenderError::from))?;
    Ok(Outcome::Yes)
}

/// Whether the records differ in something that can be said in words, and has been.
fn told(cx: &Context, names: [&str; 2], sides: [Option<&[u8]>; 2]) -> Result<bool, Trouble> {
    let path = |name: &str| crate::store::merge::place_of(name).map(str::to_owned);
    let [Some(old), Some(new)] = names.map(path) else { return Ok(false) };
    let source = |path: &str, bytes: Option<&[u8]>| Memory::new(bytes.map(|bytes| (path, bytes)));
    let before = read(&source(&old, sides[0]), &|_| Vec::new())?;
    let after = read(&source(&new, sides[1]), &|_| Vec::new())?;
    if check::unread(&before) + check::unread(&after) > 0 {
        return Ok(false);
    }
    let named = |snapshot, name| Named { snapshot, name };
    match of_file(named(&before, names[0]), named(&after, names[1])) {
        Some(card) => cx.show_cards(&[card]).map(|()| true),
        None => Ok(false),
    }
}

/// Nothing where there was no file: git hands over the null device.
fn bytes(file: &OsString) -> Result<Option<Vec<u8>>, Trouble> {
    if file == "/dev/null" || file == "nul" {
        return Ok(None);
    }
    let failed = |error| Trouble::new(format!("cannot read {}: {error}", Path::new(file).display()));
    std::fs::read(file).map(Some).map_err(failed)
}

/// A file as lines of which each says where it stands.
pub(super) fn text(cx: &Context, file: &Path) -> Result<Outcome, Trouble> {
    let failed = |error| Trouble::new(format!("cannot read {}: {error}", file.display()));
    let bytes = std::fs::read(file).map_err(failed)?;
    match text_lines::of(&bytes) {
        Some(lines) => {
            let lines: String = lines.iter().map(|line| format!("{}\n", Safe::lines(line))).collect();
            cx.terminal.print(lines.as_bytes())?;
        }
        // What cannot be read is compared as it is.
        None => cx.terminal.print(&bytes)?,
    }
    Ok(Outcome::Yes)
}
