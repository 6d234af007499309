package stellwand.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import stellwand.workshop.TableId;

/** What a wall can show. Written as a word, or as the id of the table whose board it is. */
public sealed interface WallView {

    /** All boards at a glance. */
    record Boards() implements WallView {}

    record Board(TableId table) implements WallView {}

    /** How long the round still lasts. */
    record Countdown() implements WallView {}

    /** How to join. */
    record Code() implements WallView {}

    /** What is announced, in large letters. */
    record Announcement() implements WallView {}

    @JsonValue
    default String written() {
        return switch (this) {
            case Boards() -> "boards";
            case Board(var table) -> table.id().toString();
            case Countdown() -> "countdown";
            case Code() -> "code";
            case Announcement() -> "announcement";
        };
    }

    static Optional<WallView> parse(String written) {
        return switch (written) {
            case "boards" -> Optional.of(new Boards());
            case "countdown" -> Optional.of(new Countdown());
            case "code" -> Optional.of(new Code());
            case "announcement" -> Optional.of(new Announcement());
            default -> board(written);
        };
    }

    private static Optional<WallView> board(String table) {
        try {
            return Optional.of(new Board(new TableId(UUID.fromString(table))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WallView read(String written) {
        return parse(written)
                .orElseThrow(() -> new IllegalArgumentException("No wall shows " + written));
    }
}
