package stellwand.board;

/**
 * The same thought in another language, by a person.
 *
 * @param checked whether somebody who knows both languages has read it
 */
record Translation(Said said, boolean checked) {
    Translation unchecked() {
        return new Translation(said, false);
    }
}
