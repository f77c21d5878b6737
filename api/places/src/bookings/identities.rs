//! Real names 实名, only where a space asks for them: an identity is never asked for without need
//! (个人信息保护法 §6), is sealed where it is stored, masked where it is shown, and deleted some time
//! after the visit. A visitor under 14 has a guardian who agrees (§31).

use super::age_groups::AgeGroup;
use super::store::{self, Found};
use super::target::Target;
use super::views::CreateBooking;
use chrono::{Datelike as _, NaiveDate};
use citong_identity::ids;
use citong_kernel::check::Check;
use citong_kernel::schema::{booking_identities, bookings};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, audit, of, rule_params, text_enum};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

/// What is sealed here is sealed for this.
const PURPOSE: &str = "identity";
/// Years below which a guardian is needed, where `privacy.sensitive_below_age` does not say otherwise.
const GUARDIAN_BELOW_AGE: i64 = 14;
/// Days after a visit that its identity is kept, where `privacy.identity_retention_days` does not say
/// otherwise.
const RETENTION_DAYS: i64 = 30;
/// Identities deleted in one transaction at most.
const CHUNK: i64 = 100;

text_enum! {
    /// 证件类型.
    pub enum DocumentType {
        /// 居民身份证, also 港澳台居民居住证 (GB 11643).
        ResidentId = "resident_id",
        /// 台湾居民来往大陆通行证.
        TaiwanPass = "taiwan_pass",
        /// 港澳居民来往内地通行证.
        HomeReturnPass = "home_return_pass",
        /// 护照.
        Passport = "passport",
    }
}

impl DocumentType {
    /// The number in its standard form, or `None` where it is not one of this type.
    fn standard(self, number: &str) -> Option<String> {
        match self {
            Self::ResidentId => ids::resident_id(number),
            Self::TaiwanPass => ids::taiwan_pass(number),
            Self::HomeReturnPass => ids::home_return_pass(number),
            Self::Passport => ids::passport(number),
        }
    }

    fn mask(self, number: &str) -> String {
        match self {
            Self::ResidentId => ids::mask_resident_id(number),
            _ => ids::mask_document(number),
        }
    }
}

/// Who comes.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewIdentity {
    /// 姓名, as in the document.
    #[schema(max_length = 50)]
    pub name: String,
    /// Which document.
    pub document_type: DocumentType,
    /// Its number.
    #[schema(max_length = 30)]
    pub document_number: String,
}

/// 监护人 of a visitor under 14.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGuardian {
    /// 姓名.
    #[schema(max_length = 50)]
    pub name: String,
    /// A mobile or landline number.
    #[schema(max_length = 20)]
    pub phone: String,
    /// How they are related, such as 父亲.
    #[schema(max_length = 20)]
    pub relation: String,
    /// That they agree to the visit and to this use of the data; `true`.
    pub consent: bool,
}

// By hand, so that no log can hold them.
impl fmt::Debug for NewIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewIdentity").field("document_type", &self.document_type).finish_non_exhaustive()
    }
}
impl fmt::Debug for NewGuardian {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewGuardian").finish_non_exhaustive()
    }
}

/// An identity that was checked.
pub struct Identity {
    document_type: DocumentType,
    sealed: Sealed,
    age_group: Option<AgeGroup>,
}

impl Identity {
    /// How old they are on the day of the visit, roughly; only a resident id tells.
    pub fn age_group(&self) -> Option<AgeGroup> {
        self.age_group
    }
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Sealed {
    name: String,
    number: String,
    guardian: Option<SealedGuardian>,
}

#[derive(Serialize, Deserialize)]
struct SealedGuardian {
    name: String,
    phone: String,
    relation: String,
}

/// What is shown without a reason.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = booking_identities)]
pub struct MaskedIdentity {
    document_type: DocumentType,
    masked_name: String,
    masked_number: String,
    guardian_relation: Option<String>,
    guardian_masked_name: Option<String>,
    guardian_masked_phone: Option<String>,
}

/// Who comes, masked.
#[derive(Debug, Serialize, ToSchema)]
pub struct IdentityView {
    /// 姓名.
    pub name: String,
    /// Which document.
    pub document_type: DocumentType,
    /// Its number.
    pub document_number: String,
}

impl From<MaskedIdentity> for IdentityView {
    fn from(row: MaskedIdentity) -> Self {
        Self { name: row.masked_name, document_type: row.document_type, document_number: row.masked_number }
    }
}

/// 监护人, masked.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuardianView {
    /// 姓名.
    pub name: String,
    /// Their phone.
    pub phone: String,
    /// How they are related.
    pub relation: String,
}

impl GuardianView {
    /// The guardian of an identity, if there is one.
    pub fn of(row: &MaskedIdentity) -> Option<Self> {
        Some(Self {
            name: row.guardian_masked_name.clone()?,
            phone: row.guardian_masked_phone.clone()?,
            relation: row.guardian_relation.clone()?,
        })
    }
}

/// Who comes, in full.
#[derive(Debug, Serialize, ToSchema)]
pub struct RevealedIdentity {
    /// 姓名, as in the document.
    pub name: String,
    /// Which document.
    pub document_type: DocumentType,
    /// Its number.
    pub document_number: String,
    /// 监护人.
    pub guardian: Option<GuardianView>,
}

impl RevealedIdentity {
    /// What was sealed with a booking, if it is kept still.
    pub fn open(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<Option<Self>> {
        let row = booking_identities::table
            .find(booking)
            .select((booking_identities::document_type, booking_identities::sealed));
        let row: Option<(DocumentType, String)> = row.first(tx.conn).optional()?;
        let Some((document_type, sealed)) = row else { return Ok(None) };
        let text = tx.vault().open(PURPOSE, &booking.to_string(), &sealed)?;
        let sealed: Sealed =
            serde_json::from_str(&text).map_err(|_| Problem::internal("a sealed identity is damaged"))?;
        let guardian = sealed.guardian.map(|SealedGuardian { name, phone, relation }| GuardianView {
            name,
            phone,
            relation,
        });
        Ok(Some(Self { name: sealed.name, document_type, document_number: sealed.number, guardian }))
    }
}

/// Checks what a new booking says about who comes: all of it where the space asks for real names, and
/// nothing elsewhere.
pub fn check(tx: &mut Tx<'_>, target: &Target, new: &CreateBooking) -> ApiResult<Option<Identity>> {
    let mut check = Check::new();
    if !target.space.details.real_name_required {
        for (pointer, given) in [("/identity", new.identity.is_some()), ("/guardian", new.guardian.is_some())]
        {
            if given {
                let zh = "该空间不需要实名，请勿提交证件信息";
                check.fault(pointer, "not_needed", zh, "The space asks for no real names: do not send it");
            }
        }
        check.done()?;
        return Ok(None);
    }
    let Some(identity) = &new.identity else {
        let (zh, en) = ("该空间须实名预约", "The space asks for real names");
        return Err(Problem::invalid("/identity", "required", zh, en));
    };
    check.name("/identity/name", &identity.name, 1..=50);
    let number = standard_number(tx, &mut check, identity);
    let resident = number.as_deref().filter(|_| identity.document_type == DocumentType::ResidentId);
    let born = resident.and_then(ids::birth_date);
    let age = born.map(|born| age_on(born, new.starts_at.local_date()));
    let needs_guardian = match age {
        Some(age) => {
            let (code, today) = ("privacy.sensitive_below_age", tx.now.local_date());
            age < rule_params::integer(tx, code, &target.region_path, today, GUARDIAN_BELOW_AGE)?
        }
        None => false,
    };
    match &new.guardian {
        Some(guardian) => check_guardian(&mut check, guardian),
        None if needs_guardian => check.fault(
            "/guardian",
            "required",
            "未满十四周岁须由监护人同意（个人信息保护法第三十一条）",
            "A visitor under 14 needs a guardian who agrees",
        ),
        None => {}
    }
    check.done()?;
    let guardian = new.guardian.as_ref().map(|guardian| SealedGuardian {
        name: guardian.name.trim().to_owned(),
        phone: guardian.phone.trim().to_owned(),
        relation: guardian.relation.trim().to_owned(),
    });
    let (name, number) = (identity.name.trim().to_owned(), number.unwrap_or_default());
    let sealed = Sealed { name, number, guardian };
    let age_group = age.map(AgeGroup::of_age);
    Ok(Some(Identity { document_type: identity.document_type, sealed, age_group }))
}

fn standard_number(tx: &Tx<'_>, check: &mut Check, identity: &NewIdentity) -> Option<String> {
    let (kind, number) = (identity.document_type, &identity.document_number);
    let standard = kind.standard(number).filter(|number| {
        // Nobody who is not born yet has a resident id.
        kind != DocumentType::ResidentId
            || ids::birth_date(number).is_some_and(|born| born <= tx.now.local_date())
    });
    if standard.is_none() {
        let (zh, en) = ("证件号码无效", "It is not a number of such a document");
        check.fault("/identity/document_number", "invalid_document_number", zh, en);
    }
    standard
}

fn check_guardian(check: &mut Check, guardian: &NewGuardian) {
    check.name("/guardian/name", &guardian.name, 1..=50);
    check.name("/guardian/relation", &guardian.relation, 1..=20);
    if !ids::is_public_phone(guardian.phone.trim()) {
        let (zh, en) = ("不是有效的电话号码", "It is not a phone number");
        check.fault("/guardian/phone", "invalid_phone", zh, en);
    }
    if !guardian.consent {
        let (zh, en) = ("须监护人同意", "The guardian must agree");
        check.fault("/guardian/consent", "required", zh, en);
    }
}

/// 周岁 on a day: whole years; the birthday completes one.
fn age_on(born: NaiveDate, day: NaiveDate) -> i64 {
    let before_birthday = (day.month(), day.day()) < (born.month(), born.day());
    i64::from(day.year() - born.year()) - i64::from(before_birthday)
}

/// Keeps the identity with its booking, sealed, and answers the booking with it.
pub fn keep(tx: &mut Tx<'_>, found: &Found, identity: &Identity) -> ApiResult<Found> {
    let id = found.booking.id;
    let Identity { document_type, sealed, .. } = identity;
    let text = serde_json::to_string(sealed).map_err(Problem::internal)?;
    let guardian = sealed.guardian.as_ref();
    diesel::insert_into(booking_identities::table)
        .values((
            booking_identities::booking_id.eq(id),
            booking_identities::document_type.eq(document_type),
            booking_identities::masked_name.eq(ids::mask_name(&sealed.name)),
            booking_identities::masked_number.eq(document_type.mask(&sealed.number)),
            booking_identities::guardian_relation.eq(guardian.map(|g| g.relation.clone())),
            booking_identities::guardian_masked_name.eq(guardian.map(|g| ids::mask_name(&g.name))),
            booking_identities::guardian_masked_phone.eq(guardian.map(|g| ids::mask_phone(&g.phone))),
            booking_identities::sealed.eq(tx.vault().seal(PURPOSE, &id.to_string(), &text)?),
            booking_identities::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    store::fetch(tx, id)
}

/// Deletes the identities of a person's bookings.
pub fn erase(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let theirs = bookings::table.filter(bookings::user_id.eq(user)).select(bookings::id);
    let rows = booking_identities::table.filter(booking_identities::booking_id.eq_any(theirs));
    diesel::delete(rows).execute(tx.conn)?;
    Ok(())
}

/// Deletes the identities of visits that are over long enough; a job. Answers how many.
pub fn forget_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let today = tx.now.local_date();
    let days = rule_params::integer(tx, "privacy.identity_retention_days", "", today, RETENTION_DAYS)?;
    let over: Timestamp = tx.now.plus_days(-days);
    let due: Vec<Id<of::Booking>> = booking_identities::table
        .inner_join(bookings::table.on(bookings::id.eq(booking_identities::booking_id)))
        .filter(bookings::ends_at.le(over))
        .order(booking_identities::booking_id.asc())
        .limit(CHUNK)
        .select(booking_identities::booking_id)
        .load(tx.conn)?;
    for id in &due {
        audit::Event::new("forget-identity", "booking", id).write(tx)?;
    }
    let rows = booking_identities::table.filter(booking_identities::booking_id.eq_any(due));
    Ok(diesel::delete(rows).execute(tx.conn)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_completes_a_year() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(age_on(day("2012-12-05"), day("2026-12-04")), 13);
        assert_eq!(age_on(day("2012-12-05"), day("2026-12-05")), 14);
        // Born on a day that most years lack.
        assert_eq!(age_on(day("2012-02-29"), day("2026-02-28")), 13);
        assert_eq!(age_on(day("2012-02-29"), day("2026-03-01")), 14);
    }

    #[test]
    fn no_log_holds_a_number() {
        let identity = NewIdentity {
            name: "张三".into(),
            document_type: DocumentType::Passport,
            document_number: "E12345678".into(),
        };
        let text = format!("{identity:?}");
        assert!(!text.contains("E1234") && !text.contains("张"), "{text}");
    }
}
