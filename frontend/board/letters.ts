/** As the server counts: a chain that is joined without end is several. */
const CODE_POINTS_OF_A_CHARACTER = 16;

/** As people count, and as the server counts: a flag or a family is one. */
export function letters(text: string): number {
  const tidy = text.trim().normalize("NFC");
  if (!("Segmenter" in Intl)) return [...tidy].length;
  let count = 0;
  for (const { segment } of new Intl.Segmenter().segment(tidy)) {
    count += Math.ceil([...segment].length / CODE_POINTS_OF_A_CHARACTER);
  }
  return count;
}

export function lines(text: string): number {
  return text.trim().split(/\r\n|[\r\n\u2028\u2029]/).length;
}
