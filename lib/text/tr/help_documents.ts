import type { Landlord } from "../../domain/landlord.ts";
import type { LineNature } from "../../domain/tenant.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  terms,
  text,
} from "../article.ts";
import { lineNatures, menuText } from "./space.ts";

const named = (nature: LineNature, words: string) =>
  [lineNatures[nature].name, words] as const;

/** Reading a notice, the three documents, paperless, former tenants. */
export function helpDocuments(landlord: Landlord): ArticleSection {
  const { noticeDay, dueDay } = landlord;
  return {
    id: "documents",
    title: "Bildirimler, makbuzlar ve «quittance»",
    questions: [
      {
        id: "lire",
        question: "Kira bildirimimi nasıl okurum?",
        answer: [
          text(
            "Borç («débit») sizden istenendir. Alacak («crédit») sizin lehinize olandır. En sık görülen satırlar şunlardır:",
          ),
          lines,
          text(
            `Kira ay sonunda ödenir. Bir ayın bildirimi ayın ${
              day(noticeDay)
            }. günü dolayında çıkar. En geç bir sonraki ayın ${
              day(dueDay)
            }. günü ödenir.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

function day(ofMonth: number): string {
  return ofMonth === 1 ? "1" : String(ofMonth);
}

const lines = terms(
  named("loyer", "evinizin kira bedeli."),
  named(
    "charge",
    "binanın giderleri için her ay alınan avans: su, ısıtma, asansör, bakım, çöp.",
  ),
  named(
    "regularisation",
    "ödediğiniz giderlerle gerçek giderler arasındaki fark. Fazla ödediyseniz alacak sütunundadır. Az ödediyseniz borç sütunundadır.",
  ),
  named(
    "apl",
    "CAF ya da MSA yardımı. Doğrudan bize ödenir, biz de borcunuzdan düşeriz.",
  ),
  named(
    "rappel_apl",
    "geçmiş bir aya ait, geç gelen konut yardımı.",
  ),
  named(
    "rls",
    "bir indirim. Sözleşmede yazan kirayı değiştirmeden ödenecek tutarı düşürür.",
  ),
  named(
    "sls",
    "hanenin geliri bir sınırı aşınca kiraya eklenen tutar.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "Bildirim, makbuz, «quittance»: fark nedir?",
  answer: [
    terms(
      ["Bildirim («avis d’échéance»)", "bir ay için sizden istenen."],
      ["Makbuz («reçu»)", "bir ödemenin kanıtı, kiranın bir kısmı için bile."],
      [
        "«Quittance»",
        "bir ayın kirasının ve giderlerinin tamamının ödendiğinin kanıtı. Ücretsizdir.",
      ],
    ),
    text(
      "Bildirim hiçbir zaman «quittance» yerine geçmez. Belgeleriniz şu sayfada: ",
      link(menuText.documents, "/espace/documents"),
      ". Biri eksik mi? ",
      link("Bizden isteyin", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "Bildirimlerimi kâğıt olarak almayı bırakabilir miyim?",
  answer: [
    text(
      "Siz aksini istemedikçe bildirimleriniz kâğıt olarak gelir. Seçim her sözleşme için ayrı yapılır, şu sayfada: ",
      link(menuText.notices, "/espace/avis"),
      ". Her ay bir e-posta bildirimin hazır olduğunu söyler.",
    ),
    text(
      "Ücretsizdir ve hiçbir zaman zorunlu değildir. Dilediğiniz an kâğıda dönebilirsiniz.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "Evimden ayrıldım",
  answer: [
    text(
      "Hesabınız çalışmaya devam eder. Bakiyenizi görebilir, ödeyebilir ve «quittance» belgelerinizi indirebilirsiniz.",
    ),
    text(
      "Hesabınız yok muydu? Eski sözleşmenizin numarasıyla ya da kiracı numaranızla kaydolun. Bir «quittance» eksik mi? ",
      link("Bizden isteyin", "/aide#joindre"),
      ".",
    ),
  ],
};
