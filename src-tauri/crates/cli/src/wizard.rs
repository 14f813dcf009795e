//! The wizard, step by step, as lines of text. It draws each view and turns what is typed into an event;
//! what is said and what can be done on a page stands in its view.

mod answer;
mod page;
mod question;
mod say;
mod screen;

use std::time::Duration;

use setup::session::{Environment, Session};
use setup::wizard::{Page, View};

use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::terminal::{Terminal, Typed};
use answer::Answer;
use question::{Numbers, Question};
use screen::Screen;

/// How long a change to the keychain that has begun is waited for at the end.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the first page waits for what is known of this computer.
const FIRST_LOOK: Duration = Duration::from_millis(500);

/// How long a page that may pass by itself is shown before anything is asked on it.
const PASSING: Duration = Duration::from_secs(1);

/// Runs the wizard until the person leaves it.
pub(crate) async fn run(console: &Console, terminal: &mut Terminal) -> Result<Exit, Failure> {
    // The clipboard is cleared at the end, and a change to the keychain is waited for.
    terminal.hear_closing()?;
    let here = Environment::of_this_computer().map_err(|_| Failure::usage("terminal-no-home"))?;
    let environment = Environment { language: console.language.clone(), ..here };
    let session = Session::start(environment);
    let exit = talk(&session, console, terminal).await;
    session.shutdown(PATIENCE).await;
    exit
}

async fn talk(session: &Session, console: &Console, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let mut views = session.views();
    // What is known of this computer comes with the next view: the first page is drawn once, not twice.
    let _ = tokio::time::timeout(FIRST_LOOK, views.changed()).await;
    let mut screen = Screen::new(console);
    let mut draft = vec![];
    let mut numbers = Numbers::default();
    let mut lasts = false;
    // A prompt that stands there stays until a line comes.
    let mut prompted = false;
    loop {
        let view = views.borrow_and_update().clone();
        numbers.give(&view);
        let question = Question::of(&view, &draft, &numbers, &console.words);
        let is_drawn = screen.differs(&view);
        if is_drawn {
            terminal.make_way();
            lasts &= !screen.draw(&view);
        }
        let Some(question) = question.filter(|question| !question.may_pass || lasts || prompted) else {
            tokio::select! {
                changed = views.changed() => if changed.is_err() { return Ok(exit_from(&view)) },
                () = terminal.interrupted() => match question::cancel(&view) {
                    Some(cancel) => session.handle(cancel.clone()),
                    None => return Ok(exit_from(&view)),
                },
                () = tokio::time::sleep(PASSING), if !lasts => lasts = true,
            }
            continue;
        };
        screen.list(&question);
        if is_drawn {
            terminal.repeat(&question.prompt);
        }
        prompted = true;
        let typed = tokio::select! {
            changed = views.changed() => {
                if changed.is_err() {
                    return Ok(exit_from(&view));
                }
                continue;
            }
            typed = terminal.ask(&question.prompt, question.echo) => typed,
        };
        prompted = false;
        let line = match typed {
            Typed::Line(line) => line,
            Typed::NotText => {
                console.say(console.text("terminal-not-text", &[]));
                continue;
            }
            Typed::End => return Ok(exit_from(&view)),
            Typed::Interrupted => match question::cancel(&view) {
                Some(cancel) => {
                    session.handle(cancel.clone());
                    continue;
                }
                None => return Ok(Exit::Cancelled),
            },
        };
        match question.answer(line) {
            Answer::Does(event) => {
                draft.clear();
                numbers = Numbers::default();
                session.handle(event);
            }
            Answer::Field(field) => draft.push(field),
            Answer::Leaves => return Ok(exit_from(&view)),
            Answer::Unknown => console.say(console.text("terminal-unknown-choice", &[])),
            Answer::Unreadable => console.say(console.text("terminal-file-unreadable", &[])),
        }
    }
}

/// Leaving at the end is success; anywhere else the journey was not finished.
fn exit_from(view: &View) -> Exit {
    if matches!(view.page, Page::Done { .. }) { Exit::Right } else { Exit::Cancelled }
}
