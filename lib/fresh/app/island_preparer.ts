import type { ComponentType } from "preact";
import type { IslandRegistry } from "./build_cache.ts";

/** Registers the exported functions of island modules under names that are unique. */
export class IslandPreparer {
  #taken = new Map<string, number>();

  /** `file` and `imports` are URL paths of the module and of what it shares with others. */
  prepare(
    registry: IslandRegistry,
    mod: Record<string, unknown>,
    file: string,
    moduleName: string,
    imports: readonly string[] = [],
  ): void {
    for (const [exportName, value] of Object.entries(mod)) {
      if (typeof value !== "function") continue;
      const fn = value as ComponentType;
      const name = this.#unique(
        exportName === "default" ? moduleName : exportName,
      );
      registry.set(fn, { file, name, exportName, fn, imports });
    }
  }

  #unique(name: string): string {
    const count = this.#taken.get(name) ?? 0;
    this.#taken.set(name, count + 1);
    return count === 0 ? name : this.#unique(`${name}_${count}`);
  }
}
