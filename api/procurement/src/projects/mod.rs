//! Purchases 采购项目: what is bought, by which method, for how much, and where it stands. A project has terms
//! 采购文件, criteria 评审因素, at least one lot 采购包 and a clock.
//!
//! `drafts` plans it, `consultation` asks the public, `publish` announces it and lets bids in, `clarifications`
//! tell all what changes, `invitations` say who may bid, `ending` fails or terminates it. What the law lets
//! terms say stands in `limits`, its dates in `timeline`, both on the figures of `figures`.

mod announcement;
mod clarifications;
pub(crate) mod consultation;
mod draft_checks;
mod drafting;
pub(crate) mod drafts;
mod ending;
pub mod figures;
mod files;
mod http;
mod invitations;
mod limits;
mod list;
mod part_views;
mod planning;
pub(crate) mod publish;
pub(crate) mod requests;
mod split;
mod state;
mod store;
mod terms;
mod timeline;
mod timeline_views;
mod views;

pub use announcement::{at as time_in_words, method_name, yuan};
pub use drafting::note;
pub use files::{authors, invited};
pub use invitations::may_bid;
pub use publish::{check_due, open_when_due};
pub use state::{Event, LotStatus, Status};
pub use store::{
    Clocks, Criterion, Lot, Project, clocks, criteria, find, find_for, is_announced, lock, lock_for, lot,
    lots, region_path, save_clocks, save_lot, scope, tell_budget, terms, touch,
};
pub use terms::{AwardMethod, ProcurementMethod, Subject, Terms, TieBreak};
pub use views::ProcurementProjectView;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_procurement_projects)
        .service(http::create_procurement_project)
        .service(http::get_procurement_project)
        .service(http::update_procurement_project)
        .service(http::delete_procurement_project)
        .service(http::get_project_timeline)
        .service(http::preview_timeline)
        .service(http::publish_procurement_project)
        .service(http::fail_procurement_project)
        .service(http::terminate_procurement_project)
        .service(consultation::consult_requirement)
        .service(consultation::close_consultation)
        .service(consultation::publicize_single_source)
        .service(consultation::list_opinions)
        .service(consultation::submit_opinion)
        .service(invitations::list_invitations)
        .service(invitations::draw_invitations)
        .service(clarifications::list_clarifications)
        .service(clarifications::clarify_procurement_project)
        .service(clarifications::list_enquiries)
        .service(clarifications::ask_enquiry)
        .service(clarifications::answer_enquiry);
}
