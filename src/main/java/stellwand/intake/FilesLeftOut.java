package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.language.LetterLanguage;

/** Tells whoever wrote a mail which of its files are not kept, and what can be sent. */
@Component
class FilesLeftOut {
    private static final int MOST_NAMES = 10;

    private final MailFiles files;
    private final MessageSource messages;

    FilesLeftOut(MailFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /**
     * Below what the receipt says; empty when all is kept. Only of the mail that became the idea:
     * who joined it sent others.
     */
    String paragraph(IdeaId idea, UUID contributor, LetterLanguage language) {
        var names = files.leftOut(idea.id());
        if (names.isEmpty() || !contributor.equals(Intake.contributor(idea))) return "";
        var list =
                names.stream()
                        .limit(MOST_NAMES)
                        .map(it -> "- " + FileName.safe(it))
                        .collect(joining("\n"));
        var words = new Object[] {list};
        return "\n\n" + messages.getMessage("intake.mail.left-out", words, language.locale());
    }
}
