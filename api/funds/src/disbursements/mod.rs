//! Disbursements 支出: money leaves a fund only here, under four eyes. One person requests, another reviews, a third
//! approves; who pays is not who approved. The database holds the same in constraints. What was paid is posted to the
//! ledger in the same transaction.

mod guard;
mod http;
mod rules;
mod state;
mod store;
mod views;

pub use guard::guard;
pub use rules::{account, approve, pay, request, review};
pub use state::{DisbursementCategory, DisbursementStatus, RecipientKind};
pub use store::{Disbursement, are_under_way, awarded, spent_on_investments, stands};
pub use views::{AccountDisbursement, RequestDisbursement};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_fund_disbursements)
        .service(http::request_disbursement)
        .service(http::get_disbursement)
        .service(http::review_disbursement)
        .service(http::approve_disbursement)
        .service(http::pay_disbursement)
        .service(http::account_disbursement)
        .service(http::reject_disbursement)
        .service(http::cancel_disbursement);
}
