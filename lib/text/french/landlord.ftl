### What the landlord’s people read in commands and mails, in French only.
### $value stands in a file as it was typed, $wanted is what it is measured against.


## A tenant’s message, as the landlord gets it

# $number: the number of the message.
# $subject: what it is about.
landlord-message-title = Message n° { $number } d’un locataire : { $subject }
landlord-message-lead = Un locataire vous a écrit depuis son espace. Pour lui répondre, répondez à ce courriel.
landlord-message = Message
# $number: the number of the message.
landlord-message-number = n° { $number }
landlord-message-tenant = Locataire
# $name: the tenant’s name.
# $number: the tenant’s number.
landlord-message-tenant-number = { $name } (n° { $number })
landlord-message-contract = Contrat
landlord-message-no-contract = aucun en particulier
landlord-message-subject = Sujet

## The page that shows a developer the mails sent

outbox-title = Courrier envoyé
outbox-note = Aucun courriel ne part d’ici : en développement, ils s’affichent sur cette page.
outbox-none = Aucun courriel pour l’instant.
outbox-back = Tous les courriels
outbox-unknown = Ce courriel n’est plus là : seuls les 200 derniers sont gardés.
outbox-to = À
outbox-reply-to = Réponse à
outbox-sent-at = Envoyé
outbox-caption = Les courriels envoyés, le plus récent en premier
outbox-subject = Objet

## What is wrong in the landlord’s files

roll-missing-file = le fichier manque
roll-duplicate-file = plusieurs fichiers portent ce nom, en majuscules et en minuscules
roll-file-too-large = le fichier dépasse la taille permise ({ $wanted } octets)
roll-too-many-rows = le fichier a plus de { $wanted } lignes
roll-bad-encoding = le fichier n’est ni en UTF-8 ni en Windows-1252 (enregistrez-le au format « CSV UTF-8 »)
roll-empty-file = le fichier est vide, sans même la ligne d’en-tête
roll-missing-column = cette colonne manque dans la ligne d’en-tête
roll-unknown-column = cette colonne n’est pas attendue dans ce fichier
roll-duplicate-column = cette colonne figure deux fois
roll-bad-quoting = les guillemets sont mal placés ou ne se referment pas
roll-row-too-long = la ligne dépasse { $wanted } octets (un guillemet n’est sans doute pas refermé)
roll-wrong-field-count = la ligne a { $value } champs au lieu de { $wanted }
roll-untitled-cell = « { $value } » est dans une colonne sans titre
roll-empty-field = ce champ est obligatoire et il est vide
roll-text-too-long = « { $value } » dépasse { $wanted } caractères
roll-control-character = « { $value } » contient un caractère de commande invisible
roll-lost-character = « { $value } » contient un caractère perdu lors d’une conversion
roll-encoded-twice = « { $value } » a été converti deux fois en UTF-8 (réexportez le fichier au format « CSV UTF-8 »)
roll-foreign-characters = « { $value } » est dans un jeu de caractères qui n’est ni UTF-8 ni Windows-1252 (réexportez le fichier au format « CSV UTF-8 »)
roll-rewritten-number = « { $value } » a été réécrit par un tableur, qui a pris cet identifiant pour un nombre ou une date (réexportez le fichier sans l’ouvrir dans un tableur)
roll-spreadsheet-error = « { $value } » est une erreur de tableur et non une valeur
roll-bad-tenant-number = « { $value } » n’est pas un numéro de locataire (neuf chiffres, zéros de tête compris)
roll-bad-contract = « { $value } » n’est pas une référence de contrat (L/ suivi de dix chiffres)
roll-bad-postcode = « { $value } » n’est pas un code postal (cinq chiffres)
roll-bad-email = « { $value } » n’est pas une adresse mail
roll-bad-date = « { $value } » n’est pas une date (2026-11-30 ou 30/11/2026)
roll-bad-month = « { $value } » n’est pas un mois (2026-11)
roll-bad-amount = « { $value } » n’est pas un montant (830,41 ou 830.41, sans espace)
roll-negative-amount = « { $value } » est négatif (le sens D ou C remplace le signe)
roll-zero-amount = « { $value } » doit être plus grand que zéro
roll-amount-too-large = « { $value } » dépasse le plus grand montant permis ({ $wanted })
roll-bad-count = « { $value } » n’est pas un nombre entier de 1 à { $wanted }
roll-bad-iban = « { $value } » n’est pas un IBAN (sa clé de contrôle ne convient pas)
roll-bad-mandate = « { $value } » n’est pas une référence de mandat (35 lettres sans accent, chiffres ou signes au plus)
roll-bad-choice = « { $value } » n’est pas une des valeurs permises ({ $wanted })
roll-end-before-start = la fin « { $value } » vient avant le début « { $wanted } »
roll-duplicate-key = « { $value } » est déjà donné à la ligne { $wanted }
roll-unknown-tenant = le locataire « { $value } » n’est pas dans locataires.csv
roll-unknown-contract = le contrat « { $value } » n’est pas dans contrats.csv
roll-too-many-lines = le contrat « { $value } » a trop de rubriques et de totaux
roll-total-mismatch = le total donné est « { $value } », mais les rubriques du mois font « { $wanted } »
roll-month-needed = une écriture de nature « { $wanted } » dit son mois (2026-11), et ce champ est vide
roll-reference-needed = une écriture de nature « { $wanted } » dit l’identifiant de celle qu’elle corrige, et ce champ est vide
roll-never-asked = une écriture de nature « { $wanted } » est toujours en faveur du locataire (sens C), et ces { $value } € lui sont demandés
roll-never-in-favour = une écriture de nature « { $wanted } » est toujours demandée au locataire (sens D), et ces { $value } € sont en sa faveur
roll-second-holder = le { $value }, le contrat a encore un autre titulaire (ligne { $wanted })
roll-booked-otherwise = « { $value } » est déjà comptabilisé avec « { $wanted } » : le contrat, la date et le montant d’une écriture ne changent plus
roll-zeros-dropped = « { $value } » ressemble à « { $wanted } » dont un tableur aurait enlevé des zéros de tête : ce n’est pas la même écriture, ou elle est donnée deux fois
roll-payment-unclear = c’est peut-être un paiement fait sur le portail : donnez sa référence dans la colonne « reference »
roll-opening-differs = la reprise est de « { $value } », mais ce qui est déjà enregistré avant elle fait « { $wanted } »
roll-balance-differs = le solde donné est « { $value } », mais les écritures font « { $wanted } » (sans les paiements du portail que le fichier n’a pas encore)
roll-balance-reversed = le solde donné est « { $value } », mais les écritures font « { $wanted } » : le signe semble inversé (une dette est négative)
roll-rent-is-ours = le site quittance lui-même à partir de { $wanted } : le loyer de { $value } serait demandé deux fois
roll-notices-are-ours = le site fait lui-même les avis (quittancement : portail) : celui-ci n’est pas pris
roll-avis-already-published = l’avis « { $value } » est déjà publié avec cette version, et il disait autre chose : donnez-lui un numéro de version plus élevé
roll-rent-differs = le loyer donné est « { $value } », mais le portail a déjà enregistré « { $wanted } » pour ce mois
roll-lot-name-taken = un autre lot s’appelle déjà « { $value } »
roll-lot-older = ce lot est arrêté le { $value }, avant le dernier qui a été pris ({ $wanted })
roll-lot-shrunk = ce lot a { $value } écritures, le dernier en avait { $wanted } pour la même période : les autres seraient annulées. S’il est complet, ajoutez à lot.csv le champ « reduit », de valeur « oui »
roll-lot-future = ce lot serait arrêté le { $value }, ce moment n’est pas encore venu
roll-damaged-archive = ce fichier de l’archive est abîmé (recréez l’archive)
roll-count-differs = le fichier a { $value } lignes, lot.csv en annonce { $wanted }
roll-bad-lot-name = « { $value } » ne peut pas être le nom d’un lot (64 signes au plus, lettres sans accent, chiffres, point ou tiret, le premier étant une lettre ou un chiffre)
roll-bad-moment = « { $value } » n’est pas un instant avec son fuseau (2026-11-24T22:00:00+01:00)
roll-bad-row-count = « { $value } » n’est pas un nombre de lignes
roll-lot-field-missing = la ligne « { $wanted } » manque
roll-unknown-notice = l’avis « { $value } » n’est pas dans avis.csv
roll-avis-lines-differ = le total de l’avis est de { $value }, ses lignes font { $wanted }
roll-avis-net-differs = le net de l’avis est de { $value }, solde antérieur et total font { $wanted }
roll-debit-incomplete = le jour et le montant du prélèvement vont ensemble, l’un des deux manque
# $line (Number): a line of a file.
place-line = ligne { $line }
# $column: the name of a column.
place-column = colonne « { $column } »
# $place: a file, a line, a column.
# $fault: what is wrong there.
roll-fault-line = { $place } : { $fault }
# $count (Number): how many are not listed.
roll-more-faults =
    { $count ->
        [one] et 1 autre erreur
       *[other] et { $count } autres erreurs
    }

## The command that imports the landlord’s files

import-usage =
    Usage : deno task import DOSSIER|FICHIER.zip [--check] [--strict] [--report RAPPORT.csv]
      Lit les fichiers du bailleur, les contrôle, puis les enregistre. Un contrat dont une ligne est fautive est mis de côté et garde son état d’hier ; une faute qui touche l’ensemble, et rien n’est écrit.
      Avec --check, contrôle seulement. Avec --strict, la moindre faute fait tout refuser. Avec --report, écrit le rapport dans ce fichier.
      Code de sortie : 0 tout est pris, 3 des contrats sont mis de côté, 1 tout est refusé, 2 commande mal écrite.
      deno task import --modele DOSSIER écrit des fichiers vides avec toutes leurs colonnes (voir docs/echange.md).
# $folder: where the files should be.
import-no-folder = Ni dossier ni fichier .zip ici : { $folder }
# $bar: how far it is, as a bar of signs.
# $done (Number): contracts that are done.
# $of (Number): contracts in all.
import-progress = { $bar } { $done } contrats sur { $of }
import-checked = Contrôle terminé sans faute. Rien n’a été écrit.
import-checked-aside = Contrôle terminé. Rien n’a été écrit.
import-nothing-written = Rien n’a été écrit.
# $identifier: of a row of the landlord’s files.
report-by-reference = écriture « { $identifier } » : reconnue par sa référence, comptée une seule fois
# $identifier: of a row of the landlord’s files.
report-by-sum-and-day = écriture « { $identifier } » : reconnue par son montant et sa date, comptée une seule fois
import-already-taken = Ces fichiers étaient déjà pris. Rien n’a été refait. Leur rapport :
# $file: where the report should be.
# $reason: a code of the system.
import-report-not-written = Le rapport n’a pas pu être écrit dans { $file } ({ $reason }).
# $file: the name of a file or a folder.
import-model-exists = { $file } existe déjà. Rien n’a été écrit.
# $folder: where the files are.
# $files: their names.
import-models-written = Fichiers vides écrits dans { $folder } : { $files }.

## The report of what the landlord’s software has delivered

# $count (Number): contracts.
report-taken = Contrats pris : { $count }.
# $count (Number): contracts.
report-unchanged = Contrats dont rien n’a changé : { $count }.
# $count (Number): tenants.
report-tenants = Locataires nouveaux ou modifiés : { $count }.
# $count (Number): contracts.
report-contracts = Contrats nouveaux ou modifiés : { $count }.
# $count (Number): entries.
report-entries = Écritures nouvelles : { $count }.
# $count (Number): entries.
report-reworded = Écritures dont le libellé ou la nature a été corrigé : { $count }.
# $count (Number): entries.
report-undone = Écritures annulées, car changées ou retirées : { $count }.
# $count (Number): entries.
report-recognized = Écritures reconnues sous un autre identifiant : { $count }.
# $count (Number): payments.
report-confirmed = Paiements faits ici et retrouvés dans les fichiers, comptés une seule fois : { $count }.
# $count (Number): plans.
report-plans = Plans d’apurement nouveaux ou modifiés : { $count }.
# $count (Number): notices.
report-notices = Avis d’échéance nouveaux ou modifiés : { $count }.
# $count (Number): decisions of tenants.
report-subscriptions = Abonnements repris : { $count }.
# $count (Number): mails.
report-logins = Liens envoyés pour choisir un mot de passe : { $count }.
# $count (Number): contracts.
report-vanished = Contrats en cours qui ne sont plus dans les fichiers et ne sont plus quittancés : { $count }.
# $count (Number): contracts.
report-set-aside = Contrats mis de côté : { $count }.
# $count (Number): rows that are not listed.
report-more = { $count ->
    [one] Et 1 autre ligne.
   *[other] Et { $count } autres lignes.
  }
# $contract: its reference.
# $reason: why.
report-aside-line = Contrat { $contract } mis de côté : { $reason }
# $reason: how it was recognised.
report-confirmed-line = Paiement reconnu : { $reason }
# $identifier: of an entry of the landlord’s files.
report-not-a-zip = ce n’est pas un fichier .zip lisible
# $size: the largest that is taken.
report-too-large = le fichier .zip dépasse { $size }
report-bad-name = ce nom ne peut pas être celui d’un lot : 64 lettres sans accent, chiffres, points, tirets ou traits bas au plus, le premier étant une lettre ou un chiffre
report-other-content = un lot de ce nom a déjà été reçu avec un autre contenu ; un nouveau lot porte un nouveau nom
report-bytes-lost = le contenu reçu n’est plus là ; envoyez ce lot de nouveau

## Why a contract got no notice

notice-fault-no-tenant = locataire sans nom dans les fichiers
notice-fault-no-address = adresse incomplète
notice-fault-no-lines = aucune ligne pour ce mois
notice-fault-unprintable = un nom ou une adresse a des signes que le document ne peut pas écrire
notice-fault-total-differs = les lignes ne font pas le total du fichier totaux.csv

## The command that issues the notices

notices-run-usage =
    Usage : deno task notices [--month MOIS] [--check] [--clock-checked] [--stale-files-checked] [--print FICHIER.pdf]
      Ou : deno task notices --amend [--yes | --contract CONTRAT --month MOIS]
      Sans --month, émet les avis qui manquent pour le mois échu et pour celui d’avant, comme chaque nuit.
      Avec --month 2026-08, émet tous les avis qui manquent depuis premier_mois et jusqu’à ce mois, même anciens. Un avis émis ne se reprend pas.
      Si votre logiciel fait les avis (quittancement : bailleur), publie ceux de avis.csv dont le jour est venu, de tous les mois.
      Dit d’abord ce qu’elle va émettre. Avec --check, le dit et n’émet rien.
      Avec --clock-checked, l’heure de cette machine est tenue pour juste : vous l’avez vérifiée.
      Avec --stale-files-checked, les derniers fichiers pris servent malgré leur âge : vous avez vérifié que rien n’a changé depuis.
      Avec --amend, liste les avis émis alors que le contrat avait pris fin, avec l’écriture qui annule chacun, et ceux dont les rubriques ont changé depuis, avec leur avis rectificatif. Rien n’est fait sans --yes, ou sans nommer l’avis.
      Avec --print, écrit aussi les avis à envoyer par courrier, triés par code postal et par rue : FICHIER-001.pdf… (500 avis au plus chacun) et leur index FICHIER.csv. Les fichiers du même nom sont remplacés.
      Peut être interrompu et relancé : chaque avis n’est émis qu’une fois. LANDLORD_FILE et KV_PATH sont ceux du serveur.
      Code de sortie : 0 rien ne manque, 1 des contrats n’ont pas eu leur avis ou l’heure est douteuse, 2 la commande est à corriger.
# $now: a moment, such as 23 novembre 2026 à 14 h 05.
notices-run-now = Nous sommes le { $now } d’après cette machine.
notices-run-none = Aucun avis à émettre.
notices-run-to-issue = À émettre :
# $month: a month, such as novembre 2026.
notices-run-plan =
    { $month } : { $count ->
        [1] 1 contrat
       *[other] { $count } contrats
    }
# $now: a moment, such as 23 novembre 2026 à 14 h 05.
# $mark: the same.
notices-run-clock = Rien n’a été émis : l’heure de cette machine ({ $now }) ne s’accorde pas avec la dernière écriture du portail ({ $mark }).
notices-run-clock-check = Vérifiez l’heure de la machine. Si elle est juste, relancez avec --clock-checked.
# $at: a moment, such as 23 novembre 2026 à 14 h 05.
# $hours (Number): how many hours old the files may be.
notices-run-stale =
    Rien n’a été émis : les derniers fichiers du bailleur datent du { $at }, il y a plus de { $hours ->
        [1] 1 heure
       *[other] { $hours } heures
    }.
# $contract: the reference of a contract.
# $month: a month, such as novembre 2026.
# $day: a day, such as 31 octobre 2026.
notices-run-late = { $contract }, avis { DE($month) } : émis alors que le contrat avait pris fin le { $day }.
import-late-amend = Pour les annuler : deno task notices --amend
# $label: what the entry says.
# $amount: an amount of money.
amend-offer = Écriture proposée : « { $label } », { $amount } au crédit du locataire.
# $contract: the reference of a contract.
# $month: a month, such as novembre 2026.
amend-changed = { $contract }, avis { DE($month) } : les rubriques ont changé depuis. Avis rectificatif proposé :
amend-none = Aucun avis à annuler ni à rectifier.
amend-how = Rien n’a été écrit. Pour tout passer, ajoutez --yes ; pour un seul avis, --contract CONTRAT --month MOIS.
# $count (Number): notices.
amend-done = Avis annulés ou rectifiés : { $count }.
amend-by-landlord = Les avis viennent de votre logiciel (quittancement : bailleur) : c’est lui qui les annule ou les rectifie, par un numéro de version plus élevé dans avis.csv. Rien n’a été écrit.
amend-unknown = Cet avis n’est pas de ceux qui sont proposés. Rien n’a été écrit.
notices-run-never-imported = Rien n’a été émis : rien ne dit de quand datent les derniers fichiers du bailleur.
notices-run-stale-check = Importez les fichiers du jour (deno task import). Si rien n’a changé depuis, relancez avec --stale-files-checked.
# $name: a month, such as novembre 2026.
# $month: the same as the command takes it, 2026-11.
notices-run-older =
    { $name } : { $count ->
        [1] 1 contrat
       *[other] { $count } contrats
    } sans avis. Pour l’émettre malgré le retard : deno task notices --month { $month }
# $day: a day, such as 23 novembre 2026.
# $time: a time of the day, such as 14 h 05.
notices-run-moment = { $day } à { $time }
notices-run-no-origin = ORIGIN manque : c’est l’adresse du site, écrite sur les avis.
# $fault: what is wrong there.
notices-run-landlord = Fichier du bailleur : { $fault }
# $bar: a bar that fills.
# $contracts (Number): contracts seen.
# $of (Number): all contracts.
# $issued (Number): notices issued.
notices-run-progress = { $bar } { $contracts } contrats sur { $of }, { $issued } avis émis
# $contracts (Number): contracts seen.
# $issued (Number): notices issued.
notices-run-done = Contrats vus : { $contracts }. Avis émis : { $issued }.
# $notices (Number): notices on paper.
# $folder: where the files are.
# $quittances (Number): quittances on paper.
# $envelopes (Number): envelopes that they fill.
notices-run-printed =
    À envoyer par courrier : { $notices } avis, { $quittances ->
        [0] 0 quittance
        [1] 1 quittance
       *[other] { $quittances } quittances
    }, { $envelopes ->
        [0] 0 enveloppe
        [1] 1 enveloppe
       *[other] { $envelopes } enveloppes
    }, en { $parts ->
        [1] 1 fichier PDF
       *[other] { $parts } fichiers PDF
    } et un index, dans { $folder }.
# $contract: the reference of a contract.
# $month: a month, such as novembre 2026.
# $fault: why.
notices-run-missing = { $contract }, { $month } : pas d’avis, { $fault }.

## Notifications of the bank that wait for a decision: why, which completes “ : ”

parked-reason-hash-missing = elle ne porte pas la clé que seule la banque ajoute (vads_hash) : ce peut être un formulaire détourné
parked-reason-shop-differs = elle concerne une autre boutique
parked-reason-mode-differs = elle vient de l’autre mode de la boutique (TEST ou PRODUCTION)
parked-reason-currency-differs = elle n’est pas en euros
parked-reason-operation-differs = ce n’est pas un paiement simple, en une fois, ni son remboursement
parked-reason-source-unknown = on ne sait pas ce qui l’a fait partir (vads_url_check_src)
parked-reason-order-missing = elle ne nomme aucune commande
parked-reason-attempt-malformed = son numéro ou sa date de transaction est illisible
parked-reason-amount-malformed = son montant est illisible
parked-reason-effective-amount-differs = la banque a pris un autre montant que celui qui était demandé
parked-reason-transaction-missing = elle ne nomme aucune transaction de la banque (vads_trans_uuid)
parked-reason-status-unknown = l’état qu’elle donne ne nous est pas connu (vads_trans_status)
parked-reason-never-sent-field = elle porte des champs que le portail n’envoie jamais
parked-reason-order-unknown = la commande qu’elle nomme n’existe pas ici
parked-reason-attempt-unknown = aucun formulaire de ce paiement n’a ce numéro et cette date de transaction
parked-reason-amount-differs = son montant n’est pas celui du paiement
parked-reason-refund-exceeds-payment = elle rembourse plus que ce qui a été payé
parked-reason-transaction-changed = cette transaction est déjà connue avec un autre montant, un autre numéro ou un autre sens
parked-reason-transaction-elsewhere = sa transaction est déjà celle d’un autre paiement
parked-reason-payment-unknown = le paiement indiqué n’existe pas
parked-reason-names-another = sa commande ou son numéro de transaction est celui d’un autre paiement

## What the bank says of a transaction

bank-class-paid = payé
bank-class-pending = en attente
bank-class-refused = refusé
bank-class-abandoned = abandonné
bank-class-cancelled = annulé
bank-class-expired = expiré
bank-class-failed = encaissement échoué
bank-class-unknown = mot inconnu

## A notification on a terminal

# $id: the beginning of its number.
# $moment: 23/11/2026 à 14 h 05.
parked-title = Notification { $id }, reçue le { $moment }
# $name: the name of a fact.
# $words: the fact.
parked-fact = { $name } : { $words }
parked-reasons = Motifs
parked-order = Commande
parked-amount = Montant
parked-status = La banque dit
parked-transaction = Transaction
parked-card = Carte
parked-owner = Transaction du paiement
parked-to-decide = À décider
parked-decided = Décidé
# $day: a day in figures.
# $time: a time of the day.
parked-moment = { $day } à { $time }
# $day: a day in figures.
# $hours: two digits.
# $minutes: two digits, as text.
parked-bank-moment = { $day } à { $hours } h { $minutes } (UTC)
# $moment: 23/11/2026 à 14 h 05.
# $by: who decided.
# $reason: why.
# $payment: the number of a payment.
parked-booked = placée sur le paiement { $payment } le { $moment } par { $by } : « { $reason } »
# $moment: 23/11/2026 à 14 h 05.
# $by: who decided.
# $reason: why.
parked-dismissed = écartée le { $moment } par { $by } : « { $reason } »
parked-choice = --book PAIEMENT, après avoir vu cette transaction dans le site de la banque, ou --dismiss
# $reasons: why nothing else may be done.
parked-choice-dismiss = --dismiss seulement, car { $reasons }. Si l’argent est bien arrivé, l’écriture se passe par ecritures.csv.
# $order: the number of an order.
parked-order-unknown = { $order } (inconnue ici)
# $id: the number of a payment.
# $amount: a sum of money.
# $contracts: references of contracts.
# $status: the state of the payment.
parked-order-known = { $id }, paiement de { $amount } pour { $contracts }, état « { $status } »
# $amount: a sum of money.
parked-refund = { $amount } (remboursement)
# $amount: a sum of money.
# $taken: what the bank took.
parked-taken = { $amount }, pris par la banque : { $taken }
# $amount: the figures as they came.
# $currency: the code of a currency.
parked-foreign = { $amount }, devise { $currency }
# $status: the bank’s word.
# $meaning: what it means.
parked-status-word = { $status } ({ $meaning })
# $code: a code of the bank.
parked-result = résultat { $code }
# $code: a code of the bank.
parked-authorisation = autorisation { $code }
# $code: a code of the bank.
parked-source = source { $code }
# $id: the number of a transaction.
# $moment: its day and time.
# $uuid: the bank’s own number.
parked-transaction-words = { $id } du { $moment }, uuid { $uuid }
parked-no-card = non donnée
parked-not-given = non donné

## The command that decides of notifications

payments-usage =
    Usage :
      deno task payments parked [--all]
        Les notifications de la banque qui n’ont pas pu être placées ; --all : aussi celles qui sont décidées.
      deno task payments settle ID --book PAIEMENT MOTIF…
        Place la notification sur ce paiement et comptabilise ce qu’elle dit, une seule fois.
      deno task payments settle ID --dismiss MOTIF…
        Rien à comptabiliser (un essai, une fraude) : la notification est gardée avec votre motif.
      Le motif est obligatoire ; une décision ne se reprend pas.
payments-none = Aucune notification n’attend de décision.
# $count (Number): how many.
payments-count =
    { $count ->
        [1] 1 notification.
       *[other] { $count } notifications.
    }
# $typed: what was typed.
payments-not-found = Aucune notification ne commence par « { $typed } » (huit chiffres au moins).
# $typed: what was typed.
payments-ambiguous = Plusieurs notifications commencent par « { $typed } » : donnez plus de chiffres.
# $id: the beginning of its number.
# $decision: how it was decided.
payments-decided-before = La notification { $id } est déjà décidée : { $decision }
# $id: the beginning of its number.
# $payment: the number of a payment.
payments-booked = Notification { $id } placée sur le paiement { $payment } et comptabilisée.
# $id: the beginning of its number.
# $payment: the number of a payment.
payments-known = Notification { $id } placée sur le paiement { $payment }, qui la connaissait déjà : rien de plus n’est comptabilisé.
# $id: the beginning of its number.
payments-dismissed = Notification { $id } écartée : rien n’est comptabilisé.
# $id: the beginning of its number.
payments-refused = La notification { $id } ne peut pas y être placée :
payments-refused-then = Rien n’est comptabilisé. Si l’argent est bien arrivé d’après le site de la banque, passez l’écriture par ecritures.csv, puis écartez la notification en le disant dans le motif.

## What is wrong in the bank’s file of operations

operation-file-too-large = le fichier est trop gros
operation-too-many-rows = le fichier a trop de lignes
operation-bad-encoding = le fichier n’est ni en UTF-8 ni en Windows-1252 (enregistrez-le au format « CSV UTF-8 »)
operation-empty-file = le fichier est vide, sans même la ligne d’en-tête
operation-missing-column = cette colonne manque dans la ligne d’en-tête
operation-duplicate-column = cette colonne figure deux fois
operation-bad-quoting = les guillemets sont mal placés ou ne se referment pas
operation-row-too-long = la ligne est trop longue (un guillemet n’est sans doute pas refermé)
operation-wrong-field-count = la ligne n’a pas autant de champs que l’en-tête
operation-bad-date = ce n’est pas une date (2026-11-30 ou 30/11/2026)
operation-bad-transaction = ce n’est pas un numéro de transaction (six caractères)
operation-bad-uuid = ce n’est pas un uuid de la banque (32 chiffres hexadécimaux)
operation-bad-order = ce n’est pas une commande (64 caractères simples au plus)
operation-bad-type = ce n’est ni DEBIT ni CREDIT
operation-bad-amount = ce n’est pas un montant (830,41 ou 830.41, sans espace)
operation-negative-amount = le montant est négatif (le type DEBIT ou CREDIT remplace le signe)
operation-bad-currency = ce n’est pas l’euro (EUR ou 978)
operation-bad-state = ce n’est pas un état de la banque (CAPTURED, REFUSED, CANCELLED…)
operation-wrong-mode-test = c’est un fichier de test (TEST_) et le portail est en production : rien n’est lu
operation-wrong-mode-production = c’est un fichier de production et le portail est en test (SCELLIUS_MODE) : rien n’est lu
operation-cut-short = la dernière ligne (FIN) manque : le fichier est coupé, demandez-le de nouveau
operation-count-differs = FIN annonce un autre nombre de lignes : le fichier est coupé ou changé (lues/annoncées)
operation-after-end = il y a quelque chose après la ligne FIN
operation-no-columns = la ligne ENTETE, qui nomme les colonnes, manque
operation-needed-column = il faut cette colonne : ajoutez-la au journal dans le Back Office (Paramétrage, Boutique, Journaux)
operation-unclear-journal = on ne sait pas quel journal c’est : son nom (JT_, JO_, JRB_, JRI_) et ses lignes ne vont pas ensemble
operation-bad-day = ce n’est pas un jour (20261125 ou 2026-11-25T08:30:00Z)
operation-bad-cents = ce n’est pas un montant en centimes (83041, sans virgule ni point)
operation-file = fichier
# $place: a line and a column.
# $fault: what is wrong there.
operation-fault-line = { $place } : { $fault }
# $place: a line and a column.
# $fault: what is wrong there.
# $value: what stands in the file.
operation-fault-value = { $place } : { $fault } (« { $value } »)

## The command that compares with the bank’s file

reconcile-usage =
    Usage : deno task reconcile FICHIER… [--from DATE] [--to DATE]
      Compare les fichiers de la banque avec le portail, chacun sur ses jours (ou ceux donnés).
      Les journaux de la banque sont lus tels quels, par les noms de leur ligne ENTETE :
        JT   transactions : comparées dans les deux sens
        JO   opérations, JRB rapprochement : chaque ligne est cherchée chez nous
        JRI  impayés : le paiement est marqué rejeté, son reçu et sa quittance ne valent plus, le locataire est prévenu
      Un fichier TEST_ est refusé en production, et l’inverse (SCELLIUS_MODE).
      Sinon, FICHIER : CSV à points-virgules, ligne d’en-tête, UTF-8 ou Windows-1252 ; colonnes, dans un ordre libre :
        date         jour UTC de la transaction, 2026-11-30 ou 30/11/2026
        transaction  numéro de transaction, six caractères
        uuid         identifiant de la banque, 32 chiffres hexadécimaux, ou vide
        commande     numéro du paiement, ou vide
        type         DEBIT (payé) ou CREDIT (remboursé)
        montant      en euros, 12,50 ou 12.50, sans signe
        devise       EUR ou 978
        etat         mot de la banque : AUTHORISED, CAPTURED, REFUSED, CANCELLED…
      Une ligne se reconnaît à son uuid, ou sans uuid à sa commande, ou à son numéro et son jour.
      Code de sortie : 0 tout concorde, 1 il y a des écarts ou un impayé à regarder, 2 un fichier ou la commande est à corriger (les autres fichiers sont traités).
# $typed: what was typed.
reconcile-bad-date = « { $typed } » n’est pas une date (2026-11-30 ou 30/11/2026).
reconcile-bad-range = Le premier jour vient après le dernier.
# $path: a file.
# $reason: why.
reconcile-unreadable = Fichier illisible : { $path } ({ $reason }).
# $count (Number): how many are not listed.
reconcile-more-faults = et { $count } de plus.
# $path: a file.
reconcile-file = { $path } :
reconcile-empty = Le journal est vide : rien à comparer.
# $kind: which journal it is.
# $count (Number): how many rows.
reconcile-journal = Journal { $kind }, lignes lues : { $count }
reconcile-no-end = Attention : pas de ligne FIN, rien ne prouve que le journal est entier.
reconcile-no-status = Attention : pas de colonne TRANSACTION_STATUS, les paiements refusés passent pour payés. Ajoutez-la au journal.
reconcile-no-day = Attention : pas de colonne PAYMENT_DATE, le jour est celui du fichier. Ajoutez-la au journal.
# $count (Number): how many.
reconcile-let-be = Lignes laissées de côté (ni paiement ni remboursement, ou état inconnu) : { $count }
# $count (Number): how many.
reconcile-taken = Impayés pris : { $count }
# $count (Number): how many.
reconcile-known = Impayés déjà connus : { $count }
# $count (Number): how many.
reconcile-unplaced = Impayés à regarder : { $count }
reconcile-unplaced-unknown = aucun paiement de ce portail
reconcile-unplaced-not-paid = ce paiement n’a pas cette transaction, ou elle n’est pas payée
reconcile-unplaced-exceeds = plus que ce que la transaction a rapporté
# $day: a day in figures.
reconcile-returned-on = repris le { $day }
reconcile-no-days = Le fichier n’a aucune opération : donnez les jours à comparer avec --from et --to.
# $from: a day in figures.
# $to: a day in figures.
# $equal (Number): how many are equal.
reconcile-days = Du { $from } au { $to } (UTC) : opérations concordantes { $equal }.
# $count (Number): how many.
reconcile-ours-only = Chez nous et pas à la banque : { $count }
# $count (Number): how many.
reconcile-theirs-only = À la banque et pas chez nous : { $count }
# $count (Number): how many.
reconcile-differing = Montants différents : { $count }
# $ours: a sum of money.
# $theirs: a sum of money.
# $movement: a day, a transaction, a payment.
# $line (Number): a line of the bank’s file.
reconcile-pair = ligne { $line }, { $movement } : chez nous { $ours }, à la banque { $theirs }
# $line (Number): a line of the bank’s file.
reconcile-line = ligne { $line }
# $id: the number of a transaction.
reconcile-transaction = transaction { $id }
# $id: the bank’s own number.
reconcile-uuid = uuid { $id }
# $id: the number of a payment.
reconcile-payment = paiement { $id }

## The command that exports

export-usage =
    Usage : deno task export DOSSIER [--since DATE | --remise NUMÉRO]
      Clôt une remise : tous les mouvements de paiement qu’aucune remise n’a encore repris. Sans mouvement nouveau, rien n’est clos.
      Écrit paiements.csv, abonnements.csv et messages.csv dans DOSSIER (les fichiers de ces noms y sont remplacés) : les mouvements de cette remise, et ce qui est arrivé depuis la précédente.
      --since DATE : clôt de même, puis écrit tout ce qui a été comptabilisé ce jour-là ou après, quelle que soit la remise (2026-11-30 ou 30/11/2026, jour de Paris). Au tout premier export, ce qu’une version sans remises a comptabilisé avant ce jour est laissé de côté.
      --remise NUMÉRO : ne clôt rien, et écrit à nouveau cette remise telle qu’elle a été close.
      Chaque ligne de paiements.csv a un identifiant unique qui ne change jamais : une ligne déjà reprise se reconnaît à lui.
# $typed: what was typed.
export-bad-date = « { $typed } » n’est pas une date (2026-11-30 ou 30/11/2026).
# $folder: where the files are.
# $payments (Number): how many movements.
# $total: a sum of money.
# $messages (Number): how many messages.
export-written = Écrit dans { $folder } : mouvements de paiement { $payments } (total { $total }), messages { $messages }.
# $number: the number of a batch of payments.
# $count (Number): how many movements.
# $total: a sum of money.
export-closed = Remise { $number } close : mouvements de paiement { $count } (total { $total }).
export-nothing-new = Aucun mouvement nouveau : aucune remise n’est close.
# $number: the number of a batch of payments.
# $count (Number): how many movements.
# $date: a day in figures.
export-earlier = Mouvements de la remise { $number } comptabilisés avant le { $date }, absents du fichier : { $count }. Pour les avoir tous : --remise { $number }.
# $typed: what was typed.
export-bad-number = « { $typed } » n’est pas un numéro de remise (1, 2, 3…).
# $number: the number of a batch of payments.
export-no-remise = La remise { $number } n’existe pas, ou n’est plus conservée.
# $number: the number of a batch of payments.
export-again = La remise { $number } est close : --remise { $number } l’écrit à nouveau.
export-under-way = Un autre export est en cours : essayez à nouveau quand il sera fini.
# $folder: where the files should be.
# $reason: why.
export-not-written = Impossible d’écrire dans { $folder } : { $reason }.
# $path: a file.
command-no-database = Base introuvable : { $path } (variable KV_PATH).

## Why a backup or a restore was not made

# $path: a file.
kv-file-exists = { $path } existe déjà : choisissez un autre nom.
# $path: a file.
kv-file-not-found = Fichier introuvable : { $path }.
# $path: a file.
kv-file-damaged = { $path } n’est pas une base intacte du portail.
# $path: an address.
kv-file-no-file = { $path } n’est pas un fichier : sa sauvegarde se fait là où elle est hébergée.
# $path: a file.
kv-file-in-use = { $path } est ouverte par un autre programme : arrêtez d’abord le serveur.

## A mail that warns the address of the landlord’s own file: an account was opened with another one

opened-title = Un espace locataire vient d’être ouvert pour votre numéro
opened-hello = Bonjour,
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
opened-lead = Un espace locataire a été ouvert le { $day } à { $time } pour votre numéro de locataire, avec une autre adresse mail que celle-ci, qui est dans votre dossier.
opened-you = Si c’est vous, ou une personne à qui vous l’avez demandé, vous n’avez rien à faire.
opened-not-you = Si ce n’est pas vous, appelez-nous tout de suite : nous fermerons cet espace.

## The command that looks at and changes an account

account-command-usage =
    Usage : deno task account VERBE RÉFÉRENCE [--by NOM]
      RÉFÉRENCE : un contrat (L/0039000204) ou un numéro de locataire, comme sur l’avis d’échéance.
      show RÉFÉRENCE : qui c’est, ses contrats, son compte, ses connexions, ce qui le bloque.
      unlock RÉFÉRENCE : remet à zéro les essais comptés pour ce compte.
      end-sessions RÉFÉRENCE : ferme toutes ses connexions.
      change-email RÉFÉRENCE ADRESSE [--confirm ADRESSE] : remplace l’adresse mail ; l’ancienne en est avertie.
      close RÉFÉRENCE : ferme le compte ; adresse et mot de passe sont effacés, le locataire est averti.
      reopen RÉFÉRENCE ADRESSE [--confirm ADRESSE] : rouvre un compte fermé ; un lien pour choisir un mot de passe part à cette adresse.
      L’adresse se tape deux fois : avec --confirm, ou quand elle est redemandée.
      Chaque geste, consultation comprise, est écrit au journal avec votre nom (--by, ou votre compte sur cette machine).
account-command-reference = Cette référence n’est ni un contrat (L et dix chiffres), ni un numéro de locataire (neuf chiffres au plus).
account-command-email = Cette adresse mail n’en est pas une. Rien n’est changé.
account-command-confirmation = L’adresse doit être tapée deux fois à l’identique (la seconde fois avec --confirm). Rien n’est changé.
account-command-nameless = On ne sait pas qui vous êtes : ajoutez --by NOM. Rien n’est fait.
account-command-again = Tapez l’adresse une seconde fois :
account-command-none-counted = Aucun essai n’était compté pour ce compte.
# $emptied (Number): counts of tries.
# $held (Number): those that were full.
account-command-unlocked =
    Compteurs remis à zéro : { $emptied }, dont { $held } qui { $held ->
        [one] bloquait
       *[other] bloquaient
    }.
# $count (Number): how many.
account-command-ended = Connexions fermées : { $count }.
account-command-mail-leaves = Le mail part dans la minute, si le site tourne.
account-command-changed = L’adresse est changée, les connexions sont fermées, l’ancienne adresse est avertie. { account-command-mail-leaves }
account-command-closed = Le compte est fermé, son adresse et son mot de passe sont effacés. { account-command-mail-leaves }
account-command-reopened = Le compte est rouvert avec cette adresse, sans mot de passe. Le lien pour en choisir un vaut une heure ; ensuite, « Mot de passe oublié » en envoie un autre. Les choix pour les avis sont ceux d’avant la fermeture. { account-command-mail-leaves }
account-command-no-tenant = Aucun locataire n’a cette référence.
account-command-no-account = Ce locataire n’a pas de compte ouvert.
account-command-same-address = Ce compte a déjà cette adresse.
account-command-address-taken = Un autre compte a déjà cette adresse.
account-command-never-closed = Ce locataire n’a fermé aucun compte : il s’inscrit sur le site.
account-command-already-open = Le compte de ce locataire est déjà ouvert.

## What a count of tries stops

throttle-sign-in-account-from-address = connexion, depuis un même réseau
throttle-sign-in-account = connexion, depuis tous les réseaux
throttle-sign-in-device = connexion, depuis un navigateur connu
throttle-sign-in-address = connexion, pour tout un réseau
throttle-validation-link = lien d’inscription, ouvert ailleurs
throttle-registration-form-address = formulaire d’inscription, pour tout un réseau
throttle-registration-address = inscription, pour tout un réseau
throttle-mail-recipient = mails à cette adresse
throttle-mail-address = renvoi d’un mail, pour tout un réseau
throttle-password-reset-account = mot de passe oublié
throttle-password-reset-address = mot de passe oublié, pour tout un réseau
throttle-identifier-reminder-tenant = identifiant oublié
throttle-identifier-reminder-address = identifiant oublié, pour tout un réseau
throttle-contact-tenant = messages
throttle-kept-form-user = saisies gardées après la fin d’une session
throttle-verify-address = vérification d’un document, pour tout un réseau
throttle-subscription-tenant = choix pour les avis
throttle-archive-tenant = téléchargement de tous les documents
throttle-exchange-key-address = clés d’échange refusées
throttle-payment-tenant = paiements commencés

## An account on a terminal, one fact a line

# $number: the tenant’s number.
# $name: the tenant’s name.
sheet-tenant = Locataire { $number } : { $name }
sheet-unknown-tenant = inconnu du fichier
# $name: a name.
sheet-birth-name = Nom de naissance : { $name }
sheet-never-opened = Compte : jamais ouvert.
# $moment: 23/11/2026 14 h 05.
sheet-closed = Compte : fermé le { $moment }.
# $time: a duration.
# $what: what is stopped.
sheet-holding = Bloqué encore { $time } : { $what }.
# $email: an address.
# $moment: 23/11/2026 14 h 05.
sheet-waiting = Inscription qui attend : { $email }, demandée le { $moment }, sans lien qui marche encore.
# $email: an address.
# $moment: 23/11/2026 14 h 05.
# $until: the same.
sheet-waiting-link = Inscription qui attend : { $email }, demandée le { $moment }, lien valable jusqu’au { $until }.
# $contract: the reference of a contract.
# $kind: what it is for.
# $time: since when, or from when to when.
# $where: an address.
sheet-contract-screen = Contrat { $contract } ({ $kind }), { $time } : { $where }. Avis sur ce site.
# $contract: the reference of a contract.
# $kind: what it is for.
# $time: since when, or from when to when.
# $where: an address.
sheet-contract-paper = Contrat { $contract } ({ $kind }), { $time } : { $where }. Avis sur papier.
# $from: a day in figures.
sheet-since = depuis le { $from }
# $from: a day in figures.
# $to: a day in figures.
sheet-from-to = du { $from } au { $to }
# $moment: 23/11/2026 14 h 05.
sheet-open = Compte : ouvert depuis le { $moment }.
# $email: an address.
sheet-email = Adresse mail : { $email }
# $moment: 23/11/2026 14 h 05.
sheet-email-changed = Adresse changée le { $moment }.
# $moment: 23/11/2026 14 h 05.
sheet-password = Mot de passe choisi le { $moment }.
sheet-no-sign-in = Dernière connexion : aucune connue.
# $moment: 23/11/2026 14 h 05.
sheet-sign-in = Dernière connexion : { $moment }.
# $count (Number): how many.
sheet-sessions = Connexions ouvertes : { $count }.
# $device: a browser and a system.
# $opened: 23/11/2026 14 h 05.
# $seen: the same.
sheet-session = { $device }, ouverte le { $opened }, vue le { $seen }.
sheet-nothing-holds = Rien ne bloque ce compte.

## The command that removes what is kept no longer

retention-usage =
    Usage : deno task retention [--list] [--allow NOMBRE] [--clock-is-right]
      Efface ce dont la durée est passée, comme le fait le site chaque nuit.
      --list : n’efface rien ; dit quels contrats sont annoncés, et ce que les dernières nuits ont effacé.
      --allow NOMBRE : laisse effacer jusqu’à ce nombre de contrats d’un coup, quand le site attend votre accord.
      --clock-is-right : l’heure de cette machine a été vérifiée, alors que le site n’a pas tourné depuis longtemps.
retention-clock-behind = L’heure de cette machine est avant celle du dernier passage. Rien n’est effacé. Vérifiez l’heure ; si elle est juste, ajoutez --clock-is-right.
retention-clock-ahead = Le dernier passage date de plus de deux mois, ou l’heure de cette machine est en avance. Rien n’est effacé. Vérifiez l’heure ; si elle est juste, ajoutez --clock-is-right.
retention-not-due = Un autre passage est en cours. Rien n’est fait ici.
# $fault: what is wrong there.
retention-landlord = Fichier du bailleur (variable LANDLORD_FILE) : { $fault }.
# $count (Number): how many.
retention-held = { $count } contrats attendent votre accord : deno task retention --allow { $count }
# $count (Number): how many.
retention-unremitted = Contrats dont aucune remise n’a repris tous les mouvements : { $count } (deno task export DOSSIER)
retention-none-announced = Aucun contrat n’est annoncé.
# $contract: the reference of a contract.
# $over: a day in figures.
# $announced: a day in figures.
# $earliest: a day in figures.
retention-announced = Contrat { $contract } : dernière opération ou fin le { $over }, annoncé le { $announced }, effacé au plus tôt le { $earliest }.
retention-nothing = rien à effacer
# $moment: 23/11/2026 14 h 05.
# $counts: kinds, and how many of each.
# $announced (Number): how many contracts.
retention-run = Passage du { $moment } : { $counts }, contrats annoncés { $announced }.
# $moment: 23/11/2026 14 h 05.
# $counts: kinds, and how many of each.
# $announced (Number): how many contracts.
retention-run-more = Passage du { $moment } : { $counts }, contrats annoncés { $announced }, la suite au prochain passage.

## The command that says what can be said of the shop at the bank before it takes payments

shop-usage =
    Usage : deno task bank check
      Vérifie la boutique de la banque telle qu’elle est réglée ici, puis dit ce qui se règle dans le back-office.
      Rien n’est payé, rien n’est écrit. Trente secondes au plus.
      Code de sortie : 0 tout va bien, 1 une faute, 3 des points à voir, 2 un appel mal écrit.
shop-title = Ce qui se vérifie d’ici
shop-ok = OK
shop-warning = À VOIR
shop-fault = FAUTE
shop-result-ok = Résultat : tout ce qui se vérifie d’ici va bien.
# $warnings (Number): how many.
shop-result-warnings = Résultat : aucune faute, points à voir : { $warnings }.
# $faults (Number): how many.
# $warnings (Number): how many.
shop-result-faults = Résultat : fautes : { $faults }, points à voir : { $warnings }. N’ouvrez pas le paiement avant d’avoir corrigé les fautes.

# $value: the name of a variable.
shop-variable-wrong = La variable { $value } manque ou est mal écrite (voir .env.example).
# $value: a shop’s number.
shop-mode-test = Mode TEST, boutique { $value } : aucune carte n’est débitée. La clé doit être celle de test.
# $value: a shop’s number.
shop-mode-production = Mode PRODUCTION, boutique { $value } : les cartes sont débitées. La clé doit être celle de production.
# $value: a shop’s number.
shop-site-example = Mode PRODUCTION avec la boutique { $value }, qui est celle de l’exemple : indiquez la vôtre (SCELLIUS_SITE_ID).
shop-key-missing = La clé de la boutique manque (SCELLIUS_KEY).
# $value: how many signs.
# $wanted: how many there should be.
shop-key-length = La clé a { $value } caractères au lieu de { $wanted } : elle est mal copiée, ou ce n’est pas celle de la boutique.
shop-key-blanks = La clé contient un espace : recopiez-la sans espace.
shop-key-signs = La clé contient un caractère accentué ou invisible : recopiez-la depuis le back-office.
shop-key-trimmed = La clé est entourée d’espaces. Ils sont ignorés ici ; enlevez-les.
shop-key-unusual = La clé contient autre chose que des chiffres et des lettres : ce n’est pas la forme habituelle. Comparez-la au back-office.
shop-key-example = La clé est celle des exemples, que tout le monde connaît : elle ne sert qu’à essayer.
shop-key-example-production = La clé est celle des exemples, que tout le monde connaît : n’importe qui peut inventer un paiement. Mettez la vôtre.
# $value: TEST or PRODUCTION.
shop-key-right = La clé a la bonne forme. D’ici, rien ne dit si c’est celle du mode { $value } : une clé de l’autre mode donne l’erreur 00 au premier essai.
# $value: six digits.
# $wanted: how many.
shop-numbers = Les numéros de transaction de chaque jour commencent à { $value } : il en reste { $wanted } par jour.
# $value: six digits.
# $wanted: how many.
shop-numbers-few = Les numéros de transaction de chaque jour commencent à { $value } : il n’en reste que { $wanted } par jour (SCELLIUS_FIRST_TRANS_ID).
# $value: hosts.
shop-hosts = Autres hôtes permis au formulaire : { $value }.
shop-hosts-none = Le formulaire ne mène qu’à l’hôte de son adresse. Si la page de la banque reste blanche après « Payer », voyez SCELLIUS_FORM_HOSTS.
# $value: a host.
# $wanted: a status of HTTP.
shop-form-reached = Le formulaire de la banque répond : { $value } (code { $wanted }).
# $value: a host.
shop-form-local = Le formulaire est à une adresse de cette machine ou de votre réseau, { $value } : ce n’est pas la banque.
# $value: a path.
# $wanted: the path that it should have.
shop-form-path = L’adresse du formulaire se termine par { $value } au lieu de { $wanted }.
# $value: a host.
# $wanted: another.
shop-form-moved = Le formulaire de { $value } renvoie vers { $wanted } : s’il le fait aussi pour un paiement, ajoutez cet hôte à SCELLIUS_FORM_HOSTS.
# $value: a host.
# $wanted: a status of HTTP.
shop-form-failing = Le formulaire de { $value } répond par une erreur de la banque (code { $wanted }) : réessayez plus tard.
# $value: a host.
# $wanted: a status of HTTP.
shop-form-not-found = Il n’y a pas de formulaire à cette adresse de { $value } (code { $wanted }) : vérifiez SCELLIUS_URL.
# $value: a host.
shop-form-silent = Le formulaire de { $value } n’a pas répondu en dix secondes.
# $value: a host.
shop-form-tls = Le certificat de { $value } n’est pas accepté : un relais de votre réseau remplace peut-être le sien, ou les certificats de cette machine sont trop vieux.
# $value: a host.
shop-form-unreachable = Le formulaire de { $value } n’est pas joignable d’ici : réseau, pare-feu ou nom.
# $value: seconds.
shop-clock-right = L’horloge de cette machine suit celle de la banque (écart { $value } s).
shop-clock-unknown = La banque n’a pas donné l’heure : l’horloge de cette machine n’est pas vérifiée.
# $value: seconds.
shop-clock-ahead = L’horloge de cette machine avance de { $value } s sur la banque : réglez-la (NTP).
# $value: seconds.
shop-clock-behind = L’horloge de cette machine retarde de { $value } s sur la banque : réglez-la (NTP).
# $value: seconds.
shop-clock-wrong = L’horloge de cette machine s’écarte de { $value } s : la banque refuse les formulaires qui retardent de 30 min ou avancent de 1 h 30.
# $value: an address.
shop-door-open = L’adresse de notification répond comme il faut à un message sans signature : { $value }. Essayé depuis cette machine, ce qui prouve moins qu’un essai de l’extérieur.
# $value: an address.
shop-door-local = L’adresse de notification { $value } n’existe que pour cette machine ou votre réseau : la banque ne peut pas y écrire.
# $value: an address.
shop-door-local-production = Mode PRODUCTION, mais l’adresse de notification { $value } n’existe que pour cette machine ou votre réseau : aucun paiement ne serait confirmé.
# $value: a port.
shop-door-port = L’adresse de notification utilise le port { $value } : la banque écrit sur le port 443.
# $value: milliseconds.
shop-door-slow = L’adresse de notification a mis { $value } ms à répondre : la banque n’attend que dix secondes, et le locataire attend avec elle.
# $value: an address.
# $wanted: another one.
shop-door-redirects = L’adresse de notification { $value } renvoie vers « { $wanted } » : une redirection perd la notification. Corrigez ORIGIN ou le serveur placé devant.
# $value: an address.
# $wanted: a status of HTTP.
shop-door-guarded = L’adresse de notification { $value } est gardée (code { $wanted }) : mot de passe, pare-feu ou filtre. La banque n’en a aucun à donner.
# $value: an address.
# $wanted: a status of HTTP.
shop-door-other = À l’adresse de notification { $value }, autre chose que ce site répond (code { $wanted } au lieu de 400) : le site est-il démarré, ORIGIN est-elle la bonne ?
# $value: an address.
shop-door-silent = L’adresse de notification { $value } n’a pas répondu en dix secondes : c’est aussi ce que la banque attend.
# $value: an address.
shop-door-tls = Le certificat de { $value } n’est pas accepté : il est périmé, à un autre nom, ou d’une autorité privée. La banque ne l’accepterait pas non plus.
# $value: an address.
shop-door-unreachable = L’adresse de notification { $value } n’est pas joignable d’ici. Certains réseaux n’atteignent pas leur propre adresse publique : essayez de l’extérieur.
shop-rest-none = Aucun mot de passe REST : un paiement dont la notification se perd n’est retrouvé que par les journaux de la banque.
# $value: a host.
shop-rest-right = Le service REST de { $value } accepte le mot de passe.
# $value: a host.
shop-rest-local = Le service REST est à une adresse de cette machine ou de votre réseau, { $value } : ce n’est pas la banque.
# $value: a host.
# $wanted: a code of the bank.
shop-rest-error = Le service REST de { $value } répond par une erreur ({ $wanted }) : réessayez, puis demandez à la banque.
# $value: TEST or PRODUCTION.
# $wanted: the other one.
shop-rest-other-mode = Le mot de passe REST est celui du mode { $wanted }, la boutique est en mode { $value }.
# $value: a host.
# $wanted: a code.
shop-rest-password = Le service REST de { $value } répond, et refuse le mot de passe ({ $wanted }) : recopiez celui du mode de la boutique (SCELLIUS_REST_PASSWORD).
# $value: a host.
# $wanted: a code.
shop-rest-not-found = Il n’y a pas de service REST à cette adresse de { $value } ({ $wanted }) : vérifiez SCELLIUS_REST_URL.
# $value: a host.
shop-rest-silent = Le service REST de { $value } n’a pas répondu en dix secondes. Le mot de passe n’est pas vérifié.
# $value: a host.
shop-rest-tls = Le certificat du service REST { $value } n’est pas accepté. Le mot de passe n’est pas vérifié.
# $value: a host.
shop-rest-unreachable = Le service REST { $value } n’est pas joignable d’ici. Le mot de passe n’est pas vérifié.

# The points that only the bank’s back office can tell; docs/banque.md has the same, in the same order.
shop-office-title = À régler dans le back-office de la banque (docs/banque.md)
# $address: the address of notification.
shop-office-end = URL de notification à la fin du paiement, en TEST et en PRODUCTION : { $address }
shop-office-batch = La même URL pour les autorisations et les modifications par batch.
shop-office-cancel = La même URL sur annulation et abandon (désactivée au départ).
shop-office-refund = La même URL sur une opération faite dans le back-office : remboursement, annulation, montant modifié.
shop-office-replay = Rejeu automatique coché pour chacune de ces règles, et un mail d’alerte en cas d’échec.
shop-office-return = Mode de retour : aucun (NONE), ou GET ; pas POST.
shop-office-hash = Algorithme de signature : HMAC-SHA-256.
shop-office-capture = Délai de remise 0 jour, validation automatique.
shop-office-tries = Tentatives supplémentaires : comme vous voulez ; chaque essai refusé est alors un essai du même paiement.
shop-office-mail = Mail de confirmation à l’acheteur désactivé : ce site envoie le sien.
shop-office-brands = Cartes : le contrat de la boutique doit avoir celles que propose ce site (landlord.json).
shop-office-journals = Journaux JT, JO, JRB et JRI envoyés chaque jour par mail, au format CSV, en-tête compris.
shop-office-columns = Colonnes des journaux : TRANSACTION_UUID, ORDER_ID, TRANSACTION_ID, PAYMENT_DATE, TRANSACTION_TYPE, AMOUNT, CURRENCY_CODE, TRANSACTION_STATUS ; pour JRI, CHARGEBACK_AMOUNT et CHARGEBACK_DATE.
shop-office-key = Après les essais, générez la clé de production, mettez-la ici avec SCELLIUS_MODE=PRODUCTION, puis relancez cette commande.
shop-office-first = Premier vrai paiement : le vôtre, de petit montant, à rembourser dans le back-office. Vérifiez qu’il arrive ici, dans le journal du lendemain et à votre banque.
