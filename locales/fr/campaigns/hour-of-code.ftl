# Le nom de la campagne dans toutes les formes que les textes français demandent.
campaign = l'Heure de Code
campaign-name = Heure de Code
campaign-of = de l'Heure de Code
campaign-to = à l'Heure de Code
week-name = la Semaine de l'éducation à l'informatique
week-name-of = de la Semaine de l'éducation à l'informatique
# Une phrase pour qui n'en a jamais entendu parler.
about = L'Heure de Code, c'est une heure d'informatique pour débuter, que des classes du monde entier vivent la même semaine, avec ou sans ordinateurs.
# Ce qu'il faut savoir avant d'ouvrir la page d'inscription.
sign-up-note = La page d'inscription est en anglais et porte le nom d'Hour of AI, sous lequel la même semaine se tient aussi depuis 2025.
# Affiché au pied de chaque page ; les règles du titulaire demandent cette mention.
attribution = Hour of Code (l'Heure de Code) est une marque de Code.org et un mouvement qui se tient chaque année autour de la Semaine de l'éducation à l'informatique. Coup d'envoi est un projet indépendant, ni géré ni cautionné par Code.org.
