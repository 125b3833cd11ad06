# Plantillas para una campaña a la que alguien pone nombre. Las claves son las de hour-of-code.ftl;
# después de un guion bajo se indica cuándo vale la plantilla:
#   _none, _el …   el artículo elegido (cada `article_…` es una opción en la página)
#   _week, _season las fechas no son las de la Semana de la Educación en Ciencias de la Computación:
#                  hasta siete días, o más. Valen también para las campañas ya preparadas.
#   _own           la página de inscripción es una dirección propia
# { $name } es el nombre tal como se escribió; las demás formas van entre llaves.

article_none = sin artículo (participe en Código en Común)
article_el = el (participe en el Festival del Código)
article_la = la (participe en la Fiesta del Código)
article_los = los (participe en los Días del Código)
article_las = las (participe en las Jornadas del Código)

campaign_none = { $name }
campaign_el = el { $name }
campaign_la = la { $name }
campaign_los = los { $name }
campaign_las = las { $name }
campaign-name = { $name }
campaign-of_none = de { $name }
campaign-of_el = del { $name }
campaign-of_la = de la { $name }
campaign-of_los = de los { $name }
campaign-of_las = de las { $name }
campaign-to_none = a { $name }
campaign-to_el = al { $name }
campaign-to_la = a la { $name }
campaign-to_los = a los { $name }
campaign-to_las = a las { $name }
week-name = la Semana de la Educación en Ciencias de la Computación
week-name_week = la semana { campaign-of }
week-name_season = la temporada { campaign-of }
week-title = Semana de la Educación en Ciencias de la Computación
week-title_week = Semana { campaign-of }
week-title_season = Temporada { campaign-of }
campaign-week = semana { campaign-of }
campaign-week_season = temporada { campaign-of }
about = Con { campaign }, grupos escolares viven una hora de computación para principiantes, con computadoras o sin ellas.
sign-up-page = página de Hour of AI, en inglés
sign-up-page_own = página de la campaña
sign-up-note = La página de inscripción está en inglés y lleva el nombre de Hour of AI, el de la campaña mundial desde 2025.
sign-up-note_own = { "" }
since = Desde 2025, la campaña mundial se celebra con el nombre de Hour of AI, la Hora de la IA
since-clause = desde 2025 la campaña mundial se celebra con el nombre de Hour of AI (la Hora de la IA)
attribution = Hour of Code es una marca de Code.org. Kickoff es un proyecto independiente, que Code.org no dirige ni respalda.
