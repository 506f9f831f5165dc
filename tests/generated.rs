//! What is generated and kept in the repository is as this version generates it.
//!
//! `UPDATE=1 cargo test --test generated` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot read or write has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap_complete::Shell;
use itsm::cli::{Cli, command};

#[test]
fn the_schemas() {
    let schemas = command::schemas().into_iter();
    is_fresh(
        "schema",
        schemas.map(|(name, text)| (format!("{name}.schema.json"), text.into_bytes())).collect(),
    );
}

#[test]
fn the_completions_and_the_manual() {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (shell, name) in [
        (Shell::Bash, "itsm.bash"),
        (Shell::Zsh, "_itsm"),
        (Shell::Fish, "itsm.fish"),
        (Shell::PowerShell, "itsm.ps1"),
    ] {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "itsm", &mut script);
        files.insert(name.to_owned(), script);
    }
    for (name, page) in command::man_pages().unwrap_or_else(|trouble| panic!("{trouble}")) {
        files.insert(format!("man/{name}"), page);
    }
    is_fresh("completions", files);
}

fn is_fresh(folder: &str, wanted: BTreeMap<String, Vec<u8>>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if std::env::var_os("UPDATE").is_some() {
        write(&root, &wanted);
        return;
    }
    let found = files(&root);
    let mend = "mend it with: UPDATE=1 cargo test --test generated";
    for (name, text) in &wanted {
        assert!(found.get(name) == Some(text), "{folder}/{name} is stale or missing; {mend}");
    }
    for name in found.keys() {
        assert!(wanted.contains_key(name), "{folder}/{name} is not generated any more; {mend}");
    }
}

fn write(root: &Path, wanted: &BTreeMap<String, Vec<u8>>) {
    if root.exists() {
        std::fs::remove_dir_all(root).unwrap();
    }
    for (name, text) in wanted {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let found =
        walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|it| it.file_type().is_file());
    let name = |path: PathBuf| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    found.map(|it| (name(it.path().to_owned()), std::fs::read(it.path()).unwrap())).collect()
}
