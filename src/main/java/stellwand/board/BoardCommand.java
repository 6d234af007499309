package stellwand.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;

/** What people wish on the pinboards. */
sealed interface BoardCommand permits BoardCommand.CardCommand, HeadingCommand {

    /**
     * Who wishes it.
     *
     * @param hosting whether they host the table: as its table host, or as staff
     */
    record By(UUID person, boolean hosting) {}

    /** What people wish of a card. */
    sealed interface CardCommand extends BoardCommand {
        CardId card();
    }

    By by();

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }

    /**
     * What was asked, for telling a repeated command from another one under the same id. Compared
     * across releases, so it does not follow the names of classes.
     */
    String wish();

    /**
     * What stands on a card.
     *
     * @param challenges which the card answers, if it is a solution approach
     */
    record Wording(Written text, @Nullable Written example, List<CardId> challenges) {
        public Wording {
            challenges = challenges.stream().distinct().toList();
        }

        List<Written> contents() {
            return Stream.concat(Stream.of(text), Stream.ofNullable(example)).toList();
        }

        String wish() {
            var said = example == null ? "" : example.text();
            var answers = challenges.stream().map(CardId::id).toList();
            return List.of(text.language(), text.text(), said, answers).toString();
        }
    }

    /**
     * @param paper null: not written on paper
     */
    record PinCard(
            By by,
            Instant at,
            CardId card,
            TableId table,
            RoundId round,
            CardKind kind,
            Wording wording,
            @Nullable Paper paper)
            implements CardCommand {
        @Override
        public List<Written> contents() {
            var words = paper == null ? Stream.<Written>empty() : Stream.of(paper.words());
            return Stream.concat(wording.contents().stream(), words).toList();
        }

        @Override
        public String wish() {
            var wish = List.of("pin", table.id(), round.id(), kind.word(), wording.wish());
            return paper == null ? wish.toString() : wish + paper.wish();
        }
    }

    /**
     * What was written on paper.
     *
     * @param words an empty text that the picture goes with
     */
    record Paper(CutOut cutOut, Written words) {
        String wish() {
            return List.of(cutOut.photo().id(), cutOut.area()).toString();
        }
    }

    /**
     * Replaces keywords, example and links by these.
     *
     * @param seen the keywords that are to be replaced, with all that stood beside them; null: any
     */
    record ReviseCard(By by, CardId card, Wording wording, @Nullable ContentId seen)
            implements CardCommand {
        @Override
        public List<Written> contents() {
            return wording.contents();
        }

        @Override
        public String wish() {
            return List.of("revise", card.id(), wording.wish()).toString();
        }
    }

    record TranslateCard(By by, CardId card, Written text, boolean checked) implements CardCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }

        @Override
        public String wish() {
            return List.of("translate", card.id(), text.language(), text.text(), checked)
                    .toString();
        }
    }

    record ReleaseExample(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "release example of " + card.id();
        }
    }

    record WithholdExample(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "withhold example of " + card.id();
        }
    }

    /** Nobody but author and table host shall see it. */
    record HideCard(By by, CardId card, Written reason) implements CardCommand {
        @Override
        public List<Written> contents() {
            return List.of(reason);
        }

        @Override
        public String wish() {
            return List.of("hide", card.id(), reason.language(), reason.text()).toString();
        }
    }

    record ShowCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "show " + card.id();
        }
    }

    /** Into the parking lot. */
    record ParkCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "park " + card.id();
        }
    }

    record BringBackCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "bring back " + card.id();
        }
    }

    /** Under a heading of its table. */
    record ClusterCard(By by, CardId card, ClusterId cluster) implements CardCommand {
        @Override
        public String wish() {
            return List.of("cluster", card.id(), cluster.id()).toString();
        }
    }

    record UnclusterCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "uncluster " + card.id();
        }
    }

    record TakeBackCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "take back " + card.id();
        }
    }

    /** On the wish of whoever holds the reply code, or by staff. */
    record EraseCard(By by, CardId card) implements CardCommand {
        @Override
        public String wish() {
            return "erase " + card.id();
        }
    }
}
