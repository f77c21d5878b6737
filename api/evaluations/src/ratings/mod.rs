//! Ratings 群众评价: who used a service says how it was; the venue answers and mends, and never edits (rulebook,
//! task 13). A booking whose visitors were checked in, a ticket whose visitor came and an accepted delivery give
//! one right to rate each; the domains that keep them say so (`citong_kernel::facts::UseSource`).

mod answer;
mod appeal_views;
mod appeals;
mod create;
mod dimensions;
mod figures;
mod flag_views;
mod flags;
mod follow_up_http;
mod http;
mod law;
mod offers;
mod person;
mod rectification_store;
mod rectification_views;
mod rectify;
mod said;
mod state;
mod store;
mod summary;
mod summary_views;
mod tally;
mod tell;
mod views;

pub use person::{export, on_fact};
pub use rectify::check_due;
pub use store::is_public_sql;
pub use summary::{Summary, by_region, is_whole, publicity, publish_minimum, summarize};
pub use summary_views::RatingSummaryQuery;
pub use tally::{Cell, Tally, counted, hidden, pooled};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_ratings)
        .service(http::create_rating)
        .service(http::get_rating_summary)
        .service(http::get_rating)
        .service(http::list_rating_dimensions)
        .service(http::withdraw_rating)
        .service(http::rerate_rating)
        .service(http::reply_to_rating)
        .service(http::amend_rating_reply)
        .service(http::reveal_rating_author)
        .service(follow_up_http::list_rating_rectifications)
        .service(follow_up_http::get_rating_rectification)
        .service(follow_up_http::record_rating_call_back)
        .service(follow_up_http::record_rating_fix)
        .service(follow_up_http::appeal_rating)
        .service(follow_up_http::list_rating_appeals)
        .service(follow_up_http::get_rating_appeal)
        .service(follow_up_http::decide_rating_appeal)
        .service(follow_up_http::list_rating_flags)
        .service(follow_up_http::get_rating_flag)
        .service(follow_up_http::decide_rating_flag);
}
