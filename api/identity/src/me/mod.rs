//! One's own account: reading, changing, exporting and erasing it; one's notices.

mod erase;
mod export;
mod http;
mod rules;
mod store;
mod views;

pub use views::{NoticePage, NoticeView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_me)
        .service(http::update_me)
        .service(http::delete_me)
        .service(http::export_my_data)
        .service(http::list_my_notices)
        .service(http::mark_notice_read);
}
