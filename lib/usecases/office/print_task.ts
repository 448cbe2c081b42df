import type { PrintTask } from "../../domain/office/notice_task.ts";
import { dropBytes, keepBytes } from "../../store/delivery_bytes.ts";
import { printNotices } from "../documents/print_notices.ts";
import type { Services } from "../services.ts";

/** Bytes that one print file has at most: 500 letters have a twentieth of it. */
const MAX_FILE_BYTES = 128 * 1024 * 1024;

/**
 * Makes the print files of a month and keeps them, for a week, to be downloaded. A printing that was cut off is made
 * again: the same month gives the same files.
 */
export async function printTask(
  services: Services,
  task: PrintTask,
  keep: (task: PrintTask) => Promise<void>,
): Promise<PrintTask | null> {
  const { store } = services;
  for (const { kept } of task.files) await dropBytes(store, kept);
  let at: PrintTask = { ...task, files: [], done: 0 };
  const add = async (name: string, bytes: Uint8Array) => {
    const id = services.newId();
    const { hash: _hash, ...kept } = await keepBytes(
      store,
      id,
      once(bytes),
      MAX_FILE_BYTES,
    );
    at = { ...at, files: [...at.files, { name, kept }], done: at.done + 1 };
    await keep(at);
  };
  const { index, notices, quittances, envelopes } = await printNotices(
    services,
    task.month,
    ({ number, bytes }) => {
      const part = String(number).padStart(3, "0");
      return add(`avis-${task.month}-${part}.pdf`, bytes);
    },
  );
  await add(`avis-${task.month}.csv`, new TextEncoder().encode(index));
  return { ...at, notices, quittances, envelopes };
}

async function* once(bytes: Uint8Array) {
  await Promise.resolve();
  yield bytes;
}
