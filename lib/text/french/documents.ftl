### Documents and their pages, in French only: the text that counts is the one on paper.


## A notice as a page

notice-print-title = Avis d’échéance à imprimer
# $label: what the landlord calls a line.
# $month: a month, such as novembre 2026.
notice-line-for-month = { $label } ({ $month })
notice-caption = Le détail du mois
notice-line = Ligne
notice-amount = Montant
notice-month-total = Total du mois
notice-previous-owed = Solde antérieur (reste dû)
notice-previous-advance = Solde antérieur (avance)
notice-previous-none = Solde antérieur
notice-net = Net à payer
notice-in-favour = En votre faveur
notice-in-plan = Reste dans votre plan d’apurement
notice-plan-counted = Plan d’apurement, déjà compté dans le solde antérieur
notice-kept = Aide gardée pour son mois
notice-facts = Ce document
notice-holder = Locataire
notice-home = Logement
notice-home-number = N° de logement
notice-tenant-number = N° de locataire
notice-contract = Contrat
notice-issued-on = Émis le
notice-due-on = À payer au plus tard le
notice-drawn-on = Prélevé le
notice-mandate = Référence du mandat (RUM)
notice-code = Code de vérification
notice-not-quittance = Cet avis dit ce qui est demandé. Il n’est ni un reçu, ni une quittance.
notice-paid-since = Votre compte est à jour aujourd’hui : vous n’avez plus rien à payer pour cet avis.
# $day: a day, such as 23 novembre 2026.
notice-cancelled = Cet avis a été annulé le { $day } : le contrat avait pris fin avant ce mois. Il ne vous demande rien.
# $month: a month, such as novembre 2026.
notice-title-amended = Avis rectificatif { DE($month) }
# $day: a day, such as 23 novembre 2026.
notice-replaces = Cet avis remplace celui du { $day }. Ce qui a changé :
# $day: a day, such as 23 novembre 2026.
notice-replaces-whole = Cet avis remplace celui du { $day }.
# $day: a day, such as 23 novembre 2026.
notice-former = Lire l’avis remplacé, du { $day } (PDF)
notice-pay = Payer en ligne
notice-back = Tous mes avis
# $month: a month, such as novembre 2026.
# $size: the size of a file, such as 44 Ko.
notice-download = Télécharger l’avis { DE($month) } (PDF, { $size })
# $month: a month, such as novembre 2026.
notice-title = Avis d’échéance { DE($month) }
# $label: the name of a line, in the landlord’s own words.
# $amount: a sum of money, such as 1 234,50 €.
notice-appeared = { $label } : nouveau, { $amount }.
# $label: the name of a line, in the landlord’s own words.
notice-gone = { $label } : n’y est plus.
# $label: the name of a line, in the landlord’s own words.
# $before: a sum of money.
# $after: a sum of money.
notice-changed = { $label } : { $after } au lieu de { $before }.
# $amount: a sum of money, such as 1 234,50 €.
notice-still-owed = Aujourd’hui, il vous reste { $amount } à payer.


## A notice in one sentence: “Septembre : loyer 412,30 + charges 118,20 = il vous reste 254,50 € à payer au plus tard le 10 octobre.”

notice-short-loyer = loyer
notice-short-annexe = annexes
notice-short-sls = SLS
notice-short-charge = charges
notice-short-regularisation = régularisation
notice-short-plan = plan d’apurement
notice-short-rls = RLS
notice-short-apl = APL
notice-short-rappel-apl = rappel d’APL
notice-short-debt = dette d’avant
notice-short-advance = avance
notice-short-in-plan = laissé dans votre plan d’apurement
notice-short-plan-counted = plan déjà compté dans la dette d’avant
notice-short-kept = aide gardée pour son mois
# $month: a month at the start of a sentence, such as Septembre.
# $end: what there is to do.
notice-sentence = { $month } : { $end }
# $month: a month at the start of a sentence, such as Septembre.
# $sum: the lines with their signs.
# $end: what there is to do.
notice-sentence-sum = { $month } : { $sum } = { $end }
# $amount: a sum of money, such as 1 234,50 €.
notice-end-advance = vous n’avez rien à payer, il vous reste une avance de { $amount }.
notice-end-nothing = vous n’avez rien à payer.
# $amount: a sum of money, such as 1 234,50 €.
notice-end-given-back = vous n’avez rien à payer, et { $amount } vous seront remboursés.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day without its year, such as 10 octobre.
notice-end-will-be-drawn = { $amount } seront prélevés le { $day }
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day without its year, such as 10 octobre.
notice-end-to-pay = il vous reste { $amount } à payer au plus tard le { $day }
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day without its year, such as 10 octobre.
notice-end-to-pay-otherwise = il vous reste { $amount } à payer autrement, au plus tard le { $day }
# $first: what there is to know or to do, without a full stop.
# $last: the same.
notice-end-both = { $first }, et { $last }
# $amount: a sum of money, such as 1 234,50 €.
# $end: what becomes of it, with its full stop.
notice-end-split = { $amount }. Là-dessus, { $end }
# $end: what there is to do, without a full stop.
notice-end = { $end }.

## The same on notices of before: their PDF stays what it was

# $amount: a sum of money, such as 1 234,50 €.
# $day: a day without its year, such as 10 octobre.
notice-end-drawn = { $amount } seront prélevés le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day without its year, such as 10 octobre.
notice-end-left = il vous reste { $amount } à payer avant le { $day }.

## What the account’s entries say

# $month: a month, such as novembre 2026.
entry-notice = Échéance { DE($month) }
# $label: what the entry that is taken back says, such as échéance de novembre 2026.
entry-cancelled = Annulation : { $label }
# $month: a month, such as novembre 2026.
entry-amended = Avis rectificatif { DE($month) }
entry-paid = Paiement par carte bancaire
entry-reversed = Annulation d’un paiement par carte bancaire
entry-lowered = Baisse d’un paiement par carte bancaire
entry-refunded = Remboursement sur votre carte bancaire
entry-charged-back = Paiement par carte bancaire rejeté par la banque

## A quittance, as a page and printed

quittance-title = Quittance de loyer
quittance-for-period = Période
quittance-landlord = Bailleur
quittance-caption = Le loyer et les charges du mois
quittance-line = Détail
quittance-amount = Montant
quittance-total = Payé par le locataire
quittance-paid-title = Paiements reçus
quittance-paid-on = Reçu le
quittance-means = Moyen
quittance-replaces = Cette quittance annule les reçus donnés pour un paiement partiel du même mois.
quittance-issued-on = Fait le
quittance-documents = Tous mes documents
# The act itself.
# $payer: who has paid.
# $amount: what was paid.
# $period: du 1er novembre 2026 au 30 novembre 2026.
quittance-lead = Nous avons reçu de { $payer } la somme de { $amount } pour le loyer et les charges { $period }, et lui en donnons quittance, sous réserve de tous droits.
# $payer: who had nothing to pay.
# $period: du 1er novembre 2026 au 30 novembre 2026.
quittance-lead-nothing = Rien n’était à payer par { $payer } pour le loyer et les charges { $period }. Nous lui en donnons quittance, sous réserve de tous droits.
# $from: a day, such as 1er novembre 2026.
# $to: a day, such as 30 novembre 2026.
quittance-period = du { $from } au { $to }
# $amount: a sum of money, such as 1 234,50 €.
quittance-older-debt = Cette quittance ne vaut que pour ce mois. Il reste dû { $amount } de dettes plus anciennes.
# $size: the size of a file, such as 44 Ko.
quittance-download = Télécharger cette quittance (PDF, { $size })
quittance-line-loyer = Loyer
quittance-line-annexe = Annexes (garage, jardin)
quittance-line-sls = Supplément de loyer de solidarité (SLS)
quittance-line-charge = Provisions pour charges
quittance-line-regularisation = Régularisation de charges
quittance-line-plan = Plan d’apurement
quittance-line-rls = Réduction de loyer de solidarité (RLS)
quittance-line-apl = Aide au logement (APL) reçue pour vous
quittance-line-rappel-apl = Rappel d’aide au logement reçu pour vous
quittance-line-remise = Remise sur quittance (art. L441-3-2 du CCH)
quittance-line-autre = Autres montants du mois dans nos comptes
quittance-means-advance = Avance sur votre compte
quittance-means-card = Carte bancaire, en ligne
quittance-means-notice = Crédit d’un avis d’échéance

## The receipt of a payment, as a page and printed

receipt-title = Reçu de paiement
receipt-number = Numéro du reçu
receipt-payer = Reçu de
receipt-for = Pour le compte de
receipt-landlord = Encaissé par
receipt-means = Moyen de paiement
receipt-transaction = N° de transaction
receipt-share = Affecté au contrat
receipt-caption = Ce que ce paiement a réglé
receipt-amount = Montant
receipt-total = Total reçu
receipt-refunded-row = Remboursé depuis
receipt-rejected-row = Rejeté depuis
receipt-code = Code de vérification
receipt-not-quittance = Ce reçu prouve ce paiement. Il n’est pas une quittance de loyer.
receipt-documents = Tous mes documents
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
receipt-lead = Nous avons reçu { $amount } le { $day }.
# $contract: the reference of a contract.
receipt-share-of = Contrat { $contract }
# $contract: the reference of a contract.
# $month: a month, such as novembre 2026.
receipt-share-of-month = Contrat { $contract }, pour { $month }
# $size: the size of a file, such as 44 Ko.
receipt-download = Télécharger ce reçu (PDF, { $size })
# $amount: a sum of money, such as 1 234,50 €.
receipt-refunded = Remboursé depuis : { $amount }.
# $amount: a sum of money, such as 1 234,50 €.
receipt-rejected = Rejeté depuis : { $amount }. Ce paiement ne compte plus, et ce reçu n’est plus valable.

## What stands on printed documents alone

printed-tenant-number = N° de locataire
printed-contract = Contrat
printed-home = N° de logement
printed-object = Pour
# $guardian: who looks after the tenant's affairs, such as UDAF 16.
# $names: the tenant.
printed-addressee = { $guardian }, pour { $names }
printed-issued-on = Émis le
printed-paid-on = Reçu le
printed-debit = Débit
printed-credit = Crédit
printed-line = Détail
printed-pay-title = Comment payer
printed-transfer = Par virement, avec ces informations :
printed-beneficiary = Bénéficiaire
printed-iban = IBAN
printed-bic = BIC
printed-reference = Référence
printed-qr-alt = Code QR du virement : bénéficiaire, IBAN, montant et référence écrits à côté.
printed-nothing = Vous n’avez rien à payer.
printed-slip = Talon à joindre à votre paiement
printed-slip-due = À payer au plus tard le
printed-slip-due-before = À payer avant le
printed-slip-amount = Montant
printed-not-quittance = Cet avis n’est ni un reçu, ni une quittance.
# $address: a web address.
printed-online = En ligne, par carte bancaire : { $address }
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
printed-drawn = { $amount } seront prélevés le { $day }. Vous n’avez rien à faire.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
printed-drawn-part = { $amount } seront prélevés le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
printed-drawn-rest = Pour les { $amount } qui restent : comment payer
# $rum: the reference of a mandate at the bank.
printed-mandate = Référence du mandat de prélèvement (RUM) : { $rum }
# $amount: a sum of money, such as 1 234,50 €.
printed-given-back = { $amount } vous seront remboursés. Vous n’avez rien à payer.
# $code: the code of a document.
# $address: a web address.
printed-verify = Code de vérification { $code }, à contrôler sur { $address }

## The page of all that is kept on a tenant: the names of what stands there

data-exported-at = Date de cet export
data-account = Compte sur ce site
data-tenant = Titulaire du bail
data-contracts = Contrats
data-payments = Paiements
data-messages = Messages
data-sessions = Connexions ouvertes
data-notices = Avis d’échéance
data-reminders = Rappel avant l’échéance
data-period = Période
data-issued-on = Émis le
data-by-landlord = Fait par le logiciel du bailleur
data-published-on = Publié ici le
data-is-past = Déjà envoyé avant ce site
data-source = Preuve
data-taken-at = Repris le
data-due = Ce qui était à payer
data-asked-cents = À payer
data-plan-cents = Part d’un plan d’apurement
data-in-plan-cents = Laissé pour plus tard dans le plan
data-in-favour-cents = En votre faveur
data-given-back = À vous rembourser
data-drawing = Prélèvement
data-drawn-on = Jour
data-cents = Montant
data-rum = Référence du mandat (RUM)
data-to-pay-cents = À payer autrement
data-due-on = À payer au plus tard le
data-landlord = Bailleur
data-name = Nom
data-phone = Téléphone
data-iban = IBAN
data-bic = BIC
data-home = Logement
data-previous-balance-cents = Solde antérieur
data-total-cents = Total du mois
data-net-cents = Net à payer
data-rf-reference = Référence de virement
data-quittance-code = Code de la quittance
data-paperless = Reçu sur ce site
data-site = Site
data-pdf-sha256 = Empreinte du fichier PDF
data-pdf-bytes = Taille du fichier PDF (octets)
data-id = Identifiant
data-tenant-number = N° de locataire
data-number = Numéro
data-email = Adresse mail
data-created-at = Créé le
data-email-changed-at = Adresse changée le
data-password-changed-at = Mot de passe changé le
data-closed-at = Fermé le
data-last-sign-in-at = Dernière connexion
data-sessions-ended-at = Toutes les connexions fermées le
data-civility = Titre
data-surname = Nom
data-birth-name = Nom de naissance
data-first-name = Prénom
data-contract = Contrat
data-kind = Type
data-home-number = N° de logement
data-address = Adresse
data-postcode = Code postal
data-city = Ville
data-starts-on = Début
data-ends-on = Fin
data-direct-debit = Prélèvement automatique
data-postal-address = Adresse pour le courrier
data-debit-day = Jour du prélèvement
data-mandate-ref = Référence du mandat
data-without-reminders = Sans relances
data-virtual-iban = IBAN propre au contrat
data-plan = Plan d’apurement
data-debt-cents = Dette
data-monthly-cents = Mensualité
data-parts = Nombre d’échéances
data-state = État
data-schedule = Lignes mensuelles
data-lines = Lignes
data-totals = Totaux par mois
data-code = Code
data-nature = Nature
data-label = Libellé
data-direction = Sens (D : demandé, C : en votre faveur)
data-amount-cents = Montant
data-from = À partir de
data-to = Jusqu’à
data-entries = Opérations
data-date = Date
data-balance-after-cents = Solde après
data-posted-at = Écrit le
data-confirmed-by = Référence dans les comptes de votre bailleur
data-confirmed-on = Jour dans les comptes de votre bailleur
data-undone-by = Annulée par l’opération numéro
data-charged-back-cents = Rejeté par la banque
data-chargebacks = Rejets par la banque
data-operation-key = Transaction à la banque
data-returned-on = Rejeté le
data-user-id = Compte
data-shares = Répartition
data-card = Carte choisie
data-attempts = Envois vers la banque
data-operations = Réponses de la banque
data-trans-id = Numéro de transaction
data-trans-date = Date de transaction
data-built-at = Préparé le
data-key = Référence de la banque
data-type = Type
data-class = Résultat
data-statuses = États donnés par la banque
data-card-brand = Marque de la carte
data-booked-at = Enregistré le
data-effective-cents = Montant réel
data-month = Pour le mois de
data-means = Moyen de paiement
data-ask-at = Prochaine question à la banque
data-subscriptions = Choix pour les avis d’échéance
data-action = Décision
data-at = Pris le
data-version = Version du texte
data-subject = Sujet
data-body = Message
data-sent-at = Envoyé le
data-last-seen-at = Vu le
data-expires-at = Expire le
data-device = Appareil
data-browser = Navigateur
data-system = Système
data-yes = oui
data-no = non
