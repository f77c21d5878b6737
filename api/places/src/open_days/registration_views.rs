//! What clients send and see of a group's registration.

use super::registration_store::FoundRegistration;
use super::state::OpenDayRegistrationStatus;
use super::state::registration::Event;
use citong_identity::ids::{mask_name, mask_phone, mask_resident_id};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 证件类型.
    pub enum VisitorDocument {
        /// 居民身份证, also 港澳台居民居住证 (GB 11643).
        ResidentId = "resident_id",
        /// 护照.
        Passport = "passport",
        /// 港澳居民来往内地通行证 (回乡证).
        HkMacauPermit = "hk_macau_permit",
        /// 台湾居民来往大陆通行证 (台胞证).
        TaiwanPermit = "taiwan_permit",
    }
}

/// Who leads the group.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupLeader {
    /// 姓名.
    #[schema(max_length = 50)]
    pub name: String,
    /// A mobile number or a landline.
    #[schema(max_length = 20)]
    pub phone: String,
    /// Which document.
    pub document_type: VisitorDocument,
    /// Its number.
    #[schema(max_length = 30)]
    pub document_number: String,
}

/// Somebody who comes along.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupMember {
    /// 姓名.
    #[schema(max_length = 50)]
    pub name: String,
    /// Which document; `resident_id` without it.
    pub document_type: Option<VisitorDocument>,
    /// Its number.
    #[schema(max_length = 30)]
    pub document_number: String,
}

/// A group that wants to come. Everybody is named.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"group_name": "东海社区老年大学", "leader": {"name": "陈小满", "phone": "13800138000",
    "document_type": "resident_id", "document_number": "350502190001010017"},
    "members": [{"name": "林阿婆", "document_number": "350526190312250043"}], "no_photo_accepted": true}))]
pub struct RegisterForOpenDay {
    /// 1–100 characters.
    #[schema(max_length = 100)]
    pub group_name: String,
    /// Who leads the group; comes along.
    pub leader: GroupLeader,
    /// At most 100 others.
    #[serde(default)]
    pub members: Vec<GroupMember>,
    /// That nobody takes pictures; must be `true`.
    pub no_photo_accepted: bool,
}

/// What is kept, encrypted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct People {
    /// Who leads the group.
    pub leader: GroupLeader,
    /// Who comes along.
    pub members: Vec<GroupMember>,
}

/// Which registrations.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RegistrationQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "pending")]
    pub status: Option<AnyOf<OpenDayRegistrationStatus>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A visitor, as far as the caller may see.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitorView {
    /// The name; masked for others than the registrant.
    pub name: String,
    /// The phone; of the leader only, masked likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Which document.
    pub document_type: VisitorDocument,
    /// Its number, masked.
    pub document_number: String,
}

/// A group's registration.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenDayRegistrationView {
    /// Its id.
    pub id: Id<of::OpenDayRegistration>,
    /// For which day.
    pub open_day_id: Id<of::OpenDay>,
    /// What the group is called.
    pub group_name: String,
    /// How many come, the leader included.
    pub headcount: i32,
    /// Who leads the group; null once it is erased.
    pub leader: Option<VisitorView>,
    /// Who comes along; empty once it is erased.
    pub members: Vec<VisitorView>,
    /// When what identifies the visitors was erased.
    pub erased_at: Option<Timestamp>,
    /// Its state.
    pub status: OpenDayRegistrationStatus,
    /// Why it was refused.
    pub status_reason: Option<String>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(OpenDayRegistrationPage, OpenDayRegistrationView);

impl OpenDayRegistrationView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: FoundRegistration, people: Option<People>) -> Self {
        let own = found.row.user_id.is_some() && found.row.user_id == tx.caller().user();
        let available_actions = available_actions(tx, &found);
        let name = |name: &str| if own { name.to_owned() } else { mask_name(name) };
        let leader = people.as_ref().map(|people| VisitorView {
            name: name(&people.leader.name),
            phone: Some(if own { people.leader.phone.clone() } else { mask_phone(&people.leader.phone) }),
            document_type: people.leader.document_type,
            document_number: mask_resident_id(&people.leader.document_number),
        });
        let member = |member: &GroupMember| VisitorView {
            name: name(&member.name),
            phone: None,
            document_type: member.document_type.unwrap_or(VisitorDocument::ResidentId),
            document_number: mask_resident_id(&member.document_number),
        };
        let members = people.iter().flat_map(|people| people.members.iter().map(member)).collect();
        let row = found.row;
        Self {
            id: row.id,
            open_day_id: row.event_id,
            group_name: row.group_name,
            headcount: row.headcount,
            leader,
            members,
            erased_at: row.erased_at,
            status: row.status,
            status_reason: row.status_reason,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &FoundRegistration) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 3] = [
        ("approve", Action::ApproveOpenDayRegistration, Event::Approve),
        ("reject", Action::RejectOpenDayRegistration, Event::Reject),
        ("cancel", Action::CancelOpenDayRegistration, Event::Cancel),
    ];
    let scope = found.scope();
    offered
        .into_iter()
        .filter(|(_, action, event)| {
            found.row.status.on(*event).is_some() && tx.may(*action, &scope) && !found.is_over(tx)
        })
        .map(|(name, _, _)| name)
        .collect()
}

/// Everybody in full, for the gate.
#[derive(Debug, Serialize, ToSchema)]
pub struct RevealedVisitors {
    /// Who leads the group.
    pub leader: GroupLeader,
    /// Who comes along.
    pub members: Vec<GroupMember>,
}

/// Why the full data is needed; written to the audit trail.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "营门核验证件"}))]
pub struct RevealVisitors {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}
