/** What the server says about the people in the hall. Tables at which nobody sits are missing. */
export interface SeatsFrame {
  readonly type: "seats-changed";
  readonly people: Readonly<Record<string, number>>;
  readonly places: number;
  readonly moving: boolean;
}

export interface Said {
  readonly language: string;
  readonly text: string;
}

/** A table calls for the facilitator, was heard, or needs nobody any more. Walls are not told. */
export interface CallFrame {
  readonly type: "call-changed";
  readonly table: string;
  readonly call: "calling" | "heard" | "taken-back";
}

/** For the console, which fetches how the run sheet stands. */
export interface AgendaFrame {
  readonly type: "agenda-moved";
}

/** Without words nothing is announced any more. */
export interface AnnouncementFrame {
  readonly type: "announcement-changed";
  readonly words: readonly Said[];
}

/** The evening is over, or goes on after all. */
export interface EveningFrame {
  readonly type: "evening-ended" | "evening-resumed";
}
