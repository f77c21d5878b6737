//! What clients send and see of permits.

use super::store::CrowdPermit;
use citong_kernel::date::LocalDate;
use citong_kernel::{Id, Timestamp, of, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

text_enum! {
    /// Whose public security permits it 许可机关.
    pub enum Authority {
        /// 县级公安机关: below 5,000 people.
        County = "county",
        /// 设区的市级公安机关: 5,000 people and more.
        City = "city",
    }
}

/// A permit to record.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"number": "泉公活许〔2026〕第018号", "authority": "county",
    "applied_on": "2026-11-02", "granted_on": "2026-11-10"}))]
pub struct RecordCrowdPermit {
    /// 许可文号, 1–100 characters.
    #[schema(max_length = 100)]
    pub number: String,
    /// Who permitted it.
    pub authority: Authority,
    /// When it was applied for: 20 days before the event at the latest.
    pub applied_on: LocalDate,
    /// When it was given; not in the future.
    pub granted_on: LocalDate,
}

/// A permit.
#[derive(Debug, Serialize, ToSchema)]
pub struct CrowdPermitView {
    /// Its id.
    pub id: Id<of::CrowdPermit>,
    /// Of which booking.
    pub booking_id: Id<of::Booking>,
    /// 许可文号.
    pub number: String,
    /// Who permitted it.
    pub authority: Authority,
    /// When it was applied for.
    pub applied_on: LocalDate,
    /// When it was given.
    pub granted_on: LocalDate,
    /// When it was recorded.
    pub created_at: Timestamp,
}

impl From<CrowdPermit> for CrowdPermitView {
    fn from(row: CrowdPermit) -> Self {
        Self {
            id: row.id,
            booking_id: row.booking_id,
            number: row.number,
            authority: row.authority,
            applied_on: row.applied_on.into(),
            granted_on: row.granted_on.into(),
            created_at: row.created_at,
        }
    }
}
