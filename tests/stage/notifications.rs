//! A real notification server on a test's own session bus: the Desktop Notifications specification as far as it is
//! asked, and a person who presses.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::sync::mpsc::{self, Receiver, Sender};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

use super::patience::PATIENCE;

/// The server. Its name on the bus is free again when it is dropped.
pub(crate) struct Notifications {
    bus: Connection,
    shown: Receiver<Shown>,
}

/// A notification that was shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Shown {
    pub(crate) id: u32,
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) actions: Vec<String>,
}

impl Notifications {
    /// Takes its place on the bus at this address.
    pub(crate) fn serve(address: &OsStr) -> Self {
        let (tell, shown) = mpsc::channel();
        let server = Server { tell, last: 0 };
        let bus = Builder::address(address.to_str().unwrap())
            .and_then(|bus| bus.name("org.freedesktop.Notifications"))
            .and_then(|bus| bus.serve_at(PLACE, server))
            .and_then(Builder::build)
            .expect("a place on the bus");
        Self { bus, shown }
    }

    /// What was shown since this was asked last.
    pub(crate) fn shown(&self) -> Vec<Shown> {
        self.shown.try_iter().collect()
    }

    /// Waits for the next one.
    pub(crate) fn next(&self) -> Shown {
        self.shown.recv_timeout(PATIENCE).expect("a notification")
    }

    /// A person presses it, once.
    pub(crate) fn press(&self, shown: &Shown, action: &str) {
        let emitter = SignalEmitter::new(self.bus.inner(), PLACE).unwrap();
        zbus::block_on(Server::action_invoked(&emitter, shown.id, action)).unwrap();
    }
}

const PLACE: &str = "/org/freedesktop/Notifications";

struct Server {
    tell: Sender<Shown>,
    last: u32,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[expect(clippy::too_many_arguments, reason = "the specification has so many")]
    fn notify(
        &mut self,
        _program: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        self.last += 1;
        let actions = actions.into_iter().step_by(2).collect();
        let _ = self.tell.send(Shown { id: self.last, title: summary, body, actions });
        self.last
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body"].map(str::to_owned).into()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("test".into(), "test".into(), "1".into(), "1.2".into())
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;
}
