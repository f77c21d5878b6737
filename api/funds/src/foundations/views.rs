//! What clients send and see of funds.

use super::state::{FundAccountRole, FundEvent, FundKind, FundPosition, FundSeat, FundStatus};
use super::store::{Found, Member};
use crate::ledger::Account;
use citong_kernel::lifecycle::Status as _;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, LocalDate, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

const fn yes() -> bool {
    true
}

/// 法定代表人.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FundLegalRepresentative {
    /// 姓名, 1–50 characters.
    #[schema(max_length = 50)]
    pub name: String,
    /// Whether they are a serving official 现职国家工作人员; it bars them (条例§23).
    #[serde(default)]
    pub serving_official: bool,
    /// Whether they represent another organization; it bars them (条例§23).
    #[serde(default)]
    pub represents_others: bool,
}

/// A member of the council, or a supervisor.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFundMember {
    /// 姓名, 1–50 characters.
    #[schema(max_length = 50)]
    pub name: String,
    /// 职务; `member` without it.
    pub position: Option<FundPosition>,
    /// Whether the fund pays them (条例§23: a third of the council at most).
    #[serde(default)]
    pub paid: bool,
    /// 现职国家工作人员.
    #[serde(default)]
    pub serving_official: bool,
    /// Whether they keep the fund's books 财会人员.
    #[serde(default)]
    pub finance_staff: bool,
    /// Those who name the same are close relatives 近亲属, 1–50 characters.
    #[schema(max_length = 50)]
    pub family: Option<String>,
    /// First day of the term 任期; today without it.
    #[schema(value_type = Option<String>, format = Date)]
    pub term_starts_on: Option<LocalDate>,
    /// Its last day; at most five years later. Five years without it.
    #[schema(value_type = Option<String>, format = Date)]
    pub term_ends_on: Option<LocalDate>,
}

/// A fund to found.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "刺桐公共文化发展基金会", "kind": "non_public",
    "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "original_fund_fen": 200_000_000, "charity": true,
    "purpose": "资助村社公共文化服务", "legal_representative": {"name": "陈文澜"},
    "council": [{"name": "陈文澜", "position": "chair"}, {"name": "林秋雨"}, {"name": "黄思远"},
        {"name": "苏明月"}, {"name": "吴海生"}],
    "supervisors": [{"name": "蔡正清"}]}))]
pub struct CreateFund {
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 类别.
    pub kind: FundKind,
    /// The body that the fund is; not of a 专项基金.
    pub organization_id: Option<Id<of::Organization>>,
    /// The registered fund with legal person that hosts a 专项基金.
    pub host_id: Option<Id<of::Fund>>,
    /// 原始基金 in fen; not of a 专项基金.
    pub original_fund_fen: Option<i64>,
    /// Whether it is paid in, in cash.
    #[serde(default = "yes")]
    pub original_fund_in_cash: bool,
    /// 全国性: the larger 原始基金.
    #[serde(default)]
    pub national: bool,
    /// 慈善组织.
    #[serde(default)]
    pub charity: bool,
    /// 宗旨, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub purpose: Option<String>,
    /// 法定代表人.
    pub legal_representative: Option<FundLegalRepresentative>,
    /// 理事: 5–25 before it is registered.
    #[serde(default)]
    #[schema(max_items = 25)]
    pub council: Vec<NewFundMember>,
    /// 监事: one at least before it is registered.
    #[serde(default)]
    #[schema(max_items = 25)]
    pub supervisors: Vec<NewFundMember>,
}

/// Changes to a draft.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"purpose": "资助村社公共文化服务与非遗传习"}))]
pub struct UpdateFund {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub name: Patch<String>,
    /// 宗旨.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    pub purpose: Patch<String>,
    /// 原始基金 in fen.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub original_fund_fen: Patch<i64>,
    /// Whether it is paid in, in cash.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub original_fund_in_cash: Patch<bool>,
    /// 慈善组织.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub charity: Patch<bool>,
    /// 法定代表人.
    #[serde(default)]
    #[schema(value_type = Option<FundLegalRepresentative>)]
    pub legal_representative: Patch<FundLegalRepresentative>,
}

/// Those who sit from now on.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"council": [{"name": "陈文澜", "position": "chair"}, {"name": "林秋雨"}, {"name": "黄思远"},
        {"name": "苏明月"}, {"name": "吴海生"}], "supervisors": [{"name": "蔡正清"}]}))]
pub struct PutFundCouncil {
    /// 理事.
    #[schema(max_items = 25)]
    pub council: Vec<NewFundMember>,
    /// 监事.
    #[schema(max_items = 25)]
    pub supervisors: Vec<NewFundMember>,
    /// The passed vote that elected them; a registered fund needs one (条例§21).
    pub vote_id: Option<Id<of::FundVote>>,
}

/// 准予登记.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"registration_number": "53350500MJB0000001"}))]
pub struct RegisterFund {
    /// 登记证号, 1–40 characters.
    #[schema(max_length = 40)]
    pub registration_number: Option<String>,
    /// When; today without it, never later.
    #[schema(value_type = Option<String>, format = Date)]
    pub registered_on: Option<LocalDate>,
}

/// 公开募捐资格.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"certificate": "泉民募〔2026〕1号"}))]
pub struct QualifyFund {
    /// 证书号, 1–40 characters.
    #[schema(max_length = 40)]
    pub certificate: Option<String>,
}

/// Why.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "材料不齐"}))]
pub struct FundReason {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FundQuery {
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "public_raising,special_fund")]
    pub kind: Option<AnyOf<FundKind>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "registered")]
    pub status: Option<AnyOf<FundStatus>>,
    /// Within this region.
    pub region: Option<String>,
    /// Only in the books of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A member as everybody sees them.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundMemberView {
    /// Its id.
    pub id: Id<of::FundMember>,
    /// 姓名: councils of funds are public.
    pub name: String,
    /// 职务.
    pub position: FundPosition,
    /// Whether the fund pays them.
    pub paid: bool,
    /// 任期.
    #[schema(value_type = String, format = Date)]
    pub term_starts_on: LocalDate,
    /// Its last day.
    #[schema(value_type = String, format = Date)]
    pub term_ends_on: LocalDate,
}

/// An account of the fund in the ledger.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundAccountView {
    /// What it is for.
    pub role: FundAccountRole,
    /// Only this purpose.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// Which account.
    pub account_id: Id<of::LedgerAccount>,
    /// 科目编码.
    pub code: String,
    /// 科目名称.
    pub name: String,
    /// In fen, debits positive.
    pub balance_fen: i64,
}

/// A fund.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundView {
    /// Its id.
    pub id: Id<of::Fund>,
    /// 名称.
    pub name: String,
    /// 类别.
    pub kind: FundKind,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// Who hosts it.
    pub host_id: Option<Id<of::Fund>>,
    /// Where it is registered.
    pub region: String,
    /// 全国性.
    pub national: bool,
    /// 慈善组织.
    pub charity: bool,
    /// 宗旨.
    pub purpose: Option<String>,
    /// 原始基金.
    pub original_fund_fen: i64,
    /// Whether it is paid in, in cash.
    pub original_fund_in_cash: bool,
    /// 法定代表人.
    pub legal_representative: Option<FundLegalRepresentative>,
    /// 登记证号.
    pub registration_number: Option<String>,
    /// When it was registered.
    #[schema(value_type = Option<String>, format = Date)]
    pub registered_on: Option<LocalDate>,
    /// Since when it may raise money in public.
    #[schema(value_type = Option<String>, format = Date)]
    pub qualified_on: Option<LocalDate>,
    /// 公开募捐资格证书号.
    pub qualification_certificate: Option<String>,
    /// Its state.
    pub status: FundStatus,
    /// 理事.
    pub council: Vec<FundMemberView>,
    /// 监事.
    pub supervisors: Vec<FundMemberView>,
    /// Its chart of accounts, for those who may read the books.
    pub accounts: Vec<FundAccountView>,
    /// What the caller may do now.
    pub available_actions: Vec<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(FundPage, FundView);

/// The action behind an event.
const fn action(event: FundEvent) -> Action {
    match event {
        FundEvent::Register => Action::RegisterFund,
        FundEvent::Reject => Action::RejectFund,
        FundEvent::Qualify => Action::QualifyFund,
        FundEvent::Liquidate => Action::LiquidateFund,
        FundEvent::Deregister => Action::DeregisterFund,
    }
}

impl FundView {
    /// With its members and, for those who may read the books, its accounts.
    pub fn of(tx: &Tx<'_>, found: Found, members: Vec<Member>, accounts: Vec<FundAccountView>) -> Self {
        let events = FundEvent::ALL.iter().filter(|event| {
            let settled = found.row.qualified_on.is_some() || found.row.kind == FundKind::SpecialFund;
            let again = matches!(event, FundEvent::Qualify) && settled;
            !again && found.row.status.on(**event).is_some() && tx.may(action(**event), &found.scope())
        });
        let available_actions = events.map(|event| FundStatus::event_name(*event).to_owned()).collect();
        let (council, supervisors): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|one| one.seat == FundSeat::Council);
        let row = found.row;
        let (serving_official, represents_others) = (row.serving_official, row.represents_others);
        let person = |name| FundLegalRepresentative { name, serving_official, represents_others };
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            organization_id: row.organization_id,
            host_id: row.host_id,
            region: row.region,
            national: row.national,
            charity: row.charity,
            purpose: row.purpose,
            original_fund_fen: row.original_fund_fen,
            original_fund_in_cash: row.original_fund_in_cash,
            legal_representative: row.legal_representative.map(person),
            registration_number: row.registration_number,
            registered_on: row.registered_on.map(LocalDate),
            qualified_on: row.qualified_on.map(LocalDate),
            qualification_certificate: row.qualification_certificate,
            status: row.status,
            council: council.into_iter().map(FundMemberView::from).collect(),
            supervisors: supervisors.into_iter().map(FundMemberView::from).collect(),
            accounts,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl From<Member> for FundMemberView {
    fn from(row: Member) -> Self {
        Self {
            id: row.id,
            name: row.name,
            position: row.position,
            paid: row.paid,
            term_starts_on: row.term_starts_on.into(),
            term_ends_on: row.term_ends_on.into(),
        }
    }
}

impl FundAccountView {
    /// With what the ledger knows of it.
    pub fn of(role: FundAccountRole, purpose_id: Option<Id<of::FundPurpose>>, account: Account) -> Self {
        Self {
            role,
            purpose_id,
            account_id: account.id,
            code: account.code,
            name: account.name,
            balance_fen: account.balance_fen,
        }
    }
}
