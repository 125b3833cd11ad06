# Las palabras de las páginas. Se escriben en el HTML cuando se construye el sitio.

-brand = Kickoff

### El idioma mismo

language-name = Español
language-direction = ltr
# El país donde está la mayoría de quienes leen: lo que solo vale en otro aparece plegado.
language-country = MX

### Marco de todas las páginas

brand = { -brand }
page-title = { $title } · { -brand }
skip = Ir al contenido
main-navigation = Principal
nav-guides = Guías
nav-documents = Documentos
nav-share = Compartir
nav-about = Acerca de
nav-search = Buscar
languages = Idiomas
# En un sitio con muchos idiomas: el enlace a la lista, con el idioma de la página.
language-list = Idiomas: { $name }
back-home = Inicio
footer-privacy = Lo que usted marca y escribe se queda en este navegador. No se envía nada a ninguna parte.
footer-facts = Cifras y fuentes
footer-glossary = Glosario
footer-links = Enlaces externos
pager = Más lecturas
pager-before = Anterior
pager-after = Siguiente
failure-app = Una parte de esta página no pudo iniciarse. Se puede leer todo, y lo que marque se guarda de todos modos, salvo que otro mensaje diga lo contrario. Vuelva a cargar la página; si ocurre de nuevo, pruebe con otro navegador.
failure-storage = El navegador no guardó su último cambio. Seguirá visible en esta página mientras no la cierre.

### Tarjetas que las redes muestran de una página compartida

card-site = Guías, tareas, cartas, publicaciones
card-guide = Guía · { $role }
card-document = { $kind } · para completar
card-campaign = Para { campaign }

### Fechas

# $first y $last son días de diciembre; la semana nunca sale de ese mes.
week-dates = del { $first } al { $last } de diciembre de { $year }
week-rule = Cada año, la semana del 9 de diciembre

date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
} de { $year }

### Inicio

home-title = Todas sus escuelas en la línea de salida
home-summary = Guías, listas de tareas, cartas y publicaciones para sumar a todas las escuelas de una zona { campaign-to }. Gratis, con privacidad, sin instalar nada.
home-lead = { -brand } le ayuda a sumar a todas las escuelas de una zona { campaign-to }: guías para seguir, tareas para marcar, cartas para enviar, publicaciones para compartir.
home-countdown-before = La semana empieza
home-countdown-day = Ya empezó la semana: día
home-countdown-of-seven = de 7
home-week-label = { week-title }
home-roles = ¿Qué le trae por aquí?
home-role-guide = Leer la guía
home-role-checklist = Lista de tareas
home-promises = Con qué puede contar
home-promise-lost = Nada se pierde
home-promise-lost-text = Sus marcas y borradores se guardan sobre la marcha, en este navegador y en este dispositivo. Cierre la ventana, vuelva mañana: todo seguirá aquí.
home-promise-private = Nadie mira
home-promise-private-text = Sin cuentas, sin rastreo, sin servidor. Nunca se pide el nombre de un estudiante.
home-promise-anywhere = En cualquier teléfono
home-promise-anywhere-text = Cada guía se abre al instante, incluso con una conexión lenta o si el navegador bloquea los scripts; después de la primera visita, también sin conexión.
home-promise-true = Al día todos los años
home-promise-true-text = Las fechas siguen el calendario, y cada cifra lleva su año y su fuente.
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mié.
weekday-4 = jue.
weekday-5 = vie.
weekday-6 = sáb.
weekday-7 = dom.

### Guías y listas de tareas

guide-reviewed = Texto revisado el { $date }
guide-minutes = { $minutes ->
    [one] { $minutes } minuto de lectura
   *[other] { $minutes } minutos de lectura
}
guide-contents = En esta página
guide-to-checklist = Ver estas tareas como lista para marcar
checklist-title = Lista de tareas: { $role }
checklist-summary = { $role }: las { $count } tareas en orden, para marcarlas sobre la marcha. El avance se guarda en su navegador.
checklist-lead = Marque lo que ya está hecho. El enlace de cada tarea abre la parte de la guía que la explica.
checklist-to-guide = Leer la guía completa
checklist-how = Cómo se hace
checklist-how-for = Cómo se hace: { $title }
checklist-to-plan = Ver todas sus tareas por fecha
task-done = Hecha
task-to-do = Por hacer
task-in-progress = En curso
task-not-for-us = No nos corresponde
task-more = Estado, fecha, nota
task-status = Estado
task-own-date = Su propia fecha
task-note = Nota
task-minutes = unos { $minutes } minutos
task-hours = { $hours ->
    [one] alrededor de { $hours } hora
   *[other] unas { $hours } horas
}
due-before-event = { $days ->
    [one] el día anterior al evento
   *[other] { $days } días antes del evento
}
due-on-event = el día del evento
due-after-event = { $days ->
    [one] a más tardar el día siguiente al evento
   *[other] en los { $days } días posteriores al evento
}
due-before-campaign = { $days ->
    [one] el día anterior al comienzo de la campaña
   *[other] { $days } días antes del comienzo de la campaña
}
due-on-campaign = el primer día de la campaña
due-after-campaign = { $days ->
    [0] a más tardar el último día de la campaña
    [one] a más tardar el día siguiente al final de la campaña
   *[other] en los { $days } días posteriores a la campaña
}

### Plan

nav-plan = Plan
plan-title = Su plan
plan-summary = Todas las tareas de sus funciones por fecha: lo atrasado, lo de esta semana, lo que sigue. Con sus eventos, un archivo de calendario y una versión para imprimir.
plan-lead = Todas las tareas de sus funciones, por fecha. Ponga fecha a su evento y cada plazo se calculará solo.
plan-noscript = El plan necesita scripts, que están desactivados en este navegador. Abajo están todas las tareas con sus plazos contados desde el evento o la campaña; las listas de tareas funcionan sin scripts.
plan-events = Su evento
plan-events-hint = Lo que escriba aquí también completa sus cartas. Mientras no haya fecha, los plazos se cuentan desde el primer día de la campaña.
plan-event-first = Primer evento
plan-event-name = Nombre
plan-event-date = Fecha
plan-event-start = Inicio
plan-event-end = Término
plan-event-place = Lugar
plan-event-zone = Zona horaria, si es otra
plan-event-roles = Listas para este evento
plan-add-event = Añadir otro evento
plan-remove-event = Quitar este evento
plan-show = Mostrar
plan-nothing = No hay nada que mostrar: elija al menos una función.
plan-roles = Funciones cuyas tareas se muestran
plan-tools = Calendario e impresión
plan-calendar = Guardar en el calendario (.ics)
plan-calendar-about = Acerca del archivo de calendario
plan-calendar-hint = Contiene todos los plazos y eventos que se ven abajo; un evento sin hora de término cuenta 65 minutos, como el minuto a minuto propuesto. Ábralo con su calendario. Después de un cambio, guárdelo y ábralo otra vez: las entradas se actualizan. El Outlook clásico para Windows crea con él un calendario aparte; elimine primero el anterior. Lo que quite del plan sigue en su calendario hasta que lo elimine allí.
event-choice = Para el evento
event-word = Evento
next-begin = Por dónde empezar
next-step-role = Encuentre su función
next-step-role-text = Cada función tiene su guía y sus tareas.
next-step-date = Ponga fecha a su evento
next-step-date-text = De ella dependen todos los plazos.
next-step-plan = Siga su plan
next-step-plan-text = Lo atrasado, lo que sigue, lo ya hecho.
next-title = Lo siguiente en su plan
next-all = El plan completo

### Deshacer y teclado

undo = Deshacer
redo = Rehacer
undo-undone = Deshecho:
undo-redone = Rehecho:
undo-missed = Se cambió después en otra parte, así que queda como está:
keys-title = Teclado
keys-open = Teclado
keys-close = Cerrar
keys-space = marcar o desmarcar una tarea
keys-arrows = tarea siguiente o anterior
keys-undo = deshacer el último cambio (fuera de los campos de texto)
keys-redo = rehacerlo
keys-help = mostrar esta lista
keys-on = Usar estas teclas
keys-space-name = Espacio
task-country-us = Solo en Estados Unidos
task-country-fr = Solo en Francia
noscript-ticks = Los scripts están desactivados en este navegador: puede leer todo y seguir todos los enlaces, pero las marcas no se conservan.

### Documentos

blank-of = de { $blank }
blank-at = en { $blank }
documents-title = Cartas y textos listos para enviar
documents-summary = Diecisiete cartas, correos, publicaciones y planes para una campaña, con los espacios señalados. Copie, complete, envíe.
documents-lead = Cada texto está listo en cuanto se completan los espacios señalados. Lo que usted escriba se guarda en este navegador y sirve para todas las cartas.
documents-fill = Completar los espacios de todas las cartas
document-kind-email = Correo
document-kind-text = Texto
document-kind-letter = Carta
document-kind-table = Plan
document-kind-agenda = Programa
document-kind-resolution = Declaración
document-subject = Asunto:
document-mail = Abrir en su programa de correo
document-all = Todas las cartas y los textos
document-tools = Qué puede hacer con este texto
document-copy-rich = Copiar
document-copy-text = Copiar como texto simple
document-copy-subject = Copiar el asunto
document-docx = Archivo de Word
document-txt = Archivo de texto
document-print = Imprimir
document-fill = Completar los espacios
document-fill-hint = Lo que escriba pasa a esta carta y a todas las demás, y se queda en este navegador.
document-fill-all = Ver los espacios de todas las cartas
document-noscript = Para completar y guardar hacen falta scripts, que están desactivados en este navegador. De todos modos, puede seleccionar el texto, copiarlo y completar a mano los espacios señalados.

### El formulario de todos los espacios

details-title = Los espacios de todas las cartas
details-summary = Un solo formulario para nombres, fechas y lugares: complételo una vez y servirá para las diecisiete cartas y textos.
details-lead = Complete una sola vez lo que necesitan sus cartas. Nada es obligatorio, todo se queda en este navegador y se puede cambiar aquí o en cada carta.
details-sender = Usted
details-school = La escuela y su zona
details-event = El evento
details-contact = El contacto para ese día
details-guest = La autoridad invitada
details-press = Prensa y citas
details-local = Órgano que vota, coautoría y cifras locales

### Búsqueda

search-title = Buscar
search-summary = Busque en todas las guías, cartas y textos. No importan los pequeños errores al teclear.
search-label = ¿Qué busca?
search-hint = Los resultados aparecen mientras escribe. No importan las tildes ni los pequeños errores al teclear.
search-noscript = La búsqueda necesita scripts, que están desactivados en este navegador. Estas son todas las páginas:
search-others = Más páginas
search-kind-guide = Guía
search-kind-page = Página

### Cifras

# La abreviatura vale para 1 (millón) y para 1.1 a 1.9 (millones): en los dos casos $whole es 1.
fact-millions = { $whole ->
    [one] { $digits } mill.
   *[other] { $digits } millones
}
fact-source = ({ $name }, { $period })

### Enlaces fuera del sitio

links-title = Enlaces externos
links-summary = Todas las direcciones externas a las que llevan los textos de este sitio, con el día en que se comprobaron y el lugar donde se encontraron.
links-lead = Para quien aloja este sitio: todas las direcciones externas a las que llevan los textos. Cada una se comparó con su fuente el día indicado. Ábralas una vez antes de su campaña; las direcciones cambian.
links-name = Lleva a
links-address = Dirección
links-checked = Comprobada el
links-evidence = Dónde se encontró
links-change = Todas están en un solo archivo del proyecto, src/campaign/profiles/hour-of-code.json.

### Página para compartir

share-title = Redactar una publicación
share-summary = Escriba una publicación una sola vez y ábrala en Facebook, X y otras redes, exactamente con sus palabras.
share-lead = Escriba su mensaje una sola vez y ábralo en la red que elija. Nada se publica hasta que usted lo confirme allí.
share-text = Su mensaje
share-text-hint = Las redes lo reciben palabra por palabra; Facebook y LinkedIn toman solo la dirección.
# $tag es un hashtag como #HoraDelCódigo, o una cuenta como @codeorg.
share-tag = con { $tag }
share-address = Dirección que se comparte
share-address-hint = Una página web cuya dirección empiece por https:// o http://. Facebook, LinkedIn y Telegram siempre necesitan una; si la deja vacía, reciben { $address }.
share-picture = Una imagen para acompañarla
share-picture-hint = La imagen no viaja con el enlace: usted la adjunta en la propia red. Anote aquí cuál es y cómo la describiría a quien no puede verla. Si se reconoce a un estudiante, su familia tiene que haberlo autorizado antes por escrito.
share-picture-what = Qué imagen
share-picture-alt = Qué se ve en ella
share-picture-alt-hint = Una o dos oraciones; nunca el nombre de un estudiante. En las redes este campo se llama «texto alternativo» o «descripción».
share-picture-copy = Copiar la descripción
share-hidden-remove = Quitarlos
share-sheet = Compartir con este dispositivo
share-copy = Copiar el mensaje
share-copy-address = Copiar la dirección
share-copy-both = Copiar mensaje y dirección
share-drafts = Apartadas
share-draft-open = Retomarla
share-draft-remove = Eliminar
share-preview = Vista previa del enlace
share-preview-large = Facebook, LinkedIn, Threads, Bluesky, Telegram
share-preview-cover = X
share-preview-small = WhatsApp, Mastodon y otras
share-preview-note = Cada red decide por su cuenta y conserva varios días lo que vio.
share-preview-host = Este sitio se puso en línea sin conocer su propia dirección, así que las redes quizá omitan la imagen.
share-preview-none = Las redes arman una tarjeta a partir de la página que está en esa dirección. Aquí solo pueden mostrarse páginas de este sitio: consultar otro le informaría de su visita.
share-links = Publicarla en
share-new-tab = se abre en otra pestaña
share-paste-note = Facebook y LinkedIn no aceptan textos preparados. Al abrirlas desde aquí se copia su mensaje: péguelo allí.
share-put-aside = Apartarla y empezar otra
share-qr = Código QR de la dirección
share-qr-hint = Para un cartel, una carta o una diapositiva. Abre la dirección del campo, o { $address } mientras el campo esté vacío.
share-qr-save = Guardar el código (SVG)
share-noscript = Para redactar hacen falta scripts, que están desactivados en este navegador. En su lugar, puede copiar un texto ya preparado:
# Un enlace, en otras páginas, que lleva a la página para compartir.
share-page = Compartir esta página
ready-title = Partir de una publicación preparada
ready-lead = Elija una y cambie lo que no suene a usted. Si ya había empezado un mensaje, se aparta; no se pierde.
ready-role = Publicaciones
ready-role-all = para todas las funciones
ready-moment = Momento
ready-moment-now = ahora
ready-moment-all = cualquiera
ready-before = Antes de la semana
ready-day = Durante la semana
ready-after = Después de la semana
ready-picture = Imagen:
ready-use = Usar esta publicación
ready-fill = Completar los espacios de estas publicaciones
ready-fill-hint = Sus cartas usan las mismas respuestas.

### Elección del idioma y direcciones desconocidas

root-title = Kickoff · Coup d'envoi
root-summary = Herramientas para organizar una campaña local que acerca la computación a las escuelas, en español, inglés, francés y árabe.
not-found-title = Esta página no existe
not-found-text = Quizá la dirección tenga un error, o la página haya cambiado de lugar. Empiece de nuevo desde aquí:

### La campaña y sus fechas

footer-campaign = Campaña y fechas
home-week-change = ¿Otra campaña u otras fechas?

# Fechas distintas de las de la semana, dentro de una oración: «…, del 1 al 31 de octubre de 2026».
# $first y $last son días, $first-month y $last-month sus meses.
window-day = el { $day } de { $month } de { $year }
window-month = del { $first } al { $last } de { $month } de { $year }
window-months = del { $first } de { $first-month } al { $last } de { $last-month } de { $year }
window-years = del { $first } de { $first-month } de { $first-year } al { $last } de { $last-month } de { $last-year }
window-number = { $day }
# Ocupan el lugar de home-countdown-before, -day, -of-seven y week-rule.
window-starts = La campaña empieza
window-goes-on = Ya empezó la campaña: día
window-of-days = de { $days }
window-over = Estas fechas ya pasaron.

campaign-title = Campaña y fechas
campaign-summary = Elija la Hora del Código, la Hora de la IA o una campaña propia, y sus fechas; las guías y las cartas se adaptan.
campaign-lead = Las guías, las cartas y las publicaciones nombran una campaña y sus fechas. Elíjalas aquí; lo que elija se queda en este navegador.
campaign-noscript = Para elegir hacen falta scripts, que están desactivados en este navegador. Los textos nombran la campaña para la que se construyó el sitio.
campaign-preview = Así se leerá
campaign-preview-text = Participe en { campaign },
campaign-which = Campaña
campaign-host = La que propone este sitio
campaign-own = Una campaña propia
campaign-own-hint = Para un nombre local. Los textos la presentan como parte del movimiento mundial: vuelva a leerlos antes de enviarlos.
campaign-name = Nombre, sin su artículo
campaign-name-hint = Por ejemplo: Jornadas del Código
campaign-article = Artículo ante el nombre
campaign-hashtag = Hashtag
campaign-handle = Cuenta en X
campaign-default = Si queda vacío: { $value }
campaign-link-home = Sitio web de la campaña
campaign-link-sign-up = Página donde se inscriben las escuelas
campaign-link-activities = Página de actividades
campaign-link-videos = Página de videos
campaign-link-default = Si queda vacío, se usa la dirección de la campaña mundial.
campaign-when = Fechas
campaign-window-week = Semana de la Educación en Ciencias de la Computación, de lunes a domingo
campaign-window-school-week = De lunes a viernes de esa semana
campaign-window-week-hint = Cada año, la semana del 9 de diciembre
campaign-window-europe = Europa, octubre
campaign-window-africa = África, octubre
campaign-window-latin-america = América Latina, de octubre a diciembre
campaign-window-region = Como en { $year }, cuando fue del { $first } al { $last }. Las fechas de este año no se han anunciado.
campaign-window-source = Dónde se encontraron las fechas de las regiones:
campaign-window-host = Las que propone este sitio
campaign-window-own = Fechas propias
campaign-window-from = Primer día
campaign-window-to = Último día
campaign-hosts = ¿Aloja usted este sitio? Un archivo llamado campaign.json deja todo esto preparado para quienes lo abran; lo explica la carpeta docs del proyecto.
campaign-refused-name = Escriba un nombre de una sola línea y 80 caracteres como máximo. Hasta entonces, los textos conservan la campaña para la que se construyó el sitio.
campaign-refused-hashtag = Este hashtag no se usa: debe ser una sola palabra con letras, cifras y _, sin espacios ni otros signos.
campaign-refused-handle = Esta cuenta no se usa: los nombres en X tienen de 1 a 15 letras sin tilde, cifras o _, y ningún punto. Por ejemplo @codeorg, nunca @code.org.
campaign-refused-address = Esta dirección no se usa: debe empezar por https:// y no contener espacios. Cópiela de la barra de direcciones del navegador.
campaign-refused-dates = Estas fechas no se usan: indique las dos, con el último día posterior o igual al primero y con un año de diferencia como máximo.

### Página de rescate

# Va después de failure-app, como enlace a esta página.
failure-recover = Guardar en un archivo lo que usted escribió
recover-title = Poner a salvo lo guardado en este navegador
recover-summary = Cuando { -brand } no se inicia, esta página guarda en un solo archivo todo lo que hay en este navegador.
recover-lead = Si { -brand } no se inicia, o solo en parte, esta página todavía puede leer lo que guardó en este navegador: todo lo que usted marcó y escribió. Guárdelo en un archivo. Nada se cambia, se borra ni se envía.
recover-noscript = Para guardar hacen falta scripts, que están desactivados en este navegador. Permítalos para este sitio y vuelva a cargar la página; lo guardado sigue en su lugar.
recover-waiting = Si en unos segundos no aparece aquí ningún botón, vuelva a cargar la página.
recover-entries = Elementos encontrados:
recover-characters = Caracteres:
recover-save = Guardar todo en un archivo
recover-none = Aquí no hay nada guardado. Lo que se escribe se queda en el navegador donde se escribió: pruebe con el dispositivo y el navegador de entonces, en la misma dirección.
recover-blocked = Este navegador no deja que la página lea lo guardado. Permita que este sitio almacene datos (también llamados cookies) en los ajustes del navegador, o abra la página fuera de una ventana privada, y vuelva a cargarla.
recover-saved = Su navegador ya tiene el archivo. Busque en la carpeta de descargas un nombre que empiece por kickoff-recovery. Si no está, copie en su lugar el texto de abajo.
recover-unsaved = El navegador rechazó el archivo. Copie en su lugar el texto de abajo.
recover-instead = ¿Sin archivo? Copie el texto
recover-text = Todo en forma de texto
recover-text-hint = Péguelo en un documento de texto vacío y guárdelo con un nombre que termine en .json: será el mismo archivo.
recover-copy = Copiar el texto
recover-copied = Copiado. Ya puede pegarlo.
recover-uncopied = El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado (Ctrl+C, o ⌘C en Mac).
recover-next = Qué hacer con el archivo
recover-next-text = Consérvelo. Cuando { -brand } vuelva a iniciarse, su página «Sus datos» podrá leer el archivo, en este navegador o en otra computadora. Contiene todo lo que usted escribió, nombres incluidos: entréguelo solo a quien pueda leerlos.

### Lo que está mal en campaign.json, dicho a quien aloja el sitio

host-file = Para quien aloja este sitio: algo de campaign.json no se usa. Todo lo demás del archivo cuenta.
host-file-refused = Para quien aloja este sitio: campaign.json no se toma en cuenta.
host-file-help = docs/campaign.md, en el proyecto, describe cada ajuste.
# Cada mensaje empieza con el nombre del ajuste.
host-large = { $member }: el archivo pasa de 64 kB. Quite lo que no debe estar ahí.
host-deep = { $member }: los corchetes o las llaves están anidados a más profundidad de la que necesita cualquier ajuste. Compare el archivo con el ejemplo.
host-broken = { $member }: esto no es JSON ({ $detail }). Busque una coma, unas comillas, un corchete o una llave que falten.
host-shape = { $member }: el archivo debe ser un solo objeto, entre una llave que abre y otra que cierra.
host-unknown = { $member }: ese ajuste no existe. Los que hay son: { $detail }.
host-profile = { $member }: debe ser "hour-of-code", "hour-of-ai" o "custom".
host-name = { $member }: debe ser una sola línea de 80 caracteres como máximo, o un objeto con una línea así por cada idioma del sitio.
host-article = { $member }: debe ser un objeto con un artículo por idioma, como "es": "la". Los artículos son los de la página «Campaña y fechas»; si no hay artículo, se escribe "none".
host-window = { $member }: debe ser "week", "school-week", "europe", "africa", "latin-america", o un objeto con "from" y "to" como "2026-11-16", en este orden y con un año de diferencia como máximo.
host-hashtag = { $member }: debe ser una sola palabra de letras, cifras y _ después de un #.
host-handle = { $member }: debe ser una cuenta en X: de 1 a 15 letras sin tilde, cifras o _, sin puntos.
host-links = { $member }: debe ser un objeto de nombres y direcciones.
host-address = { $member }: debe ser una dirección que empiece por https://.
host-contact = { $member }: debe ser una dirección de correo electrónico, o una dirección web que empiece por https://.
host-organizer = { $member }: debe ser una sola línea de 80 caracteres como máximo.
host-logo = { $member }: debe ser la ruta de un archivo en la carpeta de este sitio que termine en .svg o .png, solo con letras sin tilde, cifras, - y _.
host-missing = { $member }: no se pudo cargar la imagen. Ponga el archivo junto a campaign.json y revise su nombre.
host-voiceless = { $member }: añada "organizer", el nombre que acompaña al logotipo y que se lee en voz alta.
host-accent = { $member }: debe ser un color como "#0a6557".
host-contrast = { $member }: el contraste con la página es de solo { $detail } a 1, y el texto necesita 4.5 a 1. Elija un color más oscuro para "accent" y uno más claro para "accent-dark".
host-pair = { $member }: indique "accent" y "accent-dark" juntos, para pantallas claras y oscuras.
host-language = { $member }: debe ser un idioma de este sitio.
host-nameless = { $member }: "custom" necesita "name".
host-named = { $member }: un nombre solo cuenta con "profile": "custom", o sin "profile".

### Sus datos

data-title = Sus datos
data-summary = Guarde su plan en un archivo, recupérelo, entrégueselo a otra persona o bórrelo.
data-lead = Lo que usted marca y escribe se queda en este navegador. Aquí puede guardarlo en un archivo, recuperarlo, entregárselo a alguien o borrarlo.
data-noscript = Esta página solo funciona con JavaScript, porque sin él una página no tiene acceso a lo que el navegador guarda para ella.
data-newer = Lo que hay aquí lo guardó una versión más reciente de Kickoff. Puede guardarlo en un archivo; para cambiarlo, vuelva a cargar la página.

data-where = Dónde está su trabajo
data-mode = Se guarda
data-mode-persistent = en este navegador, en este dispositivo
data-mode-partitioned = en este navegador, pero solo para la página que muestra Kickoff dentro de un marco
data-mode-memory = en ninguna parte: este navegador no deja que Kickoff guarde nada, y al cerrar o volver a cargar la página se pierde lo que escriba. Antes de hacerlo, guarde una copia de seguridad.
data-open-alone = Abrir esta página en su propia pestaña
data-entries = Elementos
data-size = Espacio ocupado
# $used y $all son tamaños como 12 kB.
data-size-of = { $used } de unos { $all }
data-promise = ¿Podría borrarse?
data-promise-yes = no, no sin preguntarle
data-promise-no = sí: los navegadores limpian los sitios que no se visitan, y Safari lo hace a los siete días. Una copia de seguridad queda a salvo de eso.
data-persist = Pedir al navegador que lo conserve
data-persist-refused = El navegador no aceptó. La mayoría lo hace con los sitios que se visitan a menudo o están instalados; pruebe más tarde y guarde copias de seguridad.
data-last = Última copia de seguridad
data-never = ninguna todavía
# $date es un día, $count un número.
data-last-is = { $date } (sin copia desde entonces: { $count })
data-unsaved = sin copia de seguridad: { $count }

data-backup = Guardar una copia de seguridad
data-backup-text = Un solo archivo con todo: marcas, fechas, notas, datos de las cartas, publicaciones. Quien tenga el archivo puede leerlo.
data-export = Guardar en un archivo
data-exported = Guardado como { $name }, donde su navegador pone las descargas. Para abrirlo, vuelva a esta página; con doble clic no se abre.
data-export-failed = El navegador no guardó ningún archivo. Copie el contenido de abajo y péguelo en un correo para usted o en un archivo de texto.
data-content = Contenido de la copia de seguridad

data-import = Restaurar una copia de seguridad
data-import-text = Elija un archivo, suéltelo en cualquier parte de esta página o pegue su contenido. Antes de que algo cambie, verá qué cambiaría.
data-choose = Elegir un archivo
data-file = Archivo de la copia de seguridad
data-paste = O pegar el texto
data-paste-label = Contenido de una copia de seguridad, o enlace a un plan
data-paste-read = Vista previa
data-refused-nothing = Primero pegue algo.
data-refused-empty = No contiene nada. Elija un archivo cuyo nombre empiece por «kickoff».
data-refused-damaged = Esta copia de seguridad se cortó o se modificó en el camino, así que no se tomó nada de ella. Pida el archivo otra vez, o use uno anterior.
data-refused-other = Esto no es una copia de seguridad de Kickoff, así que no se tomó nada. El nombre de una copia empieza por «kickoff» y termina en «.json».
data-refused-newer = Esta copia de seguridad la hizo una versión más reciente de Kickoff. No se cambió nada. Vuelva a cargar esta página para tener la versión más reciente e inténtelo de nuevo.
data-refused-large = Esto es más grande que cualquier copia de seguridad, así que no se abrió. Elija un archivo cuyo nombre empiece por «kickoff».
data-refused-encoding = Otro programa reescribió este archivo y sus caracteres ya no se pueden leer. No se cambió nada. Pida el archivo otra vez, adjunto y no copiado.
data-refused-unread = El navegador no pudo abrir este archivo. Quizá lo movieron, o se retiró el dispositivo donde está.
data-refused-link = Este enlace se cortó o se modificó en el camino, a menudo por un programa de correo que parte las líneas largas. No se cambió nada. Pida el plan en un archivo.
data-refused-old = Este navegador es demasiado antiguo para desempacar el enlace. No se cambió nada. Pida el plan en un archivo, o abra el enlace en otro navegador.
data-refused-frame = Este enlace trae un plan, y una página dentro de otra no acepta ninguno: usted no podría saber quién lo envió. Ábralo en su propia pestaña.
data-only-alone = Dentro de otra página no se puede restaurar, eliminar ni borrar nada: esa página podría engañarle. Abra «Sus datos» en su propia pestaña, con el enlace de «Dónde está su trabajo».

data-preview = Lo que cambiaría
data-preview-of = De: { $organisation }
data-preview-made = Fecha: { $date }
data-removed = Se quitaría de aquí
data-settings = Ajustes que cambiarían
data-added = Nuevo aquí
data-changed = Cambiado después que aquí
data-older = Más antiguo que lo suyo: se queda como está
data-same = Igual en ambos lados
data-only-here = Solo aquí: «Reemplazar» lo quitaría
data-unknown = Destinado a otra versión: se conserva para ella
data-unreadable = No se pudo leer: se dejó fuera
data-more = y { $count } más
data-nothing = Nada de lo que contiene es más reciente que lo que usted tiene aquí.
data-future = Una parte lleva una fecha futura: quizá el reloj del otro dispositivo esté mal. Cuenta como cambiada después de lo suyo.
data-empty = vacío
# $here y $there son valores, como «Hecha» y «Por hacer».
data-stays = { $here } se queda (allá: { $there })
data-merge = Añadir lo nuevo
data-merge-hint = «Añadir»: donde ambos lados cambiaron lo mismo, cuenta el cambio más reciente. Las listas muestran cuál.
data-replace = Reemplazar todo
data-replace-hint = «Reemplazar»: este navegador tendrá después lo que se enumera aquí, y nada más.
data-cancel = Cancelar
data-working = En proceso…
data-merged = Añadidos o cambiados: { $count }.
data-replaced = Reemplazado. Cambiados: { $count }.
data-take-back = «Deshacer», al final de la página, lo revierte.
data-cancelled = No se cambió nada.
data-no-room = No hay lugar para esto en este navegador, así que no se cambió nada. Libere espacio para este sitio en los ajustes del navegador, o use otro navegador.
data-not-written = El navegador no deja que Kickoff guarde nada aquí, así que no se cambió nada.
data-partly = Solo se escribió una parte, porque el navegador dejó de guardar. No se perdió nada de lo suyo: libere espacio y vuelva a intentarlo.

data-part-task = Tarea
data-part-event = Evento
data-part-draft = Publicación
data-part-row = Minuto a minuto
data-part-setting = Ajuste
data-part-other = Elemento
data-setting-roles = Funciones
data-setting-campaign = Campaña
data-setting-window = Fechas de la campaña
data-setting-custom = Campaña propia
data-setting-plan = Nombre del calendario
data-setting-embed = Recuadro para su sitio
data-setting-language = Idioma
data-member-status = Estado:
data-member-date = Día:
data-member-note = Nota:
data-member-text = Texto:
data-member-url = Dirección:
data-member-removed = Quitado:
data-role = { $role }:
data-yes = sí
data-no = no

data-hand = Entregar su plan
data-hand-text = Un enlace que contiene el plan mismo. Quien lo abra verá primero qué cambiaría, y decidirá. Ambos pueden seguir trabajando y volver a enviarse enlaces; donde los dos hayan cambiado lo mismo, cuenta el cambio más reciente.
data-hand-what = Qué se incluye
data-hand-tasks = Tareas, fechas, notas, eventos
data-hand-letters = Datos de las cartas y minuto a minuto
data-hand-posts = Publicaciones
data-hand-private = El enlace es el plan: quien lo tenga puede leer sus nombres, números y notas. El nombre y el cargo de usted se quedan aquí. Por sí solo no llega a ningún servidor, pero los servicios de correo y mensajería guardan lo que usted envía por ellos.
data-hand-make = Crear el enlace
data-hand-link = Enlace a su plan
data-hand-copy = Copiar el enlace
data-hand-length = { $length } caracteres
data-hand-long = Algunos programas cortan enlaces tan largos. Si llega dañado, guarde una copia de seguridad y envíe el archivo.
data-hand-too-long = Su plan es demasiado grande para un enlace: { $length } caracteres, y a partir de { $most } los programas los cortan. Deje algo fuera arriba, o guarde una copia de seguridad y envíe el archivo.
data-hand-nothing = Todavía no hay nada que entregar.
data-hand-copied = Enlace copiado. Ya puede pegarlo.
data-hand-copy-failed = El navegador no permitió copiar. El enlace está seleccionado: cópielo con el teclado (Ctrl+C, o ⌘C en Mac).
data-hand-qr = Como código QR
data-hand-qr-alt = Código QR del enlace a su plan
data-hand-qr-long = El enlace es demasiado largo para un código que los teléfonos puedan leer. Envíe mejor el enlace.
data-hand-qr-failed = No se pudo dibujar el código. Inténtelo de nuevo cuando haya conexión.

data-aside = Apartado
data-aside-text = Estos elementos no se pudieron leer. Kickoff los conserva como estaban: guárdelos para alguien que sepa de esto, o elimínelos.
data-aside-save = Guardar
data-aside-delete = Eliminar
data-aside-saved = Guardado como { $name }.
data-aside-deleted = Eliminado.

data-erase = Borrar todo
data-erase-text = Quita todo lo que usted escribió en este navegador: marcas, notas, cartas, publicaciones y ajustes. No afecta a otros dispositivos, y las páginas guardadas para leer sin conexión se quedan.
data-erase-open = Borrar…
data-erase-sure = ¿Borrar todo lo de aquí?
data-erase-first = Guardar antes una copia de seguridad
# La palabra que hay que escribir, en mayúsculas.
data-erase-word = BORRAR
data-erase-type = Escriba { $word } para continuar
data-erase-confirm = Borrar todo
data-erase-wrong = Primero escriba la palabra { $word }.
data-erased = Borrado. Mientras no salga de esta página, puede recuperarlo.
data-erase-undo = Recuperar
data-restored = Todo está de vuelta.
data-recover = Si esta página no funciona, guarde todo aquí:
data-recover-link = página de rescate

plan-hand-over = Hacer copia de seguridad o entregar el plan
footer-data = Sus datos y copias de seguridad
reminder-text = Cambios que solo existen en este navegador: { $count }. Una copia de seguridad los pone a salvo.
reminder-save = Guardar una copia de seguridad
reminder-later = Más tarde

### Sin conexión, y como aplicación

footer-app = Uso sin conexión y aplicación
app-title = Usar { -brand } sin conexión
app-summary = Qué idiomas conserva este dispositivo para usarlos sin conexión, cómo instalar { -brand } en un teléfono o una computadora, y qué pasa cuando aparece una versión nueva.
app-lead = Un gimnasio sin señal, un viaje en autobús, una red que bloquea sitios: durante su primera visita, todas las páginas en su idioma se guardan en este dispositivo, y desde entonces se abren sin conexión. Lo que usted marca y escribe se guarda como siempre.
app-noscript = Para conservar páginas en el dispositivo hacen falta scripts, que están desactivados en este navegador. Mientras haya conexión, puede leer e imprimir todo.
app-device = En este dispositivo
app-device-hint = El idioma que está leyendo se conserva automáticamente. Conserve otro si alterna entre idiomas. Sus marcas y textos se guardan aparte y permanecen aunque quite un idioma.
app-unsupported = Este navegador no conserva páginas para después, o no tiene permiso: lo impiden las ventanas privadas y algunas redes escolares, la dirección debe empezar por https://, y quien administra el sitio puede desactivarlo. Con conexión, todo funciona como siempre.
app-none = No está en este dispositivo
app-whole = En este dispositivo: todas las páginas se abren sin conexión
app-part = En este dispositivo, en parte; el resto llegará en cuanto haya conexión
app-keep = Conservar en este dispositivo
app-forget = Quitar de este dispositivo
app-keeping = Descargando
app-kept = Listo: todas las páginas en ese idioma están ya en este dispositivo.
app-forgotten = El idioma se quitó. Lo que usted marcó y escribió sigue ahí.
app-failed-full = No hay suficiente espacio en este dispositivo. No se pierde nada: con conexión, todo funciona. Libere espacio e inténtelo de nuevo.
app-failed-changed = Lo que llegó no es lo que este sitio envió. Algunas redes piden identificarse primero, otras modifican las páginas en el camino; también ocurre mientras el sitio se actualiza. No se reemplazó nada. Identifíquese, o inténtelo más tarde o en otra red.
app-failed-network = Sin conexión no se pudieron descargar todos los archivos. Los que llegaron se quedan; el resto vendrá cuando vuelva a haber conexión.
app-failed-refused = Este navegador, su red o este sitio no permitió guardar aquí las páginas. Con conexión, todo funciona como siempre.
app-install = Instalar la aplicación
app-install-lead = Una vez instalado, { -brand } se abre desde su propio icono y en su propia ventana. Es el mismo sitio: sin tienda de aplicaciones, sin cuenta, unos pocos megabytes.
app-installed = Está usando la aplicación instalada.
app-install-button = Instalar { -brand }
app-install-done = { -brand } está instalado. Busque su icono entre sus aplicaciones.
app-install-android = Android: Chrome, Edge, Samsung Internet, Firefox
app-install-android-text = Abra el menú del navegador y elija «Instalar aplicación» o «Agregar a la pantalla principal» (en España, «Añadir a pantalla de inicio»).
app-install-ios = iPhone y iPad
app-install-ios-text = Toque Compartir y luego «Agregar a inicio» (en España, «Añadir a pantalla de inicio»). La aplicación empieza vacía, porque tiene su propio almacenamiento: guarde antes una copia de seguridad en el navegador y restáurela después en ella.
app-install-mac = Mac: Safari
app-install-mac-text = Elija Archivo y luego «Agregar al Dock» (en España, «Añadir al Dock»), en macOS Sonoma o posterior. También aquí la aplicación tiene su propio almacenamiento: lleve su plan con una copia de seguridad.
app-install-desktop = Computadora: Chrome, Edge
app-install-desktop-text = Elija el icono de instalación al final de la barra de direcciones, o «Instalar» en el menú del navegador.
app-install-firefox = Computadora: Firefox
app-install-firefox-text = En Windows, las versiones recientes pueden añadir este sitio a la barra de tareas, desde la barra de direcciones. En otros sistemas, añada esta página a sus marcadores: también se abre sin conexión.
app-bring = Su plan en la aplicación
app-bring-text = Si la aplicación empieza sin sus marcas, restaure una copia de seguridad o abra un enlace del navegador donde empezó.
app-versions = Versiones nuevas
app-versions-text = Las versiones nuevas se descargan mientras usted trabaja. Cuando una está lista, un mensaje le propone volver a cargar la página; hasta entonces no cambia nada.
app-version = Versión en uso:
app-look = Buscar una versión nueva
app-looking = Buscando…
app-newest = Esta es la versión más reciente.
app-ready = Hay una versión nueva lista: vea el mensaje al final de la pantalla.
app-look-failed = Por ahora no se puede comprobar: no hay conexión, o el sitio no responde como debería. La versión que tiene se queda.
offline-title = Esta página no está en su dispositivo
offline-summary = Lo que se ve sin conexión al pedir una página que no está guardada en este dispositivo.
offline-lead = En este momento no hay conexión, y la página que pidió no está guardada en este dispositivo. Nada de lo que usted escribió se ve afectado.
offline-again = Intentar de nuevo
offline-there = Lo que puede abrir ahora
offline-checklists = Listas de tareas
offline-same = La misma página en este idioma:
offline-languages = Con conexión se puede conservar otro idioma: { $page }.
update-text = Hay una versión nueva lista. No se perderá nada de lo que usted escribió.
update-reload = Volver a cargar
update-later = Más tarde
install-text = ¿Instalar { -brand } en este dispositivo? Se abre con un toque, incluso sin conexión.
install-yes = Instalar
install-how = Ver cómo
install-no = No, gracias
bring-text = ¿Ya empezó en un navegador? Traiga aquí su plan.
bring-yes = Traer mi plan
bring-no = Empezar de cero

### Kickoff como aplicación instalada

# Se muestra durante la instalación; el segundo nombre va debajo del icono: 12 caracteres como máximo.
app-name = { -brand } para { campaign }
app-short-name = { -brand }
app-description = Para sumar a todas las escuelas { campaign-to }: guías para seguir, plazos que se calculan solos, cartas y publicaciones listas para enviar. Sin cuenta: lo que escribe se queda en su dispositivo.
# Lo que ofrece una pulsación larga sobre el icono: un nombre, otro más corto de 12 caracteres como máximo, y para qué sirve.
app-checklist = Tareas de la zona
app-checklist-short = Tareas
app-checklist-about = Todo lo que hay que hacer para coordinar una zona, para marcarlo sobre la marcha
app-plan = Su plan
app-plan-short = Plan
app-plan-about = Lo atrasado, lo de esta semana, lo que sigue
app-share = Redactar una publicación
app-share-short = Publicar
app-share-about = Escríbala una vez, ábrala en la red que elija
# Imágenes de páginas que se muestran antes de instalar; estas son sus descripciones.
picture-home = La página de inicio: los días de la semana, cuántos faltan y las tres tareas siguientes
picture-checklist = La lista de tareas de la zona, con lo ya hecho marcado
picture-plan = El plan: todas las tareas por fecha, con el avance de cada función
# El evento que aparece en estas imágenes. Sin nombres de personas.
picture-event = Apertura de la zona
picture-place = Casa de la Cultura

### En otros sitios

# Un recuadro para la página de inicio de una zona, un ayuntamiento o una escuela. Después de widget-take-part va el nombre de la campaña, solo y sin artículo.
widget-our-schools = Nuestras escuelas
widget-take-part = Participamos:
# Va seguido de «dentro de 9 días», tal como lo dice el navegador.
widget-starts = · empieza
# Va seguido de «2 / 7».
widget-day = · en marcha: día
widget-over = · ¡Gracias a quienes participaron!
widget-more = Guías para escuelas y docentes
widget-events = Eventos
widget-events-over = Estos eventos ya pasaron. ¡Gracias por asistir!
widget-event-save = Añadir a mi calendario
widget-events-save = Añadirlos todos a mi calendario
widget-schools = Escuelas que participan: { $part } de { $all }
widget-schools-label = Escuelas que participan
widget-counted = Recuento del { $date }
widget-done = Hechas: { $done } de { $total }
widget-damaged = La dirección de este recuadro está dañada, así que solo muestra lo que vale para todo el mundo. Si el sitio es suyo:
widget-damaged-link = copie un código nuevo
widget-persistent = Lo que marque se queda en este navegador.
widget-partitioned = Lo que marque se queda en este navegador, y solo para este sitio.
widget-memory = Lo que marque aquí se pierde al salir de la página.
widget-full = Abrir la versión completa, con notas y fechas
widget-address = Este sitio no deja que los recuadros abran páginas. Para ver la versión completa, copie esta dirección:
widget-by = Hecho con
widget-new-tab = los enlaces se abren en otra pestaña

footer-embed = Para su sitio
embed-title = Un recuadro para su sitio
embed-summary = Elija un recuadro para su página de inicio: cuántos días faltan, sus eventos, cuántas escuelas participan o una lista de tareas. Copie unas líneas de código y péguelas en su sitio.
embed-lead = Elija qué mostrará su página de inicio, mire cómo queda, copie el código y envíelo a quien administra el sitio. Lo que el recuadro dice de su zona o su escuela está en el código mismo; no se envía nada a ninguna parte. También basta un simple enlace a este sitio.
embed-noscript = Para preparar el código hacen falta scripts, que están desactivados en este navegador. Un simple enlace a este sitio funciona en todas partes.
embed-local = Esta copia del sitio está en una dirección que otros sitios no pueden mostrar: prepare el código donde esté publicada, en una dirección que empiece por https://.
embed-what = Qué muestra
embed-kind = Recuadro
embed-kind-banner = Nuestra participación
embed-kind-events = Nuestros eventos
embed-kind-progress = Cuántas escuelas participan
embed-kind-checklist = Una lista de tareas
embed-kind-guide = Una guía
embed-role = Para quién
embed-name = Nombre, tal como debe verse en la página
embed-name-hint = El de la zona, el municipio o la escuela. Sus cartas usan el mismo nombre.
embed-events = Eventos que se muestran
embed-events-hint = Salen de su plan. Quien visite su sitio leerá el nombre, la fecha, la hora y el lugar; de su plan no se muestra nada más.
embed-no-events = Su plan todavía no tiene ningún evento con fecha.
embed-to-plan = Anotar eventos en su plan
embed-nameless = (póngale antes un nombre en su plan)
embed-odd-event = (no se puede mostrar: el nombre o el lugar pasa de 80 caracteres o tiene signos que nadie ve, o la fecha no existe)
embed-odd-name = Escriba un nombre de una sola línea y 80 caracteres como máximo. Hasta entonces, el recuadro dice «Nuestras escuelas».
embed-part = Escuelas que participan
embed-all = Total de escuelas
embed-odd-count = Participan más escuelas de las que hay en total: revise los dos números. Hasta entonces, el recuadro no muestra ninguno.
embed-look = Cómo se ve
embed-theme = Fondo
embed-theme-auto = Según el dispositivo de cada visitante
embed-theme-light = Claro
embed-theme-dark = Oscuro
embed-accent = Color
embed-accent-green = Verde
embed-accent-blue = Azul
embed-accent-violet = Violeta
embed-accent-red = Rojo
embed-accent-brown = Marrón
embed-accent-grey = Gris
embed-height = Altura en píxeles
embed-height-hint = Si la deja vacía, se ajusta al ancho de la página.
embed-odd-height = La altura puede ir de 100 a 5000. Hasta entonces, se ajusta al ancho.
embed-follows = Ajustar la altura al contenido, con un pequeño script
embed-follows-hint = Para listas de tareas y listas largas. El código carga entonces un solo archivo pequeño de este sitio, que no hace más que ajustar la altura.
embed-preview = Vista previa
embed-preview-wide = En una computadora
embed-preview-narrow = En un teléfono
embed-code = Código para su sitio
embed-code-hint = Péguelo donde deba aparecer el recuadro. Si un sistema quita los marcos, queda el enlace que va debajo.
embed-copy = Copiar el código
embed-copied = Copiado.
embed-selected = El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado (Ctrl+C, o ⌘C en Mac).
embed-failed = No se pudo dibujar el código QR: revise la conexión y después cierre y vuelva a abrir esta parte.
embed-others = Si su sitio no acepta marcos (iframes)
embed-address = Solo la dirección
embed-address-hint = Para los sistemas que piden la dirección de la página que se va a insertar.
embed-copy-address = Copiar la dirección
embed-button = Un botón
embed-button-hint = Una imagen que es un enlace. También puede guardar la imagen y ponerla en su propio servidor.
embed-qr = Un código QR
embed-qr-hint = Para carteles y diapositivas. Lleva a esta dirección:
embed-how = Dónde pegarlo
embed-wordpress = Añada un bloque «HTML personalizado» y pegue el código. Si desaparece al guardar, su cuenta no tiene permiso para usar marcos: pida ayuda a quien administra el sitio, o use el botón.
embed-wordpress-address = También puede pegar, sola en su línea, la dirección de una guía, de una lista de tareas o de la página de inicio de este sitio: WordPress muestra entonces el recuadro por su cuenta.
embed-drupal = Edite la página con un formato de texto que admita marcos (a menudo «HTML completo»), elija «Origen» y pegue el código. Los demás formatos quitan los marcos (iframes) y dejan el enlace.
embed-google = Elija «Insertar» y después «Incorporar» (en España, «Insertar código»). Pegue la dirección en «Por URL», o el código en la pestaña de al lado. En Google Sites, la altura se ajusta arrastrando una esquina.
embed-html-name = Su propio HTML (para quien administra el sitio)
embed-html = Pegue el código donde deba aparecer el recuadro. Una lista de tareas o una guía no debe venir de la dirección misma de su sitio (por ejemplo, de una de sus carpetas): el aislamiento del marco (sandbox) no protegería nada. Si su servidor envía una Content-Security-Policy, permita este sitio en frame-src y, si eligió el script, también en script-src.
embed-privacy = El recuadro no usa cookies y no carga más que lo que envía el servidor de este sitio, que ve, como todo servidor web, la dirección IP de cada visitante. Lo que cada quien marca se queda en su navegador.

### La página sobre accesibilidad

footer-accessibility = Accesibilidad: parcialmente conforme
footer-legal = Aviso legal
criteria-wcag = WCAG 2.2, criterio por criterio
criteria-rgaa = RGAA 4.1.2, criterio por criterio
criteria-number = Criterio
criteria-name = Nombre
criteria-level = Nivel
criteria-outcome = Resultado
criteria-remark = Observación
criteria-met = se cumple
criteria-not-met = no se cumple
criteria-not-applicable = no es aplicable
# Va delante de una dirección que indicó quien aloja el sitio.
criteria-contact = Para escribir a quien aloja este sitio:
