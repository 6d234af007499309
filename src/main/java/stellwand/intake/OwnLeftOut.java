package stellwand.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.idea.LeftOutBecause;

/**
 * The files of a contributor's mails that are not kept.
 *
 * @param named whether their names are said: they may say a lot, and a code lies about
 */
record OwnLeftOut(List<File> files, boolean named) {
    static final OwnLeftOut NONE = new OwnLeftOut(List.of(), true);

    OwnLeftOut {
        files = List.copyOf(files);
    }

    /**
     * @param name null for who holds nothing but the code
     */
    record File(@Nullable String name, LeftOutBecause because) {}

    /** For the template: there is something to tell. */
    public boolean isThere() {
        return !files.isEmpty();
    }

    /** Of some of them nothing is kept: they might be sent in another way. */
    public boolean lacksSome() {
        return files.stream().anyMatch(it -> it.because() != LeftOutBecause.TEXT_TAKEN);
    }
}
