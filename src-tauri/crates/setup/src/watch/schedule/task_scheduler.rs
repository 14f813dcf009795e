//! Windows: a task of the person's, for as long as they are signed in.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::TempPath;

use super::{ARGUMENTS, Schedule, ScheduleError, Scheduled, TITLE, as_text, succeeds};

/// The person's Task Scheduler.
#[derive(Clone, Copy, Debug)]
pub struct TaskScheduler;

impl Schedule for TaskScheduler {
    fn is_there(&self) -> bool {
        cfg!(windows)
    }

    fn enable(&self, program: &Path) -> Result<Scheduled, ScheduleError> {
        if !self.is_there() {
            return Err(ScheduleError::Missing);
        }
        let file = handed_over(&task(program)?)?;
        let made = succeeds("schtasks", &["/Create", "/F", "/TN", NAME, "/XML", &file.to_string_lossy()]);
        file.close()?;
        if made { Ok(Scheduled::Running) } else { Err(ScheduleError::Refused) }
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        if self.status().is_none() || succeeds("schtasks", &["/Delete", "/F", "/TN", NAME]) {
            return Ok(());
        }
        Err(ScheduleError::Refused)
    }

    fn status(&self) -> Option<Scheduled> {
        let is_there = self.is_there() && succeeds("schtasks", &["/Query", "/TN", NAME]);
        is_there.then_some(Scheduled::Running)
    }
}

/// The task: <https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema>, whose order its elements
/// keep to. Without a principal it is whoever makes it, in their own session.
///
/// # Errors
/// If the path is no text, or has a line end in it.
pub fn task(program: &Path) -> Result<String, ScheduleError> {
    let program = escaped(as_text(program)?);
    let arguments = ARGUMENTS.join(" ");
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{TITLE}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T08:00:00</StartBoundary>
      <Enabled>true</Enabled>
      <RandomDelay>PT10H</RandomDelay>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>true</RunOnlyIfNetworkAvailable>
    <ExecutionTimeLimit>PT12H</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions>
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"#
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The task in a file that nobody had before and only this person reads; it is gone when this is dropped.
fn handed_over(task: &str) -> io::Result<TempPath> {
    let mut file = tempfile::Builder::new().prefix("mail-setup-watch-").suffix(".xml").tempfile()?;
    file.write_all(&in_utf_16(task))?;
    // Closed, so that schtasks can open it.
    Ok(file.into_temp_path())
}

/// As `schtasks` reads files.
fn in_utf_16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

const NAME: &str = "Mail Setup Watch";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_text_in_the_task_and_the_file_is_as_its_head_says() {
        let task = task(Path::new(r"C:\A & <B>\mail-setup.exe")).unwrap();
        assert!(task.contains(r"<Command>C:\A &amp; &lt;B&gt;\mail-setup.exe</Command>"), "{task}");
        let bytes = in_utf_16(&task);
        assert_eq!(bytes[..4], [0xFF, 0xFE, b'<', 0]);
    }

    #[test]
    fn the_file_for_schtasks_is_of_its_own_and_does_not_stay() {
        let [one, other] = ["one", "other"].map(|task| handed_over(task).unwrap());
        assert_eq!(std::fs::read(&one).unwrap(), in_utf_16("one"));
        assert_ne!(one.to_path_buf(), other.to_path_buf());
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            assert_eq!(std::fs::metadata(&one).unwrap().mode() & 0o777, 0o600);
        }
        let paths = [one.to_path_buf(), other.to_path_buf()];
        drop(one);
        other.close().unwrap();
        assert!(!paths.iter().any(|path| path.exists()), "{paths:?}");
    }
}
