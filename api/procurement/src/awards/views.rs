//! What clients send and see of awards.

use super::state::{AwardEvent, AwardStatus};
use super::store::Found;
use crate::contracts::DeadlineView;
use crate::projects::{self, Project, Status};
use citong_kernel::check::Check;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Fen as yuan with two digits: `123.05`.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

text_enum! {
    /// Why an award falls.
    pub enum CancellationGrounds {
        /// 拒绝签订合同、放弃中标.
        RefusedToSign = "refused_to_sign",
        /// 提供虚假材料谋取中标、串通.
        Fraud = "fraud",
        /// 质疑、投诉成立且影响结果.
        UpheldChallenge = "upheld_challenge",
        /// 被禁止参加政府采购活动.
        SupplierBanned = "supplier_banned",
    }
}

/// The winner of one lot.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AwardChoice {
    /// Which lot.
    pub lot_id: Id<of::Lot>,
    /// Which bid: the first of the ranking.
    pub bid_id: Id<of::Bid>,
}

/// The purchaser's decision. Without `awards` the first of the ranking wins each lot.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "按评审报告推荐顺序确定"}))]
pub struct AwardProject {
    /// One for each lot that is still in the running.
    pub awards: Option<Vec<AwardChoice>>,
    /// 1–500 characters; needed where a better-ranked supplier is passed over because it may not take part.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Why an award falls.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"grounds": "refused_to_sign", "reason": "成交供应商书面放弃成交"}))]
pub struct CancelAward {
    /// The legal ground.
    pub grounds: CancellationGrounds,
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Why something is done, in words.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "材料齐全"}))]
pub struct StatedReason {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

impl StatedReason {
    /// The reason, if there is one; 422 where it is none.
    pub fn optional(&self) -> ApiResult<Option<String>> {
        let mut check = Check::new();
        check.optional_text("/reason", self.reason.as_deref(), 1..=500);
        check.done()?;
        Ok(self.reason.as_ref().map(|reason| reason.trim().to_owned()))
    }
    /// The reason; 422 where there is none.
    pub fn required(&self) -> ApiResult<String> {
        let mut check = Check::new();
        check.text("/reason", self.reason.as_deref().unwrap_or(""), 1..=500);
        check.done()?;
        Ok(self.reason.as_deref().unwrap_or("").trim().to_owned())
    }
}

/// Which awards.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AwardQuery {
    /// Only of this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "active")]
    pub status: Option<AnyOf<AwardStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An award.
#[derive(Debug, Serialize, ToSchema)]
pub struct AwardView {
    /// Its id.
    pub id: Id<of::Award>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of which lot.
    pub lot_id: Id<of::Lot>,
    /// 包号.
    pub lot_number: i32,
    /// The bid that won.
    pub bid_id: Id<of::Bid>,
    /// Who won.
    pub supplier_id: Id<of::Supplier>,
    /// Its name.
    pub supplier_name: String,
    /// What was bid, in fen; the contract is signed at this price.
    pub price_fen: i64,
    /// Its state.
    pub status: AwardStatus,
    /// What the purchaser said about it.
    pub reason: Option<String>,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// Whether the result was announced.
    pub published: bool,
    /// The legal ground on which it was cancelled.
    pub cancellation_grounds: Option<CancellationGrounds>,
    /// Why, in words.
    pub cancellation_reason: Option<String>,
    /// When it was cancelled.
    pub cancelled_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(AwardPage, AwardView);

/// Where a project stands after a decision about its awards.
#[derive(Debug, Serialize, ToSchema)]
pub struct AwardDecisionView {
    /// The project.
    pub id: Id<of::ProcurementProject>,
    /// The project's state.
    pub status: Status,
    /// The awards that stand.
    pub awards: Vec<AwardView>,
    /// 结果公告期限届满.
    pub result_until: Option<Timestamp>,
    /// Until when the result may be challenged.
    pub challenge_until: Option<Timestamp>,
    /// Until when the contract is to be signed.
    pub sign_until: Option<Timestamp>,
    /// The legal clocks, with what is or was late.
    pub deadlines: Vec<DeadlineView>,
    /// The project's version.
    pub version: i64,
}

impl AwardView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let scope = projects::scope(&found.project, &found.path);
        let cancellable = found.row.status.on(AwardEvent::Cancel).is_some()
            && found.project.status.on(projects::Event::Reopen).is_some()
            && found.lot.status == projects::LotStatus::Awarded
            && tx.may(Action::CancelAward, &scope);
        let (row, cancelled) = (found.row, found.cancellation);
        Self {
            id: row.id,
            project_id: row.project_id,
            lot_id: row.lot_id,
            lot_number: found.lot.number,
            bid_id: row.bid_id,
            supplier_id: row.supplier_id,
            supplier_name: found.supplier_name,
            price_fen: row.price_fen,
            status: row.status,
            reason: row.reason,
            decided_at: row.decided_at,
            published: found.published,
            cancellation_grounds: cancelled.as_ref().map(|row| row.grounds),
            cancelled_at: cancelled.as_ref().map(|row| row.cancelled_at),
            cancellation_reason: cancelled.map(|row| row.reason),
            available_actions: if cancellable { vec!["cancel"] } else { Vec::new() },
            version: row.version,
            updated_at: row.updated_at,
        }
    }
}

impl AwardDecisionView {
    /// With the awards and clocks of a project.
    pub fn of(
        project: &Project,
        clocks: &projects::Clocks,
        awards: Vec<AwardView>,
        deadlines: Vec<DeadlineView>,
    ) -> Self {
        Self {
            id: project.id,
            status: project.status,
            awards,
            result_until: clocks.result_until,
            challenge_until: clocks.challenge_until,
            sign_until: clocks.sign_until,
            deadlines,
            version: project.version,
        }
    }
}
