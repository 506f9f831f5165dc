//! How long things take, as ratios of one run: `cargo bench`, or `cargo bench -- 1000 10000 100000` for other sizes.
//!
//! Times depend on the machine and on what else it does, ratios hardly do: every measure stands beside the work that
//! cannot be avoided (reading the files) and beside what people know (`git status`), taken in turns in the same minute.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints, and has nobody to report trouble to"
)]

mod store;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rayon::prelude::*;

/// How often each is measured; the median counts
const ROUNDS: usize = 5;

fn main() {
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

const NAMES: [&str; 8] = [
    "read all files, 2 threads",
    "git status",
    "validate",
    "validate --staged",
    "asset list -f ids",
    "show one asset",
    "one write with its commit",
    "git commit of one file",
];

fn measure(size: usize, root: &Path) -> Vec<Duration> {
    let one = format!("asset-{:06}", size / 2);
    let mut turn = 0;
    let mut measures: Vec<Box<dyn FnMut() -> Duration + '_>> = vec![
        Box::new(|| timed(|| read_all(root))),
        Box::new(|| run(Command::new("git").arg("-C").arg(root).arg("status").arg("--porcelain"))),
        Box::new(|| run(itsm(root).arg("validate"))),
        Box::new(|| run(itsm(root).args(["validate", "--staged"]))),
        Box::new(|| run(itsm(root).args(["asset", "list", "-f", "ids"]))),
        Box::new(|| run(itsm(root).args(["show", &one]))),
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
    let memory = peak_memory(root);
    if let Some(kilobytes) = memory {
        println!(
            "  memory of validate           {:>9} MB {:>10.2} KB a record",
            kilobytes / 1024,
            kilobytes as f64 / size as f64
        );
    }
    medians
}

fn itsm(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_itsm"));
    command.arg("-C").arg(root).env("RAYON_NUM_THREADS", "2").env("ITSM_NOW", "2026-11-21T10:00:00Z");
    command
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

/// The most that a cold `validate` held, in kilobytes, where the system can tell.
fn peak_memory(root: &Path) -> Option<u64> {
    let program = env!("CARGO_BIN_EXE_itsm");
    let script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); \
                  print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
    let output = Command::new("python3")
        .args(["-c", script, program, "-C"])
        .arg(root)
        .arg("validate")
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
