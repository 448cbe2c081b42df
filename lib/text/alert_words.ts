import type { AlertKind } from "../domain/alert.ts";
import type { PlainFrench } from "./french.ts";

/** What each alert is called, for the landlord's people. */
export const ALERT_WORDS = {
  notification_parked: "alert-notification-parked",
  paid_twice: "alert-paid-twice",
  payment_reversed: "alert-payment-reversed",
  payment_lowered: "alert-payment-lowered",
  payment_charged_back: "alert-payment-charged-back",
  refunded_too_much: "alert-refunded-too-much",
  answer_unplaced: "alert-answer-unplaced",
  notice_missing: "alert-notice-missing",
  notices_older: "alert-notices-older",
  files_stale: "alert-files-stale",
  contracts_vanished: "alert-contracts-vanished",
  lease_ended_late: "alert-lease-ended-late",
  clock_behind: "alert-clock-behind",
  clock_ahead: "alert-clock-ahead",
  mail_dead: "alert-mail-dead",
  mail_outage: "alert-mail-outage",
  import_refused: "alert-import-refused",
  contracts_set_aside: "alert-contracts-set-aside",
  payment_unconfirmed: "alert-payment-unconfirmed",
  proxy_undeclared: "alert-proxy-undeclared",
  proxy_missing: "alert-proxy-missing",
  passkey_suspected: "alert-passkey-suspected",
  retention_announced: "alert-retention-announced",
  retention_held: "alert-retention-held",
  retention_refused: "alert-retention-refused",
} as const satisfies Record<AlertKind, PlainFrench>;
