//! What must hold for a space, and how its tree may change.

use super::leaves::{self, lock_trees, write_leaves};
use super::store::{self, NewSpace, Space, SpaceDetails};
use super::tree::{MOST_LEVELS, Tree};
use super::views::{CreateSpace, UpdateSpace};
use crate::facilities::{self, FacilityScope};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::Kind;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, FieldError, Id, Patch, Problem, ProblemType, Tx, audit, of};
use std::collections::BTreeSet;

/// The longest that a booking can be: 31 days.
const MOST_DURATION_MINUTES: i32 = 31 * 1440;
/// The longest that a notice or a cancellation period can be: a year.
const MOST_NOTICE_MINUTES: i32 = 366 * 1440;
/// The farthest ahead that a space can be booked: three years.
const MOST_ADVANCE_DAYS: i32 = 1096;

/// Enters a space.
pub fn create(tx: &mut Tx<'_>, new: &CreateSpace) -> ApiResult<(Space, FacilityScope)> {
    let mut check = Check::new();
    let details = new.details();
    check_details(&details, &mut check);
    let facility = match facilities::scope_by_id(tx, new.facility_id)? {
        Some(facility) if facility.is_visible_to(tx.caller()) => facility,
        _ => {
            let (zh, en) = ("没有这个设施", "There is no such facility");
            check.fault("/facility_id", "unknown_facility", zh, en);
            return Err(check.done().err().unwrap_or_else(Problem::not_found));
        }
    };
    tx.require(Action::CreateSpace, &facility.scope())?;
    check.done()?;
    let new = NewSpace { facility_id: facility.id, parent_id: new.parent_id, details };
    let space = insert(tx, new, &facility.region)?;
    Ok((space, facility))
}

/// Inserts a space into its tree, with its audit row and its change. Active bookings of the spaces
/// that it is a part of take it, too. The caller has checked the details and the permission.
pub fn insert(tx: &mut Tx<'_>, new: NewSpace, region: &str) -> ApiResult<Space> {
    let (facility, parent) = (new.facility_id, new.parent_id);
    let tree = match parent {
        Some(parent) => {
            let tree = lock_trees(tx, facility, &[parent])?;
            check_parent(&tree, parent)?;
            tree
        }
        None => Tree::default(),
    };
    let space = store::insert(tx, new, region)?;
    let tree = tree.with(space.id, parent);
    if tree.line(space.id).len() > MOST_LEVELS {
        return Err(too_deep());
    }
    write_leaves(tx, &tree, &[space.id])?;
    if let Some(parent) = parent {
        leaves::occupy_new_leaf(tx, space.id, parent)?;
    }
    audit::Event::new("create", Kind::Space.as_str(), space.id).write(tx)?;
    Ok(space)
}

/// Changes what is said about a space, its rules, or its place in the tree. Bookings made under the
/// old rules stand: also those of a shared space that now holds fewer people. A patch that changes
/// nothing writes nothing.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::Space>,
    patch: &UpdateSpace,
    seen: &IfMatch,
) -> ApiResult<(Space, FacilityScope)> {
    let (before, facility) = store::find_for(tx, Action::UpdateSpace, id)?;
    seen.check(before.version)?;
    let mut after = before.clone();
    let mut check = Check::new();
    patch.clone().apply(&mut after.details, &mut check);
    check_details(&after.details, &mut check);
    check.done()?;
    match patch.parent_id {
        Patch::Absent => {}
        Patch::Null => after.parent_id = None,
        Patch::Value(parent) => after.parent_id = Some(parent),
    }
    if after == before {
        return Ok((before, facility));
    }
    let space = if after.parent_id == before.parent_id {
        store::update(tx, &before, after, &facility.region)?
    } else {
        relocate(tx, &before, after, &facility.region)?
    };
    audit::Event::new("update", Kind::Space.as_str(), id).write(tx)?;
    Ok((space, facility))
}

/// Moves a space with its parts below another parent, or makes it a root.
fn relocate(tx: &mut Tx<'_>, before: &Space, after: Space, region: &str) -> ApiResult<Space> {
    let (id, parent) = (before.id, after.parent_id);
    let members: Vec<_> = [Some(id), parent].into_iter().flatten().collect();
    let tree = lock_trees(tx, before.facility_id, &members)?;
    if let Some(parent) = parent {
        check_parent(&tree, parent)?;
        if tree.line(parent).contains(&id) {
            let (zh, en) = ("不能移到自己的下级中", "It cannot become a part of itself");
            return Err(Problem::invalid("/parent_id", "own_subtree", zh, en));
        }
    }
    let old_parent = before.parent_id;
    let moved = tree.clone().with(id, parent);
    if moved.levels_through(id) > MOST_LEVELS {
        return Err(too_deep());
    }
    let mut concerned: BTreeSet<_> = tree.subtree(id);
    concerned.extend(tree.line(id));
    concerned.extend(moved.line(id));
    if leaves::any_booked(tx, &concerned)? {
        return Err(Problem::new(ProblemType::Conflict).detail(
            "该空间或其上级空间还有未结束的预约，不能移动",
            "The space, a part of it or a space above it still has active bookings",
        ));
    }
    let space = store::update(tx, before, after, region)?;
    let members: Vec<_> = [Some(id), old_parent].into_iter().flatten().collect();
    write_leaves(tx, &moved, &members)?;
    Ok(space)
}

fn check_parent(tree: &Tree, parent: Id<of::Space>) -> ApiResult<()> {
    if tree.contains(parent) {
        return Ok(());
    }
    let (zh, en) = ("上级空间须属于同一设施", "The parent must be a space of the same facility");
    Err(Problem::invalid("/parent_id", "unknown_parent", zh, en))
}

fn too_deep() -> Problem {
    let (zh, en) = ("空间最多 6 级", "A tree of spaces has at most 6 levels");
    Problem::invalid("/parent_id", "too_deep", zh, en)
}

/// What must hold for the details of a space.
pub fn check_details(details: &SpaceDetails, check: &mut Check) {
    check.name("/name", &details.name, 1..=100);
    check.optional_text("/description", details.description.as_deref(), 1..=4000);
    check.range("/capacity", details.capacity, 1..=100_000);
    check.range("/start_interval_minutes", details.start_interval_minutes, 1..=1440);
    check.range("/buffer_before_minutes", details.buffer_before_minutes, 0..=1440);
    check.range("/buffer_after_minutes", details.buffer_after_minutes, 0..=1440);
    check.range("/advance_min_minutes", details.advance_min_minutes, 0..=MOST_NOTICE_MINUTES);
    check.range("/advance_max_days", details.advance_max_days, 0..=MOST_ADVANCE_DAYS);
    let optional = [
        ("/min_duration_minutes", details.min_duration_minutes, 1..=MOST_DURATION_MINUTES),
        ("/max_duration_minutes", details.max_duration_minutes, 1..=MOST_DURATION_MINUTES),
        ("/cancel_before_minutes", details.cancel_before_minutes, 0..=MOST_NOTICE_MINUTES),
        ("/max_active_bookings_per_person", details.max_active_bookings_per_person, 1..=1000),
        ("/auto_release_minutes", details.auto_release_minutes, 1..=1440),
    ];
    for (pointer, value, bounds) in optional {
        if let Some(value) = value {
            check.range(pointer, value, bounds);
        }
    }
    if let (Some(min), Some(max)) = (details.min_duration_minutes, details.max_duration_minutes)
        && max < min
    {
        let (zh, en) = ("不能短于最短时长", "It must not be shorter than min_duration_minutes");
        check.push(FieldError::new("/max_duration_minutes", "below_minimum", zh, en));
    }
    let equipment = &details.equipment.0;
    if equipment.len() > 50 {
        check.fault("/equipment", "too_many", "最多 50 项", "At most 50 entries");
    }
    for (index, item) in equipment.iter().enumerate().take(50) {
        check.text(&format!("/equipment/{index}"), item, 1..=50);
    }
}

#[cfg(test)]
mod tests {
    use super::super::store::Sharing;
    use super::*;
    use citong_kernel::db::Json;

    fn details() -> SpaceDetails {
        SpaceDetails {
            name: "排练厅".into(),
            description: None,
            capacity: 40,
            sharing: Sharing::Exclusive,
            start_interval_minutes: 30,
            min_duration_minutes: Some(60),
            max_duration_minutes: Some(180),
            buffer_before_minutes: 0,
            buffer_after_minutes: 15,
            advance_min_minutes: 0,
            advance_max_days: 365,
            cancel_before_minutes: None,
            approval_required: false,
            max_active_bookings_per_person: None,
            accessible: true,
            equipment: Json(vec!["音响".into()]),
            bookable: true,
            real_name_required: false,
            auto_release_minutes: None,
        }
    }

    fn faults(details: &SpaceDetails) -> Vec<String> {
        let mut check = Check::new();
        check_details(details, &mut check);
        check.errors().iter().map(|error| error.pointer.clone()).collect()
    }

    #[test]
    fn good_rules_have_no_fault() {
        assert!(faults(&details()).is_empty());
    }

    #[test]
    fn the_longest_booking_is_not_shorter_than_the_shortest() {
        let wrong = SpaceDetails { max_duration_minutes: Some(30), ..details() };
        assert_eq!(faults(&wrong), ["/max_duration_minutes"]);
        let open = SpaceDetails { min_duration_minutes: None, max_duration_minutes: None, ..details() };
        assert!(faults(&open).is_empty());
    }

    #[test]
    fn every_figure_has_its_bounds() {
        let wrong = SpaceDetails {
            capacity: 0,
            start_interval_minutes: 1441,
            buffer_before_minutes: -1,
            advance_max_days: 1097,
            cancel_before_minutes: Some(-1),
            max_active_bookings_per_person: Some(0),
            auto_release_minutes: Some(0),
            ..details()
        };
        assert_eq!(
            faults(&wrong),
            [
                "/capacity",
                "/start_interval_minutes",
                "/buffer_before_minutes",
                "/advance_max_days",
                "/cancel_before_minutes",
                "/max_active_bookings_per_person",
                "/auto_release_minutes"
            ]
        );
    }
}
