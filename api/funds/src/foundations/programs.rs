//! Purposes that money is restricted to 限定用途, projects, and parties that may not benefit (慈善法§40, 56, 59).

use super::chart;
use super::law::Article;
use super::program_views::{
    ChangeFundPurpose, CreateFundProject, CreateFundPurpose, CreateFundRelatedParty, FundProgramQuery,
};
use super::state::FundMatter;
use super::store::{self, Found};
use super::votes;
use chrono::NaiveDate;
use citong_identity::ids;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::schema::{fund_projects, fund_purposes, fund_related_parties};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A purpose.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_purposes)]
pub struct Purpose {
    /// Its id.
    pub id: Id<of::FundPurpose>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// What the money is for.
    pub name: String,
    /// 财政资金.
    pub government: bool,
    /// Who gave it.
    pub donor_name: Option<String>,
    /// Whether the donor refused publication.
    pub donor_anonymous: bool,
    /// What the donor consented to last.
    pub donor_consent: Option<String>,
    /// When the purpose was changed last.
    pub changed_on: Option<NaiveDate>,
    /// Grows with every change.
    pub version: i64,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A project.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_projects)]
pub struct Project {
    /// Its id.
    pub id: Id<of::FundProject>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// 名称.
    pub title: String,
    /// What is done.
    pub description: String,
    /// The restricted purpose that it serves.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// 预算.
    pub budget_fen: Option<i64>,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: Option<NaiveDate>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Somebody related to the fund or to a donor.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_related_parties)]
pub struct RelatedParty {
    /// Its id.
    pub id: Id<of::FundRelatedParty>,
    /// To which fund.
    pub fund_id: Id<of::Fund>,
    /// Name.
    pub name: String,
    /// 统一社会信用代码.
    pub uscc: Option<String>,
    /// How.
    pub relation: String,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// Opens a purpose with its own cash and income.
pub fn open_purpose(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &CreateFundPurpose) -> ApiResult<Purpose> {
    let found = store::lock_for(tx, Action::CreateFundPurpose, id)?;
    found.must_be_registered()?;
    let mut check = Check::new();
    check.name("/name", &body.name, 1..=60);
    check.optional_text("/donor_name", body.donor_name.as_deref(), 1..=100);
    check.done()?;
    let row = Purpose {
        id: Id::new(tx.now),
        fund_id: id,
        name: body.name.trim().to_owned(),
        government: body.government,
        donor_name: body.donor_name.clone(),
        donor_anonymous: body.donor_anonymous,
        donor_consent: None,
        changed_on: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(fund_purposes::table).values(&row).execute(tx.conn)?;
    chart::open_purpose(tx, &found, row.id, &row.name, row.government)?;
    tell(tx, Kind::FundPurpose, row.id, &found, "create", Op::Created, 1)?;
    Ok(row)
}

/// Changes what the money is for: with the donor's consent and a passed vote (慈善法§56).
pub fn change_purpose(
    tx: &mut Tx<'_>,
    id: Id<of::FundPurpose>,
    body: &ChangeFundPurpose,
) -> ApiResult<(Purpose, Found)> {
    let purpose = purpose_for(tx, Action::ChangeFundPurpose, id)?.0;
    let found = store::lock_for(tx, Action::ChangeFundPurpose, purpose.fund_id)?;
    found.must_be_registered()?;
    let mut check = Check::new();
    check.name("/name", &body.name, 1..=60);
    match body.donor_consent.as_deref().map(str::trim) {
        Some(consent) if !consent.is_empty() => check.text("/donor_consent", consent, 1..=500),
        _ => check.push(Article::Charity56.fault(
            "/donor_consent",
            "required",
            "变更捐赠财产用途应当征得捐赠人同意",
            "A change of what a donation is for needs the donor's consent",
        )),
    }
    check.done()?;
    votes::must_have_passed(tx, &found, body.vote_id, FundMatter::PurposeChange)?;
    let (purpose, _) = purpose_for(tx, Action::ChangeFundPurpose, id)?;
    let updated =
        diesel::update(fund_purposes::table.find(id).filter(fund_purposes::version.eq(purpose.version)))
            .set((
                fund_purposes::name.eq(body.name.trim()),
                fund_purposes::donor_consent.eq(body.donor_consent.as_deref().map(str::trim)),
                fund_purposes::changed_on.eq(tx.now.local_date()),
                fund_purposes::version.eq(purpose.version + 1),
                fund_purposes::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    tell(tx, Kind::FundPurpose, id, &found, "change", Op::Updated, purpose.version + 1)?;
    purpose_for(tx, Action::ChangeFundPurpose, id)
}

/// One purpose with its fund: 404 where the caller may not read the books.
pub fn purpose_for(tx: &mut Tx<'_>, action: Action, id: Id<of::FundPurpose>) -> ApiResult<(Purpose, Found)> {
    let row = fund_purposes::table.find(id).select(Purpose::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    store::find_for(tx, Action::ListFundPurposes, row.fund_id).map_err(|_| Problem::not_found())?;
    let found = store::find_for(tx, action, row.fund_id)?;
    Ok((row, found))
}

/// The purposes of a fund.
pub fn purposes(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    query: &FundProgramQuery,
    limit: i64,
) -> ApiResult<Page<Purpose>> {
    store::find_for(tx, Action::ListFundPurposes, id)?;
    let mut rows = fund_purposes::table.filter(fund_purposes::fund_id.eq(id)).into_boxed();
    if let Some(after) = page::decode::<Id<of::FundPurpose>>("fund_purposes", query.cursor.as_deref())? {
        rows = rows.filter(fund_purposes::id.gt(after));
    }
    let rows = rows.order(fund_purposes::id.asc()).limit(limit + 1);
    let items = rows.select(Purpose::as_select()).load(tx.conn)?;
    Ok(Page::cut("fund_purposes", items, limit, |row: &Purpose| row.id))
}

/// Enters a project.
pub fn create_project(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &CreateFundProject) -> ApiResult<Project> {
    let found = store::lock_for(tx, Action::CreateFundProject, id)?;
    found.must_be_registered()?;
    let mut check = Check::new();
    check.name("/title", &body.title, 1..=200);
    check.optional_text("/description", body.description.as_deref(), 1..=2000);
    if let Some(fen) = body.budget_fen {
        check.range("/budget_fen", fen, 1..=1_000_000_000_000_000);
    }
    let starts_on = body.starts_on.map_or_else(|| tx.now.local_date(), |on| on.0);
    if body.ends_on.is_some_and(|end| end.0 < starts_on) {
        check.fault("/ends_on", "too_early", "不能早于开始日期", "It must not be before the beginning");
    }
    if let Some(purpose) = body.purpose_id {
        must_belong(tx, &mut check, id, purpose)?;
    }
    check.done()?;
    let row = Project {
        id: Id::new(tx.now),
        fund_id: id,
        title: body.title.trim().to_owned(),
        description: body.description.clone().unwrap_or_else(|| body.title.trim().to_owned()),
        purpose_id: body.purpose_id,
        budget_fen: body.budget_fen,
        starts_on,
        ends_on: body.ends_on.map(|end| end.0),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(fund_projects::table).values(&row).execute(tx.conn)?;
    tell(tx, Kind::FundProject, row.id, &found, "create", Op::Created, 1)?;
    Ok(row)
}

/// A fault where the purpose is another fund's.
fn must_belong(
    tx: &mut Tx<'_>,
    check: &mut Check,
    fund: Id<of::Fund>,
    purpose: Id<of::FundPurpose>,
) -> ApiResult<()> {
    let rows = fund_purposes::table.find(purpose).filter(fund_purposes::fund_id.eq(fund));
    if rows.count().get_result::<i64>(tx.conn)? == 0 {
        check.fault("/purpose_id", "not_found", "该基金没有这个用途", "The fund has no such purpose");
    }
    Ok(())
}

/// One project.
pub fn project(tx: &mut Tx<'_>, id: Id<of::FundProject>) -> ApiResult<Project> {
    let row = fund_projects::table.find(id).select(Project::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The projects of a fund.
pub fn projects(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    query: &FundProgramQuery,
    limit: i64,
) -> ApiResult<Page<Project>> {
    store::find_for(tx, Action::ListFundProjects, id)?;
    let mut rows = fund_projects::table.filter(fund_projects::fund_id.eq(id)).into_boxed();
    if let Some(after) = page::decode::<Id<of::FundProject>>("fund_projects", query.cursor.as_deref())? {
        rows = rows.filter(fund_projects::id.gt(after));
    }
    let rows = rows.order(fund_projects::id.asc()).limit(limit + 1);
    let items = rows.select(Project::as_select()).load(tx.conn)?;
    Ok(Page::cut("fund_projects", items, limit, |row: &Project| row.id))
}

/// Enters somebody who may not benefit.
pub fn add_related_party(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    body: &CreateFundRelatedParty,
) -> ApiResult<RelatedParty> {
    let found = store::find_for(tx, Action::CreateFundRelatedParty, id)?;
    let mut check = Check::new();
    check.name("/name", &body.name, 1..=100);
    check.name("/relation", &body.relation, 1..=200);
    let uscc = body.uscc.as_deref().map(ids::uscc);
    if uscc == Some(None) {
        check.fault("/uscc", "invalid_uscc", "统一社会信用代码有误", "It is no unified social credit code");
    }
    check.done()?;
    let row = RelatedParty {
        id: Id::new(tx.now),
        fund_id: id,
        name: body.name.trim().to_owned(),
        uscc: uscc.flatten(),
        relation: body.relation.trim().to_owned(),
        created_at: tx.now,
    };
    diesel::insert_into(fund_related_parties::table).values(&row).execute(tx.conn)?;
    audit::Event::new("add-related-party", Kind::Fund.as_str(), found.row.id).write(tx)?;
    changes::record(tx, Kind::Fund, id, Op::Updated, found.row.version, Some(&found.row.region))?;
    Ok(row)
}

/// Those who may not benefit.
pub fn related_parties(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    query: &FundProgramQuery,
    limit: i64,
) -> ApiResult<Page<RelatedParty>> {
    store::find_for(tx, Action::ListFundRelatedParties, id)?;
    let mut rows = fund_related_parties::table.filter(fund_related_parties::fund_id.eq(id)).into_boxed();
    let list = "fund_related_parties";
    if let Some(after) = page::decode::<Id<of::FundRelatedParty>>(list, query.cursor.as_deref())? {
        rows = rows.filter(fund_related_parties::id.gt(after));
    }
    let rows = rows.order(fund_related_parties::id.asc()).limit(limit + 1);
    let items = rows.select(RelatedParty::as_select()).load(tx.conn)?;
    Ok(Page::cut(list, items, limit, |row: &RelatedParty| row.id))
}

/// 409 `related-beneficiary` where a recipient is a member of the fund, a donor of a purpose, or somebody else who
/// is related to them.
pub fn must_not_be_related(tx: &mut Tx<'_>, found: &Found, name: &str, uscc: Option<&str>) -> ApiResult<()> {
    let funds = [found.row.id, found.council()];
    let parties: i64 = fund_related_parties::table
        .filter(fund_related_parties::fund_id.eq_any(funds))
        .filter(fund_related_parties::name.eq(name).or(fund_related_parties::uscc.eq(uscc)))
        .count()
        .get_result(tx.conn)?;
    let donors: i64 = fund_purposes::table
        .filter(fund_purposes::fund_id.eq_any(funds))
        .filter(fund_purposes::donor_name.eq(name))
        .count()
        .get_result(tx.conn)?;
    let named = name.split_whitespace().collect::<String>();
    let itself = named == found.row.name;
    let seated = store::members(tx, found.council())?;
    let represents = found.row.legal_representative.as_deref() == Some(name);
    let sits = seated.iter().any(|one| one.name.split_whitespace().collect::<String>() == named);
    if parties + donors == 0 && !itself && !represents && !sits {
        return Ok(());
    }
    Err(Article::Charity40.refuses(
        ProblemType::RelatedBeneficiary,
        "不得指定捐赠人或者慈善组织管理人员的利害关系人作为受益人",
        "Nobody related to a donor or to those who run the fund may benefit",
    ))
}

fn tell<T>(
    tx: &mut Tx<'_>,
    kind: Kind,
    id: Id<T>,
    found: &Found,
    action: &str,
    op: Op,
    version: i64,
) -> ApiResult<()> {
    audit::Event::new(action, kind.as_str(), id).write(tx)?;
    changes::record(tx, kind, id, op, version, Some(&found.row.region))
}
