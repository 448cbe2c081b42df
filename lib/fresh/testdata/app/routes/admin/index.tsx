// deno-lint-ignore require-await -- an async component on purpose
export default async function Admin() {
  return <p>admin</p>;
}
