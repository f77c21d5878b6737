//! Contributions 多元投入: investment, equity, joint venture, donation and naming sponsorship (rulebook, task 16).
//!
//! A donation has no return; a sponsorship is not a donation and has no donation receipt; nothing comes from the
//! tobacco industry. The donor may keep name and amount from the public. A name that something bears needs the
//! consent of who benefits, an approval by somebody else than who recorded it, and a term.

mod http;
mod naming;
mod naming_http;
mod naming_views;
mod offering;
mod person;
mod receipts;
mod receiving;
mod state;
mod statistics;
mod steps;
mod store;
mod use_views;
mod using;
mod views;

pub use naming::{approve as approve_naming, end_due, grant as grant_naming};
pub use offering::create;
pub use person::{export, on_fact};
pub use receiving::receive;
pub use steps::{agree, examine};
pub use using::{record as record_use, report};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations. Statistics before `contributions/{id}`, which would take their name for an id.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_contribution_statistics)
        .service(http::list_contributions)
        .service(http::create_contribution)
        .service(http::get_contribution)
        .service(http::examine_contribution)
        .service(http::agree_contribution)
        .service(http::receive_contribution)
        .service(http::record_contribution_use)
        .service(http::list_contribution_uses)
        .service(http::report_contribution)
        .service(http::decline_contribution)
        .service(http::withdraw_contribution)
        .service(http::change_contribution_purpose)
        .service(http::get_contribution_receipt)
        .service(naming_http::grant_naming_right)
        .service(naming_http::list_naming_rights)
        .service(naming_http::get_naming_right)
        .service(naming_http::approve_naming_right)
        .service(naming_http::reject_naming_right);
}
