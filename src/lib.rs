//! Plain-text IT service management: assets, changes and incidents as YAML records in a git repository.

pub mod check;
pub mod finding;
pub mod graph;
pub mod model;
pub mod render;
pub mod report;
pub mod store;
