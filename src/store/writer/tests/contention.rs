//! Many writers on one clone, beside a git that looks at it all the time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::finding::FilePath;
use crate::store::change::FileChange;
use crate::store::sandbox::{COMMIT, Sandbox};

const WRITERS: usize = 8;
const WRITES: usize = 4;

#[test]
fn no_write_is_lost_and_no_file_is_deleted() {
    let sandbox = Sandbox::new();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                // With its optional locks: it writes a refreshed index whenever it can.
                let _ = sandbox.command("git").args(["status", "--porcelain"]).output();
            }
        });
        let write = |writer: usize| {
            for number in 0..WRITES {
                let path = FilePath::new(format!("assets/{writer}/{number}.yaml"));
                let text = format!("id: {writer}-{number}\n").into_bytes();
                sandbox.land(&[FileChange::new(path, None, Some(text))], &COMMIT).unwrap();
            }
        };
        let writers: Vec<_> = (0..WRITERS).map(|writer| scope.spawn(move || write(writer))).collect();
        let ended: Vec<_> = writers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        done.store(true, Ordering::Relaxed);
        assert!(ended.iter().all(Result::is_ok));
    });
    let count = (1 + WRITERS * WRITES).to_string();
    assert_eq!(sandbox.git(&["rev-list", "--count", "HEAD"]).trim(), count);
    assert_eq!(sandbox.git(&["ls-tree", "-r", "--name-only", "HEAD"]).lines().count(), 5 + WRITERS * WRITES);
    assert_eq!(sandbox.git(&["log", "--diff-filter=D", "--format=%H"]), "");
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    sandbox.assert_clean();
}
