//! The shape of the trees of one facility's spaces. Pure: rows come in, answers go out.

use citong_kernel::{Id, of};
use std::collections::{BTreeMap, BTreeSet};

/// How many levels a tree may have.
pub const MOST_LEVELS: usize = 6;

type SpaceId = Id<of::Space>;

/// All spaces of one facility, each with the space that it is a part of.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    parents: BTreeMap<SpaceId, Option<SpaceId>>,
}

impl Tree {
    /// From the rows of one facility.
    pub fn new(rows: impl IntoIterator<Item = (SpaceId, Option<SpaceId>)>) -> Self {
        Self { parents: rows.into_iter().collect() }
    }
    /// The same with one space below another parent.
    #[must_use]
    pub fn with(mut self, space: SpaceId, parent: Option<SpaceId>) -> Self {
        self.parents.insert(space, parent);
        self
    }
    /// Whether the space is one of this facility.
    pub fn contains(&self, space: SpaceId) -> bool {
        self.parents.contains_key(&space)
    }
    /// The space and those that it is a part of, up to the root.
    pub fn line(&self, space: SpaceId) -> Vec<SpaceId> {
        let mut line = vec![space];
        // A line is never longer than there are spaces: also broken rows end.
        while let Some(above) = line.last().and_then(|last| self.parents.get(last).copied().flatten()) {
            if line.len() > self.parents.len() {
                break;
            }
            line.push(above);
        }
        line
    }
    /// The root of the space's tree.
    pub fn root(&self, space: SpaceId) -> SpaceId {
        self.line(space).last().copied().unwrap_or(space)
    }
    /// The space and everything below it.
    pub fn subtree(&self, space: SpaceId) -> BTreeSet<SpaceId> {
        self.parents.keys().copied().filter(|one| self.line(*one).contains(&space)).collect()
    }
    /// Levels from the root down to the deepest part of the space.
    pub fn levels_through(&self, space: SpaceId) -> usize {
        self.subtree(space).iter().map(|one| self.line(*one).len()).max().unwrap_or(0)
    }
    /// Every space of the given trees with each leaf below it; a leaf with itself.
    pub fn leaves(&self, roots: &BTreeSet<SpaceId>) -> BTreeSet<(SpaceId, SpaceId)> {
        let inner: BTreeSet<SpaceId> = self.parents.values().copied().flatten().collect();
        let leaves = self.parents.keys().copied().filter(|space| !inner.contains(space));
        leaves
            .map(|leaf| (leaf, self.line(leaf)))
            .filter(|(_, line)| line.last().is_some_and(|root| roots.contains(root)))
            .flat_map(|(leaf, line)| line.into_iter().map(move |space| (space, leaf)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> SpaceId {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    /// 1 ─ 2 ─ 4, 5; 1 ─ 3; and 9 alone.
    fn tree() -> Tree {
        let parts = [(2, 1), (3, 1), (4, 2), (5, 2)];
        let parts = parts.map(|(space, parent)| (id(space), Some(id(parent))));
        Tree::new(parts.into_iter().chain([(id(1), None), (id(9), None)]))
    }

    fn pairs(tree: &Tree, root: u128) -> Vec<(u128, u128)> {
        let pairs = tree.leaves(&BTreeSet::from([id(root)]));
        pairs.iter().map(|(space, leaf)| (space.uuid().as_u128(), leaf.uuid().as_u128())).collect()
    }

    #[test]
    fn every_space_has_the_leaves_below_it() {
        let expected = [(1, 3), (1, 4), (1, 5), (2, 4), (2, 5), (3, 3), (4, 4), (5, 5)];
        assert_eq!(pairs(&tree(), 1), expected);
        assert_eq!(pairs(&tree(), 9), [(9, 9)]);
    }

    #[test]
    fn a_leaf_with_a_first_part_is_a_leaf_no_more() {
        let grown = tree().with(id(6), Some(id(3)));
        let leaves = pairs(&grown, 1);
        assert!(leaves.contains(&(3, 6)) && leaves.contains(&(1, 6)) && leaves.contains(&(6, 6)));
        assert!(!leaves.contains(&(3, 3)) && !leaves.contains(&(1, 3)));
    }

    #[test]
    fn lines_and_levels() {
        assert_eq!(tree().line(id(4)), [id(4), id(2), id(1)]);
        assert_eq!(tree().root(id(5)), id(1));
        assert_eq!(tree().levels_through(id(1)), 3);
        assert_eq!(tree().levels_through(id(3)), 2);
        assert_eq!(tree().with(id(1), Some(id(9))).levels_through(id(2)), 4);
        assert_eq!(tree().subtree(id(2)), BTreeSet::from([id(2), id(4), id(5)]));
    }

    #[test]
    fn rows_that_go_round_end_all_the_same() {
        let round = Tree::new([(id(1), Some(id(2))), (id(2), Some(id(1)))]);
        assert!(round.line(id(1)).len() <= 4);
        assert!(round.leaves(&BTreeSet::from([id(1)])).is_empty());
    }
}
