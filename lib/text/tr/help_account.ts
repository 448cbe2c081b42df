import type { Landlord } from "../../domain/landlord.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  list,
  phoneLink,
  steps,
  terms,
  text,
} from "../article.ts";
import { hours } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** Opening an account, finding it again, closing it. */
export function helpAccount(landlord: Landlord): ArticleSection {
  const phone = phoneLink(landlord.phone);
  return {
    id: "compte",
    title: "Hesabınız",
    questions: [
      reference,
      {
        id: "refus",
        question: "Kaydım reddedildi. Ne yapmalıyım?",
        answer: [
          text(
            "Neyin yanlış olduğunu size e-posta ile bildiririz. Şunları kontrol edin:",
          ),
          list(
            "Doğru numarayı yazdınız mı? Sözleşme için 10 rakam, kiracı için 9 rakam.",
            "Yazdığınız, sözleşme sahibinin soyadı mı? Adı olmadan yazın (doğum soyadı da olur).",
            "Sözleşme sahibinin zaten bir hesabı var mı? Bütün sözleşmeleri için tek hesap yeter.",
          ),
          text(
            "Sonra ",
            link("kayda yeniden başlayabilirsiniz", "/inscription"),
            ". Yine reddedilirse bizi arayın: ",
            phone,
            ". Numaranızı birlikte buluruz.",
          ),
        ],
      },
      missingMail,
      {
        id: "mot-de-passe",
        question: "Şifremi unuttum",
        answer: [
          text(
            "Şu sayfaya gidin: ",
            link("Şifremi unuttum", "/mot-de-passe-oublie"),
            ". Hesabınızın e-posta adresini yazın. Yeni bir şifre seçmeniz için bir bağlantı alırsınız.",
          ),
          text(
            `Bu bağlantı ${
              hours(TOKEN_LIFETIME_MS.reset)
            } geçerlidir ve yalnızca bir kez kullanılabilir.`,
          ),
        ],
      },
      {
        id: "identifiant",
        question: "Kullanıcı adımı unuttum",
        answer: [
          text(
            "Kullanıcı adınız, hesabınızın e-posta adresidir. Şu sayfaya gidin: ",
            link("Kullanıcı adımı unuttum", "/identifiant-oublie"),
            ". O adrese bir hatırlatma göndeririz.",
          ),
          text(
            "O e-posta kutusuna artık giremiyor musunuz? Bizi arayın: ",
            phone,
            ".",
          ),
        ],
      },
      closing,
    ],
  };
}

const reference: ArticleQuestion = {
  id: "reference",
  question: "Müşteri numaramı nerede bulurum?",
  answer: [
    text(
      "Mektuplarımızın ve kira bildirimlerinizin (“avis d’échéance”) üst kısmında yazar. İki numaradan biri olur:",
    ),
    terms(
      [
        "Sözleşme numarası (“numéro de contrat”)",
        "L harfi ve 10 rakam, örneğin L/0039000204.",
      ],
      [
        "Kiracı numarası (“numéro de locataire”)",
        "9 rakam, örneğin 000123456.",
      ],
    ),
    text(
      "Numarayı okuduğunuz gibi yazın: boşluklar sayılmaz, L harfi de kutunun önünde zaten vardır. Konut numarası (“numéro de logement”) ise olmaz.",
    ),
  ],
};

const missingMail: ArticleQuestion = {
  id: "mail",
  question: "E-posta gelmiyor",
  answer: [
    steps(
      "Birkaç dakika bekleyin.",
      "İstenmeyen e-postalara (spam) bakın.",
      "Doğru kutuya baktığınızı kontrol edin: verdiğiniz adresin kutusu.",
      [
        "Kayıt için: ",
        link(
          "e-postayı yeniden isteyin",
          "/inscription/envoyee",
        ),
        ".",
      ],
    ),
    text(
      `Kayıt bağlantısı ${
        hours(TOKEN_LIFETIME_MS.validation)
      } geçerlidir. Bağlantı çok eskiyse ya da adres yanlışsa `,
      link("kayda yeniden başlayın", "/inscription"),
      ": buna bir engel yoktur.",
    ),
  ],
};

const closing: ArticleQuestion = {
  id: "fermer",
  question: "E-posta adresimi nasıl değiştiririm, hesabımı nasıl kapatırım?",
  answer: [
    text(
      "Bunu kendiniz şu sayfada yaparsınız: ",
      link(menuText.account, "/espace/compte"),
      `. “${accountPageText.emailTitle}” ya da “${accountPageText.closeTitle}” bölümünü seçin. Şifreniz sorulur.`,
    ),
    text(
      "Hesabı kapatmak kira sözleşmenizi değiştirmez. Yeniden kaydolabilirsiniz.",
    ),
  ],
};
