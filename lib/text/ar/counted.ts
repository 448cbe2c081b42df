/** A noun after a number: the singular and the dual stand without figures. */
export interface CountedNoun {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const rules = new Intl.PluralRules("ar");

/** A number with its noun, in the form that Arabic asks for. */
export function counted(count: number, noun: CountedNoun): string {
  const rule = rules.select(count);
  switch (rule) {
    case "one":
    case "two":
      return noun[rule];
    case "few":
    case "many":
      return `${count}\u00A0${noun[rule]}`;
    default:
      return `${count}\u00A0${noun.other}`;
  }
}

export const characters: CountedNoun = {
  one: "حرف واحد",
  two: "حرفين",
  few: "أحرف",
  many: "حرفًا",
  other: "حرف",
};

export const contracts: CountedNoun = {
  one: "عقد واحد",
  two: "عقدين",
  few: "عقود",
  many: "عقدًا",
  other: "عقد",
};

export const documents: CountedNoun = {
  one: "وثيقة واحدة",
  two: "وثيقتان",
  few: "وثائق",
  many: "وثيقة",
  other: "وثيقة",
};

export const minutes: CountedNoun = {
  one: "دقيقة واحدة",
  two: "دقيقتين",
  few: "دقائق",
  many: "دقيقة",
  other: "دقيقة",
};

export const hours: CountedNoun = {
  one: "ساعة واحدة",
  two: "ساعتين",
  few: "ساعات",
  many: "ساعة",
  other: "ساعة",
};

export const days: CountedNoun = {
  one: "يوم واحد",
  two: "يومين",
  few: "أيام",
  many: "يومًا",
  other: "يوم",
};

export const months: CountedNoun = {
  one: "شهر واحد",
  two: "شهرين",
  few: "أشهر",
  many: "شهرًا",
  other: "شهر",
};

export const years: CountedNoun = {
  one: "سنة واحدة",
  two: "سنتين",
  few: "سنوات",
  many: "سنة",
  other: "سنة",
};
