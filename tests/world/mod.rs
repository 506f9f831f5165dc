//! A world of its own for each test: a folder, a home, a clock, an author, and no configuration but what is written here.
#![allow(dead_code, reason = "each test file takes what it needs")]
#![allow(clippy::expect_used, reason = "a world that cannot be made is a failed test")]

pub mod small;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The moment at which all tests happen: a Saturday in November, in the morning
pub const NOW: &str = "2026-11-21T10:00:00-05:00";

/// A folder that is gone when the test ends
pub struct World {
    home: TempDir,
}

/// What a command came to
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl World {
    /// An empty folder.
    pub fn new() -> World {
        let home = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(home.path().join("work")).expect("a folder in it");
        World { home }
    }

    /// A store that `itsm init` made.
    pub fn with_store() -> World {
        let world = World::new();
        world.itsm("init --organisation ACME --time-zone America/New_York").success();
        world
    }

    /// The example company as a store of its own.
    pub fn with_example() -> World {
        let world = World::new();
        world.itsm("init --example").success();
        world
    }

    /// The example company, on a branch whose name is known.
    pub fn with_example_on_main() -> World {
        let world = World::with_example();
        world.git("branch -qM main").success();
        world
    }

    /// The same, with the change of the DNS server approved by whom it takes.
    pub fn with_approved_change() -> World {
        let world = World::with_example_on_main();
        world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
        world.by("alex.bar", "itsm change approve v6f1h --yes --as business").success();
        world
    }

    pub fn root(&self) -> PathBuf {
        self.home.path().join("work")
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder for it");
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Runs `itsm` with arguments as a shell would take them apart.
    pub fn itsm(&self, arguments: &str) -> Ran {
        self.sh(&format!("itsm {arguments}"))
    }

    /// What a command prints as JSON, held against the schema that promises it; and the exit code.
    pub fn fits(&self, arguments: &str, schema: &str) -> (serde_json::Value, i32) {
        let json =
            |ran: &Ran| serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
        let schema = json(&self.itsm(&format!("schema output/{schema}")));
        let ran = self.itsm(&format!("{arguments} -f json"));
        let said = json(&ran);
        let validator = jsonschema::validator_for(&schema).expect("it is a schema");
        let faults: Vec<String> = validator.iter_errors(&said).map(|it| it.to_string()).collect();
        assert!(faults.is_empty(), "{arguments}: {faults:?}");
        (said, ran.status)
    }

    pub fn git(&self, arguments: &str) -> Ran {
        self.sh(&format!("git {arguments}"))
    }

    /// Runs a line in a shell, in the store's folder.
    pub fn sh(&self, line: &str) -> Ran {
        self.sh_in(&self.root(), line)
    }

    /// Runs a line as somebody of the company.
    pub fn by(&self, who: &str, line: &str) -> Ran {
        self.sh(&format!(
            "export GIT_AUTHOR_EMAIL={who}@company.com GIT_COMMITTER_EMAIL={who}@company.com; {line}"
        ))
    }

    /// Edits by hand, past all that the program would say, and commits.
    pub fn hand(&self, line: &str) {
        self.sh(&format!("{line} && git add -A && git commit -qm 'by hand'")).success();
    }

    pub fn sh_in(&self, folder: &Path, line: &str) -> Ran {
        self.command(folder, line).stdin(Stdio::null()).output().expect("a shell").into()
    }

    /// A shell about to run a line, in a world where nothing is by chance.
    pub fn command(&self, folder: &Path, line: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(line).current_dir(folder).env_clear().envs(self.variables());
        shell
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let program =
            Path::new(env!("CARGO_BIN_EXE_itsm")).parent().expect("a program is in a folder").display();
        let path = std::env::var("PATH").unwrap_or_default();
        let home = self.home.path().display().to_string();
        let text = |text: &str| text.to_owned();
        vec![
            ("PATH", format!("{program}:{path}")),
            ("HOME", home.clone()),
            ("XDG_CONFIG_HOME", format!("{home}/.config")),
            ("GIT_CONFIG_NOSYSTEM", text("1")),
            ("GIT_CONFIG_GLOBAL", text("/dev/null")),
            ("GIT_CEILING_DIRECTORIES", home),
            ("GIT_AUTHOR_NAME", text("Joe Doe")),
            ("GIT_AUTHOR_EMAIL", text("joe.doe@company.com")),
            ("GIT_COMMITTER_NAME", text("Joe Doe")),
            ("GIT_COMMITTER_EMAIL", text("joe.doe@company.com")),
            ("GIT_AUTHOR_DATE", text(NOW)),
            ("GIT_COMMITTER_DATE", text(NOW)),
            ("ITSM_NOW", text(NOW)),
            ("TZ", text("UTC")),
            ("LC_ALL", text("C.UTF-8")),
            ("COLUMNS", text("100")),
        ]
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Ran {
    #[track_caller]
    pub fn success(self) -> Ran {
        self.ends_with(0)
    }

    #[track_caller]
    pub fn ends_with(self, status: i32) -> Ran {
        assert_eq!(self.status, status, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// All that was said, for a snapshot: status, stdout, stderr.
    pub fn told(&self) -> String {
        format!("status {}\n--- stdout\n{}--- stderr\n{}", self.status, self.stdout, self.stderr)
    }
}
