//! The file of a purchase 采购文件档案: kept for fifteen years at least (采购法§42).

use super::archive_views::{ArchiveEntry, ArchiveProject, ArchiveView};
use super::store;
use crate::awards;
use crate::evaluation;
use crate::law::Article;
use crate::projects::{self, Project, Status};
use crate::remedies;
use chrono::{Months, NaiveDate};
use citong_kernel::schema::{audit_events, bid_results, bids, procurement_notices};
use citong_kernel::{
    Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, drawing, of, rule_params,
};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

/// Archives a purchase that is over; without a day for as long as the law asks for.
pub fn archive(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, body: &ArchiveProject) -> ApiResult<Project> {
    let project = projects::lock_for(tx, Action::ArchiveProject, id)?;
    let mut clocks = projects::clocks(tx, id)?;
    let over = matches!(project.status, Status::Paid | Status::Failed | Status::Terminated);
    if !over && clocks.ended_at.is_none() {
        let (zh, en) = ("采购活动尚未结束，不能归档", "The purchase is not over");
        return Err(Article::Gpl42
            .refuses(ProblemType::InvalidTransition, zh, en)
            .with("current_status", project.status));
    }
    let path = projects::region_path(tx, &project)?;
    let (today, code) = (tx.now.local_date(), "procurement.clock.archive_minimum_years");
    let years = rule_params::integer(tx, code, &path, today, 15)?;
    let ended = clocks.paid_at.or(clocks.ended_at).map_or(today, Timestamp::local_date);
    let least = years_after(ended, years).max(clocks.archive_until.unwrap_or(NaiveDate::MIN));
    let until = body.until.map_or(least, Into::into);
    if until < least {
        let zh = format!("采购文件的保存期限为从采购结束之日起至少 {years} 年，且不得缩短");
        let en =
            format!("The file is kept for {years} years at least, and never for less than was said before");
        let fault = Article::Gpl42.fault("/until", "too_early", &zh, &en);
        return Err(Problem::invalid_fields(vec![fault]));
    }
    clocks.archive_until = Some(until);
    projects::save_clocks(tx, &clocks)?;
    audit::Event::new("archive", "procurement_project", id)
        .details(serde_json::json!({ "archive_until": until }))
        .write(tx)?;
    Ok(project)
}

/// States that a project reaches only through the opening.
const fn after_opening(status: Status) -> bool {
    matches!(
        status,
        Status::Opened
            | Status::Qualified
            | Status::Evaluated
            | Status::Awarded
            | Status::ResultPublished
            | Status::Contracted
            | Status::Accepted
            | Status::Paid
    )
}

fn years_after(day: NaiveDate, years: i64) -> NaiveDate {
    let months = u32::try_from(years.saturating_mul(12)).unwrap_or(u32::MAX);
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// Everything that belongs to the file, in the order of the law.
pub fn file_of(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<ArchiveView> {
    let project = projects::find_for(tx, Action::GetProjectArchive, id)?;
    let clocks = projects::clocks(tx, id)?;
    let mut entries = vec![documents(tx, &project)?];
    entries.extend(announcements(tx, id)?);
    if clocks.opened_at.is_some() || after_opening(project.status) {
        entries.extend(receipts(tx, id)?);
    }
    let published = awarded(tx, id, &mut entries)?;
    if published {
        entries.extend(scores(tx, id)?);
    }
    agreed(tx, id, &mut entries)?;
    for term in remedies::terms_of(tx, id)? {
        let kind = if term.complaint { "complaint" } else { "challenge" };
        entries.push(ArchiveEntry::new(kind, term.id, term.status, term.received_at));
    }
    let experts = if published { evaluation::expert_names(tx, id)? } else { Vec::new() };
    Ok(ArchiveView {
        project_id: id,
        status: project.status,
        archive_until: clocks.archive_until.map(Into::into),
        entries,
        experts,
        audit_events: audit_count(tx, id)?,
    })
}

/// 采购文件 with the digest of its terms and criteria.
fn documents(tx: &mut Tx<'_>, project: &Project) -> ApiResult<ArchiveEntry> {
    let (terms, criteria) = (projects::terms(tx, project.id)?, projects::criteria(tx, project.id)?);
    let frozen = terms.frozen_at;
    let mut hasher = Sha256::new();
    let text = serde_json::json!({
        "requirement": terms.requirement, "award_method": terms.award_method,
        "price_weight": terms.price_weight, "state_fixed_price": terms.state_fixed_price,
        "sme_reserved": terms.sme_reserved, "tie_break": terms.tie_break,
        "small_micro_deduction_percent": terms.small_micro_deduction_percent,
        "consortium_allowed": terms.consortium_allowed,
        "consortium_deduction_percent": terms.consortium_deduction_percent,
        "bid_deposit_fen": terms.bid_deposit_fen,
        "performance_deposit_percent": terms.performance_deposit_percent,
        "contract_months": terms.contract_months, "recurring": terms.recurring,
        "criteria": criteria.iter().map(|criterion| serde_json::json!({
            "code": criterion.code, "name": criterion.name, "description": criterion.description,
            "max_points": criterion.max_points,
        })).collect::<Vec<_>>(),
    });
    hasher.update(text.to_string().as_bytes());
    let digest: String = drawing::hex(&hasher.finalize());
    let at = frozen.unwrap_or(project.created_at);
    Ok(ArchiveEntry::new("terms", project.id.to_string(), project.title.clone(), at).sha256(digest))
}

fn announcements(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<ArchiveEntry>> {
    let rows: Vec<(Id<of::ProcurementNotice>, String, String, Timestamp)> = procurement_notices::table
        .filter(procurement_notices::project_id.eq(id))
        .order((procurement_notices::published_at.asc(), procurement_notices::id.asc()))
        .select((
            procurement_notices::id,
            procurement_notices::title,
            procurement_notices::body,
            procurement_notices::published_at,
        ))
        .load(tx.conn)?;
    let entries = rows.into_iter().map(|(id, title, body, at)| {
        let digest = drawing::hash_of(body.as_bytes());
        ArchiveEntry::new("notice", id.to_string(), title, at).sha256(digest)
    });
    Ok(entries.collect())
}

/// What was handed in and when, with the digest of each envelope.
fn receipts(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<ArchiveEntry>> {
    let rows: Vec<(Id<of::Bid>, String, String, Timestamp)> = bids::table
        .filter(bids::project_id.eq(id))
        .order(bids::id.asc())
        .select((bids::id, bids::status, bids::envelope_sha256, bids::submitted_at))
        .load(tx.conn)?;
    let entries = rows
        .into_iter()
        .map(|(id, status, digest, at)| ArchiveEntry::new("bid", id.to_string(), status, at).sha256(digest));
    Ok(entries.collect())
}

fn scores(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<ArchiveEntry>> {
    let rows: Vec<(Id<of::Bid>, i32, Timestamp)> = bid_results::table
        .inner_join(bids::table)
        .filter(bids::project_id.eq(id))
        .order((bid_results::lot_id.asc(), bid_results::rank.asc(), bids::id.asc()))
        .select((bids::id, bid_results::rank, bid_results::computed_at))
        .load(tx.conn)?;
    let entries = rows
        .into_iter()
        .map(|(id, rank, at)| ArchiveEntry::new("evaluation", id.to_string(), format!("第 {rank} 名"), at));
    Ok(entries.collect())
}

/// The awards; whether one of them was announced.
fn awarded(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    entries: &mut Vec<ArchiveEntry>,
) -> ApiResult<bool> {
    let mut published = false;
    for (award, announced) in awards::of_project(tx, id)? {
        let title = award.status.as_str().to_owned();
        entries.push(ArchiveEntry::new("award", award.id.to_string(), title, award.decided_at));
        published |= announced;
    }
    Ok(published)
}

fn agreed(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, entries: &mut Vec<ArchiveEntry>) -> ApiResult<()> {
    for contract in store::of_project(tx, id)? {
        let title = format!("{} {}", contract.number, contract.title);
        entries.push(ArchiveEntry::new("contract", contract.id.to_string(), title, contract.signed_at));
        for row in store::supplements(tx, contract.id)? {
            entries.push(ArchiveEntry::new("supplement", row.id.to_string(), row.reason, row.created_at));
        }
        for (row, _) in super::acceptance::of_contract(tx, contract.id)? {
            entries.push(ArchiveEntry::new("acceptance", row.id.to_string(), row.summary, row.created_at));
        }
        for row in store::payments(tx, contract.id)? {
            entries.push(ArchiveEntry::new("payment", row.id.to_string(), row.reference, row.created_at));
        }
    }
    Ok(())
}

fn audit_count(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<i64> {
    let rows = audit_events::table.filter(audit_events::object_id.eq(id.to_string()));
    Ok(rows.count().get_result(tx.conn)?)
}
