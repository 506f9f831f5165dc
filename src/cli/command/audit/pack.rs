//! A pack of evidence on disk: its files, the manifest with their digests, and whether what lies there is still that.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::render::tar::{self, File};

const MANIFEST: &str = "manifest.json";

/// What the manifest says
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    about: Value,
    files: BTreeMap<String, Listed>,
}

/// A file by its length and digest
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    bytes: usize,
    sha256: String,
}

impl Listed {
    fn of(bytes: &[u8]) -> Listed {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Listed { bytes: bytes.len(), sha256 }
    }
}

/// Adds the manifest to some files.
pub(super) fn with_manifest(mut files: Vec<File>, about: Value) -> Result<Vec<File>, Trouble> {
    files.sort();
    let listed = files.iter().map(|(path, bytes)| (path.clone(), Listed::of(bytes))).collect();
    let manifest = serde_json::to_string_pretty(&Manifest { about, files: listed });
    let manifest =
        manifest.map_err(|error| Trouble::new(format!("the manifest cannot be written: {error}")))?;
    files.insert(0, (MANIFEST.to_owned(), (manifest + "\n").into_bytes()));
    Ok(files)
}

/// Writes a folder, an archive (`x.tar`), or an archive into the pipe (`-`). Never writes over what is there.
pub(super) fn put(cx: &Context, to: &Path, files: &[File], time: i64) -> Result<(), Trouble> {
    let is_archive = to.extension().is_some_and(|it| it.eq_ignore_ascii_case("tar"));
    if to == Path::new("-") {
        return cx.terminal.print(&archive(files, time)?);
    }
    if is_archive {
        let file = fs::File::create_new(to).map_err(|error| not_written(to, &error))?;
        let mut file = std::io::BufWriter::new(file);
        return file
            .write_all(&archive(files, time)?)
            .and_then(|()| file.flush())
            .map_err(|error| not_written(to, &error));
    }
    refuse_what_is_there(to)?;
    for (path, bytes) in files {
        let path = to.join(path);
        let folder = path.parent().unwrap_or(to);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes));
        written.map_err(|error| not_written(&path, &error))?;
    }
    Ok(())
}

fn archive(files: &[File], time: i64) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    tar::write(files, time, &mut bytes)
        .map_err(|error| Trouble::new(format!("the archive cannot be made: {error}")))?;
    Ok(bytes)
}

fn refuse_what_is_there(folder: &Path) -> Result<(), Trouble> {
    let is_empty = fs::read_dir(folder).map_or_else(
        |error| error.kind() == std::io::ErrorKind::NotFound,
        |mut files| files.next().is_none(),
    );
    match is_empty {
        true => Ok(()),
        false => Err(Trouble::with_help(
            format!("there is something at {} already", folder.display()),
            "evidence is not written over: name another folder, or remove that one",
        )),
    }
}

fn not_written(path: &Path, error: &std::io::Error) -> Trouble {
    let message = format!("{} cannot be written: {error}", path.display());
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Trouble::with_help(message, "evidence is not written over: name another file, or remove that one")
        }
        _ => Trouble::new(message),
    }
}

/// What of a pack is not as its manifest says: file and what is wrong with it.
pub(super) fn faults(folder: &Path) -> Result<Vec<(String, &'static str)>, Trouble> {
    let manifest = read_manifest(folder)?;
    let mut there = BTreeMap::new();
    list(folder, folder, &mut there)?;
    there.remove(MANIFEST);
    let mut faults = Vec::new();
    for (path, listed) in &manifest.files {
        let found = there.remove(path).map(fs::read);
        match found {
            None => faults.push((path.clone(), "is missing")),
            Some(Ok(bytes)) if Listed::of(&bytes) == *listed => {}
            Some(Ok(_)) => faults.push((path.clone(), "was changed")),
            Some(Err(_)) => faults.push((path.clone(), "cannot be read")),
        }
    }
    faults.extend(there.into_keys().map(|path| (path, "is in no manifest")));
    Ok(faults)
}

fn read_manifest(folder: &Path) -> Result<Manifest, Trouble> {
    let file = folder.join(MANIFEST);
    let help = "name the folder of a pack; an archive has to be unpacked first: tar -xf";
    let wrong = |why: String| Trouble::with_help(format!("{} cannot be read: {why}", file.display()), help);
    let bytes = fs::read(&file).map_err(|error| wrong(error.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))
}

/// Every file below a folder, by its path in it; links among them, which no pack has.
fn list(folder: &Path, top: &Path, found: &mut BTreeMap<String, PathBuf>) -> Result<(), Trouble> {
    let unread =
        |error: std::io::Error| Trouble::new(format!("{} cannot be read: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let path = entry.path();
        if entry.file_type().map_err(unread)?.is_dir() {
            list(&path, top, found)?;
        } else {
            let name = path.strip_prefix(top).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.insert(name, path);
        }
    }
    Ok(())
}
