package stellwand.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaId;
import stellwand.idea.Part;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;

/** Where somebody went on who took back what had just arrived, and joined another idea instead. */
@Component
class JoinedInstead {
    private final Journal journal;
    private final Intake intake;
    private final Catalogue catalogue;

    JoinedInstead(Journal journal, Intake intake, Catalogue catalogue) {
        this.journal = journal;
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /**
     * @param number of the idea to which they belong now
     * @param code of theirs there
     */
    record There(int number, String code) {}

    /** For the author alone. Empty also for whoever does not belong to the other one any more. */
    Optional<There> of(IdeaId erased) {
        return journal.read(erased.stream(), 0).stream()
                .filter(it -> it.event() instanceof IdeaErased)
                .findFirst()
                .flatMap(this::there);
    }

    /** One wish did both, so it tells who they are there. */
    private Optional<There> there(Recorded erasure) {
        var instead = ((IdeaErased) erasure.event()).instead();
        return instead == null ? Optional.empty() : there(erasure.command(), instead);
    }

    private Optional<There> there(UUID wish, IdeaId instead) {
        var code = intake.joined(wish, instead);
        return catalogue
                .part(code)
                .filter(Part.JOINED::equals)
                .flatMap(_ -> catalogue.find(code))
                .map(it -> new There(it.row().number(), code.letters()));
    }
}
