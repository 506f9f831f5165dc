//! Histories that nobody would wish for, pushed to a server that has nothing but the hook: what is in order is taken whatever
//! its shape, what is not is refused with its finding, and nothing of it moves the pusher's terminal or runs a program.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::os::unix::fs::PermissionsExt;

use world::World;

/// Shell functions that the situations are told with.
const WORDS: &str = r#"
asset() { printf "id: $1\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n$2" > "assets/$1.yaml"; }
add() { asset "$@" && git add -A && git commit -qm "$1"; }
on() { git checkout -q -b "$1" "${2-main}"; }
back() { git checkout -q main; }
join() { git merge -q --no-ff --no-edit "$@" > /dev/null; }
root() { git checkout -q --orphan "$1" && git rm -rqf . && echo x > x && git add x && git commit -qm "$1"; }
submodule() { git -c protocol.file.allow=always submodule --quiet add ../part "$1" && git commit -qm Part; }
"#;

/// Two sides that merged each other, and decided otherwise.
const CRISS_CROSS: &str = r#"
on left; add web01 'notes: left\n'; git branch left-1; on right; add web01 'notes: right\n'
join left-1; asset web01 'notes: right\n'; git commit -qam right
git checkout -q left; join right~1; asset web01 'notes: left\n'; git commit -qam left; join right
"#;

/// What is pushed to `main`, and the words of a refusal; none for what is taken
type Case = (&'static str, &'static [&'static str], &'static str, &'static [&'static str]);

const CASES: [Case; 16] = [
    (
        "a criss-cross whose last merge was committed undecided",
        &[CRISS_CROSS, "git add -A; git commit -qm open"],
        "left:main",
        &["error[invalid-yaml] assets/web01.yaml:6:1: a merge conflict was left"],
    ),
    (
        "a criss-cross, decided",
        &[CRISS_CROSS, "asset web01 'notes: both\\n'; git add -A; git commit -qm both"],
        "left:main",
        &[],
    ),
    (
        "an octopus",
        &["for it in one two three; do on $it; add $it; done; back; git merge -q -m arms one two three"],
        "main",
        &[],
    ),
    (
        "an octopus of which one arm takes away what another needs",
        &[
            "on one; git rm -q assets/db01.yaml; git commit -qm gone; on two; add two 'depends_on: [db01]\\n'; \
           on three; add three; back; git merge -q -m arms one two three",
        ],
        "main",
        &["error[dangling-reference] assets/two.yaml:6:14", "`db01`"],
    ),
    (
        "the revert of a merge on which others stand by now",
        &[
            "on topic; add new; back; join topic; add more 'depends_on: [new]\\n'; git revert --no-edit -m 1 HEAD~1",
        ],
        "main",
        &["error[dangling-reference] assets/more.yaml:6:14", "`new`"],
    ),
    (
        "the revert of a merge, and the revert of that",
        &["on topic; add new; back; join topic; git revert --no-edit -m 1 HEAD; git revert --no-edit HEAD"],
        "main",
        &[],
    ),
    ("a branch that begins anew, beside", &["root pages"], "pages", &[]),
    (
        "a branch that begins anew, in the place of all",
        &["root pages"],
        "+pages:main",
        &["cannot be rewritten"],
    ),
    (
        "a branch that begins anew, merged",
        &["root pages; back; git merge -q --allow-unrelated-histories --no-edit pages"],
        "main",
        &[],
    ),
    ("another repository beside the records", &["submodule part"], "main", &[]),
    (
        "another repository in the place of a record",
        &["submodule assets/part.yaml"],
        "main",
        &["error[unreadable-file] assets/part.yaml: this is another git repository"],
    ),
    (
        "a union of records",
        &["echo 'assets/*.yaml merge=union' >> .gitattributes; git commit -qam Union"],
        "main",
        &["error[union-merge] .gitattributes:", "merge=itsm"],
    ),
    (
        "trailers that claim what is not so",
        &[r"asset web01 'notes: more\n'; git commit -qam 'More

Change: CHG-20261121-zzzzz
Itsm-Action: approved
Approved-by: Head of IT <head@company.com>'"],
        "main",
        &[],
    ),
    (
        "an author and a subject that paint",
        &[r#"asset bad 'depends_on: [lost]\n'; git add -A
GIT_AUTHOR_NAME="$(printf 'J\033]0;x\007\033[31m\342\200\256')" git commit -qm "$(printf '\033[31mRed\033]0;x\007')""#],
        "main",
        &["error[dangling-reference] assets/bad.yaml:6:14"],
    ),
    (
        "a branch whose name is an option",
        &["add bad 'depends_on: [lost]\\n'"],
        "HEAD:refs/heads/--upload-pack=touch${IFS}PWNED",
        &["refs/heads/--upload-pack=touch${IFS}PWNED is refused", "dangling-reference"],
    ),
    ("the same, in order", &["add good"], "HEAD:refs/heads/--upload-pack=x", &[]),
];

fn start() -> World {
    let world = World::with_store();
    world.write(
        "start.sh",
        format!("{WORDS}\nasset web01; asset db01; rm start.sh; git add -A; git commit -qm Start; git branch -M main"),
    );
    world.sh(". ./start.sh").success();
    world.sh("git clone -q --bare . ../server.git && cd ../server.git && itsm hook install").success();
    world.sh("git init -q ../part && cd ../part && git commit -q --allow-empty -m Part").success();
    world
}

#[test]
fn what_a_server_takes_and_what_it_refuses() {
    let world = start();
    // What the server's own configuration names is not run either.
    let pwned = world.path("../PWNED").display().to_string();
    world.write("../pwn", format!("#!/bin/sh\ntouch {pwned}\n"));
    std::fs::set_permissions(world.path("../pwn"), std::fs::Permissions::from_mode(0o755)).unwrap();
    for (number, (situation, lines, what, refused)) in CASES.iter().enumerate() {
        let (server, clone) = (format!("../server{number}.git"), format!("../clone{number}"));
        world.sh(&format!("cp -R ../server.git {server} && git clone -q {server} {clone}")).success();
        world.sh(&format!("git -C {server} config core.fsmonitor $PWD/../pwn")).success();
        let folder = world.path(&clone);
        world.sh_in(&folder, &format!("{WORDS}\n{}", lines.join("\n")));
        let told = world.sh_in(&folder, &format!("git push -q origin '{what}'"));
        let said = format!("{}{}", told.stdout, told.stderr);
        assert_eq!(told.status, i32::from(!refused.is_empty()), "{situation}: {told:?}");
        for words in *refused {
            assert!(said.contains(words), "{situation}: {words}: {told:?}");
        }
        assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{situation}: {told:?}");
        let moved = world.sh(&format!("git -C {server} for-each-ref --format='%(objectname)'")).stdout;
        let before = world.sh("git -C ../server.git for-each-ref --format='%(objectname)'").stdout;
        assert_eq!(moved == before, !refused.is_empty(), "{situation}: {moved}");
        assert!(!world.path("../PWNED").exists() && !folder.join("PWNED").exists(), "{situation}");
    }
}
