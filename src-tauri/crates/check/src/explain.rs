//! Signs in; where the network keeps a server from being asked, looks at the network by itself to say what that is.
//!
//! A check in which all is well pays nothing for it. While a server keeps silent the look begins beside the sign-in,
//! and ends the waiting as soon as it knows why: nobody waits for a limit that tells less. One that was taken before, while
//! connections were brought up, serves as well.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::{Mutex, watch};
use tokio::time::timeout;

use crate::conversation::Patience;
use crate::diagnose::{Certainty, Diagnosis, Observation, Request, diagnose};
use crate::outcome::{CheckError, CheckOutcome, LegEnd, Progress, Stage};
use crate::verdict::{History, Verdict, verdict, verdict_on};
use crate::warm::{Reach, SignedIn, Warm};
use account::cause::{Cause, Subject};
use account::{Account, HostScope, Protocol, Secrets};
use net::Trust;

/// How long a server may keep silent until the network is looked at: a slow one has answered by then.
const SILENCE: Duration = Duration::from_millis(2500);

/// Finds out why servers cannot be asked. One for each check.
pub struct Explainer<'a> {
    request: &'a Request,
    tell: &'a (dyn Fn(&Observation) + Send + Sync),
    look: Mutex<Look<'a>>,
}

/// A look at the network.
enum Look<'a> {
    NotTaken,
    Running(BoxFuture<'a, Diagnosis>),
    Taken(Box<Diagnosis>),
}

impl<'a> Explainer<'a> {
    /// Of a check on the way to these servers; what is seen is told as it is seen.
    pub fn new(request: &'a Request, tell: &'a (dyn Fn(&Observation) + Send + Sync)) -> Self {
        Self { request, tell, look: Mutex::new(Look::NotTaken) }
    }

    /// As if it had taken this look.
    pub fn having_seen(self, diagnosis: Diagnosis) -> Self {
        Self { look: Mutex::new(Look::Taken(Box::new(diagnosis))), ..self }
    }

    /// Signs in as [`Warm::sign_in`] does. A server that keeps silent is waited for until it is known why.
    pub async fn sign_in(
        &self,
        warm: Warm,
        secrets: impl Into<Secrets>,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> CheckOutcome {
        self.patiently(warm, |warm| warm.sign_in(secrets, progress)).await
    }

    /// Signs in as [`Warm::sign_in_and_stay`] does, and waits so, too.
    pub async fn sign_in_and_stay(
        &self,
        warm: Warm,
        secrets: impl Into<Secrets>,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> (CheckOutcome, Option<SignedIn>) {
        self.patiently(warm, |warm| warm.sign_in_and_stay(secrets, progress)).await
    }

    async fn patiently<Signing: Future>(
        &self,
        warm: Warm,
        sign_in: impl FnOnce(Warm) -> Signing,
    ) -> Signing::Output {
        let silence = silence([Protocol::Smtp, Protocol::Imap].map(|protocol| warm.reach(protocol)));
        let patience = warm.patience();
        let ended = async {
            silence.await;
            if !self.can_look() || !settles(&self.look().await) {
                std::future::pending::<()>().await;
            }
        };
        let mut signing_in = std::pin::pin!(sign_in(warm));
        tokio::select! {
            biased;
            came = &mut signing_in => return came,
            () = ended => {}
        }
        for waits in patience {
            waits.send_replace(Patience::Ended);
        }
        signing_in.await
    }

    /// The verdict on a check of this account with these passwords; `None` if nothing failed. Where it is no more than
    /// that a server cannot be asked, the network is looked at, and what is seen there counts where it says more.
    pub async fn verdict(
        &self,
        account: &Account,
        report: &CheckOutcome,
        secrets: &Secrets,
        history: History,
    ) -> Option<Verdict> {
        let own = verdict_on(account, report, secrets, history)?;
        Some(match self.seen_of(report, &own).await {
            Some(diagnosis) => own.in_light_of(&diagnosis),
            None => own,
        })
    }

    /// What the network does, if a look at it can say more than this check; `None` if not.
    pub async fn seen(&self, report: &CheckOutcome) -> Option<Diagnosis> {
        let own = verdict(report, self.request.provider, History::default())?;
        self.seen_of(report, &own).await
    }

    async fn seen_of(&self, report: &CheckOutcome, own: &Verdict) -> Option<Diagnosis> {
        if !self.can_look() || !is_open(report, own) {
            return None;
        }
        Some(self.look().await)
    }

    /// The look, taken once.
    async fn look(&self) -> Diagnosis {
        let mut look = self.look.lock().await;
        loop {
            *look = match &mut *look {
                Look::NotTaken => Look::Running(diagnose(self.request, self.tell).boxed()),
                Look::Running(running) => Look::Taken(Box::new(running.await)),
                Look::Taken(diagnosis) => return (**diagnosis).clone(),
            };
        }
    }

    /// False where no network of others is between, and in practice, where nothing else is reached.
    fn can_look(&self) -> bool {
        let servers = &self.request.servers;
        let is_far = |protocol| HostScope::of(&servers.of(protocol).host) == HostScope::Internet;
        !matches!(self.request.network.trust, Trust::PracticeOnly(_))
            && [Protocol::Smtp, Protocol::Imap].into_iter().any(is_far)
    }
}

/// True if a look at the network can say more than a check does: it did not come to a sign-in, and no server said in
/// its own words why.
pub fn is_open(report: &CheckOutcome, own: &Verdict) -> bool {
    let Some(leg) = own.protocol.map(|protocol| report.of(protocol)) else { return false };
    match &leg.end {
        LegEnd::Failed(error) => {
            HostScope::of(&leg.server.host) == HostScope::Internet && is_of_the_way(error)
        }
        LegEnd::Passed | LegEnd::Skipped => false,
    }
}

/// True for a failure of which the network may be the reason.
pub fn is_of_the_way(error: &CheckError) -> bool {
    let is_before = error.stage < Stage::SignIn;
    let is_said = error.reply.as_ref().is_some_and(|reply| !reply.said.is_empty());
    is_before && !is_said && error.cause.may_be_of_the_network()
}

/// True if it is known why servers are silent.
pub fn settles(diagnosis: &Diagnosis) -> bool {
    let is_reason = |cause: Cause| !cause.lets_mail_through();
    diagnosis.certainty > Certainty::Possible && diagnosis.cause.is_some_and(is_reason)
}

/// Returns when a server has kept silent for long; never if both answered.
async fn silence(reach: [watch::Receiver<Reach>; 2]) {
    // A connection that ended otherwise has no news any more.
    let answered = reach.map(|mut reach| async move {
        let _ = reach.wait_for(|reach| *reach == Reach::Ready).await;
    });
    if timeout(SILENCE, futures_util::future::join_all(answered)).await.is_ok() {
        std::future::pending::<()>().await;
    }
}

impl Verdict {
    /// The same, where a look at the network says more; else with what was seen besides.
    pub fn in_light_of(self, diagnosis: &Diagnosis) -> Self {
        // What is left when nothing else holds is no more than the check saw, in fewer words: a check names a
        // certificate by more than a look does.
        let is_shown = |cause: Cause| cause.subject() == Subject::Certificate && cause == self.cause;
        let is_same = |cause: Cause| is_shown(cause) && diagnosis.certainty == Certainty::Possible;
        let says_more = |cause: Cause| !cause.lets_mail_through() && !is_same(cause);
        match diagnosis.cause {
            Some(cause) if says_more(cause) => {
                let told = Self::of_network(diagnosis, cause);
                let facts = self.facts.into_iter().chain(told.facts).collect();
                Self { protocol: self.protocol, facts, ..told }
            }
            Some(_) | None => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::outcome::{Leg, Reply};
    use account::Address;

    #[test]
    fn a_look_is_taken_where_the_network_may_be_it_and_nobody_has_said_why() {
        for (stage, cause, said, open) in [
            (Stage::Connect, Cause::TimedOut, "", true),
            (Stage::Resolve, Cause::HostNotFound, "", true),
            (Stage::Tls, Cause::CertificateExpired, "", true),
            (Stage::Tls, Cause::Interception, "", false),
            (Stage::Greeting, Cause::IpBlocked, "blocked", false),
            (Stage::Greeting, Cause::HungUp, "bye", false),
            (Stage::SignIn, Cause::TimedOut, "", false),
            (Stage::SignIn, Cause::WrongPassword, "no", false),
        ] {
            let error = error(stage, cause, said);
            let report = report(LegEnd::Failed(error));
            let own = verdict(&report, None, History::default()).unwrap();
            assert_eq!(is_open(&report, &own), open, "{stage:?} {cause:?}");
        }
    }

    #[test]
    fn what_the_network_shows_counts_unless_mail_comes_through() {
        let report = report(LegEnd::Failed(error(Stage::Connect, Cause::TimedOut, "")));
        let own = verdict(&report, None, History::default()).unwrap();
        for (cause, told) in [
            (Some(Cause::CaptivePortal), Cause::CaptivePortal),
            (Some(Cause::Ipv6Broken), Cause::PortBlocked),
            (None, Cause::PortBlocked),
        ] {
            let seen = own.clone().in_light_of(&diagnosis(cause, Certainty::Certain));
            assert_eq!((seen.cause, seen.protocol), (told, Some(Protocol::Smtp)), "{cause:?}");
            assert_eq!(seen.network.is_some(), cause == Some(told), "{cause:?}");
            assert_eq!(seen.facts["host"], "smtp.gmail.com");
        }
    }

    #[test]
    fn only_a_reason_ends_the_waiting() {
        for (cause, certainty, ends) in [
            (Some(Cause::CaptivePortal), Certainty::Certain, true),
            (Some(Cause::PortBlocked), Certainty::Likely, true),
            (Some(Cause::ResolverUnavailable), Certainty::Possible, false),
            (Some(Cause::SlowNetwork), Certainty::Certain, false),
            (None, Certainty::Certain, false),
        ] {
            assert_eq!(settles(&diagnosis(cause, certainty)), ends, "{cause:?}");
        }
    }

    #[tokio::test]
    async fn a_look_that_was_taken_before_is_not_taken_again() {
        let servers = Account::of(Address::parse("anna@gmail.com").unwrap()).servers().unwrap();
        let network = net::Network::default();
        let request = Request { servers, provider: None, network, last_good: None, pages: vec![] };
        let tell = |seen: &Observation| panic!("{seen:?}");
        let portal = diagnosis(Some(Cause::CaptivePortal), Certainty::Certain);
        let explainer = Explainer::new(&request, &tell).having_seen(portal.clone());
        let silent = report(LegEnd::Failed(error(Stage::Connect, Cause::TimedOut, "")));
        assert_eq!(explainer.seen(&silent).await, Some(portal));
        let refused = report(LegEnd::Failed(error(Stage::SignIn, Cause::WrongPassword, "no")));
        assert_eq!(explainer.seen(&refused).await, None, "the server said why");
    }

    #[tokio::test(start_paused = true)]
    async fn one_server_that_keeps_silent_is_enough_and_two_that_answer_are_never_too_slow() {
        let (ready, ends) = watch::channel(Reach::Ready);
        let (connecting, silent) = watch::channel(Reach::Connecting);
        let begun = tokio::time::Instant::now();
        silence([ends.clone(), silent.clone()]).await;
        assert_eq!(begun.elapsed(), SILENCE);
        connecting.send_replace(Reach::Ready);
        let both = silence([ends, silent]);
        assert!(timeout(Duration::from_secs(3600), both).await.is_err());
        drop(ready);
    }

    fn diagnosis(cause: Option<Cause>, certainty: Certainty) -> Diagnosis {
        let (facts, actions, also) = (BTreeMap::new(), vec![], vec![]);
        let (took, local, met) = (Duration::ZERO, net::Local::default(), vec![]);
        Diagnosis { cause, certainty, facts, actions, also, took, local, met, ahead: None }
    }

    fn error(stage: Stage, cause: Cause, said: &str) -> CheckError {
        let reply = (!said.is_empty()).then(|| Reply { said: said.to_owned(), ..Reply::default() });
        let (protocol, temporary) = (Protocol::Smtp, cause.passes());
        CheckError { protocol, stage, cause, may_be: vec![], temporary, reply, facts: BTreeMap::new() }
    }

    fn report(smtp: LegEnd) -> CheckOutcome {
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let servers = account.servers().unwrap();
        CheckOutcome::pretend(Leg::pretend(servers.smtp, smtp), Leg::pretend(servers.imap, LegEnd::Passed))
    }
}
