//! What a client is told when something is refused: RFC 9457 problems, in Chinese or English.

use actix_web::http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The result of a rule or a handler.
pub type ApiResult<T> = Result<T, Problem>;

macro_rules! problem_types {
    ($($name:ident = $status:literal $slug:literal $zh:literal $en:literal;)*) => {
        /// Every kind of refusal, with its stable URI path `/problems/<slug>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ProblemType { $(#[doc = $en] $name,)* }

        impl ProblemType {
            /// All of them, in the order of this table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
            /// The last segment of the type's URI path.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* }
            }
            /// The HTTP status.
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }
            /// The title in the language asked for.
            pub const fn title(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::Chinese) => $zh,
                      (Self::$name, Language::English) => $en,)*
                }
            }
        }
    };
}

problem_types! {
    MalformedRequest = 400 "malformed-request" "请求格式有误" "The request is malformed";
    InvalidCursor = 400 "invalid-cursor" "分页游标无效" "The cursor is not one of this list";
    Unauthenticated = 401 "unauthenticated" "请先登录" "Authentication is required";
    InvalidToken = 401 "invalid-token" "令牌无效或已过期" "The token is invalid or has expired";
    InvalidCredentials = 401 "invalid-credentials" "账号或密码不正确" "The login or password is wrong";
    Forbidden = 403 "forbidden" "没有权限" "Not allowed";
    BidSealed = 403 "bid-sealed" "投标文件尚未开启" "The bid is sealed";
    ScoresSealed = 403 "scores-sealed" "评分尚未公开" "The scores are sealed";
    Recused = 403 "recused" "应当回避" "The expert is recused";
    NotFound = 404 "not-found" "资源不存在" "Not found";
    NoAvailability = 404 "no-availability" "没有可用时段" "No free time was found";
    MethodNotAllowed = 405 "method-not-allowed" "不支持该方法" "The method is not allowed here";
    NotAcceptable = 406 "not-acceptable" "无法提供所需格式" "No acceptable representation";
    InvalidTransition = 409 "invalid-transition" "当前状态不允许该操作" "The state does not allow this";
    BookingConflict = 409 "booking-conflict" "时段冲突" "The time is already taken";
    BookingLimit = 409 "booking-limit" "超出可同时预约的数量" "Too many active bookings";
    CancellationTooLate = 409 "cancellation-too-late" "已过取消期限" "It is too late to cancel";
    CheckInNotOpen = 409 "check-in-not-open" "未到签到时间" "Check-in is not open";
    HoldExpired = 409 "hold-expired" "临时保留已过期" "The hold has expired";
    Suspended = 409 "suspended" "因多次爽约暂停预约" "Booking is suspended after missed visits";
    AlreadyRedeemed = 409 "already-redeemed" "入场码已使用" "The code was used already";
    WrongVenue = 409 "wrong-venue" "入场码不属于这里" "The code is for something else";
    ApplicationsNotOpen = 409 "applications-not-open" "不在申请期内" "Applications are not open";
    // events
    SessionFull = 409 "session-full" "名额不足" "There are not enough places left";
    SalesClosed = 409 "sales-closed" "领票已截止" "Tickets are not given out any more";
    SessionNotOpen = 409 "session-not-open" "场次尚未开放" "The session is not open yet";
    SessionCancelled = 409 "session-cancelled" "场次已取消" "The session is called off";
    DrawOnly = 409 "draw-only" "该场次通过抽签发放" "Places of this session are drawn by lot";
    PlacesFree = 409 "places-free" "仍有名额，请直接领票" "There are places: take a ticket";
    OfferExpired = 409 "offer-expired" "保留的名额已过期" "The offer has expired";
    NotInside = 409 "not-inside" "没有入场记录" "The visitor is not inside";
    TicketCancelled = 409 "ticket-cancelled" "票已取消" "The ticket is cancelled";
    Duplicate = 409 "duplicate" "已存在" "It exists already";
    Conflict = 409 "conflict" "与现有数据冲突" "It conflicts with existing data";
    // money
    FourEyes = 409 "four-eyes" "须由另一人办理" "Somebody else must do this";
    IdempotencyInProgress = 409 "idempotency-in-progress" "相同的请求正在处理" "The same request is still running";
    PermitRequired = 409 "permit-required" "尚未取得大型群众性活动安全许可" "The public-security permit is missing";
    OpenDayFull = 409 "open-day-full" "名额不足" "Too few places are left";
    // procurement
    BudgetMissing = 409 "budget-missing" "没有预算来源" "There is no budget";
    ConsultationRequired = 409 "consultation-required" "尚未征求社会公众意见" "The public was not consulted";
    SplitPurchase = 409 "split-purchase" "涉嫌化整为零规避公开招标" "The purchase is split below the threshold";
    TermsFrozen = 409 "terms-frozen" "采购文件已发布" "The terms are published";
    SupplierNotEligible = 409 "supplier-not-eligible" "不具备参加资格" "The supplier may not take part";
    RelatedBidders = 409 "related-bidders" "存在关联关系的供应商" "The bidders are related";
    BidsClosed = 409 "bids-closed" "不在提交投标文件期限内" "Bids are not received now";
    OpeningNotDue = 409 "opening-not-due" "未到开标时间" "It is too early to open the bids";
    TooFewBidders = 409 "too-few-bidders" "供应商数量不足" "There are too few bidders";
    PanelIncomplete = 409 "panel-incomplete" "评审委员会不符合规定" "The panel is not as the law says";
    ScoresMissing = 409 "scores-missing" "评分尚未全部提交" "Scores are missing";
    ChallengeOpen = 409 "challenge-open" "有未处理的质疑" "A challenge is open";
    DeadlinePassed = 409 "deadline-passed" "已过法定期限" "The legal term is over";
    NotDueYet = 409 "not-due-yet" "未到法定期限" "The legal term is not over yet";
    ChecksMissing = 409 "checks-missing" "审查尚未完成" "Bids were not checked yet";
    OffersMissing = 409 "offers-missing" "最后报价尚未完成" "Final offers are not in yet";
    ExplanationOpen = 409 "explanation-open" "报价说明尚未处理" "A low price is not explained yet";
    OverPayment = 409 "over-payment" "超出合同应付金额" "More than is due under the contract";
    SupplementLimit = 409 "supplement-limit" "补充合同超出限额" "The supplements exceed the limit";
    ApprovalRequired = 409 "approval-required" "未经批准不得采用该采购方式" "The method needs an approval";
    PublicityRequired = 409 "publicity-required" "尚未公示" "It was not publicized";
    CustodyIncomplete = 409 "custody-incomplete" "投标密钥尚未由三方登记" "The three keys of the bids are not registered";
    CustodyFixed = 409 "custody-fixed" "已收到投标，密钥不能更换" "A bid was received: the keys stay";
    // ledger
    PeriodClosed = 409 "period-closed" "会计期间已结账" "The period is closed";
    InsufficientBalance = 409 "insufficient-balance" "余额不足" "The balance does not suffice";
    AlreadyReversed = 409 "already-reversed" "该凭证已冲销" "The entry is reversed already";
    // ratings
    UseNotVerified = 409 "use-not-verified" "没有可评价的使用记录" "There is no verified use to rate";
    AlreadyRated = 409 "already-rated" "该次使用已评价" "The use was rated already";
    OwnInterest = 403 "own-interest" "与本单位利益相关，不得办理" "It concerns one's own organization";
    // evaluations
    EvaluatorNotIndependent = 409 "evaluator-not-independent" "评估机构不独立" "The evaluator is not independent";
    StandardFixed = 409 "standard-fixed" "评估标准已发布，不能修改" "The standard is published";
    PlanMissing = 409 "plan-missing" "尚未提交评估方案" "There is no plan yet";
    DataSealed = 409 "data-sealed" "原始数据已封存" "The raw data are sealed";
    SampleTooSmall = 409 "sample-too-small" "有效样本量不足" "There are too few valid samples";
    ObjectionsOpen = 409 "objections-open" "异议尚未全部答复" "Objections are open";
    // budgets and contributions
    BudgetExceeded = 409 "budget-exceeded" "超出预算" "More than the budget allows";
    AppropriationExceeded = 409 "appropriation-exceeded" "超出下达金额" "More than was appropriated";
    DisbursedExceeded = 409 "disbursed-exceeded" "超出已拨付金额" "More than was disbursed";
    BudgetLineUnfit = 409 "budget-line-unfit" "预算项目不适用" "The budget line is not for this";
    ContractCounted = 409 "contract-counted" "合同付款不得重复列支" "The payment of the contract is counted already";
    TobaccoRefused = 409 "tobacco-refused" "不接受烟草相关主体的投入" "Nothing is taken from the tobacco industry";
    NotADonation = 409 "not-a-donation" "不属于捐赠，不开具捐赠票据" "It is no donation: there is no donation receipt";
    NamingOverlap = 409 "naming-overlap" "冠名期限重叠" "It bears another name at that time";
    // foundations and disbursements
    DisbursementRequired = 409 "disbursement-required" "基金支出须经审批程序" "Money leaves a fund only by a disbursement";
    RegistrationIncomplete = 409 "registration-incomplete" "不符合登记条件" "The fund cannot be registered yet";
    FundNotRegistered = 409 "fund-not-registered" "基金未登记" "The fund is not registered";
    QuorumMissing = 409 "quorum-missing" "出席理事不足" "Too few members of the council were present";
    VoteRequired = 409 "vote-required" "须经理事会表决通过" "A passed vote of the council is required";
    NotQualifiedToRaise = 409 "not-qualified-to-raise" "没有公开募捐资格" "The fund may not raise money in public";
    PurposeRestricted = 409 "purpose-restricted" "限定用途的资金不得挪用" "The money may be used for its purpose only";
    RelatedBeneficiary = 409 "related-beneficiary" "受益人存在利害关系" "The beneficiary is related to the fund";
    GovernmentMoney = 409 "government-money" "财政资金不得用于投资" "Government money is not invested";
    ReversalFinal = 409 "reversal-final" "冲销凭证不能再冲销" "A reversal cannot be reversed";
    PreconditionFailed = 412 "precondition-failed" "资源已被他人修改" "The resource has changed";
    PayloadTooLarge = 413 "payload-too-large" "请求内容过大" "The body is too large";
    UriTooLong = 414 "uri-too-long" "网址过长" "The address is too long";
    UnsupportedMediaType = 415 "unsupported-media-type" "不支持的内容类型" "The content type is not supported";
    InvalidInput = 422 "invalid-input" "提交的内容不符合要求" "The input breaks a rule";
    BudgetMisuse = 422 "budget-misuse" "不得截留、挪用" "The money is not for this";
    DonationWithReturn = 422 "donation-with-return" "捐赠不得附带回报" "A donation has no return";
    EntryUnbalanced = 422 "entry-unbalanced" "借贷不平" "The entry does not balance";
    ForgedPass = 422 "forged-pass" "入场码无效" "The code is not genuine";
    IdempotencyMismatch = 422 "idempotency-mismatch" "幂等键已用于其他请求" "The idempotency key was used for another request";
    PreconditionRequired = 428 "precondition-required" "缺少 If-Match" "If-Match is required";
    TooManyRequests = 429 "too-many-requests" "请求过于频繁" "Too many requests";
    TooManyAttempts = 429 "too-many-attempts" "尝试次数过多，请稍后再试" "Too many failed attempts";
    Internal = 500 "internal-error" "服务器内部错误" "Internal error";
    Overloaded = 503 "overloaded" "系统繁忙，请稍后再试" "The server is busy";
    Unavailable = 503 "unavailable" "数据库暂不可用" "The database is not available";
    OutcomeUnknown = 503 "outcome-unknown" "提交结果未知，请核对" "It is not known whether the change was made";
}

/// The language of titles and details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// 简体中文, the default.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// The better of the two for an `Accept-Language` header (RFC 9110 §12.5.4).
    pub fn negotiate(header: Option<&str>) -> Self {
        let Some(header) = header else { return Self::Chinese };
        let mut best = (0.0f32, Self::Chinese);
        for range in header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or("").trim().to_ascii_lowercase();
            let quality = parts
                .filter_map(|p| p.trim().strip_prefix("q="))
                .find_map(|q| q.parse::<f32>().ok())
                .unwrap_or(1.0);
            let language = match tag.split('-').next() {
                Some("zh" | "*") => Self::Chinese,
                Some("en") => Self::English,
                _ => continue,
            };
            if quality > best.0 {
                best = (quality, language);
            }
        }
        best.1
    }
    /// The text of this language.
    pub const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Chinese => zh,
            Self::English => en,
        }
    }
    /// The language tag of a `Content-Language` header.
    pub const fn tag(self) -> &'static str {
        self.pick("zh-CN", "en")
    }
}

type Text = Cow<'static, str>;

/// One field of the input that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// JSON pointer into the body (RFC 6901), or `/name` of a query parameter.
    pub pointer: String,
    /// Stable code for machines, such as `too_early`.
    pub code: Text,
    /// 中文说明.
    pub zh: Text,
    /// The same in English.
    pub en: Text,
}

impl FieldError {
    /// An error at `pointer`.
    pub fn new(
        pointer: impl Into<String>,
        code: impl Into<Text>,
        zh: impl Into<Text>,
        en: impl Into<Text>,
    ) -> Self {
        Self { pointer: pointer.into(), code: code.into(), zh: zh.into(), en: en.into() }
    }
}

/// A refusal on its way to the client. Nothing was written.
#[derive(Debug, Clone)]
pub struct Problem(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    kind: ProblemType,
    detail: Option<(Text, Text)>,
    errors: Vec<FieldError>,
    members: Map<String, Value>,
    retry_after_seconds: Option<i64>,
    /// What went wrong inside; logged, never sent.
    cause: Option<String>,
}

impl Problem {
    /// A refusal of this kind.
    pub fn new(kind: ProblemType) -> Self {
        Self(Box::new(Inner {
            kind,
            detail: None,
            errors: Vec::new(),
            members: Map::new(),
            retry_after_seconds: None,
            cause: None,
        }))
    }
    /// 404: absent, or not visible to this caller.
    pub fn not_found() -> Self {
        Self::new(ProblemType::NotFound)
    }
    /// 403: visible, but this caller may not do it.
    pub fn forbidden() -> Self {
        Self::new(ProblemType::Forbidden)
    }
    /// 422 with one field.
    pub fn invalid(
        pointer: impl Into<String>,
        code: &'static str,
        zh: impl Into<Text>,
        en: impl Into<Text>,
    ) -> Self {
        Self::invalid_fields(vec![FieldError::new(pointer, code, zh, en)])
    }
    /// 422 with several fields.
    pub fn invalid_fields(errors: Vec<FieldError>) -> Self {
        let mut problem = Self::new(ProblemType::InvalidInput);
        problem.0.errors = errors;
        problem
    }
    /// 500, with the cause for the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        let mut problem = Self::new(ProblemType::Internal);
        problem.0.cause = Some(cause.to_string());
        problem
    }
    /// Notes the cause for the log.
    #[must_use]
    pub fn caused_by(mut self, cause: impl std::fmt::Display) -> Self {
        self.0.cause = Some(cause.to_string());
        self
    }
    /// Adds an explanation in both languages.
    #[must_use]
    pub fn detail(mut self, zh: impl Into<Text>, en: impl Into<Text>) -> Self {
        self.0.detail = Some((zh.into(), en.into()));
        self
    }
    /// Adds a member that a machine can act on.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        let value = serde_json::to_value(value).unwrap_or(Value::Null);
        self.0.members.insert(name.to_owned(), value);
        self
    }
    /// Adds a field error.
    #[must_use]
    pub fn field(mut self, error: FieldError) -> Self {
        self.0.errors.push(error);
        self
    }
    /// The same with a field under the name that this caller gave it.
    #[must_use]
    pub fn repointed(mut self, from: &str, to: &str) -> Self {
        for error in self.0.errors.iter_mut().filter(|error| error.pointer == from) {
            to.clone_into(&mut error.pointer);
        }
        self
    }
    /// Says when to try again.
    #[must_use]
    pub fn retry_after(mut self, seconds: i64) -> Self {
        self.0.retry_after_seconds = Some(seconds.max(1));
        self
    }
    /// The kind.
    pub fn kind(&self) -> ProblemType {
        self.0.kind
    }
    /// The fields that break a rule.
    pub fn errors(&self) -> &[FieldError] {
        &self.0.errors
    }
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0.kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
    /// The value of the `Retry-After` header.
    pub fn retry_after_seconds(&self) -> Option<i64> {
        self.0.retry_after_seconds
    }
    /// What went wrong inside, for the log.
    pub fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }
    /// The body that is sent.
    pub fn body(&self, language: Language, request_id: &str) -> Value {
        let kind = self.0.kind;
        let mut body = Map::new();
        body.insert("type".into(), format!("/problems/{}", kind.slug()).into());
        body.insert("title".into(), kind.title(language).into());
        body.insert("status".into(), kind.status().into());
        let detail = self.0.detail.as_ref().map(|(zh, en)| language.pick(zh, en).to_owned());
        let detail = detail.or_else(|| self.0.errors.first().map(|e| describe(e, language)));
        if let Some(detail) = detail {
            body.insert("detail".into(), detail.into());
        }
        body.insert("instance".into(), request_id.into());
        if !self.0.errors.is_empty() {
            let errors = self.0.errors.iter().map(|e| {
                serde_json::json!({
                    "pointer": e.pointer, "code": e.code, "detail": language.pick(&e.zh, &e.en),
                })
            });
            body.insert("errors".into(), errors.collect());
        }
        for (name, value) in &self.0.members {
            body.insert(name.clone(), value.clone());
        }
        Value::Object(body)
    }
}

fn describe(error: &FieldError, language: Language) -> String {
    format!("{}: {}", error.pointer, language.pick(&error.zh, &error.en))
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.kind.slug())?;
        self.0.cause.as_ref().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}
impl std::error::Error for Problem {}

impl From<diesel::result::Error> for Problem {
    fn from(error: diesel::result::Error) -> Self {
        crate::db::problem_of(error)
    }
}

impl actix_web::ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.status()
    }
    /// The body in the default language; the server's outermost middleware renders it again in the
    /// language of the request.
    fn error_response(&self) -> actix_web::HttpResponse {
        actix_web::HttpResponse::build(self.status())
            .content_type("application/problem+json")
            .body(self.body(Language::default(), "").to_string())
    }
}

/// A problem as clients see it (RFC 9457), for the OpenAPI document.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Problem, example = json!({
    "type": "/problems/invalid-input", "title": "提交的内容不符合要求", "status": 422,
    "detail": "/starts_at: 开始时间已过", "instance": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "errors": [{"pointer": "/starts_at", "code": "in_past", "detail": "开始时间已过"}]
}))]
pub struct ProblemBody {
    /// Stable URI path that names the kind, such as `/problems/booking-conflict`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words, in the language of the request.
    pub title: String,
    /// The HTTP status, repeated.
    pub status: u16,
    /// What happened this time.
    pub detail: Option<String>,
    /// The request id, to quote when asking for help.
    pub instance: String,
    /// The fields that break a rule.
    pub errors: Option<Vec<ProblemField>>,
    /// For a booking that clashes: the times that are taken.
    pub conflicts: Option<Value>,
    /// For a booking that clashes: free times nearby.
    pub alternatives: Option<Value>,
}

/// A field that breaks a rule.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// JSON pointer into the body, or `/name` of a query parameter.
    pub pointer: String,
    /// Stable code for machines.
    pub code: String,
    /// Words for people.
    pub detail: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_follows_the_quality_values() {
        assert_eq!(Language::negotiate(None), Language::Chinese);
        assert_eq!(Language::negotiate(Some("en")), Language::English);
        assert_eq!(Language::negotiate(Some("en;q=0.4, zh-CN;q=0.9")), Language::Chinese);
        assert_eq!(Language::negotiate(Some("fr, en-GB;q=0.5")), Language::English);
        assert_eq!(Language::negotiate(Some("fr")), Language::Chinese);
    }

    #[test]
    fn slugs_are_unique() {
        let mut slugs: Vec<_> = ProblemType::ALL.iter().map(|p| p.slug()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), ProblemType::ALL.len());
    }
}
