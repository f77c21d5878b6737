//! Identifiers that others define, checked and masked: resident ids (GB 11643), unified social
//! credit codes (GB 32100 with the GB 11714 check inside), phone numbers, logins.

use chrono::NaiveDate;

/// Weights of GB 11643.
const RESIDENT_WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// Check digits of GB 11643, by the sum modulo 11.
const RESIDENT_CHECKS: &[u8; 11] = b"10X98765432";
/// The alphabet of GB 32100: no I, O, S, V, Z.
const USCC_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// Weights of GB 11714, the organization code inside a credit code.
const ORGANIZATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// The resident id 公民身份号码 in its standard form, or `None` when it is not one: 18 characters,
/// a date that exists, the right check digit. The region digits are not compared with today's
/// codes: they are those of the day it was given.
pub fn resident_id(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let bytes: &[u8; 18] = text.as_bytes().try_into().ok()?;
    let digits: Vec<u32> = bytes[..17].iter().map(|b| char::from(*b).to_digit(10)).collect::<Option<_>>()?;
    let number = |range: std::ops::Range<usize>| digits[range].iter().fold(0, |sum, d| sum * 10 + d);
    let year = i32::try_from(number(6..10)).ok().filter(|year| *year >= 1800)?;
    NaiveDate::from_ymd_opt(year, number(10..12), number(12..14))?;
    let sum: u32 = digits.iter().zip(RESIDENT_WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = RESIDENT_CHECKS[usize::try_from(sum % 11).ok()?];
    (bytes[17] == check).then_some(text)
}

/// The day of birth that a resident id names; the id is in its standard form.
pub fn birth_date(resident_id: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(resident_id.get(6..14)?, "%Y%m%d").ok()
}

/// The number of a 台湾居民来往大陆通行证 in its standard form: eight digits, ten on older ones.
pub fn taiwan_pass(text: &str) -> Option<String> {
    let text = text.trim();
    (matches!(text.len(), 8 | 10) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

/// The number of a 港澳居民来往内地通行证 in its standard form: H or M and eight digits, ten on older
/// ones.
pub fn home_return_pass(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let digits = text.strip_prefix(['H', 'M'])?;
    (matches!(digits.len(), 8 | 10) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(text)
}

/// The number of a passport in its standard form: 5 to 15 letters and digits, at least one digit.
pub fn passport(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let shaped = (5..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    (shaped && text.bytes().any(|b| b.is_ascii_digit())).then_some(text)
}

/// The unified social credit code 统一社会信用代码 in its standard form, or `None` when one of its
/// two check digits is wrong or a character is not of its alphabet.
pub fn uscc(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let bytes: &[u8; 18] = text.as_bytes().try_into().ok()?;
    let values: Vec<u32> = bytes.iter().map(|b| uscc_value(*b)).collect::<Option<_>>()?;
    let (mut sum, mut weight) = (0, 1);
    for value in &values[..17] {
        sum = (sum + value * weight) % 31;
        weight = weight * 3 % 31;
    }
    let right = values[17] == (31 - sum) % 31 && bytes[16] == organization_check(&bytes[8..16])?;
    right.then_some(text)
}

fn uscc_value(byte: u8) -> Option<u32> {
    USCC_ALPHABET.iter().position(|known| *known == byte).and_then(|i| u32::try_from(i).ok())
}

/// The check character of an organization code: here letters count 10 to 35 without gaps.
fn organization_check(code: &[u8]) -> Option<u8> {
    let mut sum = 0;
    for (byte, weight) in code.iter().zip(ORGANIZATION_WEIGHTS) {
        sum += char::from(*byte).to_digit(36)? * weight;
    }
    Some(match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        digit => b'0' + u8::try_from(digit).ok()?,
    })
}

/// A mobile number of eleven digits, without the country code and separators it may be written
/// with, or `None` when it is not one.
pub fn mobile(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let plain = ["+86", "0086"].iter().find_map(|code| plain.strip_prefix(code)).unwrap_or(&plain);
    is_mobile(plain).then(|| plain.to_owned())
}

/// `^1[3-9]\d{9}$`.
fn is_mobile(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 11
        && bytes.iter().all(u8::is_ascii_digit)
        && bytes[0] == b'1'
        && (b'3'..=b'9').contains(&bytes[1])
}

/// A number that the public may call: a mobile number, a landline of Quanzhou, a five-digit public
/// service line such as 12345 or the culture line 12318.
pub fn is_public_phone(text: &str) -> bool {
    let service_line = text.len() == 5 && text.starts_with("12") && text.bytes().all(|b| b.is_ascii_digit());
    is_mobile(text) || is_landline(text) || service_line
}

/// `^0595-?[2-8]\d{7}$`.
fn is_landline(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("0595") else { return false };
    let local = rest.strip_prefix('-').unwrap_or(rest).as_bytes();
    local.len() == 8 && local.iter().all(u8::is_ascii_digit) && (b'2'..=b'8').contains(&local[0])
}

/// A login as it is stored and looked up: lower case, a mobile number without decoration.
pub fn fold_login(text: &str) -> String {
    mobile(text).unwrap_or_else(|| text.trim().to_lowercase())
}

/// Whether a folded login may be registered: `^[a-z0-9][a-z0-9._@+-]{2,63}$`, which mobile numbers
/// and most e-mail addresses are too.
pub fn is_login(folded: &str) -> bool {
    let bytes = folded.as_bytes();
    (3..=64).contains(&bytes.len())
        && (bytes[0].is_ascii_lowercase() || bytes[0].is_ascii_digit())
        && bytes.iter().all(|b| {
            b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-' | b'@' | b'+')
        })
}

/// A name for people who need not know it: the first character, and one `*` for each further one.
pub fn mask_name(name: &str) -> String {
    if name.chars().nth(1).is_none() {
        return "*".repeat(name.chars().count());
    }
    name.chars().enumerate().map(|(i, c)| if i == 0 { c } else { '*' }).collect()
}

/// A phone number with its middle hidden: `138****5678`.
pub fn mask_phone(phone: &str) -> String {
    mask_middle(phone, 3, 4)
}

/// A resident id with its middle hidden: `3505************17`.
pub fn mask_resident_id(id: &str) -> String {
    mask_middle(id, 4, 2)
}

/// The number of another document with its middle hidden: `E1*****89`.
pub fn mask_document(number: &str) -> String {
    mask_middle(number, 2, 2)
}

/// A login, hidden as far as it is a phone number, a resident id or an e-mail address.
pub fn mask_login(login: &str) -> String {
    if is_mobile(login) {
        return mask_phone(login);
    }
    if let Some(id) = resident_id(login) {
        return mask_resident_id(&id);
    }
    match login.split_once('@') {
        Some((name, domain)) => format!("{}***@{domain}", name.chars().take(1).collect::<String>()),
        None => login.to_owned(),
    }
}

fn mask_middle(text: &str, head: usize, tail: usize) -> String {
    let length = text.chars().count();
    // Too short to hide its middle: hide all of it.
    let shown = |i: usize| length > head + tail && (i < head || i + tail >= length);
    text.chars().enumerate().map(|(i, c)| if shown(i) { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn resident_ids_of_the_rulebook() {
        for valid in ["350502190001010017", "350526190312250043", "350522190203080027", "830000190001010011"]
        {
            assert_eq!(resident_id(valid).as_deref(), Some(valid));
        }
        for invalid in
            ["350502190001010018", "350582190002290024", "350502000101001", "", "35050219000101001七"]
        {
            assert_eq!(resident_id(invalid), None, "{invalid}");
        }
    }

    #[test]
    fn a_small_x_is_a_check_digit_too() {
        let with_x = (0..100).map(|n| format!("35050219000101{n:03}X")).find(|id| resident_id(id).is_some());
        let with_x = with_x.unwrap();
        assert_eq!(resident_id(&with_x.to_lowercase()), Some(with_x));
    }

    #[test]
    fn a_resident_id_names_the_day_of_birth() {
        assert_eq!(birth_date("350526190312250043"), NaiveDate::from_ymd_opt(1903, 12, 25));
        assert_eq!(birth_date("E12345678"), None);
    }

    #[test]
    fn other_documents() {
        assert_eq!(taiwan_pass(" 12345678 ").as_deref(), Some("12345678"));
        assert_eq!(taiwan_pass("0123456789").as_deref(), Some("0123456789"));
        assert_eq!(home_return_pass("h12345678").as_deref(), Some("H12345678"));
        assert_eq!(passport("e12345678").as_deref(), Some("E12345678"));
        for wrong in ["", "1234567", "123456789", "A1234567", "一二三四五六七八"] {
            assert_eq!(taiwan_pass(wrong), None, "{wrong}");
        }
        for wrong in ["", "12345678", "H1234567", "H123456789", "X12345678", "港1234567"] {
            assert_eq!(home_return_pass(wrong), None, "{wrong}");
        }
        for wrong in ["", "E123", "ABCDEFGH", "E1234567890123456", "E-1234567"] {
            assert_eq!(passport(wrong), None, "{wrong}");
        }
        assert_eq!(mask_document("E12345689"), "E1*****89");
    }

    #[test]
    fn credit_codes_of_the_rulebook() {
        for valid in ["91350100M000100Y43", "91350502MA0T3Q7X53", "53350000MJ0T9Q8K05"] {
            assert_eq!(uscc(valid).as_deref(), Some(valid));
        }
        for invalid in ["91350502MA0T3Q7X54", "91350502MAOT3Q7X53", "91350502MA0T3Q7X40", "", "9135"] {
            assert_eq!(uscc(invalid), None, "{invalid}");
        }
    }

    proptest! {
        #[test]
        fn any_other_digit_is_noticed_in_a_resident_id(place in 0usize..18, digit in 0u8..10) {
            let valid = "350526190312250043";
            let mut bytes = valid.as_bytes().to_vec();
            bytes[place] = b'0' + digit;
            let text = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(resident_id(&text).is_some(), text == valid);
        }

        #[test]
        fn any_other_character_is_noticed_in_a_credit_code(place in 0usize..18, choice in 0usize..31) {
            let valid = "91350502MA0T3Q7X53";
            let mut bytes = valid.as_bytes().to_vec();
            bytes[place] = USCC_ALPHABET[choice];
            let text = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(uscc(&text).is_some(), text == valid);
        }

        #[test]
        fn nothing_makes_the_checks_panic(text in "\\PC{0,24}") {
            let _ = (resident_id(&text), uscc(&text), mobile(&text), is_public_phone(&text));
            let _ = (birth_date(&text), taiwan_pass(&text), home_return_pass(&text), passport(&text));
            let folded = fold_login(&text);
            let _ = (is_login(&folded), mask_login(&folded), mask_name(&text));
        }

        #[test]
        fn a_mask_keeps_the_length_and_hides_the_middle(text in "[0-9]{8,20}") {
            let masked = mask_phone(&text);
            prop_assert_eq!(masked.len(), text.len());
            prop_assert_eq!(masked.matches('*').count(), text.len() - 7);
        }
    }

    #[test]
    fn phones() {
        assert_eq!(mobile("138 0013 8000").as_deref(), Some("13800138000"));
        assert_eq!(mobile("+86-13800138000").as_deref(), Some("13800138000"));
        for wrong in ["12800138000", "1380013800", "138001380001", "一三八", ""] {
            assert_eq!(mobile(wrong), None, "{wrong}");
        }
        assert!(is_public_phone("0595-22345678") && is_public_phone("059522345678"));
        assert!(is_public_phone("12345") && !is_public_phone("0595-92345678"));
    }

    #[test]
    fn logins() {
        for good in ["abc", "li.si-7", "13800138000", "someone@example.com", "A.B"] {
            assert!(is_login(&fold_login(good)), "{good}");
        }
        for bad in ["ab", "", ".abc", "a b c", "张三丰", "a/b/c", &"x".repeat(65)] {
            assert!(!is_login(&fold_login(bad)), "{bad}");
        }
    }

    #[test]
    fn masks() {
        assert_eq!(mask_name("张三丰"), "张**");
        assert_eq!(mask_name("张"), "*");
        assert_eq!(mask_name(""), "");
        assert_eq!(mask_phone("13812345678"), "138****5678");
        assert_eq!(mask_phone("12345"), "*****");
        assert_eq!(mask_resident_id("350502190001010017"), "3505************17");
        assert_eq!(mask_login("13812345678"), "138****5678");
        assert_eq!(mask_login("lisi@example.com"), "l***@example.com");
        assert_eq!(mask_login("lisi"), "lisi");
    }
}
