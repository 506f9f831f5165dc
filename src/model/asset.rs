//! What we have and what it is for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::field::Link;
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

/// The word in `supports` that stands for every business service, application and service
pub const EVERYTHING: &str = "everything";

/// Types of asset that are known; others are allowed
pub const TYPES: [&str; 26] = [
    "business-service",
    "application",
    "service",
    "database",
    "dataset",
    "pipeline",
    "api",
    "server",
    "virtual-server",
    "cloud-server",
    "container",
    "cluster",
    "function",
    "network-device",
    "subnet",
    "storage",
    "location",
    "cloud-account",
    "dns-name",
    "load-balancer",
    "environment",
    "saas",
    "license",
    "certificate",
    "secret",
    "vendor",
];

/// Types of asset that people depend on by name: what `supports: [everything]` reaches
pub const LOGICAL_TYPES: [&str; 3] = ["business-service", "application", "service"];

vocabulary! {
    /// Where an asset is in its life
    pub enum Lifecycle {
        Proposed = "proposed": "planned; takes no part in impact yet",
        Active = "active": "in use",
        Deprecated = "deprecated": "in use, and to be given up",
        Retired = "retired": "out of use; takes no part in impact",
        Archived = "archived": "out of use and kept for the record",
    }
}

impl Lifecycle {
    /// Whether an asset in this state takes part in impact.
    pub fn is_live(self) -> bool {
        matches!(self, Lifecycle::Active | Lifecycle::Deprecated)
    }

    /// Whether an asset in this state is gone for good.
    pub fn is_over(self) -> bool {
        matches!(self, Lifecycle::Retired | Lifecycle::Archived)
    }
}

vocabulary! {
    /// How much the business suffers without it
    pub enum Criticality {
        Low = "low": "somebody may notice",
        Medium = "medium": "a team is hindered",
        High = "high": "a business process stands still",
        Critical = "critical": "the business stands still",
    }
}

vocabulary! {
    /// What losing a dependency does
    pub enum Strength {
        Hard = "hard": "without it the asset is down",
        Soft = "soft": "without it the asset is degraded, not down",
    }
}

/// What an asset stands on, or what stands on it
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The asset at the other end.
    pub id: String,
    /// In what way: hosting, network, data, auth, runtime, …
    pub via: Option<String>,
    /// Hard where nothing is said.
    pub strength: Strength,
    /// The redundancy group of the dependent asset that this end belongs to.
    pub group: Option<String>,
}

/// The long form of an edge: `{id: findb1, via: data}`
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LongEdge {
    /// The asset at the other end
    id: String,
    /// In what way: hosting, network, data, auth, runtime, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    via: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    strength: Option<Strength>,
    /// The redundancy group that it belongs to; the dependent asset says under `redundancy` how many suffice
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<String>,
}

impl Edge {
    pub fn to(id: impl Into<String>) -> Edge {
        Edge { id: id.into(), via: None, strength: Strength::Hard, group: None }
    }

    /// Where its id stands, as the entry at this place of a list.
    pub fn place(&self, list: &'static str, index: usize) -> Pointer {
        let entry = Pointer::field(list).index(index);
        if self.is_plain() { entry } else { entry.key("id") }
    }

    fn is_plain(&self) -> bool {
        self.via.is_none() && self.strength == Strength::Hard && self.group.is_none()
    }
}

impl Serialize for Edge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_plain() {
            return serializer.serialize_str(&self.id);
        }
        let long = LongEdge {
            id: self.id.clone(),
            via: self.via.clone(),
            strength: (self.strength == Strength::Soft).then_some(Strength::Soft),
            group: self.group.clone(),
        };
        long.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Edge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Edge, D::Error> {
        // Asks for text, so that a plain `014` arrives as it is written; a mapping arrives as a mapping all the same.
        deserializer.deserialize_string(EdgeVisitor)
    }
}

struct EdgeVisitor;

impl<'de> Visitor<'de> for EdgeVisitor {
    type Value = Edge;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of an asset, or a mapping such as {id: findb1, via: data}")
    }

    fn visit_str<E>(self, id: &str) -> Result<Edge, E> {
        Ok(Edge::to(id))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Edge, A::Error> {
        let long = LongEdge::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Edge {
            id: long.id,
            via: long.via,
            strength: long.strength.unwrap_or(Strength::Hard),
            group: long.group,
        })
    }
}

impl JsonSchema for Edge {
    fn schema_name() -> Cow<'static, str> {
        "Edge".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<LongEdge>();
        json_schema!({
            "description": "The id of an asset, or {id: findb1, via: data, strength: soft, group: web}",
            "anyOf": [{ "type": "string" }, long],
        })
    }
}

/// What we have and what it is for
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Asset")]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// Unique in the whole store, compared without case; the file is called so too
    pub id: String,
    /// What it is: application, service, server, database, network-device, … (other words are allowed)
    pub r#type: String,
    /// What people call it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Other names that lead here: the provider's id, the CMDB's name; unique too
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What it is for, in the words of those who need it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The person or team that answers for it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who answers for it when the owner cannot
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_owner: Option<String>,
    /// The team that gets its incidents
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_group: Option<String>,
    pub lifecycle: Lifecycle,
    /// Where it runs: prod, test, dev, …; or the id of an asset of type environment
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criticality: Option<Criticality>,
    /// What kinds of data it holds: public, company-private, PII, HIPAA, SOX, …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_classification: Vec<String>,
    /// Who pays
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_center: Option<String>,
    /// Where it stands: text, or the id of an asset
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// What it needs: ids of assets, or {id: findb1, via: data, strength: soft, group: web}
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<Edge>,
    /// What needs it: the same relation told from below; `everything` stands for all services and applications
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supports: Vec<Edge>,
    /// For each group of interchangeable supporters, how many of them suffice
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub redundancy: BTreeMap<String, u32>,
    /// The code that changes it: paths (`terraform/payroll/**`), `tf:module.x.*`, `k8s:namespace/*`
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// Short facts, text to text, as clouds have them
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// Facts of this type of asset, as the organisation's own schema has them
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub attributes: serde_json::Map<String, serde_json::Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Anything else that a reader should know
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl Model for Asset {
    const KIND: Kind = Kind::Asset;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        self.name.as_deref().or(self.purpose.as_deref()).unwrap_or(&self.id)
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        let asset = Wants::Kind(Kind::Asset);
        to.one("owner", self.owner.as_ref(), Wants::Party);
        to.one("secondary_owner", self.secondary_owner.as_ref(), Wants::Party);
        to.one("support_group", self.support_group.as_ref(), Wants::Kind(Kind::Team));
        to.one("environment", self.environment.as_ref(), Wants::Perhaps);
        to.one("location", self.location.as_ref(), Wants::Perhaps);
        for (field, edges) in [("depends_on", &self.depends_on), ("supports", &self.supports)] {
            for (index, edge) in edges.iter().enumerate() {
                if field == "supports" && edge.id == EVERYTHING {
                    continue;
                }
                to.at(edge.place(field, index), &edge.id, asset);
            }
        }
    }
}
