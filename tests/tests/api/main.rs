//! All black-box tests: one binary, one module for each domain.

#[cfg(test)]
mod server;
