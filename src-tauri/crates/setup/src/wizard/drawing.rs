//! What is on screen, drawn from the state: the only place that makes a [`View`].

use std::cmp::Ordering;

use super::checking::Checking;
use super::event::Intent;
use super::items::OldItems;
use super::view::*;
use super::{Account, State, Wizard};
use crate::account::Protocol;
use crate::keychain::BACKUP_DAYS;
use crate::provider::Provider;

impl Wizard {
    /// What is on screen.
    pub fn view(&self) -> View {
        View {
            revision: self.revision,
            language: self.language.tag(),
            intent: self.journey.as_ref().map(|journey| journey.intent),
            account: self.account_view(),
            practice: self.mood(),
            steps: self.steps(),
            page: self.page(),
            can_go_back: self.can_leave() && !matches!(self.state, State::Welcome(_)),
            can_cancel: match &self.state {
                State::Check(check) => check.is_running(),
                State::OldItems { items, .. } if items.is_scanning() => true,
                state => matches!(state, State::Recalling) || self.waits_for_keychain(),
            },
            waits_for_keychain: self.waits_for_keychain(),
            backup_days: BACKUP_DAYS,
        }
    }

    fn account_view(&self) -> Option<AccountView> {
        let account = self.account()?;
        let domain = account.address.domain().to_owned();
        Some(AccountView {
            address: account.address.to_string(),
            provider: account.provider.map(|provider| provider.key.clone()),
            provider_name: account.provider.map_or_else(|| domain.clone(), |provider| provider.name.clone()),
            owner: account.provider.map_or(domain, |provider| provider.owner.clone()),
        })
    }

    fn steps(&self) -> Vec<StepView> {
        let Some(journey) = &self.journey else { return vec![] };
        let all: &[Step] = match journey.intent {
            Intent::Verify => &[Step::Address, Step::Outgoing, Step::Incoming],
            Intent::SetUp | Intent::Revoked => &[
                Step::Address,
                Step::AppPassword,
                Step::Outgoing,
                Step::Incoming,
                Step::Keep,
                Step::OldItems,
                Step::HandOver,
            ],
        };
        let here = self.step();
        let outgoing_failed = matches!(&self.state, State::Check(check) if check.outgoing_failed());
        all.iter()
            .map(|step| StepView {
                step: *step,
                state: match here {
                    Some(here) => match step.cmp(&here) {
                        Ordering::Less if *step == Step::Outgoing && outgoing_failed => StepState::Ahead,
                        Ordering::Less => StepState::Done,
                        Ordering::Equal => StepState::Here,
                        Ordering::Greater => StepState::Ahead,
                    },
                    None => StepState::Done,
                },
            })
            .collect()
    }

    /// The step of the page on screen; `None` when all are done.
    fn step(&self) -> Option<Step> {
        Some(match &self.state {
            State::Welcome(_)
            | State::ChoosePractice { .. }
            | State::StartingPractice { .. }
            | State::ChooseAccount
            | State::Address { .. }
            | State::Servers { .. } => Step::Address,
            State::AppPassword { .. } => Step::AppPassword,
            State::Recalling => Step::Outgoing,
            State::Check(check) => match check.focus() {
                Protocol::Smtp => Step::Outgoing,
                Protocol::Imap => Step::Incoming,
            },
            State::Keep { .. } => Step::Keep,
            State::OldItems { .. } => Step::OldItems,
            State::HandOver { .. } => Step::HandOver,
            State::Done { .. } => return None,
        })
    }

    fn page(&self) -> Page {
        match &self.state {
            State::Welcome(state) => Page::Welcome {
                accounts: self.known_accounts(),
                backups: self.known.backups.clone(),
                recovered: self.known.recovered.clone(),
                trouble: self.known.keychain.iter().chain(&self.known.records).cloned().collect(),
                state: state.clone(),
            },
            State::ChoosePractice { start } => {
                Page::ChoosePractice { moods: practice::Mood::ALL.to_vec(), start: *start }
            }
            State::StartingPractice { .. } => {
                let start = PracticeStart::Starting;
                Page::ChoosePractice { moods: practice::Mood::ALL.to_vec(), start }
            }
            State::ChooseAccount => Page::ChooseAccount { accounts: self.known_accounts() },
            State::Address { entered, problem, refusal } => {
                Page::Address { entered: entered.clone(), problem: problem.clone(), refusal: refusal.clone() }
            }
            State::Servers { smtp, imap, problem, .. } => {
                Page::Servers { smtp: smtp.clone(), imap: imap.clone(), problem: *problem }
            }
            State::AppPassword { opened } => self.app_password_page(opened.as_ref()),
            State::Recalling => match self.account() {
                Some(account) => Checking::recalling().page(account, None, vec![]),
                None => Page::ChooseAccount { accounts: self.known_accounts() },
            },
            State::Check(check) => match self.account() {
                Some(account) => {
                    check.page(account, self.refusals.view(&account.address), self.connections())
                }
                None => Page::ChooseAccount { accounts: self.known_accounts() },
            },
            State::Keep { state, .. } => Page::Keep { state: state.clone() },
            State::OldItems { items, .. } => Page::OldItems {
                state: items.view(),
                guided: self.journey.as_ref().map(|journey| journey.guided.clone()).unwrap_or_default(),
                opened: self.journey.as_ref().and_then(|journey| journey.opened.clone()),
            },
            State::HandOver { programs, opened, .. } => Page::HandOver {
                servers: self.account().map(Account::server_views).unwrap_or_default(),
                programs: programs.clone(),
                opened: opened.clone(),
            },
            State::Done { .. } => Page::Done { summary: self.summary() },
        }
    }

    fn app_password_page(&self, opened: Option<&OpenedPage>) -> Page {
        let provider = self.account().and_then(|account| account.provider);
        let practice = self.journey.as_ref().and_then(|journey| journey.practice.as_ref());
        Page::AppPassword {
            instructions: provider.map_or_else(
                || Provider::STEPS_OF_ANY.map(str::to_owned).into(),
                |provider| provider.steps.clone(),
            ),
            pages: provider.map(|provider| provider.pages.names()).unwrap_or_default(),
            opened: opened.cloned(),
            pretend: practice.map(|practice| practice.passwords.clone()),
            keychain: match practice {
                Some(_) => None,
                None => self.known.keychain.clone(),
            },
            connections: self.connections(),
        }
    }

    fn connections(&self) -> Vec<ConnectionView> {
        match (&self.warming, self.account()) {
            (Some(warming), Some(account)) => warming.views(account),
            _ => vec![],
        }
    }

    fn known_accounts(&self) -> Vec<KnownAccount> {
        self.known
            .accounts
            .iter()
            .map(|record| KnownAccount {
                address: record.address.to_string(),
                provider_name: record
                    .provider
                    .as_deref()
                    .and_then(Provider::with_key)
                    .map_or_else(|| record.address.domain().to_owned(), |provider| provider.name.clone()),
                last_good: record.last_good,
            })
            .collect()
    }

    fn summary(&self) -> Summary {
        let items = self.journey.as_ref().and_then(|journey| journey.cleared.as_ref());
        let cleared = items.map_or(0, OldItems::cleared_count);
        Summary {
            kept: self.kept(),
            cleared,
            run: items.and_then(|items| items.run().cloned()).filter(|_| cleared > 0),
        }
    }
}

impl Account {
    pub(super) fn server_views(&self) -> Vec<ServerView> {
        [Protocol::Smtp, Protocol::Imap].map(|protocol| self.server_view(protocol)).into()
    }

    pub(super) fn server_view(&self, protocol: Protocol) -> ServerView {
        let server = self.servers.of(protocol);
        ServerView {
            protocol,
            host: server.host.clone(),
            port: server.port.get(),
            security: server.security,
            user: server.user.clone(),
        }
    }
}
