# Les mots des pages. Ils sont écrits dans le HTML à la construction du site.

-brand = Coup d'envoi

### La langue elle-même

language-name = Français
language-direction = ltr
# Le pays de la plupart des lecteurs : ce qui ne vaut qu'ailleurs est replié.
language-country = FR

### Cadre de toutes les pages

brand = { -brand }
page-title = { $title } · { -brand }
skip = Aller au contenu
main-navigation = Principal
nav-guides = Guides
nav-documents = Documents
nav-share = Partager
nav-about = À propos
nav-search = Chercher
languages = Langues
# Sur un site à nombreuses langues : le lien vers la liste, suivi de la langue de la page.
language-list = Langues : { $name }
back-home = Accueil
footer-privacy = Ce que vous cochez et écrivez reste dans ce navigateur. Rien n'est envoyé nulle part.
footer-facts = Chiffres et sources
footer-glossary = Nos mots
footer-links = Liens externes
pager = À lire aussi
pager-before = Précédent
pager-after = Suivant
failure-app = Une partie de cette page n'a pas pu démarrer. Tout se lit, et vos cases cochées sont quand même enregistrées, sauf si un autre message dit le contraire. Rechargez la page ; si cela recommence, essayez un autre navigateur.
failure-storage = Le navigateur n'a pas enregistré votre dernier changement. Il reste visible tant que cette page est ouverte.

### Images que les réseaux montrent d'une page partagée

card-site = Guides, tâches, lettres, messages
card-guide = Guide · { $role }
card-document = { $kind } · à compléter
card-campaign = Pour organiser { campaign }

### Dates

# $first et $last sont des jours de décembre ; la semaine ne sort jamais de ce mois.
week-dates = du { $first } au { $last } décembre { $year }
week-rule = Chaque année, la semaine du 9 décembre

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }

### Accueil

home-title = Toutes vos écoles sur la ligne de départ
home-summary = Guides, listes de tâches, lettres et messages pour faire participer tout un territoire { campaign-to }. Gratuit, confidentiel, rien à installer.
home-lead = { -brand } vous aide à faire participer tout un territoire { campaign-to } : des guides à suivre, des tâches à cocher, des lettres à envoyer, des messages à partager.
home-countdown-before = La semaine commence
home-countdown-day = C'est la semaine : jour
home-countdown-of-seven = sur 7
home-week-label = { week-title }
home-roles = Qu'est-ce qui vous amène ?
home-role-guide = Lire le guide
home-role-checklist = Liste de tâches
home-promises = Ce sur quoi vous pouvez compter
home-promise-lost = Rien ne se perd
home-promise-lost-text = Cases cochées et brouillons sont enregistrés au fur et à mesure, dans ce navigateur et sur cet appareil. Fermez, revenez demain : tout est là.
home-promise-private = Personne ne regarde
home-promise-private-text = Ni compte, ni pistage, ni serveur. Aucun nom d'élève n'est jamais demandé.
home-promise-anywhere = Sur n'importe quel téléphone
home-promise-anywhere-text = Chaque guide s'ouvre tout de suite, même avec une connexion lente ou un navigateur qui bloque les scripts ; et après une première visite, même hors connexion.
home-promise-true = À jour chaque année
home-promise-true-text = Les dates suivent le calendrier, et chaque chiffre donne son année et sa source.
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

### Guides et listes de tâches

guide-reviewed = Texte relu le { $date }
guide-minutes = { $minutes ->
    [one] { $minutes } minute de lecture
   *[other] { $minutes } minutes de lecture
}
guide-contents = Sur cette page
guide-to-checklist = Voir ces tâches en liste à cocher
checklist-title = Liste de tâches : { $role }
checklist-summary = { $role } : les { $count } tâches dans l'ordre, à cocher au fur et à mesure. L'avancement reste dans votre navigateur.
checklist-lead = Cochez ce qui est fait. Le lien sous chaque tâche ouvre le passage du guide qui l'explique.
checklist-to-guide = Lire tout le guide
checklist-how = Comment faire
checklist-how-for = Comment faire : { $title }
checklist-to-plan = Voir toutes vos tâches par date
task-done = Fait
task-to-do = À faire
task-in-progress = En cours
task-not-for-us = Pas pour nous
task-more = État, date, note
task-status = État
task-own-date = Votre date
task-note = Note
task-minutes = environ { $minutes } minutes
task-hours = { $hours ->
    [one] environ { $hours } heure
   *[other] environ { $hours } heures
}
due-before-event = { $days ->
    [one] la veille de l'événement
   *[other] { $days } jours avant l'événement
}
due-on-event = le jour de l'événement
due-after-event = { $days ->
    [one] au plus tard le lendemain de l'événement
   *[other] dans les { $days } jours qui suivent l'événement
}
due-before-campaign = { $days ->
    [one] la veille du début de la campagne
   *[other] { $days } jours avant le début de la campagne
}
due-on-campaign = le premier jour de la campagne
due-after-campaign = { $days ->
    [0] au plus tard le dernier jour de la campagne
    [one] au plus tard le lendemain de la campagne
   *[other] dans les { $days } jours qui suivent la campagne
}

### Plan

nav-plan = Plan
plan-title = Votre plan
plan-summary = Toutes les tâches de vos rôles par date : ce qui est en retard, ce qui est à faire cette semaine, ce qui vient ensuite. Avec vos événements, un fichier d'agenda et une version à imprimer.
plan-lead = Toutes les tâches de vos rôles, par date. Donnez une date à votre événement : chaque échéance se calcule toute seule.
plan-noscript = Le plan a besoin de scripts, qui sont désactivés dans ce navigateur. Voici toutes les tâches avec leurs échéances sous forme de règles ; les listes de tâches, elles, fonctionnent sans scripts.
plan-events = Votre événement
plan-events-hint = Ce que vous saisissez ici remplit aussi vos lettres. Tant qu'il n'y a pas de date, les échéances se comptent à partir du premier jour de la campagne.
plan-event-first = Premier événement
plan-event-name = Nom
plan-event-date = Date
plan-event-start = Début
plan-event-end = Fin
plan-event-place = Lieu
plan-event-zone = Fuseau horaire, s'il diffère
plan-event-roles = Listes pour cet événement
plan-add-event = Ajouter un événement
plan-remove-event = Retirer cet événement du plan
plan-show = Afficher
plan-nothing = Rien à afficher : choisissez au moins un rôle.
plan-roles = Rôles dont les tâches s'affichent
plan-tools = Agenda et impression
plan-calendar = Enregistrer dans l'agenda (.ics)
plan-calendar-about = À propos du fichier d'agenda
plan-calendar-hint = Il contient toutes les échéances et tous les événements affichés ci-dessous ; un événement sans heure de fin y dure 65 minutes, comme le déroulé proposé. Ouvrez-le avec votre agenda. Après un changement, enregistrez-le et ouvrez-le de nouveau : les entrées sont mises à jour. L'ancien Outlook pour Windows en fait un agenda à part : supprimez d'abord celui-là. Ce que vous retirez du plan reste dans votre agenda tant que vous ne l'y supprimez pas.
event-choice = Pour l'événement
event-word = Événement
next-begin = Par où commencer
next-step-role = Trouver votre rôle
next-step-role-text = Chaque rôle a son guide et ses tâches.
next-step-date = Donner une date à l'événement
next-step-date-text = Toutes les échéances en découlent.
next-step-plan = Suivre votre plan
next-step-plan-text = Ce qui presse, ce qui vient, ce qui est fait.
next-title = La suite de votre plan
next-all = Tout le plan

### Annulation et clavier

undo = Annuler
redo = Rétablir
undo-undone = Annulé :
undo-redone = Rétabli :
undo-missed = Modifié ailleurs entre-temps, donc laissé en l'état :
keys-title = Clavier
keys-open = Clavier
keys-close = Fermer
keys-space = cocher ou décocher une tâche
keys-arrows = tâche suivante ou précédente
keys-undo = annuler le dernier changement (hors des champs de texte)
keys-redo = le rétablir
keys-help = afficher cette liste
keys-on = Utiliser ces touches
keys-space-name = Espace
task-country-us = États-Unis seulement
task-country-fr = France seulement
noscript-ticks = Les scripts sont désactivés dans ce navigateur : tout se lit et tous les liens marchent, mais les cases cochées ne sont pas gardées.

### Documents

blank-of = de { $blank }
blank-at = à { $blank }
documents-title = Lettres et textes prêts à envoyer
documents-summary = Dix-sept lettres, courriels, messages et plans pour une campagne, avec les blancs signalés. Copiez, complétez, envoyez.
documents-lead = Chaque texte est prêt à partir dès que ses blancs sont remplis. Vos réponses restent dans ce navigateur et servent à toutes les lettres.
documents-fill = Remplir les blancs de toutes les lettres
document-kind-email = Courriel
document-kind-text = Texte
document-kind-letter = Lettre
document-kind-table = Tableau
document-kind-agenda = Déroulé
document-kind-resolution = Vœu
document-subject = Objet :
document-mail = Ouvrir dans votre messagerie
document-all = Toutes les lettres et tous les textes
document-tools = Que faire de ce texte
document-copy-rich = Copier
document-copy-text = Copier le texte seul
document-copy-subject = Copier l'objet
document-docx = Fichier Word
document-txt = Fichier texte
document-print = Imprimer
document-fill = Remplir les blancs
document-fill-hint = Ce que vous saisissez entre dans cette lettre et dans toutes les autres, et reste dans ce navigateur.
document-fill-all = Voir les blancs de toutes les lettres
document-noscript = Pour remplir et enregistrer, il faut des scripts, et ils sont désactivés dans ce navigateur. Vous pouvez tout de même sélectionner le texte, le copier et remplacer vous-même les blancs signalés.

### Le formulaire de tous les blancs

details-title = Les blancs de toutes les lettres
details-summary = Un seul formulaire pour les noms, les dates et les lieux : remplissez-le une fois, les dix-sept lettres et textes suivent.
details-lead = Remplissez une fois ce dont vos lettres ont besoin. Rien n'est obligatoire, tout reste dans ce navigateur et se modifie ici ou sur chaque lettre.
details-sender = Vous
details-school = L'établissement et son territoire
details-event = L'événement
details-contact = Le contact du jour
details-guest = La personnalité invitée
details-press = La presse et les citations
details-local = L'assemblée, la cosignature, les chiffres d'ici

### Recherche

search-title = Rechercher
search-summary = Cherchez dans tous les guides, lettres et textes. Les petites fautes de frappe ne gênent pas.
search-label = Que cherchez-vous ?
search-hint = Les résultats s'affichent pendant que vous tapez. Ni les accents ni les petites fautes de frappe ne gênent.
search-noscript = La recherche a besoin de scripts, désactivés dans ce navigateur. Voici toutes les pages :
search-others = Autres pages
search-kind-guide = Guide
search-kind-page = Page

### Chiffres

fact-millions = { $whole ->
    [one] { $digits } million
   *[other] { $digits } millions
}
fact-source = ({ $name }, { $period })

### Liens vers l'extérieur

links-title = Liens externes
links-summary = Toutes les adresses extérieures où mènent les textes de ce site, avec le jour de leur vérification et l'endroit où elles ont été trouvées.
links-lead = Pour la personne qui héberge ce site : toutes les adresses extérieures où mènent ses textes. Chacune a été comparée à sa source le jour indiqué. Ouvrez-les une fois avant votre campagne ; les adresses changent.
links-name = Mène à
links-address = Adresse
links-checked = Vérifiée le
links-evidence = Trouvée où
links-change = Elles se trouvent toutes dans un seul fichier du projet, src/campaign/profiles/hour-of-code.json.

### Page de partage

share-title = Composer un message
share-summary = Écrivez un message une seule fois et ouvrez-le sur Facebook, X et d'autres réseaux, avec exactement vos mots.
share-lead = Écrivez votre message une seule fois, puis ouvrez-le sur le réseau de votre choix. Rien n'est publié tant que vous n'avez pas validé sur place.
share-text = Votre message
share-text-hint = Les réseaux le reçoivent mot pour mot ; Facebook et LinkedIn n'en reprennent que l'adresse.
# $tag est un mot-dièse comme #HeureDeCode, ou un compte comme @codeorg.
share-tag = avec { $tag }
share-address = Adresse à partager
share-address-hint = Une page web dont l'adresse commence par https:// ou http://. Facebook, LinkedIn et Telegram en demandent toujours une ; sans la vôtre, ils reçoivent { $address }.
share-picture = Une image pour l'accompagner
share-picture-hint = L'image ne part pas avec le lien : vous la joindrez sur le réseau lui-même. Notez ici laquelle, et comment la décrire aux personnes qui ne la voient pas. Si un élève y est reconnaissable, il faut d'abord l'autorisation écrite des responsables légaux.
share-picture-what = Quelle image
share-picture-alt = Ce qu'elle montre
share-picture-alt-hint = Une ou deux phrases, sans jamais nommer un élève. Sur les réseaux, ce champ s'appelle « texte alternatif » ou « description ».
share-picture-copy = Copier la description
share-hidden-remove = Les retirer
share-sheet = Partager avec cet appareil
share-copy = Copier le message
share-copy-address = Copier l'adresse
share-copy-both = Copier le message et l'adresse
share-drafts = Mis de côté
share-draft-open = Le reprendre
share-draft-remove = Supprimer
share-preview = Aperçu du lien
share-preview-large = Facebook, LinkedIn, Threads, Bluesky, Telegram
share-preview-cover = X
share-preview-small = WhatsApp, Mastodon et d'autres
share-preview-note = Chaque réseau décide de sa présentation et garde plusieurs jours ce qu'il a vu.
share-preview-host = Ce site a été mis en ligne sans connaître sa propre adresse : les réseaux risquent de laisser l'image de côté.
share-preview-none = Les réseaux composent une vignette à partir de la page. Seules les pages de ce site peuvent être montrées ici : interroger un autre site l'informerait de votre visite.
share-links = Publier sur
share-new-tab = ouvre un nouvel onglet
share-paste-note = Facebook et LinkedIn ignorent les textes préparés. Les ouvrir d'ici copie votre message : il reste à le coller.
share-put-aside = Mettre de côté et en commencer un autre
share-qr = Code QR de l'adresse
share-qr-hint = Pour une affiche, un courrier ou une diapositive. Il ouvre l'adresse du champ, ou { $address } tant que le champ est vide.
share-qr-save = Enregistrer le code (SVG)
share-noscript = Composer un message demande des scripts, désactivés dans ce navigateur. Vous pouvez copier un texte tout prêt :
# Un lien, sur les autres pages, vers la page de partage.
share-page = Partager cette page
ready-title = Partir d'un message prêt
ready-lead = Choisissez-en un, puis changez ce qui ne vous ressemble pas. Le message que vous aviez commencé est mis de côté, pas effacé.
ready-role = Messages
ready-role-all = pour tout le monde
ready-moment = Quand
ready-moment-now = maintenant
ready-moment-all = n'importe quand
ready-before = Avant la semaine
ready-day = Pendant la semaine
ready-after = Après la semaine
ready-picture = Image :
ready-use = Utiliser ce message
ready-fill = Compléter ces messages
ready-fill-hint = Vos courriers reprennent les mêmes réponses.

### Choix de la langue et adresses inconnues

root-title = Kickoff · Coup d’envoi
root-summary = Une boîte à outils pour organiser une campagne locale d'initiation à l'informatique, en français, anglais, espagnol et arabe.
not-found-title = Cette page n'existe pas
not-found-text = L'adresse contient peut-être une faute de frappe, ou la page a changé de place. Repartez d'ici :

### La campagne et ses dates

footer-campaign = Campagne et dates
home-week-change = Une autre campagne, d'autres dates ?

# D'autres dates que celles de la semaine, dans une phrase : « …, du 1er au 31 octobre 2026 ».
window-day = le { $day } { $month } { $year }
window-month = du { $first } au { $last } { $month } { $year }
window-months = du { $first } { $first-month } au { $last } { $last-month } { $year }
window-years = du { $first } { $first-month } { $first-year } au { $last } { $last-month } { $last-year }
window-number = { $day ->
    [1] 1er
   *[other] { $day }
}
# Ces mots remplacent home-countdown-before, -day, -of-seven et week-rule.
window-starts = La campagne commence
window-goes-on = La campagne a commencé : jour
window-of-days = sur { $days }
window-over = Ces dates sont passées.

campaign-title = Campagne et dates
campaign-summary = Choisissez l'Heure de Code, l'Hour of AI ou votre propre campagne, et ses dates ; guides et lettres suivent.
campaign-lead = Guides, lettres et messages citent une campagne et ses dates. Choisissez-les ici ; votre choix reste dans ce navigateur.
campaign-noscript = Choisir demande des scripts, désactivés dans ce navigateur. Les textes citent la campagne par défaut.
campaign-preview = Ce que cela donne
campaign-preview-text = Participez { campaign-to },
campaign-which = Campagne
campaign-host = Celle que ce site propose
campaign-own = Votre propre campagne
campaign-own-hint = Pour un nom bien à vous. Les textes la présentent comme une partie du mouvement mondial : relisez-les avant de les envoyer.
campaign-name = Nom, sans son article
campaign-name-hint = Par exemple : Journées du code
campaign-article = Article devant le nom
campaign-hashtag = Mot-dièse
campaign-handle = Compte sur X
campaign-default = Sans rien : { $value }
campaign-link-home = Site de la campagne
campaign-link-sign-up = Page d'inscription des écoles
campaign-link-activities = Page des activités
campaign-link-videos = Page des vidéos
campaign-link-default = Sans rien, l'adresse de la campagne mondiale est utilisée.
campaign-when = Dates
campaign-window-week = Semaine de l'éducation à l'informatique, du lundi au dimanche
campaign-window-school-week = Du lundi au vendredi de cette semaine
campaign-window-week-hint = Chaque année, la semaine du 9 décembre
campaign-window-europe = Europe, en octobre
campaign-window-africa = Afrique, en octobre
campaign-window-latin-america = Amérique latine, d'octobre à décembre
campaign-window-region = En { $year }, la campagne s'y est tenue du { $first } au { $last }. Les dates de cette année ne sont pas annoncées.
campaign-window-source = Où les dates des régions ont été trouvées :
campaign-window-host = Celles que ce site propose
campaign-window-own = Vos propres dates
campaign-window-from = Premier jour
campaign-window-to = Dernier jour
campaign-hosts = Vous hébergez ce site ? Un fichier nommé campaign.json règle tout cela pour les personnes qui l'ouvrent ; le dossier docs du projet l'explique.
campaign-refused-name = Saisissez un nom d'une ligne, de 80 signes au plus. En attendant, les textes gardent la campagne par défaut.
campaign-refused-hashtag = Ce mot-dièse est laissé de côté : il doit tenir en un mot, avec des lettres, des chiffres et _, sans espace ni autre signe.
campaign-refused-handle = Ce compte est laissé de côté : un nom sur X a de 1 à 15 lettres sans accent, chiffres ou _, et aucun point. Par exemple @codeorg, jamais @code.org.
campaign-refused-address = Cette adresse est laissée de côté : elle doit commencer par https:// et ne contenir aucune espace. Copiez-la depuis la barre d'adresse.
campaign-refused-dates = Ces dates sont laissées de côté : indiquez les deux, le dernier jour après le premier, à un an d'écart au plus.

### Page de secours

# Suit failure-app, comme lien vers cette page.
failure-recover = Mettre vos données à l'abri dans un fichier
recover-title = Mettre vos données à l'abri
recover-summary = Quand { -brand } ne démarre plus, cette page enregistre dans un fichier tout ce que ce navigateur a gardé.
recover-lead = { -brand } ne démarre pas, ou seulement en partie ? Cette page, elle, peut encore lire ce que ce navigateur a gardé : vos cases cochées, vos textes, vos dates. Enregistrez le tout dans un fichier. Rien n'est modifié, effacé ni envoyé.
recover-noscript = Cette page a besoin de scripts, désactivés dans ce navigateur. Autorisez-les pour ce site, puis rechargez la page : ce qui est enregistré reste en place.
recover-waiting = Si aucun bouton n'apparaît ici au bout de quelques secondes, rechargez la page.
recover-entries = Éléments trouvés :
recover-characters = Caractères :
recover-save = Tout enregistrer dans un fichier
recover-none = Rien n'est enregistré ici. Ce que vous saisissez reste dans le navigateur où vous l'avez saisi : essayez sur l'appareil et dans le navigateur que vous utilisiez alors, à la même adresse.
recover-blocked = Ce navigateur empêche la page de lire ce qui est enregistré. Autorisez ce site à stocker des données (ou « cookies ») dans les réglages du navigateur, ou ouvrez la page hors d'une fenêtre privée, puis rechargez-la.
recover-saved = Votre navigateur a reçu le fichier. Cherchez dans le dossier où il range ses téléchargements un nom qui commence par kickoff-recovery. S'il n'y est pas, copiez plutôt le texte ci-dessous.
recover-unsaved = Le navigateur a refusé le fichier. Copiez plutôt le texte ci-dessous.
recover-instead = Pas de fichier ? Copiez le texte
recover-text = Toutes vos données en texte
recover-text-hint = Collez-le dans un document texte vide, puis enregistrez ce document sous un nom terminé par .json : vous aurez le même fichier.
recover-copy = Copier le texte
recover-copied = Texte copié. Vous pouvez le coller.
recover-uncopied = Le navigateur a refusé la copie. Le texte est sélectionné : copiez-le au clavier (Ctrl+C, ou ⌘C sur Mac).
recover-next = Que faire de ce fichier
recover-next-text = Gardez-le. Quand { -brand } démarrera de nouveau, sa page « Vos données » pourra le relire, dans ce navigateur ou sur un autre ordinateur. Il contient tout ce que vous avez saisi, noms compris : ne le confiez qu'à des personnes autorisées à les lire.

### Ce qui ne va pas dans campaign.json, dit à la personne qui héberge le site

host-file = Pour la personne qui héberge ce site : un réglage de campaign.json est laissé de côté. Tout le reste du fichier compte.
host-file-refused = Pour la personne qui héberge ce site : campaign.json est ignoré.
host-file-help = docs/campaign.md, dans le projet, décrit chaque réglage.
# Chacun commence par le nom du réglage.
host-large = { $member } : le fichier dépasse 64 ko. Retirez ce qui n'y a pas sa place.
host-deep = { $member } : des crochets ou des accolades sont emboîtés plus qu'aucun réglage n'en a besoin. Comparez avec l'exemple.
host-broken = { $member } : ce n'est pas du JSON ({ $detail }). Cherchez une virgule, un guillemet ou une accolade qui manque.
host-shape = { $member } : le fichier doit être un seul objet, entre deux accolades.
host-unknown = { $member } : ce réglage n'existe pas. Il y a : { $detail }.
host-profile = { $member } : attendu "hour-of-code", "hour-of-ai" ou "custom".
host-name = { $member } : attendu une ligne de 80 signes au plus, ou un objet avec une telle ligne par langue du site.
host-article = { $member } : attendu un objet avec un article par langue, comme "fr": "la". Les articles sont ceux de la page « Campagne et dates », l' s'écrit "l" et l'absence d'article "none".
host-window = { $member } : attendu "week", "school-week", "europe", "africa", "latin-america", ou un objet avec "from" et "to" comme "2026-11-16", dans cet ordre et à un an d'écart au plus.
host-hashtag = { $member } : attendu un seul mot de lettres, de chiffres et de _ après le #.
host-handle = { $member } : attendu un compte sur X : de 1 à 15 lettres sans accent, chiffres ou _, aucun point.
host-links = { $member } : attendu un objet de noms et d'adresses.
host-address = { $member } : attendu une adresse qui commence par https://.
host-contact = { $member } : attendue une adresse électronique, ou une adresse web qui commence par https://.
host-organizer = { $member } : attendu une ligne de 80 signes au plus.
host-logo = { $member } : attendu le chemin d'un fichier du dossier de ce site, terminé par .svg ou .png, avec seulement des lettres sans accent, des chiffres, - et _.
host-missing = { $member } : l'image n'a pas pu être chargée. Placez le fichier à côté de campaign.json et vérifiez son nom.
host-voiceless = { $member } : ajoutez "organizer", le nom qui accompagne le logo et qui est lu à voix haute.
host-accent = { $member } : attendu une couleur comme "#0a6557".
host-contrast = { $member } : le contraste avec la page n'est que de { $detail } pour 1, et un texte en demande 4,5. Choisissez une couleur plus sombre pour "accent", plus claire pour "accent-dark".
host-pair = { $member } : donnez "accent" et "accent-dark" ensemble, pour les écrans clairs et sombres.
host-language = { $member } : attendu une langue de ce site.
host-nameless = { $member } : "custom" demande "name".
host-named = { $member } : un nom ne compte qu'avec "profile": "custom", ou sans "profile".

### Vos données

data-title = Vos données
data-summary = Enregistrer votre plan dans un fichier, le reprendre, le transmettre à un collègue ou l'effacer.
data-lead = Ce que vous cochez et écrivez reste dans ce navigateur. Ici, vous l'enregistrez dans un fichier, le reprenez, le transmettez ou l'effacez.
data-noscript = Cette page a besoin de JavaScript : sans lui, une page n'a pas accès à ce que le navigateur garde pour elle.
data-newer = Ce qui est gardé ici vient d'une version plus récente de Coup d'envoi. Vous pouvez l'enregistrer dans un fichier ; pour le modifier, rechargez la page.

data-where = Où se trouve votre travail
data-mode = Gardé
data-mode-persistent = dans ce navigateur, sur cet appareil
data-mode-partitioned = dans ce navigateur, mais seulement pour la page qui affiche Coup d'envoi dans un cadre
data-mode-memory = nulle part : ce navigateur empêche Coup d'envoi d'enregistrer quoi que ce soit, et fermer ou recharger la page efface ce que vous saisissez. Enregistrez d'abord une sauvegarde.
data-open-alone = Ouvrir cette page dans un onglet à part
data-entries = Éléments
data-size = Place occupée
# $used et $all sont des tailles comme 12 ko.
data-size-of = { $used } sur { $all } environ
data-promise = Effacement possible ?
data-promise-yes = non, pas sans vous demander
data-promise-no = oui, les navigateurs font le ménage dans les sites délaissés, Safari au bout de sept jours. Une sauvegarde est à l'abri.
data-persist = Demander au navigateur de ne rien effacer
data-persist-refused = Le navigateur n'a pas accepté. La plupart le font pour les sites souvent visités ou installés ; réessayez plus tard, et gardez des sauvegardes.
data-last = Dernière sauvegarde
data-never = aucune
# $date est un jour, $count un nombre.
data-last-is = { $date } (à sauvegarder depuis : { $count })
data-unsaved = à sauvegarder : { $count }

data-backup = Faire une sauvegarde
data-backup-text = Un seul fichier, avec tout : cases cochées, dates, notes, détails des courriers, publications. Toute personne qui a le fichier peut le lire.
data-export = Enregistrer dans un fichier
data-exported = Enregistré sous le nom { $name }, là où votre navigateur range les téléchargements. Pour l'ouvrir, revenez sur cette page ; un double-clic n'y fera rien.
data-export-failed = Le navigateur n'a pas enregistré de fichier. Copiez le contenu ci-dessous et collez-le dans un courriel à vous-même ou dans un fichier texte.
data-content = Contenu de la sauvegarde

data-import = Restaurer une sauvegarde
data-import-text = Choisissez un fichier, déposez-le n'importe où sur cette page ou collez son contenu. Vous voyez ce qui changerait avant que rien ne change.
data-choose = Choisir un fichier
data-file = Fichier de sauvegarde
data-paste = Ou coller le texte
data-paste-label = Contenu d'une sauvegarde, ou lien vers un plan
data-paste-read = Aperçu
data-refused-nothing = Collez d'abord quelque chose.
data-refused-empty = Il n'y a rien dedans. Choisissez un fichier dont le nom commence par « kickoff ».
data-refused-damaged = Cette sauvegarde a été coupée ou modifiée en route : rien n'en a été repris. Redemandez le fichier, ou prenez-en un plus ancien.
data-refused-other = Ce n'est pas une sauvegarde de Coup d'envoi : rien n'en a été repris. Le nom d'une sauvegarde commence par « kickoff » et finit par « .json ».
data-refused-newer = Cette sauvegarde vient d'une version plus récente de Coup d'envoi. Rien n'a changé. Rechargez cette page pour obtenir la nouvelle version, puis réessayez.
data-refused-large = C'est plus gros que ne peut l'être une sauvegarde : rien n'a été ouvert. Choisissez un fichier dont le nom commence par « kickoff ».
data-refused-encoding = Un autre programme a réécrit ce fichier, et ses caractères ne se lisent plus. Rien n'a changé. Redemandez-le en pièce jointe, sans copier-coller.
data-refused-unread = Le navigateur n'a pas pu ouvrir ce fichier. Il a peut-être été déplacé, ou son support a été retiré.
data-refused-link = Ce lien a été coupé ou modifié en route, souvent par une messagerie qui coupe les lignes longues. Rien n'a changé. Demandez le plan sous forme de fichier.
data-refused-old = Ce navigateur est trop ancien pour déplier ce lien. Rien n'a changé. Demandez le plan sous forme de fichier, ou ouvrez le lien dans un autre navigateur.
data-refused-frame = Ce lien apporte un plan, et une page placée dans une autre page n'en accepte aucun : vous ne pourriez pas savoir qui l'envoie. Ouvrez-le dans un onglet à part.
data-only-alone = À l'intérieur d'une autre page, on ne peut rien reprendre, supprimer ni effacer : cette page pourrait vous tromper. Ouvrez « Vos données » dans un onglet à part, par le lien sous « Où se trouve votre travail ».

data-preview = Ce qui changerait
data-preview-of = De : { $organisation }
data-preview-made = Date : { $date }
data-removed = Serait retiré ici
data-settings = Réglages qui changeraient
data-added = Nouveau ici
data-changed = Modifié plus tard qu'ici
data-older = Plus ancien que ce que vous avez : ne change pas
data-same = Identique des deux côtés
data-only-here = Seulement ici : « Remplacer » le retirerait
data-unknown = Destiné à une autre version : gardé pour elle
data-unreadable = Illisible : laissé de côté
data-more = et { $count } de plus
data-nothing = Rien n'y est plus récent que ce que vous avez ici.
data-future = Une partie porte une date à venir : l'horloge de l'autre appareil est peut-être fausse. Cette partie compte comme modifiée après la vôtre.
data-empty = vide
# $here et $there sont des valeurs, comme « Fait » et « À faire ».
data-stays = { $here } reste (là-bas : { $there })
data-merge = Ajouter ce qui est nouveau
data-merge-hint = « Ajouter » : là où les deux côtés ont modifié la même chose, la modification la plus récente compte. Les listes montrent laquelle.
data-replace = Tout remplacer
data-replace-hint = « Remplacer » : ce navigateur aura ensuite ce qui est listé ici, et rien d'autre.
data-cancel = Ne rien changer
data-working = Traitement en cours…
data-merged = Ajoutés ou modifiés : { $count }.
data-replaced = Remplacé. Modifiés : { $count }.
data-take-back = « Annuler », en bas de la page, revient en arrière.
data-cancelled = Rien n'a changé.
data-no-room = La place manque dans ce navigateur : rien n'a changé. Libérez de la place pour ce site dans les réglages du navigateur, ou prenez un autre navigateur.
data-not-written = Le navigateur empêche Coup d'envoi d'enregistrer quoi que ce soit ici : rien n'a changé.
data-partly = Une partie seulement a été enregistrée, car le navigateur n'enregistrait plus. Rien de ce que vous aviez n'est perdu : libérez de la place, puis recommencez.

data-part-task = Tâche
data-part-event = Événement
data-part-draft = Publication
data-part-row = Déroulé
data-part-setting = Réglage
data-part-other = Élément
data-setting-roles = Rôles
data-setting-campaign = Campagne
data-setting-window = Dates de la campagne
data-setting-custom = Votre propre campagne
data-setting-plan = Nom du calendrier
data-setting-embed = Encadré pour votre site
data-setting-language = Langue
data-member-status = État :
data-member-date = Jour :
data-member-note = Note :
data-member-text = Texte :
data-member-url = Adresse :
data-member-removed = Retiré :
data-role = { $role } :
data-yes = oui
data-no = non

data-hand = Transmettre votre plan
data-hand-text = Un lien qui contient le plan lui-même. La personne qui l'ouvre voit d'abord ce qui changerait, puis décide. Chacun peut continuer de son côté et renvoyer un lien à l'autre ; si vous avez modifié la même chose tous les deux, la modification la plus récente compte.
data-hand-what = Ce qui est transmis
data-hand-tasks = Tâches, dates, notes, événements
data-hand-letters = Détails des courriers et déroulés
data-hand-posts = Publications
data-hand-private = Le lien est le plan : qui l'a peut y lire les noms, les numéros et les notes. Vos propres nom et fonction restent ici. Il n'atteint aucun serveur de lui-même, mais les messageries conservent ce que vous leur confiez.
data-hand-make = Créer le lien
data-hand-link = Lien vers votre plan
data-hand-copy = Copier le lien
data-hand-length = { $length } caractères
data-hand-long = Certains logiciels coupent les liens de cette longueur. S'il arrive abîmé, faites une sauvegarde et envoyez le fichier.
data-hand-too-long = Votre plan est trop gros pour un lien : { $length } caractères, et au-delà de { $most } les logiciels les coupent. Laissez-en une partie ci-dessus, ou faites une sauvegarde et envoyez le fichier.
data-hand-nothing = Il n'y a encore rien à transmettre.
data-hand-copied = Lien copié. Vous pouvez le coller.
data-hand-copy-failed = Le navigateur n'a pas permis la copie. Le lien est sélectionné : copiez-le au clavier (Ctrl+C, ou ⌘C sur Mac).
data-hand-qr = En code QR
data-hand-qr-alt = Code QR du lien vers votre plan
data-hand-qr-long = Le lien est trop long pour un code que les téléphones savent lire. Envoyez plutôt le lien.
data-hand-qr-failed = Le code n'a pas pu être dessiné. Réessayez une fois en ligne.

data-aside = Mis de côté
data-aside-text = Ces éléments n'ont pas pu être lus. Coup d'envoi les garde tels quels : enregistrez-les pour quelqu'un qui s'y connaît, ou supprimez-les.
data-aside-save = Enregistrer
data-aside-delete = Supprimer
data-aside-saved = Enregistré sous le nom { $name }.
data-aside-deleted = Supprimé.

data-erase = Tout effacer
data-erase-text = Supprime tout ce que vous avez saisi dans ce navigateur : cases cochées, notes, courriers, publications et réglages. Les autres appareils ne sont pas touchés, et les pages enregistrées pour la lecture hors connexion restent.
data-erase-open = Effacer…
data-erase-sure = Tout effacer ici ?
data-erase-first = Faire d'abord une sauvegarde
# Le mot à saisir, en majuscules.
data-erase-word = EFFACER
data-erase-type = Pour continuer, saisissez { $word }
data-erase-confirm = Tout effacer
data-erase-wrong = Saisissez d'abord le mot { $word }.
data-erased = Effacé. Tant que vous ne quittez pas cette page, vous pouvez tout récupérer.
data-erase-undo = Récupérer
data-restored = Tout est revenu.
data-recover = Si cette page ne fonctionne pas, enregistrez tout ici :
data-recover-link = page de secours

plan-hand-over = Sauvegarder ou transmettre le plan
footer-data = Vos données et sauvegardes
reminder-text = Modifications qui n'existent que dans ce navigateur : { $count }. Une sauvegarde les met à l'abri.
reminder-save = Faire une sauvegarde
reminder-later = Plus tard

### Hors connexion, et en application

footer-app = Hors connexion et application
app-title = Utiliser { -brand } hors connexion
app-summary = Les langues que cet appareil garde pour un usage hors connexion, l'installation de { -brand } sur téléphone ou ordinateur, et l'arrivée des nouvelles versions.
app-lead = Un gymnase sans réseau, un train, un établissement qui filtre les sites : au cours de votre première visite, toutes les pages de votre langue sont enregistrées sur cet appareil, et elles s'ouvrent ensuite sans connexion. Ce que vous cochez et écrivez s'enregistre comme d'habitude.
app-noscript = Garder des pages sur l'appareil demande des scripts, désactivés dans ce navigateur. Tant que vous êtes en ligne, tout se lit et s'imprime.
app-device = Sur cet appareil
app-device-hint = La langue que vous lisez est gardée automatiquement. Si vous en utilisez une autre, gardez-la aussi. Vos cases cochées et vos textes sont enregistrés à part : retirer une langue ne les efface pas.
app-unsupported = Ce navigateur ne garde pas de pages, ou n'y est pas autorisé : les fenêtres privées et certains réseaux scolaires l'interdisent, l'adresse doit commencer par https://, et la personne qui publie le site peut le désactiver. En ligne, tout fonctionne normalement.
app-none = Pas sur cet appareil
app-whole = Sur cet appareil : toutes les pages s'ouvrent sans connexion
app-part = En partie sur cet appareil ; le reste suivra dès que la connexion le permettra
app-keep = Garder sur cet appareil
app-forget = Retirer de cet appareil
app-keeping = Téléchargement
app-kept = C'est fait : toutes les pages de cette langue sont sur l'appareil.
app-forgotten = La langue est retirée. Vos cases cochées et vos textes sont toujours là.
app-failed-full = L'appareil manque de place. Rien n'est perdu : en ligne, tout fonctionne. Libérez de l'espace, puis réessayez.
app-failed-changed = Ce qui est arrivé n'est pas ce que ce site a envoyé. Certains réseaux demandent d'abord de s'identifier, d'autres modifient les pages au passage ; cela se produit aussi pendant une mise à jour du site. Rien n'a été remplacé. Identifiez-vous, ou réessayez plus tard ou sur un autre réseau.
app-failed-network = Pas de connexion : tous les fichiers n'ont pas pu être téléchargés. Ceux qui sont arrivés restent ; le reste suivra quand vous serez en ligne.
app-failed-refused = Ce navigateur, son réseau ou ce site n'a pas permis d'enregistrer les pages ici. En ligne, tout fonctionne normalement.
app-install = Installer l'application
app-install-lead = Une fois installé, { -brand } s'ouvre depuis sa propre icône, dans sa propre fenêtre. C'est le même site : pas de magasin d'applications, pas de compte, quelques mégaoctets.
app-installed = Vous utilisez l'application installée.
app-install-button = Installer { -brand }
app-install-done = { -brand } est installé. Cherchez son icône parmi vos applications.
app-install-android = Android : Chrome, Edge, Samsung Internet, Firefox
app-install-android-text = Ouvrez le menu du navigateur et choisissez « Ajouter à l'écran d'accueil » ou « Installer l'application ».
app-install-ios = iPhone et iPad
app-install-ios-text = Touchez Partager, puis « Sur l'écran d'accueil ». L'application démarre vide, car elle a son propre espace de stockage : faites d'abord une sauvegarde dans le navigateur, puis reprenez-la dans l'application.
app-install-mac = Mac : Safari
app-install-mac-text = Choisissez Fichier, puis « Ajouter au Dock » (macOS Sonoma ou plus récent). Là aussi, l'application a son propre espace de stockage : emportez votre plan avec une sauvegarde.
app-install-desktop = Ordinateur : Chrome, Edge
app-install-desktop-text = Cliquez sur l'icône d'installation, au bout de la barre d'adresse, ou choisissez « Installer » dans le menu du navigateur.
app-install-firefox = Ordinateur : Firefox
app-install-firefox-text = Sous Windows, les versions récentes peuvent ajouter ce site à la barre des tâches, depuis la barre d'adresse. Ailleurs, ajoutez cette page à vos marque-pages : elle s'ouvrira quand même sans connexion.
app-bring = Votre plan dans l'application
app-bring-text = Si l'application démarre sans vos cases cochées, reprenez une sauvegarde ou un lien venant du navigateur où vous avez commencé.
app-versions = Nouvelles versions
app-versions-text = Les nouvelles versions se téléchargent pendant que vous travaillez. Quand l'une est prête, un message vous propose de recharger la page ; d'ici là, rien ne change.
app-version = Version utilisée :
app-look = Vérifier les mises à jour
app-looking = Vérification…
app-newest = Vous avez la dernière version.
app-ready = Une nouvelle version est prête : voyez le message au bas de l'écran.
app-look-failed = Impossible de vérifier pour l'instant : pas de connexion, ou le site ne répond pas comme il devrait. La version que vous avez reste en place.
offline-title = Cette page n'est pas sur votre appareil
offline-summary = Ce qui s'affiche hors connexion quand la page demandée n'est pas gardée sur l'appareil.
offline-lead = Il n'y a pas de connexion pour le moment, et la page demandée n'est pas enregistrée sur cet appareil. Ce que vous avez saisi n'est pas concerné.
offline-again = Réessayer
offline-there = Ce que vous pouvez ouvrir maintenant
offline-checklists = Listes de tâches
offline-same = La même page dans cette langue :
offline-languages = En ligne, vous pouvez garder une autre langue : { $page }.
update-text = Une nouvelle version est prête. Rien de ce que vous avez saisi ne sera perdu.
update-reload = Recharger
update-later = Plus tard
install-text = Installer { -brand } sur cet appareil ? Il s'ouvrira d'un geste, même sans connexion.
install-yes = Installer
install-how = Voir comment
install-no = Non merci
bring-text = Vous avez déjà commencé dans un navigateur ? Récupérez votre plan ici.
bring-yes = Récupérer mon plan
bring-no = Commencer ici

### Coup d'envoi comme application installée

# Affiché au moment de l'installation ; le second nom se place sous l'icône : 12 caractères au plus.
app-name = { -brand } { campaign-of }
app-short-name = { -brand }
app-description = De quoi faire participer toutes vos écoles { campaign-to } : des guides à suivre, des échéances qui se calculent seules, des lettres et des messages prêts à partir. Sans compte : ce que vous saisissez reste sur votre appareil.
# Ce que propose un appui long sur l'icône : un nom, un plus court (12 caractères au plus), à quoi il sert.
app-checklist = Tâches de la coordination locale
app-checklist-short = Tâches
app-checklist-about = Tout ce que la coordination a à faire, à cocher au fur et à mesure
app-plan = Votre plan
app-plan-short = Plan
app-plan-about = Ce qui est en retard, ce qui est à faire cette semaine, ce qui vient ensuite
app-share = Composer un message
app-share-short = Message
app-share-about = L'écrire une fois, puis l'ouvrir sur le réseau de son choix
# Des images du site, montrées avant l'installation ; voici leurs descriptions.
picture-home = L'accueil : les jours de la semaine, ceux qui restent, et les trois prochaines tâches
picture-checklist = La liste de tâches de la coordination locale, ce qui est fait est coché
picture-plan = Le plan : toutes les tâches par date, et l'avancement de chaque rôle
# L'événement que montrent ces images. Aucun nom de personne.
picture-event = Lancement départemental
picture-place = Médiathèque centrale

### Sur d'autres sites

# Un encadré pour la page d'accueil d'une mairie, d'une académie. Le nom de la campagne suit widget-take-part, seul.
widget-our-schools = Nos écoles
widget-take-part = Nous participons :
# Suivi de « dans 9 jours », tel que le navigateur l'écrit.
widget-starts = · début
# Suivi de « 2 / 7 ».
widget-day = · en ce moment, jour
widget-over = · Merci à toutes celles et tous ceux qui ont participé !
widget-more = Guides pour les écoles
widget-events = Événements
widget-events-over = Ces événements sont passés. Merci d'être venus !
widget-event-save = Ajouter à mon agenda
widget-events-save = Les ajouter tous à mon agenda
widget-schools = Écoles participantes : { $part } sur { $all }
widget-schools-label = Écoles participantes
widget-counted = Chiffre du { $date }
widget-done = Fait : { $done } sur { $total }
widget-damaged = L'adresse de cet encadré est abîmée : il n'affiche que ce qui vaut pour tout le monde. Si c'est votre site :
widget-damaged-link = copiez un nouveau code
widget-persistent = Ce que vous cochez reste dans ce navigateur.
widget-partitioned = Ce que vous cochez reste dans ce navigateur, pour ce site seulement.
widget-memory = Ce que vous cochez ici est oublié dès que vous quittez la page.
widget-full = Ouvrir la version complète, avec les notes et les dates
widget-address = Ce site ne laisse pas les encadrés ouvrir de page. Pour voir la version complète, copiez cette adresse :
widget-by = Réalisé avec
widget-new-tab = les liens s'ouvrent dans un nouvel onglet

footer-embed = Pour votre site
embed-title = Sur votre site
embed-summary = Un encadré pour votre page d'accueil : les jours qui restent, vos événements, le nombre d'écoles participantes ou une liste de tâches. Quelques lignes de code à copier, puis à coller dans votre site.
embed-lead = Choisissez ce que montrera votre page d'accueil, regardez le résultat, copiez le code et transmettez-le à la personne qui gère le site. Ce que l'encadré dit de vous se trouve dans le code lui-même : rien n'est envoyé nulle part. Un simple lien vers ce site suffit aussi.
embed-noscript = Préparer le code demande des scripts, désactivés dans ce navigateur. Un simple lien vers ce site fonctionne partout.
embed-local = Cette copie du site se trouve à une adresse que d'autres sites ne peuvent pas afficher : préparez le code là où elle est publiée, à une adresse qui commence par https://.
embed-what = Ce qu'il montre
embed-kind = Encadré
embed-kind-banner = Notre participation
embed-kind-events = Nos événements
embed-kind-progress = Le nombre d'écoles participantes
embed-kind-checklist = Une liste de tâches
embed-kind-guide = Un guide
embed-role = Pour qui
embed-name = Votre nom, tel que la page doit l'afficher
embed-name-hint = L'académie, la commune, l'école. Vos lettres reprennent le même nom.
embed-events = Événements à afficher
embed-events-hint = Ceux de votre plan. Tous les visiteurs de votre site liront le nom, la date, l'heure et le lieu ; rien d'autre de votre plan n'apparaît.
embed-no-events = Aucun événement de votre plan n'a encore de date.
embed-to-plan = Saisir des événements dans votre plan
embed-nameless = (donnez-lui d'abord un nom dans votre plan)
embed-odd-event = (impossible à afficher : le nom ou le lieu dépasse 80 caractères, contient des signes invisibles, ou la date n'existe pas)
embed-odd-name = Un nom d'une seule ligne, de 80 caractères au plus. En attendant, l'encadré dit « Nos écoles ».
embed-part = Écoles participantes
embed-all = Nombre total d'écoles
embed-odd-count = Il y a plus d'écoles participantes que d'écoles : vérifiez les deux nombres. En attendant, l'encadré n'en affiche aucun.
embed-look = Son apparence
embed-theme = Fond
embed-theme-auto = Selon l'appareil de chacun
embed-theme-light = Clair
embed-theme-dark = Sombre
embed-accent = Couleur
embed-accent-green = Vert
embed-accent-blue = Bleu
embed-accent-violet = Violet
embed-accent-red = Rouge
embed-accent-brown = Brun
embed-accent-grey = Gris
embed-height = Hauteur en pixels
embed-height-hint = Laissez vide pour qu'elle suive la largeur de la page.
embed-odd-height = La hauteur peut aller de 100 à 5000. En attendant, elle suit la largeur.
embed-follows = Suivre le contenu, grâce à un petit script
embed-follows-hint = Utile pour les listes longues. Le code charge alors un seul petit fichier de ce site, qui ne fait que régler la hauteur.
embed-preview = Aperçu
embed-preview-wide = Sur un ordinateur
embed-preview-narrow = Sur un téléphone
embed-code = Le code pour votre site
embed-code-hint = Collez-le là où l'encadré doit apparaître. Si un système retire les cadres, le lien placé dessous reste.
embed-copy = Copier le code
embed-copied = Copié.
embed-selected = Le navigateur n'a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C (⌘C sur un Mac).
embed-failed = Le code QR n'a pas pu être dessiné : vérifiez la connexion, puis fermez et rouvrez cette partie.
embed-others = Si votre site n'accepte pas les cadres (iframes)
embed-address = L'adresse seule
embed-address-hint = Pour les systèmes qui demandent l'adresse d'une page à intégrer.
embed-copy-address = Copier l'adresse
embed-button = Un bouton
embed-button-hint = Une image qui sert de lien. Vous pouvez aussi enregistrer l'image et la placer sur votre propre serveur.
embed-qr = Un code QR
embed-qr-hint = Pour les affiches et les diaporamas. Il mène ici :
embed-how = Où le coller
embed-wordpress = Ajoutez un bloc « HTML personnalisé » et collez-y le code. S'il disparaît à l'enregistrement, votre compte n'a pas le droit d'utiliser des cadres : demandez à un administrateur, ou prenez le bouton.
embed-wordpress-address = Vous pouvez aussi coller, seule sur sa ligne, l'adresse d'un guide, d'une liste de tâches ou de l'accueil de ce site : WordPress affiche alors l'encadré de lui-même.
embed-drupal = Modifiez la page avec un format de texte qui accepte les cadres (souvent « HTML complet »), cliquez sur « Source » et collez le code. Les autres formats retirent le cadre (iframe) et laissent le lien.
embed-google = Choisissez Insérer, puis Intégrer. Collez l'adresse sous « Par URL », ou le code sous « Code intégré ». Dans Google Sites, la hauteur se règle en tirant un coin.
embed-html-name = Votre propre HTML (pour le webmestre)
embed-html = Collez le code là où l'encadré doit apparaître. Une liste de tâches ou un guide ne doit pas venir de l'adresse même de votre site (un de ses dossiers, par exemple) : son bac à sable ne protégerait plus rien. Si votre serveur envoie une Content-Security-Policy, autorisez ce site dans frame-src ; et dans script-src si vous avez choisi le script.
embed-privacy = L'encadré ne dépose aucun cookie et ne charge que ce qu'envoie le serveur de ce site, qui voit, comme tout serveur web, l'adresse IP des visiteurs. Les cases cochées restent dans leur navigateur.

### La page sur l'accessibilité

footer-accessibility = Accessibilité : partiellement conforme
footer-legal = Mentions légales
criteria-wcag = WCAG 2.2, critère par critère
criteria-rgaa = RGAA 4.1.2, critère par critère
criteria-number = Critère
criteria-name = Intitulé
criteria-level = Niveau
criteria-outcome = Résultat
criteria-remark = Remarque
criteria-met = conforme
criteria-not-met = non conforme
criteria-not-applicable = non applicable
# Devant une adresse donnée par l'hébergeur.
criteria-contact = Écrire à l'hébergeur de ce site :
