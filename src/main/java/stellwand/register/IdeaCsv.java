package stellwand.register;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaRow;
import stellwand.web.Csv;

/** Ideas as a table. Columns and their words stay; new ones are added at the end. */
final class IdeaCsv {
    private static final String[] COLUMNS = {
        "number",
        "kind",
        "standing",
        "way",
        "language",
        "text",
        "contributors",
        "received_at",
        "changed_at",
        "address",
        "theme",
        "workshop",
        "workshop_title",
        "table",
        "unit"
    };

    private IdeaCsv() {}

    static String of(List<IdeaRow> ideas, Names names, URI home, @Nullable String separator) {
        return Csv.of(
                COLUMNS,
                separator,
                rows -> {
                    for (var idea : ideas) {
                        rows.printRecord(
                                idea.number(),
                                Query.word(idea.kind()),
                                Query.word(idea.standing()),
                                Query.word(idea.way()),
                                idea.language(),
                                Csv.text(idea.text()),
                                idea.contributors(),
                                idea.receivedAt(),
                                idea.changedAt(),
                                home.resolve("/ideas/" + idea.number()),
                                Csv.text(names.theme(idea)),
                                idea.workshop() == null ? null : idea.workshop().id(),
                                Csv.text(names.workshop(idea)),
                                Csv.text(names.letter(idea)),
                                Csv.text(names.unit(idea)));
                    }
                });
    }
}
