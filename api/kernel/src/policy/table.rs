//! The table of rights: every operation of the API and who may try it.

use super::{Role, Rule};

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
    Auditor, CityOffice, CivilAffairsSupervisor, CountyAgency, Evaluator, FinanceSupervisor, FundApprover,
    FundManager, Purchaser, Reviewer, Supplier, Sysadmin, TownshipOfficer, VenueManager, VenueStaff,
    VillageOfficer, VolunteerOrg,
};
use Rule::{Anyone, OwnerOr, Person, Roles, SignedIn};

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
pub(super) const BACKSTAGE: &[Role] =
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
/// See purchases before they are announced, and all that is not secret of them.
pub(super) const PROCUREMENT_READERS: &[Role] = &[Purchaser, FinanceSupervisor, CityOffice, Auditor];
/// Keep a region's purchase catalogue: the city, and the bureau that buys there.
const CATALOGUE: &[Role] = &[CityOffice, Purchaser];
/// Keep the registry of suppliers in order.
const REGISTRY: &[Role] = &[CityOffice, FinanceSupervisor];
/// Keep the register of experts.
const EXPERT_KEEPERS: &[Role] = &[CityOffice, FinanceSupervisor];
/// See who is an expert: names are never public.
const EXPERT_READERS: &[Role] = &[CityOffice, FinanceSupervisor, Auditor];
/// See what becomes of opened bids, each within their own rules.
const EVALUATION_READERS: &[Role] = &[Purchaser, FinanceSupervisor, Supplier, Reviewer, Auditor];
/// See challenges and complaints: who raised them, who answers, who decides, who reads all.
const REMEDY_READERS: &[Role] = &[Supplier, Purchaser, FinanceSupervisor, Auditor];
/// Keep one of the three keys of a purchase's bids, each role its own.
const CUSTODIANS: &[Role] = &[Purchaser, FinanceSupervisor, CityOffice];
/// Read what was in the bids once they are open; an expert only of the panel.
const BID_READERS: &[Role] = &[Purchaser, FinanceSupervisor, Reviewer, Auditor];
/// Read the books: who keeps them, who approves, who supervises.
const LEDGER_READERS: &[Role] =
    &[FundManager, FundApprover, CivilAffairsSupervisor, FinanceSupervisor, CityOffice, Auditor];
/// Enter a rating for somebody who is offline: officers, never who runs a venue; a purchaser rates what it bought.
const RATING_CLERKS: &[Role] = &[VillageOfficer, TownshipOfficer, CityOffice, Purchaser];
/// Answer what was said of one's own venue or delivery, mend it, and appeal.
const RATED: &[Role] = &[VenueManager, Supplier];
/// The same, with who calls people back.
const RATED_DESK: &[Role] = &[VenueStaff, VenueManager, Supplier];
/// Decide between who rated and who was rated.
const RATING_JUDGES: &[Role] = &[TownshipOfficer, CityOffice];
/// See more of ratings than the public does.
const RATING_READERS: &[Role] =
    &[VenueStaff, VenueManager, Supplier, VillageOfficer, TownshipOfficer, CountyAgency, CityOffice, Auditor];
/// See signs of stuffing: never who is rated.
const RATING_WATCH: &[Role] = &[TownshipOfficer, CityOffice, Auditor];
/// Order a third-party evaluation: the city, and the bureau that buys one.
const COMMISSIONERS: &[Role] = &[Purchaser, CityOffice];
/// Answer for what is evaluated: whoever runs the venue, delivers the service or is responsible for the programme.
const EVALUATED: &[Role] =
    &[VenueManager, Supplier, VillageOfficer, TownshipOfficer, CountyAgency, Purchaser, VolunteerOrg];
/// Draft a budget: the body's own fund manager, the finance department, the city.
const BUDGET_DRAFTERS: &[Role] = &[FundManager, FinanceSupervisor, CityOffice];
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
    // ledger
    ListLedgerAccounts => Roles(LEDGER_READERS);
    CreateLedgerAccount => Roles(&[FundManager]);
    GetLedgerAccount => Roles(LEDGER_READERS);
    UpdateLedgerAccount => Roles(&[FundManager]);
    GetLedgerAccountBalance => Roles(LEDGER_READERS);
    GetTrialBalance => Roles(LEDGER_READERS);
    ListLedgerEntries => Roles(LEDGER_READERS);
    CreateLedgerEntry => Roles(&[FundManager]);
    GetLedgerEntry => Roles(LEDGER_READERS);
    ReverseLedgerEntry => Roles(&[FundManager]);
    ListLedgerClosings => Roles(LEDGER_READERS);
    CloseLedgerPeriod => Roles(&[FundManager, FundApprover]);
    // catalogue and suppliers
    ListCatalogueVersions => Anyone;
    GetCatalogueVersion => Anyone;
    CreateCatalogueVersion => Roles(CATALOGUE);
    UpdateCatalogueVersion => Roles(CATALOGUE);
    DraftCatalogueVersion => Roles(CATALOGUE);
    ConsultCatalogueVersion => Roles(CATALOGUE);
    RecordDepartmentOpinion => Roles(CATALOGUE);
    ReviewCatalogueVersion => Roles(CATALOGUE);
    ConsentToCatalogueVersion => Roles(&[FinanceSupervisor]);
    PublishCatalogueVersion => Roles(CATALOGUE);
    ReturnCatalogueVersion => Roles(&[CityOffice, Purchaser, FinanceSupervisor]);
    GetCatalogueDiff => Anyone;
    ListCatalogueItems => Anyone;
    GetCatalogueItem => Anyone;
    CreateCatalogueItem => Roles(CATALOGUE);
    UpdateCatalogueItem => Roles(CATALOGUE);
    DeleteCatalogueItem => Roles(CATALOGUE);
    CheckCatalogueItem => Anyone;
    ListAdjustmentRequests => Anyone;
    GetAdjustmentRequest => Anyone;
    CreateAdjustmentRequest => Person;
    DecideAdjustmentRequest => Roles(CATALOGUE);
    ListSuppliers => Anyone;
    GetSupplier => Anyone;
    CreateSupplier => OwnerOr(&[CityOffice, Purchaser, CountyAgency]);
    UpdateSupplier => OwnerOr(&[Role::Supplier, CityOffice]);
    AdmitSupplier => Roles(REGISTRY);
    RejectSupplier => Roles(REGISTRY);
    WithdrawSupplier => OwnerOr(&[Role::Supplier, CityOffice, FinanceSupervisor]);
    ReapplySupplier => OwnerOr(&[Role::Supplier, CityOffice, FinanceSupervisor]);
    ListSupplierBans => Anyone;
    GetSupplierBan => Anyone;
    CreateSupplierBan => Roles(&[FinanceSupervisor]);
    LiftSupplierBan => Roles(&[FinanceSupervisor]);
    ListCreditRecords => Anyone;
    GetCreditRecord => Anyone;
    CreateCreditRecord => Roles(REGISTRY);
    ListSupportMeasures => Anyone;
    GetSupportMeasure => Anyone;
    CreateSupportMeasure => Roles(REGISTRY);
    // procurement projects
    ListProcurementProjects => Anyone;
    CreateProcurementProject => Roles(&[Purchaser]);
    GetProcurementProject => Anyone;
    UpdateProcurementProject => Roles(&[Purchaser]);
    DeleteProcurementProject => Roles(&[Purchaser]);
    PreviewTimeline => Anyone;
    GetProjectTimeline => Anyone;
    ConsultRequirement => Roles(&[Purchaser]);
    CloseConsultation => Roles(&[Purchaser]);
    PublicizeSingleSource => Roles(&[Purchaser]);
    ListOpinions => Anyone;
    SubmitOpinion => Person;
    ListInvitations => Anyone;
    DrawInvitations => Roles(&[Purchaser]);
    PublishProcurementProject => Roles(&[Purchaser]);
    ListClarifications => Anyone;
    ClarifyProcurementProject => Roles(&[Purchaser]);
    ListEnquiries => Anyone;
    AskEnquiry => Roles(&[Supplier]);
    AnswerEnquiry => Roles(&[Purchaser]);
    FailProcurementProject => Roles(&[Purchaser]);
    TerminateProcurementProject => Roles(&[Purchaser]);
    // sealed bids
    ListCustodians => Anyone;
    RegisterCustodian => Roles(CUSTODIANS);
    ListBids => Anyone;
    CreateBid => Roles(&[Supplier]);
    ListOwnBids => Roles(&[Supplier]);
    GetBid => SignedIn;
    WithdrawBid => Roles(&[Supplier]);
    ReplaceBid => Roles(&[Supplier]);
    OpenBids => Roles(CUSTODIANS);
    ListCollusionSignals => Roles(BID_READERS);
    GetBidReceiptKey => Anyone;
    // evaluation
    PreviewScores => Anyone;
    ListExperts => Roles(EXPERT_READERS);
    CreateExpert => Roles(EXPERT_KEEPERS);
    GetExpert => Roles(EXPERT_READERS);
    UpdateExpert => Roles(EXPERT_KEEPERS);
    SuspendExpert => Roles(EXPERT_KEEPERS);
    ReinstateExpert => Roles(EXPERT_KEEPERS);
    ListExpertAffiliations => Roles(EXPERT_READERS);
    CreateExpertAffiliation => Roles(EXPERT_KEEPERS);
    DrawPanel => Roles(&[Purchaser]);
    GetPanel => Anyone;
    ListPanelMembers => Roles(&[Reviewer]);
    ConfirmPanelMember => Roles(&[Reviewer]);
    DeclinePanelMember => Roles(&[Reviewer]);
    RecusePanelMember => Roles(&[Reviewer, FinanceSupervisor]);
    ListBidChecks => Roles(EVALUATION_READERS);
    RecordBidCheck => Roles(&[Purchaser, Reviewer]);
    QualifyProject => Roles(&[Purchaser]);
    ListBidExplanations => Roles(EVALUATION_READERS);
    RequestBidExplanation => Roles(&[Purchaser, Reviewer]);
    AnswerBidExplanation => Roles(&[Supplier]);
    DecideBidExplanation => Roles(&[Reviewer]);
    ListOfferRounds => Roles(EVALUATION_READERS);
    OpenOfferRound => Roles(&[Purchaser, Reviewer]);
    SubmitFinalOffer => Roles(&[Supplier]);
    GetBidScores => Roles(EVALUATION_READERS);
    SubmitBidScores => Roles(&[Reviewer]);
    EvaluateProject => Roles(&[Purchaser, Reviewer]);
    GetEvaluation => Anyone;
    // awards, contracts and remedies
    AwardProject => Roles(&[Purchaser]);
    PublishResult => Roles(&[Purchaser]);
    ListAwards => Anyone;
    GetAward => Anyone;
    CancelAward => Roles(&[Purchaser]);
    SignContract => Roles(&[Purchaser]);
    ListContracts => Anyone;
    GetContract => Anyone;
    PublishContract => Roles(&[Purchaser]);
    FileContract => Roles(&[Purchaser]);
    SupplementContract => Roles(&[Purchaser]);
    CompleteMilestone => Roles(&[Purchaser]);
    RecordAcceptance => Roles(&[Purchaser]);
    TerminateContract => Roles(&[Purchaser]);
    ListContractPayments => Roles(PROCUREMENT_READERS);
    RecordContractPayment => Roles(&[Purchaser]);
    GetProjectDeadlines => Roles(PROCUREMENT_READERS);
    ArchiveProject => Roles(&[Purchaser]);
    GetProjectArchive => Roles(&[Purchaser, FinanceSupervisor, Auditor]);
    ListChallenges => Roles(REMEDY_READERS);
    GetChallenge => Roles(REMEDY_READERS);
    CreateChallenge => Roles(&[Supplier]);
    AcceptChallenge => Roles(&[Purchaser]);
    RejectChallenge => Roles(&[Purchaser]);
    AnswerChallenge => Roles(&[Purchaser]);
    WithdrawChallenge => Roles(&[Supplier]);
    ListComplaints => Roles(REMEDY_READERS);
    GetComplaint => Roles(REMEDY_READERS);
    CreateComplaint => Roles(&[Supplier]);
    AcceptComplaint => Roles(&[FinanceSupervisor]);
    RejectComplaint => Roles(&[FinanceSupervisor]);
    DecideComplaint => Roles(&[FinanceSupervisor]);
    WithdrawComplaint => Roles(&[Supplier]);
    SuspendProcurement => Roles(&[FinanceSupervisor]);
    ResumeProcurement => Roles(&[FinanceSupervisor]);
    // open data
    ListProcurementNotices => Anyone;
    GetProcurementNotice => Anyone;
    ListProjectNotices => Anyone;
    GetProcurementNoticeFeed => Anyone;
    ListOcdsReleases => Anyone;
    GetOcdsRelease => Anyone;
    ListOcdsRecords => Anyone;
    GetOcdsRecord => Anyone;
    DownloadOcdsRecords => Anyone;
    DownloadProcurementProjects => Anyone;
    DownloadContracts => Anyone;
    // ratings
    ListRatings => Anyone;
    CreateRating => OwnerOr(RATING_CLERKS);
    GetRating => Anyone;
    GetRatingSummary => Anyone;
    ListRatingDimensions => Anyone;
    WithdrawRating => Person;
    RerateRating => OwnerOr(RATING_CLERKS);
    ReplyToRating => Roles(RATED);
    AmendRatingReply => Roles(RATED);
    RevealRatingAuthor => Roles(RATED_DESK);
    AppealRating => Roles(RATED);
    ListRatingAppeals => Roles(RATING_READERS);
    GetRatingAppeal => Roles(RATING_READERS);
    DecideRatingAppeal => Roles(RATING_JUDGES);
    ListRatingRectifications => Roles(RATING_READERS);
    GetRatingRectification => Roles(RATING_READERS);
    RecordRatingCallBack => Roles(RATED_DESK);
    RecordRatingFix => Roles(RATED);
    ListRatingFlags => Roles(RATING_WATCH);
    GetRatingFlag => Roles(RATING_WATCH);
    DecideRatingFlag => Roles(RATING_JUDGES);
    // dashboards
    GetSatisfactionDashboard => Anyone;
    GetRectificationDashboard => Anyone;
    ListRectificationDashboardRows => Anyone;
    GetVisitDashboard => Anyone;
    ListVisitDashboardRows => Anyone;
    GetOpeningDashboard => Anyone;
    GetProcurementDashboard => Anyone;
    ListProcurementDashboardRows => Anyone;
    GetSocialVenueDashboard => Anyone;
    ListSocialVenueDashboardRows => Anyone;
    GetIndicatorDashboard => Anyone;
    // evaluations
    ListEvaluationStandards => Anyone;
    GetEvaluationStandard => Anyone;
    GetEvaluationStandardDiff => Anyone;
    CreateEvaluationStandard => Roles(&[CityOffice]);
    UpdateEvaluationStandard => Roles(&[CityOffice]);
    PublishEvaluationStandard => Roles(&[CityOffice]);
    GetEvaluationSampleSize => Anyone;
    ListThirdPartyEvaluations => Anyone;
    GetThirdPartyEvaluation => Anyone;
    CreateThirdPartyEvaluation => Roles(COMMISSIONERS);
    SubmitEvaluationPlan => Roles(&[Evaluator]);
    ApproveEvaluationPlan => Roles(COMMISSIONERS);
    StartEvaluationFieldwork => Roles(&[Evaluator]);
    ListEvaluationRecords => Anyone;
    RecordEvaluationData => Roles(&[Evaluator]);
    SealEvaluationData => Roles(&[Evaluator]);
    ScoreThirdPartyEvaluation => Roles(&[Evaluator]);
    PublishEvaluationDraft => Roles(&[Evaluator]);
    ObjectToThirdPartyEvaluation => Roles(EVALUATED);
    AnswerEvaluationObjection => Roles(&[Evaluator]);
    FinalizeThirdPartyEvaluation => Roles(&[Evaluator, Purchaser, CityOffice]);
    ApplyThirdPartyEvaluation => Roles(COMMISSIONERS);
    CancelThirdPartyEvaluation => Roles(COMMISSIONERS);
    GetThirdPartyEvaluationComparison => Anyone;
    ListEvaluationTargets => Anyone;
    DownloadThirdPartyEvaluations => Anyone;
    // budgets and contributions
    ListBudgets => Anyone;
    CreateBudget => Roles(BUDGET_DRAFTERS);
    GetBudget => Anyone;
    UpdateBudget => Roles(BUDGET_DRAFTERS);
    ApproveBudget => Roles(&[FinanceSupervisor]);
    CloseBudget => Roles(&[FinanceSupervisor]);
    AdjustBudget => Roles(&[FinanceSupervisor]);
    ListAppropriations => Anyone;
    AppropriateBudget => Roles(&[FinanceSupervisor]);
    GetAppropriation => Anyone;
    ReturnAppropriation => Roles(&[FundManager, FinanceSupervisor]);
    ListBudgetDisbursements => Roles(LEDGER_READERS);
    RequestBudgetDisbursement => Roles(&[FundManager, FinanceSupervisor]);
    GetBudgetDisbursement => Roles(LEDGER_READERS);
    ApproveBudgetDisbursement => Roles(&[FundApprover, FinanceSupervisor]);
    RejectBudgetDisbursement => Roles(&[FundApprover, FinanceSupervisor]);
    ListBudgetSpends => Roles(LEDGER_READERS);
    RecordBudgetSpend => Roles(&[FundManager]);
    GetBodyAccounts => Roles(LEDGER_READERS);
    PutBodyAccounts => Roles(&[FundManager]);
    ListBudgetMisuses => Roles(&[FinanceSupervisor, Auditor]);
    GetBudgetMisuseStatistics => Anyone;
    GetGrassrootsShare => Anyone;
    GetBudgetProgress => Anyone;
    GetFreeOpeningSubsidies => Anyone;
    SettleFreeOpeningSubsidies => Roles(&[FinanceSupervisor]);
    ListContributions => Anyone;
    CreateContribution => OwnerOr(&[FundManager, CityOffice]);
    GetContribution => Anyone;
    ExamineContribution => Roles(&[FundManager, CityOffice]);
    AgreeContribution => Roles(&[FundManager, FundApprover, CityOffice]);
    ReceiveContribution => Roles(&[FundManager]);
    RecordContributionUse => Roles(&[FundManager]);
    ListContributionUses => OwnerOr(LEDGER_READERS);
    ReportContribution => Roles(&[FundManager]);
    DeclineContribution => Roles(&[FundManager, CityOffice]);
    WithdrawContribution => OwnerOr(&[FundManager]);
    ChangeContributionPurpose => Roles(&[FundManager]);
    GetContributionReceipt => OwnerOr(LEDGER_READERS);
    GetContributionStatistics => Anyone;
    ListNamingRights => Anyone;
    GrantNamingRight => Roles(&[FundManager, CityOffice]);
    GetNamingRight => Anyone;
    ApproveNamingRight => Roles(&[CityOffice, FinanceSupervisor]);
    RejectNamingRight => Roles(&[CityOffice, FinanceSupervisor]);
    // foundations and disbursements
    ListFunds => Anyone;
    CreateFund => Roles(&[FundManager, CivilAffairsSupervisor, CityOffice]);
    GetFund => Anyone;
    UpdateFund => Roles(&[FundManager]);
    PutFundCouncil => Roles(&[FundManager]);
    RegisterFund => Roles(&[CivilAffairsSupervisor]);
    RejectFund => Roles(&[CivilAffairsSupervisor]);
    QualifyFund => Roles(&[CivilAffairsSupervisor]);
    LiquidateFund => Roles(&[CivilAffairsSupervisor]);
    DeregisterFund => Roles(&[CivilAffairsSupervisor]);
    ListFundMeetings => Roles(LEDGER_READERS);
    RecordFundMeeting => Roles(&[FundManager]);
    GetFundMeeting => Roles(LEDGER_READERS);
    ListFundPurposes => Roles(LEDGER_READERS);
    CreateFundPurpose => Roles(&[FundManager]);
    ChangeFundPurpose => Roles(&[FundManager]);
    ListFundProjects => Anyone;
    CreateFundProject => Roles(&[FundManager]);
    GetFundProject => Anyone;
    ListFundRelatedParties => Roles(LEDGER_READERS);
    CreateFundRelatedParty => Roles(&[FundManager]);
    ListRaisingPlatforms => Anyone;
    DesignateRaisingPlatform => Roles(&[CivilAffairsSupervisor]);
    ListRaisingPlans => Anyone;
    FileRaisingPlan => Roles(&[FundManager]);
    GetRaisingPlan => Anyone;
    AcceptRaisingPlan => Roles(&[CivilAffairsSupervisor]);
    CancelRaisingPlan => Roles(&[FundManager]);
    DiscloseRaising => Roles(&[FundManager]);
    GetFundCompliance => Roles(LEDGER_READERS);
    GetFundCalendar => Anyone;
    ExplainFundRatio => Roles(&[FundManager]);
    ListFundAnnualReports => Anyone;
    FileFundAnnualReport => Roles(&[FundManager]);
    GetFundAnnualReport => Anyone;
    ListFundDisbursements => Roles(LEDGER_READERS);
    RequestDisbursement => Roles(&[FundManager]);
    GetDisbursement => Roles(LEDGER_READERS);
    ReviewDisbursement => Roles(&[FundManager]);
    ApproveDisbursement => Roles(&[FundApprover]);
    PayDisbursement => Roles(&[FundManager]);
    AccountDisbursement => Roles(&[FundManager]);
    RejectDisbursement => Roles(&[FundManager, FundApprover]);
    CancelDisbursement => Roles(&[FundManager]);
    GetThreeSixtyGiving => Anyone;
}
