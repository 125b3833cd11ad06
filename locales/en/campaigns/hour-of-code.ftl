# The campaign's name in every form that English texts ask for.
campaign = Hour of Code
week-name = Computer Science Education Week
# Shown in the footer of every page; the owner's rules ask for this attribution.
attribution = Hour of Code is a trademark of Code.org, and a movement held each year around Computer Science Education Week. Kickoff is an independent project, neither run nor endorsed by Code.org.
