import type { PageProps } from "fresh";

export default function BlogLayout({ Component }: PageProps) {
  return (
    <div class="blog">
      <Component />
    </div>
  );
}
