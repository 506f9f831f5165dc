//! Programs that keep the hooks of a repository: husky, lefthook, the pre-commit framework. They would overwrite a hook that
//! is not theirs, so they have to be told of ours. Only looks; never edits their files.

use std::fs;
use std::path::{Path, PathBuf};

use super::Name;

/// A program that keeps the hooks of a repository
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    Husky,
    Lefthook,
    PreCommit,
}

impl Program {
    pub fn name(self) -> &'static str {
        match self {
            Program::Husky => "husky",
            Program::Lefthook => "lefthook",
            Program::PreCommit => "the pre-commit framework",
        }
    }
}

/// One that keeps the hooks here, and the file or folder that says so
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    pub program: Program,
    pub at: PathBuf,
}

const SIGNS: [(Program, &[&str]); 3] = [
    (Program::Husky, &[".husky"]),
    (
        Program::Lefthook,
        &[
            "lefthook.yml",
            "lefthook.yaml",
            "lefthook.toml",
            "lefthook.json",
            ".lefthook.yml",
            ".lefthook.yaml",
            ".lefthook.toml",
            ".lefthook.json",
            ".config/lefthook.yml",
            ".config/lefthook.yaml",
        ],
    ),
    (Program::PreCommit, &[".pre-commit-config.yaml"]),
];

/// Who keeps the hooks of the repository with this working tree.
pub fn frameworks(work_tree: &Path) -> Vec<Framework> {
    let found = SIGNS.iter().filter_map(|(program, names)| {
        let at = names.iter().map(|name| work_tree.join(name)).find(|path| path.exists())?;
        Some(Framework { program: *program, at })
    });
    found.collect()
}

impl Framework {
    /// Whether it has been told of our hook already.
    pub fn calls(&self, name: Name) -> bool {
        let file = match self.program {
            Program::Husky => self.at.join(name.as_str()),
            Program::Lefthook | Program::PreCommit => self.at.clone(),
        };
        let Ok(text) = fs::read_to_string(file) else { return false };
        let ids: &[&str] = match name {
            Name::PreCommit | Name::PreMergeCommit => &["itsm", "itsm-validate"],
            Name::CommitMsg => &["itsm-commit-msg"],
            Name::PrePush => &["itsm-pre-push"],
            Name::PreReceive => &[],
        };
        let named = text.split("id:").skip(1).filter_map(|rest| rest.split(['\n', ',', '}']).next());
        let is_listed = || named.clone().any(|id| ids.contains(&id.trim().trim_matches(['"', '\''])));
        text.contains(&format!("itsm hook run {}", name.as_str()))
            || self.program == Program::PreCommit && is_listed()
    }
}
