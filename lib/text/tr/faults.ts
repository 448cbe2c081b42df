import type { Cents } from "../../domain/money.ts";
import type { AmountFault } from "../../domain/money.ts";
import type { PasswordFault } from "../../domain/password.ts";
import { euros } from "./format.ts";

/** Why an amount as typed is refused, and how to write it. */
export const amountFaults: Record<AmountFault, string> = {
  empty: "Ödemek istediğiniz tutarı yazın, örneğin 120,50.",
  unreadable: "Tutarı yalnızca rakamla yazın, örneğin 120,50.",
  negative: "Ödenecek tutar eksi olamaz. Eksi işareti olmadan yazın.",
  zero: "Ödenecek tutar sıfırdan büyük olmalıdır.",
  too_many_decimals:
    "Virgülden sonra en fazla iki rakam yazın, örneğin 120,50.",
  ambiguous:
    "Nokta binleri mi yoksa sentleri mi ayırıyor, anlayamadık. Tutarı örneğin 1234,50 gibi yazın.",
  too_large: "Bu tutar çok büyük.",
};

/** The amount is under the least that can be paid by card. */
export const belowMin = (min: Cents): string =>
  `Tutar en az ${euros(min)} olmalıdır.`;

/** The amount is over the most that can be paid by card at once. */
export const aboveMax = (max: Cents): string =>
  `Kartla tek seferde en fazla ${
    euros(max)
  } ödenebilir. Birkaç seferde ya da havale ile ödeyebilirsiniz.`;

/** Why a new password is refused, and what would be accepted. */
export const passwordFaults: Record<PasswordFault, string> = {
  too_short:
    "Şifre çok kısa. En az 8 karakter (2’si rakam) ya da en az 12 karakter seçin.",
  too_few_digits:
    "En az 2 rakam ekleyin ya da en az 12 karakterlik bir şifre seçin.",
  too_long: "Şifre 256 karakteri geçemez.",
  common:
    "Bu şifreyi tahmin etmek çok kolay. Başka bir şifre seçin, örneğin birbiriyle ilgisiz dört kelime.",
  personal:
    "Şifre; soyadınızdan, müşteri numaranızdan ya da e-posta adresinizden oluşamaz.",
};

/** Faults of the other fields of the account's forms. */
export const fieldFaults = {
  referenceEmpty:
    "Müşteri numaranızı yazın: mektuplarımızdaki sözleşme ya da kiracı numarası.",
  referenceShape:
    "Bu numaranın biçimi doğru değil. Sözleşme numarası L harfinden sonra 10 rakamdır, örneğin L/0039000204; kiracı numarası 9 rakamdır.",
  surnameEmpty: "Sözleşmeyi imzalayanın soyadını yazın.",
  surnameTooLong: "Bu soyadı çok uzun: en fazla 200 karakter.",
  emailEmpty: "E-posta adresinizi yazın.",
  emailShape:
    "Bu e-posta adresi eksik ya da yanlış. Şuna benzer: ad@example.com.",
  emailsDiffer: "İki e-posta adresi birbirinden farklı.",
  passwordEmpty: "Şifrenizi yazın.",
  newPasswordEmpty: "Bir şifre seçin.",
  passwordsDiffer: "İki şifre birbirinden farklı.",
  passwordWrong: "Bu, şimdiki şifreniz değil.",
  subjectUnknown: "Listeden bir konu seçin.",
  messageEmpty: "Mesajınızı yazın.",
  messageTooLong: (max: number): string =>
    `Mesajınız çok uzun: en fazla ${max} karakter.`,
  contractMissing: "Bir sözleşme seçin.",
  contractUnknown: "Listeden sözleşmelerinizden birini seçin.",
  contractTwice: "Bu sözleşme iki kez yazılmış.",
  monthNotOwed:
    "Bu sözleşmede bu ay için borç yok. Listeden bir ay ya da en eskisini seçin.",
  cardUnknown: "Bir ödeme yolu seçin.",
};

/** More contracts in one payment than it may have. */
export const tooManyContracts = (max: number): string =>
  `Tek seferde en fazla ${max} sözleşme için ödeme yapabilirsiniz.`;

/** Too many tries, with the wait in whole minutes. */
export const tooManyTries = (retryAfterMs: number): string => {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return `Çok fazla deneme oldu. ${
    minutes === 1 ? "Bir dakika" : `${minutes} dakika`
  } sonra yeniden deneyin. Hiçbir şey kaybolmadı.`;
};
