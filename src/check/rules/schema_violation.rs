//! Attributes and tags that the organisation's own schemas refuse.

mod words;

use std::collections::HashMap;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use rayon::prelude::*;
use serde_json::{Map, Value};

use crate::check::schema::{self, Library};
use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, Part};
use crate::model::Asset;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "schema-violation",
    level: Level::Error,
    summary: "attributes or tags that the organisation's own schema refuses",
    explain: "\
Under `attributes` and `tags` an asset carries what only this organisation knows, and the organisation says in JSON
Schemas of its own what may stand there: `schema/attributes.schema.json` for all assets,
`schema/attributes.server.schema.json` for those of type `server`, `schema/tags.schema.json` for tags. Here something is
missing, misspelt, of the wrong type or out of bounds. The place in the schema is shown as well.

Whatever reads the attributes (an inventory, a report, the finance department) relies on them being what the schema
says.

Mend it by writing what the schema wants. Where the schema is behind the times, change it in the same commit. Where it
wants a text, a number is taken for one: `serial: 4711` needs no quotes; what would be written otherwise as a number
(`1.10` is 1.1) does.

```yaml
type: server
attributes: {manufacturer: Dell, cpus: 0}     # schema-violation: at least 1
```
",
    run: Run::Lasting(run),
};

/// From how many assets on several threads are worth their start
const MANY: usize = 256;

/// The schemas by what they are held against
struct Shelf<'a> {
    library: &'a Library,
    all: Option<&'a Validator>,
    by_type: HashMap<&'a str, &'a Validator>,
    tags: Option<&'a Validator>,
    hints: words::Hints,
}

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let library = schema::compile(&cx.snapshot.schemas);
    let shelf = Shelf::new(&library);
    if shelf.is_empty() {
        return Vec::new();
    }
    let assets: Vec<(&Entry, &Asset)> = cx.of::<Asset>().collect();
    let assets = assets.par_iter().with_min_len(MANY);
    assets.flat_map_iter(|(entry, asset)| shelf.check(entry, asset)).collect()
}

impl<'a> Shelf<'a> {
    fn new(library: &'a Library) -> Shelf<'a> {
        let mut shelf =
            Shelf { library, all: None, by_type: HashMap::new(), tags: None, hints: words::Hints::default() };
        for compiled in &library.compiled {
            match compiled.name.strip_suffix(".schema.json") {
                Some("attributes") => shelf.all = Some(&compiled.validator),
                Some("tags") => shelf.tags = Some(&compiled.validator),
                Some(name) => {
                    let kind = name.strip_prefix("attributes.");
                    shelf.by_type.extend(kind.map(|kind| (kind, &compiled.validator)));
                }
                None => {}
            }
        }
        shelf
    }

    fn is_empty(&self) -> bool {
        self.all.is_none() && self.tags.is_none() && self.by_type.is_empty()
    }

    fn check(&self, entry: &Entry, asset: &Asset) -> Vec<Finding> {
        let mut found = Vec::new();
        let own = self.by_type.get(asset.r#type.as_str()).copied();
        if self.all.is_some() || own.is_some() {
            let attributes = Value::Object(asset.attributes.clone());
            for validator in self.all.into_iter().chain(own) {
                self.hold("attributes", &attributes, validator, entry, &mut found);
            }
        }
        if let Some(validator) = self.tags {
            let tags = asset.tags.iter().map(|(key, text)| (key.clone(), Value::from(text.as_str())));
            self.hold("tags", &Value::Object(tags.collect::<Map<_, _>>()), validator, entry, &mut found);
        }
        join_missing(found)
    }

    fn hold(
        &self,
        field: &'static str,
        value: &Value,
        validator: &Validator,
        entry: &Entry,
        found: &mut Vec<Finding>,
    ) {
        if !validator.is_valid(value) {
            for error in errors(validator, value.clone()) {
                self.report(field, &error, entry, found);
            }
        }
    }

    fn report(
        &self,
        field: &'static str,
        error: &ValidationError<'_>,
        entry: &Entry,
        found: &mut Vec<Finding>,
    ) {
        let mut pointer = Pointer::field(field);
        for step in schema::to_pointer(error.instance_path().as_str()).steps() {
            pointer.push(step.clone());
        }
        let origin = self.library.origin(error);
        let around = origin.as_ref().map_or(&Value::Null, |(_, around)| *around);
        for said in words::say(error, &pointer, around, &self.hints) {
            let at = match said.part {
                Part::Key => entry.key(said.at),
                Part::Value => entry.at(said.at),
            };
            let finding = RULE.finding(at, said.message).of(&entry.id);
            let finding = Finding { help: said.help, ..finding };
            found.push(match &origin {
                Some((place, _)) => finding.related(place.clone(), "the schema asks for it here"),
                None => finding,
            });
        }
    }
}

/// Fields that are missing in one place are one thing to mend: `attributes` must have `model`, `serial`.
fn join_missing(found: Vec<Finding>) -> Vec<Finding> {
    let mut joined: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        let field = finding.message.split_once(words::MUST_HAVE).map(|(_, field)| field.to_owned());
        let first = joined
            .iter_mut()
            .find(|it| it.location == finding.location && it.message.contains(words::MUST_HAVE));
        match (field, first) {
            (Some(field), Some(first)) => {
                first.message += &format!(", {field}");
                let more = finding.help.as_deref().and_then(|help| help.strip_prefix("add "));
                if let (Some(help), Some(more)) = (&mut first.help, more) {
                    *help += &format!(", {more}");
                }
            }
            _ => joined.push(finding),
        }
    }
    joined
}

/// All that a schema has against a value, whose numbers are taken as texts where the schema wants texts.
fn errors(validator: &Validator, mut value: Value) -> Vec<ValidationError<'static>> {
    loop {
        let errors: Vec<ValidationError<'static>> =
            validator.iter_errors(&value).map(ValidationError::to_owned).collect();
        let mut has_changed = false;
        for error in errors.iter().filter(|error| wants_text(error)) {
            if let Some(scalar) = value.pointer_mut(error.instance_path().as_str()) {
                has_changed |= !scalar.is_string();
                *scalar = Value::String(text_of(scalar));
            }
        }
        if !has_changed {
            return errors;
        }
    }
}

fn wants_text(error: &ValidationError<'_>) -> bool {
    let instance = error.instance();
    let is_scalar = instance.is_number() || instance.is_boolean();
    let text = || Value::String(text_of(instance));
    is_scalar
        && match error.kind() {
            ValidationErrorKind::Type { kind: TypeKind::Single(wanted) } => *wanted == JsonType::String,
            ValidationErrorKind::Type { kind: TypeKind::Multiple(wanted) } => {
                wanted.contains(JsonType::String)
            }
            ValidationErrorKind::Enum { options } => {
                options.as_array().is_some_and(|it| it.contains(&text()))
            }
            ValidationErrorKind::Constant { expected_value } => **expected_value == text(),
            _ => false,
        }
}

fn text_of(scalar: &Value) -> String {
    match scalar {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    const SCHEMA: &str = r#"{
  "properties": {
    "manufacturer": {"enum": ["Dell", "HP"]},
    "serial": {"type": "string", "pattern": "^[0-9A-Z]{4,7}$", "description": "As on the label at the back"},
    "cpus": {"type": "integer", "minimum": 1},
    "installed": {"type": "string", "format": "date"},
    "size": {"enum": ["8", "16"]},
    "disks": {"type": "array", "items": {"$ref": "common.schema.json#/$defs/disk"}}
  },
  "required": ["serial"],
  "additionalProperties": false
}"#;

    const COMMON: &str = r#"{"$defs": {"disk": {"type": "object", "required": ["gb"]}}}"#;

    fn server(attributes: &str) -> String {
        let record = format!("id: a\ntype: server\nlifecycle: active\n{attributes}\n");
        let files = [
            ("assets/a.yaml", &*record),
            ("schema/attributes.server.schema.json", SCHEMA),
            ("schema/common.schema.json", COMMON),
        ];
        check("schema-violation", &files)
    }

    #[test]
    fn each_thing_that_does_not_fit_is_told_where_it_stands() {
        let attributes = "attributes:\n  manufacturer: Del\n  serial: abc\n  cpus: 0\n  seral: x\n  installed: 21.11.2026\n  disks: [{gb: 1}, {}, x]";
        insta::assert_snapshot!(server(attributes), @"
        assets/a.yaml:5:17 error: `Del` is none of the values of `attributes.manufacturer`
          schema/attributes.server.schema.json:3:30 the schema asks for it here
          help: did you mean `Dell`? It takes Dell, HP
        assets/a.yaml:6:11 error: `abc` does not look as `attributes.serial` wants it
          schema/attributes.server.schema.json:4:45 the schema asks for it here
          help: it has to match ^[0-9A-Z]{4,7}$
        assets/a.yaml:7:9 error: `0` is less than 1, the least that `attributes.cpus` takes
          schema/attributes.server.schema.json:5:44 the schema asks for it here
        assets/a.yaml:8:3 error: the schema has no `seral` in `attributes`
          schema/attributes.server.schema.json:11:27 the schema asks for it here
          help: did you mean `serial`?
        assets/a.yaml:9:14 error: `21.11.2026` is not of the format `date`
          schema/attributes.server.schema.json:6:47 the schema asks for it here
        assets/a.yaml:10:20 error: `attributes.disks.1` must have `gb`
          schema/common.schema.json:1:51 the schema asks for it here
          help: add `gb:`
        assets/a.yaml:10:24 error: `attributes.disks.2` takes a mapping, not a text
          schema/common.schema.json:1:29 the schema asks for it here
        ");
    }

    #[test]
    fn what_must_be_there_is_told_even_where_nothing_is() {
        insta::assert_snapshot!(server(""), @"
        assets/a.yaml:1:1 error: `attributes` must have `serial`
          schema/attributes.server.schema.json:10:15 the schema asks for it here
          help: add `serial:` (As on the label at the back)
        ");
    }

    #[test]
    fn numbers_are_texts_where_texts_are_wanted() {
        assert_eq!(server("attributes: {serial: 1234, cpus: 8, size: 16}"), "");
        assert!(server("attributes: {serial: 123}").contains("`123`"));
        assert!(server("attributes: {serial: 1234, cpus: '8'}").contains("whole number"));
    }

    #[test]
    fn other_types_are_left_alone() {
        let record = "{id: a, type: service, lifecycle: active, attributes: {cpus: many}}";
        let files = [("assets/a.yaml", record), ("schema/attributes.server.schema.json", SCHEMA)];
        assert_eq!(check("schema-violation", &files), "");
    }

    #[test]
    fn one_schema_for_all_and_one_for_tags() {
        let record =
            "{id: a, type: service, lifecycle: active, attributes: {rack: 17}, tags: {env: prod, cost: 17}}";
        let files = [
            ("assets/a.yaml", record),
            (
                "schema/attributes.schema.json",
                r#"{"properties": {"rack": {"type": "string", "maxLength": 1}}}"#,
            ),
            (
                "schema/tags.schema.json",
                r#"{"required": ["uai"], "properties": {"cost": {"pattern": "^[0-9]+$"}}}"#,
            ),
        ];
        insta::assert_snapshot!(check("schema-violation", &files), @"
        assets/a.yaml:1:62 error: `17` is longer than 1 characters
          schema/attributes.schema.json:1:57 the schema asks for it here
        assets/a.yaml:1:67 error: `tags` must have `uai`
          schema/tags.schema.json:1:14 the schema asks for it here
          help: add `uai:`
        ");
    }

    #[test]
    fn a_schema_that_cannot_be_used_holds_nothing_against_anybody() {
        let record = "{id: a, type: service, lifecycle: active, attributes: {rack: 17}}";
        let files = [
            ("assets/a.yaml", record),
            ("schema/attributes.schema.json", r#"{"$ref": "https://example.com/a"}"#),
        ];
        assert_eq!(check("schema-violation", &files), "");
    }
}
