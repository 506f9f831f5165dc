//! `itsm init`: a store to start from, in one commit.

pub(super) mod editor;
mod example;

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde_json::json;

use crate::cli::Outcome;
use crate::cli::argument::{STORE, Writing};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, land_new, refuse_formats, refuse_views};
use crate::finding::FilePath;
use crate::model::layout::{ATTRIBUTES, CONFIG, SCHEMA_FOLDER};
use crate::model::zone::Tz;
use crate::model::{Kind, id};
use crate::report::receipt::Written;
use crate::store::change::FileChange;
use crate::store::emit;
use crate::store::identity::Identity;
use crate::store::merge::setup;
use crate::store::repository::Repository;
use crate::store::target::Target;

/// Start a store: itsm.yaml, folders, what editors need, and a record of yourself
///
/// Makes a git repository where there is none. --example fills the store with ACME, the company of the documentation.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder, seen from -C where that is given; made where it is missing
    #[arg(default_value = ".", hide_default_value = true, value_name = "DIR")]
    dir: PathBuf,

    /// Fill it with the example company
    #[arg(long)]
    example: bool,

    /// Whose store this is
    #[arg(long, value_name = "NAME", conflicts_with = "example")]
    organisation: Option<String>,

    /// The IANA zone in which times are read; yours, unless another is named
    #[arg(long, value_name = "ZONE", conflicts_with = "example")]
    time_zone: Option<String>,

    /// Start it even inside another store
    #[arg(long)]
    force: bool,

    /// Make no git repository
    #[arg(long)]
    no_git: bool,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &InitArgs) -> Result<Outcome, Trouble> {
    let named = folder(cx, args)?;
    let dir = cx.environment.current_dir.join(&named);
    let zone = time_zone(args)?;
    refuse(cx, args, &named, &dir)?;
    let repository = ground(cx, args, &dir)?;
    let identity =
        Identity::of(repository.as_ref())?.or_from(variable("GIT_AUTHOR_NAME"), variable("GIT_AUTHOR_EMAIL"));
    let changes = first_files(args, &dir, &zone, &identity);
    let target = Target::new(&canonical(&dir)?, repository.as_ref())?;
    let outcome = land_new(cx, &args.writing, &target, &changes, plan(args))?;
    if outcome == Outcome::Yes && !args.writing.dry_run {
        if target.repository.is_some() {
            setup::install(&target, &super::merge_driver::program())?;
        }
        cx.terminal.say(next_steps(args, &named));
    }
    Ok(outcome)
}

/// The folder that is meant: `-C` says from where its way is taken, and ITSM_STORE which one it is.
fn folder(cx: &Context, args: &InitArgs) -> Result<PathBuf, Trouble> {
    let Some(store) = &cx.globals.store else { return Ok(args.dir.clone()) };
    let way = args.dir.strip_prefix(".").unwrap_or(&args.dir);
    let is_of_environment = std::env::var_os(STORE).is_some_and(|it| it == *store.as_os_str());
    if is_of_environment && !way.as_os_str().is_empty() {
        let here = &cx.environment.current_dir;
        return match here.join(way) == here.join(store) {
            true => Ok(store.clone()),
            false => Err(Trouble::with_help(
                format!("{STORE} names the store {}, and the command {}", store.display(), way.display()),
                format!("leave one of them out: unset {STORE}, or itsm init alone"),
            )),
        };
    }
    Ok(if way.as_os_str().is_empty() { store.clone() } else { store.join(way) })
}

/// Before anything is made.
fn refuse(cx: &Context, args: &InitArgs, named: &Path, dir: &Path) -> Result<(), Trouble> {
    refuse_views(cx)?;
    refuse_formats(cx)?;
    if dir.join(CONFIG).exists() {
        return Err(Trouble::with_help(
            format!("there is a store in {} already", named.display()),
            "look at it with `itsm status`",
        ));
    }
    if !args.force {
        refuse_inside_another(dir)?;
    }
    if !args.no_git && !args.writing.no_commit {
        refuse_without_identity(dir)?;
    }
    if args.writing.dry_run && !dir.exists() {
        return Err(Trouble::new(format!(
            "{} does not exist, so there is nothing to compare with",
            named.display()
        )));
    }
    Ok(())
}

/// The folder, and the repository that it is in; made where they are missing and wanted.
fn ground(cx: &Context, args: &InitArgs, dir: &Path) -> Result<Option<Repository>, Trouble> {
    std::fs::create_dir_all(dir)
        .map_err(|error| Trouble::new(format!("cannot make {}: {error}", dir.display())))?;
    let known = Repository::around(&canonical(dir)?, &cx.environment)?;
    if known.is_some() || args.no_git || args.writing.dry_run {
        return Ok(known);
    }
    git_init(dir)?;
    Ok(Repository::around(&canonical(dir)?, &cx.environment)?)
}

fn first_files(args: &InitArgs, dir: &Path, zone: &str, identity: &Identity) -> Vec<FileChange> {
    let mut files = if args.example { example::files() } else { own_files(args, zone, identity) };
    files.extend(editor::files());
    files.push((ATTRIBUTES.to_owned(), setup::ATTRIBUTES.to_owned()));
    files.into_iter().filter_map(|(path, text)| change(dir, path, text)).collect()
}

fn plan(args: &InitArgs) -> Plan {
    let words = if args.example { "start a store with the example company" } else { "start a store" };
    let store = Written { id: "itsm.yaml".to_owned(), kind: "store".to_owned(), file: CONFIG.to_owned() };
    Plan {
        about: "store:".to_owned(),
        words: words.to_owned(),
        action: "init",
        tells: &[],
        records: vec![store],
    }
}

fn own_files(args: &InitArgs, zone: &str, identity: &Identity) -> Vec<(String, String)> {
    let organisation = args.organisation.as_deref().unwrap_or_default();
    let mut files = vec![(CONFIG.to_owned(), config(organisation, zone))];
    let folders = Kind::ALL.iter().map(|kind| kind.folder()).chain([SCHEMA_FOLDER]);
    files.extend(folders.map(|folder| (format!("{folder}/.gitkeep"), String::new())));
    files.extend(own_person(identity));
    files
}

/// Who is in a store and starts another one has mostly forgotten where they are.
fn refuse_inside_another(dir: &Path) -> Result<(), Trouble> {
    let Ok(there) = nearest_folder(dir).canonicalize() else { return Ok(()) };
    match there.ancestors().find(|folder| folder.join(CONFIG).exists()) {
        None => Ok(()),
        Some(store) => Err(Trouble::with_help(
            format!("{} is inside the store {}", dir.display(), store.display()),
            "start it elsewhere, or say --force to have one store inside another",
        )),
    }
}

/// Of a folder that is not there yet, the nearest above that is.
fn nearest_folder(dir: &Path) -> &Path {
    dir.ancestors().find(|it| it.is_dir()).unwrap_or(dir)
}

/// The zone that was named, or the one of this machine.
fn time_zone(args: &InitArgs) -> Result<String, Trouble> {
    let is_known = |zone: &String| zone.parse::<Tz>().is_ok();
    match &args.time_zone {
        Some(zone) if !is_known(zone) => {
            let help = "name one of the IANA database: Europe/Berlin, America/New_York, UTC";
            Err(Trouble::with_help(format!("there is no time zone `{zone}`"), help))
        }
        Some(zone) => Ok(zone.clone()),
        None => Ok(iana_time_zone::get_timezone().ok().filter(is_known).unwrap_or_else(|| "UTC".to_owned())),
    }
}

/// Asks git before anything is made: a store that cannot be committed is no start.
fn refuse_without_identity(dir: &Path) -> Result<(), Trouble> {
    let knows = |name: &str| {
        let output = Command::new("git").current_dir(nearest_folder(dir)).args(["var", name]).output();
        // Where git itself is missing, `git init` says so.
        output.map_or(true, |output| output.status.success())
    };
    if knows("GIT_AUTHOR_IDENT") && knows("GIT_COMMITTER_IDENT") {
        return Ok(());
    }
    Err(Trouble::with_help(
        "git does not know who you are, and every write becomes a commit of yours",
        "git config --global user.name \"Your Name\" && git config --global user.email you@example.com",
    ))
}

/// The one who starts a store is the first who can own something in it.
fn own_person(identity: &Identity) -> Option<(String, String)> {
    let (name, email) = (identity.name.as_ref()?, identity.email.as_ref()?);
    let own_id = id::from_text(&name.replace(' ', "."));
    if id::fault(&own_id).is_some() {
        return None;
    }
    let record = json!({"id": own_id, "name": name, "emails": [email], "status": "active"});
    Some((format!("people/{own_id}.yaml"), emit::record(&record)))
}

/// What is there already is the person's own and stays; a new line in `.gitattributes` hurts nobody.
fn change(dir: &Path, path: String, text: String) -> Option<FileChange> {
    let before = std::fs::read(dir.join(&path)).ok();
    let after = match &before {
        None => text.into_bytes(),
        Some(bytes) if path == ATTRIBUTES && !bytes.ends_with(text.as_bytes()) => {
            let gap: &[u8] = if bytes.is_empty() || bytes.ends_with(b"\n") { b"" } else { b"\n" };
            [bytes, gap, text.as_bytes()].concat()
        }
        Some(_) => return None,
    };
    Some(FileChange { path: FilePath::new(path), before, after: Some(after) })
}

fn git_init(dir: &Path) -> Result<(), Trouble> {
    let output = Command::new("git").arg("init").arg("--quiet").arg(dir).output();
    let help = "install git, or start a store without it: itsm init --no-git";
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            Err(Trouble::with_help(format!("git init failed: {said}"), help))
        }
        Err(error) => Err(Trouble::with_help(format!("git cannot be started: {error}"), help)),
    }
}

fn canonical(dir: &Path) -> Result<PathBuf, Trouble> {
    dir.canonicalize().map_err(|error| Trouble::new(format!("cannot open {}: {error}", dir.display())))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn next_steps(args: &InitArgs, named: &Path) -> String {
    let mut steps = Vec::new();
    if named != Path::new(".") {
        steps.push(format!("cd {}", named.display()));
    }
    let commands: &[&str] = if args.example {
        &["itsm status", "itsm show getpaid", "itsm impact findb1"]
    } else {
        &["itsm asset new", "itsm team new", "itsm status"]
    };
    steps.extend(commands.iter().map(|it| (*it).to_owned()));
    format!("next:\n  {}", steps.join("\n  "))
}

fn config(organisation: &str, zone: &str) -> String {
    let organisation = emit::record(&json!({"organisation": organisation}));
    format!(
        "\
# What this store is. Every field is explained by `itsm schema itsm`, and by your editor.
version: 1
{organisation}time_zone: {zone}
commit: true                # commands that write commit too; --no-commit leaves it to you

vocabularies:
  environment: [prod, test, dev]
  data_classification: [public, company-private, PII]

checks: {{}}                  # levels of checks: {{missing-owner: error, relation-told-twice: off}}; see `itsm explain`
exceptions: []              # [{{record: web02, check: missing-owner, reason: …, until: 2027-01-31}}]

# Who must approve changes. As long as nothing is said, one owner of what is touched, unless the risk is low or the
# change is standard and its risk not high.
# approvals:
#   assurance: recorded     # committed, signed: what makes an approval count
#   match: all
#   rules:
#     - {{name: routine, when: 'risk == \"low\"', need: 0}}
#     - {{name: owner, when: 'risk != \"low\"', need: 1, from: [owners(affected)]}}
#     - {{name: cab, when: 'risk == \"high\"', need: 2, from: ['team(\"cab\")']}}
"
    )
}
