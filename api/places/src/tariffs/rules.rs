//! Setting a tariff, and what a booking costs by it.

use super::price::{Terms, Visit};
use super::store::{self, Tariff};
use super::views::PutTariff;
use crate::facilities::{Concession, FacilityDetails, OpeningType, needed_concessions};
use crate::spaces;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::money::Fen;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use serde_json::json;

/// The highest price of a unit: a hundred thousand yuan.
const HIGHEST_FEN: i64 = 10_000_000;

/// Gives a space a tariff, or another one. What was booked keeps its price.
pub fn put(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    new: &PutTariff,
    seen: Option<&IfMatch>,
) -> ApiResult<Tariff> {
    let (_, scope) = spaces::find_for(tx, Action::PutSpaceTariff, space)?;
    // Two first tariffs at once would both insert.
    dialect::lock_rows(tx.conn, Lockable::Spaces, &[space])?;
    let before = store::of_space(tx, space)?;
    match (&before, seen) {
        (Some(before), Some(seen)) => seen.check(before.version)?,
        (Some(_), None) => return Err(Problem::new(ProblemType::PreconditionRequired)),
        (None, Some(_)) => return Err(Problem::new(ProblemType::PreconditionFailed)),
        (None, None) => {}
    }
    let facility = store::facility_of(tx, space)?;
    check(new, &facility.details)?;
    let tariff = Tariff {
        id: before.as_ref().map_or_else(|| Id::new(tx.now), |before| before.id),
        space_id: space,
        unit: new.unit,
        price_fen: new.price_fen,
        free_minutes: new.free_minutes,
        concessions: Json(new.concessions.clone()),
        valid_from: new.valid_from.0,
        previous: previous(tx, before.as_ref(), new),
        note: new.note.as_deref().map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned),
        version: before.as_ref().map_or(1, |before| before.version + 1),
        created_at: before.as_ref().map_or(tx.now, |before| before.created_at),
        updated_at: tx.now,
    };
    store::save(tx, &tariff, &scope.region)?;
    audit::Event::new(if before.is_some() { "update" } else { "create" }, "tariff", tariff.id)
        .details(json!({ "space_id": space, "unit": tariff.unit, "price_fen": tariff.price_fen,
            "valid_from": new.valid_from, "before_fen": before.map(|before| before.price_fen) }))
        .write(tx)?;
    Ok(tariff)
}

/// What holds until a tariff of a later date begins: the terms of today.
fn previous(tx: &Tx<'_>, before: Option<&Tariff>, new: &PutTariff) -> Option<Json<Terms>> {
    let today = tx.now.local_date();
    if new.valid_from.0 <= today {
        return None;
    }
    before.and_then(|before| before.on(today)).map(Json)
}

fn check(new: &PutTariff, facility: &FacilityDetails) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/price_fen", new.price_fen.0, 0..=HIGHEST_FEN);
    check.range("/free_minutes", new.free_minutes, 0..=1440);
    check.optional_text("/note", new.note.as_deref(), 0..=500);
    if new.concessions.len() > Concession::ALL.len() {
        let most = Concession::ALL.len();
        check.fault("/concessions", "too_many", format!("最多 {most} 项"), format!("At most {most}"));
        return check.done();
    }
    for (i, term) in new.concessions.iter().enumerate() {
        check.range(&format!("/concessions/{i}/percent_off"), term.percent_off, 1..=100);
        if new.concessions[..i].iter().any(|other| other.group == term.group) {
            let pointer = format!("/concessions/{i}/group");
            check.fault(pointer, "duplicate", "该群体已列出", "The group is listed already");
        }
    }
    if new.price_fen.0 > 0 {
        check_law(&mut check, new, facility);
    }
    check.done()
}

/// Whether the facility may take money at all, and from whom less (rulebook C).
fn check_law(check: &mut Check, new: &PutTariff, facility: &FacilityDetails) {
    if facility.kind.is_public_library() {
        let (zh, en) = (
            "公共图书馆的基本服务免费（《公共图书馆法》第三十三条）",
            "Core services of public libraries are free",
        );
        check.fault("/price_fen", "library_must_be_free", zh, en);
        return;
    }
    if facility.opening_type == OpeningType::Free {
        check.fault(
            "/price_fen",
            "facility_is_free",
            "免费开放的设施不得收费",
            "The facility opens free of charge",
        );
        return;
    }
    if facility.opening_type == OpeningType::Paid && facility.pricing.0.paid_approval_number.is_none() {
        let (zh, en) = ("收费开放须有批准文号", "A paid facility needs an approval number");
        check.fault("/price_fen", "approval_required", zh, en);
    }
    let missing: Vec<&str> = needed_concessions(facility.kind)
        .iter()
        .filter(|group| !new.concessions.iter().any(|term| term.group == **group))
        .map(|group| group.as_str())
        .collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        let (zh, en) = (format!("还须优惠：{missing}"), format!("These must pay less, too: {missing}"));
        check.fault("/concessions", "required_for_paid", zh, en);
    }
}

/// Takes a space's tariff away: it is free from then on. What was booked keeps its price.
pub fn delete(tx: &mut Tx<'_>, space: Id<of::Space>, seen: &IfMatch) -> ApiResult<()> {
    let (_, scope) = spaces::find_for(tx, Action::DeleteSpaceTariff, space)?;
    let tariff = store::of_space(tx, space)?.ok_or_else(Problem::not_found)?;
    seen.check(tariff.version)?;
    store::delete(tx, &tariff, &scope.region)?;
    audit::Event::new("delete", "tariff", tariff.id).details(json!({ "space_id": space })).write(tx)
}

/// What a visit costs, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The terms that hold; none is free.
    pub terms: Option<Terms>,
    /// How long the visit is.
    pub minutes: i64,
    /// What it costs without a concession.
    pub list: Fen,
    /// What it costs.
    pub price: Fen,
}

/// What a visit of this space costs. 422 on `/concession` for a group to which its tariff grants
/// nothing.
pub fn quote(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    (starts_at, ends_at): (Timestamp, Timestamp),
    headcount: i32,
    concession: Option<Concession>,
) -> ApiResult<Quote> {
    let (opening, kind) = store::opening_of(tx, space)?;
    let minutes = (ends_at.seconds() - starts_at.seconds()).max(0) / 60;
    let may_cost = opening != OpeningType::Free && !kind.is_public_library();
    let tariff = if may_cost { store::of_space(tx, space)? } else { None };
    let terms = tariff.and_then(|tariff| tariff.on(starts_at.local_date()));
    let Some(terms) = terms else {
        return Ok(Quote { terms: None, minutes, list: Fen(0), price: Fen(0) });
    };
    let visit = Visit { minutes, headcount: headcount.into() };
    let percent_off = match concession {
        None => 0,
        Some(group) => terms.percent_off(group).ok_or_else(|| {
            let (zh, en) = ("该空间没有对这一群体的优惠", "The tariff grants this group nothing");
            Problem::invalid("/concession", "not_granted", zh, en)
        })?,
    };
    Ok(Quote {
        minutes,
        list: terms.price(visit, 0),
        price: terms.price(visit, percent_off),
        terms: Some(terms),
    })
}
