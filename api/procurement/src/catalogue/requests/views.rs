//! What clients send and see of requests.

use super::state::AdjustmentStatus;
use super::store::{self, Request};
use crate::catalogue::access::Place;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// What is asked for.
    pub enum AdjustmentKind {
        /// 增加.
        Add = "add",
        /// 修改.
        Change = "change",
        /// 删除.
        Remove = "remove",
    }
}

text_enum! {
    /// 处理结果.
    pub enum AdjustmentDecision {
        /// 采纳.
        Adopted = "adopted",
        /// 不采纳.
        Rejected = "rejected",
    }
}

/// A change to ask for.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"region": "350500", "kind": "add", "name": "非遗进校园活动",
    "description": "组织非遗传承人进校园授课", "reason": "学校希望每学期有两次非遗课程"}))]
pub struct CreateAdjustmentRequest {
    /// Whose catalogue.
    pub region: String,
    /// What is asked for.
    pub kind: AdjustmentKind,
    /// Which item; needed to change or remove one.
    #[schema(max_length = 12)]
    pub code: Option<String>,
    /// 名称, as it is to be; needed to add or change one.
    #[schema(max_length = 100)]
    pub name: Option<String>,
    /// 说明, at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// 理由, 1–2,000 characters; the public does not see it.
    #[schema(max_length = 2000)]
    pub reason: String,
}

/// A decision; everybody can read its reason.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "rejected", "reason": "现有0304品目已涵盖"}))]
pub struct DecideAdjustmentRequest {
    /// 处理结果.
    pub decision: AdjustmentDecision,
    /// Why, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
    /// The version that an adopted change is taken into.
    pub version_id: Option<Id<of::CatalogueVersion>>,
}

/// Which requests.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RequestQuery {
    /// Only of this region's subtree.
    pub region: Option<String>,
    /// Only in this state.
    #[param(inline)]
    pub status: Option<AdjustmentStatus>,
    /// Only one's own.
    #[serde(default)]
    pub mine: bool,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A request to change a catalogue. It never says who asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdjustmentRequestView {
    /// Its id.
    pub id: Id<of::AdjustmentRequest>,
    /// Whose catalogue.
    pub region: String,
    /// What is asked for.
    pub kind: AdjustmentKind,
    /// Which item.
    pub code: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 说明.
    pub description: Option<String>,
    /// 理由; for who asked and who decides.
    pub reason: Option<String>,
    /// Its state.
    pub status: AdjustmentStatus,
    /// Whether the caller asked it.
    pub mine: bool,
    /// Why it was decided so.
    pub decision_reason: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// The version that it is taken into.
    pub version_id: Option<Id<of::CatalogueVersion>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was asked.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(AdjustmentRequestPage, AdjustmentRequestView);

impl AdjustmentRequestView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, row: Request, place: &Place) -> Self {
        let mine = store::is_mine(tx, &row);
        let open = row.status == AdjustmentStatus::Open;
        let decide = open && !mine && place.may(tx, Action::DecideAdjustmentRequest);
        Self {
            id: row.id,
            region: row.region,
            kind: row.kind,
            code: row.code,
            name: row.name,
            description: row.description,
            reason: Some(row.reason).filter(|_| mine || place.is_seen(tx)),
            status: row.status,
            mine,
            decision_reason: row.decision_reason,
            decided_at: row.decided_at,
            version_id: row.version_id,
            available_actions: decide.then_some("decide").into_iter().collect(),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
