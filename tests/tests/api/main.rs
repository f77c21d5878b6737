//! All black-box tests: one binary, one module for each domain.

#[cfg(test)]
mod bookings;
#[cfg(test)]
mod conventions;
#[cfg(test)]
mod feed;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod places;
#[cfg(test)]
mod server;
