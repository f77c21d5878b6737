//! Tariffs 收费标准: what a space costs, by the hour, by the booking or by the person, and who pays
//! less. A space without a tariff is free. A free facility and a public library have no price,
//! whatever a tariff says (公共图书馆法 §33); paid opening needs its approval number (公共文化服务保障法
//! §31) and concessions for students, seniors and disabled people, in museums also for teachers and
//! soldiers (公共文化体育设施条例 §21, 博物馆条例 §33).
//!
//! A tariff holds for bookings that begin on or after its `valid_from`; the terms before it stay with
//! it as `previous`.

mod http;
mod price;
mod rules;
mod store;
mod views;

pub use price::{ConcessionTerm, Terms, Unit, Visit, percent_of};
pub use rules::{Quote, quote};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_space_tariff)
        .service(http::put_space_tariff)
        .service(http::delete_space_tariff)
        .service(http::get_space_price);
}
