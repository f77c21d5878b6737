//! The injected clock. Rules never ask the machine for the time.

use crate::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

/// Tells the time: the machine's, or in tests one that only moves when told to.
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    adjustable: bool,
    frozen: AtomicBool,
    /// Microseconds: the frozen instant, or what is added to the machine's time.
    micros: AtomicI64,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::default()
    }
    /// A clock that starts as the machine's and that [`Clock::set`] freezes.
    pub fn adjustable() -> Self {
        Self(Arc::new(Inner { adjustable: true, ..Inner::default() }))
    }
    /// Whether [`Clock::set`] works.
    pub fn is_adjustable(&self) -> bool {
        self.0.adjustable
    }
    /// The time.
    pub fn now(&self) -> Timestamp {
        if !self.0.adjustable {
            return machine_time();
        }
        let micros = self.0.micros.load(Ordering::SeqCst);
        let base =
            if self.0.frozen.load(Ordering::SeqCst) { 0 } else { machine_time().utc().timestamp_micros() };
        chrono::DateTime::from_timestamp_micros(base + micros).map_or_else(machine_time, Timestamp::new)
    }
    /// Freezes an adjustable clock at `now`; does nothing to the machine's clock.
    pub fn set(&self, now: Timestamp) {
        if self.0.adjustable {
            self.0.micros.store(now.utc().timestamp_micros(), Ordering::SeqCst);
            self.0.frozen.store(true, Ordering::SeqCst);
        }
    }
    /// Moves an adjustable clock forward.
    pub fn advance(&self, seconds: i64) {
        if self.0.adjustable {
            self.0.micros.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the only place that asks the machine for the time")]
fn machine_time() -> Timestamp {
    Timestamp::new(chrono::Utc::now())
}
