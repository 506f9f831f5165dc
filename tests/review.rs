//! Pull requests as people and machines read them: what was decided, what that does, who must look.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

/// A branch that makes what holds pay slips stand on something new, and some more.
fn branch() -> World {
    let world = World::with_example();
    world.git("switch -qc payslips").success();
    world.write("assets/services/mailrelay.yaml", RELAY);
    edit(
        &world,
        "assets/applications/getpaid.yaml",
        "depends_on: [idns-east]",
        "depends_on: [idns-east, mailrelay]",
    );
    commit(&world, "Send pay slips by mail\n\nChange: CHG-20261121-7k3qf");
    edit(&world, "assets/services/idns-east.yaml", "criticality: medium", "criticality: high");
    edit(&world, "assets/applications/companyblog.yaml", "owner: bill.bam", "owner: pam.bates");
    edit(&world, "assets/applications/companyblog.yaml", "redundancy: {web: 2}", "redundancy: {web: 3}");
    world.sh("cat >> assets/applications/companyblog.yaml <<'.'\nnotes: |\n  Ask @org/team before, see #12.\n  Then wait.\n.").success();
    world.git("mv assets/network/switch03.yaml assets/switch03.yaml").success();
    commit(&world, "Tidy up");
    world
}

const RELAY: &str = "id: mailrelay\ntype: service\nowner: joe.doe\nsupport_group: it\nlifecycle: active\ncriticality: low\n\
                     data_classification: [PII]\nlocation: dc-east\n";

fn edit(world: &World, file: &str, old: &str, new: &str) {
    let text = world.read(file);
    assert!(text.contains(old), "{file}: {text}");
    world.write(file, text.replacen(old, new, 1));
}

fn commit(world: &World, message: &str) {
    world.git("add -A").success();
    let message = message.replace('\'', "");
    world.git(&format!("commit -qm '{message}'")).success();
}

/// With names for commits that stay, whatever the example is.
fn named(world: &World, text: &str) -> String {
    let log = world.git("log --all --reverse --topo-order --format='%H %h'").success().stdout;
    let mut text = text.to_owned();
    for (n, line) in log.lines().enumerate() {
        for id in line.split(' ') {
            text = text.replace(id, &format!("commit{}", n + 1));
        }
    }
    text
}

fn json(world: &World, arguments: &str) -> serde_json::Value {
    world.fits(&format!("review {arguments}"), "review").0
}

fn says(json: &serde_json::Value) -> Vec<String> {
    let decisions = json["decisions"].as_array().unwrap().iter();
    let texts = decisions.flat_map(|it| it["says"].as_array().unwrap());
    texts.map(|it| it.as_str().unwrap().to_owned()).collect()
}

fn ids(json: &serde_json::Value) -> Vec<&str> {
    json.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect()
}

#[test]
fn a_pull_request_as_people_read_it() {
    let world = branch();
    let told = world.itsm("review").success();
    insta::assert_snapshot!("page", named(&world, &told.told()));
    let told = world.itsm("review -f markdown --no-worse-than master --ratchet spof,unowned").ends_with(1);
    insta::assert_snapshot!("comment", named(&world, &told.stdout));
    let again = world.itsm("review -f markdown --no-worse-than master --ratchet spof,unowned").ends_with(1);
    assert_eq!(told, again, "the same range is the same comment");
}

#[test]
fn a_pull_request_as_machines_read_it() {
    let world = branch();
    insta::assert_snapshot!("annotations", named(&world, &world.itsm("review -f github").success().stdout));
    let sarif: serde_json::Value =
        serde_json::from_str(&world.itsm("review -f sarif").success().stdout).unwrap();
    let run = &sarif["runs"][0];
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    let results = run["results"].as_array().unwrap();
    assert!(results.iter().any(|it| it["ruleId"] == "new-spof"), "{results:?}");
    for result in results {
        let rule = result["ruleId"].as_str().unwrap();
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index], rule);
    }
    let gitlab: Vec<serde_json::Value> =
        serde_json::from_str(&world.itsm("review -f gitlab").success().stdout).unwrap();
    let mut fingerprints: Vec<&str> = gitlab.iter().map(|it| it["fingerprint"].as_str().unwrap()).collect();
    let all = fingerprints.len();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!((all, gitlab.len()), (fingerprints.len(), results.len()));
    for format in ["junit", "checkstyle", "yaml", "ndjson", "csv", "mermaid", "dot", "svg"] {
        assert!(!world.itsm(&format!("review -f {format}")).success().stdout.is_empty(), "{format}");
    }
    let ids = world.itsm("review -f ids").success().stdout;
    assert_eq!(ids.lines().next(), Some("getpaid"), "{ids}");
    assert_eq!(world.itsm("review -f ics").status, 2);
}

#[test]
fn a_pull_request_as_data() {
    let world = branch();
    let told = json(&world, "");
    assert_eq!(ids(&told["covering"]["uncovered"]), ["companyblog", "mailrelay"]);
    assert_eq!(ids(&told["covering"]["unapproved"]), ["getpaid"]);
    let look = told["look"].as_array().unwrap();
    let of = |who: &str| look.iter().find(|it| it["who"] == who).unwrap_or_else(|| panic!("{who}: {look:?}"));
    assert_eq!(of("joe.doe")["wrote"], true);
    assert_eq!(of("bill.bam")["because"][0]["why"], "owned");
    assert_eq!(of("pam.bates")["because"][0]["why"], "owns");
    assert_eq!(told["commits"]["count"], 2);
    assert_eq!(told["commits"]["log"][0]["trailers"][0]["value"], "CHG-20261121-7k3qf");
    assert!(says(&told).contains(&"criticality of iDNS-east: medium → high".to_owned()), "{:?}", says(&told));
    let lost = &told["graph"]["redundancy"]["lost"][0];
    assert_eq!((lost["asset"].as_str(), lost["after"]["need"].as_u64()), (Some("companyblog"), Some(3)));
    let (metrics, status) = world.fits("metrics", "metrics");
    assert_eq!((status, metrics["metrics"][4]["metric"].as_str()), (0, Some("unowned")));
}

#[test]
fn the_way_back_takes_what_the_way_there_brought() {
    let world = branch();
    world.write("assets/lost.yaml", "id: lost\ntype: server\nowner: nobody.here\nlifecycle: active\n");
    commit(&world, "Something wrong");
    let (there, back) = (json(&world, "master..HEAD"), json(&world, "HEAD..master"));
    let messages = |list: &serde_json::Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|it| it["message"].to_string()).collect()
    };
    assert_eq!(messages(&there["findings"]["brings"]), messages(&back["findings"]["mends"]));
    assert!(!messages(&there["findings"]["brings"]).is_empty());
    for part in ["reach", "single_points", "cycles", "hits"] {
        assert_eq!(there["graph"][part]["gained"], back["graph"][part]["lost"], "{part}");
        assert_eq!(there["graph"][part]["lost"], back["graph"][part]["gained"], "{part}");
    }
}

#[test]
fn what_may_not_be() {
    let world = branch();
    let refused = |what: &str| {
        let told = world.itsm(&format!("review --fail-on {what}"));
        assert_eq!(told.stdout.contains(&format!("refused for {what}: ")), told.status == 1, "{told:?}");
        told.status == 1
    };
    for what in ["new-spof", "lost-redundancy", "reach", "reach:PII", "reach:pii", "uncovered", "unapproved"]
    {
        assert!(refused(what), "{what}");
    }
    for what in
        ["error", "warning", "note", "new-cycle", "reach-critical", "reach:HIPAA", "removed", "settings"]
    {
        assert!(!refused(what), "{what}");
    }
    assert_eq!(world.itsm("review --fail-on error,new-cycle,uncovered").status, 1);
    let told = world.itsm("review --fail-on new-spfo").ends_with(2);
    assert!(told.stderr.contains("did you mean `new-spof`?"), "{told:?}");
    edit(
        &world,
        "assets/services/idns-east.yaml",
        "lifecycle: active\n",
        "lifecycle: active\ndepends_on: [getpaid]\n",
    );
    edit(&world, "itsm.yaml", "need: 1\n", "need: 0\n");
    world.git("rm -q assets/servers/fs01.yaml").success();
    edit(&world, "assets/services/mailrelay.yaml", "owner: joe.doe", "owner: nobody");
    commit(&world, "Worse");
    for what in ["error", "new-cycle", "removed", "settings"] {
        assert!(refused(what), "{what}");
    }
}

#[test]
fn what_is_critical_is_said_to_stand_on_more() {
    let world = World::with_example();
    world.git("switch -qc topic").success();
    edit(&world, "assets/applications/getpaid.yaml", "criticality: high", "criticality: critical");
    commit(&world, "Critical");
    let told = world.itsm("review --fail-on reach-critical").ends_with(1);
    assert!(told.stdout.contains("critical: getpaid newly stands on "), "{told:?}");
}

#[test]
fn a_ratchet_goes_one_way() {
    let world = branch();
    let told = world.itsm("review --no-worse-than master").ends_with(1);
    assert!(told.stdout.contains("refused for spof: "), "{told:?}");
    world.itsm("review --no-worse-than master --ratchet unowned,errors").success();
    world.itsm("review --ratchet unowned").success();
    world.itsm("review HEAD..master --no-worse-than HEAD").success();
    let told = world.itsm("review --ratchet unwoned").ends_with(2);
    assert!(told.stderr.contains("did you mean `unowned`"), "{told:?}");
    edit(&world, "assets/services/mailrelay.yaml", "owner: joe.doe\n", "");
    commit(&world, "Nobody's");
    let told = world.itsm("review --ratchet unowned").ends_with(1);
    assert!(told.stdout.contains("unowned: 0 → 1"), "{told:?}");
    world.itsm("review --ratchet unowned HEAD~1..HEAD").ends_with(1);
    world.itsm("review --ratchet unowned HEAD..HEAD").success();
}

#[test]
fn what_is_reviewed_where_nobody_says() {
    let world = World::with_example();
    let told = world.itsm("review").success();
    assert!(told.stdout.contains("nothing was decided"), "{told:?}");
    assert!(told.stderr.contains("HEAD has nothing that master has not"), "{told:?}");
    edit(&world, "assets/services/idns-east.yaml", "criticality: medium", "criticality: high");
    let told = world.itsm("review").success();
    assert!(told.stdout.contains("criticality of iDNS-east: medium → high"), "{told:?}");
    assert!(world.itsm("review --staged").success().stdout.contains("nothing was decided"));
    world.git("add -A").success();
    assert!(world.itsm("review --staged").success().stdout.contains("medium → high"));
    world.git("switch -qc topic").success();
    commit(&world, "Topic");
    edit(&world, "assets/services/idns-east.yaml", "criticality: high", "criticality: low");
    let told = world.itsm("review").success();
    assert!(
        told.stdout.contains("medium → high") && told.stderr.contains("1 file is not committed"),
        "{told:?}"
    );
    assert!(world.itsm("review --worktree").success().stdout.contains("high → low"));
    assert!(world.itsm("review --worktree master").success().stdout.contains("medium → low"));
    let told = world.itsm("review --worktree master..HEAD").ends_with(2);
    assert!(told.stderr.contains("itsm review --worktree master"), "{told:?}");
    world.git("branch -m master trunk").success();
    let told = world.itsm("review").ends_with(2);
    assert!(told.stderr.contains("name it: itsm review BRANCH"), "{told:?}");
    world.itsm("review trunk").success();
    let told = world.itsm("review trunk --at HEAD").ends_with(2);
    assert!(told.stderr.contains("trunk..HEAD"), "{told:?}");
    assert_eq!(world.itsm("review --at HEAD").status, 2);
    assert_eq!(world.itsm("review --staged A..B").status, 2);
}

#[test]
fn what_the_other_branch_did_is_no_part_of_it() {
    let world = branch();
    world.git("switch -q master").success();
    edit(&world, "assets/services/vpn.yaml", "criticality: medium", "criticality: low");
    commit(&world, "Elsewhere");
    world.git("switch -q payslips").success();
    let is_told = |range: &str| world.itsm(&format!("review {range}")).success().stdout.contains("VPN");
    assert!(!is_told("") && !is_told("master") && !is_told("master...HEAD"));
    assert!(is_told("master..HEAD"));
    world.git("merge -q --no-edit master").success();
    let told = json(&world, "master");
    assert!(!says(&told).iter().any(|it| it.contains("VPN")));
    let log = told["commits"]["log"].as_array().unwrap();
    assert_eq!(log.iter().filter(|it| it["merge"] == true).count(), 1, "{log:?}");
}

#[test]
fn branches_that_have_nothing_in_common_and_names_that_look_like_options() {
    let world = branch();
    world
        .git("branch -- --upload-pack=x 2>/dev/null || git update-ref refs/heads/--upload-pack=x HEAD")
        .success();
    let told = world.itsm("review -- --upload-pack=x").success();
    assert!(told.stdout.contains("nothing was decided"), "{told:?}");
    world.itsm("review master..--upload-pack=x").success();
    world.git("switch -q --orphan alone").success();
    world.itsm("init --quiet").success();
    world.git("add -A && git commit -qm Alone --allow-empty").success();
    let told = world.itsm("review master").ends_with(2);
    assert!(told.stderr.contains("have no commit in common"), "{told:?}");
    assert!(told.stderr.contains("compares them all the same"), "{told:?}");
    let zeros = "0".repeat(40);
    assert!(world.itsm(&format!("review {zeros}..HEAD")).success().stdout.contains("Review of nothing"));
}

#[test]
fn a_repository_without_a_working_tree() {
    let world = branch();
    world.sh("git clone -q --bare . ../store.git").success();
    let told = world.itsm("-C ../store.git review master..payslips").success();
    assert!(told.stdout.contains("GetPaid now stands on mailrelay"), "{told:?}");
    assert_eq!(world.itsm("-C ../store.git review --worktree").status, 2);
}

#[test]
fn what_is_renamed_or_moved_is_not_removed_and_added() {
    let world = World::with_example();
    world.git("switch -qc topic").success();
    world.itsm("asset rename idns-e001 dns01").success();
    world.git("mv assets/network/switch03.yaml assets/switch03.yaml").success();
    commit(&world, "Move");
    let told = json(&world, "");
    let fates: Vec<&str> =
        told["decisions"].as_array().unwrap().iter().map(|it| it["change"].as_str().unwrap()).collect();
    assert!(!fates.contains(&"added") && !fates.contains(&"removed"), "{fates:?}");
    assert!(
        fates.contains(&"renamed") && fates.contains(&"moved") && fates.contains(&"followed"),
        "{fates:?}"
    );
    assert_eq!(told["graph"]["single_points"]["gained"].as_array().unwrap().len(), 0);
    assert!(says(&told).contains(&"renamed: idns-e001 → dns01".to_owned()));
    world.itsm("review --fail-on removed,new-spof,reach,uncovered").success();
}

#[test]
fn who_approved_what() {
    let world = World::with_example();
    world.git("switch -qc topic").success();
    world.itsm("change notice v6f1h --record").success();
    let as_jim = "GIT_AUTHOR_EMAIL=jim.bar@company.com GIT_COMMITTER_EMAIL=jim.bar@company.com";
    world.sh(&format!("{as_jim} itsm change approve v6f1h --yes --expires 2027-04-30")).success();
    let told = says(&json(&world, ""));
    assert!(
        told.iter().any(|it| it.starts_with("CHG-20261120-v6f1h") || it.starts_with("Jim Bar approved")),
        "{told:?}"
    );
    world.git("rm -qr approvals/CHG-20261120-v6f1h").success();
    commit(&world, "Away with it");
    let told = says(&json(&world, "HEAD~1..HEAD"));
    assert!(
        told[0].contains("Jim Bar had approved CHG-20261120-v6f1h: that decision is deleted"),
        "{told:?}"
    );
}

#[test]
fn what_a_record_says_is_text_and_nothing_else() {
    let world = World::with_example();
    world.git("switch -qc topic").success();
    let title = "\\e]0;owned\\a</details><!-- x --> @org/team #12 [x](javascript:y) ``` `a` ::error::x\\nflowchart TB";
    let change = format!(
        "id: CHG-20261121-abcde\ntitle: \"{title}\"\ntype: normal\nstate: requested\nrequester: joe.doe\naffects: [web02]\n"
    );
    world.write("changes/2026/CHG-20261121-abcde.yaml", change);
    world.write(
        "assets/servers/web02.yaml",
        world.read("assets/servers/web02.yaml") + &format!("notes: \"{title}\\n```\\n@me\"\n"),
    );
    world.git("add -A").success();
    world.write("message", "@org/team #1 \u{1b}[31m</summary>\n\nChange: @all\nBad: <script>\n");
    world.git("commit -qF message").success();
    let told = world.itsm("review").success();
    assert!(!told.stdout.contains('\u{1b}') && !told.stdout.contains('\u{7}'), "{told:?}");
    let comment = world.itsm("review -f markdown").success().stdout;
    for line in comment.lines().filter(|it| !it.trim_start().starts_with(['+', '`'])) {
        let outside: String = line.split('`').step_by(2).collect();
        for bad in ["@org", "@all", "@me", "#12", "#1 ", "<!-- x", "<script", "[x](java"] {
            assert!(!outside.contains(bad), "{bad}: {line}");
        }
    }
    // In a block of code a line is what it is.
    let lines = || comment.lines().filter(|it| !it.trim_start().starts_with('+'));
    let having = |part: &str| lines().filter(|it| it.contains(part)).count();
    assert_eq!(having("<!--"), 1, "{comment}");
    assert_eq!(having("<details>"), having("</details>"), "{comment}");
    let github = world.itsm("review -f github").success().stdout;
    assert!(github.lines().all(|it| !it.starts_with("::error::x")), "{github}");
}

#[test]
fn a_thousand_records_stay_readable_and_fit_into_a_comment() {
    let world = World::with_example();
    world.git("switch -qc topic").success();
    let long = "word ".repeat(2_000);
    for n in 0..1_000 {
        let notes = if n % 10 == 0 { format!("notes: \"{long}\"\n") } else { String::new() };
        let text = format!(
            "id: srv{n:04}\ntype: server\nowner: joe.doe\nsupport_group: it\nlifecycle: active\ndepends_on: [findb1]\n{notes}"
        );
        world.write(&format!("assets/many/srv{n:04}.yaml"), text);
    }
    commit(&world, "Many");
    let page = world.itsm("review").success().stdout;
    assert!(page.lines().count() < 400, "{} lines", page.lines().count());
    assert!(page.contains("and 950 more; all of them: itsm review "), "{page}");
    let comment = world.itsm("review -f markdown").success().stdout;
    assert!(comment.len() <= 65_536, "{}", comment.len());
    assert!(comment.contains(" more: `itsm review "), "{comment}");
    assert_eq!(json(&world, "")["decisions"].as_array().unwrap().len(), 1_000);
}
