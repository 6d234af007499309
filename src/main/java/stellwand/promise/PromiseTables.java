package stellwand.promise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.promise.PromiseEvent.PromiseGiven;
import stellwand.workshop.WorkshopId;
import tools.jackson.databind.json.JsonMapper;

/** What each workshop has promised: ideas of many are on one page. */
@Component
class PromiseTables implements View {
    private final JdbcClient db;
    private final JsonMapper json;

    PromiseTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("promise");
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof PromiseGiven(var promise))) return;
        db.sql(
                        """
                        insert into promise (workshop, promise) values (:workshop, :promise::jsonb)
                        on conflict (workshop) do update set promise = excluded.promise
                        """)
                .param("workshop", recorded.stream().id())
                .param("promise", json.writeValueAsString(promise))
                .update();
    }

    Optional<Promise> find(WorkshopId workshop) {
        return db.sql("select promise::text from promise where workshop = :workshop")
                .param("workshop", workshop.id())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    Map<WorkshopId, Integer> graceDays() {
        var all = new HashMap<WorkshopId, Integer>();
        db.sql("select workshop, (promise ->> 'graceDays')::int as days from promise")
                .query(row -> {
                    var workshop = new WorkshopId(row.getObject("workshop", UUID.class));
                    all.put(workshop, row.getInt("days"));
                });
        return all;
    }

    private Promise read(String promise) {
        return json.readValue(promise, Promise.class);
    }
}
