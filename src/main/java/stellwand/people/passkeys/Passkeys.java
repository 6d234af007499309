package stellwand.people.passkeys;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.journal.Text;
import stellwand.web.RefusedException;

/**
 * The passkeys of staff. Beside links by mail, never instead of them: whoever loses the device asks
 * for a link.
 */
@Component
public class Passkeys {
    static final int MOST = 10;
    private static final int LONGEST_LABEL = 60;
    private static final String TYPE = "public-key";
    private static final String HOUSE = "Stellwand";

    private final PasskeyTable table;
    private final Nonces nonces;
    private final Clock clock;
    private final @Nullable Notary notary;

    Passkeys(
            PasskeyTable table,
            Nonces nonces,
            Clock clock,
            @Value("${stellwand.url:http://localhost:8054}") URI url) {
        this.table = table;
        this.nonces = nonces;
        this.clock = clock;
        this.notary = Site.at(url).map(Notary::new).orElse(null);
    }

    /** The only origin where passkeys of this house work; empty when there is none. */
    public Optional<String> origin() {
        return Optional.ofNullable(notary).map(each -> each.site().origin());
    }

    public List<Passkey> ofStaff(UUID staff) {
        return table.ofStaff(staff);
    }

    public Question.ToBegin questionFor(Owner owner) {
        var here = notary().site();
        var known = table.credentials(owner.staff());
        if (known.size() >= MOST) throw new RefusedException(Refusal.TOO_MANY_PASSKEYS);
        return new Question.ToBegin(
                Answer.text(nonces.draw(owner.staff())),
                new Question.Of(here.host(), HOUSE),
                new Question.User(Answer.text(handle(owner.staff())), owner.name(), owner.name()),
                Notary.ALGORITHMS.stream()
                        .map(each -> new Question.Kind(TYPE, each.getValue()))
                        .toList(),
                Question.TIMEOUT_MS,
                known.stream().map(each -> new Question.Known(TYPE, Answer.text(each))).toList(),
                new Question.Selection("required", true, Question.VERIFIED),
                "none");
    }

    /**
     * @return how it is called now
     */
    public String add(UUID staff, @Nullable String label, Answer.Made made) {
        var name = label(label);
        var said = notary().read(made);
        var nonce = Notary.nonce(said.getCollectedClientData());
        if (!nonces.take(nonce, staff)) throw new RefusedException(Refusal.PASSKEY_CAME_TOO_LATE);
        var key = notary().check(said, nonce, staff);
        if (!table.add(key, name, clock.instant())) {
            throw new RefusedException(Refusal.PASSKEY_IS_KNOWN_ALREADY);
        }
        return name;
    }

    public Question.ToSignIn questionForAnybody() {
        var here = notary().site();
        var nonce = Answer.text(nonces.draw(null));
        return new Question.ToSignIn(nonce, here.host(), Question.TIMEOUT_MS, Question.VERIFIED);
    }

    /**
     * Not in one transaction: a nonce is used up even when the answer is refused.
     *
     * @return whose passkey signed
     */
    public UUID recognise(Answer.Signed signed) {
        var said = notary().read(signed);
        var nonce = Notary.nonce(said.getCollectedClientData());
        if (!nonces.take(nonce, null)) throw new RefusedException(Refusal.PASSKEY_CAME_TOO_LATE);
        var known =
                table.byCredential(signed.credential())
                        .filter(key -> Arrays.equals(handle(key.staff()), said.getUserHandle()))
                        .orElseThrow(() -> new RefusedException(Refusal.PASSKEY_IS_UNKNOWN));
        long count = notary().check(said, nonce, known);
        if (!table.use(known.id(), count, clock.instant())) {
            throw new RefusedException(Refusal.PASSKEY_MAY_BE_COPIED);
        }
        return known.staff();
    }

    /** Whose it is not, for them nothing changes. */
    public void rename(UUID staff, UUID passkey, String label) {
        table.rename(staff, passkey, label(label));
    }

    public void remove(UUID staff, UUID passkey) {
        table.remove(staff, passkey);
    }

    public void removeAll(UUID staff) {
        table.removeAll(staff);
    }

    private Notary notary() {
        if (notary == null) throw new RefusedException(Refusal.PASSKEYS_NEED_HTTPS);
        return notary;
    }

    private static String label(@Nullable String typed) {
        var label = typed == null ? "" : Text.clean(typed);
        if (label.isEmpty() || Text.length(label) > LONGEST_LABEL || label.contains("\n")) {
            throw new RefusedException(Refusal.PASSKEY_HAS_NO_NAME);
        }
        return label;
    }

    /** How a device remembers whose passkey it is: the account's random id, and nothing else. */
    private static byte[] handle(UUID staff) {
        return ByteBuffer.allocate(16)
                .putLong(staff.getMostSignificantBits())
                .putLong(staff.getLeastSignificantBits())
                .array();
    }
}
