//! Thunderbird finds what `mail-setup export thunderbird` wrote where it looks for it, at the domain of the address,
//! and its own account set-up makes an account of it that reads and sends.

use std::fs;

use serde_json::{Value, json};

use super::{Desk, Security};
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};
use crate::stage::small_internet::{ALL, Page, SmallInternet};
use crate::stage::thunderbird::{AccountSetup, Thunderbird};

#[test]
#[ignore = "needs root, Thunderbird, Dovecot and Postfix: cargo xtask test"]
fn thunderbird_takes_the_autoconfig_and_signs_in_at_both() {
    for security in Security::BOTH {
        let (world, desk) = set_up(security);
        world.publish(PLACE, Page::text(exported(&desk)));
        let mut thunderbird = start(&world, &desk);
        let (smtp, imap) = desk.servers_of(security);
        assert_eq!(found(&mut thunderbird), understood(imap, smtp, security));
        assert!(
            world.asked().contains("https autoconfig.mail.test GET /mail/config-v1.1.xml"),
            "{}",
            world.asked()
        );
        assert_eq!(desk.signed_in(), [0, 0], "{}", desk.servers.log());

        enter_password(&mut thunderbird);
        let done = match thunderbird.account_setup {
            AccountSetup::Hub => "#emailAddedSuccessSubview:not([hidden])",
            AccountSetup::Page => "#successView:not([hidden])",
        };
        thunderbird.shows(done, []);
        let socket = match security {
            Security::Tls => 3,
            Security::StartTls => 2,
        };
        // `nsMsgSocketType`, and of `nsMsgAuthMethod` the password as it is.
        let server = |port: u16| json!(["localhost", port, socket, 3, ADDRESS]);
        assert_eq!(made(&mut thunderbird), json!([server(imap), server(smtp)]));
        let [reading, _] = desk.signed_in();
        assert!(reading > 0, "{}", desk.servers.log());

        send(&mut thunderbird);
        desk.waits_for_mail();
        assert_eq!(desk.signed_in()[1], 1, "{}", desk.servers.log());
    }
}

#[test]
#[ignore = "needs root, Thunderbird, Dovecot and Postfix: cargo xtask test"]
fn thunderbird_makes_no_account_of_what_is_not_so() {
    let (world, desk) = set_up(Security::Tls);
    let (smtp, imap) = desk.servers_of(Security::Tls);
    // TLS from the first byte is asked of the port that begins in clear.
    let (_, other) = desk.servers_of(Security::StartTls);
    let wrong = exported(&desk).replace(&format!("<port>{imap}<"), &format!("<port>{other}<"));
    world.publish(PLACE, Page::text(wrong));
    let mut thunderbird = start(&world, &desk);
    assert_eq!(found(&mut thunderbird), understood(other, smtp, Security::Tls));
    enter_password(&mut thunderbird);
    match thunderbird.account_setup {
        AccountSetup::Hub => {
            thunderbird.answers(REFUSED_IN_THE_HUB, &Value::Null);
        }
        AccountSetup::Page => {
            thunderbird.shows("#accountSetupNotifications [value=accountSetupError]", []);
        }
    }
    assert_eq!(made(&mut thunderbird), json!([]));
    assert_eq!(desk.signed_in(), [0, 0], "{}", desk.servers.log());
}

/// Where a provider publishes it.
const PLACE: &str = "autoconfig.mail.test/mail/config-v1.1.xml?emailaddress=anna%40mail.test";

/// A world in which the servers are, and a person with an account at them.
fn set_up(security: Security) -> (SmallInternet, Desk) {
    let world = SmallInternet::new(&[format!("--host-record=autoconfig.mail.test,{ALL}")], &[], &[]);
    let servers = world.inside(MailServers::start);
    (world, Desk::before(security, servers))
}

fn exported(desk: &Desk) -> String {
    desk.export("thunderbird", "config-v1.1.xml");
    fs::read_to_string(desk.home().join("config-v1.1.xml")).unwrap()
}

fn start(world: &SmallInternet, desk: &Desk) -> Thunderbird {
    let mut thunderbird = Thunderbird::start(world);
    thunderbird.believes(&world.ca_file());
    thunderbird.believes(&desk.servers.ca_file());
    thunderbird
}

/// What it says that it found for the address.
fn found(thunderbird: &mut Thunderbird) -> [String; 9] {
    match thunderbird.account_setup {
        AccountSetup::Hub => found_in_the_hub(thunderbird),
        AccountSetup::Page => found_in_the_page(thunderbird),
    }
}

fn found_in_the_hub(thunderbird: &mut Thunderbird) -> [String; 9] {
    thunderbird.types("#realName", "Anna");
    thunderbird.types("#email", ADDRESS);
    thunderbird.clicks("#forward:not([disabled])");
    thunderbird.shows(
        "#emailConfigFoundSubview:not([hidden])",
        [
            "#incomingType",
            "#incomingHost",
            "#incomingPort",
            "#outgoingType",
            "#outgoingHost",
            "#outgoingPort",
            "#sharedUsername",
            "#sharedSocketType",
            "#sharedAuthenticationType",
        ],
    )
}

/// The page asks for everything at once, and shows less: the rest is read from what it goes on with.
fn found_in_the_page(thunderbird: &mut Thunderbird) -> [String; 9] {
    thunderbird.types("#realname", "Anna");
    thunderbird.types("#email", ADDRESS);
    thunderbird.types("#password", PASSWORD);
    thunderbird.clicks("#continueButton:not([disabled])");
    thunderbird.shows("#resultsOption-imap:not([hidden])", []);
    let found = thunderbird.answers(
        "const page = document.querySelector('#tabmail').currentTabInfo.browser.contentWindow;
         const { incoming, outgoing } = page.gAccountSetup.getConcreteConfig();
         const security = { 2: 'STARTTLS', 3: 'SSL/TLS' }[incoming.socketType];
         const password = { 3: 'Normal Password' }[incoming.auth];
         return [incoming.type, incoming.hostname, `${incoming.port}`, outgoing.type, outgoing.hostname,
             `${outgoing.port}`, incoming.username, security, password];",
        &Value::Null,
    );
    serde_json::from_value(found).unwrap()
}

/// What it has to say.
fn understood(imap: u16, smtp: u16, security: Security) -> [String; 9] {
    let security = match security {
        Security::Tls => "SSL/TLS",
        Security::StartTls => "STARTTLS",
    };
    let (imap, smtp) = (imap.to_string(), smtp.to_string());
    ["imap", "localhost", &imap, "smtp", "localhost", &smtp, ADDRESS, security, "Normal Password"]
        .map(str::to_owned)
}

/// Has it sign in.
fn enter_password(thunderbird: &mut Thunderbird) {
    match thunderbird.account_setup {
        AccountSetup::Hub => {
            thunderbird.clicks("#forward:not([disabled])");
            thunderbird.types("#emailPasswordSubview:not([hidden]) #password", PASSWORD);
            thunderbird.clicks("#forward:not([disabled])");
        }
        AccountSetup::Page => thunderbird.clicks("#createButton:not([disabled])"),
    }
}

/// Waits until the page for the password shows an error.
const REFUSED_IN_THE_HUB: &str = "\
    const hub = document.querySelector('account-hub-container').modal;
    const header = hub.querySelector('#emailPasswordSubview').shadowRoot.querySelector('account-hub-header');
    const told = header.shadowRoot.querySelector('#emailFormNotification');
    while (!told.classList.contains('error')) await new Promise(requestAnimationFrame);";

/// The servers of the accounts that it has: host, port, security, kind of password, user.
fn made(thunderbird: &mut Thunderbird) -> Value {
    thunderbird.answers(
        "const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
         const incoming = MailServices.accounts.accounts.map(account => account.incomingServer)
             .filter(server => server.type != 'none')
             .map(it => [it.hostname ?? it.hostName, it.port, it.socketType, it.authMethod, it.username]);
         const outgoing = MailServices.outgoingServer.servers.map(it =>
             [it.serverURI.host, it.serverURI.port, it.socketType, it.authMethod, it.username]);
         return [...incoming, ...outgoing];",
        &Value::Null,
    )
}

/// Writes a message to herself in its window for that, and sends it from there.
fn send(thunderbird: &mut Thunderbird) {
    thunderbird.answers(
        "const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
         const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields);
         Object.assign(fields, { to: given, subject: 'round', body: 'It arrived.' });
         const params = Cc['@mozilla.org/messengercompose/composeparams;1'].createInstance(Ci.nsIMsgComposeParams);
         params.composeFields = fields;
         params.format = Ci.nsIMsgCompFormat.PlainText;
         params.identity = MailServices.accounts.defaultAccount.defaultIdentity;
         MailServices.compose.OpenComposeWindowWithParams(null, params);
         const writing = () => Services.wm.getMostRecentWindow('msgcompose');
         while (!writing()?.composeEditorReady) await new Promise(requestAnimationFrame);
         writing().document.querySelector('#button-send').click();",
        &json!(ADDRESS),
    );
}
