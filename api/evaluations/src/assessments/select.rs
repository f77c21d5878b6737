//! Choosing an evaluator for a subject and a year: through procurement or by appointment.

use super::independence::{self, Pair};
use super::law::Article;
use super::parties;
use super::requests::{CreateThirdPartyEvaluation, EvaluationSubject};
use super::state::{EvaluatorSelection, SubjectKind, ThirdPartyEvaluationStatus};
use super::store::{self, Evaluation, Found};
use crate::standards::store::StandardPurpose;
use crate::standards::{self, EvaluationStandardStatus};
use chrono::Datelike as _;
use citong_identity::{organizations, regions};
use citong_kernel::check::Check;
use citong_kernel::db::dialect;
use citong_kernel::policy::{Principal, Role, Scope};
use citong_kernel::schema::{contracts, facilities, procurement_projects, suppliers};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::prelude::*;

/// What is evaluated, as its own domain has it.
struct Subject {
    kind: SubjectKind,
    id: Option<Id<of::Anything>>,
    key: String,
    name: String,
    region: String,
    provider: Id<of::Organization>,
    peer_group: String,
    /// A facility's kind, a contract's code in the catalogue.
    facility_kind: Option<String>,
    service_code: Option<String>,
}

/// Opens an evaluation with an independent evaluator.
pub fn create(tx: &mut Tx<'_>, body: &CreateThirdPartyEvaluation) -> ApiResult<Found> {
    check_body(tx, body)?;
    let subject = subject_of(tx, &body.subject)?;
    let commissioner = commissioner_of(tx, body)?;
    let path = regions::path_of(tx, &subject.region)?;
    let scope = Scope { region_path: Some(&path), organization: commissioner, owner: None };
    tx.require(Action::CreateThirdPartyEvaluation, &scope)?;
    require_standard(tx, body.standard_id, &subject)?;
    let evaluator = evaluator_of(tx, body, commissioner)?;
    require_authority(tx, body.authority_id, subject.provider, evaluator)?;
    let year = body.year.unwrap_or_else(|| tx.now.local_date().year());
    // Two evaluations of one provider are opened one after the other: cycles are counted.
    dialect::lock_name(tx.conn, &format!("evaluation-of:{}", subject.provider))?;
    let pair = Pair { evaluator, provider: subject.provider, commissioner, year };
    independence::require(tx, pair, &path)?;
    let row = evaluation(tx, body, subject, pair);
    if !matches!(tx.caller().principal, Principal::System) {
        parties::of(tx.caller(), &row, &path).require_ordering()?;
    }
    if let Some(before) = store::exists(tx, &row)? {
        let (zh, en) = (
            "该对象本年度已有同一标准的评估",
            "The subject is evaluated by this standard in this year already",
        );
        let seen = store::find_for(tx, Action::GetThirdPartyEvaluation, before).is_ok();
        let refused = Problem::new(ProblemType::Duplicate).detail(zh, en);
        return Err(if seen { refused.with("evaluation_id", before) } else { refused });
    }
    store::insert(tx, &row)?;
    store::fetch(tx, row.id)
}

fn check_body(tx: &Tx<'_>, body: &CreateThirdPartyEvaluation) -> ApiResult<()> {
    let mut check = Check::new();
    check.optional_text("/title", body.title.as_deref(), 1..=200);
    if let Some(year) = body.year {
        check.range("/year", year, 2000..=tx.now.local_date().year() + 1);
    }
    let subject = &body.subject;
    let named = [
        subject.facility_id.is_some(),
        subject.organization_id.is_some(),
        subject.supplier_id.is_some(),
        subject.contract_id.is_some(),
        subject.programme.is_some(),
    ];
    if named.iter().filter(|is| **is).count() != 1 {
        let (zh, en) = ("须且只须指明一个评估对象", "Name exactly one subject");
        check.fault("/subject", "exactly_one", zh, en);
    }
    if let Some(programme) = &subject.programme {
        check.name("/subject/programme/name", &programme.name, 1..=100);
    }
    check.optional_text("/appointment_reason", body.appointment_reason.as_deref(), 1..=1000);
    match (body.contract_id, &body.appointment_reason) {
        (Some(_), Some(_)) => {
            let (zh, en) =
                ("通过采购选定的，不需要指定理由", "Chosen by a contract, it needs no reason of appointment");
            check.fault("/appointment_reason", "not_both", zh, en);
        }
        (None, None) => {
            let (zh, en) = (
                "须有选定评估机构的合同，或者指定的理由",
                "Give the contract, or the reason of the appointment",
            );
            check.fault("/appointment_reason", "required", zh, en);
        }
        (None, Some(_)) if body.evaluator_id.is_none() => {
            check.fault("/evaluator_id", "required", "请指明评估机构", "Say who evaluates");
        }
        _ => {}
    }
    check.done()
}

fn missing(pointer: &str) -> Problem {
    Problem::invalid(pointer, "not_found", "没有这条记录", "There is no such record")
}

fn require_body(
    tx: &mut Tx<'_>,
    id: Id<of::Organization>,
    pointer: &str,
) -> ApiResult<organizations::Organization> {
    organizations::find(tx, id).map_err(|_| missing(pointer))
}

fn subject_of(tx: &mut Tx<'_>, given: &EvaluationSubject) -> ApiResult<Subject> {
    if let Some(id) = given.facility_id {
        return facility(tx, id);
    }
    if let Some(id) = given.organization_id {
        let body = require_body(tx, id, "/subject/organization_id")?;
        let group = format!("organization:{}", body.kind);
        let (name, region) = (body.name, body.region);
        return Ok(subject(SubjectKind::Organization, id.cast(), (name, region), id, group));
    }
    if let Some(id) = given.supplier_id {
        let found: Option<Id<of::Organization>> =
            suppliers::table.find(id).select(suppliers::organization_id).first(tx.conn).optional()?;
        let provider = found.ok_or_else(|| missing("/subject/supplier_id"))?;
        let body = organizations::find(tx, provider)?;
        let own = (body.name, body.region);
        return Ok(subject(SubjectKind::Supplier, id.cast(), own, provider, "supplier".into()));
    }
    if let Some(id) = given.contract_id {
        return contract(tx, id);
    }
    let programme = given.programme.as_ref().ok_or_else(|| missing("/subject"))?;
    let provider = require_body(tx, programme.organization_id, "/subject/programme/organization_id")?.id;
    if !regions::exists(tx, &programme.region)? {
        return Err(missing("/subject/programme/region"));
    }
    let name = programme.name.trim().to_owned();
    Ok(Subject {
        kind: SubjectKind::Programme,
        id: None,
        key: format!("programme:{}:{name}", programme.region),
        peer_group: format!("programme:{name}"),
        name,
        region: programme.region.clone(),
        provider,
        facility_kind: None,
        service_code: None,
    })
}

fn subject(
    kind: SubjectKind,
    id: Id<of::Anything>,
    (name, region): (String, String),
    provider: Id<of::Organization>,
    peer_group: String,
) -> Subject {
    let key = format!("{kind}:{id}");
    Subject {
        kind,
        id: Some(id),
        key,
        name,
        region,
        provider,
        peer_group,
        facility_kind: None,
        service_code: None,
    }
}

fn facility(tx: &mut Tx<'_>, id: Id<of::Facility>) -> ApiResult<Subject> {
    let found: Option<(String, String, String, Id<of::Organization>)> = facilities::table
        .find(id)
        .select((facilities::name, facilities::region, facilities::kind, facilities::organization_id))
        .first(tx.conn)
        .optional()?;
    let (name, region, kind, provider) = found.ok_or_else(|| missing("/subject/facility_id"))?;
    let own = subject(SubjectKind::Facility, id.cast(), (name, region), provider, format!("facility:{kind}"));
    Ok(Subject { facility_kind: Some(kind), ..own })
}

/// A contract stands for what its supplier delivered.
fn contract(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Subject> {
    let found: Option<(String, String, String, Id<of::Organization>)> = contracts::table
        .inner_join(procurement_projects::table)
        .inner_join(suppliers::table.on(suppliers::id.eq(contracts::supplier_id)))
        .filter(contracts::id.eq(id))
        .select((
            contracts::title,
            procurement_projects::region,
            procurement_projects::catalogue_code,
            suppliers::organization_id,
        ))
        .first(tx.conn)
        .optional()?;
    let (name, region, code, provider) = found.ok_or_else(|| missing("/subject/contract_id"))?;
    let own = subject(SubjectKind::Contract, id.cast(), (name, region), provider, format!("contract:{code}"));
    Ok(Subject { service_code: Some(code), ..own })
}

/// Who is told the result beside the evaluated: neither the evaluated itself nor who evaluates it.
fn require_authority(
    tx: &mut Tx<'_>,
    authority: Option<Id<of::Organization>>,
    provider: Id<of::Organization>,
    evaluator: Id<of::Organization>,
) -> ApiResult<()> {
    let Some(authority) = authority else { return Ok(()) };
    require_body(tx, authority, "/authority_id")?;
    if authority != provider && authority != evaluator {
        return Ok(());
    }
    let zh = "主管部门不得为被评估单位或者评估机构本身";
    let en = "The authority is neither the evaluated nor the evaluator";
    Err(Problem::invalid_fields(vec![Article::Policy14.fault("/authority_id", "not_independent", zh, en)]))
}

/// For whom the caller orders: a purchaser for the body of their grant, the city office for itself.
fn commissioner_of(
    tx: &mut Tx<'_>,
    body: &CreateThirdPartyEvaluation,
) -> ApiResult<Option<Id<of::Organization>>> {
    let caller = tx.caller();
    let office = caller.grants.iter().any(|grant| grant.role == Role::CityOffice);
    let purchasers = caller.grants.iter().filter(|grant| grant.role == Role::Purchaser);
    let bodies: Vec<_> = purchasers.filter_map(|grant| grant.organization).collect();
    match body.commissioner_id {
        Some(id) if office || bodies.contains(&id) => {
            require_body(tx, id, "/commissioner_id").map(|body| Some(body.id))
        }
        Some(_) => {
            let (zh, en) = ("您不代表该采购单位", "You do not act for this purchaser");
            Err(Problem::invalid("/commissioner_id", "not_yours", zh, en))
        }
        None if office => Ok(None),
        None if bodies.len() == 1 => Ok(bodies.first().copied()),
        None => {
            let (zh, en) = ("请指明委托单位", "Say for which body you order it");
            Err(Problem::invalid("/commissioner_id", "required", zh, en))
        }
    }
}

fn require_standard(tx: &mut Tx<'_>, id: Id<of::EvaluationStandard>, subject: &Subject) -> ApiResult<()> {
    let pointer = "/standard_id";
    let standard = standards::store::fetch(tx, id).map_err(|_| missing(pointer))?.row;
    if standard.status != EvaluationStandardStatus::Published {
        let (zh, en) = ("须为现行的已发布标准", "It must be the published version in force");
        return Err(Problem::invalid(pointer, "not_published", zh, en));
    }
    if standard.purpose != StandardPurpose::ThirdParty {
        let (zh, en) = ("自评标准不用于第三方评估", "A standard of self-evaluation is for no third party");
        return Err(Problem::invalid(pointer, "self_evaluation", zh, en));
    }
    let listed = |codes: &[String], own: &Option<String>| {
        own.as_ref().is_some_and(|own| codes.iter().any(|code| code == own))
    };
    let (kinds, services) = (&standard.facility_kinds.0, &standard.service_codes.0);
    let everything = kinds.is_empty() && services.is_empty();
    let specific = subject.facility_kind.is_some() || subject.service_code.is_some();
    if everything
        || !specific
        || listed(kinds, &subject.facility_kind)
        || listed(services, &subject.service_code)
    {
        return Ok(());
    }
    let (zh, en) =
        ("该标准不适用于此类设施或服务", "The standard is not for this kind of facility or service");
    Err(Problem::invalid(pointer, "not_applicable", zh, en))
}

/// The evaluator: the supplier of a contract that stands, or who is appointed.
fn evaluator_of(
    tx: &mut Tx<'_>,
    body: &CreateThirdPartyEvaluation,
    commissioner: Option<Id<of::Organization>>,
) -> ApiResult<Id<of::Organization>> {
    let Some(contract) = body.contract_id else {
        let given = body.evaluator_id.ok_or_else(|| missing("/evaluator_id"))?;
        return Ok(require_body(tx, given, "/evaluator_id")?.id);
    };
    let found: Option<(String, Id<of::Organization>, Id<of::Organization>)> = contracts::table
        .inner_join(procurement_projects::table)
        .inner_join(suppliers::table.on(suppliers::id.eq(contracts::supplier_id)))
        .filter(contracts::id.eq(contract))
        .select((contracts::status, suppliers::organization_id, procurement_projects::purchaser_id))
        .first(tx.conn)
        .optional()?;
    let (status, supplier, purchaser) = found.ok_or_else(|| missing("/contract_id"))?;
    if status == "terminated" {
        let (zh, en) = ("合同已终止", "The contract was terminated");
        return Err(Problem::invalid("/contract_id", "terminated", zh, en));
    }
    if commissioner.is_some_and(|commissioner| commissioner != purchaser) {
        let (zh, en) = ("不是委托单位签订的合同", "It is no contract of the body that orders");
        return Err(Problem::invalid("/contract_id", "not_yours", zh, en));
    }
    if body.evaluator_id.is_some_and(|given| given != supplier) {
        let (zh, en) = ("评估机构不是该合同的供应商", "The evaluator is not the supplier of this contract");
        return Err(Problem::invalid("/evaluator_id", "not_the_supplier", zh, en));
    }
    Ok(supplier)
}

fn evaluation(tx: &Tx<'_>, body: &CreateThirdPartyEvaluation, subject: Subject, pair: Pair) -> Evaluation {
    let title = body.title.as_deref().map(|title| title.trim().to_owned());
    let selection = match body.contract_id {
        Some(_) => EvaluatorSelection::Procurement,
        None => EvaluatorSelection::Appointment,
    };
    Evaluation {
        id: Id::new(tx.now),
        standard_id: body.standard_id,
        title: title.unwrap_or_else(|| format!("{}{}年度第三方评估", subject.name, pair.year)),
        year: pair.year,
        region: subject.region,
        subject_kind: subject.kind,
        subject_id: subject.id,
        subject_key: subject.key,
        subject_name: subject.name,
        peer_group: subject.peer_group,
        provider_id: pair.provider,
        authority_id: body.authority_id,
        commissioner_id: pair.commissioner,
        evaluator_id: pair.evaluator,
        selection,
        contract_id: body.contract_id,
        appointment_reason: body.appointment_reason.as_deref().map(|reason| reason.trim().to_owned()),
        selected_by: tx.caller().label(),
        status: ThirdPartyEvaluationStatus::Selected,
        summary: None,
        objection_until: None,
        total_points: None,
        band: None,
        final_at: None,
        notified_at: None,
        applied_at: None,
        budget_consequence: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}
