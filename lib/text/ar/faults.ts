import type { Cents } from "../../domain/money.ts";
import type { AmountFault } from "../../domain/money.ts";
import type { PasswordFault } from "../../domain/password.ts";
import { characters, contracts, counted, minutes } from "./counted.ts";
import { euros } from "./format.ts";

/** Why an amount as typed is refused, and how to write it. */
export const amountFaults: Record<AmountFault, string> = {
  empty: "اكتبوا المبلغ الذي تريدون دفعه، مثلًا 120,50.",
  unreadable: "اكتبوا المبلغ بالأرقام فقط، مثلًا 120,50.",
  negative:
    "لا يمكن أن يكون المبلغ المطلوب دفعه سالبًا. اكتبوه بدون علامة الناقص.",
  zero: `يجب أن يكون المبلغ المطلوب دفعه أكبر من ${euros(0)}.`,
  too_many_decimals: "اكتبوا رقمين على الأكثر بعد الفاصلة، مثلًا 120,50.",
  ambiguous: "لا نعرف هل النقطة تفصل الآلاف أم السنتيمات. اكتبوا مثلًا 1234,50.",
  too_large: "هذا المبلغ كبير جدًا.",
};

/** The amount is under the least that can be paid by card. */
export const belowMin = (min: Cents): string =>
  `يجب ألا يقل المبلغ عن ${euros(min)}.`;

/** The amount is over the most that can be paid by card at once. */
export const aboveMax = (max: Cents): string =>
  `لا يمكن أن يتجاوز المبلغ ${
    euros(max)
  } في المرة الواحدة بالبطاقة البنكية. يمكنكم الدفع على عدة مرات، أو بتحويل بنكي.`;

/** Why a new password is refused, and what would be accepted. */
export const passwordFaults: Record<PasswordFault, string> = {
  too_short:
    "كلمة السر قصيرة جدًا. اختاروا 8 أحرف على الأقل منها رقمان، أو 12 حرفًا على الأقل.",
  too_few_digits:
    "أضيفوا رقمين على الأقل، أو اختاروا كلمة سر من 12 حرفًا على الأقل.",
  too_long: "لا يمكن أن تتجاوز كلمة السر 256 حرفًا.",
  common:
    "كلمة السر هذه سهلة التخمين. اختاروا غيرها، مثلًا أربع كلمات لا علاقة بينها.",
  personal:
    "يجب ألا تكون كلمة السر مأخوذة من اسمكم أو من مرجعكم أو من بريدكم الإلكتروني.",
};

/** Faults of the other fields of the account's forms. */
export const fieldFaults = {
  referenceEmpty:
    "اكتبوا مرجع الزبون (référence client): هو رقم العقد أو رقم المستأجر المكتوب على رسائلنا.",
  referenceShape:
    "هذا المرجع ليس مكتوبًا بالشكل الصحيح. رقم العقد فيه 10 أرقام بعد حرف L، مثلًا \u2068L/0039000204\u2069؛ ورقم المستأجر فيه 9 أرقام.",
  surnameEmpty: "اكتبوا اسم عائلة الموقّع على عقد الإيجار.",
  surnameTooLong: "هذا الاسم طويل جدًا: 200 حرف على الأكثر.",
  emailEmpty: "اكتبوا بريدكم الإلكتروني.",
  emailShape:
    "عنوان البريد الإلكتروني هذا ناقص أو غير صحيح. يجب أن يشبه \u2068name@example.com\u2069.",
  emailsDiffer: "عنوانا البريد الإلكتروني مختلفان.",
  passwordEmpty: "اكتبوا كلمة السر.",
  newPasswordEmpty: "اختاروا كلمة سر.",
  passwordsDiffer: "كلمتا السر مختلفتان.",
  passwordWrong: "هذه ليست كلمة السر الحالية.",
  subjectUnknown: "اختاروا موضوعًا من القائمة.",
  messageEmpty: "اكتبوا رسالتكم.",
  messageTooLong: (max: number): string =>
    `رسالتكم طويلة جدًا: ${counted(max, characters)} على الأكثر.`,
  contractMissing: "اختاروا عقدًا.",
  contractUnknown: "اختاروا عقدًا من عقودكم الموجودة في القائمة.",
  contractTwice: "هذا العقد مذكور مرتين.",
  monthNotOwed:
    "ليس هناك مبلغ للدفع عن هذا الشهر في هذا العقد. اختاروا شهرًا من القائمة، أو الأقدم.",
  cardUnknown: "اختاروا وسيلة دفع.",
};

/** More contracts in one payment than it may have. */
export const tooManyContracts = (max: number): string =>
  `يمكنكم الدفع عن ${counted(max, contracts)} على الأكثر في مرة واحدة.`;

/** Too many tries, with the wait in whole minutes. */
export const tooManyTries = (retryAfterMs: number): string => {
  const count = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return `عدد المحاولات كبير جدًا. حاولوا مرة أخرى بعد ${
    counted(count, minutes)
  }. لم يضِع أي شيء.`;
};
