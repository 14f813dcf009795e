//! What KWallet's own interface (org.kde.KWallet) can do and the Secret Service cannot.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::blocking::Connection;
use zbus::zvariant::Type;

/// Has a wallet written to its file. By itself KWallet waits for five seconds: one that is killed before
/// loses what it was told, and the backup of what had come back is gone by then.
///
/// The wallet must have been changed through the Secret Service: then it is open for whoever gives no name,
/// and nobody is asked. Where there is no such call (ksecretd of KDE Frameworks 6.14), it is left to itself.
pub(super) fn save(bus: &Connection, wallet: &str) {
    for (service, path) in
        [("org.kde.kwalletd5", "/modules/kwalletd5"), ("org.kde.kwalletd6", "/modules/kwalletd6")]
    {
        let daemon = Daemon { bus, service, path };
        if let Ok(handle @ 1..) = daemon.call::<_, i32>("open", &(wallet, NO_WINDOW, NO_NAME)) {
            let _ = daemon.call::<_, ()>("sync", &(handle, NO_NAME));
            let _ = daemon.call::<_, i32>("close", &(handle, false, NO_NAME));
        }
    }
}

const NO_WINDOW: i64 = 0;
const NO_NAME: &str = "";

struct Daemon<'a> {
    bus: &'a Connection,
    service: &'a str,
    path: &'a str,
}

impl Daemon<'_> {
    fn call<B: Serialize + Type, A: DeserializeOwned + Type>(
        &self,
        method: &str,
        body: &B,
    ) -> zbus::Result<A> {
        let answer =
            self.bus.call_method(Some(self.service), self.path, Some("org.kde.KWallet"), method, body)?;
        answer.body().deserialize()
    }
}
