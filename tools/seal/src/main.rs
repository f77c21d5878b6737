//! `citong-seal`: seals bids and keeps custodians' keys, on one's own machine. It never talks to a server: what it
//! reads are files that were fetched, what it prints is sent by whoever likes (`curl`, the web client).

use citong_sealing::{Binding, Bytes, Content, Envelope, KeyFile, PrivateKey, PublicKey, Receipt, Role};
use clap::{Args, Parser, Subcommand};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::fs;
use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use uuid::Uuid;

/// What went wrong, for people.
type Outcome<T> = Result<T, String>;

/// Seals bids for Citong, and keeps the keys that open them.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a custodian's key: the file is locked with a passphrase, the public key is printed.
    Keygen {
        /// The file to write; it must not exist.
        #[arg(long)]
        out: PathBuf,
    },
    /// Print the public key and the fingerprint of a key file; no passphrase is needed.
    Show {
        /// The key file.
        #[arg(long)]
        key: PathBuf,
    },
    /// Seal a bid; the body for `POST /procurement-projects/{id}/bids` is printed.
    Seal {
        /// The answer of `GET /procurement-projects/{id}/custodians`.
        #[arg(long)]
        custodians: PathBuf,
        /// The content, as JSON.
        #[arg(long)]
        content: PathBuf,
        #[command(flatten)]
        target: Target,
    },
    /// Print the body for `POST /procurement-projects/{id}/open`: it holds the private key.
    Release {
        /// The key file.
        #[arg(long)]
        key: PathBuf,
    },
    /// Check a receipt, and that it is of this envelope.
    VerifyReceipt {
        /// A file with the bid or its receipt, as the server answered it.
        #[arg(long)]
        receipt: PathBuf,
        /// The server's key: `public_key` of `GET /bid-receipt-key`.
        #[arg(long)]
        server_key: String,
        /// What was handed in, to be compared with the receipt.
        #[arg(long)]
        envelope: Option<PathBuf>,
    },
    /// Open an envelope with two key files, without any server: for audits.
    Open {
        /// What was handed in.
        #[arg(long)]
        envelope: PathBuf,
        /// Two of `role=file`, with the roles purchaser, finance_supervisor, city_office.
        #[arg(long, num_args = 2, required = true)]
        key: Vec<String>,
        #[command(flatten)]
        target: Target,
    },
}

/// What an envelope is for.
#[derive(Args)]
struct Target {
    /// The project's id.
    #[arg(long)]
    project: Uuid,
    /// The lot's id.
    #[arg(long)]
    lot: Uuid,
    /// The supplier's id.
    #[arg(long)]
    supplier: Uuid,
}

impl Target {
    const fn binding(&self) -> Binding {
        Binding { project_id: self.project, lot_id: self.lot, supplier_id: self.supplier }
    }
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(text) => match writeln!(std::io::stdout(), "{text}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(why) => {
            // Nobody is left to tell where stderr is closed, too.
            let _ = writeln!(std::io::stderr(), "citong-seal: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome<String> {
    match command {
        Command::Keygen { out } => keygen(&out),
        Command::Show { key } => Ok(shown(&read::<KeyFile>(&key)?.public_key)),
        Command::Seal { custodians, content, target } => seal(&custodians, &content, &target.binding()),
        Command::Release { key } => {
            let key = unlock(&key)?;
            Ok(serde_json::json!({ "private_key": key.reveal() }).to_string())
        }
        Command::VerifyReceipt { receipt, server_key, envelope } => {
            verify(&receipt, &server_key, envelope.as_deref())
        }
        Command::Open { envelope, key, target } => open(&envelope, &key, &target.binding()),
    }
}

fn keygen(out: &Path) -> Outcome<String> {
    let passphrase = passphrase()?;
    if passphrase.chars().count() < 12 {
        return Err("the passphrase must have 12 characters at least".into());
    }
    let key = PrivateKey::generate();
    let file = KeyFile::lock(&key, &passphrase).map_err(|error| error.to_string())?;
    let text = serde_json::to_string_pretty(&file).map_err(|error| error.to_string())?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(out).map_err(|error| format!("{}: {error}", out.display()))?;
    written
        .write_all(text.as_bytes())
        .and_then(|()| written.sync_all())
        .map_err(|error| error.to_string())?;
    Ok(shown(&file.public_key))
}

fn shown(key: &PublicKey) -> String {
    serde_json::json!({ "public_key": key, "fingerprint": key.fingerprint() }).to_string()
}

/// What the server answers about custodians; more members are not our business.
#[derive(Deserialize)]
struct Custodians {
    items: Vec<Custodian>,
}

#[derive(Deserialize)]
struct Custodian {
    role: Role,
    public_key: PublicKey,
}

fn seal(custodians: &Path, content: &Path, binding: &Binding) -> Outcome<String> {
    let known: Custodians = read(custodians)?;
    let mut keys = Vec::new();
    for role in Role::ALL {
        let found = known.items.iter().find(|one| one.role == role);
        let key = found.ok_or_else(|| format!("no key of {role}: custody is not complete"))?.public_key;
        // People compare this with the procurement documents.
        writeln!(std::io::stderr(), "{role}: {}", key.fingerprint()).map_err(|error| error.to_string())?;
        keys.push(key);
    }
    let keys: [PublicKey; 3] = keys.try_into().map_err(|_| "three keys are needed".to_owned())?;
    let bytes = fs::read(content).map_err(|error| format!("{}: {error}", content.display()))?;
    let content = Content::parse(&bytes).map_err(|error| error.to_string())?;
    let envelope = Envelope::seal(&content, binding, &keys).map_err(|error| error.to_string())?;
    writeln!(std::io::stderr(), "sha256: {}", envelope.sha256()).map_err(|error| error.to_string())?;
    let body = serde_json::json!({ "lot_id": binding.lot_id, "supplier_id": binding.supplier_id });
    let mut body = body.as_object().cloned().unwrap_or_default();
    body.insert("envelope".into(), serde_json::to_value(&envelope).map_err(|error| error.to_string())?);
    Ok(serde_json::Value::Object(body).to_string())
}

fn verify(receipt: &Path, server_key: &str, envelope: Option<&Path>) -> Outcome<String> {
    let mut answer: serde_json::Value = read(receipt)?;
    if answer.get("receipt").is_some_and(serde_json::Value::is_object) {
        answer = answer["receipt"].take();
    }
    let receipt: Receipt = serde_json::from_value(answer).map_err(|error| error.to_string())?;
    let key = Bytes::parse(server_key).and_then(|bytes| bytes.exactly());
    let key = key.ok_or_else(|| "the server's key is not 32 bytes in base64url".to_owned())?;
    receipt.verify(&key).map_err(|error| error.to_string())?;
    if let Some(path) = envelope {
        let envelope = read_envelope(path)?;
        let same = envelope.sha256() == receipt.envelope_sha256;
        let bound = envelope.binding();
        let named = (bound.project_id, bound.lot_id, bound.supplier_id);
        if !same || named != (receipt.project_id, receipt.lot_id, receipt.supplier_id) {
            return Err("the receipt is of another envelope".into());
        }
    }
    Ok(format!("good: bid {} was received at {}", receipt.bid_id, receipt.submitted_at))
}

fn open(envelope: &Path, keys: &[String], binding: &Binding) -> Outcome<String> {
    let envelope = read_envelope(envelope)?;
    let mut pair = Vec::new();
    for named in keys {
        let (role, file) = named.split_once('=').ok_or("a key is given as role=file")?;
        let role: Role = role.parse().map_err(|_| format!("no such role: {role}"))?;
        pair.push((role, unlock(Path::new(file))?));
    }
    let [(first, a), (second, b)] = pair.as_slice() else { return Err("two keys are needed".into()) };
    let content = envelope.open(binding, [(*first, a), (*second, b)]).map_err(|error| error.to_string())?;
    serde_json::to_string_pretty(&content).map_err(|error| error.to_string())
}

/// An envelope, alone or inside the body that was sent.
fn read_envelope(path: &Path) -> Outcome<Envelope> {
    let mut value: serde_json::Value = read(path)?;
    if value.get("envelope").is_some() {
        value = value["envelope"].take();
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}

fn unlock(path: &Path) -> Outcome<PrivateKey> {
    let file: KeyFile = read(path)?;
    file.unlock(&passphrase()?).map_err(|error| format!("{}: {error}", path.display()))
}

/// From `CITONG_SEAL_PASSPHRASE`, else the next line of the standard input: never from the command line, which other
/// users of the machine see.
fn passphrase() -> Outcome<String> {
    if let Ok(given) = std::env::var("CITONG_SEAL_PASSPHRASE") {
        return Ok(given);
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|error| error.to_string())?;
    let line = line.trim_end_matches(['\r', '\n']);
    if line.is_empty() {
        return Err("no passphrase: write it to the standard input".into());
    }
    Ok(line.to_owned())
}

fn read<T: DeserializeOwned>(path: &Path) -> Outcome<T> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
