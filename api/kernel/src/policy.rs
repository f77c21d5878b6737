//! Who may do what: one exhaustive table from action to roles (rulebook B).
//!
//! An action is an operation of the API: `Action::CancelBooking` is `cancelBooking` in the OpenAPI
//! document, and the gate in front of the handlers refuses what this table does not allow. Time is
//! not a permission ("bids open only after the deadline" is a rule).

use crate::id::{Id, of};

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

/// Who an action is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Anybody, signed in or not.
    Anyone,
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
            Self::Anyone | Self::Person => &[],
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
        (Rule::Person | Rule::OwnerOr(_), Principal::User { .. }) => true,
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

macro_rules! actions {
    ($($name:ident => $rule:expr;)*) => {
        /// Every operation of the API.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action { $(#[doc = stringify!($name)] $name,)* }

        impl Action {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
            /// The variant's name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
            /// The operation id in the OpenAPI document.
            pub fn operation_id(self) -> String {
                let name = self.name();
                name[..1].to_ascii_lowercase() + &name[1..]
            }
        }

        /// The table.
        pub const fn rule(action: Action) -> Rule {
            match action { $(Action::$name => $rule,)* }
        }
    };
}

use Role::{
    Auditor, CityOffice, CountyAgency, FinanceSupervisor, Sysadmin, TownshipOfficer, VenueManager,
    VenueStaff, VillageOfficer,
};
use Rule::{Anyone, OwnerOr, Person, Roles};

/// Decide on bookings and see who booked: the venue, the officers of its place, the city.
const DESK: &[Role] = &[VenueStaff, VenueManager, VillageOfficer, TownshipOfficer, CityOffice];
/// See bookings of others: the desk and the auditor.
const DESK_AND_AUDITOR: &[Role] =
    &[VenueStaff, VenueManager, VillageOfficer, TownshipOfficer, CityOffice, Auditor];
/// Change what a venue is: its manager, the officers of its place, the county's machine, the city.
const VENUE: &[Role] = &[VenueManager, VillageOfficer, TownshipOfficer, CountyAgency, CityOffice];
/// Change when a venue is open: the same; staff may not.
const HOURS: &[Role] = VENUE;
/// See venues that are not open to the public yet or any more: who works there, the officers of its
/// place, and who reads all.
const BACKSTAGE: &[Role] =
    &[VenueStaff, VenueManager, VillageOfficer, TownshipOfficer, CountyAgency, CityOffice, Auditor];
/// Put sessions on: who runs a venue, the officers of its place, the city (rulebook B); staff sell.
const HOSTS: &[Role] = &[VenueManager, VillageOfficer, TownshipOfficer, CityOffice];
/// See what is owed and paid: the desk, who supervises public money, the auditor.
const DESK_AND_MONEY: &[Role] =
    &[VenueStaff, VenueManager, VillageOfficer, TownshipOfficer, CityOffice, FinanceSupervisor, Auditor];
/// Give out a season's times: whoever runs the venue, and the city.
const ROUNDS: &[Role] = &[VenueManager, CityOffice];
/// Look at a private venue on the spot and list it: the township, the county, the city.
const OFFICERS: &[Role] = &[TownshipOfficer, CountyAgency, CityOffice];
/// See what private venues are paid: they themselves, their officers, who reads all.
const SUBSIDY_READERS: &[Role] = &[VenueManager, TownshipOfficer, CountyAgency, CityOffice, Auditor];
/// Follow every change by machine.
const FEED: &[Role] = &[CountyAgency, CityOffice, Auditor, Sysadmin];

actions! {
    // identity
    RegisterResident => Anyone;
    Login => Anyone;
    RefreshToken => Anyone;
    IssueToken => Anyone;
    RequestPasswordReset => Anyone;
    ResetPassword => Anyone;
    Logout => Person;
    ChangePassword => Person;
    RequestPhoneConfirmation => Person;
    ConfirmPhone => Person;
    GetMe => Person;
    UpdateMe => Person;
    ExportMyData => Person;
    DeleteMe => Person;
    ListMyNotices => Person;
    MarkNoticeRead => Person;
    ListUsers => Roles(&[Sysadmin, CityOffice, Auditor]);
    CreateUser => Roles(&[Sysadmin]);
    GetUser => Roles(&[Sysadmin, CityOffice, Auditor]);
    UpdateUser => Roles(&[Sysadmin]);
    RevealUser => Roles(&[Sysadmin, CityOffice]);
    ListGrants => Roles(&[Sysadmin, CityOffice, Auditor]);
    CreateGrant => Roles(&[Sysadmin]);
    RevokeGrant => Roles(&[Sysadmin]);
    ListClients => Roles(&[Sysadmin, Auditor]);
    CreateClient => Roles(&[Sysadmin]);
    GetClient => Roles(&[Sysadmin, Auditor]);
    UpdateClient => Roles(&[Sysadmin]);
    CreateClientGrant => Roles(&[Sysadmin]);
    RotateClientSecret => Roles(&[Sysadmin]);
    DeleteClient => Roles(&[Sysadmin]);
    ListAuditEvents => Roles(&[Auditor, Sysadmin]);
    ListRegions => Anyone;
    GetRegion => Anyone;
    ListOrganizations => Anyone;
    GetOrganization => Anyone;
    CreateOrganization => Roles(&[CityOffice, CountyAgency, TownshipOfficer, Sysadmin]);
    UpdateOrganization => Roles(&[CityOffice, CountyAgency, TownshipOfficer, Sysadmin]);
    // rules and calendar
    ListCalendarDays => Anyone;
    PutCalendarDays => Roles(&[CityOffice]);
    ListRuleParams => Anyone;
    PutRuleParam => Roles(&[CityOffice]);
    ListProblemTypes => Anyone;
    ListChanges => Roles(FEED);
    // places
    ListFacilities => Anyone;
    GetFacility => Anyone;
    CreateFacility => Roles(VENUE);
    UpdateFacility => Roles(VENUE);
    OpenFacility => Roles(VENUE);
    SuspendFacility => Roles(VENUE);
    GetFacilityOpeningHours => Anyone;
    PutFacilityOpeningHours => Roles(HOURS);
    SyncFacility => Roles(&[CountyAgency]);
    SyncFacilities => Roles(&[CountyAgency]);
    ListSpaces => Anyone;
    GetSpace => Anyone;
    CreateSpace => Roles(VENUE);
    UpdateSpace => Roles(VENUE);
    GetSpaceOpeningHours => Anyone;
    PutSpaceOpeningHours => Roles(HOURS);
    DeleteSpaceOpeningHours => Roles(HOURS);
    ListClosures => Anyone;
    GetClosure => Anyone;
    CreateClosure => Roles(HOURS);
    DeleteClosure => Roles(HOURS);
    GetSpaceAvailability => Anyone;
    GetNextAvailability => Anyone;
    SearchAvailability => Anyone;
    ListBookings => OwnerOr(DESK_AND_AUDITOR);
    CreateBooking => OwnerOr(DESK);
    GetBooking => OwnerOr(DESK_AND_AUDITOR);
    ConfirmBooking => Roles(DESK);
    RejectBooking => Roles(DESK);
    CancelBooking => OwnerOr(DESK);
    RescheduleBooking => OwnerOr(DESK);
    CheckInBooking => Roles(DESK);
    CompleteBooking => Roles(DESK);
    RevealBooking => Roles(DESK);
    // holds, quotas, approvals and strikes
    CreateHold => OwnerOr(DESK);
    GetHold => OwnerOr(DESK_AND_AUDITOR);
    DeleteHold => OwnerOr(DESK);
    ListApprovalQueue => Roles(DESK_AND_AUDITOR);
    DecideBookings => Roles(DESK);
    ListBookingQuotas => Anyone;
    GetBookingQuota => Anyone;
    CreateBookingQuota => Roles(&[VenueManager, CityOffice]);
    UpdateBookingQuota => Roles(&[VenueManager, CityOffice]);
    DeleteBookingQuota => Roles(&[VenueManager, CityOffice]);
    GetMyStrikes => Person;
    ListStrikes => Roles(DESK_AND_AUDITOR);
    AppealStrike => Person;
    ExcuseStrike => Roles(DESK);
    UpholdStrike => Roles(&[VenueManager, CityOffice]);
    RevokeStrike => Roles(&[VenueManager, CityOffice]);
    // series, allocation rounds, calendars
    PreviewBookingSeries => OwnerOr(DESK);
    CreateBookingSeries => OwnerOr(DESK);
    ListBookingSeries => OwnerOr(DESK_AND_AUDITOR);
    GetBookingSeries => OwnerOr(DESK_AND_AUDITOR);
    CancelBookingSeries => OwnerOr(DESK);
    RescheduleBookingSeries => OwnerOr(DESK);
    // events
    ListSessions => Anyone;
    CreateSession => Roles(HOSTS);
    GetSession => Anyone;
    UpdateSession => Roles(HOSTS);
    CancelSession => Roles(HOSTS);
    RecordSessionPermit => Roles(HOSTS);
    ListTickets => OwnerOr(DESK_AND_AUDITOR);
    CreateTickets => OwnerOr(DESK);
    GetTicket => OwnerOr(DESK_AND_AUDITOR);
    CancelTicket => OwnerOr(DESK);
    CheckInTicket => Roles(DESK);
    CheckInPass => Roles(DESK);
    CheckInPasses => Roles(DESK);
    ListSessionScans => Roles(DESK_AND_AUDITOR);
    GetSessionAttendance => Roles(DESK_AND_AUDITOR);
    ListWaitingList => OwnerOr(DESK_AND_AUDITOR);
    JoinWaitingList => OwnerOr(DESK);
    GetWaitingListEntry => OwnerOr(DESK_AND_AUDITOR);
    LeaveWaitingList => OwnerOr(DESK);
    AcceptOffer => OwnerOr(DESK);
    DeclineOffer => OwnerOr(DESK);
    GetSessionDraw => Anyone;
    RunSessionDraw => Roles(HOSTS);
    EnterDraw => OwnerOr(DESK);
    GetDrawEntry => OwnerOr(DESK_AND_AUDITOR);
    WithdrawDrawEntry => OwnerOr(DESK);
    // money and notifications
    GetMyNotificationPreferences => Person;
    UpdateMyNotificationPreferences => Person;
    SetMyEmail => Person;
    ConfirmMyEmail => Person;
    ListDeliveries => Roles(&[Sysadmin, Auditor]);
    RetryDelivery => Roles(&[Sysadmin]);
    GetSpaceTariff => Anyone;
    PutSpaceTariff => Roles(&[VenueManager, CityOffice]);
    DeleteSpaceTariff => Roles(&[VenueManager, CityOffice]);
    GetSpacePrice => Anyone;
    ListCharges => OwnerOr(DESK_AND_MONEY);
    GetCharge => OwnerOr(DESK_AND_MONEY);
    WaiveCharge => Roles(&[VenueManager, CityOffice]);
    RecordPayment => Roles(&[VenueStaff, VenueManager]);
    RecordRefund => Roles(&[VenueManager]);
    GetReceipt => OwnerOr(DESK_AND_MONEY);
    GetCashReport => Roles(&[VenueStaff, VenueManager, CityOffice, FinanceSupervisor, Auditor]);
    ListAllocationRounds => Anyone;
    GetAllocationRound => Anyone;
    CreateAllocationRound => Roles(ROUNDS);
    UpdateAllocationRound => Roles(ROUNDS);
    AllocateRound => Roles(ROUNDS);
    DecideRound => Roles(ROUNDS);
    PublishRound => Roles(ROUNDS);
    CloseRound => Roles(ROUNDS);
    GetAllocationResults => OwnerOr(DESK_AND_AUDITOR);
    ListAllocationApplications => OwnerOr(DESK_AND_AUDITOR);
    CreateAllocationApplication => Person;
    GetAllocationApplication => OwnerOr(DESK_AND_AUDITOR);
    UpdateAllocationApplication => Person;
    WithdrawAllocationApplication => Person;
    ListAllocationProposals => Roles(DESK_AND_AUDITOR);
    UpdateAllocationProposal => Roles(ROUNDS);
    LockAllocationProposal => Roles(ROUNDS);
    UnlockAllocationProposal => Roles(ROUNDS);
    DropAllocationProposal => Roles(ROUNDS);
    GetSpaceCalendar => Anyone;
    GetBookingCalendar => OwnerOr(DESK_AND_AUDITOR);
    CreateCalendarFeed => Person;
    DeleteCalendarFeed => Person;
    GetCalendarFeed => Anyone;
    // opening: commitments, open days, offers, subsidies, crowd permits, statistics
    ListOpeningCommitments => Anyone;
    GetOpeningCommitment => Anyone;
    CreateOpeningCommitment => Roles(VENUE);
    UpdateOpeningCommitment => Roles(VENUE);
    ApproveOpeningCommitment => Roles(&[VenueManager]);
    PublishOpeningCommitment => Roles(VENUE);
    SuspendOpeningCommitment => Roles(VENUE);
    ResumeOpeningCommitment => Roles(VENUE);
    EndOpeningCommitment => Roles(VENUE);
    GetTeachingCalendar => Anyone;
    PutTeachingCalendar => Roles(HOURS);
    ListOpenDays => Anyone;
    GetOpenDay => Anyone;
    CreateOpenDay => Roles(VENUE);
    UpdateOpenDay => Roles(VENUE);
    ApproveOpenDay => Roles(&[VenueManager]);
    PublishOpenDay => Roles(VENUE);
    CloseOpenDayRegistration => Roles(VENUE);
    HoldOpenDay => Roles(VENUE);
    CancelOpenDay => Roles(VENUE);
    RegisterForOpenDay => Person;
    ListOpenDayRegistrations => OwnerOr(DESK_AND_AUDITOR);
    GetOpenDayRegistration => OwnerOr(DESK_AND_AUDITOR);
    ApproveOpenDayRegistration => Roles(DESK);
    RejectOpenDayRegistration => Roles(DESK);
    CancelOpenDayRegistration => OwnerOr(DESK);
    RevealOpenDayRegistration => Roles(DESK);
    ListOpeningOffers => Anyone;
    GetOpeningOffer => Anyone;
    CreateOpeningOffer => Roles(VENUE);
    UpdateOpeningOffer => Roles(VENUE);
    RecordSiteCheck => Roles(OFFICERS);
    EnlistOpeningOffer => Roles(OFFICERS);
    DelistOpeningOffer => Roles(&[VenueManager, TownshipOfficer, CountyAgency, CityOffice]);
    ListSubsidyAgreements => Roles(SUBSIDY_READERS);
    GetSubsidyAgreement => Roles(SUBSIDY_READERS);
    CreateSubsidyAgreement => Roles(&[CountyAgency, CityOffice]);
    ListSubsidyClaims => Roles(SUBSIDY_READERS);
    GetSubsidyClaim => Roles(SUBSIDY_READERS);
    CreateSubsidyClaim => Roles(&[VenueManager, TownshipOfficer, CountyAgency, CityOffice]);
    SubmitSubsidyClaim => Roles(&[VenueManager, TownshipOfficer, CountyAgency, CityOffice]);
    ApproveSubsidyClaim => Roles(&[CountyAgency, CityOffice]);
    RejectSubsidyClaim => Roles(&[CountyAgency, CityOffice]);
    RecordCrowdPermit => Roles(DESK);
    GetCrowdPermit => OwnerOr(DESK_AND_AUDITOR);
    GetUseStatistics => Roles(BACKSTAGE);
    GetOccupancyStatistics => Roles(BACKSTAGE);
    GetOutcomeStatistics => Roles(BACKSTAGE);
    GetFairnessStatistics => Roles(BACKSTAGE);
    GetOpeningCompliance => Anyone;
}

#[cfg(test)]
mod tests {
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
        assert_eq!(gate(&Caller::anonymous(), Action::ListFacilities), Ok(()));
    }
}
