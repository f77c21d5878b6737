//! Tables as CSV (RFC 4180).

/// Spreadsheets know by it that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A line of a table.
pub trait CsvRow {
    /// The names of the columns.
    const HEADER: &'static [&'static str];
    /// The cells, in their order.
    fn cells(&self) -> Vec<Cell>;
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words: quoted where needed, and never a formula.
    Text(String),
    /// A figure, as it stands.
    Figure(String),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A figure, or nothing.
    pub fn figure(value: Option<impl ToString>) -> Self {
        value.map_or(Self::Empty, |value| Self::Figure(value.to_string()))
    }
}

/// Rows with a header, each line ended by CR LF.
pub fn csv<R: CsvRow>(rows: &[R]) -> String {
    let mut text = header::<R>();
    rows.iter().for_each(|row| text.push_str(&line(row)));
    text
}

/// The first line, which names the columns.
pub fn header<R: CsvRow>() -> String {
    format!("{BYTE_ORDER_MARK}{}\r\n", R::HEADER.join(","))
}

/// One row's line.
pub fn line(row: &impl CsvRow) -> String {
    let cells: Vec<String> = row.cells().iter().map(written).collect();
    format!("{}\r\n", cells.join(","))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Figure(figure) => figure.clone(),
        Cell::Text(text) => {
            // A spreadsheet would reckon with it: an apostrophe in front makes it words.
            let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
                || text.starts_with(['\t', '\r', '\n']);
            let text = if formula { format!("'{text}") } else { text.clone() };
            if text.contains(['"', ',', '\r', '\n']) {
                format!("\"{}\"", text.replace('"', "\"\""))
            } else {
                text
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Row(Vec<Cell>);
    impl CsvRow for Row {
        const HEADER: &'static [&'static str] = &["name", "people"];
        fn cells(&self) -> Vec<Cell> {
            self.0.clone()
        }
    }

    fn cell(text: &str) -> String {
        let all = csv(&[Row(vec![Cell::Text(text.into()), Cell::figure(Some(7))])]);
        all.strip_prefix("\u{feff}name,people\r\n").unwrap().to_owned()
    }

    #[test]
    fn words_are_quoted_and_never_a_formula() {
        assert_eq!(cell("多功能厅"), "多功能厅,7\r\n");
        assert_eq!(cell("a,b"), "\"a,b\",7\r\n");
        assert_eq!(cell("说\"好\""), "\"说\"\"好\"\"\",7\r\n");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"] {
            assert!(cell(formula).trim_start_matches('"').starts_with('\''), "{formula}");
        }
        assert_eq!(csv(&[Row(vec![Cell::Empty, Cell::figure(None::<i64>)])]).lines().last(), Some(","));
    }

    proptest! {
        #[test]
        fn a_cell_stays_one_cell(text in "\\PC{0,30}") {
            let line = cell(&text);
            let rest = line.strip_suffix(",7\r\n").unwrap();
            let inner = rest.strip_prefix('"').and_then(|r| r.strip_suffix('"'));
            prop_assert!(inner.is_some() || !rest.contains([',', '"', '\r', '\n']));
            prop_assert!(inner.is_none_or(|inner| !inner.replace("\"\"", "").contains('"')));
        }
    }
}
