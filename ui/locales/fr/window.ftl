### French: words that only the window needs.

steps-label = Étapes
steps-done = fait
language-label = Langue
stages-label = Ce qui est vérifié
stages-past = Ce qui a été vérifié
results-label = Les deux résultats
promise-safe = Votre mot de passe ne quitte cet ordinateur que chiffré, et seulement pour votre fournisseur.
promise-once = Un clic, c’est une identification auprès de chaque serveur. Rien n’est tenté à votre insu.
promise-backup = Rien n’est effacé avant que sa sauvegarde ait été relue.
foot-quiet = Votre mot de passe ne va qu’à vos serveurs de messagerie.
foot-account = Votre mot de passe ne va qu’aux serveurs de { $provider }.
foot-practice = Entraînement : rien ne quitte cet ordinateur.
choices-label = Que faire
moods-label = Comment se passe l’histoire
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copier un rapport
copy-name = Copier ce nom
copy-address = Copier l’adresse
copy-app-password = Copier le mot de passe d’application
copy-account-password = Copier le mot de passe du compte
copy-settings = Copier tous les réglages
copy-value = Copier : { $what }
copy-failed = La copie n’a pas marché. Sélectionnez le texte et copiez-le avec le clavier.
steps-title = Comment l’obtenir
paste = Coller
paste-failed = Ce bouton n’a pas le droit de coller ici. Cliquez dans le champ et appuyez sur Ctrl+V, ou sur ⌘V sur un Mac.
look-fits = C’est bien ainsi que l’écrit { $owner }.
look-short = { $left ->
        [one] Il manque encore { $left } caractère.
       *[other] Il manque encore { $left } caractères.
    }
look-long = { $over ->
        [one] Il y a { $over } caractère de trop.
       *[other] Il y a { $over } caractères de trop.
    }
look-differs = { $owner } écrit autrement les mots de passe d’application.
connecting = Démarrage…
lost =
    .heading = L’assistant ne répond pas
    .what = Fermez cette fenêtre et relancez l’assistant. Ce qui était commencé sera alors terminé ou remis en place ; rien n’est perdu.

## The report, plain text without secrets

report-title = Rapport de Mail Setup
report-address = Compte : { $address } ({ $provider })
report-server = Serveur : { $host }, port { $port }, { $security }
report-cause = Cause : { $cause }, à l’étape « { $stage } »
report-said = Le serveur a dit : { $said }
report-results = Les deux résultats :
report-stages = Étapes de la vérification :
report-practice = C’était un entraînement : { $mood }

file-choose = Choisir un fichier
file-none = Aucun fichier choisi
