/** An invented tenant; names and addresses are nobody's. */
export interface Person {
  number: string;
  civility: string;
  surname: string;
  birthName: string;
  firstName: string;
  email: string;
}

type Row = [
  number: string,
  civility: string,
  surname: string,
  birthName: string,
  firstName: string,
  mailbox: string,
];

const ROWS: readonly Row[] = [
  ["000123456", "Mlle", "MOREAU", "", "LAETITIA", "laetitia.moreau"],
  ["000120871", "Mme", "GUÉRINEAU", "LACHAISE", "Nadège", "nadege.guerineau"],
  ["000104512", "M.", "TEXERAUD", "", "Aurélien", "a.texeraud"],
  ["000098230", "Mme", "BŒUFGRAS", "", "Odile", ""],
  ["000131045", "M.", "D’ARTENSAC", "", "Jean-Noël", "jn.dartensac"],
  ["000117764", "Mme", "LE GOASTER", "PÉRIGNAC", "Maëlle", "maelle.legoaster"],
  ["000126903", "M.", "KOWALEWSKI", "", "Łukasz", "lukasz.k"],
  ["000128117", "Mme", "YILDIRIMER", "ÖZTÜRKAN", "Ayşe", "ayse.yildirimer"],
  ["000119480", "M.", "ĐẶNG VĂN", "", "Minh Tuấn", "mt.dangvan"],
  ["000087316", "Mme", "CHAMPEVAL-ROUHAUD", "", "Marie-Thérèse", ""],
  ["000130268", "M.", "BENSAOULA", "", "Yacine", "yacine.bensaoula"],
  ["000112059", "Mme", "FAUCONNET", "GABORIAUD", "Sylvie", "sylvie.fauconnet"],
  ["000125531", "M.", "NDIAYE-FALLOU", "", "Mamadou", "m.ndiayefallou"],
  ["000109877", "Mme", "PINTADEAU", "", "Corinne", "corinne.pintadeau"],
  ["000133402", "M.", "FERREIRO DA COSTA", "", "João", "joao.fdc"],
  ["000101698", "M.", "ROUSSILHON", "", "Bernard", ""],
  ["000129940", "Mme", "EL MAHDAOUI", "", "Khadija", "khadija.elmahdaoui"],
  ["000115223", "Mme", "DE LA BRUNETIÈRE", "SOUCHAUD", "Élisabeth", ""],
  ["000127386", "M.", "O’SHAUGHLIN", "", "Declan", "declan.os"],
  ["000122674", "Mme", "VALLADONT", "", "Océane", "oceane.valladont"],
  ["000106145", "M.", "MARCHADIER", "", "Loïc", "loic.marchadier"],
  ["000132591", "Mme", "NOVÁČKOVÁ", "", "Zdeňka", "zdenka.novackova"],
  ["000094807", "M.", "JOUBERTEAU", "", "Michel", ""],
  ["000124038", "Mme", "TRAORIN", "DIABATIN", "Aminata", "aminata.traorin"],
  ["000118552", "M.", "LŒUILLARD", "", "Cédric", "cedric.loeuillard"],
  ["000110936", "Mme", "BARBOTEAUX", "", "Françoise", "francoise.b"],
  ["000131877", "M.", "POPESCAN", "", "Ștefan", "stefan.popescan"],
  ["000121409", "Mme", "DESVERGNES", "NAULEAU", "Anaïs", "anais.desvergnes"],
  ["000103271", "M.", "CHÂTAIGNÉ", "", "Gaël", "gael.chataigne"],
  ["000129125", "Mme", "SAINT-AMBROISE", "", "Marie-Josée", "mj.saintambroise"],
  ["000116690", "M.", "RAZAFIMANANA", "", "Hery", "hery.razafimanana"],
  ["000092458", "Mme", "AUPETITALLOT", "", "Ginette", ""],
  ["000126214", "M.", "BAYRAKTAROV", "", "Dimitar", "dimitar.b"],
  ["000113785", "Mme", "L’HERMITEAU", "", "Solène", "solene.lhermiteau"],
  ["000130733", "M.", "GARCÍA MUÑOZAL", "", "Íñigo", "inigo.garcia"],
  ["000107562", "Mme", "PERROTINEAU", "VIGIERAS", "Brigitte", ""],
  ["000123990", "M.", "TCHIKAYANI", "", "Prince-Noé", "pn.tchikayani"],
  ["000114347", "Mme", "DUMONTEIX", "", "Clémence", "clemence.dumonteix"],
  ["000128836", "M.", "VRIGNONNEAU", "", "Théo", "theo.vrignonneau"],
  ["000099014", "", "ASSOCIATION LE FIL DE L’EAU", "", "", "fildeleau"],
];

/** The tenants of the demonstration. */
export const PEOPLE: readonly Person[] = ROWS.map((
  [number, civility, surname, birthName, firstName, mailbox],
) => ({
  number,
  civility,
  surname,
  birthName,
  firstName,
  email: mailbox === "" ? "" : `${mailbox}@exemple.fr`,
}));
