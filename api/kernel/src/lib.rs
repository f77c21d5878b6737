//! What every domain stands on; it knows no domain.

pub mod answer;
pub mod audit;
pub mod body;
pub mod call;
pub mod changes;
pub mod check;
pub mod clock;
pub mod csv;
pub mod date;
pub mod db;
pub mod drawing;
pub mod facts;
pub mod id;
pub mod idempotency;
pub mod lifecycle;
pub mod money;
pub mod page;
pub mod patch;
pub mod points;
pub mod policy;
pub mod problem;
pub mod query;
pub mod rule_params;
#[expect(missing_docs, reason = "the macro's modules; columns are described in the migrations")]
pub mod schema;
pub mod search_terms;
pub mod secret;
mod strict;
pub mod time;
pub mod vault;
pub mod working_days;

pub use answer::Answer;
pub use body::{BatchBody, Body, MaybeBody, StepReason};
pub use call::{Call, Context, Kernel, Tx};
pub use date::LocalDate;
pub use id::{Id, of};
pub use page::Page;
pub use patch::Patch;
pub use policy::Action;
pub use problem::{ApiResult, FieldError, Problem, ProblemType};
pub use query::{PathId, Query};
pub use time::Timestamp;
