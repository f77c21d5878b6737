//! The OpenAPI document and what is generated from it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::tools::{cargo, has_script, npm, npm_install, read, root, run, server};

const DOCUMENT: &str = "openapi/openapi.json";
const GENERATED: &str = "web-client/src/api/generated";

/// Writes the document and the web client's generated code.
pub(crate) fn write() -> Result<()> {
    run(&mut cargo(&["build", "--workspace", "--bin", "citong"]))?;
    let document = served()?;
    let path = root().join(DOCUMENT);
    if fs::read(&path).is_ok_and(|committed| committed == document) {
        println!("{DOCUMENT} is up to date");
    } else {
        fs::write(&path, document).map_err(|error| format!("{DOCUMENT}: {error}"))?;
        println!("{DOCUMENT} is rewritten");
    }
    if has_script("web-client", "generate") {
        generate()?;
        println!("{GENERATED} is regenerated");
    }
    Ok(())
}

/// Fails when the committed document is not, byte for byte, the one that the server prints.
pub(crate) fn check_document() -> Result<()> {
    let served = served()?;
    let committed = fs::read(root().join(DOCUMENT)).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    match first_difference(&committed, &served) {
        None => Ok(()),
        Some(difference) => {
            Err(format!("{DOCUMENT} is not what the server prints: run `cargo xtask openapi`\n{difference}"))
        }
    }
}

/// Fails when generating the web client's code changes it.
pub(crate) fn check_generated() -> Result<()> {
    let before = files(&root().join(GENERATED))?;
    generate()?;
    if before == files(&root().join(GENERATED))? {
        Ok(())
    } else {
        Err(format!("{GENERATED} was out of date; it is rewritten now: commit it"))
    }
}

/// Runs the linter: errors fail. `npm run lint` in `openapi/` shows the warnings too.
pub(crate) fn lint() -> Result<()> {
    // No install scripts: the only one in the tree reports the installation to a third party.
    npm_install("openapi", &["--ignore-scripts"])?;
    run(&mut npm("openapi", &["run", "--silent", "lint", "--", "--display-only-failures"]))
}

fn served() -> Result<Vec<u8>> {
    let binary = server("debug")?;
    read(crate::tools::command(&binary.to_string_lossy()).arg("openapi"))
}

fn generate() -> Result<()> {
    npm_install("web-client", &[])?;
    run(&mut npm("web-client", &["run", "--silent", "generate"]))
}

/// Every file below a directory with its contents; none if there is no directory.
fn files(directory: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = fs::read_dir(directory) else { return Ok(found) };
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            found.append(&mut files(&path)?);
        } else {
            let contents = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            found.insert(path, contents);
        }
    }
    Ok(found)
}

/// The first line in which two texts differ.
fn first_difference(committed: &[u8], served: &[u8]) -> Option<String> {
    if committed == served {
        return None;
    }
    let (committed, served) = (String::from_utf8_lossy(committed), String::from_utf8_lossy(served));
    let (mut old, mut new) = (committed.lines(), served.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                let (a, b) = (a.unwrap_or("(end)"), b.unwrap_or("(end)"));
                return Some(format!("line {number}\n  committed: {a}\n  served:    {b}"));
            }
        }
    }
    Some("they differ in the last line end only".to_owned())
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_difference_is_shown() {
        assert_eq!(first_difference(b"a\nb\n", b"a\nb\n"), None);
        assert!(first_difference(b"a\nb\n", b"a\nc\n").unwrap().contains("line 2"));
        assert!(first_difference(b"a\n", b"a\nb\n").unwrap().contains("(end)"));
        assert!(first_difference(b"a\n", b"a").unwrap().contains("line end"));
    }
}
