let current = "dev";

/** The id of the attached build; part of every hashed asset URL. */
export function buildId(): string {
  return current;
}

/** Called once, when a build is attached to an app. */
export function setBuildId(id: string): void {
  current = id;
}
