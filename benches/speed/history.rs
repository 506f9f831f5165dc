//! A long history: 10,000 commits on a store of 10,000 assets, and how long it takes to ask it. `cargo bench -- history`

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::{itsm, median, run, store};

const ASSETS: usize = 10_000;
const COMMITS: usize = 10_000;
const ROUNDS: usize = 5;

/// What is measured, and how
type Measure<'a> = (&'static str, Box<dyn Fn() -> Duration + 'a>);

/// Measures, and prints each beside `git log --raw` of the same run.
pub fn measure() {
    let root = generate();
    let edited = store::id_of(store::most_shared(ASSETS));
    let top = store::id_of(0);
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(&root).args(arguments);
        run(&mut command)
    };
    let asked = |arguments: &[&str]| run(itsm(&root).args(arguments));
    let first = |arguments: &[&str]| {
        forget(&root);
        run(itsm(&root).args(arguments))
    };
    let bare = |arguments: &[&str]| run(itsm(&root).args(arguments).env("ITSM_CACHE", "off"));
    let path = store::path_of(store::most_shared(ASSETS));
    let (log, blame) = (["log", &edited, "-f", "json"], ["blame", &edited, "-f", "json"]);
    let (near, far) = (["timeline", &edited, "-f", "json"], ["timeline", &top, "-f", "json"]);
    asked(&["whoami"]);
    let measures: Vec<Measure<'_>> = vec![
        ("git log --raw", Box::new(|| git(&["log", "--raw", "--no-abbrev"]))),
        ("git log -- one record", Box::new(|| git(&["log", "--raw", "--", &path]))),
        ("no cache at all: log ID", Box::new(|| bare(&log))),
        ("first time: log ID", Box::new(|| first(&log))),
        ("first time: timeline, one asset", Box::new(|| first(&near))),
        ("first time: timeline, from the top", Box::new(|| first(&far))),
        ("then: log ID", Box::new(|| asked(&log))),
        ("then: blame ID", Box::new(|| asked(&blame))),
        ("then: timeline, one asset", Box::new(|| asked(&near))),
        ("then: timeline, from the top", Box::new(|| asked(&far))),
        ("then: log of everything", Box::new(|| asked(&["log", "-f", "json"]))),
        ("then: log --limit 20", Box::new(|| asked(&["log", "--limit", "20"]))),
    ];
    let mut times = vec![Vec::new(); measures.len()];
    for _ in 0..ROUNDS {
        for ((_, measure), times) in measures.iter().zip(&mut times) {
            times.push(measure());
        }
    }
    let medians: Vec<Duration> = times.into_iter().map(median).collect();
    println!("\n{COMMITS} commits, {ASSETS} assets{:>24} {:>17}", "time", "÷ git log --raw");
    for ((name, _), time) in measures.iter().zip(&medians) {
        println!("  {name:<36} {time:>10.1?} {:>16.2}x", time.as_secs_f64() / medians[0].as_secs_f64());
    }
}

/// As if nobody had asked for history yet; what was understood of the files stays.
fn forget(root: &Path) {
    let folder = root.join(".git/itsm/cache/top");
    for file in std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        if file.file_name().to_string_lossy().starts_with("history") {
            std::fs::remove_file(file.path()).expect("a file of the cache can be removed");
        }
    }
}

/// The folder of a store with so many commits, made once and kept below `target`.
fn generate() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench/history");
    if root.join(".git/ready").exists() {
        return root;
    }
    let _ = std::fs::remove_dir_all(&root);
    let small = store::generate(ASSETS);
    let git = |arguments: &[&str]| run(Command::new("git").args(arguments).current_dir(&small));
    git(&["clone", "--quiet", "--no-hardlinks", ".", &root.to_string_lossy()]);
    let mut import = Command::new("git")
        .args(["fast-import", "--quiet", "--force"])
        .current_dir(&root)
        .stdin(Stdio::piped())
        .spawn()
        .expect("git starts");
    let mut pipe = import.stdin.take().expect("a pipe was asked for");
    pipe.write_all(commits(&root).as_bytes()).expect("git reads");
    drop(pipe);
    assert!(import.wait().expect("git ends").success(), "git fast-import");
    for arguments in [&["reset", "--hard", "--quiet"][..], &["repack", "-adq"]] {
        run(Command::new("git").args(arguments).current_dir(&root));
    }
    std::fs::write(root.join(".git/ready"), "").expect("a file can be written");
    root
}

/// Each edits one asset, the shared ones far more often, and one in ten an incident or a change as well.
fn commits(root: &Path) -> String {
    let branch =
        Command::new("git").args(["symbolic-ref", "HEAD"]).current_dir(root).output().expect("git starts");
    let branch = String::from_utf8_lossy(&branch.stdout).trim().to_owned();
    let mut random = store::Random::new();
    let mut stream = String::new();
    for turn in 0..COMMITS {
        let asset = ASSETS - 1 - random.skewed(0, ASSETS);
        let path = store::path_of(asset);
        let text = std::fs::read_to_string(root.join(&path)).expect("the asset is there");
        let who = random.below(100);
        let at = 1_767_225_600 + turn * 600;
        let signature = format!("Person {who} <person-{who}@company.com> {at} +0000");
        let message = format!(
            "asset({}): set notes\n\nItsm-Record: {}\nItsm-Action: set\n",
            store::id_of(asset),
            store::id_of(asset)
        );
        let _ = writeln!(stream, "commit {branch}\nauthor {signature}\ncommitter {signature}");
        let _ = writeln!(stream, "data {}\n{message}", message.len());
        if turn == 0 {
            let _ = writeln!(stream, "from {branch}^0");
        }
        put(&mut stream, &path, &format!("{text}notes: turn {turn}\n"));
        if turn % 10 == 0 {
            let path = format!("changes/2026/CHG-20260101-{:05}.yaml", random.below(ASSETS / 10));
            let text = std::fs::read_to_string(root.join(&path)).expect("the change is there");
            put(&mut stream, &path, &format!("{text}verify: look at turn {turn}\n"));
        }
    }
    stream
}

fn put(stream: &mut String, path: &str, text: &str) {
    let _ = writeln!(stream, "M 100644 inline {path}\ndata {}\n{text}", text.len());
}
