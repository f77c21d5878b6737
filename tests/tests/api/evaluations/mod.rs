//! Third-party evaluations: independent evaluators, sealed raw data, objections, and targets that follow.
