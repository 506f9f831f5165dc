#![cfg(unix)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::process::Command;

use super::*;
use crate::store::testing::Sandbox;

fn store(files: &[&str]) -> Sandbox {
    let sandbox = Sandbox::empty();
    for path in ["itsm.yaml"].iter().chain(files) {
        sandbox.write(path, "id: a\n");
    }
    sandbox
}

fn odd(sandbox: &Sandbox) -> Vec<(String, Oddity)> {
    let listing = Worktree::new(&sandbox.dir).list().unwrap();
    listing.odd.into_iter().map(|(path, oddity)| (path.to_string(), oddity)).collect()
}

fn paths(sandbox: &Sandbox) -> Vec<String> {
    let listing = Worktree::new(&sandbox.dir).list().unwrap();
    listing.files.into_iter().map(|it| it.path.to_string()).collect()
}

fn read_again(sandbox: &Sandbox, path: &str) -> Result<Vec<u8>, Oddity> {
    Worktree::new(&sandbox.dir).read(&path.into()).unwrap()
}

fn not_a_file(kind: &'static str) -> Oddity {
    Oddity::NotAFile { kind }
}

#[test]
fn fifos_sockets_and_folders_in_the_place_of_records_are_not_waited_for() {
    let sandbox = store(&["assets/a.yaml", "assets/folder.yaml/b.yaml"]);
    let made =
        Command::new("mkfifo").args(["assets/fifo.yaml", "itsm.yml"]).current_dir(&sandbox.dir).status();
    assert!(made.unwrap().success());
    let _socket = UnixListener::bind(sandbox.dir.join("assets/socket.yaml")).unwrap();
    let expected = [("fifo", "a FIFO"), ("folder", "a folder"), ("socket", "a socket")]
        .map(|(name, kind)| (format!("assets/{name}.yaml"), not_a_file(kind)));
    assert_eq!(odd(&sandbox), expected);
    assert_eq!(paths(&sandbox), ["assets/a.yaml", "itsm.yaml"]);
    for (path, oddity) in expected {
        assert_eq!(read_again(&sandbox, &path), Err(oddity));
    }
}

#[test]
fn a_fifo_instead_of_the_configuration() {
    let sandbox = Sandbox::empty();
    assert!(Command::new("mkfifo").arg("itsm.yaml").current_dir(&sandbox.dir).status().unwrap().success());
    assert_eq!(odd(&sandbox), [("itsm.yaml".to_owned(), not_a_file("a FIFO"))]);
}

#[test]
fn links_in_a_circle_are_not_followed() {
    let sandbox = store(&["assets/a.yaml"]);
    symlink("..", sandbox.dir.join("assets/up")).unwrap();
    symlink("assets", sandbox.dir.join("teams")).unwrap();
    let link = |target: &str| Oddity::SymbolicLink { target: target.to_owned() };
    assert_eq!(odd(&sandbox), [("assets/up".to_owned(), link("..")), ("teams".to_owned(), link("assets"))]);
    assert_eq!(paths(&sandbox), ["assets/a.yaml", "itsm.yaml"]);
}

#[test]
fn a_link_on_the_way_to_a_file_is_not_followed() {
    let sandbox = store(&["elsewhere/secret.yaml"]);
    symlink("../elsewhere", sandbox.dir.join("assets")).unwrap();
    let link = Oddity::SymbolicLink { target: "../elsewhere".to_owned() };
    assert_eq!(read_again(&sandbox, "assets/secret.yaml"), Err(link.clone()));
    assert_eq!(read_again(&sandbox, "assets/below/secret.yaml"), Err(link));
}

#[test]
fn what_goes_or_changes_between_listing_and_reading() {
    let sandbox = store(&["assets/gone.yaml", "assets/linked.yaml", "assets/new/a.yaml"]);
    let worktree = Worktree::new(&sandbox.dir);
    assert_eq!(worktree.list().unwrap().files.len(), 4);
    fs::remove_file(sandbox.dir.join("assets/gone.yaml")).unwrap();
    fs::remove_file(sandbox.dir.join("assets/linked.yaml")).unwrap();
    symlink("/etc/passwd", sandbox.dir.join("assets/linked.yaml")).unwrap();
    fs::remove_dir_all(sandbox.dir.join("assets/new")).unwrap();
    let link = Oddity::SymbolicLink { target: "/etc/passwd".to_owned() };
    assert_eq!(worktree.read(&"assets/gone.yaml".into()).unwrap(), Err(Oddity::Missing));
    assert_eq!(worktree.read(&"assets/linked.yaml".into()).unwrap(), Err(link));
    assert_eq!(worktree.read(&"assets/new/a.yaml".into()).unwrap(), Err(Oddity::Missing));
}

#[test]
fn a_folder_that_was_missing_is_looked_for_again_after_listing_again() {
    let sandbox = store(&[]);
    let worktree = Worktree::new(&sandbox.dir);
    assert_eq!(worktree.read(&"assets/a.yaml".into()).unwrap(), Err(Oddity::Missing));
    sandbox.write("assets/a.yaml", "id: a\n");
    assert_eq!(worktree.list().unwrap().files.len(), 2);
    assert_eq!(worktree.read(&"assets/a.yaml".into()).unwrap(), Ok(b"id: a\n".to_vec()));
}

#[test]
fn a_name_that_is_no_utf_8() {
    let sandbox = store(&["assets/a.yaml"]);
    for name in [b"assets/caf\xE9.yaml".as_slice(), b"assets/caf\xE9.txt"] {
        let made = fs::write(sandbox.dir.join(OsStr::from_bytes(name)), "");
        // Some file systems take no such name, and then have no such trouble.
        if made.is_err() {
            return;
        }
    }
    assert_eq!(odd(&sandbox), [("assets/caf\u{FFFD}.yaml".to_owned(), Oddity::NameNotUtf8)]);
}

#[test]
fn names_that_differ_by_case_alone() {
    let sandbox = store(&["assets/A.yaml", "assets/a.yaml"]);
    if paths(&sandbox).len() == 2 {
        return;
    }
    let other = FilePath::from("assets/A.yaml");
    assert_eq!(odd(&sandbox), [("assets/a.yaml".to_owned(), Oddity::SameWithoutCase { other })]);
}

#[test]
fn a_repository_inside_a_folder_of_records() {
    let sandbox = store(&["assets/clone/.git/HEAD", "assets/clone/a.yaml", "teams/linked/a.yaml"]);
    sandbox.write("teams/linked/.git", "gitdir: elsewhere");
    let another = || not_a_file("another git repository");
    assert_eq!(
        odd(&sandbox),
        [("assets/clone".to_owned(), another()), ("teams/linked".to_owned(), another())]
    );
    assert_eq!(paths(&sandbox), ["itsm.yaml"]);
}

#[test]
fn the_root_is_gone() {
    let sandbox = store(&[]);
    let error = Worktree::new(sandbox.dir.join("nowhere")).list().unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read {}", sandbox.dir.join("nowhere").display()));
}

#[test]
fn a_file_and_a_folder_without_permission() {
    if may_read_everything() {
        return run_as_somebody_else(
            "store::source::worktree::tests::a_file_and_a_folder_without_permission",
        );
    }
    let sandbox = store(&["assets/a.yaml", "assets/closed/b.yaml", "teams/t.yaml"]);
    let mode = |path: &str, mode| {
        fs::set_permissions(sandbox.dir.join(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    mode("assets/a.yaml", 0o0);
    mode("assets/closed", 0o0);
    mode("teams", 0o600);
    let denied = || Oddity::Unreadable { reason: "permission denied".to_owned() };
    let (odd, paths) = (odd(&sandbox), paths(&sandbox));
    let reads = ["assets/a.yaml", "assets/closed/b.yaml", "teams/t.yaml"].map(|it| read_again(&sandbox, it));
    mode("assets/closed", 0o700);
    mode("teams", 0o700);
    assert_eq!(odd, [("assets/closed".to_owned(), denied())]);
    assert_eq!(paths, ["assets/a.yaml", "itsm.yaml", "teams/t.yaml"]);
    assert_eq!(reads, [Err(denied()), Err(denied()), Err(denied())]);
}

fn may_read_everything() -> bool {
    let sandbox = store(&[]);
    let file = sandbox.dir.join("itsm.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o0)).unwrap();
    File::open(file).is_ok()
}

/// The superuser is refused nothing, so that the test runs again as nobody.
fn run_as_somebody_else(test: &str) {
    let mut again = Command::new(std::env::current_exe().unwrap());
    let output = again.args(["--exact", test]).current_dir("/").uid(65534).gid(65534).output();
    if let Ok(output) = output {
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("test result: ok. 1 passed"), "{text}");
    }
}
