//! An offer 投入意向: by the donor, or by the body's fund manager for them.

use super::state::{ContributionForm, ContributionKind, ContributionStatus};
use super::store::{self, Contribution};
use super::views::CreateContribution;
use crate::budgets::law::Article;
use citong_identity::organizations;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Tx};

/// The largest amount in a request, in fen.
pub const HIGHEST_FEN: i64 = 1_000_000_000_000_000;
/// What gives the tobacco industry away in a name or a business scope.
const TOBACCO: &[&str] =
    &["烟草", "卷烟", "香烟", "雪茄", "烟叶", "电子烟", "中烟", "tobacco", "cigar", "vape"];

/// Takes an offer. Its value, its donor and what it is for are checked before anybody looks at it.
pub fn create(tx: &mut Tx<'_>, new: &CreateContribution) -> ApiResult<Contribution> {
    let body = new.organization_id;
    let seat = organizations::region_of(tx, body)?.ok_or_else(|| {
        Problem::invalid("/organization_id", "not_found", "没有这个机构", "There is no such organization")
    })?;
    check(new)?;
    let user = tx.caller().user();
    let by_staff = store::may(tx, Action::CreateContribution, (&seat, body), None)?;
    if !by_staff && user.is_none() {
        return Err(Problem::forbidden());
    }
    must_be_unrewarded(new)?;
    must_not_be_tobacco(new, by_staff)?;
    let trimmed = |text: &Option<String>| text.as_deref().map(|text| text.trim().to_owned());
    let row = Contribution {
        id: Id::new(tx.now),
        organization_id: body,
        region: seat,
        kind: new.kind,
        form: new.form,
        value_fen: new.value_fen,
        valuation_basis: trimmed(&new.valuation_basis),
        donor_kind: new.donor_kind,
        donor_name: new.donor_name.trim().to_owned(),
        donor_user_id: if by_staff { None } else { user },
        business_scope: trimmed(&new.business_scope),
        hide_name: new.hide_name,
        hide_amount: new.hide_amount,
        purpose: trimmed(&new.purpose),
        rights_granted: trimmed(&new.rights_granted),
        share_hundredths: new.share_hundredths,
        agreement_reference: trimmed(&new.agreement_reference),
        project_name: trimmed(&new.project_name),
        project_total_fen: new.project_total_fen,
        approval_reference: trimmed(&new.approval_reference),
        tobacco_cleared_reason: if by_staff { trimmed(&new.tobacco_cleared_reason) } else { None },
        status: ContributionStatus::Offered,
        status_reason: None,
        used_fen: 0,
        ledger_entry_id: None,
        received_on: None,
        recorded_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row)?;
    Ok(row)
}

fn check(new: &CreateContribution) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/value_fen", new.value_fen, 1..=HIGHEST_FEN);
    check.name("/donor_name", &new.donor_name, 1..=100);
    for (pointer, text, most) in [
        ("/valuation_basis", &new.valuation_basis, 500),
        ("/business_scope", &new.business_scope, 2000),
        ("/purpose", &new.purpose, 200),
        ("/rights_granted", &new.rights_granted, 1000),
        ("/agreement_reference", &new.agreement_reference, 200),
        ("/project_name", &new.project_name, 200),
        ("/approval_reference", &new.approval_reference, 200),
        ("/tobacco_cleared_reason", &new.tobacco_cleared_reason, 500),
    ] {
        check.optional_text(pointer, text.as_deref(), 1..=most);
    }
    if new.form == ContributionForm::InKind && new.valuation_basis.is_none() {
        let (zh, en) = ("实物须说明估值依据", "What is given in kind needs the basis of its valuation");
        check.fault("/valuation_basis", "required", zh, en);
    }
    if let Some(share) = new.share_hundredths {
        check.range("/share_hundredths", share, 1..=10_000);
        if matches!(new.kind, ContributionKind::NamingSponsorship) {
            let (zh, en) = ("冠名赞助没有股份", "A sponsorship has no share");
            check.fault("/share_hundredths", "not_allowed", zh, en);
        }
    }
    if let Some(total) = new.project_total_fen {
        check.range("/project_total_fen", total, new.value_fen.max(1)..=HIGHEST_FEN);
    }
    check.done()
}

/// 捐赠无偿 (捐赠法§4): neither rights nor shares; whoever wants some sponsors or invests.
fn must_be_unrewarded(new: &CreateContribution) -> ApiResult<()> {
    if new.kind != ContributionKind::Donation
        || (new.rights_granted.is_none() && new.share_hundredths.is_none())
    {
        return Ok(());
    }
    let zh = "捐赠应当是无偿的，不得附带权益回报；需要回报的，请以冠名赞助或者投资方式投入";
    let en = "A donation has no return; whoever wants one sponsors or invests";
    Err(Article::Donation4.refuses(ProblemType::DonationWithReturn, zh, en))
}

/// 慈善法§40: nothing from the tobacco industry, by what the donor declares, its name and its business scope. A member
/// of the staff may find that words deceive.
fn must_not_be_tobacco(new: &CreateContribution, by_staff: bool) -> ApiResult<()> {
    let text = format!("{} {}", new.donor_name, new.business_scope.as_deref().unwrap_or_default());
    let cleared = by_staff && new.tobacco_cleared_reason.is_some();
    if !new.tobacco_related && (cleared || !sounds_of_tobacco(&text)) {
        return Ok(());
    }
    let zh = "不接受烟草制品生产、销售者的捐赠和冠名赞助；误判的，由工作人员核实说明后录入";
    let en = "Nothing is taken from the tobacco industry; where words deceive, staff says why and records it";
    Err(Article::Charity40.refuses(ProblemType::TobaccoRefused, zh, en))
}

/// No name of tobacco on what is public (慈善法§40).
pub fn refuse_tobacco_name(name: &str) -> ApiResult<()> {
    if !sounds_of_tobacco(name) {
        return Ok(());
    }
    let (zh, en) = ("不得以烟草制品或者其生产者冠名", "Nothing public bears the name of tobacco");
    Err(Article::Charity40
        .refuses(ProblemType::TobaccoRefused, zh, en)
        .field(FieldError::new("/name", "tobacco", zh, en)))
}

fn sounds_of_tobacco(text: &str) -> bool {
    let text: String = text.to_lowercase().replace(['煙', '菸'], "烟").split_whitespace().collect();
    TOBACCO.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tobacco_is_heard_and_smoke_is_not() {
        for name in [
            "福建中烟工业有限责任公司",
            "某某烟 草专卖局",
            "金門煙草公司",
            "零售卷烟",
            "Minnan TOBACCO Ltd",
            "电子烟零售",
        ] {
            assert!(sounds_of_tobacco(name), "{name}");
        }
        for name in ["烟台某某公司", "泉州烟花文创公司", "晋江市某某鞋业有限公司"] {
            assert!(!sounds_of_tobacco(name), "{name}");
        }
    }
}
