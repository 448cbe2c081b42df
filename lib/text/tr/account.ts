import { PASSWORD_MIN, PASSWORD_MIN_FREE } from "../../domain/password.ts";

/** Words of the forms for the account. */
export const accountText = {
  required: "* Zorunlu alanlar",
  reference: "Müşteri numarası (“référence client”)",
  referenceHint:
    "Sözleşme numaranız (10 rakam) veya kiracı numaranız (9 rakam). Mektuplarımızın üst kısmında yazar. Boşluklar sayılmaz.",
  surname: "Sözleşmeyi imzalayanın soyadı",
  surnameHint: "Kira sözleşmesi sahibinin soyadı, adı olmadan.",
  email: "E-posta adresi",
  emailConfirmation: "E-posta adresini tekrar yazın",
  password: "Şifre",
  newPassword: "Yeni şifre",
  passwordHint:
    `En az ${PASSWORD_MIN} karakter (2’si rakam) ya da istediğiniz gibi en az ${PASSWORD_MIN_FREE} karakter.`,
  passwordConfirmation: "Şifreyi tekrar yazın",
  cancel: "Vazgeç",
};

export const homeText = {
  title: "Ana sayfa",
  createTitle: "3 dakikadan kısa sürede hesabınızı açın",
  benefitsIntro: "Hesap açınca şunları yapabilirsiniz:",
  benefits: [
    "Kira sözleşmenizle ilgili bilgileri görmek",
    "Hesabınızın bakiyesine bakmak",
    "Kiranızı internetten ödemek",
  ],
  create: "Hesap aç",
  need:
    "Ev sahibi kurumunuzdan gelen bir mektup elinizin altında olsun: müşteri numaranız orada yazar.",
};

export const signInText = {
  title: "Giriş",
  identifier: "Kullanıcı adınız",
  identifierHint: "Hesabınızın e-posta adresi.",
  password: "Şifreniz",
  submit: "Giriş yap",
  forgotIdentifier: "Kullanıcı adınızı mı unuttunuz?",
  forgotPassword: "Şifrenizi mi unuttunuz?",
  noAccount: "Henüz hesabınız yok mu?",
  refused:
    "E-posta adresi veya şifre doğru değil. Kontrol edin ya da yeni bir şifre seçin.",
  validated: "Hesabınız onaylandı. Giriş yapabilirsiniz.",
  passwordChanged: "Şifreniz değişti. Yenisiyle giriş yapın.",
  emailChanged: "E-posta adresiniz değişti. Yeni adresle giriş yapın.",
  signedOut: "Çıkış yaptınız.",
  signedOutHere:
    "Bu cihazda çıkış yaptınız. Hizmetimizde bir arıza oldu: oturumun kendisi en geç 30 dakika içinde kapanacak.",
  closed:
    "Hesabınız kapatıldı. Bunu onaylayan bir e-posta alacaksınız. Dilediğiniz zaman yeniden kaydolabilirsiniz.",
  first: "Bu sayfayı görmek için giriş yapın.",
};

export const registerText = {
  title: "Kayıt",
  submit: "Hesabımı aç",
  intro:
    "Müşteri numaranızı ve şu anda okuyabildiğiniz bir e-posta adresini hazırlayın.",
};

export const sentText = {
  title: "E-posta kutunuza bakın",
  lead: "Size az önce bir e-posta gönderdik.",
  steps: [
    "E-posta kutunuzu açın.",
    "E-postamızı açın. Genellikle bir dakikadan kısa sürede gelir.",
    "İçindeki bağlantıyı açın: 48 saat geçerlidir.",
  ],
  missingTitle: "E-posta gelmedi mi?",
  missing: "İstenmeyen e-postalara (spam) bakın. Orada yoksa yeniden isteyin.",
  again: "E-postayı yeniden gönder",
  sentAgain:
    "Bu tarayıcıda yapılmış ve bu adreste bekleyen bir kayıt varsa e-posta yeniden gönderildi. Yoksa kayda yeniden başlayın.",
  wrongAddress: "Adres yanlış mıydı? Kayda yeniden başlayın.",
};

export const validationText = {
  title: "E-posta adresinizi onaylayın",
  lead: "Son bir adım: bu e-posta adresinin size ait olduğunu onaylayın.",
  submit: "Hesabımı onayla",
  elsewhere:
    "Bu bağlantıyı kayıt olduğunuz tarayıcıdan başka bir tarayıcıda açıyorsunuz. Gerçekten siz olduğunuzu doğrulamak için kayıt olurken seçtiğiniz şifreyi yazın.",
  password: "Kayıt olurken seçilen şifre",
  wrong: "Bu, kayıt olurken seçilen şifre değil.",
  notYours:
    "Bu şifre size bir şey ifade etmiyor mu? Bu e-posta başka birinin isteğinden gelmiş olabilir. Onaylamayın: kaydınızı kendiniz yapın.",
  changeTitle: "Yeni e-posta adresinizi onaylayın",
  changeLead: "Bu e-posta adresinin size ait olduğunu onaylayın.",
  changeSubmit: "Adresimi onayla",
  deadTitle: "Bu bağlantı artık çalışmıyor",
  dead:
    "Bu bağlantı daha önce kullanılmış ya da çok eski. Hesabınızı onayladıysanız giriş yapın.",
  again: "Yeni bir e-posta iste",
  takenTitle: "Zaten bir hesap var",
  taken:
    "Bu kiracı ya da bu adres için zaten bir hesap var. Giriş yapın ya da kullanıcı adınızın hatırlatılmasını isteyin.",
};

export const forgottenPasswordText = {
  title: "Şifremi unuttum",
  lead:
    "Hesabınızın e-posta adresini yazın. Yeni bir şifre seçmeniz için size bir bağlantı göndeririz.",
  submit: "Bağlantıyı iste",
  sent:
    "Bu adreste bir hesap varsa az önce bir e-posta gönderildi. İçindeki bağlantı bir saat geçerlidir.",
};

export const newPasswordText = {
  title: "Yeni bir şifre seçin",
  submit: "Bu şifreyi kaydet",
  deadTitle: "Bu bağlantı artık çalışmıyor",
  dead:
    "Bu bağlantı daha önce kullanılmış ya da üzerinden bir saatten fazla geçmiş. Yenisini isteyin.",
  again: "Yeni bir bağlantı iste",
};

export const forgottenIdentifierText = {
  title: "Kullanıcı adımı unuttum",
  lead:
    "Kullanıcı adınız, hesabınızın e-posta adresidir. Müşteri numaranızı ve soyadınızı yazın: o adrese bir hatırlatma göndeririz.",
  submit: "Hatırlatma iste",
  sent:
    "Bu bilgiler bir hesaba uyuyorsa e-posta adresine az önce bir hatırlatma gönderildi. E-posta kutularınıza bakın.",
  noMore: "O e-posta kutusuna artık giremiyor musunuz? Bizi arayın:",
};
