import { buildZipEnd, buildZipRecords, type ZipFile } from "./zip_records.ts";

/**
 * An archive as a stream: the next file is asked for when the last has been taken. PDFs are stored as they are, they
 * are compressed within. It stays far below 4 GiB and 65,535 files, where another format begins.
 */
export function streamZip(
  files: AsyncGenerator<ZipFile>,
): ReadableStream<Uint8Array> {
  const index: Uint8Array[] = [];
  let offset = 0;
  return new ReadableStream({
    async pull(controller) {
      const next = await files.next();
      if (next.done) {
        controller.enqueue(buildZipEnd(index, offset));
        controller.close();
        return;
      }
      const { local, central } = buildZipRecords(next.value, offset);
      const { bytes } = next.value;
      index.push(central);
      offset += local.length + bytes.length;
      controller.enqueue(local);
      if (bytes.length > 0) controller.enqueue(bytes);
    },
    async cancel() {
      await files.return(undefined);
    },
  });
}
