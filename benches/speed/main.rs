//! How long things take, as ratios of one run: `cargo bench`, or `cargo bench -- 1000 10000 100000` for other sizes;
//! `cargo bench -- history` asks a long history.
//!
//! Times depend on the machine and on what else it does, ratios hardly do: every measure stands beside the work that
//! cannot be avoided (reading the files) and beside what people know (`git status`), taken in turns in the same minute.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints, and has nobody to report trouble to"
)]

mod history;
mod store;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rayon::prelude::*;

/// How often each is measured; the median counts
const ROUNDS: usize = 5;

fn main() {
    if std::env::args().any(|it| it == "history") {
        return history::measure();
    }
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|it| it.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 10_000, 100_000] } else { sizes };
    rayon::ThreadPoolBuilder::new().num_threads(2).build_global().expect("two threads");
    let mut before: Option<(usize, Vec<Duration>)> = None;
    for size in sizes {
        let root = store::generate(size);
        let medians = measure(size, &root);
        if let Some((smaller, times)) = &before {
            println!("growth from {smaller} to {size} assets ({}x):", size / smaller);
            for (name, (small, large)) in NAMES.iter().zip(times.iter().zip(&medians)) {
                println!("  {name:<28} {:>6.1}x", large.as_secs_f64() / small.as_secs_f64());
            }
        }
        before = Some((size, medians));
    }
}

const NAMES: [&str; 21] = [
    "read all files, 2 threads",
    "git status",
    "libgit2 reading all blobs",
    "cold: validate",
    "cold: validate --staged",
    "cold: impact, most shared",
    "cold: validate --at HEAD",
    "warm: validate",
    "warm: validate --staged",
    "warm: impact, most shared",
    "warm: query, PII in services",
    "warm: asset list -f ids",
    "warm: show one asset",
    "warm: gate of one change",
    "warm: change slot",
    "warm: conflicts of all",
    "warm: validate --at HEAD",
    "one file changed: validate",
    "one file changed: impact",
    "one write with its commit",
    "git commit of one file",
];

const EXPRESSION: &str = r#"type == "service" && "PII" in data_classification"#;

fn measure(size: usize, root: &Path) -> Vec<Duration> {
    let one = format!("asset-{:06}", size / 2);
    let most_shared = format!("asset-{:06}", store::most_shared(size));
    let impact = ["impact", &most_shared, "-f", "ids"];
    let touch = store::Touch::of(root, size / 2);
    let mut turn = 0;
    // All that follows finds a cache, but for what is told to do without.
    run(itsm(root).arg("whoami"));
    let mut measures: Vec<Box<dyn FnMut() -> Duration + '_>> = vec![
        Box::new(|| timed(|| read_all(root))),
        Box::new(|| run(Command::new("git").arg("-C").arg(root).arg("status").arg("--porcelain"))),
        Box::new(|| timed(|| read_blobs(root))),
        Box::new(|| run(cold(root).arg("validate"))),
        Box::new(|| run(cold(root).args(["validate", "--staged"]))),
        Box::new(|| run(cold(root).args(impact))),
        Box::new(|| run(cold(root).args(["validate", "--at", "HEAD"]))),
        Box::new(|| {
            // The turn before ended with a write: what is warm has seen the files as they are.
            run(itsm(root).arg("validate"));
            run(itsm(root).arg("validate"))
        }),
        Box::new(|| run(itsm(root).args(["validate", "--staged"]))),
        Box::new(|| run(itsm(root).args(impact))),
        Box::new(|| run(itsm(root).args(["query", EXPRESSION]))),
        Box::new(|| run(itsm(root).args(["asset", "list", "-f", "ids"]))),
        Box::new(|| run(itsm(root).args(["show", &one]))),
        Box::new(|| run(itsm(root).args(["gate", "--change", store::change_to_come()]))),
        Box::new(|| run(itsm(root).args(["change", "slot", store::change_to_come()]))),
        Box::new(|| run(itsm(root).args(["change", "conflicts", "-f", "ids"]))),
        Box::new(|| run(itsm(root).args(["validate", "--at", "HEAD"]))),
        Box::new(|| touch.then(|| run(itsm(root).arg("validate")))),
        Box::new(|| touch.then(|| run(itsm(root).args(impact)))),
        Box::new(move || {
            turn += 1;
            run(itsm(root).args(["asset", "set", "asset-000001", &format!("notes=turn {turn}")]))
        }),
        Box::new(|| commit(root)),
    ];
    let mut times = vec![Vec::new(); measures.len()];
    for _ in 0..ROUNDS {
        for (measure, times) in measures.iter_mut().zip(&mut times) {
            times.push(measure());
        }
    }
    let medians: Vec<Duration> = times.into_iter().map(median).collect();
    println!("\n{size} assets{:>33} {:>14} {:>14}", "time", "÷ reading", "÷ git status");
    for (name, time) in NAMES.iter().zip(&medians) {
        let ratio = |to: Duration| time.as_secs_f64() / to.as_secs_f64();
        println!("  {name:<28} {time:>12.1?} {:>13.2}x {:>13.2}x", ratio(medians[0]), ratio(medians[1]));
    }
    for (name, command) in [("cold", cold(root)), ("warm", itsm(root))] {
        let Some(kilobytes) = peak_memory(command, &impact) else { continue };
        let (megabytes, each) = (kilobytes / 1024, kilobytes as f64 / store::records(size) as f64);
        println!("  memory of impact, {name}         {megabytes:>9} MB {each:>10.2} KB a record");
    }
    medians
}

fn itsm(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_itsm"));
    command.arg("-C").arg(root).env("RAYON_NUM_THREADS", "2").env("ITSM_NOW", "2026-11-21T10:00:00Z");
    command
}

/// Without the cache, as on a fresh clone.
fn cold(root: &Path) -> Command {
    let mut command = itsm(root);
    command.env("ITSM_CACHE", "off");
    command
}

fn read_blobs(root: &Path) {
    let repository = git2::Repository::open(root).expect("there is a repository");
    let tree = repository.head().and_then(|head| head.peel_to_tree()).expect("there is a commit");
    let mut bytes = 0;
    tree.walk(git2::TreeWalkMode::PreOrder, |_, entry| {
        bytes += repository.find_blob(entry.id()).map_or(0, |blob| blob.content().len());
        git2::TreeWalkResult::Ok
    })
    .expect("the tree is whole");
    assert!(bytes > 0, "a store has files");
}

fn read_all(root: &Path) {
    let files: Vec<PathBuf> = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_entry(|entry| entry.file_name() != ".git")
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    let bytes: usize = files.par_iter().map(|file| std::fs::read(file).map_or(0, |bytes| bytes.len())).sum();
    assert!(bytes > 0, "a store has files");
}

/// One small commit by git itself, of a file that lies beside the records.
fn commit(root: &Path) -> Duration {
    let file = root.join("beside.txt");
    let stamp = format!("{:?}", Instant::now());
    std::fs::write(&file, stamp).expect("a file can be written");
    let git = |arguments: &[&str]| run(Command::new("git").arg("-C").arg(root).args(arguments));
    git(&["add", "--", "beside.txt"])
        + git(&["commit", "--quiet", "--message", "beside", "--only", "--", "beside.txt"])
}

fn run(command: &mut Command) -> Duration {
    timed(|| {
        let output = command.stdin(Stdio::null()).output().expect("the program starts");
        let is_answer = output.status.code().is_some_and(|code| code < 2);
        assert!(is_answer, "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    })
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The most that a command held, in kilobytes, where the system can tell.
fn peak_memory(mut command: Command, arguments: &[&str]) -> Option<u64> {
    command.args(arguments);
    let script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); \
                  print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
    let mut python = Command::new("python3");
    python.args(["-c", script]).arg(command.get_program()).args(command.get_args());
    python.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = python.output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
