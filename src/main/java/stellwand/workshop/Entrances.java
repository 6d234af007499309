package stellwand.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.workshop.Entrance.Standing;

/** Which code leads to which evening, and how its door stands. Reads only. */
@Component
class Entrances {
    private final JdbcClient db;

    Entrances(JdbcClient db) {
        this.db = db;
    }

    /** An open door before a closed one, when a code was used twice. */
    Optional<Entrance> lookUp(JoinCode code, Instant now) {
        return db.sql(
                        """
                        select workshop, code, state, until from join_code
                        where code = :code
                        order by state = 'OPEN' desc, state = 'CLOSED' desc, until desc nulls last
                        limit 1
                        """)
                .param("code", code.letters())
                .query((row, _) -> entrance(row, now))
                .optional();
    }

    /** With the code that stands on the wall now. */
    Optional<Entrance> of(WorkshopId workshop, Instant now) {
        return db.sql(
                        """
                        select workshop, code, state, until from join_code
                        where workshop = :workshop and state <> 'REPLACED'
                        """)
                .param("workshop", workshop.id())
                .query((row, _) -> entrance(row, now))
                .optional();
    }

    private static Entrance entrance(ResultSet row, Instant now) throws SQLException {
        var until = row.getTimestamp("until");
        var ends = until == null ? null : until.toInstant();
        return new Entrance(
                new WorkshopId(row.getObject("workshop", UUID.class)),
                new JoinCode(row.getString("code")),
                switch (row.getString("state")) {
                    case "OPEN" ->
                            ends != null && now.isAfter(ends) ? Standing.EXPIRED : Standing.OPEN;
                    case "CLOSED" -> Standing.CLOSED;
                    default -> Standing.EXPIRED;
                },
                ends);
    }
}
