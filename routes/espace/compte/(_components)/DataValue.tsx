import { french } from "@/lib/text/french.ts";
import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

/** Plain data as a page: objects as names and values, lists as lists, cents as euros. */
export function DataValue(props: {
  value: unknown;
  name?: string;
  names: Readonly<Record<string, string>>;
}) {
  useStyles("facts", "data");
  const { format: { euros } } = useText();
  const { value, name = "", names } = props;
  if (value === null || value === "" || value === undefined) return <>—</>;
  if (typeof value === "number") {
    return <>{name.endsWith("Cents") ? euros(value) : String(value)}</>;
  }
  if (typeof value === "boolean") {
    return <>{french.t(value ? "data-yes" : "data-no")}</>;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return <>—</>;
    return (
      <ul>
        {value.map((item) => (
          <li>
            <DataValue value={item} names={names} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === "object") {
    return (
      <dl>
        {Object.entries(value).filter(([key]) => key !== "v").map((
          [key, item],
        ) => (
          <div>
            <dt>{names[key] ?? key}</dt>
            <dd>
              <DataValue value={item} name={key} names={names} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <>{String(value)}</>;
}
