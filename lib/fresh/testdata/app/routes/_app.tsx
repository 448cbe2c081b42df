import type { PageProps } from "fresh";

export default function AppWrapper({ Component }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="data:," />
        <title>Sample</title>
      </head>
      <body>
        <Component />
      </body>
    </html>
  );
}
