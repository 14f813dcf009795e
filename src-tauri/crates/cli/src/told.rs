//! What people are told of servers: what is waited for, and what is wrong.

use account::provider::Provider;
use account::{Protocol, Server};
use check::Progress;
use check::verdict::Verdict;
use setup::advice::{self, Advice};

use crate::code::code;
use crate::console::Console;

/// Tells what is waited for; both conversations run side by side.
pub(crate) fn show(step: Progress, server: &Server, console: &Console) {
    if step.took.is_some() {
        return;
    }
    console.progress(|| {
        let (protocol, message) = match step.protocol {
            Protocol::Smtp => ("smtp", "terminal-progress-smtp"),
            Protocol::Imap => ("imap", "terminal-progress-imap"),
        };
        let stage = format!("stage-{protocol}-{}", code(step.stage));
        let args = [("host", server.host.as_str().into()), ("port", server.port.to_string().into())];
        let running = console.words.attribute(&stage, "running", &args);
        console.text(message, &[("stage", running.into())])
    });
}

/// Tells people what is wrong, all in all.
pub(crate) fn tell_verdict(verdict: &Verdict, provider: Option<&Provider>, console: &Console) {
    let advice = advice::on_verdict(verdict, provider);
    let told = advice.told(&console.words);
    console.say(told.title);
    console.say("");
    console.say(told.what);
    console.list(&told.may_be);
    told.suspects.into_iter().for_each(|suspect| console.say(suspect));
    console.list(&told.steps);
    console.say(told.remedy);
    tell_beside(&advice, &told.also, console);
}

/// Tells people how certain it is, and what was seen besides.
pub(crate) fn tell_beside(advice: &Advice, also: &[String], console: &Console) {
    if let Some(certainty) = advice.certainty {
        let args = [("certainty", code(certainty).into())];
        console.say(console.text("how-certain", &args));
    }
    for title in also {
        console.say(console.text("seen-besides", &[("title", title.as_str().into())]));
    }
}
