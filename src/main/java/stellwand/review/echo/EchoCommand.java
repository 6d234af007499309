package stellwand.review.echo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Voice;
import stellwand.journal.ContentId;
import stellwand.journal.Written;

/** What contributors may wish once their idea is answered, and what the office may say to it. */
sealed interface EchoCommand {

    /**
     * @param answer that they have read
     * @param holds the answer that is theirs now; null: there is none that they can read
     * @param voice null: not chosen
     * @param comment null: none
     */
    record GiveVoice(
            UUID contributor,
            ContentId answer,
            @Nullable ContentId holds,
            @Nullable Voice voice,
            @Nullable Written comment,
            Instant at)
            implements EchoCommand {

        @Override
        public String body() {
            var said = comment == null ? "" : comment.text();
            return List.of("give voice", contributor, answer, String.valueOf(voice), said)
                    .toString();
        }

        @Override
        public List<Written> contents() {
            return Stream.ofNullable(comment).toList();
        }
    }

    /**
     * @param holds the answer that is theirs now; null: there is none that they can read
     * @param due by when the coordination replies
     */
    record AskFollowUp(
            UUID contributor,
            @Nullable ContentId holds,
            Written question,
            LocalDate due,
            Instant at)
            implements EchoCommand {

        @Override
        public String body() {
            return List.of("ask follow-up", contributor, question.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(question);
        }
    }

    record ReplyToFollowUp(ContentId question, Written reply, UUID by, Instant at)
            implements EchoCommand {

        @Override
        public String body() {
            return List.of("reply to follow-up", question, reply.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(reply);
        }
    }

    /** Without what is another when it comes again. */
    String body();

    List<Written> contents();
}
