//! Public dashboards 公开看板: one operation for each chart, with the rows behind each number; as JSON and as CSV.
//! Nothing is computed here that another part of the product measures differently: charts count the same records
//! that the domains keep.

mod chart;
mod facilities;
mod http;
mod indicators;
mod opening;
mod procurement;
mod rectifications;
mod satisfaction;
mod views;
mod visits;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_satisfaction_dashboard)
        .service(http::get_rectification_dashboard)
        .service(http::list_rectification_dashboard_rows)
        .service(http::get_visit_dashboard)
        .service(http::list_visit_dashboard_rows)
        .service(http::get_opening_dashboard)
        .service(http::get_procurement_dashboard)
        .service(http::list_procurement_dashboard_rows)
        .service(http::get_social_venue_dashboard)
        .service(http::list_social_venue_dashboard_rows)
        .service(http::get_indicator_dashboard);
}
