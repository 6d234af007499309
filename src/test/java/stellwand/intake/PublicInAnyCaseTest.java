package stellwand.intake;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.intake.Secrets.Idea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever staff decide, in whatever order: on each public way stand the words that are for
 * everybody and no others, and no page leads to something that is not there.
 */
class PublicInAnyCaseTest extends HouseForEverybody {
    private static final int IDEAS = 12;
    private static final int ACTS = 90;
    private static final List<String> KINDS =
            List.of("IDEA", "IDEA", "QUESTION", "COMPLAINT", "PERSONAL");

    private final Secrets secrets = new Secrets();
    private final List<UUID> ideas = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 15})
    void everybody_reads_what_is_for_everybody_and_nothing_else(long seed) {
        var chance = new Random(seed);
        for (int n = 0; n < IDEAS; n++) comes(n);
        for (int n = 1; n <= ACTS; n++) {
            act(ideas.get(chance.nextInt(ideas.size())), chance);
            if (n % 30 == 0) check();
        }
    }

    /** Every third one hung on a board. */
    private void comes(int n) {
        var words = secrets.word();
        var id = Wishes.idea();
        if (n % 3 == 0) id = idea(pinned(COMMON + " " + words));
        else sent(id, COMMON + " " + words);
        ideas.add(id);
        secrets.came(id, words);
    }

    private void act(UUID idea, Random chance) {
        boolean hides = chance.nextBoolean();
        var other = ideas.get(chance.nextInt(ideas.size()));
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> staff(idea, "sighting");
            case 3, 4 -> setAside(idea, hides);
            case 5 -> reword(idea, hides);
            case 6 -> staff(idea, "undoing");
            case 7 -> staff(idea, "kind", "kind", KINDS.get(chance.nextInt(KINDS.size())));
            case 8 -> staff(idea, "bundle", "into", String.valueOf(number(other)));
            case 9 -> split(idea);
            case 10 -> change(idea, hides, chance.nextBoolean() ? "TEXT" : "ORIGINAL");
            default -> {
                if (chance.nextInt(4) == 0) staff(idea, "erasure", "reason", "Darum");
            }
        }
    }

    private void setAside(UUID idea, boolean hides) {
        var done =
                staff(
                        idea,
                        "setting-aside",
                        "reason",
                        "Den gibt es schon",
                        "hides",
                        String.valueOf(hides));
        if (done.getResponse().getStatus() == 302) secrets.hidden(idea, "TEXT", hides);
    }

    private void reword(UUID idea, boolean hides) {
        var words = secrets.word();
        var done =
                staff(
                        idea,
                        "wording",
                        "words",
                        COMMON + " " + words,
                        "language",
                        "de",
                        "hidesOriginal",
                        String.valueOf(hides));
        if (done.getResponse().getStatus() != 302) return;
        secrets.reworded(idea, words);
        secrets.hidden(idea, "ORIGINAL", hides);
    }

    private void change(UUID idea, boolean hides, String which) {
        var done = staff(idea, hides ? "hiding" : "showing", "words", which);
        if (done.getResponse().getStatus() == 302) secrets.hidden(idea, which, hides);
    }

    private void split(UUID idea) {
        var one = secrets.word();
        var other = secrets.word();
        var words = "%s %s\n\n%s %s".formatted(COMMON, one, COMMON, other);
        if (staff(idea, "parts", "words", words).getResponse().getStatus() != 302) return;
        var parts = parts(idea);
        secrets.came(parts.getFirst(), one);
        secrets.came(parts.getLast(), other);
        ideas.addAll(parts);
    }

    private void check() {
        await().atMost(20, SECONDS).until(() -> unfinished() == 0);
        var rows = rows();
        var all = numbers();
        var closed = new ArrayList<Integer>();
        for (var id : all.keySet()) {
            if (!secrets.isPublic(rows.get(id))) closed.add(all.get(id));
        }
        var read = everybodyReads();

        read.forEach((way, said) -> {
            for (var word : secrets.secret(rows)) assertThat(said).as(way).doesNotContain(word);
            for (var number : PublicWays.ideasOn(said)) {
                assertThat(closed).as("where %s leads", way).doesNotContain(number);
            }
        });
        all.forEach((id, number) -> {
            boolean isOpen = !closed.contains(number);
            var page = read.getOrDefault("/ideas/" + number, "");
            for (var word : secrets.open(id, rows.get(id))) assertThat(page).contains(word);
            int status = mvc.get().uri("/ideas/" + number).exchange().getResponse().getStatus();
            assertThat(status).isIn(isOpen ? Set.of(200) : closedAs(requireNonNull(rows.get(id))));
            if (isOpen) namesOnly(read.getOrDefault("/api/ideas/" + id, ""), closed);
        });
    }

    /** Of what was public and is erased, that it is; nothing of what never was. */
    private static Set<Integer> closedAs(Idea idea) {
        return idea.standing().equals("ERASED") ? Set.of(404, 410) : Set.of(404);
    }

    private static void namesOnly(String json, List<Integer> closed) {
        var idea = JsonMapper.shared().readTree(json);
        for (var list : List.of("/bundled", "/parts")) {
            for (JsonNode it : idea.at(list)) assertThat(closed).doesNotContain(it.asInt());
        }
        for (var one : List.of("/into", "/whole")) {
            var it = idea.at(one);
            if (it.isNumber()) assertThat(closed).as(one).doesNotContain(it.asInt());
        }
    }

    /** What follows by itself, a moment later. */
    private int unfinished() {
        return db.sql(
                        """
                        select count(*) from idea i left join idea t on t.id = i.bundled_into
                        where (i.source_gone and i.standing <> 'ERASED')
                            or (i.standing = 'BUNDLED'
                                and t.standing not in ('IN_REVIEW', 'ANSWERED'))
                        """)
                .query(Integer.class)
                .single();
    }

    private Map<UUID, Idea> rows() {
        return db.sql("select id, kind, standing, way from idea").query(Idea.class).list().stream()
                .collect(toMap(Idea::id, it -> it));
    }
}
