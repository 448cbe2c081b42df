import type { ComponentChild } from "preact";
import { fullName } from "../lib/domain/names.ts";
import type { Notice } from "../lib/domain/documents/notice.ts";
import { formatHomeNumber } from "../lib/domain/references.ts";
import { DescriptionList } from "./DescriptionList.tsx";
import { french } from "../lib/text/french.ts";

/** Whom and which home a document is about, then what is its own, then its code. */
export function DocumentFacts(props: {
  notice: Notice;
  code: string;
  /** Everybody whom it is about, where that is not the holder alone. */
  holders?: string;
  items: readonly (readonly [string, ComponentChild])[];
}) {
  const { notice, code, items, holders = fullName(notice.tenant) } = props;
  const { home } = notice;
  return (
    <DescriptionList
      items={[
        [french.t("notice-holder"), holders],
        [french.t("notice-tenant-number"), notice.tenantNumber],
        [french.t("notice-contract"), notice.contract],
        [
          french.t("notice-home"),
          `${home.address}, ${home.postcode} ${home.city}`,
        ],
        [french.t("notice-home-number"), formatHomeNumber(home.number)],
        ...items,
        [french.t("notice-code"), <a href={`/verifier/${code}`}>{code}</a>],
      ]}
    />
  );
}
