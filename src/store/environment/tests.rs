use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::store::repository::Repository;
use crate::store::revision;
use crate::store::root::Store;
use crate::store::source::Source;
use crate::store::testing::{Sandbox, git, run};

const FILES: &[(&str, &str)] = &[("itsm.yaml", ""), ("assets/a.yaml", "id: a")];

fn paths(source: &dyn Source) -> Vec<String> {
    source.list().unwrap().files.iter().map(|it| it.path.to_string()).collect()
}

#[test]
fn a_repository_named_by_the_environment_with_a_working_tree_elsewhere() {
    let sandbox = Sandbox::empty();
    sandbox.write("itsm.yaml", "");
    let git_dir = sandbox.beside("elsewhere");
    sandbox.git(&["init", "-q", "--bare", git_dir.to_str().unwrap()]);
    let environment = |work_tree: Option<&str>| Environment {
        current_dir: sandbox.dir.clone(),
        git_dir: Some(git_dir.clone()),
        work_tree: work_tree.map(PathBuf::from),
        ..Environment::default()
    };
    // What git hands to hooks is `.`, and means the current folder.
    let store = Store::find(&sandbox.dir, &environment(Some("."))).unwrap();
    assert_eq!(store.history().unwrap().git_dir(), git_dir);
    assert_eq!(store.history().unwrap().work_tree(), Some(sandbox.dir.as_path()));
    assert_eq!(paths(&store.index().unwrap()), [""; 0]);

    run(&mut git(&git_dir, &["config", "core.bare", "false"]));
    let store = Store::find(&sandbox.dir, &environment(None)).unwrap();
    assert_eq!(store.history().unwrap().work_tree(), Some(sandbox.dir.as_path()));
}

#[test]
fn a_start_outside_the_repository_that_the_environment_names() {
    let sandbox = Sandbox::with(&[("examples/itsm.yaml", ""), ("itsm.yaml", "")]);
    let environment = Environment {
        current_dir: sandbox.beside(""),
        git_dir: Some("store/.git".into()),
        work_tree: Some("store".into()),
        ..Environment::default()
    };
    let store = Store::find(&sandbox.beside(""), &environment).unwrap();
    assert_eq!(store.root(), Some(sandbox.dir.as_path()));
}

#[test]
fn objects_and_an_index_that_only_the_environment_names() {
    let (sandbox, other) = (Sandbox::with(FILES), Sandbox::with(&[("teams/t.yaml", "pushed")]));
    let commit = other.resolve("HEAD");
    let mut environment = Environment { current_dir: sandbox.dir.clone(), ..Environment::default() };
    let look = |environment: &Environment| {
        let store = Store::find(&sandbox.dir, environment).unwrap();
        store.commit(commit).map(|commit| paths(&commit))
    };
    assert!(look(&environment).is_err());
    environment.object_directory = Some(other.dir.join(".git/objects"));
    assert_eq!(look(&environment).unwrap(), ["teams/t.yaml"]);
    environment.object_directory = Some(sandbox.beside("empty"));
    environment.alternate_object_directories = vec![other.dir.join(".git/objects")];
    environment.index_file = Some(other.dir.join(".git/index"));
    assert_eq!(look(&environment).unwrap(), ["teams/t.yaml"]);
    let repository = Repository::named(&environment).unwrap().unwrap();
    let entries = repository.with(|git| Ok(git.index().unwrap().len())).unwrap();
    assert_eq!(entries, 1, "libgit2's own idea of the index is the same");
}

#[test]
fn the_environment_of_one_repository_says_nothing_of_another() {
    let (here, there) = (Sandbox::with(FILES), Sandbox::with(&[("itsm.yaml", ""), ("teams/t.yaml", "")]));
    let environments = [
        Environment { git_dir: Some(here.dir.join(".git")), ..Environment::default() },
        Environment { index_file: Some(here.dir.join(".git/index")), ..Environment::default() },
        Environment { work_tree: Some(here.dir.clone()), ..Environment::default() },
    ];
    for environment in environments {
        let environment = Environment { current_dir: here.dir.clone(), ..environment };
        let store = Store::at(&there.dir, &environment).unwrap();
        assert_eq!(store.history().unwrap().folder(), there.dir);
        assert_eq!(paths(&store.index().unwrap()), ["itsm.yaml", "teams/t.yaml"]);
        let store = Store::at(&here.dir, &environment).unwrap();
        assert_eq!(store.history().unwrap().folder(), here.dir);
    }
}

/// What a hook sees, written down: git starts this test again from inside one.
#[test]
fn seen_from_a_hook() {
    let Some(report) = std::env::var_os("ITSM_TEST_REPORT") else { return };
    let environment = Environment::from_process();
    let seen = match std::env::var("ITSM_TEST_COMMIT") {
        Err(_) => see(&Store::find(&environment.current_dir, &environment).unwrap().index().unwrap()),
        Ok(commit) => {
            let repository = Arc::new(Repository::named(&environment).unwrap().unwrap());
            let commit = revision::resolve(&repository, &commit).unwrap();
            see(&Store::of_commit(repository, commit).unwrap().commit(commit).unwrap())
        }
    };
    let other = std::env::var_os("ITSM_TEST_OTHER").map(|dir| {
        let other = Store::at(Path::new(&dir), &environment).unwrap();
        let head = revision::head(other.history().unwrap()).unwrap().unwrap();
        see(&other.commit(head).unwrap())
    });
    fs::write(report, seen + &other.unwrap_or_default()).unwrap();
}

fn see(source: &dyn Source) -> String {
    let text = |path: &str| String::from_utf8(source.read(&path.into()).unwrap().unwrap()).unwrap();
    paths(source).iter().map(|path| format!("{path}={}\n", text(path))).collect()
}

#[cfg(unix)]
fn add_hook(git_dir: &Path, name: &str, first: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let (hook, report) = (git_dir.join("hooks").join(name), git_dir.join("report"));
    let test = std::env::current_exe().unwrap();
    let [test, path] = [&test, &report].map(|it| it.display().to_string());
    let script = format!(
        "#!/bin/sh\n{first}\nITSM_TEST_REPORT='{path}' exec '{test}' --exact store::environment::tests::seen_from_a_hook\n"
    );
    fs::create_dir_all(git_dir.join("hooks")).unwrap();
    fs::write(&hook, script).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    report
}

#[cfg(unix)]
#[test]
fn a_hook_of_a_commit_of_some_paths_sees_what_that_commit_would_hold() {
    let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "a"), ("assets/b.yaml", "b")]);
    sandbox.git(&["worktree", "add", "-q", "-b", "other", "../linked"]);
    let report = add_hook(&sandbox.dir.join(".git"), "pre-commit", "");
    for top in [sandbox.dir.clone(), sandbox.beside("linked")] {
        fs::write(top.join("assets/a.yaml"), "staged").unwrap();
        run(&mut git(&top, &["add", "-A"]));
        fs::write(top.join("assets/b.yaml"), "named").unwrap();
        run(&mut git(&top.join("assets"), &["commit", "-q", "-m", "Change b", "--", "b.yaml"]));
        assert_eq!(
            fs::read_to_string(&report).unwrap(),
            "assets/a.yaml=a\nassets/b.yaml=named\nitsm.yaml=\n"
        );
        run(&mut git(&top, &["commit", "-q", "-m", "Change a"]));
        assert_eq!(
            fs::read_to_string(&report).unwrap(),
            "assets/a.yaml=staged\nassets/b.yaml=named\nitsm.yaml=\n"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_hook_sees_what_is_being_pushed_before_it_is_let_in() {
    let sandbox = Sandbox::with(&[("ops/itsm.yaml", ""), ("ops/assets/a.yaml", "pushed")]);
    let server = sandbox.beside("server.git");
    sandbox.git(&["init", "-q", "--bare", "../server.git"]);
    let other = Sandbox::with(&[("itsm.yaml", "another store")]);
    let first =
        format!("read old new ref; export ITSM_TEST_COMMIT=$new ITSM_TEST_OTHER='{}'", other.dir.display());
    let report = add_hook(&server, "pre-receive", &first);
    sandbox.git(&["push", "-q", "../server.git", "main"]);
    let seen = "assets/a.yaml=pushed\nitsm.yaml=\nitsm.yaml=another store\n";
    assert_eq!(fs::read_to_string(&report).unwrap(), seen);
}

#[test]
fn a_relative_working_tree_is_taken_from_the_current_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("work/itsm.yaml", "");
    let variables = [("GIT_DIR", ".git"), ("GIT_WORK_TREE", "work")];
    run(git(&sandbox.dir, &["add", "-A"]).envs(variables));
    let (test, report) = (std::env::current_exe().unwrap(), sandbox.beside("report"));
    let mut again = std::process::Command::new(test);
    again
        .env_clear()
        .args(["--exact", "store::environment::tests::seen_from_a_hook"])
        .current_dir(&sandbox.dir);
    run(again.env("ITSM_TEST_REPORT", &report).envs(variables));
    assert_eq!(fs::read_to_string(&report).unwrap(), "itsm.yaml=\n");
}
