//! macOS and Windows: the system's own notifications.

use std::sync::mpsc::{self, Receiver};
use std::thread;

use notify_rust::{Notification, NotificationResponse};

use super::answer::Answer;

/// Shows a notification.
pub(super) fn show(title: &str, body: &str, button: &str) -> notify_rust::error::Result<Receiver<Answer>> {
    let mut notification = Notification::new();
    notification.appname("Mail Setup Wizard").summary(title).body(body);
    notification.action("default", button).action("open", button);
    let handle = notification.show()?;
    let (tell, answer) = mpsc::channel();
    // It ends with the program: it cannot be called off.
    thread::spawn(move || {
        let _ = handle.wait_for_response(move |response: &NotificationResponse| {
            let _ = tell.send(match response {
                NotificationResponse::Default | NotificationResponse::Action(_) => Answer::Pressed,
                NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => Answer::Closed,
            });
        });
    });
    Ok(answer)
}
