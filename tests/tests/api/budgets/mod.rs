//! Budgets: what may be spent, on what, and how much of it reached the grassroots.
