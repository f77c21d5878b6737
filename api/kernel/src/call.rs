//! What a handler receives, and the transaction that rules work in.

use crate::answer::Answer;
use crate::body::Fingerprint;
use crate::clock::Clock;
use crate::db::{Conn, Db, dialect};
use crate::facts::{Fact, Facts};
use crate::idempotency;
use crate::policy::{self, Action, Caller, Scope};
use crate::problem::{ApiResult, Language, Problem, ProblemType};
use crate::time::Timestamp;
use crate::vault::Vault;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use std::future::{Future, Ready, ready};
use std::sync::Arc;
use std::time::Duration;

/// What the process has: the database, the clock, the handlers of facts.
#[derive(Clone)]
pub struct Kernel {
    /// The database.
    pub db: Db,
    /// The injected clock.
    pub clock: Clock,
    /// What other domains do about a fact, in the same transaction.
    pub facts: Arc<Facts>,
    /// How long a caller waits for the database.
    pub deadline: Duration,
    /// What encrypts and signs.
    pub vault: Arc<Vault>,
}

/// Everything about one call that rules may know. Cheap to share.
#[derive(Clone)]
pub struct Context {
    /// The process.
    pub kernel: Kernel,
    /// Who calls.
    pub caller: Caller,
    /// What for.
    pub action: Action,
    /// Names the call in logs, problems and the audit trail.
    pub request_id: Arc<str>,
    /// The language of texts that are made for this caller.
    pub language: Language,
}

impl Context {
    /// The context of the server itself: jobs and the command line.
    pub fn system(kernel: &Kernel, action: Action, request_id: &str) -> Arc<Self> {
        Arc::new(Self {
            kernel: kernel.clone(),
            caller: Caller::system(),
            action,
            request_id: request_id.into(),
            language: Language::Chinese,
        })
    }
}

/// A connection inside a transaction (or a read), with what the call knows.
pub struct Tx<'a> {
    /// The connection: queries take `tx.conn`.
    pub conn: &'a mut Conn,
    /// The call.
    pub cx: &'a Context,
    /// The time of this attempt; the same everywhere in the transaction.
    pub now: Timestamp,
}

impl<'a> Tx<'a> {
    /// Work on `conn` for this call, now.
    pub fn new(conn: &'a mut Conn, cx: &'a Context) -> Self {
        let now = cx.kernel.clock.now();
        Self { conn, cx, now }
    }
    /// Who calls.
    pub fn caller(&self) -> &'a Caller {
        &self.cx.caller
    }
    /// Whether the caller may do `action` to a record of this scope.
    pub fn may(&self, action: Action, scope: &Scope<'_>) -> bool {
        policy::permits(&self.cx.caller, action, scope)
    }
    /// 403 unless the caller may do `action` to a record of this scope.
    pub fn require(&self, action: Action, scope: &Scope<'_>) -> ApiResult<()> {
        if self.may(action, scope) { Ok(()) } else { Err(Problem::forbidden()) }
    }
    /// What encrypts and signs.
    pub fn vault(&self) -> &'a Vault {
        &self.cx.kernel.vault
    }
    /// Does a part of the work so that its refusal undoes only that part: the inner result. What is
    /// nobody's refusal (a lost connection, a deadlock) ends the whole work.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> ApiResult<T>) -> ApiResult<ApiResult<T>> {
        dialect::batch(self.conn, "SAVEPOINT attempt")?;
        let result = work(self);
        if let Err(problem) = &result
            && problem.kind().status() >= 500
        {
            return result.map(Ok);
        }
        let end = if result.is_ok() { "RELEASE attempt" } else { "ROLLBACK TO attempt; RELEASE attempt" };
        dialect::batch(self.conn, end)?;
        Ok(result)
    }
    /// Tells the other domains, in this transaction.
    pub fn emit(&mut self, fact: Fact) -> ApiResult<()> {
        let facts = Arc::clone(&self.cx.kernel.facts);
        facts.tell(self, &fact)
    }
}

/// How often a write is tried that others overtake.
const MOST_ATTEMPTS: usize = 5;

/// One call: authenticated, gated, with everything a handler needs.
pub struct Call {
    request: HttpRequest,
    context: Arc<Context>,
}

impl Call {
    /// What rules may know.
    pub fn context(&self) -> &Arc<Context> {
        &self.context
    }
    /// Who calls.
    pub fn caller(&self) -> &Caller {
        &self.context.caller
    }
    /// The process.
    pub fn kernel(&self) -> &Kernel {
        &self.context.kernel
    }
    /// The address of the caller, for throttling.
    pub fn address(&self) -> Arc<str> {
        self.request
            .extensions()
            .get::<RemoteAddress>()
            .map_or_else(|| "unknown".into(), |a| Arc::clone(&a.0))
    }
    /// Where the caller reached this server, such as `https://citong.example`: for addresses that other
    /// programs open. Behind a proxy that sets `Forwarded` or `X-Forwarded-*`, the proxy's.
    pub fn origin(&self) -> String {
        let connection = self.request.connection_info();
        format!("{}://{}", connection.scheme(), connection.host())
    }
    /// The whole address of this request, as the caller reached it.
    pub fn uri(&self) -> String {
        format!("{}{}", self.origin(), self.request.uri())
    }
    /// The query of this request without its cursor: what a list is asked for, on whichever page.
    pub fn filters(&self) -> String {
        let kept = self.request.query_string().split('&');
        let kept = kept.filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
        kept.collect::<Vec<_>>().join("&")
    }
    /// A header's text.
    pub fn header(&self, name: &str) -> Option<String> {
        self.request.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned)
    }
    /// Compares requests of one idempotency key by these texts instead of the whole body, which holds
    /// a secret: not even its digest is stored.
    pub fn compare_by(&self, texts: &[&str]) {
        let texts: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
        self.request.extensions_mut().insert(Fingerprint(crate::secret::digest(&texts)));
    }
    /// The version that the caller has seen: 428 without `If-Match`.
    pub fn if_match(&self) -> ApiResult<IfMatch> {
        self.maybe_if_match().ok_or_else(|| {
            Problem::new(ProblemType::PreconditionRequired).detail(
                "修改前请先读取资源，并在 If-Match 中带回其 ETag",
                "Send the ETag you have read in If-Match",
            )
        })
    }
    /// The version that the caller has seen, if the caller says so.
    pub fn maybe_if_match(&self) -> Option<IfMatch> {
        self.request.headers().get(header::IF_MATCH).map(|v| IfMatch(v.to_str().unwrap_or("").to_owned()))
    }

    /// Reads off the async threads.
    pub async fn read<T, F>(&self, work: F) -> ApiResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> ApiResult<T> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        let read = self.context.kernel.db.read(move |conn| work(&mut Tx::new(conn, &context)));
        self.in_time(read, ProblemType::Overloaded).await
    }

    /// Reads inline where the engine makes that cheaper; only for bounded key and range reads.
    pub async fn read_fast<T, F>(&self, work: F) -> ApiResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> ApiResult<T> + Send + 'static,
    {
        let context = Arc::clone(&self.context);
        self.context.kernel.db.read_fast(move |conn| work(&mut Tx::new(conn, &context))).await
    }

    /// Runs `work` in one transaction together with its audit rows, its change-feed rows and, when
    /// the caller sent an `Idempotency-Key`, its stored answer. `work` may run again.
    pub async fn write<F>(&self, work: F) -> ApiResult<Answer>
    where
        F: Fn(&mut Tx<'_>) -> ApiResult<Answer> + Send + Sync + 'static,
    {
        let context = Arc::clone(&self.context);
        let Some(key) = idempotency::Key::of(&self.request, &self.context.caller)? else {
            return self.write_unstored(work).await;
        };
        let work = Arc::new(work);
        self.again_when_overtaken(|| {
            let (context, key, work) = (Arc::clone(&context), key.clone(), Arc::clone(&work));
            async move { idempotency::write(&context, key, move |tx: &mut Tx<'_>| work(tx)).await }
        })
        .await
    }

    /// Runs a write again where somebody else changed the record between its reading and its writing:
    /// a caller who names no version (`If-Match`) did not ask to hear of that, and the rules decide anew
    /// by what is there now.
    async fn again_when_overtaken<T, W>(&self, write: impl Fn() -> W) -> ApiResult<T>
    where
        W: Future<Output = ApiResult<T>>,
    {
        let unconditional = self.maybe_if_match().is_none();
        let attempts = async {
            for _ in 1..MOST_ATTEMPTS {
                match write().await {
                    Err(problem) if unconditional && problem.kind() == ProblemType::PreconditionFailed => {}
                    answer => return answer,
                }
            }
            write().await
        };
        self.in_time(attempts, ProblemType::OutcomeUnknown).await
    }

    /// A write that is not answered in time may still commit: the caller must be told so.
    async fn in_time<T>(&self, work: impl Future<Output = ApiResult<T>>, late: ProblemType) -> ApiResult<T> {
        let deadline = self.context.kernel.deadline;
        tokio::time::timeout(deadline, work).await.unwrap_or_else(|_| Err(Problem::new(late).retry_after(1)))
    }
}

impl Call {
    /// The same without keeping the answer under an idempotency key: for what must commit although
    /// the answer is a refusal, and for answers or bodies that hold secrets.
    pub async fn write_unstored<T, F>(&self, work: F) -> ApiResult<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> ApiResult<T> + Send + Sync + 'static,
    {
        let work = Arc::new(work);
        self.again_when_overtaken(|| {
            let (context, work) = (Arc::clone(&self.context), Arc::clone(&work));
            self.context.kernel.db.write(move |conn| work(&mut Tx::new(conn, &context)))
        })
        .await
    }
}

/// An `If-Match` header.
#[derive(Debug, Clone)]
pub struct IfMatch(String);

impl IfMatch {
    /// 412 unless the header names this version (or is `*`).
    pub fn check(&self, version: i64) -> ApiResult<()> {
        let named = self.0.split(',').any(|tag| {
            let tag = tag.trim();
            tag == "*"
                || tag
                    .strip_prefix('"')
                    .and_then(|t| t.strip_suffix('"'))
                    .and_then(|t| t.split('-').next())
                    .is_some_and(|v| v.parse() == Ok(version))
        });
        if named { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
    }
}

/// What the gate leaves for [`Call`]: who calls, for what.
#[derive(Clone)]
pub struct Gated {
    /// Who calls.
    pub caller: Caller,
    /// What for.
    pub action: Action,
}

/// The address of the caller, set by the outermost middleware.
#[derive(Clone)]
pub struct RemoteAddress(pub Arc<str>);

/// The id of a request, set by the outermost middleware.
#[derive(Clone)]
pub struct RequestId(pub Arc<str>);

/// The language that a request asks for.
pub fn language_of(headers: &header::HeaderMap) -> Language {
    Language::negotiate(headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()))
}

impl FromRequest for Call {
    type Error = Problem;
    type Future = Ready<ApiResult<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let gated = request.extensions().get::<Gated>().cloned();
        let kernel = request.app_data::<web::Data<Kernel>>();
        let (Some(gated), Some(kernel)) = (gated, kernel) else {
            // A handler that is not behind the gate is a defect of ours; it must not run.
            return ready(Err(Problem::internal("the operation is not behind the gate")));
        };
        let request_id =
            request.extensions().get::<RequestId>().map_or_else(|| "".into(), |id| Arc::clone(&id.0));
        let context = Context {
            kernel: kernel.get_ref().clone(),
            caller: gated.caller,
            action: gated.action,
            request_id,
            language: language_of(request.headers()),
        };
        ready(Ok(Self { request: request.clone(), context: Arc::new(context) }))
    }
}
