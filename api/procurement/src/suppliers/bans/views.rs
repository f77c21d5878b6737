//! What clients send and see of bans.

use super::store::Ban;
use crate::suppliers::store::Found;
use citong_kernel::date::LocalDate;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A ban to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"supplier_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "reason": "提供虚假材料谋取中标", "legal_basis": "泉财采罚〔2026〕3号（《政府采购法》第七十七条）",
    "from_on": "2026-12-01", "until_on": "2027-11-30"}))]
pub struct CreateSupplierBan {
    /// Who is banned.
    pub supplier_id: Id<of::Supplier>,
    /// 违法事实, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
    /// 处罚决定文号、依据, 1–500 characters.
    #[schema(max_length = 500)]
    pub legal_basis: String,
    /// The first day.
    pub from_on: LocalDate,
    /// The last day, included; one to three years later.
    pub until_on: LocalDate,
}

/// Why a ban is lifted.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "行政处罚决定被撤销"}))]
pub struct LiftSupplierBan {
    /// 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
}

/// Which bans.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BanQuery {
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Only those that hold on this day.
    pub on: Option<LocalDate>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A ban.
#[derive(Debug, Serialize, ToSchema)]
pub struct SupplierBanView {
    /// Its id.
    pub id: Id<of::SupplierBan>,
    /// Who is banned.
    pub supplier_id: Id<of::Supplier>,
    /// The supplier's name.
    pub supplier_name: String,
    /// The supplier's unified social credit code.
    pub supplier_uscc: Option<String>,
    /// 违法事实.
    pub reason: String,
    /// 处罚依据.
    pub legal_basis: String,
    /// The first day.
    pub from_on: LocalDate,
    /// The last day, included.
    pub until_on: LocalDate,
    /// Whether it holds today.
    pub in_force: bool,
    /// When it was lifted.
    pub lifted_at: Option<Timestamp>,
    /// Why it was lifted.
    pub lift_reason: Option<String>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(SupplierBanPage, SupplierBanView);

impl SupplierBanView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, row: Ban, supplier: Found) -> Self {
        let today = tx.now.local_date();
        let open = row.lifted_at.is_none() && row.until_on >= today;
        let lift = open && tx.may(Action::LiftSupplierBan, &supplier.scope());
        Self {
            in_force: row.holds_on(today),
            id: row.id,
            supplier_id: row.supplier_id,
            supplier_name: supplier.organization.name,
            supplier_uscc: supplier.organization.uscc,
            reason: row.reason,
            legal_basis: row.legal_basis,
            from_on: row.from_on.into(),
            until_on: row.until_on.into(),
            lifted_at: row.lifted_at,
            lift_reason: row.lift_reason,
            available_actions: lift.then_some("lift").into_iter().collect(),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
