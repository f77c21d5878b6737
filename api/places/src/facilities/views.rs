//! What clients send and see of facilities.

use super::kinds::{
    AccessibilityFeature, Concession, FacilityKind, FacilityLevel, Grade, LocationAccuracy, OpeningType,
    Ownership,
};
use super::state::{Event, FacilityStatus};
use super::store::{Facility, FacilityDetails, Pricing};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle;
use citong_kernel::policy::{self, Caller};
use citong_kernel::{Action, Id, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A place on the map, WGS84. Chinese base maps use GCJ-02 or BD-09: convert before showing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Latitude, degrees; inside Quanzhou.
    #[schema(example = 24.87, minimum = 24.2, maximum = 26.1)]
    pub lat: f64,
    /// Longitude, degrees; inside Quanzhou.
    #[schema(example = 118.675, minimum = 117.4, maximum = 119.4)]
    pub lng: f64,
    /// How well they are known.
    pub accuracy: LocationAccuracy,
}

/// A facility to enter. It is a draft until it is opened.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "东海街道综合文化站", "kind": "TS", "region": "350503",
    "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "level": "township", "opening_type": "free",
    "location": {"lat": 24.87, "lng": 118.675, "accuracy": "approximate"}, "phone": "0595-22345678",
    "accessibility": ["wheelchair_ramp", "elevator"]}))]
pub struct CreateFacility {
    /// 名称, 1–100 characters.
    pub name: String,
    /// 类别.
    pub kind: FacilityKind,
    /// The code of the region it stands in, of any level.
    pub region: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// 行政层级.
    pub level: FacilityLevel,
    /// 评估定级; `unrated` when absent.
    pub grade: Option<Grade>,
    /// 权属.
    pub ownership: Option<Ownership>,
    /// 开放方式. Core services of public libraries (PL, PLC) are always `free` (公共图书馆法 §33).
    pub opening_type: OpeningType,
    /// Where it is.
    pub location: Location,
    /// 地址, at most 200 characters.
    pub address: Option<String>,
    /// A mobile number, a landline of 0595 or a hotline such as 12345.
    pub phone: Option<String>,
    /// 简介, at most 4,000 characters.
    pub description: Option<String>,
    /// HTTPS addresses of at most 10 pictures.
    pub photo_urls: Option<Vec<String>>,
    /// 无障碍设施.
    pub accessibility: Option<Vec<AccessibilityFeature>>,
    /// 收费批准文号; a paid facility needs it to open (保障法 §31).
    pub paid_approval_number: Option<String>,
    /// Free sessions for pupils in a month; a paid facility needs one to open (保障法 §31).
    pub free_student_sessions_per_month: Option<i32>,
    /// Who pays less; a paid facility needs student, senior and disabled to open (条例 §21), a museum
    /// also teacher and military (博物馆条例 §33).
    pub concessions: Option<Vec<Concession>>,
}

impl CreateFacility {
    /// The row's details.
    pub fn details(&self) -> FacilityDetails {
        let new = self.clone();
        let mut details = FacilityDetails {
            name: new.name.trim().to_owned(),
            kind: new.kind,
            region: new.region,
            organization_id: new.organization_id,
            level: new.level,
            grade: new.grade.unwrap_or(Grade::Unrated),
            ownership: new.ownership,
            opening_type: new.opening_type,
            lat: new.location.lat,
            lng: new.location.lng,
            location_accuracy: new.location.accuracy,
            address: new.address,
            phone: new.phone,
            description: new.description,
            photo_urls: Json(new.photo_urls.unwrap_or_default()),
            accessibility: Json(new.accessibility.unwrap_or_default()),
            pricing: Json(Pricing {
                paid_approval_number: new.paid_approval_number,
                free_student_sessions_per_month: new.free_student_sessions_per_month,
                concessions: new.concessions.unwrap_or_default(),
            }),
        };
        details.normalize();
        details
    }
}

/// What to change about a place: absent leaves.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateLocation {
    /// Latitude.
    #[serde(default)]
    #[schema(value_type = Option<f64>)]
    pub lat: Patch<f64>,
    /// Longitude.
    #[serde(default)]
    #[schema(value_type = Option<f64>)]
    pub lng: Patch<f64>,
    /// How well they are known.
    #[serde(default)]
    #[schema(value_type = Option<LocationAccuracy>)]
    pub accuracy: Patch<LocationAccuracy>,
}

/// What to change about a facility: absent leaves, `null` clears (RFC 7396).
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"phone": "0595-22345679", "grade": "second"}))]
pub struct UpdateFacility {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// 类别.
    #[serde(default)]
    #[schema(value_type = Option<FacilityKind>)]
    pub kind: Patch<FacilityKind>,
    /// Its region: the caller needs the right in the old and in the new one.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub region: Patch<String>,
    /// Who runs it: the caller needs the right for both.
    #[serde(default)]
    #[schema(value_type = Option<Id<of::Organization>>)]
    pub organization_id: Patch<Id<of::Organization>>,
    /// 行政层级.
    #[serde(default)]
    #[schema(value_type = Option<FacilityLevel>)]
    pub level: Patch<FacilityLevel>,
    /// 评估定级.
    #[serde(default)]
    #[schema(value_type = Option<Grade>)]
    pub grade: Patch<Grade>,
    /// 权属.
    #[serde(default)]
    #[schema(value_type = Option<Ownership>)]
    pub ownership: Patch<Ownership>,
    /// 开放方式.
    #[serde(default)]
    #[schema(value_type = Option<OpeningType>)]
    pub opening_type: Patch<OpeningType>,
    /// Where it is.
    #[serde(default)]
    #[schema(value_type = Option<UpdateLocation>)]
    pub location: Patch<UpdateLocation>,
    /// 地址.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub address: Patch<String>,
    /// For questions of the public.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub phone: Patch<String>,
    /// 简介.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub description: Patch<String>,
    /// All pictures.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub photo_urls: Patch<Vec<String>>,
    /// All of 无障碍设施.
    #[serde(default)]
    #[schema(value_type = Option<Vec<AccessibilityFeature>>)]
    pub accessibility: Patch<Vec<AccessibilityFeature>>,
    /// 收费批准文号.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub paid_approval_number: Patch<String>,
    /// Free sessions for pupils in a month.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub free_student_sessions_per_month: Patch<i32>,
    /// Everybody who pays less.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Concession>>)]
    pub concessions: Patch<Vec<Concession>>,
}

impl UpdateFacility {
    /// Applies the patch.
    pub fn apply(self, details: &mut FacilityDetails, check: &mut Check) {
        let errors = check.errors();
        self.name.apply(&mut details.name, "/name", errors);
        self.kind.apply(&mut details.kind, "/kind", errors);
        self.region.apply(&mut details.region, "/region", errors);
        self.organization_id.apply(&mut details.organization_id, "/organization_id", errors);
        self.level.apply(&mut details.level, "/level", errors);
        self.grade.apply(&mut details.grade, "/grade", errors);
        self.ownership.apply_optional(&mut details.ownership);
        self.opening_type.apply(&mut details.opening_type, "/opening_type", errors);
        match self.location {
            Patch::Absent => {}
            Patch::Null => Patch::Null.apply(&mut details.lat, "/location", errors),
            Patch::Value(location) => {
                location.lat.apply(&mut details.lat, "/location/lat", errors);
                location.lng.apply(&mut details.lng, "/location/lng", errors);
                let accuracy = &mut details.location_accuracy;
                location.accuracy.apply(accuracy, "/location/accuracy", errors);
            }
        }
        self.address.apply_optional(&mut details.address);
        self.phone.apply_optional(&mut details.phone);
        self.description.apply_optional(&mut details.description);
        apply_list(self.photo_urls, &mut details.photo_urls.0);
        apply_list(self.accessibility, &mut details.accessibility.0);
        let pricing = &mut details.pricing.0;
        self.paid_approval_number.apply_optional(&mut pricing.paid_approval_number);
        self.free_student_sessions_per_month.apply_optional(&mut pricing.free_student_sessions_per_month);
        apply_list(self.concessions, &mut pricing.concessions);
        details.name = details.name.trim().to_owned();
        details.normalize();
    }
}

/// `null` empties a list.
fn apply_list<T>(patch: Patch<Vec<T>>, field: &mut Vec<T>) {
    match patch {
        Patch::Absent => {}
        Patch::Null => field.clear(),
        Patch::Value(list) => *field = list,
    }
}

/// What a facility needs to open: both plans, unless it was open before (保障法 §17, §22).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"safety_plan": "消防、疏散和急救预案见附件一", "accessibility_plan": "坡道、电梯和无障碍卫生间全时开放"}))]
pub struct OpenFacility {
    /// 安全预案, at most 4,000 characters.
    pub safety_plan: Option<String>,
    /// 无障碍方案, at most 4,000 characters.
    pub accessibility_plan: Option<String>,
}

/// Why a facility closes for the time being.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "消防设施改造"}))]
pub struct SuspendFacility {
    /// 1–200 characters.
    pub reason: String,
}

/// A facility.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FacilityView {
    /// Its id.
    pub id: Id<of::Facility>,
    /// 名称.
    pub name: String,
    /// 类别.
    pub kind: FacilityKind,
    /// The code of its region.
    pub region: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// 行政层级.
    pub level: FacilityLevel,
    /// 评估定级.
    pub grade: Grade,
    /// 权属.
    pub ownership: Option<Ownership>,
    /// 开放方式.
    pub opening_type: OpeningType,
    /// Its state; the public sees open ones only.
    pub status: FacilityStatus,
    /// Where it is.
    pub location: Location,
    /// 地址.
    pub address: Option<String>,
    /// For questions of the public.
    pub phone: Option<String>,
    /// 简介.
    pub description: Option<String>,
    /// HTTPS addresses of pictures.
    pub photo_urls: Vec<String>,
    /// 无障碍设施.
    pub accessibility: Vec<AccessibilityFeature>,
    /// 收费批准文号.
    pub paid_approval_number: Option<String>,
    /// Free sessions for pupils in a month.
    pub free_student_sessions_per_month: Option<i32>,
    /// Who pays less.
    pub concessions: Vec<Concession>,
    /// 安全预案; only for callers who may open it.
    pub safety_plan: Option<String>,
    /// 无障碍方案; only for callers who may open it.
    pub accessibility_plan: Option<String>,
    /// The county's system that keeps it.
    pub source: Option<String>,
    /// Its name there.
    pub external_id: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// What this caller can do with it now: `open`, `suspend`, `update`.
    pub available_actions: Vec<&'static str>,
    /// Metres from the place asked for; only in a search with `near`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<i64>,
}

impl FacilityView {
    /// The facility as this caller sees it.
    pub fn of(caller: &Caller, facility: Facility) -> Self {
        let may = |action| policy::permits(caller, action, &facility.scope());
        let (may_open, available_actions) =
            (may(Action::OpenFacility), available_actions(facility.status, &may));
        let hidden = facility.details.kind.is_hidden() && !policy::sees_backstage(caller, &facility.scope());
        let Facility { mut details, safety_plan, accessibility_plan, .. } = facility;
        if hidden {
            hide(&mut details);
        }
        let FacilityDetails { pricing: Json(pricing), .. } = details;
        Self {
            id: facility.id,
            name: details.name,
            kind: details.kind,
            region: details.region,
            organization_id: details.organization_id,
            level: details.level,
            grade: details.grade,
            ownership: details.ownership,
            opening_type: details.opening_type,
            status: facility.status,
            location: Location { lat: details.lat, lng: details.lng, accuracy: details.location_accuracy },
            address: details.address,
            phone: details.phone,
            description: details.description,
            photo_urls: details.photo_urls.0,
            accessibility: details.accessibility.0,
            paid_approval_number: pricing.paid_approval_number,
            free_student_sessions_per_month: pricing.free_student_sessions_per_month,
            concessions: pricing.concessions,
            safety_plan: safety_plan.filter(|_| may_open),
            accessibility_plan: accessibility_plan.filter(|_| may_open),
            source: facility.source.filter(|_| !hidden),
            external_id: facility.external_id.filter(|_| !hidden),
            created_at: facility.created_at,
            updated_at: facility.updated_at,
            available_actions,
            distance_m: None,
        }
    }
}

/// Takes away what the public never learns of barracks: contacts, address, pictures, the exact place.
fn hide(details: &mut FacilityDetails) {
    details.phone = None;
    details.address = None;
    details.photo_urls.0.clear();
    details.lat = (details.lat * 10.0).round() / 10.0;
    details.lng = (details.lng * 10.0).round() / 10.0;
    details.location_accuracy = LocationAccuracy::Hidden;
}

fn available_actions(status: FacilityStatus, may: &dyn Fn(Action) -> bool) -> Vec<&'static str> {
    let events = Event::ALL.iter().filter(|&&event| {
        let action = match event {
            Event::Open => Action::OpenFacility,
            Event::Suspend => Action::SuspendFacility,
        };
        status.on(event).is_some() && may(action)
    });
    let mut actions: Vec<_> =
        events.map(|&event| <FacilityStatus as lifecycle::Status>::event_name(event)).collect();
    if may(Action::UpdateFacility) {
        actions.push("update");
    }
    actions
}

page_schema!(FacilityPage, FacilityView);
