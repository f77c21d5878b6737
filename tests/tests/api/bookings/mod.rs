//! Bookings over HTTP.

mod approvals;
mod availability;
mod check_in;
mod closing;
mod conflicts;
mod holds;
mod lifecycle;
mod people;
mod quotas;
mod real_names;
mod refusals;
mod strikes;
