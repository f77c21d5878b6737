//! Rating a use, and rating again after a fix.

use super::figures::{self, RatingFigures};
use super::flags;
use super::law::Basis;
use super::rectify;
use super::said::{Said, check};
use super::state::{RatingStatus, RectificationStatus, UseKind};
use super::store::{self, Found, Part, Rating};
use super::views::{CreateRating, RerateRating};
use citong_identity::{ids, organizations};
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::facts::{UseRater, UseRef, VerifiedUse};
use citong_kernel::policy::{Role, Scope};
use citong_kernel::{ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};
use std::sync::Arc;

/// The one use that a body names, and the field that names it.
pub fn use_of(body: &CreateRating) -> ApiResult<(UseRef, &'static str)> {
    let mut named = Vec::new();
    named.extend(body.booking_id.map(|id| (UseRef::Booking(id), "/booking_id")));
    named.extend(body.ticket_id.map(|id| (UseRef::Ticket(id), "/ticket_id")));
    let seat = body.acceptance_opinion.unwrap_or(0);
    named.extend(body.contract_id.map(|id| (UseRef::Delivery(id, seat), "/contract_id")));
    let mut check = Check::new();
    if named.len() != 1 {
        let zh = "须且仅须指明 booking_id、ticket_id、contract_id 之一";
        let en = "Name exactly one of booking_id, ticket_id and contract_id";
        let code = if named.is_empty() { "required" } else { "ambiguous" };
        check.push(Basis::Ratings51.fault("/booking_id", code, zh, en));
    }
    if body.acceptance_opinion.is_some() && body.contract_id.is_none() {
        let (zh, en) = ("仅用于合同验收评价", "It goes with contract_id");
        check.fault("/acceptance_opinion", "not_allowed", zh, en);
    }
    if let Some(place) = body.acceptance_opinion {
        check.range("/acceptance_opinion", place, 1..=200);
    }
    check.done()?;
    named.pop().ok_or_else(|| Problem::internal("a use was named"))
}

/// Rates a use: by whose it was, or by an officer for them; once.
pub fn create(tx: &mut Tx<'_>, body: &CreateRating, device: Option<&str>) -> ApiResult<Found> {
    let (use_ref, pointer) = use_of(body)?;
    let said = Said::first(body, device);
    let found = look_up(tx, use_ref)?;
    check(&said, use_kind(use_ref), found.as_ref().map(|found| found.service_kind.as_str()))?;
    let found = found.ok_or_else(|| unknown_use(pointer))?;
    let author = author_of(tx, &found, &said, pointer)?;
    let figures = RatingFigures::load(tx, &found.region_path)?;
    in_time(tx, &found, &said, &figures)?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", found.organization))?;
    let (kind, use_id, seat) = parts(use_ref);
    if let Some(before) = store::of_use(tx, kind, use_id, seat)? {
        let (zh, en) = ("一次使用只能评价一次", "A use is rated once");
        return Err(Basis::Ratings51.refuses(ProblemType::AlreadyRated, zh, en).with("rating_id", before));
    }
    if let (UseRef::Ticket(ticket), Some(user)) = (use_ref, author.user)
        && let Some(before) = store::of_session(tx, ticket, user)?
    {
        let zh = "同一账户对同一场次只能评价一次，同行人的门票不另计";
        let en = "An account rates a session once, however many came with its tickets";
        return Err(Basis::Ratings51.refuses(ProblemType::AlreadyRated, zh, en).with("rating_id", before));
    }
    enter(tx, (kind, use_id, seat), None, &found, author, &said, &figures)
}

/// The author of a bad rating says how it is after the fix; from then on this counts.
pub fn again(
    tx: &mut Tx<'_>,
    id: Id<of::Rating>,
    body: &RerateRating,
    device: Option<&str>,
) -> ApiResult<Found> {
    let said = Said::again(body, device);
    let seen = store::fetch(tx, id)?;
    if !store::sees_more(tx, &seen) {
        return Err(Problem::not_found());
    }
    check(&said, seen.row.use_kind, Some(&seen.row.service_kind))?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", seen.row.organization_id))?;
    let before = store::fetch(tx, id)?;
    let (row, found) = (&before.row, rated_before(&before)?);
    let author = author_of(tx, &found, &said, "")?;
    let rectification = rectify::of_rating(tx, id)?;
    let open = rectification.as_ref().is_some_and(|one| {
        one.row.status == RectificationStatus::Fixed
            && one.row.rerate_until.is_some_and(|until| tx.now < until)
    });
    if !open {
        return Err(no_rerating("仅在差评整改完成后的期限内可以再评价", "Only in the term after a fix"));
    }
    if row.status != RatingStatus::Published || store::was_rerated(tx, id)? {
        return Err(no_rerating("该评价不能再评价", "This one cannot be followed"));
    }
    let figures = RatingFigures::load(tx, &before.path)?;
    let right = (row.use_kind, row.use_id, row.use_seat);
    let found = enter(tx, right, Some(id), &found, author, &said, &figures)?;
    if let Some(rectification) = rectification {
        rectify::close(tx, rectification, Some(found.row.id))?;
    }
    Ok(found)
}

/// The use of a rating, as it was verified then.
fn rated_before(before: &Found) -> ApiResult<VerifiedUse> {
    let row = &before.row;
    let rater = match (row.use_kind, row.use_seat) {
        (UseKind::Delivery, 0) => {
            return Err(no_rerating("采购人的验收评价不适用再评价", "A purchaser accepts again"));
        }
        (UseKind::Delivery, _) => UseRater::Heard,
        _ => UseRater::Person {
            user: row.user_id,
            guest_name: row.author_name.clone(),
            guest_phone: row.author_phone.clone(),
        },
    };
    Ok(VerifiedUse {
        used_at: Some(row.used_at),
        rater,
        facility: row.facility_id,
        supplier: row.supplier_id,
        organization: row.organization_id,
        region: row.region.clone(),
        region_path: before.path.clone(),
        service_kind: row.service_kind.clone(),
    })
}

fn no_rerating(zh: &str, en: &str) -> Problem {
    Basis::Platform.refuses(ProblemType::InvalidTransition, zh, en)
}

fn look_up(tx: &mut Tx<'_>, use_ref: UseRef) -> ApiResult<Option<VerifiedUse>> {
    let facts = Arc::clone(&tx.cx.kernel.facts);
    for source in &facts.use_sources {
        if let Some(found) = source(tx, use_ref)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Somebody else's use is none that the caller knows of: both get the same answer.
fn unknown_use(pointer: &str) -> Problem {
    let (zh, en) = ("没有您可以评价的使用记录", "There is no such use that you can rate");
    let refusal = Basis::Ratings51.refuses(ProblemType::NotFound, zh, en);
    if pointer.is_empty() { refusal } else { refusal.field(FieldError::new(pointer, "not_found", zh, en)) }
}

const fn use_kind(use_ref: UseRef) -> UseKind {
    match use_ref {
        UseRef::Booking(_) => UseKind::Booking,
        UseRef::Ticket(_) => UseKind::Ticket,
        UseRef::Delivery(..) => UseKind::Delivery,
    }
}

fn parts(use_ref: UseRef) -> (UseKind, Id<of::Anything>, i32) {
    match use_ref {
        UseRef::Booking(id) => (UseKind::Booking, id.cast(), 0),
        UseRef::Ticket(id) => (UseKind::Ticket, id.cast(), 0),
        UseRef::Delivery(id, seat) => (UseKind::Delivery, id.cast(), seat),
    }
}

/// Whose rating it is.
#[derive(Debug, Clone, Default)]
struct Author {
    user: Option<Id<of::User>>,
    name: Option<String>,
    phone: Option<String>,
}

/// Who may: whose use it was; the purchaser's people for the purchaser; an officer of the place for somebody
/// who is offline. Nobody who belongs to whom is rated enters anything, nor rates an own visit.
fn author_of(tx: &mut Tx<'_>, found: &VerifiedUse, said: &Said, pointer: &str) -> ApiResult<Author> {
    let scope = store::scope_of(&found.region_path, found.organization, None);
    if said.channel.is_on_behalf() {
        return entered_by_officer(tx, found, said, &scope);
    }
    match &found.rater {
        UseRater::Person { user, .. } if user.is_some() && *user == tx.caller().user() => {
            refuse_own_interest(tx, &scope)?;
            Ok(Author { user: *user, ..Author::default() })
        }
        UseRater::Purchaser(body) => {
            let bought = Scope { organization: Some(*body), ..scope };
            let buys = tx.caller().grants.iter().any(|g| g.role == Role::Purchaser && g.covers(&bought));
            if !buys {
                return Err(unknown_use(pointer));
            }
            refuse_own_interest(tx, &scope)?;
            let name = organizations::find(tx, *body)?.name;
            Ok(Author { user: tx.caller().user(), name: Some(name), phone: None })
        }
        UseRater::Heard => {
            let zh = "服务对象代表的评价由乡镇、村或市级工作人员代录";
            let en = "A service user's rating of a delivery is entered by an officer";
            Err(Basis::Platform.refuses(ProblemType::Forbidden, zh, en))
        }
        UseRater::Person { .. } => Err(unknown_use(pointer)),
    }
}

fn entered_by_officer(
    tx: &mut Tx<'_>,
    found: &VerifiedUse,
    said: &Said,
    scope: &Scope<'_>,
) -> ApiResult<Author> {
    refuse_own_interest(tx, scope)?;
    if !is_officer_for(tx, scope) {
        let zh = "代录评价须由当地乡镇、村或市级工作人员办理";
        let en = "An officer of the place enters a rating for somebody";
        return Err(Basis::Ratings51.refuses(ProblemType::Forbidden, zh, en));
    }
    if matches!(found.rater, UseRater::Purchaser(_)) {
        let (zh, en) = ("采购人自行评价", "The purchaser rates by itself");
        return Err(Basis::Platform.refuses(ProblemType::Forbidden, zh, en));
    }
    let person = said.on_behalf_of.clone();
    let (user, guest_phone) = match &found.rater {
        UseRater::Person { user, guest_phone, .. } => (*user, guest_phone.clone()),
        _ => (None, None),
    };
    if user.is_some() && user == tx.caller().user() {
        let (zh, en) = ("本人的使用请直接评价", "Rate your own use yourself");
        return Err(Basis::Platform.refuses(ProblemType::OwnInterest, zh, en));
    }
    let phone = person.as_ref().and_then(|person| person.phone.as_deref()).and_then(ids::mobile);
    Ok(Author {
        user,
        name: person.map(|person| person.name.trim().to_owned()),
        phone: phone.or(guest_phone),
    })
}

/// Whether the caller is an officer of the place, who enters ratings for others.
pub fn is_officer_for(tx: &Tx<'_>, scope: &Scope<'_>) -> bool {
    let officers = [Role::VillageOfficer, Role::TownshipOfficer, Role::CityOffice];
    tx.caller().grants.iter().any(|grant| officers.contains(&grant.role) && grant.covers(scope))
}

/// Whether the caller belongs to whom is rated: by a grant that names its organization, or by one that runs
/// venues or delivers there.
pub fn has_interest(tx: &Tx<'_>, scope: &Scope<'_>) -> bool {
    let insiders = [Role::VenueStaff, Role::VenueManager, Role::Supplier];
    tx.caller().grants.iter().any(|grant| {
        let named = grant.organization.is_some() && grant.organization == scope.organization;
        named || (insiders.contains(&grant.role) && grant.covers(scope))
    })
}

/// 403 where the caller belongs to whom is rated.
pub fn refuse_own_interest(tx: &Tx<'_>, scope: &Scope<'_>) -> ApiResult<()> {
    if !has_interest(tx, scope) {
        return Ok(());
    }
    let (zh, en) = (
        "不得评价、代录、裁定涉及本单位的评价",
        "Nobody gives, enters or decides ratings of their own organization",
    );
    Err(Basis::Ratings51.refuses(ProblemType::OwnInterest, zh, en))
}

/// Whether the caller had a part in one of these ratings: as its author, or by having entered it.
pub fn has_part(tx: &Tx<'_>, ratings: &[Part]) -> bool {
    let (me, label) = (tx.caller().user(), tx.caller().label());
    ratings.iter().any(|(author, entered_by)| *entered_by == label || (author.is_some() && *author == me))
}

/// 403 where the caller had a part in what is decided.
pub fn refuse_own_part(has_part: bool) -> ApiResult<()> {
    if !has_part {
        return Ok(());
    }
    let zh = "评价人、代录人、申诉人和线索所涉人员不得裁定";
    let en = "Nobody decides about a rating that they gave or entered, an appeal that they filed or a flag about them";
    Err(Basis::Platform.refuses(ProblemType::OwnInterest, zh, en))
}

/// Used already, and not too long ago; a paper form within its own term.
fn in_time(tx: &mut Tx<'_>, found: &VerifiedUse, said: &Said, figures: &RatingFigures) -> ApiResult<()> {
    let Some(used_at) = found.used_at else {
        let (zh, en) =
            ("只有已签到、已入场或已验收的服务可以评价", "Only a use that took place can be rated");
        return Err(Basis::Ratings51.refuses(ProblemType::UseNotVerified, zh, en));
    };
    let used_on = used_at.min(tx.now).local_date();
    let said_at = match said.filled_in_on {
        None => tx.now,
        Some(day) => {
            let entered_until = figures::term(tx, day.0, figures.paper_entry_days())?;
            if day.0 > tx.now.local_date() || day.0 < used_on || tx.now >= entered_until {
                let (zh, en) = ("填写日期须在使用之后、录入期限之内", "After the use, and entered in time");
                let fault = FieldError::new("/filled_in_on", "out_of_range", zh, en);
                return Err(Problem::invalid_fields(vec![fault]));
            }
            citong_kernel::Timestamp::start_of(day.0)
        }
    };
    let until = figures::term(tx, used_on, figures.use_days())?;
    if said_at < until {
        return Ok(());
    }
    let (zh, en) = ("已超过评价期限", "The term for rating this use is over");
    Err(Basis::Platform.refuses(ProblemType::DeadlinePassed, zh, en).with("rate_until", until))
}

fn enter(
    tx: &mut Tx<'_>,
    (use_kind, use_id, use_seat): (UseKind, Id<of::Anything>, i32),
    rerates_id: Option<Id<of::Rating>>,
    found: &VerifiedUse,
    author: Author,
    said: &Said,
    figures: &RatingFigures,
) -> ApiResult<Found> {
    let device = said.device_id.as_deref().filter(|_| !said.channel.is_on_behalf());
    let device_hash = match device {
        Some(device) => Some(tx.vault().digest("rating-device", device.trim())?),
        None => None,
    };
    let row = Rating {
        id: Id::new(tx.now),
        use_kind,
        use_id,
        use_seat,
        rerates_id,
        facility_id: found.facility,
        supplier_id: found.supplier,
        organization_id: found.organization,
        region: found.region.clone(),
        service_kind: found.service_kind.clone(),
        score: said.score,
        dimensions: Json(said.dimensions.clone()),
        text: said.text.as_ref().map(|text| text.trim().to_owned()),
        photos: Json(said.photos.clone()),
        channel: said.channel,
        user_id: author.user,
        author_name: author.name,
        author_phone: author.phone,
        entered_by: tx.caller().label(),
        filled_in_on: said.filled_in_on.map(|day| day.0),
        device_hash,
        used_at: found.used_at.unwrap_or(tx.now),
        month: tx.now.local_date().format("%Y-%m").to_string(),
        status: RatingStatus::Published,
        status_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row)?;
    if i64::from(row.score) <= figures.bad_score() {
        rectify::open(tx, &row, figures)?;
    }
    flags::watch(tx, &row, figures)?;
    store::fetch(tx, row.id)
}
