# The campaign's name in every form that English texts ask for.
campaign = Hour of Code
week-name = Computer Science Education Week
# One sentence for people who have never heard of it.
about = Hour of Code is one hour of computer science for beginners, which classes around the world try in the same week, with or without computers.
# What somebody should know before they open the sign-up page.
sign-up-note = The sign-up page is in English and carries the name Hour of AI, under which the same week has also run since 2025.
# Shown in the footer of every page; the owner's rules ask for this attribution.
attribution = Hour of Code is a trademark of Code.org, and a movement held each year around Computer Science Education Week. Kickoff is an independent project, neither run nor endorsed by Code.org.
