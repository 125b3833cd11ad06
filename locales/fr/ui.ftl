# Les mots des composants : ce qui change pendant que l'on travaille. Le navigateur ne charge ces
# mots qu'au démarrage d'un composant ; tout le reste est dans pages.ftl.

### Avancement

progress-label = Tâches faites
progress-count = { $done } sur { $total }
progress-complete = Tout est fait ({ $total } sur { $total })
# Lu aux lecteurs d'écran quand une case est cochée ou décochée.
progress-announcement = { $done ->
    [one] { $done } tâche faite sur { $total }.
   *[other] { $done } tâches faites sur { $total }.
}

### Composer un message

share-length = Longueur sur X :
share-length-limit = sur 280
share-refused-scheme = Cette adresse n'est pas utilisée : on ne peut partager que des adresses qui commencent par https:// ou http://. Ajoutez https:// devant.
share-refused-shape = Cette adresse n'est pas utilisée : il lui manque le nom du site, ou elle contient une espace ou un signe interdit. Copiez-la de nouveau depuis la barre d'adresse.
share-leads-to = Cette adresse mène à { $host }. Ne la partagez que si c'est bien le site voulu.
share-hidden = { $count ->
    [one] Votre message contient { $count } caractère invisible : les réseaux le suppriment, refusent le message ou inversent le texte.
   *[other] Votre message contient { $count } caractères invisibles : les réseaux les suppriment, refusent le message ou inversent le texte.
}
share-damaged = { $count ->
    [one] Un caractère est arrivé abîmé, souvent la moitié d'un émoji. Il apparaît comme � dans votre message : saisissez-le de nouveau.
   *[other] { $count } caractères sont arrivés abîmés, souvent des moitiés d'émojis. Ils apparaissent comme � dans votre message : saisissez-les de nouveau.
}
share-open-blanks = { $count ->
    [one] Il reste une partie à compléter, entre crochets.
   *[other] Il reste { $count } parties à compléter, entre crochets.
}
share-email-network = Courriel
share-sms-network = SMS
share-address-only = reprend l'adresse ; votre message est copié
share-lacks-address = demande une adresse : corrigez la vôtre
share-used = { $used } sur { $most }
share-over = { $over } de trop
share-parts = { $count ->
    [one] { $count } SMS
   *[other] { $count } SMS
}
share-parts-why = { $count ->
    [one] { $count } SMS, raccourci à cause de « { $sign } »
   *[other] { $count } SMS à cause de « { $sign } »
}
share-long-link = long : copiez-le plutôt
# $networks est une liste de noms comme X, Threads.
share-too-long = Trop long pour { $networks }.
share-fits-again = La longueur convient partout.
share-sheet-failed = Cet appareil n'a pas pris le message. Copiez-le, ou choisissez un réseau ci-dessous.
share-copied = Message copié. Vous pouvez le coller.
share-address-copied = Adresse copiée. Vous pouvez la coller.
share-alt-copied = Description copiée. Vous pouvez la coller.
share-copy-empty = Il n'y a rien à copier : écrivez d'abord un message.
share-alt-empty = Il n'y a pas encore de description.
share-copy-failed = Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le au clavier (Ctrl+C, ou ⌘C sur Mac).
share-subject = Participez { campaign-to }
share-put-away = Message mis de côté : vous le retrouvez plus bas.
share-nothing-to-put = Il n'y a rien à mettre de côté.
share-post-taken = Le texte est dans votre message.
share-post-taken-aside = Le texte est dans votre message. Ce que vous aviez écrit est mis de côté, plus bas.
share-post-picture = Une image l'accompagne : { $what }.
share-draft-taken = Le texte est de nouveau dans votre message.
share-draft-removed = Supprimé. « Annuler » le fait revenir.
share-page-taken = La page d'où vous venez est prête à être partagée : son titre est votre message, son adresse est en place.
share-page-taken-aside = La page d'où vous venez est prête à être partagée. Le message commencé est mis de côté, plus bas.
share-page-taken-before = La page d'où vous venez est prête à être partagée. Son adresse remplace { $before } ; « Annuler » fait revenir l'ancienne.
share-page-unknown = La page à partager n'existe pas sur ce site.
share-received = Ce que vous avez partagé est prêt ci-dessous : modifiez ce que vous voulez, puis choisissez un réseau.
share-received-aside = Ce que vous avez partagé est prêt ci-dessous. Le message commencé est gardé plus bas, sous « Mis de côté ».
share-received-not = Ce que vous avez partagé n'est pas encore dans votre message : celui que vous aviez commencé n'a pas pu être mis de côté. Copiez-le en lieu sûr et videz-le, puis rechargez cette page. Ce que vous avez partagé est encore dans son adresse.
share-ready-count = { $count ->
    [0] Aucun message pour ce choix. Essayez un autre moment.
    [one] { $count } message
   *[other] { $count } messages
}
share-qr-failed = Le code n'a pas pu être dessiné. Vérifiez votre connexion et réessayez.
share-qr-long = Cette adresse est trop longue pour un code lisible par un téléphone. Prenez-en une plus courte.
share-qr-alt = Code QR qui ouvre { $address }
share-qr-saved = Enregistré dans vos téléchargements.

### Les lettres et leurs blancs

blanks-open = { $open ->
    [one] Il reste { $open } blanc à remplir sur { $total }.
   *[other] Il reste { $open } blancs à remplir sur { $total }.
}
blanks-filled = { $total ->
    [one] Le seul blanc est rempli.
   *[other] Les { $total } blancs sont remplis.
}
blanks-first = Aller au premier
letter-copied = { $open ->
    [0] C'est copié. Vous pouvez coller.
    [one] C'est copié, avec { $open } blanc à remplir. Vous pouvez coller.
   *[other] C'est copié, avec { $open } blancs à remplir. Vous pouvez coller.
}
letter-not-copied = Le navigateur a refusé la copie. Le texte est sélectionné : copiez-le au clavier (Ctrl+C, ou ⌘C sur Mac).
letter-saved = { $open ->
    [0] Enregistré dans vos téléchargements.
    [one] Enregistré dans vos téléchargements, avec { $open } blanc à remplir.
   *[other] Enregistré dans vos téléchargements, avec { $open } blancs à remplir.
}
letter-failed = Cela n'a pas marché : une partie de ce site n'a pas pu être chargée. Vérifiez votre connexion et recommencez, ou sélectionnez le texte et copiez-le.
letter-long-mail = Ce message est long : certains logiciels de messagerie le coupent. Dans ce cas, copiez le texte et collez-le vous-même.

### Le déroulé minuté

agenda-label = Déroulé
agenda-time = Horaire
agenda-minutes = Minutes
agenda-change = Modifier
agenda-who = Qui
agenda-what = Quoi
agenda-total = { $total ->
    [one] { $total } minute en tout. Indiquez l'heure de début pour voir les horaires.
   *[other] { $total } minutes en tout. Indiquez l'heure de début pour voir les horaires.
}
agenda-total-until = { $total ->
    [one] { $total } minute en tout, jusqu'à { $end }.
   *[other] { $total } minutes en tout, jusqu'à { $end }.
}
agenda-add = Ajouter une ligne
agenda-reset = Revenir à la proposition
agenda-new-row = Nouveau moment
agenda-unit = min
agenda-minutes-of = Minutes : { $name }
agenda-edit = Modifier le texte : { $name }
agenda-done = Terminer la modification : { $name }
agenda-up = Monter : { $name }
agenda-down = Descendre : { $name }
agenda-remove = Retirer : { $name }
agenda-bring-back = Remettre : { $name }

### Recherche

search-loading = Préparation des textes…
search-failed = La recherche n'a pas pu être chargée. Vérifiez votre connexion et tapez de nouveau. Toutes les pages sont listées plus bas.
search-none = Aucun résultat. Essayez moins de mots, ou d'autres ; toutes les pages sont listées plus bas.
search-most = Les { $count } meilleurs passages
search-count = { $count ->
    [one] { $count } passage trouvé
   *[other] { $count } passages trouvés
}

### Ce qui n'a pas marché, et que faire

problem-blocked = Ce navigateur empêche Coup d'envoi d'enregistrer quoi que ce soit : vos cases cochées et vos textes disparaîtront quand vous fermerez ou rechargerez cette page. Pour les garder, autorisez ce site à stocker des données (ou « cookies ») dans les réglages du navigateur, ou ouvrez-le hors d'une fenêtre privée.
problem-full = Votre dernier changement n'est pas enregistré : le stockage du navigateur pour ce site est plein. Il reste visible tant que cette page est ouverte. Libérez de la place dans les réglages du navigateur, puis cochez ou saisissez de nouveau.
problem-damaged = { $count ->
    [one] { $count } élément enregistré était endommagé et n'a pas pu être lu. Il a été mis de côté ; le reste n'est pas touché. Vérifiez vos dernières cases cochées et vos derniers textes.
   *[other] { $count } éléments enregistrés étaient endommagés et n'ont pas pu être lus. Ils ont été mis de côté ; le reste n'est pas touché. Vérifiez vos dernières cases cochées et vos derniers textes.
}
problem-damaged-see = Voir ce qui a été mis de côté
problem-newer = Votre plan a été enregistré par une version plus récente de Coup d'envoi. Cette page plus ancienne l'affiche mais n'enregistre rien, pour que rien ne se perde. Rechargez la page pour obtenir la nouvelle version.
problem-older = Ce qui est enregistré ici vient d'une version plus ancienne de Coup d'envoi, et la place manque pour le reprendre. Tout s'affiche, mais rien ne s'enregistre pour l'instant. Libérez de la place pour ce site dans les réglages du navigateur, puis rechargez cette page.
problem-dismiss = Compris

### Le plan

plan-late = En retard ({ $count })
plan-this-week = Cette semaine ({ $count })
plan-next-week = La semaine prochaine ({ $count })
plan-later = Plus tard ({ $count })
plan-done = Fait ({ $count })
plan-not-for-us = Pas pour nous ({ $count })
plan-late-hint = Vous commencez tard ? C'est encore possible. Décochez les rôles qui ne sont pas les vôtres, faites ce qui compte cette semaine et passez le reste à « Pas pour nous ».
plan-weekend = plutôt { $date }
plan-more = État, date, note
plan-how = Comment faire
plan-how-for = Comment faire : { $title }
plan-show-all = { $count ->
    [one] En afficher { $count } de plus
   *[other] En afficher { $count } de plus
}
plan-is-done = Fait
plan-in-progress = En cours
plan-is-not-for-us = Pas pour nous
plan-everything = Tout
plan-weeks = Semaine par semaine
plan-week = Semaine du { $date } : { $open ->
    [0] rien à faire
    [one] { $open } tâche à faire
   *[other] { $open } tâches à faire
}
# Vient juste après le précédent.
plan-week-done = { $done ->
    [one] , { $done } faite
   *[other] , { $done } faites
}
plan-week-now = (cette semaine)
plan-week-event = { $count ->
    [one] Événement : { $name }
   *[other] Événements : { $name }
}
plan-weeks-before = Avant le { $date } : { $open ->
    [one] { $open } tâche à faire
   *[other] { $open } tâches à faire
}
plan-new-day = Nouvelle date : { $day }
plan-roles-progress = Par rôle
plan-phase-before = avant
plan-phase-day = le jour même
plan-phase-after = après
plan-event-first = Premier événement
plan-event-number = Événement { $number }
plan-event-past = Cette date est passée. Les tâches encore ouvertes s'affichent en retard ; si l'événement est reporté, changez la date.
plan-event-assumed = Pas encore de date : les échéances se comptent à partir du { $date }, premier jour de la campagne.
plan-event-added = Un événement est ajouté. Il a les mêmes listes que vos rôles.
plan-event-removed = L'événement est retiré du plan. « Annuler » le remet.
plan-nothing-to-save = Il n'y a rien à enregistrer : choisissez au moins un rôle.
plan-event-end = La fin n'est pas après le début : le fichier d'agenda n'en tient pas compte et prévoit 65 minutes.
plan-event-outside = Cette date tombe hors de la campagne (du { $first } au { $last }).
plan-zone-unknown = Ce navigateur ne connaît pas le fuseau horaire « { $zone } ». Écrivez par exemple Europe/Paris ou Indian/Reunion. D'ici là, c'est le fuseau de cet appareil qui compte.
plan-saved = { $count ->
    [one] Fichier d'agenda enregistré, avec { $count } entrée. Ouvrez-le avec votre agenda.
   *[other] Fichier d'agenda enregistré, avec { $count } entrées. Ouvrez-le avec votre agenda.
}
plan-skipped = { $count ->
    [one] { $count } entrée tombe hors des années qu'un agenda accepte et n'y figure pas.
   *[other] { $count } entrées tombent hors des années qu'un agenda accepte et n'y figurent pas.
}
plan-not-saved = Le fichier d'agenda n'a pas pu être enregistré : le navigateur a refusé le téléchargement. Autorisez les téléchargements pour ce site et recommencez.
calendar-name = Plan { campaign-of }
# Un événement sans nom, dans un agenda.
calendar-event = { campaign-name }
calendar-task = { $role }. Le guide l'explique sur la page où ce plan a été fait.
