import type { Device } from "../../domain/device.ts";
import type { ContractKind, LineNature } from "../../domain/tenant.ts";

/** What a contract is for, in words. */
export const contractKinds: Record<ContractKind, string> = {
  habitation: "Konut",
  garage: "Garaj",
  jardin: "Bahçe",
  autre: "Diğer kiralama",
};

/** What a monthly line is about, in plain words. */
export const lineNatures: Record<LineNature, { name: string; plain: string }> =
  {
    loyer: {
      name: "Asıl kira (“loyer principal”)",
      plain: "Evinizin kira bedeli.",
    },
    annexe: {
      name: "Ek (“annexe”)",
      plain: "Ayrıca kiralanan garajın, bahçenin ya da bodrumun bedeli.",
    },
    sls: {
      name: "Dayanışma ek kirası (SLS)",
      plain: "Hane geliri belli bir sınırı aşınca kiraya eklenen tutar.",
    },
    charge: {
      name: "Giderler (“charges”)",
      plain:
        "Binanın giderleri için her ay önceden ödenen tutar: su, ısıtma, bakım, çöp.",
    },
    regularisation: {
      name: "Giderlerin denkleştirilmesi (“régularisation de charges”)",
      plain: "Giderler için ödenmiş tutar ile gerçek giderler arasındaki fark.",
    },
    plan: {
      name: "Borç ödeme planı (“plan d’apurement”)",
      plain: "Borcunuzun her ay ödediğiniz kısmı.",
    },
    rls: {
      name: "Dayanışma kira indirimi (RLS)",
      plain: "Ödenecek kirayı düşüren bir indirim.",
    },
    apl: {
      name: "Konut yardımı (APL)",
      plain:
        "CAF (aile yardımı kurumu) ya da MSA (tarım çalışanları sigortası) yardımı. Doğrudan ev sahibi kurumunuza ödenir.",
    },
    rappel_apl: {
      name: "Geçmişe dönük konut yardımı (“rappel d’aide au logement”)",
      plain: "Geçmiş bir aya ait, geç ödenen konut yardımı.",
    },
  };

export const menuText = {
  pay: "İnternetten öde",
  informations: "Bilgilerime bak",
  balance: "Bakiyeme bak",
  contracts: "Sözleşmelerime bak",
  notices: "Kira bildirimleri (“avis d’échéance”)",
  contact: "Bize ulaşın",
  documents: "Belgelerimi indir",
  account: "Hesabım",
};

export const spaceText = {
  title: "Kiracı sayfam",
  location: "Kiraladığınız yer",
  balance: "Hesap bakiyesi",
  balanceAll: "Bütün sözleşmeleriniz birlikte.",
  holder: "Asıl oturan kişinin bilgileri",
  civility: "Hitap",
  surname: "Soyadı",
  firstName: "Adı",
  contracts: "Sözleşmeleriniz",
  contract: "Sözleşme",
  ended: "bitti",
  noContract:
    "Şimdilik hesabınıza bağlı sözleşme yok. Bizi arayın: sözleşmenizi hesabınıza bağlarız.",
};

export const informationsText = {
  title: "Bilgilerim",
  tenant: "Sözleşme sahibi",
  birthName: "Doğum soyadı",
  number: "Kiracı no",
  contactTitle: "Size yazmamız için",
  email: "Hesabınızın e-posta adresi",
  homes: "Kiraladığınız yerler",
  address: "Adres",
  homeNumber: "Konut no",
  wrong: "Yanlış bir bilgi mi var?",
  tell: "Bize söyleyin",
};

export const ledgerText = {
  title: "Bakiyem",
  caption: "Hesabınızın hareketleri, en yenisi önce",
  date: "Tarih",
  label: "Hareket",
  debit: "Borç",
  credit: "Alacak",
  balance: "İşlem sonrası bakiye",
  contract: "Sözleşme",
  from: "Başlangıç (gg/aa/yyyy)",
  to: "Bitiş (gg/aa/yyyy)",
  show: "Göster",
  all: "Bütün hareketler",
  filter: "Bir dönem seç",
  dateFault: "30/11/2026 gibi bir tarih yazın.",
  orderFault: "Bitiş tarihi başlangıç tarihinden önce.",
  none: "Bu dönemde hareket yok.",
  empty: "Şimdilik hareket yok.",
  older: "Daha eski hareketler",
  newer: "Daha yeni hareketler",
  explain:
    "Borç (“débit”): sizden istenen tutar. Alacak (“crédit”): ödediğiniz ya da sizin lehinize olan tutar.",
};

export const contractsText = {
  title: "Sözleşmelerim",
  one: "Sözleşme",
  kind: "Tür",
  address: "Adres",
  homeNumber: "Konut no",
  start: "Sözleşmenin başlangıcı",
  end: "Sözleşmenin bitişi",
  running: "Sürüyor",
  directDebit: "Otomatik ödeme (“prélèvement automatique”)",
  yes: "Evet",
  no: "Hayır",
  see: "Bu sözleşmeye bak",
  linesTitle: "Aylık tutarınız nelerden oluşuyor?",
  linesCaption: "Bu ayın satırları",
  line: "Satır",
  asked: "İstenen",
  favour: "Sizin lehinize",
  total: "Ayın toplamı",
  explainTitle: "Bu satırlar ne anlama geliyor?",
  noLines: "Bu ay için bilinen bir satır yok.",
  transferTitle: "Havale ile öde",
};

export const contactText = {
  title: "Bize ulaşın",
  lead: "Bize yazın: mesajınızın bir numarası olur ve burada görünür kalır.",
  subject: "Konu",
  choose: "Bir konu seçin",
  contract: "İlgili sözleşme",
  noContract: "Belirli bir sözleşme yok",
  message: "Mesajınız",
  submit: "Gönder",
  sent: (number: string): string =>
    `${number} numaralı mesajınız gönderildi. Bir kopyası size e-posta ile gelir.`,
  list: "Mesajlarınız",
  caption: "Mesajlarınız, en yenisi önce",
  number: "Numara",
  date: "Tarih",
  none: "Buraya henüz mesaj yazmadınız.",
  otherWays: "Telefonla ya da postayla",
};

export const accountPageText = {
  title: "Hesabım",
  emailTitle: "E-posta adresini değiştir",
  emailNow: "Şimdiki adresiniz",
  newEmail: "Yeni e-posta adresi",
  currentPassword: "Şimdiki şifreniz",
  emailSubmit: "Adresi değiştir",
  emailSent:
    "Yeni adrese az önce bir e-posta gönderildi. Onaylamak için içindeki bağlantıyı açın; o zamana kadar hiçbir şey değişmez.",
  passwordTitle: "Şifreyi değiştir",
  passwordSubmit: "Şifreyi değiştir",
  passwordDone: "Şifreniz değişti. Diğer cihazlarınızın oturumu kapatıldı.",
  remindersTitle: "Ödeme gününden önce hatırlatma",
  remindersOn:
    "Kiranız henüz ödenmediyse ödeme gününden birkaç gün önce size e-posta ile hatırlatırız.",
  remindersOff: "Ödeme gününden önce hatırlatma almıyorsunuz.",
  remindersStop: "Bu hatırlatmayı artık almak istemiyorum",
  remindersResume: "Bu hatırlatmayı almak istiyorum",
  remindersStopped: "Kaydedildi: artık hatırlatma almayacaksınız.",
  remindersBack: "Kaydedildi: ödeme gününü size e-posta ile hatırlatacağız.",
  sessionsTitle: "Oturum açık cihazlar",
  sessionsCaption: "Açık oturumlarınız",
  device: "Cihaz",
  deviceName: ({ browser, system }: Device): string => {
    const name = browser ?? "Bilinmeyen tarayıcı";
    return system === null ? name : `${name} (${system})`;
  },
  since: "Oturum başlangıcı",
  seen: "Son görülme",
  thisOne: "bu cihaz",
  end: "Oturumu kapat",
  endLead: "Başka bir cihazın oturumunu kapatmak için önce şifrenizi yazın.",
  endOthers: "Diğer bütün cihazların oturumunu kapat",
  ended: "Cihazın oturumu kapatıldı.",
  othersEnded: "Diğer bütün cihazlarınızın oturumu kapatıldı.",
  emailDone: "E-posta adresiniz değişti.",
  unknownAction: "Bu istek eksik. Yeniden başlayın.",
  dataTitle: "Verilerimi indir",
  dataLead:
    "Bu sitenin sizinle ilgili sakladığı her şey: hesabınız, sözleşmeleriniz, hareketleriniz, ödemeleriniz ve mesajlarınız.",
  dataHtml: "Verilerim, okumak için (HTML sayfası)",
  dataJson: "Verilerim, bir yazılım için (JSON dosyası)",
  closeTitle: "Hesabımı kapat",
  closeLead:
    "Kira sözleşmeniz sürer: yalnızca bu siteye girişiniz kapanır. Yeniden kaydolabilirsiniz.",
  closeErased:
    "Hemen silinenler: giriş e-posta adresiniz, şifreniz ve oturumlarınız.",
  closeKept: (years: number, months: number): string =>
    `Ev sahibi kurumunuzda kalanlar: sözleşmeniz, hareketler, ödemeler ve mesajlar, sözleşme bitiminden sonra en fazla ${years} yıl; bağlantı kayıtları, ${months} ay.`,
  closeSubmit: "Hesabımı kapat",
  closeConfirm: "Hesabımı kapatmak istiyorum",
  closeConfirmMissing: "Hesabınızı kapatmak için kutuyu işaretleyin.",
};

/** What the account page says after an action, by its name. */
export const accountDone: Readonly<Record<string, string>> = {
  courriel: accountPageText.emailSent,
  "mot-de-passe": accountPageText.passwordDone,
  session: accountPageText.ended,
  "autres-sessions": accountPageText.othersEnded,
  "rappels-arreter": accountPageText.remindersStopped,
  "rappels-reprendre": accountPageText.remindersBack,
  adresse: accountPageText.emailDone,
};
