//! What clients send of contracts.

use super::state::ContractStatus;
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Timestamp, of, text_enum};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 履约保证金的形式.
    pub enum DepositForm {
        /// 保函.
        Guarantee = "guarantee",
        /// 保险.
        Insurance = "insurance",
        /// 支票、汇票、本票.
        Check = "check",
        /// 现金: refused.
        Cash = "cash",
    }
}

text_enum! {
    /// How an opinion was given.
    pub enum OpinionChannel {
        /// On this platform.
        Platform = "platform",
        /// Elsewhere online.
        Online = "online",
        /// 现场.
        OnSite = "on_site",
        /// 电话回访.
        Telephone = "telephone",
        /// 书面.
        Paper = "paper",
    }
}

text_enum! {
    /// Who gave an opinion.
    pub enum GivenBy {
        /// 服务对象.
        ServiceUser = "service_user",
        /// 专家.
        Expert = "expert",
        /// 第三方机构.
        ThirdParty = "third_party",
        /// 采购人.
        Purchaser = "purchaser",
    }
}

/// A part of a contract.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewMilestone {
    /// What is delivered, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// Until when, within the contract.
    pub due_on: LocalDate,
    /// What may be paid for it, in fen; the amounts make the contract's amount.
    pub amount_fen: Option<i64>,
}

/// A contract to sign.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"number": "JJ-2026-018", "starts_on": "2026-12-10", "ends_on": "2027-12-09",
    "performance_deposit_fen": 0, "milestones": [{"title": "上半年演出", "due_on": "2027-06-30"}]}))]
pub struct SignContract {
    /// The awarded lot; may be left out where only one is to be signed.
    pub lot_id: Option<Id<of::Lot>>,
    /// 合同编号, 1–100 characters; made of the project's code and the lot's number without it.
    #[schema(max_length = 100)]
    pub number: Option<String>,
    /// The amount in fen, to be compared: it is the price of the award.
    pub amount_fen: Option<i64>,
    /// The first day.
    pub starts_on: LocalDate,
    /// The last day, included.
    pub ends_on: LocalDate,
    /// 履约保证金 in fen: at most a tenth.
    #[serde(default)]
    pub performance_deposit_fen: i64,
    /// In which form it is given; never cash.
    pub deposit_form: Option<DepositForm>,
    /// At most 100.
    #[serde(default)]
    pub milestones: Vec<NewMilestone>,
    /// Why it is signed after the thirty days, 1–500 characters.
    #[schema(max_length = 500)]
    pub late_reason: Option<String>,
}

/// A supplement.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 500000, "reason": "增加两场演出"}))]
pub struct SupplementContract {
    /// How much more, in fen: at most a tenth of the contract in all.
    pub amount_fen: i64,
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// An opinion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpinionBody {
    /// How it was given.
    pub channel: OpinionChannel,
    /// By whom.
    pub by: GivenBy,
    /// 1 非常不满意 to 5 非常满意.
    #[schema(minimum = 1, maximum = 5)]
    pub rating: i32,
    /// 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub text: Option<String>,
}

/// An acceptance.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"passed": true, "summary": "按合同完成全部演出", "accepted_on": "2026-12-01",
    "opinions": [{"channel": "on_site", "by": "service_user", "rating": 5, "text": "演得好"}]}))]
pub struct RecordAcceptance {
    /// Whether it passed.
    pub passed: bool,
    /// 验收意见, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub summary: String,
    /// On which day.
    pub accepted_on: LocalDate,
    /// At most 200; a public service has one of a service user at least.
    #[serde(default)]
    pub opinions: Vec<OpinionBody>,
    /// 整改期限 of one that did not pass.
    pub rectify_by: Option<LocalDate>,
}

/// A payment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 5000000, "paid_on": "2026-12-01", "reference": "国库支付 2026-1187"}))]
pub struct RecordContractPayment {
    /// How much, in fen.
    pub amount_fen: i64,
    /// On which day.
    pub paid_on: LocalDate,
    /// 支付凭证号, 1–100 characters; one payment is recorded once.
    #[schema(max_length = 100)]
    pub reference: String,
}

/// Which contracts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ContractQuery {
    /// Only of this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "signed")]
    pub status: Option<AnyOf<ContractStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Which payments.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ContractPaymentQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}
