//! What clients send and see of the ledger.

use super::accounts::{Account, AccountKind};
use super::closings::Closing;
use super::entries::{Entry, NewEntry, NewPosting, Posting};
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A new account.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "1002-01", "name": "银行存款—文化发展专项基金", "kind": "asset",
    "organization_id": "01937b5e-0000-7000-8000-000000000001", "may_go_negative": false}))]
pub struct CreateLedgerAccount {
    /// 科目编码, unique in the books of the body, 1–40 characters.
    #[schema(max_length = 40)]
    pub code: String,
    /// 科目名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 科目类别.
    pub kind: AccountKind,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// Whether its balance may lie on the other side than its kind's (a debit of income, a credit of cash).
    #[serde(default)]
    pub may_go_negative: bool,
    /// 限定用途, 1–200 characters.
    #[schema(max_length = 200)]
    pub purpose: Option<String>,
}

/// Changes to an account.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "银行存款—专项基金（活期）"}))]
pub struct UpdateLedgerAccount {
    /// 科目名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub name: Patch<String>,
    /// 限定用途.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub purpose: Patch<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AccountQuery {
    /// Only the books of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "asset,income")]
    pub kind: Option<AnyOf<AccountKind>>,
    /// Only this code.
    pub code: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerAccountView {
    /// Its id.
    pub id: Id<of::LedgerAccount>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 科目编码.
    pub code: String,
    /// 科目名称.
    pub name: String,
    /// 科目类别.
    pub kind: AccountKind,
    /// 限定用途.
    pub purpose: Option<String>,
    /// 币种, always CNY.
    pub currency: String,
    /// Whether its balance may lie on the other side than its kind's.
    pub may_go_negative: bool,
    /// The sum of all its postings, in fen, debits positive.
    pub balance_fen: i64,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its data last changed.
    pub updated_at: Timestamp,
}

impl From<Account> for LedgerAccountView {
    fn from(row: Account) -> Self {
        Self {
            id: row.id,
            organization_id: row.organization_id,
            code: row.code,
            name: row.name,
            kind: row.kind,
            purpose: row.purpose,
            currency: row.currency,
            may_go_negative: row.may_go_negative,
            balance_fen: row.balance_fen,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

page_schema!(LedgerAccountPage, LedgerAccountView);

/// Until when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BalanceQuery {
    /// The last local day that counts; all postings without it.
    #[param(value_type = Option<String>, format = Date)]
    pub at: Option<LocalDate>,
}

/// What an account holds.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerBalanceView {
    /// Which account.
    pub account_id: Id<of::LedgerAccount>,
    /// The last day that counts; null where everything does.
    #[schema(value_type = Option<String>, format = Date)]
    pub at: Option<LocalDate>,
    /// In fen, debits positive.
    pub balance_fen: i64,
}

/// Which books, until when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TrialBalanceQuery {
    /// The last local day that counts; all postings without it.
    #[param(value_type = Option<String>, format = Date)]
    pub at: Option<LocalDate>,
    /// Only the books of this body.
    pub organization_id: Option<Id<of::Organization>>,
}

/// 试算平衡表.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrialBalanceView {
    /// Every account that the caller may read.
    pub items: Vec<TrialBalanceItem>,
    /// Their sum: zero.
    pub total_fen: i64,
}

/// One line of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrialBalanceItem {
    /// Which account.
    pub account_id: Id<of::LedgerAccount>,
    /// 科目编码.
    pub code: String,
    /// In fen, debits positive.
    pub balance_fen: i64,
}

/// A paper behind an entry, kept elsewhere and named by its digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// 文件名, 1–200 characters.
    #[schema(max_length = 200)]
    pub name: String,
    /// SHA-256, 64 lower-case hexadecimal digits.
    #[schema(min_length = 64, max_length = 64)]
    pub sha256: String,
    /// Its length in bytes.
    #[schema(minimum = 0)]
    pub bytes: Option<i64>,
}

/// A new entry.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"occurred_on": "2026-12-01", "description": "收到企业捐赠",
    "postings": [{"account_id": "01937b5e-0000-7000-8000-000000000001", "amount_fen": 10000000},
        {"account_id": "01937b5e-0000-7000-8000-000000000002", "amount_fen": -10000000}]}))]
pub struct CreateLedgerEntry {
    /// 业务日期.
    #[schema(value_type = String, format = Date)]
    pub occurred_on: LocalDate,
    /// 摘要, 1–500 characters.
    #[schema(max_length = 500)]
    pub description: String,
    /// 2–200 postings that sum to exactly zero.
    #[schema(min_items = 2, max_items = 200)]
    pub postings: Vec<CreatePosting>,
    /// 附件.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub attachments: Vec<Attachment>,
}

/// One side of a new entry.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreatePosting {
    /// In which account.
    pub account_id: Id<of::LedgerAccount>,
    /// In fen: debits positive, credits negative, never zero.
    pub amount_fen: i64,
}

impl CreateLedgerEntry {
    /// The entry to make.
    pub fn entry(&self) -> NewEntry {
        let side = |posting: &CreatePosting| NewPosting {
            account: posting.account_id,
            amount_fen: posting.amount_fen,
        };
        NewEntry {
            occurred_on: self.occurred_on.0,
            description: self.description.clone(),
            postings: self.postings.iter().map(side).collect(),
            attachments: self.attachments.clone(),
            reverses: None,
        }
    }
}

/// Why and when an entry is taken back.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "科目用错"}))]
pub struct ReverseLedgerEntry {
    /// 1–100 characters; becomes part of the description.
    #[schema(max_length = 100)]
    pub reason: Option<String>,
    /// 业务日期 of the reversal; today, or the entry's date where that is later.
    #[schema(value_type = Option<String>, format = Date)]
    pub occurred_on: Option<LocalDate>,
}

/// Filters of the journal.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EntryQuery {
    /// Only the books of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only entries with a posting in this account.
    pub account_id: Option<Id<of::LedgerAccount>>,
    /// On or after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub occurred_from: Option<LocalDate>,
    /// Before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub occurred_before: Option<LocalDate>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An entry with its postings.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerEntryView {
    /// Its id.
    pub id: Id<of::LedgerEntry>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 业务日期.
    #[schema(value_type = String, format = Date)]
    pub occurred_on: LocalDate,
    /// 摘要.
    pub description: String,
    /// Its postings; they sum to zero.
    pub postings: Vec<PostingView>,
    /// The entry that it takes back.
    pub reverses_id: Option<Id<of::LedgerEntry>>,
    /// The entry that takes it back.
    pub reversed_by_id: Option<Id<of::LedgerEntry>>,
    /// 附件.
    pub attachments: Vec<Attachment>,
    /// Who recorded it: `user:<id>`.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// One side of an entry.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostingView {
    /// In which account.
    pub account_id: Id<of::LedgerAccount>,
    /// In fen, debits positive.
    pub amount_fen: i64,
}

impl LedgerEntryView {
    /// With its postings and its reversal.
    pub fn of(entry: Entry, postings: Vec<Posting>, reversed_by: Option<Id<of::LedgerEntry>>) -> Self {
        let side = |row: Posting| PostingView { account_id: row.account_id, amount_fen: row.amount_fen };
        Self {
            id: entry.id,
            organization_id: entry.organization_id,
            occurred_on: entry.occurred_on.into(),
            description: entry.description,
            postings: postings.into_iter().map(side).collect(),
            reverses_id: entry.reverses_id,
            reversed_by_id: reversed_by,
            attachments: entry.attachments.0,
            recorded_by: entry.recorded_by,
            created_at: entry.created_at,
        }
    }
}

page_schema!(LedgerEntryPage, LedgerEntryView);

/// Which books are closed until when.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"organization_id": "01937b5e-0000-7000-8000-000000000001", "until_on": "2026-10-31"}))]
pub struct CloseLedgerPeriod {
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// The last day that is closed; it must be over.
    #[schema(value_type = String, format = Date)]
    pub until_on: LocalDate,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClosingQuery {
    /// Only the books of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A closed period.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedgerClosingView {
    /// Its id.
    pub id: Id<of::LedgerClosing>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// The last day that is closed.
    #[schema(value_type = String, format = Date)]
    pub until_on: LocalDate,
    /// Who closed it.
    pub closed_by: String,
    /// When.
    pub created_at: Timestamp,
}

impl From<Closing> for LedgerClosingView {
    fn from(row: Closing) -> Self {
        Self {
            id: row.id,
            organization_id: row.organization_id,
            until_on: row.until_on.into(),
            closed_by: row.closed_by,
            created_at: row.created_at,
        }
    }
}

page_schema!(LedgerClosingPage, LedgerClosingView);
