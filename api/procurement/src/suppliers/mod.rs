//! Suppliers 承接主体: who may deliver what is bought, who controls them, and who is banned.

mod store;

pub use store::{
    SmeSize, Supplier, SupplierKind, SupplierStatus, acted_for, find, find_by_organization, require_eligible,
    same_controller,
};
