//! What clients send and see of charges.

use super::capitals::{capitals, yuan};
use super::provider::Method;
use super::state::{ChargeStatus, Event};
use super::store::{Found, Payment, Refund};
use crate::bookings;
use crate::facilities::Concession;
use citong_identity::ids::mask_name;
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, LocalDate, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Money that the cashier takes.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "card_terminal", "amount_fen": 16000, "receipt_no": "POS-000318"}))]
pub struct RecordPayment {
    /// How.
    pub method: Method,
    /// How much, in fen: exactly what is due.
    #[schema(minimum = 1)]
    pub amount_fen: Fen,
    /// What the terminal or the bank printed; not for cash.
    #[schema(max_length = 64)]
    pub receipt_no: Option<String>,
}

/// Money that the manager gives back.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "cash", "reason": "本人按时取消"}))]
pub struct RecordRefund {
    /// How.
    pub method: Method,
    /// How much, in fen; everything that is due back without it.
    #[schema(minimum = 1)]
    pub amount_fen: Option<Fen>,
    /// Why.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Why the venue does without.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "空调故障，免收场地费"}))]
pub struct WaiveCharge {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChargeQuery {
    /// Only one's own, also for staff.
    #[serde(default)]
    pub mine: bool,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "due,refund_due")]
    pub status: Option<AnyOf<ChargeStatus>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this booking.
    pub booking_id: Option<Id<of::Booking>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Money taken.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentView {
    /// Its id; `GET /receipts/{id}` shows its receipt.
    pub id: Id<of::Payment>,
    /// What for.
    pub charge_id: Id<of::Charge>,
    /// How.
    pub method: Method,
    /// How much, in fen.
    pub amount_fen: Fen,
    /// What the terminal or the bank printed.
    pub receipt_no: Option<String>,
    /// The number of our receipt, such as `QZ-2026-000001`.
    pub receipt_number: String,
    /// When.
    pub taken_at: Timestamp,
}

impl From<Payment> for PaymentView {
    fn from(payment: Payment) -> Self {
        Self {
            id: payment.id,
            charge_id: payment.charge_id,
            method: payment.method,
            amount_fen: payment.amount_fen,
            receipt_number: receipt_number(&payment),
            receipt_no: payment.slip_no,
            taken_at: payment.taken_at,
        }
    }
}

/// The number of a receipt: unique at its facility, without gaps in its local year.
pub fn receipt_number(payment: &Payment) -> String {
    format!("QZ-{}-{:06}", payment.receipt_year, payment.receipt_number)
}

/// Money given back.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundView {
    /// Its id.
    pub id: Id<of::Refund>,
    /// Of which charge.
    pub charge_id: Id<of::Charge>,
    /// How.
    pub method: Method,
    /// How much, in fen.
    pub amount_fen: Fen,
    /// Why.
    pub reason: String,
    /// When.
    pub refunded_at: Timestamp,
}

impl From<Refund> for RefundView {
    fn from(refund: Refund) -> Self {
        Self {
            id: refund.id,
            charge_id: refund.charge_id,
            method: refund.method,
            amount_fen: refund.amount_fen,
            reason: refund.reason,
            refunded_at: refund.refunded_at,
        }
    }
}

/// What is owed for a booking.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChargeView {
    /// Its id.
    pub id: Id<of::Charge>,
    /// The booking that it is for.
    pub booking_id: Option<Id<of::Booking>>,
    /// The venue.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// The group that was taken into account.
    pub concession: Option<Concession>,
    /// What the booking costs, in fen.
    pub price_fen: Fen,
    /// What is owed of it: less after a cancellation.
    pub amount_fen: Fen,
    /// What was paid.
    pub paid_fen: Fen,
    /// What was given back.
    pub refunded_fen: Fen,
    /// The state.
    pub status: ChargeStatus,
    /// Why it is what it is.
    pub reason: Option<String>,
    /// Payments in their order; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payments: Option<Vec<PaymentView>>,
    /// Refunds in their order; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunds: Option<Vec<RefundView>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(ChargePage, ChargeView);

impl ChargeView {
    /// The charge as this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let offered = [
            ("payments", Action::RecordPayment, Event::Pay, true),
            ("refunds", Action::RecordRefund, Event::Refund, found.charge.outstanding() < 0),
            ("waive", Action::WaiveCharge, Event::Waive, true),
        ];
        let available_actions = offered
            .into_iter()
            .filter(|(_, action, event, now)| {
                *now && found.charge.status.on(*event).is_some() && tx.may(*action, &found.scope())
            })
            .map(|(name, ..)| name)
            .collect();
        let Found { charge, around } = found;
        Self {
            id: charge.id,
            booking_id: charge.booking_id,
            facility_id: charge.facility_id,
            facility_name: around.facility_name,
            concession: charge.concession,
            price_fen: charge.price_fen,
            amount_fen: charge.amount_fen,
            paid_fen: charge.paid_fen,
            refunded_fen: charge.refunded_fen,
            status: charge.status,
            reason: charge.reason,
            payments: None,
            refunds: None,
            available_actions,
            version: charge.version,
            created_at: charge.created_at,
            updated_at: charge.updated_at,
        }
    }
}

/// A receipt 收据.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReceiptView {
    /// The payment's id.
    pub id: Id<of::Payment>,
    /// Its number, such as `QZ-2026-000001`; without gaps per facility and year.
    pub number: String,
    /// The venue.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// The charge that was paid.
    pub charge_id: Id<of::Charge>,
    /// What was paid for: the space, with its time.
    pub subject: Option<String>,
    /// Who booked; masked for others than the person.
    pub payer: Option<String>,
    /// How.
    pub method: Method,
    /// What the terminal or the bank printed.
    pub receipt_no: Option<String>,
    /// How much, in fen.
    pub amount_fen: Fen,
    /// The same in yuan.
    pub amount_yuan: String,
    /// The same in Chinese capitals 大写.
    pub amount_capitals: String,
    /// When.
    pub issued_at: Timestamp,
}

impl ReceiptView {
    /// The receipt of a payment, as this caller may see it.
    pub fn of(tx: &Tx<'_>, found: &Found, payment: Payment, booking: Option<bookings::Found>) -> Self {
        let own = found.charge.user_id.is_some() && found.charge.user_id == tx.caller().user();
        let payer = booking.as_ref().and_then(|found| {
            let name = found.around.user_name.as_ref().or(found.booking.guest_name.as_ref())?;
            Some(if own { name.clone() } else { mask_name(name) })
        });
        let subject = booking.map(|found| {
            let (from, until) = (found.booking.starts_at, found.booking.ends_at);
            format!("{} {from}–{until}", found.around.space_name)
        });
        Self {
            id: payment.id,
            number: receipt_number(&payment),
            facility_id: payment.facility_id,
            facility_name: found.around.facility_name.clone(),
            charge_id: payment.charge_id,
            subject,
            payer,
            method: payment.method,
            receipt_no: payment.slip_no,
            amount_fen: payment.amount_fen,
            amount_yuan: yuan(payment.amount_fen),
            amount_capitals: capitals(payment.amount_fen),
            issued_at: payment.taken_at,
        }
    }
}

/// Which day.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CashReportQuery {
    /// The local date; today without it.
    pub date: Option<LocalDate>,
}

/// What was taken and given by one method.
#[derive(Debug, Serialize, ToSchema)]
pub struct MethodTotals {
    /// How.
    pub method: Method,
    /// How many payments.
    pub payments: usize,
    /// Their sum, in fen.
    pub paid_fen: Fen,
    /// How many refunds.
    pub refunds: usize,
    /// Their sum, in fen.
    pub refunded_fen: Fen,
}

/// The cashier's day.
#[derive(Debug, Serialize, ToSchema)]
pub struct CashReportView {
    /// The venue.
    pub facility_id: Id<of::Facility>,
    /// The local date.
    pub date: LocalDate,
    /// By method, each of them.
    pub methods: Vec<MethodTotals>,
    /// The sum of all payments, in fen.
    pub paid_fen: Fen,
    /// The sum of all refunds, in fen.
    pub refunded_fen: Fen,
    /// What is left, in fen.
    pub net_fen: Fen,
    /// The first receipt of the day.
    pub first_receipt: Option<String>,
    /// The last one.
    pub last_receipt: Option<String>,
}
