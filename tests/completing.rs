//! What the shell offers after TAB, as the shell asks for it: the store that is named, and what was typed so far.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

fn offer(world: &World, line: &str) -> Vec<String> {
    let index = line.split(' ').count() - 1;
    let line = if line.ends_with(' ') { format!("{line}''") } else { line.to_owned() };
    let ask = format!("_CLAP_COMPLETE_INDEX={index} _CLAP_IFS='\n' COMPLETE=bash itsm -- {line}");
    world.sh(&ask).success().stdout.lines().map(str::to_owned).collect()
}

#[test]
fn words_that_have_a_closed_list_are_offered() {
    let world = World::with_example();
    for (line, word) in [
        ("itsm asset list -f nd", "ndjson"),
        ("itsm asset list --columns id,own", "id,owner"),
        ("itsm asset list --sort crit", "criticality"),
        ("itsm asset list --sort -crit", "-criticality"),
        ("itsm asset list --lifecycle dep", "deprecated"),
        ("itsm asset list --criticality me", "medium"),
        ("itsm asset list --environment pr", "prod"),
        ("itsm change list --state in_", "in_progress"),
        ("itsm change new --type em", "emergency"),
        ("itsm impact --only deg", "degraded"),
        ("itsm change review 7k3qf --outcome par", "partial"),
        ("itsm incident new findb", "findb1"),
        ("itsm gate --asset findb", "findb1"),
    ] {
        assert_eq!(offer(&world, line), [word], "{line}");
    }
    assert!(!offer(&world, "itsm change list --columns ").iter().any(|it| it == "depends_on"));
}

#[test]
fn a_part_of_the_id_of_a_ticket_is_enough() {
    let world = World::with_example();
    assert_eq!(offer(&world, "itsm change show 7k"), ["CHG-20261121-7k3qf"]);
    assert_eq!(offer(&world, "itsm show getpaidv"), ["getpaidview"], "what begins with it goes first");
    assert_eq!(offer(&world, "itsm asset show 7k"), [""; 0]);
}

#[test]
fn the_store_that_the_line_names_is_the_one_that_is_looked_into() {
    let world = World::with_example();
    world.write("../other/itsm.yaml", "version: 1\n");
    world.write("../other/assets/lonely.yaml", "id: lonely\n");
    for line in ["itsm -C ../other show ", "itsm --store=../other show ", "itsm --store ../other show "] {
        assert_eq!(offer(&world, line)[0], "lonely", "{line}");
    }
    assert!(!offer(&world, "itsm -C ../other show getp").iter().any(|it| it == "getpaid"));
}

#[test]
fn bash_completes_behind_an_equals_sign_and_keeps_its_own_settings() {
    let world = World::with_example();
    let bash = |words: &str, cursor: usize, line: &str, word: &str| {
        let script = format!(
            "before=$COMP_WORDBREAKS; source <(itsm completions bash); [ \"$before\" = \"$COMP_WORDBREAKS\" ] || exit 9\n\
             COMP_WORDS=({words}); COMP_CWORD={cursor}; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}\n\
             _itsm_whole_words itsm '{word}' x; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        world.write("../ask.bash", script);
        world.sh("bash ../ask.bash").success().stdout
    };
    let words = "itsm asset set getpaid owner = jes";
    assert_eq!(bash(words, 6, "itsm asset set getpaid owner=jes", "jes"), "jess.charlie\n");
    let words = "itsm asset set getpaid a = b depends_on+ = getpaidv";
    assert_eq!(
        bash(words, 9, "itsm asset set getpaid a=b depends_on+=getpaidv", "getpaidv"),
        "getpaidview\n"
    );
    assert_eq!(
        bash("itsm asset list --owner = jes", 5, "itsm asset list --owner=jes", "jes"),
        "jess.charlie\n"
    );
    assert_eq!(bash("itsm show  getpaidv", 2, "itsm show  getpaidv", "getpaidv"), "getpaidview\n");
}
