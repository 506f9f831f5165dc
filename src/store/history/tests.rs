//! History as the git program makes it: merges of all shapes, clones that are cut, commits that come and go.

use super::line::Stretch;
use super::version::Versions;
use super::*;
use crate::store::environment::Environment;
use crate::store::testing::{Sandbox, git, run};

const ASSET: &str = "id: a\ntype: server\nlifecycle: active\n";

fn start() -> Sandbox {
    Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", ASSET), ("README.md", "x")])
}

fn cache(sandbox: &Sandbox) -> Cache {
    Cache::new(&sandbox.dir.join(".git"), "", 1)
}

fn all(sandbox: &Sandbox) -> History {
    of(sandbox, &Range::to(sandbox.resolve("HEAD")))
}

/// A range as it is read from the cache, once it was found to be the same as read anew.
fn of(sandbox: &Sandbox, range: &Range) -> History {
    let store = sandbox.store();
    let history = read(&store, &cache(sandbox), range).unwrap();
    assert_eq!(history.commits, read(&store, &Cache::none(), range).unwrap().commits);
    assert_eq!(history.commits, read(&store, &cache(sandbox), range).unwrap().commits, "the second time");
    range.tips.iter().for_each(|tip| is_told_alike(&store, *tip, &cache(sandbox)));
    history
}

/// A line is told as it is read, whatever of it was known.
fn is_told_alike(store: &Store, tip: CommitId, cache: &Cache) {
    let mut read = read_anew(store, &Range::of_first_parents(tip)).unwrap().commits;
    read.reverse();
    for cache in [&Cache::none(), cache, cache] {
        assert_eq!(stretches(store, tip, cache).concat(), read);
    }
}

fn stretches(store: &Store, tip: CommitId, cache: &Cache) -> Vec<Vec<Commit>> {
    let mut told: Vec<Stretch> = Vec::new();
    line::tell(store, cache, tip, &mut |stretch| told.push(stretch)).unwrap();
    let last: Vec<bool> = told.iter().map(|it| it.is_last).collect();
    assert!(last.iter().rev().skip(1).all(|is_last| !is_last) && last.last() == Some(&true), "{last:?}");
    told.iter().map(|it| it.commits.to_vec()).collect()
}

fn told(history: &History) -> Vec<String> {
    let touch = |it: &Touch| {
        let sign = match (it.before, it.after) {
            (None, _) => "+",
            (_, None) => "-",
            _ => "~",
        };
        format!(" {sign}{}", it.path)
    };
    let commit = |it: &Commit| format!("{}{}", it.subject, it.touched.iter().map(touch).collect::<String>());
    history.commits.iter().map(commit).collect()
}

fn edit(sandbox: &Sandbox, path: &str, text: &str, minute: u32) -> CommitId {
    sandbox.write(path, text);
    sandbox.commit_at(&format!("edit {path} {minute}"), &format!("2026-09-02T12:{minute:02}:00Z"))
}

#[test]
fn the_newest_first_with_files_of_the_store_alone() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: a2\n", 1);
    edit(&sandbox, "README.md", "y", 2);
    sandbox.git(&["rm", "-q", "assets/a.yaml"]);
    sandbox.commit_at("gone\n\nChange: CHG-1\nItsm-Action: x", "2026-09-02T12:03:00+02:00");
    let history = all(&sandbox);
    let [gone, ..] = history.commits.as_slice() else { panic!() };
    assert_eq!(gone.trailer("change").collect::<Vec<_>>(), ["CHG-1"]);
    assert_eq!(
        (gone.author.name.as_str(), gone.author.at.to_rfc3339().as_str()),
        ("Jim Bar", "2026-09-02T12:03:00+02:00")
    );
    assert_eq!(
        told(&history),
        [
            "gone -assets/a.yaml",
            "edit README.md 2",
            "edit assets/a.yaml 1 ~assets/a.yaml",
            "Start +assets/a.yaml +itsm.yaml"
        ]
    );
}

/// Every deed as it is told, without and with what is kept of it.
fn deeds(history: &History, versions: &Versions) -> Vec<String> {
    let mut told = Vec::new();
    deed::all(history, versions, &mut |commit, deeds| {
        told.extend(deeds.iter().map(|deed| format!("{} {deed:?}", commit.subject)));
        true
    })
    .unwrap();
    told
}

#[test]
fn what_commits_did_is_the_same_where_it_is_kept() {
    let sandbox = start();
    for turn in 0..150 {
        let text =
            format!("{ASSET}notes: turn {turn}\naliases: [x]\ndepends_on: [b, {{id: c, via: data}}]\n");
        edit(&sandbox, "assets/a.yaml", &text, turn % 60);
    }
    sandbox.git(&["mv", "assets/a.yaml", "assets/b.yaml"]);
    edit(&sandbox, "itsm.yaml", "version: 1\norganisation: Other\n", 59);
    let history = all(&sandbox);
    let versions =
        |cache: Cache| Versions::new(sandbox.store().history().unwrap().clone(), cache, Follow::All);
    let anew = deeds(&history, &versions(Cache::none()));
    assert_eq!(anew.len(), 153);
    for _ in 0..3 {
        assert_eq!(deeds(&history, &versions(cache(&sandbox))), anew);
    }
    let kept = fs::read_dir(sandbox.dir.join(".git/itsm/cache/top")).unwrap();
    let names: Vec<String> = kept.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.starts_with("deeds-")), "{names:?}");
    let other = Cache::new(&sandbox.dir.join(".git"), "", 9);
    assert_eq!(deeds(&history, &versions(other)), anew, "of another build");
}

#[test]
fn a_long_line_is_told_in_stretches_the_last_of_which_is_short() {
    let sandbox = start();
    let commit = |n: usize| {
        let from = if n == 0 { "from refs/heads/main^0\n" } else { "" };
        // Clocks that run backwards turn nothing round.
        let time = 1_795_270_244 - n * 60;
        format!(
            "commit refs/heads/main\ncommitter J <j@x> {time} +0000\ndata 4\nedit\n{from}M 100644 inline assets/a.yaml\ndata 2\n{}\n",
            n % 10
        )
    };
    sandbox.write("stream", (0..700).map(commit).collect::<String>());
    let stream = fs::File::open(sandbox.dir.join("stream")).unwrap();
    run(git(&sandbox.dir, &["fast-import", "--quiet"]).stdin(stream));
    let (store, tip) = (sandbox.store(), sandbox.resolve("HEAD"));
    let anew = stretches(&store, tip, &cache(&sandbox));
    assert_eq!(anew.iter().map(Vec::len).collect::<Vec<_>>(), [256, 256, 89, 100]);
    is_told_alike(&store, tip, &cache(&sandbox));
}

#[test]
fn a_clock_that_goes_wrong_turns_no_commit_round() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: a2\n", 30);
    edit(&sandbox, "assets/a.yaml", "id: a3\n", 10);
    let subjects: Vec<String> = all(&sandbox).commits.into_iter().map(|it| it.subject).collect();
    assert_eq!(subjects, ["edit assets/a.yaml 10", "edit assets/a.yaml 30", "Start"]);
}

#[test]
fn only_new_commits_are_asked_for() {
    let sandbox = start();
    let first = sandbox.resolve("HEAD");
    all(&sandbox);
    edit(&sandbox, "assets/a.yaml", "id: a2\n", 1);
    // What is known is known: git is not asked again, even where it could not answer.
    let range = Range::to(first);
    let broken = sandbox.beside("nothing");
    let store = sandbox.store();
    assert!(!broken.exists());
    assert_eq!(read(&store, &cache(&sandbox), &range).unwrap().commits.len(), 1);
    assert_eq!(all(&sandbox).commits.len(), 2);
    assert_eq!(of(&sandbox, &Range::to(sandbox.resolve("HEAD")).since(first)).commits.len(), 1);
}

#[test]
fn after_a_push_by_force_and_a_gc() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: old\n", 1);
    edit(&sandbox, "assets/a.yaml", "id: older\n", 2);
    all(&sandbox);
    sandbox.git(&["reset", "-q", "--hard", "HEAD~2"]);
    edit(&sandbox, "assets/a.yaml", "id: new\n", 3);
    sandbox.git(&["reflog", "expire", "--expire=now", "--all"]);
    sandbox.git(&["gc", "-q", "--prune=now"]);
    assert_eq!(
        told(&all(&sandbox)),
        ["edit assets/a.yaml 3 ~assets/a.yaml", "Start +assets/a.yaml +itsm.yaml"]
    );
}

#[test]
fn a_damaged_index_is_read_anew() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: new\n", 3);
    let history = all(&sandbox);
    let folder = sandbox.dir.join(".git/itsm/cache/top");
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(all(&sandbox).commits, history.commits);
    let cache = Cache::new(&sandbox.dir.join(".git"), "", 2);
    let range = Range::to(sandbox.resolve("HEAD"));
    assert_eq!(read(&sandbox.store(), &cache, &range).unwrap().commits, history.commits, "of another build");
}

#[test]
fn a_shallow_clone_says_where_it_is_cut_and_is_read_anew_when_it_is_deepened() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: a2\n", 1);
    edit(&sandbox, "assets/a.yaml", "id: a3\n", 2);
    let clone = sandbox.beside("clone");
    let from = format!("file://{}", sandbox.dir.display());
    sandbox.git(&["clone", "-q", "--depth", "2", &from, clone.to_str().unwrap()]);
    let store = Store::at(&clone, &Environment::default()).unwrap();
    let cache = Cache::new(&clone.join(".git"), "", 1);
    let range = Range::to(sandbox.resolve("HEAD"));
    let history = read(&store, &cache, &range).unwrap();
    assert_eq!((history.commits.len(), history.cut.len()), (2, 1));
    assert!(history.cut.contains(&history.commits[1].id));
    run(&mut git(&clone, &["fetch", "-q", "--unshallow"]));
    let history = read(&store, &cache, &range).unwrap();
    assert_eq!((history.commits.len(), history.cut.len()), (3, 0));
    assert_eq!(told(&history)[1], "edit assets/a.yaml 1 ~assets/a.yaml");
}

#[test]
fn of_a_merge_only_what_no_parent_had() {
    let sandbox = start();
    sandbox.git(&["checkout", "-q", "-b", "side"]);
    edit(&sandbox, "assets/b.yaml", "id: b\n", 1);
    edit(&sandbox, "assets/a.yaml", &format!("{ASSET}notes: side\n"), 2);
    sandbox.git(&["checkout", "-q", "main"]);
    edit(&sandbox, "assets/a.yaml", &format!("name: A\n{ASSET}"), 3);
    run(&mut git(&sandbox.dir, &["merge", "-q", "--no-commit", "side"]));
    edit(&sandbox, "itsm.yaml", "version: 1\n", 4);
    let history = all(&sandbox);
    assert!(history.commits[0].is_merge());
    assert_eq!(told(&history)[0], "edit itsm.yaml 4 ~assets/a.yaml ~itsm.yaml");
    assert_eq!(history.commits[0].touched[0].others.len(), 1);
    let line = of(&sandbox, &Range::of_first_parents(sandbox.resolve("HEAD")));
    assert_eq!(
        told(&line),
        [
            "edit itsm.yaml 4 ~assets/a.yaml +assets/b.yaml ~itsm.yaml",
            "edit assets/a.yaml 3 ~assets/a.yaml",
            "Start +assets/a.yaml +itsm.yaml"
        ]
    );
}

#[test]
fn orphan_branches_octopuses_and_criss_crosses_are_told_once_each() {
    let sandbox = start();
    for (minute, branch) in [(1, "one"), (2, "two"), (3, "three")] {
        sandbox.git(&["checkout", "-q", "-b", branch, "main"]);
        edit(&sandbox, &format!("assets/{branch}.yaml"), "id: x\n", minute);
    }
    sandbox.git(&["checkout", "-q", "main"]);
    sandbox.git(&["merge", "-q", "-m", "octopus", "one", "two", "three"]);
    sandbox.git(&["checkout", "-q", "--orphan", "alone"]);
    sandbox.git(&["rm", "-rqf", "."]);
    edit(&sandbox, "assets/alone.yaml", "id: x\n", 5);
    sandbox.git(&["checkout", "-q", "main"]);
    sandbox.git(&["merge", "-q", "--allow-unrelated-histories", "-m", "roots", "alone"]);
    sandbox.git(&["checkout", "-q", "one"]);
    sandbox.git(&["merge", "-q", "-m", "cross one", "two"]);
    sandbox.git(&["checkout", "-q", "two"]);
    sandbox.git(&["merge", "-q", "-m", "cross two", "one~1"]);
    sandbox.git(&["checkout", "-q", "main"]);
    sandbox.git(&["merge", "-q", "-m", "cross all", "one", "two"]);
    let history = all(&sandbox);
    let count: usize = sandbox.git(&["rev-list", "--count", "HEAD"]).parse().unwrap();
    assert_eq!(history.commits.len(), count);
    let own = told(&history).into_iter().filter(|it| it.contains('+') || it.contains('~')).count();
    assert_eq!(own, 5, "only what commits did themselves: {:?}", told(&history));
}

#[test]
fn below_the_root_of_a_repository() {
    let sandbox = Sandbox::with(&[
        ("ops/it sm/itsm.yaml", ""),
        ("ops/it sm/assets/a.yaml", ASSET),
        ("assets/b.yaml", ASSET),
    ]);
    edit(&sandbox, "assets/b.yaml", "id: other\n", 1);
    edit(&sandbox, "ops/it sm/assets/a.yaml", "id: a2\n", 2);
    let store = Store::at(&sandbox.dir.join("ops/it sm"), &Environment::default()).unwrap();
    let cache = Cache::new(&sandbox.dir.join(".git"), store.prefix(), 1);
    for _ in 0..2 {
        let history = read(&store, &cache, &Range::to(sandbox.resolve("HEAD"))).unwrap();
        assert_eq!(
            told(&history),
            [
                "edit ops/it sm/assets/a.yaml 2 ~assets/a.yaml",
                "edit assets/b.yaml 1",
                "Start +assets/a.yaml +itsm.yaml"
            ]
        );
        is_told_alike(&store, sandbox.resolve("HEAD"), &cache);
    }
}

#[test]
fn in_a_bare_repository_and_in_a_linked_working_tree() {
    let sandbox = start();
    let [bare, linked] = ["bare.git", "linked"].map(|name| sandbox.beside(name));
    sandbox.git(&["clone", "-q", "--bare", ".", bare.to_str().unwrap()]);
    sandbox.git(&["worktree", "add", "-q", linked.to_str().unwrap(), "-b", "other"]);
    for place in [bare, linked] {
        let store = Store::at(&place, &Environment::default()).unwrap();
        let history = read(&store, &Cache::none(), &Range::to(sandbox.resolve("HEAD"))).unwrap();
        assert_eq!(told(&history), ["Start +assets/a.yaml +itsm.yaml"]);
    }
}

#[test]
fn configuration_cannot_change_what_is_told() {
    let sandbox = start();
    edit(&sandbox, "assets/a.yaml", "id: a2\n", 1);
    sandbox.git(&["branch", "--", "other"]);
    let plain = told(&all(&sandbox));
    for (key, value) in [
        ("log.showSignature", "true"),
        ("log.showRoot", "false"),
        ("log.diffMerges", "separate"),
        ("log.date", "relative"),
        ("diff.external", "/bin/false"),
        ("diff.renames", "copies"),
        ("diff.relative", "true"),
        ("diff.orderFile", "/nowhere"),
        ("format.pretty", "oneline"),
        ("color.ui", "always"),
        ("core.quotePath", "true"),
        ("core.fsmonitor", "touch ran; false"),
        ("core.pager", "touch ran"),
        ("i18n.logOutputEncoding", "UTF-16"),
    ] {
        sandbox.git(&["config", key, value]);
    }
    assert_eq!(
        told(&read(&sandbox.store(), &Cache::none(), &Range::to(sandbox.resolve("HEAD"))).unwrap()),
        plain
    );
    is_told_alike(&sandbox.store(), sandbox.resolve("HEAD"), &Cache::none());
    assert!(!sandbox.dir.join("ran").exists());
}

#[test]
fn replaced_and_grafted_commits_are_told_as_they_are() {
    let sandbox = start();
    let edited = edit(&sandbox, "assets/a.yaml", "id: a2\n", 1).to_string();
    let plain = told(&all(&sandbox));
    let tree = sandbox.git(&["rev-parse", "HEAD^{tree}"]);
    let other = sandbox.git(&["commit-tree", &tree, "-m", "forged"]);
    sandbox.git(&["replace", &edited, &other]);
    fs::write(sandbox.dir.join(".git/info/grafts"), format!("{edited}\n")).unwrap();
    assert_eq!(
        told(&read(&sandbox.store(), &Cache::none(), &Range::to(sandbox.resolve("HEAD"))).unwrap()),
        plain
    );
    is_told_alike(&sandbox.store(), sandbox.resolve("HEAD"), &Cache::none());
}
