const FIRST_MS = 1000;
/** A hall of 500 phones then asks a server that is back about 70 times a second. */
const LAST_MS = 10_000;

/** How long to wait after so many failures: longer each time, and not all phones of a hall at once. */
export function backoffMs(failures: number, chance: () => number = Math.random): number {
  const longest = Math.min(LAST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return longest / 2 + (longest / 2) * chance();
}
