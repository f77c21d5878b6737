//! Registering a supplier, and changing what it says of itself.

use super::controllers;
use super::eligibility;
use super::state::SupplierStatus;
use super::store::{self, Found, Supplier, SupplierKind};
use super::views::{CreateSupplier, SmeDeclaration, UpdateSupplier};
use crate::law::Article;
use citong_identity::ids;
use citong_identity::organizations::{self, NewOrganization, Organization, OrganizationKind};
use citong_identity::regions;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::policy::Scope;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, ApiResult, FieldError, Id, Patch, Problem, ProblemType, Tx, of};

/// A body that is there already, or one to enter.
enum Body {
    There(Organization),
    New(NewOrganization),
}

impl Body {
    fn region(&self) -> &str {
        match self {
            Self::There(organization) => &organization.region,
            Self::New(new) => &new.region,
        }
    }
}

/// Registers a supplier: anybody for a body of theirs, officials for others. Nobody is refused for having
/// been established a short time ago (财综〔2016〕54号).
pub fn register(tx: &mut Tx<'_>, new: &CreateSupplier) -> ApiResult<Found> {
    let mut check = Check::new();
    let body = body_of(tx, new, &mut check)?;
    let region = body.as_ref().map(Body::region).or(new.region.as_deref()).unwrap_or_default();
    let path = if is_region(tx, region)? { regions::path_of(tx, region)? } else { String::new() };
    check_kind(tx, &path, new.kind, &mut check)?;
    let texts = (new.contact_name.as_deref(), new.contact_phone.as_deref(), new.scope.as_deref());
    check_details(texts, &mut check);
    check_dates(tx, new.kind, new.sme.as_ref(), new.established_on.map(|day| day.0), &mut check);
    controllers::check(&new.controllers, &mut check);
    check.done()?;
    let body = body.ok_or_else(|| Problem::internal("a supplier without a body passed its checks"))?;
    let scope = Scope { region_path: Some(&path), organization: None, owner: tx.caller().user() };
    tx.require(Action::CreateSupplier, &scope)?;
    let organization = match body {
        Body::There(organization) => organization,
        Body::New(new) => organizations::insert(tx, &new)?,
    };
    if store::find_by_organization(tx, organization.id)?.is_some() {
        let (zh, en) = ("该主体已登记为承接主体", "This body is registered as a supplier already");
        return Err(Problem::new(ProblemType::Duplicate).detail(zh, en));
    }
    let found = Found { row: row_of(tx, new, organization.id), organization, path };
    store::insert(tx, &found)?;
    controllers::replace(tx, found.row.id, &new.controllers)?;
    Ok(found)
}

fn row_of(tx: &Tx<'_>, new: &CreateSupplier, organization: Id<of::Organization>) -> Supplier {
    // An official enters it for others, and gets no account of it.
    let official = tx.caller().grants_for(Action::CreateSupplier).next().is_some();
    Supplier {
        id: Id::new(tx.now),
        organization_id: organization,
        kind: new.kind,
        status: SupplierStatus::Applied,
        status_reason: None,
        sme_size: new.sme.as_ref().map(|sme| sme.size),
        sme_declared_on: new.sme.as_ref().map(|sme| sme.declared_on.0),
        established_on: new.established_on.map(|day| day.0),
        scope: new.scope.clone(),
        contact_name: new.contact_name.clone(),
        contact_phone: new.contact_phone.clone(),
        registered_by: tx.caller().user().filter(|_| !official),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

fn is_region(tx: &mut Tx<'_>, region: &str) -> ApiResult<bool> {
    Ok(!region.contains('\0') && regions::exists(tx, region)?)
}

/// The body that the request names: by its id, by its code, or a new one.
fn body_of(tx: &mut Tx<'_>, new: &CreateSupplier, check: &mut Check) -> ApiResult<Option<Body>> {
    if let Some(id) = new.organization_id {
        for (pointer, given) in
            [("/name", new.name.is_some()), ("/region", new.region.is_some()), ("/uscc", new.uscc.is_some())]
        {
            if given {
                let (zh, en) = ("已给出 organization_id", "`organization_id` says it");
                check.fault(pointer, "not_with_organization", zh, en);
            }
        }
        let organization = match organizations::find(tx, id) {
            Err(problem) if problem.kind() == ProblemType::NotFound => None,
            found => Some(found?),
        };
        if organization.is_none() {
            let (zh, en) = ("没有这个机构", "There is no such organization");
            check.fault("/organization_id", "unknown_organization", zh, en);
        }
        return Ok(organization.and_then(|organization| accepted(new, organization, check)));
    }
    check_new_body(tx, new, check)?;
    let uscc = new.uscc.as_deref().and_then(ids::uscc);
    if let Some(uscc) = &uscc
        && let Some(organization) = organizations::find_by_uscc(tx, uscc)?
    {
        return Ok(accepted(new, organization, check));
    }
    let (Some(name), Some(region)) = (new.name.clone(), new.region.clone()) else { return Ok(None) };
    let kind = kinds_of(new.kind).first().copied().unwrap_or(OrganizationKind::Other);
    Ok(Some(Body::New(NewOrganization { name, kind, region, uscc })))
}

/// A body that is there must be of the kind, and have a code unless it is a person.
fn accepted(new: &CreateSupplier, organization: Organization, check: &mut Check) -> Option<Body> {
    if !kinds_of(new.kind).contains(&organization.kind) {
        let (zh, en) = ("与该机构的类别不符", "The organization is of another kind");
        check.push(Article::Service6.fault("/kind", "kind_mismatch", zh, en));
    }
    if organization.uscc.is_none() && new.kind != SupplierKind::Individual {
        let (zh, en) = (
            "该机构尚未登记统一社会信用代码",
            "The organization has no unified social credit code; enter it there first",
        );
        check.fault("/organization_id", "uscc_missing", zh, en);
    }
    Some(Body::There(organization))
}

fn check_new_body(tx: &mut Tx<'_>, new: &CreateSupplier, check: &mut Check) -> ApiResult<()> {
    match &new.name {
        Some(name) => check.name("/name", name, 1..=100),
        None => check.fault("/name", "required", "须填写名称", "Name the supplier"),
    }
    match &new.region {
        None => check.fault("/region", "required", "须填写地区", "Say where it sits"),
        Some(region) if !is_region(tx, region)? => {
            check.fault("/region", "not_found", "没有这个地区", "There is no such region");
        }
        Some(_) => {}
    }
    let individual = new.kind == SupplierKind::Individual;
    match &new.uscc {
        Some(_) if individual => {
            check.fault(
                "/uscc",
                "not_for_individuals",
                "个人没有统一社会信用代码",
                "A person has no such code",
            );
        }
        Some(uscc) if ids::uscc(uscc).is_none() => check.fault(
            "/uscc",
            "invalid_uscc",
            "不是有效的统一社会信用代码（GB 32100）",
            "It is not a unified social credit code (GB 32100)",
        ),
        None if !individual => {
            check.fault("/uscc", "required", "须填写统一社会信用代码", "Give the unified social credit code");
        }
        _ => {}
    }
    Ok(())
}

/// What a supplier of this kind can be as an organization; the first is what a new one becomes.
const fn kinds_of(kind: SupplierKind) -> &'static [OrganizationKind] {
    use OrganizationKind::{
        Enterprise, Other, PublicInstitution, School, SocialOrganization, VillageCommittee,
    };
    match kind {
        SupplierKind::Enterprise => &[Enterprise, Other],
        SupplierKind::SocialOrganization => &[SocialOrganization, Other],
        SupplierKind::PublicInstitutionClassTwo
        | SupplierKind::CommercialPublicInstitution
        | SupplierKind::PublicInstitutionClassOne => &[PublicInstitution, School, Other],
        SupplierKind::RuralCollective => &[Other, Enterprise, VillageCommittee],
        SupplierKind::GrassrootsSelfGoverning => &[VillageCommittee, Other],
        SupplierKind::Individual => &[Other],
        SupplierKind::StateFundedMassOrganization => &[SocialOrganization, Other],
    }
}

fn check_kind(tx: &mut Tx<'_>, path: &str, kind: SupplierKind, check: &mut Check) -> ApiResult<()> {
    let figures = Figures::load(tx, "supplier.", tx.now.local_date())?;
    if let Some(ineligible) = eligibility::of_kind(&figures, path, kind) {
        check.push(ineligible.fault());
    }
    Ok(())
}

type Texts<'a> = (Option<&'a str>, Option<&'a str>, Option<&'a str>);

fn check_details((name, phone, scope): Texts<'_>, check: &mut Check) {
    if let Some(name) = name {
        check.name("/contact_name", name, 1..=50);
    }
    if phone.is_some_and(|phone| !ids::is_public_phone(phone)) {
        let (zh, en) = ("不是有效的电话号码", "It is not a phone number");
        check.fault("/contact_phone", "invalid_phone", zh, en);
    }
    check.optional_text("/scope", scope, 1..=2000);
}

fn check_dates(
    tx: &Tx<'_>,
    kind: SupplierKind,
    sme: Option<&SmeDeclaration>,
    established_on: Option<chrono::NaiveDate>,
    check: &mut Check,
) {
    let today = tx.now.local_date();
    if sme.is_some() && kind != SupplierKind::Enterprise {
        let (zh, en) = ("只有企业可以声明企业规模", "Only an enterprise declares its size");
        check.push(Article::Sme46.fault("/sme", "not_an_enterprise", zh, en));
    }
    for (pointer, day) in
        [("/sme/declared_on", sme.map(|sme| sme.declared_on.0)), ("/established_on", established_on)]
    {
        if day.is_some_and(|day| day > today) {
            check.fault(pointer, "in_future", "日期在今天之后", "It is in the future");
        }
    }
}

/// Changes what a supplier says of itself. Who controls an admitted one, and what kind it is, only
/// officials change: what decides whether it may bid is not its own to edit (实施条例§18).
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::Supplier>,
    patch: &UpdateSupplier,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateSupplier, id)?;
    seen.check(found.row.version)?;
    let decisive = patch.kind != Patch::Absent || !matches!(patch.controllers, Patch::Absent);
    if decisive && found.row.status == SupplierStatus::Admitted && !found.is_officers(tx) {
        let (zh, en) = (
            "已入库的承接主体变更类别、控制关系须由主管部门办理",
            "Officials change who controls an admitted supplier",
        );
        return Err(Article::Reg18.refuses(ProblemType::Conflict, zh, en));
    }
    let (patch, row, mut check) = (patch.clone(), &mut found.row, Check::new());
    let mut sme = row
        .sme_size
        .zip(row.sme_declared_on)
        .map(|(size, day)| SmeDeclaration { size, declared_on: day.into() });
    let (mut established, mut given) = (row.established_on.map(Into::into), Vec::new());
    let replaced = !matches!(patch.controllers, Patch::Absent);
    patch.kind.apply(&mut row.kind, "/kind", check.errors());
    patch.contact_name.apply_optional(&mut row.contact_name);
    patch.contact_phone.apply_optional(&mut row.contact_phone);
    patch.scope.apply_optional(&mut row.scope);
    patch.sme.apply_optional(&mut sme);
    patch.established_on.apply_optional(&mut established);
    patch.controllers.apply(&mut given, "/controllers", check.errors());
    row.established_on = established.map(|day| day.0);
    row.sme_size = sme.as_ref().map(|sme| sme.size);
    row.sme_declared_on = sme.as_ref().map(|sme| sme.declared_on.0);
    check_dates(tx, row.kind, sme.as_ref(), row.established_on, &mut check);
    controllers::check(&given, &mut check);
    check_changed(tx, &found, &mut check)?;
    check.done()?;
    store::update(tx, &mut found, "update")?;
    if replaced {
        controllers::replace(tx, found.row.id, &given)?;
    }
    Ok(found)
}

fn check_changed(tx: &mut Tx<'_>, found: &Found, check: &mut Check) -> ApiResult<()> {
    let row = &found.row;
    let texts = (row.contact_name.as_deref(), row.contact_phone.as_deref(), row.scope.as_deref());
    check_details(texts, check);
    check_kind(tx, &found.path, row.kind, check)?;
    if !kinds_of(row.kind).contains(&found.organization.kind) {
        let (zh, en) = ("与该机构的类别不符", "The organization is of another kind");
        check.push(FieldError::new("/kind", "kind_mismatch", zh, en));
    }
    Ok(())
}
