import { Zip, ZipPassThrough } from "fflate";
import type { IsoDate } from "../domain/month.ts";

/** A file of an archive. */
export interface ZipFile {
  /** With its folder. */
  name: string;
  bytes: Uint8Array;
  date: IsoDate;
}

/**
 * An archive as a stream: the next file is asked for when the last has been taken. PDFs are stored as they are, they
 * are compressed within.
 */
export function streamZip(
  files: AsyncGenerator<ZipFile>,
): ReadableStream<Uint8Array> {
  let send: (chunk: Uint8Array) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const zip = new Zip((error, chunk) => {
    if (error) fail(error);
    else send(chunk);
  });
  return new ReadableStream({
    start(controller) {
      send = (chunk) => controller.enqueue(chunk);
      fail = (error) => controller.error(error);
    },
    async pull(controller) {
      const next = await files.next();
      if (next.done) {
        zip.end();
        controller.close();
        return;
      }
      const { name, bytes, date } = next.value;
      const file = new ZipPassThrough(name);
      // At noon: a zip has local times and no zone.
      file.mtime = `${date}T12:00:00`;
      zip.add(file);
      file.push(bytes, true);
    },
    async cancel() {
      await files.return(undefined);
    },
  });
}
