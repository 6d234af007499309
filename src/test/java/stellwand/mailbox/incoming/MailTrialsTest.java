package stellwand.mailbox.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.incoming.Incoming.Message;
import stellwand.mailbox.incoming.Incoming.Unreadable;
import stellwand.mailbox.incoming.Incoming.Why;

/** Real mails of many programs and servers; see docs/mail.md for the figures. */
class MailTrialsTest {
    private static final Ourselves US = Ourselves.of("stadt.example", "ideen@stadt.example");
    private static final List<String> ALL =
            List.of(
                    "mail-bounces-sisimai",
                    "mail-mailparser",
                    "mail-mime4j",
                    "mail-reply-parser",
                    "mail-reply-trimmer",
                    "mail-talon");

    private final MailReader reader = new MailReader(US);
    private TrialData data = new TrialData(Path.of("."));

    @BeforeEach
    void needsData() {
        assumeTrue(TrialData.here().isPresent(), "STELLWAND_DATA points to no folder");
        data = TrialData.here().orElseThrow();
    }

    /** A file of no bytes, and one that is empty in itself. */
    private static final Set<String> EMPTY = Set.of("size-0", "multipartemptypart.msg");

    @Test
    void every_message_is_read_but_those_in_which_nothing_is() {
        var unreadable = new ArrayList<String>();
        var blank = new ArrayList<String>();
        int read = 0;
        for (var name : ALL) {
            var messages = data.messages(name);
            for (var each : messages) {
                var file = each.getFileName().toString();
                switch (reader.read(TrialData.bytes(each))) {
                    case Unreadable(var why) -> {
                        assertThat(why).as(file).isEqualTo(Why.EMPTY);
                        unreadable.add(file);
                    }
                    case Message it -> {
                        if (isBlank(it)) blank.add(file);
                    }
                }
            }
            tell(name, "messages", messages.size());
            read += messages.size();
        }
        tell("all", "messages", read);
        assertThat(read).isPositive();
        assertThat(EMPTY).as("unreadable").containsAll(unreadable);
        assertThat(blank).as("neither text nor file").isEmpty();
    }

    private static boolean isBlank(Message message) {
        return message.text().isBlank()
                && message.attachments().isEmpty()
                && message.leftOut().isEmpty();
    }

    @Test
    void no_bounce_is_answered() {
        var answered = new ArrayList<Path>();
        var verdicts = new TreeMap<String, Integer>();
        int recipients = 0;
        int ids = 0;
        for (var each : data.messages("mail-bounces-sisimai")) {
            if (!(reader.read(TrialData.bytes(each)) instanceof Message it)) continue;
            verdicts.merge(verdict(it.mayAnswer()), 1, Integer::sum);
            if (it.mayAnswer() instanceof MayAnswer.Yes) answered.add(each);
            boolean isNone = each.toString().contains("/not/");
            if (isAnswerableButForTheAddress(it)) assertThat(isNone).as(each.toString()).isTrue();
            if (isAnswerableButForTheAddress(it))
                tell("sisimai", "only because it is not to us", each);
            if (it.mayAnswer() instanceof MayAnswer.Bounced(var bounce)) {
                if (bounce.recipient() != null) recipients++;
                if (bounce.messageId() != null) ids++;
            }
        }
        tell("sisimai", "verdicts", verdicts);
        tell("sisimai", "bounces with recipient", recipients);
        tell("sisimai", "bounces with Message-ID", ids);
        assertThat(answered).isEmpty();
    }

    private static boolean isAnswerableButForTheAddress(Message message) {
        return message.mayAnswer() instanceof MayAnswer.No(var robot)
                && robot == MayAnswer.Robot.NOT_TO_US;
    }

    private static String verdict(MayAnswer mayAnswer) {
        return switch (mayAnswer) {
            case MayAnswer.Yes _ -> "YES";
            case MayAnswer.No(var robot) -> robot.name();
            case MayAnswer.Bounced _ -> "BOUNCED";
        };
    }

    @Test
    void replies_are_trimmed_as_expected() {
        var wrong = new ArrayList<String>();
        var emails = data.messages("mail-reply-trimmer");
        for (var each : emails) {
            var expected = each.resolve("../../trimmed").resolve(each.getFileName()).normalize();
            var text = ReplyText.of(TrialData.text(each));
            if (!same(text, TrialData.text(expected)))
                wrong.add(each.getFileName() + "\n" + text + "\n-----");
        }
        tell("trimmer", "equal", "%d of %d".formatted(emails.size() - wrong.size(), emails.size()));
        tell("trimmer", "different", wrong);
        assertThat(wrong.size()).isLessThanOrEqualTo(emails.size() / 10);
    }

    /** Line by line; blanks at the end of a line, and empty lines at both ends, do not count. */
    private static boolean same(String one, String other) {
        return Words.tidy(one).equals(Words.tidy(other));
    }

    @Test
    void replies_of_many_programs_say_only_what_their_author_wrote() {
        var right = new TreeMap<String, Boolean>();
        for (var each : data.messages("mail-talon")) {
            if (!each.toString().contains("standard_replies")) continue;
            var text = ((Message) reader.read(TrialData.bytes(each))).reply().words();
            right.put(each.getFileName().toString(), text.equals("Hello"));
            if (!text.equals("Hello")) tell("talon", "different", text);
        }
        tell("talon", "standard replies", right);
        for (var each : data.files("mail-talon/html_replies", it -> true)) {
            var text = ReplyText.of(HtmlText.of(Charsets.guessed(TrialData.bytes(each))));
            tell("talon", each.getFileName().toString(), text);
        }
        for (var each : data.messages("mail-reply-parser")) {
            var text = ReplyText.of(TrialData.text(each));
            tell(
                    "reply-parser",
                    each.getFileName().toString(),
                    text.substring(0, Math.min(1500, text.length())));
        }
    }

    private static void tell(String what, String figure, Object value) {
        System.out.printf("%s · %s · %s%n", what, figure, value);
    }
}
