//! `itsm gate`: may this go out now?

use std::collections::BTreeSet;

use clap::{ArgGroup, Args};
use clap_complete::engine::ArgValueCompleter;

use super::change::{asset_id, change, person};
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::Kind;
use crate::model::layout;
use crate::practice::gate::{Question, gate, meant};
use crate::render::{self, Tool};
use crate::report::findings::Findings;
use crate::report::gate::{Asked, findings, verdict};
use crate::store::identity::Identity;
use crate::store::locate::locate;
use crate::store::snapshot::{Entry, Snapshot, Unresolved};
use crate::store::uncommitted;

/// Say whether something may go out now: exit code 0 says yes, 1 no and every reason, 2 that it cannot be answered
///
/// Approved, and the approvals still valid; inside the window; no freeze, no clash with what runs, notice given, no major
/// incident on the way that it does not mend. Of assets the change is found that runs, may run, or comes next. Nothing is
/// written, nothing waited for; --now, --at and --staged ask about another time or revision, -f github annotates a run.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").args(["change", "asset", "covers"]).multiple(true).required(true)))]
pub struct GateArgs {
    /// The change that is to go out, by its id or a part of it
    #[arg(long, value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    change: Vec<String>,

    /// An asset that is about to be touched
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',', add = ArgValueCompleter::new(complete::assets))]
    asset: Vec<String>,

    /// What is about to be rolled out: paths, tf:ADDRESS, k8s:NAMESPACE/NAME, for which assets answer
    #[arg(long, value_name = "PATH", num_args = 1..)]
    covers: Vec<String>,

    /// Who is about to begin: a person, an address that they commit with, or `me`, who git says you are
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    actor: Option<String>,
}

pub fn run(cx: &Context, args: &GateArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let mut question = question(cx, snapshot, args)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let now = cx.now().with_timezone(&zone(snapshot));
    let practice = cx.practice(snapshot, &graph);
    question.uncommitted = uncommitted(cx, &meant(&practice, &question))?;
    let found = gate(&practice, &question);
    let asked = Asked { question: &question, verdict: &found, now };
    match cx.format().name {
        "github" => annotate(cx, &asked)?,
        _ => cx.answer(verdict(&asked))?,
    }
    Ok(if found.is_open() { Outcome::Yes } else { Outcome::No })
}

fn annotate(cx: &Context, asked: &Asked<'_, '_>) -> Result<(), Trouble> {
    let located = locate(cx.source()?.as_ref(), findings(asked))?;
    let found = Findings::new(located, 0);
    let tool = Tool { version: env!("CARGO_PKG_VERSION"), folder: cx.store()?.prefix(), rules: &[] };
    cx.print(|look, format, out| render::findings(&found, format, look, &tool, out))
}

fn question(cx: &Context, snapshot: &Snapshot, args: &GateArgs) -> Result<Question, Trouble> {
    let changes = args.change.iter().map(|typed| named(cx, snapshot, typed));
    let assets = args.asset.iter().map(|typed| asset_id(cx, snapshot, typed));
    Ok(Question {
        changes: changes.collect::<Result<_, Trouble>>()?,
        assets: assets.collect::<Result<_, Trouble>>()?,
        code: args.covers.clone(),
        actor: args.actor.as_deref().map(|who| actor(cx, snapshot, who)).transpose()?,
        ..Question::default()
    })
}

/// The change that is meant; the nearest ones where there is none.
fn named(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    if !matches!(snapshot.resolve(typed), Err(Unresolved::Unknown { .. })) {
        return Ok(change(cx, snapshot, typed)?.0.id.clone());
    }
    if let Some(file) = snapshot.broken.get(&typed.to_lowercase()).and_then(BTreeSet::first) {
        let help = format!("itsm validate {file}");
        return Err(Trouble::with_help(format!("{typed} cannot be read, so nothing goes out on it"), help));
    }
    change(cx, snapshot, typed).map(|(entry, _)| entry.id.clone())
}

/// A person by id, by the address that they commit with, or `me`.
fn actor(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    if !typed.contains('@') {
        return person(cx, snapshot, Some(typed));
    }
    let identity = Identity { email: Some(typed.to_owned()), ..Identity::default() };
    identity.person(snapshot).map(|(entry, _)| entry.id.clone()).ok_or_else(|| {
        Trouble::with_help(
            format!("nobody of this store commits as {typed}"),
            "`itsm edit WHO` adds it to the `emails` of whose it is".to_owned(),
        )
    })
}

/// Files that matter to these changes and are not as they are committed; none where a revision is asked about.
fn uncommitted(cx: &Context, meant: &[&Entry]) -> Result<Vec<FilePath>, Trouble> {
    let store = cx.store()?;
    let (Some(repository), None) = (store.repository(), &cx.globals.at) else { return Ok(Vec::new()) };
    let mut paths = vec![FilePath::from(layout::CONFIG), FilePath::from(Kind::Calendar.folder())];
    for entry in meant {
        paths.push(entry.file.clone());
        paths.push(FilePath::new(format!("{}/{}", Kind::Approval.folder(), entry.id)));
    }
    Ok(uncommitted::below(repository, store.prefix(), &paths)?)
}
