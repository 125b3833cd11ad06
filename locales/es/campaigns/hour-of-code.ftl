# El nombre de la campaña en todas las formas que piden los textos en español.
campaign = la Hora del Código
campaign-name = Hora del Código
# Con las preposiciones que se funden con el artículo: «del Festival», «al Festival».
campaign-of = de la Hora del Código
campaign-to = a la Hora del Código
week-name = la Semana de la Educación en Ciencias de la Computación
# Lo mismo, como título.
week-title = Semana de la Educación en Ciencias de la Computación
# Va después de «la»: la semana de la Hora del Código, del 7 al 13 de diciembre de 2026.
campaign-week = semana de la Hora del Código
# Una oración para quien nunca ha oído hablar de ella.
about = La Hora del Código es una hora de computación para principiantes, que grupos de todo el mundo viven en la misma semana, con computadoras o sin ellas.
# Cómo se llama la página donde se inscriben las escuelas; va después de «la».
sign-up-page = página de Hour of AI, en inglés
# Lo que conviene saber antes de abrir la página de inscripción.
sign-up-note = La página de inscripción está en inglés y lleva el nombre de Hour of AI, con el que la misma campaña se celebra también desde 2025.
# Qué relación hay entre esta campaña y Hour of AI: una oración sin su punto, y después como subordinada.
since = Desde 2025, la campaña se celebra también con el nombre de Hour of AI, la Hora de la IA
since-clause = desde 2025 la campaña se celebra también con el nombre de Hour of AI (la Hora de la IA)
# Aparece al pie de cada página; las normas de la titular piden esta mención.
attribution = Hour of Code (la Hora del Código) es una marca de Code.org y un movimiento que se celebra cada año en torno a la Semana de la Educación en Ciencias de la Computación. Kickoff es un proyecto independiente, que Code.org no dirige ni respalda.
