//! Names that something bears for a time 冠名: with consent (慈善法§99), an approval and a term.

use super::naming_views::{ApproveNamingRight, GrantNamingRight, NamingQuery};
use super::offering;
use super::state::ContributionKind;
use super::state::naming::{NamingEvent, NamingStatus};
use super::store::{self, Contribution, Naming};
use crate::budgets::law::Article;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::dialect;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{facilities, naming_rights as table};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Tx, audit, of, page};
use diesel::prelude::*;

/// Names in one run of the timer at most.
const CHUNK: i64 = 50;

/// Proposes a name in return for a sponsorship, with the consent of who benefits.
pub fn grant(tx: &mut Tx<'_>, id: Id<of::Contribution>, new: &GrantNamingRight) -> ApiResult<Naming> {
    let mut check = Check::new();
    check.name("/name", &new.name, 1..=100);
    check.optional_text("/object_name", new.object_name.as_deref(), 1..=100);
    check.optional_text("/consent_reference", new.consent_reference.as_deref(), 1..=200);
    if new.until_on.0 < new.from_on.0 {
        check.fault("/until_on", "too_early", "早于开始日期", "It ends before it begins");
    } else if new.until_on.0 < tx.now.local_date() {
        check.fault("/until_on", "in_past", "已经过去", "It is over already");
    }
    let row = store::lock_for(tx, Action::GrantNamingRight, id)?;
    let venue = venue_of(tx, &row, new, &mut check)?;
    check.done()?;
    offering::refuse_tobacco_name(&new.name)?;
    may_bear_a_name(&row)?;
    let Some(consent_reference) = new.consent_reference.as_deref() else {
        let (zh, en) = ("冠名应当取得受益人同意", "A name needs the consent of who benefits");
        return Err(Article::Charity99.refuses(ProblemType::ApprovalRequired, zh, en));
    };
    let part = new.object_name.as_deref().map(str::trim).unwrap_or_default();
    let holder = new.facility_id.map_or_else(|| row.organization_id.uuid(), Id::uuid);
    let naming = Naming {
        id: Id::new(tx.now),
        contribution_id: id,
        organization_id: row.organization_id,
        region: row.region,
        facility_id: new.facility_id,
        object_key: format!("{holder}/{part}"),
        object_name: if part.is_empty() { venue } else { part.to_owned() },
        name: new.name.trim().to_owned(),
        from_on: new.from_on.0,
        until_on: new.until_on.0,
        consent_reference: consent_reference.trim().to_owned(),
        status: NamingStatus::Proposed,
        recorded_by: tx.caller().label(),
        approved_by: None,
        approval_reference: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    must_be_free(tx, &naming)?;
    diesel::insert_into(table::table).values(&naming).execute(tx.conn)?;
    audit::Event::new("propose", Kind::NamingRight.as_str(), naming.id).write(tx)?;
    changes::record(tx, Kind::NamingRight, naming.id, Op::Created, 1, Some(&naming.region))?;
    Ok(naming)
}

/// The name of the venue; a fault where neither a venue nor a part is named.
fn venue_of(
    tx: &mut Tx<'_>,
    row: &Contribution,
    new: &GrantNamingRight,
    check: &mut Check,
) -> ApiResult<String> {
    let Some(id) = new.facility_id else {
        if new.object_name.is_none() {
            check.fault("/object_name", "required", "须指明冠名对象", "Say what bears the name");
        }
        return Ok(String::new());
    };
    let found: Option<(String, Id<of::Organization>, String)> = facilities::table
        .find(id)
        .select((facilities::name, facilities::organization_id, facilities::region_path))
        .first(tx.conn)
        .optional()?;
    let Some((name, owner, path)) = found else {
        check.fault("/facility_id", "not_found", "没有这个设施", "There is no such facility");
        return Ok(String::new());
    };
    if owner != row.organization_id && !path.split('/').any(|code| code == row.region) {
        let (zh, en) =
            ("该设施既不属于受益机构，也不在其区域内", "It is neither the body's nor in its region");
        check.fault("/facility_id", "outside", zh, en);
    }
    Ok(name)
}

/// A sponsorship that is agreed; a donation only where the county approved that its project bears a name (捐赠法§14).
fn may_bear_a_name(row: &Contribution) -> ApiResult<()> {
    if !store::is_public(row.status) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("尚未签约", "It is not agreed yet")
            .with("current_status", row.status));
    }
    match row.kind {
        ContributionKind::NamingSponsorship => Ok(()),
        ContributionKind::Donation if row.approval_reference.is_some() => Ok(()),
        ContributionKind::Donation => {
            let zh = "捐赠不得以冠名为回报；捐赠人出资兴建的项目冠名，须报县级以上人民政府批准";
            let en =
                "A donation has no name in return; a donated project bears one with the county's approval";
            Err(Article::Donation14.refuses(ProblemType::DonationWithReturn, zh, en))
        }
        ContributionKind::Investment | ContributionKind::Equity | ContributionKind::JointVenture => {
            Err(Problem::new(ProblemType::Conflict)
                .detail("投资不产生冠名权，请以冠名赞助投入", "An investment has no name in return"))
        }
    }
}

/// One name at a time.
fn must_be_free(tx: &mut Tx<'_>, naming: &Naming) -> ApiResult<()> {
    dialect::lock_name(tx.conn, &format!("naming:{}", naming.object_key))?;
    let other: Option<Id<of::NamingRight>> = table::table
        .filter(table::object_key.eq(&naming.object_key))
        .filter(table::id.ne(naming.id))
        .filter(table::status.eq(NamingStatus::Approved))
        .filter(table::from_on.le(naming.until_on))
        .filter(table::until_on.ge(naming.from_on))
        .select(table::id)
        .first(tx.conn)
        .optional()?;
    match other {
        None => Ok(()),
        Some(other) => Err(Problem::new(ProblemType::NamingOverlap)
            .detail("该对象在此期间已有冠名", "It bears another name at that time")
            .with("naming_right_id", other)),
    }
}

/// The authority approves; not who recorded it.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::NamingRight>, body: &ApproveNamingRight) -> ApiResult<Naming> {
    let mut check = Check::new();
    check.name("/approval_reference", &body.approval_reference, 1..=200);
    check.done()?;
    let row = lock(tx, Action::ApproveNamingRight, id, NamingEvent::Approve)?;
    must_be_free(tx, &row)?;
    diesel::update(table::table.find(id))
        .set((
            table::approved_by.eq(tx.caller().label()),
            table::approval_reference.eq(body.approval_reference.trim()),
        ))
        .execute(tx.conn)?;
    advance(tx, &row, NamingEvent::Approve, None)?;
    store::naming(tx, id)
}

/// The authority does not approve.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::NamingRight>, reason: &str) -> ApiResult<Naming> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let row = lock(tx, Action::RejectNamingRight, id, NamingEvent::Reject)?;
    advance(tx, &row, NamingEvent::Reject, Some(reason))?;
    store::naming(tx, id)
}

fn lock(tx: &mut Tx<'_>, action: Action, id: Id<of::NamingRight>, event: NamingEvent) -> ApiResult<Naming> {
    let seen = find_for(tx, id)?;
    dialect::lock_name(tx.conn, &format!("naming:{}", seen.object_key))?;
    let row = store::naming(tx, id)?;
    if !store::may(tx, action, (&row.region, row.organization_id), None)? {
        return Err(Problem::forbidden());
    }
    next(&row, event)?;
    if row.recorded_by == tx.caller().label() {
        let (zh, en) = ("录入冠名的人不能审批", "Who recorded the name does not decide on it");
        return Err(Article::Control21.refuses(ProblemType::FourEyes, zh, en));
    }
    Ok(row)
}

/// One name: approved and ended ones are public.
pub fn find_for(tx: &mut Tx<'_>, id: Id<of::NamingRight>) -> ApiResult<Naming> {
    let row = store::naming(tx, id)?;
    let public = matches!(row.status, NamingStatus::Approved | NamingStatus::Ended);
    let scope = (row.region.as_str(), row.organization_id);
    if public || store::may(tx, Action::ListContributionUses, scope, None)? {
        return Ok(row);
    }
    Err(Problem::not_found())
}

/// A page of the names that are or were borne.
pub fn list(tx: &mut Tx<'_>, query: &NamingQuery, limit: i64) -> ApiResult<Page<Naming>> {
    let mut rows =
        table::table.filter(table::status.eq_any([NamingStatus::Approved, NamingStatus::Ended])).into_boxed();
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(contribution) = query.contribution_id {
        rows = rows.filter(table::contribution_id.eq(contribution));
    }
    if let Some(on) = query.on {
        rows = rows.filter(table::from_on.le(on.0)).filter(table::until_on.ge(on.0));
    }
    if let Some(after) = page::decode::<Id<of::NamingRight>>("naming_rights", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Naming::as_select()).load(tx.conn)?;
    Ok(Page::cut("naming_rights", items, limit, |row| row.id))
}

/// Ends the names whose term is over. Answers how many.
pub fn end_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let over: Vec<Naming> = table::table
        .filter(table::status.eq(NamingStatus::Approved))
        .filter(table::until_on.lt(tx.now.local_date()))
        .order(table::until_on.asc())
        .limit(CHUNK)
        .select(Naming::as_select())
        .load(tx.conn)?;
    for row in &over {
        advance(tx, row, NamingEvent::End, Some("期满"))?;
    }
    Ok(over.len())
}
