import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  phoneLink,
  steps,
  text,
  warning,
} from "../article.ts";
import { euros } from "./format.ts";
import { paymentSteps } from "./payment.ts";
import { menuText } from "./space.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(landlord: Landlord): ArticleSection {
  return {
    id: "payer",
    title: "Ödeme",
    questions: [
      byCard(landlord),
      {
        id: "refuse",
        question: "Ödemem reddedildi",
        answer: [
          text(
            "Banka hesabınızdan para çekilmedi. Aynı kartla ya da başka bir kartla yeniden deneyebilirsiniz. Bankanız neden reddettiğini size söyleyebilir: sebep çoğu zaman kartın limitidir.",
          ),
          text(
            "Birkaç seferde ya da ",
            link("havale ile", "#virement"),
            " de ödeyebilirsiniz. Hepsini ödeyemiyor musunuz? Beklemeden bizi arayın: ",
            phoneLink(landlord.phone),
            ".",
          ),
        ],
      },
      pending,
      transfer,
      {
        id: "prelevement",
        question: "Kiram otomatik ödeniyor (“prélèvement automatique”)",
        answer: [
          text(
            "Yapmanız gereken bir şey yok: tutar banka hesabınızdan çekilir. İnternetten yalnızca daha eski bir borcu kapatmak için ödeyin.",
          ),
        ],
      },
    ],
  };
}

function byCard(landlord: Landlord): ArticleQuestion {
  const [amount, bank, end] = paymentSteps;
  const { minPaymentCents: min, maxPaymentCents: max } = landlord;
  return {
    id: "etapes",
    question: "Kiramı internetten nasıl öderim?",
    answer: [
      text(
        "Giriş yapın, sonra şunu seçin: ",
        link(menuText.pay, "/espace/paiement"),
        ". Üç adım vardır:",
      ),
      steps(
        `${amount}: sözleşmeyi ve tutarı seçersiniz.`,
        `${bank}: kartınızı seçersiniz, sonra numarasını La Banque Postale sayfasına yazarsınız. Buraya asla yazmayın.`,
        `${end}: ödemenin kabul edilip edilmediğini görürsünüz. Bunu onaylayan bir e-posta alırsınız ve ödeme makbuzunuz hazır olur.`,
      ),
      text(
        `Kartla tek seferde ${euros(min)} ile ${
          euros(max)
        } arasında ödeyebilirsiniz. Bankanın sayfası 10 dakika açık kalır.`,
      ),
    ],
  };
}

const pending: ArticleQuestion = {
  id: "attente",
  question: "Ödemem beklemede ya da görünmüyor",
  answer: [
    warning("İkinci kez ödemeyin."),
    text(
      "Banka bazen geç yanıt verir. Ödeme sayfası kendiliğinden yenilenir; yanıt gelir gelmez size yazarız.",
    ),
    text(
      "Para banka hesabınızdan çıktı ama ödeme hâlâ görünmüyor mu? ",
      link("Bize ulaşın", "/aide#joindre"),
      ": tarihi ve tutarı belirtin.",
    ),
  ],
};

const transfer: ArticleQuestion = {
  id: "virement",
  question: "Havale ile nasıl öderim?",
  answer: [
    text(
      "Şu sayfayı açın: ",
      link(menuText.contracts, "/espace/contrats"),
      ". Bir sözleşme seçin. IBAN, alıcı ve bankanızda aynen yazacağınız referans oradadır.",
    ),
    text(
      "Referansı aynen yazın: ödemenizi onun sayesinde tanırız. Havalenin (“virement”) bakiyenizde görünmesi birkaç gün sürer.",
    ),
  ],
};
