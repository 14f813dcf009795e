//! What other programs of the same person may see of this one, which holds a password for a while.

/// Keeps the memory of this process out of files and away from other programs, as far as the system lets it. Called
/// before anything else.
///
/// | system | what is asked for |
/// | --- | --- |
/// | Linux | no core file, of what is started from here neither; no other program of this person may read the memory or attach to it, unless it is the administrator's |
/// | macOS | no core file; who may attach is said by the signature of the built program |
/// | Windows | nothing: it has no call for it that a program can make for itself |
///
/// What the system refuses is left as it was: a person who cannot set up mail is worse off than one whose memory
/// can be read by their own programs.
pub fn seclude() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
