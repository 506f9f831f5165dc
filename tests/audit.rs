//! `itsm audit verify` from end to end: what people could do to history, and what is told of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::{NOW, World};

const DNS: &str = "changes/2026/CHG-20261120-v6f1h.yaml";
const DECISIONS: &str = "approvals/CHG-20261120-v6f1h";
const OUTAGE: &str = "incidents/2026/INC-20261121-0m4xd.yaml";

/// What did not hold: control and record.
fn broken(said: &Value) -> Vec<String> {
    told(said, "findings")
}

fn told(said: &Value, list: &str) -> Vec<String> {
    let line =
        |it: &Value| format!("{} {}", it["control"].as_str().unwrap(), it["record"].as_str().unwrap_or("-"));
    said[list].as_array().unwrap().iter().map(line).collect()
}

/// What is said in the list, one after the other.
fn messages(said: &Value, list: &str) -> String {
    let message = |it: &Value| format!("{}\n", it["message"].as_str().unwrap());
    said[list].as_array().unwrap().iter().map(message).collect()
}

fn verify(world: &World) -> Value {
    let (said, status) = world.fits("audit verify", "audit-verify");
    assert_eq!(status, i32::from(!said["holds"].as_bool().unwrap()), "{said:#}");
    said
}

#[test]
fn a_store_that_is_run_as_it_should_be_holds() {
    let world = World::with_approved_change();
    let during = "export ITSM_NOW=2026-12-12T06:10:00-05:00 GIT_AUTHOR_DATE=2026-12-12T06:10:00-05:00 GIT_COMMITTER_DATE=2026-12-12T06:10:00-05:00";
    world
        .sh(&format!(
            "{during}; itsm change start v6f1h && itsm change complete v6f1h && itsm change close v6f1h"
        ))
        .success();
    let (said, status) = world.fits("--now 2026-12-13T10:00:00-05:00 audit verify", "audit-verify");
    assert_eq!((status, broken(&said), told(&said, "notes")), (0, vec![], vec![]));
    assert_eq!((said["steps"].as_u64(), said["origin"]["named"].as_bool()), (Some(5), Some(false)));
    let since = |control: &Value| control["since"]["commit"] == said["origin"]["commit"];
    assert!(said["controls"].as_array().unwrap().iter().all(since), "{said:#}");
    let enough =
        said["controls"].as_array().unwrap().iter().find(|it| it["control"] == "approvals-enough").unwrap();
    assert_eq!(enough["looked_at"], 2);
}

#[test]
fn an_approval_is_copied_to_another_change() {
    let world = World::with_approved_change();
    let copy = "mkdir -p approvals/CHG-20261121-7k3qf && sed s/CHG-20261120-v6f1h/CHG-20261121-7k3qf/ \
                approvals/CHG-20261120-v6f1h/alex.bar-*.yaml > approvals/CHG-20261121-7k3qf/alex.bar-0000.yaml";
    world.hand(copy);
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-genuine CHG-20261121-7k3qf"]);
    assert!(
        messages(&said, "findings").contains("another version, another change or another store"),
        "{said:#}"
    );
}

#[test]
fn an_approval_is_copied_from_another_store() {
    let (world, other) = (World::with_example_on_main(), World::with_example_on_main());
    other
        .sh("sed -i 's/^organisation: ACME/organisation: EMCA/' itsm.yaml && git commit -qam other")
        .success();
    other.by("alex.bar", "itsm change approve v6f1h --yes --as business").success();
    let from = other.path(DECISIONS);
    world.hand(&format!("mkdir -p {DECISIONS} && cp {}/alex.bar-* {DECISIONS}/", from.display()));
    assert_eq!(broken(&verify(&world)), ["approvals-genuine CHG-20261120-v6f1h"]);
}

#[test]
fn fields_are_edited_after_the_approval_and_the_change_runs() {
    let world = World::with_approved_change();
    world.hand(&format!("sed -i 's/^outage: 15m/outage: 4h/' {DNS}"));
    assert_eq!(
        broken(&verify(&world)),
        [""; 0],
        "to edit is no breach: what was approved does not count any more"
    );
    world.hand(&format!("sed -i 's/^state: approved/state: in_progress/' {DNS}"));
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-enough CHG-20261120-v6f1h"]);
    assert!(messages(&said, "findings").contains("began without its approvals"), "{said:#}");
    assert_eq!(said["findings"][0]["file"], DNS);
    assert_eq!(said["findings"][0]["field"], "state");
}

#[test]
fn what_nobody_approved_is_called_approved() {
    let world = World::with_example_on_main();
    world.hand(&format!("sed -i 's/^state: requested/state: approved/' {DNS}"));
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-enough CHG-20261120-v6f1h"]);
    assert!(
        messages(&said, "findings").contains("was called approved without its approvals: owner: 1 of"),
        "{said:#}"
    );
}

#[test]
fn the_address_of_the_approver_is_faked_or_not_even_that() {
    let world = World::with_example_on_main();
    world.hand("sed -i 's/assurance: recorded/assurance: committed/' itsm.yaml");
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    // The same file as somebody else would write it, under a name that is not theirs.
    world.by("mallory", &format!("cd {DECISIONS} && f=$(ls) && sed s/jeff.baf/alex.bar/ $f > alex.bar-0000.yaml && git add . && git commit -qm faked")).success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-genuine CHG-20261120-v6f1h"]);
    assert!(messages(&said, "findings").contains("mallory@company.com committed it"), "{said:#}");
    let rules = messages(&said, "notes");
    assert!(rules.contains("approvals.assurance: recorded → committed"), "{rules}");
    assert!(
        said["believed"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it.as_str().unwrap().contains("anybody can write"))
    );
}

#[test]
fn a_store_that_takes_the_files_word_says_who_committed_it() {
    let world = World::with_example_on_main();
    world.by("jeff.baf", "itsm change approve v6f1h --yes --no-commit && git add -A").success();
    world.by("mallory", "git commit -qm 'for Jeff'").success();
    let said = verify(&world);
    assert!(broken(&said).is_empty(), "{said:#}");
    assert!(messages(&said, "notes").contains("was committed by mallory@company.com"), "{said:#}");
    assert_eq!(world.itsm("audit verify --deny notes").status, 1);
}

#[test]
fn the_requester_approves_under_a_second_address() {
    let world = World::with_example_on_main();
    let second = "printf 'id: dave.two\\nname: Dave\\nemails: [dave@home.example, DAVE.DOODLE@company.com]\\nstatus: active\\n' > people/dave.two.yaml";
    world.hand(second);
    let copy = format!(
        "mkdir -p {DECISIONS} && itsm change approvals v6f1h -f json > ../json; d=$(sed -n 's/.*\"digest\": \"\\(.*\\)\".*/\\1/p' ../json) && printf 'of: CHG-20261120-v6f1h\\ndecision: approved\\nby: dave.two\\nat: {NOW}\\ndigest: \"%s\"\\n' $d > {DECISIONS}/dave.two-0000.yaml"
    );
    world.hand(&copy);
    let said = verify(&world);
    assert_eq!(broken(&said), ["separation-of-duties CHG-20261120-v6f1h"]);
    assert!(messages(&said, "findings").contains("dave.two asks for it"), "{said:#}");
}

#[test]
fn an_approval_is_edited_moved_and_deleted() {
    let world = World::with_approved_change();
    world.hand(&format!("for f in {DECISIONS}/alex.bar-*; do echo 'note: better' >> $f; done"));
    world.hand(&format!("cd {DECISIONS} && git mv alex.bar-* alex.bar-0000.yaml"));
    world.hand(&format!("rm -r {DECISIONS}"));
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-append-only CHG-20261120-v6f1h"; 4]);
    let messages = messages(&said, "findings");
    for words in ["was edited", "was moved to approvals/", "was deleted"] {
        assert!(messages.contains(words), "{messages}");
    }
}

fn signing() -> World {
    let world = World::with_example_on_main();
    world.hand(
        "rm -rf approvals/CHG-20261120-v6f1h; sed -i 's/assurance: recorded/assurance: signed/' itsm.yaml",
    );
    world
        .sh("ssh-keygen -q -t ed25519 -N '' -C jill -f ../key && git config user.signingkey ../key")
        .success();
    world
}

const ADD_KEY: &str = "printf 'signing_keys: [\"%s\"]\\n' \"$(cat ../key.pub)\" >> people/jill.foo.yaml";

#[test]
fn a_key_that_was_there_before_signs() {
    let world = signing();
    world.hand(ADD_KEY);
    world.by("jill.foo", "itsm change approve v6f1h --yes").success();
    let said = verify(&world);
    assert!(broken(&said).is_empty(), "{said:#}");
    assert!(said["proved"].to_string().contains("1 with a key of theirs that was known before"), "{said:#}");
    assert!(messages(&said, "notes").contains("who jill.foo is known by changed: signing_keys"), "{said:#}");
}

#[test]
fn a_key_is_added_in_the_merge_that_it_signs() {
    let world = signing();
    world.git("checkout -qb side").success();
    world.hand(ADD_KEY);
    world.by("jill.foo", "itsm change approve v6f1h --yes").success();
    assert!(verify(&world)["holds"].as_bool().unwrap(), "on the side branch the key came first");
    world.sh("git checkout -q main && git merge -q --no-ff --no-edit side").success();
    let said = verify(&world);
    let broken = broken(&said);
    assert!(broken.contains(&"approvals-genuine CHG-20261120-v6f1h".to_owned()), "{said:#}");
    assert!(broken.contains(&"rules-before-use CHG-20261120-v6f1h".to_owned()), "{said:#}");
    assert!(messages(&said, "findings").contains("a key that came in together with it"), "{said:#}");
}

#[test]
fn an_unsigned_decision_and_one_without_that_demand_in_one_commit() {
    let world = signing();
    world.by("mallory", &format!("sed -i 's/assurance: signed/assurance: recorded/' itsm.yaml && cp -r ../nothing . 2>/dev/null; mkdir -p {DECISIONS} && printf 'of: CHG-20261120-v6f1h\\ndecision: approved\\nby: jill.foo\\nat: {NOW}\\ndigest: \"%s\"\\n' $(itsm change approvals v6f1h -f json | sed -n 's/.*\"digest\": \"\\(.*\\)\".*/\\1/p') > {DECISIONS}/jill.foo-0000.yaml && git add -A && git commit -qm x")).success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["approvals-genuine CHG-20261120-v6f1h"]);
    assert!(messages(&said, "findings").contains("it is not signed"), "{said:#}");
}

#[test]
fn a_rule_is_weakened_in_the_commit_that_uses_it() {
    let world = World::with_example_on_main();
    let weaker = "sed -i '/name: business/d; s/need: 1/need: 0/' itsm.yaml";
    world.hand(&format!("{weaker} && sed -i 's/^state: requested/state: approved/' {DNS}"));
    let said = verify(&world);
    assert_eq!(broken(&said), ["rules-before-use CHG-20261120-v6f1h"]);
    assert!(messages(&said, "findings").contains("by what held before is missing: owner: 1 of"), "{said:#}");
    let later = World::with_example_on_main();
    later.hand(weaker);
    later.hand(&format!("sed -i 's/^state: requested/state: approved/' {DNS}"));
    let said = verify(&later);
    assert!(broken(&said).is_empty(), "in two commits it is legal, and told: {said:#}");
    assert!(messages(&said, "notes").contains("the rules changed: approvals.rules"), "{said:#}");
}

#[test]
fn records_are_deleted_and_renamed() {
    let world = World::with_example_on_main();
    world.itsm("asset rename idns-e001 idns-e009").success();
    world.itsm("asset retire companyblog --force").status.to_string();
    assert!(broken(&verify(&world)).is_empty());
    world.hand(&format!("git rm -q {OUTAGE}"));
    world.hand("sed -i 's/^id: .*/id: dave.other/' people/dave.doodle.yaml && git mv people/dave.doodle.yaml people/dave.other.yaml",
    );
    let said = verify(&world);
    assert_eq!(broken(&said), ["records-kept INC-20261121-0m4xd", "ids-kept dave.other"]);
    assert!(messages(&said, "notes").contains("idns-e001 is called idns-e009 from here on"), "{said:#}");
}

#[test]
fn entries_of_a_log_are_rewritten_and_removed() {
    let world = World::with_example_on_main();
    world.hand(&format!("sed -i 's/monitoring woke me/nobody woke me/' {OUTAGE}"));
    world.hand(&format!("sed -i '/it sees no packets/d' {OUTAGE}"));
    world.hand(&format!(
        "printf '  - {{at: 2026-11-21T09:00:00-05:00, by: joe.doe, kind: note, text: more}}\\n' >> {OUTAGE}"
    ));
    world.hand(&format!("sed -i '/^notices:/,$d' {DNS}"));
    let said = verify(&world);
    assert_eq!(broken(&said).len(), 3, "{said:#}");
    let messages = messages(&said, "findings");
    for words in ["by jess.charlie was rewritten", "by dave.doodle was removed", "the notice of"] {
        assert!(messages.contains(words), "{messages}");
    }
}

#[test]
fn what_cannot_be_read_hides_nothing() {
    let world = World::with_example_on_main();
    world.hand(&format!("sed -i 's/^state: .*/state: [/' {DNS}"));
    world.hand(&format!("sed -i 's/^state: .*/state: in_progress/' {DNS}"));
    let said = verify(&world);
    let change = "CHG-20261120-v6f1h";
    let controls =
        ["records-kept -", &format!("legal-transitions {change}"), &format!("approvals-enough {change}")];
    assert_eq!(broken(&said), controls);
}

#[test]
fn an_emergency_is_approved_afterwards_or_never() {
    let world = World::with_example_on_main();
    world.hand(&format!(
            "sed -i 's/^type: normal/type: emergency/; s/^state: requested/state: in_progress\\nactual: {{start: 2026-11-21T09:55:00-05:00}}/' {DNS}"
        ),
    );
    assert!(broken(&verify(&world)).is_empty(), "it has a day");
    let later = |world: &World| world.fits("--now 2026-11-23T10:00:00-05:00 audit verify", "audit-verify").0;
    assert_eq!(broken(&later(&world)), ["emergencies-approved CHG-20261120-v6f1h"]);
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    assert!(broken(&later(&world)).is_empty());
}

#[test]
fn history_is_rewritten() {
    let world = World::with_approved_change();
    let anchor = verify(&world)["anchor"].as_str().unwrap().to_owned();
    world.git("commit -q --amend -m 'nothing of that kind happened'").success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["history-kept -"]);
    assert!(messages(&said, "findings").contains(&format!("commit {anchor}, which was seen")), "{said:#}");
    assert_eq!(broken(&verify(&world)), ["history-kept -"], "who looks again is told again");
    world.itsm("audit verify --forget").success();
    assert!(broken(&verify(&world)).is_empty());
    // What is checked out without a branch need not lead to anything.
    world.sh("git checkout -q --detach HEAD~1 && itsm audit verify && git checkout -q main").success();
    // Where nothing was remembered, what was kept elsewhere tells.
    let ran = world.itsm(&format!("audit verify --no-remember --anchor {anchor}")).ends_with(1);
    assert!(ran.stdout.contains("does not lead to this one"), "{ran:?}");
    let ran = world.itsm(&format!("audit verify --anchor {}", "0123456789".repeat(4))).ends_with(1);
    assert!(ran.stdout.contains("is not in this repository"), "{ran:?}");
    let ran = world.itsm("audit verify --anchor 0123456789").ends_with(2);
    assert!(ran.stderr.contains("all forty digits"), "{ran:?}");
}

#[test]
fn history_begins_anew() {
    let world = World::with_approved_change();
    verify(&world);
    world.sh("git checkout -q --orphan clean && git commit -qm 'as if it had always been so' && git branch -qM main").success();
    assert_eq!(broken(&verify(&world)), ["history-kept -"]);
}

#[test]
fn histories_that_are_not_whole_are_refused_with_what_mends_them() {
    let world = World::with_approved_change();
    world.sh("git clone -q --depth 1 file://$PWD ../shallow").success();
    let ran = world.sh("cd ../shallow && itsm audit verify").ends_with(2);
    assert!(ran.stderr.contains("git fetch --unshallow"), "{ran:?}");
    world.sh("git rev-parse HEAD > .git/info/grafts").success();
    let ran = world.itsm("audit verify").ends_with(2);
    assert!(ran.stderr.contains("info/grafts"), "{ran:?}");
    world.sh("rm .git/info/grafts && git replace HEAD~1 HEAD~2").success();
    let ran = world.itsm("audit verify").ends_with(2);
    assert!(ran.stderr.contains("git replace -d"), "{ran:?}");
    world.sh("git replace -d $(git replace --list)").success();
    assert!(verify(&world)["holds"].as_bool().unwrap());
}

#[test]
fn merges_of_every_shape() {
    let world = World::with_example_on_main();
    // Criss-cross: two branches that merge each other.
    world.sh("git checkout -qb one && itsm asset set findb1 notes=one -q && git checkout -qb two main && itsm asset set companyblog notes=two -q && git merge -q --no-edit one && git checkout -q one && git merge -q --no-edit two~1").success();
    world.sh("git checkout -q main && git merge -q --no-ff --no-edit one && git merge -q --no-ff --no-edit two").success();
    // Octopus.
    world.sh("for n in findb1 companyblog idns-e001; do git checkout -qb o-$n main && itsm asset set $n notes=o -q || exit 1; done; git checkout -q main && git merge -q --no-edit o-findb1 o-companyblog o-idns-e001").success();
    // Another root.
    world.sh("git checkout -q --orphan root && git rm -rqf . && git commit -q --allow-empty -m root && git checkout -q main && git merge -q --no-edit --allow-unrelated-histories root").success();
    let said = verify(&world);
    assert!(broken(&said).is_empty(), "{said:#}");
    assert_eq!(said["merges"].as_u64(), Some(4));
    // A merge that is taken back takes decisions with it.
    world.git("checkout -qb decide").success();
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    world
        .sh("git checkout -q main && git merge -q --no-ff --no-edit decide && git revert --no-edit -m 1 HEAD")
        .success();
    assert_eq!(broken(&verify(&world)), ["approvals-append-only CHG-20261120-v6f1h"]);
}

#[test]
fn what_a_side_line_did_and_took_back_is_told_by_its_merge() {
    let world = World::with_example_on_main();
    world.git("checkout -qb side").success();
    world.hand(&format!("sed -i 's/^state: requested/state: closed/' {DNS}"));
    world.git("revert --no-edit HEAD").success();
    world.sh("git checkout -q main && git merge -q --no-ff --no-edit side").success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["legal-transitions CHG-20261120-v6f1h"; 2], "{said:#}");
    assert!(messages(&said, "findings").contains("which came in with this merge"), "{said:#}");
}

#[test]
fn what_is_merged_later_gives_a_decision_no_other_author() {
    let world = World::with_example_on_main();
    world.hand("sed -i 's/assurance: recorded/assurance: committed/' itsm.yaml");
    world.git("checkout -qb side").success();
    world.by("alex.bar", "itsm change approve v6f1h --yes --as business").success();
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    world.git("checkout -q main").success();
    world.by("mallory", "git checkout -q side~1 -- approvals && git commit -qm copied").success();
    assert_eq!(broken(&verify(&world)), ["approvals-genuine CHG-20261120-v6f1h"]);
    world.git("merge -q --no-ff --no-edit side").success();
    // Gone through in two goes and in one it is the same history.
    let (twice, once) = (verify(&world), world.sh("ITSM_CACHE=off itsm audit verify -f json"));
    let said: Value = serde_json::from_str(&once.stdout).unwrap();
    assert_eq!(broken(&said), broken(&twice), "{said:#}");
    assert!(messages(&said, "findings").contains("mallory@company.com committed it"), "{said:#}");
}

#[test]
fn who_committed_on_the_side_is_known_after_the_merge() {
    let world = World::with_example_on_main();
    world.hand("sed -i 's/assurance: recorded/assurance: committed/' itsm.yaml");
    world.git("checkout -qb side").success();
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    world.sh("git checkout -q main && git merge -q --no-ff --no-edit side").success();
    let said = verify(&world);
    assert!(broken(&said).is_empty(), "{said:#}");
    // A squash has thrown it away.
    world.git("checkout -qb more").success();
    world.by("alex.bar", "itsm change approve v6f1h --yes --as business").success();
    world.sh("git checkout -q main && git merge -q --squash more && git commit -qm squashed").success();
    let said = verify(&world);
    assert!(broken(&said).contains(&"approvals-genuine CHG-20261120-v6f1h".to_owned()), "{said:#}");
    assert!(
        said["findings"].to_string().contains("a squash or a cherry-pick replaces who committed"),
        "{said:#}"
    );
}

#[test]
fn dates_that_cannot_be() {
    let world = World::with_example_on_main();
    world.sh("GIT_COMMITTER_DATE=2026-11-20T10:00:00-05:00 GIT_AUTHOR_DATE=2026-11-20T10:00:00-05:00 git commit -q --allow-empty -m before").success();
    world.hand(&format!(
            "printf '  - {{at: 2026-11-22T09:00:00-05:00, by: joe.doe, kind: note, text: tomorrow}}\\n' >> {OUTAGE}"
        ),
    );
    world.sh("GIT_COMMITTER_DATE=2027-01-01T00:00:00Z git commit -q --allow-empty -m ahead").success();
    let said = verify(&world);
    assert_eq!(
        broken(&said),
        ["dates-plausible -", "dates-plausible INC-20261121-0m4xd", "dates-plausible -"]
    );
    let messages = messages(&said, "findings");
    for words in ["before the one that it follows", "log.3.at is 2026-11-22", "still to come"] {
        assert!(messages.contains(words), "{messages}");
    }
}

#[test]
fn a_decision_is_dated_before_what_it_decides_on() {
    let world = World::with_example_on_main();
    world.sh(&format!("sed -i 's/^outage: 15m/outage: 16m/' {DNS} && git commit -qam later")).success();
    world.by("jeff.baf", &format!("itsm change approve v6f1h --yes --no-commit && sed -i 's/^at: .*/at: 2026-11-20T10:00:00-05:00/' {DECISIONS}/jeff* && git add -A && git commit -qm backdated")).success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["dates-plausible CHG-20261120-v6f1h"]);
}

#[test]
fn going_on_comes_to_the_same_as_going_all_the_way() {
    let world = World::with_approved_change();
    let anew = |world: &World| {
        let ran = world.sh("ITSM_CACHE=off itsm audit verify --no-remember -f json");
        serde_json::from_str::<Value>(&ran.stdout).unwrap()
    };
    let same = |world: &World| {
        let (mut on, mut all) = (verify(world), anew(world));
        on["anchors"].take();
        all["anchors"].take();
        for told in [&mut on, &mut all] {
            told["controls"].take();
        }
        assert_eq!(on, all);
    };
    same(&world);
    world.hand(&format!("sed -i 's/^outage: 15m/outage: 4h/' {DNS}"));
    same(&world);
    world.hand(&format!("sed -i 's/^state: approved/state: in_progress/' {DNS}"));
    same(&world);
    // A changed history is gone through from where both agree, and what was kept may be damaged.
    world.sh("git reset -q --hard HEAD~1 && git commit -q --allow-empty -m other").success();
    world.itsm("audit verify --forget").success();
    same(&world);
    world.sh("for f in .git/itsm/cache/top/audit*; do printf x >> $f; done").success();
    same(&world);
    let from = world.fits("audit verify --from HEAD~1", "audit-verify").0;
    assert_eq!((from["steps"].as_u64(), from["origin"]["named"].as_bool()), (Some(1), Some(true)));
    let until = world.fits("audit verify --until HEAD~2", "audit-verify").0;
    assert_eq!(until["steps"].as_u64(), Some(2));
    world.itsm("audit verify --from main --until HEAD~2").ends_with(2);
}

#[test]
fn for_people_machines_and_forges() {
    let world = World::with_example_on_main();
    world.hand(&format!("git rm -q {OUTAGE}"));
    let told = world.itsm("audit verify").ends_with(1).stdout;
    for words in [
        "DOES NOT HOLD",
        "incident INC-20261121-0m4xd was deleted",
        "does not hold",
        "what git cannot prove",
        "--anchor ",
    ] {
        assert!(told.contains(words), "{told}");
    }
    let told = world.itsm("audit verify -f github").ends_with(1).stdout;
    assert!(told.starts_with("::error") && told.contains("records-kept"), "{told}");
    assert!(world.itsm("audit verify -f sarif").ends_with(1).stdout.contains("records-kept"));
    assert!(world.itsm("audit verify -f markdown").ends_with(1).stdout.contains("### did not hold"));
    assert_eq!(world.itsm("audit verify -f ids").ends_with(1).stdout, "INC-20261121-0m4xd\n");
}

#[test]
fn names_that_would_write_on_the_terminal() {
    let world = World::with_example_on_main();
    world
        .sh(&format!("git rm -q {OUTAGE} && GIT_AUTHOR_EMAIL=$(printf 'x\\033[31my') git commit -qm x"))
        .success();
    assert!(!world.itsm("audit verify").ends_with(1).stdout.contains('\u{1b}'));
}

#[test]
fn outside_of_git_and_before_the_first_commit() {
    let world = World::new();
    world.sh("itsm init --no-git . 2>/dev/null || (printf 'version: 1\\n' > itsm.yaml)").status.to_string();
    world.sh("rm -rf .git; git init -q .").success();
    let ran = world.itsm("audit verify").ends_with(2);
    assert!(ran.stderr.contains("no commits yet"), "{ran:?}");
}

#[test]
fn a_merge_with_its_parents_swapped_hides_a_history() {
    let world = World::with_approved_change();
    let anchor = verify(&world)["anchor"].as_str().unwrap().to_owned();
    world.hand(&format!("git rm -q {OUTAGE}"));
    assert_eq!(broken(&verify(&world)), ["records-kept INC-20261121-0m4xd"]);
    // Another beginning, which takes all that there was as its second parent and nothing of what it says.
    world
        .sh("git checkout -q --orphan clean && git commit -qm 'as if it had always been so' \
             && git merge -q -s ours --allow-unrelated-histories --no-edit main && git branch -qM main")
        .success();
    let said = verify(&world);
    assert_eq!(broken(&said), ["history-kept -"], "{said:#}");
    assert!(messages(&said, "findings").contains("came in by a merge alone"), "{said:#}");
    let ran = world.itsm(&format!("audit verify --no-remember --anchor {anchor}")).ends_with(1);
    assert!(ran.stdout.contains("this history begins elsewhere"), "{ran:?}");
}

#[test]
fn a_branch_that_forks_off_before_what_was_seen_and_merges_it() {
    let world = World::with_approved_change();
    verify(&world);
    world.sh("git checkout -qb mine HEAD~2 && git commit -q --allow-empty -m mine && git merge -q --no-edit main && git branch -qM main").success();
    let said = verify(&world);
    assert!(broken(&said).is_empty(), "who pulls with a merge has done nothing wrong: {said:#}");
    assert!(
        messages(&said, "notes").contains("came in by a merge: the branch forked off before it"),
        "{said:#}"
    );
    assert!(!messages(&verify(&world), "notes").contains("forked off"), "it was told");
}

#[test]
fn a_store_that_is_moved_begins_its_history_anew() {
    let world = World::with_approved_change();
    world.hand(&format!("git rm -q {OUTAGE}"));
    world.hand("mkdir ops && git mv $(git ls-files | cut -d/ -f1 | sort -u) ops/");
    let ran = world.itsm("audit verify -f json").ends_with(1);
    let said: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(broken(&said), ["history-kept -"], "{said:#}");
    assert!(messages(&said, "findings").contains("stood elsewhere before (at the top of the repository)"));
    world.itsm("audit verify --from HEAD").success();
    // Another store beside the first is no move.
    let world = World::with_approved_change();
    world.sh("mkdir one two && git mv $(git ls-files | cut -d/ -f1 | sort -u) one/ && git commit -qm one && printf 'version: 1\\n' > two/itsm.yaml && git add -A && git commit -qm two && cd two && itsm audit verify").success();
}

#[test]
fn a_store_that_came_by_a_merge_says_so() {
    let world = World::with_approved_change();
    world.sh("git checkout -q --orphan root && git rm -rqf . && git commit -q --allow-empty -m root && git merge -q --no-edit --allow-unrelated-histories main && git branch -qM main").success();
    let said = verify(&world);
    assert!(messages(&said, "notes").contains("the store came by a merge"), "{said:#}");
}

#[test]
fn who_joins_a_team_that_decides_is_told() {
    let world = World::with_example_on_main();
    world.hand("sed -i 's/^members: .jim.bar, /&joe.doe, /' teams/business-owners.yaml");
    let said = verify(&world);
    assert_eq!(told(&said, "notes"), ["approvals-genuine business-owners"]);
    assert!(messages(&said, "notes").contains("members: joe.doe added"), "{said:#}");
}

#[test]
fn a_change_that_comes_when_it_has_begun_is_told() {
    let world = World::with_example_on_main();
    world.hand("sed 's/^id: .*/id: CHG-20261121-aaaaa/; s/^state: .*/state: in_progress/' changes/2026/CHG-20261120-v6f1h.yaml > changes/2026/CHG-20261121-aaaaa.yaml",
    );
    let said = verify(&world);
    assert!(told(&said, "notes").contains(&"legal-transitions CHG-20261121-aaaaa".to_owned()), "{said:#}");
    assert!(broken(&said).contains(&"approvals-enough CHG-20261121-aaaaa".to_owned()), "{said:#}");
}

#[test]
fn an_asset_that_is_owned_for_a_moment_by_who_would_decide() {
    let world = World::with_example_on_main();
    world.hand(
        "sed -i 's/^owner: .*/owner: joe.doe/' assets/servers/idns-e001.yaml assets/servers/gpe000.yaml",
    );
    let said = verify(&world);
    assert_eq!(told(&said, "notes"), ["approvals-genuine idns-e001"], "no change of the other waits");
    assert!(
        messages(&said, "notes")
            .contains("who decides on CHG-20261120-v6f1h changed while that waits: owner: "),
        "{said:#}"
    );
}

#[test]
fn a_new_person_with_the_address_of_another() {
    let world = World::with_example_on_main();
    world.hand("sed 's/^id: .*/id: al/; s/^emails: .*/emails: [JOE.DOE@company.com]/' people/alex.bar.yaml > people/al.yaml",
    );
    let said = verify(&world);
    assert_eq!(told(&said, "notes"), ["separation-of-duties al"], "{said:#}");
}
