//! Many clones pushing to one server at once: every record that is right lands once, every push that is wrong is refused
//! with its finding. `ITSM_PUSHES=8x25` makes it eight clones with twenty-five pushes each.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::collections::BTreeSet;
use std::thread;
use std::time::Duration;

use world::World;

/// Clones, and pushes of each
fn size() -> (usize, usize) {
    let asked = std::env::var("ITSM_PUSHES").unwrap_or_else(|_| "3x4".to_owned());
    let (clones, pushes) = asked.split_once('x').unwrap();
    (clones.parse().unwrap(), pushes.parse().unwrap())
}

/// What came of all pushes of a clone
#[derive(Default)]
struct Told {
    landed: BTreeSet<String>,
    refused: usize,
    tries: usize,
}

/// Every fourth record refers to what is not there.
fn is_wrong(push: usize) -> bool {
    push % 4 == 3
}

fn push_all(world: &World, clone: usize, pushes: usize) -> Told {
    let folder = world.path(&format!("../clone{clone}"));
    let git = |line: &str| world.sh_in(&folder, line);
    let mut told = Told::default();
    for push in 0..pushes {
        let id = format!("host-{clone}-{push}");
        let on = if is_wrong(push) { "lost" } else { "db01" };
        let text = format!(
            "id: {id}\\ntype: server\\nowner: joe.doe\\nlifecycle: active\\ncriticality: low\\ndepends_on: [{on}]\\n"
        );
        git(&format!("printf '{text}' > assets/{id}.yaml && git add -A && git commit -qm {id}")).success();
        loop {
            told.tries += 1;
            let ran = git("git push -q origin HEAD:main");
            if ran.status == 0 {
                assert!(!is_wrong(push), "{id} was taken: {ran:?}");
                told.landed.insert(id);
                break;
            }
            if ran.stderr.contains("remote: itsm:") {
                let finding = format!("remote:   error[dangling-reference] assets/{id}.yaml:6:14: ");
                assert!(is_wrong(push) && ran.stderr.contains(&finding), "{id}: {ran:?}");
                assert_eq!(ran.stderr.matches("error[").count(), 1, "nothing of others: {ran:?}");
                told.refused += 1;
                git("git reset -q --hard HEAD~1").success();
                break;
            }
            // Somebody was faster, or is at it.
            thread::sleep(Duration::from_millis(((clone * 7 + told.tries * 13) % 40) as u64));
            git("git pull -q --rebase origin main").success();
        }
    }
    told
}

#[test]
fn every_record_that_is_right_lands_once_and_every_push_that_is_wrong_is_refused() {
    let (clones, pushes) = size();
    let world = World::with_store();
    world.write(
        "assets/db01.yaml",
        "id: db01\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n",
    );
    world
        .sh("git add -A && git commit -qm Start && git branch -M main && git clone -q --bare . ../server.git")
        .success();
    world.sh("cd ../server.git && itsm hook install && git config gc.auto 0").success();
    for clone in 0..clones {
        world.sh(&format!("git clone -q ../server.git ../clone{clone}")).success();
    }
    let world = &world;
    let told: Vec<Told> = thread::scope(|scope| {
        let running: Vec<_> =
            (0..clones).map(|clone| scope.spawn(move || push_all(world, clone, pushes))).collect();
        running.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let wrong = (0..pushes).filter(|push| is_wrong(*push)).count();
    assert!(told.iter().all(|it| it.refused == wrong));
    let landed: BTreeSet<String> = told.iter().flat_map(|it| it.landed.iter().cloned()).collect();
    assert_eq!(landed.len(), clones * (pushes - wrong));
    let there = world.sh("git -C ../server.git ls-tree -r --name-only main assets").stdout;
    let names = there.lines().filter_map(|it| it.strip_prefix("assets/host-")).count();
    assert_eq!(names, landed.len());
    for id in &landed {
        let commits =
            world.sh(&format!("git -C ../server.git log --oneline main -- assets/{id}.yaml")).stdout;
        assert_eq!(commits.lines().count(), 1, "{id}: {commits}");
    }
    world.sh("git clone -q ../server.git ../last && cd ../last && itsm validate").success();
    world.sh("git -C ../server.git fsck --strict").success();
}
