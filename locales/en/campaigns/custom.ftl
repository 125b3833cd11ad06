# Templates for a campaign that somebody names. The keys are those of hour-of-code.ftl; behind an
# underscore stands when a template counts:
#   _none, _the …  the article that the person chose (each `article_…` is a choice on the page)
#   _vowel         behind an article: the name begins with a vowel
#   _week, _season the dates are other ones than Computer Science Education Week's: up to seven days,
#                  or longer. These count for the ready-made campaigns too.
#   _own           the sign-up page is an address of one's own
# { $name } is the name as typed; other forms stand in braces.

article_none = No article (as in: take part in Code Together)
article_the = the (as in: take part in the Spring of Code)

campaign = { $name }
the-campaign_none = { $name }
the-campaign_the = the { $name }
the-campaign-first_none = { $name }
the-campaign-first_the = The { $name }
week-name = Computer Science Education Week
week-name_week = the week of { the-campaign }
week-name_season = the { campaign } season
week-title = Computer Science Education Week
week-title_week = { campaign } week
week-title_season = { campaign } season
campaign-week = week of the campaign
campaign-week_season = campaign season
about = { campaign } is one hour of computer science for beginners, with or without computers.
sign-up-page = Hour of AI page
sign-up-page_own = campaign page
sign-up-note = The sign-up page is in English and carries the name Hour of AI, under which the worldwide campaign has run since 2025.
sign-up-note_own = { "" }
since = Since 2025 the worldwide campaign has run as the Hour of AI
since-clause = the worldwide campaign has run as the Hour of AI since 2025
attribution = Hour of Code is a trademark of Code.org. Kickoff is an independent project, neither run nor endorsed by Code.org.
