//! Telling of incidents from end to end: suspects, whom to tell and on which way, the report, the status page.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use serde_json::{Value, json};
use world::World;

const INCIDENT: &str = "incidents/2026/INC-20261121-0m4xd.yaml";

/// A person's own channels, which are not the store's.
fn channels(world: &World, text: &str) {
    world.write("../.config/itsm/config.yaml", format!("channels:\n{text}"));
}

fn last_entry(world: &World) -> Value {
    let (shown, _) = world.fits("incident show 0m4xd", "incident-show");
    shown["log"].as_array().unwrap().last().unwrap().clone()
}

#[test]
fn the_application_broke_and_nobody_changed_it() {
    let world = World::with_example();
    let (found, status) = world.fits("incident suspects 0m4xd", "incident-suspects");
    assert_eq!(status, 0);
    let first = &found["suspects"][0];
    assert_eq!(first["id"], "CHG-20261112-d9m2t");
    assert_eq!(first["path"], json!(["findb1", "switch03"]));
    assert_eq!((&first["score"], &first["distance"]), (&json!(78), &json!(1)));
    assert!(first["commit"].as_str().unwrap().len() == 40);
    let told = world.itsm("incident suspects 0m4xd").success().stdout;
    assert!(told.contains("suspects, not culprits") && told.contains("findb1 → switch03"), "{told}");
    assert_eq!(world.itsm("incident suspects 0m4xd -f ids").success().stdout, "CHG-20261112-d9m2t\n");
    assert!(
        world
            .itsm("incident suspects 0m4xd -f markdown")
            .success()
            .stdout
            .starts_with("## INC-20261121-0m4xd")
    );
}

#[test]
fn an_edit_below_it_is_a_suspect_with_its_commit_even_where_the_asset_is_gone() {
    let world = World::with_example();
    let when = "GIT_COMMITTER_DATE=2026-11-21T01:30:00-05:00";
    let findb1 = world.read("assets/servers/findb1.yaml");
    world.sh(&format!("{when} itsm asset set switch03 location=elsewhere")).success();
    let (found, _) = world.fits("incident suspects 0m4xd", "incident-suspects");
    let edit = found["suspects"].as_array().unwrap().iter().find(|it| it["what"] == "edit").unwrap();
    assert_eq!((&edit["id"], &edit["state"]), (&json!("switch03"), &json!("changed: location")));
    assert_eq!(edit["commit"], world.git("rev-parse HEAD").stdout.trim());
    world.write("assets/servers/findb1.yaml", findb1.replace("switch03", "vmhost1"));
    world.sh(&format!("git add -A && {when} git commit -qm 'Plug it elsewhere'")).success();
    let (found, _) = world.fits("incident suspects 0m4xd", "incident-suspects");
    let of_path = |past: bool| {
        let all = found["suspects"].as_array().unwrap().iter();
        all.filter(|it| it["past_path"] == past && it["path"] == json!(["findb1", "switch03"])).count()
    };
    assert_eq!(
        (of_path(true), of_path(false)),
        (0, 0),
        "history begins with the example, after that day: {found:#}"
    );
}

#[test]
fn how_far_back_and_what_is_no_answer() {
    let world = World::with_example();
    let none = world.itsm("incident suspects 0m4xd --since 15m").ends_with(1).stdout;
    assert!(none.contains("That clears nobody"), "{none}");
    world.itsm("incident suspects 0m4xd --since 2026-11-01").success();
    let late = world.itsm("incident suspects 0m4xd --since '2026-11-21 05:00'").ends_with(2).stderr;
    assert!(late.contains("what began later is no cause"), "{late}");
    assert!(world.itsm("incident suspects getpaid").ends_with(2).stderr.contains("not an incident"));
}

#[test]
fn a_change_that_is_named_as_the_cause_owes_an_answer() {
    let world = World::with_example();
    world.itsm("incident link 0m4xd --caused-by d9m2t").success();
    assert!(world.itsm("incident link 0m4xd --caused-by d9m2t").ends_with(2).stderr.contains("already"));
    assert_eq!(last_entry(&world)["kind"], "decision");
    let told = world.itsm("validate").stdout + &world.itsm("validate").stderr;
    assert!(told.contains("cause-unanswered"), "{told}");
    assert!(world.itsm("change show d9m2t").success().stdout.contains("an answer to INC-20261121-0m4xd"));
    let closed = world.itsm("change close d9m2t").ends_with(2).stderr;
    assert!(closed.contains("nobody has looked back on it since"), "{closed}");
    let success = world.itsm("change review d9m2t --outcome success").ends_with(2).stderr;
    assert!(success.contains("that was no success"), "{success}");
    world.itsm("change review d9m2t --outcome partial --notes 'the port list was not compared'").success();
    world.itsm("change close d9m2t").success();
    assert!(!world.itsm("validate").stdout.contains("cause-unanswered"));
    assert!(world.itsm("incident suspects 0m4xd").success().stdout.contains("it is on record as the cause"));
}

/// The fields of the form, as the document has them.
const FORM: [&str; 16] = [
    "Incident Name",
    "Incident Reference #",
    "Date/Time Service Went Down",
    "Date/Time Incident Recorded",
    "Discovered/Reported By",
    "Incident Manager",
    "Communications Manager",
    "Systems Affected",
    "System Owner",
    "Populations Affected",
    "Symptoms/Problem Description",
    "Staff Involved",
    "Determined Cause",
    "Resolution",
    "Date/Time Service Restored",
    "Outage Duration",
];

/// What the policy wants beside, and the rest of the form.
const AROUND: [&str; 9] = [
    "Affected service",
    "Nature of the disruption",
    "Reason for the disruption",
    "Length, from onset to restoration",
    "Recommendations for future improvement",
    "Notes",
    "Date/Time",
    "Event or People Contacted",
    "Person filling out form",
];

#[test]
fn every_field_of_the_form_is_in_the_report_in_every_format() {
    let world = World::with_example();
    for format in ["html", "markdown", "text"] {
        let report = world.itsm(&format!("incident report q5k9t -f {format}")).success().stdout;
        let report = report.replace("\\#", "#").to_lowercase();
        for field in FORM.iter().chain(&AROUND) {
            assert!(report.contains(&field.to_lowercase()), "{format} lacks {field}: {report}");
        }
        for entry in [
            "jess reports that payroll hangs",
            "jim bar told by phone",
            "1h28m",
            "yearly exports filled the disk",
        ] {
            assert!(report.contains(entry), "{format} lacks {entry}");
        }
    }
    let (report, _) = world.fits("incident report q5k9t", "incident-report");
    assert_eq!((&report["duration"], &report["draft"]), (&json!("1h28m"), &json!(false)));
    assert_eq!(report["log"].as_array().unwrap().len(), 5);
    assert_eq!(report["disruption"], "out for 1h28m, which is longer than 15m");
}

#[test]
fn a_report_is_written_once_the_service_is_back() {
    let world = World::with_example();
    let early = world.itsm("incident report 0m4xd --reason why").ends_with(2).stderr;
    assert!(early.contains("the service is not back"), "{early}");
    let (draft, _) = world.fits("incident report 0m4xd", "incident-report");
    assert_eq!(
        (&draft["draft"], &draft["due"], &draft["restored"]),
        (&json!(true), &Value::Null, &Value::Null)
    );
    world.itsm("incident restore 0m4xd --when '2026-11-21 05:00'").success();
    let owed = world.itsm("incident report 0m4xd").success().stdout;
    assert!(owed.contains("due on Tue 2026-11-24 23:59 EST"), "from a Saturday: {owed}");
    assert!(
        world
            .itsm("incident report 0m4xd --recommendations r")
            .ends_with(2)
            .stderr
            .contains("begins with its reason")
    );
    world.itsm("incident report 0m4xd --reason 'a port lost its VLAN' --recommendations 'compare the ports' -o report.html").success();
    let page = world.read("report.html");
    assert!(page.contains("a port lost its VLAN") && !page.contains("<script"), "{page}");
    assert!(world.read(INCIDENT).contains("reason: a port lost its VLAN"));
    let (report, _) = world.fits("incident report 0m4xd", "incident-report");
    assert_eq!((&report["filled_out_by"], &report["draft"]), (&json!("joe.doe"), &json!(false)));
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is() {
    let world = World::with_example();
    world.itsm("incident restore 0m4xd --when '2026-11-21 05:00'").success();
    let before = world.git("rev-parse HEAD").stdout;
    for (output, said) in [
        ("report.pdf", "no format ends with .pdf"),
        ("report.svg", "no format ends with .svg"),
        ("away/report.html", "there is no folder away"),
        ("assets", "it is a folder"),
        ("report.html -f dot", "`dot` does not show this"),
    ] {
        let told = world.itsm(&format!("incident report 0m4xd --reason why -o {output}")).ends_with(2).stderr;
        assert!(told.contains(said), "{output}: {told}");
    }
    assert!(world.itsm("problem review -o review.pdf").ends_with(2).stderr.contains("no format ends with"));
    assert_eq!(world.git("rev-parse HEAD").stdout, before);
    assert_eq!(world.git("status --short").stdout, "");
    world.itsm("incident report 0m4xd -o report.PDF -f html").success();
    assert!(world.read("report.PDF").starts_with("<!doctype html>"));
    let piped = world.itsm("incident report 0m4xd -o - -f markdown").success().stdout;
    assert!(piped.starts_with("# Service disruption report") || piped.starts_with("## "), "{piped}");
    world.itsm("incident report 0m4xd -o report").success();
    assert!(world.read("report").starts_with("Service disruption report · INC-20261121-0m4xd"));
}

#[test]
fn as_long_as_nobody_knows_what_is_hit_no_message_has_a_gap() {
    let world = World::with_example();
    let told = world.itsm("incident new unknown 'mail is dead' --down-at 09:50").success();
    let id = told.stdout.split(' ').next().unwrap();
    let messages = world.itsm(&format!("incident notify {id}")).success().stdout;
    for gap in ["Hit:", "Disruption:", "What stands still:", "  : since", "concerns you:"] {
        assert!(!messages.contains(gap), "{gap}: {messages}");
    }
    for words in [
        "Nobody knows yet what is broken.",
        "What stands still is not known yet.",
        "  Since Sat 2026-11-21 09:50 EST there is a disruption. We are working on it.",
        "What it concerns is not known yet.",
    ] {
        assert!(messages.contains(words), "{words}: {messages}");
    }
    world.itsm(&format!("incident set {id} affects+=vpn")).success();
    let messages = world.itsm(&format!("incident notify {id} -a executive")).success().stdout;
    assert!(messages.contains("What stands still:\n  - VPN is down\n"), "{messages}");
}

#[test]
fn whom_to_tell_and_why() {
    let world = World::with_example();
    let (told, _) = world.fits("incident notify 0m4xd", "incident-notify");
    let group = |name: &str| {
        told["audiences"].as_array().unwrap().iter().find(|it| it["audience"] == name).unwrap().clone()
    };
    let who = |group: &Value| {
        group["recipients"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["who"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let client = group("client");
    assert!(who(&client).contains(&"jim.bar".to_owned()), "{client:#}");
    assert_eq!(client["sign_off"], "jess.charlie");
    assert_eq!(client["names"], json!(["client", "system owner"]));
    let jim = client["recipients"].as_array().unwrap().iter().find(|it| it["who"] == "jim.bar").unwrap();
    assert_eq!(jim["because"][0]["path"], json!(["findb1", "getpaid", "finance-payroll"]));
    assert_eq!(jim["email"], "jim.bar@company.com");
    assert!(who(&group("internal")).contains(&"finance-it".to_owned()));
    assert!(group("internal")["text"].as_str().unwrap().contains("it sees no packets on its second port"));
    assert!(!group("status")["text"].as_str().unwrap().contains("packets"), "nothing of the log");
    assert_eq!(
        world.itsm("incident notify 0m4xd -a client -f ids").success().stdout.lines().count(),
        who(&client).len()
    );
    let one = world.fits("incident notify 0m4xd --to jim.bar -a client", "incident-notify").0;
    assert_eq!(one["audiences"][0]["recipients"].as_array().unwrap().len(), 1);
    assert!(world.itsm("incident notify 0m4xd --to jill.foo").ends_with(2).stderr.contains("nothing of"));
}

#[test]
fn told_by_hand_and_noted_for_the_clock() {
    let world = World::with_example();
    assert!(world.itsm("incident notify 0m4xd --record").ends_with(2).stderr.contains("wants to know whom"));
    let unsigned = world.itsm("incident notify 0m4xd -a client --record").ends_with(2).stderr;
    assert!(unsigned.contains("jess.charlie has to agree"), "{unsigned}");
    world.itsm("incident notify 0m4xd -a client --record --signed-off-by jess.charlie").success();
    let entry = last_entry(&world);
    assert_eq!(entry["kind"], "update");
    assert_eq!((&entry["to"][0], &entry["to"][1]), (&json!("client"), &json!("system owner")));
    let (told, _) = world.fits("incident notify 0m4xd -a client", "incident-notify");
    assert_eq!(told["audiences"][0]["told"], "2026-11-21T10:00:00-05:00");
    assert_eq!(told["audiences"][0]["due"], "2026-11-21T10:30:00-05:00", "the clock begins anew");
}

#[test]
fn by_a_command_of_ones_own() {
    let world = World::with_example();
    channels(
        &world,
        "  mine: {command: [sh, -c, 'cat > sent; printf %s \"$ITSM_TO|$ITSM_AUDIENCE\" > to'], stdin: mail, from: me@company.com}\n",
    );
    world.itsm("incident notify 0m4xd -a internal --via mine --dry-run").success();
    // What cannot be told of here, and so looks as if it had failed, is not sent either.
    let told = world.itsm("incident notify 0m4xd -a internal --via mine -f csv").ends_with(2);
    assert!(told.stderr.contains("take one of: table, json"), "{told:?}");
    assert!(!world.path("sent").exists());
    world.itsm("incident notify 0m4xd -a internal --via mine").success();
    let sent = world.read("sent");
    assert!(
        sent.starts_with("From: me@company.com\r\nTo: ")
            && sent.contains("\r\nSubject: INC-20261121-0m4xd P1 Payroll"),
        "{sent}"
    );
    assert!(world.read("to").contains("it@company.com") && world.read("to").ends_with("|internal"));
    assert!(
        last_entry(&world)["text"].as_str().unwrap().starts_with("told the audience internal by mine: INC-")
    );
}

#[test]
fn a_channel_that_fails_is_tried_twice_and_written_down() {
    let world = World::with_example();
    channels(&world, "  bad: {command: [sh, -c, 'echo x >> tries; echo no route >&2; exit 3']}\n");
    let ran = world.itsm("incident notify 0m4xd -a executive --via bad").ends_with(1);
    assert_eq!(world.read("tries").lines().count(), 2);
    assert!(
        ran.stderr.contains("no route; trying once more") && ran.stderr.contains("given up"),
        "{}",
        ran.stderr
    );
    let entry = last_entry(&world);
    assert_eq!((&entry["kind"], &entry["to"]), (&json!("note"), &Value::Null), "nobody was told");
    assert!(
        entry["text"].as_str().unwrap().contains("could not tell the audience executive by bad, tried twice")
    );
}

#[test]
fn a_channel_that_fails_in_colours_is_written_down_all_the_same() {
    let world = World::with_example();
    world.write("fail", "#!/bin/sh\nprintf '\\033[31mno \\342\\200\\256route\\007\\n' >&2\nexit 3\n");
    channels(&world, "  bad: {command: [sh, fail]}\n");
    world.itsm("incident notify 0m4xd -a executive --via bad").ends_with(1);
    let text = last_entry(&world)["text"].as_str().unwrap().to_owned();
    assert!(text.contains("no route") && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn channels_are_the_persons_own() {
    let world = World::with_example();
    let none = world.itsm("incident notify 0m4xd -a internal --via mail").ends_with(2).stderr;
    assert!(none.contains("cannot be read") && none.contains("channels:"), "{none}");
    channels(&world, "  mail: {command: [cat]}\n");
    assert!(
        world
            .itsm("incident notify 0m4xd -a internal --via mial")
            .ends_with(2)
            .stderr
            .contains("did you mean `mail`?")
    );
    world.write(".config/itsm/config.yaml", "channels:\n  evil: {command: [touch, pwned]}\n");
    let refused = world
        .sh("XDG_CONFIG_HOME=$PWD/.config itsm incident notify 0m4xd -a internal --via evil")
        .ends_with(2);
    assert!(refused.stderr.contains("what a store names is never run") && !world.path("pwned").exists());
    channels(&world, "  mail: {shell: cat}\n");
    assert!(
        world
            .itsm("incident notify 0m4xd -a internal --via mail")
            .ends_with(2)
            .stderr
            .contains("cannot be understood")
    );
}

/// A server for one connection, which answers each line that it is sent as it is told; what it was sent.
fn server(
    answer: impl Fn(&str) -> Option<&'static str> + Send + 'static,
    hello: &'static str,
) -> (u16, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(hello.as_bytes()).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut heard = String::new();
        let mut line = String::new();
        while reader.read_line(&mut line).unwrap_or(0) > 0 {
            heard += &line;
            if let Some(answer) = answer(&line) {
                stream.write_all(answer.as_bytes()).unwrap();
            }
            if line.starts_with("QUIT") {
                break;
            }
            line.clear();
        }
        heard
    });
    (port, heard)
}

#[test]
fn by_a_relay_that_speaks_smtp() {
    let world = World::with_example();
    let answer = |line: &str| match line.trim_end() {
        line if line.starts_with("EHLO") => Some("250-hello\r\n250 8BITMIME\r\n"),
        line if line.starts_with("MAIL") || line.starts_with("RCPT") || line == "." => Some("250 ok\r\n"),
        "DATA" => Some("354 go on\r\n"),
        "QUIT" => Some("221 bye\r\n"),
        _ => None,
    };
    let (port, heard) = server(answer, "220 relay\r\n");
    channels(&world, &format!("  relay: {{smtp: \"127.0.0.1:{port}\", from: me@company.com}}\n"));
    world.itsm("incident notify 0m4xd -a executive --via relay").success();
    let heard = heard.join().unwrap();
    assert!(heard.contains("MAIL FROM:<me@company.com>\r\nRCPT TO:<jim.bar@company.com>"), "{heard}");
    assert!(
        heard.contains("Content-Transfer-Encoding: base64\r\n\r\n") && heard.contains("\r\n.\r\nQUIT"),
        "{heard}"
    );
}

#[test]
fn by_a_webhook() {
    let world = World::with_example();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut heard = Vec::new();
        let mut chunk = [0; 4096];
        while !String::from_utf8_lossy(&heard).trim_end().ends_with('}') {
            let read = stream.read(&mut chunk).unwrap();
            heard.extend_from_slice(&chunk[..read]);
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
        String::from_utf8(heard).unwrap()
    });
    channels(&world, &format!("  chat: {{webhook: \"http://127.0.0.1:{port}/hook?key=secret\"}}\n"));
    world.itsm("incident notify 0m4xd -a status --via chat").success();
    let heard = heard.join().unwrap();
    assert!(heard.starts_with("POST /hook?key=secret HTTP/1.1"), "{heard}");
    let body: Value = serde_json::from_str(heard.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    assert_eq!(body["audience"], "status");
    assert!(!world.read(INCIDENT).contains("secret"), "the address is nobody's business");
}

#[test]
fn words_of_the_stores_own_and_words_that_would_never_end() {
    let world = World::with_example();
    let settings = world.read("itsm.yaml");
    let with = |text: &str| {
        let messages = format!("incidents:\n  messages:\n    client: {{subject: mine, text: '{text}'}}\n");
        let messages = settings.replace("incidents:\n", &messages);
        world.write("itsm.yaml", messages);
    };
    with("{{ incident.title }} in our words");
    let told = world.itsm("incident notify 0m4xd -a client").success().stdout;
    assert!(told.contains("Payroll cannot reach its database in our words"), "{told}");
    channels(&world, "  mine: {command: [touch, sent]}\n");
    world.write("itsm.yaml", "version: [\n");
    let unread = world.itsm("incident notify 0m4xd -a internal --via mine").ends_with(2).stderr;
    assert!(unread.contains("itsm.yaml cannot be understood"), "nobody knows the store's words: {unread}");
    for (text, why) in [
        ("{{ incident.titel }}", "a field that there is not"),
        ("{% for a in systems %}", "(text"),
        ("{{ \"x\" * 1000000000 }}", "computes"),
    ] {
        with(text);
        let bad = world
            .itsm("incident notify 0m4xd -a client --via mine --signed-off-by jess.charlie")
            .ends_with(2)
            .stderr;
        assert!(bad.contains("template `client` of itsm.yaml (text") && bad.contains(why), "{bad}");
    }
    assert!(!world.path("sent").exists(), "nothing was sent");
    assert!(world.itsm("validate").ends_with(1).stdout.contains("invalid-message"));
    assert!(
        world
            .itsm("incident notify 0m4xd --template cleint")
            .ends_with(2)
            .stderr
            .contains("did you mean `client`?")
    );
}

#[test]
fn the_status_page_tells_what_everybody_was_told_and_no_more() {
    let world = World::with_example();
    world.itsm("incident status-page --out public").success();
    let page = world.read("public/index.html");
    assert!(page.contains("Finance system for payroll") && page.contains("Not available"), "{page}");
    for secret in ["switch03", "firmware", "Payroll cannot reach", "jess.charlie", "Jess Charlie", "<script"]
    {
        for file in ["index.html", "status.json", "feed.xml"] {
            assert!(!world.read(&format!("public/{file}")).contains(secret), "{file} tells {secret}");
        }
    }
    world.itsm("incident notify 0m4xd -a status --record").success();
    world.itsm("incident status-page --out public --url https://status.company.com").success();
    let (page, feed) = (world.read("public/index.html"), world.read("public/feed.xml"));
    assert!(page.contains("there is a disruption. We are working on it."), "{page}");
    assert!(
        feed.contains("there is a disruption. We are working on it.")
            && feed.contains("<link>https://status.company.com</link>"),
        "{feed}"
    );
    let again =
        world.itsm("incident status-page --out public --url https://status.company.com").success().stdout;
    assert_eq!(again.matches("as it was").count(), 3, "{again}");
    let schema: Value =
        serde_json::from_str(&world.itsm("schema output/incident-status-page").success().stdout).unwrap();
    let status: Value = serde_json::from_str(&world.read("public/status.json")).unwrap();
    let faults: Vec<String> =
        jsonschema::validator_for(&schema).unwrap().iter_errors(&status).map(|it| it.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(status["state"], "down");
    for folder in ["assets", "incidents/2026", "."] {
        assert!(
            world
                .itsm(&format!("incident status-page --out {folder}"))
                .ends_with(2)
                .stderr
                .contains("is for records")
        );
    }
}

#[test]
fn hostile_texts_stay_texts_wherever_they_go() {
    let world = World::with_example();
    let hostile = "<script>alert(1)</script> ]]> \\u001b[31m \\u202e {{ incident.id }}";
    let file = world.read(INCIDENT).replace("Payroll cannot reach its database", &format!("\"{hostile}\""));
    world.write(INCIDENT, file);
    let asset = "assets/business/finance-payroll.yaml";
    world.write(asset, world.read(asset).replace("Finance system for payroll", &format!("\"{hostile}\"")));
    world.itsm("incident status-page --out public").success();
    let files = ["index.html", "feed.xml"].map(|file| world.read(&format!("public/{file}")));
    let said = ["report 0m4xd -f html", "notify 0m4xd -f html", "suspects 0m4xd -f html"]
        .map(|it| world.itsm(&format!("incident {it}")).success().stdout);
    for text in files.iter().chain(&said) {
        assert!(
            !text.contains("<script") && !text.contains('\u{1b}') && !text.contains('\u{202e}'),
            "{text}"
        );
    }
    let told = world.itsm("incident notify 0m4xd").success().stdout;
    assert!(!told.contains('\u{1b}') && told.contains("{{ incident.id }}"), "a text is no template: {told}");
}
