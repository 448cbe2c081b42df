export { officeGuard as default } from "../../lib/http/office_guard.ts";
