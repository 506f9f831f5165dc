//! A review where records and code lie in one repository: whose code becomes another, and which changes stand for it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::{Value, json};
use world::World;

/// The example company beside the code of its applications, in one repository.
fn monorepo() -> World {
    let world = World::new();
    world.sh("git init -qb main . && mkdir -p ops src terraform/getpaid docs").success();
    world.itsm("init ops --example --no-commit").success();
    world.sh("for file in src/pay.rs terraform/getpaid/main.tf docs/a.md; do echo 1 > $file; done").success();
    world.sh("git add -A && git commit -qm Start").success();
    world
}

fn covering(world: &World, range: &str) -> Value {
    world.fits(&format!("-C ops review {range}"), "review").0["covering"].clone()
}

#[test]
fn code_that_an_asset_covers_wants_a_change_as_its_record_does() {
    let world = monorepo();
    world.sh("echo 2 > src/pay.rs && echo 2 > terraform/getpaid/main.tf && echo 2 > docs/a.md && git commit -qam Code").success();
    let found = covering(&world, "HEAD~1..HEAD");
    let paths = json!([{"asset": "getpaid", "paths": ["src/pay.rs", "terraform/getpaid/main.tf"]}]);
    assert_eq!(found["code"], paths, "what nobody covers is not told: {found:#}");
    let open = found["changes"].as_array().unwrap().iter().any(|it| it["covers"] == json!(["getpaid"]));
    assert_eq!(found["uncovered"], if open { json!([]) } else { json!(["getpaid"]) }, "{found:#}");
    let page = world.itsm("-C ops review HEAD~1..HEAD").success().stdout;
    assert!(page.contains("code of getpaid: src/pay.rs, terraform/getpaid/main.tf"), "{page}");
}

#[test]
fn no_change_stands_for_the_code() {
    let world = monorepo();
    world.sh("rm -rf ops/changes/2026 ops/approvals && git add -A && git commit -qm Without").success();
    world.sh("echo 2 > src/pay.rs && git commit -qam Code").success();
    let told = world.itsm("-C ops review HEAD~1..HEAD --fail-on uncovered").ends_with(1);
    assert!(told.stdout.contains("no change stands for getpaid"), "{told:?}");
    let shown = world.itsm("-C ops review HEAD~1..HEAD -f github").success().stdout;
    assert!(shown.contains("no change stands for what becomes of getpaid (src/pay.rs)"), "{shown}");
    world
        .sh("cd ops && itsm change new --title 'Pay in time' --affects getpaid --start 'fri 22:00' --for 1h")
        .success();
    world.sh("echo 3 > src/pay.rs && git commit -qam More").success();
    let found = covering(&world, "HEAD~1..HEAD");
    assert_eq!((&found["uncovered"], &found["unapproved"]), (&json!([]), &json!(["getpaid"])), "{found:#}");
}

#[test]
fn names_of_files_are_text_and_a_store_of_its_own_has_no_code() {
    let world = monorepo();
    world
        .sh("printf x > \"$(printf 'src/\\033]0;x\\007|`a`\\n.rs')\" && git add -A && git commit -qm Odd")
        .success();
    let page = world.itsm("-C ops review HEAD~1..HEAD").success().stdout;
    assert!(page.contains("code of getpaid") && !page.contains('\u{1b}'), "{page:?}");
    let comment = world.itsm("-C ops review HEAD~1..HEAD -f markdown").success().stdout;
    assert!(!comment.contains('\u{1b}'), "{comment:?}");
    let alone = World::with_example();
    alone
        .sh("sed -i 's/^purpose: .*/purpose: other/' assets/applications/getpaid.yaml && git commit -qam One")
        .success();
    assert_eq!(alone.fits("review HEAD~1..HEAD", "review").0["covering"]["code"], json!([]));
}

#[test]
fn code_that_is_not_committed_counts_as_what_is() {
    let world = monorepo();
    let code = |arguments: &str| {
        let found = world.fits(&format!("-C ops review {arguments}"), "review").0["covering"]["code"].clone();
        let paths = found.as_array().unwrap().iter().flat_map(|it| it["paths"].as_array().unwrap().clone());
        paths.map(|it| it.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(code(""), [""; 0]);
    // Staged, on disk alone, new, and what nobody wants to know of.
    world
        .sh("echo 2 > src/pay.rs && git add src && echo 2 > terraform/getpaid/main.tf && echo 1 > src/new.rs")
        .success();
    world.sh("echo '*.o' > .gitignore && echo 1 > src/pay.o && mkfifo src/pipe").success();
    let all = ["src/new.rs", "src/pay.rs", "terraform/getpaid/main.tf"];
    assert_eq!(code(""), all, "on the branch that others part from it is what is not committed");
    assert_eq!(code("--worktree"), all);
    assert_eq!(code("--staged"), ["src/pay.rs"]);
    let told = world.itsm("-C ops review").success().stdout;
    assert!(told.contains("code of getpaid: src/new.rs, src/pay.rs, terraform/getpaid/main.tf"), "{told}");
    // On a branch the review is of its commits, and says what it leaves out and how to take it in.
    world
        .sh("git checkout -qb side && echo 2 > docs/a.md && git add docs && git commit -qm Docs docs")
        .success();
    assert_eq!(code(""), [""; 0]);
    let told = world.itsm("-C ops review").success().stderr;
    let again = told.split("itsm review ").nth(1).and_then(|it| it.split(" takes them in").next()).unwrap();
    assert_eq!(code(again), all, "{told}");
    world.sh("git rm -qf src/pay.rs").success();
    assert_eq!(code("--staged"), ["src/pay.rs"], "what is gone is touched as well");
}
