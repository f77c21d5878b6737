//! What may not be bought 负面清单 (102号§10): five questions about an item. Answers decide, not key words.

use crate::law::Article;
use citong_kernel::FieldError;
use citong_kernel::rule_params::Figures;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The row with the names of the questions.
const LIST: &str = "catalogue.negative_list";

/// The five questions; a single yes and the item may not be bought.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"non_government_duty": false, "duty_government_must_perform_itself": false,
    "goods_works_or_works_service_bundle": false, "financing": false, "recruitment_or_public_welfare_posts": false}))]
pub struct NegativeListAnswers {
    /// 不属于政府职责范围.
    pub non_government_duty: bool,
    /// 应当由政府直接履职.
    pub duty_government_must_perform_itself: bool,
    /// 货物、工程，以及将工程和服务打包.
    pub goods_works_or_works_service_bundle: bool,
    /// 融资行为.
    pub financing: bool,
    /// 购买主体的人员招用、设置公益性岗位.
    pub recruitment_or_public_welfare_posts: bool,
}

/// A question with why a yes bars the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its name in the body and in the rule parameter.
    pub name: &'static str,
    /// 理由.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
}

const QUESTIONS: [Question; 5] = [
    Question {
        name: "non_government_duty",
        zh: "不属于政府职责范围的服务事项不得购买",
        en: "What is no duty of the government may not be bought",
    },
    Question {
        name: "duty_government_must_perform_itself",
        zh: "应当由政府直接履职的事项不得购买",
        en: "What the government must do itself may not be bought",
    },
    Question {
        name: "goods_works_or_works_service_bundle",
        zh: "货物、工程，以及将工程和服务打包的项目不得作为政府购买服务",
        en: "Goods, works, and works bundled with services are no purchase of services",
    },
    Question {
        name: "financing",
        zh: "融资行为不得作为政府购买服务",
        en: "Financing is no purchase of services",
    },
    Question {
        name: "recruitment_or_public_welfare_posts",
        zh: "人员招聘、劳务用工以及设置公益性岗位不得作为政府购买服务",
        en: "Recruitment and public-welfare posts are no purchase of services",
    },
];

impl NegativeListAnswers {
    const fn answers(&self) -> [bool; 5] {
        [
            self.non_government_duty,
            self.duty_government_must_perform_itself,
            self.goods_works_or_works_service_bundle,
            self.financing,
            self.recruitment_or_public_welfare_posts,
        ]
    }

    /// The questions that bar the item at a region path, in the law's order. The rule parameter says which
    /// count; without it all do.
    pub fn barring(&self, figures: &Figures, region_path: &str) -> Vec<Question> {
        let listed = figures.value(LIST, region_path);
        let listed = listed.as_ref().and_then(serde_json::Value::as_array);
        let counts = |name: &str| listed.is_none_or(|names| names.iter().any(|listed| listed == name));
        let yes = QUESTIONS.into_iter().zip(self.answers()).filter(|(_, answer)| *answer);
        yes.map(|(question, _)| question).filter(|question| counts(question.name)).collect()
    }
}

impl Question {
    /// The fault of the answer in a body that holds the answers at `pointer`.
    pub fn fault(self, pointer: &str) -> FieldError {
        Article::Service10.fault(&format!("{pointer}/{}", self.name), "negative_list", self.zh, self.en)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answers(yes: [bool; 5]) -> NegativeListAnswers {
        NegativeListAnswers {
            non_government_duty: yes[0],
            duty_government_must_perform_itself: yes[1],
            goods_works_or_works_service_bundle: yes[2],
            financing: yes[3],
            recruitment_or_public_welfare_posts: yes[4],
        }
    }

    proptest! {
        #[test]
        fn every_yes_bars_and_is_named(yes in any::<[bool; 5]>()) {
            let barring = answers(yes).barring(&Figures::default(), "350500");
            prop_assert_eq!(barring.len(), yes.iter().filter(|answer| **answer).count());
            for (question, answer) in QUESTIONS.iter().zip(yes) {
                prop_assert_eq!(barring.contains(question), answer);
            }
        }
    }

    #[test]
    fn a_fault_names_its_answer_and_the_article() {
        let fault =
            answers([false, false, false, true, false]).barring(&Figures::default(), "")[0].fault("/checks");
        assert_eq!(fault.pointer, "/checks/financing");
        assert!(fault.zh.contains("第102号）第十条"));
    }
}
