//! What the commits of a line changed, understood ahead of whoever goes along it: git tells of later commits, files of the
//! next ones are understood, and what was understood is looked at, all at the same time.

use std::sync::mpsc;
use std::thread::{self, ScopedJoinHandle};

use super::{Sheets, sheets};
use crate::store::error::StoreError;
use crate::store::history::line::{Hear, Stretch};
use crate::store::repository::Repository;

/// So many stretches are understood and wait: a few, so that a long history fills no memory
const AHEAD: usize = 4;

/// Goes along a line as it is told. What came of it is given where all of it was told and could be read.
pub fn along<T>(
    repository: &Repository,
    tell: impl FnOnce(Hear<'_>) -> Result<(), StoreError> + Send,
    go: impl FnOnce(&mut dyn Iterator<Item = (Stretch, Sheets)>) -> T,
) -> Result<T, StoreError> {
    let (told, heard) = mpsc::channel::<Stretch>();
    let (ready, taken) = mpsc::sync_channel(AHEAD);
    thread::scope(|scope| {
        // Who is not listened to any more talks into the air: whoever stopped listening says why.
        let teller = scope.spawn(move || tell(&mut |stretch| _ = told.send(stretch)));
        let reader = scope.spawn(move || {
            for stretch in heard {
                let sheets = sheets(repository, &stretch.commits)?;
                if ready.send((stretch, sheets)).is_err() {
                    break;
                }
            }
            Ok(())
        });
        let gone = go(&mut taken.into_iter());
        ended(teller)?;
        ended(reader)?;
        Ok(gone)
    })
}

fn ended(thread: ScopedJoinHandle<'_, Result<(), StoreError>>) -> Result<(), StoreError> {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::FilePath;
    use crate::store::history::{Range, line, read_anew};
    use crate::store::source::BlobId;
    use crate::store::testing::Sandbox;

    /// A store of two commits, and a stretch for each of them, again and again.
    fn start(times: usize) -> (Sandbox, Vec<Stretch>) {
        let sandbox =
            Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a\ntype: x\nlifecycle: active\n")]);
        sandbox.write("assets/a.yaml", "id: b\ntype: x\nlifecycle: active\n");
        sandbox.commit("Edit");
        let range = Range::of_first_parents(sandbox.resolve("HEAD"));
        let commits = read_anew(&sandbox.store(), &range).unwrap().commits.into_iter().rev();
        let stretch = |commit| Stretch { commits: Arc::new(vec![commit]), is_last: false };
        let stretches: Vec<Stretch> = commits.map(stretch).collect();
        (sandbox, (0..times).flat_map(|_| stretches.clone()).collect())
    }

    fn tell(stretches: Vec<Stretch>) -> impl FnOnce(Hear<'_>) -> Result<(), StoreError> + Send {
        move |hear| {
            stretches.into_iter().for_each(hear);
            Ok(())
        }
    }

    #[test]
    fn what_is_told_comes_in_its_order_with_what_it_holds() {
        let (sandbox, stretches) = start(20);
        let read = along(&sandbox.repository(), tell(stretches), |line| {
            let ids = line.map(|(stretch, sheets)| {
                let path = FilePath::from("assets/a.yaml");
                let blob = stretch.commits[0].touched[0].after.unwrap();
                sheets[&(path, blob)].entries[0].id.clone()
            });
            ids.collect::<String>()
        });
        assert_eq!(read.unwrap(), "ab".repeat(20));
    }

    #[test]
    fn who_stops_early_keeps_nobody_waiting() {
        let (sandbox, stretches) = start(20);
        let first = along(&sandbox.repository(), tell(stretches), |line| line.next().is_some());
        assert!(first.unwrap());
    }

    #[test]
    fn what_was_not_told_to_the_end_or_could_not_be_read_comes_to_nothing() {
        let (sandbox, mut stretches) = start(1);
        let fails = |hear: Hear<'_>| {
            line::in_stretches(Vec::new(), hear);
            Err(StoreError::git("lost"))
        };
        assert!(along(&sandbox.repository(), fails, |line| line.count()).is_err());
        let mut commit = stretches[0].commits[0].clone();
        commit.touched[0].after = Some(BlobId([7; 20]));
        stretches[0].commits = Arc::new(vec![commit]);
        assert!(along(&sandbox.repository(), tell(stretches), |line| line.count()).is_err());
    }
}
