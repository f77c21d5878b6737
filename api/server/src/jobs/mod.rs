//! Background jobs. Each derives what is due from the state of the records, so that a restart loses
//! none and repeats none; with several servers on one database a lock lets one of them work.

use crate::metrics::Metrics;
use crate::rate_limit::RateLimit;
use citong_identity::Identity;
use citong_kernel::call::Context;
use citong_kernel::db::dialect;
use citong_kernel::{Action, ApiResult, Kernel, Tx, idempotency};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How often the server looks for what is due.
const TICK: Duration = Duration::from_secs(5);

/// One job: does at most one chunk of what is due and says how much it did.
type Job = fn(&mut Tx<'_>) -> ApiResult<usize>;

/// In the order in which they run. A chunk is one transaction, so that nobody waits behind a job.
const JOBS: &[(&str, Job)] = &[
    ("bookings", citong_places::bookings::end_due),
    ("identities", citong_places::bookings::forget_due),
    // events
    ("session_tickets", citong_events::end_due),
    ("session_draws", citong_events::draw_due),
    ("waiting_lists", citong_events::settle_due),
    ("session_reminders", citong_events::remind_due),
    ("reminders", citong_places::reminders::remind_due),
    // series, allocation rounds, calendars
    ("allocation", citong_places::allocation::tend),
    ("open_days", citong_places::open_days::tidy),
    ("ledger", citong_funds::ledger::check_sums),
    // procurement
    ("procurement_projects", citong_procurement::projects::check_due),
    ("procurement_evaluation", citong_procurement::evaluation::check_due),
    ("procurement_remedies", citong_procurement::remedies::check_due),
    ("procurement_open_data", citong_procurement::open_data::check_due),
    // ratings and evaluations
    ("ratings", citong_evaluations::ratings::check_due),
    // budgets and contributions
    ("naming_rights", citong_funds::contributions::end_due),
    // funds
    ("idempotency_keys", idempotency::prune),
    ("identity", citong_identity::prune),
];

/// Chunks of one job in one run at most; the rest waits for the next tick.
const MOST_CHUNKS: usize = 100;

/// Runs the jobs.
pub struct Jobs {
    kernel: Arc<Kernel>,
    identity: Arc<Identity>,
    metrics: Arc<Metrics>,
    limit: Arc<RateLimit>,
}

impl Jobs {
    /// On this kernel.
    pub fn new(
        kernel: Arc<Kernel>,
        identity: Arc<Identity>,
        metrics: Arc<Metrics>,
        limit: Arc<RateLimit>,
    ) -> Self {
        Self { kernel, identity, metrics, limit }
    }

    /// Runs everything that is due, again and again, until the server stops.
    pub async fn tick(self: Arc<Self>) {
        let mut interval = tokio::time::interval(TICK);
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            interval.tick().await;
            self.limit.tidy();
            if let Err(problem) = self.run_due().await {
                tracing::error!(target: "citong::jobs", %problem, "a job failed; it is tried again");
            }
        }
    }

    /// Runs everything that is due now. Answers how much each job did.
    pub async fn run_due(&self) -> ApiResult<BTreeMap<&'static str, usize>> {
        let mut done = BTreeMap::new();
        let mut failed = None;
        let mut note = |name: &'static str, result: ApiResult<usize>| {
            self.metrics.job(name, if result.is_ok() { "ok" } else { "failed" });
            match result {
                Ok(count) => drop(done.insert(name, count)),
                Err(problem) => failed = Some(problem),
            }
        };
        // One that fails does not keep the others from their work.
        for (name, job) in JOBS {
            note(name, self.run(name, *job).await);
        }
        note("deliveries", self.identity.deliver_messages(&self.kernel).await);
        note("feed", citong_kernel::changes::number(&self.kernel.db).await.map(|()| 0));
        failed.map_or(Ok(done), Err)
    }

    async fn run(&self, name: &'static str, job: Job) -> ApiResult<usize> {
        let mut total = 0;
        for _ in 0..MOST_CHUNKS {
            let context = Context::system(&self.kernel, Action::ListChanges, name);
            let work = move |conn: &mut citong_kernel::db::Conn| {
                if !dialect::try_job_lock(conn, name)? {
                    return Ok(0);
                }
                job(&mut Tx::new(conn, &context))
            };
            let did = self.kernel.db.write(work).await?;
            total += did;
            if did == 0 {
                break;
            }
        }
        Ok(total)
    }
}
