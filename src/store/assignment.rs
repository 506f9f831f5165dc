//! `FIELD=VALUE` as people type it, held against the schema of the record: what becomes of a word, a list, a number.
//! Makes edits of it; never touches a file.

use serde_json::{Map, Value as Json, json};

use super::document::{self, Node, Resolved, Value};
use super::edit::Edit;
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::model::pointer::{Pointer, Step};
use crate::model::schema::{self, Subject};
use crate::model::value::{lookup, plain};

/// What to do with a field
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Set,
    Add,
    Remove,
}

/// One `FIELD=VALUE`, `FIELD+=VALUE` or `FIELD-=VALUE`
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    pub pointer: Pointer,
    pub operator: Operator,
    /// As typed: YAML.
    pub text: String,
}

/// Why an assignment cannot be carried out
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("{message}")]
pub struct Refused {
    pub message: String,
    #[help]
    pub help: Option<String>,
}

impl Refused {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Refused {
        Refused { message: message.into(), help: Some(help.into()) }
    }
}

impl std::str::FromStr for Assignment {
    type Err = String;

    fn from_str(text: &str) -> Result<Assignment, String> {
        let (left, value) = text.split_once('=').ok_or_else(|| format!("`{text}` is not FIELD=VALUE"))?;
        let (field, operator) = match (left.strip_suffix('+'), left.strip_suffix('-')) {
            (Some(field), _) => (field, Operator::Add),
            (_, Some(field)) => (field, Operator::Remove),
            _ => (left, Operator::Set),
        };
        if field.trim().is_empty() {
            return Err(format!("`{text}` names no field: write FIELD=VALUE"));
        }
        Ok(Assignment { pointer: Pointer::dotted(field.trim()), operator, text: value.to_owned() })
    }
}

impl Assignment {
    pub fn set(field: &'static str, value: impl Into<String>) -> Assignment {
        Assignment { pointer: Pointer::field(field), operator: Operator::Set, text: value.into() }
    }

    /// In the words of a commit's subject: `set owner to jess.charlie`, `add web03 to supports`, `remove notes`.
    pub fn in_words(&self) -> String {
        let (field, value) = (self.pointer.to_dotted(), self.text.trim());
        let is_short = value.chars().count() <= 40 && !value.contains('\n');
        match self.operator {
            Operator::Set if value.is_empty() => format!("remove {field}"),
            Operator::Set if is_short => format!("set {field} to {value}"),
            Operator::Set => format!("set {field}"),
            Operator::Add => format!("add {value} to {field}"),
            Operator::Remove => format!("remove {value} from {field}"),
        }
    }

    /// How the schema says that the field is written: `date-time`, `date`. Nothing where it does not say.
    pub fn format(&self, subject: Subject) -> Option<String> {
        let Field { root, schema } = Field::find(subject, &self.pointer).ok()?;
        let choices = schema.get("anyOf").and_then(Json::as_array).into_iter().flatten();
        let mut shapes = std::iter::once(&schema).chain(choices.map(|choice| resolve(root, choice)));
        shapes.find_map(|shape| shape.get("format")?.as_str()).map(str::to_owned)
    }

    /// The edits of a record of this kind, as it stands in `current`. None where nothing would change.
    pub fn edits(&self, subject: Subject, current: &Json) -> Result<Vec<Edit>, Refused> {
        let field = Field::find(subject, &self.pointer)?;
        let before = lookup(current, &self.pointer);
        match self.operator {
            Operator::Set if self.text.trim().is_empty() => {
                Ok(before.map(|_| Edit::Remove { at: self.pointer.clone() }).into_iter().collect())
            }
            Operator::Set => {
                let value = field.whole(&self.text)?;
                let is_same = before == Some(&value);
                Ok(if is_same { Vec::new() } else { vec![Edit::Set { at: self.pointer.clone(), value }] })
            }
            Operator::Add => {
                let present = before.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
                let items = field.items(&self.pointer, &self.text)?;
                let new =
                    items.into_iter().filter(|item| !present.iter().any(|old| is_same_entry(old, item)));
                Ok(new.map(|value| Edit::Append { at: self.pointer.clone(), value }).collect())
            }
            Operator::Remove => self.removals(&field, before),
        }
    }

    fn removals(&self, field: &Field, before: Option<&Json>) -> Result<Vec<Edit>, Refused> {
        let present = before.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut places = Vec::new();
        for item in field.items(&self.pointer, &self.text)? {
            let found = present.iter().position(|old| is_same_entry(old, &item));
            places.push(found.ok_or_else(|| {
                let has: Vec<String> = present.iter().map(plain).collect();
                let name = plain(&item);
                let help = if has.is_empty() {
                    "it is empty".to_owned()
                } else {
                    format!("it has {}", has.join(", "))
                };
                Refused::new(format!("`{name}` is not in {}", self.pointer.to_dotted()), help)
            })?);
        }
        // From the last to the first, so that positions hold.
        places.sort_unstable_by(|a, b| b.cmp(a));
        Ok(places.into_iter().map(|index| Edit::Remove { at: self.pointer.clone().index(index) }).collect())
    }
}

/// A whole record out of a YAML or JSON node, each value typed by the field that takes it.
pub fn typed_record(subject: Subject, node: &Node<'_>) -> Json {
    let schema = schema::of(subject);
    value_of(schema, schema, node)
}

/// Entries of lists are the same where they name the same record, whatever else they say of it.
fn is_same_entry(a: &Json, b: &Json) -> bool {
    let name = |value: &Json| value.get("id").unwrap_or(value).clone();
    match (name(a), name(b)) {
        (Json::String(a), Json::String(b)) => a.eq_ignore_ascii_case(&b),
        (a, b) => a == b,
    }
}

/// What the schema says of the place that an assignment names
struct Field {
    root: &'static Json,
    schema: Json,
}

impl Field {
    fn find(subject: Subject, pointer: &Pointer) -> Result<Field, Refused> {
        let root = schema::of(subject);
        let mut schema = resolve(root, root);
        for step in pointer.steps() {
            let inner = match step {
                Step::Key(key) => property(as_mapping(root, schema), key),
                Step::Index(index) => schema.get("items").or_else(|| property(schema, &index.to_string())),
            };
            schema = match inner {
                Some(inner) => resolve(root, inner),
                None => return Err(unknown_field(subject, pointer, schema, step)),
            };
        }
        Ok(Field { root, schema: schema.clone() })
    }

    fn is_list(&self) -> bool {
        self.schema.get("type").is_some_and(|it| it == "array")
    }

    /// What no schema says anything of, such as attributes, may be a list as well as anything else.
    fn may_be_list(&self) -> bool {
        self.is_list() || (self.schema.get("type").is_none() && self.schema.get("anyOf").is_none())
    }

    /// The value as a whole; words given to a list are a list.
    fn whole(&self, text: &str) -> Result<Json, Refused> {
        if self.schema.get("type").is_some_and(|it| it == "string") && !looks_quoted(text) {
            return Ok(Json::String(text.to_owned()));
        }
        with_node(text, |node| match (&node.value, self.is_list()) {
            (Value::Scalar(_), true) => Json::Array(self.split(text, node)),
            _ => value_of(self.root, &self.schema, node),
        })
    }

    /// What is added to a list, or taken from it: one entry or several.
    fn items(&self, pointer: &Pointer, text: &str) -> Result<Vec<Json>, Refused> {
        if !self.may_be_list() {
            let field = pointer.to_dotted();
            return Err(Refused::new(format!("{field} is no list"), format!("set it with {field}=VALUE")));
        }
        with_node(text, |node| match &node.value {
            Value::Sequence(items) => {
                items.iter().map(|item| value_of(self.root, self.item(), item)).collect()
            }
            _ => self.split(text, node),
        })
    }

    /// `a,b` is two entries of a list, as with flags. Text with spaces, or in quotes, is one: a sentence has commas too.
    fn split(&self, text: &str, node: &Node<'_>) -> Vec<Json> {
        let is_words = self.is_list() && !looks_quoted(text) && !text.trim().contains(char::is_whitespace);
        let words: Vec<&str> = text.trim().split(',').filter(|word| !word.is_empty()).collect();
        if !matches!(node.value, Value::Scalar(_)) || !is_words || words.len() < 2 {
            return vec![value_of(self.root, self.item(), node)];
        }
        let value = |word: &str| with_node(word, |node| value_of(self.root, self.item(), node));
        words.into_iter().map(|word| value(word).unwrap_or_else(|_| json!(word))).collect()
    }

    fn item(&self) -> &Json {
        static ANY: Json = Json::Null;
        self.schema.get("items").unwrap_or(&ANY)
    }
}

fn property<'s>(schema: &'s Json, key: &str) -> Option<&'s Json> {
    static ANY: Json = Json::Bool(true);
    let named = schema.get("properties").and_then(|fields| fields.get(key));
    named.or(match schema.get("additionalProperties") {
        Some(Json::Bool(false)) => None,
        Some(rest) => Some(rest),
        None if schema.get("properties").is_some() => None,
        None => Some(&ANY),
    })
}

fn unknown_field(subject: Subject, pointer: &Pointer, schema: &Json, step: &Step) -> Refused {
    let known: Vec<&str> = schema
        .get("properties")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
        .map(|(key, _)| key.as_str())
        .collect();
    let near = nearest(&step.to_string(), known.iter().copied());
    let help = match near.as_slice() {
        [] => format!(
            "it has {}; what only your organisation knows goes under attributes.NAME",
            known.join(", ")
        ),
        near => format!("did you mean {}?", quoted(near)),
    };
    Refused::new(format!("{} has no field `{}`", subject.with_article(), pointer.to_dotted()), help)
}

fn looks_quoted(text: &str) -> bool {
    text.starts_with(['"', '\''])
}

fn with_node<T>(text: &str, make: impl FnOnce(&Node<'_>) -> T) -> Result<T, Refused> {
    let reading = document::read(text);
    match (reading.faults.first(), reading.documents.as_slice()) {
        (Some(fault), _) => Err(Refused::new(
            format!("`{text}` is no YAML value: {}", fault.message),
            "put text with special characters in quotes: 'name=\"a: b\"'",
        )),
        (None, [document]) => Ok(make(&document.root)),
        (None, _) => Err(Refused::new(
            format!("`{text}` is no YAML value"),
            "write a word, a list [a, b] or a mapping {a: b}",
        )),
    }
}

/// Follows `$ref`.
fn resolve<'s>(root: &'s Json, schema: &'s Json) -> &'s Json {
    match schema.get("$ref").and_then(Json::as_str).and_then(|it| it.strip_prefix("#/$defs/")) {
        Some(name) => resolve(root, &root["$defs"][name]),
        None => schema,
    }
}

/// A value as the schema's types want it: text stays as it was written, all else follows YAML's core schema.
fn value_of(root: &Json, schema: &Json, node: &Node<'_>) -> Json {
    let schema = resolve(root, schema);
    match &node.value {
        Value::Scalar(scalar) => {
            let wants_text = takes(root, schema, "string");
            if wants_text && scalar.resolve() != Resolved::Null {
                return json!(scalar.text);
            }
            match document::to_json(node) {
                // `1.10` is a version, `+49301` a telephone: no digit that was typed is lost.
                Json::Number(number) if number.to_string() != scalar.text => json!(scalar.text),
                value => value,
            }
        }
        Value::Sequence(items) => {
            let item = schema.get("items").unwrap_or(&Json::Null);
            Json::Array(items.iter().map(|node| value_of(root, item, node)).collect())
        }
        Value::Mapping(entries) => {
            let shape = as_mapping(root, schema);
            let field = |key: &str| property(shape, key).unwrap_or(&Json::Null);
            let fields = entries
                .iter()
                .map(|(key, node)| (key.text.to_string(), value_of(root, field(&key.text), node)));
            Json::Object(fields.collect::<Map<_, _>>())
        }
    }
}

fn takes(root: &Json, schema: &Json, kind: &str) -> bool {
    let choices = schema.get("anyOf").and_then(Json::as_array).into_iter().flatten();
    schema.get("type").is_some_and(|it| it == kind)
        || choices
            .map(|choice| resolve(root, choice))
            .any(|choice| choice.get("type").is_some_and(|it| it == kind))
}

/// The shape that a mapping has, where a schema allows several.
fn as_mapping<'s>(root: &'s Json, schema: &'s Json) -> &'s Json {
    let choices = schema.get("anyOf").and_then(Json::as_array).into_iter().flatten();
    choices.map(|choice| resolve(root, choice)).find(|it| it.get("properties").is_some()).unwrap_or(schema)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    fn edits(text: &str, current: Json) -> Result<Vec<Edit>, String> {
        let assignment: Assignment = text.parse().unwrap();
        assignment
            .edits(Subject::Kind(Kind::Asset), &current)
            .map_err(|refused| format!("{}; {}", refused.message, refused.help.unwrap_or_default()))
    }

    fn set(at: &str, value: Json) -> Edit {
        Edit::Set { at: Pointer::dotted(at), value }
    }

    #[test]
    fn text_stays_as_it_was_typed() {
        for text in ["no", "014", "1.10", "2026-11-21", "a: b # c", ""] {
            let expected = if text.is_empty() { vec![] } else { vec![set("name", json!(text))] };
            assert_eq!(edits(&format!("name={text}"), json!({})), Ok(expected), "{text}");
        }
        assert_eq!(edits("tags.build=1.10", json!({})), Ok(vec![set("tags.build", json!("1.10"))]));
    }

    #[test]
    fn no_digit_of_an_attribute_is_lost() {
        for text in ["1.10", "+49301234", "1e10", "0x1f"] {
            assert_eq!(
                edits(&format!("attributes.x={text}"), json!({})),
                Ok(vec![set("attributes.x", json!(text))])
            );
        }
    }

    #[test]
    fn attributes_follow_yaml() {
        assert_eq!(edits("attributes.cpus=8", json!({})), Ok(vec![set("attributes.cpus", json!(8))]));
        assert_eq!(
            edits("attributes.ip=[10.0.0.4]", json!({})),
            Ok(vec![set("attributes.ip", json!(["10.0.0.4"]))])
        );
    }

    #[test]
    fn a_word_given_to_a_list_is_a_list_of_one() {
        assert_eq!(
            edits("data_classification=PII", json!({})),
            Ok(vec![set("data_classification", json!(["PII"]))])
        );
    }

    #[test]
    fn adding_what_is_there_changes_nothing() {
        let current = json!({"supports": ["getpaid", {"id": "blog", "group": "web"}]});
        assert_eq!(edits("supports+=[GetPaid, {id: blog}]", current.clone()), Ok(vec![]));
        let added = Edit::Append { at: Pointer::field("supports"), value: json!("new") };
        assert_eq!(edits("supports+=new", current), Ok(vec![added]));
    }

    #[test]
    fn removing_goes_from_the_last_so_that_positions_hold() {
        let current = json!({"supports": ["a", {"id": "b", "group": "web"}, "c"]});
        let remove = |index| Edit::Remove { at: Pointer::field("supports").index(index) };
        assert_eq!(edits("supports-=[a, b]", current.clone()), Ok(vec![remove(1), remove(0)]));
        assert_eq!(edits("supports-=x", current), Err("`x` is not in supports; it has a, b, c".to_owned()));
    }

    #[test]
    fn a_misspelt_field_is_told_its_neighbour() {
        assert_eq!(
            edits("ownr=jim", json!({})),
            Err("an asset has no field `ownr`; did you mean `owner`?".to_owned())
        );
        assert!(edits("window.start=x", json!({})).is_err());
    }

    #[test]
    fn setting_what_is_so_changes_nothing() {
        assert_eq!(edits("owner=jim.bar", json!({"owner": "jim.bar"})), Ok(vec![]));
    }

    #[test]
    fn what_is_no_list_is_not_added_to() {
        assert_eq!(
            edits("owner+=jim", json!({})),
            Err("owner is no list; set it with owner=VALUE".to_owned())
        );
    }
}
