//! Schemas of the organisation that cannot be used.

use crate::check::{Rule, Run, Scene, schema};
use crate::finding::{Finding, Level};

pub(super) static RULE: Rule = Rule {
    name: "invalid-schema",
    level: Level::Error,
    summary: "a schema in `schema/` that cannot be used",
    explain: "\
A file in `schema/` is no JSON, or no JSON Schema, or asks for more than is done here: a `$ref` that leads out of
`schema/` (nothing is ever fetched, and no other file read), a pattern with look-around or back-references (which can
take for ever on some texts), more than 1 MiB, parts that refer to one another so often that holding a record against
them would not end.

Until it is mended, `schema-violation` holds nothing against this schema, and what it would have caught is not caught.

Mend it in the schema. Parts that several schemas share go into a file of their own, which they refer to by its name.

```json
{ \"$ref\": \"https://example.com/money.json\" }       // invalid-schema
{ \"$ref\": \"common.schema.json#/$defs/money\" }
{ \"pattern\": \"^(?!test).*$\" }                      // invalid-schema
{ \"not\": { \"pattern\": \"^test\" } }
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let faults = schema::compile(&cx.snapshot.schemas).faults;
    faults.into_iter().map(|fault| RULE.finding(fault.location, fault.message).help(fault.help)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use crate::check::testing::check;

    fn schema(text: &str) -> String {
        let common = r#"{"$defs": {"day": {"$anchor": "day", "type": "string"}}}"#;
        let files = [("schema/attributes.schema.json", text), ("schema/common.schema.json", common)];
        check("invalid-schema", &files)
    }

    #[test]
    fn what_is_no_json() {
        insta::assert_snapshot!(schema("{\"type\": \"object\",\n  \"properties\": {]\n}"), @"
        schema/attributes.schema.json:2:18 error: this is not JSON: key must be a string
          help: mend it, or remove the file
        ");
    }

    #[test]
    fn what_is_no_schema() {
        insta::assert_snapshot!(schema(r#"{"properties": {"cpus": {"type": "integr"}}}"#), @"
        schema/attributes.schema.json:1:34 error: there is no such type
          help: types are string, number, integer, boolean, array, object and null
        ");
        insta::assert_snapshot!(schema(r#"{"properties": {"cpus": {"minimum": "1"}}}"#), @r#"
        schema/attributes.schema.json:1:37 error: this is no JSON Schema: "1" is not of type "number"
          help: https://json-schema.org tells what may stand here
        "#);
        insta::assert_snapshot!(schema(r#"{"$schema": "https://example.com/own"}"#), @"
        schema/attributes.schema.json:1:2 error: this is no JSON Schema: Unknown meta-schema: 'https://example.com/own'. Custom meta-schemas must be registered in the registry before use
          help: https://json-schema.org tells what may stand here
        ");
    }

    #[test]
    fn references_that_lead_out() {
        insta::assert_snapshot!(schema(r#"{"$ref": "https://example.com/money.json"}"#), @"
        schema/attributes.schema.json:1:10 error: `https://example.com/money.json` leads out of schema/, and nothing is fetched
          help: copy the schema into schema/ and refer to it by its file's name: other.schema.json#/$defs/day
        ");
        for reference in
            ["file:///etc/passwd", "/etc/passwd", "../itsm.yaml", "sub/a.schema.json", "//host/a"]
        {
            let found = schema(&json!({"properties": {"a": {"$ref": reference}}}).to_string());
            assert!(found.contains("leads out of schema/"), "{reference}: {found}");
        }
    }

    #[test]
    fn references_that_lead_nowhere() {
        insta::assert_snapshot!(schema(r##"{"allOf": [{"$ref": "#/$defs/nope"}, {"$ref": "comon.schema.json"}]}"##), @"
        schema/attributes.schema.json:1:21 error: `#/$defs/nope` leads nowhere
          help: write the way to a part that is there: #/$defs/day
        schema/attributes.schema.json:1:47 error: there is no schema `comon.schema.json`
          help: did you mean `common.schema.json`?
        ");
    }

    #[test]
    fn patterns_that_can_take_for_ever() {
        insta::assert_snapshot!(schema(r#"{"properties": {"a": {"pattern": "^(?!test).*$"}}}"#), @r#"
        schema/attributes.schema.json:1:34 error: the pattern "^(?!test).*$" cannot be used
          help: look-around and back-references are not taken, since they can take for ever; nor are patterns that grow too large
        "#);
        for pattern in [r"(x)\\1", "(a{1000}){1000}", "("] {
            assert!(
                !schema(&format!(r#"{{"properties": {{"a": {{"pattern": "{pattern}"}}}}}}"#)).is_empty(),
                "{pattern}"
            );
        }
    }

    #[test]
    fn references_that_double_at_every_step() {
        let next = |index: usize| json!({"$ref": format!("#/$defs/d{}", index + 1)});
        let mut parts: Map<_, _> = (0..60)
            .map(|index| (format!("d{index}"), json!({"allOf": [next(index), next(index)]})))
            .collect();
        parts.insert("d60".to_owned(), json!({"type": "string"}));
        insta::assert_snapshot!(schema(&json!({"$ref": "#/$defs/d0", "$defs": parts}).to_string()), @"
        schema/attributes.schema.json:1:1 error: with every `$ref` written out, this schema is too large to be checked against
          help: parts refer to parts over and over: 100000 parts and 500 levels are taken
        ");
    }

    #[test]
    fn a_chain_of_references_that_would_overflow_the_stack() {
        let next = |index: usize| json!({"$ref": format!("#/$defs/d{}", index + 1)});
        let mut parts: Map<_, _> = (0..20_000).map(|index| (format!("d{index}"), next(index))).collect();
        parts.insert("d20000".to_owned(), json!({"type": "string"}));
        let found = schema(&json!({"$ref": "#/$defs/d0", "$defs": parts}).to_string());
        assert!(found.contains("too large to be checked against"), "{found}");
    }

    #[test]
    fn more_than_anybody_writes() {
        let found = schema(&json!({"description": "x".repeat(1024 * 1024)}).to_string());
        assert!(found.contains("1024 are taken"), "{found}");
    }

    #[test]
    fn schemas_that_can_be_used() {
        for text in [
            "true",
            r##"{"$ref": "#"}"##,
            r#"{"$id": "https://example.com/a.json", "properties": {"a": {"$ref": "common.schema.json#/$defs/day"}}}"#,
            r#"{"properties": {"a": {"$ref": "./common.schema.json#/%24defs/day"}, "b": {"$ref": "common.schema.json#day"}}}"#,
            r##"{"properties": {"parts": {"type": "array", "items": {"$ref": "#"}}}}"##,
            r#"{"enum": [{"$ref": "https://example.com/data"}]}"#,
            r#"{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}"#,
        ] {
            assert_eq!(schema(text), "", "{text}");
        }
    }
}
