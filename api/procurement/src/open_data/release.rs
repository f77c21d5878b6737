//! One release: what is public of a project, in the words of OCDS 1.1.5 with the extensions for bids and lots. Our finer
//! states stay out: the standard has no place for them.

use super::node::Node;
use super::parties::Parties;
use super::snapshot::Snapshot;
use super::store::{AwardRow, BidRow, ContractRow};
use super::tender;
use crate::bids::BidStatus;
use crate::notices::NoticeKind;
use chrono::NaiveDate;
use citong_kernel::{Id, Timestamp, of};

/// The release of this snapshot. All lists have their members in the order in which they came to be.
pub fn build(from: &Snapshot, id: Id<of::Release>, at: Timestamp, ocid: &str, tags: &[&str]) -> Node {
    let project = &from.project;
    let mut parties = Parties::default();
    let manager = project.agency_id.unwrap_or(project.purchaser_id);
    let buyer = parties.refer(from, project.purchaser_id, &["buyer"]);
    let entity = parties.refer(from, manager, &["procuringEntity"]);
    let bids = from.public_bids();
    let tenderers = tenderers(from, &mut parties, &bids);
    let details = bids.iter().map(|bid| bid_detail(from, &mut parties, bid)).collect::<Vec<_>>();
    let awards = from.public_awards();
    let awards = awards.iter().map(|award| self::award(from, &mut parties, award)).collect::<Vec<_>>();
    let contracts = from.public_contracts();
    let contracts = contracts.iter().map(|one| contract(from, &mut parties, one)).collect::<Vec<_>>();
    let bids_section = (!bids.is_empty())
        .then(|| Node::object().with("statistics", statistics(from, &bids)).with("details", details));
    let tags: Vec<Node> = tags.iter().map(|tag| Node::from(*tag)).collect();
    Node::object()
        .with("ocid", ocid)
        .with("id", id)
        .with("date", at)
        .with("tag", tags)
        .with("language", "zh")
        .with("initiationType", "tender")
        .with("parties", parties.all(from))
        .with("buyer", buyer)
        .with("planning", Node::object().with("budget", tender::budget(project)))
        .with("tender", tender::section(from, entity, tenderers))
        .maybe("bids", bids_section)
        .with("awards", awards)
        .with("contracts", contracts)
}

fn tenderers(from: &Snapshot, parties: &mut Parties, bids: &[&BidRow]) -> Vec<Node> {
    let mut all: Vec<Node> = Vec::new();
    for bid in bids {
        let reference = parties.refer_supplier(from, bid.supplier_id, &["tenderer"]);
        all.extend(reference.elements().iter().filter(|one| !all.contains(one)).cloned().collect::<Vec<_>>());
    }
    all
}

/// A code of the closed codelist bidStatus. Who was found unfit is secret until the evaluation is over.
fn bid_status(from: &Snapshot, bid: &BidRow) -> &'static str {
    match bid.status {
        _ if !from.is_evaluated(bid.lot_id) => "pending",
        BidStatus::Qualified => "valid",
        BidStatus::Disqualified | BidStatus::Invalid => "disqualified",
        BidStatus::Withdrawn | BidStatus::Replaced => "withdrawn",
        BidStatus::Submitted | BidStatus::Opened => "pending",
    }
}

fn bid_detail(from: &Snapshot, parties: &mut Parties, bid: &BidRow) -> Node {
    Node::object()
        .with("id", bid.id)
        .with("date", bid.submitted_at)
        .with("status", bid_status(from, bid))
        .with("tenderers", parties.refer_supplier(from, bid.supplier_id, &["tenderer"]))
        .maybe("value", from.public_price(bid).map(Node::money))
        .with("relatedLots", vec![Node::from(bid.lot_id)])
}

fn statistics(from: &Snapshot, bids: &[&BidRow]) -> Vec<Node> {
    let figure = |measure: &str, value: usize| {
        Node::object().with("id", measure).with("measure", measure).with("value", value)
    };
    let mut bidders: Vec<_> = bids.iter().map(|bid| bid.supplier_id).collect();
    bidders.sort_unstable();
    bidders.dedup();
    let mut all = vec![figure("bids", bids.len()), figure("bidders", bidders.len())];
    if bids.iter().all(|bid| from.is_evaluated(bid.lot_id)) {
        let valid = bids.iter().filter(|bid| bid_status(from, bid) == "valid").count();
        all.push(figure("validBids", valid));
    }
    all
}

fn award(from: &Snapshot, parties: &mut Parties, award: &AwardRow) -> Node {
    let title = from.lots.iter().find(|lot| lot.id == award.lot_id).map(|lot| &lot.title);
    Node::object()
        .with("id", award.id)
        .maybe("title", title)
        .with("status", if award.status == "cancelled" { "cancelled" } else { "active" })
        .with("date", award.decided_at)
        .with("value", Node::money(award.price_fen))
        .with("suppliers", parties.refer_supplier(from, award.supplier_id, &["supplier"]))
        .with("relatedLots", vec![Node::from(award.lot_id)])
}

fn contract(from: &Snapshot, parties: &mut Parties, contract: &ContractRow) -> Node {
    parties.refer_supplier(from, contract.supplier_id, &["supplier"]);
    let period = Node::object()
        .with("startDate", start_of(contract.starts_on))
        .with("endDate", end_of(contract.ends_on));
    let over = matches!(contract.status.as_str(), "paid" | "terminated");
    let transactions = transactions(from, parties, contract);
    let implementation =
        (!transactions.is_empty()).then(|| Node::object().with("transactions", transactions));
    Node::object()
        .with("id", contract.id)
        .with("awardID", contract.award_id)
        .with("title", &contract.title)
        .with("description", format!("合同编号：{}", contract.number))
        .with("status", if over { "terminated" } else { "active" })
        .with("period", period)
        .with("value", Node::money(contract.amount_fen.saturating_add(contract.supplements_fen)))
        .with("dateSigned", contract.signed_at)
        .maybe("implementation", implementation)
        .with("amendments", tender::amendments(from, NoticeKind::ContractChange, Some(contract.lot_id)))
}

fn transactions(from: &Snapshot, parties: &mut Parties, contract: &ContractRow) -> Vec<Node> {
    let Some(supplier) = from.body_of(contract.supplier_id) else { return Vec::new() };
    let paid = from.payments_of(contract.id).map(|payment| {
        Node::object()
            .with("id", payment.id)
            .with("date", start_of(payment.paid_on))
            .with("value", Node::money(payment.amount_fen))
            .with("payer", parties.refer(from, from.project.purchaser_id, &["payer"]))
            .with("payee", parties.refer(from, supplier, &["payee"]))
    });
    paid.collect()
}

/// The first moment of a day, in Quanzhou.
fn start_of(day: NaiveDate) -> Timestamp {
    Timestamp::start_of(day)
}

/// The last second of a day: OCDS counts the end as part of a period.
fn end_of(day: NaiveDate) -> Timestamp {
    Timestamp::start_of(day).plus_seconds(86_399)
}
