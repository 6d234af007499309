/** The part of localStorage and sessionStorage that is used; a browser may refuse it altogether, or be full. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The browser's own, or one that forgets when the page is left: `lasting` tells which. */
export function openShelf(): { readonly shelf: Shelf; readonly lasting: boolean } {
  return open(() => window.localStorage);
}

/** Of this tab alone: it goes when the tab is closed, and no other one reads it. */
export function openTabShelf(): Shelf {
  return open(() => window.sessionStorage).shelf;
}

function open(browsers: () => Shelf): { readonly shelf: Shelf; readonly lasting: boolean } {
  try {
    const shelf = browsers();
    shelf.setItem("probe", "1");
    shelf.removeItem("probe");
    return { shelf, lasting: true };
  } catch {
    return { shelf: forgetfulShelf(), lasting: false };
  }
}

export function forgetfulShelf(): Shelf {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

export function keys(shelf: Shelf, prefix: string): string[] {
  const found = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "");
  return found.filter((key) => key.startsWith(prefix));
}
