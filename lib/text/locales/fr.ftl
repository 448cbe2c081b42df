### All that tenants read on the pages and in the mails, in French: the source of the other languages.
### What a message is about stands in its id; a value that is put into it is described above it.
### Words between <name> and </name> are a link.
### DE($month) writes the preposition of a month: “de novembre 2026”, “d’avril 2027”.

## On every page: menu, foot, and pieces of forms

common-site = Mon espace locataire
common-skip = Aller au contenu
common-error-prefix = Erreur :
common-error-summary = Des informations sont à corriger
common-nav = Menu principal
common-home = Accueil
common-pay = Payer
common-balance = Solde
common-documents = Documents
common-contact = Contact
common-account = Compte
common-sign-out = Se déconnecter
common-call = Téléphone
common-write = Courriel
common-footer-nav = Informations
common-help = Aide
common-legal = Mentions légales
common-privacy = Données personnelles
common-cookies = Cookies
common-accessibility = Accessibilité : non conforme
common-accessibility-partial = Accessibilité : partiellement conforme
common-accessibility-total = Accessibilité : totalement conforme
common-info = Information
common-restored = Votre session avait expiré : rien n’a été envoyé. Relisez ce que vous aviez écrit, puis envoyez-le.
common-success = C’est fait
common-warning = Attention
common-step = Étape
common-done = terminée
common-iban = IBAN
common-bic = BIC
common-beneficiary = Bénéficiaire
common-reference = Référence à recopier
common-amount = Montant
common-transfer = Payer par virement
common-transfer-code = Ou scannez ce code avec l’application de votre banque, si elle sait le lire :
common-transfer-code-alt = Code QR du virement : il contient les informations écrites au-dessus.
common-transfer-lead = Depuis votre banque, recopiez ces informations. La référence nous permet de reconnaître votre paiement.

## A balance in words

# $amount: a sum of money, such as 1 234,50 €.
balance-owes = Vous devez { $amount }
balance-settled = Votre compte est à jour
# $amount: a sum of money, such as 1 234,50 €.
balance-advance = Vous avez une avance de { $amount }

## What is due now: the parts of a debt, a direct debit, a repayment plan

# $amount: a sum of money, such as 1 234,50 €. A repayment plan leaves the rest for later.
due-owes-now = Vous devez { $amount } maintenant
due-nothing-now = Vous n’avez rien à payer maintenant
# $amount: a sum of money, such as 1 234,50 €. The tenant has left.
due-in-favour = Vous avez { $amount } en votre faveur
due-given-back = Cette somme vous sera remboursée.
# $what: a month or the name of a debt, at the start of a line, such as Novembre 2026.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
due-by = { $what } : { $amount }, au plus tard le { $day }
# $what: a month or the name of a debt, at the start of a line, such as Novembre 2026.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
due-late = { $what } : { $amount }, en retard (à payer au plus tard le { $day })
# $what: the name of a debt, at the start of a line.
# $amount: a sum of money, such as 1 234,50 €.
due-late-older = { $what } : { $amount }, en retard
# $count (Number): how many sums, four or more.
# $amount: a sum of money, such as 1 234,50 €.
due-late-many = { $count } sommes en retard : { $amount }
# $amount: a sum of money, such as 1 234,50 €.
due-plan-part = Plan d’apurement : { $amount } pour ce mois
# $amount: a sum of money, such as 1 234,50 €.
due-in-plan = { $amount } restent dans votre plan d’apurement : à payer les mois suivants.
# $amount: a sum of money, such as 1 234,50 €.
due-also-in-favour = Vous avez aussi { $amount } en votre faveur.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
due-drawn = { $amount } seront prélevés sur votre compte bancaire le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
# $rum: the reference of a mandate at the bank.
due-drawn-mandate = { $amount } seront prélevés sur votre compte bancaire le { $day } (référence du mandat : { $rum }).
# $amount: a sum of money, such as 1 234,50 €.
due-drawn-rest = Il vous reste { $amount } à payer autrement.
due-drawn-all = Vous n’avez rien d’autre à payer.
due-claim-rent = Loyer et charges
due-claim-fees = Frais
due-claim-insurance = Assurance
due-claim-penalty = Pénalité
due-claim-deposit = Dépôt de garantie
due-claim-help = Aide au logement à rendre
due-claim-returned = Paiement rejeté
due-claim-older = Dette plus ancienne
due-claim-other = Autre somme

## How old the landlord’s books are behind a balance, and what was paid here since

# $day: a day in words, such as 24 novembre. $time: a time, such as 22 h 00. The landlord’s books were closed then.
books-closed = Solde arrêté le { $day } à { $time }
# $day: a day in words. $time: a time. What was paid on this site is counted in the balance too.
books-closed-own = Solde arrêté le { $day } à { $time }, paiements faits ici compris
# $day: a day in words, since when nothing has come.
books-stale = Les comptes de votre bailleur n’ont pas été mis à jour depuis le { $day }. Un paiement récent peut manquer.
# $amount: a sum of money. $day: the day of the payment, in words.
books-paid = Votre paiement de { $amount } du { $day } n’est pas encore dans les comptes de votre bailleur.
# $amount: a sum of money that went back to the tenant. $day: its day, in words.
books-refunded = Votre remboursement de { $amount } du { $day } n’est pas encore dans les comptes de votre bailleur.
# $amount: by how much the bank has changed a payment. $day: the day of that, in words.
books-changed = La correction de { $amount } du { $day } n’est pas encore dans les comptes de votre bailleur.
# $amount: a sum of money that the bank took back from the landlord. $day: the day of the payment, in words.
books-returned = Votre paiement de { $amount } du { $day } a été rejeté par la banque. Votre bailleur ne l’a pas encore retiré de votre compte.
# $count (Number): how many movements more, two at least.
books-more = { $count } autres opérations ne sont pas encore dans les comptes de votre bailleur.

## What a search engine or a shared link shows of the site

site-description = Votre espace locataire : votre solde, vos avis d’échéance, vos paiements et vos documents.

## The choice of the language, and what is in French only

language-title = Langue
language-french-only = Ce qui suit est en français : c’est le texte qui fait foi.

## Small conveniences of forms and facts

comfort-show-password = Afficher le mot de passe
comfort-hide-password = Masquer le mot de passe
comfort-copy = Copier
comfort-copied = Copié
comfort-calendar = Ajouter les échéances à mon agenda (fichier ICS)
comfort-calendar-event = Loyer à payer
comfort-calendar-drawn = Loyer prélevé
comfort-calendar-name = Échéances de loyer

## Pages of errors

error-unreadable-title = Cette demande n’est pas lisible
error-unreadable-lead = Revenez à la page précédente et recommencez.
error-forbidden-title = Cette demande est refusée
error-forbidden-lead = Elle ne vient pas d’une page de ce site. Ouvrez le site de nouveau et recommencez.
error-unsaid-title = Rien n’a été envoyé
error-unsaid-lead = Votre navigateur ne dit pas de quelle page vient ce formulaire. Par sécurité, nous ne pouvons pas l’accepter ainsi.
error-unsaid-settings = Si un réglage ou une extension de confidentialité cache la page d’où vous venez (« Referer »), désactivez-le pour ce site.
error-unsaid-back = Revenez au formulaire et envoyez-le de nouveau
error-unsaid-browser = Si cela ne suffit pas, essayez avec un autre navigateur ou un autre appareil. Vous pouvez aussi nous appeler : notre numéro est en bas de cette page.
error-not-found-title = Cette page n’existe pas
error-not-found-lead = L’adresse est peut-être incomplète, ou la page a été retirée. Vérifiez l’adresse, ou repartez de l’accueil.
error-too-long-title = C’est trop long
error-too-long-lead = Le texte envoyé est trop long. Raccourcissez-le et recommencez.
error-busy-title = Le site est très demandé
error-busy-lead = Réessayez dans quelques secondes. Rien n’est perdu et rien n’a été payé deux fois.
error-ours-title = Une erreur est survenue chez nous
error-ours-lead = Ce n’est pas de votre faute et rien n’est perdu. Réessayez dans un instant.
error-page-home = Retour à l’accueil
error-page-help = Aide
# $reference: a code to be quoted.
error-page-reference = Si le problème continue, donnez-nous cette référence : { $reference }

## Why an amount is refused, and how to write it

fault-amount-empty = Indiquez le montant que vous souhaitez payer, par exemple 120,50.
fault-amount-unreadable = Écrivez le montant avec des chiffres seulement, par exemple 120,50.
fault-amount-negative = Le montant à payer ne peut pas être négatif. Écrivez-le sans le signe moins.
fault-amount-zero = Le montant à payer doit être supérieur à 0,00 €.
fault-amount-too-many-decimals = Écrivez deux chiffres au plus après la virgule, par exemple 120,50.
fault-amount-ambiguous = Nous ne savons pas si le point sépare les milliers ou les centimes. Écrivez par exemple 1234,50.
fault-amount-too-large = Ce montant est trop grand.
# $amount: a sum of money, such as 1 234,50 €.
fault-amount-below-min = Le montant doit être d’au moins { $amount }.
# $amount: a sum of money, such as 1 234,50 €.
fault-amount-above-max = Le montant ne peut pas dépasser { $amount } en une fois par carte. Vous pouvez payer en plusieurs fois, ou par virement.
# $max (Number): the most that is allowed.
fault-too-many-contracts = Vous pouvez payer { $max } contrats au plus en une fois.

## Why a new password is refused, and what would be accepted

fault-password-too-short = Le mot de passe est trop court. Choisissez au moins 8 caractères dont 2 chiffres, ou au moins 12 caractères.
fault-password-too-few-digits = Ajoutez au moins 2 chiffres, ou choisissez un mot de passe d’au moins 12 caractères.
fault-password-too-long = Le mot de passe ne peut pas dépasser 256 caractères.
fault-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.
fault-password-personal = Le mot de passe ne doit pas être fait de votre nom, de votre référence ou de votre adresse mail.

## What is wrong in the other fields of forms

fault-reference-empty = Indiquez votre référence client : le numéro de contrat ou de locataire qui figure sur nos courriers.
fault-reference-shape = Cette référence n’a pas la bonne forme. Le numéro de contrat a 10 chiffres après le L, par exemple L/0039000204 ; le numéro de locataire en a 9.
fault-surname-empty = Indiquez le nom du signataire du bail.
fault-surname-too-long = Ce nom est trop long : 200 caractères au plus.
fault-email-empty = Indiquez votre adresse mail.
fault-email-shape = Cette adresse mail n’est pas complète ou pas correcte. Elle ressemble à nom@exemple.fr.
fault-emails-differ = Les deux adresses mail sont différentes.
fault-password-empty = Indiquez votre mot de passe.
fault-new-password-empty = Choisissez un mot de passe.
fault-passwords-differ = Les deux mots de passe sont différents.
fault-password-wrong = Ce n’est pas votre mot de passe actuel.
fault-subject-unknown = Choisissez un sujet dans la liste.
fault-message-empty = Écrivez votre message.
# $max (Number): the most that is allowed.
fault-message-too-long = Votre message est trop long : { $max } caractères au plus.
fault-contract-missing = Choisissez un contrat.
fault-contract-unknown = Choisissez l’un de vos contrats dans la liste.
fault-contract-twice = Ce contrat est indiqué deux fois.
fault-month-not-owed = Ce mois n’est pas à payer sur ce contrat. Choisissez un mois de la liste, ou le plus ancien.
fault-card-unknown = Choisissez un moyen de paiement.
# $minutes (Number): how long to wait.
fault-too-many-tries =
    Il y a eu trop d’essais. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Rien n’est perdu.

## Home

home-title = Accueil
home-create-title = Créer votre compte en moins de 3 minutes
home-benefits-intro = En vous inscrivant, vous pourrez :
home-benefit-contract = Accéder aux informations relatives à votre contrat de location
home-benefit-balance = Consulter le solde de votre compte
home-benefit-payment = Payer votre loyer en ligne
home-create = Créer un compte
home-need = Munissez-vous d’un courrier de votre bailleur : votre référence client y figure.

## Fields of the forms for the account

form-required = * Champs obligatoires
form-reference = Référence client
form-reference-hint = Votre numéro de contrat (10 chiffres) ou de locataire (9 chiffres), en haut de nos courriers. Les espaces ne comptent pas.
form-surname = Nom du signataire
form-surname-hint = Le nom du titulaire du bail, sans le prénom.
form-email = Adresse mail
form-email-confirmation = Confirmer l’adresse mail
form-password = Mot de passe
form-new-password = Nouveau mot de passe
# $min (Number): how many characters with two digits among them.
# $free (Number): how many characters of any kind.
form-password-hint = Au moins { $min } caractères dont 2 chiffres, ou au moins { $free } caractères de votre choix.
form-password-confirmation = Confirmer le mot de passe
form-cancel = Annuler

## Sign-in

sign-in-title = Connexion
sign-in-identifier = Votre identifiant
sign-in-identifier-hint = L’adresse mail de votre compte.
sign-in-password = Votre mot de passe
sign-in-submit = Se connecter
sign-in-forgot-identifier = Identifiant oublié ?
sign-in-forgot-password = Mot de passe oublié ?
sign-in-no-account = Pas encore de compte ?
sign-in-refused = L’adresse mail ou le mot de passe n’est pas correct. Vérifiez-les, ou choisissez un nouveau mot de passe.
sign-in-validated = Votre compte est validé. Vous pouvez vous connecter.
sign-in-password-changed = Votre mot de passe est changé. Connectez-vous avec le nouveau.
sign-in-email-changed = Votre adresse mail est changée. Connectez-vous avec la nouvelle adresse.
sign-in-signed-out = Vous êtes déconnecté.
sign-in-signed-out-here = Vous êtes déconnecté sur cet appareil. Notre service a eu un incident : la session elle-même se fermera au plus tard dans 30 minutes.
sign-in-closed = Votre compte est fermé. Un mail vous le confirme. Vous pourrez vous inscrire de nouveau quand vous le voudrez.
sign-in-first = Connectez-vous pour voir cette page.
sign-in-expired = Votre session a expiré, rien n’a été envoyé. Connectez-vous, puis recommencez.
sign-in-expired-kept = Votre session a expiré, rien n’a été envoyé. Connectez-vous dans les 30 minutes : vous retrouverez ce que vous aviez écrit, sauf les mots de passe.

## Registration: the form, the mail that was sent, the page that the mail leads to

register-title = Inscription
register-submit = Créer mon compte
register-intro = Préparez votre référence client et une adresse mail que vous pouvez lire maintenant.
sent-title = Consultez votre messagerie
sent-lead = Nous venons de vous envoyer un mail.
sent-step-open = Ouvrez votre messagerie.
sent-step-mail = Ouvrez notre mail. Il arrive en général en moins d’une minute.
sent-step-link = Suivez le lien qu’il contient : il fonctionne pendant 48 heures.
sent-missing-title = Le mail n’arrive pas ?
sent-missing = Regardez dans les courriers indésirables (spam). Sinon, demandez-le une nouvelle fois.
sent-again = Renvoyer le mail
sent-sent-again = Si une inscription faite avec ce navigateur attend à cette adresse, le mail vient d’être renvoyé. Sinon, recommencez l’inscription.
sent-wrong-address = L’adresse était fausse ? Recommencez l’inscription.
validation-title = Valider votre adresse mail
validation-lead = Un dernier geste : confirmez que cette adresse mail est la vôtre.
validation-submit = Valider mon compte
validation-elsewhere = Vous ouvrez ce lien dans un autre navigateur que celui de votre inscription. Pour vérifier que c’est bien vous, indiquez le mot de passe que vous avez choisi en vous inscrivant.
validation-password = Mot de passe choisi à l’inscription
validation-wrong = Ce n’est pas le mot de passe choisi à l’inscription.
validation-not-yours = Ce mot de passe ne vous dit rien ? Ce mail vient peut-être de la demande d’une autre personne. Ne validez pas : inscrivez-vous vous-même.
validation-change-title = Confirmer votre nouvelle adresse mail
validation-change-lead = Confirmez que cette adresse mail est la vôtre.
validation-change-submit = Confirmer mon adresse
validation-dead-title = Ce lien ne fonctionne plus
validation-dead = Ce lien a déjà servi, ou il est trop ancien. Si vous avez déjà validé votre compte, connectez-vous.
validation-again = Recevoir un nouveau mail
validation-taken-title = Un compte existe déjà
validation-taken = Un compte existe déjà pour ce locataire ou pour cette adresse. Connectez-vous, ou demandez le rappel de votre identifiant.

## A forgotten password or identifier

forgotten-password-title = Mot de passe oublié
forgotten-password-lead = Indiquez l’adresse mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
forgotten-password-submit = Recevoir le lien
forgotten-password-sent = Si un compte existe à cette adresse, un mail vient de partir. Le lien qu’il contient fonctionne pendant une heure.
new-password-title = Choisir un nouveau mot de passe
new-password-submit = Enregistrer ce mot de passe
new-password-dead-title = Ce lien ne fonctionne plus
new-password-dead = Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre, ou inscrivez-vous si vous n’avez pas encore de compte.
new-password-again = Demander un nouveau lien
forgotten-identifier-title = Identifiant oublié
forgotten-identifier-lead = Votre identifiant est l’adresse mail de votre compte. Indiquez votre référence et votre nom : nous enverrons un rappel à cette adresse.
forgotten-identifier-submit = Recevoir le rappel
forgotten-identifier-sent = Si ces informations correspondent à un compte, un rappel vient de partir à son adresse mail. Regardez dans vos messageries.
forgotten-identifier-no-more = Vous n’avez plus accès à cette messagerie ? Appelez-nous :

## The tenant’s space: its menu and its first page

menu-pay = Payer en ligne
menu-informations = Consulter mes informations
menu-balance = Consulter mon solde
menu-contracts = Consulter mes contrats
menu-notices = Avis d’échéance
menu-contact = Nous contacter
menu-documents = Télécharger mes documents
menu-account = Mon compte
space-title = Mon espace
space-location = Location
space-balance = Solde du compte
space-balance-all = Tous vos contrats ensemble.
space-holder = Référence de l’occupant principal
space-civility = Titre
space-surname = Nom
space-first-name = Prénom
space-contract = Contrat
space-ended = terminé
space-no-contract = Aucun contrat n’est rattaché à votre compte pour l’instant. Appelez-nous : nous le rattacherons.

## What the landlord knows of the tenant

informations-title = Mes informations
informations-tenant = Titulaire du bail
informations-birth-name = Nom de naissance
informations-number = N° de locataire
informations-email = Adresse mail de votre compte
informations-homes = Vos locations
informations-address = Adresse
informations-home-number = N° de logement
informations-wrong = Une information n’est pas juste ?
informations-tell = Dites-le-nous

## The account’s operations

ledger-title = Mon solde
ledger-caption = Les opérations de votre compte, la plus récente en premier
ledger-date = Date
ledger-label = Opération
ledger-debit = Débit
ledger-credit = Crédit
ledger-balance = Solde après
# $amount: a sum of money, such as 1 234,50 €. In a column of balances: what is owed.
ledger-owed = dû { $amount }
ledger-settled = à jour
# $amount: a sum of money, such as 1 234,50 €.
ledger-ahead = avance { $amount }
ledger-contract = Contrat
ledger-period = Période
# $count (Number): how many months.
ledger-months = { $count } mois
ledger-everything = Tout
ledger-other-dates = Choisir les dates
ledger-from = Du (jj/mm/aaaa)
ledger-to = Au (jj/mm/aaaa)
ledger-show = Afficher
ledger-reset = Effacer les dates
ledger-all = Toutes les opérations
ledger-date-fault = Écrivez une date comme 30/11/2026.
ledger-order-fault = La date de fin est avant la date de début.
ledger-none = Aucune opération sur cette période.
ledger-empty = Aucune opération pour l’instant.
ledger-older = Opérations plus anciennes
ledger-newer = Opérations plus récentes
ledger-statement = Relevé de cette période, à imprimer ou à garder
ledger-explain = Débit (−) : ce qui vous est demandé. Crédit (+) : ce que vous avez payé ou ce qui est en votre faveur.
ledger-unconfirmed = pas encore dans les comptes de votre bailleur
ledger-undone = annulée
ledger-undoing = voir l’opération annulée
statement-title = Relevé de compte
# $from: a day, such as 1er septembre 2026.
# $to: a day, such as 30 novembre 2026.
statement-period = Du { $from } au { $to }
statement-holder = Titulaire du bail
statement-made-on = Établi le
statement-opening = Solde au début
statement-asked = Demandé sur la période (débit)
statement-favour = Payé ou en votre faveur (crédit)
statement-closing = Solde à la fin
statement-is = Ce relevé montre votre compte tel qu’il est aujourd’hui. Il n’est ni un reçu, ni une quittance.
statement-keep = Pour le garder : imprimez cette page, ou enregistrez-la en PDF depuis le menu d’impression.
statement-back = Revenir aux opérations

## Contracts, and what each is for

contracts-title = Mes contrats
contracts-address = Adresse
contracts-home-number = N° de logement
contracts-start = Début du bail
contracts-end = Fin du bail
contracts-running = En cours
contracts-direct-debit = Prélèvement automatique
contracts-yes = Oui
contracts-no = Non
contracts-see = Voir ce contrat
contracts-co-holder = Vous êtes cotitulaire de ce contrat.
contracts-guardian = Vous gérez ce contrat pour son titulaire.
contracts-lines-title = Ce qui compose votre échéance
contracts-line = Ligne
contracts-amount = Montant
contracts-total = Total du mois
contracts-no-lines = Aucune ligne n’est connue pour ce mois.
contracts-transfer-title = Payer par virement
contract-kind-home = Logement
contract-kind-garage = Garage
contract-kind-garden = Jardin
contract-kind-other = Autre location

## What a monthly line is about: its name, and the same in plain words

line-loyer = Loyer principal
line-loyer-plain = Le prix de la location de votre logement.
line-annexe = Annexe
line-annexe-plain = Le prix d’un garage, d’un jardin ou d’une cave loués en plus.
line-sls = Supplément de loyer de solidarité (SLS)
line-sls-plain = Le supplément de loyer de solidarité (SLS) s’ajoute quand les revenus du foyer dépassent un plafond.
line-charge = Charges
line-charge-plain = Une avance chaque mois sur les dépenses de l’immeuble : eau, chauffage, entretien, ordures ménagères.
line-regularisation = Régularisation de charges
line-regularisation-plain = La différence entre les charges déjà payées et les dépenses réelles.
line-plan = Plan d’apurement
line-plan-plain = La part de votre dette que vous remboursez chaque mois.
line-rls = Réduction de loyer de solidarité (RLS)
line-rls-plain = La réduction de loyer de solidarité (RLS) baisse le loyer à payer.
line-apl = Aide au logement (APL)
line-apl-plain = L’aide au logement (APL) de la CAF ou de la MSA, versée directement à votre bailleur.
line-rappel-apl = Rappel d’aide au logement
line-rappel-apl-plain = Une aide au logement d’un mois passé, versée en retard.

## Paying: the amount

pay-title = Effectuez un paiement
pay-contracts = Mes contrats
pay-amount = Montant que vous souhaitez payer par carte bancaire
pay-amount-hint = Par exemple 120,50.
pay-month = Ce paiement est pour
pay-month-hint = Sans choix de votre part, il règle ce que vous devez depuis le plus longtemps.
pay-oldest = Le plus ancien d’abord
pay-several-link = Payer plusieurs contrats en une fois
pay-several-title = Payer plusieurs contrats
pay-several-lead = Écrivez un montant pour chaque contrat à payer, et laissez les autres vides. Vous paierez le tout en une seule fois par carte.
pay-several-missing = Indiquez un montant pour au moins un contrat.
pay-one-link = Payer un seul contrat
pay-submit = Valider
pay-cancel = Annuler
pay-confirm-yes = Oui, je souhaite payer ce montant
pay-confirm-missing = Répondez à la question avant de continuer.
# $owed: what is owed.
# $contract: the reference of a contract, such as L/0039000204.
# $advance: what will be in favour.
pay-more-than-owed = Vous devez { $owed } sur le contrat { $contract }. En payant davantage, vous aurez une avance de { $advance }.
# $contract: the reference of a contract, such as L/0039000204.
# $advance: what will be in favour.
pay-nothing-owed = Vous ne devez rien sur le contrat { $contract }. Ce paiement deviendra une avance de { $advance }.
# $amount: a sum of money, such as 1 234,50 €.
# $contracts: the references of its contracts, such as L/0039000204.
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
pay-another-awaited = Un paiement de { $amount } ({ $contracts }), commencé le { $day } à { $time }, attend la réponse de la banque. Si vous l’avez terminé, ne payez pas une deuxième fois.
# $amount: a sum of money, such as 1 234,50 €.
pay-awaited = Paiement de { $amount } en attente de la banque : ne payez pas une deuxième fois.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
# $contract: the reference of a contract, such as L/0039000204.
pay-will-be-drawn = Pour le contrat { $contract }, { $amount } seront prélevés le { $day }. Ce que vous payez maintenant vient en plus.
pay-no-contract = Aucun contrat n’est rattaché à votre compte. Contactez-nous.

## What is said while an amount is typed

# $amount: a sum of money, such as 1 234,50 €.
amount-leaves = Après ce paiement, il restera { $amount } à payer.
amount-settles = Après ce paiement, votre compte sera à jour.
# $amount: a sum of money, such as 1 234,50 €.
amount-advance = C’est plus que ce que vous devez : vous aurez une avance de { $amount }.

## Paying: the three steps, the card, the way to the bank

payment-step-amount = Montant du paiement
payment-step-code = Saisie du code bancaire
payment-step-end = Validation
card-title = Choisissez votre moyen de paiement
# $amount: a sum of money, such as 1 234,50 €.
card-lead = Vous allez payer { $amount }. Vous écrirez ensuite le numéro de votre carte sur la page de la banque, jamais ici.
card-legend = Choisissez votre moyen de paiement
bank-title = Vers la page de la banque
bank-lead = Vous allez quitter ce site pour la page de paiement sécurisée de La Banque Postale. Vous y saisirez le numéro de votre carte : nous ne le voyons jamais.
bank-amount = Montant
bank-contract = Contrat
bank-card = Moyen de paiement
bank-transaction = Numéro de transaction
bank-merchant = Identifiant du marchand
bank-checks = Sur la page de la banque, vérifiez :
bank-check-address = que l’adresse du site commence par https ;
bank-check-amount = que le montant est le bon ;
bank-check-logo = que le logo de La Banque Postale est présent.
bank-submit = Continuer vers la banque
bank-limit = La page de la banque reste ouverte 10 minutes.
# $time: a time of the day, such as 14 h 05.
bank-again = Vous avez déjà ouvert la page de la banque à { $time }. Si vous y avez terminé le paiement, ne payez pas une deuxième fois.
bank-see-state = Voir où en est ce paiement

## The states of a payment: a name for lists; then a title, what it means and what to do next

payment-status-created = Commencé
payment-status-pending = En attente de la banque
payment-status-paid = Payé
payment-status-refused = Refusé
payment-status-abandoned = Abandonné
payment-status-expired = Expiré
payment-status-cancelled = Annulé
payment-status-refunded = Remboursé
payment-status-charged-back = Rejeté
payment-created-title = Nous attendons la réponse de la banque
# $amount: a sum of money, such as 1 234,50 €.
payment-created-lead = Votre paiement de { $amount } n’est pas encore confirmé. La réponse arrive en général en quelques secondes.
payment-created-next = Si vous avez terminé sur la page de la banque, ne payez pas une deuxième fois : cette page se met à jour toute seule.
payment-back-done = Vous avez terminé sur la page de la banque.
payment-back-refused = D’après la page de la banque, le paiement n’a pas été accepté. Nous attendons sa confirmation.
payment-back-failed = La page de la banque s’est arrêtée avant la fin. Elle ne reste ouverte que 10 minutes.
payment-back-cancelled-title = Vous avez annulé à la banque
# $amount: a sum of money, such as 1 234,50 €.
payment-back-cancelled-lead = Vous avez quitté la page de la banque sans payer les { $amount }.
payment-back-cancelled-next = Vous pouvez recommencer quand vous voulez. Si vous avez payé dans une autre fenêtre, ne payez pas une deuxième fois.
payment-pending-title = Paiement en attente de la banque
# $amount: a sum of money, such as 1 234,50 €.
payment-pending-lead = La banque traite votre paiement de { $amount }. Ne payez pas une deuxième fois.
payment-pending-next = Nous vous écrirons dès que la banque aura répondu.
payment-paid-title = Votre paiement est payé
# $amount: a sum of money, such as 1 234,50 €.
payment-paid-lead = Nous avons bien reçu { $amount }. Merci. Votre solde est mis à jour.
payment-paid-next = Un mail de confirmation vient de partir. Votre reçu est prêt.
payment-refused-title = Le paiement est refusé
# $amount: a sum of money, such as 1 234,50 €.
payment-refused-lead = La banque a refusé le paiement de { $amount }. Rien n’a été débité.
payment-refused-next = Vous pouvez réessayer, avec la même carte ou une autre. Si le refus se répète, votre banque peut vous dire pourquoi. Vous pouvez aussi payer par virement.
payment-abandoned-title = Le paiement est abandonné
# $amount: a sum of money, such as 1 234,50 €.
payment-abandoned-lead = Vous avez quitté la page de la banque. Rien n’a été débité : les { $amount } restent à payer.
payment-abandoned-next = Vous pouvez recommencer quand vous voulez.
payment-expired-title = Le paiement a expiré
# $amount: a sum of money, such as 1 234,50 €.
payment-expired-lead = La banque n’a rien confirmé pour ce paiement de { $amount }.
payment-expired-next = Si votre compte bancaire n’a pas été débité, vous pouvez recommencer. S’il l’a été, ne payez pas une deuxième fois : le paiement apparaîtra ici, ou contactez-nous.
payment-cancelled-title = Le paiement est annulé
# $amount: a sum of money, such as 1 234,50 €.
payment-cancelled-lead = Le paiement de { $amount } a été annulé : cette somme ne nous est pas parvenue.
payment-cancelled-next = Vous pouvez payer de nouveau, ou nous contacter.
payment-refunded-title = Le paiement est remboursé
# $amount: a sum of money, such as 1 234,50 €.
payment-refunded-lead = Le paiement de { $amount } vous a été remboursé sur votre carte.
payment-refunded-next = Le remboursement apparaît sur votre compte bancaire en quelques jours.
payment-charged-back-title = Le paiement a été rejeté
# $amount: a sum of money, such as 1 234,50 €.
payment-charged-back-lead = La banque a repris au bailleur les { $amount } que vous aviez payés : ce paiement ne compte plus.
payment-charged-back-next = Le reçu et la quittance ne sont plus valables. La somme est de nouveau à payer. Si vous n’avez pas contesté ce paiement, appelez votre banque, puis nous.
# $amount: a sum of money, such as 1 234,50 €.
payment-charged-back-part = La banque en a repris { $amount } au bailleur : cette part ne compte plus.

## The page of a payment

payment-receipt = Voir mon reçu
payment-again = Recommencer le paiement
payment-balance = Voir mon solde
payment-home = Retour à mon espace
payment-refresh = Actualiser
payment-details = Le détail de ce paiement
payment-amount = Montant
payment-contract = Contrat
payment-date = Date
payment-reference = Référence du paiement
payment-status = État
payment-resume = Reprendre ce paiement
payment-new-balance = Nouveau solde
payment-balance-now = Solde
payment-live-waiting = Nous attendons la réponse de la banque…
payment-live-lost = La connexion est coupée. Nous réessayons tout seuls.
payment-live-done = La banque a répondu. La page se met à jour.

## Notices, and the choice between screen and paper

notices-title = Avis d’échéance
notices-lead = Votre avis d’échéance dit chaque mois ce que vous avez à payer, et pourquoi.
# $month: a month, such as novembre 2026.
notices-empty = Votre bailleur met ici les avis d’échéance à partir { DE($month) }. Aucun n’est encore disponible.
notices-empty-yet = Votre bailleur met ici vos avis d’échéance. Aucun n’est encore disponible.
notices-choice-title = Le courrier papier
notices-consent = J’accepte de recevoir mes avis d’échéance, mes quittances et mes reçus sur ce site, et non plus par courrier. C’est gratuit. Je peux arrêter quand je veux.
notices-consent-again = Vos avis arrivent sur ce site, et vos quittances par courrier. Pour tout recevoir sur ce site, donnez votre accord :
notices-agree = Tout recevoir sur ce site
notices-unknown = Ce choix n’a pas été compris. Réessayez.
subscription-state-screen = Vous recevez vos avis sur ce site, sans courrier.
subscription-state-paper = Vous recevez aussi vos avis par courrier.
subscription-button-screen = Ne plus recevoir de courrier
subscription-button-paper = Recevoir aussi le courrier
subscription-saving = Enregistrement…
subscription-saved-screen = C’est enregistré. Un mail vous le confirme. Vos prochains avis arrivent sur ce site, sans courrier.
subscription-saved-paper = C’est enregistré. Un mail vous le confirme. Vos prochains avis arrivent aussi par courrier.
subscription-failed = La connexion est coupée, rien n’a été enregistré. Appuyez de nouveau sur le bouton.
# $day: a day, such as 1er septembre 2026.
subscription-since = Depuis le { $day }.
notice-list-latest = Vos derniers avis
notice-list-all = Tous vos avis
notice-list-older = Voir tous les avis
# $month: a month, such as novembre 2026.
notice-list-item = Avis { DE($month) }
# $month: a month, such as novembre 2026.
notice-list-no-notice = Pas d’avis pour { $month }.
notice-by-post = Vous le recevez aussi par la poste.
notice-explain-total = Ce qui vous est demandé ce mois-ci, moins ce qui est en votre faveur.
notice-explain-previous = Ce que vous deviez déjà avant ce mois, ou l’avance que vous aviez.
# $month: a month, such as octobre 2026.
notice-since = Par rapport à { $month }
# $amount: a sum of money, such as 1 234,50 €.
notice-since-more = Le total du mois augmente de { $amount }.
# $amount: a sum of money, such as 1 234,50 €.
notice-since-less = Le total du mois baisse de { $amount }.
notice-since-same = Le total du mois est le même.
# $amount: a sum of money, such as 1 234,50 €.
notice-line-was = au lieu de { $amount } le mois d’avant
notice-line-new = nouveau ce mois-ci

## The page of all documents

documents-title = Mes documents
documents-lead = L’avis dit ce qui est demandé. Le reçu prouve un paiement. La quittance prouve que le mois est payé en entier.
documents-years = Choisir une année
# $year: a year, such as 2026.
documents-year = Documents de { $year }
documents-notices = Avis d’échéance
documents-receipts = Reçus de paiement
documents-quittances = Quittances de loyer
documents-to-come = Quittances pas encore prêtes
# $month: a month, such as novembre 2026.
documents-notice = Avis { DE($month) }
# $month: a month, such as novembre 2026.
documents-quittance = Quittance { DE($month) }
# $day: a day, such as 1er septembre 2026.
# $amount: a sum of money, such as 1 234,50 €.
documents-receipt = Reçu du { $day }, { $amount }
# $name: what the file is, such as l’avis de novembre 2026.
# $size: the size of a file, such as 44 Ko.
documents-download = Télécharger { $name } (PDF, { $size })
# $month: a month, such as novembre 2026.
documents-the-notice = l’avis { DE($month) }
# $month: a month, such as novembre 2026.
documents-the-quittance = la quittance { DE($month) }
# $day: a day, such as 1er septembre 2026.
documents-the-receipt = le reçu du { $day }
# $month: a month, such as novembre 2026.
# $amount: a sum of money, such as 1 234,50 €.
documents-missing = { $month } : il manque { $amount } pour obtenir la quittance
# $amount: a sum of money, such as 1 234,50 €.
documents-pay = Payer { $amount }
# $day: a day, such as 1er septembre 2026.
documents-drawn = Cette somme sera prélevée le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
documents-too-small = Le plus petit paiement en ligne est de { $amount } : ajoutez ce qui manque à votre prochain paiement.
# $count (Number): how many documents.
# $size: the size of a file, such as 44 Ko.
documents-archive = Tout télécharger (ZIP, { $count } documents, environ { $size })
documents-empty = Aucun document pour l’instant. Un reçu apparaît ici après chaque paiement en ligne, une quittance quand un mois est payé en entier.

## What the code of a document stands for

document-notice = Avis d’échéance
document-receipt = Reçu de paiement
document-quittance = Quittance de loyer
verify-title = Vérifier un document
verify-lead = Chaque document de ce site porte un code. Écrivez-le ici pour savoir si le document est authentique.
verify-code = Code du document
verify-hint = 12 lettres et chiffres, par exemple 7K3M-0QWX-PZ9D.
verify-submit = Vérifier
verify-valid-title = Document authentique
verify-valid = Ce document est authentique. Comparez ces informations avec celles du document. Si elles diffèrent, le document a été modifié.
verify-not-valid-title = Ce document n’est plus valable
verify-not-valid-notice = Cet avis n’est plus valable.
# $day: a day, such as 1er septembre 2026.
verify-replaced = Cet avis n’est plus valable : il a été remplacé par l’avis rectificatif du { $day }.
verify-not-valid-receipt = Le paiement a été remboursé depuis, en tout ou en partie.
verify-rejected-receipt = Le paiement a été rejeté depuis par la banque : ce reçu n’est plus valable.
verify-not-valid-quittance = Le loyer et les charges de ce mois ne sont pas payés en entier aujourd’hui.
verify-unknown = Aucun document de ce site ne porte ce code. Vérifiez que vous l’avez bien recopié. S’il est juste, le document n’est pas authentique.
verify-kind = Document
verify-month = Mois
verify-amount = Montant
verify-initials = Initiales
verify-contract-end = Fin du numéro de contrat
verify-holder-help = Les initiales sont les premières lettres du prénom et du nom imprimés sur le document, sans le titre (M. ou Mme). Les chiffres sont les deux derniers du numéro de contrat imprimé.
verify-issued-on = Émis le
verify-issuer = Émis par

## Durations

# $count (Number): how many of them.
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# $count (Number): how many of them.
duration-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
# $count (Number): how many of them.
duration-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Messages to the landlord

contact-landlord = Bailleur
contact-address = Adresse
contact-title = Nous contacter
contact-lead = Écrivez-nous : votre message porte un numéro et reste visible ici.
contact-subject = Sujet
contact-choose = Choisissez un sujet
contact-contract = Contrat concerné
contact-no-contract = Aucun en particulier
contact-message = Votre message
contact-submit = Envoyer
# $number: the number of a message, such as 2026-000123.
contact-sent = Votre message n° { $number } est envoyé. Une copie vous arrive par mail.
contact-list = Vos messages
contact-none = Vous n’avez pas encore écrit de message ici.
subject-payment = Mon loyer, mon solde ou un paiement
subject-home = Mon logement, une réparation
subject-notices = Mes avis d’échéance
subject-documents = Un document ou une quittance
subject-account = Mon compte sur ce site
subject-other = Autre chose

## The page of the account

account-title = Mon compte
account-back = Revenir à mon compte
account-details = Coordonnées
account-security = Sécurité
account-my-data = Mes données
account-email-title = Changer d’adresse mail
account-email-now = Votre adresse actuelle
account-new-email = Nouvelle adresse mail
account-current-password = Votre mot de passe actuel
account-email-submit = Changer d’adresse
account-email-sent = Un mail vient de partir à la nouvelle adresse. Suivez son lien pour la confirmer ; d’ici là, rien ne change.
account-password-title = Changer de mot de passe
account-password-submit = Changer de mot de passe
account-password-done = Votre mot de passe est changé. Vos autres appareils sont déconnectés.
account-reminders-title = Rappel avant l’échéance
account-reminders-on = Si votre loyer n’est pas encore payé, un mail vous le rappelle quelques jours avant l’échéance.
account-reminders-off = Vous ne recevez pas de rappel avant l’échéance.
account-reminders-stop = Ne plus recevoir ce rappel
account-reminders-resume = Recevoir ce rappel
account-reminders-stopped = C’est enregistré : vous ne recevrez plus de rappel.
account-reminders-back = C’est enregistré : un mail vous rappellera l’échéance.
account-sessions-title = Appareils connectés
# $count (Number): how many devices.
account-sessions-count =
    { $count ->
        [one] { $count } appareil
       *[other] { $count } appareils
    }
# $browser: a browser, such as Firefox.
# $system: a system, such as Linux.
account-device = { $browser } sur { $system }
account-unknown-browser = Navigateur inconnu
account-since = Connecté depuis
account-seen = Vu pour la dernière fois
account-this-one = cet appareil
account-end = Déconnecter
account-end-lead = Pour déconnecter un autre appareil, indiquez d’abord votre mot de passe.
account-end-others = Déconnecter tous les autres appareils
account-ended = L’appareil est déconnecté.
account-others-ended = Tous vos autres appareils sont déconnectés.
account-email-done = Votre adresse mail est changée.
account-unknown-action = Cette demande n’est pas complète. Recommencez.
account-data-title = Télécharger mes données
account-data-lead = Tout ce que ce site garde sur vous : votre compte, vos contrats, vos opérations, vos paiements et vos messages.
account-data-html = Mes données, à lire (page HTML)
account-data-json = Mes données, pour un logiciel (fichier JSON)
account-close-title = Fermer mon compte
account-close-lead = Votre bail continue : seul votre accès à ce site est fermé. Vous pourrez vous inscrire de nouveau.
account-close-erased = Sont effacés tout de suite : votre adresse mail de connexion, votre mot de passe et vos connexions.
# $years (Number): how many years.
# $months (Number): how many months.
account-close-kept =
    Restent chez votre bailleur : votre contrat, les opérations, les paiements et les messages, jusqu’à { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } après la fin du bail ; les journaux de connexion, { $months } mois.
account-close-submit = Fermer mon compte
account-close-confirm = Je souhaite fermer mon compte
account-close-confirm-missing = Cochez la case pour fermer votre compte.

## What a device keeps to be read without network

offline-title = Sur cet appareil, sans réseau
offline-lead = Vous pouvez garder sur cet appareil votre dernier solde et votre dernier avis. Vous les verrez même sans réseau.
offline-shared = Ne le faites pas sur un téléphone ou un ordinateur partagé : les autres pourraient les lire. Tout est effacé quand vous vous déconnectez.
offline-keep = Garder mon dernier solde et mon dernier avis sur cet appareil
offline-kept = C’est gardé sur cet appareil.
offline-erase-lead = Ce qui est gardé sur cet appareil peut être effacé ici, même sans réseau.
offline-erase = Effacer ce qui est gardé sur cet appareil
offline-erased = C’est effacé. Plus rien n’est gardé sur cet appareil.
offline-failed = Rien n’a été gardé. Rechargez cette page, puis recommencez.
offline-unable = Ce navigateur ne sait pas garder de pages sans réseau.
offline-page-title = Pas de réseau
offline-page-lead = Vous n’avez pas de réseau. Voici ce que cet appareil a gardé.
offline-saved-on = Gardé le
offline-retry = Réessayer
offline-not-sent = Pas de réseau, semble-t-il : rien n’a été envoyé. Ce que vous avez écrit est toujours là. Votre connexion marche ? Appuyez encore une fois.

## Mails: what all have

mail-hello = Bonjour,
# $name: a surname, such as Moreau.
mail-hello-madam = Bonjour Madame { $name },
# $name: a surname, such as Moreau.
mail-hello-sir = Bonjour Monsieur { $name },
mail-never-asked = Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte, ni par courriel, ni par téléphone.
# $phone: a telephone number.
mail-phone = Téléphone : { $phone }
# $email: an e-mail address.
mail-email = Courriel : { $email }

## Mails about messages, notices and payments

# $number: the number of a message, such as 2026-000123.
mail-contact-subject = Nous avons bien reçu votre message n° { $number }
mail-contact-lead = Votre message nous est bien parvenu. Nous vous répondrons par courriel, à cette adresse. Si vous nous appelez, donnez-nous son numéro.
mail-contact-message = Message
# $number: the number of a message, such as 2026-000123.
mail-contact-number = n° { $number }
mail-contact-about = Sujet
mail-contact-again = Revoir vos messages
mail-notice-contract = Contrat
mail-notice-subscribed-subject = Vos avis d’échéance arrivent maintenant sur ce site
# $day: a day, such as 1er septembre 2026.
# $contract: the reference of a contract, such as L/0039000204.
mail-notice-subscribed = Depuis le { $day }, vos avis d’échéance, vos quittances et vos reçus du contrat { $contract } ne sont plus envoyés par courrier. Chaque mois, un mail vous dit que votre avis est prêt. C’est gratuit, et vous pouvez arrêter quand vous voulez.
mail-notice-on-paper-subject = Vos avis d’échéance arrivent de nouveau par courrier
# $day: a day, such as 1er septembre 2026.
# $contract: the reference of a contract, such as L/0039000204.
mail-notice-on-paper = Depuis le { $day }, vos avis d’échéance du contrat { $contract } vous sont de nouveau envoyés par courrier. Ceux que vous avez reçus sur ce site y restent.
mail-notice-see-all = Voir mes avis d’échéance
mail-notice-not-you = Si ce n’est pas vous, changez votre mot de passe, puis appelez-nous.
# $month: a month, such as novembre 2026.
mail-notice-ready-subject = Votre avis d’échéance { DE($month) } est prêt
# $month: a month, such as novembre 2026.
mail-notice-ready = Votre avis d’échéance { DE($month) } est sur votre espace.
# $month: a month, such as novembre 2026.
mail-notice-amended-subject = Avis rectificatif { DE($month) } : il remplace le précédent
# $month: a month, such as novembre 2026.
mail-notice-amended = Votre avis d’échéance { DE($month) } a été corrigé. Le nouvel avis (avis rectificatif) est sur votre espace, avec ce qui a changé.
mail-notice-read = Lire mon avis
mail-notice-nothing = Vous n’avez rien à payer.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
mail-notice-drawn = { $amount } seront prélevés le { $day } : vous n’avez rien à faire.
# $amount: a sum of money, such as 1 234,50 €.
# $day: a day, such as 1er septembre 2026.
mail-notice-left = Il vous reste { $amount } à payer au plus tard le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
# $month: a month, such as novembre 2026.
# $day: a day, such as 1er septembre 2026.
mail-notice-left-month = Il vous reste { $amount } à payer pour { $month }, au plus tard le { $day }.
# $amount: a sum of money, such as 1 234,50 €.
mail-notice-plan-part = Votre plan d’apurement demande { $amount } ce mois-ci.
# $amount: a sum of money, such as 1 234,50 €.
mail-notice-also-owed = En dehors de ce mois, vous devez aussi { $amount }.
# $month: a month, such as novembre 2026.
# $day: a day, such as 1er septembre 2026.
mail-notice-reminder-subject = Votre loyer { DE($month) } est à payer au plus tard le { $day }
mail-notice-just-paid = Si vous venez de payer, ne tenez pas compte de ce mail.
mail-notice-pay = Payer en ligne
mail-notice-hardship = Vous avez du mal à payer ? Appelez-nous avant cette date : nous cherchons une solution avec vous.
mail-notice-stop-reminder = Ne plus recevoir ce rappel
mail-payment-subject-paid = Votre paiement est enregistré
mail-payment-subject-refused = Votre paiement a été refusé
mail-payment-subject-abandoned = Votre paiement n’a pas été terminé
mail-payment-subject-expired = Votre paiement a expiré
mail-payment-subject-cancelled = Votre paiement a été annulé
mail-payment-subject-refunded = Votre paiement vous a été remboursé
mail-payment-subject-charged-back = Votre paiement a été rejeté
mail-payment-sentence-paid = Votre paiement par carte a été accepté. Il est déjà porté sur votre compte locataire.
mail-payment-sentence-refused = La banque a refusé votre paiement par carte. Votre compte locataire n’a pas changé. Vous pouvez recommencer depuis votre espace, ou payer par virement.
mail-payment-sentence-abandoned = Le paiement que vous aviez commencé n’a pas été terminé. Votre compte locataire n’a pas changé. Vous pouvez recommencer depuis votre espace, ou payer par virement.
mail-payment-sentence-expired = Le paiement que vous aviez commencé n’a pas été terminé dans le temps prévu. Si votre compte bancaire a été débité, ne payez pas une deuxième fois : contactez-nous. Sinon, vous pouvez recommencer depuis votre espace, ou payer par virement.
mail-payment-sentence-cancelled = Votre paiement par carte a été annulé : il ne compte pas sur votre compte locataire. Si ce n’est pas ce que vous attendiez, appelez-nous.
mail-payment-sentence-refunded = Votre paiement par carte vous a été remboursé. La somme revient sur le compte de la carte qui a servi, en général sous quelques jours ; elle ne compte plus sur votre compte locataire.
mail-payment-sentence-charged-back = La banque a repris au bailleur un paiement que vous aviez fait par carte : il ne compte plus. Le reçu et la quittance qui s’appuyaient dessus ne sont plus valables, et la somme est de nouveau à payer. Si vous n’avez pas contesté ce paiement auprès de votre banque, appelez-la, puis appelez-nous.
mail-payment-amount = Montant
mail-payment-contract = Contrat
mail-payment-contracts = Contrats
mail-payment-date = Date
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-payment-moment = { $day } à { $time }
mail-payment-number = Numéro du paiement
mail-payment-receipt = Voir et garder votre reçu
mail-payment-see = Voir ce paiement

## Mails about an account

mail-validation-subject = Validez votre adresse pour ouvrir votre espace locataire
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-validation-lead = Vous avez demandé la création de votre espace locataire le { $day } à { $time }. Il reste une étape : ouvrez ce lien et appuyez sur le bouton de la page.
mail-validation-link = Valider mon adresse
mail-validation-lifetime = Ce lien fonctionne pendant 48 heures et une seule fois.
mail-validation-elsewhere = Sur un autre appareil que celui de votre inscription, la page vous demandera le mot de passe que vous avez choisi.
mail-validation-several = Si vous recevez plusieurs mails comme celui-ci, n’ouvrez que celui qui porte l’heure de votre propre demande.
mail-validation-ignore = Si vous n’avez rien demandé, ne faites rien : sans validation, aucun compte n’est créé.
mail-already-subject = Vous avez déjà un espace locataire
mail-already-lead = Une inscription ou un changement d’adresse vient d’être demandé avec cette adresse. Rien n’a changé, car un espace locataire existe déjà : avec cette adresse, ou pour la référence donnée.
mail-already-help = Connectez-vous comme d’habitude. Si vous ne savez plus avec quelle adresse ou quel mot de passe, ces pages vous aident.
mail-sign-in = Me connecter
mail-forgotten-identifier = J’ai oublié mon identifiant
mail-forgotten-password = J’ai oublié mon mot de passe
mail-already-ignore = Si vous n’avez rien demandé, ne faites rien : aucun compte n’a été créé ni modifié.
mail-not-recognised-subject = Votre inscription : référence ou nom non reconnus
mail-not-recognised-lead = Vous avez demandé la création d’un espace locataire. Nous n’avons pas pu la terminer : la référence et le nom donnés ne vont pas ensemble dans nos dossiers.
mail-not-recognised-check = Vérifiez sur votre avis d’échéance :
mail-not-recognised-reference = La référence client
mail-not-recognised-reference-shape = la lettre L et dix chiffres, ou votre numéro de locataire de neuf chiffres
mail-not-recognised-name = Le nom
mail-not-recognised-name-shape = celui du titulaire du bail, sans le prénom ; le nom de naissance convient aussi
mail-not-recognised-namesake = Deux personnes de votre contrat portent ce nom, ou le portaient ? Donnez votre numéro de locataire, pas le numéro du contrat.
mail-not-recognised-again = Recommencer l’inscription
mail-not-recognised-call = Si cela ne marche toujours pas, appelez-nous : nous trouverons votre référence ensemble.
mail-not-recognised-ignore = Si vous n’avez rien demandé, ne faites rien : aucun compte n’a été créé.
mail-tried-subject = Quelqu’un a voulu créer un second compte avec votre référence
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-tried-lead = Une inscription a été tentée le { $day } à { $time } avec votre référence et votre nom, mais avec une autre adresse que la vôtre. Elle n’a pas abouti : votre compte et vos données n’ont pas bougé.
mail-tried-what = Si c’est vous ou l’un de vos proches, connectez-vous avec l’adresse à laquelle vous recevez ce courriel. Sinon, appelez-nous.
mail-created-subject = Votre espace locataire est ouvert
mail-created-lead = Votre adresse est validée et votre espace locataire est ouvert. Vous pouvez y consulter votre solde et vos contrats, et payer votre loyer en ligne.
mail-created-identifier = Votre identifiant est l’adresse à laquelle vous recevez ce courriel.
mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-lead = Vous avez demandé à changer de mot de passe. Ouvrez ce lien pour en choisir un nouveau.
mail-reset-link = Choisir un nouveau mot de passe
mail-reset-lifetime = Ce lien fonctionne pendant une heure et une seule fois.
mail-reset-ignore = Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.
mail-password-subject = Votre mot de passe a été changé
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-password-lead = Le mot de passe de votre espace locataire a été changé le { $day } à { $time }. Vos autres appareils ont été déconnectés.
mail-not-you = Si ce n’est pas vous, changez tout de suite votre mot de passe avec « Mot de passe oublié », puis appelez-nous.
mail-password-forgotten = Mot de passe oublié
mail-identifier-subject = Votre identifiant
mail-identifier-lead = Vous avez demandé un rappel de votre identifiant : c’est l’adresse à laquelle vous recevez ce courriel.
mail-identifier-ignore = Si vous n’avez rien demandé, ne faites rien : cette adresse n’a été montrée à personne.
mail-new-address-subject = Confirmez votre nouvelle adresse
mail-new-address-lead = Vous avez demandé à utiliser cette adresse pour votre espace locataire. Ouvrez ce lien et appuyez sur le bouton de la page.
mail-new-address-link = Confirmer cette adresse
mail-new-address-lifetime = Ce lien fonctionne pendant une heure et une seule fois. D’ici là, votre ancienne adresse reste la bonne.
mail-new-address-ignore = Si vous n’avez rien demandé, ne faites rien : cette adresse ne sera pas utilisée.
mail-address-asked-subject = Un changement d’adresse est demandé pour votre espace locataire
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-address-asked-lead = Une autre adresse mail a été indiquée le { $day } à { $time } pour votre espace locataire. Elle remplacera celle-ci quand elle sera confirmée.
mail-address-asked-you = Si c’est vous, vous n’avez rien à faire ici.
mail-address-changed-subject = L’adresse de votre espace locataire a changé
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-address-changed-lead = L’adresse de votre espace locataire a été changée le { $day } à { $time }. Vous ne recevrez plus nos courriels ici, et cette adresse ne sert plus à vous connecter.
mail-address-changed-call = Si ce n’est pas vous, appelez-nous tout de suite.
mail-closed-subject = Votre espace locataire est fermé
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-closed-lead = Votre espace locataire a été fermé le { $day } à { $time }, à votre demande. Votre bail et votre compte locataire ne changent pas.
mail-closed-back = Vous pourrez vous inscrire de nouveau quand vous le voudrez. Si ce n’est pas vous qui l’avez fermé, appelez-nous.
mail-closed-register = Créer un compte
mail-closed-for-you-subject = Votre espace locataire a été fermé par votre bailleur
# $day: a day, such as 1er septembre 2026.
# $time: a time of the day, such as 14 h 05.
mail-closed-for-you-lead = Votre bailleur a fermé votre espace locataire le { $day } à { $time }. Votre bail et votre compte locataire ne changent pas.
mail-closed-for-you-why = Si vous ne savez pas pourquoi, appelez-nous. Vous pourrez vous inscrire de nouveau quand vous le voudrez.
mail-reopened-subject = Votre espace locataire est rouvert : choisissez un mot de passe
mail-reopened-lead = Votre bailleur a rouvert votre espace locataire avec cette adresse. Ouvrez ce lien pour choisir votre mot de passe.
mail-reopened-link = Choisir mon mot de passe
mail-reopened-lifetime = Ce lien fonctionne pendant une heure et une seule fois. Ensuite, demandez-en un autre avec « Mot de passe oublié ».
mail-reopened-stranger = Si vous n’êtes pas locataire chez nous, n’ouvrez pas ce lien et appelez-nous : l’adresse a été mal notée.
mail-invitation-subject = Notre site pour les locataires a changé : choisissez votre mot de passe
mail-invitation-lead = Vous aviez un compte sur l’ancien site de votre bailleur avec cette adresse. Le site a changé, et votre ancien mot de passe ne fonctionne pas sur le nouveau. Ouvrez ce lien pour choisir un mot de passe : votre espace locataire s’ouvrira alors.
mail-invitation-link = Choisir mon mot de passe
mail-invitation-lifetime = Ce lien fonctionne pendant 30 jours et une seule fois. Ensuite, inscrivez-vous avec votre référence client.
mail-invitation-register = M’inscrire
mail-invitation-stranger = Si vous n’êtes pas locataire chez nous, n’ouvrez pas ce lien et appelez-nous : l’adresse a été mal notée.

## Help

help-title = Aide
help-lead = Choisissez une question pour lire la réponse. Vous ne trouvez pas la vôtre ? Appelez-nous : nos coordonnées sont en bas de cette page.
help-contents = Sur cette page
help-account = Votre compte
help-reference = Où trouver ma référence client ?
help-reference-where = Elle est en haut de nos courriers et de vos avis d’échéance. Deux numéros conviennent :
help-reference-contract = Le numéro de contrat
help-reference-contract-shape = la lettre L et 10 chiffres, par exemple L/0039000204.
help-reference-tenant = Le numéro de locataire
help-reference-tenant-shape = 9 chiffres, par exemple 000123456.
help-reference-write = Écrivez le numéro comme vous le lisez : les espaces ne comptent pas, et le L est déjà devant la case. Le numéro de logement, lui, ne convient pas.
help-refusal = Mon inscription est refusée. Que faire ?
help-refusal-check = Un mail vous dit ce qui ne va pas. Vérifiez :
help-refusal-number = que vous avez recopié le bon numéro : 10 chiffres pour un contrat, 9 chiffres pour un locataire ;
help-refusal-name = que le nom est celui du titulaire du bail, sans le prénom (son nom de naissance convient aussi) ;
help-refusal-once = que le titulaire du bail n’a pas déjà un compte : un seul compte sert pour tous ses contrats.
# $phone: a telephone number.
help-refusal-again = Vous pouvez ensuite <register>recommencer l’inscription</register>. Si elle est encore refusée, appelez-nous au <phone>{ $phone }</phone> : nous trouverons votre référence ensemble.
help-mail = Le mail n’arrive pas
help-mail-wait = Attendez quelques minutes.
help-mail-junk = Regardez dans les courriers indésirables (spam).
help-mail-address = Vérifiez que vous lisez la bonne messagerie : celle de l’adresse que vous avez donnée.
help-mail-again = Pour une inscription, <again>demandez le mail une nouvelle fois</again>.
# $time: a duration, such as 48 heures.
help-mail-lifetime = Le lien d’inscription fonctionne pendant { $time }. S’il est trop ancien, ou si l’adresse était fausse, <register>recommencez l’inscription</register> : rien n’est bloqué.
help-password = J’ai oublié mon mot de passe
help-password-page = Allez à la page <page>{ forgotten-password-title }</page> et donnez l’adresse mail de votre compte. Vous recevez un lien pour choisir un nouveau mot de passe.
# $time: a duration, such as 48 heures.
help-password-lifetime = Ce lien fonctionne pendant { $time } et une seule fois.
help-identifier = J’ai oublié mon identifiant
help-identifier-page = Votre identifiant est l’adresse mail de votre compte. Allez à la page <page>{ forgotten-identifier-title }</page> : nous envoyons un rappel à cette adresse.
# $phone: a telephone number.
help-identifier-lost = Vous n’avez plus accès à cette messagerie ? Appelez-nous au <phone>{ $phone }</phone>.
help-close = Comment changer d’adresse mail ou fermer mon compte ?
help-close-page = Vous le faites vous-même, à la page <account>{ menu-account }</account> : « { account-email-title } » ou « { account-close-title } ». Votre mot de passe vous sera demandé.
help-close-lease = Fermer le compte ne change rien à votre bail. Vous pourrez vous inscrire de nouveau.
help-payment = Payer
help-card = Comment payer mon loyer en ligne ?
help-card-start = Connectez-vous, puis choisissez <pay>{ menu-pay }</pay>. Il y a trois étapes :
help-card-amount = { payment-step-amount } : vous choisissez le contrat et la somme.
help-card-code = { payment-step-code } : vous choisissez votre carte, puis vous écrivez son numéro sur la page de La Banque Postale. Jamais ici.
help-card-end = { payment-step-end } : vous voyez si le paiement est accepté. Un mail vous le confirme et votre reçu est prêt.
# $min: a sum of money, such as 1,00 €.
# $max: a sum of money, such as 5 000,00 €.
help-card-limits = Par carte, vous pouvez payer de { $min } à { $max } en une fois. La page de la banque reste ouverte 10 minutes.
help-refused = Mon paiement est refusé
help-refused-retry = Rien n’a été débité. Vous pouvez réessayer, avec la même carte ou avec une autre. Votre banque peut vous dire pourquoi elle refuse : souvent, c’est le plafond de la carte.
# $phone: a telephone number.
help-refused-otherwise = Vous pouvez aussi payer en plusieurs fois, ou <transfer>par virement</transfer>. Vous n’arrivez pas à tout payer ? Appelez-nous sans attendre au <phone>{ $phone }</phone>.
help-pending = Mon paiement est en attente, ou je ne le vois pas
help-pending-once = Ne payez pas une deuxième fois.
help-pending-wait = La banque met parfois du temps à répondre. La page du paiement se met à jour, et nous vous écrivons dès que la réponse arrive.
help-pending-lost = L’argent est parti de votre compte bancaire, mais le paiement n’apparaît toujours pas ? <reach>Contactez-nous</reach>, avec la date et le montant.
help-transfer = Comment payer par virement ?
help-transfer-where = Ouvrez la page <contracts>{ menu-contracts }</contracts> et choisissez un contrat. Vous y trouvez l’IBAN, le bénéficiaire et la référence à recopier chez votre banque.
help-transfer-reference = Recopiez bien la référence : c’est elle qui nous permet de reconnaître votre paiement. Un virement met quelques jours à apparaître dans votre solde.
help-direct-debit = Je suis en prélèvement automatique
help-direct-debit-nothing = Vous n’avez rien à faire : la somme est prélevée sur votre compte bancaire. Payez en ligne seulement pour régler une dette plus ancienne.
help-documents = Avis, reçus et quittances
help-notice = Comment lire mon avis d’échéance ?
help-notice-columns = Le débit est ce qui vous est demandé. Le crédit est ce qui est en votre faveur. Voici les lignes les plus courantes :
help-line-loyer = le prix de la location de votre logement.
help-line-charge = une avance, chaque mois, sur les dépenses de l’immeuble : eau, chauffage, ascenseur, entretien, ordures ménagères.
help-line-regularisation = la différence entre les charges que vous avez payées et les dépenses réelles. Vous aviez trop payé : elle est au crédit. Pas assez : elle est au débit.
help-line-apl = l’aide de la CAF ou de la MSA. Elle nous est versée directement, et nous l’enlevons de ce que vous devez.
help-line-rappel-apl = une aide au logement d’un mois passé, arrivée en retard.
help-line-rls = une réduction. Elle baisse la somme à payer, sans changer le loyer écrit dans le bail.
help-line-sls = une somme en plus du loyer, quand les revenus du foyer dépassent un plafond.
# $noticeDay (Number): a day of the month.
# $dueDay (Number): a day of the month.
help-notice-days =
    Le loyer se paie à la fin du mois. L’avis d’un mois paraît vers le { $noticeDay ->
        [1] 1er
       *[other] { $noticeDay }
    }. Il est à payer au plus tard le { $dueDay ->
        [1] 1er
       *[other] { $dueDay }
    } du mois suivant.
# $noticeDay (Number): a day of the month before.
# $dueDay (Number): a day of the month itself.
help-notice-days-ahead =
    Le loyer se paie au début du mois. L’avis d’un mois paraît vers le { $noticeDay ->
        [1] 1er
       *[other] { $noticeDay }
    } du mois précédent. Il est à payer au plus tard le { $dueDay ->
        [1] 1er
       *[other] { $dueDay }
    } du mois.
help-kinds = Avis, reçu, quittance : quelle différence ?
help-kinds-notice = L’avis d’échéance
help-kinds-notice-meaning = ce qui vous est demandé pour un mois.
help-kinds-receipt = Le reçu
help-kinds-receipt-meaning = la preuve d’un paiement, même d’une partie du loyer.
help-kinds-quittance = La quittance
help-kinds-quittance-meaning = la preuve que le loyer et les charges d’un mois sont payés en entier. Elle est gratuite.
help-kinds-page = Un avis ne remplace jamais une quittance. Vos documents sont à la page <documents>{ menu-documents }</documents>. Il vous en manque un ? <ask>Demandez-le-nous</ask>.
help-paper = Puis-je ne plus recevoir mes avis sur papier ?
help-paper-choice = Vos avis sont ici dans tous les cas. Ils arrivent aussi sur papier tant que vous n’avez pas demandé le contraire. Le choix se fait pour chaque contrat, à la page <notices>{ menu-notices }</notices>. Sans papier, un mail vous dit chaque mois que l’avis est prêt.
help-paper-free = C’est gratuit et jamais obligatoire. Vous pouvez revenir au papier à tout moment.
help-former = J’ai quitté mon logement
help-former-account = Votre compte continue de fonctionner. Vous pouvez encore voir votre solde, le payer, et télécharger vos quittances.
help-former-documents = Vous n’aviez pas de compte ? Inscrivez-vous avec le numéro de votre ancien contrat ou votre numéro de locataire. Une quittance vous manque ? <reach>Demandez-la-nous</reach>.
help-safety = Sécurité
help-shared = J’utilise un téléphone ou un ordinateur partagé
help-shared-password = N’enregistrez pas votre mot de passe dans le navigateur.
help-shared-sign-out = Quand vous avez fini, choisissez « { common-sign-out } ».
# $time: a duration, such as 48 heures.
help-shared-idle = Si vous oubliez, la connexion se ferme après { $time } sans activité.
help-shared-lost = Vous avez perdu votre téléphone ? Sur un autre appareil, ouvrez <devices>{ menu-account }, « { account-sessions-title } »</devices>, déconnectez-le, puis changez votre mot de passe.
help-scam = Ce message vient-il vraiment de mon bailleur ?
help-scam-never = Nous ne vous demandons jamais votre numéro de carte ni votre mot de passe par mail, par téléphone ou par SMS.
# $address: the beginning of a web address.
help-scam-site = Avant d’écrire votre mot de passe, regardez l’adresse en haut de l’écran. Celle de ce site commence par { $address }.
# $address: the beginning of a web address.
help-scam-bank = Avant d’écrire votre numéro de carte, faites de même. L’adresse de la page de paiement commence par { $address }.
help-scam-hurry = Un message vous presse, ou vous promet de l’argent ? Ne touchez pas à son lien. Ouvrez ce site vous-même.
# $phone: a telephone number.
help-scam-iban = Un message donne un nouvel IBAN pour payer le loyer ? Ne payez pas. Appelez-nous au <phone>{ $phone }</phone>.
help-scam-report = Un message vous semble faux ? <reach>Dites-le-nous</reach>. Un SMS se signale aussi en le transférant au 33700.
help-scam-given = Vous avez donné votre numéro de carte ? Appelez tout de suite votre banque. Vous avez donné votre mot de passe ? <password>Choisissez-en un nouveau</password> tout de suite.
help-reach = Nous joindre
help-reach-write = Vous avez un compte ? Écrivez-nous à la page <contact>{ menu-contact }</contact> : votre message reçoit un numéro et reste visible. Choisissez le bon sujet, par exemple « { subject-home } ».

## Who of the landlord has looked at the tenant’s file

looks-title = Qui a consulté mon dossier
looks-lead = Les personnes du bailleur qui ont ouvert votre dossier, de la plus récente à la plus ancienne. Leur nom n’est pas affiché.
# $count (Number): how often.
looks-count =
    { $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    }
looks-none = Personne n’a ouvert votre dossier.
looks-role-reception = accueil
looks-role-management = gestion
looks-role-administration = administration
looks-reason-call = à la suite d’un appel
looks-reason-letter = à la suite d’un courrier
looks-reason-message = à la suite d’un message
looks-reason-control = pour un contrôle
# $day: when. $role: what the person does. $reason: why.
looks-line = { $day } : { $role }, { $reason }
