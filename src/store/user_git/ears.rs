//! Hears what a child says without waiting for all that it started.

use std::io::{PipeReader, Read};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How much of what hooks say is kept: the end of it
const HEARD: usize = 64 * 1024;

/// How long git's children may go on talking once git itself has ended
const GRACE: Duration = Duration::from_millis(200);

/// Listens to a child, and knows at any time what has been said
pub(super) struct Ears {
    said: Arc<Mutex<Vec<u8>>>,
    end: Receiver<()>,
}

impl Ears {
    pub(super) fn listen(mut reader: PipeReader) -> Ears {
        let said = Arc::new(Mutex::new(Vec::new()));
        let (ended, end) = mpsc::channel();
        let ours = Arc::clone(&said);
        thread::spawn(move || {
            let _until_the_end = ended;
            let mut chunk = [0; 8192];
            while let Ok(length @ 1..) = reader.read(&mut chunk) {
                let mut said = ours.lock().unwrap_or_else(PoisonError::into_inner);
                said.extend_from_slice(&chunk[..length]);
                let surplus = said.len().saturating_sub(HEARD);
                said.drain(..surplus);
            }
        });
        Ears { said, end }
    }

    pub(super) fn heard(self) -> String {
        let _ = self.end.recv_timeout(GRACE);
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&said).into_owned()
    }
}
