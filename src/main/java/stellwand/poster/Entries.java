package stellwand.poster;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaRow;
import stellwand.idea.ListOrder;
import stellwand.idea.Search;
import stellwand.idea.Standing;
import stellwand.poster.Entry.Answer;
import stellwand.poster.Entry.Fate;
import stellwand.poster.Entry.Words;
import stellwand.review.PublicReviews;
import stellwand.review.ReviewOnPage;
import stellwand.review.ReviewOnPage.Answered;
import stellwand.review.ReviewOnPage.Stated;
import stellwand.workshop.WorkshopId;

/** Reads the public ideas for paper, each with what became of it. */
@Component
class Entries {
    /** More are read on a screen. The newest are printed. */
    static final int MOST = 1000;

    private final Catalogue catalogue;
    private final PublicReviews reviews;
    private final Typefaces typefaces;
    private final URI home;

    Entries(
            Catalogue catalogue,
            PublicReviews reviews,
            Typefaces typefaces,
            @Value("${stellwand.url}") URI home) {
        this.catalogue = catalogue;
        this.reviews = reviews;
        this.typefaces = typefaces;
        this.home = home;
    }

    /** How much of each text there is room for, in characters. */
    record Room(int words, int answer) {
        private static final int LINES = 8;

        static final Room ON_A_CARD = new Room(280, 360);
        static final Room IN_A_REPORT = new Room(400, 400);
    }

    /**
     * @param areAll that there are
     */
    record Found(List<Entry> entries, boolean areAll) {}

    /**
     * @param workshop null: all of them
     */
    Found of(@Nullable WorkshopId workshop, Room room, Locale locale) {
        var all = new Search("", "", workshop, null, null, null, null, null, ListOrder.NEWEST);
        var slice = catalogue.find(all, null, MOST);
        var entries =
                slice.rows().stream()
                        .flatMap(row -> catalogue.published(row.id()).stream())
                        .map(detail -> entry(detail, room, locale))
                        .toList();
        return new Found(entries, slice.next() == null);
    }

    private Entry entry(IdeaDetail detail, Room room, Locale locale) {
        var row = detail.row();
        return new Entry(
                row.number(),
                row.table(),
                words(written(row), room.words),
                row.noWords(),
                fate(detail, room, locale),
                detail.into(),
                detail.parts(),
                home.resolve("/ideas/" + row.number()).toString());
    }

    private static @Nullable Line written(IdeaRow row) {
        var text = row.text();
        return text == null || text.isEmpty() ? null : new Line(row.language(), text);
    }

    /** As in the ledger: what is examined with another one stands as that one does. */
    private Fate fate(IdeaDetail detail, Room room, Locale locale) {
        var into = detail.into();
        if (detail.row().standing() != Standing.BUNDLED || into == null) {
            return own(detail, room, locale);
        }
        return catalogue
                .published(into)
                .map(it -> own(it, room, locale))
                .orElseGet(() -> own(detail, room, locale));
    }

    private Fate own(IdeaDetail detail, Room room, Locale locale) {
        var standing = detail.row().standing();
        var review = isReviewed(standing) ? reviews.of(detail, locale) : ReviewOnPage.NONE;
        var answer = standing == Standing.ANSWERED ? review.answer() : null;
        return new Fate(
                standing,
                Sign.of(standing, review.now()),
                answer == null ? null : answer.result(),
                answer == null ? null : review.stage(),
                review.now(),
                review.statements().stream().map(Stated::unit).findFirst().orElse(null),
                words(IdeaDetail.line(detail.reason()), room.answer),
                answer(answer, room));
    }

    private static boolean isReviewed(Standing standing) {
        return standing == Standing.ANSWERED || standing == Standing.IN_REVIEW;
    }

    private @Nullable Answer answer(@Nullable Answered answered, Room room) {
        if (answered == null) return null;
        var words = words(answered.words(), room.answer);
        if (words == null) return null;
        return new Answer(words, answered.original() != null, answered.byMachine(), answered.on());
    }

    private @Nullable Words words(@Nullable Line said, int most) {
        if (said == null) return null;
        if (!typefaces.print(said.text())) return new Words(null, true);
        var excerpt = Excerpt.of(said.text(), most, Room.LINES);
        return new Words(new Line(said.language(), excerpt.text()), excerpt.isCut());
    }
}
