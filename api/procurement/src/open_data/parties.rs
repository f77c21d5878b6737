//! Parties: everyone whom a release names by id stands in `parties`, with what they are in the process.

use super::node::Node;
use super::snapshot::Snapshot;
use citong_kernel::{Id, of};

/// The scheme of 统一社会信用代码 (GB 32100-2015). The list of schemes is open; org-id.guide has none for it.
const USCC: &str = "CN-USCC";

/// Who takes part, in the order in which they are named.
#[derive(Default)]
pub struct Parties(Vec<(Id<of::Organization>, Vec<&'static str>)>);

impl Parties {
    /// A reference to a body, which gets these roles.
    pub fn refer(&mut self, from: &Snapshot, id: Id<of::Organization>, roles: &[&'static str]) -> Node {
        let known = self.0.iter().position(|(one, _)| *one == id).unwrap_or_else(|| {
            self.0.push((id, Vec::new()));
            self.0.len() - 1
        });
        for role in roles {
            if !self.0[known].1.contains(role) {
                self.0[known].1.push(role);
            }
        }
        let name = from.bodies.get(&id).map(|body| &body.name);
        Node::object().with("id", id).maybe("name", name)
    }
    /// A reference to a supplier, in a list as OCDS has it; an empty list where there is none.
    pub fn refer_supplier(&mut self, from: &Snapshot, id: Id<of::Supplier>, roles: &[&'static str]) -> Node {
        from.body_of(id).map(|body| self.refer(from, body, roles)).into_iter().collect::<Vec<_>>().into()
    }
    /// All of them.
    pub fn all(&self, from: &Snapshot) -> Vec<Node> {
        let all = self.0.iter().filter_map(|(id, roles)| from.bodies.get(id).map(|body| (body, roles)));
        let party = |(body, roles): (&super::store::Body, &Vec<&'static str>)| {
            let identifier = body.uscc.as_ref().map(|code| {
                Node::object().with("scheme", USCC).with("id", code).with("legalName", &body.name)
            });
            let address = Node::object().with("region", &body.region).with("countryName", "中国");
            let roles: Vec<Node> = roles.iter().map(|role| Node::from(*role)).collect();
            Node::object()
                .with("id", body.id)
                .with("name", &body.name)
                .maybe("identifier", identifier)
                .with("address", address)
                .with("roles", roles)
        };
        all.map(party).collect()
    }
}
