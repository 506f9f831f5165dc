use super::*;

fn made(text: &str) -> Result<String, String> {
    let template = Message { subject: "s".to_owned(), text: text.to_owned() };
    match draft("mine", Origin::Store, &template, &sample()) {
        Ok(draft) => Ok(draft.text),
        Err(bad) => Err(format!("{bad}")),
    }
}

#[track_caller]
fn refused(text: &str) -> String {
    made(text).unwrap_err().replace("the template `mine` of itsm.yaml ", "")
}

#[test]
fn every_built_in_template_does() {
    for audience in Audience::ALL {
        let template = built_in(*audience);
        let made = draft(audience.name(), Origin::Program, &template, &sample()).unwrap();
        assert!(!made.subject.is_empty() && !made.text.is_empty(), "{audience}");
        assert!(!made.text.contains("\n\n\n"), "{audience}: {}", made.text);
    }
}

#[test]
fn fields_choices_and_repetitions() {
    let told = made(
        "{% for it in systems %}\n- {{ it.name }}{% if not loop.last %},{% endif %}\n\n{% endfor %}{# nothing ~ #}{{ 'a ~ b' }}",
    );
    assert_eq!(told.unwrap(), "- text\na ~ b");
    assert_eq!(
        made("{%- if incident.is_open and incident.title == \"text\" -%}  yes{% else %}no{% endif %}")
            .unwrap(),
        "yes"
    );
}

#[test]
fn a_missing_field_is_told_with_its_line_and_what_there_is() {
    let told = refused("one\n{{ incident.titel }}");
    assert_eq!(told, "(text, line 2) makes no message: it asks for a field that there is not");
    let template = Message { subject: "s".to_owned(), text: "one\n{{ incident.titel }}".to_owned() };
    let bad = draft("mine", Origin::Store, &template, &sample()).unwrap_err();
    assert!(bad.help.unwrap().contains("incident.title"));
    let at = bad.at.unwrap();
    assert_eq!(&bad.source_text[at.offset()..at.offset() + at.len()], "incident.titel");
    assert!(refused("{% for it in nothing %}x{% endfor %}").contains("(text, line 1)"));
    assert!(refused("{{ nothing.at.all }}").contains("a field that there is not"));
}

#[test]
fn one_that_loops_ends() {
    let nested = "{% for a in 'x' %}".to_owned();
    assert!(made(&nested).is_err(), "it has no end");
    let many =
        (0..20).map(|_| "{% for a in systems %}").collect::<String>() + "x" + &"{% endfor %}".repeat(20);
    assert_eq!(made(&many).unwrap(), "x", "one system each");
    let mut facts = sample();
    facts.systems = vec![facts.systems[0].clone(); 200];
    let template = Message { subject: "s".to_owned(), text: many };
    let bad = draft("mine", Origin::Store, &template, &facts).unwrap_err();
    assert!(bad.message.contains("loops for too long"), "{bad}");
}

#[test]
fn what_could_make_more_of_itself_is_refused_where_it_stands() {
    for (text, what) in [
        ("{{ incident.title ~ incident.title }}", "`~`"),
        ("{{ 'x' * 1000000000 }}", "`*`"),
        ("{% for a in [1, 2] %}{% endfor %}", "`[`"),
        ("{% set a = incident.title %}", "`{% set %}`"),
        ("{% macro m() %}{% endmacro %}", "`{% macro %}`"),
        ("{% include 'client' %}", "`{% include %}`"),
        ("{%- filter upper %}{% endfilter %}", "`{% filter %}`"),
        ("{% %}", "`{%  %}`"),
    ] {
        assert!(refused(text).contains(what), "{text}: {}", refused(text));
    }
    assert!(made("{{ range(1000000000) }}").is_err());
    assert!(made("{{ incident.title | upper }}").is_err());
}

#[test]
fn too_long_before_and_after() {
    assert!(refused(&"x".repeat(LONGEST + 1)).contains("longer than 16 KB"));
    let mut facts = sample();
    facts.incident.title = "x".repeat(4096);
    let template = Message { subject: "s".to_owned(), text: "{{ incident.title }}".repeat(20) };
    let bad = draft("mine", Origin::Store, &template, &facts).unwrap_err();
    assert!(bad.message.contains("more than 64 KB"), "{bad}");
}

#[test]
fn ten_thousand_broken_templates_end_in_words() {
    let parts = [
        "{{", "}}", "{%", "%}", "{#", "#}", "if", " for ", "in", "'", "\"", "\\", "a", ".", "(", ")", "|",
        "-", "é", "\n", "endif",
    ];
    let mut state = 1_u64;
    for _ in 0..10_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text += parts[(state >> 33) as usize % parts.len()];
        }
        let _ = made(&text);
    }
}

#[test]
fn a_subject_is_one_line() {
    let template = Message { subject: "a\nBcc: all@example.com".to_owned(), text: String::new() };
    assert_eq!(draft("mine", Origin::Store, &template, &sample()).unwrap().subject, "a Bcc: all@example.com");
}
