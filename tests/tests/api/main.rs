//! All black-box tests: one binary, one module for each domain.

#[cfg(test)]
mod allocation;
#[cfg(test)]
mod bookings;
#[cfg(test)]
mod budgets;
#[cfg(test)]
mod calendars;
#[cfg(test)]
mod contributions;
#[cfg(test)]
mod conventions;
#[cfg(test)]
mod durability;
#[cfg(test)]
mod evaluations;
#[cfg(test)]
mod events;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod feed;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod foundations;
#[cfg(test)]
mod identity;
#[cfg(test)]
mod layers;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod money;
#[cfg(test)]
mod notifications;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod places;
#[cfg(test)]
mod procurement;
#[cfg(test)]
mod ratings;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod series;
#[cfg(test)]
mod server;
#[cfg(test)]
mod starting_data;
