### The legal pages, in French only: they say what the law of France asks.


## Legal notice

legal-title = Mentions légales
legal-lead = Cette page dit qui est derrière ce site, comme le demande l’article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.
legal-publisher = Éditeur
legal-publisher-who = Ce site est publié par votre bailleur.
legal-form = Forme juridique
legal-siren = Numéro SIREN
legal-registry = Registre du commerce et des sociétés (RCS)
# $city: a city.
# $siren: nine digits in groups of three.
legal-registry-number = RCS { $city } { $siren }
legal-capital = Capital social
legal-no-capital = Aucun : c’est un établissement public.
legal-director = Directeur de la publication
legal-host = Hébergeur
legal-host-what = L’hébergeur fait fonctionner les machines où se trouve ce site.
legal-name = Nom
legal-payment = Paiement en ligne
legal-payment-service = Les paiements par carte passent par Scellius, le service de paiement de La Banque Postale.
legal-payment-card = Vous écrivez le numéro de votre carte sur la page de la banque. Il ne passe jamais par ce site.
legal-property = Textes, images et marques
legal-property-site = Les textes, les images et le logo de ce site appartiennent à votre bailleur ou à leurs auteurs. Les noms de banques et de cartes appartiennent à leurs propriétaires.
legal-property-documents = Les documents de votre espace sont à votre disposition : vous pouvez les enregistrer, les imprimer et les donner à qui vous voulez.
legal-more = À lire aussi
legal-more-pages = Ce que nous faisons de vos informations est expliqué aux pages <privacy>{ privacy-title }</privacy> et <cookies>{ cookies-title }</cookies>.

## Personal data

privacy-title = Données personnelles
privacy-lead = Cette page dit quelles informations ce site garde sur vous, pourquoi, combien de temps, et ce que vous pouvez demander.
privacy-contents = Sur cette page
privacy-controller = Qui est responsable de vos données
privacy-controller-who = Votre bailleur décide de ce qui est fait de vos données sur ce site : il en est le responsable.
privacy-purposes = À quoi servent vos données
privacy-show = Vous montrer votre location et votre solde
privacy-basis = Ce qui le permet
privacy-basis-lease = l’exécution de votre bail.
privacy-data = Données utilisées
privacy-show-data = titre, nom, nom de naissance, prénom, adresse mail connue de votre bailleur, numéro de locataire, contrats, adresse et numéro du logement, lignes de l’échéance (loyer, charges, aides au logement), opérations et solde. Elles viennent des fichiers de votre bailleur.
privacy-pay = Encaisser vos paiements par carte
privacy-pay-data = montant, date, contrat, type de carte et réponse de la banque. La banque ne nous donne jamais le numéro entier de votre carte, ni le code à trois chiffres.
privacy-proof = Garder la preuve des paiements et des documents
privacy-basis-duty = une obligation légale de votre bailleur.
privacy-proof-data = opérations, paiements et documents de votre location.
privacy-remind = Vous rappeler l’échéance par mail, si vous ne l’avez pas refusé
privacy-remind-data = adresse mail, solde, date de l’échéance.
privacy-account = Ouvrir votre compte et le protéger
privacy-basis-mission = la mission d’intérêt public de votre bailleur, qui est de loger et d’accompagner ses locataires.
privacy-account-data = adresse mail, mot de passe (gardé sous une forme que personne ne peut relire), dates de connexion, type d’appareil, et le début de l’adresse internet (adresse IP) de votre appareil.
privacy-messages = Répondre à vos messages
privacy-messages-data = sujet, texte et date du message, contrat concerné, nom, numéro de locataire et adresse mail.
privacy-paperless = Remplacer vos avis d’échéance sur papier, si vous le demandez
privacy-basis-consent = votre consentement. Vous pouvez le retirer à tout moment, aussi simplement que vous l’avez donné.
privacy-paperless-data = contrat concerné, date et texte de votre accord.
privacy-officer = Son délégué à la protection des données veille à ce qu’elles soient bien protégées. Pour le joindre :
privacy-never = Ce que nous ne faisons pas
privacy-never-what = Nous ne vendons pas vos données. Nous ne faisons pas de publicité. Nous ne dressons pas votre profil et nous ne vous suivons pas sur internet. Les <cookie>cookies</cookie> servent seulement à l’inscription, à la connexion, à leur sécurité et à votre langue.
privacy-never-decided = Aucune décision sur vous n’est prise par une machine seule. Votre bailleur décide, et vous pouvez lui parler.
privacy-needed = Ce que vous devez donner, et ce qui est libre
privacy-needed-space = Cet espace
privacy-needed-space-why = il n’est pas obligatoire. Sans lui, vous recevez vos avis par courrier, vous payez autrement et vous nous appelez.
privacy-needed-account = Référence, nom, adresse mail et mot de passe
privacy-needed-account-why = nécessaires pour ouvrir un compte : ils nous disent que c’est bien vous. Sans eux, il n’y a pas de compte.
privacy-needed-lease = Les informations de votre bail
privacy-needed-lease-why = elles viennent de votre bailleur. Il en a besoin pour exécuter le bail ; ce site ne vous les demande pas.
privacy-needed-pay = Montant et type de carte
privacy-needed-pay-why = nécessaires si vous payez par carte. Sinon, vous payez autrement, par exemple par virement.
privacy-needed-free = Messages, avis sans papier, langue, dernier solde gardé sur un appareil
privacy-needed-free-why = libres. Sans eux, rien d’autre ne change.
privacy-recipients = Qui reçoit vos données
privacy-recipient-landlord = Les services de votre bailleur
privacy-recipient-landlord-why = pour gérer votre location et vous répondre.
privacy-recipient-bank = La Banque Postale, avec son service Scellius
privacy-recipient-bank-why = quand vous payez par carte, ce site lui envoie le montant, un numéro de paiement, le type de carte si vous l’avez choisi, et ce qu’elle demande pour vérifier que c’est bien vous : vos nom et prénom, votre numéro de locataire, vos contrats et l’adresse mail de votre compte. Il ne lui envoie pas l’adresse de votre logement. Vous lui donnez vous-même le numéro de votre carte, sur sa page.
privacy-recipient-mail = Le service qui transporte nos mails
privacy-recipient-mail-why = votre adresse mail et le texte des mails que nous vous envoyons.
privacy-recipient-printer = L’imprimeur de vos lettres
privacy-recipient-printer-why = si vos avis sont sur papier : votre nom, votre adresse et vos avis.
privacy-recipient-post = Le service qui porte vos lettres
privacy-recipient-post-why = si vos avis sont sur papier : votre nom et votre adresse.
privacy-recipient-host = L’hébergeur
privacy-recipient-host-why = les machines de ce site sont chez lui, avec tout ce que ce site garde.
# $who: what a recipient does, such as L’imprimeur de vos lettres.
# $name: its name.
privacy-recipient-named = { $who } ({ $name })
privacy-transfers = Hors de l’Union européenne
privacy-transfers-none = Vos données restent dans l’Union européenne.
privacy-transfers-unsaid = Votre bailleur n’a pas encore indiqué ici si des données sortent de l’Union européenne. Son délégué à la protection des données vous le dira.
privacy-transfers-some = Certaines données sortent de l’Union européenne. Voici vers qui, et ce qui les y protège :
# $recipient: a name.
# $country: a country.
privacy-transfer-to = { $recipient }, { $country }
privacy-durations = Combien de temps nous les gardons
privacy-kept-by-site = Ce site les efface lui-même. Il le fait chaque jour :
privacy-kept-by-host = L’hébergeur, lui, efface :
privacy-kept-logs = Journaux de connexion
privacy-kept-backups = Copies de sauvegarde
# $days (Number): how many days.
privacy-kept-backups-time =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Ce qui est effacé du site y reste jusque-là.
privacy-kept-backups-unsaid = votre bailleur n’a pas encore indiqué ici leur durée. Son délégué à la protection des données vous la dira.
privacy-kept-contracts = Contrats, opérations, paiements, documents et messages
# $years (Number): how many years.
privacy-kept-lease =
    pendant le bail, puis { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } après sa fin et après la dernière opération. Plus longtemps tant que le compte n’est pas soldé.
privacy-kept-consent = Preuve de votre choix pour les avis sans papier
# $years (Number): how many years.
privacy-kept-consent-time =
    pendant le bail, puis { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } après sa fin, comme le contrat concerné.
privacy-kept-account = Adresse mail et mot de passe
privacy-kept-account-time = jusqu’à ce que vous fermiez votre compte. Ils sont alors effacés tout de suite. Sinon, ils sont effacés avec le dernier de vos contrats, et nous vous en avertissons.
privacy-kept-session = Connexion ouverte
# $idle: a duration, such as 30 minutes.
# $longest: a duration, such as 12 heures.
privacy-kept-session-time = { $idle } sans activité, { $longest } au plus.
privacy-kept-last-sign-in = Date de votre dernière connexion
# $months (Number): how many months.
privacy-kept-months = { $months } mois.
privacy-kept-journal = Ce que votre bailleur a consulté ou changé sur votre compte
privacy-kept-registration = Inscription qui attend d’être validée
# $kept: a duration.
# $link: a duration.
privacy-kept-registration-time = { $kept }. Le lien envoyé par mail fonctionne pendant { $link }.
privacy-kept-form = Ce que vous aviez écrit dans un formulaire quand votre connexion a expiré
# $time: a duration, such as 30 minutes.
privacy-kept-form-time = { $time } au plus. Vos mots de passe ne sont jamais gardés.
privacy-kept-password-link = Lien pour un nouveau mot de passe
# $time: a duration.
privacy-kept-time = { $time }.
privacy-kept-browser = Navigateur déjà utilisé pour vous connecter
# $time: a duration.
privacy-kept-browser-time = { $time } après la connexion qui l’a fait connaître.
privacy-kept-dead-mail = Mail que nous n’avons pas pu envoyer
privacy-kept-address-link = Lien pour une nouvelle adresse mail
privacy-kept-invitation-link = Lien qui ouvre le compte de l’ancien site, non utilisé
privacy-kept-throttles = Compteurs qui limitent les essais, avec le début de l’adresse internet
# $time: a duration.
privacy-kept-throttles-time = { $time } environ.
privacy-rights = Vos droits
privacy-access = Voir vos données et les emporter (accès et portabilité)
privacy-access-how = à la page <data>{ menu-account }, « { account-data-title } »</data>.
privacy-correction = Les faire corriger (rectification)
privacy-correction-how = vous changez votre adresse mail et votre mot de passe à la page <account>{ menu-account }</account>. Pour le reste, écrivez-nous.
privacy-erasure = Les faire effacer (effacement)
privacy-erasure-how = vous fermez votre compte à la page <close>{ menu-account }, « { account-close-title } »</close>. Votre bail et vos paiements restent chez votre bailleur, pour la durée dite plus haut.
privacy-restriction = Les faire mettre de côté (limitation)
privacy-restriction-how = vous demandez que nous n’utilisions plus une donnée pendant que nous vérifions si elle est juste.
privacy-objection = Dire non (opposition)
privacy-objection-how = vous pouvez refuser un usage qui repose sur la mission d’intérêt public, en expliquant votre situation.
privacy-withdrawal = Changer d’avis
privacy-withdrawal-how = vous arrêtez les avis sans papier à la page <notices>{ menu-notices }</notices>.
privacy-rights-officer = Pour toutes ces demandes, vous pouvez aussi écrire au délégué à la protection des données :
privacy-rights-answer = Nous répondons en un mois. Si votre demande est compliquée, nous pouvons prendre deux mois de plus : nous vous le disons dans le premier mois.
privacy-death = Après un décès
privacy-death-will = L’article 85 de la loi n° 78-17 du 6 janvier 1978 vous laisse décider de ce que vos données deviendront après votre mort : les garder, les effacer, ou les remettre à quelqu’un que vous choisissez. Pour celles de ce site, écrivez-le au délégué à la protection des données. Vous pouvez changer d’avis à tout moment.
privacy-death-heirs = Sans instructions de votre part, vos héritiers peuvent demander les données qu’il leur faut pour régler la succession, et la fermeture de votre compte.
privacy-complaint = Notre réponse ne vous convient pas ?
privacy-complaint-cnil = Vous pouvez déposer une plainte auprès de la CNIL, qui protège les données personnelles en France :
privacy-complaint-online = Sur internet
privacy-complaint-post = Par courrier
privacy-complaint-address = CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07

## Cookies

cookies-title = Cookies
cookies-lead = Un cookie est un petit texte qu’un site range dans votre navigateur. Ce site en utilise un quand vous vous inscrivez, deux quand vous vous connectez, un si votre connexion expire avant l’envoi d’un formulaire, et un autre si vous choisissez une langue.
cookies-session = Le cookie de connexion
cookies-name = Son nom
cookies-purpose = À quoi il sert
cookies-session-purpose = à se souvenir que vous êtes connecté quand vous passez d’une page à l’autre.
cookies-content = Ce qu’il contient
cookies-session-content = un code tiré au hasard. Il ne contient ni votre nom, ni votre adresse mail, ni votre mot de passe.
cookies-readers = Qui peut le lire
cookies-session-readers = ce site seulement. Les programmes qui tournent dans la page ne peuvent pas le lire.
cookies-duration = Combien de temps
# $idle: a duration, such as 30 minutes.
# $longest: a duration, such as 12 heures.
cookies-session-duration = le code cesse de fonctionner après { $idle } sans activité, et au plus tard { $longest } après la connexion. Le navigateur efface le cookie quand vous vous déconnectez ou quand vous le fermez.
cookies-device = Le cookie de l’appareil
cookies-device-purpose = à reconnaître un appareil où vous vous êtes déjà connecté. Si quelqu’un essaie de deviner votre mot de passe ailleurs, vous pouvez quand même vous connecter ici.
cookies-device-content = un code tiré au hasard. Il ne suffit pas pour se connecter : il faut toujours votre mot de passe.
# $longest: a duration, such as 12 heures.
cookies-device-duration = { $longest } au plus. Vous pouvez l’effacer dans les réglages de votre navigateur.
cookies-registration = Le cookie de l’inscription
cookies-registration-purpose = à reconnaître le navigateur de votre inscription quand vous suivez le lien envoyé par mail. Ailleurs, nous vous demandons le mot de passe que vous avez choisi : personne ne peut ouvrir un compte à votre place avec un autre.
cookies-registration-content = un code tiré au hasard.
# $longest: a duration, such as 48 heures.
cookies-registration-duration = { $longest } au plus.
cookies-form = Le cookie de la saisie
cookies-form-purpose = à retrouver ce que vous aviez écrit dans un formulaire, si votre connexion a expiré avant l’envoi. Sans cela, il n’existe pas.
cookies-form-content = un code tiré au hasard. Il ne sert qu’avec votre mot de passe, et une seule fois.
# $longest: a duration, such as 30 minutes.
cookies-form-duration = { $longest } au plus.
cookies-language = Le cookie de la langue
cookies-language-purpose = à se souvenir de la langue que vous avez choisie. Sans choix de votre part, il n’existe pas.
cookies-language-content = le nom de la langue, en deux lettres.
cookies-language-duration = un an au plus.
cookies-offline = Ce que votre appareil peut garder
cookies-offline-how = À la page <account>{ menu-account }</account>, vous pouvez demander à votre appareil de garder votre dernier solde et votre dernier avis, pour les lire sans réseau. C’est à vous de le demander, appareil par appareil. Un bouton efface tout. Tout est effacé aussi quand vous vous déconnectez, quand vous fermez votre compte, et si une autre personne se connecte sur cet appareil. Sans cette demande, rien n’est gardé.
cookies-banner = Pourquoi il n’y a pas de bandeau
cookies-banner-needed = Ces cookies servent seulement à l’inscription, à la connexion, à leur sécurité et à votre langue. Sans celui de connexion, vous devriez redonner votre mot de passe à chaque page.
cookies-banner-none = Ce site n’a ni publicité, ni mesure d’audience, ni bouton de réseau social. Personne ne vous suit. Vous n’avez donc rien à accepter ni à refuser.
cookies-blocked = Si votre navigateur bloque les cookies
cookies-blocked-what = Vous pouvez lire les pages publiques, comme l’<help>aide</help>, mais vous ne pouvez pas vous connecter. Autorisez les cookies pour ce site dans les réglages de votre navigateur, ou <call>appelez-nous</call>.
cookies-bank = La page de la banque
cookies-bank-other = Quand vous payez par carte, vous passez sur la page de La Banque Postale. C’est un autre site, avec ses propres cookies.

## Accessibility statement: the titles and the order of the official model. Without an audit no other state than "non conforme" is lawful (law 2005-102, article 47; RGAA 4.1).

accessibility-title = Déclaration d’accessibilité
# $name: the landlord.
accessibility-promise = { $name } s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
accessibility-plans = À cette fin, il met en œuvre la stratégie et les actions suivantes :
accessibility-plan-multiyear = schéma pluriannuel de mise en accessibilité
accessibility-plan-yearly = plan d’actions de l’année
# $site: the name and the address of the portal.
accessibility-scope = Cette déclaration d’accessibilité s’applique à { $site }.
accessibility-scope-bank = Elle ne porte pas sur la page de La Banque Postale, où vous écrivez le numéro de votre carte. Si cette page vous bloque, vous pouvez payer autrement, par exemple par virement.
accessibility-state = État de conformité
# $site: the name and the address of the portal.
accessibility-state-unaudited = { $site } est non conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : il n’existe aucun résultat d’audit en cours de validité qui permette de mesurer le respect des critères.
# $site: the name and the address of the portal.
# $standard: such as RGAA 4.1.2.
accessibility-state-none = { $site } est non conforme avec le référentiel général d’amélioration de l’accessibilité ({ $standard }), en raison des contenus énumérés ci-dessous.
# $site: the name and the address of the portal.
# $standard: such as RGAA 4.1.2.
accessibility-state-partial = { $site } est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité ({ $standard }), en raison des contenus énumérés ci-dessous.
# $site: the name and the address of the portal.
# $standard: such as RGAA 4.1.2.
accessibility-state-total = { $site } est totalement conforme avec le référentiel général d’amélioration de l’accessibilité ({ $standard }).
accessibility-results = Résultats des tests
accessibility-results-none = Aucun audit n’a été réalisé.
# $by: who made the audit.
accessibility-results-audit = L’audit de conformité réalisé par { $by } révèle que :
# $rate: a percentage in figures, such as 72,5.
# $standard: such as RGAA 4.1.2.
accessibility-results-rate = { $rate } % des critères du { $standard } sont respectés.
# $rate: a percentage in figures, such as 72,5.
accessibility-results-mean = Le taux moyen de conformité du site s’élève à { $rate } %.
accessibility-results-report = Rapport de l’audit
accessibility-contents = Contenus non accessibles
accessibility-contents-unaudited = Sans audit, nous ne pouvons pas donner la liste complète des défauts.
accessibility-contents-none = L’audit n’en a trouvé aucun.
accessibility-breaches = Non-conformités
accessibility-exceptions = Dérogations pour charge disproportionnée
accessibility-exempt = Contenus non soumis à l’obligation d’accessibilité
accessibility-made = Établissement de cette déclaration d’accessibilité
# $day: a day, such as 1er septembre 2026.
accessibility-made-on = Cette déclaration a été établie le { $day }.
# $day: a day, such as 1er septembre 2026.
accessibility-updated-on = Elle a été mise à jour le { $day }.
accessibility-not-made = Votre bailleur n’a pas encore établi cette déclaration.
accessibility-technologies = Technologies utilisées pour la réalisation du site
accessibility-environments = Environnement de test
accessibility-environments-none = Aucun essai avec un lecteur d’écran n’est déclaré.
accessibility-environments-how = Les vérifications de restitution de contenus ont été réalisées avec :
accessibility-tools = Outils pour évaluer l’accessibilité
accessibility-pages = Pages du site ayant fait l’objet de la vérification de conformité
accessibility-none-declared = Rien n’est déclaré.
accessibility-report = Retour d’information et contact
accessibility-report-what = Si vous n’arrivez pas à accéder à un contenu ou à un service, contactez-nous. Nous vous orienterons vers une alternative accessible, ou nous vous donnerons le contenu sous une autre forme. Dites-nous sur quelle page, ce que vous vouliez faire, et avec quel appareil.
accessibility-by-form = Par un message
accessibility-form = formulaire « { menu-contact } »
accessibility-by-phone = Par téléphone
accessibility-by-mail = Par mail
accessibility-by-post = Par courrier
accessibility-complaint = Voies de recours
accessibility-complaint-who = Si vous constatez un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à une fonctionnalité du site, que vous nous le signalez et que vous n’obtenez pas de réponse de notre part, vous êtes en droit de faire parvenir vos doléances ou une demande de saisine au Défenseur des droits :
accessibility-online = Par un message
accessibility-defender = formulaire du Défenseur des droits
accessibility-in-person = Près de chez vous
accessibility-delegates = délégués du Défenseur des droits
accessibility-by-free-post = Par courrier (gratuit, ne pas mettre de timbre)
accessibility-defender-address = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07
