//! `itsm audit export`: evidence for an auditor, the same bytes for the same commit.

mod contents;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::{Value, json};

use self::contents::files;
use super::elsewhere;
use super::pack;
use super::verify::tip;
use super::walk::{Way, walk_watched};
use crate::check;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::practice;
use crate::practice::audit::{State, conclude};
use crate::practice::calendar::Period;
use crate::practice::evidence::{Framework, Gathered, Span, sample};
use crate::render;
use crate::report::audit::Proof;
use crate::report::evidence::{self, Dossier, Sample};
use crate::store::read::read_with;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::Snapshot;

/// Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it
///
/// Everything is worked out again from history: approvals and gate as of the commit and the moment at which a change began. The same commit gives the same bytes. --verify holds a pack against its manifest.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Of which time: 2026, 2026Q3, 2026-07, 2026-07-01..2026-09-30
    #[arg(long, value_name = "PERIOD", required_unless_present = "verify")]
    period: Option<Span>,

    /// Whose references stand beside the controls: sox, soc2, iso27001 or none
    #[arg(long, value_name = "NAME", default_value = "none", hide_default_value = true, add = ArgValueCandidates::new(complete::frameworks))]
    framework: Framework,

    /// Where to: a folder that is not there yet, a FILE.tar, or - for an archive into a pipe
    #[arg(short, long, value_name = "DIR|FILE.tar", required_unless_present = "verify")]
    output: Option<PathBuf>,

    /// Draw so many of the changes, to be looked at closely
    #[arg(long, value_name = "N")]
    sample: Option<usize>,

    /// What the sample is drawn with; the period, where nothing is said
    #[arg(long, value_name = "TEXT", requires = "sample")]
    seed: Option<String>,

    /// End at this commit
    #[arg(long, value_name = "REV|DATE")]
    until: Option<String>,

    /// Hold the pack in this folder against its manifest
    #[arg(long, value_name = "DIR", conflicts_with_all = ["period", "output", "sample", "until"])]
    verify: Option<PathBuf>,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<Outcome, Trouble> {
    match (&args.verify, args.period, &args.output) {
        (Some(folder), ..) => verify(cx, folder),
        (None, Some(span), Some(output)) => export(cx, args, span, output),
        _ => Err(Trouble::with_help(
            "of which time, and where to?",
            "itsm audit export --period 2026Q3 -o evidence",
        )),
    }
}

fn verify(cx: &Context, folder: &Path) -> Result<Outcome, Trouble> {
    let faults = pack::faults(folder)?;
    for (path, what) in &faults {
        cx.terminal.print(format!("{} {what}\n", render::safe::Safe::line(path)).as_bytes())?;
    }
    if faults.is_empty() {
        cx.terminal.say(format!("{}: every file is as the manifest says", folder.display()));
        return Ok(Outcome::Yes);
    }
    Ok(Outcome::No)
}

fn export(cx: &Context, args: &ExportArgs, span: Span, output: &Path) -> Result<Outcome, Trouble> {
    let until = match &args.until {
        Some(text) => cx.commit_at(text)?,
        None => tip(cx)?,
    };
    let store = cx.store()?;
    let source = store.commit(until)?;
    let snapshot = read_with(&source, &check::inspect, &cx.cache()?)?;
    let zone = snapshot.settings.zone();
    // As of the last commit and not of now: the same commit has the same evidence on whatever day.
    let time = revision::time(store.history()?, until)?;
    let (gathered, state) = gather(cx, until, span.period(zone), &snapshot, time)?;
    let mut remarks = conclude(&state, time);
    remarks.extend(elsewhere::remarks(cx, Way { from: None, until }, &state)?);
    let tip = until.to_string();
    let proof =
        Proof { state: &state, remarks: &remarks, anchors: &[], tip, settings: &snapshot.settings, zone };
    let sample = args
        .sample
        .map(|count| draw(&gathered, count, args.seed.clone().unwrap_or_else(|| span.to_string())));
    let dossier = Dossier {
        gathered: &gathered,
        proof: &proof,
        snapshot: &snapshot,
        span,
        period: span.period(zone),
        framework: args.framework,
        command: command(args, span, until, sample.as_ref()),
        sample,
        version: env!("CARGO_PKG_VERSION"),
    };
    let files = pack::with_manifest(files(&dossier, &source)?, about(&dossier, store.prefix()))?;
    pack::put(cx, output, &files, time.timestamp())?;
    tell(cx, output, &dossier, files.len());
    Ok(Outcome::Yes)
}

/// Goes through history, and keeps what happened in a period.
fn gather(
    cx: &Context,
    until: CommitId,
    period: Period,
    snapshot: &Snapshot,
    time: DateTime<Utc>,
) -> Result<(Gathered, State), Trouble> {
    let mut gathered = Gathered::new(period);
    let state = walk_watched(cx, Way { from: None, until }, &mut gathered)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let now = time.with_timezone(&snapshot.settings.zone());
    gathered.complete(&practice::Cx::new(snapshot, &graph, now));
    Ok((gathered, state))
}

/// What was written, and whether what it was made of held.
fn tell(cx: &Context, output: &Path, dossier: &Dossier<'_>, files: usize) {
    let (count, span) = (dossier.gathered.population().count(), dossier.span);
    cx.terminal.say(format!(
        "{}: {count} changes that began {} to {}, in {files} files",
        output.display(),
        span.first,
        span.last,
    ));
    let broken = dossier.proof.remarks.iter().filter(|it| it.is_breach()).count();
    if broken > 0 {
        let times = evidence::times(broken);
        cx.terminal.warn(format!(
            "warning: history did not hold {times}; the report says where, and so does itsm audit verify"
        ));
    }
}

fn draw(gathered: &Gathered, count: usize, seed: String) -> Sample {
    let ids: Vec<String> = gathered.population().map(|it| it.change().id.clone()).collect();
    let drawn = sample::draw(ids.iter().map(String::as_str), count, &seed);
    Sample { ids: drawn.into_iter().map(str::to_owned).collect(), seed }
}

/// What gives the same bytes again, in any clone.
fn command(args: &ExportArgs, span: Span, until: CommitId, sample: Option<&Sample>) -> String {
    let sample = match (args.sample, sample) {
        (Some(count), Some(sample)) => {
            format!(" --sample {count} --seed '{}'", sample.seed.replace('\'', "'\\''"))
        }
        _ => String::new(),
    };
    format!("itsm audit export --period {span} --framework {}{sample} --until {until} -o DIR", args.framework)
}

fn about(dossier: &Dossier<'_>, prefix: &str) -> Value {
    json!({
        "tool": format!("itsm {}", dossier.version),
        "command": dossier.command,
        "organisation": dossier.snapshot.settings.organisation,
        "store": prefix,
        "commit": dossier.proof.tip,
        "period": { "first": dossier.span.first.to_string(), "last": dossier.span.last.to_string(), "time_zone": dossier.proof.zone.to_string() },
        "framework": dossier.framework,
        "population": dossier.gathered.population().count(),
    })
}
