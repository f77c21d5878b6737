//! What must hold for a facility (rulebook C), and its transitions.

use super::kinds::{Concession, FacilityKind, LocationAccuracy, OpeningType};
use super::state::{Event, FacilityStatus};
use super::store::{self, Facility, FacilityDetails, NewFacility};
use super::views::{CreateFacility, OpenFacility, SuspendFacility, UpdateFacility};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::Kind;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, audit, of};

/// Latitudes of Quanzhou.
const LATITUDES: std::ops::RangeInclusive<f64> = 24.2..=26.1;
/// Longitudes of Quanzhou.
const LONGITUDES: std::ops::RangeInclusive<f64> = 117.4..=119.4;
/// Codes in the path of a township: city, county, township.
const LEVELS_TO_TOWNSHIP: usize = 3;
/// Most pictures of one facility.
const MOST_PHOTOS: usize = 10;

/// Enters a facility as a draft.
pub fn create(tx: &mut Tx<'_>, new: &CreateFacility) -> ApiResult<Facility> {
    let details = new.details();
    let mut check = Check::new();
    place(tx, Action::CreateFacility, &details, &mut check)?;
    check_details(&details, FacilityStatus::Draft, &mut check);
    check.done()?;
    let new = NewFacility { details, safety_plan: None, accessibility_plan: None, external: None };
    store::insert(tx, new, FacilityStatus::Draft)
}

/// Changes what is said about a facility. A patch that changes nothing writes nothing.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::Facility>,
    patch: &UpdateFacility,
    seen: &IfMatch,
) -> ApiResult<Facility> {
    let before = store::find_for(tx, Action::UpdateFacility, id)?;
    seen.check(before.version)?;
    let mut details = before.details.clone();
    let mut check = Check::new();
    patch.clone().apply(&mut details, &mut check);
    let region_path = if details.region == before.details.region
        && details.organization_id == before.details.organization_id
    {
        before.region_path.clone()
    } else {
        place(tx, Action::UpdateFacility, &details, &mut check)?
    };
    check_details(&details, before.status, &mut check);
    check_whereabouts(&details, &region_path, &mut check);
    check.done()?;
    replace(tx, &before, details, region_path)
}

/// Writes the details where they differ, with the audit row.
pub(super) fn replace(
    tx: &mut Tx<'_>,
    before: &Facility,
    details: FacilityDetails,
    region_path: String,
) -> ApiResult<Facility> {
    if details == before.details {
        return Ok(before.clone());
    }
    let after = store::update(tx, before, details, region_path)?;
    audit::Event::new("update", Kind::Facility.as_str(), after.id).write(tx)?;
    Ok(after)
}

/// Opens a facility to the public.
pub fn open(
    tx: &mut Tx<'_>,
    id: Id<of::Facility>,
    plans: &OpenFacility,
    seen: Option<&IfMatch>,
) -> ApiResult<Facility> {
    let mut facility = store::find_for(tx, Action::OpenFacility, id)?;
    seen.map_or(Ok(()), |seen| seen.check(facility.version))?;
    next(&facility, Event::Open)?;
    let mut check = Check::new();
    set_plan(&mut facility.safety_plan, plans.safety_plan.as_deref(), "/safety_plan", &mut check);
    let plan = &mut facility.accessibility_plan;
    set_plan(plan, plans.accessibility_plan.as_deref(), "/accessibility_plan", &mut check);
    check_details(&facility.details, FacilityStatus::Open, &mut check);
    check.done()?;
    store::set_plans(tx, &facility)?;
    moved(tx, facility, Event::Open, None)
}

fn set_plan(plan: &mut Option<String>, given: Option<&str>, pointer: &str, check: &mut Check) {
    match given {
        Some(text) => {
            check.text(pointer, text, 1..=4000);
            *plan = Some(text.to_owned());
        }
        None if plan.is_none() => check.text(pointer, "", 1..=4000),
        None => {}
    }
}

/// Closes a facility for the time being. Bookings made before stand; the venue cancels them one by
/// one or by closures.
pub fn suspend(
    tx: &mut Tx<'_>,
    id: Id<of::Facility>,
    body: &SuspendFacility,
    seen: Option<&IfMatch>,
) -> ApiResult<Facility> {
    let facility = store::find_for(tx, Action::SuspendFacility, id)?;
    seen.map_or(Ok(()), |seen| seen.check(facility.version))?;
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=200);
    check.done()?;
    moved(tx, facility, Event::Suspend, Some(&body.reason))
}

fn moved(tx: &mut Tx<'_>, facility: Facility, event: Event, reason: Option<&str>) -> ApiResult<Facility> {
    let status = advance(tx, &facility, event, reason)?;
    let now: Timestamp = tx.now;
    Ok(Facility { status, version: facility.version + 1, updated_at: now, ..facility })
}

/// The region's path of details that are about to be written: notes what does not exist, and is 403
/// where the caller may not do `action` there.
pub(super) fn place(
    tx: &mut Tx<'_>,
    action: Action,
    details: &FacilityDetails,
    check: &mut Check,
) -> ApiResult<String> {
    let region_path = store::active_region(tx, &details.region)?;
    match &region_path {
        Some(path) => tx.require(action, &store::scope_of(path, details.organization_id))?,
        None => check.fault(
            "/region",
            "unknown_region",
            "没有这个区划，或该区划未启用",
            "There is no such region, or it is not active",
        ),
    }
    check_whereabouts(details, region_path.as_deref().unwrap_or_default(), check);
    if !store::organization_exists(tx, details.organization_id)? {
        let (zh, en) = ("没有这个机构", "There is no such organization");
        check.fault("/organization_id", "unknown_organization", zh, en);
    }
    Ok(region_path.unwrap_or_default())
}

/// The region of barracks is public and must not say in which village they are.
fn check_whereabouts(details: &FacilityDetails, region_path: &str, check: &mut Check) {
    if details.kind.is_hidden() && region_path.split('/').count() > LEVELS_TO_TOWNSHIP {
        let zh = "军营的区划须为乡镇（街道）或以上，不公开更精确的位置";
        let en = "Barracks stand in a township or a larger region: nothing more precise is public";
        check.fault("/region", "too_precise", zh, en);
    }
}

/// Whether a text holds something like a phone number: seven digits, however they are set apart.
pub fn holds_contact(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        match c {
            _ if c.is_numeric() => digits += 1,
            ' ' | '-' | '\u{2010}'..='\u{2015}' | '(' | ')' => {}
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    false
}

/// What must hold for details in this state.
pub fn check_details(details: &FacilityDetails, status: FacilityStatus, check: &mut Check) {
    check.name("/name", &details.name, 1..=100);
    check.optional_text("/address", details.address.as_deref(), 1..=200);
    check.optional_text("/description", details.description.as_deref(), 1..=4000);
    for (pointer, text) in [("/name", Some(&details.name)), ("/description", details.description.as_ref())] {
        if details.kind.is_hidden() && text.is_some_and(|text| holds_contact(text)) {
            let (zh, en) = ("不得公开部队联系方式", "It must not name contacts of the unit");
            check.fault(pointer, "contact_not_allowed", zh, en);
        }
    }
    check.range("/location/lat", details.lat, LATITUDES);
    check.range("/location/lng", details.lng, LONGITUDES);
    if details.location_accuracy == LocationAccuracy::Hidden {
        let (zh, en) = ("须为 exact 或 approximate", "It must be exact or approximate");
        check.fault("/location/accuracy", "unknown_value", zh, en);
    }
    if let Some(phone) = &details.phone
        && !citong_identity::ids::is_public_phone(phone)
    {
        let zh = "须为手机号、0595 固定电话或 12345 等热线";
        check.fault("/phone", "invalid_phone", zh, "It must be a mobile, a 0595 landline or a hotline");
    }
    check_photos(&details.photo_urls.0, check);
    check_pricing(details, status, check);
}

fn check_photos(urls: &[String], check: &mut Check) {
    if urls.len() > MOST_PHOTOS {
        check.fault("/photo_urls", "too_many", "最多 10 张图片", "At most 10 pictures");
    }
    for (index, url) in urls.iter().enumerate().take(MOST_PHOTOS) {
        if !is_https_url(url) {
            let zh = "须为 https 网址，最多 500 个字符";
            let en = "It must be an https address of at most 500 characters";
            check.fault(format!("/photo_urls/{index}"), "invalid_url", zh, en);
        }
    }
}

fn check_pricing(details: &FacilityDetails, status: FacilityStatus, check: &mut Check) {
    let (pricing, opening) = (&details.pricing.0, details.opening_type);
    let number = pricing.paid_approval_number.as_deref();
    check.optional_text("/paid_approval_number", number, 1..=100);
    let sessions = pricing.free_student_sessions_per_month;
    if let Some(sessions) = sessions {
        check.range("/free_student_sessions_per_month", sessions, 0..=1000);
    }
    if details.kind.is_public_library() && opening != OpeningType::Free {
        check.fault(
            "/opening_type",
            "library_must_be_free",
            "公共图书馆的基本服务免费（《公共图书馆法》第三十三条）",
            "Core services of public libraries are free",
        );
    }
    if status != FacilityStatus::Open || opening != OpeningType::Paid {
        return;
    }
    if number.is_none() {
        let (zh, en) = ("收费开放须有批准文号", "A paid facility needs an approval number");
        check.fault("/paid_approval_number", "required_for_paid", zh, en);
    }
    if sessions.unwrap_or(0) < 1 {
        let zh = "收费开放须每月至少对中小学生免费开放一次";
        let en = "A paid facility gives pupils at least one free session a month";
        check.fault("/free_student_sessions_per_month", "required_for_paid", zh, en);
    }
    let missing: Vec<&str> = needed_concessions(details.kind)
        .iter()
        .filter(|one| !pricing.concessions.contains(one))
        .map(|one| one.as_str())
        .collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        let (zh, en) = (format!("还须优惠：{missing}"), format!("These must pay less, too: {missing}"));
        check.fault("/concessions", "required_for_paid", zh, en);
    }
}

/// The groups to whom paid opening must grant a concession: 条例 §21; for museums 博物馆条例 §33.
pub const fn needed_concessions(kind: FacilityKind) -> &'static [Concession] {
    use Concession::{Disabled, Military, Senior, Student, Teacher};
    match kind {
        FacilityKind::Museum => &[Student, Senior, Disabled, Teacher, Military],
        _ => &[Student, Senior, Disabled],
    }
}

fn is_https_url(url: &str) -> bool {
    let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let sound = |host: &str| {
        host.contains('.') && !host.starts_with('.') && !host.contains('@') && !host.ends_with('.')
    };
    host.is_some_and(sound)
        && url.len() <= 500
        && !url.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::super::kinds::{FacilityLevel, Grade, LocationAccuracy};
    use super::super::store::Pricing;
    use super::*;
    use citong_kernel::db::Json;

    fn details() -> FacilityDetails {
        FacilityDetails {
            name: "泉州市博物馆".into(),
            kind: FacilityKind::Museum,
            region: "350503".into(),
            organization_id: Id::new(Timestamp::parse("2026-12-01T09:00:00+08:00").unwrap()),
            level: FacilityLevel::City,
            grade: Grade::Unrated,
            ownership: None,
            opening_type: OpeningType::Free,
            lat: 24.928,
            lng: 118.583,
            location_accuracy: LocationAccuracy::Approximate,
            address: None,
            phone: Some("0595-22751600".into()),
            description: None,
            photo_urls: Json(Vec::new()),
            accessibility: Json(Vec::new()),
            pricing: Json(Pricing::default()),
        }
    }

    fn faults(details: &FacilityDetails, status: FacilityStatus) -> Vec<String> {
        let mut check = Check::new();
        check_details(details, status, &mut check);
        check.errors().iter().map(|error| error.pointer.clone()).collect()
    }

    #[test]
    fn good_details_have_no_fault() {
        assert!(faults(&details(), FacilityStatus::Open).is_empty());
    }

    #[test]
    fn a_public_library_is_free() {
        for kind in [FacilityKind::PublicLibrary, FacilityKind::ChildrenLibrary] {
            let library = FacilityDetails { kind, opening_type: OpeningType::Discount, ..details() };
            assert_eq!(faults(&library, FacilityStatus::Draft), ["/opening_type"]);
        }
    }

    #[test]
    fn a_paid_museum_needs_all_concessions_once_it_opens() {
        let mut museum = FacilityDetails { opening_type: OpeningType::Paid, ..details() };
        assert!(faults(&museum, FacilityStatus::Draft).is_empty());
        assert_eq!(
            faults(&museum, FacilityStatus::Open),
            ["/paid_approval_number", "/free_student_sessions_per_month", "/concessions"]
        );
        museum.pricing.0 = Pricing {
            paid_approval_number: Some("示例批〔2025〕第001号".into()),
            free_student_sessions_per_month: Some(1),
            concessions: vec![Concession::Student, Concession::Senior, Concession::Disabled],
        };
        assert_eq!(faults(&museum, FacilityStatus::Open), ["/concessions"]);
        museum.kind = FacilityKind::Theatre;
        assert!(faults(&museum, FacilityStatus::Open).is_empty());
    }

    #[test]
    fn coordinates_outside_quanzhou_are_refused() {
        let swapped = FacilityDetails { lat: 118.583, lng: 24.928, ..details() };
        assert_eq!(faults(&swapped, FacilityStatus::Draft), ["/location/lat", "/location/lng"]);
    }

    #[test]
    fn addresses_of_pictures() {
        assert!(is_https_url("https://img.example.cn/a.jpg?x=1"));
        for bad in
            ["http://a.cn/", "https://", "https:///a", "https://a b.cn/", "javascript:1", "https://u@a.cn"]
        {
            assert!(!is_https_url(bad), "{bad}");
        }
    }
}
