//! Demo logins: one for each role, with a password that everybody knows. Only with `--demo`.

use crate::people::{self, GrantArgs};
use actix_web::HttpResponse;
use citong_kernel::schema::users;
use citong_kernel::{Kernel, policy::Role};
use diesel::prelude::*;
use serde_json::json;

const PASSWORD: &str = "citong-demo-2026";
/// 晋江市文化馆, where the demo's venue staff work.
const ORGANIZATION: &str = "晋江市文化馆";

struct Login {
    role: Role,
    name: &'static str,
    region: Option<&'static str>,
    organization: Option<&'static str>,
    note: &'static str,
}

const fn login(
    role: Role,
    name: &'static str,
    region: Option<&'static str>,
    organization: Option<&'static str>,
    note: &'static str,
) -> Login {
    Login { role, name, region, organization, note }
}

const LOGINS: &[Login] = &[
    login(Role::Resident, "陈小满", None, None, "居民：查找、预约、取消"),
    login(Role::VenueStaff, "王志远", None, Some(ORGANIZATION), "场馆工作人员：审批、签到、代预约"),
    login(Role::VenueManager, "李明霞", None, Some(ORGANIZATION), "场馆负责人：空间、开放时间、临时关闭"),
    login(Role::VillageOfficer, "吴建国", Some("350582001"), None, "村（社区）文化员：代办、本地设施"),
    login(Role::TownshipOfficer, "黄秀英", Some("350582"), None, "乡镇文化站：审批、本地设施"),
    login(Role::CityOffice, "林局", Some("350500"), None, "市创建办：全市设施、日历、规则参数"),
    login(Role::Auditor, "审计员", None, None, "审计：只读"),
    login(Role::Sysadmin, "系统管理员", None, None, "系统管理：账号、授权、机器客户端"),
];

/// Creates those that are missing.
pub fn create_logins(kernel: &Kernel) -> Result<(), String> {
    for demo in LOGINS {
        let login = login_of(demo.role);
        let known = login.clone();
        let exists = people::in_transaction(kernel, move |tx| {
            let row = users::table.filter(users::login.eq(&known)).count();
            Ok(row.get_result::<i64>(tx.conn)? > 0)
        })?;
        if !exists {
            let grant = GrantArgs {
                role: demo.role.as_str().to_owned(),
                region: demo.region.map(str::to_owned),
                organization: demo.organization.map(str::to_owned),
            };
            people::create_user_with(kernel, &login, demo.name, PASSWORD, &grant)?;
        }
    }
    Ok(())
}

fn login_of(role: Role) -> String {
    format!("demo-{}", role.as_str().replace('_', "-"))
}

/// `GET /demo/logins`.
pub async fn list_logins() -> HttpResponse {
    let logins = LOGINS.iter().map(|demo| {
        json!({ "role": demo.role, "login": login_of(demo.role), "password": PASSWORD, "name": demo.name, "note": demo.note })
    });
    HttpResponse::Ok().json(logins.collect::<Vec<_>>())
}
