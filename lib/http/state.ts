import type { Landlord } from "../domain/landlord.ts";
import type { Language } from "../domain/language.ts";
import type { Session } from "../domain/account/session.ts";
import type { Staff } from "../domain/office/staff.ts";
import type { StaffSession } from "../domain/office/staff_session.ts";
import type { User } from "../domain/account/user.ts";
import type { Texts } from "../text/texts.ts";
import type { Services } from "../usecases/services.ts";
import type { PageNeeds, PageParts } from "./page_parts.ts";

/** What every request carries from the first middleware on. */
export interface PortalState {
  services: Services;
  landlord: Landlord;
  /** Public address of the portal, without a trailing slash. */
  origin: string;
  /** What an error page shows and the log repeats. */
  requestId: string;
  /** The client's address block, for throttles only. */
  addressBlock: string;
  /** The path that was asked for, with its query. */
  path: string;
  /** Of the page. */
  language: Language;
  /** The words of that language. */
  text: Texts;
  parts: PageParts;
  /** Of the page, a new list each time that one is rendered. */
  needs: PageNeeds;
  /** What stood in the page's form before another language or a sign-in; empty otherwise. */
  typed: Readonly<Record<string, string>>;
  /** Whether that was kept while the session was over: nothing of it was sent. */
  isRestored: boolean;
  /** Null when signed out. */
  user: User | null;
  session: Session | null;
  /** Whether the office exists for this client: it comes from a network of the office. */
  isOfficeNetwork: boolean;
  /** Who is signed in to the office; null elsewhere. */
  staff: Staff | null;
  staffSession: StaffSession | null;
}

/** The state behind the guard of `/bureau`. */
export interface OfficeState extends PortalState {
  staff: Staff;
  staffSession: StaffSession;
}

/** The state behind the guard of `/espace`. */
export interface SignedInState extends PortalState {
  user: User;
  session: Session;
}
