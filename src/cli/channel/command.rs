//! A program that takes a message on its stdin. Its arguments are the configuration's own: nothing of a record becomes one.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

#[cfg(unix)]
use super::interrupt::Watch;
use super::{Letter, PATIENCE, heard};

/// How long a program that failed may go on talking
const GRACE: Duration = Duration::from_secs(1);

/// How often is looked whether it has ended
const PACE: Duration = Duration::from_millis(10);

pub(super) fn send(command: &[String], message: &[u8], letter: &Letter) -> Result<(), String> {
    let Some((program, arguments)) = command.split_first() else {
        return Err("the channel's command is empty".to_owned());
    };
    let mut child = Command::new(program);
    child.args(arguments).env("ITSM_INCIDENT", &letter.incident).env("ITSM_AUDIENCE", &letter.audience);
    child.env("ITSM_SUBJECT", without_zero(&letter.subject)).env("ITSM_TO", letter.to.join(","));
    run(child, message).map_err(|error| format!("{program}: {error}"))
}

/// Runs a program to its end, or to the end of patience.
pub(super) fn run(command: Command, input: &[u8]) -> Result<(), String> {
    run_within(PATIENCE, command, input)
}

fn run_within(patience: Duration, mut command: Command, input: &[u8]) -> Result<(), String> {
    // What it starts is of its group, so that none of it outlives patience.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    #[cfg(unix)]
    let watch = Watch::begin();
    #[cfg(unix)]
    let is_interrupted = || watch.is_interrupted();
    #[cfg(not(unix))]
    let is_interrupted = || false;
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("cannot be run: {error}"))?;
    let (stdin, stderr) = (child.stdin.take(), child.stderr.take());
    let input = input.to_vec();
    // Beside the waiting: a program that reads nothing, or talks without end, is not waited for.
    thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
    let ears = thread::spawn(move || {
        let mut said = Vec::new();
        let _ = stderr.map(|stderr| stderr.take(64 * 1024).read_to_end(&mut said));
        said
    });
    let ended = wait(&mut child, patience, &is_interrupted)?;
    if ended {
        return Ok(());
    }
    // What it left running may hold its stderr open for ever.
    let start = Instant::now();
    while !ears.is_finished() && start.elapsed() < GRACE {
        thread::sleep(PACE);
    }
    let said = if ears.is_finished() { ears.join().unwrap_or_default() } else { Vec::new() };
    Err(match heard(&said) {
        said if said.is_empty() => "it failed and said nothing".to_owned(),
        said => said,
    })
}

/// Whether it ended well.
fn wait(child: &mut Child, patience: Duration, is_interrupted: &dyn Fn() -> bool) -> Result<bool, String> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.success()),
            Ok(None) if is_interrupted() => {
                end(child);
                return Err("it was interrupted".to_owned());
            }
            Ok(None) if start.elapsed() < patience => thread::sleep(PACE),
            Ok(None) => {
                end(child);
                return Err(format!("it did not end within {} seconds", patience.as_secs()));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// Ends a program and all that it has started.
fn end(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = rustix::process::Pid::from_raw(child.id().cast_signed()) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill().and_then(|()| child.wait().map(|_| ()));
}

/// No variable can hold a zero.
fn without_zero(text: &str) -> String {
    text.replace('\0', " ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// A pipe ends for who reads it once nobody is left who could write.
    #[test]
    fn what_a_program_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let mut command = Command::new("sh");
        command.args(["-c", "(exec 9>\"$1\"; sleep 300) & sleep 300", "sh"]).arg(&pipe);
        let reader = thread::spawn(move || std::fs::read(pipe).map(|bytes| bytes.len()));
        let told = run_within(Duration::from_secs(1), command, b"text");
        assert_eq!(told, Err("it did not end within 1 seconds".to_owned()));
        let start = Instant::now();
        while !reader.is_finished() && start.elapsed() < Duration::from_secs(20) {
            thread::sleep(PACE);
        }
        assert!(reader.is_finished(), "something still holds the pipe");
    }
}
