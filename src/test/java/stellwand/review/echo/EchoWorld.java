package stellwand.review.echo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaKind;
import stellwand.idea.Source;
import stellwand.idea.Voice;
import stellwand.idea.WayIn;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.review.echo.EchoCommand.AskFollowUp;
import stellwand.review.echo.EchoCommand.GiveVoice;
import stellwand.review.echo.EchoCommand.ReplyToFollowUp;

/** Leyla's idea, which Omar has, too; and what both may say once it is answered. */
final class EchoWorld {
    static final Instant NOVEMBER = Instant.parse("2017-11-20T08:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2017-12-04");
    static final UUID LEYLA = id(1);
    static final UUID OMAR = id(2);
    static final UUID BO = id(3);
    static final ContentId ANSWER = content(10);
    static final ContentId LATER = content(11);
    static final ContentId COMMENT = content(12);
    static final ContentId QUESTION = content(13);
    static final ContentId REPLY = content(14);

    static final IdeaReceived RECEIVED =
            new IdeaReceived(
                    87,
                    Source.of(WayIn.FORM),
                    IdeaKind.IDEA,
                    LEYLA,
                    "de",
                    content(4),
                    List.of(),
                    NOVEMBER);
    static final ContributorJoined JOINED = new ContributorJoined(OMAR, NOVEMBER);
    static final FollowUpAsked ASKED = new FollowUpAsked(LEYLA, QUESTION, "de", DUE, NOVEMBER);
    static final FollowUpReplied REPLIED =
            new FollowUpReplied(LEYLA, QUESTION, REPLY, "de", BO, NOVEMBER);

    private EchoWorld() {}

    static VoiceGiven said(UUID who, Voice voice, @Nullable ContentId comment) {
        var language = comment == null ? "und" : "de";
        return new VoiceGiven(who, ANSWER, voice, language, comment, NOVEMBER);
    }

    static Decider says(UUID who, @Nullable Voice voice, @Nullable String comment) {
        return says(who, ANSWER, ANSWER, voice, comment);
    }

    static Decider says(
            UUID who,
            ContentId read,
            @Nullable ContentId holds,
            @Nullable Voice voice,
            @Nullable String comment) {
        var written = comment == null ? null : new Written(COMMENT, "de", comment);
        return wish(new GiveVoice(who, read, holds, voice, written, NOVEMBER));
    }

    static Decider asks(UUID who, @Nullable ContentId holds, String words) {
        var question = new Written(QUESTION, "de", words);
        return wish(new AskFollowUp(who, holds, question, DUE, NOVEMBER));
    }

    static Decider replies(String words) {
        return wish(new ReplyToFollowUp(QUESTION, new Written(REPLY, "de", words), BO, NOVEMBER));
    }

    static Decider wish(EchoCommand command) {
        return states -> EchoRules.decide(states.of(EchoState.FOLD), command);
    }

    static ContentId content(int n) {
        return new ContentId(id(n));
    }

    static UUID id(int n) {
        return new UUID(0, n);
    }
}
