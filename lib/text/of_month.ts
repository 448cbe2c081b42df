/** A month in words behind its preposition: `de novembre 2026`, `d’avril 2027`. */
export function ofMonth(name: string): string {
  return /^[aeiouyéèêâîôûh]/i.test(name) ? `d’${name}` : `de ${name}`;
}
