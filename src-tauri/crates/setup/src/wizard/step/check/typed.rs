//! What came of what was typed, before anything is sent.

use crate::wizard::page::{CheckState, Doubt};
use crate::wizard::scene::Scene;
use account::secret::{EnteredSecret, Look, PasswordShape, Secret, SecretProblem};
use account::{Account, Protocol, Secrets};

/// What came of what was typed.
#[derive(Debug)]
pub(super) enum Typed {
    Nothing,
    /// One of them cannot be sent.
    Problem(Protocol, SecretProblem),
    /// One of them looks wrong.
    Doubted {
        about: Protocol,
        doubt: Doubt,
        secrets: Secrets,
    },
}

impl Typed {
    /// One password, fit to be sent; else why it is not, or looks as if it were not.
    pub(super) fn one(entered: &EnteredSecret, scene: &Scene) -> Result<Secrets, Self> {
        let shape = scene.account().and_then(Account::shape);
        let secret = entered.normalise(shape).map_err(|problem| Self::Problem(Protocol::Smtp, problem))?;
        looked_at(secret.into(), scene)
    }

    /// The same for two of them.
    pub(super) fn two(smtp: &EnteredSecret, imap: &EnteredSecret, scene: &Scene) -> Result<Secrets, Self> {
        let normalise = |protocol, entered: &EnteredSecret| {
            let shape = shape_for(protocol, scene);
            entered.normalise(shape).map_err(|problem| Self::Problem(protocol, problem))
        };
        let [smtp, imap] = [normalise(Protocol::Smtp, smtp)?, normalise(Protocol::Imap, imap)?];
        looked_at(Secrets::each(smtp, imap), scene)
    }

    /// The same as shown.
    pub(super) fn state(&self) -> CheckState {
        let (problem, doubt, about) = match self {
            Self::Nothing => (None, None, Protocol::Smtp),
            Self::Problem(about, problem) => (Some(*problem), None, *about),
            Self::Doubted { about, doubt, .. } => (None, Some(doubt.clone()), *about),
        };
        CheckState::Ready { problem, doubt, about }
    }
}

/// How the password for a protocol should look.
pub(super) fn shape_for(protocol: Protocol, scene: &Scene) -> Option<&'static PasswordShape> {
    scene.account().and_then(|account| account.shape_for(protocol))
}

/// One of the passwords without what is suspect about it; `None` if nothing is that can be left out.
pub(super) fn without_suspects(protocol: Protocol, secrets: &Secrets, scene: &Scene) -> Option<Secret> {
    secrets.of(protocol).without_suspects(shape_for(protocol, scene))
}

/// They are sent unless one of them looks wrong.
fn looked_at(secrets: Secrets, scene: &Scene) -> Result<Secrets, Typed> {
    let doubted = [Protocol::Smtp, Protocol::Imap].into_iter().find_map(|about| {
        let shape = shape_for(about, scene)?;
        Some((about, doubt(secrets.of(about), shape)?))
    });
    match doubted {
        Some((about, doubt)) => Err(Typed::Doubted { about, doubt, secrets }),
        None => Ok(secrets),
    }
}

/// Why a password looks wrong for the provider's shape, before it is sent.
fn doubt(secret: &Secret, shape: &PasswordShape) -> Option<Doubt> {
    match secret.look(Some(shape)) {
        Look::Unknown | Look::Fits => None,
        Look::Slipped { letters, expected } => Some(Doubt::Length { letters, expected }),
        Look::Altered => Some(Doubt::Altered { suspects: secret.suspects(Some(shape)).iter().collect() }),
        Look::Differs => Some(Doubt::AccountPassword),
    }
}
