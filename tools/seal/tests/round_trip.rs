//! The program from key to opened bid, as bidders and custodians use it.
#![expect(clippy::unwrap_used, reason = "what cannot go on fails the test")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PASSPHRASE: &str = "一句够长的口令 2026";

fn seal(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_citong-seal"))
        .args(arguments)
        .env_remove("CITONG_SEAL_PASSPHRASE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not wait for input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn path(directory: &Path, name: &str) -> String {
    directory.join(name).to_str().unwrap().to_owned()
}

#[test]
fn a_bid_is_sealed_and_two_of_three_keys_open_it() {
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| path(directory.path(), name);
    let mut custodians = Vec::new();
    for role in ["purchaser", "finance_supervisor", "city_office"] {
        let made = text(&seal(&["keygen", "--out", &at(role)], &format!("{PASSPHRASE}\n")));
        let made: serde_json::Value = serde_json::from_str(&made).unwrap();
        custodians.push(serde_json::json!({"role": role, "public_key": made["public_key"]}));
        assert_eq!(text(&seal(&["show", "--key", &at(role)], "")).trim(), made.to_string());
    }
    let again = seal(&["keygen", "--out", &at("purchaser")], &format!("{PASSPHRASE}\n"));
    assert!(!again.status.success(), "a key file is never overwritten");
    let short = seal(&["keygen", "--out", &at("short")], "1234\n");
    assert!(!short.status.success() && !Path::new(&at("short")).exists());

    fs::write(at("custodians.json"), serde_json::json!({"items": custodians, "complete": true}).to_string())
        .unwrap();
    let content = serde_json::json!({"version": 1, "price_fen": 95_000_000, "technical": "每村两场", "documents": [],
        "signals": {"author": "陈小满", "agent": "林秀英", "contact_phone": "13800000000"}});
    fs::write(at("bid.json"), content.to_string()).unwrap();
    let id = |last: u8| format!("0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f{last:02x}");
    let (project, lot, supplier) = (id(1), id(2), id(3));
    let target = ["--project", &project, "--lot", &lot, "--supplier", &supplier];
    let files = ["seal", "--custodians", &at("custodians.json"), "--content", &at("bid.json")];
    let sealed = text(&seal(&[files.as_slice(), &target].concat(), ""));
    assert!(!sealed.contains("95000000") && !sealed.contains("每村两场"));
    fs::write(at("sealed.json"), &sealed).unwrap();

    let (a, c) = (format!("purchaser={}", at("purchaser")), format!("city_office={}", at("city_office")));
    let keys = ["open", "--envelope", &at("sealed.json"), "--key", &a, &c];
    let twice = format!("{PASSPHRASE}\n{PASSPHRASE}\n");
    let opened = text(&seal(&[keys.as_slice(), &target].concat(), &twice));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&opened).unwrap(), content);

    // One key is not enough, nor a wrong passphrase, nor another target.
    let alone = ["open", "--envelope", &at("sealed.json"), "--key", &a, &a];
    assert!(!seal(&[alone.as_slice(), &target].concat(), &twice).status.success());
    let wrong = format!("{PASSPHRASE}\n另一句够长的口令 2026\n");
    assert!(!seal(&[keys.as_slice(), &target].concat(), &wrong).status.success());
    let other = ["--project", &lot, "--lot", &lot, "--supplier", &supplier];
    assert!(!seal(&[keys.as_slice(), &other].concat(), &twice).status.success());

    let released = text(&seal(&["release", "--key", &at("purchaser")], &format!("{PASSPHRASE}\n")));
    let released: serde_json::Value = serde_json::from_str(&released).unwrap();
    assert_eq!(released["private_key"].as_str().unwrap().len(), 43);
    let file = fs::read_to_string(at("purchaser")).unwrap();
    assert!(!file.contains(released["private_key"].as_str().unwrap()));
}
