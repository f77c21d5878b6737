//! Which article says so, by method of purchase.

use crate::law::Article;
use crate::projects::Method;

/// 逾期送达的应当拒收.
pub const fn deadline(method: Method) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender33,
        Method::Consultation => Article::Consultation13,
        Method::Negotiation | Method::Quotation | Method::SingleSource => Article::NonTender15,
    }
}

/// 截止时间前可以补充、修改或者撤回.
pub const fn taking_back(method: Method) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender34,
        Method::Consultation => Article::Consultation13,
        Method::Negotiation | Method::Quotation | Method::SingleSource => Article::NonTender15,
    }
}

/// 开标在截止时间进行, nothing is opened before.
pub const fn opening(method: Method) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender39,
        Method::Consultation => Article::Consultation13,
        Method::Negotiation | Method::Quotation | Method::SingleSource => Article::NonTender15,
    }
}

/// 供应商不足法定家数的. The last one of 财库〔2015〕124号 holds where two are enough.
pub const fn too_few(method: Method, two_are_enough: bool) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender41,
        Method::Consultation if two_are_enough => Article::Consultation124,
        Method::Consultation => Article::Consultation34,
        Method::Negotiation => Article::NonTender37,
        Method::Quotation => Article::NonTender48,
        Method::SingleSource => Article::NonTender43,
    }
}

/// 报价超过预算金额或者最高限价.
pub const fn above_ceiling(method: Method) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender63,
        Method::Consultation => Article::Consultation34,
        Method::Negotiation => Article::NonTender37,
        Method::Quotation => Article::NonTender48,
        Method::SingleSource => Article::NonTender43,
    }
}

/// 未按照采购文件要求密封、编制的.
pub const fn not_as_asked(method: Method) -> Article {
    match method {
        Method::OpenTender | Method::InvitedTender => Article::Tender63,
        Method::Consultation => Article::Consultation13,
        Method::Negotiation | Method::Quotation | Method::SingleSource => Article::NonTender15,
    }
}
