/** The rest of ISO 7064, MOD 97-10, of digits and letters (A is 10, Z is 35). */
export function mod97(text: string): number {
  let rest = 0;
  for (const char of text) {
    for (const digit of String(parseInt(char, 36))) {
      rest = (rest * 10 + Number(digit)) % 97;
    }
  }
  return rest;
}
