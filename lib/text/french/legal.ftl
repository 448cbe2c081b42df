### The legal pages, in French only: they say what the law of France asks.


## Legal notice

legal-title = Mentions légales
legal-publisher = Qui publie ce site
legal-publisher-who = Ce site est publié par votre bailleur.
legal-director = Directeur de la publication
legal-host = Hébergeur
legal-host-what = L’hébergeur fait fonctionner les machines où se trouve ce site.
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
privacy-never-what = Nous ne vendons pas vos données. Nous ne faisons pas de publicité. Nous ne dressons pas votre profil et nous ne vous suivons pas sur internet. Un seul <cookie>cookie de connexion</cookie> est utilisé.
privacy-recipients = Qui reçoit vos données
privacy-recipient-landlord = Les services de votre bailleur
privacy-recipient-landlord-why = pour gérer votre location et vous répondre.
privacy-recipient-bank = La Banque Postale, avec son service Scellius
privacy-recipient-bank-why = quand vous payez par carte, ce site lui envoie le montant, un numéro de paiement et le type de carte. Il ne lui envoie ni votre nom, ni votre adresse. Vous lui donnez vous-même le numéro de votre carte, sur sa page.
privacy-recipient-mail = Le service qui transporte nos mails
privacy-recipient-mail-why = votre adresse mail et le texte des mails que nous vous envoyons.
privacy-recipient-host = L’hébergeur, chez qui se trouvent les machines de ce site
privacy-durations = Combien de temps nous les gardons
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
privacy-kept-logs = Journaux de connexion
# $months (Number): how many months.
privacy-kept-logs-time = { $months } mois, comme la date de votre dernière connexion.
# $months (Number): how many months.
privacy-kept-months = { $months } mois.
privacy-kept-journal = Ce que votre bailleur a consulté ou changé sur votre compte
privacy-kept-registration = Inscription qui attend d’être validée
# $kept: a duration.
# $link: a duration.
privacy-kept-registration-time = { $kept }. Le lien envoyé par mail fonctionne pendant { $link }.
privacy-kept-password-link = Lien pour un nouveau mot de passe
# $time: a duration.
privacy-kept-time = { $time }.
privacy-kept-browser = Navigateur déjà utilisé pour vous connecter
# $time: a duration.
privacy-kept-browser-time = { $time } après la connexion qui l’a fait connaître.
privacy-kept-dead-mail = Mail que nous n’avons pas pu envoyer
privacy-kept-address-link = Lien pour une nouvelle adresse mail
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
privacy-complaint = Notre réponse ne vous convient pas ?
privacy-complaint-cnil = Vous pouvez déposer une plainte auprès de la CNIL, qui protège les données personnelles en France :
privacy-complaint-online = Sur internet
privacy-complaint-post = Par courrier
privacy-complaint-address = CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07

## Cookies

cookies-title = Cookies
cookies-lead = Un cookie est un petit texte qu’un site range dans votre navigateur. Ce site en utilise un quand vous vous inscrivez, deux quand vous vous connectez, et un autre si vous choisissez une langue.
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

## Accessibility statement. Without an audit no other wording of its title is lawful (law 2005-102, article 47; RGAA 4.1).

accessibility-title = Accessibilité : non conforme
accessibility-lead = Tout le monde doit pouvoir utiliser ce site, avec ou sans handicap. Cette page dit où nous en sommes, et que faire si quelque chose vous bloque.
accessibility-state = Où en est ce site
accessibility-state-law = L’article 47 de la loi n° 2005-102 du 11 février 2005 demande que ce site suive les règles du RGAA, le référentiel général d’amélioration de l’accessibilité (version 4.1).
accessibility-state-audit = Ce site est non conforme : aucun audit n’a encore mesuré s’il suit ces règles.
accessibility-design = Comment ce site est conçu
accessibility-design-so-that = Nous l’avons dessiné pour qu’on puisse :
accessibility-design-keyboard = l’utiliser au clavier, sans souris ;
accessibility-design-reader = l’écouter avec un lecteur d’écran : les titres, les champs et les tableaux portent des noms ;
accessibility-design-zoom = le lire sur un petit téléphone ou en agrandissant le texte ;
accessibility-design-colors = le comprendre sans voir les couleurs : ce qui compte est aussi écrit en mots ;
accessibility-design-errors = corriger une erreur : chaque faute est expliquée à côté de son champ ;
accessibility-design-script = s’en servir sans JavaScript.
accessibility-design-unproven = C’est ce que nous avons voulu faire. Aucun audit n’a vérifié que nous y sommes arrivés partout.
accessibility-checks = Ce qui a été vérifié, et comment
accessibility-checks-how = À chaque changement, un programme ouvre toutes les pages de ce site dans un navigateur. Il vérifie :
accessibility-check-axe = avec l’outil axe-core, les règles WCAG 2.0 à 2.2 de niveaux A et AA qu’une machine peut vérifier, en couleurs claires et sombres, avec les messages d’erreur, et de droite à gauche en arabe ;
accessibility-check-keyboard = que tout le parcours, de l’inscription au reçu, se fait au clavier, et que l’on voit toujours où l’on est ;
accessibility-check-script = que le même parcours se fait sans JavaScript ;
accessibility-check-width = qu’à 320 pixels de large, avec un texte deux fois plus grand ou plus espacé, rien n’est coupé et rien ne défile sur le côté ;
accessibility-check-pdf = que les documents PDF sont balisés, avec leur langue, leurs titres et leurs tableaux. Chaque document existe aussi comme une page du site.
accessibility-checks-limits = Une machine ne voit qu’une partie des défauts. Ces vérifications ne remplacent pas un audit, ni l’avis de personnes handicapées.
accessibility-limits = Ce qui peut vous gêner
accessibility-limits-bank = Sans audit, nous ne pouvons pas vous donner la liste des défauts. La page où vous écrivez votre numéro de carte est celle de La Banque Postale : nous ne pouvons pas la modifier.
accessibility-report = Quelque chose vous bloque ?
accessibility-report-what = Dites-nous sur quelle page, ce que vous vouliez faire, et avec quel appareil. Nous vous donnerons l’information d’une autre façon.
accessibility-by-phone = Par téléphone
accessibility-by-mail = Par mail
accessibility-by-post = Par courrier
accessibility-complaint = Vous n’avez pas de réponse ?
accessibility-complaint-who = Si vous nous avez signalé un défaut qui vous empêche d’utiliser ce site et que nous ne vous avons pas bien répondu, vous pouvez vous adresser au Défenseur des droits :
accessibility-online = Sur internet
accessibility-defender = site du Défenseur des droits
accessibility-by-free-post = Par courrier, sans timbre
accessibility-defender-address = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07
accessibility-date = Date de cette déclaration
# $day: a day, such as 1er septembre 2026.
accessibility-date-written = Cette page a été écrite le { $day }.
