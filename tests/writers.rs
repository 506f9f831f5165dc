//! Many at once: nobody waits in vain, nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::process::Stdio;

use world::World;

/// As `benches/writers.sh` does it with 8 × 50.
#[test]
fn eight_writers_on_one_clone_lose_nothing() {
    let world = World::with_store();
    let each = 6;
    let line = |writer: usize| {
        let commands = (0..each).map(|n| format!("itsm asset new w{writer}-{n} type=server --quiet"));
        commands.collect::<Vec<_>>().join(" && ")
    };
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let mut shell = world.command(&world.root(), &line(writer));
            shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for writer in writers {
        let output = writer.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let records = world.itsm("asset list -f ids").success().stdout.lines().count();
    assert_eq!(records, 8 * each);
    assert_eq!(world.git("rev-list --count HEAD").success().stdout, format!("{}\n", 8 * each + 1));
    assert_eq!(world.git("log --diff-filter=D --format=%h").success().stdout, "", "nothing was deleted");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
    world.git("fsck --strict").success();
}
