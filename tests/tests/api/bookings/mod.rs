//! Bookings over HTTP.

mod availability;
mod closing;
mod conflicts;
mod lifecycle;
mod people;
mod refusals;
