package stellwand.chain;

import java.util.List;
import org.springframework.stereotype.Component;
import stellwand.unit.Appearances;
import stellwand.unit.UnitId;

/** From a unit's page to the chains in which it is responsible for a station. */
@Component
class ChainsOfUnit implements Appearances {
    private final Chains chains;

    ChainsOfUnit(Chains chains) {
        this.chains = chains;
    }

    @Override
    public String heading() {
        return "chain.of-unit";
    }

    @Override
    public List<Appearance> of(UnitId unit, String language) {
        return chains.through(unit).stream()
                .map(it -> new Appearance("/chains/" + it.number(), it.name().in(language)))
                .toList();
    }
}
