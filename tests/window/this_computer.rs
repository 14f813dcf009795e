//! A program on this computer in place of a mail server: its certificate is chosen as a file, in the real window.

use super::person::Window;
use crate::stage::bridge;
use crate::stage::hostile::{self, Hostile, Made};

const PASSWORD: &str = "T4kz!mW9-plon";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn a_programs_certificate_is_chosen_as_a_file_and_no_other_counts() {
    let (smtp, imap) = bridge::servers(Made::First).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: String| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let none = file("notes.pem", "not a certificate".to_owned());
    let another = file("another.pem", hostile::exported(Made::Again));
    let own = file("cert.pem", hostile::exported(Made::First));

    let window = Window::open("this-computer", &[]).await;
    window.presses("intent-setUp.title").await;
    window.types("address", "anna@shop.example").await;
    window.presses("address.primary").await;
    window.sees("servers.heading").await;
    fill(&window, "smtp", &smtp).await;
    fill(&window, "imap", &imap).await;
    window.presses("servers.primary").await;
    window.presses("appPassword.primary").await;
    send_password(&window).await;
    window.sees("cause-certificateUntrusted-here.title").await;

    window.presses("action-chooseCertificate").await;
    window.sees("certificate.heading").await;
    window.attaches("certificate-file", &none).await;
    window.presses("certificate.primary").await;
    window.sees_problem("certificate-file").await;
    window.attaches("certificate-file", &another).await;
    window.presses("certificate.primary").await;
    // The connections are made anew, and tell before a password is typed.
    window.sees("cause-certificateChanged.title").await;
    assert_eq!(smtp.seen().sign_ins() + imap.seen().sign_ins(), 0, "nobody got the password");

    window.presses("action-chooseCertificate").await;
    window.attaches("certificate-file", &own).await;
    window.presses("certificate.primary").await;
    window.presses("appPassword.primary").await;
    send_password(&window).await;
    window.sees("incoming.lead-passed").await;
    window.sees("result-chosen").await;
    assert_eq!((smtp.seen().sign_ins(), imap.seen().sign_ins()), (1, 1));
    window.close().await;
}

async fn fill(window: &Window, protocol: &str, server: &Hostile) {
    window.types(&format!("{protocol}-host"), "127.0.0.1").await;
    window.types(&format!("{protocol}-port"), &server.port().to_string()).await;
    window.chooses(&format!("{protocol}-security"), "starttls").await;
}

async fn send_password(window: &Window) {
    window.types("password", PASSWORD).await;
    window.presses("outgoing.primary").await;
}
