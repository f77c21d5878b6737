//! What clients send and see of bids, keys and the opening.

use super::custodians::{Custodian, CustodianRole};
use super::state::BidStatus;
use crate::projects::Status;
use citong_kernel::query::AnyOf;
use citong_kernel::{ApiResult, Id, Timestamp, of, page_schema, text_enum};
use citong_sealing::{Envelope, PublicKey, Receipt};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// A custodian's public key.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"public_key": "pOCSkrZRwni5dyxWn1-puxPZBrRqtoyd-dwrRAn4ogk"}))]
pub struct RegisterCustodian {
    /// X25519: 32 bytes, base64url without padding.
    #[schema(value_type = String)]
    pub public_key: PublicKey,
}

/// A private key, released for the opening.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"private_key": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"}))]
pub struct OpenBids {
    /// X25519: 32 bytes, base64url without padding.
    #[schema(max_length = 64)]
    pub private_key: String,
}

/// A bid.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"envelope": {"version": 1, "suite": "DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM",
    "project_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "lot_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11",
    "supplier_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f12", "shares": [{"role": "purchaser",
    "public_key": "pOCSkrZRwni5dyxWn1-puxPZBrRqtoyd-dwrRAn4ogk",
    "enc": "OcbwQqk1c0oYTv-1fzLezpc8qPBdJQUvTnDAF28v60Y", "ciphertext": "F2c7nZImbD0"}],
    "commitment": "HZtFf5w0Wlo-_jHZ1FpM0UpjDHGBNSwyDDg2ZBHIhBw", "nonce": "1WiKUtVaAuxK6l7B",
    "ciphertext": "UgE7t1L-vm0"}}))]
pub struct CreateBid {
    /// For which lot; needed where the project has several.
    pub lot_id: Option<Id<of::Lot>>,
    /// Whose bid; needed where the caller acts for several suppliers.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// What the bidder's own machine has sealed; one share for each of the three custodians.
    pub envelope: Envelope,
}

/// Another envelope in place of the one that was handed in.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"envelope": {"version": 1, "suite": "DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM",
    "project_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "lot_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11",
    "supplier_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f12", "shares": [{"role": "purchaser",
    "public_key": "pOCSkrZRwni5dyxWn1-puxPZBrRqtoyd-dwrRAn4ogk",
    "enc": "OcbwQqk1c0oYTv-1fzLezpc8qPBdJQUvTnDAF28v60Y", "ciphertext": "F2c7nZImbD0"}],
    "commitment": "HZtFf5w0Wlo-_jHZ1FpM0UpjDHGBNSwyDDg2ZBHIhBw", "nonce": "1WiKUtVaAuxK6l7B",
    "ciphertext": "UgE7t1L-vm0"}}))]
pub struct ReplaceBid {
    /// Sealed anew.
    pub envelope: Envelope,
}

/// Why a bid is withdrawn.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "报价有误"}))]
pub struct WithdrawBid {
    /// At most 200 characters.
    #[schema(max_length = 200)]
    pub reason: Option<String>,
}

/// Which bids of a project.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BidQuery {
    /// Only for this lot.
    pub lot_id: Option<Id<of::Lot>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Which of one's own bids.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OwnBidQuery {
    /// Only in this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "submitted")]
    pub status: Option<AnyOf<BidStatus>>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Who keeps a key: public, because bidders seal to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CustodianView {
    /// In which role.
    pub role: CustodianRole,
    /// X25519: 32 bytes, base64url.
    pub public_key: String,
    /// SHA-256 of the public key in hex: compare it with the procurement documents.
    pub fingerprint: String,
    /// When it was registered.
    pub registered_at: Timestamp,
    /// When its private key was released for the opening.
    pub released_at: Option<Timestamp>,
}

impl CustodianView {
    /// Of a row.
    pub fn of(row: &Custodian) -> ApiResult<Self> {
        Ok(Self {
            role: row.role,
            public_key: row.public_key.clone(),
            fingerprint: row.key()?.fingerprint(),
            registered_at: row.registered_at,
            released_at: row.released_at,
        })
    }
}

/// The custodians of a project's bids.
#[derive(Debug, Serialize, ToSchema)]
pub struct CustodiansView {
    /// Those who have registered a key, in the order of the shares.
    pub items: Vec<CustodianView>,
    /// Whether all three have: only then bids can be sealed.
    pub complete: bool,
}

/// A bid, as far as the caller may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidView {
    /// Its id.
    pub id: Id<of::Bid>,
    /// For which project.
    pub project_id: Id<of::ProcurementProject>,
    /// For which lot.
    pub lot_id: Id<of::Lot>,
    /// Whose.
    pub supplier_id: Id<of::Supplier>,
    /// The bidder's name.
    pub supplier_name: String,
    /// Its state; for the public, what the opening said until the result is published.
    pub status: BidStatus,
    /// Why it was withdrawn, is invalid or disqualified.
    pub status_reason: Option<String>,
    /// Proves what was handed in and when; for the bidder.
    pub receipt: Option<Receipt>,
    /// SHA-256 of the envelope's canonical JSON.
    pub envelope_sha256: String,
    /// When it was received.
    pub submitted_at: Timestamp,
    /// When it was withdrawn, replaced or returned unopened.
    pub ended_at: Option<Timestamp>,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// 投标报价, in fen, from the opening on.
    pub price_fen: Option<i64>,
    /// 最后报价, in fen.
    pub final_price_fen: Option<i64>,
    /// What was in it: for the bidder, the purchaser, the finance supervisor, the auditor and the panel.
    #[schema(value_type = Option<Object>)]
    pub content: Option<Value>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
}

page_schema!(BidPage, BidView);

/// A key that was released.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasedKey {
    /// Of which role.
    pub role: CustodianRole,
    /// When.
    pub released_at: Timestamp,
}

/// How far the opening is.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidOpeningView {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// The project's state.
    pub status: Status,
    /// When the bids were opened.
    pub opened_at: Option<Timestamp>,
    /// The keys that were released.
    pub released: Vec<ReleasedKey>,
    /// One of these must release its key next; empty once the bids are open.
    pub waiting_for: Vec<CustodianRole>,
}

/// The key that proves receipts.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReceiptKeyView {
    /// `Ed25519`.
    pub algorithm: &'static str,
    /// 32 bytes, base64url.
    pub public_key: String,
}

text_enum! {
    /// 视为串通投标的情形 (87号§37).
    pub enum SignalKind {
        /// 投标文件由同一人编制.
        Author = "same_author",
        /// 委托同一人办理投标事宜.
        Agent = "same_agent",
        /// 联系人员为同一人.
        Contact = "same_contact",
        /// 投标保证金从同一账户转出.
        DepositAccount = "same_deposit_account",
        /// 投标文件异常一致: one file in both.
        Document = "same_document",
    }
}

/// Two bids that share what independent bidders would not.
#[derive(Debug, Serialize, ToSchema)]
pub struct CollusionSignal {
    /// For which lot.
    pub lot_id: Id<of::Lot>,
    /// The two bids.
    pub bid_ids: Vec<Id<of::Bid>>,
    /// What they share.
    pub signs: Vec<SignalKind>,
}

/// The signs between a project's bids.
#[derive(Debug, Serialize, ToSchema)]
pub struct CollusionSignals {
    /// Pairs with at least one sign.
    pub items: Vec<CollusionSignal>,
}
