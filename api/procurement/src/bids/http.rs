//! Handlers of custody, bids and the opening.

use super::custodians::{self, CustodianRole};
use super::views::{
    BidOpeningView, BidPage, BidQuery, BidView, CollusionSignals, CreateBid, CustodianView, CustodiansView,
    OpenBids, OwnBidQuery, ReceiptKeyView, RegisterCustodian, ReplaceBid, WithdrawBid,
};
use super::{opening, reading, signals, submission};
use crate::projects;
use actix_web::{get, post, put, web};
use citong_kernel::check::Check;
use citong_kernel::{
    Action, Answer, ApiResult, BatchBody, Body, Call, Id, MaybeBody, PathId, Problem, Query, of, page,
};
use citong_sealing::Bytes;

/// The public keys that bids of a project are sealed to, and whether all three are there.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = CustodiansView)))]
#[get("/procurement-projects/{id}/custodians")]
pub async fn list_custodians(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        projects::find_for(tx, Action::ListCustodians, *id)?;
        let all = custodians::of_project(tx, *id)?;
        let items = all.iter().map(CustodianView::of).collect::<ApiResult<Vec<_>>>()?;
        let complete = items.len() == CustodianRole::ALL.len();
        Answer::ok(&CustodiansView { items, complete })
    })
    .await
}

/// Register the caller's public key in one of the three roles; it can be replaced until the first bid.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path), ("role" = CustodianRole, Path)),
    request_body = RegisterCustodian, responses((status = 200, body = CustodianView)))]
#[put("/procurement-projects/{id}/custodians/{role}")]
pub async fn register_custodian(
    call: Call,
    id: PathId<of::ProcurementProject>,
    path: web::Path<(String, String)>,
    body: Body<RegisterCustodian>,
) -> ApiResult<Answer> {
    let role: CustodianRole = path.1.parse().map_err(|_| Problem::not_found())?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let row = custodians::register(tx, *id, role, &body.public_key, seen.as_ref())?;
        Ok(Answer::ok(&CustodianView::of(&row)?)?.version(row.version()))
    })
    .await
}

/// The opening record; before the opening a bidder's own bids only.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path), BidQuery),
    responses((status = 200, body = BidPage)))]
#[get("/procurement-projects/{id}/bids")]
pub async fn list_bids(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<BidQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&reading::list(tx, *id, &query, limit)?)).await
}

/// The bids of those suppliers that the caller acts for, in all projects, the newest first.
#[utoipa::path(tag = "bids", params(OwnBidQuery), responses((status = 200, body = BidPage)))]
#[get("/bids")]
pub async fn list_own_bids(call: Call, query: Query<OwnBidQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&reading::list_own(tx, &query, limit)?)).await
}

/// Hand in a bid that was sealed on the bidder's own machine; the answer holds the receipt.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path)), request_body = CreateBid,
    responses((status = 201, body = BidView)))]
#[post("/procurement-projects/{id}/bids")]
pub async fn create_bid(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: BatchBody<CreateBid>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let bid = submission::submit(tx, *id, &body)?;
        let path = format!("/bids/{}", bid.id);
        Ok(Answer::created(path, &reading::own_view(tx, bid)?)?.version(1))
    })
    .await
}

/// The public key that proves receipts.
#[utoipa::path(tag = "bids", responses((status = 200, body = ReceiptKeyView)))]
#[get("/bid-receipt-key")]
pub async fn get_bid_receipt_key(call: Call) -> ApiResult<Answer> {
    call.read_fast(|tx| {
        let key = tx.vault().signer(submission::RECEIPT)?.verifying_key();
        let public_key = Bytes(key.to_bytes().to_vec()).to_string();
        Answer::ok(&ReceiptKeyView { algorithm: "Ed25519", public_key })
    })
    .await
}

/// One bid: to its bidder always, to others from the opening on.
#[utoipa::path(tag = "bids", params(("id" = Id<of::Bid>, Path)), responses((status = 200, body = BidView)))]
#[get("/bids/{id}")]
pub async fn get_bid(call: Call, id: PathId<of::Bid>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let view = reading::one(tx, *id)?;
        Ok(Answer::ok(&view)?.version(view.version))
    })
    .await
}

/// Withdraw one's bid before the deadline; what was handed in is erased.
#[utoipa::path(tag = "bids", params(("id" = Id<of::Bid>, Path)), request_body = WithdrawBid,
    responses((status = 200, body = BidView)))]
#[post("/bids/{id}/withdraw")]
pub async fn withdraw_bid(
    call: Call,
    id: PathId<of::Bid>,
    body: MaybeBody<WithdrawBid>,
) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.optional_text("/reason", body.reason.as_deref(), 1..=200);
    check.done()?;
    call.write(move |tx| {
        let bid = submission::withdraw(tx, *id, body.reason.as_deref())?;
        let version = bid.version;
        Ok(Answer::ok(&reading::own_view(tx, bid)?)?.version(version))
    })
    .await
}

/// Replace one's bid before the deadline; the new one has an id and a receipt of its own.
#[utoipa::path(tag = "bids", params(("id" = Id<of::Bid>, Path)), request_body = ReplaceBid,
    responses((status = 201, body = BidView)))]
#[post("/bids/{id}/replace")]
pub async fn replace_bid(call: Call, id: PathId<of::Bid>, body: BatchBody<ReplaceBid>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let bid = submission::replace(tx, *id, &body.envelope)?;
        let path = format!("/bids/{}", bid.id);
        Ok(Answer::created(path, &reading::own_view(tx, bid)?)?.version(1))
    })
    .await
}

/// Release a custodian's private key after the deadline; the second one opens the bids.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path)), request_body = OpenBids,
    responses((status = 200, body = BidOpeningView)))]
#[post("/procurement-projects/{id}/open")]
pub async fn open_bids(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<OpenBids>,
) -> ApiResult<Answer> {
    call.write_unstored(move |tx| Answer::ok(&opening::release(tx, *id, &body.private_key)?)).await
}

/// Pairs of opened bids that share what independent bidders would not; it decides nothing.
#[utoipa::path(tag = "bids", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = CollusionSignals)))]
#[get("/procurement-projects/{id}/collusion-signals")]
pub async fn list_collusion_signals(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&signals::list(tx, *id)?)).await
}
