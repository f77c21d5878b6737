//! How messages reach people: the flags of mail server and gateways, and the adapters made of them.

use crate::config::read_secret;
use citong_identity::notifications::{Adapters, Gateway, Smtp};
use clap::Args;
use std::path::PathBuf;

/// Flags; without them messages go to the log.
#[derive(Debug, Clone, Args)]
pub struct ChannelArgs {
    /// The mail server: `smtps://USER:PASSWORD@HOST`, or `smtp://…?tls=required`.
    #[arg(long, env = "CITONG_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// A file that holds it.
    #[arg(long, env = "CITONG_SMTP_URL_FILE")]
    pub smtp_url_file: Option<PathBuf>,
    /// The address that mails come from, such as `刺桐 <no-reply@example.org>`.
    #[arg(long, env = "CITONG_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The gateway for short messages: takes a POST of JSON.
    #[arg(long, env = "CITONG_SMS_GATEWAY_URL")]
    pub sms_gateway_url: Option<String>,
    /// The bearer token for it.
    #[arg(long, env = "CITONG_SMS_GATEWAY_TOKEN", hide_env_values = true)]
    pub sms_gateway_token: Option<String>,
    /// A file that holds it.
    #[arg(long, env = "CITONG_SMS_GATEWAY_TOKEN_FILE")]
    pub sms_gateway_token_file: Option<PathBuf>,
    /// The gateway for WeChat messages: takes a POST of JSON.
    #[arg(long, env = "CITONG_WECHAT_GATEWAY_URL")]
    pub wechat_gateway_url: Option<String>,
    /// The bearer token for it.
    #[arg(long, env = "CITONG_WECHAT_GATEWAY_TOKEN", hide_env_values = true)]
    pub wechat_gateway_token: Option<String>,
    /// A file that holds it.
    #[arg(long, env = "CITONG_WECHAT_GATEWAY_TOKEN_FILE")]
    pub wechat_gateway_token_file: Option<PathBuf>,
}

impl ChannelArgs {
    /// The adapters, each where it is configured.
    pub fn adapters(&self) -> Result<Adapters, String> {
        let gateway = |url: &Option<String>, token: &Option<String>, file: &Option<PathBuf>| {
            let token = given(token, file)?;
            url.as_deref().map(|url| Gateway::open(url, token)).transpose()
        };
        let email = match (given(&self.smtp_url, &self.smtp_url_file)?, &self.mail_from) {
            (Some(url), Some(from)) => Some(Smtp::open(&url, from)?),
            (Some(_), None) => return Err("a mail server needs a sender: CITONG_MAIL_FROM".into()),
            (None, _) => None,
        };
        Ok(Adapters {
            sms: gateway(&self.sms_gateway_url, &self.sms_gateway_token, &self.sms_gateway_token_file)?,
            email,
            wechat: gateway(
                &self.wechat_gateway_url,
                &self.wechat_gateway_token,
                &self.wechat_gateway_token_file,
            )?,
        })
    }

    /// What is risky.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let smtp = given(&self.smtp_url, &self.smtp_url_file).ok().flatten();
        let missing: Vec<&str> = [
            ("SMS", self.sms_gateway_url.is_none()),
            ("e-mail", smtp.is_none()),
            ("WeChat", self.wechat_gateway_url.is_none()),
        ]
        .into_iter()
        .filter_map(|(name, missing)| missing.then_some(name))
        .collect();
        if !missing.is_empty() {
            warnings.push(format!("messages by {} go to the log, with their texts", missing.join(", ")));
        }
        if smtp.is_some_and(|url| url.starts_with("smtp://") && !url.contains("tls=required")) {
            warnings.push("e-mail may travel unencrypted: use smtps:// or ?tls=required".into());
        }
        let gateways = [&self.sms_gateway_url, &self.wechat_gateway_url];
        if gateways.into_iter().flatten().any(|url| url.starts_with("http://")) {
            warnings.push("a gateway is reached without TLS".into());
        }
        warnings
    }
}

fn given(text: &Option<String>, file: &Option<PathBuf>) -> Result<Option<String>, String> {
    match (text, file) {
        (Some(text), _) => Ok(Some(text.clone())),
        (None, Some(file)) => read_secret(file).map(Some),
        (None, None) => Ok(None),
    }
}
