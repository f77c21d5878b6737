//! Acceptance 履约验收: whether what was bought was delivered, with the opinion of those who use it.

use super::requests::{GivenBy, OpinionBody, OpinionChannel, RecordAcceptance};
use super::settle;
use super::state::ContractEvent;
use super::store::{self, Found};
use crate::awards::LegalClock;
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::facts::{DeliveryEvent, Fact};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{acceptance_opinions, acceptances};
use citong_kernel::{Action, ApiResult, Id, Problem, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// A row; never changed.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = acceptances)]
pub struct Acceptance {
    /// Its id.
    pub id: Id<of::Acceptance>,
    /// Of which contract.
    pub contract_id: Id<of::Contract>,
    /// Whether it passed.
    pub passed: bool,
    /// 验收意见.
    pub summary: String,
    /// On which day.
    pub accepted_on: NaiveDate,
    /// 整改期限.
    pub rectify_by: Option<NaiveDate>,
    /// Who recorded it.
    pub decided_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// An opinion that was heard.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = acceptance_opinions)]
pub struct Opinion {
    /// Its id.
    pub id: Id<of::AcceptanceOpinion>,
    /// At which acceptance.
    pub acceptance_id: Id<of::Acceptance>,
    /// Its place.
    pub position: i32,
    /// How it was given.
    pub channel: OpinionChannel,
    /// By whom.
    pub given_by: GivenBy,
    /// 1–5: 非常不满意 to 非常满意.
    pub rating: i32,
    /// In words.
    pub text: Option<String>,
}

/// Records an acceptance and publishes it. One of a public service has the opinion of those who use it
/// (实施条例§45). One that did not pass leaves the contract as it is: the supplier rectifies.
pub fn record(tx: &mut Tx<'_>, id: Id<of::Contract>, body: &RecordAcceptance) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::RecordAcceptance, id)?;
    next(&found, ContractEvent::Accept)?;
    check(tx, &found, body)?;
    let row = Acceptance {
        id: Id::new(tx.now),
        contract_id: id,
        passed: body.passed,
        summary: body.summary.trim().to_owned(),
        accepted_on: body.accepted_on.0,
        rectify_by: body.rectify_by.map(Into::into),
        decided_by: tx.caller().label(),
        created_at: tx.now,
    };
    insert(tx, &found, &row, &body.opinions)?;
    if body.passed {
        advance(tx, &found, ContractEvent::Accept, Some(&row.summary))?;
        settle::settle(tx, found.project.id)?;
    } else {
        rectify(tx, found, &row)?;
    }
    let found = store::fetch(tx, id)?;
    announce(tx, &found, &row, &body.opinions)?;
    let event = if body.passed { DeliveryEvent::Accepted } else { DeliveryEvent::Rejected };
    tx.emit(Fact::Delivery { contract: id, supplier: found.row.supplier_id, event })?;
    Ok(found)
}

fn check(tx: &mut Tx<'_>, found: &Found, body: &RecordAcceptance) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=2000);
    if body.accepted_on.0 > tx.now.local_date() {
        check.fault("/accepted_on", "in_future", "验收日期在将来", "It lies in the future");
    }
    if body.accepted_on.0 < found.row.signed_at.local_date() {
        check.fault("/accepted_on", "too_early", "早于合同签订日期", "It lies before the contract");
    }
    match body.rectify_by {
        Some(_) if body.passed => {
            check.fault("/rectify_by", "not_allowed", "验收合格无须整改", "Nothing is to be rectified");
        }
        Some(day) if day < body.accepted_on => {
            check.fault("/rectify_by", "too_early", "早于验收日期", "It lies before the acceptance");
        }
        _ => {}
    }
    if body.opinions.len() > 200 {
        check.fault("/opinions", "too_many", "最多 200 条", "At most 200");
    }
    for (place, opinion) in body.opinions.iter().enumerate() {
        check.range(&format!("/opinions/{place}/rating"), opinion.rating, 1..=5);
        check.optional_text(&format!("/opinions/{place}/text"), opinion.text.as_deref(), 1..=1000);
    }
    let legal = LegalClock::load(tx, &found.path, tx.now.local_date())?;
    let needed =
        found.project.public_service && legal.is_on("procurement.service.acceptance_user_opinion_required");
    if needed && !body.opinions.iter().any(|opinion| opinion.by == GivenBy::ServiceUser) {
        let zh = "公共服务项目验收时应当邀请服务对象参与并出具意见";
        let en = "The acceptance of a public service has the opinion of those who use it";
        check.push(Article::Reg45.fault("/opinions", "users_missing", zh, en));
    }
    check.done()
}

fn insert(tx: &mut Tx<'_>, found: &Found, row: &Acceptance, opinions: &[OpinionBody]) -> ApiResult<()> {
    diesel::insert_into(acceptances::table).values(row).execute(tx.conn)?;
    for (position, opinion) in (1..).zip(opinions) {
        let opinion = Opinion {
            id: Id::new(tx.now),
            acceptance_id: row.id,
            position,
            channel: opinion.channel,
            given_by: opinion.by,
            rating: opinion.rating,
            text: opinion.text.as_ref().map(|text| text.trim().to_owned()),
        };
        diesel::insert_into(acceptance_opinions::table).values(&opinion).execute(tx.conn)?;
    }
    audit::Event::new("create", Kind::Acceptance.as_str(), row.id)
        .reason(Some(&row.summary))
        .details(serde_json::json!({ "contract_id": row.contract_id, "passed": row.passed }))
        .write(tx)?;
    changes::record(tx, Kind::Acceptance, row.id, Op::Created, 1, Some(&found.project.region))
}

fn rectify(tx: &mut Tx<'_>, mut found: Found, row: &Acceptance) -> ApiResult<()> {
    found.row.status_reason = Some(format!("验收不合格，须整改：{}", row.summary));
    store::update(tx, found, "rectify", Some(&row.summary))?;
    Ok(())
}

/// 验收结果向社会公告: ratings and counts, not words of single persons.
fn announce(tx: &mut Tx<'_>, found: &Found, row: &Acceptance, opinions: &[OpinionBody]) -> ApiResult<()> {
    let users: Vec<i32> =
        opinions.iter().filter(|o| o.by == GivenBy::ServiceUser).map(|o| o.rating).collect();
    let satisfied = users.iter().filter(|rating| **rating >= 4).count();
    let title = format!("{}履约验收公告", found.project.title);
    let body = format!(
        "合同编号：{}\n验收日期：{}\n验收结论：{}\n验收意见：{}\n服务对象意见：{} 条，其中满意 {satisfied} 条",
        found.row.number,
        row.accepted_on,
        if row.passed { "合格" } else { "不合格，限期整改" },
        row.summary,
        users.len(),
    );
    notices::publish(tx, &found.project, Some(found.row.lot_id), NoticeKind::Acceptance, &title, &body)?;
    Ok(())
}

/// The acceptances of a contract with their opinions, in their order.
pub fn of_contract(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Vec<(Acceptance, Vec<Opinion>)>> {
    let rows = acceptances::table.filter(acceptances::contract_id.eq(id)).order(acceptances::id.asc());
    let rows: Vec<Acceptance> = rows.select(Acceptance::as_select()).load(tx.conn)?;
    let heard = |tx: &mut Tx<'_>, row: Acceptance| {
        let opinions = acceptance_opinions::table.filter(acceptance_opinions::acceptance_id.eq(row.id));
        let opinions = opinions.order(acceptance_opinions::position.asc()).select(Opinion::as_select());
        let opinions = opinions.load(tx.conn).map_err(Problem::from)?;
        Ok((row, opinions))
    };
    rows.into_iter().map(|row| heard(tx, row)).collect()
}
