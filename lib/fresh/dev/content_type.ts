import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  css: "text/css; charset=UTF-8",
  csv: "text/csv; charset=UTF-8",
  gif: "image/gif",
  html: "text/html; charset=UTF-8",
  htm: "text/html; charset=UTF-8",
  ico: "image/vnd.microsoft.icon",
  ics: "text/calendar; charset=UTF-8",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=UTF-8",
  json: "application/json; charset=UTF-8",
  map: "application/json; charset=UTF-8",
  md: "text/markdown; charset=UTF-8",
  mjs: "text/javascript; charset=UTF-8",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  otf: "font/otf",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=UTF-8",
  wasm: "application/wasm",
  wav: "audio/wave",
  webm: "video/webm",
  webmanifest: "application/manifest+json; charset=UTF-8",
  webp: "image/webp",
  woff: "font/woff",
  woff2: "font/woff2",
  xhtml: "application/xhtml+xml",
  xml: "application/xml",
  zip: "application/zip",
  ogg: "audio/ogg",
  vtt: "text/vtt; charset=UTF-8",
};

const COMPRESSIBLE = /^text\/|json|xml|wasm|^font\/[ot]tf|microsoft\.icon/;

/** The `Content-Type` of a file by its extension. */
export function contentType(path: string): string {
  return TYPES[extname(path).slice(1).toLowerCase()] ?? "text/plain";
}

/** Whether files of a type get smaller by compression. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}
