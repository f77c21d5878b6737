//! The articles that refusals cite. One name for each, so that a refusal says why in the law's own words.

use citong_kernel::FieldError;
use citong_kernel::problem::{Problem, ProblemType};

macro_rules! articles {
    ($($(#[$doc:meta])* $name:ident = $zh:literal $en:literal;)*) => {
        /// An article of a law, a regulation or a rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Article { $(#[doc = $zh] $(#[$doc])* $name,)* }

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
    // 政府采购法: Government Procurement Law (GPL)
    Reg9 = "《政府采购法实施条例》第九条" "GPL Implementing Regulations, article 9";
    Gpl26 = "《政府采购法》第二十六条" "Government Procurement Law, article 26";
    Gpl31 = "《政府采购法》第三十一条" "Government Procurement Law, article 31";
    Gpl34 = "《政府采购法》第三十四条" "Government Procurement Law, article 34";
    Gpl35 = "《政府采购法》第三十五条" "Government Procurement Law, article 35";
    Gpl36 = "《政府采购法》第三十六条" "Government Procurement Law, article 36";
    Gpl38 = "《政府采购法》第三十八条" "Government Procurement Law, article 38";
    Gpl46 = "《政府采购法》第四十六条" "Government Procurement Law, article 46";
    Gpl49 = "《政府采购法》第四十九条" "Government Procurement Law, article 49";
    Gpl52 = "《政府采购法》第五十二条" "Government Procurement Law, article 52";
    // 实施条例: Implementing Regulations
    Reg15 = "《政府采购法实施条例》第十五条" "GPL Implementing Regulations, article 15";
    Reg18 = "《政府采购法实施条例》第十八条" "GPL Implementing Regulations, article 18";
    Reg28 = "《政府采购法实施条例》第二十八条" "GPL Implementing Regulations, article 28";
    Reg31 = "《政府采购法实施条例》第三十一条" "GPL Implementing Regulations, article 31";
    Reg54 = "《政府采购法实施条例》第五十四条" "GPL Implementing Regulations, article 54";
    // 87号: tendering for goods and services
    Tender33 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十三条" "Measures for Tendering in Government Procurement (MOF Order 87), article 33";
    Tender34 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十四条" "Measures for Tendering in Government Procurement (MOF Order 87), article 34";
    Tender37 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十七条" "Measures for Tendering in Government Procurement (MOF Order 87), article 37";
    Tender39 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十九条" "Measures for Tendering in Government Procurement (MOF Order 87), article 39";
    Tender41 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第四十一条" "Measures for Tendering in Government Procurement (MOF Order 87), article 41";
    Tender63 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十三条" "Measures for Tendering in Government Procurement (MOF Order 87), article 63";
    // 74号: methods without tendering
    NonTender15 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第十五条" "Measures for Methods without Tendering (MOF Order 74), article 15";
    NonTender37 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第三十七条" "Measures for Methods without Tendering (MOF Order 74), article 37";
    NonTender43 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第四十三条" "Measures for Methods without Tendering (MOF Order 74), article 43";
    NonTender48 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第四十八条" "Measures for Methods without Tendering (MOF Order 74), article 48";
    // 214号: competitive consultation
    Consultation13 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第十三条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 13";
    Consultation34 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第三十四条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 34";
    Consultation124 = "《关于政府采购竞争性磋商采购方式管理暂行办法有关问题的补充通知》（财库〔2015〕124号）" "Supplementary Notice on Competitive Consultation (Caiku 2015 No. 124)";
    // 102号: government purchase of services
    Service6 = "《政府购买服务管理办法》（财政部令第102号）第六条" "Measures for Government Purchase of Services (MOF Order 102), article 6";
    Service8 = "《政府购买服务管理办法》（财政部令第102号）第八条" "Measures for Government Purchase of Services (MOF Order 102), article 8";
    Service10 = "《政府购买服务管理办法》（财政部令第102号）第十条" "Measures for Government Purchase of Services (MOF Order 102), article 10";
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
