//! The designated platforms, and one example fund with a special fund: registered, given to, and with one grant paid,
//! through the same rules as over HTTP. The people in it are invented.

use super::procurement::account;
use citong_funds::disbursements::{self, RequestDisbursement};
use citong_funds::foundations::{self, CreateFund, DesignateRaisingPlatform, FundAccountRole};
use citong_funds::ledger::{self, NewEntry, NewPosting};
use citong_identity::organizations::{self, NewOrganization, OrganizationKind};
use citong_kernel::policy::{Caller, Role};
use citong_kernel::problem::Language;
use citong_kernel::{Action, ApiResult, Context, Id, LocalDate, Problem, Timestamp, Tx, of};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const CITY: &str = "350500";
const NAME: &str = "泉州市公共文化发展基金（示例）";
/// The digest of an empty file: the example has no minutes.
const NO_MINUTES: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// 慈善组织互联网募捐信息平台 designated by the Ministry of Civil Affairs (a selection, from memory).
const PLATFORMS: &[(&str, &str, &str)] = &[
    ("tencent", "腾讯公益", "gongyi.qq.com"),
    ("alipay", "支付宝公益", "love.alipay.com"),
    ("shuidi", "水滴公益", "gongyi.shuidichou.com"),
    ("bilibili", "哔哩哔哩公益", "love.bilibili.com"),
];

/// Loads the platforms.
pub fn load(tx: &mut Tx<'_>) -> ApiResult<()> {
    for (code, name, host) in PLATFORMS {
        let platform = json!({"code": code, "name": name, "hosts": [host], "designated_on": "2026-01-01"});
        foundations::designate(tx, &body::<DesignateRaisingPlatform>(platform)?)?;
    }
    Ok(())
}

struct Cast {
    managers: [Caller; 2],
    approver: Caller,
    affairs: Caller,
}

/// Plays the example.
pub fn play(tx: &mut Tx<'_>) -> ApiResult<()> {
    let new = NewOrganization {
        name: NAME.into(),
        kind: OrganizationKind::SocialOrganization,
        region: CITY.into(),
        uscc: None,
    };
    let organization = organizations::insert(tx, &new)?.id;
    let own = Some(organization);
    let cast = Cast {
        managers: [
            account(tx, ("example-fund-manager-1", "基金经办人（示例）"), Role::FundManager, None, own)?,
            account(tx, ("example-fund-manager-2", "基金复核人（示例）"), Role::FundManager, None, own)?,
        ],
        approver: account(
            tx,
            ("example-fund-approver", "基金审批人（示例）"),
            Role::FundApprover,
            None,
            own,
        )?,
        affairs: account(
            tx,
            ("example-civil-affairs", "民政监督经办人（示例）"),
            Role::CivilAffairsSupervisor,
            Some(CITY),
            None,
        )?,
    };
    let fund = found(tx, &cast, organization)?;
    meet(tx, &cast, fund)?;
    give(tx, &cast, fund)?;
    grant(tx, &cast, fund)
}

/// The fund and the special fund that it hosts.
fn found(tx: &mut Tx<'_>, cast: &Cast, organization: Id<of::Organization>) -> ApiResult<Id<of::Fund>> {
    let manager = &cast.managers[0];
    let member = |name: &str, position: &str| json!({"name": name, "position": position, "term_starts_on": "2025-03-01", "term_ends_on": "2030-02-28"});
    let new = json!({"name": NAME, "kind": "non_public", "charity": true, "organization_id": organization,
        "original_fund_fen": 300_000_000, "purpose": "资助全市村社公共文化设施、活动与非遗传习",
        "legal_representative": {"name": "示例理事长"},
        "council": [member("示例理事长", "chair"), member("示例副理事长", "vice_chair"),
            member("示例秘书长", "secretary_general"), member("示例理事甲", "member"), member("示例理事乙", "member")],
        "supervisors": [member("示例监事", "member")]});
    let made = "2025-03-03T09:00:00+08:00";
    let id =
        act(tx, manager, made, Action::CreateFund, |tx| foundations::create(tx, &body::<CreateFund>(new)?))?;
    let id = id.row.id;
    let when = json!({"registered_on": "2025-03-20"});
    let at = "2025-03-20T09:00:00+08:00";
    act(tx, &cast.affairs, at, Action::RegisterFund, |tx| foundations::register(tx, id, &body(when)?))?;
    let special = json!({"name": "村戏台专项基金（示例）", "kind": "special_fund", "host_id": id,
        "purpose": "修缮村戏台"});
    let at = "2026-02-02T09:00:00+08:00";
    let hosted = act(tx, manager, at, Action::CreateFund, |tx| foundations::create(tx, &body(special)?))?;
    act(tx, &cast.affairs, at, Action::RegisterFund, |tx| {
        foundations::register(tx, hosted.row.id, &body(json!({}))?)
    })?;
    Ok(id)
}

fn meet(tx: &mut Tx<'_>, cast: &Cast, fund: Id<of::Fund>) -> ApiResult<()> {
    let members = foundations::members(tx, fund)?;
    let sit: Vec<_> =
        members.iter().filter(|one| one.seat == foundations::FundSeat::Council).map(|one| one.id).collect();
    let ballots: Vec<Value> = sit.iter().map(|id| json!({"member_id": id, "choice": "for"})).collect();
    let meeting = json!({"held_on": "2026-03-10", "title": "2026年第一次理事会会议（示例）", "present": sit,
        "minutes_sha256": NO_MINUTES,
        "votes": [{"matter": "plan", "title": "2026年度工作计划", "ballots": ballots}]});
    let at = "2026-03-11T09:00:00+08:00";
    act(tx, &cast.managers[0], at, Action::RecordFundMeeting, |tx| {
        foundations::record_meeting(tx, fund, &body(meeting)?)
    })
    .map(drop)
}

/// A donation of 200,000 yuan.
fn give(tx: &mut Tx<'_>, cast: &Cast, fund: Id<of::Fund>) -> ApiResult<()> {
    let cash = foundations::account(tx, fund, FundAccountRole::Cash, None)?;
    let income = foundations::account(tx, fund, FundAccountRole::DonationIncome, None)?;
    let LocalDate(occurred_on) = "2026-04-08".parse().map_err(Problem::internal)?;
    let entry = NewEntry {
        occurred_on,
        description: "收到企业捐赠（示例）".into(),
        postings: vec![
            NewPosting { account: cash, amount_fen: 20_000_000 },
            NewPosting { account: income, amount_fen: -20_000_000 },
        ],
        attachments: Vec::new(),
        reverses: None,
    };
    let at = "2026-04-08T15:00:00+08:00";
    act(tx, &cast.managers[0], at, Action::CreateLedgerEntry, |tx| {
        ledger::post(tx, &entry, Action::CreateLedgerEntry)
    })
    .map(drop)
}

/// One stage of one village.
fn grant(tx: &mut Tx<'_>, cast: &Cast, fund: Id<of::Fund>) -> ApiResult<()> {
    let [one, two] = &cast.managers;
    let at = "2026-05-12T10:00:00+08:00";
    let project = json!({"title": "村戏台修缮（示例）", "description": "修缮传统村落戏台", "budget_fen": 50_000_000,
        "starts_on": "2026-05-01", "ends_on": "2026-12-31"});
    let project = act(tx, one, at, Action::CreateFundProject, |tx| {
        foundations::create_project(tx, fund, &body(project)?)
    })?;
    let asked = json!({"amount_fen": 15_000_000, "purpose": "资助崇武镇某村戏台修缮（示例）", "category": "grant",
        "project_id": project.id, "recipient": {"kind": "organization", "name": "惠安县崇武镇某村民委员会（示例）"}});
    let id = act(tx, one, at, Action::RequestDisbursement, |tx| {
        disbursements::request(tx, fund, &body::<RequestDisbursement>(asked)?)
    })?;
    let id = id.row.id;
    let nothing = || body(json!({}));
    act(tx, two, at, Action::ReviewDisbursement, |tx| disbursements::review(tx, id, &nothing()?))?;
    let at = "2026-05-13T10:00:00+08:00";
    act(tx, &cast.approver, at, Action::ApproveDisbursement, |tx| {
        disbursements::approve(tx, id, &body(json!({}))?)
    })?;
    let at = "2026-05-15T10:00:00+08:00";
    act(tx, one, at, Action::PayDisbursement, |tx| disbursements::pay(tx, id, &body(json!({}))?)).map(drop)
}

/// What a client would have sent.
fn body<T: DeserializeOwned>(value: Value) -> ApiResult<T> {
    serde_json::from_value(value.clone()).map_err(|error| Problem::internal(format!("{error}: {value}")))
}

/// One step of one person, at its time.
fn act<T>(
    tx: &mut Tx<'_>,
    who: &Caller,
    at: &str,
    action: Action,
    work: impl FnOnce(&mut Tx<'_>) -> ApiResult<T>,
) -> ApiResult<T> {
    let context = Context {
        kernel: tx.cx.kernel.clone(),
        caller: who.clone(),
        action,
        request_id: "starting-data".into(),
        language: Language::Chinese,
    };
    let now = Timestamp::parse(at).map_err(Problem::internal)?;
    let refused = |problem: Problem| {
        let why = problem.body(Language::English, "starting-data");
        Problem::internal(format!("the starting data were refused at {}: {why}", action.name()))
    };
    let mut step = Tx::new(tx.conn, &context);
    step.now = now;
    work(&mut step).map_err(refused)
}
