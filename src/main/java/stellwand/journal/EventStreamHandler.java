package stellwand.journal;

import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Serves event streams in front of Spring MVC, on the same port: a watcher costs a cursor and a
 * callback, no thread and no servlet. It does not pass Spring's filters, so the gate checks
 * sessions itself. Whom the gate does not admit goes on to Spring, which says no in the reader's
 * language as it does to everybody.
 */
final class EventStreamHandler extends Handler.Wrapper {
    private static final HttpField TYPE =
            new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8");
    private static final HttpField NO_STORE =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");

    /** Asks nginx and its kin not to collect the stream before passing it on. */
    private static final HttpField NO_BUFFERING = new HttpField("X-Accel-Buffering", "no");

    private static final HttpField NO_SNIFF = new HttpField("X-Content-Type-Options", "nosniff");

    private final LiveFeed feed;
    private final Admission.Gate gate;

    EventStreamHandler(Handler next, LiveFeed feed, Admission.Gate gate) {
        super(next);
        this.feed = feed;
        this.gate = gate;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.GET.is(request.getMethod()))
            return super.handle(request, response, callback);
        var admission = judge(request);
        if (admission.isEmpty()) return super.handle(request, response, callback);
        open(new Line(request, response, callback), admission.get());
        return true;
    }

    /** While the database is away nobody is admitted, and Spring finds out the same. */
    private Optional<Admission> judge(Request request) {
        var cookies = request.getHeaders().get(HttpHeader.COOKIE);
        try {
            return gate.judge(Request.getPathInContext(request), cookies == null ? "" : cookies);
        } catch (DataAccessResourceFailureException databaseIsAway) {
            return Optional.empty();
        }
    }

    private void open(Line line, Admission admission) {
        line.response().getHeaders().add(TYPE).add(NO_STORE).add(NO_BUFFERING).add(NO_SNIFF);
        feed.watch(admission, after(line.request()), line)
                .ifPresentOrElse(watcher -> judgeAgain(watcher, line.request()), line::refuse);
    }

    /** A session that was revoked while its stream was being opened must not slip through. */
    private void judgeAgain(Watcher watcher, Request request) {
        if (judge(request).isEmpty()) watcher.end();
    }

    /**
     * Where to go on. A browser that reconnects knows better than the address it was given. Who
     * brings a number that is none knows nothing.
     */
    private static @Nullable Long after(Request request) {
        var last = request.getHeaders().get("Last-Event-ID");
        if (last == null) last = Request.extractQueryParameters(request).getValue("after");
        if (last == null) return null;
        return last.matches("\\d{1,18}") ? Long.parseLong(last) : LiveFeed.RESET;
    }
}
