//! Draws a view as lines of text: heading, lead, what stands on the page. One file for each page, or for those that
//! belong together.

mod address;
mod app_password;
pub(super) mod body;
mod can_it_work;
mod check;
mod done;
mod hand_over;
mod network;
mod old_items;
mod servers;
mod test_message;
mod welcome;

use setup::wizard::{KeepState, Page, PracticeStart, StepState};

use self::body::Body;
use super::question;
use crate::code::code;

impl Body<'_> {
    /// Where the person is, and how things stand.
    pub(super) fn head(&self) {
        let Self { console, speech, view } = self;
        console.say("");
        if let Some(mood) = view.practice {
            let mood = speech.say(&format!("mood-{}.title", code(mood)), &[]);
            console.say(console.faint(&speech.say("practice.mood", &[("mood", mood.into())])));
        }
        if let Some(at) = view.steps.iter().position(|step| step.state == StepState::Here) {
            let args = [("at", (at + 1).into()), ("of", view.steps.len().into())];
            console.say(console.faint(&speech.say("terminal-step", &args)));
        }
        console.say(console.heading(&speech.text(&view.heading)));
        console.say(speech.text(&view.lead));
        console.say("");
        if let Some(label) = question::cancel_label(view, speech) {
            console.say(format!("  Ctrl-C  {label}"));
            console.say("");
        }
    }

    /// What stands between the lead and what can be typed.
    pub(super) fn draw(&self) {
        match &self.view.page {
            Page::Welcome { accounts, backups, recovered, trouble, state } => {
                self.welcome(accounts, recovered, trouble, backups, state);
            }
            Page::ChoosePractice { start: PracticeStart::Failed } => {
                self.paragraph(self.text("practice-failed", &[]));
            }
            Page::ChooseAccount { accounts } => self.known(accounts),
            Page::Address { problem, refusal, .. } => self.address(problem.as_ref(), refusal.as_ref()),
            Page::Servers { problem, refusal, outgoing, told, .. } => {
                told.iter().for_each(|text| self.paragraph(self.speech.text(text)));
                self.servers(problem.as_ref(), refusal.as_ref(), *outgoing);
            }
            Page::OutgoingServer { problem, .. } => self.outgoing_server(problem.as_ref()),
            Page::OwnAddress { domain, found, problem, .. } => {
                self.own_address(domain, found, problem.as_ref());
            }
            Page::CanItWork { at, of, remedy, letter } => {
                self.can_it_work(*at, *of, remedy.as_ref(), letter.as_ref());
            }
            Page::AppleMail { steps, opened } => self.apple_mail(steps, *opened),
            Page::OtherWay { steps, here, others, opened } => {
                self.other_way(steps, here, others, opened.as_ref());
            }
            Page::NotOffered { reasons, letter } => self.not_offered(reasons, letter.as_ref()),
            Page::Certificate { servers, steps, chosen, problem } => {
                self.certificate(servers, steps, chosen.as_deref(), problem.as_ref());
            }
            Page::AppPassword { instructions, name, pretend, keychain, connections, .. } => {
                self.app_password(
                    instructions,
                    name.as_ref(),
                    pretend.as_ref(),
                    keychain.as_ref(),
                    connections,
                );
            }
            Page::Outgoing(page) | Page::Incoming(page) => self.before_check(page),
            Page::Network { state, observations } => self.network(state, observations),
            Page::Reader { issuer, host } => {
                let args = [("issuer", issuer.as_str().into()), ("host", host.as_str().into())];
                self.paragraph(self.text("reader.what", &args));
            }
            Page::Keep { state: KeepState::Refused { advice } } => self.advice(advice),
            Page::OldItems { state, guided, opened, copying } => {
                self.old_items(state);
                self.guided(guided, opened.as_ref());
                self.copying(copying);
            }
            Page::PretendProgram { copying, .. } => self.copying(copying),
            Page::HandOver { servers, copying, programs, before, opened, profile, settings } => {
                self.hand_over(servers, copying, programs, before, opened.as_ref(), profile.as_ref());
                self.settings(settings);
            }
            Page::TestMessage { state } => self.test_message(state),
            Page::Done { points, todos, next, watch, copying } => {
                self.done(points, todos, next, *watch);
                self.copying(copying);
            }
            Page::ChoosePractice { .. }
            | Page::FindServers { .. }
            | Page::Keep { state: KeepState::Ready | KeepState::Keeping | KeepState::Kept } => {}
        }
        if let Some(opened) = &self.view.opened {
            self.opened(opened);
        }
    }
}
