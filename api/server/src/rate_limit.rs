//! Requests a minute from one address. Each process counts for itself: the limit protects a server,
//! not the data; what must hold across servers (failed logins) is counted in the database.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, web};
use citong_kernel::call::RemoteAddress;
use citong_kernel::{Problem, ProblemType};
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;
use std::sync::Arc;

type Limiter =
    RateLimiter<Arc<str>, DefaultKeyedStateStore<Arc<str>>, DefaultClock, StateInformationMiddleware>;

/// The limit of this process; `None` is off.
pub struct RateLimit(Option<(u32, Limiter)>);

impl RateLimit {
    /// So many requests a minute, all of which may come at once.
    pub fn new(requests_a_minute: Option<u32>) -> Self {
        let limit = requests_a_minute.and_then(NonZeroU32::new);
        Self(limit.map(|limit| {
            let limiter = RateLimiter::keyed(Quota::per_minute(limit));
            (limit.get(), limiter.with_middleware())
        }))
    }
    /// Forgets addresses that have their whole allowance again.
    pub fn tidy(&self) {
        if let Some((_, limiter)) = &self.0 {
            limiter.retain_recent();
        }
    }
}

/// The middleware.
pub async fn rate_limit<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let limits = request.app_data::<web::Data<RateLimit>>().cloned();
    let Some((limit, limiter)) = limits.as_ref().and_then(|limits| limits.0.as_ref()) else {
        return next.call(request).await.map(ServiceResponse::map_into_left_body);
    };
    let address = request.extensions().get::<RemoteAddress>().map(|address| Arc::clone(&address.0));
    match limiter.check_key(&address.unwrap_or_else(|| "unknown".into())) {
        Ok(snapshot) => {
            let remaining = snapshot.remaining_burst_capacity();
            let reset = u64::from(limit - remaining.min(*limit)) * 60 / u64::from(*limit);
            let mut response = next.call(request).await?.map_into_left_body();
            for (name, value) in [
                ("ratelimit-limit", u64::from(*limit)),
                ("ratelimit-remaining", u64::from(remaining)),
                ("ratelimit-reset", reset),
            ] {
                response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from(value));
            }
            Ok(response)
        }
        Err(refused) => {
            let wait = refused.wait_time_from(DefaultClock::default().now());
            let seconds = i64::try_from(wait.as_secs()).unwrap_or(60) + 1;
            let problem = Problem::new(ProblemType::TooManyRequests).retry_after(seconds);
            Ok(request.error_response(problem).map_into_right_body())
        }
    }
}
