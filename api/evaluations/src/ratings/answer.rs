//! What becomes of a rating beside rectification: its author withdraws it, the venue replies, somebody who must
//! call asks who said it.

use super::law::Basis;
use super::state::RatingEvent;
use super::store::{self, Found, Reply};
use super::tell;
use super::views::{RatingReason, ReplyToRating};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};

/// The author takes a rating back: it counts no more, is told of as withdrawn, and its rectification goes on.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Rating>, body: &RatingReason) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/reason", body.reason.as_deref(), 1..=1000);
    check.done()?;
    let found = store::fetch(tx, id)?;
    if !store::is_own(tx, &found) {
        let hidden = !store::sees_more(tx, &found);
        return Err(if hidden { Problem::not_found() } else { Problem::forbidden() });
    }
    next(&found, RatingEvent::Withdraw)?;
    if store::was_rerated(tx, id)? {
        let (zh, en) = ("已再评价的评价不能撤回", "It was followed by another rating");
        return Err(Basis::Platform.refuses(ProblemType::InvalidTransition, zh, en));
    }
    // The author's words stay out of the trail, which outlives the account.
    advance(tx, &found, RatingEvent::Withdraw, None)?;
    store::fetch(tx, id)
}

/// Who was rated replies, once; the rating itself stays as it is.
pub fn reply(tx: &mut Tx<'_>, id: Id<of::Rating>, body: &ReplyToRating) -> ApiResult<Found> {
    let found = answerable(tx, Action::ReplyToRating, id, body)?;
    if !store::replies(tx, id)?.is_empty() {
        let (zh, en) = ("只能回复一次，可以修订", "There is one reply; it can be amended");
        return Err(Basis::Platform.refuses(ProblemType::Duplicate, zh, en));
    }
    word(tx, &found, 1, body, "reply")?;
    if let Some(user) = found.row.user_id {
        let title = ("您的评价有了回复", "Your rating was answered");
        tell::person(tx, user, "rating_replied", title, &found.rated_name)?;
    }
    store::fetch(tx, id)
}

/// The reply gets another wording; the earlier ones stay readable.
pub fn amend(tx: &mut Tx<'_>, id: Id<of::Rating>, body: &ReplyToRating, seen: &IfMatch) -> ApiResult<Found> {
    let found = answerable(tx, Action::AmendRatingReply, id, body)?;
    seen.check(found.row.version)?;
    let Some(last) = store::replies(tx, id)?.pop() else {
        let (zh, en) = ("尚未回复", "There is no reply yet");
        return Err(Problem::not_found().detail(zh, en));
    };
    word(tx, &found, last.revision + 1, body, "amend-reply")?;
    store::fetch(tx, id)
}

fn answerable(tx: &mut Tx<'_>, action: Action, id: Id<of::Rating>, body: &ReplyToRating) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/text", &body.text, 1..=2000);
    check.done()?;
    rated_side(tx, action, id)
}

/// One that the caller may answer, appeal against or ask about, as who was rated.
pub fn rated_side(tx: &mut Tx<'_>, action: Action, id: Id<of::Rating>) -> ApiResult<Found> {
    let found = store::fetch(tx, id)?;
    if !store::sees_more(tx, &found) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

fn word(tx: &mut Tx<'_>, found: &Found, revision: i32, body: &ReplyToRating, action: &str) -> ApiResult<()> {
    let reply = Reply {
        id: Id::new(tx.now),
        rating_id: found.row.id,
        revision,
        text: body.text.trim().to_owned(),
        replied_by: tx.caller().label(),
        created_at: tx.now,
    };
    store::insert_reply(tx, &reply)?;
    store::touch(tx, &found.row, action)
}

/// Who said it, for the call-back; logged with the reason.
pub fn reveal(tx: &mut Tx<'_>, id: Id<of::Rating>, reason: &str) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=200);
    check.done()?;
    let found = rated_side(tx, Action::RevealRatingAuthor, id)?;
    audit::Event::new("reveal", "rating", id).reason(Some(reason.trim())).write(tx)?;
    Ok(found)
}

/// Sets a rating aside by a decision, which stays visible with it.
pub fn set_aside(tx: &mut Tx<'_>, found: &Found, decision: &str) -> ApiResult<()> {
    store::note_reason(tx, &found.row, decision)?;
    advance(tx, found, RatingEvent::SetAside, Some(decision))?;
    Ok(())
}
