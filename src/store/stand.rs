//! What the graph is built of: what an asset says of those it stands on and of those that stand on it, read out of the
//! record or out of what the cache keeps beside it. Never judges what it says.

use super::cache::bytes::{self, Cursor};
use crate::model::Asset;
use crate::model::asset::{Edge, Lifecycle, Strength};

/// What an asset says of edges
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand<'a> {
    pub r#type: &'a str,
    pub life: Lifecycle,
    pub location: Option<&'a str>,
    pub environment: Option<&'a str>,
    pub depends_on: Vec<Tie<'a>>,
    pub supports: Vec<Tie<'a>>,
    /// For each group how many of it suffice.
    pub redundancy: Vec<(&'a str, u32)>,
}

/// One end of an edge, as the other end tells it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie<'a> {
    pub id: &'a str,
    pub via: Option<&'a str>,
    pub group: Option<&'a str>,
    pub strength: Strength,
}

impl<'a> From<&'a Asset> for Stand<'a> {
    fn from(asset: &'a Asset) -> Stand<'a> {
        Stand {
            r#type: &asset.r#type,
            life: asset.lifecycle,
            location: asset.location.as_deref(),
            environment: asset.environment.as_deref(),
            depends_on: asset.depends_on.iter().map(Tie::from).collect(),
            supports: asset.supports.iter().map(Tie::from).collect(),
            redundancy: asset.redundancy.iter().map(|(group, need)| (group.as_str(), *need)).collect(),
        }
    }
}

impl<'a> From<&'a Edge> for Tie<'a> {
    fn from(edge: &'a Edge) -> Tie<'a> {
        Tie { id: &edge.id, via: edge.via.as_deref(), group: edge.group.as_deref(), strength: edge.strength }
    }
}

impl<'a> Stand<'a> {
    pub(super) fn write(&self, to: &mut Vec<u8>) {
        bytes::put_text(to, self.r#type);
        bytes::put_count(to, self.life as usize);
        bytes::put_option(to, self.location);
        bytes::put_option(to, self.environment);
        for ties in [&self.depends_on, &self.supports] {
            bytes::put_count(to, ties.len());
            ties.iter().for_each(|tie| tie.write(to));
        }
        bytes::put_count(to, self.redundancy.len());
        for (group, need) in &self.redundancy {
            bytes::put_text(to, group);
            to.extend(need.to_le_bytes());
        }
    }

    /// The ids that it speaks of, in an order that whoever asks whom they mean keeps to.
    pub fn mentions(&self) -> impl Iterator<Item = &'a str> {
        let ties = self.depends_on.iter().chain(&self.supports).map(|tie| tie.id);
        ties.chain(self.location).chain(self.environment)
    }

    /// The type, and where it is in its life.
    pub(super) fn read_front(from: &mut Cursor<'a>) -> Option<(&'a str, Lifecycle)> {
        Some((from.text()?, *Lifecycle::ALL.get(from.count()?)?))
    }

    pub(super) fn read(from: &mut Cursor<'a>) -> Option<Stand<'a>> {
        let (r#type, life) = Stand::read_front(from)?;
        Some(Stand {
            r#type,
            life,
            location: from.option()?,
            environment: from.option()?,
            depends_on: from.many(Tie::read)?,
            supports: from.many(Tie::read)?,
            redundancy: from.many(|from| Some((from.text()?, u32::from_le_bytes(from.chunk()?))))?,
        })
    }
}

impl<'a> Tie<'a> {
    fn write(&self, to: &mut Vec<u8>) {
        bytes::put_text(to, self.id);
        bytes::put_option(to, self.via);
        bytes::put_option(to, self.group);
        bytes::put_flag(to, self.strength == Strength::Soft);
    }

    fn read(from: &mut Cursor<'a>) -> Option<Tie<'a>> {
        let (id, via, group) = (from.text()?, from.option()?, from.option()?);
        let strength = if from.flag()? { Strength::Soft } else { Strength::Hard };
        Some(Tie { id, via, group, strength })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_an_asset_is_what_it_says() {
        let mut asset: Asset = serde_json::from_value(serde_json::json!({
            "id": "a", "type": "server", "lifecycle": "active", "location": "dc", "redundancy": {"web": 2, "db": 1},
            "depends_on": ["b", "ç"], "supports": ["everything"],
        }))
        .unwrap();
        asset.depends_on.push(Edge {
            id: "d".to_owned(),
            via: Some("data".to_owned()),
            strength: Strength::Soft,
            group: Some("web".to_owned()),
        });
        let stand = Stand::from(&asset);
        let mut bytes = Vec::new();
        stand.write(&mut bytes);
        assert_eq!(Stand::read(&mut Cursor::new(&bytes, 0)), Some(stand));
        assert!((0..bytes.len()).all(|end| Stand::read(&mut Cursor::new(&bytes[..end], 0)).is_none()));
    }
}
