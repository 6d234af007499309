package stellwand.promise;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.web.Language;
import stellwand.workshop.Wording;

/** What stations are called in their workshop. Reads only. */
@Component
class StationNames {
    private final Contents contents;

    StationNames(Contents contents) {
        this.contents = contents;
    }

    /**
     * @param wordings one for each station, empty where it has no name
     * @param fresh of these, what no content holds yet
     */
    record Chosen(List<Wording> wordings, List<Written> fresh) {}

    /**
     * Words that are there already keep their contents: whoever changes a day names nothing anew.
     *
     * @param typed by language, for each station that has a name
     */
    Chosen choose(
            UUID command,
            List<Station> now,
            List<Station> wished,
            List<Map<String, String>> typed) {
        var there = read(now).values();
        var wordings = new ArrayList<Wording>();
        for (int n = 0; n < wished.size(); n++) {
            var words = n < typed.size() ? typed.get(n) : Map.<String, String>of();
            wordings.add(kept(Wording.of(command, "station-" + n, clean(words)), there));
        }
        var fresh = wordings.stream().flatMap(Wording::written).filter(it -> !there.contains(it));
        return new Chosen(wordings, fresh.toList());
    }

    private static Wording kept(Wording typed, Collection<Written> there) {
        return Wording.of(typed.written().map(it -> kept(it, there)).toList());
    }

    private static Written kept(Written typed, Collection<Written> there) {
        return there.stream()
                .filter(it -> it.language().equals(typed.language()))
                .filter(it -> it.text().equals(typed.text()))
                .findFirst()
                .orElse(typed);
    }

    /** In the languages of the form and no others: their number is a limit too. */
    private static Map<String, String> clean(Map<String, String> typed) {
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .collect(toMap(tag -> tag, tag -> Text.line(typed.getOrDefault(tag, ""))));
    }

    /** One for each station, empty where it has no name. */
    List<Wording> of(List<Station> stations) {
        var words = read(stations);
        return stations.stream().map(it -> wording(it, words)).toList();
    }

    private static Wording wording(Station station, Map<ContentId, Written> words) {
        return Wording.of(ids(station).map(words::get).filter(Objects::nonNull).toList());
    }

    /** One for each station. */
    List<StationTitle> titles(List<Station> stations, Locale locale) {
        var words = read(stations);
        return stations.stream().map(it -> title(it, words, Language.of(locale))).toList();
    }

    private static StationTitle title(
            Station station, Map<ContentId, Written> words, Language language) {
        var said = wording(station, words).byLanguage().get(language.tag());
        return new StationTitle(station.purpose(), said == null ? null : said.text());
    }

    private Map<ContentId, Written> read(List<Station> stations) {
        var ids = stations.stream().flatMap(StationNames::ids).toList();
        return ids.isEmpty() ? Map.of() : contents.read(ids);
    }

    private static Stream<ContentId> ids(Station station) {
        var name = station.name();
        return name == null ? Stream.empty() : name.contents().values().stream();
    }
}
