package stellwand.chain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.chain.ChainCommand.DescribeStation;
import stellwand.chain.ChainCommand.MoveStation;
import stellwand.chain.ChainCommand.RemoveStation;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.unit.UnitId;

/** The stations of one chain. */
@Controller
@RequestMapping("/staff/chains/{chain}/stations/{station}")
class StationController {
    private final Chains chains;

    StationController(Chains chains) {
        this.chains = chains;
    }

    /** A new one, too: the chain's page has made its id. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    String describe(
            @PathVariable UUID chain,
            @PathVariable UUID station,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam Map<String, String> typed,
            Staff staff) {
        var form = new ChainForm(typed);
        var wish =
                new DescribeStation(
                        new ChainId(chain),
                        new StationId(station),
                        unit == null ? null : new UnitId(unit),
                        form.words(id, ChainText.NAME),
                        form.words(id, ChainText.BRING),
                        form.words(id, ChainText.NEXT));
        return done(id, wish, staff, chain, station);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/place")
    String move(
            @PathVariable UUID chain,
            @PathVariable UUID station,
            @RequestParam UUID id,
            @RequestParam int place,
            Staff staff) {
        var wish = new MoveStation(new ChainId(chain), new StationId(station), place);
        return done(id, wish, staff, chain, station);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/removal")
    String remove(
            @PathVariable UUID chain,
            @PathVariable UUID station,
            @RequestParam UUID id,
            Staff staff) {
        var wish = new RemoveStation(new ChainId(chain), new StationId(station));
        return done(id, wish, staff, chain, chain);
    }

    private String done(UUID id, ChainCommand wish, Staff staff, UUID chain, UUID saved) {
        return ChainDeskController.done(chains.submit(id, staff.id(), wish), chain, saved);
    }
}
