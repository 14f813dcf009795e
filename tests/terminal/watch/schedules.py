"""The agents for launchd and the tasks for Task Scheduler, read by other programs and held against what is published.

launchd.plist(5): keys and their types. The tasks: the order of elements in the sequences of the Task Scheduler schema
(https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema), its enumerations and durations. The query of
an event: that of the Windows Event Log (https://learn.microsoft.com/windows/win32/wes/consuming-events).
"""

import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

folder, program = Path(sys.argv[1]), sys.argv[2]

ARGUMENTS = {
    "day": ["watch", "run", "--wait"],
    "network": ["watch", "run", "--trigger", "network", "--wait"],
}

KEYS = {
    "Label": str,
    "ProgramArguments": list,
    "ProcessType": str,
    "AbandonProcessGroup": bool,
    "LimitLoadToSessionType": str,
}
BEGINS = {
    "day": {"StartCalendarInterval": dict},
    "network": {"WatchPaths": list, "ThrottleInterval": int},
}


def agent(of):
    agent = plistlib.loads((folder / f"{of}.plist").read_bytes())
    assert {key: type(value) for key, value in agent.items()} == KEYS | BEGINS[of], agent
    assert agent["ProgramArguments"] == [program, *ARGUMENTS[of]], agent
    assert re.fullmatch(r"[a-z0-9.-]+", agent["Label"]), agent
    assert agent["ProcessType"] in {"Background", "Standard", "Adaptive", "Interactive"}
    return agent


day, network = agent("day"), agent("network")
assert day["Label"] != network["Label"], day
time = day["StartCalendarInterval"]
assert set(time) == {"Hour", "Minute"} and 0 <= time["Hour"] < 24 and 0 <= time["Minute"] < 60, time
assert network["WatchPaths"] and all(path.startswith("/") for path in network["WatchPaths"]), network
# Ten is what launchd does by itself.
assert network["ThrottleInterval"] >= 10, network

NAMESPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def children(element):
    return [child.tag.removeprefix(NAMESPACE) for child in element]


# settingsType: in any order, of these.
SETTINGS = {
    "AllowStartOnDemand", "RestartOnFailure", "MultipleInstancesPolicy", "DisallowStartIfOnBatteries",
    "StopIfGoingOnBatteries", "AllowHardTerminate", "StartWhenAvailable", "NetworkProfileName",
    "RunOnlyIfNetworkAvailable", "WakeToRun", "Enabled", "Hidden", "DeleteExpiredTaskAfter", "IdleSettings",
    "NetworkSettings", "ExecutionTimeLimit", "Priority", "RunOnlyIfIdle",
}


def task(of):
    """A task, as what finds its elements."""
    task = ET.parse(folder / f"{of}.xml").getroot()
    assert task.tag == NAMESPACE + "Task" and task.get("version") == "1.2", task.attrib

    def find(path):
        found = task.find("/".join(NAMESPACE + part for part in path.split("/")))
        assert found is not None, path
        return found

    # taskType, execActionType: sequences, whose order counts.
    assert children(task) == ["RegistrationInfo", "Triggers", "Settings", "Actions"], children(task)
    assert children(find("Actions/Exec")) == ["Command", "Arguments"]
    assert set(children(find("Settings"))) <= SETTINGS, children(find("Settings"))
    assert find("Settings/MultipleInstancesPolicy").text in {"Parallel", "Queue", "IgnoreNew", "StopExisting"}
    assert 0 <= int(find("Settings/Priority").text) <= 10
    assert find("Actions/Exec/Command").text == program
    assert find("Actions/Exec/Arguments").text == " ".join(ARGUMENTS[of])
    is_duration(find("Settings/ExecutionTimeLimit"))
    return find


def is_duration(element):
    assert re.fullmatch(r"P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?", element.text), element.text


# triggerBaseType with calendarTriggerType.
find = task("day")
assert children(find("Triggers")) == ["CalendarTrigger"]
assert children(find("Triggers/CalendarTrigger")) == ["StartBoundary", "Enabled", "RandomDelay", "ScheduleByDay"]
assert children(find("Triggers/CalendarTrigger/ScheduleByDay")) == ["DaysInterval"]
is_duration(find("Triggers/CalendarTrigger/RandomDelay"))
assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", find("Triggers/CalendarTrigger/StartBoundary").text)

# triggerBaseType with eventTriggerType.
find = task("network")
assert children(find("Triggers")) == ["EventTrigger"]
assert children(find("Triggers/EventTrigger")) == ["Enabled", "Subscription", "Delay"]
is_duration(find("Triggers/EventTrigger/Delay"))
# The subscription is a text that is XML again.
queries = ET.fromstring(find("Triggers/EventTrigger/Subscription").text)
assert queries.tag == "QueryList" and [query.tag for query in queries] == ["Query"]
(query,) = queries
assert query.get("Id") == "0" and [select.tag for select in query] == ["Select"]
(select,) = query
assert query.get("Path") == select.get("Path") == "Microsoft-Windows-NetworkProfile/Operational"
assert select.text == "*[System[Provider[@Name='Microsoft-Windows-NetworkProfile'] and EventID=10000]]", select.text
