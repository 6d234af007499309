package stellwand.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import stellwand.journal.Outcome;
import stellwand.people.Grant;
import stellwand.people.Links;
import stellwand.people.Participants;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.round.RoundId;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evening in a house that runs: two tables, the first round open, own phones on at the first.
 */
final class OpenHouse {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final UUID ORGANISER = UUID.randomUUID();

    final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    final TableId servicePoint = new TableId(UUID.randomUUID());
    final TableId volunteering = new TableId(UUID.randomUUID());
    final RoundId firstRound = new RoundId(UUID.randomUUID());
    private final ApplicationContext house;
    private final int port;

    OpenHouse(ApplicationContext house, int port) {
        this.house = house;
        this.port = port;
        prepare(house.getBean(Workshops.class));
        openRound(house.getBean(Rounds.class));
    }

    private void prepare(Workshops workshops) {
        var plan =
                new Plan(
                        words("Neues Amt"),
                        LocalDateTime.parse("2017-09-14T17:30"),
                        LocalDateTime.parse("2017-09-14T21:00"),
                        ZoneId.of("Europe/Berlin"),
                        words("Bürgersaal"),
                        List.of(words("Integrationsrat")),
                        List.of(
                                table(servicePoint, "Servicepoint"),
                                table(volunteering, "Ehrenamt")),
                        List.of());
        done(workshops.prepare(UUID.randomUUID(), ORGANISER, workshop, plan));
    }

    private static Plan.ThemeTable table(TableId id, String title) {
        return new Plan.ThemeTable(id, words(title), words("Was muss sich ändern?"), List.of());
    }

    private static Wording words(String german) {
        return Wording.of(UUID.randomUUID(), "text", Map.of("de", german));
    }

    private void openRound(Rounds rounds) {
        var tables = List.of(servicePoint, volunteering);
        done(
                rounds.plan(
                        UUID.randomUUID(),
                        ORGANISER,
                        workshop,
                        firstRound,
                        Task.CHALLENGES,
                        40,
                        tables));
        done(
                rounds.open(
                        UUID.randomUUID(),
                        ORGANISER,
                        workshop,
                        firstRound,
                        Duration.ofMinutes(40)));
        done(
                rounds.switchOwnPhonesOn(
                        UUID.randomUUID(), ORGANISER, workshop, servicePoint, firstRound));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    Browser participant() {
        return participant("de");
    }

    Browser participant(String language) {
        var joined =
                house.getBean(Participants.class)
                        .join(UUID.randomUUID(), workshop.id(), language, null);
        return browser(joined.setCookie(), language);
    }

    /** Of the table where own phones are on. */
    Browser tableHost() {
        return hostOf(servicePoint);
    }

    Browser hostOf(TableId table) {
        return following(new Grant.TableHost(workshop.id(), table.id(), "/"));
    }

    /** Signed in for this evening. */
    Browser staff() {
        return following(new Grant.Console(workshop.id(), "/"));
    }

    /** Signed in, and came to the evening by its code. */
    Browser joined(Role role) {
        var joined =
                house.getBean(Participants.class)
                        .join(UUID.randomUUID(), workshop.id(), "de", StaffCookie.of(house, role));
        return browser(joined.setCookie(), "de");
    }

    Browser signedIn(Role role) {
        return new Browser(StaffCookie.of(house, role), "de");
    }

    Browser wall() {
        return following(new Grant.Wall(workshop.id(), "/"));
    }

    Browser stranger() {
        return new Browser("", "de");
    }

    private Browser following(Grant grant) {
        var link = house.getBean(Links.class).make(grant, Duration.ofHours(1), false);
        var answer = stranger().get(URI.create(link).getPath());
        return browser(answer.headers().firstValue("Set-Cookie").orElseThrow(), "de");
    }

    private Browser browser(String setCookie, String language) {
        return new Browser(setCookie.substring(0, setCookie.indexOf(';')), language);
    }

    String path(String rest) {
        return "/api/workshops/%s/%s".formatted(workshop.id(), rest);
    }

    /** A challenge at the table where own phones are on. */
    Map<String, Object> card(UUID id, String text) {
        return Map.of(
                "id", id,
                "table", servicePoint,
                "round", firstRound,
                "kind", "challenge",
                "text", text);
    }

    /** Somebody's browser; its cookie is who they are. */
    final class Browser {
        private final String cookie;
        private final String language;

        private Browser(String cookie, String language) {
            this.cookie = cookie;
            this.language = language;
        }

        HttpRequest.Builder request(String path) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Accept-Language", language)
                            .header("Content-Type", "application/json");
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        HttpResponse<String> get(String path) {
            return send(request(path).build());
        }

        HttpResponse<String> post(String path, Object body) {
            return postText(path, JSON.writeValueAsString(body));
        }

        HttpResponse<String> postText(String path, String body) {
            return send(request(path).POST(BodyPublishers.ofString(body)).build());
        }

        HttpResponse<String> put(String path, Object body) {
            var json = JSON.writeValueAsString(body);
            return send(request(path).PUT(BodyPublishers.ofString(json)).build());
        }

        HttpResponse<String> delete(String path) {
            return send(request(path).DELETE().build());
        }

        HttpResponse<String> pin(UUID card, String text) {
            return post(path("cards"), card(card, text));
        }

        JsonNode board() {
            return JSON.readTree(get(path("board")).body());
        }

        /** As it hangs on the board; missing when it does not. */
        JsonNode onBoard(UUID card) {
            for (var each : board().at("/cards")) {
                if (each.at("/id").asString().equals(card.toString())) return each;
            }
            return board().at("/missing");
        }
    }

    static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }
}
