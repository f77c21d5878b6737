//! Grants awarded by funds as 360Giving data. Written as text: an amount of 5,000 yuan is `5000.00`, exactly; no number
//! becomes a float on the way. A person who receives is never named.

use super::views::GivingQuery;
use crate::disbursements::{self, Disbursement, RecipientKind};
use crate::foundations;
use citong_kernel::schema::{fund_projects, organizations};
use citong_kernel::{ApiResult, Id, Tx, of, page};
use diesel::prelude::*;

/// The prefix under which grants and bodies without a public number are named. 360Giving gives publishers theirs;
/// this one is ours until it does.
const PREFIX: &str = "360G-citong";
/// The list of 统一社会信用代码 (GB 32100-2015), as in the procurement data.
const USCC: &str = "CN-USCC";
/// Open Data Commons Attribution would do as well; the city's data are CC BY 4.0.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// JSON text of a string.
fn text(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members.iter().map(|(name, json)| format!("\"{name}\":{json}")).collect();
    format!("{{{}}}", members.join(","))
}

/// Fen as yuan with two decimals.
fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// The whole package, and where the next page begins.
pub fn package(
    tx: &mut Tx<'_>,
    place: &str,
    query: &GivingQuery,
    limit: i64,
) -> ApiResult<(String, Option<String>)> {
    let after = page::decode::<Id<of::FundDisbursement>>("360giving", query.cursor.as_deref())?;
    let rows = disbursements::awarded(tx, query.fund_id, after, limit + 1)?;
    let page = page::Page::cut("360giving", rows, limit, |row| row.id);
    let changed = page.items.iter().map(|row| row.updated_at).max().unwrap_or(tx.now);
    let grants = page.items.iter().map(|row| grant(tx, row)).collect::<ApiResult<Vec<String>>>()?;
    let publisher = object(&[("name", text("泉州市公共文化基金")), ("identifier", text(PREFIX))]);
    let package = object(&[
        ("version", text("1.4")),
        ("title", text("泉州市公共文化基金资助")),
        ("description", text("经批准或者已支付给受益人的基金资助；个人受益人不公开姓名")),
        ("identifier", text(&format!("{PREFIX}-package"))),
        ("publisher", publisher),
        ("license", text(LICENSE)),
        ("modified", text(&moment(changed)?)),
        ("downloadURL", text(place)),
        ("grants", format!("[{}]", grants.join(","))),
    ]);
    Ok((package, page.next_cursor))
}

/// A time as JSON has it, without its quotes.
fn moment(at: citong_kernel::Timestamp) -> ApiResult<String> {
    let json = serde_json::to_value(at).map_err(citong_kernel::Problem::internal)?;
    Ok(json.as_str().unwrap_or_default().to_owned())
}

fn grant(tx: &mut Tx<'_>, row: &Disbursement) -> ApiResult<String> {
    let fund = foundations::fetch(tx, row.fund_id)?;
    let (name, uscc): (String, Option<String>) = organizations::table
        .find(fund.row.organization_id)
        .select((organizations::name, organizations::uscc))
        .first(tx.conn)?;
    let awarded = row.approved_at.unwrap_or(row.created_at).local_date();
    let mut members = vec![
        ("id", text(&format!("{PREFIX}-{}", row.id))),
        ("title", text(&title(tx, row)?)),
        ("description", text(&description(row))),
        ("currency", text("CNY")),
        ("amountAwarded", yuan(row.amount_fen)),
        ("awardDate", text(&awarded.to_string())),
        ("dateModified", text(&moment(row.updated_at)?)),
        (
            "fundingOrganization",
            format!("[{}]", body(&name, uscc.as_deref(), &fund.row.organization_id.to_string())),
        ),
    ];
    if fund.row.name != name {
        let programme = object(&[("code", text(&fund.row.id.to_string())), ("title", text(&fund.row.name))]);
        members.push(("grantProgramme", format!("[{programme}]")));
    }
    let recipient = row.recipient_name.as_deref().unwrap_or_default();
    if row.recipient_kind == Some(RecipientKind::Person) {
        // Anonymous, and not to be put together over several grants.
        let person = object(&[
            ("id", text(&format!("{PREFIX}-IND:{}", row.id))),
            ("name", text("Individual Recipient")),
        ]);
        members.push(("recipientIndividual", person));
    } else {
        let uscc = row.recipient_uscc.as_deref();
        members.push(("recipientOrganization", format!("[{}]", body(recipient, uscc, &row.id.to_string()))));
    }
    if let Some(paid_on) = row.paid_on {
        members.push(("amountDisbursed", yuan(row.amount_fen)));
        let paid = object(&[
            ("id", text(&format!("{PREFIX}-{}-1", row.id))),
            ("transactionDate", text(&paid_on.to_string())),
            ("currency", text("CNY")),
            ("value", yuan(row.amount_fen)),
        ]);
        members.push(("disbursementTransaction", format!("[{paid}]")));
    }
    Ok(object(&members))
}

/// A purpose may tell who a person is: their grants say only what kind they are.
fn description(row: &Disbursement) -> String {
    if row.recipient_kind == Some(RecipientKind::Person) {
        "资助个人".into()
    } else {
        row.purpose.clone()
    }
}

fn title(tx: &mut Tx<'_>, row: &Disbursement) -> ApiResult<String> {
    if let Some(project) = row.project_id {
        return Ok(fund_projects::table.find(project).select(fund_projects::title).first(tx.conn)?);
    }
    Ok(description(row).chars().take(100).collect())
}

/// An organisation by its code, or by a number of ours where it has none.
fn body(name: &str, uscc: Option<&str>, own: &str) -> String {
    let id = uscc.map_or_else(|| format!("{PREFIX}-ORG:{own}"), |code| format!("{USCC}-{code}"));
    object(&[("id", text(&id)), ("name", text(name))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_two_decimals() {
        for (fen, written) in [(1, "0.01"), (500_000, "5000.00"), (123_456_789_012_345, "1234567890123.45")] {
            assert_eq!(yuan(fen), written);
        }
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(object(&[("name", text("\"引号\"\n"))]), r#"{"name":"\"引号\"\n"}"#);
    }
}
