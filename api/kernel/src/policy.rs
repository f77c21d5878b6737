//! Who may do what: one exhaustive table from action to roles (rulebook B).
//!
//! An action is an operation of the API: `Action::CancelBooking` is `cancelBooking` in the OpenAPI
//! document, and the gate in front of the handlers refuses what this table does not allow. Time is
//! not a permission ("bids open only after the deadline" is a rule).

mod table;

pub use table::{Action, rule};

use crate::id::{Id, of};
use table::{BACKSTAGE, PROCUREMENT_READERS};

crate::text_enum! {
    /// 角色. A user or machine client holds any number of (role, region, organization) grants.
    pub enum Role {
        Resident = "resident",
        VenueStaff = "venue_staff",
        VenueManager = "venue_manager",
        VillageOfficer = "village_officer",
        TownshipOfficer = "township_officer",
        CountyAgency = "county_agency",
        Purchaser = "purchaser",
        FinanceSupervisor = "finance_supervisor",
        Supplier = "supplier",
        Reviewer = "reviewer",
        Evaluator = "evaluator",
        FundManager = "fund_manager",
        FundApprover = "fund_approver",
        CivilAffairsSupervisor = "civil_affairs_supervisor",
        VolunteerOrg = "volunteer_org",
        Editor = "editor",
        ContentReviewer = "content_reviewer",
        CityOffice = "city_office",
        Auditor = "auditor",
        Sysadmin = "sysadmin",
    }
}

/// One role given to a user or a machine client, within a region's subtree and an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// What it allows.
    pub role: Role,
    /// The region whose subtree it covers; `None` is everywhere.
    pub region: Option<String>,
    /// The organization it is limited to; `None` is any.
    pub organization: Option<Id<of::Organization>>,
}

impl Grant {
    /// Whether the grant covers a record of this scope.
    pub fn covers(&self, scope: &Scope<'_>) -> bool {
        let region = match (&self.region, scope.region_path) {
            (None, _) => true,
            (Some(granted), Some(path)) => path.split('/').any(|code| code == granted),
            (Some(_), None) => false,
        };
        let organization = match (self.organization, scope.organization) {
            (None, _) => true,
            (Some(granted), Some(organization)) => granted == organization,
            (Some(_), None) => false,
        };
        region && organization
    }
}

/// Where a record stands: what a grant must cover for its role to count.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// The codes from the city down to the record's region, joined by `/`.
    pub region_path: Option<&'a str>,
    /// The organization that runs it.
    pub organization: Option<Id<of::Organization>>,
    /// The person it belongs to.
    pub owner: Option<Id<of::User>>,
}

/// Who is calling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Principal {
    /// Nobody signed in.
    Anonymous,
    /// A person, in one session.
    User {
        /// The account.
        id: Id<of::User>,
        /// The login that the token belongs to.
        session: Id<of::Session>,
    },
    /// A machine client.
    Client {
        /// The client's record.
        id: Id<of::Client>,
    },
    /// The server itself: jobs and the command line.
    System,
}

/// Who is calling, with the grants as the database has them at this request.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who.
    pub principal: Principal,
    /// What they may.
    pub grants: Vec<Grant>,
}

impl Caller {
    /// Nobody signed in.
    pub const fn anonymous() -> Self {
        Self { principal: Principal::Anonymous, grants: Vec::new() }
    }
    /// The server itself.
    pub const fn system() -> Self {
        Self { principal: Principal::System, grants: Vec::new() }
    }
    /// The person, if it is one.
    pub const fn user(&self) -> Option<Id<of::User>> {
        match self.principal {
            Principal::User { id, .. } => Some(id),
            _ => None,
        }
    }
    /// Whether anybody is signed in.
    pub const fn is_signed_in(&self) -> bool {
        !matches!(self.principal, Principal::Anonymous)
    }
    /// The grants that count for this action.
    pub fn grants_for(&self, action: Action) -> impl Iterator<Item = &Grant> {
        let roles = rule(action).roles();
        self.grants.iter().filter(move |grant| roles.contains(&grant.role))
    }
    /// What a list of this action may show the caller, as far as SQL can say it.
    pub fn reach(&self, action: Action) -> Reach {
        let grants: Vec<&Grant> = self.grants_for(action).collect();
        let of_any_region = grants.iter().filter(|grant| grant.region.is_none());
        Reach {
            own: self.user(),
            everywhere: grants.iter().any(|grant| grant.region.is_none() && grant.organization.is_none()),
            regions: grants.iter().filter_map(|grant| grant.region.clone()).collect(),
            organizations: of_any_region.filter_map(|grant| grant.organization).collect(),
        }
    }
    /// Names the caller in the audit trail and the scope of idempotency keys.
    pub fn label(&self) -> String {
        match self.principal {
            Principal::Anonymous => "anonymous".into(),
            Principal::User { id, .. } => format!("user:{id}"),
            Principal::Client { id } => format!("client:{id}"),
            Principal::System => "system".into(),
        }
    }
}

/// What a list may show: one's own, and what lies in these regions or belongs to these organizations.
/// Wider than the grants where one names both a region and an organization: whoever lists leaves out,
/// row by row, what [`permits`] does not allow.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Whose own records.
    pub own: Option<Id<of::User>>,
    /// Whether some grant covers everything.
    pub everywhere: bool,
    /// The regions whose subtrees are covered.
    pub regions: Vec<String>,
    /// The organizations that are covered in every region.
    pub organizations: Vec<Id<of::Organization>>,
}

impl Reach {
    /// Whether nothing but one's own is covered.
    pub fn is_own_only(&self) -> bool {
        !self.everywhere && self.regions.is_empty() && self.organizations.is_empty()
    }
}

/// Who an action is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Anybody, signed in or not.
    Anyone,
    /// Anybody who is signed in, person or machine; what they get is the record's own rule.
    SignedIn,
    /// Any person who is signed in, for what is theirs.
    Person,
    /// These roles within their grant's scope.
    Roles(&'static [Role]),
    /// The person to whom the record belongs, or these roles within their grant's scope.
    OwnerOr(&'static [Role]),
}

impl Rule {
    /// The roles named.
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::Anyone | Self::SignedIn | Self::Person => &[],
            Self::Roles(roles) | Self::OwnerOr(roles) => roles,
        }
    }
}

/// Why the gate refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// 401.
    SignIn,
    /// 403.
    NotAllowed,
}

/// Whether this caller may try the action at all; the record's scope is checked when it is fetched.
pub fn gate(caller: &Caller, action: Action) -> Result<(), Refusal> {
    let allowed = match (rule(action), caller.principal) {
        (Rule::Anyone, _) | (_, Principal::System) => true,
        (_, Principal::Anonymous) => return Err(Refusal::SignIn),
        (Rule::SignedIn, _) | (Rule::Person | Rule::OwnerOr(_), Principal::User { .. }) => true,
        (Rule::Person, Principal::Client { .. }) => false,
        (Rule::Roles(_) | Rule::OwnerOr(_), _) => caller.grants_for(action).next().is_some(),
    };
    if allowed { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// Whether this caller may do the action to a record of this scope.
pub fn permits(caller: &Caller, action: Action, scope: &Scope<'_>) -> bool {
    if matches!(caller.principal, Principal::System) {
        return true;
    }
    let owns = scope.owner.is_some() && scope.owner == caller.user();
    match rule(action) {
        Rule::Anyone => true,
        Rule::SignedIn => caller.is_signed_in(),
        Rule::Person => owns,
        Rule::OwnerOr(_) if owns => true,
        Rule::Roles(_) | Rule::OwnerOr(_) => caller.grants_for(action).any(|grant| grant.covers(scope)),
    }
}

/// The grants by which this caller sees records that the public does not see (drafts, suspended
/// venues), each within its scope.
pub fn backstage_grants(caller: &Caller) -> impl Iterator<Item = &Grant> {
    caller.grants.iter().filter(|grant| BACKSTAGE.contains(&grant.role))
}

/// Whether this caller sees a record of this scope that the public does not see.
pub fn sees_backstage(caller: &Caller, scope: &Scope<'_>) -> bool {
    matches!(caller.principal, Principal::System) || backstage_grants(caller).any(|grant| grant.covers(scope))
}

/// Whether this caller sees a purchase of this scope before it is announced, and what is kept from the
/// public while it runs; never what is sealed.
pub fn sees_procurement(caller: &Caller, scope: &Scope<'_>) -> bool {
    matches!(caller.principal, Principal::System)
        || procurement_grants(caller).any(|grant| grant.covers(scope))
}

/// The grants by which this caller sees purchases that are not announced, each within its scope.
pub fn procurement_grants(caller: &Caller) -> impl Iterator<Item = &Grant> {
    caller.grants.iter().filter(|grant| PROCUREMENT_READERS.contains(&grant.role))
}

#[cfg(test)]
mod tests {
    use super::Role::{Auditor, TownshipOfficer};
    use super::*;

    fn officer(role: Role, region: &str) -> Caller {
        let principal = Principal::User {
            id: Id::from_uuid(uuid::Uuid::nil()),
            session: Id::from_uuid(uuid::Uuid::nil()),
        };
        Caller { principal, grants: vec![Grant { role, region: Some(region.into()), organization: None }] }
    }

    #[test]
    fn a_grant_covers_its_subtree_only() {
        let caller = officer(TownshipOfficer, "350582");
        let inside = Scope { region_path: Some("350500/350582/350582001"), ..Scope::default() };
        let outside = Scope { region_path: Some("350500/350502/350502001"), ..Scope::default() };
        assert!(permits(&caller, Action::UpdateFacility, &inside));
        assert!(!permits(&caller, Action::UpdateFacility, &outside));
        assert!(!permits(&caller, Action::UpdateFacility, &Scope::default()));
    }

    #[test]
    fn whoever_is_signed_in_may_ask_for_a_bid() {
        let machine = Principal::Client { id: Id::from_uuid(uuid::Uuid::nil()) };
        let machine = Caller { principal: machine, grants: Vec::new() };
        assert_eq!(gate(&machine, Action::GetBid), Ok(()));
        assert_eq!(gate(&officer(TownshipOfficer, "350582"), Action::GetBid), Ok(()));
        assert!(!permits(&Caller::anonymous(), Action::GetBid, &Scope::default()));
    }

    #[test]
    fn an_auditor_reads_and_never_writes() {
        for &action in Action::ALL {
            if rule(action).roles().contains(&Auditor) {
                let name = action.name();
                assert!(name.starts_with("Get") || name.starts_with("List"), "{name}");
            }
        }
    }

    #[test]
    fn nobody_signed_in_is_sent_to_sign_in() {
        assert_eq!(gate(&Caller::anonymous(), Action::CreateBooking), Err(Refusal::SignIn));
        assert_eq!(gate(&Caller::anonymous(), Action::GetBid), Err(Refusal::SignIn));
        assert_eq!(gate(&Caller::anonymous(), Action::ListFacilities), Ok(()));
    }
}
