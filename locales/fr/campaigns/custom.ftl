# Des modèles pour une campagne dont quelqu'un choisit le nom. Les clés sont celles de
# hour-of-code.ftl ; après un tiret bas vient le cas où le modèle s'applique :
#   _none, _le …   l'article choisi (chaque `article_…` est un choix sur la page)
#   _vowel         après un article : le nom commence par une voyelle
#   _week, _season les dates ne sont pas celles de la Semaine de l'éducation à l'informatique : sept
#                  jours au plus, ou davantage. Ces modèles valent aussi pour les campagnes toutes prêtes.
#   _own           la page d'inscription est une adresse à soi
# { $name } est le nom tel qu'il a été saisi ; les autres formes sont entre accolades.

article_none = sans article (participez à Code en fête)
article_le = le (participez au Printemps du code)
article_la = la (participez à la Fête du code)
article_l = l' (participez à l'Atelier du code)
article_les = les (participez aux Journées du code)

campaign_none = { $name }
campaign_le = le { $name }
campaign_la = la { $name }
campaign_l = l'{ $name }
campaign_les = les { $name }
campaign-name = { $name }
campaign-of_none = de { $name }
campaign-of_none_vowel = d'{ $name }
campaign-of_le = du { $name }
campaign-of_la = de la { $name }
campaign-of_l = de l'{ $name }
campaign-of_les = des { $name }
campaign-to_none = à { $name }
campaign-to_le = au { $name }
campaign-to_la = à la { $name }
campaign-to_l = à l'{ $name }
campaign-to_les = aux { $name }
week-name = la Semaine de l'éducation à l'informatique
week-name_week = la semaine { campaign-of }
week-name_season = la saison { campaign-of }
week-name-of = de la Semaine de l'éducation à l'informatique
week-name-of_week = de la semaine { campaign-of }
week-name-of_season = de la saison { campaign-of }
week-title = Semaine de l'éducation à l'informatique
week-title_week = Semaine { campaign-of }
week-title_season = Saison { campaign-of }
campaign-week = semaine { campaign-of }
campaign-week_season = saison { campaign-of }
about = Avec { campaign }, des classes vivent une heure d'informatique pour débuter, avec ou sans ordinateurs.
sign-up-page = page Hour of AI, en anglais
sign-up-page_own = page de la campagne
sign-up-note = La page d'inscription est en anglais et porte le nom d'Hour of AI, celui de la campagne mondiale depuis 2025.
sign-up-note_own = { "" }
since = Depuis 2025, la campagne mondiale se tient sous le nom d'Hour of AI
since-clause = la campagne mondiale se tient, depuis 2025, sous le nom d'Hour of AI
attribution = Hour of Code est une marque de Code.org. Coup d'envoi est un projet indépendant, ni géré ni cautionné par Code.org.
