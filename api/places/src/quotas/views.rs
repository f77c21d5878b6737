//! What clients send and see of quotas.

use super::store::Quota;
use citong_kernel::check::Check;
use citong_kernel::{Id, LocalDate, Patch, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// Over what a quota counts, in local time.
    pub enum QuotaPeriod {
        Day = "day",
        /// From Monday.
        Week = "week",
        Month = "month",
    }
}

/// A limit to set. One of `region`, `organization_id` and `facility_id` says where; at least one of
/// `max_bookings` and `max_minutes` how much.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "每人每周三场", "region": "350500", "period": "week", "max_bookings": 3,
    "max_minutes": 480, "valid_from": "2027-01-01"}))]
pub struct CreateBookingQuota {
    /// 名称, 1–100 characters.
    pub name: String,
    /// All venues in this region's subtree.
    pub region: Option<String>,
    /// All venues that this organization runs.
    pub organization_id: Option<Id<of::Organization>>,
    /// One venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Over what it counts.
    pub period: QuotaPeriod,
    /// Bookings, 1–10,000.
    pub max_bookings: Option<i32>,
    /// Minutes in all, 1–100,000.
    pub max_minutes: Option<i32>,
    /// The first local day of bookings that it holds for.
    pub valid_from: LocalDate,
    /// The last one, included; open-ended without it.
    pub valid_to: Option<LocalDate>,
}

/// What to change about a limit: absent leaves, `null` clears (RFC 7396).
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"max_bookings": 5, "valid_to": null}))]
pub struct UpdateBookingQuota {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// Over what it counts.
    #[serde(default)]
    #[schema(value_type = Option<QuotaPeriod>)]
    pub period: Patch<QuotaPeriod>,
    /// Bookings.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_bookings: Patch<i32>,
    /// Minutes in all.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_minutes: Patch<i32>,
    /// The first local day.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub valid_from: Patch<LocalDate>,
    /// The last local day, included.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub valid_to: Patch<LocalDate>,
}

impl UpdateBookingQuota {
    /// Applies the patch.
    pub fn apply(self, quota: &mut Quota, check: &mut Check) {
        let errors = check.errors();
        self.name.apply(&mut quota.name, "/name", errors);
        self.period.apply(&mut quota.period, "/period", errors);
        self.max_bookings.apply_optional(&mut quota.max_bookings);
        self.max_minutes.apply_optional(&mut quota.max_minutes);
        let mut from = LocalDate(quota.valid_from);
        self.valid_from.apply(&mut from, "/valid_from", errors);
        quota.valid_from = from.0;
        let mut to = quota.valid_to.map(LocalDate);
        self.valid_to.apply_optional(&mut to);
        quota.valid_to = to.map(|to| to.0);
        quota.name = quota.name.trim().to_owned();
    }
}

/// Which limits.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct QuotaQuery {
    /// Only those for a region in this region's subtree.
    pub region: Option<String>,
    /// Only those for this organization.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only those for this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A limit of one person's bookings.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingQuotaView {
    /// Its id.
    pub id: Id<of::BookingQuota>,
    /// 名称.
    pub name: String,
    /// All venues in this region's subtree.
    pub region: Option<String>,
    /// All venues that this organization runs.
    pub organization_id: Option<Id<of::Organization>>,
    /// One venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Over what it counts.
    pub period: QuotaPeriod,
    /// Bookings; null is no limit of their number.
    pub max_bookings: Option<i32>,
    /// Minutes in all; null is no limit of their length.
    pub max_minutes: Option<i32>,
    /// The first local day of bookings that it holds for.
    pub valid_from: LocalDate,
    /// The last one, included; null is open-ended.
    pub valid_to: Option<LocalDate>,
    /// Grows with every change.
    pub version: i64,
    /// When it was set.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(BookingQuotaPage, BookingQuotaView);

impl From<Quota> for BookingQuotaView {
    fn from(quota: Quota) -> Self {
        Self {
            id: quota.id,
            name: quota.name,
            region: quota.region,
            organization_id: quota.organization_id,
            facility_id: quota.facility_id,
            period: quota.period,
            max_bookings: quota.max_bookings,
            max_minutes: quota.max_minutes,
            valid_from: LocalDate(quota.valid_from),
            valid_to: quota.valid_to.map(LocalDate),
            version: quota.version,
            created_at: quota.created_at,
            updated_at: quota.updated_at,
        }
    }
}
