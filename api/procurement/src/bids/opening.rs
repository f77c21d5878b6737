//! The opening 开标: two custodians release their keys after the deadline; with the second one all bids are opened.

use super::articles;
use super::custodians::{self, Custodian};
use super::envelopes::{Verdict, judge, yuan};
use super::state::{BidEvent, BidStatus};
use super::store::{self, Bid};
use super::submission::{ENVELOPE, binding};
use super::views::{BidOpeningView, ReleasedKey};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::{self, Event, Lot, LotStatus, ProcurementMethod, Project, Subject};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};
use citong_sealing::{PrivateKey, Role};

/// A lot with its bids.
struct AtOpening {
    lot: Lot,
    bids: Vec<Bid>,
    enough: bool,
}

/// Releases the caller's private key. The first key waits; with the second one, of another role and another
/// person, the bids are opened.
pub fn release(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    private_key: &str,
) -> ApiResult<BidOpeningView> {
    let project = projects::lock_for(tx, Action::OpenBids, id)?;
    next(&project, Event::Open)?;
    is_due(tx, &project)?;
    let person = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let mut all = custodians::of_project(tx, id)?;
    let place = place_of(&all, private_key)?;
    custodians::require_role(tx, &project, all[place].role)?;
    let lots = with_enough_bids(tx, &project)?;
    if all[place].released_at.is_none() {
        if all.iter().any(|other| other.released_by == Some(person)) {
            let (zh, en) = ("须由两人分别释放密钥", "Two people release the two keys");
            return Err(Problem::new(ProblemType::FourEyes).detail(zh, en));
        }
        custodians::release(tx, &mut all[place], private_key.trim())?;
    }
    if let Some(keys) = both_keys(tx, &all)? {
        open_all(tx, &project, lots, &keys)?;
    }
    state(tx, id)
}

/// Nothing is opened before the deadline (87号§39).
fn is_due(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let due = projects::clocks(tx, project.id)?.bids_due_at;
    if due.is_some_and(|due| tx.now >= due) {
        return Ok(());
    }
    let (zh, en) =
        ("提交投标（响应）文件截止时间之前不得开启", "Nothing is opened before the deadline of the bids");
    let refusal = articles::opening(project.method).refuses(ProblemType::OpeningNotDue, zh, en);
    Err(refusal.with("bids_due_at", due))
}

/// Whose key it is: 422 where it belongs to none of the registered ones.
fn place_of(all: &[Custodian], private_key: &str) -> ApiResult<usize> {
    let public = PrivateKey::parse(private_key).and_then(|key| key.public()).map(|key| key.to_string());
    let found =
        public.ok().and_then(|public| all.iter().position(|custodian| custodian.public_key == public));
    found.ok_or_else(|| {
        let (zh, en) = ("与本项目登记的公钥不符", "It belongs to none of the project's registered keys");
        Problem::invalid("/private_key", "unknown_key", zh, en)
    })
}

/// The first two keys that were released, if there are two.
fn both_keys(tx: &mut Tx<'_>, all: &[Custodian]) -> ApiResult<Option<[(Role, PrivateKey); 2]>> {
    let mut keys = Vec::new();
    for custodian in all {
        if let Some(text) = custodians::released_key(tx, custodian)? {
            let key = PrivateKey::parse(&text).map_err(Problem::internal)?;
            keys.push((custodian.role.of_share(), key));
        }
    }
    keys.truncate(2);
    Ok(keys.try_into().ok())
}

/// The active lots with their bids; 409 `too-few-bidders` where none has enough of them.
fn with_enough_bids(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Vec<AtOpening>> {
    let least = least_bids(tx, project)?;
    let mut lots = Vec::new();
    for lot in projects::lots(tx, project.id)?.into_iter().filter(|lot| lot.status == LotStatus::Active) {
        let bids = store::standing(tx, lot.id)?;
        let enough = i64::try_from(bids.len()).is_ok_and(|count| count >= least);
        lots.push(AtOpening { lot, bids, enough });
    }
    if lots.iter().any(|lot| lot.enough) {
        return Ok(lots);
    }
    let (zh, en) = too_few(least);
    let article = articles::too_few(project.method, least == 2);
    Err(article.refuses(ProblemType::TooFewBidders, &zh, &en).with("minimum", least))
}

fn too_few(least: i64) -> (String, String) {
    let law = Article::Gpl36;
    (
        format!("供应商不足{least}家，不得开标，应予废标（另见{}）", law.zh()),
        format!("Fewer than {least} bidders: nothing is opened, the purchase fails (also {})", law.en()),
    )
}

/// How many bids a lot must have to be opened, by method (87号§41, 74号, 214号, 财库〔2015〕124号).
fn least_bids(tx: &mut Tx<'_>, project: &Project) -> ApiResult<i64> {
    let service = project.public_service && project.subject == Subject::Services;
    let (code, default) = match project.method {
        ProcurementMethod::OpenTender => ("procurement.open_tender.minimum_bids_to_open", 3),
        ProcurementMethod::InvitedTender => ("procurement.invited_tender.minimum_bids_to_open", 3),
        ProcurementMethod::Negotiation => ("procurement.negotiation.minimum_suppliers", 3),
        ProcurementMethod::Quotation => ("procurement.quotation.minimum_suppliers", 3),
        ProcurementMethod::Consultation if service => {
            ("procurement.consultation.public_service_minimum_suppliers", 2)
        }
        ProcurementMethod::Consultation => ("procurement.consultation.minimum_suppliers", 3),
        ProcurementMethod::SingleSource => ("procurement.single_source.minimum_suppliers", 1),
    };
    let path = projects::region_path(tx, project)?;
    Ok(rule_params::integer(tx, code, &path, tx.now.local_date(), default)?.max(1))
}

fn open_all(
    tx: &mut Tx<'_>,
    project: &Project,
    lots: Vec<AtOpening>,
    keys: &[(Role, PrivateKey); 2],
) -> ApiResult<()> {
    let mut record = String::new();
    let mut failed = Vec::new();
    for AtOpening { mut lot, bids, enough } in lots {
        record.push_str(&format!("第{}包 {}\n", lot.number, lot.title));
        if enough {
            for bid in &bids {
                record.push_str(&open_one(tx, project, &lot, bid, keys)?);
            }
        } else {
            let reason = fail_lot(tx, project, &mut lot, &bids)?;
            record.push_str(&format!("{reason}\n"));
            failed.push((lot, reason));
        }
    }
    let mut clocks = projects::clocks(tx, project.id)?;
    clocks.opened_at = Some(tx.now);
    projects::save_clocks(tx, &clocks)?;
    advance(tx, project, Event::Open, None)?;
    let project = projects::find(tx, project.id)?;
    notices::publish(
        tx,
        &project,
        None,
        NoticeKind::Opening,
        &format!("开标记录：{}", project.title),
        record.trim_end(),
    )?;
    for (lot, reason) in failed {
        let title = format!("废标公告：{} 第{}包", project.title, lot.number);
        notices::publish(tx, &project, Some(lot.id), NoticeKind::Failure, &title, &reason)?;
    }
    Ok(())
}

/// Opens one bid; the line of the record about it.
fn open_one(
    tx: &mut Tx<'_>,
    project: &Project,
    lot: &Lot,
    bid: &Bid,
    [(first, a), (second, b)]: &[(Role, PrivateKey); 2],
) -> ApiResult<String> {
    let envelope = unlocked(tx, bid)?;
    let binding = binding(project.id, lot.id, bid.supplier_id);
    let verdict = judge(&envelope, &binding, [(*first, a), (*second, b)], lot, project.method);
    let event = if verdict.fault.is_some() { BidEvent::Invalidate } else { BidEvent::Open };
    advance(tx, bid, event, verdict.fault.as_deref())?;
    store::save_opened(tx, bid, &verdict)?;
    Ok(line(&store::supplier_name(tx, bid.supplier_id)?, &verdict))
}

fn line(supplier: &str, verdict: &Verdict) -> String {
    let price = verdict.content.as_ref().map(|content| format!("{} 元", yuan(content.price_fen)));
    let price = price.unwrap_or_else(|| "无报价".to_owned());
    match &verdict.fault {
        Some(fault) => format!("{supplier}：{price}，无效：{fault}\n"),
        None => format!("{supplier}：{price}\n"),
    }
}

/// What the bidder handed in, from under the server's own lock. Damage here is ours, not the bidder's: the bid
/// must not be lost by it, so the opening waits until the row is restored; the receipt says which bytes are right.
fn unlocked(tx: &mut Tx<'_>, bid: &Bid) -> ApiResult<String> {
    let sealed = bid.envelope_sealed.as_deref().unwrap_or_default();
    let text = tx.vault().open(ENVELOPE, &bid.id.to_string(), sealed);
    text.map_err(|problem| {
        tracing::error!(bid = %bid.id, %problem, "a stored bid is damaged; nothing is opened");
        let (zh, en) =
            ("已存储的投标文件损坏，请恢复后再开标", "A stored bid is damaged: restore it, then open");
        Problem::new(ProblemType::Conflict).detail(zh, en).with("bid_id", bid.id)
    })
}

/// 废标: too few bids for this lot. They are erased unread.
fn fail_lot(tx: &mut Tx<'_>, project: &Project, lot: &mut Lot, bids: &[Bid]) -> ApiResult<String> {
    let least = least_bids(tx, project)?;
    let article = articles::too_few(project.method, least == 2);
    let reason = format!("{}（{}）", too_few(least).0, article.zh());
    lot.status = LotStatus::Failed;
    lot.failure_reason = Some(reason.clone());
    projects::save_lot(tx, project, lot)?;
    for bid in bids {
        store::erase(tx, bid, Some("未开启，已退回"))?;
    }
    Ok(reason)
}

/// Erases the bids that were never opened, and the keys that were released for them: the project failed or was
/// terminated. What was opened stays.
pub fn return_unopened(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<()> {
    if projects::clocks(tx, project)?.opened_at.is_some() {
        return Ok(());
    }
    for bid in store::sealed(tx, project)? {
        store::erase(tx, &bid, Some("未开启，已退回"))?;
    }
    custodians::forget_keys(tx, project)
}

/// The same for one lot; the keys stay, for the others.
pub fn return_unopened_of_lot(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<()> {
    for bid in store::standing(tx, lot)? {
        if bid.status == BidStatus::Submitted {
            store::erase(tx, &bid, Some("未开启，已退回"))?;
        }
    }
    Ok(())
}

/// Who has released a key, and for whom the opening waits.
fn state(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<BidOpeningView> {
    let project = projects::find(tx, id)?;
    let opened_at = projects::clocks(tx, id)?.opened_at;
    let all = custodians::of_project(tx, id)?;
    let released = all
        .iter()
        .filter_map(|one| one.released_at.map(|released_at| ReleasedKey { role: one.role, released_at }));
    let waiting = all.iter().filter(|one| opened_at.is_none() && one.released_at.is_none());
    Ok(BidOpeningView {
        project_id: id,
        status: project.status,
        opened_at,
        released: released.collect(),
        waiting_for: waiting.map(|one| one.role).collect(),
    })
}
