//! What clients send about projects.

use super::state::Status;
use super::terms::{AwardMethod, ProcurementMethod, Subject, TieBreak};
use citong_kernel::points::Points;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, Patch, Timestamp, of, text_enum};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 采购标的, as it is asked for.
    pub enum AskedSubject {
        /// 货物.
        Goods = "goods",
        /// 服务.
        Services = "services",
        /// 工程: refused, it follows the 招标投标法.
        Works = "works",
    }
}

text_enum! {
    /// Orders of the list.
    pub enum ProjectSort {
        CreatedAt = "created_at",
        NewestFirst = "-created_at",
        LatestPublished = "-published_at",
        DueFirst = "bids_due_at",
    }
}

/// A lot 采购包.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "第一包", "budget_fen": 60_000_000, "limit_price_fen": 55_000_000}))]
pub struct LotBody {
    /// 名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// 预算, fen.
    pub budget_fen: i64,
    /// 最高限价, fen, at most the budget; the budget where it is absent.
    pub limit_price_fen: Option<i64>,
}

/// A criterion 评审因素.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "plan", "name": "服务方案", "description": "方案完整、可行", "max_points": "50.00"}))]
pub struct CriterionBody {
    /// Names it within the project: letters, digits, `_` and `-`.
    #[schema(max_length = 40)]
    pub code: String,
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 评分标准, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub description: String,
    /// 分值.
    pub max_points: Points,
}

/// The terms 采购文件; what is absent has a lawful default.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"requirement": "每个行政村每年送戏不少于两场", "price_weight": 20}))]
pub struct TermsBody {
    /// 采购需求, 1–20,000 characters; the description by default.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 20000)]
    pub requirement: Patch<String>,
    /// 评审方法; that of the method by default, for tenders `comprehensive_score`.
    #[serde(default)]
    #[schema(value_type = Option<AwardMethod>)]
    pub award_method: Patch<AwardMethod>,
    /// 价格分权重, percent; what the criteria leave of 100 by default.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub price_weight: Patch<i32>,
    /// 执行国家统一定价标准: the price is not scored.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub state_fixed_price: Patch<bool>,
    /// 专门面向中小企业; by default where the budget is so small that the law wants it.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub sme_reserved: Patch<bool>,
    /// 小微企业价格扣除, percent; the lawful minimum by default where it is not reserved.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub small_micro_deduction_percent: Patch<i32>,
    /// 接受联合体或者分包; false by default.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub consortium_allowed: Patch<bool>,
    /// Deduction for a consortium with small businesses, percent.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub consortium_deduction_percent: Patch<i32>,
    /// 投标保证金, fen; none by default.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub bid_deposit_fen: Patch<i64>,
    /// 履约保证金, percent of the contract; none by default.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub performance_deposit_percent: Patch<i32>,
    /// What decides between equal bids of a tender; `technical_score` by default.
    #[serde(default)]
    #[schema(value_type = Option<TieBreak>)]
    pub tie_break: Patch<TieBreak>,
    /// 技术复杂、社会影响较大: a larger panel; false by default.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub complex: Patch<bool>,
    /// How many evaluate, odd; the lawful minimum by default.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub panel_size: Patch<i32>,
    /// 合同履行期限, months; 12 by default.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub contract_months: Patch<i32>,
    /// 内容固定、需求稳定: may run up to three years; false by default.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub recurring: Patch<bool>,
}

/// A project to plan.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "2026年送戏下乡服务", "description": "为全市行政村送戏",
    "purchaser_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "subject": "services", "public_service": true,
    "catalogue_code": "0201", "method": "consultation", "budget_source": "一般公共预算",
    "budget_reference": "泉财预〔2026〕1号", "budget_fen": 100_000_000,
    "terms": {"requirement": "每个行政村每年送戏不少于两场", "price_weight": 20},
    "criteria": [{"code": "plan", "name": "服务方案", "description": "方案完整、可行", "max_points": "50.00"},
        {"code": "team", "name": "演出团队", "description": "团队经验", "max_points": "30.00"}]}))]
pub struct CreateProcurementProject {
    /// 项目名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// What it is about, 1–5,000 characters.
    #[schema(max_length = 5000)]
    pub description: String,
    /// Where; the purchaser's region by default, and inside it.
    pub region: Option<String>,
    /// 采购人; the organization of the caller's grant by default.
    pub purchaser_id: Option<Id<of::Organization>>,
    /// 采购代理机构.
    pub agency_id: Option<Id<of::Organization>>,
    /// 采购标的.
    pub subject: AskedSubject,
    /// 政府向社会公众提供的公共服务项目: the public is consulted first.
    #[serde(default)]
    pub public_service: bool,
    /// The item of the catalogue in force.
    #[schema(max_length = 20)]
    pub catalogue_code: String,
    /// 预算年度; this year by default.
    pub fiscal_year: Option<i32>,
    /// 采购方式; consultation for services, open tender for goods by default.
    pub method: Option<ProcurementMethod>,
    /// Why another method than open tender, at most 1,000 characters.
    #[schema(max_length = 1000)]
    pub method_reason: Option<String>,
    /// 批准文号 of that method.
    #[schema(max_length = 200)]
    pub method_approval: Option<String>,
    /// 资金来源; nothing is published without.
    #[schema(max_length = 200)]
    pub budget_source: Option<String>,
    /// 预算文号、指标编号; nothing is published without.
    #[schema(max_length = 200)]
    pub budget_reference: Option<String>,
    /// 预算项目: the line of the purchaser's budget that pays; checked and reserved when the project is published.
    pub budget_line_id: Option<Id<of::BudgetLine>>,
    /// 预算金额, fen: of the only lot, or the sum of the lots.
    pub budget_fen: Option<i64>,
    /// 1–50 lots; one with the whole budget by default.
    #[serde(default)]
    pub lots: Vec<LotBody>,
    /// 采购文件.
    #[serde(default)]
    pub terms: TermsBody,
    /// 评审因素, at most 50; with the price weight 100 points.
    #[serde(default)]
    pub criteria: Vec<CriterionBody>,
    /// Suppliers who wrote the specification: they may not bid.
    #[serde(default)]
    pub author_supplier_ids: Vec<Id<of::Supplier>>,
    /// Suppliers asked by name (negotiation, quotation, consultation, single source).
    #[serde(default)]
    pub invited_supplier_ids: Vec<Id<of::Supplier>>,
    /// Why a small purchase is not reserved for small and medium enterprises.
    #[schema(max_length = 1000)]
    pub sme_exemption_reason: Option<String>,
}

/// Changes to a project that is not published.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "2026年送戏下乡服务（重新编制）", "terms": {"contract_months": 6}}))]
pub struct UpdateProcurementProject {
    /// 项目名称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub title: Patch<String>,
    /// What it is about.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub description: Patch<String>,
    /// 采购代理机构.
    #[serde(default)]
    #[schema(value_type = Option<Id<of::Organization>>)]
    pub agency_id: Patch<Id<of::Organization>>,
    /// 采购标的.
    #[serde(default)]
    #[schema(value_type = Option<Subject>)]
    pub subject: Patch<Subject>,
    /// 公共服务项目.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub public_service: Patch<bool>,
    /// The item of the catalogue in force.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub catalogue_code: Patch<String>,
    /// 采购方式.
    #[serde(default)]
    #[schema(value_type = Option<ProcurementMethod>)]
    pub method: Patch<ProcurementMethod>,
    /// Why another method than open tender.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub method_reason: Patch<String>,
    /// 批准文号.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub method_approval: Patch<String>,
    /// 资金来源.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub budget_source: Patch<String>,
    /// 预算文号.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub budget_reference: Patch<String>,
    /// 预算项目.
    #[serde(default)]
    #[schema(value_type = Option<Id<of::BudgetLine>>)]
    pub budget_line_id: Patch<Id<of::BudgetLine>>,
    /// 预算金额 of a project with one lot, fen.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub budget_fen: Patch<i64>,
    /// All its lots.
    #[serde(default)]
    #[schema(value_type = Option<Vec<LotBody>>)]
    pub lots: Patch<Vec<LotBody>>,
    /// Some of its terms.
    #[serde(default)]
    pub terms: TermsBody,
    /// All its criteria.
    #[serde(default)]
    #[schema(value_type = Option<Vec<CriterionBody>>)]
    pub criteria: Patch<Vec<CriterionBody>>,
    /// All who wrote the specification.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Id<of::Supplier>>>)]
    pub author_supplier_ids: Patch<Vec<Id<of::Supplier>>>,
    /// All who are asked by name.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Id<of::Supplier>>>)]
    pub invited_supplier_ids: Patch<Vec<Id<of::Supplier>>>,
    /// Why a small purchase is not reserved.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub sme_exemption_reason: Patch<String>,
}

/// When what happens; the rest the law says.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"bids_due_at": "2027-03-01T09:00:00+08:00"}))]
pub struct PublishProcurementProject {
    /// 提交投标（响应）文件截止时间.
    pub bids_due_at: Timestamp,
    /// From when bids are received; at once by default.
    pub bids_from: Option<Timestamp>,
    /// 采购文件提供期限届满; the lawful minimum by default.
    pub documents_until: Option<Timestamp>,
    /// 公告期限届满; the lawful minimum by default.
    pub notice_until: Option<Timestamp>,
}

text_enum! {
    /// 废标、终止情形 (采购法§36).
    pub enum FailureGrounds {
        /// 投标人不足三家.
        TooFewBidders = "too_few_bidders",
        /// 资格审查合格的投标人不足三家.
        TooFewQualified = "too_few_qualified",
        /// 作实质响应的供应商不足三家.
        TooFewSubstantive = "too_few_substantive",
        /// 出现影响采购公正的违法、违规行为.
        IllegalActs = "illegal_acts",
        /// 报价均超过采购预算, 采购人不能支付.
        OverBudget = "over_budget",
        /// 因重大变故, 采购任务取消.
        ChangeOfCircumstances = "change_of_circumstances",
    }
}

/// Why a project, or one lot of it, fails.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"grounds": "too_few_bidders", "reason": "截止时仅有两家供应商投标"}))]
pub struct FailProcurementProject {
    /// Which of the grounds of the law.
    pub grounds: FailureGrounds,
    /// 废标理由, 1–1,000 characters; published.
    #[schema(max_length = 1000)]
    pub reason: String,
    /// Only this lot; the whole project by default.
    pub lot_id: Option<Id<of::Lot>>,
}

/// Why a project ends before its opening.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "采购任务取消"}))]
pub struct TerminateProcurementProject {
    /// 1–1,000 characters; published where the project was.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// A plan whose legal terms are asked for.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "open_tender", "subject": "services", "region": "350582",
    "publish_at": "2027-01-04T09:00:00+08:00", "budget_fen": 300_000_000}))]
pub struct TimelinePreview {
    /// 采购方式.
    pub method: ProcurementMethod,
    /// 采购标的.
    pub subject: Subject,
    /// Where; the city by default.
    pub region: Option<String>,
    /// When it is published; now by default.
    pub publish_at: Option<Timestamp>,
    /// 提交截止时间; the earliest possible by default.
    pub bids_due_at: Option<Timestamp>,
    /// 预算金额, fen: decides on the panel and on open tender.
    pub budget_fen: Option<i64>,
    /// 技术复杂、社会影响较大.
    #[serde(default)]
    pub complex: bool,
}

/// From when to reckon.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TimelineQuery {
    /// The day of publication to reckon from; today by default. Without effect once it is published.
    pub publish_on: Option<LocalDate>,
}

/// Which projects.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProjectQuery {
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "open_for_bids")]
    pub status: Option<AnyOf<Status>>,
    /// Any of these methods, separated by commas.
    #[param(value_type = Option<String>, example = "open_tender")]
    pub method: Option<AnyOf<ProcurementMethod>>,
    /// Only goods, or only services.
    #[param(inline)]
    pub subject: Option<Subject>,
    /// Only of this item of the catalogue.
    pub catalogue_code: Option<String>,
    /// Only of this year's budget.
    pub fiscal_year: Option<i32>,
    /// Only of this purchaser.
    pub purchaser_id: Option<Id<of::Organization>>,
    /// In the title or the code.
    pub q: Option<String>,
    /// Published at this instant or later.
    pub published_from: Option<Timestamp>,
    /// Published before this instant.
    pub published_before: Option<Timestamp>,
    /// Changed at this instant or later.
    pub updated_since: Option<Timestamp>,
    /// In which order; as entered by default. By publication or deadline only what has one.
    #[param(inline)]
    pub sort: Option<ProjectSort>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}
