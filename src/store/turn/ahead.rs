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
