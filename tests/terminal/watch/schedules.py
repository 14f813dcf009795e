"""The agent for launchd and the task for Task Scheduler, read by other programs and held against what is published.

launchd.plist(5): keys and their types. The task: the order of elements in the sequences of the Task Scheduler schema
(https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema), its enumerations and durations.
"""

import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

folder, program = Path(sys.argv[1]), sys.argv[2]

agent = plistlib.loads((folder / "agent.plist").read_bytes())
KEYS = {
    "Label": str,
    "ProgramArguments": list,
    "StartCalendarInterval": dict,
    "ProcessType": str,
    "AbandonProcessGroup": bool,
    "LimitLoadToSessionType": str,
}
assert {key: type(value) for key, value in agent.items()} == KEYS, agent
assert agent["ProgramArguments"] == [program, "watch", "run", "--wait"], agent
assert re.fullmatch(r"[a-z0-9.-]+", agent["Label"]), agent
assert agent["ProcessType"] in {"Background", "Standard", "Adaptive", "Interactive"}
time = agent["StartCalendarInterval"]
assert set(time) == {"Hour", "Minute"} and 0 <= time["Hour"] < 24 and 0 <= time["Minute"] < 60, time

NAMESPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
task = ET.parse(folder / "task.xml").getroot()
assert task.tag == NAMESPACE + "Task" and task.get("version") == "1.2", task.attrib


def children(element):
    return [child.tag.removeprefix(NAMESPACE) for child in element]


def find(path):
    found = task.find("/".join(NAMESPACE + part for part in path.split("/")))
    assert found is not None, path
    return found


# taskType, triggerBaseType with calendarTriggerType, execActionType: sequences, whose order counts.
assert children(task) == ["RegistrationInfo", "Triggers", "Settings", "Actions"], children(task)
assert children(find("Triggers/CalendarTrigger")) == ["StartBoundary", "Enabled", "RandomDelay", "ScheduleByDay"]
assert children(find("Triggers/CalendarTrigger/ScheduleByDay")) == ["DaysInterval"]
assert children(find("Actions/Exec")) == ["Command", "Arguments"]
# settingsType: in any order, of these.
SETTINGS = {
    "AllowStartOnDemand", "RestartOnFailure", "MultipleInstancesPolicy", "DisallowStartIfOnBatteries",
    "StopIfGoingOnBatteries", "AllowHardTerminate", "StartWhenAvailable", "NetworkProfileName",
    "RunOnlyIfNetworkAvailable", "WakeToRun", "Enabled", "Hidden", "DeleteExpiredTaskAfter", "IdleSettings",
    "NetworkSettings", "ExecutionTimeLimit", "Priority", "RunOnlyIfIdle",
}
assert set(children(find("Settings"))) <= SETTINGS, children(find("Settings"))
assert find("Settings/MultipleInstancesPolicy").text in {"Parallel", "Queue", "IgnoreNew", "StopExisting"}
assert 0 <= int(find("Settings/Priority").text) <= 10
for duration in ["Settings/ExecutionTimeLimit", "Triggers/CalendarTrigger/RandomDelay"]:
    assert re.fullmatch(r"P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?", find(duration).text), duration
assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", find("Triggers/CalendarTrigger/StartBoundary").text)
assert find("Actions/Exec/Command").text == program
assert find("Actions/Exec/Arguments").text == "watch run --wait"
