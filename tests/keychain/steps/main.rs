//! Does one thing with the keychain that its variables name, and can be told where to stand still: for
//! tests that kill a run half-way.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use account::folder::Disk;
use account::secret::Secret;
use account::{Account, Address, Protocol, Security, Server, Servers};
use check::{Verified, sign_in};
use keychain::store::{Collection, OwnEntry, Store};
use keychain::system::System;
use keychain::{Changed, Keychain, KeychainError, Vault, Wish};
use keychain_steps::contract::{Specimen, hold};
use keychain_steps::instrumented::{Instrumented, Moment, Observer};
use keychain_steps::windows;
use net::{Network, Trust};
use programs::Programs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = move || arguments.next().unwrap_or_default();
    let (data, command, argument) = (PathBuf::from(next()), next(), next());
    let stand_still_after: Option<usize> = argument.parse().ok();
    let anna = Account::of(Address::parse("anna@gmail.com")?);
    let own_data = data.clone();
    let keychain = Keychain::over(move || {
        let observer = observer(stand_still_after);
        Vault::new(
            Instrumented::new(System::default(), observer.clone()),
            Instrumented::new(Disk::new(data.clone()), observer),
        )
    });
    let programs = Programs::of_this_person();
    let answer = match command.as_str() {
        "available" => told(keychain.available().await),
        "unlock" => told(keychain.unlock().await),
        "scan" => told(
            programs
                .scan(&keychain, &anna)
                .await
                .map(|scan| serde_json::json!([scan.items, scan.locked, scan.locked_items])),
        ),
        "clear" => told(clear(&keychain, &programs, &anna).await),
        "undo" => told(undo_all(&keychain).await),
        "backups" => told(keychain.backups().await),
        "recover" => told(keychain.recover().await),
        "replace" => {
            let (account, verified) = proved().await?;
            told(replace(&keychain, &programs, &account, verified).await)
        }
        "keep" => {
            let (account, verified) = proved().await?;
            told(keychain.keep(&account, &verified).await)
        }
        "next-start" => told(next_start(&keychain).await),
        "own" => told(own_passwords()),
        "recall" => {
            let found = keychain.recall(&Address::parse(PRACTICE)?, Protocol::Smtp).await;
            told(found.map(|password| password.is_some()))
        }
        "leave" => told(leave_and_ask_again(&keychain, &programs, &anna).await),
        "forget" => told(keychain.forget(&Address::parse(PRACTICE)?).await),
        "contract" => {
            let path = format!("/org/freedesktop/secrets/collection/{argument}");
            let collection = Collection { path, label: argument };
            hold(&mut System::default(), &Specimen::of_the_secret_service(collection));
            told(Ok(()))
        }
        "rust-keyring-set" => {
            keyring::Entry::new(&argument, &anna.address().to_string())?
                .set_password("old password of a Rust program")?;
            told(Ok(()))
        }
        "rust-keyring-get" => {
            told(Ok(keyring::Entry::new(&argument, &anna.address().to_string())?.get_password().ok()))
        }
        "rust-keyring-exchange" => {
            let entry = OwnEntry::password(anna.address(), Protocol::Smtp);
            let theirs = keyring::Entry::new(OwnEntry::SERVICE, entry.user())?;
            System::default().set_own(&entry, "ours")?;
            let as_they_read = theirs.get_password()?;
            theirs.set_password("theirs")?;
            let as_we_read = System::default().own(&entry)?.map(|kept| kept.to_string());
            System::default().delete_own(&entry)?;
            told(Ok((as_they_read, as_we_read, theirs.get_password().ok())))
        }
        "keep-for" => {
            let address = Address::parse(&argument)?;
            let entries =
                [Protocol::Smtp, Protocol::Imap].map(|protocol| OwnEntry::password(&address, protocol));
            let kept = entries.iter().map(|entry| System::default().set_own(entry, "abcdefghijklmnop"));
            told(kept.collect::<Result<(), _>>())
        }
        "kwallet-contract" => {
            hold(&mut System::default(), &Specimen::of_kwallet(&argument));
            told(Ok(()))
        }
        "windows-contract" => {
            hold(&mut System::default(), &Specimen::of_windows());
            windows::credentials::of_our_own_stay_here_and_whole();
            told(Ok(()))
        }
        // These are tests by themselves: an error ends them badly.
        "windows-journey" => {
            windows::credentials::are_cleared_and_brought_back(&keychain, &programs, &anna).await?;
            told(Ok(()))
        }
        "windows-replacement" => {
            let (account, verified) = proved().await?;
            windows::credentials::are_replaced_and_brought_back(&keychain, &programs, &account, verified)
                .await?;
            told(Ok(()))
        }
        "windows-crashes" => {
            windows::crashes::lose_nothing(&own_data);
            told(Ok(()))
        }
        "windows-profiles" => {
            windows::profiles::are_told(&Keychain::of_the_system(own_data), &programs).await?;
            told(Ok(()))
        }
        "windows-installed" => {
            windows::installed::are_found(&own_data);
            told(Ok(()))
        }
        _ => return Err("see the commands in keychain/steps/main.rs".into()),
    };
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

async fn clear(
    keychain: &Keychain,
    programs: &Programs,
    account: &Account,
) -> Result<serde_json::Value, KeychainError> {
    let ids = programs.scan(keychain, account).await?.items.into_iter().map(|item| item.id).collect();
    Ok(told_changed(&keychain.change(programs.search(account).await, Wish::to_clear(ids)).await?))
}

async fn replace(
    keychain: &Keychain,
    programs: &Programs,
    account: &Account,
    verified: Verified,
) -> Result<serde_json::Value, KeychainError> {
    let scan = programs.scan(keychain, account).await?;
    let ids = scan.items.into_iter().chain(scan.missing).map(|item| item.id).collect();
    let wish = Wish::default().and_to_replace(ids, verified);
    Ok(told_changed(&keychain.change(programs.search(account).await, wish).await?))
}

/// A password that the pretend provider took.
async fn proved() -> Result<(Account, Verified), Box<dyn std::error::Error>> {
    let provider = practice::Provider::start(practice::Mood::AllWell).await?;
    let account = Account::of(Address::parse(PRACTICE)?);
    let server = |port| Server {
        host: provider.host().to_owned(),
        port,
        security: Security::Tls,
        user: PRACTICE.to_owned(),
    };
    let servers = Servers {
        smtp: server(provider.smtp_port().try_into()?),
        imap: server(provider.imap_port().try_into()?),
    };
    let network = Network { trust: Trust::PracticeOnly(vec![provider.root()]), ..Network::default() };
    let secret = Secret::new(provider.app_password().replace(' ', ""));
    let report = sign_in(&network, &servers, &secret, Some("practice"), &|_| {}).await;
    Ok((account, report.verified().cloned().ok_or("the pretend provider refused")?))
}

const PRACTICE: &str = "anna@practice.example";

fn told_changed(changed: &Changed) -> serde_json::Value {
    let Changed { run, cleared, replaced, kept } = changed;
    serde_json::json!({ "run": run, "cleared": cleared, "replaced": replaced, "kept": kept })
}

/// Stops waiting for an answer, stands still, and asks again; says what could be seen meanwhile.
async fn leave_and_ask_again(
    keychain: &Keychain,
    programs: &Programs,
    account: &Account,
) -> Result<serde_json::Value, KeychainError> {
    let mut waiting = keychain.waiting();
    // Its answer holds on to what the call must write when it is given up.
    let told = async { waiting.wait_for(|waits| *waits).await.is_ok() };
    tokio::select! {
        answered = keychain.unlock() => answered?,
        _ = told => {}
    }
    keychain.leave_prompt();
    let seen = programs.scan(keychain, account).await?;
    stand_still("nobody answered");
    keychain.unlock().await?;
    Ok(serde_json::json!([seen.locked, *keychain.waiting().borrow()]))
}

async fn undo_all(keychain: &Keychain) -> Result<serde_json::Value, KeychainError> {
    let mut undone = vec![];
    for backup in keychain.backups().await? {
        undone.push(keychain.undo(&backup.run, None).await?);
    }
    Ok(serde_json::json!(undone))
}

/// What was cut short is put right, and everything that was changed is brought back.
async fn next_start(keychain: &Keychain) -> Result<serde_json::Value, KeychainError> {
    let recovered = keychain.recover().await?;
    let recovered_again = keychain.recover().await?;
    let mut kept = vec![];
    for backup in keychain.backups().await? {
        kept.extend(keychain.undo(&backup.run, None).await?.kept);
    }
    let backups = keychain.backups().await?;
    Ok(serde_json::json!({
        "recovered": recovered, "recovered again": recovered_again, "kept": kept, "backups": backups
    }))
}

/// Two passwords of ours, as they were kept long ago for servers of that time.
fn own_passwords() -> Result<(), KeychainError> {
    let address = Address::parse(PRACTICE).map_err(|error| KeychainError::Failed(error.to_string()))?;
    for (protocol, password, server) in [
        (Protocol::Smtp, "old outgoing", "smtp.old.example"),
        (Protocol::Imap, "old incoming", "imap.old.example"),
    ] {
        System::default().set_own(&OwnEntry::password(&address, protocol), password)?;
        System::default().set_own(&OwnEntry::server(&address, protocol), server)?;
    }
    Ok(())
}

fn told(result: Result<impl serde::Serialize, KeychainError>) -> serde_json::Value {
    match result {
        Ok(done) => serde_json::json!({ "ok": done }),
        Err(error) => serde_json::json!({ "error": error.to_string() }),
    }
}

/// Counts what changes something. After the given one it says so, then stands still until it is killed or
/// reads a line.
fn observer(stand_still_after: Option<usize>) -> Observer {
    let changes = AtomicUsize::new(0);
    Arc::new(move |moment| {
        let is_a_change = matches!(
            moment,
            Moment::After(
                "store own" | "delete own" | "delete" | "replace" | "restore" | "write file" | "remove file"
            )
        );
        if is_a_change && Some(changes.fetch_add(1, Ordering::SeqCst)) == stand_still_after {
            stand_still(&format!("{moment:?}"));
        }
        Ok(())
    })
}

fn stand_still(why: &str) {
    let mut output = std::io::stdout();
    let _ = writeln!(output, "standing still: {why}");
    let _ = output.flush();
    let _ = std::io::stdin().read_line(&mut String::new());
}
