//! What people read, in both languages: every kind in one table. Values stand in braces.

use super::notice::Notice;
use citong_kernel::{ApiResult, Id, Problem, of};

/// One kind of notice.
struct Template {
    kind: &'static str,
    title: (&'static str, &'static str),
    body: (&'static str, &'static str),
}

const fn of_kind(
    kind: &'static str,
    title: (&'static str, &'static str),
    body: (&'static str, &'static str),
) -> Template {
    Template { kind, title, body }
}

/// Where and when; the same in most notices about bookings.
const VISIT: (&str, &str) = ("{place}，{from} 至 {until}。", "{place}, {from} to {until}. ");
/// The same with a reason.
const VISIT_AND_WHY: (&str, &str) =
    ("{place}，{from} 至 {until}。原因：{reason}", "{place}, {from} to {until}. Reason: {reason}");

const TEMPLATES: &[Template] = &[
    of_kind("booking_confirmed", ("预约已确认", "Your booking is confirmed"), VISIT),
    of_kind("booking_rejected", ("预约未通过", "Your booking was refused"), VISIT_AND_WHY),
    of_kind("booking_cancelled", ("预约已被场馆取消", "The venue cancelled your booking"), VISIT_AND_WHY),
    of_kind("booking_rescheduled", ("预约时间已变更", "Your booking has another time"), VISIT),
    of_kind(
        "booking_closed_by_venue",
        ("场馆临时关闭，预约已取消", "The venue is closed at that time; your booking is cancelled"),
        VISIT_AND_WHY,
    ),
    of_kind("booking_reminder", ("预约提醒", "A reminder of your booking"), VISIT),
    of_kind(
        "refund_due",
        ("待退款", "A refund awaits you"),
        (
            "{place} 的预约应退 {amount} 元，请携带收据到场馆办理。",
            "{amount} yuan for your booking of {place} will be given back; bring the receipt to the venue.",
        ),
    ),
    of_kind(
        "refund_paid",
        ("已退款", "Your refund was paid"),
        ("{place} 的预约已退 {amount} 元。", "{amount} yuan for your booking of {place} were given back."),
    ),
    of_kind(
        "phone_code",
        ("验证码", "Your code"),
        (
            "【刺桐】验证码 {code}，{minutes} 分钟内有效，请勿告诉他人。",
            "[Citong] Your code is {code}, valid for {minutes} minutes. Tell it to nobody.",
        ),
    ),
    of_kind(
        "email_code",
        ("刺桐：邮箱验证码", "Citong: your code"),
        (
            "验证码 {code}，{minutes} 分钟内有效，请勿告诉他人。如非本人操作，请忽略本邮件。",
            "Your code is {code}, valid for {minutes} minutes. Tell it to nobody. If you did not ask for it, ignore this mail.",
        ),
    ),
    of_kind(
        "procurement_result",
        ("采购结果已公告", "The result of a purchase was announced"),
        ("{project}：{outcome}", "{project}: {outcome}"),
    ),
    of_kind(
        "procurement_remedy",
        ("采购质疑、投诉", "A challenge or complaint about a purchase"),
        ("{project}：{event}", "{project}: {event}"),
    ),
    of_kind(
        "third_party_evaluation",
        ("第三方评估", "A third-party evaluation"),
        ("{evaluation}：{event}", "{evaluation}: {event}"),
    ),
];

/// Every kind of the table.
pub const KINDS: &[&str] = &{
    let mut kinds = [""; TEMPLATES.len()];
    let mut i = 0;
    while i < kinds.len() {
        kinds[i] = TEMPLATES[i].kind;
        i += 1;
    }
    kinds
};

/// The notice of a kind with its values: (name, 中文, English).
pub fn from_template(
    kind: &str,
    values: &[(&str, &str, &str)],
    booking: Option<Id<of::Booking>>,
) -> ApiResult<Notice> {
    let template = TEMPLATES.iter().find(|template| template.kind == kind);
    let template = template.ok_or_else(|| Problem::internal(format!("no template `{kind}`")))?;
    let zh = fill(template.body.0, |name| values.iter().find(|v| v.0 == name).map(|v| v.1));
    let en = fill(template.body.1, |name| values.iter().find(|v| v.0 == name).map(|v| v.2));
    let body = zh.zip(en).ok_or_else(|| Problem::internal(format!("a value of `{kind}` is missing")))?;
    Ok(Notice { kind: template.kind, title: template.title, body, booking })
}

/// The text with each `{name}` replaced, once: a value that holds braces stays as it is.
fn fill<'a>(text: &str, value: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(value(name)?);
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn names(text: &str) -> BTreeSet<String> {
        text.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0.to_owned())).collect()
    }

    #[test]
    fn every_kind_has_both_languages_with_the_same_values() {
        for template in TEMPLATES {
            let texts = [template.title.0, template.title.1, template.body.0, template.body.1];
            assert!(texts.iter().all(|text| !text.trim().is_empty()), "{}", template.kind);
            assert!(texts[..2].iter().all(|title| names(title).is_empty()), "{}", template.kind);
            assert_eq!(names(template.body.0), names(template.body.1), "{}", template.kind);
            assert!(template.body.1.is_ascii(), "{}: English without Chinese", template.kind);
        }
        assert_eq!(KINDS.iter().collect::<BTreeSet<_>>().len(), KINDS.len(), "kinds are unique");
    }

    #[test]
    fn every_value_is_filled_in_and_a_missing_one_is_an_error() {
        for template in TEMPLATES {
            let names: Vec<String> = names(template.body.0).into_iter().collect();
            let values: Vec<_> = names.iter().map(|name| (name.as_str(), "值{x}", "value{x}")).collect();
            let notice = from_template(template.kind, &values, None).unwrap();
            assert_eq!(notice.body.0.matches("值{x}").count(), names.len(), "{}", template.kind);
            assert_eq!(notice.body.1.matches("value{x}").count(), names.len(), "{}", template.kind);
            assert!(!values.is_empty() && from_template(template.kind, &values[1..], None).is_err());
        }
        assert!(from_template("no_such_kind", &[], None).is_err());
    }
}
