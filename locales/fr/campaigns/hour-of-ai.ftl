# La même campagne sous le nom qu'elle porte depuis 2025 ; les mêmes clés que hour-of-code.ftl.
# Le nom reste en anglais : aucun nom français n'est établi, la page d'inscription porte celui-ci, et
# « à l'Heure de l'IA » se lirait comme la tournure courante « à l'heure de l'IA ».
campaign = l'Hour of AI
campaign-name = Hour of AI
campaign-of = de l'Hour of AI
campaign-to = à l'Hour of AI
week-name = la Semaine de l'éducation à l'informatique
week-name-of = de la Semaine de l'éducation à l'informatique
week-title = Semaine de l'éducation à l'informatique
campaign-week = semaine de l'Hour of AI
about = L'Hour of AI, c'est une heure pour découvrir comment fonctionnent les ordinateurs et l'intelligence artificielle. Des classes du monde entier la vivent la même semaine, avec ou sans ordinateurs.
sign-up-page = page de la campagne, en anglais
sign-up-note = La page d'inscription est en anglais.
since = La campagne porte ce nom depuis 2025
since-clause = la campagne porte ce nom depuis 2025
# On ne sait pas si Hour of AI est une marque déposée : rien n'en est donc dit.
attribution = L'Hour of AI est une campagne de Code.org et de CSforALL, qui se tient chaque année autour de la Semaine de l'éducation à l'informatique. Hour of Code est une marque de Code.org. Coup d'envoi est un projet indépendant, ni géré ni cautionné par Code.org ou par CSforALL.
