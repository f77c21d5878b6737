//! The articles that refusals of budgets and contributions cite.

use citong_kernel::{Problem, ProblemType};

macro_rules! articles {
    ($($name:ident = $zh:literal $en:literal;)*) => {
        /// An article of a law or a rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Article { $(#[doc = $zh] $name,)* }

        impl Article {
            /// Its name and number in Chinese.
            pub const fn zh(self) -> &'static str {
                match self { $(Self::$name => $zh,)* }
            }
            /// The same in English.
            pub const fn en(self) -> &'static str {
                match self { $(Self::$name => $en,)* }
            }
        }
    };
}

articles! {
    Budget13 = "《预算法》第十三条" "Budget Law, article 13";
    Budget57 = "《预算法》第五十七条" "Budget Law, article 57";
    Culture55 = "《公共文化服务保障法》第五十五条" "Public Cultural Services Guarantee Law, article 55";
    Control21 = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）" "Internal Control Standards of Public Bodies (Caikuai 〔2012〕 No. 21)";
    Gpl6 = "《政府采购法》第六条" "Government Procurement Law, article 6";
    Charity38 = "《慈善法》第三十八条" "Charity Law, article 38";
    Charity40 = "《慈善法》第四十条" "Charity Law, article 40";
    Charity56 = "《慈善法》第五十六条" "Charity Law, article 56";
    Charity99 = "《慈善法》第九十九条" "Charity Law, article 99";
    Donation4 = "《公益事业捐赠法》第四条" "Public Welfare Donations Law, article 4";
    Donation14 = "《公益事业捐赠法》第十四条" "Public Welfare Donations Law, article 14";
}

impl Article {
    /// A refusal that says why in both languages, with the article.
    pub fn refuses(self, kind: ProblemType, zh: &str, en: &str) -> Problem {
        Problem::new(kind).detail(format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
}
