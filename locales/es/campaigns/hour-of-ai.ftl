# La misma campaña con el nombre que lleva desde 2025; las mismas claves que hour-of-code.ftl.
# En español se dice «la Hora de la IA»; la página de inscripción conserva el nombre en inglés.
campaign = la Hora de la IA
campaign-name = Hora de la IA
campaign-of = de la Hora de la IA
campaign-to = a la Hora de la IA
week-name = la Semana de la Educación en Ciencias de la Computación
week-title = Semana de la Educación en Ciencias de la Computación
campaign-week = semana de la Hora de la IA
about = La Hora de la IA es una hora para descubrir cómo funcionan las computadoras y la inteligencia artificial, sin saber nada de antemano. Grupos de todo el mundo la viven en la misma semana, con computadoras o sin ellas.
sign-up-page = página de Hour of AI, en inglés
sign-up-note = La página de inscripción está en inglés.
since = La campaña lleva este nombre, Hour of AI en inglés, desde 2025
since-clause = la campaña lleva este nombre, Hour of AI en inglés, desde 2025
# No se sabe si Hour of AI es una marca registrada, así que no se afirma nada al respecto.
attribution = Hour of AI (la Hora de la IA) es una campaña de Code.org y CSforALL, que se celebra cada año en torno a la Semana de la Educación en Ciencias de la Computación. Hour of Code es una marca de Code.org. Kickoff es un proyecto independiente, que ni Code.org ni CSforALL dirigen o respaldan.
