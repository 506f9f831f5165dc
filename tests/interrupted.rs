//! Ctrl-C, and what stops a service, while a program of a channel runs: nothing that was started is left behind.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use world::World;

/// Waits until something is so, and no longer than it may take on a busy machine.
fn until(is_so: impl Fn() -> bool, what: &str) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(30), "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn what_a_channel_runs_ends_with_whoever_ran_it() {
    let world = World::with_example();
    // A pipe ends for who reads it once nobody is left who could write.
    let program = "(exec 9>pipe; sleep 300) & touch started; sleep 300";
    world.write(
        "../.config/itsm/config.yaml",
        format!("channels:\n  slow: {{command: [sh, -c, '{program}']}}\n"),
    );
    world.sh("mkfifo pipe").success();
    let head = world.git("rev-parse HEAD").stdout;
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let pipe = world.path("pipe");
        let reader = thread::spawn(move || std::fs::read(pipe).unwrap().len());
        let line = "exec itsm incident notify 0m4xd -a internal --via slow";
        let mut child = world
            .command(&world.root(), line)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        until(|| world.path("started").exists(), "it did not start");
        world.sh(&format!("rm started; kill -{signal} {}", child.id())).success();
        assert_eq!(child.wait().unwrap().signal(), Some(number), "it ends as any program does");
        until(|| reader.is_finished(), "something still holds the pipe");
    }
    assert_eq!(world.git("rev-parse HEAD").stdout, head, "nobody was told, and nothing is written down");
    world.itsm("incident log 0m4xd 'going on'").success();
}
