//! Funds 基金: their kinds, registration, councils and votes, raising plans, projects, ratios of the year, reports and
//! disclosure (rulebook, task 17).
//!
//! A public-raising or non-public fund is a body with books of its own; a 专项基金 has neither: its money lies in
//! sub-accounts of its host's books. Every figure of a year comes from the ledger.

mod chart;
mod compliance;
mod compliance_views;
mod council;
mod figures;
mod http;
mod law;
mod program_http;
mod program_views;
pub(crate) mod programs;
mod raising;
mod raising_duties;
mod raising_http;
mod raising_views;
mod ratios;
mod registration;
mod report_http;
mod report_views;
mod reports;
mod state;
mod store;
mod tally;
mod views;
mod vote_views;
pub(crate) mod votes;

pub use law::Article;
pub use program_views::{CreateFundProject, CreateFundPurpose};
pub use programs::{create_project, open_purpose};
pub use raising::designate;
pub use raising_views::DesignateRaisingPlatform;
pub use registration::{create, register};
pub use state::{FundAccountRole, FundKind, FundMatter, FundSeat, FundStatus};
pub use store::{Found as FoundFund, Member, account, fetch, find_for, lock_for, members};
pub use views::{CreateFund, RegisterFund};
pub use vote_views::RecordFundMeeting;
pub use votes::record as record_meeting;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_funds)
        .service(http::create_fund)
        .service(http::get_fund)
        .service(http::update_fund)
        .service(http::put_fund_council)
        .service(http::register_fund)
        .service(http::reject_fund)
        .service(http::qualify_fund)
        .service(http::liquidate_fund)
        .service(http::deregister_fund)
        .service(http::list_fund_meetings)
        .service(http::record_fund_meeting)
        .service(http::get_fund_meeting)
        .service(program_http::list_fund_purposes)
        .service(program_http::create_fund_purpose)
        .service(program_http::change_fund_purpose)
        .service(program_http::list_fund_projects)
        .service(program_http::create_fund_project)
        .service(program_http::get_fund_project)
        .service(program_http::list_fund_related_parties)
        .service(program_http::create_fund_related_party)
        .service(raising_http::list_raising_platforms)
        .service(raising_http::designate_raising_platform)
        .service(raising_http::list_raising_plans)
        .service(raising_http::file_raising_plan)
        .service(raising_http::get_raising_plan)
        .service(raising_http::accept_raising_plan)
        .service(raising_http::cancel_raising_plan)
        .service(raising_http::disclose_raising)
        .service(report_http::get_fund_compliance)
        .service(report_http::get_fund_calendar)
        .service(report_http::explain_fund_ratio)
        .service(report_http::list_fund_annual_reports)
        .service(report_http::file_fund_annual_report)
        .service(report_http::get_fund_annual_report);
}
