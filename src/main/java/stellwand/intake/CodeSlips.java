package stellwand.intake;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaLine;
import stellwand.idea.Part;
import stellwand.language.LetterLanguage;
import stellwand.people.ReplyCode;
import stellwand.room.QrCode;

/** Writes the slips that people take along. */
@Component
class CodeSlips {
    private final MessageSource messages;
    private final URI home;

    CodeSlips(MessageSource messages, @Value("${stellwand.url}") URI home) {
        this.messages = messages;
        this.home = home;
    }

    CodeSlip of(ReplyCode code, IdeaLine idea, Part part, LetterLanguage language) {
        var own = home.resolve("/ideas/own/" + code.letters());
        return new CodeSlip(
                language,
                title(idea, part, language),
                say("intake.slip.what", language),
                code.toString(),
                home.resolve("/ideas/own"),
                next(idea, language),
                new CodeSlip.Qr(QrCode.of(own.toString()), say("intake.slip.qr", language)));
    }

    private String title(IdeaLine idea, Part part, LetterLanguage language) {
        var key = part == Part.AUTHOR ? "intake.own." + idea.kind() : "intake.joined.own";
        return say(key, language, idea.number());
    }

    private String next(IdeaLine idea, LetterLanguage language) {
        var stands = say("intake.stands." + idea.stands(), language);
        return idea.kind() == IdeaKind.COMPLAINT
                ? stands + " " + say("intake.next.never-public", language)
                : stands;
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
