//! The person's own editor, opened on a file. Reads nothing of what they write.

use std::path::Path;
use std::process::Command;

use super::context::Context;
use super::trouble::Trouble;

/// Opens a file, and comes back when the editor is closed.
pub fn open(cx: &Context, file: &Path) -> Result<(), Trouble> {
    let editor = editor(cx);
    let help = "name one: git config --global core.editor nano";
    // A shell takes it apart, as git does it: `code --wait` is a command with an argument.
    let mut shell = if cfg!(windows) { Command::new("cmd") } else { Command::new("sh") };
    if cfg!(windows) {
        shell.arg("/C").arg(format!("{editor} \"{}\"", file.display()));
    } else {
        shell.arg("-c").arg(format!("{editor} \"$@\"")).arg(&editor).arg(file);
    }
    match shell.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Trouble::with_help(format!("the editor `{editor}` ended with {status}"), help)),
        Err(error) => {
            Err(Trouble::with_help(format!("the editor `{editor}` cannot be started: {error}"), help))
        }
    }
}

/// A text, as the person leaves it in their editor.
pub fn text(cx: &Context, name: &str, before: &str) -> Result<String, Trouble> {
    let failed = |error| Trouble::new(format!("cannot make a file to edit: {error}"));
    let folder = tempfile::Builder::new().prefix("itsm-").tempdir().map_err(failed)?;
    let file = folder.path().join(name);
    std::fs::write(&file, before).map_err(failed)?;
    open(cx, &file)?;
    std::fs::read_to_string(&file).map_err(failed)
}

fn editor(cx: &Context) -> String {
    let own = std::env::var("ITSM_EDITOR").ok().filter(|it| !it.is_empty());
    own.or_else(|| cx.git_editor()).unwrap_or_else(|| "vi".to_owned())
}
