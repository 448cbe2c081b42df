/** Whether a text is a SIREN, the number of an organisation in France: nine digits, the last by Luhn's rule. */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A SIREN as it is printed: `012 345 674`, with spaces that do not break. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, "$1\u00A0");
}
