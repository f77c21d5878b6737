//! Every query of charges, payments and refunds.

use super::provider::Method;
use super::state::ChargeStatus;
use super::views::ChargeQuery;
use crate::facilities::Concession;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::money::Fen;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{bookings, charges, facilities, payments, refunds, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde_json::json;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = charges)]
pub struct Charge {
    /// Its id.
    pub id: Id<of::Charge>,
    /// The booking that it is for.
    pub booking_id: Option<Id<of::Booking>>,
    /// The venue.
    pub facility_id: Id<of::Facility>,
    /// Who owes it.
    pub user_id: Option<Id<of::User>>,
    /// The group that was taken into account.
    pub concession: Option<Concession>,
    /// What the booking costs.
    pub price_fen: Fen,
    /// What is owed of it.
    pub amount_fen: Fen,
    /// The sum of the payments; the database keeps it.
    pub paid_fen: Fen,
    /// The sum of the refunds; the database keeps it.
    pub refunded_fen: Fen,
    /// Its state.
    pub status: ChargeStatus,
    /// Why it is what it is.
    pub reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Charge {
    /// What was paid less what was given back.
    pub const fn net(&self) -> i64 {
        self.paid_fen.0 - self.refunded_fen.0
    }
    /// What is still to be paid; below zero what is to be given back.
    pub const fn outstanding(&self) -> i64 {
        self.amount_fen.0 - self.net()
    }
}

/// What grants are compared with, and what views show beside the row.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs the facility.
    pub organization_id: Id<of::Organization>,
}

/// A charge with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub charge: Charge,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: self.charge.user_id,
        }
    }
}

impl Stateful for Found {
    type Marker = of::Charge;
    type Status = ChargeStatus;
    const TABLE: &'static str = "charges";
    const KIND: Kind = Kind::Charge;
    fn id(&self) -> Id<of::Charge> {
        self.charge.id
    }
    fn status(&self) -> ChargeStatus {
        self.charge.status
    }
    fn version(&self) -> i64 {
        self.charge.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

macro_rules! with_surroundings {
    () => {
        charges::table.inner_join(facilities::table).select((
            Charge::as_select(),
            (facilities::name, facilities::region, facilities::region_path, facilities::organization_id),
        ))
    };
}

type Row = (Charge, Around);

fn found((charge, around): Row) -> Found {
    Found { charge, around }
}

/// A charge that the caller may do `action` to. 404 where it is absent or not visible, 403 where it
/// is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Charge>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetCharge, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// A charge, for rules that have decided already that the caller may.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Charge>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(charges::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// The same, with its row locked before it is read.
pub fn lock(tx: &mut Tx<'_>, id: Id<of::Charge>) -> ApiResult<Found> {
    dialect::lock_rows(tx.conn, Lockable::Charges, &[id])?;
    fetch(tx, id)
}

/// The charge of a booking, locked.
pub fn of_booking(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<Option<Found>> {
    let id: Option<Id<of::Charge>> = charges::table
        .filter(charges::booking_id.eq(booking))
        .select(charges::id)
        .first(tx.conn)
        .optional()?;
    id.map(|id| lock(tx, id)).transpose()
}

/// The group that the person of a booking claims to belong to.
pub fn concession_of(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<Option<Concession>> {
    Ok(bookings::table.find(booking).select(bookings::concession).first(tx.conn)?)
}

/// Notes that group.
pub fn set_concession(tx: &mut Tx<'_>, booking: Id<of::Booking>, group: Concession) -> ApiResult<()> {
    diesel::update(bookings::table.find(booking)).set(bookings::concession.eq(group)).execute(tx.conn)?;
    Ok(())
}

/// The charges that the caller may see, newest first.
pub fn list(tx: &mut Tx<'_>, query: &ChargeQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed();
    let reach = tx.caller().reach(Action::ListCharges);
    if query.mine || reach.is_own_only() {
        rows = rows.filter(charges::user_id.eq(reach.own));
    } else if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            charges::user_id
                .eq(reach.own)
                .or(facilities::region.eq_any(subtree))
                .or(facilities::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(charges::status.eq_any(statuses));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(charges::facility_id.eq(facility));
    }
    if let Some(booking) = query.booking_id {
        rows = rows.filter(charges::booking_id.eq(booking));
    }
    if let Some(after) = page::decode::<Id<of::Charge>>("charges", query.cursor.as_deref())? {
        rows = rows.filter(charges::id.lt(after));
    }
    let items: Vec<Row> = rows.order(charges::id.desc()).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("charges", items, limit, |(charge, _)| charge.id).map(found);
    page.items.retain(|item| tx.may(Action::GetCharge, &item.scope()));
    Ok(page)
}

/// Inserts a charge with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, charge: &Charge, region: &str) -> ApiResult<()> {
    diesel::insert_into(charges::table).values(charge).execute(tx.conn)?;
    audit::Event::new("create", "charge", charge.id)
        .transition("", charge.status.as_str())
        .details(json!({ "booking_id": charge.booking_id, "price_fen": charge.price_fen }))
        .write(tx)?;
    changes::record(tx, Kind::Charge, charge.id, Op::Created, 1, Some(region))
}

/// Writes price, amount, concession and reason, guarded by the version, with the audit row and the
/// change. Answers the charge as it is now.
pub fn write(tx: &mut Tx<'_>, after: &Found, action: &str) -> ApiResult<Found> {
    let charge = &after.charge;
    let guarded = charges::table.filter(charges::id.eq(charge.id).and(charges::version.eq(charge.version)));
    let updated = diesel::update(guarded)
        .set((
            charges::price_fen.eq(charge.price_fen),
            charges::amount_fen.eq(charge.amount_fen),
            charges::concession.eq(charge.concession),
            charges::reason.eq(&charge.reason),
            charges::version.eq(charge.version + 1),
            charges::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, "charge", charge.id)
        .reason(charge.reason.as_deref())
        .details(json!({ "price_fen": charge.price_fen, "amount_fen": charge.amount_fen }))
        .write(tx)?;
    let (id, version) = (charge.id, charge.version + 1);
    changes::record(tx, Kind::Charge, id, Op::Updated, version, Some(&after.around.region))?;
    fetch(tx, id)
}

/// Removes a person from their charges; amounts stay.
pub fn anonymize(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let rows: Vec<Row> = with_surroundings!().filter(charges::user_id.eq(user)).load(tx.conn)?;
    for found in rows.into_iter().map(found) {
        let version = found.charge.version + 1;
        diesel::update(charges::table.find(found.charge.id))
            .set((
                charges::user_id.eq(None::<Id<of::User>>),
                charges::version.eq(version),
                charges::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        let region = Some(found.around.region.as_str());
        changes::record(tx, Kind::Charge, found.charge.id, Op::Updated, version, region)?;
    }
    Ok(())
}

/// The charges of a person, for the export.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> =
        with_surroundings!().filter(charges::user_id.eq(user)).order(charges::id.asc()).load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Money taken.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = payments)]
pub struct Payment {
    /// Its id; the receipt's, too.
    pub id: Id<of::Payment>,
    /// What for.
    pub charge_id: Id<of::Charge>,
    /// Where.
    pub facility_id: Id<of::Facility>,
    /// How.
    pub method: Method,
    /// How much.
    pub amount_fen: Fen,
    /// What the terminal or the bank printed.
    pub slip_no: Option<String>,
    /// The local year of the receipt.
    pub receipt_year: i32,
    /// The receipt's place in that year.
    pub receipt_number: i32,
    /// Who took it.
    pub taken_by: String,
    /// When.
    pub taken_at: Timestamp,
}

/// Money given back.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = refunds)]
pub struct Refund {
    /// Its id.
    pub id: Id<of::Refund>,
    /// Of which charge.
    pub charge_id: Id<of::Charge>,
    /// Where.
    pub facility_id: Id<of::Facility>,
    /// How.
    pub method: Method,
    /// How much.
    pub amount_fen: Fen,
    /// Why.
    pub reason: String,
    /// Who gave it.
    pub refunded_by: String,
    /// When.
    pub refunded_at: Timestamp,
}

/// The number of the next receipt of a facility in a year. The caller holds the facility's row.
pub fn next_receipt(tx: &mut Tx<'_>, facility: Id<of::Facility>, year: i32) -> ApiResult<i32> {
    let last: Option<i32> = payments::table
        .filter(payments::facility_id.eq(facility).and(payments::receipt_year.eq(year)))
        .select(diesel::dsl::max(payments::receipt_number))
        .first(tx.conn)?;
    last.unwrap_or(0).checked_add(1).ok_or_else(|| Problem::internal("no receipt number is left"))
}

/// Inserts a payment; the database adds it to its charge.
pub fn insert_payment(tx: &mut Tx<'_>, payment: &Payment) -> ApiResult<()> {
    diesel::insert_into(payments::table).values(payment).execute(tx.conn)?;
    Ok(())
}

/// Inserts a refund; the database adds it to its charge.
pub fn insert_refund(tx: &mut Tx<'_>, refund: &Refund) -> ApiResult<()> {
    diesel::insert_into(refunds::table).values(refund).execute(tx.conn)?;
    Ok(())
}

/// One payment; 404 where there is none.
pub fn payment(tx: &mut Tx<'_>, id: Id<of::Payment>) -> ApiResult<Payment> {
    let row = payments::table.find(id).select(Payment::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The payments of a charge, in their order.
pub fn payments_of(tx: &mut Tx<'_>, charge: Id<of::Charge>) -> ApiResult<Vec<Payment>> {
    let rows = payments::table.filter(payments::charge_id.eq(charge)).order(payments::id.asc());
    Ok(rows.select(Payment::as_select()).load(tx.conn)?)
}

/// The refunds of a charge, in their order.
pub fn refunds_of(tx: &mut Tx<'_>, charge: Id<of::Charge>) -> ApiResult<Vec<Refund>> {
    let rows = refunds::table.filter(refunds::charge_id.eq(charge)).order(refunds::id.asc());
    Ok(rows.select(Refund::as_select()).load(tx.conn)?)
}

/// The payments that a facility took between two instants, in the order of their receipts.
pub fn payments_between(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<Payment>> {
    let rows = payments::table
        .filter(payments::facility_id.eq(facility))
        .filter(payments::taken_at.ge(from).and(payments::taken_at.lt(until)))
        .order((payments::receipt_year.asc(), payments::receipt_number.asc()));
    Ok(rows.select(Payment::as_select()).load(tx.conn)?)
}

/// The refunds that a facility gave between two instants: how, and how much.
pub fn refunds_between(
    tx: &mut Tx<'_>,
    facility: Id<of::Facility>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<(Method, Fen)>> {
    let rows = refunds::table
        .filter(refunds::facility_id.eq(facility))
        .filter(refunds::refunded_at.ge(from).and(refunds::refunded_at.lt(until)));
    Ok(rows.select((refunds::method, refunds::amount_fen)).load(tx.conn)?)
}
