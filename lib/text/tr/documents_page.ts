import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "./format.ts";

/** The page of all documents. */
export const documentsText = {
  title: "Belgelerim",
  lead:
    "Bildirim («avis d’échéance») istenen tutarı söyler. Makbuz («reçu») bir ödemenin kanıtıdır. «Quittance», ayın tamamının ödendiğini kanıtlar.",
  years: "Bir yıl seçin",
  year: (year: string): string => `${year} belgeleri`,
  notices: "Kira bildirimleri («avis d’échéance»)",
  receipts: "Ödeme makbuzları («reçus»)",
  quittances: "Kira makbuzları («quittances»)",
  notice: (month: string): string => `${monthName(month)} bildirimi`,
  quittance: (month: string): string => `${monthName(month)} için «quittance»`,
  receipt: (date: string, amount: Cents): string =>
    `Makbuz: ${date}, ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `İndir: ${name} (PDF, ${fileSize(bytes)})`,
  theNotice: (month: string): string => `${monthName(month)} bildirimi`,
  theQuittance: (month: string): string =>
    `${monthName(month)} «quittance» belgesi`,
  theReceipt: (date: string): string => `${date} tarihli makbuz`,
  missing: (month: Month, missing: Cents): string =>
    `${capitalized(monthName(month))}: «quittance» almak için eksik tutar ${
      euros(missing)
    }`,
  pay: (missing: Cents): string => `Öde: ${euros(missing)}`,
  drawn: (day: string): string =>
    `Bu tutar şu tarihte hesabınızdan çekilecek: ${day}.`,
  tooSmall: (min: Cents): string =>
    `İnternetten en az şu kadar ödenebilir: ${
      euros(min)
    }. Bu tutarı bir sonraki ödemenize ekleyin.`,
  archive: (count: number, bytes: number): string =>
    `Hepsini indir (ZIP, ${count} belge, yaklaşık ${fileSize(bytes)})`,
  onPaper:
    "Bildirimleriniz size postayla gönderiliyor. Burada da görmek için kira bildirimleri sayfasında bunu seçin.",
  empty:
    "Şimdilik belge yok. Her internet ödemesinden sonra burada bir makbuz, bir ayın tamamı ödenince de bir «quittance» görünür.",
};

const capitalized = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1);
