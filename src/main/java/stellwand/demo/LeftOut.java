package stellwand.demo;

/** Why a row of a card file becomes no card. None of them stops the file. */
public enum LeftOut {
    EMPTY("without words"),
    REFUSED("refused by the moderators of their survey"),
    ORGANISERS("from the organisers of their survey"),
    ELSEWHERE("for a table that is not there");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
