### The people of the office: their accounts, and what each signs in with. In French only.

## What was done

act-staff-role-changed = Rôle changé
act-staff-reset = Nouveau lien envoyé
act-staff-closed = Compte du bureau fermé
act-staff-reopened = Compte du bureau rouvert
act-staff-password-changed = Mot de passe du bureau changé
act-staff-phone-changed = Téléphone du bureau changé
act-staff-codes-made = Codes de secours renouvelés
act-staff-sessions-ended = Sessions du bureau fermées
act-staff-passkey-added = Clé d’accès ajoutée
act-staff-passkey-removed = Clé d’accès retirée
act-staff-passkey-suspected = Clé d’accès suspecte
fact-way = moyen
fact-state = état
fact-passkey = clé d’accès
alert-passkey-suspected = Clé d’accès du bureau peut-être copiée
fact-first = première fois
way-password = mot de passe et code
way-passkey = clé d’accès
way-sign-on = connexion de l’organisme
way-none = aucun moyen encore

## How an account stands

team-state-open = ouvert
team-state-invited = lien envoyé, pas encore ouvert
team-state-closed = fermé

## The list

team-title = Équipe
team-lead = Les personnes qui entrent dans le bureau, et ce que chacune peut y faire.
team-caption = Comptes du bureau
team-person = Personne
team-role = Rôle
team-state = État
team-ways = Se connecte par
team-role-reception = Accueil : chercher, consulter, répondre.
team-role-management = Gestion : en plus, l’échange, les avis et les paiements.
team-role-administration = Administration : en plus, l’équipe et le journal.
team-invite-title = Inviter quelqu’un
team-invite-lead = La personne reçoit un lien valable une heure, à son adresse de travail.
team-invite-email = Adresse électronique
team-invite-submit = Inviter
team-invite-wrong-email = Écrivez une adresse comme claire@exemple.fr.
team-invite-wrong-role = Choisissez un rôle.
team-invite-active = Cette personne a déjà un compte ouvert.
team-invite-closed = Cette personne a un compte fermé : ouvrez sa fiche pour le rouvrir.
# $email: address. $role: accueil, gestion or administration.
team-invite-ask = Envoyer un lien d’ouverture à { $email }, avec le rôle { $role } ?
team-invite-confirm = Oui, envoyer le lien
# $email: address.
team-invited = Le lien est parti à { $email }. Il fonctionne une heure.

## A person

team-back = Revenir à l’équipe
team-since = Compte créé le
team-opened = Ouvert le
team-link-sent = Dernier lien envoyé le
team-closed-on = Fermé le
team-own-account = C’est votre compte. Une autre personne de l’administration peut changer votre rôle ou le fermer.
team-role-change = Changer le rôle
team-reset = Envoyer un nouveau lien
team-reset-lead = Pour quelqu’un qui a perdu son téléphone, ses codes de secours ou sa clé d’accès, ou dont le lien est trop ancien.
team-close = Fermer le compte
team-reopen = Rouvrir le compte
team-cancel = Annuler
# $email: address. $role: the new role. $before: the present one.
team-ask-role = Donner le rôle { $role } à { $email }, qui a le rôle { $before } ?
# $email: address.
team-ask-reset = Envoyer un nouveau lien à { $email } ? Son mot de passe, ses codes et ses clés d’accès ne serviront plus, et ses sessions se ferment tout de suite. La personne choisira de nouveaux moyens de connexion.
# $email: address.
team-ask-close = Fermer le compte de { $email } ? Ses sessions se ferment tout de suite et la personne ne peut plus entrer.
# $email: address.
team-ask-reopen = Rouvrir le compte de { $email } ? Un lien lui est envoyé, valable une heure.
team-confirm-role = Oui, changer le rôle
team-confirm-reset = Oui, envoyer le lien
team-confirm-close = Oui, fermer le compte
team-confirm-reopen = Oui, rouvrir le compte
team-done-role = Le rôle est changé. Il vaut dès maintenant.
team-done-reset = Un nouveau lien est parti. Les moyens de connexion d’avant ne servent plus.
team-done-close = Le compte est fermé, ses sessions aussi.
team-done-reopen = Le compte est rouvert et un lien est parti.
team-changed-before = Ce compte a changé entre-temps. Voici où il en est ; rien de plus n’a été fait.
# $who: address. $moment: day and time.
team-changed-by = Dernier geste : { $who }, { $moment }.
team-command = quelqu’un par commande
team-last-administrator = C’est la dernière personne de l’administration : nommez-en une autre d’abord.
