//! Windows: two tasks of the person's, for as long as they are signed in.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::TempPath;

use super::{Schedule, ScheduleError, Scheduled, arguments, as_text, succeeds, title};
use crate::watch::trigger::Trigger;

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
        let [daily, of_network] = [Trigger::Day, Trigger::Network].map(|trigger| task(program, trigger));
        let (daily, of_network) = (daily?, of_network?);
        if !create(NAME, &daily)? {
            return Err(ScheduleError::Refused);
        }
        // Who may not read the system's events has the daily check all the same.
        let is_told = create(NETWORK_NAME, &of_network)?;
        Ok(if is_told { Scheduled::Running } else { Scheduled::DailyAlone })
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        let is_gone = |name| !self.has(name) || succeeds("schtasks", &["/Delete", "/F", "/TN", name]);
        if [NETWORK_NAME, NAME].into_iter().all(is_gone) { Ok(()) } else { Err(ScheduleError::Refused) }
    }

    fn status(&self) -> Option<Scheduled> {
        match (self.has(NAME), self.has(NETWORK_NAME)) {
            (true, true) => Some(Scheduled::Running),
            (true, false) => Some(Scheduled::DailyAlone),
            (false, _) => None,
        }
    }
}

impl TaskScheduler {
    fn has(self, name: &str) -> bool {
        self.is_there() && succeeds("schtasks", &["/Query", "/TN", name])
    }
}

/// True if the scheduler took the task.
fn create(name: &str, task: &str) -> io::Result<bool> {
    let file = handed_over(task)?;
    let is_taken = succeeds("schtasks", &["/Create", "/F", "/TN", name, "/XML", &file.to_string_lossy()]);
    file.close()?;
    Ok(is_taken)
}

/// The task: <https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema>, whose order its elements
/// keep to. Without a principal it is whoever makes it, in their own session.
///
/// # Errors
/// If the path is no text, or has a line end in it.
pub fn task(program: &Path, trigger: Trigger) -> Result<String, ScheduleError> {
    let program = escaped(as_text(program)?);
    let (title, arguments) = (title(trigger), arguments(trigger).join(" "));
    let (begins, instances) = match trigger {
        Trigger::Day => (DAILY.to_owned(), "IgnoreNew"),
        // What changes while it runs is not lost.
        Trigger::Network => (after_event(), "Queue"),
    };
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{title}</Description>
  </RegistrationInfo>
  <Triggers>
{begins}
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>{instances}</MultipleInstancesPolicy>
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

const DAILY: &str = "    <CalendarTrigger>
      <StartBoundary>2026-01-01T08:00:00</StartBoundary>
      <Enabled>true</Enabled>
      <RandomDelay>PT10H</RandomDelay>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>";

/// The event by which Windows tells that a network is connected, with a delay until it leads somewhere:
/// <https://learn.microsoft.com/windows/win32/taskschd/taskschedulerschema-eventtriggertype-complextype>.
fn after_event() -> String {
    let query = format!(
        r#"<QueryList><Query Id="0" Path="{LOG}"><Select Path="{LOG}">*[System[Provider[@Name='Microsoft-Windows-NetworkProfile'] and EventID=10000]]</Select></Query></QueryList>"#
    );
    format!(
        "    <EventTrigger>
      <Enabled>true</Enabled>
      <Subscription>{}</Subscription>
      <Delay>PT30S</Delay>
    </EventTrigger>",
        escaped(&query)
    )
}

/// Where Windows writes down what becomes of networks.
const LOG: &str = "Microsoft-Windows-NetworkProfile/Operational";

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
const NETWORK_NAME: &str = "Mail Setup Watch Network";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_text_in_the_task_and_the_file_is_as_its_head_says() {
        let program = Path::new(r"C:\A & <B>\mail-setup.exe");
        let [task, other] = [Trigger::Day, Trigger::Network].map(|trigger| task(program, trigger).unwrap());
        for task in [&task, &other] {
            assert!(task.contains(r"<Command>C:\A &amp; &lt;B&gt;\mail-setup.exe</Command>"), "{task}");
        }
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
