package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stellwand.database.Dump;

/**
 * What people wrote and who they are stays out of the logs, also when something goes wrong. Error
 * messages love to quote what they choke on.
 */
@Timeout(1800)
class QuietLogsTest {
    private static final String TEXT = "Kellertreppe ohne Licht";
    private static final String FAILS = "Dachboden ohne Fenster";
    private static final String MAIL = "mira.muster@stadt.example";

    @TempDir Path room;

    private final List<String> secrets = new ArrayList<>(List.of(TEXT, FAILS, MAIL, "Mira Muster"));

    private String replyCode = "";

    @Test
    void neither_texts_nor_codes_nor_addresses_nor_links_are_logged() throws Exception {
        var data = room.resolve("data");
        var logs = new StringBuilder();
        try (var office = new Demo(data, Demo.Start.NEW_OFFICE.with(smtpOfNobody()))) {
            anAdministratorInvites(office);
            logs.append(Files.readString(office.log()));
        }
        try (var demo = Demo.in(data)) {
            peopleWriteAndMistype(demo);
            theHouseBreaks(demo, data);
            logs.append(Files.readString(demo.log()));
        }
        logs.append(postgresLogs(data));

        assertThat(logs).contains("Incident", "no_attic");
        var quoted = secrets.stream().filter(secret -> isIn(logs, secret)).toList();
        assertThat(quoted).as("found in\n" + logs).isEmpty();
        assertThat(secrets).hasSizeGreaterThan(12).allMatch(secret -> secret.length() > 5);
    }

    private static boolean isIn(CharSequence logs, String secret) {
        var all = logs.toString().toLowerCase(Locale.ROOT);
        var one = secret.toLowerCase(Locale.ROOT);
        return all.contains(one) || all.replace("-", "").contains(one.replace("-", ""));
    }

    private static Map<String, String> smtpOfNobody() {
        return Map.of(
                "STELLWAND_SMTP_URL", "smtp://127.0.0.1:9",
                "STELLWAND_MAIL_FROM", "stellwand@stadt.example");
    }

    private void anAdministratorInvites(Demo office) throws Exception {
        var administrator = new Visitor();
        var link = secretLink(office.line("first-administrator"));
        administrator.get(link);
        administrator.post(link, Map.of("name", "Aylin Demir", "mail", "aylin@stadt.example"));
        secrets.addAll(List.of("Aylin Demir", "aylin@stadt.example"));
        var mira = Map.of("name", "Mira Muster", "mail", MAIL, "role", "ORGANISER");
        assertThat(administrator.post(office.at("/staff"), mira).body()).contains(MAIL);
        administrator.post(office.at("/staff"), Map.of("name", "Mira Muster", "mail", MAIL));
        administrator.post(office.at("/staff"), Map.of("mail", MAIL, "role", "Mira Muster"));
        administrator.post(office.at("/staff/sign-in"), Map.of("mail", MAIL));
        administrator.get(office.at("/staff/" + MAIL + "/links"));
    }

    private URI secretLink(String address) {
        secrets.add(address.replaceFirst(".*/link/", ""));
        return URI.create(address);
    }

    private void peopleWriteAndMistype(Demo demo) throws Exception {
        var visitor = new Visitor();
        visitor.get(secretLink(demo.line("projector")));
        visitor.post(secretLink(demo.line("console")), Map.of());
        var leyla = Phone.joined(demo);
        replyCode = leyla.pinAtFirstTable(TEXT);
        secrets.addAll(List.of(demo.line("join-code"), leyla.personalCode(), replyCode));
        Phone.resumed(demo, leyla.personalCode());
        visitor.get(demo.at("/c/" + replyCode));
        visitor.post(demo.at("/c/" + replyCode + "/erasure"), Map.of("id", TEXT));
        visitor.post(demo.at("/code"), Map.of("code", leyla.personalCode() + "X"));
        visitor.post(demo.at("/join"), Map.of("id", "x", "code", demo.line("join-code")));
        for (var body :
                List.of(
                        "{\"text\": \"%s".formatted(TEXT),
                        "{\"text\": [\"%s\"]}".formatted(TEXT),
                        "{\"id\": \"%s\"}".formatted(TEXT),
                        "{\"kind\": \"%s\"}".formatted(TEXT),
                        "\"%s\"".formatted(TEXT.repeat(5000)))) {
            assertThat(leyla.sendCard(body).statusCode()).isBetween(400, 499);
        }
    }

    /** A bug in a table, then no database at all. */
    private void theHouseBreaks(Demo demo, Path data) throws Exception {
        Dump.touch(
                data,
                db ->
                        db.sql(
                                        """
                                        alter table content add constraint no_attic
                                        check (text not like 'Dachboden%') not valid
                                        """)
                                .update());
        var omar = Phone.joined(demo);
        var board = omar.board();
        var begun =
                "{\"id\": \"%s\", \"table\": \"%s\", \"round\": \"%s\", \"kind\": \"challenge\""
                        .formatted(
                                UUID.randomUUID(),
                                board.at("/tables/0/id").asString(),
                                board.at("/round/id").asString());
        var broken = omar.sendCard(begun + ", \"text\": \"" + FAILS + "\"}");
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(500);
        Dump.touch(data, db -> db.sql("alter table content rename to nowhere").update());
        assertThat(omar.sendCard(begun + ", \"text\": \"" + TEXT + "\"}").statusCode())
                .isEqualTo(500);
        Dump.touch(data, db -> db.sql("alter table nowhere rename to content").update());
        nobodyIsKnownAnyMore(demo, data);
    }

    /** Breaks in a filter, before anybody knows what the address means. */
    private void nobodyIsKnownAnyMore(Demo demo, Path data) throws Exception {
        Dump.touch(data, db -> db.sql("alter table session rename to nowhere").update());
        var cookie = "stellwand=" + "x".repeat(43);
        secrets.add(cookie);
        for (var address :
                List.of(
                        demo.at("/c/" + replyCode),
                        demo.at("/j/" + demo.line("join-code")),
                        URI.create(demo.line("projector")))) {
            assertThat(new Visitor().getAs(cookie, address).statusCode()).isEqualTo(500);
        }
        Dump.touch(data, db -> db.sql("alter table nowhere rename to session").update());
    }

    private static String postgresLogs(Path data) throws IOException {
        var logs = new StringBuilder();
        try (var files = Files.list(data.resolve("postgres/log"))) {
            for (var file : files.toList()) logs.append(Files.readString(file));
        }
        return logs.toString();
    }
}
