package stellwand.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/** The headings that hang, of all tables of a workshop. */
record Headings(PMap<ClusterId, Heading> hanging) {
    static final Headings NONE = new Headings(HashTreePMap.empty());

    Optional<Heading> find(ClusterId heading) {
        return Optional.ofNullable(hanging.get(heading));
    }

    Optional<Heading> at(TableId table, ClusterId heading) {
        return find(heading).filter(it -> it.table().equals(table));
    }

    /** In the order in which they were written. */
    List<Heading> inOrder() {
        return hanging.values().stream().sorted(Comparator.comparingInt(Heading::number)).toList();
    }

    List<ContentId> contents() {
        return hanging.values().stream().map(heading -> heading.said().content()).toList();
    }

    /** As screens get them, in their order. */
    List<HeadingJson> json(Map<ContentId, Written> texts) {
        return inOrder().stream()
                .flatMap(heading -> HeadingJson.of(heading, texts).stream())
                .toList();
    }

    /** After those that hang: a heading that is gone leaves no gap that anybody could see. */
    int nextNumber() {
        return hanging.values().stream().mapToInt(Heading::number).max().orElse(0) + 1;
    }

    Headings after(HeadingEvent event) {
        return switch (event) {
            case HeadingWritten it -> new Headings(hanging.plus(it.cluster(), Heading.of(it)));
            case HeadingReworded(var heading, var language, var text) ->
                    change(heading, it -> it.reworded(new Said(language, text)));
            case HeadingRemoved(var heading) -> new Headings(hanging.minus(heading));
        };
    }

    private Headings change(ClusterId id, UnaryOperator<Heading> how) {
        return find(id).map(how).map(it -> new Headings(hanging.plus(id, it))).orElse(this);
    }
}
