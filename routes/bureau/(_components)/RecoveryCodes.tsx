/** Recovery codes, the one time that they are seen. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
