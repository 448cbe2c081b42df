import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { euros, fileSize, monthName } from "./format.ts";

/** The page of all documents. */
export const documentsText = {
  title: "Os meus documentos",
  lead:
    "O aviso («avis d’échéance») diz o que é pedido. O recibo («reçu») prova um pagamento. A «quittance» prova que o mês está pago por inteiro.",
  years: "Escolher um ano",
  year: (year: string): string => `Documentos de ${year}`,
  notices: "Avisos de renda («avis d’échéance»)",
  receipts: "Recibos de pagamento («reçus»)",
  quittances: "Quitações de renda («quittances»)",
  notice: (month: string): string => `Aviso de ${monthName(month)}`,
  quittance: (month: string): string => `«Quittance» de ${monthName(month)}`,
  receipt: (date: string, amount: Cents): string =>
    `Recibo de ${date}, ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `Descarregar ${name} (PDF, ${fileSize(bytes)})`,
  theNotice: (month: string): string => `o aviso de ${monthName(month)}`,
  theQuittance: (month: string): string =>
    `a «quittance» de ${monthName(month)}`,
  theReceipt: (date: string): string => `o recibo de ${date}`,
  missing: (month: Month, missing: Cents): string =>
    `${capitalized(monthName(month))}: faltam ${
      euros(missing)
    } para obter a «quittance»`,
  pay: (missing: Cents): string => `Pagar ${euros(missing)}`,
  drawn: (day: string): string => `Esta quantia será debitada em ${day}.`,
  tooSmall: (min: Cents): string =>
    `O menor pagamento em linha é de ${
      euros(min)
    }: junte o que falta ao seu próximo pagamento.`,
  archive: (count: number, bytes: number): string =>
    `Descarregar tudo (ZIP, ${count} documentos, cerca de ${fileSize(bytes)})`,
  onPaper:
    "Os seus avisos são-lhe enviados por correio. Para os ter também aqui, escolha-o na página dos avisos de renda.",
  empty:
    "Nenhum documento por agora. Aqui aparece um recibo depois de cada pagamento em linha, e uma «quittance» quando um mês está pago por inteiro.",
};

const capitalized = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1);
