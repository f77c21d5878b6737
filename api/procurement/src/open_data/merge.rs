//! The merge routine of OCDS 1.1: all releases of one process make its compiled release.
//!
//! Later values replace earlier ones; members of objects are merged one by one, lists of objects by `id`; other
//! lists are replaced; null removes. `id`, `date` and `tag` of the releases are left out (`omitWhenMerged`). The
//! lists that the schema replaces whole (`wholeListMerge`: additional identifiers and classifications) are none
//! of ours. `cargo xtask test` compares the result with the reference library, ocdsmerge.

use super::node::Node;

/// Members that belong to a release and not to the process.
const OF_A_RELEASE: [&str; 3] = ["id", "date", "tag"];

/// The compiled release of these releases, from the oldest to the newest. `None` where there are none.
pub fn compile(ocid: &str, releases: &[Node]) -> Option<Node> {
    let date = releases.last()?.get("date")?.as_text()?;
    let mut state = Node::object();
    for release in releases {
        let Node::Object(members) = release else { return None };
        let kept = members.iter().filter(|(name, _)| !OF_A_RELEASE.contains(&name.as_str()));
        merge(&mut state, &Node::Object(kept.cloned().collect()));
    }
    let head = Node::object()
        .with("ocid", ocid)
        .with("id", format!("{ocid}-{date}"))
        .with("date", date)
        .with("tag", vec![Node::from("compiled")]);
    let (Node::Object(mut all), Node::Object(members)) = (head, state) else { return None };
    all.extend(members.into_iter().filter(|(name, _)| name != "ocid"));
    Some(Node::Object(all))
}

fn merge(old: &mut Node, new: &Node) {
    match (old, new) {
        (Node::Object(members), Node::Object(changes)) => {
            for (name, value) in changes {
                merge_member(members, name, value);
            }
        }
        (Node::List(elements), Node::List(changes)) if has_ids(elements) && has_ids(changes) => {
            for change in changes {
                let same = |one: &&mut Node| one.get("id") == change.get("id");
                match elements.iter_mut().find(same) {
                    Some(element) => merge(element, change),
                    None => elements.push(change.clone()),
                }
            }
        }
        (old, new) => *old = new.clone(),
    }
}

fn merge_member(members: &mut Vec<(String, Node)>, name: &str, value: &Node) {
    if *value == Node::Scalar("null".into()) {
        members.retain(|(known, _)| known != name);
        return;
    }
    match members.iter_mut().find(|(known, _)| known == name) {
        Some((_, known)) => merge(known, value),
        None => members.push((name.to_owned(), value.clone())),
    }
}

fn has_ids(elements: &[Node]) -> bool {
    elements.iter().all(|element| element.get("id").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(releases: &[&str]) -> String {
        let releases: Vec<Node> = releases.iter().map(|text| Node::parse(text).unwrap()).collect();
        compile("ocds-x-1", &releases).unwrap().to_string()
    }

    #[test]
    fn later_values_replace_earlier_ones_and_lists_merge_by_id() {
        let first = r#"{"ocid":"ocds-x-1","id":"a","date":"2026-12-01","tag":["tender"],"language":"zh",
            "tender":{"id":"1","status":"active","title":"T"},
            "parties":[{"id":"p","roles":["buyer"]},{"id":"q","name":"Q"}]}"#;
        let second = r#"{"ocid":"ocds-x-1","id":"b","date":"2026-12-02","tag":["award"],"language":null,
            "tender":{"status":"complete","value":{"amount":1.50}},
            "parties":[{"id":"r"},{"id":"p","roles":["buyer","payer"]}]}"#;
        assert_eq!(
            compiled(&[first, second]),
            concat!(
                r#"{"ocid":"ocds-x-1","id":"ocds-x-1-2026-12-02","date":"2026-12-02","tag":["compiled"],"#,
                r#""tender":{"id":"1","status":"complete","title":"T","value":{"amount":1.50}},"#,
                r#""parties":[{"id":"p","roles":["buyer","payer"]},{"id":"q","name":"Q"},{"id":"r"}]}"#
            )
        );
    }

    #[test]
    fn one_release_compiles_to_itself_and_again_to_the_same() {
        let one = r#"{"ocid":"ocds-x-1","id":"a","date":"d","tag":["tender"],"tender":{"id":"1"}}"#;
        assert_eq!(compiled(&[one]), compiled(&[one, one, one]));
        assert_eq!(compile("ocds-x-1", &[]), None);
    }
}
