//! `itsm audit export`: evidence for an auditor, the same bytes for the same commit.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::{Value, json};

use super::elsewhere;
use super::pack;
use super::verify::tip;
use super::walk::{Way, walk_watched};
use crate::check;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::{Approval, Incident};
use crate::practice;
use crate::practice::audit::conclude;
use crate::practice::evidence::{Framework, Gathered, Span, sample};
use crate::render::tar::File;
use crate::render::{self, Format, Look};
use crate::report::audit::{Proof, json as proof_json};
use crate::report::evidence::{self, Dossier, Sample};
use crate::store::read::read_with;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::Source;

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

fn verify(cx: &Context, folder: &std::path::Path) -> Result<Outcome, Trouble> {
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

fn export(cx: &Context, args: &ExportArgs, span: Span, output: &std::path::Path) -> Result<Outcome, Trouble> {
    let until = match &args.until {
        Some(text) => cx.commit_at(text)?,
        None => tip(cx)?,
    };
    let store = cx.store()?;
    let source = store.commit(until)?;
    let snapshot = read_with(&source, &check::inspect, &cx.cache()?)?;
    let zone = snapshot.settings.zone();
    let period = span.period(zone);
    let mut gathered = Gathered::new(period);
    let state = walk_watched(cx, Way { from: None, until }, &mut gathered)?;
    // As of the last commit and not of now: the same commit has the same evidence on whatever day.
    let time = revision::time(store.history()?, until)?;
    let graph = Graph::build(&snapshot, Scope::Live);
    gathered.complete(&practice::Cx::new(&snapshot, &graph, time.with_timezone(&zone)));
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
        period,
        framework: args.framework,
        command: command(args, span, until, sample.as_ref()),
        sample,
        version: env!("CARGO_PKG_VERSION"),
    };
    let files = pack::with_manifest(files(&dossier, &source)?, about(&dossier, store.prefix()))?;
    pack::put(cx, output, &files, time.timestamp())?;
    let count = gathered.population().count();
    cx.terminal.say(format!(
        "{}: {count} changes that began {} to {}, in {} files",
        output.display(),
        span.first,
        span.last,
        files.len()
    ));
    let broken = remarks.iter().filter(|it| it.is_breach()).count();
    if broken > 0 {
        let times = evidence::times(broken);
        cx.terminal.warn(format!(
            "warning: history did not hold {times}; the report says where, and so does itsm audit verify"
        ));
    }
    Ok(Outcome::Yes)
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

fn files(dossier: &Dossier<'_>, source: &dyn Source) -> Result<Vec<File>, Trouble> {
    let population = evidence::population(dossier);
    let csv = format(&population, "csv")?;
    let ids: Vec<&Value> = population.records.iter().map(|it| &it["id"]).collect();
    let sample = dossier.sample.as_ref();
    let sample =
        sample.map(|it| json!({ "seed": it.seed, "method": sample::METHOD, "of": ids, "drawn": it.ids }));
    let method = evidence::method(dossier);
    let mut files = vec![
        ("population.csv".to_owned(), csv),
        ("population.json".to_owned(), pretty(&json!({ "method": method, "changes": population.records }))),
        ("verify.json".to_owned(), pretty(&proof_json(dossier.proof))),
    ];
    files.extend(sample.map(|it| ("sample.json".to_owned(), pretty(&it))));
    let report = evidence::report(dossier);
    for (name, path) in [("markdown", "report.md"), ("html", "report.html")] {
        let Some(format) = Format::named(name) else { continue };
        let mut bytes = Vec::new();
        render::cards(std::slice::from_ref(&report), format, &Look::default(), &mut bytes)?;
        files.push((path.to_owned(), bytes));
    }
    for story in dossier.gathered.population() {
        files.push((format!("changes/{}.json", story.change().id), pretty(&evidence::story(dossier, story))));
    }
    files.extend(records(dossier, source)?);
    Ok(files)
}

fn format(listing: &crate::report::Listing, name: &str) -> Result<Vec<u8>, Trouble> {
    let Some(format) = Format::named(name) else {
        return Err(Trouble::new(format!("there is no format {name}")));
    };
    let mut bytes = Vec::new();
    render::listing(listing, format, Some(&listing.columns), &Look::default(), &mut bytes)?;
    Ok(bytes)
}

fn pretty(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

/// The records themselves, byte for byte as the commit has them: the changes, what was decided on them, what they caused.
fn records(dossier: &Dossier<'_>, source: &dyn Source) -> Result<Vec<File>, Trouble> {
    let ids: Vec<String> = dossier.gathered.population().map(|it| it.change().id.to_lowercase()).collect();
    let mut paths: Vec<_> = entries(dossier.snapshot, &ids).map(|it| it.file.clone()).collect();
    paths.sort();
    paths.dedup();
    let mut files = Vec::new();
    for path in paths {
        if let Ok(bytes) = source.read(&path)? {
            files.push((format!("records/{path}"), bytes));
        }
    }
    Ok(files)
}

fn entries<'s>(snapshot: &'s Snapshot, ids: &'s [String]) -> impl Iterator<Item = &'s Entry> {
    let is_of = |id: &str| ids.contains(&id.to_lowercase());
    let changes = ids.iter().filter_map(|id| snapshot.get(id));
    let decisions = snapshot.of::<Approval>().filter(move |(_, it)| is_of(&it.of)).map(|(entry, _)| entry);
    let caused = move |it: &Incident| it.caused_by.as_deref().is_some_and(is_of);
    let incidents = snapshot.of::<Incident>().filter(move |(_, it)| caused(it)).map(|(entry, _)| entry);
    changes.chain(decisions).chain(incidents)
}
