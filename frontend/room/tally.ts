/**
 * How many cards hang, kept by their numbers (`data-numbers="1 4 7"`): the feed may tell of a card twice, or
 * of its change without its pinning, and a count alone could not know.
 */
export function hang(counter: HTMLElement, number: number): void {
  write(counter, numbers(counter).add(number));
}

export function takeDown(counters: Iterable<HTMLElement>, number: number): void {
  for (const counter of counters) {
    const left = numbers(counter);
    if (left.delete(number)) write(counter, left);
  }
}

function numbers(counter: HTMLElement): Set<number> {
  const known = (counter.dataset["numbers"] ?? "").split(" ").filter((number) => number !== "");
  return new Set(known.map(Number));
}

function write(counter: HTMLElement, numbers: ReadonlySet<number>): void {
  counter.dataset["numbers"] = [...numbers].join(" ");
  counter.textContent = String(numbers.size);
}
