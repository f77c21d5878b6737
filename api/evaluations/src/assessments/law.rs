//! What refusals cite.

use citong_kernel::FieldError;
use citong_kernel::problem::{Problem, ProblemType};

macro_rules! articles {
    ($($name:ident = $zh:literal $en:literal;)*) => {
        /// An article of a law or a document of policy.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Article { $(#[doc = $zh] $name,)* }

        impl Article {
            const fn zh(self) -> &'static str {
                match self { $(Self::$name => $zh,)* }
            }
            const fn en(self) -> &'static str {
                match self { $(Self::$name => $en,)* }
            }
        }
    };
}

articles! {
    Guarantee23And56 = "《公共文化服务保障法》第二十三条、第五十六条" "Public Cultural Services Guarantee Law, articles 23 and 56";
    Regulations9 = "《政府采购法实施条例》第九条" "GPL Implementing Regulations, article 9";
    Regulations18 = "《政府采购法实施条例》第十八条" "GPL Implementing Regulations, article 18";
    ThirdParty42 = "《关于推进政府购买服务第三方绩效评价工作的指导意见》（财综〔2018〕42号）" "Guiding Opinions on Third-Party Evaluation of Purchased Services (Caizong 2018 No. 42)";
    ThirdParty6 = "《关于委托第三方机构参与预算绩效管理的指导意见》（财预〔2021〕6号）" "Guiding Opinions on Third Parties in Budget Performance Management (Caiyu 2021 No. 6)";
    Policy14 = "共建共享实施意见“第三方评估”任务及本平台规则" "Implementing Opinions, task of third-party evaluation, and the platform's own rule";
}

impl Article {
    /// A refusal that cites the article in its detail.
    pub fn refuses(self, kind: ProblemType, zh: &str, en: &str) -> Problem {
        Problem::new(kind).detail(format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
    /// A fault of one field that cites the article.
    pub fn fault(self, pointer: &str, code: &'static str, zh: &str, en: &str) -> FieldError {
        FieldError::new(pointer, code, format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
}
