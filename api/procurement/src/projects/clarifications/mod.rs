//! Clarifications 澄清、修改 and enquiries 询问: what is said about published documents is said to all.

mod clarify;
mod enquiries;
mod http;
mod store;
mod views;

pub use http::{
    answer_enquiry, ask_enquiry, clarify_procurement_project, list_clarifications, list_enquiries,
};
