//! What changed between two versions.

use super::items::{self, CatalogueItemView, Item};
use super::versions::{self, Found};
use actix_web::get;
use citong_kernel::{Action, Answer, ApiResult, Call, Id, PathId, Query, Tx, of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// With what to compare.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DiffQuery {
    /// The version before; by default the one that this follows, else the one in force in its region.
    pub against: Option<Id<of::CatalogueVersion>>,
}

/// A field that is not what it was.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CatalogueFieldChange {
    /// Which field.
    pub field: &'static str,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// An item that is in both versions and differs.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CatalogueItemChange {
    /// 编码.
    pub code: String,
    /// What differs.
    pub fields: Vec<CatalogueFieldChange>,
}

/// What changed between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueDiff {
    /// The version asked for.
    pub version_id: Id<of::CatalogueVersion>,
    /// What it is compared with; null where there is nothing: then every item is new.
    pub against_id: Option<Id<of::CatalogueVersion>>,
    /// Items only in this version, by code.
    pub added: Vec<CatalogueItemView>,
    /// Items only in the other, by code.
    pub removed: Vec<CatalogueItemView>,
    /// Items that differ, by code.
    pub changed: Vec<CatalogueItemChange>,
}

/// What changed between two versions of a catalogue.
#[utoipa::path(tag = "catalogue", params(("id" = Id<of::CatalogueVersion>, Path), DiffQuery),
    responses((status = 200, body = CatalogueDiff)))]
#[get("/catalogue-versions/{id}/diff")]
pub async fn get_catalogue_diff(
    call: Call,
    id: PathId<of::CatalogueVersion>,
    query: Query<DiffQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = versions::find_for(tx, Action::GetCatalogueDiff, *id)?;
        let against = against(tx, &found, query.against)?;
        let before = match against {
            Some(id) => items::all(tx, id)?,
            None => Vec::new(),
        };
        let (added, removed, changed) = compare(before, items::all(tx, *id)?);
        let plain = |rows: Vec<Item>| rows.into_iter().map(CatalogueItemView::plain).collect();
        let (added, removed) = (plain(added), plain(removed));
        Answer::ok(&CatalogueDiff { version_id: *id, against_id: against, added, removed, changed })
    })
    .await
}

fn against(
    tx: &mut Tx<'_>,
    found: &Found,
    named: Option<Id<of::CatalogueVersion>>,
) -> ApiResult<Option<Id<of::CatalogueVersion>>> {
    if let Some(id) = named {
        return Ok(Some(versions::find_for(tx, Action::GetCatalogueDiff, id)?.row.id));
    }
    if found.row.supersedes_id.is_some() {
        return Ok(found.row.supersedes_id);
    }
    let today = tx.now.local_date();
    let current = versions::in_force(tx, &found.row.region, today)?.map(|version| version.id);
    Ok(current.filter(|id| *id != found.row.id))
}

/// Added, removed and changed items, each by code.
fn compare(before: Vec<Item>, after: Vec<Item>) -> (Vec<Item>, Vec<Item>, Vec<CatalogueItemChange>) {
    let mut before: BTreeMap<String, Item> =
        before.into_iter().map(|item| (item.code.clone(), item)).collect();
    let (mut added, mut changed) = (Vec::new(), Vec::new());
    for item in after {
        let Some(old) = before.remove(&item.code) else {
            added.push(item);
            continue;
        };
        let fields = differences(old, &item);
        if !fields.is_empty() {
            changed.push(CatalogueItemChange { code: item.code, fields });
        }
    }
    (added, before.into_values().collect(), changed)
}

fn differences(old: Item, new: &Item) -> Vec<CatalogueFieldChange> {
    let pairs = [
        ("name", Some(old.name), Some(new.name.clone())),
        ("description", old.description, new.description.clone()),
        ("parent_code", old.parent_code, new.parent_code.clone()),
    ];
    let differing = pairs.into_iter().filter(|(_, before, after)| before != after);
    differing.map(|(field, before, after)| CatalogueFieldChange { field, before, after }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn item(code: &str, name: &str) -> Item {
        let id = uuid::Uuid::nil();
        let now = citong_kernel::Timestamp::from_seconds(0).unwrap();
        Item {
            id: Id::from_uuid(id),
            version_id: Id::from_uuid(id),
            code: code.into(),
            name: name.into(),
            description: None,
            parent_code: None,
            checked_by: "test".into(),
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    #[test]
    fn each_item_is_added_removed_changed_or_the_same() {
        let before = vec![item("01", "一"), item("02", "二"), item("03", "三")];
        let after = vec![item("01", "一"), item("02", "贰"), item("04", "四")];
        let (added, removed, changed) = compare(before, after);
        assert_eq!((added.len(), added[0].code.as_str()), (1, "04"));
        assert_eq!((removed.len(), removed[0].code.as_str()), (1, "03"));
        let field =
            CatalogueFieldChange { field: "name", before: Some("二".into()), after: Some("贰".into()) };
        assert_eq!(changed, [CatalogueItemChange { code: "02".into(), fields: vec![field] }]);
    }

    proptest! {
        #[test]
        fn added_and_removed_are_the_difference_of_the_sets(
            before in proptest::collection::btree_set("[0-9]{2}", 0..20),
            after in proptest::collection::btree_set("[0-9]{2}", 0..20),
        ) {
            let items = |codes: &BTreeSet<String>| codes.iter().map(|code| item(code, code)).collect::<Vec<_>>();
            let codes = |items: &[Item]| items.iter().map(|item| item.code.clone()).collect::<BTreeSet<_>>();
            let (added, removed, changed) = compare(items(&before), items(&after));
            prop_assert_eq!(codes(&added), &after - &before);
            prop_assert_eq!(codes(&removed), &before - &after);
            prop_assert!(changed.is_empty());
        }
    }
}
