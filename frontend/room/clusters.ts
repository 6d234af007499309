import type { Said } from "../board/frames.ts";
import type { Bundle } from "./groups.ts";

export interface Heading extends Said {
  readonly id: string;
  readonly number: number;
}

/** What hangs together: under a heading, under none although others are ("none"), or where nothing has one. */
export interface Cluster {
  readonly heading: Said | "none" | undefined;
  readonly bundles: readonly Bundle[];
}

/** A bundle hangs where its head does: what answers a challenge follows it. A heading above nothing is left out. */
export function cluster(bundles: readonly Bundle[], headings: Iterable<Heading>): Cluster[] {
  const inOrder = [...headings].sort((one, other) => one.number - other.number);
  const known = new Set(inOrder.map(({ id }) => id));
  const under = inOrder.map((heading) => ({
    heading,
    bundles: bundles.filter((bundle) => headingOf(bundle) === heading.id),
  }));
  const headed = under.filter((cluster) => cluster.bundles.length > 0);
  const rest = bundles.filter((bundle) => !known.has(headingOf(bundle)));
  const without: Cluster = { heading: headed.length > 0 ? "none" : undefined, bundles: rest };
  return rest.length > 0 ? [...headed, without] : headed;
}

function headingOf({ head }: Bundle): string {
  return head.dataset["heading"] ?? "";
}
