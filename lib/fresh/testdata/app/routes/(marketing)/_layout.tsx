import type { PageProps } from "fresh";

export default function Marketing({ Component }: PageProps) {
  return (
    <div class="marketing">
      <Component />
    </div>
  );
}
