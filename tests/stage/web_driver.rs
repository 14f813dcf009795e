//! WebKitWebDriver, and what it drives.

use std::ffi::{OsStr, OsString};
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Stdio;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::process::{Child, Command};

use super::patience::PATIENCE;
use super::port;

/// How long a script in a page may run, in milliseconds. A bound, not a wait.
const SCRIPT: u32 = 600_000;

/// A driver; it ends when it is dropped.
pub(crate) struct WebDriver {
    process: Child,
    address: String,
}

impl WebDriver {
    /// Its program.
    pub(crate) fn command() -> Command {
        Command::new(variable("MAIL_SETUP_WEBDRIVER"))
    }

    /// Starts one by this command. Its window has this home and these variables.
    pub(crate) async fn start(
        mut command: Command,
        home: &Path,
        environment: &[(&'static str, OsString)],
    ) -> Self {
        let port = port::free();
        let process = command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            // Without a bus of its own the window must not find the person's.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        reachable(port).await;
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }

    /// Opens a window of this program.
    pub(crate) async fn opens(&self, program: &OsStr, arguments: &[&str]) -> Client {
        let program = program.to_str().expect("a path in UTF-8");
        let mut capabilities = serde_json::Map::new();
        let options = serde_json::json!({ "binary": program, "args": arguments });
        capabilities.insert("webkitgtk:browserOptions".into(), options);
        capabilities.insert("timeouts".into(), serde_json::json!({ "script": SCRIPT }));
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.address)
            .await
            .unwrap()
    }

    /// Its number as a process; the windows are its children.
    pub(crate) fn id(&self) -> u32 {
        self.process.id().expect("it runs")
    }

    /// Ends it.
    pub(crate) async fn ends(mut self) {
        self.process.kill().await.unwrap();
    }
}

/// What `cargo xtask test` says in this variable.
pub(crate) fn variable(name: &str) -> OsString {
    std::env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test`"))
}

/// Returns when something listens on the port.
async fn reachable(port: u16) {
    let connected = async {
        while tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, connected).await.expect("the driver does not listen");
}
