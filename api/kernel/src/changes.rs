//! The change feed: every write, in an order in which no reader misses a committed row.

use crate::call::Tx;
use crate::db::{Db, Engine, dialect};
use crate::id::Id;
use crate::problem::ApiResult;
use crate::schema::changes;
use crate::time::Timestamp;
use diesel::prelude::*;

crate::text_enum! {
    /// What a change happened to.
    pub enum Kind {
        User = "user",
        Grant = "grant",
        Client = "client",
        Organization = "organization",
        CalendarDay = "calendar_day",
        RuleParam = "rule_param",
        Facility = "facility",
        Space = "space",
        OpeningHours = "opening_hours",
        Closure = "closure",
        Booking = "booking",
        // quotas and strikes
        BookingQuota = "booking_quota",
        Strike = "strike",
        // series and allocation rounds
        BookingSeries = "booking_series",
        AllocationRound = "allocation_round",
        AllocationApplication = "allocation_application",
        AllocationProposal = "allocation_proposal",
        // events
        Session = "session",
        Ticket = "ticket",
        WaitingListEntry = "waiting_list_entry",
        DrawEntry = "draw_entry",
        // money
        Tariff = "tariff",
        Charge = "charge",
        OpeningCommitment = "opening_commitment",
        TeachingCalendar = "teaching_calendar",
        OpenDay = "open_day",
        OpenDayRegistration = "open_day_registration",
        OpeningOffer = "opening_offer",
        SubsidyAgreement = "subsidy_agreement",
        SubsidyClaim = "subsidy_claim",
        CrowdPermit = "crowd_permit",
        // procurement
        CatalogueVersion = "catalogue_version",
        CatalogueItem = "catalogue_item",
        AdjustmentRequest = "adjustment_request",
        Supplier = "supplier",
        SupplierBan = "supplier_ban",
        CreditRecord = "credit_record",
        SupportMeasure = "support_measure",
        ProcurementProject = "procurement_project",
        Lot = "lot",
        ProcurementNotice = "procurement_notice",
        RequirementOpinion = "requirement_opinion",
        Enquiry = "enquiry",
        Clarification = "clarification",
        Bid = "bid",
        Expert = "expert",
        Panel = "panel",
        PanelMember = "panel_member",
        ScoreSheet = "score_sheet",
        Award = "award",
        Contract = "contract",
        ContractSupplement = "contract_supplement",
        Milestone = "milestone",
        Acceptance = "acceptance",
        ContractPayment = "contract_payment",
        Challenge = "challenge",
        Complaint = "complaint",
        // funds
        LedgerAccount = "ledger_account",
        LedgerEntry = "ledger_entry",
        LedgerClosing = "ledger_closing",
        // ratings
        Rating = "rating",
        RatingRectification = "rating_rectification",
        RatingAppeal = "rating_appeal",
        RatingFlag = "rating_flag",
        // evaluations
        EvaluationStandard = "evaluation_standard",
        ThirdPartyEvaluation = "third_party_evaluation",
        EvaluationRecord = "evaluation_record",
        EvaluationObjection = "evaluation_objection",
        EvaluationTarget = "evaluation_target",
        // budgets and contributions
        BudgetLine = "budget_line",
        Appropriation = "appropriation",
        BudgetDisbursement = "budget_disbursement",
        BudgetSpend = "budget_spend",
        BudgetReturn = "budget_return",
        BodyAccounts = "body_accounts",
        Contribution = "contribution",
        NamingRight = "naming_right",
        // foundations and disbursements
        Fund = "fund",
        FundMeeting = "fund_meeting",
        FundPurpose = "fund_purpose",
        FundProject = "fund_project",
        FundDisbursement = "fund_disbursement",
        RaisingPlan = "raising_plan",
        FundAnnualReport = "fund_annual_report",
    }
}

crate::text_enum! {
    /// What happened.
    pub enum Op {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

/// A row of the feed.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = changes)]
pub struct Change {
    /// Its place; grows along the feed, may skip.
    pub position: Option<i64>,
    /// What it happened to.
    pub kind: Kind,
    /// The record's id; the date or code for records without one.
    pub object_id: String,
    /// What happened; `deleted` is a tombstone.
    pub op: Op,
    /// The record's version after it.
    pub version: i64,
    /// The record's region, if it has one.
    pub region: Option<String>,
    /// When.
    pub at: Timestamp,
}

#[derive(Insertable)]
#[diesel(table_name = changes)]
struct NewChange<'a> {
    kind: Kind,
    object_id: String,
    op: Op,
    version: i64,
    region: Option<&'a str>,
    at: Timestamp,
}

/// Appends to the feed, in the caller's transaction.
pub fn append(
    tx: &mut Tx<'_>,
    kind: Kind,
    object_id: impl ToString,
    op: Op,
    version: i64,
    region: Option<&str>,
) -> ApiResult<()> {
    let row = NewChange { kind, object_id: object_id.to_string(), op, version, region, at: tx.now };
    diesel::insert_into(changes::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// The same for a record with a typed id.
pub fn record<T>(
    tx: &mut Tx<'_>,
    kind: Kind,
    id: Id<T>,
    op: Op,
    version: i64,
    region: Option<&str>,
) -> ApiResult<()> {
    append(tx, kind, id, op, version, region)
}

/// Gives every committed change its position, if some have none yet (decision 0001).
pub async fn number(db: &Db) -> ApiResult<()> {
    if db.engine() == Engine::Sqlite {
        return Ok(()); // its writer has numbered them
    }
    let pending = db.read(dialect::has_unnumbered_changes).await?;
    if pending {
        db.write(dialect::number_changes).await?;
    }
    Ok(())
}
