/** How the holder is asked who he is: a page, in the background, not at all, or in vain. */
export type ThreeDs = "challenge" | "frictionless" | "none" | "failed";

/** A card that the simulation knows, and how the bank treats it. */
export interface TestCard {
  number: string;
  network: "CB / Visa" | "Mastercard" | "Maestro";
  threeDs: ThreeDs;
  /** The bank's answer to the authorisation, `00` accepted, empty where it was not asked. */
  authResult: string;
  /** Whether the bank bears the risk of fraud. */
  warranty: "YES" | "NO";
  label: string;
}

const NETWORKS = [
  ["CB / Visa", "49701000000000"],
  ["Mastercard", "59701003000000"],
  ["Maestro", "50005500000000"],
] as const;

type Treatment = Omit<TestCard, "number" | "network">;

const accepted = (threeDs: ThreeDs, label: string): Treatment => ({
  threeDs,
  authResult: "00",
  warranty: threeDs === "none" ? "NO" : "YES",
  label,
});

const refused = (authResult: string, label: string): Treatment => ({
  threeDs: authResult === "" ? "failed" : "frictionless",
  authResult,
  warranty: "NO",
  label,
});

const challenge = accepted(
  "challenge",
  "acceptée, 3-D Secure avec authentification",
);
const noWarranty: Treatment = {
  ...accepted("frictionless", "acceptée, sans garantie de paiement"),
  warranty: "NO",
};
const declined = refused("51", "refusée, provision insuffisante");

/** The historic convention: the last two digits say what happens. */
const BY_SUFFIX: readonly (readonly [string, Treatment])[] = [
  ["00", accepted("frictionless", "acceptée, 3-D Secure automatique")],
  ["09", challenge],
  ["03", accepted("none", "acceptée, commerçant non inscrit à 3-D Secure")],
  ["01", accepted("none", "acceptée, porteur non inscrit à 3-D Secure")],
  ["02", refused("02", "refusée, autorisation à forcer")],
  ["97", refused("", "refusée, échec de 3-D Secure")],
  ["98", refused("61", "refusée, plafond dépassé")],
  ["99", refused("82", "refusée, cryptogramme erroné")],
];

const OTHERS: readonly TestCard[] = [
  { number: "4970100000000014", network: "CB / Visa", ...challenge },
  { number: "4970100000000055", network: "CB / Visa", ...challenge },
  { number: "4970100000000113", network: "CB / Visa", ...declined },
  { number: "4970100000000007", network: "CB / Visa", ...noWarranty },
  { number: "5970100300000018", network: "Mastercard", ...challenge },
  { number: "5970100300000067", network: "Mastercard", ...challenge },
  { number: "5970100300000109", network: "Mastercard", ...declined },
  { number: "5970100300023006", network: "Mastercard", ...noWarranty },
  { number: "5000550000023006", network: "Maestro", ...noWarranty },
];

/** Every test card of the page, the plainest first. Historic numbers need not satisfy Luhn's check. */
export const TEST_CARDS: readonly TestCard[] = [
  ...OTHERS,
  ...NETWORKS.flatMap(([network, prefix]) =>
    BY_SUFFIX.map(([suffix, treatment]): TestCard => ({
      number: prefix + suffix,
      network,
      ...treatment,
    }))
  ),
];

/** The test card of a number (digits only), or null: a true card's number is never taken. */
export function findTestCard(number: string): TestCard | null {
  return TEST_CARDS.find((card) => card.number === number) ?? null;
}
