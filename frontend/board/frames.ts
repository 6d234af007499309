import type { AgendaFrame, AnnouncementFrame, CallFrame, EveningFrame, SeatsFrame } from "../floor/frames.ts";

/** What the server says about boards and rounds. Ids are UUIDs, times ISO 8601. */

export type Kind = "challenge" | "solution";

/** A text in its language. */
export interface Said {
  readonly language: string;
  readonly text: string;
}

export interface Translation {
  readonly language: string;
  readonly text: string;
  readonly checked: boolean;
}

export interface CardJson {
  readonly id: string;
  readonly table: string;
  readonly round: string;
  readonly kind: Kind;
  readonly number: number;
  readonly language: string;
  readonly text: string;
  readonly translations: readonly Translation[];
  readonly answers: readonly string[];
  /** The one that it was given; may be gone, and what answers a challenge hangs with that. */
  readonly heading?: string;
  readonly example?: string;
  /** There is an example that author and table host alone may see. */
  readonly exampleKept: boolean;
  readonly corrected: boolean;
  /** Another one after each revision. Whoever revises says which they saw. */
  readonly wording: string;
  readonly at: string;
}

/** Cards that belong together hang under it. */
export interface HeadingJson extends Said {
  readonly id: string;
  readonly table: string;
  /** In whose order the headings of a table stand. */
  readonly number: number;
}

export interface RoundJson {
  readonly id: string;
  readonly number: number;
  readonly task: "CHALLENGES" | "SOLUTIONS" | "OWN";
  readonly endsAt: string;
  /** Where it is held; the others rest. */
  readonly tables: readonly string[];
  readonly ownPhones: readonly string[];
  readonly seating: "FREE" | "ASSIGNED";
}

/** The round closed last, also while the next is open: what was begun in it can be pinned until then. Null before the first. */
export interface LateJson {
  readonly id: string;
  readonly until: string;
}

export type Frame =
  | { readonly type: "card-pinned"; readonly card: CardJson }
  | { readonly type: "card-changed"; readonly card: CardJson }
  /** In the parking lot, or changed there. */
  | { readonly type: "card-parked"; readonly card: CardJson }
  /** Nobody knows from the feed why: taken back, hidden, or erased. */
  | { readonly type: "card-gone"; readonly id: string; readonly number: number }
  | { readonly type: "heading-changed"; readonly heading: HeadingJson }
  /** Its cards hang on, under none. */
  | { readonly type: "heading-gone"; readonly id: string }
  | { readonly type: "round-changed"; readonly round: RoundJson | null; readonly late: LateJson | null }
  | { readonly type: "text-corrected" }
  | AnnouncementFrame
  | AgendaFrame
  | CallFrame
  | SeatsFrame
  | EveningFrame;
