//! The life of a proposal.

use citong_kernel::state_machine;

state_machine! {
    /// 方案状态.
    pub enum ProposalStatus {
        /// Planned.
        Proposed = "proposed",
        /// Officers took it out.
        Dropped = "dropped",
        /// The group has it.
        Published = "published",
    }
    /// What can happen to a proposal.
    pub enum Event {
        /// Officers take it out.
        Drop = "drop",
        /// The group gets it.
        Publish = "publish",
    }
    match {
        (Proposed, Drop) => Dropped;
        (Proposed, Publish) => Published;
    }
}
