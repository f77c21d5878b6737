//! The ledger 账簿: accounts 会计科目 of bodies, entries 记账凭证 whose postings sum to exactly zero, and the balances
//! that follow from them.
//!
//! Amounts are signed fen, debits positive. An entry never changes; it is corrected by a mirrored reversal that
//! keeps it. The database holds the invariants on both engines: an entry that does not balance, reaches into a
//! closed period or leaves an account on its wrong side cannot be sealed, and only sealed entries count.

mod accounts;
mod balances;
mod check;
mod closings;
mod entries;
mod http;
mod views;

pub use accounts::{Account, AccountKind};
pub use balances::of_account as balance_of;
pub use check::check_sums;
pub use entries::{NewEntry, NewPosting, check_attachments, post};
pub use views::Attachment;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_ledger_accounts)
        .service(http::create_ledger_account)
        .service(http::get_ledger_account)
        .service(http::update_ledger_account)
        .service(http::get_ledger_account_balance)
        .service(http::get_trial_balance)
        .service(http::list_ledger_entries)
        .service(http::create_ledger_entry)
        .service(http::get_ledger_entry)
        .service(http::reverse_ledger_entry)
        .service(http::list_ledger_closings)
        .service(http::close_ledger_period);
}
