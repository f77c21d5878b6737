//! Handing the outbox to the adapters: claim, send, note.

use super::adapters::{DeliveryError, Notifier};
use super::outbox::{self, Claim};
use citong_kernel::{Action, ApiResult, Context, Kernel, Problem, Tx};
use std::sync::Arc;

/// Rounds of one run at most; the rest waits for the next one.
const MOST_ROUNDS: usize = 100;

/// Hands over what is due. Answers how many were tried; safe on several servers. Adapters block, so
/// each delivery has a thread of its own.
pub async fn send_due(kernel: &Kernel, notifier: &Arc<dyn Notifier>) -> ApiResult<usize> {
    let context = Context::system(kernel, Action::RetryDelivery, "deliver");
    let mut tried = 0;
    for _ in 0..MOST_ROUNDS {
        // Most of the time nothing waits: look before taking the writer's time.
        let looking = Arc::clone(&context);
        let waiting = kernel.db.read(move |conn| outbox::is_waiting(&mut Tx::new(conn, &looking))).await?;
        if !waiting {
            break;
        }
        let claiming = Arc::clone(&context);
        let claims = kernel.db.write(move |conn| outbox::claim(&mut Tx::new(conn, &claiming))).await?;
        tried += claims.len();
        let running: Vec<_> = claims.into_iter().map(|claim| (begin(notifier, &claim), claim)).collect();
        for (outcome, claim) in running {
            let outcome = outcome.await.map_err(Problem::internal)?;
            if let Err(error) = &outcome {
                let (id, channel) = (claim.delivery.id, claim.delivery.channel);
                tracing::warn!(target: "citong::deliveries", %id, %channel, permanent = error.permanent, "a delivery failed");
            }
            let noting = Arc::clone(&context);
            let note = move |conn: &mut citong_kernel::db::Conn| {
                outbox::note(&mut Tx::new(conn, &noting), &claim, &outcome)
            };
            kernel.db.write(note).await?;
        }
    }
    Ok(tried)
}

type Running = tokio::task::JoinHandle<Result<(), DeliveryError>>;

fn begin(notifier: &Arc<dyn Notifier>, claim: &Claim) -> Running {
    let (notifier, delivery) = (Arc::clone(notifier), claim.delivery.clone());
    tokio::task::spawn_blocking(move || notifier.deliver(&delivery))
}
