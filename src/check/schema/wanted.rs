//! What the organisation's own schemas want of a new asset: the attributes and tags that must be there, what they are for,
//! what can be chosen from, and whether an answer will do. Asks nobody.

use std::rc::Rc;

use jsonschema::Validator;
use serde_json::{Value, json};

use super::{BASE, Texts, compile, validator};
use crate::finding::FilePath;
use crate::model::pointer::Pointer;

/// Something that an asset has to say
#[derive(Clone)]
pub struct Wanted {
    /// `attributes.serial`
    pub field: Pointer,
    /// What the schema says of it: its description, or else its title.
    pub about: Option<String>,
    /// What it may be, where that is a list.
    pub choices: Vec<Value>,
    validator: Option<Rc<Validator>>,
}

impl Wanted {
    /// Why a value will not do; nothing where it will.
    pub fn fault(&self, value: &Value) -> Option<String> {
        self.validator.as_ref()?.iter_errors(value).next().map(|error| error.to_string())
    }
}

/// How far references are followed from one part to the next
const FAR: usize = 16;

/// What an asset of a type has to say under `attributes` and `tags`, each once.
pub fn wanted(files: &[(FilePath, String)], r#type: &str) -> Vec<Wanted> {
    let texts = compile(files).texts;
    let own = format!("attributes.{type}.schema.json");
    let shelf = [
        ("attributes", "attributes.schema.json"),
        ("attributes", own.as_str()),
        ("tags", "tags.schema.json"),
    ];
    let mut found: Vec<Wanted> = Vec::new();
    for (field, file) in shelf {
        let parts = parts(&texts, (file, String::new()), 0);
        for name in parts.iter().flat_map(|part| required(&texts, part)) {
            let field = Pointer::field(field).key(name.clone());
            if !found.iter().any(|it| it.field == field) {
                found.push(of(&texts, &parts, field, &name));
            }
        }
    }
    found
}

/// A part of a schema: the name of its file, and the way to it as a JSON pointer
type Part<'a> = (&'a str, String);

fn look<'a>(texts: &'a Texts, (file, way): &Part<'_>) -> Option<&'a Value> {
    texts.get(*file)?.1.pointer(way)
}

/// A part, and all that it refers to or is made of: what holds of each of them holds of it.
fn parts<'a>(texts: &'a Texts, part: Part<'a>, depth: usize) -> Vec<Part<'a>> {
    let Some(schema) = look(texts, &part).filter(|_| depth < FAR) else { return Vec::new() };
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| follow(texts, part.0, target));
    let pieces = schema.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    let pieces = (0..pieces).map(|place| (part.0, format!("{}/allOf/{place}", part.1)));
    let inner: Vec<Part<'a>> = target.into_iter().chain(pieces).collect();
    let below = inner.into_iter().flat_map(|part| parts(texts, part, depth + 1)).collect::<Vec<_>>();
    std::iter::once(part).chain(below).collect()
}

fn follow<'a>(texts: &'a Texts, from: &'a str, target: &str) -> Option<Part<'a>> {
    let (file, way) = target.split_once('#').unwrap_or((target, ""));
    let file = if file.is_empty() { from } else { file.strip_prefix("./").unwrap_or(file) };
    Some((texts.get_key_value(file)?.0.as_str(), way.to_owned()))
}

fn required(texts: &Texts, part: &Part<'_>) -> Vec<String> {
    let names = look(texts, part).and_then(|schema| schema.get("required")).and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn of(texts: &Texts, around: &[Part<'_>], field: Pointer, name: &str) -> Wanted {
    let key = name.replace('~', "~0").replace('/', "~1");
    let own = around.iter().map(|(file, way)| (*file, format!("{way}/properties/{key}")));
    let own: Vec<Part<'_>> = own.flat_map(|part| parts(texts, part, 0)).collect();
    let said = |word: &str| own.iter().find_map(|part| look(texts, part)?.get(word));
    let about = said("description").or_else(|| said("title")).and_then(Value::as_str);
    let flag = json!([true, false]);
    let is_flag = said("type").is_some_and(|it| it == "boolean");
    let choices = said("enum").or(is_flag.then_some(&flag)).and_then(Value::as_array);
    Wanted {
        field,
        about: about.map(str::to_owned),
        choices: choices.cloned().unwrap_or_default(),
        validator: judge(texts, &own).map(Rc::new),
    }
}

/// Holds a value against every part that speaks of it.
fn judge(texts: &Texts, own: &[Part<'_>]) -> Option<Validator> {
    let refer = |(file, way): &Part<'_>| json!({ "$ref": format!("{BASE}{file}#{way}") });
    let all: Vec<Value> = own.iter().filter(|part| look(texts, part).is_some()).map(refer).collect();
    (!all.is_empty()).then(|| validator("wanted", &json!({ "allOf": all }), texts).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(files: &[(&str, Value)], kind: &str) -> Vec<(String, Option<String>, Vec<Value>)> {
        let files: Vec<_> = files
            .iter()
            .map(|(name, it)| (FilePath::new(format!("schema/{name}")), it.to_string()))
            .collect();
        wanted(&files, kind).into_iter().map(|it| (it.field.to_dotted(), it.about, it.choices)).collect()
    }

    #[test]
    fn what_all_schemas_of_its_type_require_with_choices() {
        let all = json!({"required": ["site"], "properties": {"site": {"enum": ["berlin", "boston"], "description": "where it stands"}}});
        let own = json!({"required": ["serial", "site"], "properties": {"serial": {"$ref": "#/$defs/serial"}, "on": {}},
                         "$defs": {"serial": {"type": "string", "title": "Serial number", "pattern": "^[0-9]{4}$"}}});
        let tags = json!({"allOf": [{"required": ["cost"]}], "properties": {"cost": {"$ref": "common.schema.json#/cost"}}});
        let common = json!({"cost": {"type": "boolean"}});
        let files = [
            ("attributes.schema.json", all),
            ("attributes.server.schema.json", own),
            ("tags.schema.json", tags),
            ("common.schema.json", common),
        ];
        let text = |text: &str| Some(text.to_owned());
        let field = |text: &str| text.to_owned();
        assert_eq!(
            told(&files, "server"),
            [
                (field("attributes.site"), text("where it stands"), vec![json!("berlin"), json!("boston")]),
                (field("attributes.serial"), text("Serial number"), vec![]),
                (field("tags.cost"), None, vec![json!(true), json!(false)]),
            ]
        );
        assert_eq!(told(&files, "database").len(), 2);
        assert!(told(&[], "server").is_empty());
    }

    #[test]
    fn an_answer_is_held_against_what_is_referred_to() {
        let own = json!({"required": ["serial", "any"], "properties": {"serial": {"$ref": "#/$defs/serial"}},
                         "$defs": {"serial": {"type": "string", "pattern": "^[0-9]{4}$"}}});
        let files = [(FilePath::from("schema/attributes.schema.json"), own.to_string())];
        let wanted = wanted(&files, "server");
        let [serial, any] = wanted.as_slice() else { panic!("two are wanted") };
        assert_eq!(serial.fault(&json!("0815")), None);
        assert!(serial.fault(&json!("x")).is_some_and(|fault| fault.contains("does not match")));
        assert_eq!(any.fault(&json!("x")), None, "nothing is said of it");
    }

    #[test]
    fn circles_and_broken_schemas_end() {
        let circle = json!({"allOf": [{"$ref": "#"}], "required": ["a"], "properties": {"a": {"$ref": "#/properties/a"}}});
        assert_eq!(told(&[("attributes.schema.json", circle)], "server").len(), 1);
        let files = [(FilePath::from("schema/attributes.schema.json"), "{".to_owned())];
        assert!(wanted(&files, "server").is_empty());
    }
}
