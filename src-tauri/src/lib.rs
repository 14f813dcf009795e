//! The window: a page, two commands, and nothing decided here. All behaviour is in the `setup` crate.

mod commands;

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use setup::seclusion;
use setup::session::{Environment, Session, language_to_speak};
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Manager, RunEvent, Url};
use words::Words;

/// How long a change to the keychain that has begun may take after the window was closed.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the window and returns when it is closed.
pub fn run() -> ExitCode {
    seclusion::seclude();
    let Ok(environment) = Environment::of_this_computer() else {
        return cannot_start("window-no-home");
    };
    let session = tauri::async_runtime::block_on(async {
        match account_to_mend(std::env::args()) {
            Some(address) => Session::start_at_account(environment, address),
            None => Session::start(environment),
        }
    });
    let app = tauri::Builder::default()
        .plugin(own_page_only())
        .on_permission_request(|_, kind| if_pasted(kind))
        .invoke_handler(tauri::generate_handler![commands::handle, commands::watch])
        .manage(session)
        .manage(commands::Watcher::default())
        .build(tauri::generate_context!());
    let Ok(app) = app else {
        return cannot_start("window-no-page");
    };
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            tauri::async_runtime::block_on(app.state::<Session>().shutdown(PATIENCE));
        }
    });
    ExitCode::SUCCESS
}

/// The account that a notification was pressed for: `--mend ADDRESS`. Anything else on the command line is for the
/// system's web view.
fn account_to_mend(arguments: impl IntoIterator<Item = String>) -> Option<String> {
    let mut arguments = arguments.into_iter().skip_while(|argument| argument != "--mend").skip(1);
    arguments.next()
}

/// Says why there is no window, where whoever started it may read it.
fn cannot_start(message: &str) -> ExitCode {
    // If nobody listens there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "{}", Words::of(&language_to_speak()).text(message, &[]));
    ExitCode::FAILURE
}

/// The window shows its own page and never another.
fn own_page_only<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri::plugin::Builder::new("own-page-only").on_navigation(|_, url| is_own_page(url)).build()
}

/// The page may have what is on the clipboard, which the engine asks for at a press of "Paste" and never without one;
/// nothing else.
///
/// WebKitGTK's question has no name in wry ([`PermissionKind::Other`] on Linux). What else falls under that is of no use
/// to a page that may load neither media nor frames.
fn if_pasted(kind: PermissionKind) -> PermissionResponse {
    let is_the_clipboard =
        kind == PermissionKind::ClipboardRead || cfg!(target_os = "linux") && kind == PermissionKind::Other;
    if is_the_clipboard { PermissionResponse::Allow } else { PermissionResponse::Deny }
}

/// The page's address: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "http" if cfg!(windows) => url.host_str() == Some("tauri.localhost"),
        scheme => scheme == "tauri" && url.host_str() == Some("localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notification_names_the_account() {
        let of = |line: &str| account_to_mend(line.split(' ').map(str::to_owned));
        assert_eq!(of("wizard --mend anna@gmail.com"), Some("anna@gmail.com".to_owned()));
        assert_eq!((of("wizard"), of("wizard --mend")), (None, None));
    }

    #[test]
    fn the_page_may_read_the_clipboard_and_nothing_else() {
        assert_eq!(if_pasted(PermissionKind::ClipboardRead), PermissionResponse::Allow);
        for other in [PermissionKind::Camera, PermissionKind::Geolocation, PermissionKind::Notifications] {
            assert_eq!(if_pasted(other), PermissionResponse::Deny, "{other:?}");
        }
    }

    #[test]
    fn only_our_own_page_is_shown() {
        let own = |text: &str| is_own_page(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/index.html"));
        // On other systems that name is looked up as any other.
        assert_eq!(own("http://tauri.localhost/"), cfg!(windows));
        for other in ["https://example.org/", "file:///etc/passwd", "data:text/html,x", "tauri://evil/"] {
            assert!(!own(other), "{other}");
        }
    }
}
