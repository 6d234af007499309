package stellwand.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Written;
import stellwand.workshop.Texts;
import stellwand.workshop.Wording;

/** Gives chains their words: of each list or page at one go, and no more than it shows. */
final class ChainReader {
    private final Map<ContentId, Written> words;

    private ChainReader(Stream<Texts> shown, Contents contents) {
        words = contents.read(shown.flatMap(it -> it.contents().values().stream()).toList());
    }

    static List<ChainLine> lines(Collection<ChainState> chains, Contents contents) {
        var shown = chains.stream().flatMap(it -> Stream.of(it.name(), it.about()));
        var reader = new ChainReader(shown, contents);
        return chains.stream().map(reader::line).toList();
    }

    static Chain whole(ChainState chain, Contents contents) {
        var shown =
                chain.stations().stream()
                        .flatMap(it -> Stream.of(it.name(), it.bring(), it.next()));
        var own = Stream.of(chain.name(), chain.about());
        return new ChainReader(Stream.concat(own, shown), contents).chain(chain);
    }

    private ChainLine line(ChainState chain) {
        return new ChainLine(
                chain.id(),
                chain.number(),
                chain.standing(),
                wording(chain.name()),
                wording(chain.about()),
                chain.stations().size());
    }

    private Chain chain(ChainState chain) {
        return new Chain(
                chain.id(),
                chain.number(),
                chain.standing(),
                chain.theme(),
                wording(chain.name()),
                wording(chain.about()),
                chain.stations().stream().map(this::station).toList());
    }

    private Station station(StationState station) {
        return new Station(
                station.id(),
                station.unit(),
                wording(station.name()),
                wording(station.bring()),
                wording(station.next()));
    }

    private Wording wording(Texts texts) {
        return Wording.of(
                texts.contents().values().stream()
                        .map(words::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
