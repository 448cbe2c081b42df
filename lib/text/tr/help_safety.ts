import type { Landlord } from "../../domain/landlord.ts";
import { SESSION_IDLE_MS } from "../../domain/session.ts";
import {
  type ArticleSection,
  link,
  list,
  phoneLink,
  text,
  warning,
} from "../article.ts";
import { commonText } from "./common.ts";
import { minutes } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** A shared phone, and messages that pretend to come from the landlord. */
export function helpSafety(
  landlord: Landlord,
  { origin, bankOrigin }: { origin: string; bankOrigin: string },
): ArticleSection {
  return {
    id: "securite",
    title: "Güvenlik",
    questions: [
      {
        id: "partage",
        question: "Ortak bir telefon ya da bilgisayar kullanıyorum",
        answer: [
          list(
            "Şifrenizi tarayıcıya kaydetmeyin.",
            `İşiniz bitince “${commonText.signOut}” seçeneğine dokunun.`,
            `Unutursanız, ${
              minutes(SESSION_IDLE_MS)
            } işlem yapılmayınca oturum kapanır.`,
            [
              "Telefonunuzu mu kaybettiniz? Başka bir cihazda şunu açın: ",
              link(
                `${menuText.account}, “${accountPageText.sessionsTitle}”`,
                "/espace/compte#appareils",
              ),
              ". Telefonun oturumunu kapatın, sonra şifrenizi değiştirin.",
            ],
          ),
        ],
      },
      {
        id: "arnaque",
        question: "Bu mesaj gerçekten ev sahibi kurumumdan mı geliyor?",
        answer: [
          warning(
            "Sizden kart numaranızı veya şifrenizi e-posta, telefon ya da SMS ile asla istemeyiz.",
          ),
          list(
            `Şifrenizi yazmadan önce ekranın üstündeki adrese bakın. Bu sitenin adresi şöyle başlar: ${origin}/.`,
            `Kart numaranızı yazmadan önce de aynısını yapın. Ödeme sayfasının adresi şöyle başlar: ${bankOrigin}/.`,
            "Bir mesaj sizi acele mi ettiriyor ya da size para mı vaat ediyor? Bağlantısına dokunmayın. Bu siteyi kendiniz açın.",
            [
              "Bir mesaj kira için yeni bir IBAN mı veriyor? Ödemeyin. Bizi arayın: ",
              phoneLink(landlord.phone),
              ".",
            ],
          ),
          text(
            "Bir mesaj size sahte mi geliyor? ",
            link("Bize söyleyin", "/aide#joindre"),
            ". Bir SMS’i 33700 numarasına ileterek de bildirebilirsiniz.",
          ),
          text(
            "Kart numaranızı mı verdiniz? Hemen bankanızı arayın. Şifrenizi mi verdiniz? Hemen ",
            link("yeni bir şifre seçin", "/mot-de-passe-oublie"),
            ".",
          ),
        ],
      },
    ],
  };
}
