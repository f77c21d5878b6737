//! The command line. Every flag is also an environment variable.

use crate::channels::ChannelArgs;
use citong_kernel::db::DbConfig;
use citong_kernel::vault::Vault;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Citong 刺桐: shared public culture of Quanzhou.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// How to reach the database; on every command.
#[derive(Debug, Clone, Args)]
pub struct DatabaseArgs {
    /// `sqlite:PATH`, a plain path, or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// A file that holds the URL, for secrets mounted as files.
    #[arg(long, global = true, env = "DATABASE_URL_FILE")]
    pub database_url_file: Option<PathBuf>,
    /// PostgreSQL: a replica for reads that may be stale.
    #[arg(long, global = true, env = "DATABASE_READ_URL", hide_env_values = true)]
    pub database_read_url: Option<String>,
    /// PostgreSQL: the most connections of this process.
    #[arg(long, global = true, env = "CITONG_POOL_SIZE", default_value_t = 12)]
    pub pool_size: u32,
    /// SQLite: how many writes may share a commit; 1 is one commit per write.
    #[arg(long, global = true, env = "CITONG_GROUP_COMMIT", default_value_t = 64)]
    pub group_commit: usize,
}

/// Where the database is when nothing is said.
pub const DEFAULT_DATABASE: &str = "sqlite:./data/citong.sqlite3";

impl DatabaseArgs {
    /// The settings for the kernel.
    pub fn config(&self) -> Result<DbConfig, String> {
        let url = match (&self.database_url, &self.database_url_file) {
            (Some(url), _) => url.clone(),
            (None, Some(file)) => read_secret(file)?,
            (None, None) => DEFAULT_DATABASE.to_owned(),
        };
        let mut config = DbConfig::new(url);
        config.read_url = self.database_read_url.clone();
        config.pool_size = self.pool_size.max(1);
        config.group_commit = self.group_commit;
        Ok(config)
    }
}

/// A secret in a file, without the newline at its end.
pub fn read_secret(file: &std::path::Path) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(text.trim_end().to_owned())
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the API. An embedded database is migrated first, and seeded when it is empty.
    Serve(ServeArgs),
    /// Brings the database to this version's schema.
    Migrate,
    /// Loads the starting data of Quanzhou into an empty database.
    Seed(SeedArgs),
    /// Prints the OpenAPI document.
    Openapi,
    /// Accounts.
    User {
        /// What to do.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Machine clients.
    Client {
        /// What to do.
        #[command(subcommand)]
        command: ClientCommand,
    },
    /// Signing keys.
    Keys {
        /// What to do.
        #[command(subcommand)]
        command: KeysCommand,
    },
    /// Writes a consistent copy of a live SQLite database.
    Backup {
        /// The file to create.
        #[arg(long)]
        to: PathBuf,
    },
    /// Says what is wrong or risky about the configuration; fails when something is wrong.
    CheckConfig(ServeArgs),
}

/// Commands for accounts.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Creates an account with one role and prints it as JSON.
    Create {
        /// The name to log in with.
        #[arg(long)]
        login: String,
        /// The role, such as `city_office`.
        #[arg(long)]
        role: String,
        /// The region whose subtree the role covers; everywhere without it.
        #[arg(long)]
        region: Option<String>,
        /// The organization that the role is limited to: its id, USCC or name.
        #[arg(long)]
        organization: Option<String>,
        /// The name shown; the login without it.
        #[arg(long)]
        display_name: Option<String>,
        /// Reads the password from standard input (required: a password has no place in a process list).
        #[arg(long, required = true)]
        password_stdin: bool,
    },
}

/// Commands for machine clients.
#[derive(Debug, Subcommand)]
pub enum ClientCommand {
    /// Creates a machine client and prints `client_id` and `client_secret` as JSON, once.
    Create {
        /// What it is.
        #[arg(long, default_value = "machine client")]
        name: String,
        /// Its role.
        #[arg(long, default_value = "county_agency")]
        role: String,
        /// The region whose subtree the role covers; everywhere without it.
        #[arg(long)]
        region: Option<String>,
        /// The organization that the role is limited to: its id, USCC or name.
        #[arg(long)]
        organization: Option<String>,
    },
}

/// Commands for signing keys.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Adds a key that signs from now on; the older ones verify for one more day.
    Rotate,
}

/// What is loaded.
#[derive(Debug, Clone, clap::Args)]
pub struct SeedArgs {
    #[command(flatten)]
    pub vault: VaultArgs,
    /// Leaves out the example records and their accounts.
    #[arg(long, env = "CITONG_WITHOUT_EXAMPLES")]
    pub without_examples: bool,
}

/// What encrypts and signs data.
#[derive(Debug, Clone, clap::Args)]
pub struct VaultArgs {
    /// The key of encrypted data and of passes: 32 random bytes in base64.
    #[arg(long, env = "CITONG_DATA_KEY", hide_env_values = true)]
    pub data_key: Option<String>,
    /// A file that holds it.
    #[arg(long, env = "CITONG_DATA_KEY_FILE")]
    pub data_key_file: Option<PathBuf>,
}

impl VaultArgs {
    /// The vault with the data key, if one was given.
    pub fn open(&self) -> Result<Vault, String> {
        match (&self.data_key, &self.data_key_file) {
            (Some(key), _) => Vault::given(key),
            (None, Some(file)) => Vault::given(&read_secret(file)?),
            (None, None) => Ok(Vault::default()),
        }
    }
    fn is_given(&self) -> bool {
        self.data_key.is_some() || self.data_key_file.is_some()
    }
}

/// How to serve.
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// The address to listen on; port 0 picks a free one.
    #[arg(long, env = "CITONG_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// Threads that serve requests; the number of cores without it.
    #[arg(long, env = "CITONG_WORKERS")]
    pub workers: Option<usize>,
    /// Serves the built web client from this folder.
    #[arg(long, env = "CITONG_WEB_ROOT")]
    pub web_root: Option<PathBuf>,
    /// Origins of other sites whose pages may call the API, separated by commas; `*` is any.
    #[arg(long, env = "CITONG_CORS_ORIGINS", value_delimiter = ',')]
    pub cors_origins: Vec<String>,
    /// The issuer of access tokens.
    #[arg(long, env = "CITONG_ISSUER", default_value = "citong")]
    pub issuer: String,
    /// The audience of access tokens.
    #[arg(long, env = "CITONG_AUDIENCE", default_value = "citong-api")]
    pub audience: String,
    /// A file with one or more Ed25519 keys (PKCS#8 PEM): the first signs, all verify.
    #[arg(long, env = "CITONG_SIGNING_KEYS_FILE")]
    pub signing_keys_file: Option<PathBuf>,
    /// The same keys in the environment.
    #[arg(long, env = "CITONG_SIGNING_KEYS", hide_env_values = true)]
    pub signing_keys: Option<String>,
    #[command(flatten)]
    pub vault: VaultArgs,
    /// Requests a minute from one address, or `off` (loopback listeners only).
    #[arg(long, env = "CITONG_RATE_LIMIT", default_value = "1200")]
    pub rate_limit: String,
    /// Takes the caller's address from the proxy's `X-Forwarded-For`. Only behind a proxy that sets it.
    #[arg(long, env = "CITONG_TRUST_PROXY")]
    pub trust_proxy: bool,
    /// The longest that a request may take, seconds.
    #[arg(long, env = "CITONG_REQUEST_SECONDS", default_value_t = 30)]
    pub request_seconds: u64,
    /// How long requests in flight may take to finish at shutdown, seconds.
    #[arg(long, env = "CITONG_SHUTDOWN_SECONDS", default_value_t = 25)]
    pub shutdown_seconds: u64,
    /// Logs one JSON object a line.
    #[arg(long, env = "CITONG_LOG_JSON")]
    pub log_json: bool,
    /// Does not load the starting data into an empty database.
    #[arg(long, env = "CITONG_NO_SEED")]
    pub no_seed: bool,
    /// Leaves the example records and their accounts out of the starting data.
    #[arg(long, env = "CITONG_WITHOUT_EXAMPLES")]
    pub without_examples: bool,
    /// Creates a demo login for each role and shows them on the sign-in page. Never in production.
    #[arg(long, env = "CITONG_DEMO")]
    pub demo: bool,
    /// Lets tests set the clock over HTTP. Loopback listeners only; never in production.
    #[arg(long, env = "CITONG_TEST_CLOCK")]
    pub test_clock: bool,
    /// How messages reach people.
    #[command(flatten)]
    pub channels: ChannelArgs,
}

impl ServeArgs {
    /// The limit of requests a minute; `None` is none.
    pub fn requests_a_minute(&self) -> Result<Option<u32>, String> {
        match self.rate_limit.as_str() {
            "off" if self.listen.ip().is_loopback() => Ok(None),
            "off" => Err("the rate limit can only be off on a loopback listener".into()),
            number => match number.parse() {
                Ok(limit) if limit > 0 => Ok(Some(limit)),
                _ => Err(format!("`{number}` is no rate limit: requests a minute, or `off`")),
            },
        }
    }
    /// The PEM text of the signing keys, if any was given.
    pub fn signing_pem(&self) -> Result<Option<String>, String> {
        match (&self.signing_keys, &self.signing_keys_file) {
            (Some(pem), _) => Ok(Some(pem.clone())),
            (None, Some(file)) => read_secret(file).map(Some),
            (None, None) => Ok(None),
        }
    }
    /// What is wrong (serving refuses) and what is risky.
    pub fn findings(&self, database: &DbConfig) -> (Vec<String>, Vec<String>) {
        let (mut errors, mut warnings) = (Vec::new(), Vec::new());
        if let Err(error) = self.requests_a_minute() {
            errors.push(error);
        }
        if self.test_clock && !self.listen.ip().is_loopback() {
            errors.push("the test clock works on loopback listeners only".into());
        }
        match self.signing_pem() {
            Err(error) => errors.push(error),
            Ok(None) => warnings.push(
                "no signing keys are given: they are generated once and kept in the database; \
                 give CITONG_SIGNING_KEYS_FILE in production"
                    .into(),
            ),
            Ok(Some(_)) => {}
        }
        match self.vault.open() {
            Err(error) => errors.push(error),
            Ok(_) if self.vault.is_given() => {}
            Ok(_) => warnings.push(
                "no data key is given: it is generated once and kept in the database, so that whoever has the \
                 database can decrypt it; give CITONG_DATA_KEY_FILE in production"
                    .into(),
            ),
        }
        if let Err(error) = self.channels.adapters() {
            errors.push(error);
        }
        warnings.extend(self.channels.warnings());
        if matches!(self.requests_a_minute(), Ok(None)) {
            warnings.push("the rate limit is off".into());
        }
        if self.demo {
            warnings.push("demo logins with known passwords are created".into());
        }
        if self.cors_origins.iter().any(|origin| origin == "*") {
            warnings.push("pages of any site may call the API".into());
        }
        if database.engine() == citong_kernel::db::Engine::Sqlite {
            warnings.push("SQLite serves one server process; use PostgreSQL for several".into());
        }
        (errors, warnings)
    }
    /// What a production configuration must not have.
    pub fn production_errors(&self) -> Vec<String> {
        let mut errors = Vec::new();
        if self.test_clock {
            errors.push("the test clock is on".into());
        }
        if !self.vault.is_given() {
            errors.push("no data key is given (CITONG_DATA_KEY_FILE)".into());
        }
        errors
    }
}
