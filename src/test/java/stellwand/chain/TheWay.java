package stellwand.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.chain.ChainCommand.DescribeChain;
import stellwand.chain.ChainCommand.DescribeStation;
import stellwand.chain.ChainEvent.ChainBegun;
import stellwand.chain.ChainEvent.ChainDescribed;
import stellwand.chain.ChainEvent.StationDescribed;
import stellwand.journal.Decider;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;

/** Arriving in a city: one registers, gets a permit, and a place at school. */
final class TheWay {
    static final ChainId ARRIVING = new ChainId(id("arriving"));
    static final ChainId ELSEWHERE = new ChainId(id("elsewhere"));

    static final StationId REGISTRATION = new StationId(id("registration"));
    static final StationId PERMIT = new StationId(id("permit"));
    static final StationId SCHOOL = new StationId(id("school"));

    static final UnitId MIGRATION = new UnitId(id("migration"));
    static final UnitId ENDED = new UnitId(id("ended"));
    static final ThemeId LIVING = new ThemeId(id("living"));
    static final ThemeId FORMER = new ThemeId(id("former"));

    static final Wording NAME = words("Ankommen");
    static final Wording ABOUT = words("Für alle, die neu sind");
    static final Wording NOTHING = words("");

    static final ChainBegun BEGUN = new ChainBegun(ARRIVING, 1);
    static final ChainDescribed DESCRIBED =
            new ChainDescribed(ARRIVING, LIVING, NAME.texts(), ABOUT.texts());
    static final StationDescribed REGISTERED = described(station(REGISTRATION, MIGRATION));
    static final StationDescribed PERMITTED = described(station(PERMIT, null));
    static final StationDescribed SCHOOLED = described(station(SCHOOL, null));

    private static final Choices CHOICES = new Choices(Set.of(MIGRATION), Set.of(LIVING));

    private TheWay() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static Wording words(String german) {
        return Wording.of(id("command"), german, Map.of("de", german));
    }

    static DescribeChain chain(@Nullable ThemeId theme, Wording name, Wording about) {
        return new DescribeChain(ARRIVING, theme, name, about);
    }

    static DescribeStation station(StationId station, @Nullable UnitId unit) {
        return new DescribeStation(
                ARRIVING, station, unit, words("Station"), words("Pass"), words("Brief"));
    }

    static StationDescribed described(DescribeStation it) {
        return new StationDescribed(
                it.chain(),
                it.station(),
                it.unit(),
                it.name().texts(),
                it.bring().texts(),
                it.next().texts());
    }

    static Decider wish(ChainCommand command) {
        return states -> ChainRules.decide(states.of(ChainsState.FOLD), command, CHOICES);
    }
}
