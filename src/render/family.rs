//! Types of asset that look alike in a picture: each family has a shape of its own, so that it is told without colour.

use crate::graph::impact::Effect;
use crate::report::picture::{Mark, Node};

/// Assets that look alike
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    Business,
    Software,
    Data,
    Machine,
    Network,
    Place,
    Other,
    Everything,
}

impl Family {
    pub(super) const ALL: [Family; 8] = [
        Family::Business,
        Family::Software,
        Family::Data,
        Family::Machine,
        Family::Network,
        Family::Place,
        Family::Other,
        Family::Everything,
    ];

    pub(super) fn of(node: &Node) -> Family {
        match node.r#type.as_str() {
            _ if node.is_everything() => Family::Everything,
            "business-service" => Family::Business,
            "application" | "service" | "api" | "function" | "pipeline" | "saas" => Family::Software,
            "database" | "dataset" | "storage" => Family::Data,
            "server" | "virtual-server" | "cloud-server" | "container" | "cluster" => Family::Machine,
            "network-device" | "subnet" | "dns-name" | "load-balancer" => Family::Network,
            "location" | "cloud-account" | "environment" => Family::Place,
            _ => Family::Other,
        }
    }

    /// As the legend has it.
    pub(super) fn words(self) -> &'static str {
        match self {
            Family::Business => "business service",
            Family::Software => "application, service",
            Family::Data => "data",
            Family::Machine => "server, cluster",
            Family::Network => "network",
            Family::Place => "location, account",
            Family::Other => "other",
            Family::Everything => "everything",
        }
    }

    /// A name for style sheets.
    pub(super) fn class(self) -> &'static str {
        match self {
            Family::Business => "business",
            Family::Software => "software",
            Family::Data => "data",
            Family::Machine => "machine",
            Family::Network => "network",
            Family::Place => "place",
            Family::Other => "other",
            Family::Everything => "everything",
        }
    }
}

/// What a failure does to it, in a word; nothing where nobody asked.
pub(super) fn effect(node: &Node) -> Option<&'static str> {
    match node.mark? {
        Mark::Root => None,
        Mark::Fails => Some("fails"),
        Mark::Hit(effect) => Some(effect.words()),
    }
}

/// The same as a name for style sheets.
pub(super) fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Root => "root",
        Mark::Fails => "fails",
        Mark::Hit(Effect::Down) => "down",
        Mark::Hit(Effect::Degraded) => "degraded",
        Mark::Hit(Effect::AtRisk) => "at_risk",
    }
}

/// The second line on a node: `down · application · high`.
pub(super) fn detail(node: &Node) -> String {
    if node.is_everything() {
        return "all services, but those below".to_owned();
    }
    let criticality = node.criticality.map(|it| it.name());
    let lifecycle = node.lifecycle.map(|it| it.name());
    let parts = [effect(node), Some(node.r#type.as_str()), criticality, lifecycle];
    parts.into_iter().flatten().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// All that is known of a node, on one line.
pub(super) fn about(node: &Node) -> String {
    let mut parts = vec![node.label().to_owned()];
    parts.extend(node.name.clone());
    parts.extend(Some(detail(node)).filter(|it| !it.is_empty()));
    parts.extend(node.owner.clone());
    parts.extend((!node.classification.is_empty()).then(|| node.classification.join(", ")));
    parts.join(" · ")
}
