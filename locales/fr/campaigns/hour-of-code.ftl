# Le nom de la campagne dans toutes les formes que les textes français demandent.
campaign = l'Heure de Code
campaign-name = Heure de Code
campaign-of = de l'Heure de Code
campaign-to = à l'Heure de Code
week-name = la Semaine de l'éducation à l'informatique
week-name-of = de la Semaine de l'éducation à l'informatique
# La même chose en titre.
week-title = Semaine de l'éducation à l'informatique
# Vient après « la » : la semaine de l'Heure de Code, du 7 au 13 décembre 2026.
campaign-week = semaine de l'Heure de Code
# Une phrase pour qui n'en a jamais entendu parler.
about = L'Heure de Code, c'est une heure d'informatique pour débuter, que des classes du monde entier vivent la même semaine, avec ou sans ordinateurs.
# Le nom de la page où l'on s'inscrit, après « la ».
sign-up-page = page Hour of AI de la campagne, en anglais
# Ce qu'il faut savoir avant d'ouvrir la page d'inscription.
sign-up-note = La page d'inscription est en anglais et porte le nom d'Hour of AI, sous lequel la même campagne se tient aussi depuis 2025.
# Le lien entre cette campagne et l'Hour of AI : une phrase sans son point, puis une proposition.
since = Depuis 2025, la campagne se tient aussi sous le nom d'Hour of AI
since-clause = la campagne se tient aussi, depuis 2025, sous le nom d'Hour of AI
# Affiché au pied de chaque page ; les règles du titulaire demandent cette mention.
attribution = Hour of Code (l'Heure de Code) est une marque de Code.org et un mouvement qui se tient chaque année autour de la Semaine de l'éducation à l'informatique. Coup d'envoi est un projet indépendant, ni géré ni cautionné par Code.org.
