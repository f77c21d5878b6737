//! Appeals 申诉: who was rated says that a rating is mistaken or malicious; somebody who has no part in it decides,
//! and the decision stays visible.

use super::answer::rated_side;
use super::appeal_views::{AppealQuery, AppealRating, DecideRatingAppeal};
use super::create::{has_part, refuse_own_interest, refuse_own_part};
use super::figures::RatingFigures;
use super::law::Basis;
use super::rectify;
use super::said::check_url;
use super::state::{AppealEvent, AppealGround, AppealOutcome, AppealStatus, RatingStatus};
use super::store::{Part, fetch as rating, parts_in, scope_of};
use super::tell;
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::lifecycle::{Stateful, advance, next};
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{rating_appeals as table, region_closure};
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Appeal {
    /// Its id.
    pub id: Id<of::RatingAppeal>,
    /// Against which rating.
    pub rating_id: Id<of::Rating>,
    /// Who was rated.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// On what ground.
    pub ground: AppealGround,
    /// Why, in words.
    pub reason: String,
    /// Addresses of what shows it.
    pub evidence: Json<Vec<String>>,
    /// Who filed it.
    pub filed_by: String,
    /// Its state.
    pub status: AppealStatus,
    /// The decision, in words.
    pub decision: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was filed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An appeal with the codes down to its region.
#[derive(Debug, Clone)]
pub struct Appealed {
    /// The row.
    pub row: Appeal,
    /// The codes from the city down to its region.
    pub path: String,
    /// Who gave and who entered the rating.
    parts: Vec<Part>,
}

impl Appealed {
    /// What a grant must cover.
    pub fn scope(&self) -> Scope<'_> {
        scope_of(&self.path, self.row.organization_id, None)
    }
    /// Whether the caller had a part in it: filed it, gave the rating or entered it.
    pub fn concerns(&self, tx: &Tx<'_>) -> bool {
        self.row.filed_by == tx.caller().label() || has_part(tx, &self.parts)
    }
}

impl Stateful for Appealed {
    type Marker = of::RatingAppeal;
    type Status = AppealStatus;
    const TABLE: &'static str = "rating_appeals";
    const KIND: Kind = Kind::RatingAppeal;
    fn id(&self) -> Id<of::RatingAppeal> {
        self.row.id
    }
    fn status(&self) -> AppealStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.row.region)
    }
}

fn surround(tx: &mut Tx<'_>, row: Appeal) -> ApiResult<Appealed> {
    let path = regions::path_of(tx, &row.region)?;
    let parts = parts_in(tx, &[row.rating_id])?;
    Ok(Appealed { row, path, parts })
}

fn fetch(tx: &mut Tx<'_>, id: Id<of::RatingAppeal>) -> ApiResult<Appealed> {
    let row = table::table.find(id).select(Appeal::as_select()).first(tx.conn).optional()?;
    surround(tx, row.ok_or_else(Problem::not_found)?)
}

/// One that the caller may do `action` to: 404 where they may not see it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::RatingAppeal>) -> ApiResult<Appealed> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetRatingAppeal, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// Who was rated appeals, once and in time; until it is decided, the rating counts.
pub fn file(tx: &mut Tx<'_>, id: Id<of::Rating>, body: &AppealRating) -> ApiResult<Appealed> {
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=2000);
    if body.evidence.len() > 9 {
        check.fault("/evidence", "too_many", "最多 9 项", "At most 9");
    }
    for (place, url) in body.evidence.iter().enumerate().take(9) {
        check_url(&mut check, &format!("/evidence/{place}"), url);
    }
    check.done()?;
    let found = rated_side(tx, Action::AppealRating, id)?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", found.row.organization_id))?;
    let found = rating(tx, found.row.id)?;
    if found.row.status != RatingStatus::Published {
        let (zh, en) = ("该评价已不计入统计", "The rating does not count any more");
        let refusal = Basis::Ratings51.refuses(ProblemType::InvalidTransition, zh, en);
        return Err(refusal.with("current_status", found.row.status));
    }
    if table::table.filter(table::rating_id.eq(id)).count().get_result::<i64>(tx.conn)? > 0 {
        let (zh, en) = ("同一评价只能申诉一次", "A rating is appealed against once");
        return Err(Basis::Platform.refuses(ProblemType::Duplicate, zh, en));
    }
    in_time(tx, found.row.created_at.local_date(), &found.path)?;
    let row = Appeal {
        id: Id::new(tx.now),
        rating_id: id,
        organization_id: found.row.organization_id,
        region: found.row.region.clone(),
        ground: body.ground,
        reason: body.reason.trim().to_owned(),
        evidence: Json(body.evidence.clone()),
        filed_by: tx.caller().label(),
        status: AppealStatus::Filed,
        decision: None,
        decided_by: None,
        decided_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::RatingAppeal.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(serde_json::json!({ "rating_id": id, "ground": row.ground }))
        .write(tx)?;
    changes::record(tx, Kind::RatingAppeal, row.id, Op::Created, 1, Some(&row.region))?;
    surround(tx, row)
}

/// The end of the term to appeal against a rating of a day, excluded.
pub fn until(tx: &mut Tx<'_>, rated_on: NaiveDate, path: &str) -> ApiResult<Timestamp> {
    let days = RatingFigures::load(tx, path)?.appeal_days();
    Ok(end_of(WorkingDays::load(tx, rated_on)?.after_working_days(rated_on, days)))
}

fn in_time(tx: &mut Tx<'_>, rated_on: NaiveDate, path: &str) -> ApiResult<()> {
    let until = until(tx, rated_on, path)?;
    if tx.now < until {
        return Ok(());
    }
    let (zh, en) = ("已超过申诉期限", "The term for an appeal is over");
    Err(Basis::Platform.refuses(ProblemType::DeadlinePassed, zh, en).with("appeal_until", until))
}

/// An officer who has no part in it decides. Upheld, the rating is set aside and its rectification ends.
pub fn decide(tx: &mut Tx<'_>, id: Id<of::RatingAppeal>, body: &DecideRatingAppeal) -> ApiResult<Appealed> {
    let mut check = Check::new();
    check.text("/decision", &body.decision, 1..=2000);
    check.done()?;
    let seen = find_for(tx, Action::DecideRatingAppeal, id)?;
    refuse_own_interest(tx, &seen.scope())?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", seen.row.organization_id))?;
    let mut found = fetch(tx, id)?;
    refuse_own_part(found.concerns(tx))?;
    let event = match body.outcome {
        AppealOutcome::Upheld => AppealEvent::Uphold,
        AppealOutcome::Dismissed => AppealEvent::Dismiss,
    };
    next(&found, event)?;
    let decision = body.decision.trim().to_owned();
    found.row.decision = Some(decision.clone());
    found.row.decided_by = Some(tx.caller().label());
    found.row.decided_at = Some(tx.now);
    let guarded = table::table.find(id).filter(table::version.eq(found.row.version));
    diesel::update(guarded).set(&found.row).execute(tx.conn)?;
    advance(tx, &found, event, Some(&decision))?;
    let about = rating(tx, found.row.rating_id)?;
    if body.outcome == AppealOutcome::Upheld {
        rectify::set_aside(tx, about.row.id, &decision)?;
    }
    let title = ("评价申诉已裁定", "An appeal against a rating was decided");
    tell::rated(tx, found.row.organization_id, "rating_appeal_decided", title, &about.rated_name)?;
    if let Some(user) = about.row.user_id {
        tell::person(tx, user, "rating_appeal_decided", title, &about.rated_name)?;
    }
    fetch(tx, id)
}

/// A page in the order in which they were filed, within the caller's grants.
pub fn list(tx: &mut Tx<'_>, query: &AppealQuery, limit: i64) -> ApiResult<Page<Appealed>> {
    let mut rows = table::table.into_boxed();
    let reach = tx.caller().reach(Action::ListRatingAppeals);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows =
            rows.filter(table::region.eq_any(subtree).or(table::organization_id.eq_any(reach.organizations)));
    }
    if let Some(rating) = query.rating_id {
        rows = rows.filter(table::rating_id.eq(rating));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::RatingAppeal>>("rating_appeals", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let rows = rows.order(table::id.asc()).limit(limit + 1).select(Appeal::as_select());
    let page = Page::cut("rating_appeals", rows.load(tx.conn)?, limit, |row: &Appeal| row.id);
    let mut page = page.try_map(|row| surround(tx, row))?;
    page.items.retain(|found| tx.may(Action::ListRatingAppeals, &found.scope()));
    Ok(page)
}
