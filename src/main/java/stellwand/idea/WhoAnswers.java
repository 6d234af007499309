package stellwand.idea;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.ToldByPeople.Person;
import stellwand.journal.Journal;

/** Whose answer to an open question staff may write down: spoken, or come by letter. */
@Component
class WhoAnswers {
    private final JdbcClient db;
    private final Journal journal;
    private final ToldByPeople people;

    WhoAnswers(JdbcClient db, Journal journal, ToldByPeople people) {
        this.db = db;
        this.journal = journal;
        this.people = people;
    }

    /**
     * @param isAuthor whether the words of the idea are theirs, or they joined later
     * @param known by what staff know them; may be empty
     */
    record Answerer(UUID contributor, boolean isAuthor, String known) {}

    /** The author first, who may come by with the code; then whoever else hears by people. */
    List<Answerer> of(IdeaRow idea) {
        if (!idea.asked()) return List.of();
        var state = journal.states(idea.id().stream()).of(IdeaState.FOLD);
        var author = Objects.requireNonNull(state.received()).contributor();
        var all =
                people.of(scopes(idea.id())).stream()
                        .filter(it -> state.contributors().contains(it.contributor()))
                        .toList();
        return Stream.concat(
                        Stream.of(new Answerer(author, true, known(author, all))),
                        all.stream()
                                .filter(not(it -> it.contributor().equals(author)))
                                .map(it -> new Answerer(it.contributor(), false, it.known())))
                .toList();
    }

    private static String known(UUID contributor, List<Person> people) {
        return people.stream()
                .filter(it -> it.contributor().equals(contributor))
                .map(Person::known)
                .findFirst()
                .orElse("");
    }

    private List<UUID> scopes(IdeaId idea) {
        return db.sql(
                        "select id from idea where id = :id union select root from idea where id = :id")
                .param("id", idea.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
