//! What a screen reader gets of a window: its accessibility tree, by AT-SPI on buses of the test's own.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;

use tempfile::TempDir;
use zbus::Message;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{DynamicType, OwnedObjectPath, Type, Value};

use super::daemon::{Ends, missing};
use super::session_bus;

/// A session bus that offers accessibility and nothing else; it ends when it is dropped.
pub(crate) struct Accessibility {
    _bus: Ends,
    session: String,
    tree: Connection,
    _home: TempDir,
}

/// A thing on screen as it is told: what it is, how it is called, how it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Thing {
    /// Such as `heading`.
    pub(crate) role: String,
    pub(crate) name: String,
    /// Its own text, without that of what it holds.
    pub(crate) text: String,
    /// The roles of what holds it, from the outermost.
    pub(crate) within: Vec<String>,
    states: u64,
    attributes: HashMap<String, String>,
}

/// How a thing is (`AtspiStateType`).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum State {
    Focusable = 11,
    Focused = 12,
}

impl Accessibility {
    /// Starts it, as it is where a screen reader runs.
    pub(crate) fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let services = home.path().join("services");
        fs::create_dir(&services).unwrap();
        let offered = "org.a11y.Bus.service";
        fs::copy(format!("/usr/share/dbus-1/services/{offered}"), services.join(offered))
            .unwrap_or_else(|error| missing("at-spi-bus-launcher", "at-spi2-core", &error));
        let listen = format!("unix:dir={}", home.path().display());
        let (bus, session) = session_bus::start(home.path(), &listen, Some(&services));
        let own = Builder::address(session.as_str()).unwrap().build().unwrap();
        for state in ["IsEnabled", "ScreenReaderEnabled"] {
            let value = ("org.a11y.Status", state, Value::from(true));
            let properties = Some("org.freedesktop.DBus.Properties");
            own.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", properties, "Set", &value).unwrap();
        }
        let reply =
            own.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &());
        let address: String = reply.unwrap().body().deserialize().unwrap();
        let tree = Builder::address(address.as_str()).unwrap().build().unwrap();
        Self { _bus: bus, session, tree, _home: home }
    }

    /// What a window needs to offer its tree here.
    pub(crate) fn variables(&self) -> Vec<(&'static str, OsString)> {
        vec![("DBUS_SESSION_BUS_ADDRESS", OsString::from(&self.session))]
    }

    /// All that is on screen, in the order in which it is read; none while it changes.
    pub(crate) fn things(&self) -> Vec<Thing> {
        let mut things = vec![];
        let root = ObjectReference { bus: "org.a11y.atspi.Registry".into(), path: ROOT.try_into().unwrap() };
        // What goes away while it is asked is asked for again.
        match self.read(&root, &[], &mut things) {
            Ok(()) => things,
            Err(_) => vec![],
        }
    }

    fn read(&self, place: &ObjectReference, holders: &[String], things: &mut Vec<Thing>) -> zbus::Result<()> {
        let ask = |method: &str| self.ask(place, ACCESSIBLE, method, &());
        let states: Vec<u32> = ask("GetState")?.body().deserialize()?;
        let role = role(ask("GetRole")?.body().deserialize()?);
        let attributes = ask("GetAttributes")?.body().deserialize()?;
        let children = self.children(place)?;
        let within: Vec<String> = holders.iter().cloned().chain([role.clone()]).collect();
        things.push(Thing {
            role,
            name: plain(&self.name(place)?),
            text: plain(&self.text(place)),
            states: states.iter().rev().fold(0, |all, part| (all << 32) | u64::from(*part)),
            attributes,
            within: holders.to_vec(),
        });
        children.iter().try_for_each(|child| self.read(child, &within, things))
    }

    /// What the window's engine shows is another process's: its place in the window lists no children, and has
    /// one.
    fn children(&self, place: &ObjectReference) -> zbus::Result<Vec<ObjectReference>> {
        let listed: Vec<ObjectReference> =
            self.ask(place, ACCESSIBLE, "GetChildren", &())?.body().deserialize()?;
        if !listed.is_empty() {
            return Ok(listed);
        }
        let count = self.property(place, "ChildCount", |value| i32::try_from(value).ok())?;
        let mut numbered = vec![];
        for number in 0..count.unwrap_or_default() {
            let child: ObjectReference =
                self.ask(place, ACCESSIBLE, "GetChildAtIndex", &number)?.body().deserialize()?;
            if child.path.as_str() != NOTHING {
                numbered.push(child);
            }
        }
        Ok(numbered)
    }

    fn name(&self, place: &ObjectReference) -> zbus::Result<String> {
        let name = self.property(place, "Name", |value| String::try_from(value).ok())?;
        Ok(name.unwrap_or_default())
    }

    fn property<T>(
        &self,
        place: &ObjectReference,
        name: &str,
        read: impl Fn(Value<'_>) -> Option<T>,
    ) -> zbus::Result<Option<T>> {
        let reply = self.ask(place, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, name))?;
        let body = reply.body();
        Ok(read(body.deserialize()?))
    }

    /// Not everything has text of its own.
    fn text(&self, place: &ObjectReference) -> String {
        let whole = (0_i32, -1_i32);
        let reply = self.ask(place, "org.a11y.atspi.Text", "GetText", &whole);
        reply.ok().and_then(|reply| reply.body().deserialize().ok()).unwrap_or_default()
    }

    fn ask<B>(
        &self,
        place: &ObjectReference,
        interface: &str,
        method: &str,
        body: &B,
    ) -> zbus::Result<Message>
    where
        B: serde::Serialize + DynamicType,
    {
        self.tree.call_method(Some(place.bus.as_str()), place.path.as_str(), Some(interface), method, body)
    }
}

impl Thing {
    pub(crate) fn is(&self, state: State) -> bool {
        (self.states >> (state as u32)) & 1 == 1
    }

    /// An attribute, such as `level` of a heading or `live` of what announces.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// Where a thing is asked about itself.
#[derive(Debug, serde::Deserialize, Type)]
struct ObjectReference {
    bus: String,
    path: OwnedObjectPath,
}

const ROOT: &str = "/org/a11y/atspi/accessible/root";
const NOTHING: &str = "/org/a11y/atspi/null";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// What a thing is, by its number (`AtspiRole`). WebKit has no names for them, and asked for that of the head of a
/// table it crashes.
fn role(number: u32) -> String {
    let name = match number {
        7 => "check box",
        11 => "combo box",
        31 => "list",
        32 => "list item",
        35 => "menu item",
        43 => "button",
        44 => "radio button",
        73 => "paragraph",
        79 => "entry",
        83 => "heading",
        95 => "document web",
        110 => "landmark",
        _ => return format!("role {number}"),
    };
    name.to_owned()
}

/// Without the marks that keep names of another direction apart; nobody hears them.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}
