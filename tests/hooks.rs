//! Hooks from end to end, with git running them: what they keep out, what they let through, what they leave as it was.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::os::unix::fs::PermissionsExt;

use world::{Ran, World};

fn asset(id: &str, more: &str) -> String {
    format!("id: {id}\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n{more}\n")
}

/// A store with an old fault, and our hooks in place.
fn hooked() -> World {
    let world = World::with_store();
    world.write("assets/old.yaml", asset("old", "depends_on: [gone]"));
    world.write("assets/db01.yaml", asset("db01", ""));
    world.write("assets/web01.yaml", asset("web01", "depends_on: [db01]"));
    world.sh("git add -A && git commit -qm Start").success();
    world.itsm("hook install").success();
    world
}

/// A server with a hook, and a clone of it at `clone`.
fn served() -> World {
    let world = World::with_store();
    world.write("assets/old.yaml", asset("old", "depends_on: [gone]"));
    world.write("assets/db01.yaml", asset("db01", ""));
    world.sh("git add -A && git commit -qm Start && git branch -M main").success();
    world.sh("git clone -q --bare . ../server.git && git clone -q ../server.git ../clone").success();
    world.sh("cd ../server.git && itsm hook install").success();
    world
}

fn in_clone(world: &World, line: &str) -> Ran {
    world.sh(&format!("cd ../clone && {line}"))
}

fn commit(asset: &str, more: &str) -> String {
    let text = self::asset(asset, more).replace('\n', "\\n");
    format!("printf '{text}' > assets/{asset}.yaml && git add -A && git commit -qm '{asset}'")
}

fn executable(world: &World, path: &str, text: &str) {
    world.write(path, text);
    std::fs::set_permissions(world.path(path), std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[track_caller]
fn says(ran: &Ran, parts: &[&str]) {
    for part in parts {
        assert!(ran.stderr.contains(part), "`{part}` is not in {ran:?}");
    }
}

#[test]
fn what_is_staged_counts_and_not_what_lies_beside_it() {
    let world = hooked();
    world.write("assets/app.yaml", asset("app", "depends_on: [lost]"));
    world.git("add assets/app.yaml").success();
    world.write("assets/app.yaml", asset("app", ""));
    let refused = world.git("commit -qm App").ends_with(1);
    says(&refused, &["dangling-reference", "lost", "nothing was committed: 1 error would come in with it"]);
    assert!(!refused.stderr.contains("gone"), "an old fault: {refused:?}");
    world.git("add assets/app.yaml").success();
    world.write("assets/app.yaml", asset("app", "depends_on: [lost]"));
    world.write("assets/beside.yaml", "id: [");
    let let_through = world.git("commit -qm App").success();
    assert_eq!(let_through.stderr, "");
}

#[test]
fn a_commit_of_all_and_one_of_some_files() {
    let world = hooked();
    world.write("assets/web01.yaml", asset("web01", "depends_on: [db01, lost]"));
    says(&world.git("commit -qam All").ends_with(1), &["lost"]);
    world.write("assets/db01.yaml", asset("db01", "name: Database"));
    world.git("commit -qm Some -- assets/db01.yaml").success();
    says(&world.git("commit -qm Some -- assets/web01.yaml").ends_with(1), &["lost"]);
    assert_eq!(world.git("log -1 --format=%s").stdout, "Some\n");
}

#[test]
fn a_deletion_that_leaves_something_dangling() {
    let world = hooked();
    world.git("rm -q assets/db01.yaml").success();
    let refused = world.git("commit -qm Away").ends_with(1);
    says(&refused, &["web01", "db01", "dangling-reference"]);
    world.git("rm -q assets/web01.yaml").success();
    world.git("commit -qm Both").success();
    world.git("rm -q assets/old.yaml").success();
    world.git("commit --no-verify -qm Past").success();
}

#[test]
fn the_first_commit_of_a_store() {
    let world = World::new();
    world.sh("git init -q .").success();
    world.write("itsm.yaml", "version: 1\ntime_zone: UTC\n");
    world.write("assets/web01.yaml", asset("web01", "depends_on: [lost]"));
    world.itsm("hook install pre-commit").success();
    says(&world.sh("git add -A && git commit -qm First").ends_with(1), &["joe.doe", "lost"]);
}

#[test]
fn two_halves_that_are_right_alone_and_wrong_together() {
    let world = hooked();
    world.sh("git switch -qc topic").success();
    world.write("assets/app.yaml", asset("app", "depends_on: [web01]"));
    world.sh("git add -A && git commit -qm Topic").success();
    world.sh("git switch -q - && git rm -q assets/web01.yaml && git commit -qm Away").success();
    let refused = world.git("merge -q --no-edit topic").ends_with(1);
    says(&refused, &["app", "web01", "dangling-reference", "nothing was committed"]);
    world.git("merge --abort").success();
}

#[test]
fn a_fault_that_the_other_side_of_a_merge_has_already_is_not_of_the_merge() {
    let world = hooked();
    world.sh("git switch -qc topic").success();
    world.write("assets/bad.yaml", asset("bad", "depends_on: [lost]"));
    world.sh("git add -A && git commit --no-verify -qm Bad && git switch -q -").success();
    world.write("assets/more.yaml", asset("more", ""));
    world.sh("git add -A && git commit -qm More").success();
    world.git("merge -q --no-edit topic").success();
    world.sh("git reset -q --hard HEAD~1").success();
    world.sh("git switch -qc other HEAD~1").success();
    world.write("assets/third.yaml", asset("third", ""));
    world.sh("git add -A && git commit -qm Third && git switch -q -").success();
    let octopus = world.git("merge -q --no-edit topic other");
    assert_eq!(octopus.status, 0, "{octopus:?}");
}

#[test]
fn what_was_there_before_runs_first_and_comes_back() {
    let world = World::with_store();
    executable(&world, ".git/hooks/pre-commit", "#!/bin/sh\necho first >&2\n");
    executable(&world, ".git/hooks/pre-push", "#!/bin/sh\nread a b c d\necho \"seen $c\" >&2\n");
    let before = world.sh("ls -l --time-style=full-iso .git/hooks").stdout;
    let installed = world.itsm("hook install").success();
    says(&installed, &["pre-commit was there: it is kept as", "and runs first"]);
    world.itsm("hook install").success();
    world.write("assets/app.yaml", asset("app", "depends_on: [lost]"));
    let refused = world.sh("git add -A && git commit -qm App").ends_with(1);
    assert!(refused.stderr.starts_with("first\n"), "{refused:?}");
    world.sh("git init -q --bare ../other.git && git commit -qm App --no-verify").success();
    let refused = world.git("push -q ../other.git HEAD:refs/heads/main").ends_with(1);
    says(&refused, &["seen refs/heads/main", "itsm: refs/heads/main is refused", "nothing was pushed"]);
    executable(&world, ".git/hooks/pre-push.before-itsm", "#!/bin/sh\nexit 7\n");
    let stopped = world.git("push -q ../other.git HEAD:refs/heads/main").ends_with(1);
    assert!(!stopped.stderr.contains("itsm:"), "what was there said no: {stopped:?}");
    executable(&world, ".git/hooks/pre-push.before-itsm", "#!/bin/sh\nread a b c d\necho \"seen $c\" >&2\n");
    world.itsm("hook uninstall").success();
    let names = |listing: &str| {
        listing.lines().map(|it| it.split(' ').next_back().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&world.sh("ls -l --time-style=full-iso .git/hooks").stdout), names(&before));
    assert_eq!(world.read(".git/hooks/pre-commit"), "#!/bin/sh\necho first >&2\n");
}

#[test]
fn how_the_hooks_are() {
    let world = World::with_store();
    let (said, status) = world.fits("hook status", "hook-status");
    assert_eq!((status, said["hooks"].as_array().unwrap().len()), (1, 4));
    world.itsm("hook install").success();
    let (said, status) = world.fits("hook status", "hook-status");
    assert_eq!((status, &said["hooks"][0]["state"]), (0, &"installed".into()));
    world.sh("chmod -x .git/hooks/pre-commit && echo '# more' >> .git/hooks/pre-push").success();
    executable(&world, ".git/hooks/commit-msg", "#!/bin/sh\n");
    let (said, status) = world.fits("hook status", "hook-status");
    let states: Vec<&str> =
        said["hooks"].as_array().unwrap().iter().map(|it| it["state"].as_str().unwrap()).collect();
    assert_eq!((status, states.as_slice()), (1, ["stale", "installed", "foreign", "stale"].as_slice()));
    for format in ["table", "csv", "ndjson", "ids", "yaml"] {
        world.itsm(&format!("hook status -f {format}")).ends_with(1);
    }
    world.itsm("hook install").success();
    world.itsm("hook status").success();
    world.itsm("hook install post-merge").ends_with(2);
}

#[test]
fn programs_that_keep_hooks_are_told_and_not_written_over() {
    for (file, parts) in [
        (".husky/pre-push", ["husky", "echo 'itsm hook run pre-commit \"$@\"' >> "]),
        ("lefthook.yml", ["lefthook install", "run: itsm hook run commit-msg {1}"]),
        (".pre-commit-config.yaml", ["pre-commit install -t pre-commit", "entry: itsm hook run pre-commit"]),
    ] {
        let world = World::with_store();
        world.write(file, "# nothing yet\n");
        let told = world.itsm("hook install").ends_with(1);
        assert!(parts.iter().all(|part| told.stdout.contains(part)), "{told:?}");
        assert!(!world.path(".git/hooks/pre-commit").exists());
        world.itsm("hook status").ends_with(1);
        let forced = world.itsm("hook install --force");
        assert!(world.path(".git/hooks/pre-commit").exists(), "{forced:?}");
    }
    let world = World::with_store();
    for hook in ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"] {
        world.write(&format!(".husky/{hook}"), format!("npm test\nitsm hook run {hook} \"$@\"\n"));
    }
    world.sh("git config core.hooksPath .husky/_").success();
    let (said, status) = world.fits("hook status", "hook-status");
    assert_eq!((status, &said["hooks"][0]["called_by"][0]), (0, &"husky".into()), "{said:#}");
}

#[test]
fn folders_of_hooks_that_git_is_told_of() {
    let world = World::with_store();
    world.git("config core.hooksPath team-hooks").success();
    let installed = world.itsm("hook install").success();
    says(&installed, &["part of the working tree"]);
    assert!(world.path("team-hooks/pre-commit").exists());
    world.git("config --unset core.hooksPath").success();
    let global = |line: &str| {
        world.sh(&format!("GIT_CONFIG_GLOBAL=$HOME/gitconfig; export GIT_CONFIG_GLOBAL; {line}"))
    };
    global("git config --global core.hooksPath ~/all-hooks").success();
    says(
        &global("itsm hook install").ends_with(2),
        &["all your repositories take their hooks from", "--force"],
    );
    global("itsm hook install --force").success();
    global("git init -q ../code && cd ../code && echo x > x && git add x && git commit -qm Code").success();
    world.git("config core.hooksPath /dev/null").success();
    says(&world.itsm("hook install").ends_with(2), &["git runs no hooks here"]);
}

#[test]
fn where_the_program_is_missing_nothing_passes_unseen() {
    let world = hooked();
    world.write("assets/more.yaml", asset("more", ""));
    let bare = world.sh("mkdir -p ../bin && for it in git sh cat; do ln -sf $(command -v $it) ../bin/; done; git add -A; PATH=$PWD/../bin git commit -qm More");
    says(&bare.ends_with(1), &["itsm is not on the PATH", "git commit --no-verify"]);
}

#[test]
fn a_store_below_the_top_and_a_linked_working_tree() {
    let world = World::new();
    world
        .sh("git init -q . && mkdir -p ops && cd ops && itsm init --organisation ACME --time-zone UTC")
        .success();
    world.itsm("hook install").success();
    world.sh("git worktree add -q ../linked").success();
    let bad = asset("app", "depends_on: [lost]").replace('\n', "\\n");
    let line =
        format!("cd ../linked && printf '{bad}' > ops/assets/app.yaml && git add -A && git commit -qm App");
    says(&world.sh(&line).ends_with(1), &["lost"]);
    world.write("code.rs", "fn main() {}\n");
    world.sh("git add -A && git commit -qm Code").success();
}

#[test]
fn a_push_brings_what_it_brings() {
    let world = served();
    in_clone(&world, "itsm hook install pre-push").success();
    in_clone(&world, &commit("good", "depends_on: [db01]")).success();
    in_clone(&world, "git push -q origin HEAD:refs/heads/main").success();
    in_clone(&world, "git switch -qc topic").success();
    in_clone(&world, &commit("bad", "depends_on: [lost]")).success();
    let refused = in_clone(&world, "git push -q origin topic").ends_with(1);
    says(&refused, &["refs/heads/topic is refused: 1 error", "assets/bad.yaml:6:14", "nothing was pushed"]);
    assert!(!refused.stderr.contains("gone"), "an old fault: {refused:?}");
    in_clone(&world, "git tag v1 && git tag -a -m x v2 && git push -q origin v1 v2").success();
    // A tag has brought the commit to the server; the branch that wants it is looked at all the same.
    let refused = in_clone(&world, "git push -q --no-verify origin topic").ends_with(1);
    says(
        &refused,
        &[
            "remote: itsm: refs/heads/topic is refused",
            "remote:   error[dangling-reference] assets/bad.yaml:6:14",
        ],
    );
    in_clone(&world, "git rm -q assets/bad.yaml && git commit -qm Away && git push -q origin topic")
        .success();
    in_clone(&world, "git push -q origin :topic").success();
    let told = in_clone(&world, "printf 'not of git\\n' | itsm hook run pre-push origin x").ends_with(2);
    says(&told, &["is not how git tells of a branch"]);
}

#[test]
fn a_server_takes_all_or_nothing_and_says_why() {
    let world = served();
    let files = "find ../server.git -type f | sort";
    let before = world.sh(files).stdout;
    in_clone(&world, "git switch -qc one").success();
    in_clone(&world, &commit("good", "")).success();
    in_clone(&world, "git switch -q main && git switch -qc two").success();
    let many: String =
        (0..12).map(|at| format!("{}; ", commit(&format!("bad{at}"), "depends_on: [lost]"))).collect();
    in_clone(&world, &many).success();
    let refused = in_clone(&world, "git push -q origin one two").ends_with(1);
    says(
        &refused,
        &["refs/heads/two is refused: 12 errors", "and 2 more: itsm validate --range", "nothing was taken"],
    );
    assert!(!refused.stderr.contains("refs/heads/one is"), "{refused:?}");
    assert_eq!(world.sh(files).stdout, before, "a refused push leaves nothing");
    in_clone(&world, "git push -q origin one").success();
    assert!(
        !world.sh("ls ../server.git/itsm").stdout.contains("cache"),
        "nothing is kept while a push is judged"
    );
}

#[test]
fn the_branch_that_counts_is_neither_deleted_nor_rewritten_nor_emptied() {
    let world = served();
    says(
        &in_clone(&world, "git push -q origin :main").ends_with(1),
        &["refs/heads/main is refused: it is protected, and cannot be deleted"],
    );
    in_clone(&world, &commit("good", "")).success();
    in_clone(&world, "git push -q origin main").success();
    in_clone(&world, "git commit -q --amend -m Other").success();
    says(&in_clone(&world, "git push -qf origin main").ends_with(1), &["cannot be rewritten"]);
    in_clone(&world, "git push -qf origin main:release/1").success();
    in_clone(&world, "git reset -q --hard origin/main").success();
    in_clone(&world, "git rm -q itsm.yaml && git commit -qm 'No store'").success();
    says(&in_clone(&world, "git push -q origin main").ends_with(1), &["the store would be gone"]);
    world.sh("git -C ../server.git config --add itsm.protected 'release/*'").success();
    says(&in_clone(&world, "git push -q origin :release/1").ends_with(1), &["release/1 is refused"]);
    in_clone(&world, "git push -qf origin HEAD~1:refs/heads/topic").success();
    in_clone(
        &world,
        "git switch -q --orphan pages && echo x > index.html && git add . && git commit -qm Pages",
    )
    .success();
    in_clone(&world, "git push -q origin pages && git push -q origin :pages").success();
}

#[test]
fn decisions_are_added_and_never_changed() {
    let world = World::with_example();
    world.sh("git branch -M main && git clone -q --bare . ../server.git").success();
    world.sh("cd ../server.git && itsm hook install").success();
    world.sh("git remote add origin ../server.git && itsm change notice v6f1h --record").success();
    let jim = "GIT_AUTHOR_EMAIL=jim.bar@company.com GIT_COMMITTER_EMAIL=jim.bar@company.com";
    world.sh(&format!("{jim} itsm change approve v6f1h --yes --expires 2027-04-30")).success();
    world.git("push -q origin main").success();
    world.sh("git rm -qr approvals/CHG-20261120-v6f1h && git commit -qm Away").success();
    let refused = world.git("push -q origin main").ends_with(1);
    says(&refused, &["error[approval-rewritten] approvals/CHG-20261120-v6f1h/", "was deleted"]);
}

#[test]
fn names_that_would_be_taken_for_something_else() {
    let world = served();
    in_clone(&world, &commit("bad", "depends_on: [lost]")).success();
    let refused =
        in_clone(&world, "git push -q origin 'HEAD:refs/heads/--upload-pack=touch${IFS}PWNED'").ends_with(1);
    says(&refused, &["refs/heads/--upload-pack=touch${IFS}PWNED is refused"]);
    let turned =
        in_clone(&world, "git push -q origin \"HEAD:refs/heads/$(printf 'a\\342\\200\\256b')\"").ends_with(1);
    says(&turned, &["refs/heads/a<U+202E>b is refused"]);
    in_clone(&world, "git rm -q assets/bad.yaml && git commit -qm 'Mended'").success();
    in_clone(&world, "git push -q origin 'HEAD:refs/heads/--upload-pack=x'").success();
    let escape = asset("esc", "name: \"\\e]0;owned\\a\"\ndepends_on: [\"\\e[31m\"]");
    world.write("../clone/assets/esc.yaml", escape);
    in_clone(&world, "git add -A && git commit -qm Escape").success();
    let refused = in_clone(&world, "git push -q origin main").ends_with(1);
    assert!(!refused.stderr.contains('\u{1b}') || !refused.stderr.contains("\u{1b}[31m"), "{refused:?}");
}

#[test]
fn a_first_push_to_a_server_and_a_submodule_beside() {
    let world = World::with_store();
    world.sh("git branch -M main && git init -q --bare ../server.git -b main && cd ../server.git && itsm hook install").success();
    world.sh("git init -q ../part && cd ../part && git commit -q --allow-empty -m Part").success();
    world
        .sh("git -c protocol.file.allow=always submodule --quiet add ../part part && git commit -qm Part")
        .success();
    world.git("push -q ../server.git main").success();
    world.write("assets/bad.yaml", asset("bad", "depends_on: [lost]"));
    world.sh("git add -A && git commit -qm Bad").success();
    says(&world.git("push -q ../server.git main").ends_with(1), &["1 error would come in"]);
}

#[test]
fn no_program_of_the_repositorys_is_run() {
    let world = hooked();
    executable(&world, "../pwn", &format!("#!/bin/sh\ntouch {}\ncat\n", world.path("../PWNED").display()));
    let pwn = world.path("../pwn").display().to_string();
    for setting in [
        "core.fsmonitor",
        "filter.x.clean",
        "filter.x.smudge",
        "diff.x.textconv",
        "diff.external",
        "merge.x.driver",
        "trailer.change.cmd",
        "trailer.other.command",
        "core.pager",
        "core.editor",
    ] {
        world.git(&format!("config {setting} {pwn}")).success();
    }
    world.write("assets/app.yaml", asset("app", "depends_on: [lost]"));
    world.sh("git -c core.fsmonitor=false add assets/app.yaml").success();
    world.write(".git/info/attributes", "* filter=x diff=x merge=x\n");
    world.write("message", "Subject\n\nChange: CHG-20261121-aaaaa\n");
    world.itsm("hook run pre-commit").ends_with(1);
    world.itsm("hook run commit-msg message").ends_with(1);
    world.itsm("validate --staged --range HEAD").ends_with(1);
    world.itsm("validate --range HEAD~1..HEAD");
    world.itsm("hook status").success();
    let head = world.sh("git rev-parse HEAD").stdout.trim().to_owned();
    let line = format!(
        "printf 'refs/heads/a {head} refs/heads/a {}\\n' | itsm hook run pre-push origin x",
        "0".repeat(40)
    );
    world.sh(&line);
    world.git("config itsm.store .").success();
    world.git("config itsm.change add").success();
    world.write("message", "Subject\n");
    world.itsm("hook run commit-msg message");
    assert!(!world.path("../PWNED").exists());
}

#[test]
fn repositories_that_cannot_be_read_say_what_to_do() {
    for (format, parts) in [
        ("--object-format=sha256", ["names its objects by SHA-256", "git fast-export"]),
        (
            "--ref-format=reftable",
            ["keeps its branches in a reftable", "git refs migrate --ref-format=files"],
        ),
    ] {
        let world = World::new();
        if world.git(&format!("init -q {format} .")).status != 0 {
            continue;
        }
        world.write("itsm.yaml", "version: 1\n");
        says(&world.itsm("hook install").ends_with(2), &parts);
        says(&world.itsm("hook run pre-commit").ends_with(2), &parts);
        says(&world.itsm("validate --range HEAD").ends_with(2), &parts);
    }
}

#[test]
fn a_server_that_belongs_to_somebody_else() {
    let world = served();
    // Only root can give a folder away; where others run this, nobody can be refused.
    if world.sh("chown -R 12345 ../server.git").status != 0 {
        return;
    }
    let told = world.sh("cd ../server.git && itsm hook install").ends_with(2);
    says(&told, &["belongs to another user", "safe.directory"]);
    let told = world.itsm("-C ../server.git validate --range HEAD").ends_with(2);
    says(&told, &["belongs to another user", "safe.directory"]);
}
