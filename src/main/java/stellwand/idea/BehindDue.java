package stellwand.idea;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Behind which entry a page begins, where what is due first stands in front. It stays the same
 * while others are decided.
 *
 * @param after the number of that entry's idea; null: the page is the first one
 * @param due its day; null: nobody had set one
 * @param which unit, or question, where one idea may stand there more than once
 */
public record BehindDue(
        @Nullable Integer after,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate due,
        @Nullable UUID which) {
    public static final BehindDue NOTHING = new BehindDue(null, null, null);

    /** An address may name days that the database does not know. */
    private static final int LAST_YEAR = 9999;

    private static final UUID ANY = new UUID(0, 0);

    public boolean isNothing() {
        return after == null;
    }

    public String in(UriComponentsBuilder address) {
        if (after != null) address.queryParam("after", after);
        if (due != null) address.queryParam("due", due);
        if (which != null) address.queryParam("which", which);
        return address.toUriString();
    }

    /** What has no day comes last, so its day is the end of all days. */
    StatementSpec in(StatementSpec query) {
        return query.param("after", after == null ? 0 : after)
                .param("behind", after == null ? LocalDate.MIN : day())
                .param("which", which == null ? ANY : which);
    }

    private LocalDate day() {
        if (due == null || due.getYear() > LAST_YEAR) return LocalDate.MAX;
        return due.getYear() < 1 ? LocalDate.MIN : due;
    }
}
