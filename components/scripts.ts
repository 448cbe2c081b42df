/** The scripts, each a file of `scripts/`, and the words that each shows. */
export interface ScriptWords {
  copy_value: { button: string; copied: string };
  erase_offline: { erase: string; erased: string; unable: string };
  forget_offline: Record<never, string>;
  keep_offline: {
    keep: string;
    kept: string;
    erase: string;
    erased: string;
    failed: string;
    unable: string;
  };
  offline_form: { lost: string };
  passkey: { failed: string };
  send_on: Record<never, string>;
  upload_progress: { sending: string; done: string; failed: string };
  show_password: { show: string; hide: string };
}

/** The name of a script. */
export type ScriptName = keyof ScriptWords;

/** Every script, in the order in which a page has them. */
export const SCRIPTS: readonly ScriptName[] = [
  "show_password",
  "copy_value",
  "offline_form",
  "keep_offline",
  "erase_offline",
  "forget_offline",
  "passkey",
  "send_on",
  "upload_progress",
];
