//! Third-party evaluations 第三方评估: from the choice of an independent evaluator over sealed raw data and objections
//! to the targets of the next year (rulebook, task 14; `docs/evaluations/third-party.md`).

mod band;
mod chain;
mod compare;
mod conclude;
mod details;
mod fieldwork;
mod http;
mod independence;
mod law;
mod notices;
mod objections;
mod parties;
mod plans;
mod report;
mod requests;
mod result_http;
mod sample;
mod scoring;
mod select;
pub mod starting_data;
mod state;
mod store;
mod targets;
mod views;

pub use band::EvaluationBand;
pub use state::ThirdPartyEvaluationStatus;
pub use store::{Evaluation, Found};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_third_party_evaluations)
        .service(http::create_third_party_evaluation)
        .service(http::get_evaluation_sample_size)
        .service(http::get_third_party_evaluation)
        .service(http::submit_evaluation_plan)
        .service(http::approve_evaluation_plan)
        .service(http::start_evaluation_fieldwork)
        .service(http::list_evaluation_records)
        .service(http::record_evaluation_data)
        .service(http::seal_evaluation_data)
        .service(http::cancel_third_party_evaluation)
        .service(result_http::score_third_party_evaluation)
        .service(result_http::publish_evaluation_draft)
        .service(result_http::object_to_third_party_evaluation)
        .service(result_http::answer_evaluation_objection)
        .service(result_http::finalize_third_party_evaluation)
        .service(result_http::apply_third_party_evaluation)
        .service(result_http::get_third_party_evaluation_comparison)
        .service(result_http::list_evaluation_targets)
        .service(result_http::download_third_party_evaluations);
}
