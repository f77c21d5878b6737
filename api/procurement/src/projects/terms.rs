//! What a project is bought by: method, subject, and the terms that its documents state.

use citong_kernel::schema::procurement_terms;
use citong_kernel::{Id, Timestamp, of, text_enum};
use diesel::prelude::*;

text_enum! {
    /// 采购方式.
    pub enum ProcurementMethod {
        /// 公开招标.
        OpenTender = "open_tender",
        /// 邀请招标.
        InvitedTender = "invited_tender",
        /// 竞争性谈判.
        Negotiation = "negotiation",
        /// 竞争性磋商.
        Consultation = "consultation",
        /// 询价, for goods only.
        Quotation = "quotation",
        /// 单一来源.
        SingleSource = "single_source",
    }
}

text_enum! {
    /// 采购标的. Works 工程 follow another law and are not bought here.
    pub enum Subject {
        /// 货物.
        Goods = "goods",
        /// 服务.
        Services = "services",
    }
}

text_enum! {
    /// 评审方法.
    pub enum AwardMethod {
        /// 综合评分法.
        ComprehensiveScore = "comprehensive_score",
        /// 最低评标价法.
        LowestEvaluatedPrice = "lowest_evaluated_price",
        /// 最低最后报价 (谈判、询价).
        LowestFinalPrice = "lowest_final_price",
        /// 协商价格 (单一来源).
        NegotiatedPrice = "negotiated_price",
    }
}

text_enum! {
    /// What decides between equal bids of a tender where the documents say so.
    pub enum TieBreak {
        /// The better technical score.
        TechnicalScore = "technical_score",
        /// 随机抽取.
        RandomDraw = "random_draw",
    }
}

/// 采购文件.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = procurement_terms, treat_none_as_null = true)]
pub struct Terms {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// 采购需求.
    pub requirement: String,
    /// How the winner is found.
    pub award_method: AwardMethod,
    /// Percent of the total that the price makes; 0 where it is not scored.
    pub price_weight: i32,
    /// 执行国家统一定价标准: the price is not scored.
    pub state_fixed_price: bool,
    /// 专门面向中小企业.
    pub sme_reserved: bool,
    /// 小微企业价格扣除, in percent.
    pub small_micro_deduction_percent: Option<i32>,
    /// 接受联合体或者分包.
    pub consortium_allowed: bool,
    /// Price deduction for a consortium with small businesses, in percent.
    pub consortium_deduction_percent: Option<i32>,
    /// 投标保证金, in fen.
    pub bid_deposit_fen: i64,
    /// 履约保证金, in percent of the contract.
    pub performance_deposit_percent: i32,
    /// What decides between equal bids.
    pub tie_break: TieBreak,
    /// 技术复杂、社会影响较大: a larger panel.
    pub complex: bool,
    /// How many evaluate.
    pub panel_size: Option<i32>,
    /// 合同履行期限, in months.
    pub contract_months: i32,
    /// 需求具有相对固定性、延续性且价格变化幅度小: may run up to three years.
    pub recurring: bool,
    /// When they were published; from then on they are frozen.
    pub frozen_at: Option<Timestamp>,
    /// When they last changed.
    pub updated_at: Timestamp,
}

impl ProcurementMethod {
    /// Whether qualified bidders name a last price 最后报价 (74号, 财库〔2014〕214号).
    pub const fn has_final_offers(self) -> bool {
        matches!(self, Self::Negotiation | Self::Consultation | Self::SingleSource)
    }
}
