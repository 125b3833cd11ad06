# Las palabras de los componentes: lo que cambia mientras alguien trabaja. El navegador carga las
# de este archivo solo cuando se inicia un componente; todo lo demás está en pages.ftl.

### Avance

progress-label = Tareas hechas
progress-count = { $done } de { $total } hechas
progress-complete = Las { $total } están hechas
# Se lee a quien usa un lector de pantalla cuando se marca o desmarca una tarea.
progress-announcement = Tareas hechas: { $done } de { $total }.

### Redactar una publicación

share-length = Longitud en X:
share-length-limit = de 280
share-refused-scheme = Esta dirección no se usa: solo se pueden compartir direcciones que empiecen por https:// o http://. Escriba https:// delante.
share-refused-shape = Esta dirección no se usa: le falta el nombre del sitio, o tiene un espacio u otro signo que las direcciones no admiten. Cópiela de nuevo de la barra de direcciones del navegador.
share-leads-to = Esta dirección lleva a { $host }. Compártala solo si ese es el sitio que quiere.
share-hidden = { $count ->
    [one] Su mensaje tiene { $count } carácter que nadie ve: las redes lo quitan, rechazan la publicación o invierten el texto.
   *[other] Su mensaje tiene { $count } caracteres que nadie ve: las redes los quitan, rechazan la publicación o invierten el texto.
}
share-damaged = { $count ->
    [one] Un carácter llegó dañado, a menudo la mitad de un emoji. En su mensaje aparece como �: escríbalo de nuevo.
   *[other] { $count } caracteres llegaron dañados, a menudo mitades de emojis. En su mensaje aparecen como �: escríbalos de nuevo.
}
share-open-blanks = { $count ->
    [one] Queda un espacio entre corchetes por completar.
   *[other] Quedan { $count } espacios entre corchetes por completar.
}
share-email-network = Correo
share-sms-network = Mensaje de texto
share-address-only = toma la dirección; su mensaje se copia
share-lacks-address = necesita una dirección: corrija la suya
share-used = { $used } de { $most }
share-over = sobran { $over }
share-parts = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
share-parts-why = { $count ->
    [one] { $count } mensaje, más corto por culpa de «{ $sign }»
   *[other] { $count } mensajes por culpa de «{ $sign }»
}
share-long-link = largo: mejor cópielo
# $networks es una lista de nombres como X, Threads.
share-too-long = Demasiado largo para { $networks }.
share-fits-again = Ahora cabe en todas partes.
share-sheet-failed = Este dispositivo no aceptó el mensaje. Cópielo, o elija abajo una red.
share-copied = Mensaje copiado. Ya puede pegarlo.
share-address-copied = Dirección copiada. Ya puede pegarla.
share-alt-copied = Descripción copiada. Ya puede pegarla.
share-copy-empty = Todavía no hay nada que copiar: escriba primero un mensaje.
share-alt-empty = Todavía no hay descripción.
share-copy-failed = El navegador no permitió copiar. Seleccione el texto y cópielo con el teclado (Ctrl+C, o ⌘C en Mac).
share-subject = Participe en { campaign }
share-put-away = Apartada. La encontrará más abajo.
share-nothing-to-put = Todavía no hay nada que apartar.
share-post-taken = La publicación está en su mensaje.
share-post-taken-aside = La publicación está en su mensaje. Lo que había escrito se apartó y está más abajo.
share-post-picture = La acompaña una imagen: { $what }.
share-draft-taken = Está otra vez en su mensaje.
share-draft-removed = Eliminada. «Deshacer» la recupera.
share-page-taken = La página de donde viene está lista para compartir: su título es el mensaje y su dirección ya está puesta.
share-page-taken-aside = La página de donde viene está lista para compartir. La publicación que había empezado se apartó y está más abajo.
share-page-taken-before = La página de donde viene está lista para compartir. Su dirección ocupa el lugar de { $before }; «Deshacer» la recupera.
share-page-unknown = La página que se iba a compartir no existe en este sitio.
share-received = Lo que compartió está listo abajo: cambie lo que quiera y elija una red.
share-received-aside = Lo que compartió está listo abajo. La publicación que había empezado se conserva más abajo, en «Apartadas».
share-received-not = Lo que compartió aún no está en su mensaje: la publicación que había empezado no se pudo apartar. Cópiela en un lugar seguro y vacíe el mensaje; después vuelva a cargar esta página. Lo que compartió sigue en su dirección.
share-ready-count = { $count ->
    [0] No hay publicaciones para esta elección. Pruebe con otro momento.
    [one] { $count } publicación
   *[other] { $count } publicaciones
}
share-qr-failed = No se pudo dibujar el código. Revise su conexión e inténtelo de nuevo.
share-qr-long = Esta dirección es demasiado larga para un código que los teléfonos puedan leer. Use una más corta.
share-qr-alt = Código QR que abre { $address }
share-qr-saved = Guardado en sus descargas.

### Las cartas y sus espacios

blanks-open = { $open ->
    [one] Queda { $open } espacio por completar de { $total }.
   *[other] Quedan { $open } espacios por completar de { $total }.
}
blanks-filled = { $total ->
    [one] Su único espacio está completo.
   *[other] Los { $total } espacios están completos.
}
blanks-first = Ir al primero
letter-copied = { $open ->
    [0] Copiado. Ya puede pegarlo.
    [one] Copiado, con { $open } espacio por completar. Ya puede pegarlo.
   *[other] Copiado, con { $open } espacios por completar. Ya puede pegarlo.
}
letter-not-copied = El navegador no permitió copiar. El texto está seleccionado: cópielo con el teclado (Ctrl+C, o ⌘C en Mac).
letter-saved = { $open ->
    [0] Guardado en sus descargas.
    [one] Guardado en sus descargas, con { $open } espacio por completar.
   *[other] Guardado en sus descargas, con { $open } espacios por completar.
}
letter-failed = No funcionó: una parte de este sitio no se pudo cargar. Revise su conexión e inténtelo de nuevo, o seleccione el texto y cópielo.
letter-long-mail = Este mensaje es largo: algunos programas de correo lo cortan. Si el suyo lo hace, copie el texto y péguelo allí.

### El programa de un evento, con sus minutos

agenda-label = Programa
agenda-time = Hora
agenda-minutes = Minutos
agenda-change = Cambiar
agenda-who = Quién
agenda-what = Qué
agenda-total = { $total ->
    [one] { $total } minuto en total. Escriba la hora de inicio para ver las horas.
   *[other] { $total } minutos en total. Escriba la hora de inicio para ver las horas.
}
agenda-total-until = { $total ->
    [one] { $total } minuto en total, hasta las { $end }.
   *[other] { $total } minutos en total, hasta las { $end }.
}
agenda-add = Añadir una fila
agenda-reset = Volver a la propuesta
agenda-new-row = Nuevo punto
agenda-unit = min
agenda-minutes-of = Minutos: { $name }
agenda-edit = Editar el texto: { $name }
agenda-done = Terminar de editar: { $name }
agenda-up = Subir: { $name }
agenda-down = Bajar: { $name }
agenda-remove = Quitar: { $name }
agenda-bring-back = Recuperar: { $name }

### Búsqueda

search-loading = Preparando los textos…
search-failed = No se pudo cargar la búsqueda. Revise su conexión y escriba de nuevo. Abajo están todas las páginas.
search-none = No se encontró nada. Pruebe con menos palabras o con otras; abajo están todas las páginas.
search-most = Los { $count } mejores resultados
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}

### Qué falló, y qué hacer

problem-blocked = Este navegador no deja que Kickoff guarde nada, así que sus marcas y textos durarán solo hasta que cierre o vuelva a cargar esta página. Para conservarlos, permita que este sitio almacene datos (también llamados cookies) en los ajustes del navegador, o ábralo fuera de una ventana privada.
problem-full = Su último cambio no se guardó: el almacenamiento del navegador para este sitio está lleno. Seguirá visible mientras esta página esté abierta. Libere espacio en los ajustes del navegador y vuelva a marcar o escribir.
problem-damaged = { $count ->
    [one] { $count } elemento guardado estaba dañado y no se pudo leer. Se apartó, y nada más se vio afectado. Revise sus últimas marcas y textos.
   *[other] { $count } elementos guardados estaban dañados y no se pudieron leer. Se apartaron, y nada más se vio afectado. Revise sus últimas marcas y textos.
}
problem-damaged-see = Ver lo que se apartó
problem-newer = Su plan lo guardó una versión más reciente de Kickoff. Esta página, más antigua, lo muestra pero no guarda nada, para que nada se pierda. Vuelva a cargar la página para tener la versión más reciente.
problem-older = Lo guardado aquí viene de una versión anterior de Kickoff, y no hay lugar para traerlo a esta. Puede verlo, pero por ahora no se guarda nada. Libere espacio para este sitio en los ajustes del navegador y vuelva a cargar esta página.
problem-dismiss = Entendido

### El plan

plan-late = Atrasadas ({ $count })
plan-this-week = Esta semana ({ $count })
plan-next-week = La próxima semana ({ $count })
plan-later = Más adelante ({ $count })
plan-done = Hechas ({ $count })
plan-not-for-us = No nos corresponden ({ $count })
plan-late-hint = Empezar tarde no es problema. Quite las funciones que no son suyas, haga lo que importa esta semana y pase lo demás a «No nos corresponde».
plan-weekend = mejor el { $date }
plan-more = Estado, fecha, nota
plan-how = Cómo se hace
plan-how-for = Cómo se hace: { $title }
plan-show-all = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
plan-is-done = Hecha
plan-in-progress = En curso
plan-is-not-for-us = No nos corresponde
plan-everything = Todo
plan-weeks = Semana por semana
plan-week = Semana del { $date }: { $open ->
    [0] nada por hacer
    [one] { $open } por hacer
   *[other] { $open } por hacer
}
# Va justo después de la anterior.
plan-week-done = { $done ->
    [one] , { $done } hecha
   *[other] , { $done } hechas
}
plan-week-now = (esta semana)
plan-week-event = { $count ->
    [one] Evento: { $name }
   *[other] Eventos: { $name }
}
plan-weeks-before = Antes del { $date }: { $open } por hacer
plan-new-day = Nueva fecha: { $day }
plan-roles-progress = Por función
plan-phase-before = antes
plan-phase-day = el mismo día
plan-phase-after = después
plan-event-first = Primer evento
plan-event-number = Evento { $number }
plan-event-past = Esta fecha ya pasó. Las tareas que siguen abiertas aparecen como atrasadas; si el evento se movió, cambie la fecha.
plan-event-assumed = Sin fecha todavía: los plazos se cuentan desde el { $date }, primer día de la campaña.
plan-event-added = Se añadió un evento. Tiene las mismas listas que sus funciones.
plan-event-removed = El evento se quitó del plan. «Deshacer» lo recupera.
plan-nothing-to-save = No hay nada que guardar: elija al menos una función.
plan-event-end = El término no es posterior al inicio, así que el archivo de calendario lo omite y cuenta 65 minutos.
plan-event-outside = Esta fecha queda fuera de la campaña (del { $first } al { $last }).
plan-zone-unknown = Este navegador no conoce la zona horaria «{ $zone }». Escríbala como America/Mexico_City o Europe/Madrid. Hasta entonces cuenta la de este dispositivo.
plan-saved = { $count ->
    [one] Archivo de calendario guardado con { $count } entrada. Ábralo con su calendario.
   *[other] Archivo de calendario guardado con { $count } entradas. Ábralo con su calendario.
}
plan-skipped = { $count ->
    [one] { $count } entrada queda fuera de los años que admite un calendario y se omitió.
   *[other] { $count } entradas quedan fuera de los años que admite un calendario y se omitieron.
}
plan-not-saved = El archivo de calendario no se pudo guardar: el navegador rechazó la descarga. Permita las descargas para este sitio e inténtelo de nuevo.
calendar-name = Plan para { campaign }
# Un evento sin nombre, en un calendario.
calendar-event = { campaign-name }
calendar-task = { $role }. Hay más en la guía, en la página con la que se hizo el plan.
