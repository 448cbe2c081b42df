import { type Instant, parisDay } from "../../domain/month.ts";
import { longDate, timeOfDay } from "./format.ts";
import type { MailBlock, MailContent } from "../mail_content.ts";

const hello: MailBlock = { kind: "text", text: "Merhaba," };
const text = (words: string): MailBlock => ({ kind: "text", text: words });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});
const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;
const moment = (at: Instant) =>
  `${longDate(parisDay(at))}, saat ${timeOfDay(at)}`;
const notYou = text(
  "Bunu siz yapmadıysanız “Şifremi unuttum” ile hemen şifrenizi değiştirin, sonra bizi arayın.",
);
const ignore = (what: string) =>
  text(`Bunu siz istemediyseniz hiçbir şey yapmayın: ${what}`);

/** The mails about an account, by kind. */
export const accountMails = {
  validation: (token: string, at: Instant): MailContent => ({
    subject: "Kiracı sayfanızı açmak için adresinizi onaylayın",
    blocks: [
      hello,
      text(
        `Kiracı sayfanızın açılmasını istediniz (${
          moment(at)
        }). Bir adım kaldı: bu bağlantıyı açın ve açılan sayfadaki düğmeye basın.`,
      ),
      link("Adresimi onayla", tokenPath("validation", token)),
      text(
        "Bu bağlantı 48 saat geçerlidir ve yalnızca bir kez kullanılabilir.",
      ),
      text(
        "Kayıt olduğunuz cihazdan başka bir cihazda sayfa, seçtiğiniz şifreyi sorar.",
      ),
      text(
        "Buna benzer birkaç e-posta alırsanız yalnızca kendi isteğinizin saatini taşıyanı açın.",
      ),
      ignore("adres onaylanmadan hesap açılmaz."),
    ],
  }),
  // Also for an address without account, when the tenant number has an owner already.
  already_has_account: (): MailContent => ({
    subject: "Zaten bir kiracı sayfanız var",
    blocks: [
      hello,
      text(
        "Az önce bu adresle bir kayıt ya da adres değişikliği istendi. Hiçbir şey değişmedi, çünkü bu adresle ya da verilen müşteri numarası için zaten bir kiracı sayfası var.",
      ),
      text(
        "Her zamanki gibi giriş yapın. Hangi adresle ya da hangi şifreyle gireceğinizi bilmiyorsanız bu sayfalar size yardımcı olur.",
      ),
      link("Giriş yap", "/connexion"),
      link("Kullanıcı adımı unuttum", "/identifiant-oublie"),
      link("Şifremi unuttum", "/mot-de-passe-oublie"),
      ignore("hiçbir hesap açılmadı ve değiştirilmedi."),
    ],
  }),
  reference_not_recognised: (): MailContent => ({
    subject: "Kaydınız: müşteri numarası ya da soyadı tanınmadı",
    blocks: [
      hello,
      text(
        "Bir kiracı sayfası açılmasını istediniz. İşlemi tamamlayamadık: verilen müşteri numarası ile soyadı kayıtlarımızda birbirine uymuyor.",
      ),
      text("Kira bildiriminizden (“avis d’échéance”) kontrol edin:"),
      {
        kind: "facts",
        facts: [
          [
            "Müşteri numarası",
            "L harfi ve on rakam, ya da dokuz rakamlı kiracı numaranız",
          ],
          [
            "Soyadı",
            "sözleşme sahibinin soyadı, adı olmadan; doğum soyadı da olur",
          ],
        ],
      },
      link("Kayda yeniden başla", "/inscription"),
      text(
        "Yine olmazsa bizi arayın: numaranızı birlikte buluruz.",
      ),
      ignore("hiçbir hesap açılmadı."),
    ],
  }),
  someone_tried_your_number: (at: Instant): MailContent => ({
    subject: "Biri sizin numaranızla ikinci bir hesap açmak istedi",
    blocks: [
      hello,
      text(
        `Sizin müşteri numaranız ve soyadınızla, ama başka bir e-posta adresiyle bir kayıt denendi (${
          moment(at)
        }). Kayıt tamamlanmadı: hesabınız ve bilgileriniz değişmedi.`,
      ),
      text(
        "Bu siz ya da bir yakınınızsa bu e-postayı aldığınız adresle giriş yapın. Değilseniz bizi arayın.",
      ),
      link("Giriş yap", "/connexion"),
    ],
  }),
  account_created: (): MailContent => ({
    subject: "Kiracı sayfanız açıldı",
    blocks: [
      hello,
      text(
        "Adresiniz onaylandı ve kiracı sayfanız açıldı. Bakiyenize ve sözleşmelerinize bakabilir, kiranızı internetten ödeyebilirsiniz.",
      ),
      link("Giriş yap", "/connexion"),
      text(
        "Kullanıcı adınız, bu e-postayı aldığınız adrestir.",
      ),
    ],
  }),
  password_reset: (token: string): MailContent => ({
    subject: "Yeni bir şifre seçin",
    blocks: [
      hello,
      text(
        "Şifrenizi değiştirmek istediniz. Yeni bir şifre seçmek için bu bağlantıyı açın.",
      ),
      link("Yeni bir şifre seç", tokenPath("mot-de-passe", token)),
      text(
        "Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir.",
      ),
      ignore("şifreniz aynı kalır."),
    ],
  }),
  password_changed: (at: Instant): MailContent => ({
    subject: "Şifreniz değiştirildi",
    blocks: [
      hello,
      text(
        `Kiracı sayfanızın şifresi değiştirildi (${
          moment(at)
        }). Diğer cihazlarınızın oturumu kapatıldı.`,
      ),
      notYou,
      link("Şifremi unuttum", "/mot-de-passe-oublie"),
    ],
  }),
  identifier_reminder: (): MailContent => ({
    subject: "Kullanıcı adınız",
    blocks: [
      hello,
      text(
        "Kullanıcı adınızın hatırlatılmasını istediniz: bu e-postayı aldığınız adrestir.",
      ),
      link("Giriş yap", "/connexion"),
      link("Şifremi unuttum", "/mot-de-passe-oublie"),
      ignore("bu adres kimseye gösterilmedi."),
    ],
  }),
  email_change_confirm: (token: string): MailContent => ({
    subject: "Yeni adresinizi onaylayın",
    blocks: [
      hello,
      text(
        "Kiracı sayfanız için bu adresi kullanmak istediniz. Bu bağlantıyı açın ve açılan sayfadaki düğmeye basın.",
      ),
      link("Bu adresi onayla", tokenPath("adresse", token)),
      text(
        "Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir. O zamana kadar eski adresiniz geçerlidir.",
      ),
      ignore("bu adres kullanılmaz."),
    ],
  }),
  email_change_asked: (at: Instant): MailContent => ({
    subject: "Kiracı sayfanız için e-posta adresi değişikliği istendi",
    blocks: [
      hello,
      text(
        `Kiracı sayfanız için başka bir e-posta adresi bildirildi (${
          moment(at)
        }). Onaylandığında bu adresin yerine geçecek.`,
      ),
      text("Bu sizseniz burada yapmanız gereken bir şey yok."),
      notYou,
    ],
  }),
  email_changed: (at: Instant): MailContent => ({
    subject: "Kiracı sayfanızın e-posta adresi değişti",
    blocks: [
      hello,
      text(
        `Kiracı sayfanızın e-posta adresi değiştirildi (${
          moment(at)
        }). E-postalarımızı artık burada almayacaksınız ve bu adresle giriş yapılamaz.`,
      ),
      text("Bunu siz yapmadıysanız hemen bizi arayın."),
    ],
  }),
  account_closed: (at: Instant): MailContent => ({
    subject: "Kiracı sayfanız kapatıldı",
    blocks: [
      hello,
      text(
        `Kiracı sayfanız isteğiniz üzerine kapatıldı (${
          moment(at)
        }). Kira sözleşmeniz ve kira hesabınız değişmez.`,
      ),
      text(
        "Dilediğiniz zaman yeniden kaydolabilirsiniz. Siz kapatmadıysanız bizi arayın.",
      ),
      link("Hesap aç", "/inscription"),
    ],
  }),
  account_closed_by_landlord: (at: Instant): MailContent => ({
    subject: "Kiracı sayfanız ev sahibi kurumunuz tarafından kapatıldı",
    blocks: [
      hello,
      text(
        `Ev sahibi kurumunuz kiracı sayfanızı kapattı (${
          moment(at)
        }). Kira sözleşmeniz ve kira hesabınız değişmez.`,
      ),
      text(
        "Nedenini bilmiyorsanız bizi arayın. Dilediğiniz zaman yeniden kaydolabilirsiniz.",
      ),
      link("Hesap aç", "/inscription"),
    ],
  }),
  account_reopened: (token: string): MailContent => ({
    subject: "Kiracı sayfanız yeniden açıldı: bir şifre seçin",
    blocks: [
      hello,
      text(
        "Ev sahibi kurumunuz kiracı sayfanızı bu adresle yeniden açtı. Şifrenizi seçmek için bu bağlantıyı açın.",
      ),
      link("Şifremi seç", tokenPath("mot-de-passe", token)),
      text(
        "Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir. Daha sonra “Şifremi unuttum” ile yenisini isteyin.",
      ),
      link("Şifremi unuttum", "/mot-de-passe-oublie"),
      text(
        "Kiracımız değilseniz bu bağlantıyı açmayın ve bizi arayın: adres yanlış yazılmış.",
      ),
    ],
  }),
};
