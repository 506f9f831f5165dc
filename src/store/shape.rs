//! Holds a node of YAML against the JSON Schema of its kind, and says of every place that does not fit what is wrong
//! there in words for people. Runs only on what could not be typed; knows the few keywords that our own schemas use.

use serde_json::Value as Json;

use super::document::{Key, Node, Resolved, Scalar, Value};
use crate::finding::{Part, quoted};
use crate::model::id::nearest;
use crate::model::pointer::{Pointer, Step};

/// One place where a record is not what its kind asks for
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    pub check: &'static str,
    pub message: String,
    pub pointer: Pointer,
    pub part: Part,
    pub help: Option<String>,
}

/// So many misfits of one record are told: who has more has another file before them than they think
const MOST: usize = 100;

/// All misfits of a record, in the order of the schema's fields within each mapping. `noun` names it: `an asset`.
pub fn misfits(schema: &Json, noun: &str, node: &Node<'_>) -> Vec<Misfit> {
    let mut walk = Walk { root: schema, noun, pointer: Pointer::root(), found: Vec::new() };
    walk.node(schema, node);
    walk.found.truncate(MOST);
    walk.found
}

struct Walk<'a> {
    root: &'a Json,
    noun: &'a str,
    pointer: Pointer,
    found: Vec<Misfit>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, schema: &'a Json, node: &Node<'_>) {
        let schema = self.resolve(schema, node);
        match (schema.get("type").and_then(Json::as_str), &node.value) {
            (Some("object"), Value::Mapping(entries)) => self.mapping(schema, entries),
            (Some("array"), Value::Sequence(items)) => self.sequence(schema, items),
            (Some("string"), Value::Scalar(scalar)) if !node.is_null() => self.text(schema, scalar),
            (Some("integer"), Value::Scalar(scalar)) if !node.is_null() => self.integer(schema, scalar),
            (Some("boolean"), Value::Scalar(scalar)) if is_boolean(scalar) => {}
            (None, _) => {}
            (Some(wanted), found) => self.wrong_type(wanted, found),
        }
    }

    /// Follows `$ref`; of several shapes, takes the one that this node can be.
    fn resolve(&self, schema: &'a Json, node: &Node<'_>) -> &'a Json {
        let mut schema = schema;
        loop {
            if let Some(name) =
                schema.get("$ref").and_then(Json::as_str).and_then(|it| it.strip_prefix("#/$defs/"))
            {
                schema = &self.root["$defs"][name];
            } else if let Some(choices) = schema.get("anyOf").and_then(Json::as_array) {
                let fits = choices
                    .iter()
                    .find(|choice| shape_name(self.resolve(choice, node)) == node_name(&node.value));
                schema = fits.unwrap_or(&choices[0]);
            } else {
                return schema;
            }
        }
    }

    fn mapping(&mut self, schema: &'a Json, entries: &[(Key<'_>, Node<'_>)]) {
        let properties = schema.get("properties").and_then(Json::as_object);
        let rest = schema.get("additionalProperties");
        for required in schema.get("required").and_then(Json::as_array).into_iter().flatten() {
            let name = required.as_str().unwrap_or_default();
            if !entries.iter().any(|(key, _)| &*key.text == name) {
                self.missing(name, properties.and_then(|fields| fields.get(name)));
            }
        }
        for (key, value) in entries {
            self.pointer.push(Step::Key(key.text.to_string().into()));
            match (properties.and_then(|fields| fields.get(&*key.text)), rest) {
                (Some(field), _) => self.node(field, value),
                (None, Some(Json::Bool(false))) => {
                    self.unknown(&key.text, properties.into_iter().flat_map(|fields| fields.keys()));
                }
                (None, Some(rest)) => self.node(rest, value),
                (None, None) => {}
            }
            self.pointer.pop();
        }
    }

    fn sequence(&mut self, schema: &'a Json, items: &[Node<'_>]) {
        let Some(item_schema) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            self.pointer.push(Step::Index(index));
            self.node(item_schema, item);
            self.pointer.pop();
        }
    }

    fn text(&mut self, schema: &Json, scalar: &Scalar<'_>) {
        if let Some(words) = schema.get("enum").and_then(Json::as_array) {
            let words: Vec<&str> = words.iter().filter_map(Json::as_str).collect();
            if !words.contains(&&*scalar.text) {
                self.wrong_word(&scalar.text, &words);
            }
            return;
        }
        let fault = match schema.get("format").and_then(Json::as_str) {
            Some("date-time") => scalar.text.parse::<crate::model::field::Time>().err(),
            Some("date") => scalar.text.parse::<crate::model::field::Date>().err(),
            _ => None,
        };
        if let Some((message, help)) =
            fault.as_deref().map(|fault| fault.split_once(": ").unwrap_or((fault, "")))
        {
            self.push("wrong-type", message.to_owned(), Part::Value, Some(help.to_owned()));
        }
    }

    fn integer(&mut self, schema: &Json, scalar: &Scalar<'_>) {
        let least = schema.get("minimum").and_then(Json::as_i64).unwrap_or(i64::MIN);
        let fits = scalar.plain && scalar.text.parse::<i64>().is_ok_and(|number| number >= least);
        if !fits {
            let wanted = if least == 0 { "a whole number, 0 or more" } else { "a whole number" };
            self.push("wrong-type", format!("`{}` is not {wanted}", scalar.text), Part::Value, None);
        }
    }

    fn wrong_word(&mut self, word: &str, words: &[&str]) {
        let is_state = self.pointer.steps().last() == Some(&Step::Key("state".into()));
        let check = if is_state { "illegal-state" } else { "wrong-type" };
        let near = nearest(word, words.iter().copied());
        let help = match near.first() {
            Some(near) => format!("did you mean `{near}`? It is one of {}", words.join(", ")),
            None => format!("it is one of {}", words.join(", ")),
        };
        let field = self.field();
        self.push(check, format!("`{word}` is no word for {field}"), Part::Value, Some(help));
    }

    fn wrong_type(&mut self, wanted: &str, found: &Value<'_>) {
        let field = self.field();
        if matches!(found, Value::Scalar(scalar) if scalar.resolve() == Resolved::Null) {
            let help = "write a value, or remove the line";
            return self.push(
                "wrong-type",
                format!("{field} has no value"),
                Part::Value,
                Some(help.to_owned()),
            );
        }
        let help = match (wanted, found) {
            ("array", Value::Scalar(scalar)) => Some(format!("write a list: [{}]", scalar.text)),
            ("boolean", _) => Some("write true or false".to_owned()),
            ("string", Value::Sequence(items)) if items.len() == 1 => {
                Some("write it without the brackets".to_owned())
            }
            _ => None,
        };
        let message = format!("{field} takes {}, not {}", in_words(wanted), in_words(node_name(found)));
        self.push("wrong-type", message, Part::Value, help);
    }

    fn missing(&mut self, name: &str, field: Option<&Json>) {
        let owner = if self.pointer.is_root() { self.noun.to_owned() } else { self.field() };
        let said = field.and_then(|field| field.get("description")).and_then(Json::as_str);
        let help = match (self.words_of(field), said) {
            (Some(words), _) => format!("add `{name}:`, one of {words}"),
            (None, Some(said)) => format!("add `{name}:` ({})", lower_first(said)),
            (None, None) => format!("add `{name}:`"),
        };
        self.push("missing-field", format!("{owner} must have `{name}`"), Part::Key, Some(help));
    }

    fn unknown<'k>(&mut self, name: &str, known: impl Iterator<Item = &'k String>) {
        let known: Vec<&str> = known.map(String::as_str).collect();
        let near = nearest(name, known.iter().copied());
        let at_top = self.pointer.steps().len() == 1;
        let help = match near.as_slice() {
            [] if at_top && known.contains(&"attributes") => {
                "what only your organisation knows goes under `attributes:` or `tags:`".to_owned()
            }
            [] => format!("it has {}", known.join(", ")),
            near => format!("did you mean {}?", quoted(near)),
        };
        let message = if at_top {
            format!("{} has no field `{name}`", self.noun)
        } else {
            format!("there is no field `{name}` here")
        };
        self.push("unknown-field", message, Part::Key, Some(help));
    }

    fn words_of(&self, field: Option<&Json>) -> Option<String> {
        let field = field?;
        let name = field.get("$ref").and_then(Json::as_str).and_then(|it| it.strip_prefix("#/$defs/"));
        let definition = name.map_or(field, |name| &self.root["$defs"][name]);
        let words: Vec<&str> = definition.get("enum")?.as_array()?.iter().filter_map(Json::as_str).collect();
        Some(words.join(", "))
    }

    /// The field that is being looked at, for a sentence.
    fn field(&self) -> String {
        if self.pointer.is_root() { self.noun.to_owned() } else { format!("`{}`", self.pointer.to_dotted()) }
    }

    fn push(&mut self, check: &'static str, message: String, part: Part, help: Option<String>) {
        self.found.push(Misfit { check, message, pointer: self.pointer.clone(), part, help });
    }
}

fn shape_name(schema: &Json) -> &str {
    schema.get("type").and_then(Json::as_str).unwrap_or("string")
}

fn node_name(value: &Value<'_>) -> &'static str {
    match value {
        Value::Scalar(_) => "string",
        Value::Sequence(_) => "array",
        Value::Mapping(_) => "object",
    }
}

fn in_words(shape: &str) -> &'static str {
    match shape {
        "array" => "a list",
        "object" => "a mapping",
        "integer" => "a whole number",
        "boolean" => "true or false",
        _ => "a text",
    }
}

fn is_boolean(scalar: &Scalar<'_>) -> bool {
    scalar.plain && matches!(&*scalar.text, "true" | "false")
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
