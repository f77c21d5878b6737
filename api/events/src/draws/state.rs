//! The life of an entry of a draw 抽签登记.

use citong_kernel::state_machine;

state_machine! {
    /// 抽签状态.
    pub enum DrawStatus {
        /// In the draw.
        Entered = "entered",
        /// Drawn: the party has its tickets.
        Won = "won",
        /// Not drawn: the party waits.
        Lost = "lost",
        /// The party did not want to any more.
        Withdrawn = "withdrawn",
    }
    /// What can happen to an entry.
    pub enum Event {
        /// It is drawn.
        Win = "win",
        /// It is not.
        Lose = "lose",
        /// The party withdraws.
        Withdraw = "withdraw",
    }
    match {
        (Entered, Win) => Won;
        (Entered, Lose) => Lost;
        (Entered, Withdraw) => Withdrawn;
    }
}
