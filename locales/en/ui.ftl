# Words of the widgets: what changes while a person works. The browser loads this file's words
# only when a widget starts, so keep everything else in pages.ftl.

### Progress

progress-label = Tasks done
progress-count = { $done } of { $total } done
progress-complete = All { $total } done
# Read to screen readers after a task was ticked or unticked.
progress-announcement = { $done ->
    [one] { $done } of { $total } tasks done.
   *[other] { $done } of { $total } tasks done.
}

### Share composer

share-length = Length on X:
share-length-limit = of 280
share-refused-scheme = This address is left out: only addresses that start with https:// or http:// can be shared. Write https:// in front of it.
share-refused-shape = This address is left out: it has no site name, or a space or other character that addresses cannot hold. Copy it again from the browser's address bar.
share-leads-to = This address leads to { $host }. Share it only if that is the site you mean.
share-hidden = { $count ->
    [one] Your message has { $count } character that nobody sees: networks drop it, refuse the post, or turn the text around.
   *[other] Your message has { $count } characters that nobody sees: networks drop them, refuse the post, or turn the text around.
}
share-damaged = { $count ->
    [one] One character was damaged on its way here, often half of an emoji. It stands as � in your message: write it anew.
   *[other] { $count } characters were damaged on their way here, often halves of emoji. They stand as � in your message: write them anew.
}
share-open-blanks = { $count ->
    [one] One blank in square brackets is still open.
   *[other] { $count } blanks in square brackets are still open.
}
share-email-network = Email
share-sms-network = Text message
share-address-only = takes the address; your message is copied
share-lacks-address = needs an address: mend yours
share-used = { $used } of { $most }
share-over = { $over } too many
share-parts = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
share-parts-why = { $count ->
    [one] { $count } message, short because of “{ $sign }”
   *[other] { $count } messages because of “{ $sign }”
}
share-long-link = long: copy it instead
# $networks is a list of names such as X, Threads.
share-too-long = Too long for { $networks }.
share-fits-again = It fits everywhere now.
share-sheet-failed = This device did not take it. Copy the message, or choose a network below.
share-copied = Message copied. You can paste it now.
share-address-copied = Address copied. You can paste it now.
share-alt-copied = Description copied. You can paste it now.
share-copy-empty = There is nothing to copy yet: write a message first.
share-alt-empty = There is no description yet.
share-copy-failed = The browser did not allow copying. Select the text and copy it with the keyboard (Ctrl+C, or ⌘C on a Mac).
share-subject = Join us for { the-campaign }
share-put-away = Put aside. You find it below.
share-nothing-to-put = There is nothing to put aside yet.
share-post-taken = The post is in your message.
share-post-taken-aside = The post is in your message. What you had written is put aside below.
share-post-picture = A picture goes with it: { $what }.
share-draft-taken = It is in your message again.
share-draft-removed = Deleted. “Undo” brings it back.
share-page-taken = The page you came from is ready to share: its title is your message, its address is filled in.
share-page-taken-aside = The page you came from is ready to share. The post you had begun is put aside below.
share-page-taken-before = The page you came from is ready to share. Its address stands in the place of { $before }; “Undo” brings that back.
share-page-unknown = The page that was to be shared does not exist on this site.
share-received = What you shared is ready below: change what you like, then choose a network.
share-received-aside = What you shared is ready below. The post you had begun is kept further down, under “Put aside”.
share-received-not = What you shared is not in your message yet: the post you had begun could not be put aside. Copy that post to a safe place and clear it, then reload this page. What you shared is still in its address.
share-ready-count = { $count ->
    [0] No post for this choice. Try another moment.
    [one] { $count } post
   *[other] { $count } posts
}
share-qr-failed = The code could not be drawn. Check your connection and try again.
share-qr-long = This address is too long for a code that phones can read. Use a shorter one.
share-qr-alt = QR code that opens { $address }
share-qr-saved = Saved to your downloads.

### Letters and their blanks

blanks-open = { $open ->
    [one] Still to fill in: { $open } blank of { $total }.
   *[other] Still to fill in: { $open } blanks of { $total }.
}
blanks-filled = { $total ->
    [one] Its blank is filled in.
   *[other] All { $total } blanks are filled in.
}
blanks-first = Go to the first one
letter-copied = { $open ->
    [0] Copied. You can paste it now.
    [one] Copied, with { $open } open blank. You can paste it now.
   *[other] Copied, with { $open } open blanks. You can paste it now.
}
letter-not-copied = The browser did not allow copying. The text is selected: copy it with the keyboard (Ctrl+C, or ⌘C on a Mac).
letter-saved = { $open ->
    [0] Saved to your downloads.
    [one] Saved to your downloads, with { $open } open blank.
   *[other] Saved to your downloads, with { $open } open blanks.
}
letter-failed = That did not work: part of this site could not be loaded. Check your connection and try again, or select the text and copy it.
letter-long-mail = This message is long: some mail programs cut it short. If yours does, copy the text and paste it there.

### Timed table of an event

agenda-label = Schedule
agenda-time = Time
agenda-minutes = Minutes
agenda-change = Change
agenda-who = Who
agenda-what = What
agenda-total = { $total ->
    [one] { $total } minute in all. Fill in the start time to see the clock times.
   *[other] { $total } minutes in all. Fill in the start time to see the clock times.
}
agenda-total-until = { $total ->
    [one] { $total } minute in all, until { $end }.
   *[other] { $total } minutes in all, until { $end }.
}
agenda-add = Add a row
agenda-reset = Back to the proposal
agenda-new-row = New item
agenda-unit = min
agenda-minutes-of = Minutes: { $name }
agenda-edit = Edit the text: { $name }
agenda-done = Done editing: { $name }
agenda-up = Move up: { $name }
agenda-down = Move down: { $name }
agenda-remove = Remove: { $name }
agenda-bring-back = Bring back: { $name }

### Search

search-loading = Getting the texts ready…
search-failed = The search could not be loaded. Check your connection and type again. All pages are listed below.
search-none = Nothing found. Try fewer or other words; all pages are listed below.
search-most = The { $count } best places
search-count = { $count ->
    [one] { $count } place found
   *[other] { $count } places found
}

### What went wrong, and what to do

problem-blocked = This browser does not let Kickoff save anything, so your check marks and texts last only until you close or reload this page. To keep them, allow this site to store data (also called cookies) in the browser's settings, or open it outside of a private window.
problem-full = Your last change is not saved: the browser's storage for this site is full. It stays visible on this page as long as you keep it open. Free some space in the browser's settings, then check off or type once more.
problem-damaged = { $count ->
    [one] { $count } saved entry was damaged and could not be read. It was set aside and nothing else is affected. Look over your latest check marks and texts.
   *[other] { $count } saved entries were damaged and could not be read. They were set aside and nothing else is affected. Look over your latest check marks and texts.
}
problem-damaged-see = See what was set aside
problem-newer = Your plan was saved by a newer version of Kickoff. This older page shows it but saves nothing, so that nothing is lost. Reload the page to get the newer version.
problem-older = What is saved here comes from an older version of Kickoff, and there is no room to bring it over. You can see it, but nothing is saved for now. Free some space for this site in the browser's settings, then reload this page.
problem-dismiss = Got it

### The plan

plan-late = Late ({ $count })
plan-this-week = This week ({ $count })
plan-next-week = Next week ({ $count })
plan-later = Later ({ $count })
plan-done = Done ({ $count })
plan-not-for-us = Not for us ({ $count })
plan-late-hint = Starting late is fine. Leave out the roles that are not yours, do what matters this week, and set what no longer does to “Not for us”.
plan-weekend = better on { $date }
plan-more = Status, date, note
plan-how = How to do it
plan-how-for = How to do it: { $title }
plan-show-all = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
plan-is-done = Done
plan-in-progress = In progress
plan-is-not-for-us = Not for us
plan-everything = Everything
plan-weeks = Week by week
plan-week = Week of { $date }: { $open ->
    [0] nothing open
    [one] { $open } open
   *[other] { $open } open
}
# Follows the one before.
plan-week-done = , { $done } done
plan-week-now = (this week)
plan-week-event = { $count ->
    [one] Event: { $name }
   *[other] Events: { $name }
}
plan-weeks-before = Before { $date }: { $open } open
plan-new-day = New date: { $day }
plan-roles-progress = By role
plan-phase-before = before
plan-phase-day = on the day
plan-phase-after = after
plan-event-first = First event
plan-event-number = Event { $number }
plan-event-past = This date is over. Tasks that are still open show as late; if the event moved, change the date.
plan-event-assumed = No date yet: deadlines count from { $date }, the first day of the campaign.
plan-event-added = An event was added. It has the same lists as your roles.
plan-event-removed = The event was taken out of the plan. “Undo” brings it back.
plan-nothing-to-save = There is nothing to save: choose at least one role.
plan-event-end = The end is not after the start, so the calendar file leaves it out and counts 65 minutes.
plan-event-outside = This date lies outside the campaign ({ $first } to { $last }).
plan-zone-unknown = This browser does not know the time zone “{ $zone }”. Write it like Europe/Paris or America/Chicago. Until then this device’s zone counts.
plan-saved = { $count ->
    [one] Calendar file saved with { $count } entry. Open it with your calendar.
   *[other] Calendar file saved with { $count } entries. Open it with your calendar.
}
plan-skipped = { $count ->
    [one] { $count } entry lies outside the years a calendar can hold and was left out.
   *[other] { $count } entries lie outside the years a calendar can hold and were left out.
}
plan-not-saved = The calendar file could not be saved: the browser refused the download. Allow downloads for this site and try again.
calendar-name = Plan for { the-campaign }
# An event without a name, in a calendar.
calendar-event = { campaign }
calendar-task = { $role }. More in the guide on the page the plan was made with.
