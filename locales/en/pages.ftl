# Words of the pages. They are written into the HTML when the site is built.

-brand = Kickoff

### The language itself

language-name = English
language-direction = ltr
# The country most readers are in: what holds in another one only is folded.
language-country = US

### Frame of every page

brand = { -brand }
page-title = { $title } · { -brand }
skip = Skip to the content
main-navigation = Main
nav-guides = Guides
nav-documents = Documents
nav-share = Share
nav-about = About
nav-search = Search
languages = Languages
# On a site with many languages: the link to the list of all, with the language of the page.
language-list = Languages: { $name }
back-home = Home
footer-privacy = What you check off and write stays in this browser. Nothing is sent anywhere.
footer-facts = Figures and sources
footer-glossary = Words we use
footer-links = Outside links
pager = More to read
pager-before = Previous
pager-after = Next
failure-app = Part of this page could not start. You can read everything, and what you check off is still saved, unless another message says otherwise. Reload the page; if it happens again, try another browser.
failure-storage = The browser did not save your last change. It stays on this page until you close it.

### Cards that networks show of a shared page

card-site = Guides, tasks, letters, posts
card-guide = Guide · { $role }
card-document = { $kind } · ready to fill in
card-campaign = For { the-campaign }

### Dates

# $first and $last are days of December; the week never leaves that month.
week-dates = December { $first }–{ $last }, { $year }
week-rule = Each year, the week of December 9

date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $day }, { $year }

### Home

home-title = Get every school to the starting line
home-summary = Guides, checklists, letters and posts for people who bring a whole district to { the-campaign }. Free, private, nothing to install.
home-lead = { -brand } helps you bring a whole district to { the-campaign }: guides to follow, tasks to check off, letters to send, posts to share.
home-countdown-before = The week starts
home-countdown-day = The week is on: day
home-countdown-of-seven = of 7
home-week-label = { week-title }
home-roles = What brings you here?
home-role-guide = Read the guide
home-role-checklist = Checklist
home-promises = What you can count on
home-promise-lost = Nothing gets lost
home-promise-lost-text = Check marks and drafts are saved as you go, in this browser on this device. Close the window and come back tomorrow.
home-promise-private = Nobody is watching
home-promise-private-text = No account, no tracking, no server. Students' names are never asked for.
home-promise-anywhere = Works on any phone
home-promise-anywhere-text = Every guide opens right away, even on a slow connection or where the browser blocks scripts; after your first visit, even offline.
home-promise-true = Up to date every year
home-promise-true-text = Dates follow the calendar, and every figure names its year and its source.
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

### Guides and checklists

guide-reviewed = Text reviewed on { $date }
guide-minutes = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
}
guide-contents = On this page
guide-to-checklist = Show these tasks as a checklist
checklist-title = Checklist: { $role }
checklist-summary = { $role }: all { $count } tasks in order, to check off as you go. Progress is kept in your browser.
checklist-lead = Check off what is done. The link under each task opens the part of the guide that explains it.
checklist-to-guide = Read the whole guide
checklist-how = How to do it
checklist-how-for = How to do it: { $title }
checklist-to-plan = See all your tasks by date
task-done = Done
task-to-do = To do
task-in-progress = In progress
task-not-for-us = Not for us
task-more = Status, date, note
task-status = Status
task-own-date = Your own date
task-note = Note
task-minutes = about { $minutes } minutes
task-hours = { $hours ->
    [one] about { $hours } hour
   *[other] about { $hours } hours
}
due-before-event = { $days ->
    [one] the day before the event
   *[other] { $days } days before the event
}
due-on-event = on the day of the event
due-after-event = { $days ->
    [one] the day after the event
   *[other] within { $days } days of the event
}
due-before-campaign = { $days ->
    [one] the day before the campaign begins
   *[other] { $days } days before the campaign begins
}
due-on-campaign = on the first day of the campaign
due-after-campaign = { $days ->
    [0] by the last day of the campaign
    [one] the day after the campaign
   *[other] within { $days } days of the campaign’s end
}

### Plan

nav-plan = Plan
plan-title = Your plan
plan-summary = All tasks of your roles by date: what is late, what to do this week, what comes next. With your events, a calendar file and a printout.
plan-lead = All the tasks for your roles, by date. Give your event a date and every deadline follows.
plan-noscript = The plan needs scripts, which are off in this browser. Below are all tasks with their deadlines as rules; the checklists work without scripts.
plan-events = Your event
plan-events-hint = What you enter here also fills in your letters. Without a date, deadlines count from the first day of the campaign.
plan-event-first = First event
plan-event-name = Name
plan-event-date = Date
plan-event-start = Start
plan-event-end = End
plan-event-place = Place
plan-event-zone = Time zone, if different
plan-event-roles = Lists for this event
plan-add-event = Add another event
plan-remove-event = Remove this event
plan-show = Show
plan-nothing = Nothing to show: choose at least one role.
plan-roles = Whose tasks to show
plan-tools = Calendar and print
plan-calendar = Save to calendar (.ics)
plan-calendar-about = About the calendar file
plan-calendar-hint = It holds all deadlines and events shown below; an event without an end counts 65 minutes, like the proposed run of show. Open it with your calendar. After a change, save and open it again: entries are updated. The classic Outlook for Windows makes a calendar of its own from it; delete that one first. What you take out of the plan stays in your calendar until you delete it there.
event-choice = For the event
event-word = Event
next-begin = Where to begin
next-step-role = Find your role
next-step-role-text = Each role has a guide and its tasks.
next-step-date = Give your event a date
next-step-date-text = Every deadline follows from it.
next-step-plan = Follow your plan
next-step-plan-text = What is late, what is next, what is done.
next-title = Next in your plan
next-all = The whole plan

### Undo and keys

undo = Undo
redo = Redo
undo-undone = Undone:
undo-redone = Redone:
undo-missed = Changed elsewhere since, so it stays as it is:
keys-title = Keyboard
keys-open = Keyboard
keys-close = Close
keys-space = check or uncheck a task
keys-arrows = next or previous task
keys-undo = undo the last change (outside of text fields)
keys-redo = redo it
keys-help = show this list
keys-on = Use these keys
keys-space-name = Space
task-country-us = United States only
task-country-fr = France only
noscript-ticks = Scripts are off in this browser: you can read everything and follow every link, but check marks are not kept.

### Documents

blank-of = of { $blank }
blank-at = at { $blank }
documents-title = Letters and texts, ready to send
documents-summary = Seventeen letters, emails, posts and plans for a campaign, with the blanks marked. Copy, fill in, send.
documents-lead = Each text is ready to send once its marked blanks are filled in. What you fill in is kept in this browser and used in every letter.
documents-fill = Fill in the blanks of all letters
document-kind-email = Email
document-kind-text = Text
document-kind-letter = Letter
document-kind-table = Plan
document-kind-agenda = Schedule
document-kind-resolution = Resolution
document-subject = Subject:
document-mail = Open in your mail program
document-all = All letters and texts
document-tools = What you can do with this text
document-copy-rich = Copy
document-copy-text = Copy as plain text
document-copy-subject = Copy the subject
document-docx = Word file
document-txt = Text file
document-print = Print
document-fill = Fill in the blanks
document-fill-hint = What you type goes into this letter and all others, and stays in this browser.
document-fill-all = See the blanks of all letters
document-noscript = Filling in and saving need scripts, which are off in this browser. You can still select the text, copy it and fill the marked blanks yourself.

### The form of all blanks

details-title = The blanks of all letters
details-summary = One form for names, dates and places: fill it in once and all seventeen letters and texts follow.
details-lead = Fill in once what your letters need. Everything is optional, stays in this browser, and can be changed here or on each letter.
details-sender = You
details-school = School and area
details-event = Event
details-contact = Contact on the day
details-guest = Official
details-press = Press and quotes
details-local = Council, co-author, local figures

### Search

search-title = Search
search-summary = Search all guides, letters and texts. Small typing errors do not matter.
search-label = What are you looking for?
search-hint = Results appear as you type. Accents and small typing errors do not matter.
search-noscript = Searching needs scripts, which are off in this browser. Here are all pages:
search-others = More pages
search-kind-guide = Guide
search-kind-page = Page

### Figures

fact-millions = { $whole ->
   *[other] { $digits } million
}
fact-source = ({ $name }, { $period })

### Links outside of the site

links-title = Outside links
links-summary = Every address outside of this site that its texts lead to, with the day it was checked and where it was found.
links-lead = For the person who hosts this site: all addresses outside of it that the texts lead to. Each was compared with its source on the day shown. Open them once before your campaign; addresses change.
links-name = Leads to
links-address = Address
links-checked = Checked on
links-evidence = Where it was found
links-change = They all stand in one file of the project, src/campaign/profiles/hour-of-code.json.

### Share page

share-title = Compose a post
share-summary = Write a post once and open it on Facebook, X and other networks, with exactly the words you typed.
share-lead = Write your message once and open it on the network of your choice. Nothing is posted until you confirm it there.
share-text = Your message
share-text-hint = The networks receive it word for word; Facebook and LinkedIn take the address only.
# $tag is a hashtag such as #HourOfCode, or an account such as @codeorg.
share-tag = with { $tag }
share-address = Address to share
share-address-hint = A web page that starts with https:// or http://. Facebook, LinkedIn and Telegram always need one; left empty, they get { $address }.
share-picture = A picture to go with it
share-picture-hint = The picture does not travel with the link: you attach it on the network itself. Note here which one, and how you describe it for people who cannot see it. If a student can be recognized, the family must have agreed first.
share-picture-what = Which picture
share-picture-alt = What it shows
share-picture-alt-hint = One or two sentences; never a student's name. Networks call this field “alt text” or “description”.
share-picture-copy = Copy the description
share-hidden-remove = Take them out
share-sheet = Share with this device
share-copy = Copy the message
share-copy-address = Copy the address
share-copy-both = Copy message and address
share-drafts = Put aside
share-draft-open = Go on with it
share-draft-remove = Delete
share-preview = Link preview
share-preview-large = Facebook, LinkedIn, Threads, Bluesky, Telegram
share-preview-cover = X
share-preview-small = WhatsApp, Mastodon and others
share-preview-note = Each network decides for itself, and keeps what it saw for days.
share-preview-host = This site was put online without being told its own address, so networks may leave the picture out.
share-preview-none = Networks draw a card from the page behind the address. Only pages of this site can be shown here: asking another site would tell it about you.
share-links = Post it on
share-new-tab = opens in a new tab
share-paste-note = Facebook and LinkedIn ignore prepared text. Opening them from here copies your message: paste it there.
share-put-aside = Put it aside and start another
share-qr = QR code of the address
share-qr-hint = For a poster, a letter or a slide. It opens the address in the field, or { $address } while the field is empty.
share-qr-save = Save the code (SVG)
share-noscript = Composing needs scripts, which are off in this browser. You can copy a ready text from the page of posts instead:
# A link on other pages that leads to the share page.
share-page = Share this page
ready-title = Start from a ready post
ready-lead = Choose one, then change whatever does not sound like you. A message you have begun is put aside, not lost.
ready-role = Posts
ready-role-all = for everybody
ready-moment = When
ready-moment-now = now
ready-moment-all = any time
ready-before = Before the week
ready-day = During the week
ready-after = After the week
ready-picture = Picture:
ready-use = Use this post
ready-fill = Fill in the blanks of these posts
ready-fill-hint = Your letters use the same answers.

### Language choice and unknown addresses

root-title = Kickoff · Coup d’envoi
root-summary = An organizer toolkit for a campaign of one hour of code, in English, French, Spanish and Arabic.
not-found-title = This page does not exist
not-found-text = The address may have a typing error, or the page has moved. Start again from here:

### The campaign and its dates

footer-campaign = Campaign and dates
home-week-change = Another campaign or other dates?

# Dates other than those of the week, inside a sentence: "… , October 1–31, 2026". $first and $last are
# days, $first-month and $last-month their months.
window-day = { $month } { $day }, { $year }
window-month = { $month } { $first }–{ $last }, { $year }
window-months = { $first-month } { $first } – { $last-month } { $last }, { $year }
window-years = { $first-month } { $first }, { $first-year } – { $last-month } { $last }, { $last-year }
window-number = { $day }
# These take the places of home-countdown-before, -day, -of-seven and week-rule.
window-starts = The campaign starts
window-goes-on = The campaign is on: day
window-of-days = of { $days }
window-over = These dates have passed.

campaign-title = Campaign and dates
campaign-summary = Choose Hour of Code, Hour of AI or a campaign of your own, and its dates; guides and letters follow.
campaign-lead = Guides, letters and posts name one campaign and its dates. Choose them here; what you choose stays in this browser.
campaign-noscript = Choosing needs scripts, which are off in this browser. The texts name the campaign that the site was built for.
campaign-preview = How it will read
campaign-preview-text = Take part in { the-campaign },
campaign-which = Campaign
campaign-host = As this site presets it
campaign-own = A campaign of your own
campaign-own-hint = For a local name. The texts present it as part of the worldwide movement: read them again before you send them.
campaign-name = Name, without its article
campaign-name-hint = For example: Code Days
campaign-article = Article before the name
campaign-hashtag = Hashtag
campaign-handle = Account on X
campaign-default = Left empty: { $value }
campaign-link-home = Website of the campaign
campaign-link-sign-up = Page where schools sign up
campaign-link-activities = Page with activities
campaign-link-videos = Page with videos
campaign-link-default = Left empty, the address of the worldwide campaign is used.
campaign-when = Dates
campaign-window-week = Computer Science Education Week, Monday to Sunday
campaign-window-school-week = Monday to Friday of that week
campaign-window-week-hint = Each year, the week of December 9
campaign-window-europe = Europe, October
campaign-window-africa = Africa, October
campaign-window-latin-america = Latin America, October to December
campaign-window-region = As in { $year }, when it ran from { $first } to { $last }. This year’s dates have not been announced.
campaign-window-source = Where the dates of the regions were found:
campaign-window-host = As this site presets them
campaign-window-own = Dates of your own
campaign-window-from = First day
campaign-window-to = Last day
campaign-hosts = Do you host this site? A file named campaign.json presets all of this for everybody who opens it; see the project’s docs folder.
campaign-refused-name = Type a name of one line with at most 80 characters. Until then the texts keep the campaign that the site was built for.
campaign-refused-hashtag = This hashtag is left out: it must be one word of letters, digits and _, with no spaces or other signs.
campaign-refused-handle = This account is left out: names on X have 1 to 15 letters without accents, digits or _, and no dots. For example @codeorg, never @code.org.
campaign-refused-address = This address is left out: it must start with https:// and hold no spaces. Copy it from the address bar of your browser.
campaign-refused-dates = These dates are left out: fill in both, the last day not before the first, and at most one year apart.

### Recovery page

# Stands behind failure-app, as a link to this page.
failure-recover = Save what you entered as a file
recover-title = Save what this browser has stored
recover-summary = When { -brand } does not start, this page saves everything it has stored in this browser as one file.
recover-lead = If { -brand } does not start, or only in part, this page can still read what it has stored in this browser: everything you checked off and wrote. Save it as one file. Nothing is changed, deleted or sent.
recover-noscript = Saving needs scripts, which are off in this browser. Allow them for this site and reload this page; what is stored stays where it is.
recover-waiting = If no button appears here within a few seconds, reload this page.
recover-entries = Entries found:
recover-characters = Characters:
recover-save = Save everything as a file
recover-none = Nothing is stored here. What you enter stays in the browser you entered it in: try the device and the browser you used then, at the same address.
recover-blocked = This browser does not let the page read what is stored. Allow this site to store data (also called cookies) in the browser's settings, or open the page outside of a private window, then reload it.
recover-saved = Your browser has the file now. Look in the folder where it saves files for a name that begins with kickoff-recovery. If it is not there, copy the text below instead.
recover-unsaved = The browser refused the file. Copy the text below instead.
recover-instead = No file? Copy the text instead
recover-text = Everything as text
recover-text-hint = Paste it into an empty text document and save that under a name that ends in .json: it is the same file then.
recover-copy = Copy the text
recover-copied = Copied. You can paste it now.
recover-uncopied = The browser did not allow copying. The text is selected: copy it with the keyboard (Ctrl+C, or ⌘C on a Mac).
recover-next = What to do with the file
recover-next-text = Keep it. Once { -brand } starts again, its page “Your data” can read the file in, in this browser or on another computer. It holds everything you entered, names included: give it only to people who may read them.

### What is wrong in campaign.json, told to the person who hosts the site

host-file = For the person who hosts this site: something in campaign.json is left out. Everything else in it counts.
host-file-refused = For the person who hosts this site: campaign.json is ignored.
host-file-help = docs/campaign.md in the project describes each setting.
# Each begins with the name of the setting.
host-large = { $member }: the file is larger than 64 kB. Take out what does not belong there.
host-deep = { $member }: brackets are nested deeper than any setting needs. Compare the file with the example.
host-broken = { $member }: this is not JSON ({ $detail }). Look for a missing comma, quotation mark or bracket.
host-shape = { $member }: the file must be one object, from an opening to a closing brace.
host-unknown = { $member }: there is no such setting. Known are: { $detail }.
host-profile = { $member }: must be "hour-of-code", "hour-of-ai" or "custom".
host-name = { $member }: must be one line of at most 80 characters, or an object with one such line per language of the site.
host-article = { $member }: must be an object with an article per language, such as "en": "the". The articles are those of the page "Campaign and dates".
host-window = { $member }: must be "week", "school-week", "europe", "africa", "latin-america", or an object with "from" and "to" such as "2026-11-16", in this order and at most one year apart.
host-hashtag = { $member }: must be one word of letters, digits and _ behind a #.
host-handle = { $member }: must be an account on X: 1 to 15 letters without accents, digits or _, no dots.
host-links = { $member }: must be an object of names and addresses.
host-address = { $member }: must be an address that starts with https://.
host-contact = { $member }: must be an email address, or a web address that starts with https://.
host-organizer = { $member }: must be one line of at most 80 characters.
host-logo = { $member }: must be the path of a file in this site's folder that ends in .svg or .png, with plain letters, digits, - and _ only.
host-missing = { $member }: the picture could not be loaded. Put the file beside campaign.json and check its name.
host-voiceless = { $member }: add "organizer", the name that stands beside the logo and is read aloud.
host-accent = { $member }: must be a color such as "#0a6557".
host-contrast = { $member }: contrast with the page is only { $detail } to 1, and text needs 4.5 to 1. Choose a darker color for "accent", a lighter one for "accent-dark".
host-pair = { $member }: give "accent" and "accent-dark" together, for light and for dark screens.
host-language = { $member }: must be a language of this site.
host-nameless = { $member }: "custom" needs "name".
host-named = { $member }: a name counts only with "profile": "custom", or without "profile".

### Your data

data-title = Your data
data-summary = Save your plan as a file, bring it back, hand it to a colleague, or erase it.
data-lead = What you check off and write stays in this browser. Here you save it as a file, bring it back, hand it to somebody, or erase it.
data-noscript = This page works with JavaScript only, because a plain page has no access to what the browser keeps for it.
data-newer = What is kept here was saved by a newer version of Kickoff. You can save it as a file; to change it, reload the page.

data-where = Where your work is
data-mode = Kept
data-mode-persistent = in this browser, on this device
data-mode-partitioned = in this browser, but only for the page that shows Kickoff in a frame
data-mode-memory = nowhere: this browser lets Kickoff save nothing, and closing or reloading the page loses what you enter. Save a backup before you do.
data-open-alone = Open this page in a tab of its own
data-entries = Entries
data-size = Storage used
# $used and $all are sizes such as 12 kB.
data-size-of = { $used } of about { $all }
data-promise = Could be cleared?
data-promise-yes = no, not without asking you
data-promise-no = yes: browsers tidy up sites that are not visited, and Safari does so after seven days. A backup is safe from that.
data-persist = Ask the browser to keep it
data-persist-refused = The browser did not agree. Most do for sites that are visited often or installed; try again later, and keep backups.
data-last = Last backup
data-never = none yet
# $date is a day, $count a number.
data-last-is = { $date } (not backed up since: { $count })
data-unsaved = not backed up: { $count }

data-backup = Save a backup
data-backup-text = One file with everything: check marks, days, notes, details of letters, posts. Whoever has the file can read it.
data-export = Save as a file
data-exported = Saved as { $name }, where your browser puts downloads. To open it, come back to this page; a double click does not help.
data-export-failed = The browser did not save a file. Copy the content below and paste it into an email to yourself or a text file.
data-content = Content of the backup

data-import = Restore a backup
data-import-text = Choose a file, drop it anywhere on this page, or paste its content. You see what would change before anything does.
data-choose = Choose a file
data-file = Backup file
data-paste = Or paste the text
data-paste-label = Content of a backup, or a link to a plan
data-paste-read = Preview
data-refused-nothing = Paste something first.
data-refused-empty = There is nothing in it. Choose a file whose name begins with “kickoff”.
data-refused-damaged = This backup was cut off or changed on its way, so nothing was taken from it. Ask for the file again, or take an older one.
data-refused-other = This is not a backup of Kickoff, so nothing was taken from it. Backups are files whose names begin with “kickoff” and end in “.json”.
data-refused-newer = A newer version of Kickoff made this backup. Nothing was changed. Reload this page to get the newer version, then try again.
data-refused-large = This is larger than any backup can be, so it was not opened. Choose a file whose name begins with “kickoff”.
data-refused-encoding = Another program has rewritten this file, and its letters can no longer be read. Nothing was changed. Ask for the file again, attached rather than copied.
data-refused-unread = The browser could not open this file. It may have been moved, or the device it is on was taken out.
data-refused-link = This link was cut off or changed on its way, often by a mail program that breaks long lines. Nothing was changed. Ask for the plan as a file.
data-refused-old = This browser is too old to unpack the link. Nothing was changed. Ask for the plan as a file, or open the link in another browser.
data-refused-frame = This link brings a plan along, and a page inside another page takes none: you could not tell who sent it. Open it in a tab of its own.
data-only-alone = Inside another page nothing can be brought in, deleted or erased: that page could mislead you. Open “Your data” in a tab of its own, with the link under “Where your work is”.

data-preview = What would change
data-preview-of = From: { $organisation }
data-preview-made = Made on { $date }
data-removed = Would be taken away here
data-settings = Settings that would change
data-added = New here
data-changed = Changed later than here
data-older = Older than what you have: stays as it is
data-same = The same on both sides
data-only-here = Only here: “Replace” would take it away
data-unknown = Meant for another version: kept for it
data-unreadable = Could not be read: left out
data-more = and { $count } more
data-nothing = Nothing in it is newer than what you have here.
data-future = Some of it is dated in the future: the clock of the other device may be wrong. It counts as changed later than yours.
data-empty = empty
# $here and $there are values, such as “Done” and “To do”.
data-stays = { $here } stays (there: { $there })
data-merge = Add what is new
data-merge-hint = “Add”: where both sides changed the same thing, the later change counts. The lists show which.
data-replace = Replace everything
data-replace-hint = “Replace”: this browser then has what is listed here, and nothing else.
data-cancel = Cancel
data-working = Working on it …
data-merged = Added or changed: { $count }.
data-replaced = Replaced. Changed: { $count }.
data-take-back = “Undo” at the bottom of the page takes it back.
data-cancelled = Nothing was changed.
data-no-room = There is no room for it in this browser, so nothing was changed. Free some space for this site in the browser's settings, or use another browser.
data-not-written = The browser does not let Kickoff save anything here, so nothing was changed.
data-partly = Only a part of it was written, because the browser stopped saving. Nothing of yours is lost: free some space, then bring it in again.

data-part-task = Task
data-part-event = Event
data-part-draft = Post
data-part-row = Run of show
data-part-setting = Setting
data-part-other = Entry
data-setting-roles = Roles
data-setting-campaign = Campaign
data-setting-window = Dates of the campaign
data-setting-custom = Campaign of your own
data-setting-plan = Name of the calendar
data-setting-embed = Box for your site
data-setting-language = Language
data-member-status = Status:
data-member-date = Day:
data-member-note = Note:
data-member-text = Text:
data-member-url = Address:
data-member-removed = Taken out:
data-role = { $role }:
data-yes = yes
data-no = no

data-hand = Hand over your plan
data-hand-text = A link that holds your plan itself. Whoever opens it sees first what would change, and decides. You can both go on working and send each other links again; where both changed the same thing, the later change counts.
data-hand-what = What goes along
data-hand-tasks = Tasks, days, notes, events
data-hand-letters = Details of letters and the run of show
data-hand-posts = Posts
data-hand-private = The link is the plan: whoever has it can read names, numbers and notes in it. Your own name and title stay here. It reaches no server by itself, but mail and chat services store what you send through them.
data-hand-make = Make the link
data-hand-link = Link to your plan
data-hand-copy = Copy the link
data-hand-length = { $length } characters
data-hand-long = Some programs cut links as long as this one. If it arrives broken, save a backup and send the file.
data-hand-too-long = Your plan is too large for a link: { $length } characters, and beyond { $most } programs cut them. Leave something out above, or save a backup and send the file.
data-hand-nothing = There is nothing to hand over yet.
data-hand-copied = Link copied. You can paste it now.
data-hand-copy-failed = The browser did not allow copying. The link is selected: copy it with the keyboard (Ctrl+C, or ⌘C on a Mac).
data-hand-qr = As a QR code
data-hand-qr-alt = QR code of the link to your plan
data-hand-qr-long = The link is too long for a code that phones can read. Send the link instead.
data-hand-qr-failed = The code could not be drawn. Try again when you are online.

data-aside = Set aside
data-aside-text = These entries could not be read. Kickoff keeps them as they were: save them for somebody who knows about such things, or delete them.
data-aside-save = Save
data-aside-delete = Delete
data-aside-saved = Saved as { $name }.
data-aside-deleted = Deleted.

data-erase = Erase everything
data-erase-text = Removes everything you entered in this browser: check marks, notes, letters, posts and settings. Other devices are not touched, and pages saved for offline use stay.
data-erase-open = Erase…
data-erase-sure = Erase everything here?
data-erase-first = Save a backup first
# The word that has to be typed, in capital letters.
data-erase-word = ERASE
data-erase-type = Type { $word } to go on
data-erase-confirm = Erase everything
data-erase-wrong = Type the word { $word } first.
data-erased = Erased. Until you leave this page you can bring it back.
data-erase-undo = Bring it back
data-restored = Everything is back.
data-recover = If this page does not work, save everything here:
data-recover-link = recovery page

plan-hand-over = Back up or hand over the plan
footer-data = Your data and backups
reminder-text = Changes that exist only in this browser: { $count }. A backup keeps them safe.
reminder-save = Save a backup
reminder-later = Later

### Without a connection, and as an app

footer-app = Offline use and app
app-title = Use { -brand } offline
app-summary = Which languages this device keeps for use without a connection, how to install { -brand } on a phone or a computer, and what happens when a new version appears.
app-lead = A gym with no signal, a train, a network that blocks sites: during your first visit, every page in your language is saved on this device, and from then on it opens without a connection. What you check off and write is saved as usual.
app-noscript = Keeping pages on the device needs scripts, which are off in this browser. While you are connected, you can read and print everything.
app-device = On this device
app-device-hint = The language you are reading is kept automatically. Keep another one if you switch between languages. Your check marks and texts are stored separately and stay when you remove a language.
app-unsupported = This browser does not keep pages for later, or is not allowed to: private windows and some school networks forbid it, the address must begin with https://, and whoever runs the site can switch it off. With a connection, everything works as usual.
app-none = Not on this device
app-whole = On this device: every page opens without a connection
app-part = On this device in part; the rest follows as soon as there is a connection
app-keep = Keep on this device
app-forget = Remove from this device
app-keeping = Downloading
app-kept = Done: every page in that language is on this device now.
app-forgotten = The language has been removed. What you checked off and wrote is still there.
app-failed-full = There is not enough room on this device. Nothing is lost: with a connection everything works. Free some space and try again.
app-failed-changed = What arrived is not what this site sent. Some networks ask you to sign in first, others change pages on their way; it also happens while the site is being updated. Nothing was replaced. Sign in, or try again later or on another network.
app-failed-network = No connection, so not all files could be downloaded. Those that arrived stay; the rest follows when you are back online.
app-failed-refused = This browser, its network or this site did not allow saving the pages here. With a connection, everything works as usual.
app-install = Install the app
app-install-lead = Installed, { -brand } opens from its own icon, in its own window. It is the same site: no app store, no account, a few megabytes.
app-installed = You are using the installed app.
app-install-button = Install { -brand }
app-install-done = { -brand } is installed. Look for its icon among your apps.
app-install-android = Android: Chrome, Edge, Samsung Internet, Firefox
app-install-android-text = Open the browser's menu and choose “Add to home screen” or “Install app”.
app-install-ios = iPhone and iPad
app-install-ios-text = Tap Share, then “Add to Home Screen”. The installed app starts empty, because it has its own storage: save a backup in the browser first, then bring it in there.
app-install-mac = Mac: Safari
app-install-mac-text = Choose File, then “Add to Dock” (macOS Sonoma or newer). Again, the app has its own storage: bring your plan along with a backup.
app-install-desktop = Computer: Chrome, Edge
app-install-desktop-text = Choose the install icon at the end of the address bar, or “Install” in the browser's menu.
app-install-firefox = Computer: Firefox
app-install-firefox-text = Newer versions on Windows can add this site to the taskbar, from the address bar. Elsewhere, bookmark this page: it opens without a connection all the same.
app-bring = Your plan in the app
app-bring-text = If the app starts without your check marks, bring in a backup or a link from the browser where you started.
app-versions = New versions
app-versions-text = New versions download while you work. When one is ready, a message offers to reload the page; until then nothing changes.
app-version = Version in use:
app-look = Check for a new version
app-looking = Checking…
app-newest = This is the newest version.
app-ready = A new version is ready: see the message at the bottom of the screen.
app-look-failed = There is no way to check right now: no connection, or the site does not answer as it should. The version you have stays.
offline-title = This page is not on your device
offline-summary = What you see without a connection when you ask for a page that is not kept on this device.
offline-lead = There is no connection right now, and the page you asked for was not saved on this device. Nothing you entered is affected.
offline-again = Try again
offline-there = What you can open now
offline-checklists = Checklists
offline-same = The same page in this language:
offline-languages = Another language can be kept while you are connected: { $page }.
update-text = A new version is ready. Nothing you entered will be lost.
update-reload = Reload
update-later = Later
install-text = Install { -brand } on this device? It opens in one tap, even offline.
install-yes = Install
install-how = See how
install-no = No, thanks
bring-text = Already started in a browser? Bring your plan in here.
bring-yes = Bring in my plan
bring-no = Start fresh

### Kickoff as an installed app

# Shown while somebody installs it; the second name stands under the icon: at most 12 characters.
app-name = { -brand } for { the-campaign }
app-short-name = { -brand }
app-description = Bring every school to { the-campaign }: guides to follow, deadlines that count themselves, letters and posts ready to send. No account: what you enter stays on your device.
# What a long press on the icon offers: a name, a shorter one of at most 12 characters, what it is for.
app-checklist = District checklist
app-checklist-short = Checklist
app-checklist-about = Everything a district has to do, to check off as you go
app-plan = Your plan
app-plan-short = Plan
app-plan-about = What is late, what to do this week, what comes next
app-share = Compose a post
app-share-short = Post
app-share-about = Write it once, open it on the network of your choice
# Pictures of pages that are shown before somebody installs it; these are their descriptions.
picture-home = The home page: the days of the week, how many are left, and the next three tasks
picture-checklist = The district checklist, with what is done checked off
picture-plan = The plan: every task by date, with the progress of each role
# The event in these pictures. Nobody's name.
picture-event = District kickoff
picture-place = Central Library

### On other sites

# A box that a district's homepage shows. The campaign's name stands behind widget-take-part, alone.
widget-our-schools = Our schools
widget-take-part = We're taking part:
# Followed by “in 9 days”, as the browser says it.
widget-starts = · starts
# Followed by “2 / 7”.
widget-day = · on now, day
widget-over = · Thank you to everyone who took part!
widget-more = Guides for schools
widget-events = Events
widget-events-over = These events are over. Thank you for coming!
widget-event-save = Add to my calendar
widget-events-save = Add all of them to my calendar
widget-schools = Schools taking part: { $part } of { $all }
widget-schools-label = Schools taking part
widget-counted = Counted on { $date }
widget-done = Done: { $done } of { $total }
widget-damaged = The address of this box is damaged, so it only shows what is true for everybody. If this is your site:
widget-damaged-link = copy a new code
widget-persistent = What you check off stays in this browser.
widget-partitioned = What you check off stays in this browser, for this site only.
widget-memory = What you check off here is forgotten when you leave the page.
widget-full = Open the full version, with notes and dates
widget-address = This site does not let boxes open pages. To see the full version, copy this address:
widget-by = Made with
widget-new-tab = links open in a new tab

footer-embed = For your site
embed-title = Put it on your site
embed-summary = Choose a box for your homepage: a countdown, your events, how many schools take part, or a checklist. Copy a few lines of code and paste them into your site.
embed-lead = Choose what your homepage should show, look at it, copy the code and send it to whoever runs the site. What the box says about you stands in the code itself; nothing is sent anywhere. A plain link to this site is enough, too.
embed-noscript = Making the code needs scripts, which are off in this browser. A plain link to this site works everywhere.
embed-local = This copy of the site stands at an address that other sites cannot show: make the code where it is published, at an address that begins with https://.
embed-what = What it shows
embed-kind = Box
embed-kind-banner = We are taking part
embed-kind-events = Our events
embed-kind-progress = How many of our schools take part
embed-kind-checklist = A checklist
embed-kind-guide = A guide
embed-role = For whom
embed-name = Your name, as the page should show it
embed-name-hint = The district, the town, the school. Your letters use the same name.
embed-events = Events to show
embed-events-hint = From your plan. Everyone who visits your site will read name, date, time and place; nothing else of your plan is shown.
embed-no-events = Your plan has no event with a date yet.
embed-to-plan = Enter events in your plan
embed-nameless = (name it in your plan first)
embed-odd-event = (cannot be shown: name or place is longer than 80 characters, has signs that nobody sees, or the date is none)
embed-odd-name = A name of one line with at most 80 characters, please. Until then the box says “Our schools”.
embed-part = Schools that take part
embed-all = Schools in all
embed-odd-count = More schools take part than there are: please check both numbers. Until then the box shows none.
embed-look = How it looks
embed-theme = Background
embed-theme-auto = As the visitor's device
embed-theme-light = Light
embed-theme-dark = Dark
embed-accent = Color
embed-accent-green = Green
embed-accent-blue = Blue
embed-accent-violet = Violet
embed-accent-red = Red
embed-accent-brown = Brown
embed-accent-grey = Gray
embed-height = Height in pixels
embed-height-hint = Leave it empty to let the code follow the width of the page.
embed-odd-height = Heights from 100 to 5000 work. Until then, the height follows the width.
embed-follows = Follow what is in the box, with a small script
embed-follows-hint = For checklists and long lists. The code then loads one small file from this site, which does nothing but set the height.
embed-preview = Preview
embed-preview-wide = On a computer
embed-preview-narrow = On a phone
embed-code = Code for your site
embed-code-hint = Paste it where the box should stand. The link below the frame stays where a system takes frames out.
embed-copy = Copy the code
embed-copied = Copied.
embed-selected = The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.
embed-failed = The QR code could not be drawn: check the connection, then close and open this part again.
embed-others = If your site takes no frames (iframes)
embed-address = The address alone
embed-address-hint = For systems that ask for the address of a page to embed.
embed-copy-address = Copy the address
embed-button = A button
embed-button-hint = A picture that is a link. You may also save the picture and put it on your own server.
embed-qr = A QR code
embed-qr-hint = For posters and slides. It leads here:
embed-how = Where to paste it
embed-wordpress = Add a “Custom HTML” block and paste the code. If it disappears when you save, your account is not allowed to use frames: ask an administrator, or take the button.
embed-wordpress-address = You can also paste the address of a guide, a checklist or this site's home page on a line of its own: WordPress then shows the box by itself.
embed-drupal = Edit the page in a text format that allows frames (often “Full HTML”), press “Source” and paste the code. Other formats take frames (iframes) out and leave the link.
embed-google = Choose Insert, then Embed. Paste the address under “By URL”, or the code under “Embed code”. Google Sites sets the height by the corner you drag.
embed-html-name = Your own HTML (for your webmaster)
embed-html = Paste the code where the box should stand. A checklist or guide must not come from the very address of your site (such as a folder on it): its sandbox would protect nothing. If your server sends a Content-Security-Policy, allow this site in frame-src; the script, if you chose it, also in script-src.
embed-privacy = The box sets no cookies and loads nothing but what the server of this site sends; that server sees each visitor's address, as every web server does. What visitors check off stays in their browser.

### The page about accessibility

footer-accessibility = Accessibility: partially conforming
footer-legal = Legal notice
criteria-wcag = WCAG 2.2, criterion by criterion
criteria-rgaa = RGAA 4.1.2, criterion by criterion
criteria-number = Criterion
criteria-name = Name
criteria-level = Level
criteria-outcome = Outcome
criteria-remark = Remark
criteria-met = met
criteria-not-met = not met
criteria-not-applicable = does not apply
# Before an address that the host gave.
criteria-contact = Write to the host of this site:
