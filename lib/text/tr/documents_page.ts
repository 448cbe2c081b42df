import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "./format.ts";

/** The page of all documents. */
export const documentsText = {
  title: "Belgelerim",
  lead:
    "Kira bildirimi (“avis d’échéance”) sizden ne istendiğini söyler. Makbuz (“reçu”) bir ödemeyi kanıtlar. Kira makbuzu (“quittance”) bir ayın tamamen ödendiğini kanıtlar.",
  years: "Bir yıl seçin",
  year: (year: string): string => `${year} belgeleri`,
  notices: "Kira bildirimleri (“avis d’échéance”)",
  receipts: "Ödeme makbuzları (“reçus”)",
  quittances: "Kira makbuzları (“quittances”)",
  notice: (month: string): string => `${monthName(month)} kira bildirimi`,
  quittance: (month: string): string => `${monthName(month)} için “quittance”`,
  receipt: (date: string, amount: Cents): string =>
    `Makbuz: ${date}, ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `İndir: ${name} (PDF, ${fileSize(bytes)})`,
  theNotice: (month: string): string => `${monthName(month)} kira bildirimi`,
  theQuittance: (month: string): string =>
    `${monthName(month)} “quittance” belgesi`,
  theReceipt: (date: string): string => `${date} tarihli makbuz`,
  missing: (month: Month, missing: Cents): string =>
    `${monthName(month)}: “quittance” almak için eksik olan tutar ${
      euros(missing)
    }`,
  pay: (missing: Cents): string => `Öde: ${euros(missing)}`,
  drawn: (day: string): string =>
    `Bu tutar ${day} tarihinde banka hesabınızdan çekilecek.`,
  tooSmall: (min: Cents): string =>
    `İnternetten en düşük ödeme tutarı: ${
      euros(min)
    }. Eksik tutarı bir sonraki ödemenize ekleyin.`,
  archive: (count: number, bytes: number): string =>
    `Hepsini indir (ZIP, ${count} belge, yaklaşık ${fileSize(bytes)})`,
  onPaper:
    "Kira bildirimleriniz size postayla gönderiliyor. Burada da görmek için kira bildirimleri sayfasında bunu seçin.",
  empty:
    "Şimdilik belge yok. İnternetten yaptığınız her ödemeden sonra burada bir makbuz, bir ay tamamen ödenince de bir “quittance” görünür.",
};
