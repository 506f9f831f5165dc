//! `itsm validate`: all checks, in the words of whoever asks: a person, a hook, a pipeline.

mod merge;

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};

use crate::check;
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::range::{self, Ends};
use crate::cli::trouble::Trouble;
use crate::finding::{FilePath, Finding, Level, quoted};
use crate::model::Kind;
use crate::model::id::nearest;
use crate::render::{self, RuleText, Tool};
use crate::report::findings::Findings;
use crate::store::locate::locate;
use crate::store::root::Store;
use crate::store::snapshot::Snapshot;
use crate::store::source::Source;

/// Which findings are a "no"
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    #[default]
    Errors,
    Warnings,
    Notes,
}

impl Deny {
    /// Whether findings of this level are a "no".
    pub fn refuses(self, level: Level) -> bool {
        let least = match self {
            Deny::Errors => Level::Error,
            Deny::Warnings => Level::Warning,
            Deny::Notes => Level::Note,
        };
        level >= least
    }
}

/// Check every record of the store
///
/// Exit code 1 says that there are errors (or, with --deny, warnings or notes). Formats beside the usual ones: sarif, github, gitlab, junit, checkstyle.
#[derive(Debug, Args)]
pub struct ValidateArgs {
    /// Show findings in these files and folders only; the whole store is checked all the same
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Take these findings for a "no" too
    #[arg(long, value_name = "LEVEL", default_value = "errors", hide_default_value = true)]
    deny: Deny,

    /// Check what a merge of two revisions would make, of HEAD and one where one is named; only what the merge brings
    #[arg(long, value_name = "REV", num_args = 1.., conflicts_with = "paths")]
    merge: Vec<String>,

    /// Show findings of these checks only
    #[arg(long, value_name = "CHECK")]
    only: Vec<String>,

    /// Show only what a range of commits brings: A..B, A...B since they parted, A for what HEAD brings since it left A
    ///
    /// A finding that A has as well is not told: the same check on the same record and field in the same words, wherever
    /// its lines have gone. Three checks look at ranges alone: approval-rewritten, approval-by-new-key and
    /// illegal-transition. With --staged it is the index that is held against A.
    #[arg(long, value_name = "RANGE", allow_hyphen_values = true)]
    range: Option<String>,
}

pub fn run(cx: &Context, args: &ValidateArgs) -> Result<Outcome, Trouble> {
    for name in &args.only {
        super::explain::find(name)?;
    }
    if !args.merge.is_empty() {
        return merge::run(cx, args);
    }
    let wanted = args.paths.iter().map(|path| in_store(cx, path)).collect::<Result<Vec<_>, _>>()?;
    let (source, snapshot, found) = &match &args.range {
        Some(range) => brought(cx, range)?,
        None => all(cx)?,
    };
    for (typed, path) in args.paths.iter().zip(&wanted) {
        refuse_unknown(cx, source.as_ref(), snapshot, typed, path)?;
    }
    refuse_others(cx, snapshot, &args.paths, &wanted)?;
    let is_below_wanted = |file: &str| wanted.is_empty() || wanted.iter().any(|path| is_below(file, path));
    let is_wanted = |finding: &Finding| {
        is_below_wanted(finding.location.file.as_str())
            && (args.only.is_empty() || args.only.iter().any(|name| name == finding.check))
    };
    let found: Vec<Finding> = found.iter().filter(|it| is_wanted(it)).cloned().collect();
    let records = snapshot.entries().iter().filter(|entry| is_below_wanted(entry.file.as_str())).count()
        + snapshot.broken_in(is_below_wanted);
    show(cx, args, source.as_ref(), found, records)
}

/// Prints what was found, and says whether that is a "no".
fn show(
    cx: &Context,
    args: &ValidateArgs,
    source: &dyn Source,
    found: Vec<Finding>,
    records: usize,
) -> Result<Outcome, Trouble> {
    let findings = Findings::new(locate(source, found)?, records);
    let rules = rules();
    let tool = Tool { version: env!("CARGO_PKG_VERSION"), folder: cx.store()?.prefix(), rules: &rules };
    cx.print(|look, format, out| render::findings(&findings, format, look, &tool, out))?;
    let is_no = findings.findings.iter().any(|it| args.deny.refuses(it.finding.level));
    Ok(if is_no { Outcome::No } else { Outcome::Yes })
}

/// Where records come from, what they are, and what is found of them
type Checked = (Arc<dyn Source>, Arc<Snapshot>, Vec<Finding>);

fn all(cx: &Context) -> Result<Checked, Trouble> {
    let snapshot = cx.records()?;
    Ok((cx.source()?.clone(), snapshot.clone(), cx.findings(snapshot)))
}

/// What a range brings; that there is more is said beside it.
fn brought(cx: &Context, range: &str) -> Result<Checked, Trouble> {
    let ends = Ends::parse(cx, range)?;
    let range::Outcome { ranged, snapshot } = ends.check(cx)?;
    let (from, to) = (ends.before.source.name(), ends.after.source.name());
    let older = match ranged.old {
        0 => String::new(),
        1 => "; one finding is older and not shown".to_owned(),
        n => format!("; {n} findings are older and not shown"),
    };
    let mended =
        if ranged.mended.is_empty() { String::new() } else { format!(", {} mended", ranged.mended.len()) };
    cx.terminal.say(format!("from {from} to {to}: {} brought{mended}{older}", ranged.brought.len()));
    Ok((ends.after.source, Arc::new(snapshot), ranged.brought))
}

/// What formats for CI say of the checks.
pub(super) fn rules() -> Vec<RuleText<'static>> {
    let text = |rule: &&'static check::Rule| RuleText {
        name: rule.name,
        level: rule.level,
        summary: rule.summary,
        explain: rule.explain,
    };
    check::rules::RULES.iter().map(text).collect()
}

/// A slip of the finger must not look like a clean store.
fn refuse_unknown(
    cx: &Context,
    source: &dyn Source,
    snapshot: &Snapshot,
    typed: &Path,
    path: &str,
) -> Result<(), Trouble> {
    let known = read_files(snapshot);
    let on_disk = cx.store()?.root().is_some_and(|root| root.join(path).exists());
    if on_disk || known.clone().any(|file| is_below(file, path)) {
        return Ok(());
    }
    let folders = Kind::ALL.iter().map(|kind| kind.folder());
    let help = match nearest(path, folders.chain(known)).as_slice() {
        [] => "name files and folders of the store; `itsm validate` without any checks all".to_owned(),
        near => {
            let near: Vec<String> = near.iter().map(|path| from_here(cx, path)).collect();
            format!("did you mean {}?", quoted(&near))
        }
    };
    Err(Trouble::with_help(format!("there is no {} in {}", typed.display(), source.name()), help))
}

/// A file that is not read must not look like a clean one. Among some that are it may be: hooks pass all that changed.
fn refuse_others(
    cx: &Context,
    snapshot: &Snapshot,
    typed: &[PathBuf],
    paths: &[String],
) -> Result<(), Trouble> {
    let is_folder =
        |path: &str| cx.store().ok().and_then(Store::root).is_some_and(|it| it.join(path).is_dir());
    let is_read = |path: &&String| is_folder(path) || read_files(snapshot).any(|file| is_below(file, path));
    let Some(first) = typed.first().filter(|_| !paths.iter().any(|path| is_read(&path))) else {
        return Ok(());
    };
    let which = match typed.len() {
        1 => format!("{} is no file of records, and is not read", first.display()),
        _ => "none of these is a file of records: they are not read".to_owned(),
    };
    Err(Trouble::with_help(
        which,
        "records are in `.yaml` files below assets, changes, incidents and the other folders",
    ))
}

/// All files that are read, and those that should be and cannot.
fn read_files(snapshot: &Snapshot) -> impl Iterator<Item = &str> + Clone {
    let broken = snapshot.faults.iter().filter(|it| it.level == Level::Error);
    snapshot.files.iter().map(FilePath::as_str).chain(broken.map(|it| it.location.file.as_str()))
}

/// A path as typed, from the store's root. A file that is gone may be meant too: what refers to it may dangle.
fn in_store(cx: &Context, path: &Path) -> Result<String, Trouble> {
    let Some(root) = cx.store()?.root() else { return Ok(path.to_string_lossy().replace('\\', "/")) };
    let typed = normal(&cx.environment.current_dir.join(path));
    let roots = [normal(&cx.environment.current_dir.join(root)), root.canonicalize().unwrap_or_default()];
    let inside = roots.iter().find_map(|root| typed.strip_prefix(root).ok());
    match inside {
        Some(inside) => Ok(inside.to_string_lossy().replace('\\', "/")),
        None => Err(Trouble::with_help(
            format!("{} is not in the store at {}", path.display(), root.display()),
            "name files and folders of the store, or choose another store with -C",
        )),
    }
}

/// A path of the store as one types it in the current folder.
fn from_here(cx: &Context, path: &str) -> String {
    let Some(root) = cx.store().ok().and_then(Store::root) else { return path.to_owned() };
    let here = cx.environment.current_dir.canonicalize().unwrap_or_default();
    let Ok(below) = here.strip_prefix(root.canonicalize().unwrap_or_default()) else {
        return root.join(path).display().to_string();
    };
    let names: Vec<&str> = path.split('/').collect();
    let own: Vec<String> = below.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let shared = own.iter().zip(&names).take_while(|(a, b)| a == *b).count();
    let up = std::iter::repeat_n("..", own.len() - shared);
    let way: Vec<&str> = up.chain(names[shared..].iter().copied()).collect();
    if way.is_empty() { ".".to_owned() } else { way.join("/") }
}

/// Without `.` and `..`, by name alone.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

fn is_below(file: &str, path: &str) -> bool {
    path.is_empty() || file == path || file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
}
