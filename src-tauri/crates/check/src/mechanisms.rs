//! SASL mechanisms that a server offers, where none of them is one that is spoken here.

use account::cause::Cause;

/// Takes a token of the provider's own sign-in page (RFC 7628, and what was there before it).
const OAUTH: [&str; 3] = ["XOAUTH2", "OAUTHBEARER", "XOAUTH"];

/// Takes neither a password nor such a token: a ticket, a certificate, nothing, or a token of another kind.
const NEITHER: [&str; 6] = ["GSSAPI", "GS2-KRB5", "GSS-SPNEGO", "EXTERNAL", "ANONYMOUS", "PLAIN-CLIENTTOKEN"];

/// True if what is offered, in capitals, is sign-in through the provider's page and nothing that takes a password.
/// It does not say that a password is refused in another way, such as IMAP's LOGIN.
pub(super) fn are_oauth_alone<'a>(offered: impl IntoIterator<Item = &'a str>) -> bool {
    let mut is_there = false;
    let takes_no_password = offered.into_iter().all(|name| {
        is_there |= OAUTH.contains(&name);
        OAUTH.contains(&name) || NEITHER.contains(&name)
    });
    is_there && takes_no_password
}

/// What it means that no password can be sent by what is offered.
pub(super) fn without_password<'a>(offered: impl IntoIterator<Item = &'a str>) -> Cause {
    if are_oauth_alone(offered) { Cause::OauthRequired } else { Cause::MechanismUnsupported }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oauth_is_required_only_where_nothing_else_takes_a_password() {
        for (offered, cause) in [
            ("XOAUTH2", Cause::OauthRequired),
            ("OAUTHBEARER XOAUTH2", Cause::OauthRequired),
            ("XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH", Cause::OauthRequired),
            ("GSSAPI XOAUTH2", Cause::OauthRequired),
            ("XOAUTH2 CRAM-MD5", Cause::MechanismUnsupported),
            ("OAUTHBEARER SCRAM-SHA-256-PLUS", Cause::MechanismUnsupported),
            ("NTLM XOAUTH2", Cause::MechanismUnsupported),
            ("XOAUTH2 SOMETHING-OF-TOMORROW", Cause::MechanismUnsupported),
            ("EXTERNAL", Cause::MechanismUnsupported),
            ("", Cause::MechanismUnsupported),
        ] {
            assert_eq!(without_password(offered.split_whitespace()), cause, "{offered}");
        }
    }
}
