//! The parts of a project that clients see: terms, criteria, lots and dates.

use super::files::File;
use super::state::LotStatus;
use super::store::{Clocks, Criterion, Lot};
use super::terms::{AwardMethod, Terms, TieBreak};
use citong_kernel::points::Points;
use citong_kernel::{Id, LocalDate, Timestamp, of};
use serde::Serialize;
use utoipa::ToSchema;

/// 采购文件.
#[derive(Debug, Serialize, ToSchema)]
pub struct TermsView {
    /// 采购需求.
    pub requirement: String,
    /// 评审方法.
    pub award_method: AwardMethod,
    /// 价格分权重, percent; 0 where the price is not scored.
    pub price_weight: i32,
    /// 执行国家统一定价标准.
    pub state_fixed_price: bool,
    /// 专门面向中小企业.
    pub sme_reserved: bool,
    /// Why it is not, although it is small.
    pub sme_exemption_reason: Option<String>,
    /// 小微企业价格扣除, percent.
    pub small_micro_deduction_percent: Option<i32>,
    /// 接受联合体或者分包.
    pub consortium_allowed: bool,
    /// Deduction for a consortium with small businesses, percent.
    pub consortium_deduction_percent: Option<i32>,
    /// 投标保证金, fen.
    pub bid_deposit_fen: i64,
    /// 履约保证金, percent of the contract.
    pub performance_deposit_percent: i32,
    /// What decides between equal bids.
    pub tie_break: TieBreak,
    /// 技术复杂、社会影响较大.
    pub complex: bool,
    /// How many evaluate.
    pub panel_size: Option<i32>,
    /// 合同履行期限, months.
    pub contract_months: i32,
    /// Whether it may run up to three years.
    pub recurring: bool,
    /// From when nothing of this changes.
    pub frozen_at: Option<Timestamp>,
}

impl TermsView {
    pub fn of(row: Terms, file: &File) -> Self {
        Self {
            requirement: row.requirement,
            award_method: row.award_method,
            price_weight: row.price_weight,
            state_fixed_price: row.state_fixed_price,
            sme_reserved: row.sme_reserved,
            sme_exemption_reason: file.sme_exemption_reason.clone(),
            small_micro_deduction_percent: row.small_micro_deduction_percent,
            consortium_allowed: row.consortium_allowed,
            consortium_deduction_percent: row.consortium_deduction_percent,
            bid_deposit_fen: row.bid_deposit_fen,
            performance_deposit_percent: row.performance_deposit_percent,
            tie_break: row.tie_break,
            complex: row.complex,
            panel_size: row.panel_size,
            contract_months: row.contract_months,
            recurring: row.recurring,
            frozen_at: row.frozen_at,
        }
    }
}

/// 评审因素.
#[derive(Debug, Serialize, ToSchema)]
pub struct CriterionView {
    /// Its id.
    pub id: Id<of::Criterion>,
    /// Names it within the project.
    pub code: String,
    /// 名称.
    pub name: String,
    /// 评分标准.
    pub description: String,
    /// 分值.
    pub max_points: Points,
}

impl From<Criterion> for CriterionView {
    fn from(row: Criterion) -> Self {
        let Criterion { id, code, name, description, max_points, .. } = row;
        Self { id, code, name, description, max_points }
    }
}

/// 采购包.
#[derive(Debug, Serialize, ToSchema)]
pub struct LotView {
    /// Its id.
    pub id: Id<of::Lot>,
    /// 包号, from 1.
    pub number: i32,
    /// 名称.
    pub title: String,
    /// 预算, fen.
    pub budget_fen: i64,
    /// 最高限价, fen: a bid above it is invalid.
    pub limit_price_fen: i64,
    /// Its state.
    pub status: LotStatus,
    /// Why it failed.
    pub failure_reason: Option<String>,
}

impl From<Lot> for LotView {
    fn from(row: Lot) -> Self {
        Self {
            limit_price_fen: row.ceiling_fen(),
            id: row.id,
            number: row.number,
            title: row.title,
            budget_fen: row.budget_fen,
            status: row.status,
            failure_reason: row.failure_reason,
        }
    }
}

/// What happened when, and until when something may happen. A term ends at the instant given, excluded.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClocksView {
    /// 征求意见自.
    pub consultation_from: Option<Timestamp>,
    /// 征求意见至.
    pub consultation_until: Option<Timestamp>,
    /// 单一来源公示自.
    pub publicity_from: Option<Timestamp>,
    /// 单一来源公示至.
    pub publicity_until: Option<Timestamp>,
    /// 公告发布.
    pub published_at: Option<Timestamp>,
    /// 公告期限届满.
    pub notice_until: Option<Timestamp>,
    /// 采购文件提供期限届满.
    pub documents_until: Option<Timestamp>,
    /// From when bids are received.
    pub bids_from: Option<Timestamp>,
    /// 提交投标文件截止、开标.
    pub bids_due_at: Option<Timestamp>,
    /// 开标.
    pub opened_at: Option<Timestamp>,
    /// 资格审查完成.
    pub qualified_at: Option<Timestamp>,
    /// 评审完成.
    pub evaluated_at: Option<Timestamp>,
    /// 确定中标人.
    pub awarded_at: Option<Timestamp>,
    /// 结果公告.
    pub result_published_at: Option<Timestamp>,
    /// 结果公告期限届满.
    pub result_until: Option<Timestamp>,
    /// 质疑期限届满.
    pub challenge_until: Option<Timestamp>,
    /// 签订合同期限届满.
    pub sign_until: Option<Timestamp>,
    /// 合同签订.
    pub contracted_at: Option<Timestamp>,
    /// 验收.
    pub accepted_at: Option<Timestamp>,
    /// 付清.
    pub paid_at: Option<Timestamp>,
    /// 废标、终止.
    pub ended_at: Option<Timestamp>,
    /// 档案保存至.
    pub archive_until: Option<LocalDate>,
}

impl ClocksView {
    pub fn of(row: &Clocks, file: &File) -> Self {
        Self {
            consultation_from: row.consultation_from,
            consultation_until: row.consultation_until,
            publicity_from: file.publicity_from,
            publicity_until: file.publicity_until,
            published_at: row.published_at,
            notice_until: row.notice_until,
            documents_until: row.documents_until,
            bids_from: row.bids_from,
            bids_due_at: row.bids_due_at,
            opened_at: row.opened_at,
            qualified_at: row.qualified_at,
            evaluated_at: row.evaluated_at,
            awarded_at: row.awarded_at,
            result_published_at: row.result_published_at,
            result_until: row.result_until,
            challenge_until: row.challenge_until,
            sign_until: row.sign_until,
            contracted_at: row.contracted_at,
            accepted_at: row.accepted_at,
            paid_at: row.paid_at,
            ended_at: row.ended_at,
            archive_until: row.archive_until.map(LocalDate),
        }
    }
}
