import type { ComponentChild } from "preact";
import { fullName } from "../lib/domain/names.ts";
import type { Notice } from "../lib/domain/notice.ts";
import { formatHomeNumber } from "../lib/domain/references.ts";
import { DescriptionList } from "./DescriptionList.tsx";
import { noticePageText as text } from "../lib/text/fr/notice_page.ts";

/** Whom and which home a document is about, then what is its own, then its code. */
export function DocumentFacts(props: {
  notice: Notice;
  code: string;
  items: readonly (readonly [string, ComponentChild])[];
}) {
  const { notice, code, items } = props;
  const { home } = notice;
  return (
    <DescriptionList
      items={[
        [text.holder, fullName(notice.tenant)],
        [text.tenantNumber, notice.tenantNumber],
        [text.contract, notice.contract],
        [text.home, `${home.address}, ${home.postcode} ${home.city}`],
        [text.homeNumber, formatHomeNumber(home.number)],
        ...items,
        [text.code, <a href={`/verifier/${code}`}>{code}</a>],
      ]}
    />
  );
}
