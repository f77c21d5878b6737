//! The articles that refusals of funds cite.

use citong_kernel::{FieldError, Problem, ProblemType};

macro_rules! articles {
    ($($name:ident = $zh:literal $en:literal;)*) => {
        /// An article of a law, a regulation or a rule.
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
    Fund8 = "《基金会管理条例》第八条" "Regulations on Foundations, article 8";
    Fund20 = "《基金会管理条例》第二十条" "Regulations on Foundations, article 20";
    Fund21 = "《基金会管理条例》第二十一条" "Regulations on Foundations, article 21";
    Fund22 = "《基金会管理条例》第二十二条" "Regulations on Foundations, article 22";
    Fund23 = "《基金会管理条例》第二十三条" "Regulations on Foundations, article 23";
    Fund27 = "《基金会管理条例》第二十七条" "Regulations on Foundations, article 27";
    Fund29 = "《基金会管理条例》第二十九条" "Regulations on Foundations, article 29";
    Fund33 = "《基金会管理条例》第十八条、第三十三条" "Regulations on Foundations, articles 18 and 33";
    Fund36 = "《基金会管理条例》第三十六条" "Regulations on Foundations, article 36";
    Charity22 = "《慈善法》第二十二条" "Charity Law, article 22";
    Charity27 = "《慈善法》第二十七条" "Charity Law, article 27";
    Charity40 = "《慈善法》第四十条、第五十九条" "Charity Law, articles 40 and 59";
    Charity55 = "《慈善法》第五十五条" "Charity Law, article 55";
    Charity56 = "《慈善法》第五十六条" "Charity Law, article 56";
    Charity61 = "《慈善法》第六十一条" "Charity Law, article 61";
    Charity79 = "《慈善法》第七十九条" "Charity Law, article 79";
    Spending189 = "《关于慈善组织开展慈善活动年度支出和管理费用的规定》（民发〔2016〕189号）"
        "Provisions on Annual Spending and Administration of Charities (Minfa 〔2016〕 No. 189)";
    Raising11 = "《慈善组织公开募捐管理办法》（民政部令第74号）第十一条"
        "Measures for Public Fundraising (Ministry of Civil Affairs Order 74), article 11";
    Special241 = "《关于进一步加强基金会专项基金管理工作的通知》（民发〔2015〕241号）"
        "Notice on Special Funds of Foundations (Minfa 〔2015〕 No. 241)";
    Culture55 = "《公共文化服务保障法》第五十五条" "Public Cultural Services Guarantee Law, article 55";
    Accounting25 = "《会计法》第二十五条" "Accounting Law, article 25";
}

impl Article {
    /// A refusal that cites the article in its detail.
    pub fn refuses(self, kind: ProblemType, zh: &str, en: &str) -> Problem {
        Problem::new(kind).detail(format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
    /// A fault of one field that cites the article.
    pub fn fault(self, pointer: impl Into<String>, code: &'static str, zh: &str, en: &str) -> FieldError {
        FieldError::new(pointer, code, format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
}
