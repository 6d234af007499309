/** Of the fields below the ways only those of the chosen one; without a choice all, so that a number alone says enough. */
export function showWhatIsNeeded(ways: HTMLElement): void {
  const chosen = radios(ways).find((radio) => radio.checked)?.value ?? "";
  for (const field of ways.querySelectorAll<HTMLElement>("[data-for]")) {
    field.hidden = chosen !== "" && !field.dataset["for"]?.split(" ").includes(chosen);
  }
}

function radios(ways: HTMLElement): HTMLInputElement[] {
  return [...ways.querySelectorAll<HTMLInputElement>("input[name=back]")];
}

/** What is hidden is not sent either: else two ways would be asked about. */
export function keepWays(root: ParentNode): void {
  for (const ways of root.querySelectorAll<HTMLElement>("[data-ways]")) {
    ways.addEventListener("change", () => showWhatIsNeeded(ways));
    ways.closest("form")?.addEventListener("submit", () => clearHidden(ways));
    // told before the fields are
    ways.closest("form")?.addEventListener("reset", () => queueMicrotask(() => showWhatIsNeeded(ways)));
    showWhatIsNeeded(ways);
  }
}

function clearHidden(ways: HTMLElement): void {
  for (const field of ways.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "[data-for][hidden] [name]",
  )) {
    field.value = "";
  }
}
