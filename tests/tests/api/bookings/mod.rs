//! Bookings over HTTP.

mod availability;
mod closing;
mod conflicts;
mod lifecycle;
mod refusals;
mod people;
