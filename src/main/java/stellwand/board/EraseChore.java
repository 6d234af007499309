package stellwand.board;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.database.Chore;
import stellwand.journal.Outcome;
import stellwand.people.ErasesByCode;
import stellwand.people.ReplyCode;

/**
 * {@code ./stellwand erase CODE}: for somebody who asks with the slip in the hand. Goes through the
 * journal like everything else, so a server that runs beside shows it within a second.
 */
@Component
class EraseChore implements Chore {
    private static final int FAILED = 1;

    private final List<ErasesByCode> doors;

    EraseChore(List<ErasesByCode> doors) {
        this.doors = List.copyOf(doors);
    }

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public int run(List<String> arguments) {
        var code = ReplyCode.parse(String.join(" ", arguments));
        if (code.isEmpty()) {
            return failed("this is no reply code; a letter may be wrong or missing");
        }
        return doors.stream()
                .flatMap(door -> door.erase(code.get(), UUID.randomUUID()).stream())
                .map(EraseChore::told)
                .max(Integer::compare)
                .orElseGet(() -> failed("no card and no idea has this reply code"));
    }

    private static int told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                System.out.println(
                        "erased: everything that was written on this card or idea (event %d)"
                                .formatted(done.seq()));
                yield 0;
            }
            case Outcome.Refused(var reason) -> failed(reason.toString());
        };
    }

    private static int failed(String why) {
        System.err.println("stellwand: erase: " + why);
        return FAILED;
    }
}
