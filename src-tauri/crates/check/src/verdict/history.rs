//! What is known besides what a check saw.

use account::provider::Provider;
use account::secret::{Look, Secret, Suspects};

/// What is known of the account and the password besides this check.
#[derive(Clone, Copy, Debug, Default)]
pub struct History {
    /// True if an earlier check of ours proved this very password, with the same user names.
    pub password_was_good: bool,
    /// How much the password looks like the provider's app passwords.
    pub look: Look,
    /// What about the password may be why it is refused.
    pub suspects: Suspects,
}

impl History {
    /// The same, with a look at the password.
    pub fn with(self, secret: &Secret, provider: Option<&Provider>) -> Self {
        let shape = provider.and_then(|provider| provider.shape.as_ref());
        Self { look: secret.look(shape), suspects: secret.suspects(shape), ..self }
    }
}
