package stellwand.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.journal.ContentId;
import stellwand.review.Review.Opinion;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.unit.UnitId;

/** Follows what units say of one idea: of each unit what it said last holds. */
final class Opinions {
    private final SaidTexts texts;
    private final List<Opinion> all = new ArrayList<>();
    private final Map<UnitId, Statement> drafts = new HashMap<>();

    Opinions(SaidTexts texts) {
        this.texts = texts;
    }

    List<Opinion> all() {
        return all;
    }

    void drafted(StatementDrafted it) {
        drafts.put(it.unit(), it.statement());
    }

    Feasibility released(UnitId unit, Instant at) {
        return said(unit, Objects.requireNonNull(drafts.get(unit)), null, at);
    }

    Feasibility corrected(StatementCorrected it, Instant at) {
        return said(it.unit(), it.statement(), it.why(), at);
    }

    void takeBack() {
        all.clear();
    }

    private Feasibility said(UnitId unit, Statement said, @Nullable ContentId why, Instant at) {
        var feasibility = Objects.requireNonNull(said.feasibility());
        all.replaceAll(it -> it.unit().equals(unit) ? it.former() : it);
        all.add(
                new Opinion(
                        unit,
                        feasibility,
                        said.cost(),
                        said.horizon(),
                        texts.said(said.reasons()),
                        texts.said(said.conditions()),
                        texts.said(said.legalBasis()),
                        texts.said(why),
                        texts.erased(Stream.concat(said.open(), Stream.ofNullable(why))),
                        true,
                        at));
        return feasibility;
    }
}
