### The office: pages and mails of the landlord’s people, in French only.

office-site = Bureau
office-nav = Bureau
office-today = Aujourd’hui
office-sign-out = Se déconnecter

## Roles

office-role-reception = accueil
office-role-management = gestion
office-role-administration = administration

## Signing in

office-sign-in-title = Connexion au bureau
office-sign-in-lead = Réservé aux personnes qui travaillent pour le bailleur. Locataires : votre espace est sur la page d’accueil du site.
office-sign-in-email = Adresse électronique
office-sign-in-password = Mot de passe
office-sign-in-submit = Continuer
office-sign-in-refused = Adresse ou mot de passe incorrect.
office-sign-in-missing = Indiquez votre adresse et votre mot de passe.
office-signed-out = Vous êtes déconnecté du bureau.

office-code-title = Code de connexion
office-code-lead = Ouvrez l’application qui affiche vos codes et recopiez celui du bureau. Sans votre téléphone, tapez un de vos codes de secours.
office-code = Code à six chiffres, ou code de secours
office-code-submit = Entrer
office-code-refused = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant et recopiez-le.
office-code-missing = Indiquez le code.
office-code-back = Recommencer

## Opening an account

office-activation-title = Ouvrir votre compte du bureau
# $email: the person’s address.
office-activation-lead = Choisissez comment vous connecter au compte { $email }.
office-activation-password = Mot de passe
office-activation-submit = Continuer
office-activation-dead-title = Ce lien ne fonctionne plus
office-activation-dead = Un lien d’ouverture sert une seule fois, pendant une heure. Demandez-en un autre à la personne qui gère les comptes du bureau.
office-totp-title = Relier votre téléphone
office-totp-lead = Ajoutez ce compte dans une application de codes (par exemple FreeOTP, Aegis ou celle de votre téléphone) : photographiez le dessin, ou recopiez la clé.
office-totp-qr = Dessin à photographier avec l’application de codes
office-totp-secret = Clé à recopier
office-totp-code = Code à six chiffres affiché par l’application
office-totp-code-wrong = Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone et recopiez le code suivant.
office-totp-submit = Ouvrir le compte
office-recovery-title = Vos codes de secours
office-recovery-lead = Si vous perdez votre téléphone, chacun de ces codes remplace une fois celui de l’application. Imprimez-les ou notez-les maintenant : ils ne seront plus affichés.
office-recovery-kept = Les codes de secours affichés à l’étape précédente restent valables.

## The mail with the link

staff-mail-subject = Ouvrir votre compte du bureau
staff-mail-lead = Un compte du bureau de l’espace locataire vous attend. Ouvrez-le avec ce lien : vous choisirez comment vous connecter.
staff-mail-link = Ouvrir mon compte du bureau
staff-mail-lifetime = Ce lien sert une seule fois, pendant une heure à partir de sa création.
staff-mail-stranger = Si vous ne travaillez pas pour le bailleur, ne faites rien et supprimez ce courriel.

## Counts of tries

throttle-staff = connexions au bureau

## The command

staff-command-usage = Usage : deno task staff add ADRESSE --role accueil|gestion|administration [--by NOM]
staff-command-email = Cette adresse électronique n’est pas valable.
staff-command-origin = ORIGIN n’est pas une adresse : indiquez l’adresse publique du portail.
staff-command-already = Cette adresse a déjà un compte du bureau, ouvert : deno task staff reset envoie un nouveau lien.
staff-command-is-closed = Cette adresse a un compte du bureau fermé : deno task staff reopen le rouvre.
staff-command-unknown = Cette adresse n’a pas de compte du bureau.
staff-command-unchanged = Le compte n’est pas dans un état où ce geste change quelque chose.
staff-command-closed = Le compte du bureau est fermé, ses sessions aussi.
# $email: address. $role: accueil, gestion or administration. $state: open, invited or closed. $ways: what the person signs in with.
staff-command-line = { $email } · { $role } · { $state } · { $ways }
staff-command-nobody = Personne n’a de compte du bureau : deno task staff add.
staff-command-invited = Lien d’ouverture, valable une heure, aussi envoyé par courriel :

## The journal

journal-title = Journal
journal-lead = Chaque connexion, chaque dossier consulté et chaque geste, du plus récent au plus ancien. Rien ne peut y être changé.
journal-day = Jour
journal-person = Personne
journal-tenant = Numéro de locataire
journal-everyone = Tout le monde
journal-show = Afficher
journal-export = Télécharger en CSV
journal-caption = Lignes du journal, la plus récente en premier
journal-none = Aucune ligne ne correspond.
journal-when = Quand
journal-who = Qui
journal-what = Quoi
journal-whose = Locataire
journal-facts = Avant → après
journal-more = Lignes plus anciennes
journal-first = Revenir aux plus récentes
# $name: the account of the machine, or the name that was given.
journal-operator = { $name } (commande)
journal-nobody = personne d’identifié
journal-unknown = compte supprimé
# $email: address. $role: accueil, gestion or administration.
journal-staff = { $email } ({ $role })
journal-fault-day = Écrivez un jour comme 30/11/2026.
journal-fault-tenant = Un numéro de locataire a neuf chiffres.
# $name: what it is. $before, $after: its value then and since.
journal-fact = { $name } : { $before } → { $after }
# $name: what it is. $value: its value.
journal-fact-new = { $name } : { $value }
journal-yes = oui
journal-no = non
journal-nothing = rien

## What was done

act-account-shown = Compte affiché
act-account-unlocked = Compte débloqué
act-sessions-ended = Sessions fermées
act-email-changed = Adresse changée
act-account-closed = Compte fermé
act-account-reopened = Compte rouvert
act-staff-invited = Compte du bureau créé
act-staff-activated = Compte du bureau ouvert
act-staff-signed-in = Connexion au bureau
act-staff-refused = Connexion au bureau refusée
act-staff-signed-out = Déconnexion du bureau
act-journal-exported = Journal téléchargé
act-alert-handled = Alerte traitée
act-lot-sent = Lot envoyé
act-lot-report-downloaded = Compte rendu de lot téléchargé
act-remise-downloaded = Fichier de remise téléchargé
act-file-opened = Dossier consulté

## What a line of the journal says beside

fact-role = rôle
fact-email = adresse
fact-sessions = sessions
fact-counts = compteurs d’essais
fact-held = compteurs bloquants
fact-open = compte ouvert
fact-closed-at = fermé le
fact-recovery = code de secours
fact-step = étape
fact-reason = motif
fact-alert = alerte
fact-about = à propos de
fact-lot = lot
fact-file = fichier
fact-lines = lignes
reason-call = appel
reason-letter = courrier
reason-message = message
reason-control = contrôle

## Today

today-needs = À voir
today-nothing = Rien n’attend personne.
# $count: how many alerts nobody has seen to.
today-alerts = { $count ->
    [one] 1 alerte à traiter
   *[other] { $count } alertes à traiter
}
# $count: notifications of the bank that wait for a decision.
today-parked = { $count ->
    [one] 1 paiement à placer
   *[other] { $count } paiements à placer
}
today-parked-how = La banque a annoncé un paiement que le portail n’a pas su placer seul.
# $count: contracts that the last files did not change.
today-set-aside = { $count ->
    [one] 1 contrat mis de côté par le dernier lot
   *[other] { $count } contrats mis de côté par le dernier lot
}
today-stale = Le dernier lot est trop ancien : aucun mois ne sera demandé
# $count: contracts without the notice of a month.
today-missing = { $count ->
    [one] 1 contrat sans son avis
   *[other] { $count } contrats sans leur avis
}
# $count: mails that will never leave.
today-dead-mails = { $count ->
    [one] 1 courriel qui n’est pas parti
   *[other] { $count } courriels qui ne sont pas partis
}
today-dead-mails-how = L’adresse est sans doute fausse : joignez le locataire autrement.
today-state = Où en est le portail
today-last-files = Derniers fichiers pris
today-never = jamais
today-last-lot = Dernier lot
today-last-notices = Dernière émission des avis
today-last-retention = Dernier effacement des données anciennes
today-messages = Messages reçus cette année
today-under-way = en cours
alerts-caption = Alertes à traiter, la plus récente en premier
alerts-when = Quand
alerts-what = Quoi
alerts-about = À propos de
# $count: how many alerts are not shown.
alerts-more = { $count ->
    [one] 1 alerte plus ancienne n’est pas affichée.
   *[other] { $count } alertes plus anciennes ne sont pas affichées.
}

## An alert

alert-detail = Détail
alert-handle = Marquer comme traitée
alert-handle-lead = L’alerte quitte la liste. Votre nom et l’heure restent dans le journal.
# $who: address. $moment: day and time.
alert-handled = Alerte traitée par { $who }, { $moment }.
# $who: address. $moment: day and time.
alert-handled-before = Quelqu’un vous a devancé : { $who } l’a traitée, { $moment }.
alert-to-parked = Voir ce que la banque a annoncé, et décider
alert-to-payment = Voir le paiement
alert-to-lot = Voir le compte rendu du lot
# $contract: a contract.
alert-to-contract = Chercher le contrat { $contract }
alert-to-exchange = Voir les lots
alert-back = Revenir à la liste
alert-notification-parked = Paiement à placer
alert-paid-twice = Payé deux fois
alert-payment-reversed = Paiement repris par la banque
alert-payment-lowered = Paiement diminué
alert-payment-charged-back = Paiement par carte rejeté (impayé)
alert-refunded-too-much = Remboursé plus que payé
alert-answer-unplaced = Réponse de la banque sans paiement
alert-notice-missing = Avis manquant
alert-notices-older = Avis anciens à émettre
alert-files-stale = Fichiers trop anciens
alert-contracts-vanished = Contrats absents des fichiers
alert-lease-ended-late = Fin de bail apprise après un avis
alert-clock-behind = Horloge en retard
alert-clock-ahead = Horloge en avance
alert-mail-dead = Courriel non parti
alert-mail-outage = Serveur de courriel en panne
alert-import-refused = Lot refusé
alert-contracts-set-aside = Contrats mis de côté
alert-payment-unconfirmed = Paiement absent de vos fichiers
alert-proxy-undeclared = Serveur mandataire non déclaré
alert-proxy-missing = Serveur mandataire contourné
alert-retention-announced = Effacement annoncé
alert-retention-held = Effacement suspendu
alert-retention-refused = Effacement refusé

## The exchange

exchange-title = Échange
exchange-send-title = Envoyer un lot
exchange-send-lead = Un lot est une archive .zip des fichiers de votre logiciel. Il est vérifié puis pris contrat par contrat ; son compte rendu s’affiche ensuite.
# $size: the largest archive that is taken, in megabytes.
exchange-file = Archive .zip ({ $size } Mo au plus)
exchange-send = Envoyer le lot
exchange-no-file = Choisissez une archive .zip.
exchange-too-large = Cette archive est trop lourde.
exchange-not-a-zip = Ce fichier n’est pas une archive .zip.
exchange-lots-caption = Lots reçus, le plus récent en premier
exchange-lots-none = Aucun lot n’est encore arrivé.
exchange-lot = Lot
exchange-state = État
exchange-received = Reçu
exchange-taken-count = Contrats pris
exchange-aside-count = Mis de côté
exchange-state-waiting = en attente
exchange-state-under-way = en cours
exchange-state-taken = pris
exchange-state-refused = refusé
exchange-out-title = Fichiers pour votre logiciel
exchange-out-lead = Les remises closes, que votre logiciel vient chercher : elles ne changent plus.
exchange-out-none = Aucune remise n’est encore close.

## The report of a lot

# $name: the lot.
lot-title = Lot { $name }
lot-closed-at = Comptes arrêtés le
lot-finished = Terminé
lot-under-way = Le lot est en cours. Cette page se met à jour toute seule.
lot-refused = Le lot est refusé : rien n’a été changé.
lot-counts = Ce que le lot a fait
lot-refused-title = Ce qui est refusé
lot-aside-title = Contrats mis de côté
lot-confirmed-title = Paiements reconnus
lot-file = Fichier
lot-line = Ligne
lot-column = Colonne
lot-contract = Contrat
lot-reason = Raison
# $count: rows that are not kept.
lot-more = { $count ->
    [one] 1 autre ligne n’est pas gardée.
   *[other] { $count } autres lignes ne sont pas gardées.
}
lot-report = Télécharger rapport.csv
lot-back = Revenir à l’échange

## Looking for a tenant

search-title = Recherche
search-box = Nom, contrat, numéro de locataire ou adresse électronique
search-hint = Par exemple : moreau, L/0039000204, 000123456. Les premières lettres d’un nom suffisent.
search-submit = Chercher
search-none = Personne ne correspond.
search-caption = Locataires trouvés
search-name = Nom
search-number = Numéro de locataire
search-next = Suite
# $count: how many tenants.
reindex-done = { $count ->
    [one] 1 locataire indexé
   *[other] { $count } locataires indexés
}

## A tenant’s file

# $number: the tenant’s number.
look-title = Dossier { $number }
look-lead = Dites pourquoi vous ouvrez ce dossier. Le locataire verra le jour, votre rôle et ce motif, jamais votre nom.
look-reason = Motif
look-submit = Ouvrir le dossier
look-missing = Choisissez un motif.
file-birth-name = Nom de naissance
file-number = Numéro de locataire
file-file-email = Adresse dans vos fichiers
file-login = Compte en ligne
file-login-none = pas de compte
file-since = Ouvert le
file-last-sign-in = Dernière connexion
file-accounts = Contrats et soldes
file-accounts-none = Aucun contrat.
file-contract = Contrat
file-address = Adresse
file-runs = Durée
# $from: a day.
file-runs-from = depuis le { $from }
# $from, $until: days.
file-runs-until = du { $from } au { $until }
file-balance = Solde
# $amount: what is owed.
file-owes = doit { $amount }
# $amount: what the landlord owes.
file-credit = { $amount } en sa faveur
file-even = à jour
# $contract: the contract.
file-entries = Dernières écritures de { $contract }
file-date = Date
file-label = Libellé
file-amount = Montant
file-after = Solde après
file-payments = Derniers paiements en ligne
file-payments-none = Aucun paiement.
file-status = État
file-mails = Courriels qui ne sont pas encore partis, ou pas arrivés
file-mails-none = Aucun : tout est parti.
file-mail = Objet
file-fate = Sort
# $error: what the mail server said.
file-dead = non remis : { $error }
file-waiting = en attente
file-sessions = Appareils connectés
file-sessions-none = Aucun.
file-device = Appareil
file-seen = Vu le

