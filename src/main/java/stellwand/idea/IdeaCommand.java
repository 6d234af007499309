package stellwand.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.idea.AttachmentCommand.AddPicture;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.theme.ThemeId;

/** What one may wish of an idea. */
sealed interface IdeaCommand {

    /**
     * @param number drawn before: the same wish once more draws another, and gets the first answer
     * @param said what came with it; null where a card's own words are taken over
     * @param picture what came with it at once; null: none
     * @param joined whose idea it is, too, from the beginning
     */
    record ReceiveIdea(
            int number,
            Source source,
            IdeaKind kind,
            UUID contributor,
            String language,
            ContentId text,
            List<CardId> challenges,
            Instant at,
            @Nullable Written said,
            @Nullable AddPicture picture,
            List<UUID> joined)
            implements IdeaCommand {
        /** Without number, moment and who joined: when it comes again, they may be others. */
        @Override
        public String body() {
            return List.of("receive", source, kind, contributor, language, text, words())
                    .toString();
        }

        private String words() {
            return said == null ? "" : said.text();
        }

        @Override
        public List<Written> contents() {
            var itself = Stream.ofNullable(said);
            var ofPicture = picture == null ? Stream.<Written>empty() : Stream.of(picture.words());
            return Stream.concat(itself, ofPicture).toList();
        }
    }

    record DecideKind(IdeaKind kind) implements IdeaCommand {}

    /** What its own sender says that it is. */
    record SayKind(UUID contributor, IdeaKind kind) implements IdeaCommand {}

    record RewordIdea(Written text) implements IdeaCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }
    }

    /** What its own author would rather have said. */
    record CorrectIdea(UUID contributor, Written text) implements IdeaCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }
    }

    /**
     * @param theme null: none
     * @param isThere whether one may choose it now
     */
    record GiveTheme(@Nullable ThemeId theme, boolean isThere) implements IdeaCommand {
        @Override
        public String body() {
            return "GiveTheme[theme=%s]".formatted(theme);
        }
    }

    /**
     * To be examined by the units.
     *
     * @param due by when the coordination gives it to one
     */
    record SightIdea(LocalDate due) implements IdeaCommand {
        @Override
        public String body() {
            return "SightIdea[]";
        }
    }

    record SetAside(Written reason) implements IdeaCommand {
        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    /**
     * @param target how the other one stands
     */
    record BundleIdea(IdeaId idea, IdeaId into, IdeaState target) implements IdeaCommand {
        @Override
        public String body() {
            return "BundleIdea[into=%s]".formatted(into);
        }
    }

    /** With their words, so that they are as safe as the split itself. */
    record SplitIdea(List<Part> parts) implements IdeaCommand {
        record Part(IdeaId idea, Written words) {
            /** Which of those of one wish it is makes its id. */
            static Part of(UUID command, int place, String language, String words) {
                var idea = new IdeaId(IdeaId.named("part/%s/%d".formatted(command, place)));
                return new Part(idea, new Written(idea.words(), language, words));
            }
        }

        @Override
        public List<Written> contents() {
            return parts.stream().map(Part::words).toList();
        }
    }

    /**
     * @param bundledWith how many others are examined together with it
     */
    record UndoSighting(int bundledWith) implements IdeaCommand {
        @Override
        public String body() {
            return "UndoSighting[]";
        }
    }

    /** An adviser took care of it. */
    record SettleMatter(Instant at) implements IdeaCommand {
        @Override
        public String body() {
            return "SettleMatter[]";
        }
    }

    /**
     * @param words how the contributor puts it; null: just as it stands there
     */
    record JoinIdea(UUID contributor, Instant at, @Nullable Written words) implements IdeaCommand {

        /** Without the moment, which is another when it comes again. */
        @Override
        public String body() {
            return List.of("join", contributor, words == null ? "" : words.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return words == null ? List.of() : List.of(words);
        }
    }

    /** To know more before it goes on. */
    record AskContributors(Written question, Instant at) implements IdeaCommand {

        /** Without the moment, which is another when it comes again. */
        @Override
        public String body() {
            return List.of("ask", question.language(), question.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(question);
        }
    }

    record WriteAgain(UUID contributor, Written text) implements IdeaCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }
    }

    /**
     * @param contributor who asks; null: the house
     * @param files the words of those that came from them: who leaves takes them along
     * @param instead the one that they joined with the same words; null: none
     */
    record EraseIdea(@Nullable UUID contributor, List<ContentId> files, @Nullable IdeaId instead)
            implements IdeaCommand {
        EraseIdea(@Nullable UUID contributor) {
            this(contributor, List.of(), null);
        }

        @Override
        public String body() {
            return "EraseIdea[contributor=%s]".formatted(contributor);
        }
    }

    /** Whether it says what is to be examined in public, and how. */
    default boolean isOfSighting() {
        return switch (this) {
            case SightIdea _, SetAside _, BundleIdea _, SplitIdea _ -> true;
            case ReceiveIdea _,
                    DecideKind _,
                    SayKind _,
                    RewordIdea _,
                    GiveTheme _,
                    CorrectIdea _,
                    UndoSighting _,
                    SettleMatter _,
                    JoinIdea _,
                    AskContributors _,
                    WriteAgain _,
                    EraseIdea _ ->
                    false;
        };
    }

    /** What is asked, as text: under the same id it must be the same. */
    default String body() {
        return toString();
    }

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
