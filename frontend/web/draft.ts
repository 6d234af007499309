import { keys, type Shelf } from "./storage.ts";

export const PREFIX = "draft:";

/** What nobody has gone on writing for a day, nobody misses; and whoever comes to the device next need not read it. */
const KEPT_FOR_MS = 24 * 3600 * 1000;

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is being typed in a form: kept with every letter, and there again after a reload or a crash. */
export class Draft {
  readonly #form: HTMLFormElement;
  readonly #key: string;
  readonly #shelf: Shelf;
  readonly #isKept: (field: Field) => boolean;

  /**
   * @param name says whose draft it is, for example the workshop and the table
   * @param isKept which fields belong on this shelf
   */
  constructor(form: HTMLFormElement, name: string, shelf: Shelf, isKept = (_: Field): boolean => true) {
    this.#form = form;
    this.#key = PREFIX + name;
    this.#shelf = shelf;
    this.#isKept = isKept;
  }

  /** @param full is told when the browser cannot keep any more */
  keep(full: () => void): void {
    dropOld(this.#shelf, Date.now());
    this.restore();
    this.#form.addEventListener("input", () => {
      if (!this.save()) full();
    });
  }

  restore(): void {
    const saved = this.#read();
    for (const field of this.#fields()) {
      const values = saved.get(field.name);
      if (isMark(field)) field.checked = values?.includes(field.value) ?? (saved.size === 0 && field.checked);
      else field.value = values?.[0] ?? field.value;
    }
  }

  clear(): void {
    this.#shelf.removeItem(this.#key);
  }

  /** @returns whether the browser could keep it */
  save(): boolean {
    const draft: Record<string, string[]> = {};
    for (const field of this.#fields()) {
      if (!isMark(field) || field.checked) draft[field.name] = [...(draft[field.name] ?? []), field.value];
    }
    return write(this.#shelf, this.#key, draft);
  }

  #read(): Map<string, string[]> {
    return new Map(Object.entries(read(this.#shelf, this.#key)?.fields ?? {}));
  }

  #fields(): Field[] {
    return fields(this.#form).filter(this.#isKept);
  }
}

/** What somebody can type or choose, and a draft can give back; and what belongs to it unseen (`data-drafted`). */
export function fields(form: ParentNode): Field[] {
  const named = [...form.querySelectorAll<Field>("input[name], textarea[name], select[name]")];
  const unseen = ({ type, dataset }: Field): boolean => type === "hidden" && dataset["drafted"] === undefined;
  return named.filter((field) => !unseen(field) && field.type !== "file");
}

/** As if somebody had typed it. Not where something is being typed, nor in a full storage. */
export function putDraft(shelf: Shelf, name: string, fields: Fields): void {
  if (!isBegun(shelf, name)) write(shelf, PREFIX + name, fields);
}

/** Other than the page came with it. */
export function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    // where none is marked, the browser chooses the first one
    const before = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return field.value !== before?.value;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  const isMark = field.type === "radio" || field.type === "checkbox";
  return isMark ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

export function forgetDraft(shelf: Shelf, name: string): void {
  shelf.removeItem(PREFIX + name);
}

export function isBegun(shelf: Shelf, name: string): boolean {
  return read(shelf, PREFIX + name) !== undefined;
}

/** Values by the names of the form's fields. */
type Fields = Readonly<Record<string, string[]>>;

interface Kept {
  readonly at: number;
  readonly fields: Fields;
}

function write(shelf: Shelf, key: string, fields: Fields): boolean {
  try {
    shelf.setItem(key, JSON.stringify({ at: Date.now(), fields }));
    return true;
  } catch {
    return false;
  }
}

function read(shelf: Shelf, key: string): Kept | undefined {
  try {
    const kept = JSON.parse(shelf.getItem(key) ?? "{}");
    return typeof kept.at === "number" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Also what cannot be read, or comes from a clock that was ahead by more than that. */
export function dropOld(shelf: Shelf, now: number): void {
  for (const key of keys(shelf, PREFIX)) {
    const kept = read(shelf, key);
    if (kept === undefined || Math.abs(now - kept.at) > KEPT_FOR_MS) shelf.removeItem(key);
  }
}

function isMark(field: Field): field is HTMLInputElement {
  return field.type === "radio" || field.type === "checkbox";
}
