package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Reads what {@link Catalogue} found. */
final class IdeaRows {
    private IdeaRows() {}

    static IdeaRow row(ResultSet row) throws SQLException {
        var workshop = row.getObject("workshop", UUID.class);
        var table = row.getObject("theme_table", UUID.class);
        var card = row.getObject("card", UUID.class);
        var unit = row.getObject("unit", UUID.class);
        var theme = row.getObject("theme", UUID.class);
        return new IdeaRow(
                new IdeaId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                IdeaKind.valueOf(row.getString("kind")),
                Standing.valueOf(row.getString("standing")),
                WayIn.valueOf(row.getString("way")),
                workshop == null ? null : new WorkshopId(workshop),
                table == null ? null : new TableId(table),
                card == null ? null : new CardId(card),
                theme == null ? null : new ThemeId(theme),
                unit == null ? null : new UnitId(unit),
                row.getString("spoken"),
                row.getString("text"),
                row.getInt("contributors"),
                row.getTimestamp("asked_at") != null,
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("hidden"));
    }

    static IdeaDetail detail(ResultSet row) throws SQLException {
        return new IdeaDetail(
                row(row),
                said(row.getString("language"), row.getString("original_text")),
                said(row.getString("reason_language"), row.getString("reason_text")),
                said(row.getString("question_language"), row.getString("question_text")),
                row.getObject("dated", LocalDate.class),
                moment(row.getTimestamp("unit_since")),
                row.getObject("due", LocalDate.class),
                row.getObject("target", Integer.class),
                List.of((Integer[]) row.getArray("bundled").getArray()),
                row.getObject("source", Integer.class),
                List.of((Integer[]) row.getArray("part_numbers").getArray()),
                row.getInt("unsighted"),
                row.getBoolean("original_hidden"),
                isOfOffice(row) ? row.getString("language") : null);
    }

    private static boolean isOfOffice(ResultSet row) throws SQLException {
        return row.getObject("wording") != null && !row.getBoolean("wording_by_author");
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    static IdeaDetail.@Nullable Said said(@Nullable String language, @Nullable String text) {
        return language == null || text == null ? null : new IdeaDetail.Said(language, text);
    }
}
