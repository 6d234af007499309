package stellwand.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLines;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.review.SaidWord.What;
import stellwand.unit.UnitId;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** All that everybody reads of one idea's review, text by text. Reads only. */
@Component
class SaidWords {
    private final Journal journal;
    private final Contents contents;
    private final Units units;

    SaidWords(Journal journal, Contents contents, Units units) {
        this.journal = journal;
        this.contents = contents;
        this.units = units;
    }

    /** What is still there, in the order in which it was said. */
    List<SaidWord> of(IdeaId idea, Locale locale) {
        var open = journal.states(idea.stream()).of(SaidState.FOLD).open().keySet();
        var texts = contents.read(open);
        var found = new Found();
        journal.read(idea.stream(), 0).forEach(found::went);
        return found.all.stream()
                .filter(it -> texts.containsKey(it.text))
                .map(it -> {
                    var text = Objects.requireNonNull(texts.get(it.text));
                    return new SaidWord(
                            it.text.id(),
                            it.what,
                            it.unit == null ? null : name(it.unit, locale),
                            IdeaLines.day(it.said.at(), locale),
                            new Line(text.language(), text.text()));
                })
                .toList();
    }

    private Phrase name(UnitId unit, Locale locale) {
        return units.find(unit)
                .map(it -> it.names().now().in(Language.of(locale).tag()))
                .orElse(Phrase.NONE);
    }

    private record One(Recorded said, What what, @Nullable UnitId unit, ContentId text) {}

    /** Follows one idea's events. */
    private static final class Found {
        private final List<One> all = new ArrayList<>();
        private final Map<UnitId, Statement> drafts = new HashMap<>();

        void went(Recorded it) {
            switch (it.event()) {
                case StatementDrafted drafted -> drafts.put(drafted.unit(), drafted.statement());
                case StatementReleased released ->
                        stated(
                                it,
                                released.unit(),
                                Objects.requireNonNull(drafts.get(released.unit())));
                case StatementCorrected said -> {
                    stated(it, said.unit(), said.statement());
                    add(it, What.WHY, said.unit(), said.why());
                }
                case IdeaAnswered said -> add(it, What.ANSWER, null, said.answer());
                case AnswerChanged said -> {
                    add(it, What.ANSWER, null, said.answer());
                    add(it, What.WHY, null, said.why());
                }
                case AnswerTranslated said -> add(it, What.TRANSLATION, null, said.words());
                case StageReached said -> add(it, What.NOTE, null, said.note());
                case DeadlineMoved said -> add(it, What.WHY, null, said.reason());
                case WordsErased said -> add(it, What.WHY, null, said.why());
                default -> {} // the rest says nothing that everybody reads
            }
        }

        private void stated(Recorded it, UnitId unit, Statement said) {
            add(it, What.REASONS, unit, said.reasons());
            add(it, What.CONDITIONS, unit, said.conditions());
            add(it, What.LEGAL_BASIS, unit, said.legalBasis());
        }

        private void add(Recorded it, What what, @Nullable UnitId unit, @Nullable ContentId text) {
            if (text != null) all.add(new One(it, what, unit, text));
        }
    }
}
