/** A line at the end of a section that is read out when it changes. */
export function makeStatus(section: Element): {
  say(text: string | undefined): void;
  /** Puts a button before the line. */
  offer(button: HTMLButtonElement): void;
} {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  section.append(line);
  return {
    say(text) {
      line.textContent = text || "";
    },
    offer(button) {
      button.className = "btn second";
      line.before(button);
    },
  };
}
