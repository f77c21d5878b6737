//! Amounts as receipts write them: 人民币大写, and yuan with two digits. Pure.

use citong_kernel::money::Fen;

const DIGITS: [&str; 10] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
/// Inside a group of four digits.
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
/// Groups of four digits: more than any amount has.
const GROUPS: [&str; 5] = ["", "万", "亿", "万亿", "亿亿"];

/// The amount in Chinese capitals: `壹佰贰拾叁元肆角伍分`, `伍拾元整`.
pub fn capitals(amount: Fen) -> String {
    let amount = amount.0.unsigned_abs();
    let (yuan, jiao, fen) = (amount / 100, amount / 10 % 10, amount % 10);
    let mut text = if yuan > 0 { format!("{}元", integer(yuan)) } else { String::new() };
    match (jiao, fen) {
        (0, 0) if yuan == 0 => return "零元整".to_owned(),
        (0, 0) => text.push('整'),
        (0, fen) => {
            if yuan > 0 {
                text.push('零');
            }
            text.push_str(digit(fen));
            text.push('分');
        }
        (jiao, 0) => {
            text.push_str(digit(jiao));
            text.push_str("角整");
        }
        (jiao, fen) => {
            text.push_str(&format!("{}角{}分", digit(jiao), digit(fen)));
        }
    }
    text
}

/// The amount in yuan: `123.45`.
pub fn yuan(amount: Fen) -> String {
    let (sign, amount) = (if amount.0 < 0 { "-" } else { "" }, amount.0.unsigned_abs());
    format!("{sign}{}.{:02}", amount / 100, amount % 100)
}

fn digit(number: u64) -> &'static str {
    usize::try_from(number % 10).map_or("", |number| DIGITS[number])
}

/// A number above zero, without its unit.
fn integer(number: u64) -> String {
    let mut text = String::new();
    let mut gap = false;
    for group in (0..GROUPS.len()).rev() {
        let here = u32::try_from(group).map_or(0, |group| number / 10_000u64.pow(group) % 10_000);
        if here == 0 {
            gap |= !text.is_empty();
            continue;
        }
        if gap || (!text.is_empty() && here < 1000) {
            text.push('零');
        }
        gap = false;
        text.push_str(&four_digits(here));
        text.push_str(GROUPS[group]);
    }
    text
}

/// A number from 1 to 9999.
fn four_digits(number: u64) -> String {
    let mut text = String::new();
    let mut gap = false;
    for place in (0..PLACES.len()).rev() {
        let here = u32::try_from(place).map_or(0, |place| number / 10u64.pow(place) % 10);
        if here == 0 {
            gap |= !text.is_empty();
            continue;
        }
        if gap {
            text.push('零');
        }
        gap = false;
        text.push_str(digit(here));
        text.push_str(PLACES[place]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn capitals_by_example() {
        for (fen, text) in [
            (12345, "壹佰贰拾叁元肆角伍分"),
            (0, "零元整"),
            (5, "伍分"),
            (50, "伍角整"),
            (1000, "壹拾元整"),
            (10100, "壹佰零壹元整"),
            (140950, "壹仟肆佰零玖元伍角整"),
            (600714, "陆仟零柒元壹角肆分"),
            (1640902, "壹万陆仟肆佰零玖元零贰分"),
            (32504, "叁佰贰拾伍元零肆分"),
            (10700053, "壹拾万柒仟元伍角叁分"),
            (100_000_000, "壹佰万元整"),
            (10_000_000_500, "壹亿零伍元整"),
            (1_000_500_000_000, "壹佰亿零伍佰万元整"),
            (10_000_100, "壹拾万零壹元整"),
        ] {
            assert_eq!(capitals(Fen(fen)), text, "{fen}");
        }
        assert_eq!(yuan(Fen(12305)), "123.05");
    }

    /// Reads capitals again, by the plain rules of Chinese numbers.
    fn read(text: &str) -> i64 {
        let (mut total, mut section, mut number, mut fen) = (0i64, 0i64, 0i64, 0i64);
        for c in text.chars() {
            if let Some(value) = DIGITS.iter().position(|d| d.starts_with(c)) {
                number = i64::try_from(value).unwrap();
                continue;
            }
            match c {
                '拾' => section += number * 10,
                '佰' => section += number * 100,
                '仟' => section += number * 1000,
                '万' => total += (section + number) * 10_000,
                '亿' => total = (total + section + number) * 100_000_000,
                '元' => fen += (total + section + number) * 100,
                '角' => fen += number * 10,
                '分' => fen += number,
                _ => {}
            }
            if matches!(c, '万' | '亿' | '元') {
                section = 0;
            }
            number = 0;
        }
        fen
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(amount in 0i64..99_999_999_999_999) {
            let text = capitals(Fen(amount));
            prop_assert_eq!(read(&text), amount, "{}", text);
            prop_assert!(!text.contains("零零"));
        }

        #[test]
        fn small_amounts_too(amount in 0i64..1_000_000) {
            prop_assert_eq!(read(&capitals(Fen(amount))), amount);
        }
    }
}
