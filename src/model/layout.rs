//! Which folder holds which kind of record. Pure rules over paths; never looks at a disk.

use super::Kind;

/// The file that makes a folder a store
pub const CONFIG: &str = "itsm.yaml";

/// The folder of the organisation's own JSON Schemas
pub const SCHEMA_FOLDER: &str = "schema";

/// What git is told of the store's files: how their lines end, how they are merged and compared
pub const ATTRIBUTES: &str = ".gitattributes";

/// What a file of the store is for
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Config,
    Records(Kind),
    Schema,
    Attributes,
}

/// What the file at this path, relative to the store's root, is for; nothing where it is none of ours.
pub fn role(path: &str) -> Option<Role> {
    if path == CONFIG {
        return Some(Role::Config);
    }
    if path == ATTRIBUTES {
        return Some(Role::Attributes);
    }
    let (folder, rest) = path.split_once('/')?;
    if is_hidden(rest) {
        return None;
    }
    if folder == SCHEMA_FOLDER {
        return (!rest.contains('/') && rest.ends_with(".schema.json")).then_some(Role::Schema);
    }
    let is_yaml = rest.ends_with(".yaml") || rest.ends_with(".yml");
    is_yaml.then(|| kind_of(path)).flatten().map(Role::Records)
}

/// Whether a file would be one of records, were its ending written in small letters.
pub fn would_be_record(path: &str) -> bool {
    let Some((stem, ending)) = path.rsplit_once('.') else { return false };
    let small = ending.to_ascii_lowercase();
    matches!(small.as_str(), "yaml" | "yml")
        && small != ending
        && matches!(role(&format!("{stem}.{small}")), Some(Role::Records(_)))
}

/// The kind whose folder this path is in; of a folder in another one's, the inner one's.
fn kind_of(path: &str) -> Option<Kind> {
    let holds = |kind: &&Kind| path.strip_prefix(kind.folder()).is_some_and(|rest| rest.starts_with('/'));
    Kind::ALL.iter().filter(holds).max_by_key(|kind| kind.folder().len()).copied()
}

/// Whether a folder directly below the store's root may hold files that matter.
pub fn is_folder_of_store(name: &str) -> bool {
    name == SCHEMA_FOLDER || Kind::ALL.iter().any(|kind| kind.folder() == name)
}

/// Whether a folder at this path, relative to the store's root, may hold files that matter.
pub fn may_hold_files(path: &str) -> bool {
    match path.split_once('/') {
        None => is_folder_of_store(path),
        Some((SCHEMA_FOLDER, _)) => false,
        Some((folder, rest)) => is_folder_of_store(folder) && !is_hidden(rest),
    }
}

fn is_hidden(path: &str) -> bool {
    path.starts_with('.') || path.as_bytes().windows(2).any(|pair| pair == b"/.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_decides_the_kind() {
        assert_eq!(role("assets/dc/east/findb1.yaml"), Some(Role::Records(Kind::Asset)));
        assert_eq!(role("people/jim.bar.yml"), Some(Role::Records(Kind::Person)));
        assert_eq!(role("changes/2026/c.yaml"), Some(Role::Records(Kind::Change)));
        assert_eq!(role("changes/templates/reboot.yaml"), Some(Role::Records(Kind::Template)));
        assert_eq!(role("changes/templates-old/c.yaml"), Some(Role::Records(Kind::Change)));
        assert_eq!(role("itsm.yaml"), Some(Role::Config));
        assert_eq!(role(".gitattributes"), Some(Role::Attributes));
        assert_eq!(role("schema/server.schema.json"), Some(Role::Schema));
    }

    #[test]
    fn what_is_not_a_record_is_left_alone() {
        for path in [
            "README.md",
            "assets/README.md",
            "assets/.hidden.yaml",
            "assets/.trash/a.yaml",
            "assets/../a.yaml",
            "docs/a.yaml",
            "schema/itsm/asset.schema.json",
            "other/itsm.yaml",
            "assets/.gitattributes",
        ] {
            assert_eq!(role(path), None, "{path}");
        }
    }

    #[test]
    fn an_ending_in_capitals_would_be_a_record() {
        for path in ["assets/a.YAML", "people/p.Yml", "changes/2026/c.YML"] {
            assert!(would_be_record(path) && role(path).is_none(), "{path}");
        }
        for path in ["assets/a.yaml", "docs/a.YAML", "assets/a.MD", "assets/.a.YAML", "assets/YAML"] {
            assert!(!would_be_record(path), "{path}");
        }
    }

    #[test]
    fn folders_that_may_hold_files_are_those_of_the_layout() {
        for path in ["assets", "assets/dc/east", "changes/templates", "schema"] {
            assert!(may_hold_files(path), "{path}");
        }
        for path in ["docs", "assets/.git", "schema/itsm", ""] {
            assert!(!may_hold_files(path), "{path}");
        }
    }
}
