package stellwand.mailbox.fetch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming;

/**
 * Who makes something of mail. Until a bean of this kind is there, mail waits. Each comes at least
 * once: whoever takes it remembers its id in the same transaction as what became of it.
 */
public interface Receiver {
    /**
     * Returns when it is safe; throws to be asked again later.
     *
     * @return what became of it, the same each time
     */
    Fate take(Arrived mail);

    /**
     * @param address of ours, as it was configured
     * @param workshop to which that address belongs, if to one
     * @param released somebody looked at it and wants it taken, whoever wrote it
     */
    record Arrived(
            UUID id,
            String address,
            @Nullable UUID workshop,
            Instant receivedAt,
            Incoming.Message message,
            boolean released) {}
}
