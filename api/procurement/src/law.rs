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
    Gpl4 = "《政府采购法》第四条" "Government Procurement Law, article 4";
    Gpl6 = "《政府采购法》第六条" "Government Procurement Law, article 6";
    Gpl27 = "《政府采购法》第二十七条" "Government Procurement Law, article 27";
    Gpl31 = "《政府采购法》第三十一条" "Government Procurement Law, article 31";
    Gpl32 = "《政府采购法》第三十二条" "Government Procurement Law, article 32";
    Gpl34 = "《政府采购法》第三十四条" "Government Procurement Law, article 34";
    Gpl35 = "《政府采购法》第三十五条" "Government Procurement Law, article 35";
    Gpl36 = "《政府采购法》第三十六条" "Government Procurement Law, article 36";
    Gpl37 = "《政府采购法》第三十七条" "Government Procurement Law, article 37";
    Gpl38 = "《政府采购法》第三十八条" "Government Procurement Law, article 38";
    Gpl39 = "《政府采购法》第三十九条" "Government Procurement Law, article 39";
    Gpl40 = "《政府采购法》第四十条" "Government Procurement Law, article 40";
    Gpl42 = "《政府采购法》第四十二条" "Government Procurement Law, article 42";
    Gpl46 = "《政府采购法》第四十六条" "Government Procurement Law, article 46";
    Gpl47 = "《政府采购法》第四十七条" "Government Procurement Law, article 47";
    Gpl49 = "《政府采购法》第四十九条" "Government Procurement Law, article 49";
    Gpl51 = "《政府采购法》第五十一条" "Government Procurement Law, article 51";
    Gpl52 = "《政府采购法》第五十二条" "Government Procurement Law, article 52";
    Gpl53 = "《政府采购法》第五十三条" "Government Procurement Law, article 53";
    Gpl55 = "《政府采购法》第五十五条" "Government Procurement Law, article 55";
    Gpl56 = "《政府采购法》第五十六条" "Government Procurement Law, article 56";
    Gpl57 = "《政府采购法》第五十七条" "Government Procurement Law, article 57";
    Gpl77 = "《政府采购法》第七十七条" "Government Procurement Law, article 77";
    // 政府采购法实施条例: Implementing Regulations
    Reg9 = "《政府采购法实施条例》第九条" "GPL Implementing Regulations, article 9";
    Reg15 = "《政府采购法实施条例》第十五条" "GPL Implementing Regulations, article 15";
    Reg18 = "《政府采购法实施条例》第十八条" "GPL Implementing Regulations, article 18";
    Reg28 = "《政府采购法实施条例》第二十八条" "GPL Implementing Regulations, article 28";
    Reg31 = "《政府采购法实施条例》第三十一条" "GPL Implementing Regulations, article 31";
    Reg33 = "《政府采购法实施条例》第三十三条" "GPL Implementing Regulations, article 33";
    Reg34 = "《政府采购法实施条例》第三十四条" "GPL Implementing Regulations, article 34";
    Reg38 = "《政府采购法实施条例》第三十八条" "GPL Implementing Regulations, article 38";
    Reg39 = "《政府采购法实施条例》第三十九条" "GPL Implementing Regulations, article 39";
    Reg43 = "《政府采购法实施条例》第四十三条" "GPL Implementing Regulations, article 43";
    Reg45 = "《政府采购法实施条例》第四十五条" "GPL Implementing Regulations, article 45";
    Reg48 = "《政府采购法实施条例》第四十八条" "GPL Implementing Regulations, article 48";
    Reg50 = "《政府采购法实施条例》第五十条" "GPL Implementing Regulations, article 50";
    Reg51 = "《政府采购法实施条例》第五十一条" "GPL Implementing Regulations, article 51";
    Reg54 = "《政府采购法实施条例》第五十四条" "GPL Implementing Regulations, article 54";
    Reg55 = "《政府采购法实施条例》第五十五条" "GPL Implementing Regulations, article 55";
    // 财政部令第87号: tenders for goods and services
    Tender16 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第十六条" "Measures for Tendering of Goods and Services (MOF Order 87), article 16";
    Tender27 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第二十七条" "Measures for Tendering of Goods and Services (MOF Order 87), article 27";
    Tender33 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十三条" "Measures for Tendering of Goods and Services (MOF Order 87), article 33";
    Tender34 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十四条" "Measures for Tendering of Goods and Services (MOF Order 87), article 34";
    Tender39 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第三十九条" "Measures for Tendering of Goods and Services (MOF Order 87), article 39";
    Tender41 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第四十一条" "Measures for Tendering of Goods and Services (MOF Order 87), article 41";
    Tender44 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第四十四条" "Measures for Tendering of Goods and Services (MOF Order 87), article 44";
    Tender47 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第四十七条" "Measures for Tendering of Goods and Services (MOF Order 87), article 47";
    Tender55 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第五十五条" "Measures for Tendering of Goods and Services (MOF Order 87), article 55";
    Tender60 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十条" "Measures for Tendering of Goods and Services (MOF Order 87), article 60";
    Tender63 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十三条" "Measures for Tendering of Goods and Services (MOF Order 87), article 63";
    Tender66 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十六条" "Measures for Tendering of Goods and Services (MOF Order 87), article 66";
    Tender69 = "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十九条" "Measures for Tendering of Goods and Services (MOF Order 87), article 69";
    // 财政部令第74号: negotiation, quotation and single source
    NonTender7 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第七条" "Measures for Procurement without Tender (MOF Order 74), article 7";
    NonTender15 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第十五条" "Measures for Procurement without Tender (MOF Order 74), article 15";
    NonTender29 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第二十九条" "Measures for Procurement without Tender (MOF Order 74), article 29";
    NonTender37 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第三十七条" "Measures for Procurement without Tender (MOF Order 74), article 37";
    NonTender43 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第四十三条" "Measures for Procurement without Tender (MOF Order 74), article 43";
    NonTender45 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第四十五条" "Measures for Procurement without Tender (MOF Order 74), article 45";
    NonTender48 = "《政府采购非招标采购方式管理办法》（财政部令第74号）第四十八条" "Measures for Procurement without Tender (MOF Order 74), article 48";
    Order74 = "《政府采购非招标采购方式管理办法》（财政部令第74号）" "Measures for Procurement without Tender (MOF Order 74)";
    // 财库〔2014〕214号, 财库〔2015〕124号: competitive consultation
    Consultation10 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第十条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 10";
    Consultation13 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第十三条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 13";
    Consultation14 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第十四条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 14";
    Consultation23 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第二十三条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 23";
    Consultation24 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第二十四条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 24";
    Consultation34 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第三十四条" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214), article 34";
    Consultation124 = "《财政部关于政府采购竞争性磋商采购方式管理暂行办法有关问题的补充通知》（财库〔2015〕124号）" "Supplementary Notice on Competitive Consultation (Caiku 2015 No. 124)";
    Consultation214 = "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）" "Interim Measures for Competitive Consultation (Caiku 2014 No. 214)";
    // 财政部令第102号: government purchase of services
    Service6 = "《政府购买服务管理办法》（财政部令第102号）第六条" "Measures for Government Purchase of Services (MOF Order 102), article 6";
    Service8 = "《政府购买服务管理办法》（财政部令第102号）第八条" "Measures for Government Purchase of Services (MOF Order 102), article 8";
    Service10 = "《政府购买服务管理办法》（财政部令第102号）第十条" "Measures for Government Purchase of Services (MOF Order 102), article 10";
    Service11 = "《政府购买服务管理办法》（财政部令第102号）第十一条" "Measures for Government Purchase of Services (MOF Order 102), article 11";
    Service24 = "《政府购买服务管理办法》（财政部令第102号）第二十四条" "Measures for Government Purchase of Services (MOF Order 102), article 24";
    // 财政部令第94号: challenges and complaints
    Remedy10 = "《政府采购质疑和投诉办法》（财政部令第94号）第十条" "Measures for Challenges and Complaints (MOF Order 94), article 10";
    Remedy11 = "《政府采购质疑和投诉办法》（财政部令第94号）第十一条" "Measures for Challenges and Complaints (MOF Order 94), article 11";
    // 中小企业: small and medium enterprises
    Sme7 = "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第七条" "Measures for Promoting SMEs in Government Procurement (Caiku 2020 No. 46), article 7";
    Sme9 = "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第九条、财库〔2022〕19号" "Measures for Promoting SMEs in Government Procurement (Caiku 2020 No. 46), article 9, and Caiku 2022 No. 19";
    Sme46 = "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第二条" "Measures for Promoting SMEs in Government Procurement (Caiku 2020 No. 46), article 2";
    Support19 = "《财政部关于进一步加大政府采购支持中小企业力度的通知》（财库〔2022〕19号）" "Notice on Support of Small Businesses in Procurement (Caiku 2022 No. 19)";
    // Others
    Culture41 = "《公共文化服务保障法》第四十一条" "Public Cultural Services Guarantee Law, article 41";
    Notice135 = "《关于做好政府采购信息公开工作的通知》（财库〔2015〕135号）" "Notice on Publishing Procurement Information (Caiku 2015 No. 135)";
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
