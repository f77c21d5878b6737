//! What somebody says in a rating, and whether it can be said so.

use super::dimensions::service_of;
use super::law::Basis;
use super::state::{RatingChannel, UseKind};
use super::views::{CreateRating, RatingOnBehalfOf, RerateRating};
use citong_identity::ids;
use citong_kernel::check::Check;
use citong_kernel::{ApiResult, LocalDate};
use std::collections::BTreeMap;

/// What is said, however it came in.
#[derive(Debug, Clone)]
pub struct Said {
    /// 1–5.
    pub score: i32,
    /// Scores of single sides.
    pub dimensions: BTreeMap<String, i32>,
    /// In words.
    pub text: Option<String>,
    /// Addresses of photos.
    pub photos: Vec<String>,
    /// How it came in.
    pub channel: RatingChannel,
    /// Of whom it is entered.
    pub on_behalf_of: Option<RatingOnBehalfOf>,
    /// When a paper form was filled in.
    pub filled_in_on: Option<LocalDate>,
    /// The device, as it names itself.
    pub device_id: Option<String>,
}

impl Said {
    /// Of a first rating; the header names the device where the body does not.
    pub fn first(body: &CreateRating, device: Option<&str>) -> Self {
        Self {
            score: body.score,
            dimensions: body.dimensions.clone(),
            text: body.text.clone(),
            photos: body.photos.clone(),
            channel: body.channel.unwrap_or(RatingChannel::Web),
            on_behalf_of: body.on_behalf_of.clone(),
            filled_in_on: body.filled_in_on,
            device_id: body.device_id.clone().or_else(|| device.map(str::to_owned)),
        }
    }
    /// Of one after a fix.
    pub fn again(body: &RerateRating, device: Option<&str>) -> Self {
        Self {
            score: body.score,
            dimensions: body.dimensions.clone(),
            text: body.text.clone(),
            photos: body.photos.clone(),
            channel: body.channel.unwrap_or(RatingChannel::Web),
            on_behalf_of: body.on_behalf_of.clone(),
            filled_in_on: body.filled_in_on,
            device_id: body.device_id.clone().or_else(|| device.map(str::to_owned)),
        }
    }
}

/// The sides are checked against those of the service, where the use is known.
pub fn check(said: &Said, kind: UseKind, service_kind: Option<&str>) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/score", said.score, 1..=5);
    let service = service_kind.and_then(|service_kind| service_of(kind, service_kind));
    for (code, score) in &said.dimensions {
        let pointer = format!("/dimensions/{}", code.replace('~', "~0").replace('/', "~1"));
        check.range(&pointer, *score, 1..=5);
        if service.is_some_and(|service| service.dimensions.iter().all(|side| side.code != code)) {
            check.fault(pointer, "unknown", "该类服务没有此维度", "This kind of service has no such side");
        }
    }
    check.optional_text("/text", said.text.as_deref(), 1..=2000);
    if said.photos.len() > 9 {
        check.fault("/photos", "too_many", "最多 9 张", "At most 9");
    }
    for (place, url) in said.photos.iter().enumerate().take(9) {
        check_url(&mut check, &format!("/photos/{place}"), url);
    }
    if let Some(device) = &said.device_id {
        check.name("/device_id", device, 1..=200);
    }
    check_channel(&mut check, said);
    check.done()
}

/// An https address of at most 500 characters.
pub fn check_url(check: &mut Check, pointer: &str, url: &str) {
    let host = url.strip_prefix("https://").map(|rest| rest.split('/').next().unwrap_or(""));
    let plain = url.len() <= 500 && !url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"');
    if !plain || host.is_none_or(str::is_empty) {
        check.fault(pointer, "invalid_url", "须为 https 网址", "It must be an https address");
    }
}

fn check_channel(check: &mut Check, said: &Said) {
    let on_behalf = said.channel.is_on_behalf();
    match &said.on_behalf_of {
        None if on_behalf => {
            let (zh, en) = ("代录须注明评价人", "Say of whom it is entered");
            check.push(Basis::Ratings51.fault("/on_behalf_of", "required", zh, en));
        }
        Some(_) if !on_behalf => {
            let (zh, en) = ("仅用于 phone、staff、paper 渠道", "It goes with phone, staff and paper");
            check.fault("/on_behalf_of", "not_allowed", zh, en);
        }
        Some(person) => {
            check.name("/on_behalf_of/name", &person.name, 1..=50);
            if person.phone.as_deref().is_some_and(|phone| ids::mobile(phone).is_none()) {
                check.fault("/on_behalf_of/phone", "invalid_phone", "手机号码无效", "It is no mobile phone");
            }
        }
        None => {}
    }
    if (said.channel == RatingChannel::Paper) != said.filled_in_on.is_some() {
        let (zh, en) = (
            "纸质评价须注明填写日期，其他渠道不得填写",
            "It goes with the channel paper, and is needed there",
        );
        check.fault("/filled_in_on", "required", zh, en);
    }
}
