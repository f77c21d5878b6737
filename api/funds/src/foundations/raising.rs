//! Raising plans 募捐方案 (慈善法§22, 27, 79; 民政部令74号§11): filed in time, on designated platforms only, disclosed in
//! time. The platform takes no donations: it stores a link.

use super::law::Article;
use super::raising_views::{AcceptRaisingPlan, DesignateRaisingPlatform, FileRaisingPlan, RaisingPlanQuery};
use super::state::{FundKind, FundMatter, FundStatus, RaisingPlanEvent, RaisingPlanStatus};
use super::store::{self, Found, Limits};
use super::views::FundReason;
use super::votes;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{Stateful, advance, next};
use citong_kernel::schema::{funds, raising_plans, raising_platforms};
use citong_kernel::{
    Action, ApiResult, FieldError, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page,
};
use diesel::prelude::*;

/// A designated platform 指定的互联网募捐信息平台.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = raising_platforms)]
pub struct Platform {
    /// Names it.
    pub code: String,
    /// 名称.
    pub name: String,
    /// Hosts that its pages stand on; their subdomains too.
    pub hosts: Json<Vec<String>>,
    /// Since when.
    pub designated_on: NaiveDate,
    /// Until when.
    pub ended_on: Option<NaiveDate>,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// A plan.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = raising_plans, treat_none_as_null = true)]
pub struct Plan {
    /// Its id.
    pub id: Id<of::RaisingPlan>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// 名称.
    pub title: String,
    /// 募捐目的.
    pub purpose: String,
    /// 募捐目标.
    pub target_fen: Option<i64>,
    /// Its first day.
    pub begins_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// When it was filed.
    pub filed_on: NaiveDate,
    /// 备案编号.
    pub filing_number: Option<String>,
    /// The vote on it.
    pub vote_id: Id<of::FundVote>,
    /// On which platform.
    pub platform_code: Option<String>,
    /// Its page there.
    pub platform_url: Option<String>,
    /// Its state.
    pub status: RaisingPlanStatus,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A plan with its fund.
#[derive(Debug, Clone)]
pub struct FoundPlan {
    /// The row.
    pub row: Plan,
    /// Its fund.
    pub fund: Found,
}

impl Stateful for FoundPlan {
    type Marker = of::RaisingPlan;
    type Status = RaisingPlanStatus;
    const TABLE: &'static str = "raising_plans";
    const KIND: Kind = Kind::RaisingPlan;
    fn id(&self) -> Id<of::RaisingPlan> {
        self.row.id
    }
    fn status(&self) -> RaisingPlanStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.fund.row.region)
    }
}

/// Designates a platform.
pub fn designate(tx: &mut Tx<'_>, body: &DesignateRaisingPlatform) -> ApiResult<Platform> {
    let mut check = Check::new();
    check.name("/code", &body.code, 1..=40);
    check.name("/name", &body.name, 1..=100);
    let good = |host: &String| {
        host.len() <= 253
            && host.contains('.')
            && host.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-'))
    };
    if body.hosts.is_empty() || body.hosts.len() > 20 || !body.hosts.iter().all(good) {
        check.fault("/hosts", "invalid_host", "须为 1–20 个小写域名", "Give 1–20 host names in lower case");
    }
    check.done()?;
    let code = body.code.trim().to_owned();
    let known = raising_platforms::table.find(&code).count().get_result::<i64>(tx.conn)?;
    if known > 0 {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/code",
            "duplicate",
            "已有这个平台",
            "There is such a platform",
        )));
    }
    let row = Platform {
        code,
        name: body.name.trim().to_owned(),
        hosts: Json(body.hosts.clone()),
        designated_on: body.designated_on.map_or_else(|| tx.now.local_date(), |on| on.0),
        ended_on: None,
        created_at: tx.now,
    };
    diesel::insert_into(raising_platforms::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", "raising_platform", &row.code).write(tx)?;
    Ok(row)
}

/// Every platform.
pub fn platforms(tx: &mut Tx<'_>) -> ApiResult<Vec<Platform>> {
    let rows = raising_platforms::table.order(raising_platforms::code.asc());
    Ok(rows.select(Platform::as_select()).load(tx.conn)?)
}

/// Files a plan: ten days before it begins at the latest.
pub fn file(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &FileRaisingPlan) -> ApiResult<FoundPlan> {
    let fund = store::lock_for(tx, Action::FileRaisingPlan, id)?;
    fund.must_be_registered()?;
    if fund.row.kind == FundKind::SpecialFund || fund.row.qualified_on.is_none() {
        return Err(Article::Charity22.refuses(
            ProblemType::NotQualifiedToRaise,
            "未取得公开募捐资格，不得公开募捐",
            "Only a qualified fund raises money in public",
        ));
    }
    let today = tx.now.local_date();
    let days = Limits::load(tx, &fund.path, today)?.get("fund.raising.filed_days_before", 10);
    let mut check = Check::new();
    check.name("/title", &body.title, 1..=200);
    check.text("/purpose", &body.purpose, 1..=2000);
    if let Some(fen) = body.target_fen {
        check.range("/target_fen", fen, 1..=1_000_000_000_000_000);
    }
    if (body.begins_on.0 - today).num_days() < days {
        check.push(Article::Raising11.fault(
            "/begins_on",
            "too_early",
            &format!("募捐方案应当在开展募捐活动的 {days} 日前报送备案"),
            &format!("A plan is filed {days} days before it begins"),
        ));
    }
    if body.ends_on < body.begins_on {
        check.fault("/ends_on", "too_early", "不能早于开始日期", "It must not be before the beginning");
    }
    check_platform(tx, &mut check, body)?;
    check.done()?;
    let vote = votes::must_have_passed(tx, &fund, body.vote_id, FundMatter::MajorRaising)?;
    let row = Plan {
        id: Id::new(tx.now),
        fund_id: id,
        title: body.title.trim().to_owned(),
        purpose: body.purpose.trim().to_owned(),
        target_fen: body.target_fen,
        begins_on: body.begins_on.0,
        ends_on: body.ends_on.0,
        filed_on: today,
        filing_number: None,
        vote_id: vote.id,
        platform_code: body.platform_code.clone(),
        platform_url: body.platform_url.clone(),
        status: RaisingPlanStatus::Filed,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(raising_plans::table).values(&row).execute(tx.conn)?;
    audit::Event::new("file", Kind::RaisingPlan.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::RaisingPlan, row.id, Op::Created, 1, Some(&fund.row.region))?;
    Ok(FoundPlan { row, fund })
}

/// Money is raised on the internet on designated platforms only: an https address on one of their hosts.
fn check_platform(tx: &mut Tx<'_>, check: &mut Check, body: &FileRaisingPlan) -> ApiResult<()> {
    let fault =
        |pointer: &str, zh: &str, en: &str| Article::Charity27.fault(pointer, "not_designated", zh, en);
    let (code, url) = match (&body.platform_code, &body.platform_url) {
        (None, None) => return Ok(()),
        (Some(code), Some(url)) => (code, url),
        (None, Some(_)) => {
            check.fault("/platform_code", "required", "须指明平台", "Name the platform");
            return Ok(());
        }
        (Some(_), None) => {
            check.fault("/platform_url", "required", "须有链接", "Give the address");
            return Ok(());
        }
    };
    let platform: Option<Platform> =
        raising_platforms::table.find(code).select(Platform::as_select()).first(tx.conn).optional()?;
    let today = tx.now.local_date();
    match platform {
        Some(platform) if platform.ended_on.is_none_or(|end| end >= today) => {
            if !stands_on(url, &platform.hosts.0) {
                check.push(fault(
                    "/platform_url",
                    "链接须为该平台域名下的 https 地址",
                    "It must be an https address on a host of the platform",
                ));
            }
        }
        _ => check.push(fault(
            "/platform_code",
            "只能在国务院民政部门指定的平台上公开募捐",
            "Money is raised on designated platforms only",
        )),
    }
    Ok(())
}

/// Whether an address is https and stands on one of these hosts or below.
fn stands_on(url: &str, hosts: &[String]) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let plain = url.len() <= 500
        && url.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\'));
    plain
        && hosts
            .iter()
            .any(|one| host == one || host.strip_suffix(one.as_str()).is_some_and(|sub| sub.ends_with('.')))
}

/// One plan of a fund that the caller may see.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::RaisingPlan>) -> ApiResult<FoundPlan> {
    let row = raising_plans::table.find(id).select(Plan::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let fund = store::find_for(tx, Action::GetRaisingPlan, row.fund_id)?;
    tx.require(action, &fund.scope())?;
    Ok(FoundPlan { row, fund })
}

pub(super) fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::RaisingPlan>) -> ApiResult<FoundPlan> {
    find_for(tx, action, id)?.fund.lock(tx)?;
    find_for(tx, action, id)
}

/// Civil affairs accept it and give it a number.
pub fn accept(tx: &mut Tx<'_>, id: Id<of::RaisingPlan>, body: &AcceptRaisingPlan) -> ApiResult<FoundPlan> {
    let mut check = Check::new();
    check.name("/filing_number", &body.filing_number, 1..=40);
    check.done()?;
    let mut found = lock_for(tx, Action::AcceptRaisingPlan, id)?;
    next(&found, RaisingPlanEvent::Accept)?;
    found.row.filing_number = Some(body.filing_number.trim().to_owned());
    let guarded = raising_plans::table.find(id).filter(raising_plans::version.eq(found.row.version));
    diesel::update(guarded).set(&found.row).execute(tx.conn)?;
    advance(tx, &found, RaisingPlanEvent::Accept, None)?;
    find_for(tx, Action::GetRaisingPlan, id)
}

/// The fund does not raise the money.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::RaisingPlan>, body: &FundReason) -> ApiResult<FoundPlan> {
    let mut check = Check::new();
    check.text("/reason", body.reason.as_deref().unwrap_or(""), 1..=500);
    check.done()?;
    let found = lock_for(tx, Action::CancelRaisingPlan, id)?;
    advance(tx, &found, RaisingPlanEvent::Cancel, body.reason.as_deref())?;
    find_for(tx, Action::GetRaisingPlan, id)
}

/// The plans of a fund.
pub fn of_fund(tx: &mut Tx<'_>, fund: &Found) -> ApiResult<Vec<FoundPlan>> {
    let rows = raising_plans::table.filter(raising_plans::fund_id.eq(fund.row.id)).order(raising_plans::id);
    let rows: Vec<Plan> = rows.select(Plan::as_select()).load(tx.conn)?;
    Ok(rows.into_iter().map(|row| FoundPlan { row, fund: fund.clone() }).collect())
}

/// A page of plans of registered funds.
pub fn list(tx: &mut Tx<'_>, query: &RaisingPlanQuery, limit: i64) -> ApiResult<Page<FoundPlan>> {
    let mut rows = raising_plans::table
        .inner_join(funds::table)
        .filter(funds::status.ne_all([FundStatus::Draft, FundStatus::Rejected]))
        .into_boxed();
    if let Some(fund) = query.fund_id {
        rows = rows.filter(raising_plans::fund_id.eq(fund));
    }
    if let Some(after) = page::decode::<Id<of::RaisingPlan>>("raising_plans", query.cursor.as_deref())? {
        rows = rows.filter(raising_plans::id.gt(after));
    }
    let rows = rows.order(raising_plans::id.asc()).limit(limit + 1);
    let items: Vec<Plan> = rows.select(Plan::as_select()).load(tx.conn)?;
    Page::cut("raising_plans", items, limit, |row| row.id).try_map(|row| {
        let fund = store::fetch(tx, row.fund_id)?;
        Ok(FoundPlan { row, fund })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_on_a_host_of_the_platform() {
        let hosts = ["gongyi.qq.com".to_owned()];
        assert!(stands_on("https://gongyi.qq.com/succor/1", &hosts));
        assert!(stands_on("https://m.gongyi.qq.com?x=1", &hosts));
        for bad in [
            "http://gongyi.qq.com/",
            "https://gongyi.qq.com.example/",
            "https://evilgongyi.qq.com/",
            "https://user@gongyi.qq.com/",
            "https://example.com/gongyi.qq.com",
            "https://gongyi.qq.com:444/",
        ] {
            assert!(!stands_on(bad, &hosts), "{bad}");
        }
    }
}
