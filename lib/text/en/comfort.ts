/** The choice of the language, and what is in French only. */
export const languageText = {
  /** Of the choice itself. */
  title: "Language",
  /** Above what has no translation: legal texts, the landlord's own words. */
  frenchOnly:
    "What follows is in French: the French text is the one that counts.",
};

/** Small conveniences of forms and facts. */
export const comfortText = {
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  copy: "Copy",
  copied: "Copied",
  /** A file of the days by which to pay, for the calendar of a phone. */
  calendar: "Add the dates when rent is due to my calendar (ICS file)",
  calendarEvent: "Rent to pay",
  calendarName: "Rent due dates",
};

/** What a search engine or a shared link shows of the site. */
export const siteText = {
  description:
    "Your tenant area: your balance, your rent notices, your payments and your documents.",
};

/** The last balance and notice, kept on a device that has been told to. */
export const offlineText = {
  title: "On this device, without internet",
  lead:
    "You can keep your latest balance and your latest rent notice on this device. You will be able to see them even without internet.",
  shared:
    "Do not do this on a shared phone or computer: other people could read them. Everything is deleted when you sign out.",
  keep: "Keep my latest balance and my latest rent notice on this device",
  kept: "They are kept on this device.",
  eraseLead:
    "What is kept on this device can be deleted here, even without internet.",
  erase: "Delete what is kept on this device",
  erased: "It has been deleted. Nothing is kept on this device any more.",
  failed: "Nothing was kept. Reload this page, then try again.",
  unable: "This browser cannot keep pages to read without internet.",
  pageTitle: "No internet",
  pageLead:
    "You have no internet connection. Here is what this device has kept.",
  pageEmpty:
    "You have no internet connection. Try again when the connection is back.",
  /** Before a date and a time. */
  savedOn: "Kept on",
  retry: "Try again",
  /** A form that could not be sent. */
  notSent:
    "No internet: nothing has been sent. What you wrote is still here. Try again.",
};
