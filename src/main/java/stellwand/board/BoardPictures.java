package stellwand.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.States;
import stellwand.journal.Written;
import stellwand.round.RoundJson;
import stellwand.round.RoundState;
import stellwand.web.RefusedException;
import stellwand.workshop.Refusal;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws boards, each of them once for everybody who reads the same language: 500 phones that load
 * the board at the same moment cost one drawing.
 */
@Component
class BoardPictures {
    private static final int KEPT = 64;

    private final Journal journal;
    private final Contents contents;
    private final Workshops workshops;
    private final JsonMapper json;
    private final Map<Key, Easel> easels =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Easel> eldest) {
                    return size() > KEPT;
                }
            };

    BoardPictures(Journal journal, Contents contents, Workshops workshops, JsonMapper json) {
        this.journal = journal;
        this.contents = contents;
        this.workshops = workshops;
        this.json = json;
    }

    private record Key(WorkshopId workshop, String language) {}

    /** The board with everything that was acknowledged before somebody asked. */
    BoardPicture of(WorkshopId workshop, String language) {
        var key = new Key(workshop, language);
        long asked = journal.states(workshop.stream()).seq();
        return easel(key).atLeast(asked, () -> draw(key));
    }

    private Easel easel(Key key) {
        synchronized (easels) {
            return easels.computeIfAbsent(key, _ -> new Easel());
        }
    }

    /** One painter at a time; whoever waits takes the new picture, if it is new enough. */
    private static final class Easel {
        private volatile @Nullable BoardPicture latest;

        BoardPicture atLeast(long seq, Supplier<BoardPicture> draw) {
            var there = latest;
            return there != null && there.seq() >= seq ? there : drawn(seq, draw);
        }

        private synchronized BoardPicture drawn(long seq, Supplier<BoardPicture> draw) {
            var there = latest;
            if (there != null && there.seq() >= seq) return there;
            var picture = draw.get();
            latest = picture;
            return picture;
        }
    }

    private BoardPicture draw(Key key) {
        var evening =
                workshops
                        .find(key.workshop())
                        .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
        var states = journal.states(key.workshop().stream());
        var tables =
                evening.tables().stream()
                        .map(table -> BoardJson.TableJson.of(table, key.language()))
                        .toList();
        var all = states.of(BoardState.FOLD);
        var hanging = all.standing(Standing.HANGS);
        var parked = all.standing(Standing.PARKED);
        var texts =
                texts(Stream.concat(hanging.stream(), parked.stream()), all.headings().contents());
        var board =
                new BoardJson(
                        states.seq(),
                        round(states),
                        tables,
                        json(hanging, texts),
                        json(parked, texts),
                        all.headings().json(texts));
        return BoardPicture.of(states.seq(), key.language(), json.writeValueAsBytes(board));
    }

    private static @Nullable RoundJson round(States states) {
        return states.of(RoundState.FOLD).open().flatMap(RoundJson::of).orElse(null);
    }

    private Map<ContentId, Written> texts(Stream<Card> cards, List<ContentId> headings) {
        var onCards = cards.flatMap(card -> card.face().contents());
        return contents.read(Stream.concat(onCards, headings.stream()).toList());
    }

    private static List<CardJson> json(List<Card> cards, Map<ContentId, Written> texts) {
        return cards.stream().flatMap(card -> CardJson.of(card, texts).stream()).toList();
    }
}
