//! `itsm asset rename`: another id, everywhere at once.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::super::change_fields::written;
use super::asset;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::finding::FilePath;
use crate::model::id;
use crate::model::layout::CONFIG;
use crate::model::pointer::Pointer;
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::{Entry, Snapshot};

/// Give an asset another id; every reference in the store follows, in one commit
#[derive(Debug, Args)]
pub struct RenameArgs {
    /// An id or an alias
    #[arg(value_name = "OLD", add = ArgValueCompleter::new(complete::assets))]
    old: String,

    /// The id that it shall have
    #[arg(value_name = "NEW")]
    new: String,

    /// Keep the old id as an alias, for those who still type it
    #[arg(long)]
    keep_alias: bool,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &RenameArgs) -> Result<Outcome, Trouble> {
    if let Some(fault) = id::fault(&args.new) {
        return Err(Trouble::new(format!("`{}` cannot be an id: {fault}", args.new)));
    }
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let entry = asset(cx, &before, &args.old)?;
        refuse_taken(&before, entry, &args.new)?;
        let followed = draft.point_elsewhere(&entry.id, &args.new, |_, _| true)?;
        let excepted = rename_exceptions(draft, &before, &entry.id, &args.new)?;
        let mut edits = vec![Edit::Set { at: Pointer::field("id"), value: json!(args.new) }];
        if args.keep_alias {
            edits.push(Edit::Append { at: Pointer::field("aliases"), value: json!(entry.id) });
        }
        draft.edit(&entry.file, entry.document, &edits)?;
        let file = rename_file(draft, entry, &args.new)?;
        let words = match followed + excepted {
            0 => format!("rename to {}", args.new),
            1 => format!("rename to {}, and one reference with it", args.new),
            n => format!("rename to {}, and {n} references with it", args.new),
        };
        let records = vec![Written { id: args.new.clone(), file: file.to_string(), ..written(entry) }];
        Ok(Plan { about: format!("asset({}):", entry.id), words, action: "rename", tells: &[], records })
    })
}

/// Another record may not have the new id; this one's own in other letters is its own to take.
fn refuse_taken(before: &Snapshot, entry: &Entry, new: &str) -> Result<(), Trouble> {
    match before.get(new) {
        Some(other) if !other.id.eq_ignore_ascii_case(&entry.id) => Err(Trouble::new(format!(
            "there is {} `{}` already, in {}",
            other.kind().with_article(),
            other.id,
            other.file
        ))),
        _ if entry.id == new => Err(Trouble::new(format!("it is called `{new}` already"))),
        _ => Ok(()),
    }
}

fn rename_exceptions(draft: &mut Draft, before: &Snapshot, old: &str, new: &str) -> Result<usize, Trouble> {
    let exceptions = before.settings.exceptions.iter().enumerate();
    let named = exceptions.filter(|(_, exception)| exception.record.eq_ignore_ascii_case(old));
    let at = |index| Pointer::field("exceptions").index(index).key("record");
    let edits: Vec<Edit> = named.map(|(index, _)| Edit::Set { at: at(index), value: json!(new) }).collect();
    draft.edit(&FilePath::from(CONFIG), 0, &edits)?;
    Ok(edits.len())
}

/// A file that is called by the id keeps being so.
fn rename_file(draft: &mut Draft, entry: &Entry, new: &str) -> Result<FilePath, Trouble> {
    let path = entry.file.as_str();
    if !entry.file.stem().eq_ignore_ascii_case(&entry.id) {
        return Ok(entry.file.clone());
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let extension = path.rsplit_once('.').map_or("yaml", |(_, extension)| extension);
    let file = FilePath::new(format!("{folder}/{new}.{extension}"));
    if draft.has(&file)? && !file.as_str().eq_ignore_ascii_case(path) {
        return Err(Trouble::new(format!("there is a file {file} already")));
    }
    draft.rename(&entry.file, &file)?;
    Ok(file)
}
