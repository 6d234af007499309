package stellwand.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stellwand.workshop.Passage.Part;

/**
 * Texts that are edited on one page: those of the evening, of its agenda, or of one table.
 *
 * @param key in the page's address
 */
record TextGroup(String key, List<Text> texts) {
    static final String EVENING = "evening";
    static final String AGENDA = "agenda";

    TextGroup {
        texts = List.copyOf(texts);
    }

    /** A passage as it stands now. */
    record Text(Passage passage, Wording now) {}

    static Optional<TextGroup> of(Evening evening, String key) {
        return switch (key) {
            case EVENING -> Optional.of(evening(evening));
            case AGENDA -> Optional.of(agenda(evening));
            default ->
                    evening.tables().stream()
                            .filter(table -> table.id().id().toString().equals(key))
                            .map(TextGroup::of)
                            .findFirst();
        };
    }

    static TextGroup evening(Evening evening) {
        var id = evening.id().id();
        var texts = new ArrayList<Text>();
        texts.add(new Text(Passage.only(Part.TITLE, id), evening.title()));
        texts.add(new Text(Passage.only(Part.PLACE, id), evening.place()));
        texts.addAll(several(Part.INVITING, id, evening.inviting()));
        return new TextGroup(EVENING, texts);
    }

    static TextGroup agenda(Evening evening) {
        return new TextGroup(
                AGENDA,
                evening.agenda().stream()
                        .map(item ->
                                new Text(
                                        new Passage(Part.AGENDA_TITLE, item.id().id(), 1),
                                        item.title()))
                        .toList());
    }

    static TextGroup of(Evening.ThemeTable table) {
        var id = table.id().id();
        var texts = new ArrayList<Text>();
        texts.add(new Text(Passage.only(Part.TABLE_TITLE, id), table.title()));
        texts.add(new Text(Passage.only(Part.TABLE_QUESTION, id), table.question()));
        texts.addAll(several(Part.TABLE_EXAMPLE, id, table.examples()));
        return new TextGroup(id.toString(), texts);
    }

    private static List<Text> several(Part part, UUID of, List<Wording> wordings) {
        return Passage.several(part, of, wordings.size()).stream()
                .map(passage -> new Text(passage, wordings.get(passage.number() - 1)))
                .toList();
    }

    /** Which languages are not there yet for at least one of the texts. */
    boolean isMissing(String language) {
        return texts.stream().anyMatch(text -> !text.now().byLanguage().containsKey(language));
    }
}
