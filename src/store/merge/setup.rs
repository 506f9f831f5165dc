//! How a clone is told to merge and compare records: what its `.gitattributes` ask for, and the commands that only its own
//! configuration can name. Never touches what was not written here.

use super::super::error::StoreError;
use super::super::repository::Repository;
use super::super::target::{Checkout, Target};
use super::super::user_git::{Git, line};
use crate::model::Kind;
use crate::model::layout::CONFIG;

/// The lines of `.gitattributes`
pub const ATTRIBUTES: &str = "\
# Records are text, with the same line ends on every system, merged and compared by field (itsm merge-driver).
*.yaml text eol=lf merge=itsm diff=itsm
*.yml text eol=lf merge=itsm diff=itsm
";

/// The words that follow the program, for each setting that names a command
const COMMANDS: [(&str, &str); 3] = [
    ("merge.itsm.driver", "merge-driver -- %O %A %B %L %P %S %X %Y"),
    ("diff.itsm.command", "diff --git-external"),
    ("diff.itsm.textconv", "diff --textconv"),
];

const NAME: (&str, &str) = ("merge.itsm.name", "records, by field");

/// How a clone is set up
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// The command that merges records; nothing where the configuration names none.
    pub driver: Option<String>,
    /// What the configuration lacks, or has otherwise.
    pub missing: Vec<&'static str>,
    /// Files that are merged otherwise than by the driver, and how.
    pub otherwise: Vec<(String, String)>,
}

impl Setup {
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.otherwise.is_empty()
    }
}

/// What there is.
pub fn state(target: &Target) -> Result<Setup, StoreError> {
    let (checkout, git) = git(target)?;
    let mut missing = Vec::new();
    for (key, words) in COMMANDS {
        let is_well = get(&git, key)?.is_some_and(|value| value.ends_with(words));
        missing.extend((!is_well).then_some(key));
    }
    Ok(Setup { driver: get(&git, COMMANDS[0].0)?, missing, otherwise: otherwise(checkout, &git)? })
}

/// Names the commands in the clone's configuration.
pub fn install(target: &Target, program: &str) -> Result<(), StoreError> {
    let (_, git) = git(target)?;
    git.ask(&["config", "--local", NAME.0, NAME.1], b"")?;
    for (key, words) in COMMANDS {
        git.ask(&["config", "--local", key, &format!("{program} {words}")], b"")?;
    }
    Ok(())
}

/// Takes them away again.
pub fn uninstall(target: &Target) -> Result<(), StoreError> {
    let (_, git) = git(target)?;
    for section in ["merge.itsm", "diff.itsm"] {
        // Where there is no such section, there is nothing to take away.
        git.try_ask(&["config", "--local", "--remove-section", section], b"")?;
    }
    Ok(())
}

/// Whether the configuration names a driver at all: asked of what is read anyway, so that it costs nothing.
pub fn is_named(repository: &Repository) -> bool {
    setting(repository, COMMANDS[0].0).is_some()
}

/// Whether the person wants to see what both sides started from, in conflicts between lines.
pub fn shows_base(repository: &Repository) -> bool {
    setting(repository, "merge.conflictStyle").is_some_and(|style| style.ends_with("diff3"))
}

fn setting(repository: &Repository, key: &str) -> Option<String> {
    let read = repository.with(|git| Ok(git.config().and_then(|config| config.get_string(key)).ok()));
    read.ok().flatten()
}

/// Settings for one run of git, so that it merges records by field even where nobody has set that up.
pub(in crate::store) fn for_one_run(program: &str) -> [String; 2] {
    [format!("{}={}", NAME.0, NAME.1), format!("{}={program} {}", COMMANDS[0].0, COMMANDS[0].1)]
}

/// How git says that records are merged, for a file of each kind.
fn otherwise(checkout: &Checkout, git: &Git<'_>) -> Result<Vec<(String, String)>, StoreError> {
    let name = |kind: &Kind| checkout.path(&format!("{}/x.yaml", kind.folder()).as_str().into());
    let paths: Vec<String> = Kind::ALL.iter().map(name).chain([checkout.path(&CONFIG.into())]).collect();
    let args = ["check-attr", "-z", "merge", "--"];
    let args: Vec<&str> = args.into_iter().chain(paths.iter().map(String::as_str)).collect();
    let said = git.ask(&args, b"")?;
    let words: Vec<String> =
        said.split(|byte| *byte == 0).map(|word| String::from_utf8_lossy(word).into_owned()).collect();
    let (answers, _) = words.as_chunks::<3>();
    Ok(answers
        .iter()
        .filter(|[_, _, how]| how != "itsm")
        .map(|[path, _, how]| (path.clone(), how.clone()))
        .collect())
}

fn get(git: &Git<'_>, key: &str) -> Result<Option<String>, StoreError> {
    let ended = git.try_ask(&["config", "--get", key], b"")?;
    Ok(ended.succeeded().then(|| line(&ended.output).to_owned()))
}

fn git(target: &Target) -> Result<(&Checkout, Git<'_>), StoreError> {
    let checkout = target.repository.as_ref().ok_or_else(|| {
        StoreError::git_with_help(format!("{} is in no git repository", target.root.display()), "git init")
    })?;
    Ok((checkout, Git::new(checkout, &target.environment)))
}
