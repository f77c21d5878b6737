//! Purchases: catalogue, suppliers, projects, sealed bids, evaluation, awards, remedies, open data.

pub mod awards;
mod bids;
mod catalogue;
mod chain;
mod clarifications;
mod consultation;
pub mod contracts;
mod experts;
pub mod open_data;
mod opening;
mod panelists;
mod panels;
mod preview;
pub mod projects;
mod ratings;
mod remedies;
mod results;
mod scores;
mod suppliers;
pub mod world;

use citong_tests::on_both_engines;
use world::{Setup, World};

on_both_engines!(the_world_can_be_made, |app| {
    let world = World::new(app, 2);
    let made = world.project(&Setup::default());
    let bid = world.opened_bid(&made, &world.suppliers[0], "opened", 90_000_000, &serde_json::json!({}));
    world.result(&made, &bid, 1, 8000, 90_000_000);
    assert_eq!(app.count("bid_results"), 1);
    let frozen = app.execute("UPDATE procurement_terms SET price_weight = 30");
    assert!(frozen.is_err(), "published terms are frozen by the database");
});
