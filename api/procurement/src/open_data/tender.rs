//! The sections `planning` and `tender`: what is bought and how.

use super::node::Node;
use super::snapshot::Snapshot;
use crate::notices::NoticeKind;
use crate::projects::{AwardMethod, Lot, LotStatus, ProcurementMethod, Project, Status, Subject, Terms};
use citong_kernel::{Id, Timestamp, of};

/// 政府购买服务指导性目录. The list of schemes is open; ours is in no register.
const CATALOGUE: &str = "CITONG-CATALOGUE";

/// Where the money comes from.
pub fn budget(project: &Project) -> Node {
    Node::object()
        .maybe("id", project.budget_reference.as_ref())
        .maybe("description", project.budget_source.as_ref())
        .with("amount", Node::money(project.budget_fen))
}

/// The section. Criteria and dates are in it from the moment at which bidders are invited.
pub fn section(from: &Snapshot, entity: Node, tenderers: Vec<Node>) -> Node {
    let project = &from.project;
    let (method, name) = method(project.method);
    let several = !tenderers.is_empty();
    let tender = Node::object()
        .with("id", &project.code)
        .with("title", &project.title)
        .with("description", &project.description)
        .with("status", status(from))
        .with("procuringEntity", entity)
        .with("items", from.lots.iter().map(|lot| item(from, lot)).collect::<Vec<_>>())
        .with("lots", from.lots.iter().map(|lot| self::lot(from, lot)).collect::<Vec<_>>())
        .with("value", Node::money(project.budget_fen))
        .with("procurementMethod", method)
        .with("procurementMethodDetails", name)
        .maybe("procurementMethodRationale", project.method_reason.as_ref())
        .with("mainProcurementCategory", category(project.subject));
    let Some(terms) = from.terms.as_ref().filter(|_| from.is_tendered()) else { return tender };
    tendered(from, terms, tender)
        .maybe("numberOfTenderers", several.then_some(tenderers.len()))
        .with("tenderers", tenderers)
        .with("amendments", amendments(from, NoticeKind::Clarification, None))
}

fn tendered(from: &Snapshot, terms: &Terms, tender: Node) -> Node {
    let clocks = &from.clocks;
    let told = clocks.result_published_at;
    tender
        .maybe("awardCriteria", award_criteria(terms))
        .with("awardCriteriaDetails", criteria_in_words(from, terms))
        .maybe("eligibilityCriteria", terms.sme_reserved.then_some("专门面向中小企业采购"))
        .with("submissionMethod", vec![Node::from("electronicSubmission")])
        .maybe("tenderPeriod", period(clocks.bids_from.or(clocks.published_at), clocks.bids_due_at))
        .maybe("enquiryPeriod", period(clocks.published_at, clocks.documents_until))
        .with("hasEnquiries", from.of_kind(NoticeKind::Answer).next().is_some())
        .maybe("awardPeriod", told.and_then(|_| period(clocks.opened_at, clocks.awarded_at)))
}

/// A period whose two ends are known. Our terms end at an instant that is no part of them, and so does this one.
fn period(from: Option<Timestamp>, until: Option<Timestamp>) -> Option<Node> {
    let (from, until) = (from?, until?);
    (from <= until).then(|| Node::object().with("startDate", from).with("endDate", until))
}

/// A code of the closed codelist method, and the name that the law gives it.
pub const fn method(method: ProcurementMethod) -> (&'static str, &'static str) {
    match method {
        ProcurementMethod::OpenTender => ("open", "公开招标"),
        ProcurementMethod::InvitedTender => ("selective", "邀请招标"),
        ProcurementMethod::Negotiation => ("limited", "竞争性谈判"),
        ProcurementMethod::Consultation => ("limited", "竞争性磋商"),
        ProcurementMethod::Quotation => ("limited", "询价"),
        ProcurementMethod::SingleSource => ("direct", "单一来源"),
    }
}

/// A code of the closed codelist procurementCategory.
const fn category(subject: Subject) -> &'static str {
    match subject {
        Subject::Goods => "goods",
        Subject::Services => "services",
    }
}

fn status(from: &Snapshot) -> &'static str {
    let awarded = from.public_awards().iter().any(|award| award.status == "active");
    status_code(from.project.status, awarded)
}

/// A code of the closed codelist tenderStatus. A step that was not announced does not show.
pub const fn status_code(status: Status, awarded: bool) -> &'static str {
    match status {
        Status::Plan => "planning",
        Status::NeedConsulted => "planned",
        Status::Failed => "unsuccessful",
        Status::Terminated => "cancelled",
        Status::ResultPublished | Status::Contracted | Status::Accepted | Status::Paid => "complete",
        Status::Suspended if awarded => "complete",
        Status::Notice
        | Status::OpenForBids
        | Status::Opened
        | Status::Qualified
        | Status::Evaluated
        | Status::Awarded
        | Status::Suspended => "active",
    }
}

fn lot(from: &Snapshot, lot: &Lot) -> Node {
    let whole = status(from);
    let awarded = from.public_awards().iter().any(|one| one.lot_id == lot.id && one.status == "active");
    let status = match lot.status {
        LotStatus::Failed if from.is_evaluated(lot.id) => "unsuccessful",
        _ if matches!(whole, "planning" | "planned" | "cancelled" | "unsuccessful") => whole,
        _ if awarded => "complete",
        _ => "active",
    };
    Node::object()
        .with("id", lot.id)
        .with("title", &lot.title)
        .with("status", status)
        .with("value", Node::money(lot.ceiling_fen()))
}

fn item(from: &Snapshot, lot: &Lot) -> Node {
    let classification = Node::object()
        .with("scheme", CATALOGUE)
        .with("id", &from.project.catalogue_code)
        .with("description", &from.item);
    Node::object()
        .with("id", lot.number.to_string())
        .with("description", &lot.title)
        .with("classification", classification)
        .with("relatedLot", lot.id)
}

/// A code of the open codelist awardCriteria; none for a single source, where a price is negotiated.
fn award_criteria(terms: &Terms) -> Option<&'static str> {
    match terms.award_method {
        AwardMethod::ComprehensiveScore if terms.price_weight == 0 => Some("qualityOnly"),
        AwardMethod::ComprehensiveScore => Some("ratedCriteria"),
        AwardMethod::LowestEvaluatedPrice | AwardMethod::LowestFinalPrice => Some("priceOnly"),
        AwardMethod::NegotiatedPrice => None,
    }
}

fn criteria_in_words(from: &Snapshot, terms: &Terms) -> String {
    let name = match terms.award_method {
        AwardMethod::ComprehensiveScore => "综合评分法",
        AwardMethod::LowestEvaluatedPrice => "最低评标价法",
        AwardMethod::LowestFinalPrice => "最低最后报价",
        AwardMethod::NegotiatedPrice => "协商价格",
    };
    let mut parts = Vec::new();
    if terms.award_method == AwardMethod::ComprehensiveScore {
        parts.push(format!("价格 {} 分", terms.price_weight));
        parts.extend(from.criteria.iter().map(|one| format!("{} {} 分", one.name, one.max_points)));
    }
    if let Some(percent) = terms.small_micro_deduction_percent {
        parts.push(format!("小微企业价格扣除 {percent}%"));
    }
    if parts.is_empty() { name.to_owned() } else { format!("{name}：{}", parts.join("，")) }
}

/// Announcements of a kind as amendments; of a lot's own and of the whole project's where a lot is named.
pub fn amendments(from: &Snapshot, kind: NoticeKind, lot: Option<Id<of::Lot>>) -> Vec<Node> {
    let meant =
        from.of_kind(kind).filter(|notice| lot.is_none() || notice.lot_id.is_none() || notice.lot_id == lot);
    let amendment = |notice: &crate::notices::Notice| {
        Node::object()
            .with("id", notice.id)
            .with("date", notice.published_at)
            .with("rationale", &notice.title)
            .with("description", &notice.body)
    };
    meant.map(amendment).collect()
}
