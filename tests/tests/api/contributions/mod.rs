//! Contributions: what others bring, what they get for it, and what became of it.
