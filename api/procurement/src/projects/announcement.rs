//! The words of announcements 公告. Pure.

use super::store::{Clocks, Criterion, Lot, Project};
use super::terms::{AwardMethod, ProcurementMethod, Subject, Terms};
use citong_kernel::Timestamp;
use std::fmt::Write as _;

/// A method in Chinese.
pub const fn method_name(method: ProcurementMethod) -> &'static str {
    match method {
        ProcurementMethod::OpenTender => "公开招标",
        ProcurementMethod::InvitedTender => "邀请招标",
        ProcurementMethod::Negotiation => "竞争性谈判",
        ProcurementMethod::Consultation => "竞争性磋商",
        ProcurementMethod::Quotation => "询价",
        ProcurementMethod::SingleSource => "单一来源",
    }
}

const fn award_name(award: AwardMethod) -> &'static str {
    match award {
        AwardMethod::ComprehensiveScore => "综合评分法",
        AwardMethod::LowestEvaluatedPrice => "最低评标价法",
        AwardMethod::LowestFinalPrice => "最低最后报价",
        AwardMethod::NegotiatedPrice => "协商价格",
    }
}

/// An amount in yuan, exact.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02} 元", fen / 100, fen % 100)
}

/// A time in Chinese.
pub fn at(time: Option<Timestamp>) -> String {
    time.map_or_else(|| "—".to_owned(), |time| time.in_words().0)
}

/// 采购公告: method, budget, limits, lots, criteria, dates.
pub fn text(
    project: &Project,
    terms: &Terms,
    criteria: &[Criterion],
    lots: &[Lot],
    clocks: &Clocks,
) -> String {
    let subject = match project.subject {
        Subject::Goods => "货物",
        Subject::Services => "服务",
    };
    let mut body = format!(
        "项目编号：{}\n项目名称：{}\n采购方式：{}\n采购标的：{subject}\n品目：{}\n预算金额：{}\n资金来源：{}（{}）\n",
        project.code,
        project.title,
        method_name(project.method),
        project.catalogue_code,
        yuan(project.budget_fen),
        project.budget_source.as_deref().unwrap_or("—"),
        project.budget_reference.as_deref().unwrap_or("—"),
    );
    for lot in lots {
        let (number, title) = (lot.number, &lot.title);
        let (budget, limit) = (yuan(lot.budget_fen), yuan(lot.ceiling_fen()));
        // Writing to a string cannot fail.
        let _ = writeln!(body, "采购包 {number}：{title}，预算 {budget}，最高限价 {limit}");
    }
    let _ = writeln!(body, "采购需求：{}", terms.requirement);
    let _ = writeln!(body, "评审方法：{}", award_name(terms.award_method));
    if terms.award_method == AwardMethod::ComprehensiveScore {
        let _ = writeln!(body, "价格分：{} 分", terms.price_weight);
        for one in criteria {
            let _ = writeln!(body, "评审因素 {}：{} 分，{}", one.name, one.max_points, one.description);
        }
    }
    if terms.sme_reserved {
        body.push_str("本项目专门面向中小企业采购。\n");
    } else if let Some(percent) = terms.small_micro_deduction_percent {
        let _ = writeln!(body, "小微企业价格扣除：{percent}%");
    }
    let _ = writeln!(body, "投标保证金：{}", yuan(terms.bid_deposit_fen));
    let _ = writeln!(body, "履约保证金：合同金额的 {}%", terms.performance_deposit_percent);
    let _ = writeln!(body, "合同履行期限：{} 个月", terms.contract_months);
    let _ = writeln!(body, "公告期限至：{}", at(clocks.notice_until));
    let _ = writeln!(body, "采购文件提供至：{}", at(clocks.documents_until));
    let _ = writeln!(body, "接收投标（响应）文件自：{}", at(clocks.bids_from));
    let _ = write!(body, "提交截止、开启时间：{}", at(clocks.bids_due_at));
    body
}
