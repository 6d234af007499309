package stellwand.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.IdeaId;
import stellwand.people.HouseSecret;
import stellwand.people.MailAddress;
import stellwand.unit.UnitId;
import stellwand.unit.Units;

/**
 * Makes and reads the links by which units write that never sign in. A link says itself what it is
 * for, and is signed: nothing is kept of it. The signature covers the unit's mail address, so that
 * links end when that changes.
 */
@Component
public class DraftLinks {
    private static final String PATH = "/drafts/";
    private static final byte[] USE = "draft link".getBytes(UTF_8);
    private static final int SAID_BYTES = 4 * Long.BYTES + Integer.BYTES;
    private static final int SIGNATURE_BYTES = 16;
    private static final int LENGTH = (SAID_BYTES + SIGNATURE_BYTES) * 4 / 3 + 1;

    /** Of use for so long at least, and for so long after a unit's day. */
    private static final int DAYS = 30;

    private static final int DAYS_AFTER_DUE = 14;

    private final HouseSecret secret;
    private final Units units;
    private final Deadlines deadlines;

    DraftLinks(HouseSecret secret, Units units, Deadlines deadlines) {
        this.secret = secret;
        this.units = units;
        this.deadlines = deadlines;
    }

    /**
     * @return the path of the page
     */
    String make(IdeaId idea, UnitId unit) {
        return make(idea, unit, mail(unit), null);
    }

    /**
     * For a letter to the unit.
     *
     * @param mail of the unit, as it is now
     * @param due by when the unit should have said something
     * @return the path of the page
     */
    public String make(IdeaId idea, UnitId unit, String mail, @Nullable LocalDate due) {
        var soonest = deadlines.today().plusDays(DAYS);
        var afterDue = due == null ? soonest : due.plusDays(DAYS_AFTER_DUE);
        var until = afterDue.isAfter(soonest) ? afterDue : soonest;
        var said = said(new DraftLink(idea, unit, until));
        var all = ByteBuffer.allocate(said.length + SIGNATURE_BYTES);
        all.put(said).put(signature(said, mail));
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** Empty for what we did not make, and for what is over. */
    Optional<DraftLink> read(String text) {
        return bytes(text)
                .filter(it -> it.length == SAID_BYTES + SIGNATURE_BYTES)
                .flatMap(this::signed)
                .filter(it -> !deadlines.isLate(it.until()));
    }

    private static Optional<byte[]> bytes(String text) {
        if (text.length() > LENGTH) return Optional.empty();
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<DraftLink> signed(byte[] all) {
        var said = new byte[SAID_BYTES];
        var signature = new byte[SIGNATURE_BYTES];
        ByteBuffer.wrap(all).get(said).get(signature);
        var link = link(said);
        return MessageDigest.isEqual(signature, signature(said, mail(link.unit())))
                ? Optional.of(link)
                : Optional.empty();
    }

    private static byte[] said(DraftLink link) {
        var idea = link.idea().id();
        var unit = link.unit().id();
        return ByteBuffer.allocate(SAID_BYTES)
                .putLong(idea.getMostSignificantBits())
                .putLong(idea.getLeastSignificantBits())
                .putLong(unit.getMostSignificantBits())
                .putLong(unit.getLeastSignificantBits())
                .putInt((int) link.until().toEpochDay())
                .array();
    }

    private static DraftLink link(byte[] said) {
        var in = ByteBuffer.wrap(said);
        return new DraftLink(
                new IdeaId(new UUID(in.getLong(), in.getLong())),
                new UnitId(new UUID(in.getLong(), in.getLong())),
                LocalDate.ofEpochDay(in.getInt()));
    }

    private String mail(UnitId unit) {
        return units.mail(unit).map(MailAddress::address).orElse("");
    }

    private byte[] signature(byte[] said, String mail) {
        var to = mail.getBytes(UTF_8);
        var message =
                ByteBuffer.allocate(USE.length + said.length + to.length)
                        .put(USE)
                        .put(said)
                        .put(to);
        return Arrays.copyOf(secret.sign(message.array()), SIGNATURE_BYTES);
    }
}
