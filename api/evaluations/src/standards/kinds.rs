//! What a standard can be for: the kinds of facilities of rulebook C, and the codes of the purchase catalogue.

use citong_kernel::check::Check;
use citong_kernel::schema::catalogue_items;
use citong_kernel::{ApiResult, Tx};
use diesel::prelude::*;

/// 设施类别, as facilities have them. A test over HTTP compares them with the document of the API.
const FACILITY_KINDS: &[&str] = &[
    "PL", "PLC", "CC", "MU", "MH", "AG", "TH", "ST", "WP", "WC", "YP", "SC", "SG", "TS", "VS", "RB", "BR",
    "RD", "DG", "BT", "SL", "AF", "MB", "IH", "FV", "CV", "OT",
];

/// Adds a fault for every kind and code that there is not, and for lists that are too long.
pub fn check(tx: &mut Tx<'_>, kinds: &[String], services: &[String], check: &mut Check) -> ApiResult<()> {
    let known: Vec<String> = catalogue_items::table
        .filter(catalogue_items::code.eq_any(services))
        .select(catalogue_items::code)
        .distinct()
        .load(tx.conn)?;
    let is_kind = |code: &String| FACILITY_KINDS.contains(&code.as_str());
    each(check, "facility_kinds", kinds, is_kind, ("没有这类设施", "There is no such kind of facility"));
    let unknown = ("购买目录中没有这个代码", "There is no such code in the purchase catalogue");
    each(check, "service_codes", services, |code| known.contains(code), unknown);
    Ok(())
}

fn each(
    check: &mut Check,
    name: &str,
    codes: &[String],
    is_known: impl Fn(&String) -> bool,
    (zh, en): (&'static str, &'static str),
) {
    if codes.len() > 50 {
        check.fault(format!("/{name}"), "too_many", "最多 50 个", "At most 50");
    }
    for (place, _) in codes.iter().enumerate().filter(|(_, code)| !is_known(code)) {
        check.fault(format!("/{name}/{place}"), "not_found", zh, en);
    }
}
