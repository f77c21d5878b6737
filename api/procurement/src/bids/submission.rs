//! Handing in, withdrawing and replacing a bid before the deadline.

use super::state::{BidEvent, BidStatus};
use super::store::{self, Bid};
use super::views::CreateBid;
use super::{articles, custodians};
use crate::law::Article;
use crate::projects::{self, Lot, LotStatus, Project, Status};
use crate::suppliers::{self, Supplier};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};
use citong_sealing::{Binding, Bytes, Envelope, LARGEST_ENVELOPE, Receipt};

/// The purpose of the vault's lock over envelopes.
pub const ENVELOPE: &str = "bid";
/// The purpose of the key that signs receipts.
pub const RECEIPT: &str = "bid-receipt";

/// Hands in a bid. The project is locked first, so that of two related bids at once only one comes in.
pub fn submit(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, new: &CreateBid) -> ApiResult<Bid> {
    let project = projects::lock_for(tx, Action::ListBids, id)?;
    let supplier = named_supplier(tx, new.supplier_id)?;
    let lot = named_lot(tx, &project, new.lot_id)?;
    received_now(tx, &project)?;
    may_stand(tx, &project, &lot, &supplier)?;
    if store::standing(tx, lot.id)?.iter().any(|bid| bid.supplier_id == supplier.id) {
        let (zh, en) = ("已提交过投标文件，请使用替换", "There is a bid of yours for this lot: replace it");
        return Err(Problem::new(ProblemType::Duplicate).detail(zh, en));
    }
    receive(tx, &project, &lot, &supplier, &new.envelope)
}

/// Takes a bid back; what was handed in is erased at once.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Bid>, reason: Option<&str>) -> ApiResult<Bid> {
    let (project, bid) = own_locked(tx, id)?;
    next(&bid, BidEvent::Withdraw)?;
    in_time_to_change(tx, &project)?;
    advance(tx, &bid, BidEvent::Withdraw, reason)?;
    store::erase(tx, &bid, reason)?;
    store::find(tx, id)
}

/// Puts another envelope in place of one's bid. The new bid has a receipt and an id of its own.
pub fn replace(tx: &mut Tx<'_>, id: Id<of::Bid>, envelope: &Envelope) -> ApiResult<Bid> {
    let (project, bid) = own_locked(tx, id)?;
    next(&bid, BidEvent::Replace)?;
    in_time_to_change(tx, &project)?;
    let (lot, supplier) = (projects::lot(tx, bid.lot_id)?, suppliers::find(tx, bid.supplier_id)?);
    may_stand(tx, &project, &lot, &supplier)?;
    advance(tx, &bid, BidEvent::Replace, None)?;
    store::erase(tx, &bid, None)?;
    receive(tx, &project, &lot, &supplier, envelope)
}

/// One's own bid with its project locked. 404 where there is none; who may not know more hears that it is sealed.
fn own_locked(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<(Project, Bid)> {
    let bid = store::find(tx, id)?;
    if !suppliers::acted_for(tx)?.iter().any(|own| own.id == bid.supplier_id) {
        return Err(super::reading::sealed_to_others(&bid));
    }
    let project = projects::lock(tx, bid.project_id)?;
    Ok((project, store::find(tx, id)?))
}

/// The supplier that the caller bids for.
fn named_supplier(tx: &mut Tx<'_>, asked: Option<Id<of::Supplier>>) -> ApiResult<Supplier> {
    let mut own = suppliers::acted_for(tx)?;
    match asked {
        Some(id) => own.into_iter().find(|supplier| supplier.id == id).ok_or_else(Problem::forbidden),
        None if own.len() > 1 => {
            let (zh, en) = ("您代表多个供应商，请指明其一", "You act for several suppliers: name one");
            Err(Problem::invalid("/supplier_id", "required", zh, en))
        }
        None => own.pop().ok_or_else(Problem::forbidden),
    }
}

/// The lot that the bid is for: it must be named where there are several.
fn named_lot(tx: &mut Tx<'_>, project: &Project, asked: Option<Id<of::Lot>>) -> ApiResult<Lot> {
    let mut lots = projects::lots(tx, project.id)?;
    match asked {
        Some(id) => lots.into_iter().find(|lot| lot.id == id).ok_or_else(|| {
            Problem::invalid("/lot_id", "not_found", "本项目没有这个采购包", "The project has no such lot")
        }),
        None if lots.len() > 1 => {
            let (zh, en) = ("有多个采购包，请指明其一", "There are several lots: name one");
            Err(Problem::invalid("/lot_id", "required", zh, en))
        }
        None => lots.pop().ok_or_else(|| Problem::internal("a project without a lot")),
    }
}

/// 409 `bids-closed` unless bids are received now, by the server's clock (87号§33, 74号§15, 214号§13).
fn received_now(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let due = projects::clocks(tx, project.id)?.bids_due_at;
    if project.status == Status::OpenForBids && due.is_some_and(|due| tx.now < due) {
        return Ok(());
    }
    let (zh, en) = ("不在接收投标（响应）文件的期限内，应当拒收", "Bids are not received now");
    let refusal = articles::deadline(project.method).refuses(ProblemType::BidsClosed, zh, en);
    Err(refusal.with("bids_due_at", due))
}

/// The same for what was handed in: it is withdrawn or replaced before the deadline only (87号§34).
fn in_time_to_change(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    received_now(tx, project).map_err(|_| {
        let (zh, en) =
            ("投标截止后不能撤回或者修改", "After the deadline a bid is neither withdrawn nor replaced");
        articles::taking_back(project.method).refuses(ProblemType::BidsClosed, zh, en)
    })
}

/// Whether this supplier may have a bid for this lot beside those that stand.
fn may_stand(tx: &mut Tx<'_>, project: &Project, lot: &Lot, supplier: &Supplier) -> ApiResult<()> {
    if lot.status != LotStatus::Active {
        return Err(Problem::new(ProblemType::InvalidTransition).with("current_status", lot.status));
    }
    suppliers::require_eligible(tx, supplier.id, tx.now.local_date())?;
    projects::may_bid(tx, project, supplier)?;
    for other in store::standing(tx, lot.id)? {
        // Which other bidder it is stays secret: that somebody related bids, this one knows anyway.
        if other.supplier_id != supplier.id && suppliers::same_controller(tx, other.supplier_id, supplier.id)?
        {
            let (zh, en) = (
                "单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的政府采购活动",
                "Suppliers of one controller, parent or legal representative may not bid for one contract",
            );
            return Err(Article::Reg18.refuses(ProblemType::RelatedBidders, zh, en));
        }
    }
    Ok(())
}

/// Checks the envelope, locks it away and signs the receipt.
fn receive(
    tx: &mut Tx<'_>,
    project: &Project,
    lot: &Lot,
    supplier: &Supplier,
    envelope: &Envelope,
) -> ApiResult<Bid> {
    let binding = binding(project.id, lot.id, supplier.id);
    let keys = custodians::keys(tx, project.id)?;
    let text = envelope.canonical();
    fits(tx, project, text.len())?;
    envelope.check(&binding, &keys).map_err(|error| refused(project, &error))?;
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let id = Id::new(tx.now);
    let mut bid = Bid {
        id,
        project_id: project.id,
        lot_id: lot.id,
        supplier_id: supplier.id,
        status: BidStatus::Submitted,
        status_reason: None,
        envelope_sealed: Some(tx.vault().seal(ENVELOPE, &id.to_string(), &text)?),
        envelope_sha256: envelope.sha256(),
        envelope_bytes: i32::try_from(text.len()).map_err(Problem::internal)?,
        receipt: String::new(),
        submitted_by: user,
        submitted_at: tx.now,
        ended_at: None,
        price_fen: None,
        final_price_fen: None,
        opened_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    bid.receipt = receipt(&bid)?.signed(&tx.vault().signer(RECEIPT)?).signature.to_string();
    store::insert(tx, &bid)?;
    Ok(bid)
}

/// What an envelope must be bound to.
pub fn binding(project: Id<of::ProcurementProject>, lot: Id<of::Lot>, supplier: Id<of::Supplier>) -> Binding {
    Binding { project_id: project.uuid(), lot_id: lot.uuid(), supplier_id: supplier.uuid() }
}

/// 413 where the envelope is larger than `procurement.bid.envelope_maximum_bytes`.
fn fits(tx: &mut Tx<'_>, project: &Project, length: usize) -> ApiResult<()> {
    let path = projects::region_path(tx, project)?;
    let (code, default) = ("procurement.bid.envelope_maximum_bytes", LARGEST_ENVELOPE as i64);
    let most = rule_params::integer(tx, code, &path, tx.now.local_date(), default)?;
    if i64::try_from(length).is_ok_and(|length| length <= most) {
        return Ok(());
    }
    Err(Problem::new(ProblemType::PayloadTooLarge)
        .detail(format!("投标文件最大 {most} 字节"), format!("An envelope has {most} bytes at most"))
        .with("limit_bytes", most))
}

/// 422: not sealed as the documents ask (87号§33: 未按照招标文件要求密封的应当拒收).
fn refused(project: &Project, error: &citong_sealing::Error) -> Problem {
    use citong_sealing::Error;
    let (pointer, code, zh) = match error {
        Error::WrongBinding => ("/envelope", "wrong_binding", "加密文件属于另一项目、采购包或者供应商"),
        Error::WrongShares(_) => ("/envelope/shares", "wrong_shares", "密钥份额与登记的三个公钥不符"),
        _ => ("/envelope", "unknown_format", "加密文件格式不符合要求"),
    };
    let fault = articles::deadline(project.method).fault(pointer, code, zh, &error.to_string());
    Problem::invalid_fields(vec![fault])
}

/// The receipt of a bid as it is stored.
pub fn receipt(bid: &Bid) -> ApiResult<Receipt> {
    Ok(Receipt {
        bid_id: bid.id.uuid(),
        project_id: bid.project_id.uuid(),
        lot_id: bid.lot_id.uuid(),
        supplier_id: bid.supplier_id.uuid(),
        envelope_sha256: bid.envelope_sha256.clone(),
        submitted_at: bid.submitted_at.to_string(),
        signature: Bytes::parse(&bid.receipt).ok_or_else(|| Problem::internal("a damaged receipt"))?,
    })
}
