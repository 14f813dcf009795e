//! The steps, as one pure state machine: what the person did and what came of it go in, what must be
//! done comes out, and what is on screen is a value.

mod event;
mod view;

pub use event::*;
pub use view::*;
