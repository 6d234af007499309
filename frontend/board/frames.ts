import type { AnnouncementFrame, EveningFrame, SeatsFrame } from "../floor/frames.ts";

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
  readonly example?: string;
  /** There is an example that author and table host alone may see. */
  readonly exampleKept: boolean;
  readonly corrected: boolean;
  readonly at: string;
}

export interface RoundJson {
  readonly id: string;
  readonly number: number;
  readonly task: "CHALLENGES" | "SOLUTIONS" | "OWN";
  readonly endsAt: string;
  readonly ownPhones: readonly string[];
}

export type Frame =
  | { readonly type: "card-pinned"; readonly card: CardJson }
  | { readonly type: "card-changed"; readonly card: CardJson }
  /** In the parking lot, or changed there. */
  | { readonly type: "card-parked"; readonly card: CardJson }
  /** Nobody knows from the feed why: taken back, hidden, or erased. */
  | { readonly type: "card-gone"; readonly id: string; readonly number: number }
  | { readonly type: "round-changed"; readonly round: RoundJson | null }
  | { readonly type: "text-corrected" }
  | AnnouncementFrame
  | SeatsFrame
  | EveningFrame;
