//! What `examples/ci` offers to copy: it can be read, every command in it is one of ours, and the server works.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::path::{Path, PathBuf};

use clap::CommandFactory;
use serde_json::Value;
use world::World;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/ci")
}

fn yaml(file: &str) -> Value {
    let text = std::fs::read_to_string(examples().join(file)).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// All texts under keys that hold commands, line by line.
fn scripts(value: &Value, found: &mut Vec<String>) {
    const KEYS: [&str; 4] = ["run", "script", "before_script", "after_script"];
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if KEYS.contains(&key.as_str()) => found.extend(lines(text)),
                    Value::Array(items) if KEYS.contains(&key.as_str()) => {
                        found.extend(items.iter().filter_map(Value::as_str).flat_map(lines));
                    }
                    value => scripts(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| scripts(item, found)),
        _ => {}
    }
}

/// The words of every `itsm …` in a line of shell.
fn commands(line: &str) -> Vec<Vec<String>> {
    let parts = line.split("&&").flat_map(|it| it.split("||")).flat_map(|it| it.split([';', '|', '>']));
    let words = parts.map(|part| {
        let words = part.split_whitespace().filter(|word| !["then", "else", "do", "if"].contains(word));
        words.map(|word| word.trim_matches('"').to_owned()).collect::<Vec<_>>()
    });
    words.filter(|words| words.first().is_some_and(|it| it == "itsm" || it.ends_with("/bin/itsm"))).collect()
}

#[test]
fn every_command_is_one_of_ours() {
    let mut lines = Vec::new();
    for file in ["github.yml", "gitlab-ci.yml", "action.yml"] {
        scripts(&yaml(file), &mut lines);
    }
    let setup = std::fs::read_to_string(examples().join("server/setup.sh")).unwrap();
    lines.extend(setup.lines().map(str::to_owned));
    let hooks = std::fs::read_to_string(examples().join("../../.pre-commit-hooks.yaml")).unwrap();
    lines.extend(hooks.lines().filter_map(|line| line.trim().strip_prefix("entry: ").map(str::to_owned)));
    let found: Vec<Vec<String>> = lines.iter().flat_map(|line| commands(line)).collect();
    assert!(found.len() >= 12, "{found:#?}");
    let parser = itsm::cli::Cli::command();
    for words in found {
        // `--version` and `--help` are answers, not faults.
        let fault = parser.clone().try_get_matches_from(&words).err().filter(clap::Error::use_stderr);
        assert!(fault.is_none(), "{}: {}", words.join(" "), fault.unwrap());
    }
}

#[test]
fn actions_are_pinned_and_nothing_from_outside_is_written_into_a_command() {
    for file in ["github.yml", "action.yml"] {
        let text = std::fs::read_to_string(examples().join(file)).unwrap();
        let uses: Vec<&str> =
            text.lines().filter_map(|it| it.trim().trim_start_matches("- ").strip_prefix("uses: ")).collect();
        assert!(!uses.is_empty());
        for action in uses.iter().filter(|it| !it.starts_with("OWNER/itsm")) {
            let pin = action.split('@').nth(1).unwrap().split(' ').next().unwrap();
            assert!(pin.len() == 40 && pin.bytes().all(|it| it.is_ascii_hexdigit()), "{file}: {action}");
        }
        let mut lines = Vec::new();
        scripts(&yaml(file), &mut lines);
        assert!(lines.iter().all(|line| !line.contains("${{")), "{file}: {lines:#?}");
    }
}

#[test]
fn a_server_set_up_by_the_script_takes_what_is_right_alone() {
    let world = World::with_store();
    let script = examples().join("server/setup.sh").display().to_string();
    world.sh(&format!("git branch -M main && sh {script} ../srv/store.git")).success();
    world.sh(&format!("sh {script} ../srv/store.git")).success();
    world.git("push -q ../srv/store.git main").success();
    world.write(
        "assets/web01.yaml",
        "id: web01\ntype: server\nowner: joe.doe\nlifecycle: active\ndepends_on: [lost]\n",
    );
    world.sh("git add -A && git commit -qm Web").success();
    let refused = world.git("push -q ../srv/store.git main").ends_with(1);
    assert!(
        refused.stderr.contains("remote:   error[dangling-reference] assets/web01.yaml:5:14"),
        "{refused:?}"
    );
    world.git("push -q ../srv/store.git HEAD~1:refs/heads/release/1").success();
    let kept = world.git("push -q ../srv/store.git :release/1").ends_with(1);
    assert!(kept.stderr.contains("it is protected"), "{kept:?}");
}

#[test]
fn who_owns_what_is_checked_and_written_anew() {
    let world = World::with_example();
    world.itsm("codeowners --check").ends_with(2);
    world.write(".github/CODEOWNERS", "/docs/ @docs\n");
    world.itsm("codeowners --check").ends_with(1);
    world.itsm("codeowners -o .github/CODEOWNERS").success();
    world.itsm("codeowners --check").success();
    let text = world.read(".github/CODEOWNERS");
    assert!(text.starts_with("/docs/ @docs\n\n# itsm: ") && text.contains("jim.bar@company.com"), "{text}");
    world.itsm("asset transfer --from jim.bar --to joe.doe").success();
    let told = world.itsm("codeowners --check").ends_with(1);
    assert!(told.stdout.contains("-/assets/") && told.stderr.contains("writes it anew"), "{told:?}");
    let sections = world.itsm("codeowners --forge gitlab --default it").success().stdout;
    assert!(
        sections.contains("\n[Alex Bar] alex.bar@company.com\n/assets/business/auditors.yaml\n")
            && sections.contains("^[Everything]\n* joe.doe@company.com"),
        "{sections}"
    );
    world.itsm("codeowners --default nobody").ends_with(2);
}

#[test]
fn the_job_for_gitlab_does_what_it_says() {
    let world = World::with_example();
    let job = &yaml("gitlab-ci.yml")["itsm"];
    let part = |names: &[&str]| -> String {
        let lines = names.iter().flat_map(|name| job[name].as_array().unwrap());
        lines.map(|line| format!("{}\n", line.as_str().unwrap())).collect()
    };
    // GitLab runs what is afterwards in a shell of its own.
    let run = |script: &str| {
        let known = "export CI_PROJECT_DIR=$PWD CARGO_HOME=$PWD/.cargo-home CI_COMMIT_BEFORE_SHA=$(git rev-parse HEAD~1)";
        world.sh(&format!("{known}\nset -e\n{script}"))
    };
    let owner = "assets/applications/getpaid.yaml";
    world
        .sh(&format!("sed -i 's/^owner: .*/owner: jess.charlie/' {owner} && git commit -qam Well"))
        .success();
    run(&part(&["before_script", "script"])).success();
    run(&part(&["after_script"])).success();
    assert!(
        world.read("itsm-review.md").contains("### What was decided"),
        "{}",
        world.read("itsm-review.md")
    );
    world.sh(&format!("sed -i 's/^owner: .*/owner: nobody/' {owner} && git commit -qam Ill")).success();
    let refused = run(&part(&["before_script", "script"])).ends_with(1);
    assert!(refused.stdout.contains("dangling-reference"), "{refused:?}");
    let report: Value = serde_json::from_str(&world.read("gl-code-quality-report.json")).unwrap();
    assert_eq!(report[0]["check_name"], "dangling-reference", "{report:#}");
}
