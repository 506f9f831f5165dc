//! What lies on one path with some assets: the same ones, what these stand on, what stands on them. Says nothing of effects.

use crate::graph::{Graph, Reach, Way};

/// Where something lies, seen from some assets
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Same,
    Below,
    Above,
}

/// Some assets, and all that lies on one path with them
pub struct Near<'g> {
    own: Vec<String>,
    below: Reach<'g>,
    above: Reach<'g>,
}

impl<'g> Near<'g> {
    pub fn of<T: AsRef<str>>(graph: &'g Graph, own: &[T]) -> Near<'g> {
        Near {
            own: own.iter().map(|it| it.as_ref().to_owned()).collect(),
            below: graph.reach(own, Way::Dependencies),
            above: graph.reach(own, Way::Dependents),
        }
    }

    /// The shortest chain between one of the assets and another asset, from above down to below, and where that lies.
    pub fn chain(&self, asset: &str) -> Option<(Side, Vec<String>)> {
        if self.own.iter().any(|it| it.eq_ignore_ascii_case(asset)) {
            return Some((Side::Same, vec![asset.to_owned()]));
        }
        let owned = |path: Vec<&str>| path.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let below = self.below.find(asset).map(|found| (Side::Below, owned(self.below.path(&found))));
        let above = self.above.find(asset).map(|found| {
            let mut path = self.above.path(&found);
            path.reverse();
            (Side::Above, owned(path))
        });
        below.into_iter().chain(above).min_by_key(|(_, path)| path.len())
    }

    /// The nearest of several assets.
    pub fn nearest<'t>(&self, assets: impl IntoIterator<Item = &'t str>) -> Option<(Side, Vec<String>)> {
        let chains = assets.into_iter().filter_map(|asset| self.chain(asset));
        chains.min_by_key(|(side, chain)| (chain.len(), *side, chain.clone()))
    }
}
