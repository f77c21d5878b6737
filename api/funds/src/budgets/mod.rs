//! Public budgets 财政预算: lines, appropriations, disbursements and spends, and the share of the grassroots (rulebook, task 15).
//!
//! Money goes from the line to whoever may use it (下达), to their account (拨付), to what it is for (支出), and what is
//! not used goes back (收回). At every moment, spent ≤ disbursed ≤ appropriated ≤ budget: whoever moves any of it holds
//! the line's row, and the database keeps the sums and refuses whatever breaks them.

pub(crate) mod books;
mod free_opening;
mod http;
pub(crate) mod law;
mod lines;
mod money;
mod money_views;
mod report_views;
mod reports;
mod reservations;
mod spends;
mod state;
mod store;
mod tables;
mod views;

pub use lines::{adjust, approve, close, create, known_year};
pub use money::{appropriate, approve as approve_disbursement, request as request_disbursement};
pub use reservations::on_fact;
pub(crate) use spends::is_sha256;
pub use spends::record as record_spend;
pub(crate) use tables::{TableFormat, table};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations. Reports before `budgets/{id}`, which would take their names for ids.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_grassroots_share)
        .service(http::get_budget_progress)
        .service(http::list_budget_misuses)
        .service(http::get_budget_misuse_statistics)
        .service(http::list_budgets)
        .service(http::create_budget)
        .service(http::get_budget)
        .service(http::update_budget)
        .service(http::approve_budget)
        .service(http::close_budget)
        .service(http::adjust_budget)
        .service(http::list_appropriations)
        .service(http::appropriate_budget)
        .service(http::get_appropriation)
        .service(http::return_appropriation)
        .service(http::list_budget_disbursements)
        .service(http::request_budget_disbursement)
        .service(http::get_budget_disbursement)
        .service(http::approve_budget_disbursement)
        .service(http::reject_budget_disbursement)
        .service(http::list_budget_spends)
        .service(http::record_budget_spend)
        .service(http::get_body_accounts)
        .service(http::put_body_accounts)
        .service(http::get_free_opening_subsidies)
        .service(http::settle_free_opening_subsidies);
}
