//! Purchases 采购项目: what is bought, by which method, for how much, and where it stands. A project has terms
//! 采购文件, criteria 评审因素, at least one lot 采购包 and a clock.

mod state;
mod store;
mod terms;

pub use state::{Event, LotStatus, Status};
pub use store::{
    Clocks, Criterion, Lot, Project, clocks, criteria, find, find_for, lock, lock_for, lot, lots, may_bid,
    region_path, save_clocks, save_lot, scope, terms, touch,
};
pub use terms::{AwardMethod, Method, Subject, Terms, TieBreak};
