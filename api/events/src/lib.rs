//! Events: sessions with a shared capacity, the tickets of their visitors, who waits for a place, who
//! is drawn, and who came.
//!
//! Everything that takes or frees a place begins with [`sessions::settle`]: it locks the session and
//! does what time has done to it. So a place is given out once, and a freed one goes to whoever waits
//! for it in the transaction that frees it.

pub mod check_ins;
pub mod draws;
mod holder;
mod notices;
mod party;
mod people;
mod reminders;
pub mod sessions;
pub mod tickets;
pub mod waiting_list;

pub use draws::draw_due;
pub use party::Visitor;
pub use people::{export, on_fact};
pub use reminders::remind_due;
pub use sessions::end_due;
pub use tickets::calendar_of;
pub use waiting_list::settle_due;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    sessions::mount(config);
    tickets::mount(config);
    check_ins::mount(config);
    waiting_list::mount(config);
    draws::mount(config);
}
