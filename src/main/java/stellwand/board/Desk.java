package stellwand.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.Paper;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.Wording;
import stellwand.board.HeadingCommand.RewordHeading;
import stellwand.board.HeadingCommand.WriteHeading;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.round.RoundId;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * Reads what was sent and makes a command of it, or says what is missing. The same paper gives the
 * same command, contents' ids included, however often it is sent.
 *
 * @param usual language of whoever sends no other
 */
record Desk(WorkshopId workshop, By by, Instant at, String usual) {
    private static final int LONGEST_LANGUAGE_TAG = 35;

    PinCard pin(NewCard paper) {
        return pin(paper, null);
    }

    PinCard pin(NewCard paper, @Nullable CutOut cutOut) {
        return new PinCard(
                by,
                at,
                new CardId(required(paper.id())),
                new TableId(required(paper.table())),
                new RoundId(required(paper.round())),
                CardKind.named(required(paper.kind()))
                        .orElseThrow(() -> new RefusedException(Refusal.KIND_IS_UNKNOWN)),
                wording(paper.words()),
                cutOut == null
                        ? null
                        : new Paper(
                                cutOut,
                                new Written(
                                        cutOut.picture().words(),
                                        languageOr(paper.language()),
                                        "")));
    }

    ReviseCard revise(CardId card, Revision paper) {
        var seen = paper.seen();
        return new ReviseCard(by, card, wording(paper), seen == null ? null : new ContentId(seen));
    }

    TranslateCard translate(CardId card, NewTranslation paper) {
        var text =
                written(
                        required(paper.id()),
                        "translation",
                        language(required(paper.language())),
                        required(paper.text()));
        return new TranslateCard(by, card, text, Boolean.TRUE.equals(paper.checked()));
    }

    HideCard hide(CardId card, Hiding paper) {
        var reason = written(required(paper.id()), "reason", usual, required(paper.reason()));
        return new HideCard(by, card, reason);
    }

    WriteHeading writeHeading(TableId table, NewHeading paper) {
        return new WriteHeading(by, new ClusterId(required(paper.id())), table, heading(paper));
    }

    RewordHeading rewordHeading(TableId table, ClusterId heading, NewHeading paper) {
        return new RewordHeading(by, heading, table, heading(paper));
    }

    private Written heading(NewHeading paper) {
        return written(
                required(paper.id()),
                "heading",
                languageOr(paper.language()),
                required(paper.text()));
    }

    static <T> T required(@Nullable T sent) {
        if (sent == null) throw new RefusedException(Refusal.SOMETHING_IS_MISSING);
        return sent;
    }

    private Wording wording(Revision paper) {
        var command = required(paper.id());
        var language = languageOr(paper.language());
        var text = written(command, "text", language, required(paper.text()));
        return new Wording(
                text, example(command, language, paper.example()), challenges(paper.answers()));
    }

    private @Nullable Written example(UUID command, String language, @Nullable String sent) {
        if (sent == null) return null;
        var example = written(command, "example", language, sent);
        return example.text().isEmpty() ? null : example;
    }

    private static List<CardId> challenges(@Nullable List<@Nullable UUID> answers) {
        if (answers == null) return List.of();
        return answers.stream().map(answer -> new CardId(required(answer))).toList();
    }

    /** With the workshop: nothing keeps two of them from getting commands of the same id. */
    private Written written(UUID command, String name, String language, String text) {
        var path = "%s/%s/%s".formatted(workshop.id(), command, name);
        return new Written(
                new ContentId(UUID.nameUUIDFromBytes(path.getBytes(UTF_8))), language, text);
    }

    private String languageOr(@Nullable String sent) {
        return language(sent == null ? usual : sent);
    }

    /** Any language of the world, written in the one usual way. */
    private static String language(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (language.length() <= LONGEST_LANGUAGE_TAG && !language.equals("und")) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            // the same answer as for none
        }
        throw new RefusedException(Refusal.LANGUAGE_IS_UNKNOWN);
    }
}
