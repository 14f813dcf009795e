//! Thunderbird: what a provider publishes for it (draft-ietf-mailmaint-autoconfig, `clientConfig` version 1.1).

use account::{Protocol, Security};

use super::handed::Handed;

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, .. } = handed;
    let server = |protocol: Protocol, element: &str, kind: &str| {
        let server = servers.of(protocol);
        let security = match server.security {
            Security::Tls => "SSL",
            Security::StartTls => "STARTTLS",
        };
        // `password-cleartext` is the password as it is, within TLS.
        format!(
            "    <{element} type=\"{kind}\">\n\
             \x20     <hostname>{}</hostname>\n\
             \x20     <port>{}</port>\n\
             \x20     <socketType>{security}</socketType>\n\
             \x20     <authentication>password-cleartext</authentication>\n\
             \x20     <username>{}</username>\n\
             \x20   </{element}>\n",
            escaped(&server.host),
            server.port,
            escaped(&server.user),
        )
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <clientConfig version=\"1.1\">\n\
         \x20 <emailProvider id=\"{domain}\">\n\
         \x20   <domain>{domain}</domain>\n\
         \x20   <displayName>{domain}</displayName>\n\
         \x20   <displayShortName>{domain}</displayShortName>\n\
         {}{}\
         \x20 </emailProvider>\n\
         </clientConfig>\n",
        server(Protocol::Imap, "incomingServer", "imap"),
        server(Protocol::Smtp, "outgoingServer", "smtp"),
        domain = escaped(address.domain()),
    )
}

/// Text between the tags of XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
