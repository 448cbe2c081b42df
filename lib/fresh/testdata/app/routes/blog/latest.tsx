export default function Latest() {
  return <article>the latest</article>;
}
