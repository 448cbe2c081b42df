### The office: its pages about money, in French only.

## The acts of the journal

act-parked-decided = paiement à placer : décision
act-bank-files-compared = journaux de la banque rapprochés
act-notices-issued = avis émis
act-notices-printed = fichiers d’impression faits
act-print-file-downloaded = fichier d’impression téléchargé
act-contract-corrected = contrat corrigé
fact-parked = annonce de la banque
fact-decision = décision
fact-outcome = résultat
fact-payment = paiement
fact-why = raison
fact-month = mois
fact-row = ligne
fact-gap = écart accepté
fact-contract = contrat

## The payments

payments-title = Paiements
# $count: how many wait.
payments-to-parked = { $count ->
    [0] Paiements à placer
   *[other] Paiements à placer ({ $count })
}
payments-to-unpaid = Paiements par carte rejetés (impayés)
payments-state = État
payments-every-state = Tous
payments-day = Commencé le (jj/mm/aaaa)
payments-amount = Montant
payments-contract = Contrat
payments-contracts = Contrats
payments-begun = Commencé
payments-caption = Paiements, le plus récent en premier
payments-none-found = Aucun paiement ne correspond.
payments-cut = La recherche s’est arrêtée avant la fin, pour ne pas faire attendre. Précisez le jour ou le contrat, ou cherchez plus loin.
payments-look-on = Chercher plus loin
payments-more = Paiements plus anciens
payments-first = Revenir aux plus récents
payments-back = Revenir aux paiements
payments-fault-amount = Ce montant ne se lit pas. Par exemple : 412,30.
payments-fault-contract = Ce contrat ne se lit pas. Par exemple : L/0039000204.
# $count: how many payments.
reindex-payments = { $count ->
    [one] { $count } paiement indexé
   *[other] { $count } paiements indexés
}

## One payment

# $amount: money.
payment-office-title = Paiement de { $amount }
payment-office-id = Identifiant
payment-office-asked = Demandé
payment-office-uuids = Transactions de la banque
payment-office-file = Dossier
payment-office-parked = La banque a annoncé quelque chose sur ce paiement, qui attend votre décision.
payment-office-history = Ce qui s’est passé
payment-office-way-back = Le retour du locataire depuis la page de la banque ne prouve rien : il n’est pas gardé.
history-begun = Paiement commencé
history-sent = Formulaire remis à la banque
# $number: six digits.
history-number = transaction { $number }
history-notification = La banque a annoncé
history-answer = La banque a répondu à notre question
history-person = Placé par une personne
history-mail = Courriel au payeur
history-parked = Annonce de la banque mise en attente
history-decided = Décision prise
history-charged-back = Impayé : la banque a repris l’argent
history-entry = Écriture
# $identifier: of the landlord’s file.
history-confirmed = reconnue par vos écritures ({ $identifier })

## Parked notifications

parked-page-title = Paiements à placer
parked-page-lead = Ce que la banque a annoncé et qui n’a pas pu être placé tout seul. Rien n’est comptabilisé avant la décision d’une personne.
parked-waiting = En attente de décision
parked-decided-last = Dernières décisions
parked-received = Reçu
parked-see = Voir l’annonce et décider
# $amount: money.
parked-one-title = Paiement à placer : { $amount }
parked-asked = Paiement nommé
# $amount: money.
# $contracts: references.
parked-asked-words = { $amount } pour { $contracts }
parked-asked-unknown = aucun paiement connu
parked-bank-words = Ce que la banque a transmis
parked-more = D’autres attendent : ils paraissent ici quand ceux-ci sont décidés.
parked-back = Revenir aux paiements à placer
parked-decide-title = Votre décision
parked-decide-lead = Regardez d’abord cette transaction dans le site de la banque.
# $reasons: why, in words.
parked-dismiss-only = L’annonce ne peut être placée sur aucun paiement, car { $reasons }. Si l’argent est bien arrivé, passez l’écriture dans votre logiciel, puis écartez l’annonce.
parked-decision = Que faire de cette annonce ?
parked-do-book = La placer sur un paiement
parked-do-dismiss = L’écarter, sans rien comptabiliser
parked-choose-first = Choisissez
parked-payment = Identifiant du paiement
parked-payment-hint = Pour placer seulement. Il se lit sur la page du paiement.
parked-payment-missing = Indiquez l’identifiant du paiement.
parked-why = Raison
parked-why-hint = Ce que vous avez vu, et où. Elle reste au journal.
parked-choose = Choisissez de placer ou d’écarter.
# $max: letters.
parked-why-missing = Donnez une raison, de { $max } caractères au plus.
parked-go-on = Continuer
# $payment: an id.
parked-ask-book = Le montant sera comptabilisé sur le paiement { $payment }. Cette décision ne se reprend pas.
parked-ask-dismiss = Rien ne sera comptabilisé. Cette décision ne se reprend pas.
# $reason: as typed.
parked-ask-why = Raison : « { $reason } »
parked-change = Changer la décision
# $decision: what was decided, by whom and when.
parked-is-decided = Décision prise : { $decision }.
# $decision: what was decided, by whom and when.
parked-decided-before = Quelqu’un a décidé avant vous : { $decision }. Rien d’autre n’a été fait.
# $reasons: why, in words.
parked-refused = L’annonce ne peut pas y être placée : { $reasons }. Rien n’est comptabilisé.

## What the first page draws

figures-title = En chiffres
# $moment: when they were counted.
figures-at = Comptés le { $moment }.
# $count: payments.
# $amount: their sum.
figures-payments = { $count ->
    [one] { $count } paiement en 30 jours, { $amount }
   *[other] { $count } paiements en 30 jours, { $amount }
}
# $day: a day.
# $count: payments.
# $amount: their sum.
figures-day = { $day } : { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}, { $amount }
figures-table = Voir les chiffres
figures-payments-caption = Paiements reçus, par jour où ils ont été commencés
figures-of-day = Jour
figures-of-month = Mois
# $count: accounts.
figures-accounts = { $count ->
    [one] { $count } compte en ligne ouvert
   *[other] { $count } comptes en ligne ouverts
}
# $share: a percentage.
figures-paperless = { $share } % des contrats sans papier
# $month: a month.
# $count: accounts.
figures-month-accounts = { $month } : { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
# $month: a month.
# $share: a percentage.
figures-month-paperless = { $month } : { $share } %
figures-months-caption = À la fin de chaque mois
figures-open = Comptes ouverts
figures-leases = Contrats en cours
figures-on-screen = Sans papier

## The month’s notices

office-notices-title = Avis
# $month: a month.
notices-of-month = Avis d’échéance de { $month }
notices-go-on = Le travail continue, même si vous quittez cette page. Elle se met à jour toute seule.
notices-by-landlord = Votre logiciel émet les avis : ils arrivent par les lots, et le portail les publie à leur jour.
# $who: an address.
# $moment: when.
notices-late = { $who } l’a déjà demandé le { $moment }. Rien d’autre n’a été fait.
notices-not-surveyed = Préparez d’abord le mois : ce que vous avez vu n’est plus d’actualité.
task-label = Avancement
# $moment: when it was asked.
task-begun = Demandé le { $moment }…
# $done: how many are done.
# $of: how many there are.
task-progress = { $done } sur { $of }
notices-survey-title = Préparer
notices-survey-lead = Compte les avis qui partiraient et dit ceux qui manqueraient. Rien n’est émis.
notices-survey = Préparer le mois
notices-survey-again = Préparer de nouveau
notices-surveyed-at = Préparé le
notices-to-issue = Avis à émettre
notices-total = Total demandé
notices-on-screen = Lus à l’écran
notices-on-paper = Sur papier
notices-drawn = Prélevés
notices-missing-count = Sans avis
# $count: contracts.
notices-missing = { $count ->
    [one] { $count } contrat sans avis
   *[other] { $count } contrats sans avis
}
# $count: contracts that are not named.
notices-missing-more = { $count ->
    [one] Un autre contrat n’est pas nommé ici.
   *[other] { $count } autres contrats ne sont pas nommés ici.
}
notices-look = Regarder un avis avant qu’il parte
notices-look-hint = Contrat, par exemple L/0039000204
notices-look-submit = Voir le projet
notices-issue-title = Émettre
notices-issue-none = Il n’y a aucun avis à émettre.
notices-issue-not-yet = Préparez d’abord le mois, et regardez ce qui partirait.
# $count: notices.
notices-issue-lead = { $count ->
    [one] { $count } avis est prêt à partir.
   *[other] { $count } avis sont prêts à partir.
}
notices-issue = Émettre
# $count: notices.
# $amount: their total.
notices-ask = { $count ->
    [one] { $count } avis, de { $amount }, sera émis et porté au compte du locataire. Un avis émis ne se reprend pas.
   *[other] { $count } avis, de { $amount } en tout, seront émis et portés aux comptes des locataires. Un avis émis ne se reprend pas.
}
# $count: notices.
notices-issue-now = { $count ->
    [one] Émettre 1 avis
   *[other] Émettre { $count } avis
}
notices-not-now = Ne pas émettre
notices-stale-checked = Vos fichiers sont anciens. J’ai vérifié : ce qu’ils disent est encore vrai.
# $count: notices.
# $moment: when it ended.
notices-issued = { $count ->
    [0] Émission terminée le { $moment } : il n’y avait aucun avis à émettre.
    [one] Émission terminée le { $moment } : 1 avis.
   *[other] Émission terminée le { $moment } : { $count } avis.
}
notices-refused-clock = Rien n’est émis : l’heure du serveur n’est pas sûre. Prévenez l’hébergeur.
notices-refused-stale = Rien n’est émis : vos fichiers sont trop anciens. Envoyez un lot, ou préparez de nouveau et dites qu’ils sont encore vrais.
notices-print-title = Imprimer
notices-print-lead = Les avis sur papier et les quittances à poster, par paquets d’environ 500, avec leur index. Les fichiers restent ici sept jours.
notices-print = Faire les fichiers d’impression
notices-print-again = Refaire les fichiers d’impression
# $month: a month.
# $notices, $quittances, $envelopes: how many.
# $moment: when it ended.
notices-printed = { $month }, fait le { $moment } : avis : { $notices }, quittances : { $quittances }, enveloppes : { $envelopes }.
# $name: of a file.
# $size: how large it is.
notices-file = { $name } ({ $size })
notices-mails-title = Courriels
notices-mails-sent = Partis depuis la dernière émission
notices-mails-waiting = En attente
notices-mails-dead = Jamais remis
notices-mails-whose = Contrats concernés
notices-back = Revenir aux avis

## A notice before it goes

preview-title = Projet d’avis
preview-draft = Projet : cet avis n’est pas émis, rien n’est enregistré.
# $month: a month.
preview-of = Projet pour { $month }
preview-way = Comment il partira
preview-on-screen = lu à l’écran, avec un courriel
# $contract: a contract.
preview-closed = Un avis dit qui habite où : ouvrez d’abord le dossier du locataire de { $contract }, en disant pourquoi.
# $contract: a contract.
# $month: a month.
# $reason: why, in words.
preview-faulty = { $contract } n’aurait pas d’avis pour { $month } : { $reason }.
# $contract: a contract.
preview-nothing = Aucun avis n’attend d’être émis pour { $contract }.
preview-unknown = Ce contrat n’est pas connu. Par exemple : L/0039000204.

## The bank’s journals

payments-to-bank-files = Rapprochement avec la banque
bank-files-title = Rapprochement avec la banque
bank-files-send-title = Envoyer des journaux
bank-files-lead = Les journaux que la banque envoie (JT, JO, JRB, JRI), sous leur propre nom, ou votre fichier d’opérations. Les envoyer deux fois ne fait pas de mal.
bank-files-field = Fichiers de la banque (12 fichiers et 64 Mo au plus, ensemble)
bank-files-send = Comparer
bank-files-none = Choisissez au moins un fichier.
bank-file-refused = Ce fichier est refusé : rien n’en a été pris.
# $count: rows that need somebody.
bank-file-open = { $count ->
    [0] Tout concorde.
    [one] { $count } ligne est à regarder.
   *[other] { $count } lignes sont à regarder.
}
bank-rows = Lignes du rapport
bank-row-kind = Quoi
bank-row-words = Détail
# $id: of a payment.
bank-row-see = Voir { $id }
bank-row-ours-only = chez nous et pas à la banque
bank-row-theirs-only = à la banque et pas chez nous
bank-row-differing = montants différents
bank-row-unplaced = impayé à regarder
bank-row-charged-back = impayé pris
bank-row-known = impayé déjà connu

## Contracts that are set aside

# $count: how many there are.
exchange-to-aside = { $count ->
    [0] Contrats mis de côté
   *[other] Contrats mis de côté ({ $count })
}
aside-title = Contrats mis de côté
aside-lead = Leurs lignes n’ont pas été prises : ils gardent leur état et sa date. Le lot suivant les reprend quand leur cause est levée.
aside-none = Aucun contrat n’est mis de côté.
aside-caption = Contrats mis de côté, par référence
aside-since = Depuis le
aside-why = Pourquoi
# $contract: a contract.
aside-of = Contrat { $contract } mis de côté
aside-back = Revenir aux contrats mis de côté
# $row: the landlord’s name of a row.
aside-row = Ligne { $row } : est-ce un paiement fait sur le portail ?
aside-which = Cette ligne est :
# $day: a day.
aside-payment-of = le paiement du { $day }
aside-none-of-ours = un autre encaissement, qui n’est pas passé par le portail
aside-for-good = Votre décision reste au journal et ne se reprend pas.
aside-decide = Enregistrer
# $who: an address.
# $moment: when.
# $payment: a name of paiements.csv.
aside-is-payment = { $who } a décidé le { $moment } : c’est { $payment }.
# $who: an address.
# $moment: when.
aside-is-none = { $who } a décidé le { $moment } : ce n’est aucun de nos paiements.
aside-gap = Solde différent
aside-stated = Solde de vos livres
aside-ours = Ce que font les écritures
aside-difference = Écart
aside-gap-lead = Si vous savez d’où vient cet écart et qu’il est juste, acceptez-le : le contrat sera pris tant que l’écart reste le même.
aside-gap-accept = Accepter cet écart
# $who: an address.
# $moment: when.
aside-gap-known = { $who } a accepté cet écart le { $moment }.
aside-then = Le prochain lot prendra ce contrat selon vos décisions.
aside-mend = Corrigez ces lignes dans votre logiciel : le prochain lot reprendra le contrat. Pour ne pas attendre, envoyez les fichiers corrigés de ces seuls contrats depuis la page Échange, en cochant « Corrections de quelques contrats ».
# $amount: the difference.
aside-ask-gap = L’écart de { $amount } sera accepté : le contrat sera pris tant qu’il reste le même.
# $row: the landlord’s name of a row.
# $payment: a name of paiements.csv.
aside-ask-payment = La ligne { $row } sera reconnue comme le paiement { $payment }, déjà compté sur le portail. Cette décision ne se reprend pas.
# $row: the landlord’s name of a row.
aside-ask-none = La ligne { $row } sera comptée en plus des paiements du portail. Cette décision ne se reprend pas.
aside-choose = Choisissez ce qu’est cette ligne.
aside-decided-before = Quelqu’un a décidé avant vous. Rien d’autre n’a été fait.
aside-stale = Ce contrat a changé depuis que vous avez ouvert la page. Rien n’a été fait.
exchange-partial = Corrections de quelques contrats
exchange-partial-hint = L’archive contient les fichiers, sans lot.csv, de ces seuls contrats, avec toutes leurs lignes. Les autres contrats restent comme ils sont.
exchange-partial-lot = Une archive de corrections ne contient pas lot.csv. Ôtez ce fichier, ou envoyez le lot entier.
fact-partial = corrections
upload-sending = Envoi en cours…
upload-done = Envoyé. Un instant…
upload-failed = L’envoi recommence sans barre d’avancement…
lot-balance-title = Soldes différents
