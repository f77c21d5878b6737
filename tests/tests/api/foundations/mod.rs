//! Funds: councils, raising plans, disbursements under four eyes, ratios of the year, and 360Giving.

mod books;
mod disbursements;
mod load;
mod registration;
mod votes;
mod world;
mod years;
