//! That a change which is cut short, wherever that is, loses nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::computer::{
    Computer, NOW, at_every_moment, clearing, replacing, running, search, verified,
};
use super::*;
use crate::instrumented::{Moment, Observer};

#[test]
fn a_failure_at_any_moment_of_replacing_loses_nothing() {
    let mut failures = 0;
    for nth in 0.. {
        let computer = Computer::stocked();
        let before = computer.contents();
        let wish = replacing(&computer.ids());
        let counter = Arc::new(AtomicUsize::new(0));
        let seen = counter.clone();
        let observer: Observer = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
            moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
            _ => Ok(()),
        });
        let ended = computer.instrumented(&observer).change(&search(), &wish, NOW, &running());
        if seen.load(Ordering::SeqCst) <= nth {
            assert_eq!(ended.unwrap().replaced.len(), 4);
            break;
        }
        failures += 1;
        if let Ok(changed) = &ended {
            assert_eq!(changed.replaced.len() + changed.kept.len(), 4, "failure {nth}");
        }
        computer.recover_and_expect_everything(&before, &format!("failure {nth}"));
    }
    assert!(failures > 60, "{failures}");
}

#[test]
fn a_crash_at_any_moment_of_replacing_loses_nothing() {
    let crashes = at_every_moment(|computer, observer| {
        let ids = computer.ids();
        let wish = clearing(&ids[3..]).and_to_replace(ids[..3].to_vec(), verified());
        computer.instrumented(observer).change(&search(), &wish, NOW, &running()).map(|_| ())
    });
    assert!(crashes > 60, "{crashes}");
}

#[test]
fn a_failure_at_any_moment_of_a_clear_loses_nothing() {
    let mut failures = 0;
    for nth in 0.. {
        let computer = Computer::stocked();
        let before = computer.contents();
        let ids = computer.ids();
        let counter = Arc::new(AtomicUsize::new(0));
        let seen = counter.clone();
        let observer: Observer = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
            moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
            _ => Ok(()),
        });
        let ended = computer.instrumented(&observer).change(&search(), &clearing(&ids), NOW, &running());
        if seen.load(Ordering::SeqCst) <= nth {
            assert_eq!(ended.unwrap().cleared.len(), 4);
            break;
        }
        failures += 1;
        if let Ok(cleared) = &ended {
            assert_eq!(cleared.cleared.len() + cleared.kept.len(), 4, "failure {nth}");
        }
        computer.recover_and_expect_everything(&before, &format!("failure {nth}"));
    }
    assert!(failures > 60, "{failures}");
}

#[test]
fn a_crash_at_any_moment_of_a_clear_loses_nothing() {
    let crashes = at_every_moment(|computer, observer| {
        let ids = computer.ids();
        computer.instrumented(observer).change(&search(), &clearing(&ids), NOW, &running()).map(|_| ())
    });
    assert!(crashes > 60, "{crashes}");
}

#[test]
fn one_who_was_told_that_time_is_up_loses_nothing_afterwards() {
    let computer = Computer::stocked();
    let before = computer.contents();
    let ids = computer.ids();
    let given_up = Running::default();
    given_up.give_up();
    let ended = computer.vault().change(&search(), &clearing(&ids), NOW, &given_up);
    assert_eq!(ended, Err(KeychainError::TimedOut));
    assert_eq!(computer.contents(), before);
}

#[test]
fn giving_up_half_way_leaves_the_rest() {
    let computer = Computer::stocked();
    let ids = computer.ids();
    let given_up = Running::default();
    let while_deleting = given_up.clone();
    let observer: Observer = Arc::new(move |moment| {
        if moment == Moment::After("delete") {
            while_deleting.give_up();
        }
        Ok(())
    });
    let cleared =
        computer.instrumented(&observer).change(&search(), &clearing(&ids), NOW, &given_up).unwrap();
    assert_eq!((cleared.cleared.len(), cleared.kept.len()), (1, 3));
    assert_eq!(computer.memory.items().len(), 5);
}
