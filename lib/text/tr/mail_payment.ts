import type { MailedPaymentStatus } from "../../domain/mail_message.ts";

const NOT_DEBITED =
  "Kira hesabınız değişmedi. Kiracı sayfanızdan yeniden başlayabilir ya da havale ile ödeyebilirsiniz.";

const subjects: Record<MailedPaymentStatus, string> = {
  paye: "Ödemeniz kaydedildi",
  refuse: "Ödemeniz reddedildi",
  abandonne: "Ödemeniz tamamlanmadı",
  expire: "Ödemenizin süresi doldu",
  annule: "Ödemeniz iptal edildi",
  rembourse: "Ödemeniz size iade edildi",
};

const sentences: Record<MailedPaymentStatus, string> = {
  paye: "Kartla ödemeniz kabul edildi. Kira hesabınıza işlendi bile.",
  refuse: `Banka kartla ödemenizi reddetti. ${NOT_DEBITED}`,
  abandonne: `Başladığınız ödeme tamamlanmadı. ${NOT_DEBITED}`,
  expire:
    `Başladığınız ödeme süresi içinde tamamlanmadı. Banka hesabınızdan para çekildiyse ikinci kez ödemeyin: bize ulaşın. Çekilmediyse kiracı sayfanızdan yeniden başlayabilir ya da havale ile ödeyebilirsiniz.`,
  annule:
    "Kartla ödemeniz iptal edildi: kira hesabınızda sayılmaz. Beklediğiniz bu değilse bizi arayın.",
  rembourse:
    "Kartla ödemeniz size iade edildi. Tutar, kullanılan kartın hesabına genellikle birkaç gün içinde döner; artık kira hesabınızda sayılmaz.",
};

/** The mail that tells how a payment ended. */
export const paymentMail = {
  subjects,
  sentences,
  amount: "Tutar",
  contract: "Sözleşme",
  contracts: "Sözleşmeler",
  date: "Tarih",
  moment: (day: string, time: string): string => `${day}, saat ${time}`,
  number: "Ödeme numarası",
  receipt: "Ödeme makbuzunuzu görün ve saklayın",
  see: "Bu ödemeye bak",
};
