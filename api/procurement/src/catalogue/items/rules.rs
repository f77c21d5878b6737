//! Entering, changing and removing items.

use super::store::{self, Item};
use super::views::{CreateCatalogueItem, UpdateCatalogueItem};
use crate::catalogue::versions::{self, Found};
use crate::catalogue::{NegativeListAnswers, Question};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};

/// Items of one version at most.
const MOST_ITEMS: i64 = 2000;
/// Digits of a county's code at most.
const LONGEST_CODE: usize = 12;

/// Enters an item into a version that nobody was asked about yet.
pub fn create(tx: &mut Tx<'_>, new: &CreateCatalogueItem) -> ApiResult<(Item, Found)> {
    let version = versions::find_for(tx, Action::CreateCatalogueItem, new.version_id)?;
    versions::require_open(&version.row)?;
    let mut row = Item {
        id: Id::new(tx.now),
        version_id: new.version_id,
        code: new.code.clone(),
        name: new.name.trim().to_owned(),
        description: new.description.clone(),
        parent_code: new.parent_code.clone(),
        checked_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let mut check = Check::new();
    check_answers(tx, &new.checks, &version, &mut check)?;
    check_row(tx, &mut row, &version, &mut check)?;
    if store::count(tx, row.version_id)? >= MOST_ITEMS {
        check.fault("/version_id", "too_many", "目录品目过多", "The version has too many items");
    }
    check.done()?;
    if store::find_by_code(tx, row.version_id, &row.code)?.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/code",
            "duplicate",
            "该编码已在目录中",
            "The version has an item with this code",
        )));
    }
    store::insert(tx, &row, &version.row.region)?;
    Ok((row, version))
}

fn check_answers(
    tx: &mut Tx<'_>,
    answers: &NegativeListAnswers,
    version: &Found,
    check: &mut Check,
) -> ApiResult<()> {
    for question in barring(tx, answers, &version.place.path)? {
        check.push(question.fault("/checks"));
    }
    Ok(())
}

/// The questions of the negative list that bar an item with these answers.
pub fn barring(
    tx: &mut Tx<'_>,
    answers: &NegativeListAnswers,
    region_path: &str,
) -> ApiResult<Vec<Question>> {
    let figures = Figures::load(tx, "catalogue.", tx.now.local_date())?;
    Ok(answers.barring(&figures, region_path))
}

fn check_row(tx: &mut Tx<'_>, row: &mut Item, version: &Found, check: &mut Check) -> ApiResult<()> {
    check.name("/name", &row.name, 1..=100);
    check.optional_text("/description", row.description.as_deref(), 1..=2000);
    let digits = row.code.bytes().all(|byte| byte.is_ascii_digit());
    if version.place.path.contains('/') {
        if !digits || !(2..=LONGEST_CODE).contains(&row.code.len()) {
            check.fault("/code", "invalid_code", "编码为 2–12 位数字", "A code has 2 to 12 digits");
        }
        return check_mapped(tx, row, version, check);
    }
    if !digits || !matches!(row.code.len(), 2 | 4) {
        check.fault(
            "/code",
            "invalid_code",
            "市级目录编码为 2 位（大类）或者 4 位（品目）数字",
            "A code of the city has 2 digits (a class) or 4 (an item)",
        );
        return Ok(());
    }
    check_class(tx, row, check)
}

/// An item of the city stands in its class: the first two digits.
fn check_class(tx: &mut Tx<'_>, row: &mut Item, check: &mut Check) -> ApiResult<()> {
    let class = (row.code.len() == 4).then(|| row.code[..2].to_owned());
    if row.parent_code.is_some() && row.parent_code != class {
        check.fault("/parent_code", "invalid_parent", "上级编码须为编码前两位", "It is the first two digits");
    }
    if let Some(class) = &class
        && !store::is_in(tx, &[row.version_id], class)?
    {
        check.fault("/code", "unknown_class", "目录中没有该大类", "The version does not have this class");
    }
    row.parent_code = class;
    Ok(())
}

/// An item of a county belongs to one of the region above: in force, or being prepared.
fn check_mapped(tx: &mut Tx<'_>, row: &Item, version: &Found, check: &mut Check) -> ApiResult<()> {
    let Some(parent) = &row.parent_code else {
        let (zh, en) = ("须注明上级目录的对应编码", "Name the item of the region above");
        check.fault("/parent_code", "required", zh, en);
        return Ok(());
    };
    let digits = parent.bytes().all(|byte| byte.is_ascii_digit());
    for above in version.place.path.rsplit('/').skip(1) {
        let named = versions::open_to_all(tx, above, version.row.effective_from)?;
        if named.is_empty() {
            continue;
        }
        if digits && store::is_in(tx, &named, parent)? {
            return Ok(());
        }
        break;
    }
    let (zh, en) = ("上级目录中没有该编码", "The catalogue of the region above does not have this code");
    check.fault("/parent_code", "unknown_parent", zh, en);
    Ok(())
}

/// 409 unless every item that names one of the region above finds it in the version that will be in force
/// there on the first day.
pub fn require_parents_in_force(tx: &mut Tx<'_>, version: &Found) -> ApiResult<()> {
    let Some((above, _)) = version.place.path.rsplit_once('/') else { return Ok(()) };
    let in_force = versions::nearest_in_force(tx, above, version.row.effective_from)?;
    let mut unknown = Vec::new();
    for item in store::all(tx, version.row.id)? {
        let Some(parent) = item.parent_code else { continue };
        let known = match in_force {
            Some(above) => store::find_by_code(tx, above, &parent)?.is_some(),
            None => false,
        };
        if !known {
            unknown.push(item.code);
        }
    }
    if unknown.is_empty() {
        return Ok(());
    }
    Err(Problem::new(ProblemType::Conflict)
        .detail("部分品目在上级有效目录中没有对应编码", "Items are not in the catalogue in force above")
        .with("codes", unknown))
}

/// Changes an item; whoever changes it answers the five questions again.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::CatalogueItem>,
    patch: &UpdateCatalogueItem,
    seen: &IfMatch,
) -> ApiResult<(Item, Found)> {
    let (mut row, version) = store::find_for(tx, Action::UpdateCatalogueItem, id)?;
    seen.check(row.version)?;
    versions::require_open(&version.row)?;
    let (patch, mut check) = (patch.clone(), Check::new());
    patch.name.apply(&mut row.name, "/name", check.errors());
    patch.description.apply_optional(&mut row.description);
    patch.parent_code.apply_optional(&mut row.parent_code);
    check_answers(tx, &patch.checks, &version, &mut check)?;
    check_row(tx, &mut row, &version, &mut check)?;
    check.done()?;
    row.checked_by = tx.caller().label();
    store::update(tx, &mut row, &version.row.region)?;
    Ok((row, version))
}

/// Removes an item that no other of its version stands below.
pub fn delete(tx: &mut Tx<'_>, id: Id<of::CatalogueItem>, seen: &IfMatch) -> ApiResult<()> {
    let (row, version) = store::find_for(tx, Action::DeleteCatalogueItem, id)?;
    seen.check(row.version)?;
    versions::require_open(&version.row)?;
    if !version.place.path.contains('/') && store::has_children(tx, &row)? {
        let (zh, en) = ("该大类下还有品目", "The class still has items");
        return Err(Problem::new(ProblemType::Conflict).detail(zh, en));
    }
    store::delete(tx, &row, &version.row.region)
}
