import { isTooLong } from "./typed_text.ts";

/** The network an address throttles as: its /24 in IPv4 (IPv4-mapped included), its /64 in IPv6, canonical; `unknown` when it is no address. */
export function addressBlock(ip: string): string {
  if (isTooLong(ip)) return "unknown";
  const [text = ""] = ip.trim().toLowerCase().replace(/^\[(.*)\]$/, "$1")
    .split("%", 1);
  const v4 = parseV4(text);
  if (v4 !== null) return blockOfV4(v4);
  const groups = parseV6(text);
  if (groups === null) return "unknown";
  const [, , , , , mark, high = 0, low = 0] = groups;
  if (groups.slice(0, 5).every((group) => group === 0) && mark === 0xffff) {
    return blockOfV4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  const head = groups.slice(0, 4).map((group) => group.toString(16)).join(":");
  return `${head.replace(/(^|:)0(:0)*$/, "")}::/64`;
}

function blockOfV4(bytes: readonly number[]): string {
  return `${bytes.slice(0, 3).join(".")}.0/24`;
}

function parseV4(text: string): number[] | null {
  const parts = text.split(".");
  if (parts.length !== 4) return null;
  if (!parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

function parseV6(text: string): number[] | null {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [head = "", tail] = halves;
  const before = parseGroups(head, tail === undefined);
  const after = parseGroups(tail ?? "", true);
  if (before === null || after === null) return null;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...before, ...new Array<number>(missing).fill(0), ...after];
}

function parseGroups(text: string, mayEndInV4: boolean): number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const v4 = mayEndInV4 && index === parts.length - 1 ? parseV4(part) : null;
    if (v4 !== null) {
      const [a = 0, b = 0, c = 0, d = 0] = v4;
      groups.push(a << 8 | b, c << 8 | d);
    } else if (/^[0-9a-f]{1,4}$/.test(part)) {
      groups.push(parseInt(part, 16));
    } else return null;
  }
  return groups;
}
