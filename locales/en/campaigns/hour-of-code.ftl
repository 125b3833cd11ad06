# The campaign's name in every form that English texts ask for.
campaign = Hour of Code
the-campaign = the Hour of Code
# The same at the head of a sentence.
the-campaign-first = The Hour of Code
week-name = Computer Science Education Week
# The same as a heading.
week-title = Computer Science Education Week
# Stands behind "the": the week of the campaign, December 7–13, 2026.
campaign-week = week of the campaign
# One sentence for people who have never heard of it.
about = Hour of Code is one hour of computer science for beginners, which classes around the world try in the same week, with or without computers.
# What the page is called where one signs up, behind "the".
sign-up-page = Hour of AI page
# What somebody should know before they open the sign-up page.
sign-up-note = The sign-up page is in English and carries the name Hour of AI, under which the same campaign has also run since 2025.
# How this campaign and the Hour of AI belong together: a sentence without its full stop, then the same as a clause.
since = Since 2025 the campaign has also run as the Hour of AI
since-clause = the campaign has also run as the Hour of AI since 2025
# Shown in the footer of every page; the owner's rules ask for this attribution.
attribution = Hour of Code is a trademark of Code.org, and a movement held each year around Computer Science Education Week. Kickoff is an independent project, neither run nor endorsed by Code.org.
