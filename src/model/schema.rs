//! The JSON Schemas (draft 2020-12) of the records, made from their types. Never validates.

use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{Kind, Settings, schema_of};

/// The dialect of all schemas
pub const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// One schema: of a kind of record, or of `itsm.yaml`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Kind(Kind),
    Settings,
}

impl Subject {
    pub fn all() -> impl Iterator<Item = Subject> {
        Kind::ALL.iter().map(|kind| Subject::Kind(*kind)).chain([Subject::Settings])
    }

    /// The word that people type: `itsm schema asset`.
    pub fn name(self) -> &'static str {
        match self {
            Subject::Kind(kind) => kind.name(),
            Subject::Settings => "itsm",
        }
    }

    pub fn with_article(self) -> &'static str {
        match self {
            Subject::Kind(kind) => kind.with_article(),
            Subject::Settings => "itsm.yaml",
        }
    }

    pub fn file_name(self) -> String {
        format!("{}.schema.json", self.name())
    }
}

/// The schema, made once a process.
pub fn of(subject: Subject) -> &'static Value {
    static KINDS: LazyLock<Vec<Value>> =
        LazyLock::new(|| Kind::ALL.iter().map(|kind| generate(Subject::Kind(*kind))).collect());
    static SETTINGS: LazyLock<Value> = LazyLock::new(|| generate(Subject::Settings));
    match subject {
        Subject::Kind(kind) => &KINDS[kind as usize],
        Subject::Settings => &SETTINGS,
    }
}

/// The fields of a kind of record, in the order in which they are written.
pub fn fields(subject: Subject) -> Vec<&'static str> {
    let properties = of(subject).get("properties").and_then(Value::as_object);
    properties.map(|fields| fields.keys().map(String::as_str).collect()).unwrap_or_default()
}

fn generate(subject: Subject) -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    // A field that may be missing is left out, never null.
    settings.transforms.push(Box::new(schemars::transform::RecursiveTransform(drop_null)));
    let generator = settings.into_generator();
    let schema = match subject {
        Subject::Kind(kind) => schema_of(kind, generator),
        Subject::Settings => generator.into_root_schema_for::<Settings>(),
    };
    schema.to_value()
}

/// `Option<T>` makes `T or null`; records leave the field out instead, and a hover text is better for it.
fn drop_null(schema: &mut schemars::Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
    if object.get("default").is_some_and(Value::is_null) {
        object.remove("default");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_every_record_has_a_type() {
        for subject in Subject::all() {
            let schema = of(subject);
            assert_eq!(
                schema["$schema"],
                "https://json-schema.org/draft/2020-12/schema",
                "{}",
                subject.name()
            );
            for (name, field) in schema["properties"].as_object().unwrap() {
                let known = ["type", "$ref", "enum", "anyOf"].iter().any(|key| field.get(key).is_some());
                assert!(known, "{}.{name} has no type: {field}", subject.name());
            }
        }
    }

    #[test]
    fn no_field_takes_null() {
        for subject in Subject::all() {
            let text = of(subject).to_string();
            assert!(!text.contains("\"null\""), "{}", subject.name());
        }
    }

    #[test]
    fn words_are_an_enum_and_no_one_of() {
        let lifecycle = &of(Subject::Kind(Kind::Asset))["$defs"]["Lifecycle"];
        assert_eq!(lifecycle["enum"][0], "proposed");
        assert!(!of(Subject::Kind(Kind::Change)).to_string().contains("oneOf"));
    }
}
