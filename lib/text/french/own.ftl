### What a person of the office signs in with. In French only.

## One’s own account

own-title = Mon compte
own-again = Connectez-vous à nouveau pour changer ce qui sert à vous connecter.
own-lead-fresh = Pour changer ce qui sert à vous connecter, il faut s’être connecté depuis moins de 15 minutes. Sinon, le bureau vous le redemande.
own-password-title = Mot de passe et téléphone
own-password-none = Vous n’avez pas de mot de passe.
# $count: recovery codes that are left.
own-codes-left = { $count ->
    [one] 1 code de secours reste
   *[other] { $count } codes de secours restent
}
own-password-change = Changer le mot de passe
own-password-add = Ajouter un mot de passe
own-phone-change = Changer de téléphone
own-codes-new = Refaire les codes de secours
own-password-lead = Les autres appareils sont déconnectés ; celui-ci reste connecté.
own-password-add-lead = L’étape suivante relie votre téléphone.
own-password = Nouveau mot de passe
own-password-submit = Enregistrer
own-phone-lead = Une nouvelle clé et de nouveaux codes de secours remplacent ceux d’avant, une fois le premier code tapé. Les autres appareils sont déconnectés.
own-phone-submit = Afficher la nouvelle clé
own-phone-confirm = Relier ce téléphone
own-phone-over = La clé affichée n’est plus valable. Recommencez.
own-codes-lead = Les dix nouveaux codes remplacent ceux d’avant, qui ne serviront plus.
own-codes-submit = Afficher de nouveaux codes
own-codes-title = Vos nouveaux codes de secours
own-done-password = Le mot de passe est changé. Les autres appareils sont déconnectés.
own-done-phone = Le téléphone est relié. Les autres appareils sont déconnectés.
own-done-sessions = Les sessions sont fermées.
own-back = Revenir à mon compte
own-sessions-title = Appareils connectés
own-session-this = celui-ci
# $since, $seen: day and time.
own-session-times = Connecté le { $since }, vu le { $seen }
own-session-end = Déconnecter
own-sessions-end-others = Déconnecter les autres appareils

## Passkeys

passkey-title = Clés d’accès
passkey-lead = Une clé d’accès reste sur votre téléphone, votre ordinateur ou une clé de sécurité. Vous l’ouvrez avec votre empreinte, votre visage ou son code : elle remplace le mot de passe et le code.
passkey-none = Vous n’avez pas encore de clé d’accès.
# $count: passkeys of the account.
passkey-count = { $count ->
    [0] Vous n’avez pas encore de clé d’accès.
    [one] Vous avez 1 clé d’accès.
   *[other] Vous avez { $count } clés d’accès.
}
passkey-manage = Voir et changer mes clés d’accès
passkey-caption = Vos clés d’accès
passkey-name = Nom
passkey-name-hint = Par exemple : téléphone, ordinateur du bureau.
passkey-name-wrong = Donnez un nom de 60 caractères au plus.
passkey-made = Ajoutée
# $moment: day and time.
passkey-made-on = ajoutée le { $moment }
passkey-used = Dernière utilisation
passkey-never = jamais utilisée
# $moment: day and time.
passkey-used-on = utilisée le { $moment }
passkey-suspected = suspendue : elle a peut-être été copiée. Retirez-la.
passkey-add = Ajouter une clé d’accès
passkey-remove = Retirer
# $name: what its owner calls it.
passkey-ask = Retirer la clé d’accès « { $name } » ? Elle ne vous connectera plus, et les autres appareils sont déconnectés.
passkey-confirm = Oui, retirer la clé
passkey-last = C’est votre seul moyen de connexion : ajoutez-en un autre d’abord.
# $count: how many passkeys an account may have.
passkey-full = Un compte a { $count } clés d’accès au plus : retirez-en une d’abord.
passkey-done-added = La clé d’accès est ajoutée.
passkey-done-removed = La clé d’accès est retirée.
passkey-unable = Ce navigateur ne connaît pas les clés d’accès, ou JavaScript y est coupé.
passkey-failed = La clé d’accès n’a pas répondu. Recommencez, ou utilisez un autre moyen.
passkey-refused = Cette clé d’accès n’a pas été acceptée. Recommencez, ou utilisez un autre moyen.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-or = ou
passkey-activation-title = Avec une clé d’accès
passkey-activation-submit = Ouvrir le compte avec une clé d’accès
passkey-activation-password = Avec un mot de passe et un téléphone

## The mail after a change

staff-mail-changed-subject = Votre compte du bureau a changé
staff-mail-changed-password = Le mot de passe de votre compte du bureau a été changé.
staff-mail-changed-phone = Un téléphone a été relié à votre compte du bureau, avec de nouveaux codes de secours.
staff-mail-changed-codes = De nouveaux codes de secours ont été faits pour votre compte du bureau.
staff-mail-changed-passkey-added = Une clé d’accès a été ajoutée à votre compte du bureau.
staff-mail-changed-passkey-removed = Une clé d’accès a été retirée de votre compte du bureau.
# $moment: day and time.
staff-mail-changed-when = C’était le { $moment }.
staff-mail-changed-stranger = Si ce n’est pas vous, prévenez tout de suite une personne de l’administration du bureau : elle peut fermer le compte.

## The landlord’s own sign-on

sign-on-submit = Se connecter avec le compte de l’organisme
sign-on-leaving-title = Vers la connexion de votre organisme
sign-on-leaving = Vous quittez le portail pour la page de connexion de votre organisme. Si rien ne se passe, suivez ce lien.
sign-on-leaving-link = Continuer vers la connexion
sign-on-back-title = Vous êtes connecté
sign-on-back = Le bureau s’ouvre. Si rien ne se passe, suivez ce lien.
sign-on-back-link = Entrer dans le bureau
sign-on-refused = La connexion de votre organisme n’a pas abouti, ou votre compte n’a pas accès au bureau. Une personne de l’administration du bureau peut vous inviter.
sign-on-unreachable = La connexion de votre organisme ne répond pas. Réessayez dans quelques minutes.
sign-on-only = Vous entrez dans le bureau avec le compte de votre organisme : le mot de passe se change là-bas.
sign-on-activation = Votre compte est prêt. Connectez-vous avec le compte de votre organisme.
