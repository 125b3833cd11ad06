# Le nom de la campagne dans toutes les formes que les textes français demandent.
campaign = l'Heure de Code
campaign-name = Heure de Code
campaign-of = de l'Heure de Code
campaign-to = à l'Heure de Code
week-name = la Semaine de l'éducation à l'informatique
week-name-of = de la Semaine de l'éducation à l'informatique
# Affiché au pied de chaque page ; les règles du titulaire demandent cette mention.
attribution = Hour of Code (l'Heure de Code) est une marque de Code.org et un mouvement qui se tient chaque année autour de la Semaine de l'éducation à l'informatique. Coup d'envoi est un projet indépendant, ni géré ni cautionné par Code.org.
