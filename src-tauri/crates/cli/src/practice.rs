//! `mail-setup practice`: the pretend provider, to try other mail programs and scripts on.

use practice::{Mood, Provider};
use serde::Serialize;
use setup::json_contract::SCHEMA;

use crate::arguments::PracticeOptions;
use crate::code::code;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::terminal::Terminal;

/// Runs the command until Ctrl-C.
pub(crate) async fn run(
    options: PracticeOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let mood = mood(&options.mood)?;
    let provider = Provider::start(mood).await.map_err(|_| Failure::usage("terminal-no-practice"))?;
    // Removed when it is dropped, at the end.
    let folder = tempfile::Builder::new()
        .prefix("mail-setup-practice-")
        .tempdir()
        .map_err(|_| Failure::usage("terminal-no-temporary-folder"))?;
    let ca_file = folder.path().join("root.pem");
    std::fs::write(&ca_file, provider.root_pem())
        .map_err(|_| Failure::usage("terminal-no-temporary-folder"))?;

    let security = match provider.security() {
        practice::Security::Tls => "tls",
        practice::Security::StartTls => "starttls",
    };
    let server = |port| ServerAnswer { host: provider.host(), port, security };
    let answer = Answer {
        schema: SCHEMA,
        mood,
        address: provider.address(),
        smtp: server(provider.smtp_port()),
        imap: server(provider.imap_port()),
        ca_file: ca_file.to_string_lossy().into_owned(),
        password: provider.app_password(),
        account_password: provider.account_password(),
    };
    match console.format {
        Format::Json => console.json(&answer),
        Format::Text => tell(&answer, console),
    }
    terminal.interrupted().await;
    provider.stop().await;
    Ok(Exit::Right)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    schema: u32,
    mood: Mood,
    address: &'static str,
    smtp: ServerAnswer,
    imap: ServerAnswer,
    ca_file: String,
    password: &'static str,
    account_password: &'static str,
}

#[derive(Serialize)]
struct ServerAnswer {
    host: &'static str,
    port: u16,
    security: &'static str,
}

fn tell(answer: &Answer, console: &Console) {
    let mood = format!("mood-{}", code(answer.mood));
    console.say(console.heading(&console.words.attribute(&mood, "title", &[])));
    console.say(console.words.attribute(&mood, "what", &[]));
    console.say("");
    let server = |server: &ServerAnswer| format!("{}:{}:{}", server.host, server.port, server.security);
    let lines = [
        ("terminal-practice-address", answer.address.to_owned()),
        ("terminal-practice-smtp", server(&answer.smtp)),
        ("terminal-practice-imap", server(&answer.imap)),
        ("terminal-practice-ca-file", answer.ca_file.clone()),
        ("terminal-practice-password", answer.password.to_owned()),
        ("terminal-practice-account-password", answer.account_password.to_owned()),
    ];
    for (message, value) in lines {
        console.say(format!("  {}", console.text(message, &[("value", value.into())])));
    }
    console.say("");
    console.say(console.text("terminal-practice-end", &[]));
}

/// Reads the name of a mood.
fn mood(name: &str) -> Result<Mood, Failure> {
    Mood::ALL.into_iter().find(|mood| code(mood) == name).ok_or_else(|| {
        let known: Vec<_> = Mood::ALL.iter().map(code).collect();
        Failure::usage_of("usage-mood", "known", known.join(", "))
    })
}
