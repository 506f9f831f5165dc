//! Which edits lead from each `<name>.yaml` of the corpus to its `<name>.after`.

use serde_json::json;

use super::*;

/// The file, the number of the document, the edits.
pub fn table() -> Vec<(&'static str, usize, Vec<Edit>)> {
    vec![
        (
            "a_whole_asset",
            0,
            vec![
                set("owner", json!("jess.charlie")),
                append("depends_on", json!({"id": "web01", "group": "web"})),
                append("supports", json!("payroll")),
                set("attributes.cpus", json!(64)),
                set("attributes.rack", json!("B12")),
                remove("links.0.title"),
                set("cost_center", json!("finance01")),
            ],
        ),
        (
            "aligned_values",
            0,
            vec![set("owner", json!("jess")), set("name", json!("Pay")), append("aliases", json!("z"))],
        ),
        (
            "ambiguous_texts",
            0,
            vec![set("id", json!("015")), set("state", json!("yes")), set("at", json!("2026-11-22"))],
        ),
        (
            "blank_lines",
            0,
            vec![
                append("depends_on", json!("d")),
                set("owner", json!("joe")),
                set("tags.env", json!("prod")),
            ],
        ),
        (
            "block_scalars",
            0,
            vec![
                set("strip", json!("three\nfour")),
                set("clip", json!("one\n")),
                set("keep", json!("one")),
                set("folded", json!("a\nb\n")),
                set("commented", json!("new\ntext\n")),
                set("deep", json!("new\nlines\n")),
            ],
        ),
        (
            "block_scalars_in_lists",
            0,
            vec![
                set("notes.0", json!("1\n2\n")),
                set("notes.2.text", json!("4")),
                append("notes", json!("seven\neight")),
            ],
        ),
        ("byte_order_mark", 0, vec![remove("id"), append("aliases", json!("y"))]),
        (
            "byte_order_mark_crlf_no_break",
            0,
            vec![set("tags.env", json!("prod")), set("why", json!("a\nb\n"))],
        ),
        (
            "commented_out",
            0,
            vec![append("depends_on", json!("d")), set("attributes.disks", json!(2)), remove("name")],
        ),
        (
            "comments_after_values",
            0,
            vec![
                set("id", json!("b")),
                set("owner", json!("jess")),
                append("list", json!("z")),
                set("text", json!("other\n")),
                set("empty", json!("full")),
                set("new", json!(true)),
            ],
        ),
        (
            "comments_below_keys",
            0,
            vec![
                append("depends_on", json!("c")),
                set("attributes.cpus", json!(2)),
                set("tags.env", json!("prod")),
            ],
        ),
        (
            "comments_everywhere",
            0,
            vec![
                set("owner", json!("jess.charlie")),
                append("depends_on", json!("mailrelay")),
                remove("depends_on.0"),
                set("attributes.cpus", json!(64)),
                set("attributes.disks", json!(["a", "b"])),
            ],
        ),
        (
            "crlf",
            0,
            vec![
                append("depends_on", json!("d")),
                set("why", json!("three\nfour\n")),
                set("log", json!([{"text": "a\nb"}])),
            ],
        ),
        (
            "dashes_on_their_own",
            0,
            vec![
                set("depends_on.0.via", json!("auth")),
                set("depends_on.1.via", json!("data")),
                set("depends_on.2", json!("e")),
                append("depends_on", json!("f")),
            ],
        ),
        ("document_markers", 0, vec![set("name", json!("x")), remove("owner")]),
        (
            "empty_values",
            0,
            vec![
                set("owner", json!("jim")),
                set("name", json!("x")),
                append("aliases", json!("y")),
                set("attributes.cpus", json!(1)),
                set("attributes.memory_gb", json!(2)),
                append("tags", json!({"a": "b"})),
                set("list.1", json!("b")),
                set("end", json!({"a": "b"})),
            ],
        ),
        (
            "flow_list_over_lines",
            0,
            vec![
                append("aliases", json!("four")),
                remove("aliases.0"),
                append("trailing", json!("z")),
                append("packed", json!("e")),
                remove("packed.1"),
            ],
        ),
        (
            "flow_mapping_over_lines",
            0,
            vec![
                set("attributes.cpus", json!(64)),
                set("attributes.disks", json!(2)),
                set("tags.zone", json!("x")),
                remove("tags.env"),
            ],
        ),
        (
            "flow_on_one_line",
            0,
            vec![
                append("aliases", json!("four")),
                append("empty", json!("x")),
                append("spaced", json!("c")),
                set("tags.env", json!("test")),
                set("nothing.a", json!(1)),
                set("inner.1.c.0", json!("x, y")),
                set("bare.a", json!(null)),
                set("bare.b", json!({"d": []})),
            ],
        ),
        (
            "flow_root",
            0,
            vec![
                set("owner", json!("jess")),
                set("name", json!("x")),
                append("aliases", json!("y")),
                set("tags.a", json!("b")),
            ],
        ),
        (
            "four_spaces",
            0,
            vec![
                set("attributes.network.mask", json!(24)),
                set("attributes.disks.sda.size", json!(1)),
                append("depends_on", json!({"id": "d", "via": "data"})),
                set("log", json!([{"text": "a\nb"}])),
            ],
        ),
        (
            "hashes_and_colons",
            0,
            vec![
                set("id", json!("c #d")),
                set("url", json!("https://x.y/z#v")),
                set("text", json!("# still: none")),
                append("list", json!("k: v")),
            ],
        ),
        ("headers_and_footers", 0, vec![set("owner", json!("jess")), set("name", json!("x"))]),
        ("indented_root", 0, vec![set("name", json!("x")), append("aliases", json!("y"))]),
        (
            "json",
            0,
            vec![
                set("owner", json!("jess")),
                append("aliases", json!("z")),
                set("attributes.memory", json!(1)),
                remove("tags"),
                set("name", json!("x")),
            ],
        ),
        ("keep_at_the_end", 0, vec![set("owner", json!("jim"))]),
        (
            "list_of_mappings",
            0,
            vec![
                append("log", json!({"at": "2026-11-21T06:00:00Z", "by": "jim", "text": "done"})),
                set("log.1.text", json!("went\nhome")),
                remove("log.0.at"),
                set("log.2.by", json!("jess")),
            ],
        ),
        ("literal_without_final_break", 0, vec![set("owner", json!("jim"))]),
        ("nested_lists", 0, vec![append("0", json!("c")), remove("1"), append("", json!("f"))]),
        (
            "nested_lists_in_a_field",
            0,
            vec![
                append("matrix.0", json!(9)),
                append("matrix.1", json!(9)),
                append("matrix.2", json!(9)),
                append("matrix", json!([7, 8])),
                remove("matrix.0.0"),
            ],
        ),
        ("no_final_line_break", 0, vec![append("aliases", json!("y")), set("name", json!("x"))]),
        (
            "number_keys",
            0,
            vec![
                set("ports.80", json!("web")),
                set("ports.22", json!("ssh")),
                set("tags.2", json!("two")),
                set("list.1", json!("c")),
            ],
        ),
        (
            "one_field",
            0,
            vec![
                set("owner", json!("jim")),
                set("log", json!([{"at": "2026-11-21T06:00:00Z", "text": "x"}])),
            ],
        ),
        (
            "quoted_keys",
            0,
            vec![
                set("de: pends.x y", json!(3)),
                set("attributes.cpus", json!(64)),
                set("owner", json!("jess")),
            ],
        ),
        (
            "quoted_values",
            0,
            vec![
                set("id", json!("b")),
                set("owner", json!("jess's")),
                set("name", json!("Other \"one\"")),
                set("note", json!("a\tb")),
                set("state", json!("yes")),
                set("list.0", json!("it's")),
                set("list.1", json!("a\nb")),
            ],
        ),
        (
            "several_documents",
            1,
            vec![set("owner", json!("jess")), append("aliases", json!("y")), set("name", json!("x"))],
        ),
        ("tabs", 0, vec![set("id", json!("b")), set("owner", json!("jess")), append("list", json!("y"))]),
        (
            "texts_over_lines",
            0,
            vec![
                set("plain", json!("short")),
                set("double", json!("short: \"er\"")),
                set("single", json!("a\nb\n")),
            ],
        ),
        (
            "trailing_spaces",
            0,
            vec![
                set("id", json!("b")),
                set("owner", json!("jim")),
                append("aliases", json!("z")),
                remove("name"),
            ],
        ),
        (
            "unicode",
            0,
            vec![
                set("größe", json!(11)),
                append("aliases", json!("ö")),
                append("наряд", json!("три")),
                set("name", json!("Söhne")),
            ],
        ),
        (
            "unindented_lists",
            0,
            vec![
                append("aliases", json!("z")),
                append("depends_on", json!({"id": "d", "via": "auth"})),
                remove("depends_on.0"),
                set("log", json!([{"text": "a\nb"}])),
            ],
        ),
        (
            "values_on_the_next_line",
            0,
            vec![
                set("id", json!("b")),
                set("owner", json!("jess")),
                set("why", json!("other\n")),
                set("name", json!("y")),
                append("aliases", json!("z")),
                set("tags", json!("a\nb")),
            ],
        ),
    ]
}
