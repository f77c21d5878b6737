//! The cashier's day.

use super::provider::Method;
use super::store;
use super::views::{CashReportView, MethodTotals, receipt_number};
use citong_kernel::money::Fen;
use citong_kernel::{ApiResult, Id, LocalDate, Timestamp, Tx, of};

/// What a facility took and gave on a local date, by method.
pub fn of_day(tx: &mut Tx<'_>, facility: Id<of::Facility>, date: LocalDate) -> ApiResult<CashReportView> {
    let from = Timestamp::start_of(date.0);
    let until = from.plus_days(1);
    let taken = store::payments_between(tx, facility, from, until)?;
    let given = store::refunds_between(tx, facility, from, until)?;
    let methods: Vec<MethodTotals> = Method::ALL
        .iter()
        .map(|&method| {
            let paid: Vec<i64> =
                taken.iter().filter(|p| p.method == method).map(|p| p.amount_fen.0).collect();
            let back: Vec<i64> = given.iter().filter(|r| r.0 == method).map(|r| r.1.0).collect();
            MethodTotals {
                method,
                payments: paid.len(),
                paid_fen: Fen(paid.iter().sum()),
                refunds: back.len(),
                refunded_fen: Fen(back.iter().sum()),
            }
        })
        .collect();
    let paid: i64 = methods.iter().map(|totals| totals.paid_fen.0).sum();
    let refunded: i64 = methods.iter().map(|totals| totals.refunded_fen.0).sum();
    Ok(CashReportView {
        facility_id: facility,
        date,
        methods,
        paid_fen: Fen(paid),
        refunded_fen: Fen(refunded),
        net_fen: Fen(paid - refunded),
        first_receipt: taken.first().map(receipt_number),
        last_receipt: taken.last().map(receipt_number),
    })
}
