//! Opening a round, naming a last price, and what becomes of a round that is over.

use super::store::{self, Offer, Round};
use super::views::OfferRoundView;
use crate::bids::{self, BidEvent, BidStatus};
use crate::evaluation::access::{Part, lock_bid, owns, part_in, require_purchaser_or_member};
use crate::evaluation::explanations;
use crate::law::Article;
use crate::projects::{self, LotStatus, ProcurementMethod, Project, Status};
use crate::suppliers;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use std::collections::HashMap;

/// The longest round.
const LONGEST_DAYS: i64 = 30;

/// What the law of a method says of last prices.
const fn article(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::Consultation => Article::Consultation214,
        ProcurementMethod::SingleSource => Article::Gpl31,
        ProcurementMethod::Negotiation
        | ProcurementMethod::Quotation
        | ProcurementMethod::OpenTender
        | ProcurementMethod::InvitedTender => Article::Order74,
    }
}

/// Opens a round. A negotiation and a consultation have one; who is the single source may be asked again.
pub fn open_round(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, closes_at: Timestamp) -> ApiResult<Round> {
    let project = projects::lock_for(tx, Action::OpenOfferRound, id)?;
    require_purchaser_or_member(tx, &project)?;
    if !project.method.has_final_offers() {
        let (zh, en) = ("该采购方式的报价不得更改", "Prices do not change under this method");
        return Err(Article::Order74.refuses(ProblemType::Conflict, zh, en));
    }
    require_qualified(&project)?;
    let mut check = Check::new();
    if closes_at <= tx.now || closes_at > tx.now.plus_days(LONGEST_DAYS) {
        check.fault("/closes_at", "out_of_range", "须在 30 日内的将来", "It must be within the next 30 days");
    }
    check.done()?;
    settle_due_of(tx, &project)?;
    let rounds = store::rounds(tx, id)?;
    let again = project.method == ProcurementMethod::SingleSource
        && rounds.iter().all(|round| round.settled_at.is_some());
    if !rounds.is_empty() && !again {
        let (zh, en) = ("最后报价只进行一次", "There is one round of final offers");
        return Err(article(project.method).refuses(ProblemType::Duplicate, zh, en));
    }
    let round = Round {
        id: Id::new(tx.now),
        project_id: id,
        number: i32::try_from(rounds.len()).map_err(Problem::internal)? + 1,
        opened_by: tx.caller().label(),
        opened_at: tx.now,
        closes_at,
        settled_at: None,
    };
    store::insert_round(tx, &round)?;
    Ok(round)
}

fn require_qualified(project: &Project) -> ApiResult<()> {
    if project.status == Status::Qualified {
        return Ok(());
    }
    Err(Problem::new(ProblemType::InvalidTransition)
        .detail(
            "最后报价在资格审查之后、评审结束之前进行",
            "Final offers are between qualification and evaluation",
        )
        .with("current_status", project.status))
}

/// A qualified bidder names a last price, in place of the one before.
pub fn submit(tx: &mut Tx<'_>, id: Id<of::Bid>, price_fen: i64) -> ApiResult<Offer> {
    let (project, bid) = lock_bid(tx, id)?;
    if !owns(tx, &bid)? {
        return Err(Problem::not_found());
    }
    require_qualified(&project)?;
    // Before the bid's state: who named no price is out as soon as the round is settled.
    let rounds = store::rounds(tx, project.id)?;
    let Some(round) = rounds.iter().rev().find(|round| round.closes_at > tx.now) else {
        let (zh, en) = ("不在最后报价期限内", "No round of final offers is open");
        return Err(article(project.method).refuses(ProblemType::BidsClosed, zh, en));
    };
    if bid.status != BidStatus::Qualified {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("仅合格供应商可以报价", "Only qualified bidders name a price")
            .with("current_status", bid.status));
    }
    let ceiling = projects::lot(tx, bid.lot_id)?.ceiling_fen();
    if !(1..=ceiling).contains(&price_fen) {
        let mut check = Check::new();
        let zh = format!("最后报价须大于 0 且不超过最高限价 {ceiling} 分");
        let en = format!("It is above nothing and at most {ceiling} fen");
        check.push(article(project.method).fault("/price_fen", "out_of_range", &zh, &en));
        check.done()?;
    }
    let by = tx.caller().user().ok_or_else(Problem::forbidden)?;
    store::put(tx, round, id, by, price_fen)
}

/// Opens the offers of rounds that are over; run by a background job. Answers how many projects.
pub fn settle_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due = store::due(tx, 20)?;
    for id in &due {
        let project = projects::lock(tx, *id)?;
        settle_due_of(tx, &project)?;
    }
    Ok(due.len())
}

/// Opens the offers of a project's round, if it is over. The caller holds the project's row.
pub fn settle_due_of(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    if project.status != Status::Qualified {
        return Ok(());
    }
    let over = |round: &Round, now| round.settled_at.is_none() && round.closes_at <= now;
    for round in store::rounds(tx, project.id)? {
        if over(&round, tx.now) {
            settle(tx, project, &round)?;
        }
    }
    Ok(())
}

fn settle(tx: &mut Tx<'_>, project: &Project, round: &Round) -> ApiResult<()> {
    let mut prices = HashMap::new();
    for offer in store::offers(tx, round.id)? {
        prices.insert(offer.bid_id, store::open(tx, &offer)?);
    }
    let lots = projects::lots(tx, project.id)?;
    for lot in lots.iter().filter(|lot| lot.status == LotStatus::Active) {
        let standing = bids::standing(tx, lot.id)?;
        for bid in standing.iter().filter(|bid| bid.status == BidStatus::Qualified) {
            match prices.get(&bid.id) {
                Some(price) => bids::set_final_price(tx, bid, *price)?,
                // The single source stands by its first price.
                None if project.method == ProcurementMethod::SingleSource => {}
                None => {
                    let reason =
                        format!("未在规定时间内提交最后报价，视为退出（{}）", article(project.method).zh());
                    bids::decide(tx, bid, BidEvent::Disqualify, Some(&reason))?;
                }
            }
        }
    }
    store::set_settled(tx, round)?;
    let path = projects::region_path(tx, project)?;
    explanations::flag(tx, project, &path)
}

/// 409 `offers-missing` where a method with final offers has none that are open.
pub fn require_settled(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let rounds = store::rounds(tx, project.id)?;
    let open = rounds.iter().any(|round| round.settled_at.is_none());
    let none = rounds.is_empty()
        && matches!(project.method, ProcurementMethod::Negotiation | ProcurementMethod::Consultation);
    if !open && !none {
        return Ok(());
    }
    let (zh, en) = ("最后报价尚未完成", "Final offers are not in yet");
    let closes_at = rounds.last().map(|round| round.closes_at);
    Err(article(project.method).refuses(ProblemType::OffersMissing, zh, en).with("closes_at", closes_at))
}

/// The rounds of a project with the offers that the caller may see.
pub fn list(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<OfferRoundView>> {
    let project = projects::find(tx, id)?;
    let part = part_in(tx, &project)?;
    let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|supplier| supplier.id).collect();
    let own = store::bids_of(tx, id, &own)?;
    if part == Part::Stranger && own.is_empty() {
        return Err(Problem::not_found());
    }
    let mut views = Vec::new();
    for round in store::rounds(tx, id)? {
        let mut offers = store::offers(tx, round.id)?;
        let everybodys = part != Part::Stranger && round.settled_at.is_some();
        offers.retain(|offer| everybodys || own.contains(&offer.bid_id));
        views.push(OfferRoundView::of(tx.now, round, offers));
    }
    Ok(views)
}
