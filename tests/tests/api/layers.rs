//! The layers inside a domain folder: `http → rules → {state, store}` and `http → views`. Cargo keeps
//! the crates apart, this keeps the files apart.

use std::path::{Path, PathBuf};

/// What a file of this name must not mention.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("http.rs", &["diesel::"]),
    ("views.rs", &["diesel::prelude", "actix_web"]),
    ("rules.rs", &["actix_web", "utoipa::"]),
    ("store.rs", &["actix_web", "super::http", "super::rules"]),
    ("state.rs", &["actix_web", "diesel", "utoipa::", "super::", "crate::"]),
];

#[test]
fn each_layer_imports_only_what_lies_below_it() {
    let mut seen = 0;
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")) {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("");
        let Some((_, forbidden)) = FORBIDDEN.iter().find(|(layer, _)| *layer == name) else { continue };
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or("");
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let met = forbidden.iter().find(|word| line.contains(**word));
            assert!(met.is_none(), "{}: {}", file.display(), line.trim());
        }
        seen += 1;
    }
    assert!(seen > 30, "only {seen} files of layers were found");
}

#[test]
fn domains_name_no_engine() {
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")) {
        let path = file.to_string_lossy();
        // The kernel's types know how each engine stores them; everything else goes through db/.
        if path.contains("/kernel/src/") || path.contains("/target/") {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            assert!(!line.contains("Conn::Sqlite") && !line.contains("Conn::Postgres"), "{path}: {line}");
        }
    }
}

/// The OpenAPI document knows schemas by their name alone: of two with one name the second would vanish.
#[test]
fn schemas_of_all_crates_have_names_of_their_own() {
    let mut seen = std::collections::BTreeMap::<String, PathBuf>::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for name in schemas(text.split("#[cfg(test)]").next().unwrap_or("")) {
            if let Some(other) = seen.insert(name.clone(), file.clone()) {
                panic!("{name} is in {} and in {}", other.display(), file.display());
            }
        }
    }
    assert!(seen.len() > 300, "only {} schemas were found", seen.len());
}

/// Clients decide by the type of a problem: each stands in the page for them.
#[test]
fn every_problem_is_explained_in_the_page_for_clients() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("docs/api-design.md")).unwrap();
    let table = std::fs::read_to_string(root.join("api/kernel/src/problem.rs")).unwrap();
    let rows = table.lines().filter_map(|line| line.trim().split_once(" = ")).filter(|(_, rest)| {
        rest.as_bytes()
            .get(..4)
            .is_some_and(|s| s.is_ascii() && s[..3].iter().all(u8::is_ascii_digit) && s[3] == b' ')
    });
    let slugs: Vec<&str> = rows.filter_map(|(_, rest)| rest.split('"').nth(1)).collect();
    assert!(slugs.len() > 70, "only {} kinds were found", slugs.len());
    let missing: Vec<_> = slugs.iter().filter(|slug| !page.contains(&format!("`{slug}`"))).collect();
    assert!(missing.is_empty(), "not in docs/api-design.md: {missing:?}");
}

/// Types with `ToSchema` among their derives, enums of `text_enum!` and pages of `page_schema!`.
fn schemas(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut derived, mut listed) = (false, false);
    for line in code.lines().map(str::trim) {
        derived |= line.starts_with("#[derive(") && line.contains("ToSchema");
        listed |= line.contains("text_enum! {");
        let page = line.strip_prefix("page_schema!(").and_then(|rest| rest.split(',').next());
        names.extend(page.map(str::to_owned));
        let rest = ["pub struct ", "pub enum "].iter().find_map(|word| line.strip_prefix(word));
        if let Some(rest) = rest {
            let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
            if (derived || listed) && !name.is_empty() {
                names.push(name.to_owned());
            }
            (derived, listed) = (false, false);
        }
    }
    names
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
    all
}
