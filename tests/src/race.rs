//! Many callers at the same moment.

use std::sync::Barrier;
use std::thread;

/// Runs `call(0)` … `call(n - 1)` on threads of their own that start together; the answers are in order.
///
/// # Panics
/// When one of the calls does.
pub fn race<T: Send>(n: usize, call: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let (start, call) = (&Barrier::new(n), &call);
    thread::scope(|scope| {
        let callers: Vec<_> = (0..n)
            .map(|i| {
                scope.spawn(move || {
                    start.wait();
                    call(i)
                })
            })
            .collect();
        callers.into_iter().map(|caller| caller.join().expect("a caller panicked")).collect()
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::race;

    #[test]
    fn all_callers_meet_and_answer_in_order() {
        let inside = AtomicUsize::new(0);
        let answers = race(8, |i| {
            inside.fetch_add(1, Ordering::SeqCst);
            // Only callers that run at the same time get past this.
            while inside.load(Ordering::SeqCst) < 8 {
                std::thread::yield_now();
            }
            i * i
        });
        assert_eq!(answers, [0, 1, 4, 9, 16, 25, 36, 49]);
    }
}
