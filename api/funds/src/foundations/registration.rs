//! How a fund comes to be, may raise money, and ends (条例§8, 20–23; 慈善法§22).

use super::chart;
use super::council::{self, CouncilFigures};
use super::law::Article;
use super::state::{FundAccountRole, FundEvent, FundKind, FundMatter, FundStatus};
use super::store::{self, Found, Fund, Limits};
use super::views::{
    CreateFund, FundLegalRepresentative, FundReason, PutFundCouncil, QualifyFund, RegisterFund, UpdateFund,
};
use super::votes;
use crate::disbursements;
use crate::ledger::{self, NewEntry, NewPosting};
use chrono::{Months, NaiveDate};
use citong_identity::{organizations, regions};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::Scope;
use citong_kernel::schema::{fund_accounts, ledger_accounts};
use citong_kernel::{Action, ApiResult, FieldError, Id, Patch, Problem, ProblemType, Tx, of};
use diesel::prelude::*;

/// Enters a draft. What is given is checked at once; what is missing may follow until it is registered.
pub fn create(tx: &mut Tx<'_>, body: &CreateFund) -> ApiResult<Found> {
    let mut check = Check::new();
    check.name("/name", &body.name, 1..=100);
    check.optional_text("/purpose", body.purpose.as_deref(), 1..=1000);
    check_person(&mut check, body.legal_representative.as_ref());
    council::check_shape(&mut check, &body.council, &body.supervisors);
    let home = match body.kind {
        FundKind::SpecialFund => host_of(tx, body, &mut check)?,
        _ => body_of(tx, body, &mut check)?,
    };
    check.done()?;
    let (organization_id, region) = home.ok_or_else(|| Problem::internal("no home, no fault"))?;
    let path = regions::path_of(tx, &region)?;
    let scope = Scope { region_path: Some(&path), organization: Some(organization_id), ..Scope::default() };
    tx.require(Action::CreateFund, &scope)?;
    let special = body.kind == FundKind::SpecialFund;
    if !special && store::is_taken(tx, organization_id)? {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/organization_id",
            "duplicate",
            "该机构已有一个基金",
            "The body is a fund already",
        )));
    }
    let row = row_of(tx, body, organization_id, region);
    let limits = Limits::load(tx, &path, tx.now.local_date())?;
    let figures = CouncilFigures::of(&limits);
    let members = council::seats(tx, &row, &body.council, &body.supervisors, figures.years);
    let mut faults = fund_faults(&row, &limits, false);
    faults.extend(council::faults(row.kind, &members, &figures, false));
    if !faults.is_empty() {
        return Err(Problem::invalid_fields(faults));
    }
    store::insert(tx, &row)?;
    store::replace_members(tx, &row, &members)?;
    Ok(Found { row, path })
}

fn row_of(tx: &Tx<'_>, body: &CreateFund, organization_id: Id<of::Organization>, region: String) -> Fund {
    let person = body.legal_representative.as_ref();
    Fund {
        id: Id::new(tx.now),
        name: body.name.trim().to_owned(),
        kind: body.kind,
        organization_id,
        host_id: body.host_id.filter(|_| body.kind == FundKind::SpecialFund),
        region,
        national: body.national,
        charity: body.charity,
        purpose: body.purpose.as_ref().map(|text| text.trim().to_owned()),
        original_fund_fen: body.original_fund_fen.unwrap_or(0),
        original_fund_in_cash: body.original_fund_in_cash,
        legal_representative: person.map(|one| one.name.trim().to_owned()),
        serving_official: person.is_some_and(|one| one.serving_official),
        represents_others: person.is_some_and(|one| one.represents_others),
        registration_number: None,
        registered_on: None,
        qualified_on: None,
        qualification_certificate: None,
        status: FundStatus::Draft,
        created_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

fn check_person(check: &mut Check, person: Option<&FundLegalRepresentative>) {
    if let Some(person) = person {
        check.name("/legal_representative/name", &person.name, 1..=50);
    }
}

type Home = Option<(Id<of::Organization>, String)>;

/// The body that the fund is.
fn body_of(tx: &mut Tx<'_>, body: &CreateFund, check: &mut Check) -> ApiResult<Home> {
    if body.host_id.is_some() {
        check.fault("/host_id", "not_allowed", "只有专项基金有管理机构", "Only a special fund is hosted");
    }
    match body.original_fund_fen {
        None => {
            check.fault("/original_fund_fen", "required", "须有原始基金", "The original fund is required")
        }
        Some(fen) => check.range("/original_fund_fen", fen, 0..=1_000_000_000_000_000),
    }
    let Some(id) = body.organization_id else {
        check.fault("/organization_id", "required", "须指明机构", "The body is required");
        return Ok(None);
    };
    let region = organizations::region_of(tx, id)?;
    if region.is_none() {
        check.fault("/organization_id", "not_found", "没有这个机构", "There is no such organization");
    }
    Ok(region.map(|region| (id, region)))
}

/// The books and the place of the host: a 专项基金 has no body and no account of its own.
fn host_of(tx: &mut Tx<'_>, body: &CreateFund, check: &mut Check) -> ApiResult<Home> {
    let special =
        |pointer: &str, zh: &str, en: &str| Article::Special241.fault(pointer, "not_allowed", zh, en);
    if body.original_fund_fen.is_some_and(|fen| fen != 0) {
        check.push(special(
            "/original_fund_fen",
            "专项基金不具有法人资格，没有原始基金",
            "A special fund is no legal person and has no original fund",
        ));
    }
    let Some(id) = body.host_id else {
        check.push(Article::Special241.fault(
            "/host_id",
            "required",
            "专项基金由具有法人资格的基金设立和管理",
            "A special fund is hosted by a fund with legal person",
        ));
        return Ok(None);
    };
    let host = match store::fetch(tx, id) {
        Err(problem) if problem.kind() == ProblemType::NotFound => None,
        other => Some(other?),
    };
    let Some(host) = host else {
        check.fault("/host_id", "not_found", "没有这个基金", "There is no such fund");
        return Ok(None);
    };
    if host.row.kind == FundKind::SpecialFund || host.row.status != FundStatus::Registered {
        check.push(special(
            "/host_id",
            "管理机构须是已登记、具有法人资格的基金",
            "The host must be a registered fund with legal person",
        ));
    }
    if body.organization_id.is_some_and(|own| own != host.row.organization_id) {
        check.push(special(
            "/organization_id",
            "专项基金没有独立账户，记在管理机构账上",
            "A special fund has no books of its own: they are its host's",
        ));
    }
    Ok(Some((host.row.organization_id, host.row.region)))
}

/// What the regulations say against the fund itself; when it is to be registered also what is missing.
fn fund_faults(row: &Fund, limits: &Limits, complete: bool) -> Vec<FieldError> {
    let mut found = Vec::new();
    if row.kind != FundKind::SpecialFund {
        let (code, default) = match (row.kind, row.national) {
            (FundKind::PublicRaising, true) => ("fund.original.national_fen", 800_000_000),
            (FundKind::PublicRaising, false) => ("fund.original.public_raising_fen", 400_000_000),
            _ => ("fund.original.non_public_fen", 200_000_000),
        };
        let least = limits.get(code, default);
        if row.original_fund_fen < least {
            found.push(Article::Fund8.fault(
                "/original_fund_fen",
                "too_small",
                &format!("原始基金不低于 {} 元", least / 100),
                &format!("The original fund is at least {} yuan", least / 100),
            ));
        }
        if !row.original_fund_in_cash {
            found.push(Article::Fund8.fault(
                "/original_fund_in_cash",
                "not_in_cash",
                "原始基金必须为到账货币资金",
                "The original fund must be paid in, in cash",
            ));
        }
    }
    if complete && row.kind != FundKind::SpecialFund && row.legal_representative.is_none() {
        found.push(Article::Fund8.fault(
            "/legal_representative",
            "required",
            "须有法定代表人",
            "There must be a legal representative",
        ));
    }
    if row.serving_official || row.represents_others {
        found.push(Article::Fund23.fault(
            "/legal_representative",
            "barred",
            "法定代表人不得为现职国家工作人员，不得同时担任其他组织的法定代表人",
            "The legal representative may not be a serving official nor represent another organization",
        ));
    }
    found
}

/// Changes a draft.
pub fn update(tx: &mut Tx<'_>, id: Id<of::Fund>, patch: &UpdateFund, seen: &IfMatch) -> ApiResult<Found> {
    let mut found = store::lock_for(tx, Action::UpdateFund, id)?;
    seen.check(found.row.version)?;
    next(&found, FundEvent::Register)?;
    let (mut check, patch) = (Check::new(), patch.clone());
    let row = &mut found.row;
    patch.name.apply(&mut row.name, "/name", check.errors());
    patch.purpose.apply_optional(&mut row.purpose);
    patch.original_fund_fen.apply(&mut row.original_fund_fen, "/original_fund_fen", check.errors());
    patch.original_fund_in_cash.apply(
        &mut row.original_fund_in_cash,
        "/original_fund_in_cash",
        check.errors(),
    );
    patch.charity.apply(&mut row.charity, "/charity", check.errors());
    match patch.legal_representative {
        Patch::Absent => {}
        Patch::Null => row.legal_representative = None,
        Patch::Value(person) => {
            check_person(&mut check, Some(&person));
            row.legal_representative = Some(person.name.trim().to_owned());
            row.serving_official = person.serving_official;
            row.represents_others = person.represents_others;
        }
    }
    check.name("/name", &row.name, 1..=100);
    check.optional_text("/purpose", row.purpose.as_deref(), 1..=1000);
    check.range("/original_fund_fen", row.original_fund_fen, 0..=1_000_000_000_000_000);
    let limits = Limits::load(tx, &found.path, tx.now.local_date())?;
    fund_faults(&found.row, &limits, false).into_iter().for_each(|fault| check.push(fault));
    check.done()?;
    store::update(tx, &found.row, "update")?;
    store::fetch(tx, id)
}

/// Puts others in the place of council and supervisors; of a registered fund by a passed vote (条例§21).
pub fn put_council(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    body: &PutFundCouncil,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::PutFundCouncil, id)?;
    seen.check(found.row.version)?;
    let mut check = Check::new();
    council::check_shape(&mut check, &body.council, &body.supervisors);
    check.done()?;
    if found.row.status != FundStatus::Draft {
        found.must_be_registered()?;
        votes::must_have_passed(tx, &found, body.vote_id, FundMatter::Election)?;
    }
    let limits = Limits::load(tx, &found.path, tx.now.local_date())?;
    let figures = CouncilFigures::of(&limits);
    let members = council::seats(tx, &found.row, &body.council, &body.supervisors, figures.years);
    let complete = found.row.status != FundStatus::Draft && found.row.kind != FundKind::SpecialFund;
    let faults = council::faults(found.row.kind, &members, &figures, complete);
    if !faults.is_empty() {
        return Err(Problem::invalid_fields(faults));
    }
    store::replace_members(tx, &found.row, &members)?;
    store::update(tx, &found.row, "put-council")?;
    store::fetch(tx, id)
}

/// Registers it: everything that the regulations ask for is there; its accounts are opened and its original
/// fund is entered.
pub fn register(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &RegisterFund) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/registration_number", body.registration_number.as_deref(), 1..=40);
    let today = tx.now.local_date();
    let on = body.registered_on.map_or(today, |on| on.0);
    if on > today {
        check.fault("/registered_on", "in_future", "不能晚于今天", "It must not be in the future");
    }
    check.done()?;
    let mut found = store::lock_for(tx, Action::RegisterFund, id)?;
    next(&found, FundEvent::Register)?;
    let limits = Limits::load(tx, &found.path, today)?;
    let mut faults = fund_faults(&found.row, &limits, true);
    if found.row.kind != FundKind::SpecialFund {
        let members = store::members(tx, id)?;
        faults.extend(council::faults(found.row.kind, &members, &CouncilFigures::of(&limits), true));
        faults.extend(council::out_of_office(&members, today));
    }
    if let Some(first) = faults.first() {
        let problem = Problem::new(ProblemType::RegistrationIncomplete);
        let problem = problem.detail(first.zh.clone(), first.en.clone());
        return Err(faults.into_iter().fold(problem, Problem::field));
    }
    found.row.registered_on = Some(on);
    found.row.registration_number = body.registration_number.as_ref().map(|text| text.trim().to_owned());
    store::note(tx, &found.row)?;
    advance(tx, &found, FundEvent::Register, None)?;
    chart::open(tx, &found)?;
    enter_original_fund(tx, &found, on)?;
    store::fetch(tx, id)
}

/// 原始基金到账: cash against net assets.
fn enter_original_fund(tx: &mut Tx<'_>, found: &Found, on: NaiveDate) -> ApiResult<()> {
    let fen = found.row.original_fund_fen;
    if fen == 0 {
        return Ok(());
    }
    let cash = store::account(tx, found.row.id, FundAccountRole::Cash, None)?;
    let original = store::account(tx, found.row.id, FundAccountRole::OriginalFund, None)?;
    let entry = NewEntry {
        occurred_on: on,
        description: format!("原始基金到账：{}", found.row.name),
        postings: vec![
            NewPosting { account: cash, amount_fen: fen },
            NewPosting { account: original, amount_fen: -fen },
        ],
        attachments: Vec::new(),
        reverses: None,
    };
    ledger::post(tx, &entry, Action::RegisterFund).map(drop)
}

/// Refuses the registration, with the reason.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &FundReason) -> ApiResult<Found> {
    let reason = required(body)?;
    let found = store::lock_for(tx, Action::RejectFund, id)?;
    advance(tx, &found, FundEvent::Reject, Some(&reason))?;
    store::fetch(tx, id)
}

/// Grants the qualification to raise money in public, a year after the registration at the earliest.
pub fn qualify(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &QualifyFund) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/certificate", body.certificate.as_deref(), 1..=40);
    check.done()?;
    let mut found = store::lock_for(tx, Action::QualifyFund, id)?;
    next(&found, FundEvent::Qualify)?;
    let today = tx.now.local_date();
    let refused = |zh: &str, en: &str| Article::Charity22.refuses(ProblemType::NotQualifiedToRaise, zh, en);
    if found.row.kind == FundKind::SpecialFund {
        return Err(refused("专项基金不能取得公开募捐资格", "A special fund cannot be qualified"));
    }
    if found.row.qualified_on.is_some() {
        return Err(
            Problem::new(ProblemType::Duplicate).detail("已有公开募捐资格", "It is qualified already")
        );
    }
    let years = Limits::load(tx, &found.path, today)?.get("fund.qualification.years", 1);
    let months = Months::new(u32::try_from(years * 12).unwrap_or(12));
    let earliest = found.row.registered_on.and_then(|on| on.checked_add_months(months));
    if earliest.is_none_or(|earliest| today < earliest) {
        return Err(refused(
            &format!("依法登记满 {years} 年方可申请公开募捐资格"),
            &format!("A fund must have been registered for {years} year"),
        )
        .with("not_before", earliest.map(|on| on.to_string())));
    }
    found.row.qualified_on = Some(today);
    found.row.qualification_certificate = body.certificate.as_ref().map(|text| text.trim().to_owned());
    store::note(tx, &found.row)?;
    advance(tx, &found, FundEvent::Qualify, None)?;
    store::fetch(tx, id)
}

/// Begins the liquidation 清算.
pub fn liquidate(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &FundReason) -> ApiResult<Found> {
    let reason = required(body)?;
    let found = store::lock_for(tx, Action::LiquidateFund, id)?;
    advance(tx, &found, FundEvent::Liquidate, Some(&reason))?;
    store::fetch(tx, id)
}

/// Ends it, when nothing is left in its cash and its investments and no disbursement is under way.
pub fn deregister(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &FundReason) -> ApiResult<Found> {
    let reason = required(body)?;
    let found = store::lock_for(tx, Action::DeregisterFund, id)?;
    next(&found, FundEvent::Deregister)?;
    let left: i64 = fund_accounts::table
        .inner_join(ledger_accounts::table)
        .filter(fund_accounts::fund_id.eq(id))
        .filter(fund_accounts::role.eq_any([FundAccountRole::Cash, FundAccountRole::Investment]))
        .filter(ledger_accounts::balance_fen.ne(0))
        .count()
        .get_result(tx.conn)?;
    if left > 0 {
        return Err(Article::Fund33.refuses(
            ProblemType::Conflict,
            "账上仍有资金或者投资，清算后方可注销",
            "There is money or an investment left: it is liquidated before the fund ends",
        ));
    }
    if disbursements::are_under_way(tx, id)? {
        return Err(Article::Fund33.refuses(
            ProblemType::Conflict,
            "还有未办结的支出申请",
            "Disbursements are still to be decided or paid",
        ));
    }
    advance(tx, &found, FundEvent::Deregister, Some(&reason))?;
    store::fetch(tx, id)
}

fn required(body: &FundReason) -> ApiResult<String> {
    let mut check = Check::new();
    check.text("/reason", body.reason.as_deref().unwrap_or(""), 1..=500);
    check.done()?;
    Ok(body.reason.as_deref().unwrap_or("").trim().to_owned())
}
