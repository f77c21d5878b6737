//! Three complete purchases for the starting data, played through the same rules as everybody's: planned, heard,
//! published, sealed, opened, evaluated, awarded, signed, delivered, accepted and paid in the spring of 2026.
//! The people in them are invented.

use crate::awards;
use crate::bids::{custodians, opening, submission};
use crate::contracts::{acceptance, archive, payments, performance, sign};
use crate::evaluation::{experts, offers, panels, qualification, results, scores};
use crate::open_data;
use crate::projects::{self, consultation, drafts, publish};
use citong_kernel::policy::{Caller, Grant, Principal, Role};
use citong_kernel::problem::Language;
use citong_kernel::{Action, ApiResult, Context, Id, Problem, Timestamp, Tx, of};
use citong_sealing::{Binding, Content, Envelope, PrivateKey, PublicKey};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Who plays: accounts that exist, with the grants that their parts need.
pub struct Cast {
    /// 采购人.
    pub purchaser: Caller,
    /// Somebody else of the purchaser, who pays.
    pub cashier: Caller,
    /// 财政监督.
    pub supervisor: Caller,
    /// 市创建办.
    pub office: Caller,
    /// Bidders, with the one who acts for each.
    pub suppliers: Vec<(Id<of::Supplier>, Caller)>,
    /// Those who may be drawn.
    pub experts: Vec<Caller>,
    /// The lines of the purchaser's budget that pay, by what they may buy.
    pub budget_lines: Vec<(&'static str, Id<of::BudgetLine>)>,
}

/// A person with one role.
pub fn person(
    tx: &Tx<'_>,
    user: Id<of::User>,
    role: Role,
    region: Option<&str>,
    organization: Option<Id<of::Organization>>,
) -> Caller {
    let grant = Grant { role, region: region.map(str::to_owned), organization };
    Caller { principal: Principal::User { id: user, session: Id::new(tx.now) }, grants: vec![grant] }
}

/// One purchase: its body, its dates and its prices; the first bidder wins.
struct Purchase {
    body: Value,
    /// Planned, published, due, signed, accepted.
    on: [&'static str; 5],
    hear_until: Option<&'static str>,
    prices: &'static [i64],
    /// Points of each criterion for each bidder.
    points: &'static [&'static [&'static str]],
    term: [&'static str; 2],
    opinion: &'static str,
}

fn purchases() -> [Purchase; 3] {
    let criteria = json!([
        {"code": "plan", "name": "服务方案", "description": "方案完整、可行", "max_points": "40.00"},
        {"code": "team", "name": "服务团队", "description": "团队经验与人员配备", "max_points": "30.00"}]);
    let common = json!({"fiscal_year": 2026, "budget_source": "一般公共预算",
        "sme_exemption_reason": "面向全部符合条件的供应商，以保证充分竞争"});
    let whole = |own: Value| {
        let mut body = common.clone();
        if let (Some(body), Value::Object(own)) = (body.as_object_mut(), own) {
            body.extend(own);
        }
        body
    };
    [
        Purchase {
            body: whole(
                json!({"title": "晋江市2026年送戏下乡服务", "description": "为全市行政村送戏不少于300场",
                "subject": "services", "public_service": true, "catalogue_code": "0201", "method": "consultation",
                "budget_reference": "晋财预〔2026〕12号", "budget_fen": 150_000_000, "criteria": criteria,
                "terms": {"requirement": "每个行政村每年不少于一场，高甲戏、布袋木偶等地方戏不少于一半", "price_weight": 30}}),
            ),
            on: [
                "2026-02-02T09:00:00+08:00",
                "2026-02-25T09:00:00+08:00",
                "2026-03-13T09:00:00+08:00",
                "2026-03-27T09:00:00+08:00",
                "2026-06-12T09:00:00+08:00",
            ],
            hear_until: Some("2026-02-12T18:00:00+08:00"),
            prices: &[138_000_000, 142_000_000, 146_500_000],
            points: &[&["36.50", "27.00"], &["34.00", "26.50"], &["35.00", "24.00"]],
            term: ["2026-04-01", "2027-01-31"],
            opinion: "家门口就能看高甲戏，希望多来几场",
        },
        Purchase {
            body: whole(json!({"title": "晋江市村（社区）书屋图书采购", "description": "为50个书屋配置图书",
                "subject": "goods", "catalogue_code": "0504", "method": "quotation",
                "method_reason": "规格、标准统一，现货货源充足且价格变化幅度小",
                "budget_reference": "晋财预〔2026〕18号", "budget_fen": 60_000_000,
                "terms": {"requirement": "正版图书不少于一万五千册，含少儿读物四成"}})),
            on: [
                "2026-03-02T09:00:00+08:00",
                "2026-03-03T09:00:00+08:00",
                "2026-03-10T09:00:00+08:00",
                "2026-03-24T09:00:00+08:00",
                "2026-05-15T09:00:00+08:00",
            ],
            hear_until: None,
            prices: &[52_300_000, 54_800_000, 57_000_000],
            points: &[],
            term: ["2026-03-25", "2026-09-30"],
            opinion: "书很新，孩子们喜欢",
        },
        Purchase {
            body: whole(
                json!({"title": "晋江市文化馆公益艺术培训服务", "description": "全年公益艺术培训600课时",
                "subject": "services", "public_service": true, "catalogue_code": "0204", "method": "open_tender",
                "budget_reference": "晋财预〔2026〕21号", "budget_fen": 220_000_000, "criteria": criteria,
                "terms": {"requirement": "南音、书法、舞蹈等门类，周末和晚间课时不少于六成", "price_weight": 30}}),
            ),
            on: [
                "2026-02-03T09:00:00+08:00",
                "2026-02-26T09:00:00+08:00",
                "2026-03-31T09:00:00+08:00",
                "2026-04-20T09:00:00+08:00",
                "2026-07-10T09:00:00+08:00",
            ],
            hear_until: Some("2026-02-13T18:00:00+08:00"),
            prices: &[198_000_000, 206_000_000, 215_000_000],
            points: &[&["37.50", "28.00"], &["35.00", "27.00"], &["33.50", "26.00"]],
            term: ["2026-05-01", "2027-03-31"],
            opinion: "老师耐心，晚上的课方便上班的人",
        },
    ]
}

/// Plays them, one after the other.
pub fn play(tx: &mut Tx<'_>, cast: &Cast) -> ApiResult<()> {
    for (index, one) in cast.experts.iter().enumerate() {
        let expert = json!({"user_id": one.user(), "name": format!("示例专家{}", index + 1), "region": "350500",
            "domains": ["02", "05"], "title": "研究馆员"});
        let at = "2026-01-05T09:00:00+08:00";
        act(tx, &cast.office, at, Action::CreateExpert, |tx| {
            experts::rules::create(tx, &body(expert.clone())?)
        })?;
    }
    purchases().iter().try_for_each(|purchase| play_one(tx, cast, purchase))
}

fn play_one(tx: &mut Tx<'_>, cast: &Cast, purchase: &Purchase) -> ApiResult<()> {
    let [_, _, due, signed, accepted] = purchase.on;
    let (id, keys) = announce(tx, cast, purchase)?;
    let bids = receive(tx, cast, purchase, id, &keys)?;
    for (who, key) in [&cast.purchaser, &cast.supervisor].into_iter().zip(&keys) {
        act(tx, who, due, Action::OpenBids, |tx| opening::release(tx, id, &key.reveal()))?;
    }
    evaluate(tx, cast, purchase, id, &bids)?;
    let buyer = &cast.purchaser;
    let evening = evening_of(due);
    act(tx, buyer, &evening, Action::AwardProject, |tx| awards::rules::award(tx, id, &body(json!({}))?))?;
    act(tx, buyer, &evening, Action::PublishResult, |tx| awards::publish::publish_result(tx, id))?;
    let contract = json!({"starts_on": purchase.term[0], "ends_on": purchase.term[1]});
    let contract =
        act(tx, buyer, signed, Action::SignContract, |tx| sign::sign(tx, id, &body(contract)?))?.row;
    let (contract, amount_fen) = (contract.id, contract.amount_fen);
    act(tx, buyer, signed, Action::PublishContract, |tx| performance::publish(tx, contract))?;
    act(tx, buyer, signed, Action::FileContract, |tx| performance::file(tx, contract))?;
    let found = json!({"passed": true, "summary": "按合同约定完成，质量符合要求", "accepted_on": &accepted[..10],
        "opinions": [{"channel": "on_site", "by": "service_user", "rating": 5, "text": purchase.opinion}]});
    act(tx, buyer, accepted, Action::RecordAcceptance, |tx| acceptance::record(tx, contract, &body(found)?))?;
    let paid =
        json!({"amount_fen": amount_fen, "paid_on": &accepted[..10], "reference": "国库集中支付（示例）"});
    act(tx, &cast.cashier, accepted, Action::RecordContractPayment, |tx| {
        payments::record(tx, contract, &body(paid)?)
    })?;
    // What a job does a moment later: nobody announces payments.
    act(tx, &cast.cashier, accepted, Action::RecordContractPayment, open_data::check_due)?;
    act(tx, buyer, accepted, Action::ArchiveProject, |tx| archive::archive(tx, id, &body(json!({}))?))
        .map(drop)
}

/// Planned, heard, its keys registered, published. Answers the private keys, in the order of the shares.
fn announce(
    tx: &mut Tx<'_>,
    cast: &Cast,
    purchase: &Purchase,
) -> ApiResult<(Id<of::ProcurementProject>, [PrivateKey; 3])> {
    let [planned, published, due, ..] = purchase.on;
    let buyer = &cast.purchaser;
    let mut plan = purchase.body.clone();
    if plan["method"] == "quotation" {
        let asked: Vec<_> = cast.suppliers.iter().take(purchase.prices.len()).map(|(id, _)| *id).collect();
        plan["invited_supplier_ids"] = json!(asked);
    }
    let line = cast.budget_lines.iter().find(|(code, _)| plan["catalogue_code"] == *code);
    plan["budget_line_id"] = json!(line.map(|(_, line)| line));
    let id =
        act(tx, buyer, planned, Action::CreateProcurementProject, |tx| drafts::create(tx, &body(plan)?))?.id;
    if let Some(until) = purchase.hear_until {
        let asked = json!({"until": until});
        act(tx, buyer, planned, Action::ConsultRequirement, |tx| {
            consultation::rules::consult(tx, id, &body(asked)?)
        })?;
        let closed = json!({"summary": "公示期内没有收到意见", "opinions": []});
        act(tx, buyer, until, Action::CloseConsultation, |tx| {
            consultation::rules::close(tx, id, &body(closed)?)
        })?;
    }
    let keys = [PrivateKey::generate(), PrivateKey::generate(), PrivateKey::generate()];
    let holders = [&cast.purchaser, &cast.supervisor, &cast.office];
    for ((role, key), who) in custodians::CustodianRole::ALL.iter().zip(&keys).zip(holders) {
        let public = key.public().map_err(Problem::internal)?;
        act(tx, who, published, Action::RegisterCustodian, |tx| {
            custodians::register(tx, id, *role, &public, None)
        })?;
    }
    let dates = json!({"bids_due_at": due});
    act(tx, buyer, published, Action::PublishProcurementProject, |tx| {
        publish::publish(tx, id, &body(dates)?)
    })?;
    Ok((id, keys))
}

/// Each bidder seals an envelope on the day before the deadline, as its own machine would.
fn receive(
    tx: &mut Tx<'_>,
    cast: &Cast,
    purchase: &Purchase,
    id: Id<of::ProcurementProject>,
    keys: &[PrivateKey; 3],
) -> ApiResult<Vec<Id<of::Bid>>> {
    let public = keys.iter().map(PrivateKey::public).collect::<Result<Vec<PublicKey>, _>>();
    let public: [PublicKey; 3] = public
        .map_err(Problem::internal)?
        .try_into()
        .map_err(|_| Problem::internal("three custodians keep three keys"))?;
    let lot = projects::lots(tx, id)?.first().map(|lot| lot.id).ok_or_else(Problem::not_found)?;
    let at = format!("{}T16:00:00+08:00", day_before(purchase.on[2])?);
    let mut bids = Vec::new();
    for (number, ((supplier, who), price)) in cast.suppliers.iter().zip(purchase.prices).enumerate() {
        let content: Content = body(
            json!({"version": 1, "price_fen": price, "technical": "响应全部采购需求，方案见附件",
            "documents": [], "signals": {"author": format!("编制人{number}"), "agent": format!("经办人{number}"),
            "contact_phone": format!("1390595000{number}"), "deposit_account": null}}),
        )?;
        let binding = Binding { project_id: id.uuid(), lot_id: lot.uuid(), supplier_id: supplier.uuid() };
        let envelope = Envelope::seal(&content, &binding, &public).map_err(Problem::internal)?;
        let bid = body(json!({"supplier_id": supplier, "envelope": envelope}))?;
        bids.push(act(tx, who, &at, Action::CreateBid, |tx| submission::submit(tx, id, &bid))?.id);
    }
    Ok(bids)
}

fn day_before(instant: &str) -> ApiResult<String> {
    let day = Timestamp::parse(instant).map_err(Problem::internal)?.local_date().pred_opt();
    Ok(day.ok_or_else(|| Problem::internal("no such day"))?.to_string())
}

/// A panel is drawn and confirms; bids are checked; sheets are filled in where points decide.
fn evaluate(
    tx: &mut Tx<'_>,
    cast: &Cast,
    purchase: &Purchase,
    id: Id<of::ProcurementProject>,
    bids: &[Id<of::Bid>],
) -> ApiResult<()> {
    let (due, buyer) = (purchase.on[2], &cast.purchaser);
    let evening = evening_of(due);
    let panel =
        act(tx, buyer, due, Action::DrawPanel, |tx| panels::draw::draw_panel(tx, id, &body(json!({}))?))?;
    let members = panels::store::members(tx, panel.id)?;
    let seated: Vec<(Id<of::PanelMember>, &Caller)> = members
        .iter()
        .filter_map(|member| {
            cast.experts.iter().find(|one| one.user() == Some(member.user_id)).map(|one| (member.id, one))
        })
        .collect();
    for (seat, who) in &seated {
        let declared = json!({"no_conflict": true});
        act(tx, who, due, Action::ConfirmPanelMember, |tx| {
            panels::members::confirm(tx, *seat, &body(declared)?)
        })?;
    }
    let chair = seated.first().map(|(_, who)| *who).ok_or_else(|| Problem::internal("nobody was drawn"))?;
    for bid in bids {
        for (who, kind) in [(buyer, "qualification"), (chair, "compliance")] {
            let check = json!({"kind": kind, "passed": true});
            act(tx, who, due, Action::RecordBidCheck, |tx| {
                qualification::rules::record(tx, *bid, &body(check)?)
            })?;
        }
    }
    act(tx, buyer, due, Action::QualifyProject, |tx| qualification::rules::close(tx, id))?;
    offer(tx, cast, purchase, id, bids)?;
    for (bid, points) in bids.iter().zip(purchase.points) {
        let items: Vec<Value> = ["plan", "team"]
            .iter()
            .zip(points.iter())
            .map(|(code, points)| json!({"criterion_code": code, "points": points}))
            .collect();
        for (_, who) in &seated {
            let sheet = json!({"items": items});
            act(tx, who, &evening, Action::SubmitBidScores, |tx| {
                scores::rules::submit(tx, *bid, &body(sheet)?)
            })?;
        }
    }
    act(tx, buyer, &evening, Action::EvaluateProject, |tx| results::rules::evaluate(tx, id)).map(drop)
}

/// After a consultation each bidder goes down by ten thousand yuan.
fn offer(
    tx: &mut Tx<'_>,
    cast: &Cast,
    purchase: &Purchase,
    id: Id<of::ProcurementProject>,
    bids: &[Id<of::Bid>],
) -> ApiResult<()> {
    if purchase.body["method"] != "consultation" {
        return Ok(());
    }
    let due = purchase.on[2];
    let closes = Timestamp::parse(&format!("{}T15:00:00+08:00", &due[..10])).map_err(Problem::internal)?;
    act(tx, &cast.purchaser, due, Action::OpenOfferRound, |tx| offers::rules::open_round(tx, id, closes))?;
    for ((bid, (_, who)), price) in bids.iter().zip(&cast.suppliers).zip(purchase.prices) {
        let last = price - 1_000_000;
        act(tx, who, due, Action::SubmitFinalOffer, |tx| offers::rules::submit(tx, *bid, last))?;
    }
    Ok(())
}

fn evening_of(instant: &str) -> String {
    format!("{}T18:00:00+08:00", &instant[..10])
}

/// What a client would have sent.
pub fn body<T: DeserializeOwned>(value: Value) -> ApiResult<T> {
    serde_json::from_value(value.clone()).map_err(|error| Problem::internal(format!("{error}: {value}")))
}

/// One step of one person, at its time.
pub fn act<T>(
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
