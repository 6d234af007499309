/** As people count, and as the server counts: a flag or a family is one. */
export function letters(text: string): number {
  const tidy = text.trim().normalize("NFC");
  return "Segmenter" in Intl ? [...new Intl.Segmenter().segment(tidy)].length : [...tidy].length;
}

export function lines(text: string): number {
  return text.trim().split(/\r\n|\r|\n/).length;
}
