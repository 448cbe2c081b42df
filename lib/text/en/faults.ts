import type { Cents } from "../../domain/money.ts";
import type { AmountFault } from "../../domain/money.ts";
import type { PasswordFault } from "../../domain/password.ts";
import { euros } from "./format.ts";

/** Why an amount as typed is refused, and how to write it. */
export const amountFaults: Record<AmountFault, string> = {
  empty: "Enter the amount you want to pay, for example 120.50.",
  unreadable: "Write the amount in figures only, for example 120.50.",
  negative:
    "The amount to pay cannot be negative. Write it without the minus sign.",
  zero: `The amount to pay must be more than ${euros(0)}.`,
  too_many_decimals:
    "Write no more than two digits after the point or comma, for example 120.50.",
  ambiguous:
    "We cannot tell whether the point or comma is for thousands or for cents. Write, for example, 1234.50.",
  too_large: "This amount is too large.",
};

/** The amount is under the least that can be paid by card. */
export const belowMin = (min: Cents): string =>
  `The amount must be at least ${euros(min)}.`;

/** The amount is over the most that can be paid by card at once. */
export const aboveMax = (max: Cents): string =>
  `The amount cannot be more than ${
    euros(max)
  } at a time by card. You can pay in several payments, or by bank transfer.`;

/** Why a new password is refused, and what would be accepted. */
export const passwordFaults: Record<PasswordFault, string> = {
  too_short:
    "The password is too short. Choose at least 8 characters including 2 digits, or at least 12 characters.",
  too_few_digits:
    "Add at least 2 digits, or choose a password of at least 12 characters.",
  too_long: "The password cannot be longer than 256 characters.",
  common:
    "This password is too easy to guess. Choose another one, for example four words that have nothing to do with each other.",
  personal:
    "The password must not be made from your name, your reference or your email address.",
};

/** Faults of the other fields of the account's forms. */
export const fieldFaults = {
  referenceEmpty:
    "Enter your customer reference: the contract number or tenant number shown on our letters.",
  referenceShape:
    "This reference does not look right. The contract number has 10 digits after the L, for example L/0039000204; the tenant number has 9.",
  surnameEmpty:
    "Enter the surname of the person who signed the tenancy agreement.",
  surnameTooLong: "This name is too long: 200 characters at most.",
  emailEmpty: "Enter your email address.",
  emailShape:
    "This email address is incomplete or incorrect. It should look like name@example.com.",
  emailsDiffer: "The two email addresses are different.",
  passwordEmpty: "Enter your password.",
  newPasswordEmpty: "Choose a password.",
  passwordsDiffer: "The two passwords are different.",
  passwordWrong: "This is not your current password.",
  subjectUnknown: "Choose a subject from the list.",
  messageEmpty: "Write your message.",
  messageTooLong: (max: number): string =>
    `Your message is too long: ${max} characters at most.`,
  contractMissing: "Choose a contract.",
  contractUnknown: "Choose one of your contracts from the list.",
  contractTwice: "This contract is entered twice.",
  monthNotOwed:
    "There is nothing to pay for this month on this contract. Choose a month from the list, or the oldest one.",
  cardUnknown: "Choose a payment method.",
};

/** More contracts in one payment than it may have. */
export const tooManyContracts = (max: number): string =>
  `You can pay for ${max} contracts at most in one payment.`;

/** Too many tries, with the wait in whole minutes. */
export const tooManyTries = (retryAfterMs: number): string => {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return `There have been too many tries. Try again in ${
    minutes === 1 ? "one minute" : `${minutes} minutes`
  }. Nothing is lost.`;
};
