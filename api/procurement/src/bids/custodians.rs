//! Who keeps the keys: one public key for each of three roles, registered before the first bid.

use super::store;
use crate::projects::{self, Project, Status};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::policy::Role;
use citong_kernel::schema::bid_custodians;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of, text_enum};
use citong_sealing::PublicKey;
use diesel::prelude::*;
use serde_json::json;
use sha2::{Digest as _, Sha256};

text_enum! {
    /// 密钥保管人.
    pub enum CustodianRole {
        /// 采购人.
        Purchaser = "purchaser",
        /// 财政监督.
        FinanceSupervisor = "finance_supervisor",
        /// 市级主管: keeps the share for when another key is lost; sees no bid.
        CityOffice = "city_office",
    }
}

impl CustodianRole {
    /// The role that a caller must have.
    const fn of_policy(self) -> Role {
        match self {
            Self::Purchaser => Role::Purchaser,
            Self::FinanceSupervisor => Role::FinanceSupervisor,
            Self::CityOffice => Role::CityOffice,
        }
    }
    /// The role in an envelope.
    pub const fn of_share(self) -> citong_sealing::Role {
        match self {
            Self::Purchaser => citong_sealing::Role::Purchaser,
            Self::FinanceSupervisor => citong_sealing::Role::FinanceSupervisor,
            Self::CityOffice => citong_sealing::Role::CityOffice,
        }
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = bid_custodians, treat_none_as_null = true)]
pub struct Custodian {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// In which role.
    pub role: CustodianRole,
    /// Who registered the key.
    pub user_id: Id<of::User>,
    /// X25519, base64url.
    pub public_key: String,
    /// When.
    pub registered_at: Timestamp,
    /// The private key under the vault's lock, once it is released.
    pub private_key_sealed: Option<String>,
    /// Who released it.
    pub released_by: Option<Id<of::User>>,
    /// When it was released.
    pub released_at: Option<Timestamp>,
}

impl Custodian {
    /// The key, checked again.
    pub fn key(&self) -> ApiResult<PublicKey> {
        PublicKey::parse(&self.public_key).map_err(Problem::internal)
    }
    /// Another one with every registration, for `If-Match`: from the key and who registered it, because two
    /// registrations may bear one time.
    pub fn version(&self) -> i64 {
        let digest = Sha256::digest(format!("{}/{}", self.public_key, self.user_id));
        digest.iter().take(7).fold(0, |version, byte| version << 8 | i64::from(*byte))
    }
}

/// Those of a project, in the order of the roles.
pub fn of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Custodian>> {
    let rows = bid_custodians::table.filter(bid_custodians::project_id.eq(project));
    let mut all: Vec<Custodian> = rows.select(Custodian::as_select()).load(tx.conn)?;
    all.sort_by_key(|custodian| custodian.role);
    Ok(all)
}

/// Whether all three keys are registered: before that no bid can be sealed, and nothing may be published.
pub fn custody_complete(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<bool> {
    Ok(of_project(tx, project)?.len() == CustodianRole::ALL.len())
}

/// The three keys in the order of the shares; 409 `custody-incomplete` while one is missing.
pub fn keys(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<[PublicKey; 3]> {
    let all = of_project(tx, project)?;
    let keys = all.iter().map(Custodian::key).collect::<ApiResult<Vec<_>>>()?;
    keys.try_into().map_err(|_| Problem::new(ProblemType::CustodyIncomplete))
}

/// 403 unless the caller has this very role where the project is.
pub fn require_role(tx: &mut Tx<'_>, project: &Project, role: CustodianRole) -> ApiResult<()> {
    let path = projects::region_path(tx, project)?;
    let scope = projects::scope(project, &path);
    let mut grants = tx.caller().grants.iter().filter(|grant| grant.role == role.of_policy());
    if grants.any(|grant| grant.covers(&scope)) { Ok(()) } else { Err(Problem::forbidden()) }
}

/// Registers the caller's key in a role, or replaces it; until the first bid was received.
pub fn register(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    role: CustodianRole,
    key: &PublicKey,
    seen: Option<&IfMatch>,
) -> ApiResult<Custodian> {
    let project = projects::lock_for(tx, Action::RegisterCustodian, id)?;
    require_role(tx, &project, role)?;
    let user_id = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let row = Custodian {
        project_id: id,
        role,
        user_id,
        public_key: key.to_string(),
        registered_at: tx.now,
        private_key_sealed: None,
        released_by: None,
        released_at: None,
    };
    let all = of_project(tx, id)?;
    let before = all.iter().find(|custodian| custodian.role == role);
    if let Some(same) = before.filter(|old| old.public_key == row.public_key && old.user_id == user_id) {
        return Ok(same.clone());
    }
    still_open(tx, &project)?;
    not_twice(&all, &row)?;
    if let Some(before) = before {
        seen.ok_or_else(unseen)?.check(before.version())?;
    }
    write(tx, &project, &row, before.is_some())?;
    projects::open_when_due(tx, id)?;
    Ok(row)
}

/// Before the first bid, and while bids may still come.
fn still_open(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let status = project.status;
    if !matches!(status, Status::Plan | Status::NeedConsulted | Status::Notice | Status::OpenForBids) {
        let (zh, en) = ("开标后不能登记密钥", "Keys are registered before the opening");
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail(zh, en)
            .with("current_status", status));
    }
    if store::any_received(tx, project.id)? { Err(Problem::new(ProblemType::CustodyFixed)) } else { Ok(()) }
}

/// One person keeps one key of a project, and one key stands for one role.
fn not_twice(all: &[Custodian], new: &Custodian) -> ApiResult<()> {
    let mut others = all.iter().filter(|custodian| custodian.role != new.role);
    if others.clone().any(|other| other.user_id == new.user_id) {
        let (zh, en) = ("一人只能保管一把密钥", "One person keeps one key of a project");
        return Err(Problem::new(ProblemType::FourEyes).detail(zh, en));
    }
    if others.any(|other| other.public_key == new.public_key) {
        let (zh, en) = ("该公钥已由另一角色登记", "Another role has registered this key");
        return Err(Problem::new(ProblemType::Duplicate).detail(zh, en));
    }
    Ok(())
}

fn unseen() -> Problem {
    let (zh, en) =
        ("更换密钥前请先读取，并在 If-Match 中带回其 ETag", "Send the ETag you have read in If-Match");
    Problem::new(ProblemType::PreconditionRequired).detail(zh, en)
}

fn write(tx: &mut Tx<'_>, project: &Project, row: &Custodian, replaces: bool) -> ApiResult<()> {
    let table = bid_custodians::table;
    if replaces {
        diesel::update(table.find((row.project_id, row.role))).set(row).execute(tx.conn)?;
    } else {
        diesel::insert_into(table).values(row).execute(tx.conn)?;
    }
    let action = if replaces { "replace_custodian" } else { "register_custodian" };
    let fingerprint = row.key()?.fingerprint();
    audit::Event::new(action, Kind::ProcurementProject.as_str(), project.id)
        .details(json!({"role": row.role, "fingerprint": fingerprint}))
        .write(tx)?;
    let region = Some(project.region.as_str());
    changes::record(tx, Kind::ProcurementProject, project.id, Op::Updated, project.version, region)
}

/// Keeps a released private key under the vault's lock.
pub fn release(tx: &mut Tx<'_>, custodian: &mut Custodian, private_key: &str) -> ApiResult<()> {
    let record = format!("{}/{}", custodian.project_id, custodian.role);
    custodian.private_key_sealed = Some(tx.vault().seal("bid-key", &record, private_key)?);
    custodian.released_by = tx.caller().user();
    custodian.released_at = Some(tx.now);
    diesel::update(bid_custodians::table.find((custodian.project_id, custodian.role)))
        .set((
            bid_custodians::private_key_sealed.eq(&custodian.private_key_sealed),
            bid_custodians::released_by.eq(custodian.released_by),
            bid_custodians::released_at.eq(custodian.released_at),
        ))
        .execute(tx.conn)?;
    audit::Event::new("release_key", Kind::ProcurementProject.as_str(), custodian.project_id)
        .details(json!({"role": custodian.role}))
        .write(tx)
}

/// The private key that this custodian has released.
pub fn released_key(tx: &mut Tx<'_>, custodian: &Custodian) -> ApiResult<Option<String>> {
    let record = format!("{}/{}", custodian.project_id, custodian.role);
    let Some(sealed) = &custodian.private_key_sealed else { return Ok(None) };
    tx.vault().open("bid-key", &record, sealed).map(Some)
}

/// Forgets the private keys that were released for an opening that never was.
pub fn forget_keys(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<()> {
    diesel::update(bid_custodians::table.filter(bid_custodians::project_id.eq(project)))
        .set(bid_custodians::private_key_sealed.eq(None::<String>))
        .execute(tx.conn)?;
    Ok(())
}
