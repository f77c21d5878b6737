//! Which facilities a caller may know of, as SQL: open ones, and all within the scope of the grants
//! that let a caller look behind the stage.

use super::kinds::FacilityKind;
use super::state::FacilityStatus;
use citong_kernel::db::MultiBackend;
use citong_kernel::policy::{Caller, Principal, backstage_grants};
use citong_kernel::schema::{
    facilities, open_day_events, opening_commitments, opening_offers, region_closure, spaces,
};
use diesel::dsl::InnerJoinQuerySource;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// A condition on the rows of `Source`.
pub type Condition<Source> = Box<dyn BoxableExpression<Source, MultiBackend, SqlType = Bool>>;

/// Spaces with their facilities.
pub type SpacesOfFacilities = InnerJoinQuerySource<spaces::table, facilities::table>;

/// The same condition for queries of another shape: diesel's types know the tables of a query.
macro_rules! visible_to {
    ($(#[$doc:meta])* $name:ident, $source:ty, $is_open:expr) => {
        $(#[$doc])*
        pub fn $name(caller: &Caller) -> Option<Condition<$source>> {
            if caller.principal == Principal::System {
                return None;
            }
            let mut visible: Condition<$source> = Box::new($is_open);
            for grant in backstage_grants(caller) {
                let organization = grant.organization;
                let subtree = grant.region.clone().map(|region| {
                    region_closure::table
                        .filter(region_closure::ancestor.eq(region))
                        .select(region_closure::descendant)
                });
                visible = match (subtree, organization) {
                    (None, None) => return None,
                    (Some(subtree), None) => Box::new(visible.or(facilities::region.eq_any(subtree))),
                    (None, Some(one)) => Box::new(visible.or(facilities::organization_id.eq(one))),
                    (Some(subtree), Some(one)) => Box::new(
                        visible.or(facilities::organization_id.eq(one).and(facilities::region.eq_any(subtree))),
                    ),
                };
            }
            Some(visible)
        }
    };
}

visible_to! {
    /// The condition on facilities; `None` where the caller may know of all.
    facilities_visible_to, facilities::table, facilities::status.eq(FacilityStatus::Open)
}
visible_to! {
    /// The condition on spaces joined with their facilities; `None` where the caller may know of all.
    ///
    /// Nearly every facility is open. As a plain equality SQLite would begin with the index of states and
    /// sort the spaces of all open facilities for one page; `status || ''` keeps it on the list's order.
    spaces_visible_to, SpacesOfFacilities, facilities::status.concat("").eq(FacilityStatus::Open.as_str())
}
visible_to! {
    /// The condition on facilities whose place on the map the caller may know: not barracks (军营), unless the
    /// caller works there; `None` where the caller may know of all.
    facilities_on_the_map_for, facilities::table, facilities::kind.ne(FacilityKind::Barracks)
}
visible_to! {
    /// The condition on opening commitments joined with their facilities: the public sees published ones.
    commitments_visible_to, InnerJoinQuerySource<opening_commitments::table, facilities::table>,
    opening_commitments::status.eq("published").and(facilities::status.eq(FacilityStatus::Open))
}
visible_to! {
    /// The condition on open days joined with their facilities: the public sees those that were announced.
    open_days_visible_to, InnerJoinQuerySource<open_day_events::table, facilities::table>,
    open_day_events::status.eq_any(["public", "registration_closed", "held"])
        .and(facilities::status.eq(FacilityStatus::Open))
}
visible_to! {
    /// The condition on offers joined with their facilities: the public sees listed ones.
    offers_visible_to, InnerJoinQuerySource<opening_offers::table, facilities::table>,
    opening_offers::status.eq("listed").and(facilities::status.eq(FacilityStatus::Open))
}
