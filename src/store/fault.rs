//! Named steps of a write at which a test makes it fail or die. In a release build it does nothing and reads
//! nothing.

use std::fmt::Arguments;
use std::io;

/// Passes, unless a test asked for trouble at the step of this name.
#[cfg(not(any(test, debug_assertions)))]
#[inline(always)]
pub fn step(_name: Arguments<'_>) -> io::Result<()> {
    Ok(())
}

/// Passes, unless `ITSM_FAULT=<step>:kill|enospc|eio` asked for trouble at the step of this name.
#[cfg(any(test, debug_assertions))]
pub fn step(name: Arguments<'_>) -> io::Result<()> {
    let name = name.to_string();
    #[cfg(test)]
    planned::pass(&name);
    match asked(&name).as_deref() {
        None => Ok(()),
        Some("kill") => die(),
        Some("enospc") => Err(io::Error::from_raw_os_error(28)),
        Some("eio") => Err(io::Error::from_raw_os_error(5)),
        Some(other) => Err(io::Error::other(format!("ITSM_FAULT knows kill, enospc and eio, not `{other}`"))),
    }
}

#[cfg(any(test, debug_assertions))]
fn asked(name: &str) -> Option<String> {
    #[cfg(test)]
    if let Some(kind) = planned::kind(name) {
        return Some(kind);
    }
    let wanted = std::env::var("ITSM_FAULT").ok()?;
    let (step, kind) = wanted.rsplit_once(':')?;
    (step == name).then(|| kind.to_owned())
}

/// Ends as `kill -9` would: no destructor runs, nothing is flushed.
#[cfg(any(test, debug_assertions))]
fn die() -> ! {
    let command = format!("kill -KILL {}", std::process::id());
    let _ = std::process::Command::new("sh").args(["-c", &command]).status();
    std::process::abort()
}

/// Faults for one thread of a test, where an environment variable would reach all of them
#[cfg(test)]
pub mod planned {
    use std::cell::RefCell;

    type Action = Box<dyn FnOnce()>;

    thread_local! {
        static ACTION: RefCell<Option<(String, Action)>> = const { RefCell::new(None) };
        static FAULT: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
        static PASSED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    /// Makes this thread's next writes fail at the step.
    pub fn set(step: &str, kind: &str) {
        FAULT.set(Some((step.to_owned(), kind.to_owned())));
    }

    pub fn clear() {
        FAULT.set(None);
    }

    /// Does this, once, when this thread passes the step: what somebody else might do at that moment.
    pub fn meanwhile(step: &str, action: impl FnOnce() + 'static) {
        ACTION.set(Some((step.to_owned(), Box::new(action))));
    }

    /// The steps that this thread has passed since it was last asked.
    pub fn passed() -> Vec<String> {
        PASSED.take()
    }

    pub(super) fn pass(step: &str) {
        PASSED.with_borrow_mut(|steps| steps.push(step.to_owned()));
        let due = ACTION.with_borrow_mut(|action| action.take_if(|(wanted, _)| wanted == step));
        if let Some((_, action)) = due {
            action();
        }
    }

    pub(super) fn kind(name: &str) -> Option<String> {
        FAULT.with_borrow(|fault| {
            let (step, kind) = fault.as_ref()?;
            (step == name).then(|| kind.clone())
        })
    }
}
