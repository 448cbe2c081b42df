import type { Card } from "../../domain/card.ts";
import type { Cents } from "../../domain/money.ts";
import type { Instant } from "../../domain/month.ts";
import type { PaymentStatus } from "../../domain/payment.ts";
import { euros, timeOfDay } from "./format.ts";

/** The three steps of a payment, as the original named them. */
export const paymentSteps = [
  "Ödeme tutarı",
  "Kart bilgileri",
  "Onay",
];

export const cardNames: Record<Card, string> = {
  CB: "CB",
  VISA_ELECTRON: "Visa Electron",
  VPAY: "V PAY",
  VISA: "Visa",
  MASTERCARD: "Mastercard",
  MAESTRO: "Maestro",
  "E-CARTEBLEUE": "e-Carte Bleue",
};

export const payText = {
  title: "Ödeme yap",
  contracts: "Sözleşmelerim",
  amount: "Kartla ödemek istediğiniz tutar",
  amountHint: "Örneğin 120,50.",
  month: "Bu ödeme hangi ay için",
  monthHint: "Seçmezseniz en eski borcunuzu kapatır.",
  oldest: "Önce en eskisi",
  severalLink: "Birkaç sözleşme için tek seferde öde",
  severalTitle: "Birkaç sözleşme için öde",
  severalLead:
    "Ödenecek her sözleşme için bir tutar yazın, diğerlerini boş bırakın. Hepsini kartla tek seferde ödersiniz.",
  severalMissing: "En az bir sözleşme için tutar yazın.",
  oneLink: "Tek bir sözleşme için öde",
  submit: "Onayla",
  cancel: "Vazgeç",
  confirmTitle: "Devam etmeden önce",
  confirmYes: "Evet, bu tutarı ödemek istiyorum",
  confirmMissing: "Devam etmeden önce soruyu yanıtlayın.",
  moreThanOwed: (contract: string, owed: Cents, advance: Cents): string =>
    owed === 0
      ? `${contract} numaralı sözleşmede borcunuz yok. Bu ödeme, hesabınıza alacak olarak yazılır: ${
        euros(advance)
      }.`
      : `${contract} numaralı sözleşmede borcunuz ${
        euros(owed)
      }. Daha fazla öderseniz hesabınızda ${euros(advance)} alacağınız olur.`,
  anotherAwaited: (amount: Cents, startedAt: Instant): string =>
    `${euros(amount)} tutarında bir ödeme (başlangıç: saat ${
      timeOfDay(startedAt)
    }) bankanın yanıtını bekliyor. Bu ödemeyi bitirdiyseniz ikinci kez ödemeyin.`,
  awaited: (amount: Cents): string =>
    `${
      euros(amount)
    } tutarında bir ödeme bankadan yanıt bekliyor: ikinci kez ödemeyin.`,
  directDebit:
    "Bu sözleşmenin tutarı banka hesabınızdan otomatik çekilir (“prélèvement automatique”): daha eski bir borcu kapatmak dışında yapmanız gereken bir şey yok.",
  noContract: "Hesabınıza bağlı sözleşme yok. Bize ulaşın.",
};

export const cardText = {
  title: "Ödeme yolunuzu seçin",
  lead: (amount: Cents): string =>
    `Ödenecek tutar: ${euros(amount)}. Kullanacağınız kartı seçin.`,
  legend: "Ödeme yolunuzu seçin",
};

export const bankText = {
  title: "Bankanın sayfasına geçiş",
  lead:
    "Bu siteden ayrılıp La Banque Postale bankasının güvenli ödeme sayfasına geçeceksiniz. Kart numaranızı oraya yazarsınız: biz onu asla görmeyiz.",
  amount: "Tutar",
  contract: "Sözleşme",
  card: "Ödeme yolu",
  transaction: "İşlem numarası",
  merchant: "Üye iş yeri numarası",
  checks: "Bankanın sayfasında şunları kontrol edin:",
  checkList: [
    "Sitenin adresi https ile başlıyor mu?",
    "Tutar doğru mu?",
    "La Banque Postale logosu var mı?",
  ],
  submit: "Bankaya devam et",
  limit: "Bankanın sayfası 10 dakika açık kalır.",
  again: (at: Instant): string =>
    `Bankanın sayfasını daha önce açtınız (saat ${
      timeOfDay(at)
    }). Ödemeyi orada bitirdiyseniz ikinci kez ödemeyin.`,
  seeState: "Bu ödemenin durumuna bak",
};

/** What each status is called, for lists and the live region. */
export const statusNames: Record<PaymentStatus, string> = {
  cree: "Başladı",
  en_attente: "Bankadan yanıt bekleniyor",
  paye: "Ödendi",
  refuse: "Reddedildi",
  abandonne: "Yarım kaldı",
  expire: "Süresi doldu",
  annule: "İptal edildi",
  rembourse: "İade edildi",
};

/** What each status means to the one who pays, and what to do next. */
export const statusText: Record<
  PaymentStatus,
  { title: string; lead: (amount: Cents) => string; next: string }
> = {
  cree: {
    title: "Bankanın yanıtını bekliyoruz",
    lead: (amount) =>
      `${
        euros(amount)
      } tutarındaki ödemeniz henüz onaylanmadı. Yanıt genellikle birkaç saniyede gelir.`,
    next:
      "Bankanın sayfasında bitirdiyseniz ikinci kez ödemeyin: bu sayfa kendiliğinden yenilenir.",
  },
  en_attente: {
    title: "Ödeme bankadan yanıt bekliyor",
    lead: (amount) =>
      `Banka ${
        euros(amount)
      } tutarındaki ödemenizi işliyor. İkinci kez ödemeyin.`,
    next: "Banka yanıt verir vermez size yazarız.",
  },
  paye: {
    title: "Ödemeniz tamamlandı",
    lead: (amount) =>
      `Ödemenizi aldık: ${
        euros(amount)
      }. Teşekkür ederiz. Bakiyeniz güncellendi.`,
    next: "Az önce bir onay e-postası gönderildi. Ödeme makbuzunuz hazır.",
  },
  refuse: {
    title: "Ödeme reddedildi",
    lead: (amount) =>
      `Banka ${
        euros(amount)
      } tutarındaki ödemeyi reddetti. Banka hesabınızdan para çekilmedi.`,
    next:
      "Aynı kartla ya da başka bir kartla yeniden deneyebilirsiniz. Ödeme yine reddedilirse bankanız size nedenini söyleyebilir. Havale ile de ödeyebilirsiniz.",
  },
  abandonne: {
    title: "Ödeme yarım kaldı",
    lead: (amount) =>
      `Bankanın sayfasından çıktınız. Banka hesabınızdan para çekilmedi: ödenecek tutar hâlâ ${
        euros(amount)
      }.`,
    next: "Dilediğiniz zaman yeniden başlayabilirsiniz.",
  },
  expire: {
    title: "Ödemenin süresi doldu",
    lead: (amount) =>
      `Banka ${euros(amount)} tutarındaki bu ödeme için hiçbir onay vermedi.`,
    next:
      "Banka hesabınızdan para çekilmediyse yeniden başlayabilirsiniz. Çekildiyse ikinci kez ödemeyin: ödeme burada görünecek; görünmezse bize ulaşın.",
  },
  annule: {
    title: "Ödeme iptal edildi",
    lead: (amount) =>
      `${
        euros(amount)
      } tutarındaki ödeme iptal edildi: bu tutar bize ulaşmadı.`,
    next: "Yeniden ödeyebilir ya da bize ulaşabilirsiniz.",
  },
  rembourse: {
    title: "Ödeme iade edildi",
    lead: (amount) =>
      `${euros(amount)} tutarındaki ödeme kartınıza iade edildi.`,
    next: "İade birkaç gün içinde banka hesabınızda görünür.",
  },
};

export const statePageText = {
  receipt: "Ödeme makbuzuma bak",
  again: "Ödemeye yeniden başla",
  balance: "Bakiyeme bak",
  home: "Kiracı sayfama dön",
  refresh: "Yenile",
  details: "Bu ödemenin ayrıntıları",
  amount: "Tutar",
  contract: "Sözleşme",
  date: "Tarih",
  reference: "Ödeme referansı",
  status: "Durum",
  month: "Hangi ay için",
  oldest: "önce en eskisi",
  resume: "Bu ödemeye devam et",
  newBalance: "Yeni bakiye",
  balanceNow: "Bakiye",
};
