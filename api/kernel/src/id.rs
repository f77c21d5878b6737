//! Typed identifiers: UUIDv7, so that the order of ids is the order of creation.

use crate::db::{MultiBackend, sql_types};
use crate::time::Timestamp;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::Sqlite;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Identifies one `T`. In JSON a UUID string; in the database `uuid` or 16 bytes.
#[derive(AsExpression, FromSqlRow)]
#[diesel(sql_type = sql_types::Uuid)]
pub struct Id<T: 'static>(Uuid, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// A new id for a record created at `now`.
    pub fn new(now: Timestamp) -> Self {
        Self(new_uuid(now), PhantomData)
    }
    /// The id with this value.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }
    /// The value without its type.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
    /// The same value as the id of another kind of record; for records that share their id.
    pub const fn cast<U>(self) -> Id<U> {
        Id(self.0, PhantomData)
    }
}

/// A UUIDv7 whose time part is `now` (the injected clock). The 12 bits after it count the ids that
/// this process has made in that millisecond, so that ids of one transaction are in its order
/// (RFC 9562 §6.2, method 1); the rest is random.
pub fn new_uuid(now: Timestamp) -> Uuid {
    let mut random = [0u8; 10];
    crate::secret::fill(&mut random);
    let millis = u64::try_from(now.millis()).unwrap_or(0);
    let count = next_in(millis).to_be_bytes();
    random[..2].copy_from_slice(&count);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// How many ids came before in this millisecond. After 4,096 the order within it is lost, not the
/// uniqueness.
fn next_in(millis: u64) -> u16 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let next = |last: u64| if last >> 12 == millis { last + 1 } else { millis << 12 };
    let last = LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(next(last)));
    let now = next(last.unwrap_or_else(|last| last));
    u16::try_from(now & 0xfff).unwrap_or_default()
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
impl<T> FromStr for Id<T> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text).map(Self::from_uuid)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Uuid::try_parse(&text).map(Self::from_uuid).map_err(|_| serde::de::Error::custom("not a UUID"))
    }
}

impl<T: 'static> ToSql<sql_types::Uuid, Pg> for Id<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        use std::io::Write;
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}
impl<T: 'static> ToSql<sql_types::Uuid, Sqlite> for Id<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.as_bytes().as_slice());
        Ok(IsNull::No)
    }
}
impl<T: 'static> ToSql<sql_types::Uuid, MultiBackend> for Id<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((sql_types::Uuid, self));
        Ok(IsNull::No)
    }
}
impl<T: 'static> FromSql<sql_types::Uuid, Pg> for Id<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::from_uuid(Uuid::from_slice(value.as_bytes())?))
    }
}
impl<T: 'static> FromSql<sql_types::Uuid, Sqlite> for Id<T> {
    fn from_sql(mut value: <Sqlite as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::from_uuid(Uuid::from_slice(value.read_blob())?))
    }
}
impl<T: 'static> FromSql<sql_types::Uuid, MultiBackend> for Id<T> {
    fn from_sql(
        value: <MultiBackend as diesel::backend::Backend>::RawValue<'_>,
    ) -> deserialize::Result<Self> {
        value.from_sql::<Self, sql_types::Uuid>()
    }
}

// What utoipa's derive implements for a type with parameters; it has no public name for it.
impl<T> utoipa::__dev::ComposeSchema for Id<T> {
    fn compose(
        _: Vec<utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>>,
    ) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
            .into()
    }
}
impl<T> utoipa::ToSchema for Id<T> {
    fn name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
}

/// What ids can identify. The markers stand here because domains name each other's records by id
/// without importing each other's code.
pub mod of {
    macro_rules! markers {
        ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}
            // The OpenAPI document names `Id<of::User>` after the marker: `Id_User`.
            impl utoipa::PartialSchema for $name {
                fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                    <super::Id<Self> as utoipa::PartialSchema>::schema()
                }
            }
            impl utoipa::ToSchema for $name {}
        )*};
    }
    markers! {
        /// A person's account.
        User,
        /// One login of a user: the family of its refresh tokens.
        Session,
        /// One role given to a user or a machine client.
        Grant,
        /// A machine client (OAuth 2.0 client credentials).
        Client,
        /// One refresh token.
        RefreshToken,
        /// A one-time code sent to a phone.
        OneTimeCode,
        /// A body that runs facilities or takes part otherwise.
        Organization,
        /// A public cultural facility 公共文化设施.
        Facility,
        /// A bookable room, hall, court or area of a facility.
        Space,
        /// A timetable of a facility or a space.
        Timetable,
        /// A temporary closure of a space.
        Closure,
        /// A booking of a space.
        Booking,
        /// An activity, exhibition slot or other event with places 场次.
        EventSession,
        /// One person's place in a session.
        Ticket,
        /// Tickets taken together.
        TicketOrder,
        /// One scan of a ticket at the door.
        TicketScan,
        /// A party that waits for places of a session 候补.
        WaitingListEntry,
        /// A party in the draw for a session 抽签.
        DrawEntry,
        /// A message to a person about something that happened to their records.
        Notice,
        /// A figure that law or policy may change.
        RuleParam,
        /// One line of the audit trail.
        AuditEvent,
        /// A message handed to the notification adapter.
        Message,
        /// A limit of a person's bookings in a period.
        BookingQuota,
        /// One scan at the door for a booking.
        BookingScan,
        /// One missed visit that counts against a person 爽约记录.
        Strike,
        /// A series of bookings.
        BookingSeries,
        /// A round in which a season's times are given out.
        AllocationRound,
        /// A group's application in a round.
        AllocationApplication,
        /// A weekly time that a round proposes to a group.
        AllocationProposal,
        /// A person's calendar under a secret address.
        CalendarFeed,
        /// What is handed to a notification adapter, for one person on one channel.
        Delivery,
        /// One attempt to hand it over.
        DeliveryAttempt,
        /// What a space costs 收费标准.
        Tariff,
        /// What is owed for a booking 应收.
        Charge,
        /// Money taken; it has a receipt of the same id.
        Payment,
        /// Money given back.
        Refund,
        /// What an agency or school opens to the public, and when 开放承诺.
        OpeningCommitment,
        /// When a school teaches 教学时间.
        TeachingCalendar,
        /// A day on which barracks open 军营开放日.
        OpenDay,
        /// A group that wants to come to an open day.
        OpenDayRegistration,
        /// What a private venue offers the public 开放要约.
        OpeningOffer,
        /// What a private venue is paid for its offer 补贴协议.
        SubsidyAgreement,
        /// A claim under such an agreement 补贴申领.
        SubsidyClaim,
        /// The permit of a large event 大型群众性活动安全许可.
        CrowdPermit,
        /// A version of a region's purchase catalogue 购买目录.
        CatalogueVersion,
        /// A line of it.
        CatalogueItem,
        /// A request to change it 目录调整申请.
        AdjustmentRequest,
        /// Who may deliver what is bought 承接主体.
        Supplier,
        /// Who controls a supplier.
        SupplierController,
        /// A time in which a supplier may not take part 禁止参加政府采购活动.
        SupplierBan,
        /// An entry of a supplier's record 信用记录.
        CreditRecord,
        /// What is done to support small or young suppliers 扶持措施.
        SupportMeasure,
        /// A purchase 采购项目.
        ProcurementProject,
        /// A part of it that is awarded on its own 采购包.
        Lot,
        /// What bids are scored by 评审因素.
        Criterion,
        /// A published announcement 公告.
        ProcurementNotice,
        /// An opinion on what is to be bought 需求意见.
        RequirementOpinion,
        /// A question about the documents 询问.
        Enquiry,
        /// A change of the documents that says the same to all 澄清或者修改.
        Clarification,
        /// A bid 投标、响应.
        Bid,
        /// A person who may be drawn to evaluate 评审专家.
        Expert,
        /// Those who evaluate one project 评审委员会.
        Panel,
        /// One of them.
        PanelMember,
        /// What one of them found of one bid 评分表.
        ScoreSheet,
        /// The purchaser's choice 中标、成交.
        Award,
        /// A signed contract 政府采购合同.
        Contract,
        /// A change of a contract 补充合同.
        ContractSupplement,
        /// A part of a contract with a date of its own.
        Milestone,
        /// Whether what was bought was delivered 履约验收.
        Acceptance,
        /// Money paid under a contract.
        ContractPayment,
        /// A supplier's objection to the purchaser 质疑.
        Challenge,
        /// A supplier's complaint to the finance department 投诉.
        Complaint,
        /// One opinion heard at an acceptance.
        AcceptanceOpinion,
        /// A time in which a purchase stands still 暂停采购活动.
        Suspension,
        /// One OCDS release.
        Release,
        /// An account of the ledger 会计科目.
        LedgerAccount,
        /// An entry of the journal 记账凭证.
        LedgerEntry,
        /// The end of a closed period 结账.
        LedgerClosing,
        // ratings
        /// What somebody said of a use 评价.
        Rating,
        /// A wording of the reply to it 回复.
        RatingReply,
        /// What a bad one makes the venue do 差评整改.
        RatingRectification,
        /// A call to its author 回访.
        RatingCallBack,
        /// The venue's appeal against one 评价申诉.
        RatingAppeal,
        /// A sign of stuffing 刷评线索.
        RatingFlag,
        // evaluations
        /// One version of a standard 评估标准.
        EvaluationStandard,
        /// A third party evaluates a service for one year 第三方评估.
        ThirdPartyEvaluation,
        /// A file of raw data 原始数据.
        EvaluationRecord,
        /// What the evaluated objects to 异议.
        EvaluationObjection,
        /// Who was told a result.
        EvaluationNotification,
        /// What a result asks of a following year 目标.
        EvaluationTarget,
        // budgets and contributions
        /// A line of a body's budget 预算项目.
        BudgetLine,
        /// One change of its amount 预算调整.
        BudgetAdjustment,
        /// A part of it that somebody may use 下达.
        Appropriation,
        /// Money that is to reach whoever may use it 拨付.
        BudgetDisbursement,
        /// Money spent 支出.
        BudgetSpend,
        /// Money or a right to it given back 收回.
        BudgetReturn,
        /// An attempt at misuse that was refused.
        BudgetMisuse,
        /// What of a venue's free opening was appropriated 免费开放补助.
        FreeOpeningSettlement,
        /// What somebody gives or invests 多元投入.
        Contribution,
        /// What became of a part of it.
        ContributionUse,
        /// A change of what it is for 变更捐赠用途.
        ContributionPurpose,
        /// A name that something bears for a time 冠名权.
        NamingRight,
        // foundations and disbursements
        /// A fund 基金.
        Fund,
        /// A member of its council, or a supervisor 理事、监事.
        FundMember,
        /// What money may be used for 限定用途.
        FundPurpose,
        /// A meeting of its council 理事会会议.
        FundMeeting,
        /// A vote of such a meeting 表决.
        FundVote,
        /// A project 公益项目.
        FundProject,
        /// Whoever may not benefit 关联方.
        FundRelatedParty,
        /// Money that leaves a fund 支出.
        FundDisbursement,
        /// A plan to raise money in public 募捐方案.
        RaisingPlan,
        /// What was told the public of it 募捐情况公开.
        RaisingDisclosure,
        /// Why a ratio was not met.
        FundException,
        /// 年度工作报告.
        FundAnnualReport,
        /// A record whose kind is not known to the code at hand.
        Anything,
    }
}
