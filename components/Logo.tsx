/** The portal's mark: a roof, a door and a light at the window. */
export function Logo() {
  return (
    <svg
      class="logo"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
    >
      <path d="M3 15 15.4 4.2a1 1 0 0 1 1.2 0L29 15v2h-3v10a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V17H3z" />
      <path class="door" d="M13 29v-8a3 3 0 0 1 6 0v8z" />
    </svg>
  );
}
