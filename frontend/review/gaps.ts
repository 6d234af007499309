/** A gap of a text in one of several fields: somebody has to fill it in. */
export interface Gap {
  readonly field: HTMLTextAreaElement;
  readonly from: number;
  readonly to: number;
}

/** In the order in which one reads them. */
export function gapsIn(fields: readonly HTMLTextAreaElement[], gap: RegExp): Gap[] {
  return fields.flatMap((field) =>
    [...field.value.matchAll(new RegExp(gap, "g"))].map((found) => ({
      field,
      from: found.index,
      to: found.index + found[0].length,
    })),
  );
}

/** The first one behind a place in the fields, and behind the last one the first again. */
export function nextGap(
  gaps: readonly Gap[],
  fields: readonly HTMLTextAreaElement[],
  field: HTMLTextAreaElement,
  at: number,
): Gap | undefined {
  const here = fields.indexOf(field);
  const behind = gaps.find((gap) => {
    const there = fields.indexOf(gap.field);
    return there > here || (there === here && gap.from >= at);
  });
  return behind ?? gaps[0];
}

/** Selected, so that typing fills it; also where it stands in a part that was closed. */
export function select(gap: Gap): void {
  gap.field.closest("details")?.setAttribute("open", "");
  gap.field.setSelectionRange(gap.from, gap.to);
  gap.field.focus();
}
