/** A part of the page that must be there: without it the page is not the one this module was written for. */
export function part<T extends Element>(
  selector: string,
  kind: new () => T,
  within: ParentNode = document,
): T {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}`);
}

/** What to say, in the reader's language: the page carries it as data-say-NAME. `{0}` is filled in. */
export function say(element: HTMLElement, name: string, ...fill: readonly (string | number)[]): string {
  const words = element.getAttribute(`data-say-${name}`);
  if (words === null) throw new Error(`The page does not say ${name}`);
  return words.replace(/\{(\d)\}/g, (_, index: string) => String(fill[Number(index)] ?? ""));
}

/** A copy of what the server drew into a <template>. */
export function copy<T extends Element>(template: string, kind: new () => T): T {
  const drawn = part(template, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (drawn instanceof kind) return drawn;
  throw new Error(`${template} is empty or something else`);
}
