# The same campaign under the name it has carried since 2025; the same keys as hour-of-code.ftl.
campaign = Hour of AI
the-campaign = the Hour of AI
the-campaign-first = The Hour of AI
week-name = Computer Science Education Week
week-title = Computer Science Education Week
campaign-week = week of the campaign
about = Hour of AI is one hour for beginners to find out how computers and artificial intelligence work. Classes around the world try it in the same week, with or without computers.
sign-up-page = Hour of AI page
sign-up-note = The sign-up page is in English.
since = The campaign has carried this name since 2025
since-clause = the campaign has carried this name since 2025
# Whether Hour of AI is a registered mark is not known, so nothing is claimed about it.
attribution = The Hour of AI is a campaign of Code.org and CSforALL, held each year around Computer Science Education Week. Hour of Code is a trademark of Code.org. Kickoff is an independent project, neither run nor endorsed by Code.org or CSforALL.
