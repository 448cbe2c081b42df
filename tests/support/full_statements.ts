/** What a landlord's file may say besides what it must: every key, with an audit that was passed in part. */
export const FULL_STATEMENTS = {
  conservation: {
    archives_annees: 5,
    journaux_mois: 6,
    sauvegardes_jours: 45,
  },
  hebergeur: {
    nom: "Machines d’essai",
    adresse: ["9 rue des Baies", "69000 LYON"],
    telephone: "04 78 00 00 00",
  },
  identite: {
    nature: "societe",
    forme: "Société anonyme d’HLM",
    siren: "012 345 674",
    rcs: "Angoulême",
    capital: "1 250 000,00",
  },
  donnees_personnelles: {
    imprimeur: "Presses d’essai",
    courrier: "Postes d’essai",
    transport_mails: "Mails d’essai",
    autres_destinataires: [{ nom: "Huissier d’essai", raison: "les impayés." }],
    transferts: [{
      destinataire: "Assistance d’essai",
      pays: "Canada",
      garantie: "décision d’adéquation.",
    }],
  },
  accessibilite: {
    etat: "partiellement_conforme",
    date: "2026-09-01",
    mise_a_jour: "2026-10-15",
    schema_pluriannuel: "https://office.example.fr/schema",
    plan_annuel: "https://office.example.fr/plan",
    audit: {
      par: "Cabinet d’essai",
      taux: 72.5,
      taux_moyen: 88,
      referentiel: "RGAA 4.1.2",
      rapport: "https://office.example.fr/rapport",
    },
    non_conformites: ["Un tableau sans titre"],
    derogations: ["Les archives d’avant 2010"],
    hors_obligation: ["La carte des agences"],
    technologies: ["HTML d’essai"],
    environnements: ["Firefox et NVDA"],
    outils: ["Inspecteur d’essai"],
    testes: ["Page d’accueil"],
    contact: {
      courriel: "acces@office.example.fr",
      telephone: "05 45 11 22 33",
    },
  },
};
