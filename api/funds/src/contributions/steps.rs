//! From an offer to an agreement, or to nothing; and what it is for.

use super::state::{ContributionKind, ContributionStatus, Event};
use super::store::{self, Contribution, PurposeChange};
use super::views::{AgreeContribution, ChangeContributionPurpose, ExamineContribution};
use crate::budgets::law::Article;
use citong_identity::regions;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{contribution_purposes, contributions};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// 尽职调查: somebody looks at the donor and says what they found.
pub fn examine(
    tx: &mut Tx<'_>,
    id: Id<of::Contribution>,
    body: &ExamineContribution,
) -> ApiResult<Contribution> {
    let mut check = Check::new();
    check.optional_text("/findings", body.findings.as_deref(), 1..=2000);
    check.done()?;
    let row = store::lock_for(tx, Action::ExamineContribution, id)?;
    advance(tx, &row, Event::Examine, body.findings.as_deref())?;
    store::find(tx, id)
}

/// 签约: an investment needs its agreement and its share; a project that donors mainly pay for needs the approval
/// of the county (捐赠法§14).
pub fn agree(tx: &mut Tx<'_>, id: Id<of::Contribution>, body: &AgreeContribution) -> ApiResult<Contribution> {
    let mut check = Check::new();
    check.optional_text("/agreement_reference", body.agreement_reference.as_deref(), 1..=200);
    check.optional_text("/approval_reference", body.approval_reference.as_deref(), 1..=200);
    if let Some(share) = body.share_hundredths {
        check.range("/share_hundredths", share, 1..=10_000);
    }
    let mut row = store::lock_for(tx, Action::AgreeContribution, id)?;
    next(&row, Event::Agree)?;
    if let Some(reference) = &body.agreement_reference {
        row.agreement_reference = Some(reference.trim().to_owned());
    }
    if let Some(reference) = &body.approval_reference {
        row.approval_reference = Some(reference.trim().to_owned());
    }
    if row.kind.is_invested() {
        row.share_hundredths = body.share_hundredths.or(row.share_hundredths);
        if row.agreement_reference.is_none() {
            check.fault("/agreement_reference", "required", "须注明协议编号", "Name the agreement");
        }
        if row.share_hundredths.is_none() {
            check.fault("/share_hundredths", "required", "须注明所占份额", "Say which share it buys");
        }
    } else if body.share_hundredths.is_some() {
        check.fault("/share_hundredths", "not_allowed", "该投入方式没有股份", "It buys no share");
    }
    check.done()?;
    must_be_approved(tx, &row)?;
    store::update(tx, &mut row, "note_agreement", None)?;
    advance(tx, &row, Event::Agree, None)?;
    store::find(tx, id)
}

fn must_be_approved(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<()> {
    let Some(total) = row.project_total_fen else { return Ok(()) };
    let path = regions::path_of(tx, &row.region)?;
    let code = "contribution.mainly_donated_percent";
    let percent = rule_params::integer(tx, code, &path, tx.now.local_date(), 50)?;
    let together = i128::from(row.value_fen) + i128::from(agreed_for(tx, row)?);
    let mainly = together * 100 > i128::from(total) * i128::from(percent);
    if row.kind.is_invested() || !mainly || row.approval_reference.is_some() {
        return Ok(());
    }
    let zh = "主要由捐赠人出资兴建或者命名的项目，须报县级以上人民政府批准";
    let en = "A project that donors mainly pay for needs the approval of the county government";
    Err(Article::Donation14.refuses(ProblemType::ApprovalRequired, zh, en))
}

/// What other donations for the same project of the same body have agreed, fen: parts of one do not pass one by one.
fn agreed_for(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<i64> {
    let Some(project) = &row.project_name else { return Ok(0) };
    let agreed = [
        ContributionStatus::Agreed,
        ContributionStatus::Received,
        ContributionStatus::Used,
        ContributionStatus::Reported,
    ];
    Ok(contributions::table
        .filter(contributions::organization_id.eq(row.organization_id))
        .filter(contributions::project_name.eq(project))
        .filter(contributions::id.ne(row.id))
        .filter(contributions::kind.eq_any([ContributionKind::Donation, ContributionKind::NamingSponsorship]))
        .filter(contributions::status.eq_any(agreed))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(value_fen), 0) AS BIGINT)"))
        .first(tx.conn)?)
}

/// The body does not take it.
pub fn decline(tx: &mut Tx<'_>, id: Id<of::Contribution>, reason: &str) -> ApiResult<Contribution> {
    end(tx, Action::DeclineContribution, id, Event::Decline, reason)
}

/// The donor takes it back before it has come.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Contribution>, reason: &str) -> ApiResult<Contribution> {
    end(tx, Action::WithdrawContribution, id, Event::Withdraw, reason)
}

fn end(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::Contribution>,
    event: Event,
    reason: &str,
) -> ApiResult<Contribution> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let mut row = store::lock_for(tx, action, id)?;
    next(&row, event)?;
    row.status_reason = Some(reason.trim().to_owned());
    store::update(tx, &mut row, "note", Some(reason))?;
    advance(tx, &row, event, Some(reason))?;
    store::find(tx, id)
}

/// 变更用途 (慈善法§56): only with the donor's consent.
pub fn change_purpose(
    tx: &mut Tx<'_>,
    id: Id<of::Contribution>,
    body: &ChangeContributionPurpose,
) -> ApiResult<Contribution> {
    let mut check = Check::new();
    check.name("/purpose", &body.purpose, 1..=200);
    check.optional_text("/consent_reference", body.consent_reference.as_deref(), 1..=200);
    check.done()?;
    let mut row = store::lock_for(tx, Action::ChangeContributionPurpose, id)?;
    if !store::is_public(row.status)
        || row.status.on(Event::Report).is_some()
        || row.used_fen == row.value_fen
    {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("只能变更尚未用完的投入的用途", "Only what is not used up gets another purpose")
            .with("current_status", row.status));
    }
    let Some(consent_reference) = body.consent_reference.clone().filter(|_| body.donor_consents) else {
        let (zh, en) =
            ("改变捐赠财产用途，应当征得捐赠人同意", "The purpose changes with the donor's consent only");
        return Err(Article::Charity56.refuses(ProblemType::ApprovalRequired, zh, en));
    };
    let change = PurposeChange {
        id: Id::new(tx.now),
        contribution_id: id,
        before_purpose: row.purpose.clone(),
        after_purpose: body.purpose.trim().to_owned(),
        consent_reference,
        changed_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(contribution_purposes::table).values(&change).execute(tx.conn)?;
    row.purpose = Some(change.after_purpose);
    store::update(tx, &mut row, "change_purpose", Some(&change.consent_reference))?;
    Ok(row)
}
