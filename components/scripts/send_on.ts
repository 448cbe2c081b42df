/** Goes on to the bank by itself; not when the tenant came back here with the browser's own button. */
addEventListener("pageshow", (event) => {
  const [visit] = performance.getEntriesByType("navigation");
  const isReturn = event.persisted ||
    (visit as PerformanceNavigationTiming | undefined)?.type === "back_forward";
  if (!isReturn) document.querySelector<HTMLFormElement>("#banque")?.submit();
});
