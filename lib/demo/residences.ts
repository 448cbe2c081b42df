/** An invented estate in a real commune of Charente. */
export interface Residence {
  /** Without the number in the street. */
  street: string;
  postcode: string;
  city: string;
  /** Heating and hot water come from the estate and are charged with the rent. */
  isHeated: boolean;
  hasLift: boolean;
}

/** The estates of the demonstration, by the first four digits of their contracts. */
export const RESIDENCES = {
  "0039": place("avenue des Tilleuls", "16730", "LINARS", true, false),
  "2220": place("rue des Papetiers", "16000", "ANGOULÊME", true, true),
  "0112": place("allée du Moulin-Brûlé", "16800", "SOYAUX", true, true),
  "0154": place("rue de la Cimenterie", "16400", "LA COURONNE", false, false),
  "0187": place(
    "impasse des Fondeurs",
    "16600",
    "RUELLE-SUR-TOUVRE",
    false,
    false,
  ),
  "0206": place(
    "chemin des Gabariers",
    "16710",
    "SAINT-YRIEIX-SUR-CHARENTE",
    true,
    false,
  ),
  "0231": place("rue du Gué-aux-Ânes", "16160", "GOND-PONTOUVRE", false, false),
  "0278": place("rue de la Tonnellerie", "16100", "COGNAC", true, true),
  "0305": place(
    "square des Églantines",
    "16340",
    "L’ISLE-D’ESPAGNAC",
    true,
    true,
  ),
  "0342": place("rue du Vieux-Lavoir", "16470", "SAINT-MICHEL", false, false),
  "0360": place("place du Champ-de-Foire", "16700", "RUFFEC", false, false),
} satisfies Record<string, Residence>;

/** The first four digits of a contract. */
export type ResidenceCode = keyof typeof RESIDENCES;

function place(
  street: string,
  postcode: string,
  city: string,
  isHeated: boolean,
  hasLift: boolean,
): Residence {
  return { street, postcode, city, isHeated, hasLift };
}
