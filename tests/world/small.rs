//! A small store on `main` for tests of what becomes of two branches: two assets, an incident with a log, a team.

use super::World;

pub const DB: &str = "assets/db1.yaml";
pub const APP: &str = "assets/app1.yaml";
pub const INCIDENT: &str = "incidents/2026/INC-20261120-0m4xd.yaml";

pub const LOG: &str = "\
id: INC-20261120-0m4xd
title: Payroll cannot reach its database
state: investigating
impact: high
urgency: high
down_at: 2026-11-21T09:00:00-05:00
recorded_at: 2026-11-21T09:05:00-05:00
affects: [db1]
manager: joe.doe
team: it
log:
  - {at: 2026-11-21T09:05:00-05:00, by: joe.doe, kind: note, text: reported}
";

pub fn asset(id: &str) -> String {
    format!("id: {id}\ntype: application\nlifecycle: active\nowner: joe.doe\n")
}

/// A small store on `main`, in order.
pub fn store() -> World {
    let world = World::with_store();
    world.write(DB, asset("db1"));
    world.write(APP, asset("app1"));
    world.write(INCIDENT, LOG);
    world.write("teams/it.yaml", "id: it\nname: IT\nlead: joe.doe\nmembers: [joe.doe]\n");
    world.git("branch -M main");
    commit(&world, "Start");
    world.itsm("validate").success();
    world
}

pub fn commit(world: &World, message: &str) {
    world.sh(&format!("git add -A && git commit --quiet -m '{message}'")).success();
}

pub fn entry(time: &str, text: &str) -> String {
    format!("  - {{at: 2026-11-21T{time}:00-05:00, by: joe.doe, kind: note, text: {text}}}\n")
}
