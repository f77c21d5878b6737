//! Trees of indicators: weights that sum to exactly 100, and what differs between two versions. Nothing here knows
//! the database or HTTP.

use citong_kernel::check::Check;
use citong_kernel::points::Points;
use std::collections::BTreeMap;

/// Levels of a tree, and indicators in all, at most.
pub const MOST_LEVELS: i32 = 5;
const MOST_INDICATORS: usize = 200;

/// One indicator 指标 in the order of a walk through its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Unique in the standard.
    pub code: String,
    /// The indicator above it.
    pub parent_code: Option<String>,
    /// 1 at the top.
    pub level: i32,
    /// 名称.
    pub name: String,
    /// 权重 in hundredths of a percent of the whole.
    pub weight: Points,
    /// 计量单位.
    pub unit: Option<String>,
    /// 目标值.
    pub target: Option<String>,
    /// 数据来源.
    pub source: Option<String>,
    /// 评分细则.
    pub scoring_rule: Option<String>,
}

/// An indicator with those below it, as a client sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    /// Without parent and level, which follow from where it stands.
    pub own: Option<Indicator>,
    /// Those below.
    pub children: Vec<Self>,
}

/// The indicators without any below them: what is scored.
pub fn leaves(all: &[Indicator]) -> impl Iterator<Item = &Indicator> {
    all.iter().filter(|one| !all.iter().any(|other| other.parent_code.as_deref() == Some(&one.code)))
}

/// A tree as a list, with what is wrong with it: a weight that is not the sum of those below, a sum that is not
/// exactly 100, a code used twice, too many levels.
pub fn flatten(nodes: &[Node], check: &mut Check) -> Vec<Indicator> {
    let mut all = Vec::new();
    walk(nodes, None, 1, "/indicators", &mut all, check);
    if !(1..=MOST_INDICATORS).contains(&all.len()) {
        check.fault("/indicators", "out_of_range", "须有 1–200 项指标", "From 1 to 200 indicators");
    }
    if !all.is_empty() {
        require_sum(nodes, Points::WHOLE, "/indicators", check);
    }
    all
}

fn walk(
    nodes: &[Node],
    parent: Option<&str>,
    level: i32,
    pointer: &str,
    all: &mut Vec<Indicator>,
    check: &mut Check,
) {
    for (place, node) in nodes.iter().enumerate() {
        let pointer = format!("{pointer}/{place}");
        let Some(own) = &node.own else { continue };
        if level > MOST_LEVELS {
            return check.fault(pointer, "too_deep", "指标最多五级", "At most five levels of indicators");
        }
        if all.iter().any(|before| before.code == own.code) {
            check.fault(format!("{pointer}/code"), "repeated", "指标编号重复", "The code is used twice");
        }
        if !(1..=Points::WHOLE.0).contains(&own.weight.0) {
            let (zh, en) = ("权重须大于 0 且不超过 100", "A weight is more than 0 and at most 100");
            check.fault(format!("{pointer}/weight"), "out_of_range", zh, en);
        }
        all.push(Indicator { parent_code: parent.map(str::to_owned), level, ..own.clone() });
        if !node.children.is_empty() {
            let below = format!("{pointer}/children");
            require_sum(&node.children, own.weight, &below, check);
            walk(&node.children, Some(&own.code), level + 1, &below, all, check);
        }
    }
}

fn require_sum(nodes: &[Node], whole: Points, pointer: &str, check: &mut Check) {
    let weights = nodes.iter().filter_map(|node| node.own.as_ref()).map(|own| own.weight);
    let sum = Points::sum(weights);
    if sum != Some(whole) {
        let sum = sum.map_or_else(|| "?".to_owned(), |sum| sum.to_string());
        check.fault(
            pointer,
            "weights_unbalanced",
            format!("权重合计须恰好为 {whole}，现为 {sum}"),
            format!("The weights must sum to exactly {whole}; they sum to {sum}"),
        );
    }
}

/// What happened to an indicator between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which one.
    pub code: String,
    /// As it was; none where it is new.
    pub before: Option<Indicator>,
    /// As it is; none where it is gone.
    pub after: Option<Indicator>,
}

/// What differs, by code.
pub fn differences(before: &[Indicator], after: &[Indicator]) -> Vec<Difference> {
    let by_code = |all: &[Indicator]| -> BTreeMap<String, Indicator> {
        all.iter().map(|one| (one.code.clone(), one.clone())).collect()
    };
    let (mut before, mut after) = (by_code(before), by_code(after));
    let codes: std::collections::BTreeSet<String> = before.keys().chain(after.keys()).cloned().collect();
    let pairs = codes.into_iter().map(|code| {
        let (before, after) = (before.remove(&code), after.remove(&code));
        Difference { code, before, after }
    });
    pairs.filter(|pair| pair.before != pair.after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn node(code: &str, weight: i32, children: Vec<Node>) -> Node {
        let own = Indicator {
            code: code.to_owned(),
            parent_code: None,
            level: 0,
            name: code.to_owned(),
            weight: Points(weight),
            unit: None,
            target: None,
            source: None,
            scoring_rule: None,
        };
        Node { own: Some(own), children }
    }

    fn checked(nodes: &[Node]) -> Result<Vec<Indicator>, Vec<String>> {
        let mut check = Check::new();
        let all = flatten(nodes, &mut check);
        check.done().map(|()| all).map_err(|problem| {
            problem.errors().iter().map(|error| format!("{} {}", error.pointer, error.code)).collect()
        })
    }

    #[test]
    fn a_hundredth_too_much_is_refused_where_it_lies() {
        let tree = |a1: i32| {
            vec![
                node("A", 6000, vec![node("A1", a1, vec![]), node("A2", 2500, vec![])]),
                node("B", 4000, vec![]),
            ]
        };
        let all = checked(&tree(3500)).unwrap();
        assert_eq!(
            all.iter().map(|one| (one.code.as_str(), one.level)).collect::<Vec<_>>(),
            [("A", 1), ("A1", 2), ("A2", 2), ("B", 1)]
        );
        assert_eq!(leaves(&all).map(|one| one.code.as_str()).collect::<Vec<_>>(), ["A1", "A2", "B"]);
        assert_eq!(checked(&tree(3501)).unwrap_err(), ["/indicators/0/children weights_unbalanced"]);
        assert_eq!(checked(&[node("A", 9999, vec![])]).unwrap_err(), ["/indicators weights_unbalanced"]);
        assert_eq!(checked(&[]).unwrap_err(), ["/indicators out_of_range"]);
        let twice = [node("A", 5000, vec![]), node("A", 5000, vec![])];
        assert_eq!(checked(&twice).unwrap_err(), ["/indicators/1/code repeated"]);
    }

    /// Cuts a weight into parts of at least one hundredth.
    fn cut(whole: i32, cuts: &[u16]) -> Vec<i32> {
        let mut at: Vec<i32> = cuts.iter().map(|cut| 1 + i32::from(*cut) % (whole - 1).max(1)).collect();
        at.extend([0, whole]);
        at.sort_unstable();
        at.dedup();
        at.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }

    proptest! {
        #[test]
        fn leaves_of_a_good_tree_sum_to_the_whole_and_one_hundredth_more_is_refused(
            tops in prop::collection::vec(any::<u16>(), 0..6), below in prop::collection::vec(any::<u16>(), 0..6),
            at in any::<prop::sample::Index>()) {
            let mut nodes: Vec<Node> = cut(10_000, &tops).into_iter().enumerate().map(|(top, weight)| {
                let children = if weight < 2 { vec![] } else {
                    cut(weight, &below).into_iter().enumerate()
                        .map(|(place, part)| node(&format!("{top}.{place}"), part, vec![])).collect()
                };
                node(&top.to_string(), weight, children)
            }).collect();
            let all = checked(&nodes).unwrap();
            prop_assert_eq!(leaves(&all).map(|one| one.weight.0).sum::<i32>(), 10_000);
            let place = at.index(nodes.len());
            if let Some(own) = nodes[place].own.as_mut() { own.weight.0 += 1; }
            prop_assert!(checked(&nodes).is_err());
        }

        #[test]
        fn nothing_differs_from_itself_and_every_change_is_named(weights in prop::collection::vec(1i32..50, 1..8)) {
            let list = |weights: &[i32]| -> Vec<Indicator> {
                weights.iter().enumerate().filter_map(|(i, w)| node(&i.to_string(), *w, vec![]).own).collect()
            };
            let before = list(&weights);
            prop_assert!(differences(&before, &before).is_empty());
            let mut after = before.clone();
            after[0].weight.0 += 1;
            after.push(Indicator { code: "new".into(), ..before[0].clone() });
            let found = differences(&before, &after);
            prop_assert_eq!(found.len(), 2);
            prop_assert!(found.iter().any(|one| one.before.is_none() && one.code == "new"));
        }
    }
}
