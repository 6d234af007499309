package stellwand.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.idea.Feasibility;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** What staff may wish of an idea that is examined. */
sealed interface ReviewCommand {

    /**
     * @param feasibility null: not said yet
     * @param reasons empty: not said yet
     * @param conditions null: there are none; so with the others
     */
    record Draft(
            @Nullable Feasibility feasibility,
            @Nullable Cost cost,
            @Nullable Horizon horizon,
            Written reasons,
            @Nullable Written conditions,
            @Nullable Written legalBasis,
            @Nullable Written note) {

        /** What everybody reads once it is released. */
        Stream<Written> open() {
            return Stream.of(reasons, conditions, legalBasis).filter(Objects::nonNull);
        }

        List<Written> contents() {
            return Stream.concat(open(), Stream.ofNullable(note)).toList();
        }

        List<Object> body() {
            return Stream.concat(
                            Stream.of(feasibility, cost, horizon).map(String::valueOf),
                            Stream.of(reasons, conditions, legalBasis, note)
                                    .map(it -> it == null ? "" : it.text()))
                    .map(Object.class::cast)
                    .toList();
        }
    }

    /**
     * @param shown the draft that whoever writes has read, by its reasons; null: there was none
     * @param due by when the coordination goes on; null: it stays a draft
     * @param byTwo whether somebody else of the unit has to release it
     * @param byLink whether it came by the link that the unit was sent
     */
    record WriteStatement(
            UnitId unit,
            @Nullable ContentId shown,
            Draft draft,
            @Nullable LocalDate due,
            boolean byTwo,
            boolean byLink,
            UUID by,
            Instant at)
            implements ReviewCommand {

        @Override
        public String body() {
            return List.of("write statement", unit, draft.body(), due != null).toString();
        }

        @Override
        public List<Written> contents() {
            return draft.contents();
        }
    }

    /**
     * @param reasons of the draft that whoever releases it has read
     * @param texts of the draft that everybody will read, as they stand there
     */
    record ReleaseStatement(
            UnitId unit,
            Written reasons,
            List<Written> texts,
            boolean byTwo,
            LocalDate due,
            UUID by,
            Instant at)
            implements ReviewCommand {
        public ReleaseStatement {
            texts = List.copyOf(texts);
        }

        @Override
        public String body() {
            return List.of("release statement", unit, reasons.id()).toString();
        }
    }

    /**
     * @param result null: not chosen
     * @param solves of the challenges that it was meant to solve those of which somebody says so
     */
    record AnswerIdea(
            @Nullable Feasibility result,
            Map<CardId, Solves> solves,
            Written answer,
            UUID by,
            Instant at)
            implements ReviewCommand {
        public AnswerIdea {
            solves = Map.copyOf(solves);
        }

        @Override
        public String body() {
            return List.of("answer", String.valueOf(result), answer.text(), sorted(solves))
                    .toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(answer);
        }
    }

    /**
     * @param why for everybody to read
     */
    record ChangeAnswer(
            @Nullable Feasibility result,
            Map<CardId, Solves> solves,
            Written answer,
            Written why,
            UUID by,
            Instant at)
            implements ReviewCommand {
        public ChangeAnswer {
            solves = Map.copyOf(solves);
        }

        @Override
        public String body() {
            return List.of(
                            "change answer",
                            String.valueOf(result),
                            answer.text(),
                            why.text(),
                            sorted(solves))
                    .toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(answer, why);
        }
    }

    /**
     * The answer in another language.
     *
     * @param of the answer that was translated
     */
    record TranslateAnswer(ContentId of, Written words, boolean byMachine, UUID by, Instant at)
            implements ReviewCommand {
        @Override
        public String body() {
            return List.of("translate answer", of, words.language(), words.text(), byMachine)
                    .toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(words);
        }
    }

    /**
     * @param note null: none
     */
    record ReachStage(Stage stage, @Nullable Written note, UUID by, Instant at)
            implements ReviewCommand {
        @Override
        public String body() {
            return List.of("reach stage", stage, note == null ? "" : note.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return note == null ? List.of() : List.of(note);
        }
    }

    private static List<String> sorted(Map<CardId, Solves> solves) {
        return solves.entrySet().stream().map(String::valueOf).sorted().toList();
    }

    /** Without what is another when it comes again. */
    String body();

    default List<Written> contents() {
        return List.of();
    }
}
