//! What would end `itsm` while a program of a channel runs ends that program first: it is of a group of its own, which the
//! terminal knows nothing of. At all other times a signal does what it always does.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::{register_conditional_default, register_usize};
use signal_hook::low_level::emulate_default_handler;

/// While one lives, a signal is noted and does nothing else; what it asked for happens when the last one is gone
pub(super) struct Watch(Option<&'static Ears>);

struct Ears {
    /// How many programs run.
    running: Mutex<usize>,
    is_idle: Arc<AtomicBool>,
    /// The signal that came; 0 where none did.
    heard: Arc<AtomicUsize>,
}

impl Watch {
    /// Where signals cannot be heard, they end `itsm` alone.
    pub fn begin() -> Watch {
        static EARS: OnceLock<Option<Ears>> = OnceLock::new();
        let ears = EARS.get_or_init(|| Ears::open().ok()).as_ref();
        ears.map(|it| it.count(|running| running + 1));
        Watch(ears)
    }

    pub fn is_interrupted(&self) -> bool {
        self.0.is_some_and(|ears| ears.heard.load(Ordering::Relaxed) != 0)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(ears) = self.0 else { return };
        let left = ears.count(|running| running.saturating_sub(1));
        let signal = i32::try_from(ears.heard.load(Ordering::Relaxed)).unwrap_or_default();
        if left == 0 && signal != 0 {
            let _ = emulate_default_handler(signal);
        }
    }
}

impl Ears {
    fn open() -> io::Result<Ears> {
        let (is_idle, heard) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
        for signal in [SIGINT, SIGTERM] {
            register_conditional_default(signal, Arc::clone(&is_idle))?;
            register_usize(signal, Arc::clone(&heard), usize::try_from(signal).unwrap_or_default())?;
        }
        Ok(Ears { running: Mutex::new(0), is_idle, heard })
    }

    /// How many run now.
    fn count(&self, next: fn(usize) -> usize) -> usize {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        *running = next(*running);
        self.is_idle.store(*running == 0, Ordering::Relaxed);
        *running
    }
}
