//! What expressions find, and what is said of those that nobody can understand.

use super::fixture::{ask, ask_of, value};
use super::{Expression, Query, Subject};
use crate::model::Kind;

/// Expressions, each with the ids for which it holds.
#[track_caller]
fn finds(expected: &[(&str, &str)]) {
    for (text, ids) in expected {
        assert_eq!(ask(text), *ids, "{text}");
    }
}

#[test]
fn fields_of_every_kind_under_their_own_names() {
    finds(&[
        ("type == \"application\" && \"PII\" in data_classification", "getpaid"),
        ("state == \"open\"", "INC-20261120-0m4xd PRB-20261121-c8t5p"),
        ("kind in [\"team\", \"person\"]", "edgar.foo jim.bar joe.doe finance-it it"),
        ("of == \"CHG-20261112-d9m2t\"", "jim.bar-9xk2"),
        ("id == \"jim.bar-9xk2\" || id == \"Blog\"", "jim.bar-9xk2 Blog"),
        ("file.startsWith(\"teams/\")", "finance-it it"),
        ("record.owner == \"it\"", "idns"),
        ("attributes.manufacturer == \"Dell\"", "findb1"),
        ("attributes[\"manufacturer\"] == \"Dell\"", "findb1"),
        ("attributes.disks[1] == 2", "findb1"),
        ("tags.env == \"prod\"", "getpaid"),
        ("tags[\"a.b\"] == \"c\" && \"env\" in tags", "getpaid"),
        ("tags.exists(key, tags[key] == \"prod\")", "getpaid"),
        ("'emergency' in allow", "year-end"),
        ("tasks.exists(t, t.state == \"open\" && \"web02\" in t.affects)", "CHG-20261112-d9m2t"),
    ]);
}

#[test]
fn what_a_record_does_not_say_is_the_answer_to_no_test() {
    finds(&[
        ("has(owner)", "findb1 getpaid idns PRB-20261121-c8t5p"),
        ("has(depends_on)", "Blog getpaid old"),
        ("has(tags.env) && has(record.tags)", "getpaid"),
        ("kind == \"asset\" && !has(owner)", "Blog old web02"),
        ("kind == \"asset\" && owner == null", "Blog old web02"),
        ("kind == \"asset\" && owner != null", "findb1 getpaid idns"),
        ("kind == \"asset\" && owner != \"it\"", "Blog findb1 getpaid old web02"),
        ("kind == \"asset\" && !(owner == \"it\")", "Blog findb1 getpaid old web02"),
        ("kind == \"asset\" && !name.startsWith(\"Get\")", "Blog findb1 idns old web02"),
        (
            "name.startsWith(\"Get\") || name.contains(\"IT\") || name.endsWith(\"Doe\")",
            "getpaid joe.doe finance-it it",
        ),
        ("kind == \"asset\" && size(name) == 0 && size(depends_on) == 0", "findb1 idns web02"),
        ("criticality < \"low\" || criticality > \"critical\"", ""),
        ("owner == secondary_owner", ""),
        ("attributes.price * 2 > 24.0", "findb1"),
        ("attributes.virtual", ""),
        ("kind == \"asset\" && !attributes.virtual", "Blog findb1 getpaid idns old web02"),
        ("depends_on.all(e, e.id == \"findb1\") && has(depends_on)", "old"),
        ("has(attributes.disks[7]) || has(attributes.cpus.x) || has(attributes.cpus[\"x\"])", ""),
    ]);
}

#[test]
fn words_are_ordered_as_their_list_is() {
    finds(&[
        ("criticality >= \"high\"", "findb1 getpaid"),
        ("criticality < \"critical\"", "getpaid"),
        ("impact > urgency", "INC-20261120-0m4xd"),
        ("lifecycle > \"active\" && lifecycle < \"retired\"", "idns"),
    ]);
}

#[test]
fn times_days_and_lengths_beside_texts() {
    finds(&[
        ("left_on < \"2026-11-01\"", "edgar.foo"),
        ("left_on == \"2026-10-01\" && left_on == timestamp(\"2026-10-01T00:00:00-04:00\")", "edgar.foo"),
        ("window.start > now && window.start - now < duration(\"1d\")", "CHG-20261112-d9m2t"),
        ("window.start <= \"2026-11-22\"", ""),
        ("window.start <= \"2026-11-22T08:00:00Z\"", "CHG-20261112-d9m2t"),
        ("window.end - window.start == duration(\"60m\")", "CHG-20261112-d9m2t"),
        ("outage >= \"30m\" && outage < duration(\"1h\")", "CHG-20261112-d9m2t"),
        ("actions.exists(a, a.due <= now)", "PRB-20261121-c8t5p"),
        ("attributes.warranty_end < now - duration(\"30d\")", "findb1"),
        ("down_at.getHours() == 23 && down_at.getHours(\"UTC\") == 4", "INC-20261120-0m4xd"),
        ("starts.getMonth() == 11 && starts.getDate() == 20 && starts.getDayOfWeek() == 0", "year-end"),
    ]);
    assert_eq!(value("now - left_on", "edgar.foo"), "\"7w2d11h\"", "the clocks were put back in between");
    assert_eq!(value("left_on + duration(\"1w\")", "edgar.foo"), "\"2026-10-08\"");
}

#[test]
fn days_are_counted_in_midnights_of_the_store() {
    assert_eq!(value("days_since(down_at)", "INC-20261120-0m4xd"), "1");
    assert_eq!(value("days_since(left_on)", "edgar.foo"), "51");
    assert_eq!(value("days_until(\"2026-11-22\")", "edgar.foo"), "1");
    assert_eq!(value("days_since(attributes.warranty_end)", "findb1"), "234");
    assert_eq!(value("days_since(left_on)", "joe.doe"), "null");
}

#[test]
fn an_edge_is_told_by_its_id_however_it_is_written() {
    finds(&[
        ("\"idns\" in depends_on", "Blog getpaid"),
        ("depends_on.exists(e, e.via == \"network\" && e.strength == \"soft\")", "getpaid"),
        ("depends_on.exists(e, e.id == \"findb1\")", "getpaid old"),
        ("depends_on.exists(e, e == \"findb1\")", "getpaid old"),
    ]);
    assert_eq!(value("depends_on.map(e, e.id)", "getpaid"), "[\"findb1\",\"idns\"]");
}

#[test]
fn who_stands_on_whom() {
    finds(&[
        ("\"getpaid\" in dependents(id)", "findb1 idns"),
        ("\"getpaid\" in dependents()", "findb1 idns"),
        ("id in dependencies(\"getpaid\")", "findb1 idns"),
        ("depends_on(\"idns\")", "Blog getpaid"),
        ("depends_on(id, \"IDNS\")", "Blog getpaid"),
        ("depends_on(\"getpaid\", id)", "findb1 idns"),
        ("depends_on(\"uai1\", id)", "findb1 idns"),
        ("depends_on(id, id)", ""),
        ("id in impacted(\"findb1\")", "getpaid"),
        ("id in impacted([\"findb1\", \"web02\"])", "Blog getpaid"),
        ("size(impacted(affects)) > 0", "CHG-20261112-d9m2t INC-20261120-0m4xd"),
        ("size(dependents()) == 2", "idns"),
    ]);
    assert_eq!(value("impacted(depends_on)", "getpaid"), "[\"Blog\",\"getpaid\"]");
    assert_eq!(value("dependencies(record)", "getpaid"), "[\"findb1\",\"idns\"]");
    assert_eq!(value("dependencies()", "joe.doe"), "[]");
    assert_eq!(value("dependencies(owner)", "joe.doe"), "[]");
}

#[test]
fn who_answers_and_is_still_here() {
    finds(&[
        ("owner_active()", "getpaid idns"),
        ("has(owner) && !owner_active(record)", "findb1 PRB-20261121-c8t5p"),
        ("kind == \"team\" && is_active(id)", "finance-it it"),
        ("is_active(requester)", "CHG-20261112-d9m2t"),
        ("actions.exists(a, is_active(a.owner))", "PRB-20261121-c8t5p"),
        ("team_of(record) == \"finance-it\"", "getpaid CHG-20261112-d9m2t jim.bar finance-it"),
    ]);
    assert_eq!(value("team_of(\"idns\") + \" \" + team_of(\"joe.doe\")", "old"), "\"it it\"");
    assert_eq!(value("team_of()", "old"), "null");
}

#[test]
fn which_tickets_name_a_record() {
    finds(&[
        ("size(incidents(id)) > 0", "findb1 CHG-20261112-d9m2t PRB-20261121-c8t5p"),
        ("size(changes()) > 0", "findb1 web02 INC-20261120-0m4xd"),
        ("size(incidents(\"FINDB1\")) > 0 && id == \"it\"", "it"),
    ]);
    assert_eq!(value("changes(\"findb1\")", "it"), "[\"CHG-20261112-d9m2t\"]");
}

#[test]
fn a_kind_of_record_has_its_own_fields_alone() {
    assert_eq!(ask_of("has(owner)", Subject::Of(Kind::Asset)), "findb1 getpaid idns");
    assert_eq!(ask_of("type == \"freeze\"", Subject::Of(Kind::Calendar)), "year-end");
    assert!(
        ask_of("type == \"server\"", Subject::Of(Kind::Calendar)).starts_with("`type` is never `server`")
    );
}

#[test]
fn the_fields_that_an_expression_asks_for() {
    let text = "tags.env == \"x\" && record.id == owner && attributes[\"cpus\"] > 1 && has(owner)";
    let expression = Expression::compile(text, Subject::Any).unwrap();
    assert_eq!(expression.fields(), ["tags.env", "id", "owner", "attributes.cpus"]);
}

#[test]
fn the_first_record_that_cannot_be_asked_is_told() {
    let told = ask("has(lifecycle) && attributes.cpus > 16");
    insta::assert_snapshot!(told, @"
    `web02` cannot be asked: the text `eight` cannot be compared with a number
      has(lifecycle) && attributes.cpus > 16
                        ^^^^^^^^^^^^^^^^^^^^ neither comes first
      help: ask for numbers alone: type(x) == int && x > 1
    ");
    assert_eq!(ask("type(attributes.cpus) == int && attributes.cpus > 16"), "findb1");
    assert_eq!(ask("id == \"web02\" || attributes.cpus > 16"), "findb1 web02", "what decides alone decides");
}

#[test]
fn what_is_said_of_expressions_that_nobody_can_understand() {
    let texts = [
        "",
        "owner = \"x\"",
        "type == \"a\" and x",
        "a & b",
        "not has(owner)",
        "not (has(owner))",
        "state <> \"open\"",
        "name like \"x\"",
        "owner is null",
        "type == application",
        "owner == jim.bar",
        "“x” == name",
        "\"unclosed",
        "'\\q' == id",
        "1 +",
        "(((1 == 1)",
        "a ==\n  b c",
        "for == 1",
        "99999999999999999999 == 1",
        "name == \"ä\" && ö",
        "ownr == \"x\"",
        "record.ownr == \"x\"",
        "size == 1",
        "zzzzz == 1",
        "window.begin < now",
        "owner.name == \"x\"",
        "now.hour == 1",
        "[ownr] == []",
        "depends_on.via == \"x\"",
        "tasks.all(t, t.stat == \"x\")",
        "tags.exists(t, t.key == \"x\")",
        "lifecycle == \"actve\"",
        "state in [\"open\", \"nevr\"]",
        "kind == \"asets\"",
        "criticality > 3",
        "data_classification == \"PII\"",
        "\"PII\" in owner",
        "\"x\" in \"xyz\"",
        "left_on < \"10/1/2026\"",
        "outage > \"30 min\"",
        "duration(\"1 hour\") > outage",
        "owner",
        "size(depends_on)",
        "\"yes\"",
        "!owner && true",
        "has(owner) && name",
        "dependants(id)",
        "foo(id)",
        "dependents(\"getpad\") == []",
        "id in impacted([\"findb1\", \"zzzzzzz\"])",
        "size(1, 2)",
        "has(\"x\")",
        "has(owner, name)",
        "depends_on.exists(x)",
        "depends_on.exists(\"x\", true)",
        "exists(depends_on, true)",
        "owner.exists(x, true)",
        "name.matches(\"[\")",
        "name.matches(owner)",
        "b'x' == name",
        "Asset{id: \"x\"}",
        "1 / 0 == 1",
        "9223372036854775807 + 1 > 0",
        "\"a\" * 2 == \"aa\"",
        "now + now > now",
        "[1].all(x, x)",
    ];
    let told: Vec<String> = texts.iter().map(|text| ask(text)).collect();
    insta::assert_snapshot!(told.join("\n\n"));
}

#[test]
fn a_question_wants_yes_or_no_and_a_value_is_anything() {
    assert!(Query::compile("owner", Subject::Any).is_err());
    assert!(Expression::compile("owner", Subject::Any).is_ok());
    assert!(Query::compile("attributes.virtual", Subject::Any).is_ok());
}
