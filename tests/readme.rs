//! Every console block of the documentation runs, and says what it is shown to say.
//!
//! `UPDATE=1 cargo test --test readme` writes what they say now; look at the difference before you commit it.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::path::{Path, PathBuf};

use world::World;

/// A command of a console block, and what is shown below it
#[derive(Debug)]
struct Step {
    command: String,
    shown: String,
    /// The lines of the document that `shown` is.
    lines: std::ops::Range<usize>,
}

#[test]
fn the_readme() {
    runs("README.md");
}

/// Files that the documentation shows, and what draws them
const PICTURES: [(&str, &str); 2] = [
    ("pictures/getpaid.svg", "itsm graph getpaid -f svg"),
    ("pictures/switch03.svg", "itsm impact switch03 -f svg"),
];

#[test]
fn the_pictures() {
    let world = World::with_example();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, command) in PICTURES {
        let drawn = world.sh(command).success().stdout;
        let path = root.join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, drawn).unwrap();
        } else {
            let is_fresh = std::fs::read_to_string(&path).is_ok_and(|kept| kept == drawn);
            assert!(is_fresh, "{file} is stale; mend it with: UPDATE=1 cargo test --test readme");
        }
    }
}

/// The only command whose answer the documentation shows as a drawing
const DRAWING: &str = "itsm impact findb1 -f mermaid";

#[test]
fn the_drawing() {
    let drawn = World::with_example().sh(DRAWING).success().stdout;
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let shown = text.split_once("```mermaid\n").and_then(|(_, rest)| rest.split_once("```")).map(|it| it.0);
    assert_eq!(shown, Some(drawn.as_str()), "what {DRAWING} prints goes into the mermaid block of README.md");
}

/// Runs all console blocks of a document, one after the other, in one folder.
fn runs(document: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = std::fs::read_to_string(&path).unwrap();
    let steps = steps(&text);
    assert!(!steps.is_empty(), "{document} has no console blocks");
    let world = World::new();
    let mut folder = world.root();
    let mut said = Vec::new();
    for step in &steps {
        let (output, then) = run(&world, &folder, &step.command);
        folder = then;
        said.push(output);
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, updated(&text, &steps, &said)).unwrap();
        return;
    }
    for (step, said) in steps.iter().zip(&said) {
        let place = format!("{document}:{}: $ {}", step.lines.start, step.command);
        let assert = snapbox::Assert::new().action(snapbox::assert::Action::Verify);
        if let Err(error) = assert.try_eq(Some(&place), said.into(), step.shown.as_str().into()) {
            panic!("{place}\n{error}\nmend it with: UPDATE=1 cargo test --test readme");
        }
    }
}

/// What a line of shell says on both streams, and the folder that it leaves the reader in.
fn run(world: &World, folder: &Path, command: &str) -> (String, PathBuf) {
    let output =
        world.command(folder, &format!("{{ {command}\n}} 2>&1; echo \"$?@$PWD\" >&2")).output().unwrap();
    let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
    let trailer = String::from_utf8_lossy(&output.stderr).into_owned();
    let (status, folder) = trailer.trim().split_once('@').unwrap_or_else(|| panic!("{command}: {trailer}"));
    if status != "0" {
        said += &format!("? {status}\n");
    }
    (said, folder.into())
}

fn steps(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => match (line.strip_prefix("$ "), steps.last_mut()) {
                (Some(command), _) => {
                    let after = number + 1;
                    steps.push(Step {
                        command: command.to_owned(),
                        shown: String::new(),
                        lines: after..after,
                    });
                }
                (None, Some(step)) if line.starts_with("> ") && step.shown.is_empty() => {
                    step.command += &format!("\n{}", &line[2..]);
                    step.lines = number + 1..number + 1;
                }
                (None, Some(step)) => {
                    step.shown += &format!("{line}\n");
                    step.lines.end = number + 1;
                }
                (None, None) => panic!("line {}: a console block begins with `$ `", number + 1),
            },
            (false, _) => {}
        }
    }
    steps
}

/// The document with what was said in the place of what was shown. Lines with a wildcard that still fit stay.
fn updated(text: &str, steps: &[Step], said: &[String]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut result = Vec::new();
    let mut at = 0;
    for (step, said) in steps.iter().zip(said) {
        result.extend(lines[at..step.lines.start].iter().map(|line| (*line).to_owned()));
        let fits = snapbox::Assert::new()
            .action(snapbox::assert::Action::Verify)
            .try_eq(None, said.into(), step.shown.as_str().into())
            .is_ok();
        result.extend(if fits { &step.shown } else { said }.lines().map(str::to_owned));
        at = step.lines.end;
    }
    result.extend(lines[at..].iter().map(|line| (*line).to_owned()));
    result.join("\n") + "\n"
}
