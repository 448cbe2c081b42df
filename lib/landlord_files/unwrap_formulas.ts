/**
 * A file's text with its cells of the form `="0012"` as the texts that they stand for. Programs write identifiers so
 * that a spreadsheet keeps their zeros; a spreadsheet quotes them once more: `"=""0012"""`.
 */
export function unwrapFormulas(text: string): string {
  if (!text.includes('="')) return text;
  return text
    .replace(/(^|[;\n\r])"=""([^";\n\r]*)"""(?=[;\n\r]|$)/g, '$1"$2"')
    .replace(/(^|[;\n\r])="([^";\n\r]*)"(?=[;\n\r]|$)/g, '$1"$2"');
}
