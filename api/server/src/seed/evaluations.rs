//! Evaluation standards, and a finished evaluation of 2025: through the same rules as over HTTP.

use super::procurement::account;
use super::values;
use citong_evaluations::assessments::starting_data::{self, Cast};
use citong_identity::organizations::{self, NewOrganization, OrganizationKind};
use citong_kernel::policy::Role;
use citong_kernel::{ApiResult, Id, Problem, Tx, of, schema};
use diesel::prelude::*;

const STANDARDS: &str = include_str!("data/evaluation_standards.json");
/// What the example evaluates: 晋江市图书馆, by the standard of libraries.
const FACILITY: &str = "晋江市图书馆";
const STANDARD: &str = "library-culture-hall";
const CITY: &str = "350500";

/// Points and their evidence in the example.
const SCORES: &[(&str, &str, &str)] = &[
    ("A1", "14.00", "抽查四周，平均每周开放 61 小时"),
    ("A2", "4.50", "无障碍设施齐全，盲文阅览区开放"),
    ("A3", "9.50", "免费开放项目、时间在门口和平台公示"),
    ("B1", "8.50", "到馆 182 万人次，高于全市平均"),
    ("B2", "8.80", "册流通率 1.3"),
    ("B3", "11.20", "全年阅读推广活动 236 场"),
    ("B4", "5.50", "流动服务点 8 个"),
    ("C1", "18.40", "有效问卷 413 份，满意度 91.8%"),
    ("C2", "9.60", "差评 25 件，按期办结 24 件"),
];

/// Loads the standards.
pub fn load(tx: &mut Tx<'_>) -> ApiResult<()> {
    for standard in values(STANDARDS)? {
        starting_data::publish_standard(tx, standard)?;
    }
    Ok(())
}

/// One evaluation, by accounts whose passwords nobody knows.
pub fn play(tx: &mut Tx<'_>) -> ApiResult<()> {
    let (facility_id, provider): (Id<of::Facility>, Id<of::Organization>) = schema::facilities::table
        .filter(schema::facilities::name.eq(FACILITY))
        .select((schema::facilities::id, schema::facilities::organization_id))
        .first(tx.conn)
        .optional()?
        .ok_or_else(Problem::not_found)?;
    let standard: Id<of::EvaluationStandard> = schema::evaluation_standards::table
        .filter(schema::evaluation_standards::code.eq(STANDARD))
        .select(schema::evaluation_standards::id)
        .first(tx.conn)?;
    let evaluator = NewOrganization {
        name: "泉州衡文公共文化评估中心（示例）".into(),
        kind: OrganizationKind::SocialOrganization,
        region: CITY.into(),
        uscc: None,
    };
    let evaluator_id = organizations::insert(tx, &evaluator)?.id;
    let cast = Cast {
        office: account(
            tx,
            ("example-evaluation-office", "市创建办评估经办人（示例）"),
            Role::CityOffice,
            Some(CITY),
            None,
        )?,
        evaluator: account(
            tx,
            ("example-evaluator", "评估人员（示例）"),
            Role::Evaluator,
            None,
            Some(evaluator_id),
        )?,
        manager: account(
            tx,
            ("example-library-manager", "图书馆负责人（示例）"),
            Role::VenueManager,
            None,
            Some(provider),
        )?,
        evaluator_id,
        facility_id,
    };
    starting_data::play(tx, &cast, standard, SCORES)
}
