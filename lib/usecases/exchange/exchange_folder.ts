import type { Milliseconds } from "../../domain/duration.ts";

/** A zip in the watched folder. */
export interface FolderZip {
  /** Its file name, with `.zip`. */
  file: string;
  /** In bytes. */
  size: number;
  /** When its content was last written; null where the system does not say it. */
  modifiedMs: Milliseconds | null;
  /** Says which file stands under the name: another one has another. */
  inode: number | null;
  /** Whether it is ours already: nobody else puts another in its place. */
  isClaimed: boolean;
}

/** Where a zip goes when it is done with. */
export type FolderEnd = "traites" | "refuses";

/** The watched folder, as a capability: who has it may reach nothing else of the disk. */
export interface ExchangeFolder {
  /**
   * The zips that wait, what was written first; those that are claimed come before the others. Hidden names, links,
   * folders and what is not called `.zip` are left out.
   */
  list(): Promise<FolderZip[]>;
  /** The bytes of a zip; null where it is gone, or is no longer the one that was listed. */
  read(zip: FolderZip): Promise<Uint8Array | null>;
  /** Takes a zip out of the reach of who sends; null where it is no longer the one that was listed. */
  claim(zip: FolderZip): Promise<FolderZip | null>;
  /** Puts a claimed zip away, `stamp` in its name, and its report beside it. */
  move(
    zip: FolderZip,
    to: FolderEnd,
    stamp: string,
    report: string,
  ): Promise<void>;
  /** The names of the files that were written for the landlord's software. */
  written(): Promise<ReadonlySet<string>>;
  /** Writes a file for the landlord's software: it appears whole or not at all. */
  write(name: string, text: string): Promise<void>;
}
