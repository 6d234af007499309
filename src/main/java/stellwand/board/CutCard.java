package stellwand.board;

/**
 * A card that was written on paper, with where it is on its photo.
 *
 * @param card with its example, also a kept one: for staff
 */
public record CutCard(CardJson card, CutOut cutOut) {}
