//! Announcing the result.

use super::audience::{supplier_people, tell};
use super::clock::LegalClock;
use super::store::{self, Award};
use super::views::yuan;
use crate::evaluation;
use crate::notices::{self, NoticeKind};
use crate::projects::{self, Event, ProcurementMethod, Project};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::working_days::end_of;
use citong_kernel::{Action, ApiResult, Id, Tx, of};

/// Announces the result with the names of the experts (实施条例§43) and starts the clocks: one working day
/// of notice, seven more for challenges (采购法§52), thirty days to sign (§46).
pub fn publish_result(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let project = projects::lock_for(tx, Action::PublishResult, id)?;
    next(&project, Event::PublishResult)?;
    start_clocks(tx, &project)?;
    advance(tx, &project, Event::PublishResult, None)?;
    projects::touch(tx, id, None, None)?;
    let project = projects::find(tx, id)?;
    let awards = store::active_of_project(tx, id)?;
    let title = format!("{}{}结果公告", project.title, chosen(project.method));
    let body = text(tx, &project, &awards)?;
    let notice = notices::publish(tx, &project, None, NoticeKind::Result, &title, &body)?;
    for award in &awards {
        store::note_publication(tx, award.id, notice.id)?;
    }
    tell_bidders(tx, &project, &awards)?;
    Ok(project)
}

/// 中标 in a tender, 成交 otherwise.
const fn chosen(method: ProcurementMethod) -> &'static str {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => "中标",
        ProcurementMethod::Negotiation
        | ProcurementMethod::Consultation
        | ProcurementMethod::Quotation
        | ProcurementMethod::SingleSource => "成交",
    }
}

fn start_clocks(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let path = projects::region_path(tx, project)?;
    let today = tx.now.local_date();
    let legal = LegalClock::load(tx, &path, today)?;
    let last = legal.last_working_day(today, "procurement.clock.result_notice_period_working_days", 1);
    let mut clocks = projects::clocks(tx, project.id)?;
    clocks.result_published_at = Some(tx.now);
    clocks.result_until = Some(end_of(last));
    clocks.challenge_until = Some(legal.working_days(last, "procurement.remedy.challenge_working_days", 7));
    clocks.sign_until = Some(legal.days(today, "procurement.clock.contract_sign_days", 30));
    projects::save_clocks(tx, &clocks)
}

fn text(tx: &mut Tx<'_>, project: &Project, awards: &[Award]) -> ApiResult<String> {
    let mut lines = vec![format!("项目编号：{}", project.code)];
    for award in awards {
        let (lot, supplier) =
            (projects::lot(tx, award.lot_id)?, store::supplier_name(tx, award.supplier_id)?);
        let (what, price) = (chosen(project.method), yuan(award.price_fen));
        lines.push(format!(
            "第 {} 包 {}：{what}供应商 {supplier}，{what}金额 {price} 元",
            lot.number, lot.title
        ));
    }
    let experts = evaluation::expert_names(tx, project.id)?;
    if !experts.is_empty() {
        lines.push(format!("评审专家：{}", experts.join("、")));
    }
    let clocks = projects::clocks(tx, project.id)?;
    if let (Some(notice), Some(challenge)) = (clocks.result_until, clocks.challenge_until) {
        lines.push(format!("公告期限至：{}；质疑期限至：{}", notice.in_words().0, challenge.in_words().0));
    }
    Ok(lines.join("\n"))
}

/// 中标（成交）通知书, and the same news for the others.
fn tell_bidders(tx: &mut Tx<'_>, project: &Project, awards: &[Award]) -> ApiResult<()> {
    for supplier in store::bidders(tx, project.id)? {
        let won = awards.iter().any(|award| award.supplier_id == supplier);
        let (zh, en) = if won {
            ("贵单位中标（成交），请在法定期限内签订合同。", "you won; sign the contract in time.")
        } else {
            ("贵单位未中标（成交）。", "you did not win.")
        };
        let people = supplier_people(tx, supplier)?;
        tell(tx, &people, project, "procurement_result", ("outcome", zh, en))?;
    }
    Ok(())
}
