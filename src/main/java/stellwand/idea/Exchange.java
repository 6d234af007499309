package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.idea.WhoAnswers.Answerer;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;

/** What contributors wrote later, what they were asked, and what units gave back: for staff. */
@Component
class Exchange {
    private final JdbcClient db;
    private final Journal journal;
    private final Contents contents;
    private final WhoAnswers whoAnswers;

    Exchange(JdbcClient db, Journal journal, Contents contents, WhoAnswers whoAnswers) {
        this.db = db;
        this.journal = journal;
        this.contents = contents;
        this.whoAnswers = whoAnswers;
    }

    /** Who wrote it, and as what. */
    enum Who {
        OFFICE,
        CORRECTION,
        ANSWER,
        MESSAGE,
        /** Why it is not theirs. */
        UNIT,
        /** Why the coordination has it again. */
        TAKEN
    }

    /**
     * @param at the event with which it came
     * @param isNew whether nobody has read it yet
     * @param isNoted whether staff wrote down what was said, or came by letter
     * @param isAdoptable whether it can become the wording with one press
     */
    record Message(
            long at, Who who, Line words, boolean isNew, boolean isNoted, boolean isAdoptable) {}

    /**
     * @param newUpTo the last event that nobody has read; 0: all is read
     * @param answerers whose answer staff may write down; none: no question waits
     */
    record OnPage(List<Message> messages, long newUpTo, List<Answerer> answerers) {
        static final OnPage NOTHING = new OnPage(List.of(), 0, List.of());
    }

    OnPage of(IdeaRow idea) {
        var events = journal.read(idea.id().stream(), 0);
        var theirs = theirs(idea.id());
        var sent = events.stream().flatMap(it -> sent(it, theirs.get(it.seq()))).toList();
        var texts = contents.read(sent.stream().map(Sent::text).toList());
        var messages =
                sent.stream()
                        .flatMap(it ->
                                Optional.ofNullable(texts.get(it.text()))
                                        .map(text -> new Line(text.language(), text.text()))
                                        .map(words -> message(it, words, idea.text()))
                                        .stream())
                        .toList();
        long newUpTo =
                messages.stream().filter(Message::isNew).mapToLong(Message::at).max().orElse(0);
        return new OnPage(messages, newUpTo, whoAnswers.of(idea));
    }

    private static Message message(Sent it, Line words, @Nullable String now) {
        boolean isOther = it.who() == Who.CORRECTION && !words.text().equals(now);
        return new Message(it.at(), it.who(), words, it.isNew(), it.isNoted(), isOther);
    }

    private record Sent(long at, Who who, ContentId text, boolean isNew, boolean isNoted) {
        /** Of the office, or of a unit. */
        static Sent ours(long at, Who who, ContentId text) {
            return new Sent(at, who, text, false, false);
        }
    }

    private record Theirs(Who who, boolean unread) {}

    private Map<Long, Theirs> theirs(IdeaId idea) {
        record Row(long seq, Theirs theirs) {}
        return db
                .sql(
                        """
                        select seq, kind, unread from contributor_message
                        where idea = :idea and kind <> 'QUESTION'
                        """)
                .param("idea", idea.id())
                .query((row, _) ->
                        new Row(
                                row.getLong("seq"),
                                new Theirs(
                                        Who.valueOf(row.getString("kind")),
                                        row.getBoolean("unread"))))
                .list()
                .stream()
                .collect(toMap(Row::seq, Row::theirs));
    }

    private static Stream<Sent> sent(Recorded recorded, @Nullable Theirs theirs) {
        long at = recorded.seq();
        return switch (recorded.event()) {
            case ContributorsAsked it -> Stream.of(Sent.ours(at, Who.OFFICE, it.question()));
            case HandedBack it ->
                    Stream.of(Sent.ours(at, it.wasTaken() ? Who.TAKEN : Who.UNIT, it.reason()));
            case AskingEnded(_, _, var reason, _) ->
                    Stream.ofNullable(reason).map(it -> Sent.ours(at, Who.UNIT, it));
            case ContributorWrote it ->
                    theirs(at, it.text(), theirs, it.isNotedBy(recorded.actor()));
            case CorrectionProposed it -> theirs(at, it.text(), theirs, false);
            default -> Stream.empty(); // others' events are not a closed set
        };
    }

    /** Who has left took theirs along. */
    private static Stream<Sent> theirs(
            long at, ContentId text, @Nullable Theirs theirs, boolean isNoted) {
        return theirs == null
                ? Stream.empty()
                : Stream.of(new Sent(at, theirs.who(), text, theirs.unread(), isNoted));
    }
}
