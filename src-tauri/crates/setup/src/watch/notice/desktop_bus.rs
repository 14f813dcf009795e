//! Linux and the BSDs: the Desktop Notifications specification, over the session bus.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{MatchRule, Message};

use super::answer::Answer;

/// Shows a notification. What is done with it is listened for before it is shown, so that no press comes too early.
pub(super) fn show(title: &str, body: &str, button: &str) -> zbus::Result<Receiver<Answer>> {
    let [title, body, button] = [title, body, button].map(str::to_owned);
    let ((tell_shown, shown), (tell, answer)) = (mpsc::channel(), mpsc::channel());
    // Whoever asks may be in a runtime, where the bus must not block. It ends with the program: it cannot be called off.
    thread::spawn(move || match Bubble::show(&title, &body, &button) {
        Ok(bubble) => {
            let _ = tell_shown.send(Ok(answer));
            if let Some(answer) = bubble.answer() {
                let _ = tell.send(answer);
            }
        }
        Err(error) => {
            let _ = tell_shown.send(Err(error));
        }
    });
    shown.recv().unwrap_or_else(|_| Err(zbus::Error::Failure("nothing was shown".to_owned())))
}

/// A notification on the screen, and what the bus says of all of them.
struct Bubble {
    _bus: Connection,
    id: u32,
    signals: MessageIterator,
}

impl Bubble {
    fn show(title: &str, body: &str, button: &str) -> zbus::Result<Self> {
        let bus = Connection::session()?;
        let of_notifications = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.build();
        let signals = MessageIterator::for_match_rule(of_notifications, &bus, None)?;
        let actions = [PRESS, button, "open", button];
        let hints = HashMap::from([
            ("desktop-entry", Value::from("mail-setup-wizard")),
            ("category", Value::from("email")),
        ]);
        let replaces_none = 0_u32;
        let stays = 0_i32;
        let notification = (
            "Mail Setup Wizard",
            replaces_none,
            "mail-setup-wizard",
            title,
            body,
            actions.as_slice(),
            hints,
            stays,
        );
        let shown = bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &notification)?;
        Ok(Self { id: shown.body().deserialize()?, signals, _bus: bus })
    }

    fn answer(self) -> Option<Answer> {
        let Self { id, signals, .. } = self;
        signals.map_while(Result::ok).find_map(|signal| answer_in(&signal, id))
    }
}

/// What a signal says of the notification with this number.
fn answer_in(signal: &Message, id: u32) -> Option<Answer> {
    let body = signal.body();
    let header = signal.header();
    let (of, answer) = match header.member()?.as_str() {
        "ActionInvoked" => (body.deserialize::<(u32, &str)>().ok()?.0, Answer::Pressed),
        "NotificationClosed" => (body.deserialize::<(u32, u32)>().ok()?.0, Answer::Closed),
        _ => return None,
    };
    (of == id).then_some(answer)
}

/// The action of a press on the notification itself.
const PRESS: &str = "default";

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notification_is_answered_by_its_own_signals_alone() {
        let signal = |member: &'static str| Message::signal(PATH, SERVICE, member).unwrap();
        let pressed = signal("ActionInvoked").build(&(7_u32, "default")).unwrap();
        let closed = signal("NotificationClosed").build(&(7_u32, 2_u32)).unwrap();
        let token = signal("ActivationToken").build(&(7_u32, "token")).unwrap();
        assert_eq!(answer_in(&pressed, 7), Some(Answer::Pressed));
        assert_eq!(answer_in(&closed, 7), Some(Answer::Closed));
        assert_eq!(answer_in(&token, 7), None, "it comes before the press");
        assert_eq!(answer_in(&pressed, 8), None);
        assert_eq!(answer_in(&closed, 8), None);
    }
}
