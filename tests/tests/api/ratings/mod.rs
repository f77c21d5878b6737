//! Ratings: only who used a service rates it, once, and nobody edits what was said.
