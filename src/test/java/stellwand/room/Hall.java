package stellwand.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import stellwand.journal.Outcome;
import stellwand.people.Grant;
import stellwand.people.Links;
import stellwand.round.RoundId;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** An evening in a house that runs: one table, a code on the wall, the first round open. */
final class Hall {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final UUID ORGANISER = UUID.randomUUID();

    final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    final TableId servicePoint = new TableId(UUID.randomUUID());
    final RoundId firstRound = new RoundId(UUID.randomUUID());
    final Workshops workshops;
    private final Rounds rounds;
    private final Links links;
    private final int port;

    Hall(ApplicationContext house, int port) {
        this.workshops = house.getBean(Workshops.class);
        this.rounds = house.getBean(Rounds.class);
        this.links = house.getBean(Links.class);
        this.port = port;
        prepare();
        openJoining(Duration.ofHours(3));
        openRound();
    }

    private void prepare() {
        var table =
                new Plan.ThemeTable(servicePoint, words("Servicepoint"), words("Was?"), List.of());
        var plan =
                new Plan(
                        words("Neues Amt"),
                        LocalDateTime.parse("2017-09-14T18:00"),
                        LocalDateTime.parse("2017-09-14T21:00"),
                        ZoneId.of("Europe/Berlin"),
                        words("Bürgersaal"),
                        List.of(words("Integrationsrat")),
                        List.of(table),
                        List.of());
        done(workshops.prepare(UUID.randomUUID(), ORGANISER, workshop, plan));
        done(workshops.issueJoinCode(UUID.randomUUID(), ORGANISER, workshop));
    }

    void openJoining(Duration lasts) {
        done(workshops.openJoining(UUID.randomUUID(), ORGANISER, workshop, lasts));
    }

    void closeJoining() {
        done(workshops.closeJoining(UUID.randomUUID(), ORGANISER, workshop));
    }

    private void openRound() {
        var tables = List.of(servicePoint);
        done(
                rounds.plan(
                        UUID.randomUUID(),
                        ORGANISER,
                        workshop,
                        firstRound,
                        Task.CHALLENGES,
                        40,
                        tables));
        var lasts = Duration.ofMinutes(40);
        done(rounds.open(UUID.randomUUID(), ORGANISER, workshop, firstRound, lasts));
        done(
                rounds.switchOwnPhonesOn(
                        UUID.randomUUID(), ORGANISER, workshop, servicePoint, firstRound));
    }

    private static Wording words(String german) {
        return Wording.of(UUID.randomUUID(), "text", Map.of("de", german));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    String code() {
        return workshops.entrance(workshop).orElseThrow().code().letters();
    }

    int participants() {
        return workshops.find(workshop).orElseThrow().participants();
    }

    String wallLink() {
        var wall = new Grant.Wall(workshop.id(), "/w/%s/wall".formatted(workshop.id()));
        return URI.create(links.make(wall, Duration.ofHours(1), false)).getPath();
    }

    /** Signed in for this evening. */
    Phone staff() {
        var console = new Grant.Console(workshop.id(), "/staff/workshops/" + workshop.id());
        var phone = phone();
        phone.form(URI.create(links.make(console, Duration.ofHours(1), true)).getPath(), Map.of());
        return phone;
    }

    /** Somebody's browser: it keeps what it is told to keep. */
    Phone phone() {
        return new Phone();
    }

    final class Phone {
        private String cookie = "";

        HttpResponse<String> get(String path) {
            return send(request(path).build());
        }

        HttpResponse<String> api(String path, String json) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json))
                            .build());
        }

        HttpResponse<String> put(String path, String json) {
            return send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(json))
                            .build());
        }

        HttpResponse<String> form(String path, Map<String, String> fields) {
            var body =
                    fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                            .collect(Collectors.joining("&"));
            return send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build());
        }

        HttpResponse<String> join(UUID id, String code) {
            return api("/api/join", "{\"id\": \"%s\", \"code\": \"%s\"}".formatted(id, code));
        }

        private HttpRequest.Builder request(String path) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Accept-Language", "de");
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                var answer = HTTP.send(request, BodyHandlers.ofString());
                answer.headers()
                        .firstValue("Set-Cookie")
                        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
                return answer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
