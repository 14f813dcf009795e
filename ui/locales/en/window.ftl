### Words that only the window needs.

# Spoken name of the list of steps.
steps-label = Steps
steps-done = done
# Spoken name of the choice of languages.
language-label = Language
stages-label = What is being checked
stages-past = What was checked
results-label = Both results
# What a person can rely on, told beside the first page.
promise-safe = Your password leaves this computer only encrypted, and only for your provider.
promise-once = One press is one sign-in at each server. Nothing is tried behind your back.
promise-backup = Nothing is cleared before its backup was read back.
# The foot of the rail.
foot-quiet = Your password goes to your mail servers only.
foot-account = Your password goes to { $provider }’s servers only.
foot-practice = Practice: nothing leaves this computer.
choices-label = What to do
moods-label = How the story goes
# A time that a stage took.
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copy a report
copy-name = Copy this name
copy-address = Copy the address
copy-app-password = Copy the app password
copy-account-password = Copy the account password
copy-settings = Copy all settings
# $what is the name of the setting, such as “Server”.
copy-value = Copy: { $what }
copy-failed = Copying did not work. Select the text and copy it with the keyboard.
steps-title = How to get it
# The password, while it is typed. $left characters are missing, $over are too many.
paste = Paste
paste-failed = Pasting by this button is not allowed here. Click into the field and press Ctrl+V, or ⌘V on a Mac.
look-fits = This looks as { $owner } writes it.
look-short = { $left ->
        [one] One more character belongs to it.
       *[other] { $left } more characters belong to it.
    }
look-long = { $over ->
        [one] This is one character too many.
       *[other] These are { $over } characters too many.
    }
look-differs = { $owner } writes app passwords in another way.
connecting = Starting…
lost =
    .heading = The wizard does not answer
    .what = Close this window and start the wizard again. What was begun is finished or put back then; nothing is lost.

## The report, plain text without secrets

report-title = Mail Setup report
report-address = Account: { $address } ({ $provider })
report-server = Server: { $host }, port { $port }, { $security }
report-cause = Cause: { $cause }, at “{ $stage }”
report-said = The server said: { $said }
report-results = Both results:
report-stages = Stages:
report-practice = This was a practice: { $mood }

file-choose = Choose a file
file-none = No file chosen
