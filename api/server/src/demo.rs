//! Demo logins: at least one for each role that has screens, with a password that everybody knows. Only with `--demo`.

use crate::people::{self, GrantArgs};
use actix_web::HttpResponse;
use citong_kernel::{Kernel, policy::Role};
use serde_json::json;

const PASSWORD: &str = "citong-demo-2026";
/// 晋江市文化馆, where the demo's venue staff work.
const HALL: &str = "晋江市文化馆";
/// 晋江市文化体育和旅游局, which buys.
const BUREAU: &str = "11350582MB0X14074F";

struct Login {
    login: &'static str,
    role: Role,
    name: &'static str,
    region: Option<&'static str>,
    organization: Option<&'static str>,
    note: &'static str,
}

/// Those called `example-…` are the people of the example purchases and of the example fund.
const LOGINS: &[Login] = &[
    everywhere("demo-resident", Role::Resident, "陈小满", "居民：查找、预约、取消"),
    of("demo-venue-staff", Role::VenueStaff, "王志远", HALL, "场馆工作人员：审批、签到、代预约"),
    of("demo-venue-manager", Role::VenueManager, "李明霞", HALL, "场馆负责人：空间、开放时间、临时关闭"),
    within(
        "demo-village-officer",
        Role::VillageOfficer,
        "吴建国",
        "350582001",
        "村（社区）文化员：代办、本地设施",
    ),
    within("demo-township-officer", Role::TownshipOfficer, "黄秀英", "350582", "乡镇文化站：审批、本地设施"),
    within(
        "demo-city-office",
        Role::CityOffice,
        "林局",
        "350500",
        "市创建办：全市设施、日历、规则参数、开标保管",
    ),
    of("example-purchaser", Role::Purchaser, "采购经办人", BUREAU, "采购人：采购项目、开标、合同、验收"),
    of("example-cashier", Role::Purchaser, "采购单位出纳", BUREAU, "采购人：支付（与验收人分开）"),
    within(
        "demo-finance-supervisor",
        Role::FinanceSupervisor,
        "苏科",
        "350500",
        "财政监督：投诉、备案、开标保管",
    ),
    of(
        "example-supplier-1",
        Role::Supplier,
        "投标经办人一",
        "91350503MA0Y10011X",
        "供应商：投标、质疑、合同",
    ),
    of(
        "example-supplier-2",
        Role::Supplier,
        "投标经办人二",
        "91350582MA0Y1002X3",
        "供应商：投标、质疑、合同",
    ),
    of(
        "example-supplier-3",
        Role::Supplier,
        "投标经办人三",
        "91350502MA0Y100387",
        "供应商：投标、质疑、合同",
    ),
    everywhere("example-reviewer-1", Role::Reviewer, "评审专家一", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-2", Role::Reviewer, "评审专家二", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-3", Role::Reviewer, "评审专家三", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-4", Role::Reviewer, "评审专家四", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-5", Role::Reviewer, "评审专家五", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-6", Role::Reviewer, "评审专家六", "评审专家：资格审查、打分"),
    everywhere("example-reviewer-7", Role::Reviewer, "评审专家七", "评审专家：资格审查、打分"),
    within("example-fund-manager-1", Role::FundManager, "基金经办人", "350500", "基金：申请、支付、记账"),
    within("example-fund-manager-2", Role::FundManager, "基金复核人", "350500", "基金：审核"),
    within("example-fund-approver", Role::FundApprover, "基金审批人", "350500", "基金：批准支出"),
    within(
        "example-civil-affairs",
        Role::CivilAffairsSupervisor,
        "民政监督",
        "350500",
        "民政：基金登记、募捐备案",
    ),
    everywhere("demo-auditor", Role::Auditor, "审计员", "审计：只读"),
    everywhere("demo-sysadmin", Role::Sysadmin, "系统管理员", "系统管理：账号、授权、机器客户端"),
];

const fn everywhere(login: &'static str, role: Role, name: &'static str, note: &'static str) -> Login {
    Login { login, role, name, region: None, organization: None, note }
}

const fn within(
    login: &'static str,
    role: Role,
    name: &'static str,
    region: &'static str,
    note: &'static str,
) -> Login {
    Login { login, role, name, region: Some(region), organization: None, note }
}

const fn of(
    login: &'static str,
    role: Role,
    name: &'static str,
    organization: &'static str,
    note: &'static str,
) -> Login {
    Login { login, role, name, region: None, organization: Some(organization), note }
}

/// Creates those that are missing, and gives those of the starting data the password.
pub fn create_logins(kernel: &Kernel) -> Result<(), String> {
    for demo in LOGINS {
        let known = people::in_transaction(kernel, |tx| {
            citong_identity::accounts::ensure_password(tx, demo.login, PASSWORD)
        })?;
        if !known {
            let grant = GrantArgs {
                role: demo.role.as_str().to_owned(),
                region: demo.region.map(str::to_owned),
                organization: demo.organization.map(str::to_owned),
            };
            people::create_user_with(kernel, demo.login, demo.name, PASSWORD, &grant)?;
        }
    }
    Ok(())
}

/// `GET /demo/logins`.
pub async fn list_logins() -> HttpResponse {
    let logins = LOGINS.iter().map(|demo| {
        json!({ "role": demo.role, "login": demo.login, "password": PASSWORD, "name": demo.name, "note": demo.note })
    });
    HttpResponse::Ok().json(logins.collect::<Vec<_>>())
}
