//! Charges 应收: what is owed for a booking, what was paid and given back.
//!
//! A booking of a space with a tariff gets a charge in the transaction that makes it; moving it prices
//! it anew. Confirmation does not wait for money: people pay at the counter. A charge owes
//! `amount_fen`; its status follows from that and from the sums of its payments and refunds. Payments
//! and refunds are rows that nobody changes, and the database keeps their sums.

mod assess;
mod capitals;
mod http;
mod money;
mod provider;
mod report;
mod state;
mod store;
mod views;

pub use assess::{assess, claim_concession, export, on_fact};
pub use provider::{Cashier, Declined, Method, PaymentProvider, Tender};
pub use state::ChargeStatus;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_charges)
        .service(http::get_charge)
        .service(http::waive_charge)
        .service(http::record_payment)
        .service(http::record_refund)
        .service(http::get_receipt)
        .service(http::get_cash_report);
}
