//! What is known of a project at a moment, and which of it is public. Everything that leaves as open data passes
//! here: what these functions hold back is in no release.

use super::store::{self, AwardRow, BidRow, Body, ContractRow, PaymentRow};
use crate::bids::BidStatus;
use crate::notices::{Notice, NoticeKind};
use crate::projects::{self, Clocks, Criterion, Lot, ProcurementMethod, Project, Status, Terms};
use citong_kernel::{ApiResult, Id, Tx, of};
use std::collections::{BTreeMap, BTreeSet};

/// A project with all that a release may speak of.
pub struct Snapshot {
    /// The project.
    pub project: Project,
    /// Its clock.
    pub clocks: Clocks,
    /// 采购文件; none before they are written.
    pub terms: Option<Terms>,
    /// 评审因素.
    pub criteria: Vec<Criterion>,
    /// 采购包.
    pub lots: Vec<Lot>,
    /// Every announcement, the oldest first.
    pub notices: Vec<Notice>,
    /// The name of the item in the catalogue.
    pub item: String,
    /// Purchaser, agency and suppliers.
    pub bodies: BTreeMap<Id<of::Organization>, Body>,
    /// Which body a supplier is.
    pub suppliers: BTreeMap<Id<of::Supplier>, Id<of::Organization>>,
    bids: Vec<BidRow>,
    awards: Vec<AwardRow>,
    contracts: Vec<ContractRow>,
    payments: Vec<PaymentRow>,
}

/// Reads it.
pub fn load(tx: &mut Tx<'_>, project: Project) -> ApiResult<Snapshot> {
    let id = project.id;
    let (bids, awards) = (store::bids(tx, id)?, store::awards(tx, id)?);
    let (contracts, payments) = (store::contracts(tx, id)?, store::payments(tx, id)?);
    let mut suppliers: BTreeSet<Id<of::Supplier>> = bids.iter().map(|bid| bid.supplier_id).collect();
    suppliers.extend(awards.iter().map(|award| award.supplier_id));
    suppliers.extend(contracts.iter().map(|contract| contract.supplier_id));
    let suppliers = store::organizations_of(tx, &suppliers)?;
    let mut bodies: BTreeSet<Id<of::Organization>> = suppliers.values().copied().collect();
    bodies.insert(project.purchaser_id);
    bodies.extend(project.agency_id);
    let day = tx.now.local_date();
    let item = crate::catalogue::effective(tx, &project.region, &project.catalogue_code, day)?;
    Ok(Snapshot {
        clocks: projects::clocks(tx, id)?,
        terms: store::terms(tx, id)?,
        criteria: projects::criteria(tx, id)?,
        lots: projects::lots(tx, id)?,
        notices: store::notices_of(tx, id)?,
        item: item.map_or_else(|| project.catalogue_code.clone(), |item| item.name),
        bodies: store::bodies(tx, &bodies)?,
        suppliers,
        bids,
        awards,
        contracts,
        payments,
        project,
    })
}

impl Snapshot {
    /// Whether an announcement of this kind told of a lot: one of the lot, or of the whole project.
    fn told(&self, kind: NoticeKind, lot: Id<of::Lot>) -> bool {
        self.of_kind(kind).any(|notice| notice.lot_id.is_none_or(|one| one == lot))
    }
    /// The announcements of a kind.
    pub fn of_kind(&self, kind: NoticeKind) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(move |notice| notice.kind == kind)
    }
    /// Whether bidders are invited already: the documents are public from then on.
    pub fn is_tendered(&self) -> bool {
        self.clocks.published_at.is_some()
    }
    /// Whether a method's bids are opened before all (招标: 开标). In the others nobody may tell what another
    /// supplier offered (《政府采购法》第三十八条).
    pub fn opens_in_public(&self) -> bool {
        matches!(self.project.method, ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender)
    }
    /// Whether the evaluation of a lot is over and told: until then it is secret who was found unfit.
    pub fn is_evaluated(&self, lot: Id<of::Lot>) -> bool {
        self.told(NoticeKind::Result, lot) || self.told(NoticeKind::Failure, lot)
    }
    /// Whether it is public who bid for a lot: from the opening on, where it is public, else from the result on.
    fn shows_bids(&self, lot: Id<of::Lot>) -> bool {
        let sealed = [Status::Plan, Status::NeedConsulted, Status::Notice, Status::OpenForBids];
        let opened = self.clocks.opened_at.is_some() || self.told(NoticeKind::Opening, lot);
        let told = if self.opens_in_public() { opened } else { self.told(NoticeKind::Result, lot) };
        told && !sealed.contains(&self.project.status)
    }
    /// The bids that are public; none before the opening, and never one that was withdrawn or replaced.
    pub fn public_bids(&self) -> Vec<&BidRow> {
        let closed = [BidStatus::Submitted, BidStatus::Withdrawn, BidStatus::Replaced];
        let shown = self.bids.iter().filter(|bid| bid.opened_at.is_some() && !closed.contains(&bid.status));
        shown.filter(|bid| self.shows_bids(bid.lot_id)).collect()
    }
    /// What a public bid asked, where that may be told: 唱标 tells all of a tender; of the other methods only what
    /// was awarded is told.
    pub fn public_price(&self, bid: &BidRow) -> Option<i64> {
        if self.opens_in_public() {
            return bid.price_fen;
        }
        self.public_awards().iter().find(|award| award.bid_id == bid.id).map(|award| award.price_fen)
    }
    /// The awards that a result announced; a new one of the same lot waits for its own announcement.
    pub fn public_awards(&self) -> Vec<&AwardRow> {
        let announced = |award: &&AwardRow| {
            self.of_kind(NoticeKind::Result).any(|notice| {
                notice.lot_id.is_none_or(|lot| lot == award.lot_id) && notice.published_at >= award.decided_at
            })
        };
        self.awards.iter().filter(announced).collect()
    }
    /// The contracts that were announced.
    pub fn public_contracts(&self) -> Vec<&ContractRow> {
        let awards = self.public_awards();
        let announced = |contract: &&ContractRow| {
            let told = contract.published_at.is_some() || self.told(NoticeKind::Contract, contract.lot_id);
            told && awards.iter().any(|award| award.id == contract.award_id)
        };
        self.contracts.iter().filter(announced).collect()
    }
    /// What was paid under a contract.
    pub fn payments_of(&self, contract: Id<of::Contract>) -> impl Iterator<Item = &PaymentRow> {
        self.payments.iter().filter(move |payment| payment.contract_id == contract)
    }
    /// All that was paid so far, announced or not: a release has looked at it.
    pub fn all_payments(&self) -> Vec<Id<of::ContractPayment>> {
        self.payments.iter().map(|payment| payment.id).collect()
    }
    /// The body that a supplier is.
    pub fn body_of(&self, supplier: Id<of::Supplier>) -> Option<Id<of::Organization>> {
        self.suppliers.get(&supplier).copied()
    }
}
