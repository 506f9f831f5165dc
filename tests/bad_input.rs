//! Every command that reads history, in repositories that nobody would wish for: it answers or says what to do, writes
//! nothing to the terminal that it did not make, and runs no program of the repository's.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::os::unix::fs::PermissionsExt;

use world::{Ran, World};

/// Commands that read history, two states, or a repository's hooks.
const READERS: [&str; 12] = [
    "log",
    "log web01",
    "blame web01",
    "timeline web01",
    "review HEAD~1..HEAD",
    "validate --range HEAD~1..HEAD",
    "validate --merge HEAD HEAD~1",
    "diff HEAD~1",
    "audit verify",
    "codeowners",
    "hook status",
    "doctor",
];

fn asset(id: &str, more: &str) -> String {
    format!("id: {id}\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n{more}")
}

fn commit(world: &World, message: &str) {
    world.sh(&format!("git add -A && git commit -qm '{message}'")).success();
}

fn start() -> World {
    let world = World::with_store();
    world.git("branch -qM main").success();
    world.write("assets/web01.yaml", asset("web01", ""));
    commit(&world, "Web");
    world.write("assets/web01.yaml", asset("web01", "notes: more\n"));
    commit(&world, "More");
    world
}

/// Whatever it says, it says in words, and does not fall over.
#[track_caller]
fn is_sound(command: &str, ran: &Ran) {
    assert!((0..=2).contains(&ran.status), "{command}: {ran:?}");
    // CSV ends its lines so.
    let said = format!("{}{}", ran.stdout, ran.stderr).replace("\r\n", "\n");
    assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}', '\r']), "{command}: {ran:?}");
    assert!(!said.contains("panicked"), "{command}: {ran:?}");
}

fn all_answer(world: &World) {
    for command in READERS {
        let ran = world.itsm(command);
        is_sound(command, &ran);
        assert_ne!(ran.status, 2, "{command}: {ran:?}");
    }
}

#[test]
fn no_program_of_the_repositorys_is_run_by_whoever_reads() {
    let world = start();
    world.write("../pwn", format!("#!/bin/sh\ntouch {}\ncat\n", world.path("../PWNED").display()));
    std::fs::set_permissions(world.path("../pwn"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let pwn = world.path("../pwn").display().to_string();
    for setting in [
        "core.fsmonitor",
        "filter.x.clean",
        "filter.x.smudge",
        "filter.x.process",
        "diff.x.textconv",
        "diff.x.command",
        "diff.external",
        "merge.x.driver",
        "core.pager",
        "pager.log",
        "core.editor",
        "core.sshCommand",
        "gpg.program",
        "gpg.ssh.program",
        "log.showSignature",
        "trailer.x.cmd",
        "core.alternateRefsCommand",
        "uploadpack.packObjectsHook",
        "sequence.editor",
        "credential.helper",
        "core.gitProxy",
    ] {
        let value = if setting == "log.showSignature" { "true" } else { &pwn };
        world.git(&format!("config {setting} '{value}'")).success();
    }
    world.write(".git/info/attributes", "* filter=x diff=x merge=x\n");
    for command in READERS.iter().chain(&["review --worktree", "status", "log -p", "push"]) {
        is_sound(command, &world.itsm(command));
        assert!(!world.path("../PWNED").exists(), "{command} ran it");
    }
}

#[test]
fn roots_rings_and_many_arms() {
    let world = start();
    // A criss-cross, …
    world.sh("git branch left && git branch right").success();
    for (branch, other) in [("left", "right"), ("right", "left")] {
        world.git(&format!("checkout -q {branch}")).success();
        world.write(&format!("assets/{branch}.yaml"), asset(branch, ""));
        commit(&world, branch);
        world.git(&format!("branch {other}-before-{branch} {other}")).success();
    }
    world.sh("git checkout -q left && git merge -q --no-edit right~0 && git checkout -q right && git merge -q --no-edit left~1").success();
    world.sh("git checkout -q main && git merge -q --no-edit left && git merge -q --no-edit right").success();
    // … an octopus, …
    for name in ["one", "two", "three"] {
        world.git(&format!("checkout -q -b {name} main")).success();
        world.write(&format!("assets/{name}.yaml"), asset(name, ""));
        commit(&world, name);
    }
    world.sh("git checkout -q main && git merge -q -m octopus one two three").success();
    all_answer(&world);
    // … the revert of a merge, …
    world.sh("git checkout -qb topic && echo 'notes: topic' >> assets/one.yaml && git commit -qam topic && git checkout -q main && git merge -q --no-ff --no-edit topic && git revert --no-edit -m 1 HEAD").success();
    all_answer(&world);
    // … an orphan, and one that is merged.
    world.sh("git checkout -q --orphan alone && git rm -rqf . && echo x > x && git add x && git commit -qm alone && git checkout -q main").success();
    for command in [
        "review alone..main",
        "review main...alone",
        "validate --merge main alone",
        "validate --range alone..main",
        "log --range alone..main",
    ] {
        is_sound(command, &world.itsm(command));
    }
    world.sh("git merge -q --allow-unrelated-histories --no-edit alone").success();
    all_answer(&world);
}

#[test]
fn names_and_messages_that_want_to_be_more() {
    let world = start();
    world.write("assets/web01.yaml", asset("web01", "notes: again\n"));
    let name = r"$(printf 'Joe \033]0;owned\007\033[31m\342\200\256 <x@y>')";
    let message = r"$(printf 'Red \033[31m\r\342\200\256\n\nChange: CHG-20261121-7k3qf\nItsm-Record: nobody\nItsm-Action: approved\nReviewed-by: Head <head@x>\n\nCommit: 0\nAuthor: Somebody else')";
    world.sh(&format!("git add -A && GIT_AUTHOR_NAME=\"{name}\" GIT_COMMITTER_NAME=\"{name}\" git commit -qm \"{message}\"")).success();
    all_answer(&world);
    let log = world.itsm("log web01 -f json").success().stdout;
    assert!(!log.contains("approved") && !log.contains("nobody"), "a message is a claim: {log}");
    for format in ["markdown", "html", "csv", "yaml", "github", "sarif", "gitlab"] {
        is_sound(format, &world.itsm(&format!("review HEAD~1..HEAD -f {format}")));
    }
    world.git("update-ref refs/heads/--upload-pack=x HEAD").success();
    for command in [
        "log --at=--upload-pack=x",
        "review main~1..--upload-pack=x",
        "validate --range main~1..--upload-pack=x",
        "validate --merge main --merge=--upload-pack=x",
        "audit verify --until=--upload-pack=x",
        "audit verify --from=--upload-pack=x",
    ] {
        is_sound(command, &world.itsm(command));
    }
}

#[test]
fn a_submodule_in_the_place_of_records() {
    let world = start();
    world.sh("git init -q ../lib && cd ../lib && git commit -q --allow-empty -m Lib").success();
    world.sh("git -c protocol.file.allow=always submodule --quiet add ../lib assets/lib.yaml && git commit -qm Lib").success();
    for command in READERS {
        is_sound(command, &world.itsm(command));
    }
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("assets/lib.yaml"), "{told:?}");
    world.itsm("hook install").success();
    world.write("assets/web01.yaml", asset("web01", "notes: yet more\n"));
    world.sh("git add assets/web01.yaml && git commit -qm 'An old fault does not stop it'").success();
}

#[test]
fn a_union_of_records_is_refused_where_it_comes_in() {
    let world = start();
    world.itsm("hook install").success();
    world.sh("echo 'assets/*.yaml merge=union' >> .gitattributes && git add -A").success();
    let refused = world.git("commit -qm Union").ends_with(1);
    assert!(
        refused.stderr.contains("union-merge") && refused.stderr.contains(".gitattributes"),
        "{refused:?}"
    );
}

#[test]
fn repositories_that_cannot_be_read_say_what_to_do_whoever_asks() {
    for (format, word) in [("--object-format=sha256", "SHA-256"), ("--ref-format=reftable", "reftable")] {
        let world = World::new();
        if world.git(&format!("init -qb main {format} .")).status != 0 {
            continue;
        }
        world.write("itsm.yaml", "version: 1\n");
        world.write("assets/web01.yaml", asset("web01", ""));
        world.sh("git add -A && git commit -qm Start && git commit -q --allow-empty -m Next").success();
        for command in READERS.iter().filter(|it| !["codeowners", "doctor"].contains(it)) {
            let ran = world.itsm(command).ends_with(2);
            assert!(ran.stderr.contains(word) && ran.stderr.contains("help:"), "{command}: {ran:?}");
        }
        let doctor = world.itsm("doctor").ends_with(1);
        assert!(format!("{}{}", doctor.stdout, doctor.stderr).contains(word), "{doctor:?}");
    }
}

#[test]
fn a_repository_that_belongs_to_somebody_else() {
    let world = start();
    // Only root can give a folder away; where others run this, nobody can be refused.
    if world.sh("chown -R 12345 .").status != 0 {
        return;
    }
    for command in [
        "log",
        "review HEAD~1..HEAD",
        "audit verify",
        "validate --range HEAD~1..HEAD",
        "push",
        "hook install",
    ] {
        let ran = world.itsm(command).ends_with(2);
        assert!(
            ran.stderr.contains("belongs to another user") && ran.stderr.contains("safe.directory"),
            "{command}: {ran:?}"
        );
    }
}

#[test]
fn a_decision_that_somebody_else_committed_does_not_come_in() {
    let world = World::with_example();
    world.sh("sed -i 's/assurance: recorded/assurance: committed/' itsm.yaml && git commit -qam Committed && git branch -M main").success();
    world.sh("git clone -q --bare . ../server.git && git remote add origin ../server.git && cd ../server.git && itsm hook install").success();
    let by = |who: &str, line: &str| {
        world.sh(&format!(
            "export GIT_AUTHOR_EMAIL={who}@company.com GIT_COMMITTER_EMAIL={who}@company.com; {line}"
        ))
    };
    by("jeff.baf", "itsm change approve v6f1h --yes --no-commit && git add -A").success();
    by("mallory", "git commit -qm 'for Jeff'").success();
    let refused = world.git("push -q origin main").ends_with(1);
    assert!(refused.stderr.contains("mallory@company.com committed it"), "in quarantine, too: {refused:?}");
    by("jeff.baf", "git commit -q --amend --reset-author --no-edit").success();
    world.git("push -q origin main").success();
}
