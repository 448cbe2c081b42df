import type { KvPort } from "../../lib/store/store.ts";

/** How often a commit fails, and how, as chances from 0 to 1. */
export interface Chances {
  /** It throws and nothing is written: the disk is full. */
  lost: number;
  /** It is written and throws all the same: the answer was lost on its way. */
  unanswered: number;
  /** It says that a check failed. */
  conflict: number;
}

/** A KV whose commits fail at random; reads go through. */
export function createFailingKv(
  kv: Deno.Kv,
  chances: Chances,
  random: () => number,
): KvPort {
  return {
    get: kv.get.bind(kv),
    getMany: kv.getMany.bind(kv),
    list: kv.list.bind(kv),
    atomic() {
      const operation = kv.atomic();
      const commit = operation.commit.bind(operation);
      operation.commit = async () => {
        const draw = random();
        const { lost, unanswered, conflict } = chances;
        if (draw < lost) throw new Error("disk full");
        if (draw < lost + conflict) return { ok: false };
        const result = await commit();
        if (draw < lost + conflict + unanswered) throw new Error("cut off");
        return result;
      };
      return operation;
    },
  };
}
