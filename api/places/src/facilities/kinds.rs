//! The closed lists that describe a facility (rulebook C).

use citong_kernel::text_enum;

text_enum! {
    /// 设施类别: the codes of the city's list.
    pub enum FacilityKind {
        /// 公共图书馆.
        PublicLibrary = "PL",
        /// 少儿图书馆.
        ChildrenLibrary = "PLC",
        /// 文化馆.
        CultureCentre = "CC",
        /// 博物馆.
        Museum = "MU",
        /// 纪念馆.
        Memorial = "MH",
        /// 美术馆.
        ArtGallery = "AG",
        /// 剧场.
        Theatre = "TH",
        /// 科技馆.
        ScienceMuseum = "ST",
        /// 工人文化宫.
        WorkersPalace = "WP",
        /// 妇女儿童活动中心.
        WomenChildrenCentre = "WC",
        /// 青少年宫.
        YouthPalace = "YP",
        /// 老年人活动中心.
        SeniorCentre = "SC",
        /// 体育场馆.
        SportsVenue = "SG",
        /// 乡镇(街道)综合文化站.
        TownshipStation = "TS",
        /// 村(社区)综合文化服务中心.
        VillageCentre = "VS",
        /// 农家/职工书屋.
        RuralBookRoom = "RB",
        /// 百姓书房.
        CityBookRoom = "BR",
        /// 阅报栏(屏).
        ReadingDisplay = "RD",
        /// 数字服务点.
        DigitalPoint = "DG",
        /// 广播电视覆盖.
        Broadcasting = "BT",
        /// 学校图书馆.
        SchoolLibrary = "SL",
        /// 机关单位设施.
        AgencyFacility = "AF",
        /// 军营.
        Barracks = "MB",
        /// 非遗传习所.
        HeritageWorkshop = "IH",
        /// 传统民俗场所.
        FolkPlace = "FV",
        /// 经营性场所.
        CommercialVenue = "CV",
        /// 其他.
        Other = "OT",
    }
}

impl FacilityKind {
    /// A public library, whose core services are always free (公共图书馆法 §33).
    pub const fn is_public_library(self) -> bool {
        matches!(self, Self::PublicLibrary | Self::ChildrenLibrary)
    }
    /// 军营, whose contacts, address and exact place are never public.
    pub const fn is_hidden(self) -> bool {
        matches!(self, Self::Barracks)
    }
}

text_enum! {
    /// 行政层级: independent of grade and kind.
    pub enum FacilityLevel {
        City = "city",
        County = "county",
        Township = "township",
        Village = "village",
    }
}

text_enum! {
    /// 评估定级: 一级, 二级, 三级, 未定级.
    pub enum Grade {
        First = "first",
        Second = "second",
        Third = "third",
        Unrated = "unrated",
    }
}

text_enum! {
    /// 权属.
    pub enum Ownership {
        /// 政府.
        Government = "government",
        /// 事业单位.
        PublicInstitution = "public_institution",
        /// 企业.
        Enterprise = "enterprise",
        /// 民办非企业单位.
        PrivateNonEnterprise = "private_non_enterprise",
        /// 军队.
        Military = "military",
        /// 集体.
        Collective = "collective",
    }
}

text_enum! {
    /// 开放方式: 免费, 优惠, 收费.
    pub enum OpeningType {
        Free = "free",
        Discount = "discount",
        Paid = "paid",
    }
}

text_enum! {
    /// How well the coordinates are known.
    pub enum LocationAccuracy {
        Exact = "exact",
        /// Within a kilometre or two: to be geocoded.
        Approximate = "approximate",
        /// Known, and shown to a tenth of a degree only: barracks. Never stored.
        Hidden = "hidden",
    }
}

text_enum! {
    /// 无障碍设施.
    pub enum AccessibilityFeature {
        /// 无障碍坡道.
        WheelchairRamp = "wheelchair_ramp",
        /// 无障碍卫生间.
        AccessibleToilet = "accessible_toilet",
        /// 电梯.
        Elevator = "elevator",
        /// 盲道.
        TactilePaving = "tactile_paving",
        /// 无障碍停车位.
        AccessibleParking = "accessible_parking",
        /// 母婴室.
        NursingRoom = "nursing_room",
        /// 助听感应环路.
        HearingLoop = "hearing_loop",
        /// 盲文.
        Braille = "braille",
    }
}

text_enum! {
    /// 优惠对象 (公共文化体育设施条例 §21; 博物馆: 博物馆条例 §33).
    pub enum Concession {
        Student = "student",
        Senior = "senior",
        Disabled = "disabled",
        Teacher = "teacher",
        Military = "military",
    }
}
