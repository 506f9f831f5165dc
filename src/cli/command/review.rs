//! `itsm review`: a range of commits as a page for who has to say yes or no.

use std::collections::BTreeSet;
use std::sync::Arc;

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::validate;
use crate::check;
use crate::cli::context::Context;
use crate::cli::range::{self, End, Ends, Readings};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::{Finding, quoted};
use crate::graph::{Graph, Scope};
use crate::model::id::nearest;
use crate::render::{self, RuleText, Tool};
use crate::report::metric::{self, METRICS, Metric, Moved};
use crate::report::review::{self, Fail, Known, SORTS, Scene, Study, Wish};
use crate::store::changed_path::{beside_store, uncommitted_beside_store};
use crate::store::difference::{completed, difference};
use crate::store::locate::locate;
use crate::store::range::{Logged, commits, trunk};
use crate::store::read::read_with;
use crate::store::revision::{self, CommitId};
use crate::store::uncommitted::since::{Side, since};

/// So many commits are told of one by one
const LOG: usize = 500;

/// Show what a range of commits decides, for who has to say yes or no
///
/// What was decided, record by record and in words; what that does to the graph; who must look, and why; which changes stand for it; which findings it brings and mends. Without a range it is what HEAD has done since it parted from origin/HEAD, main or master; on such a branch itself, what is not committed.
///
/// Where code lies in the same repository, an asset is touched by the code that it names under `covers`, as by its own record. What is not committed counts alike: staged, not staged, and new files that git does not ignore; with --staged what is staged alone.
///
/// Formats beside the usual ones: markdown (a comment for a pull request, which begins with <!-- itsm-review --> so that a bot finds it again), github, gitlab and sarif (what is wrong, on its lines), mermaid and svg (what is touched).
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// A..B; A...B for what B did since they parted; A for what HEAD did since it parted from A
    #[arg(value_name = "RANGE")]
    range: Option<String>,

    /// Hold the working tree against HEAD, or against the revision that is named; records and code
    #[arg(long, conflicts_with_all = ["staged", "at"])]
    worktree: bool,

    /// Exit with 1 where the range brings any of these: error, warning, note (findings of that level or a worse one),
    /// new-spof, new-cycle, lost-redundancy, reach-critical (something newly stands under what is critical), reach or
    /// reach:PII (something newly stands on classified data), exposed or exposed:PII (what holds such data newly stands on
    /// what is not classified so), uncovered (an asset is made another, by its record or by code that it
    /// covers, and no change names it),
    /// unapproved (none that names it may run), removed (a record is deleted), settings (itsm.yaml or a schema is another)
    #[arg(long, value_name = "WHAT,…", value_delimiter = ',', add = ArgValueCandidates::new(complete::wishes))]
    fail_on: Vec<Wish>,

    /// Exit with 1 where a metric is worse than at this revision; `itsm metrics` lists them
    #[arg(long, value_name = "REV")]
    no_worse_than: Option<String>,

    /// Only these metrics; without --no-worse-than they are held against the start of the range
    #[arg(long, value_name = "METRIC,…", value_delimiter = ',', value_parser = metric_named)]
    ratchet: Vec<&'static Metric>,
}

fn metric_named(name: &str) -> Result<&'static Metric, String> {
    Metric::named(name).ok_or_else(|| match nearest(name, METRICS.iter().map(|it| it.name)).as_slice() {
        [] => format!("it is one of {}", METRICS.iter().map(|it| it.name).collect::<Vec<_>>().join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    })
}

pub fn run(cx: &Context, args: &ReviewArgs) -> Result<Outcome, Trouble> {
    let ends = ends(cx, args)?;
    let readings = ends.read(cx)?;
    for (snapshot, end) in [(&readings.before, &ends.before), (&readings.after, &ends.after)] {
        warn_of_faults(cx, check::unread(snapshot), &end.source.name());
    }
    let (log, commits) = log(cx, &ends)?;
    let study = study(cx, &ends, &readings, &log)?;
    let metrics = metrics(cx, args, &ends, &readings)?;
    let mut fails = review::fails(&args.fail_on, &readings.ranged.brought, &study.concerns);
    fails.extend(review::worse(&metrics));
    let told =
        Told { ends: &ends, readings: &readings, log: &log, commits, metrics: &metrics, fails: &fails };
    told.show(cx, &study)?;
    Ok(if fails.is_empty() { Outcome::Yes } else { Outcome::No })
}

/// What is held against what.
fn ends(cx: &Context, args: &ReviewArgs) -> Result<Ends, Trouble> {
    range::refuse_at(cx, args.range.as_deref().unwrap_or("A"))?;
    match &args.range {
        Some(range) if args.worktree => match range.contains("..") {
            true => Err(Trouble::with_help(
                "with `--worktree` the working tree is the later end of the range",
                format!(
                    "name one revision: itsm review --worktree {}",
                    range.split("..").next().unwrap_or_default()
                ),
            )),
            false => uncommitted(cx, Some(cx.commit_at(range)?)),
        },
        Some(range) => Ends::parse(cx, range),
        None if cx.globals.staged => Ends::parse(cx, "HEAD"),
        None if args.worktree => uncommitted(cx, head(cx)?),
        None => since_trunk(cx),
    }
}

fn head(cx: &Context) -> Result<Option<CommitId>, Trouble> {
    Ok(revision::head(cx.store()?.history()?)?)
}

/// What is not committed.
fn uncommitted(cx: &Context, from: Option<CommitId>) -> Result<Ends, Trouble> {
    let store = cx.store()?;
    let repository = store.history()?;
    if repository.is_bare() {
        let message =
            format!("the repository {} is bare: it has no working tree", repository.folder().display());
        return Err(Trouble::with_help(message, "name a range: itsm review A..B"));
    }
    cx.warn_of_interruption();
    let before = match from {
        Some(from) => range::committed(cx, from)?,
        None => End::nothing(),
    };
    Ok(Ends { before, after: End { source: Arc::new(store.worktree()?), commit: None } })
}

/// What this branch did; on the branch that others part from, what is not committed.
fn since_trunk(cx: &Context) -> Result<Ends, Trouble> {
    let repository = cx.store()?.history()?;
    let Some(head) = head(cx)? else { return uncommitted(cx, None) };
    let Some((name, trunk)) = trunk(repository)? else {
        return Err(Trouble::with_help(
            "there is no origin/HEAD, main or master to say where this branch began",
            "name it: itsm review BRANCH; or itsm review --worktree for what is not committed",
        ));
    };
    let ends = range::since_parted(cx, &trunk.to_string(), &head.to_string())?;
    if ends.before.commit != Some(head) {
        let left_out = since(repository, head, Side::Disk)?.len();
        if let (Some(base), 1..) = (ends.before.commit, left_out) {
            let (files, them) = if left_out == 1 {
                ("1 file is".to_owned(), "it")
            } else {
                (format!("{left_out} files are"), "them")
            };
            cx.terminal.say(format!(
                "note: {files} not committed, and not in this review; itsm review --worktree {} takes {them} in",
                base.brief()
            ));
        }
        return Ok(ends);
    }
    if repository.is_bare() {
        return Err(Trouble::with_help(
            format!("HEAD has nothing that {name} has not"),
            "name a range: itsm review A..B",
        ));
    }
    cx.terminal.say(format!("note: HEAD has nothing that {name} has not; this is what is not committed"));
    uncommitted(cx, Some(head))
}

fn warn_of_faults(cx: &Context, count: usize, name: &str) {
    if count > 0 {
        let places = if count == 1 { "one place".to_owned() } else { format!("{count} places") };
        cx.terminal.warn(format!("warning: {name} cannot be read in {places}; see `itsm validate`"));
    }
}

/// The commits of the range; none where its later end is not committed.
fn log(cx: &Context, ends: &Ends) -> Result<(Vec<Logged>, usize), Trouble> {
    match ends.after.commit {
        Some(to) => Ok(commits(cx.store()?.history()?, ends.before.commit, to, LOG)?),
        None => Ok((Vec::new(), 0)),
    }
}

/// What cannot be read on one side counts in the graph as it was when it could be read.
fn study(cx: &Context, ends: &Ends, readings: &Readings, log: &[Logged]) -> Result<Study, Trouble> {
    let (before, after) = (&readings.before, &readings.after);
    let whole = [completed(before, after), completed(after, before)];
    let sides = [whole[0].as_ref().unwrap_or(before), whole[1].as_ref().unwrap_or(after)];
    let graphs = sides.map(|snapshot| Graph::build(snapshot, Scope::Live));
    let practice = cx.practice_at(sides[1], &graphs[1], ends.after.commit);
    let before_scene = Scene { snapshot: sides[0], graph: &graphs[0] };
    let paths = paths(cx, ends)?;
    Ok(review::study(&practice, before_scene, &difference(before, after), log, &paths))
}

/// What the range changes beside the store; nothing where it begins before there was anything.
fn paths(cx: &Context, ends: &Ends) -> Result<BTreeSet<String>, Trouble> {
    let store = cx.store()?;
    let (Some(from), prefix) = (ends.before.commit, store.prefix()) else { return Ok(BTreeSet::new()) };
    let repository = store.history()?;
    let side = if cx.globals.staged { Side::Index } else { Side::Disk };
    Ok(match ends.after.commit {
        Some(to) => beside_store(repository, [from, to], prefix)?,
        None => uncommitted_beside_store(repository, from, side, prefix)?,
    })
}

/// The metrics that were asked for, on both sides.
fn metrics(cx: &Context, args: &ReviewArgs, ends: &Ends, readings: &Readings) -> Result<Vec<Moved>, Trouble> {
    if args.no_worse_than.is_none() && args.ratchet.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = args.no_worse_than.as_deref().map(|it| cx.commit_at(it)).transpose()?;
    let other = match wanted.filter(|it| Some(*it) != ends.before.commit) {
        Some(commit) => {
            let source = range::committed(cx, commit)?.source;
            let snapshot = read_with(source.as_ref(), &check::inspect, &cx.cache()?)?;
            let findings = cx.findings_at(&snapshot, commit);
            Some((snapshot, findings))
        }
        None => None,
    };
    let (before, found) = match &other {
        Some((snapshot, findings)) => (snapshot, findings),
        None => (&readings.before, &readings.found[0]),
    };
    let graphs = [before, &readings.after].map(|snapshot| Graph::build(snapshot, Scope::Live));
    let sides = [
        metric::Cx::new(before, &graphs[0], found),
        metric::Cx::new(&readings.after, &graphs[1], &readings.found[1]),
    ];
    Ok(metric::moved(&sides[0], &sides[1], &args.ratchet))
}

/// What is told of a range
struct Told<'a> {
    ends: &'a Ends,
    readings: &'a Readings,
    log: &'a [Logged],
    commits: usize,
    metrics: &'a [Moved],
    fails: &'a [Fail],
}

impl Told<'_> {
    fn show(&self, cx: &Context, study: &Study) -> Result<(), Trouble> {
        let (before, after) = (self.ends.before.source.as_ref(), self.ends.after.source.as_ref());
        let concerns: Vec<Finding> = study.concerns.iter().map(|it| it.finding.clone()).collect();
        let [from, to] = [&self.ends.before, &self.ends.after].map(called);
        let known = Known {
            from: &from,
            to: &to,
            again: &self.again(cx, &from, &to),
            study,
            log: self.log,
            commits: self.commits,
            brings: &locate(after, self.readings.ranged.brought.clone())?,
            mends: &locate(before, self.readings.ranged.mended.clone())?,
            concerns: &locate(after, concerns)?,
            metrics: self.metrics,
            fails: self.fails,
        };
        let answer = review::review(&known);
        if cx.format().lists_reviews() {
            return cx.show_list(answer.listing);
        }
        if cx.format().draws_reviews() {
            return cx.show_picture(&answer.picture);
        }
        let rules = rules();
        let tool = Tool { version: env!("CARGO_PKG_VERSION"), folder: cx.store()?.prefix(), rules: &rules };
        cx.print(|look, format, out| render::review(&answer, format, look, &tool, out))
    }

    /// The command that shows all of it.
    fn again(&self, cx: &Context, from: &str, to: &str) -> String {
        match (self.ends.after.commit, self.ends.before.commit) {
            (Some(_), Some(_)) => format!("itsm review {from}..{to}"),
            (Some(_), None) => format!("itsm review {}..{to}", "0".repeat(40)),
            (None, _) if cx.globals.staged => format!("itsm review --staged {from}"),
            (None, _) => format!("itsm review --worktree {from}"),
        }
    }
}

/// `1a2b3c4`, `the index`, `the working tree`.
fn called(end: &End) -> String {
    let name = end.source.name();
    name.strip_prefix("commit ").map_or(name.clone(), str::to_owned)
}

/// The checks, and what a review looks for beside them.
fn rules() -> Vec<RuleText<'static>> {
    let text = |sort: &&'static review::Sort| RuleText {
        name: sort.name,
        level: sort.level,
        summary: sort.summary,
        explain: sort.explain,
    };
    validate::rules().into_iter().chain(SORTS.iter().map(text)).collect()
}
