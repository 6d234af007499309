import { answersOf } from "../board/card.ts";

/** A challenge with the solution approaches that answer it; or one of these alone. */
export interface Bundle {
  readonly head: HTMLElement;
  readonly answers: readonly HTMLElement[];
}

/**
 * Challenges in the order in which they were pinned, each with its answers; then what answers nothing that
 * hangs. An answer to several hangs under the first of them, and names the others itself.
 */
export function bundle(papers: Iterable<HTMLElement>): Bundle[] {
  const inOrder = [...papers].sort((one, other) => numberOf(one) - numberOf(other));
  const answers = new Map<string, HTMLElement[]>();
  for (const challenge of inOrder.filter(isChallenge)) answers.set(idOf(challenge), []);
  const alone = inOrder.filter((paper) => {
    if (isChallenge(paper)) return false;
    const answered = [...answers.keys()].find((challenge) => answersOf(paper).includes(challenge));
    if (answered === undefined) return true;
    answers.get(answered)?.push(paper);
    return false;
  });
  return [
    ...inOrder.filter(isChallenge).map((head) => ({ head, answers: answers.get(idOf(head)) ?? [] })),
    ...alone.map((head) => ({ head, answers: [] })),
  ];
}

function isChallenge(paper: HTMLElement): boolean {
  return paper.dataset["kind"] === "challenge";
}

export function idOf(paper: HTMLElement): string {
  return paper.dataset["card"] ?? "";
}

export function numberOf(paper: HTMLElement): number {
  return Number(paper.dataset["number"]);
}
