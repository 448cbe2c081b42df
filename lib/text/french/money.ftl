### The office: its pages about money, in French only.

## The acts of the journal

act-parked-decided = paiement à placer : décision
act-bank-files-compared = journaux de la banque rapprochés
act-notices-issued = avis émis
act-notices-printed = fichiers d’impression faits
act-contract-corrected = contrat corrigé
fact-parked = notification
fact-decision = décision
fact-outcome = résultat
fact-payment = paiement
fact-why = raison
fact-month = mois
fact-differences = écarts
fact-contract = contrat

## The payments

payments-title = Paiements
payments-to-parked = Paiements à placer
payments-to-unpaid = Paiements par carte rejetés (impayés)
payments-state = État
payments-every-state = Tous
payments-day = Commencé le
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
    [one] 1 paiement indexé
   *[other] { $count } paiements indexés
}

## One payment

# $amount: money.
payment-office-title = Paiement de { $amount }
payment-office-id = Identifiant
payment-office-asked = Demandé
payment-office-uuids = Transactions de la banque
payment-office-file = Dossier
payment-office-parked = Une notification de la banque nomme ce paiement et attend une décision.
payment-office-history = Ce qui s’est passé
payment-office-way-back = Le retour du locataire depuis la page de la banque ne prouve rien : il n’est pas gardé.
history-begun = Paiement commencé
history-sent = Formulaire remis à la banque
# $number: six digits.
history-number = transaction { $number }
history-notification = La banque a notifié
history-answer = La banque a répondu à notre question
history-person = Placé par une personne
history-mail = Courriel au payeur
history-parked = Notification mise en attente
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
parked-received = Reçue
parked-see = Voir la notification
# $moment: when it came.
parked-one-title = Notification reçue le { $moment }
parked-named = Voir le paiement qu’elle nomme
parked-back = Revenir aux paiements à placer
parked-decide-title = Votre décision
parked-decide-lead = Regardez d’abord cette transaction dans le site de la banque.
# $reasons: why, in words.
parked-dismiss-only = Elle ne peut être placée sur aucun paiement, car { $reasons }. Si l’argent est bien arrivé, passez l’écriture dans votre logiciel, puis écartez la notification.
parked-decision = Que faire de cette notification ?
parked-do-book = Placer sur un paiement
parked-do-dismiss = Écarter
parked-payment = Identifiant du paiement
parked-payment-hint = À remplir pour placer. Il se lit sur la page du paiement.
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
parked-refused = Elle ne peut pas y être placée : { $reasons }. Rien n’est comptabilisé.

## What the first page draws

figures-title = En chiffres
# $moment: when they were counted.
figures-at = Comptés le { $moment }.
# $count: payments.
# $amount: their sum.
figures-payments = { $count ->
    [one] 1 paiement en 30 jours, { $amount }
   *[other] { $count } paiements en 30 jours, { $amount }
}
# $day: a day.
# $count: payments.
# $amount: their sum.
figures-day = { $day } : { $count ->
    [one] 1 paiement
   *[other] { $count } paiements
}, { $amount }
figures-table = Voir les chiffres
figures-payments-caption = Paiements reçus, par jour où ils ont été commencés
figures-of-day = Jour
figures-of-month = Mois
# $count: accounts.
figures-accounts = { $count ->
    [one] 1 compte en ligne ouvert
   *[other] { $count } comptes en ligne ouverts
}
# $share: a percentage.
figures-paperless = { $share } des contrats sans papier
# $month: a month.
# $count: accounts.
figures-month-accounts = { $month } : { $count ->
    [one] 1 compte
   *[other] { $count } comptes
}
# $month: a month.
# $share: a percentage.
figures-month-paperless = { $month } : { $share }
figures-months-caption = À la fin de chaque mois
figures-open = Comptes ouverts
figures-leases = Contrats en cours
figures-on-screen = Sans papier
