/** Names and addresses that only a machine, or the network of a house, knows (RFC 1918, 4193, 6761, 6762). */
const LOCAL: readonly RegExp[] = [
  /^localhost$/,
  /\.(?:localhost|local|internal|lan|home|test)$/,
  /^(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}$/,
  /^192\.168\.\d{1,3}\.\d{1,3}$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}$/,
  /^169\.254\.\d{1,3}\.\d{1,3}$/,
  /^\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]{1,40}|fe80:[0-9a-f:]{1,40})\]$/,
];

/** Whether nobody outside reaches a host by this name, as a URL has it (`hostname`). */
export function isLocalHost(hostname: string): boolean {
  if (hostname.length > 253) return false;
  return LOCAL.some((shape) => shape.test(hostname)) || !/[.:]/.test(hostname);
}
