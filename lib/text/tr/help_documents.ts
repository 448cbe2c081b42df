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
    title: "Kira bildirimleri, makbuzlar ve “quittance”",
    questions: [
      {
        id: "lire",
        question: "Kira bildirimimi nasıl okurum?",
        answer: [
          text(
            "Borç (“débit”) sizden istenen tutardır. Alacak (“crédit”) sizin lehinize olan tutardır. En sık görülen satırlar şunlardır:",
          ),
          lines,
          text(
            `Kira ay sonunda ödenir. Bir ayın kira bildirimi, ayın ${noticeDay}. günü civarında çıkar. Bir sonraki ayın ${dueDay}. gününden önce ödenmelidir.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

const lines = terms(
  named("loyer", "evinizin kira bedeli."),
  named(
    "charge",
    "binanın giderleri için her ay önceden ödenen tutar: su, ısıtma, asansör, bakım, çöp.",
  ),
  named(
    "regularisation",
    "giderler için ödediğiniz tutar ile gerçek giderler arasındaki fark. Fazla ödediyseniz alacak sütununda, az ödediyseniz borç sütununda yazar.",
  ),
  named(
    "apl",
    "CAF (aile yardımı kurumu) ya da MSA (tarım çalışanları sigortası) yardımı. Doğrudan bize ödenir, biz de borcunuzdan düşeriz.",
  ),
  named(
    "rappel_apl",
    "geçmiş bir aya ait, geç gelen konut yardımı.",
  ),
  named(
    "rls",
    "bir indirim. Ödenecek tutarı düşürür, sözleşmede yazan kirayı değiştirmez.",
  ),
  named(
    "sls",
    "hane geliri belli bir sınırı aşınca kiraya eklenen tutar.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "Kira bildirimi, makbuz, “quittance”: farkları nedir?",
  answer: [
    terms(
      [
        "Kira bildirimi (“avis d’échéance”)",
        "bir ay için sizden istenen tutar.",
      ],
      [
        "Makbuz (“reçu”)",
        "bir ödemenin kanıtı, kiranın yalnızca bir kısmı ödenmiş olsa bile.",
      ],
      [
        "Kira makbuzu (“quittance”)",
        "bir ayın kirasının ve giderlerinin tamamen ödendiğinin kanıtı. Ücretsizdir.",
      ],
    ),
    text(
      "Kira bildirimi hiçbir zaman “quittance” yerine geçmez. Belgeleriniz şu sayfada: ",
      link(menuText.documents, "/espace/documents"),
      ". Biri eksik mi? ",
      link("Bizden isteyin", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "Kira bildirimlerimin kâğıt olarak gelmesini durdurabilir miyim?",
  answer: [
    text(
      "Siz aksini istemedikçe kira bildirimleriniz kâğıt olarak gelir. Seçim, her sözleşme için ayrı ayrı şu sayfada yapılır: ",
      link(menuText.notices, "/espace/avis"),
      ". Her ay, kira bildiriminiz hazır olunca size bir e-posta gelir.",
    ),
    text(
      "Bu ücretsizdir ve hiçbir zaman zorunlu değildir. Dilediğiniz an kâğıda dönebilirsiniz.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "Evimden ayrıldım",
  answer: [
    text(
      "Hesabınız çalışmaya devam eder. Bakiyenizi görmeye ve ödemeye devam edebilir, “quittance” belgelerinizi indirebilirsiniz.",
    ),
    text(
      "Hesabınız yok muydu? Eski sözleşmenizin numarasıyla ya da kiracı numaranızla kaydolun. Bir “quittance” eksik mi? ",
      link("Bizden isteyin", "/aide#joindre"),
      ".",
    ),
  ],
};
