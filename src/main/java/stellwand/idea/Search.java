package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** What somebody looks for among the public ideas; what is null does not matter. */
public record Search(
        String words,
        @Nullable WorkshopId workshop,
        @Nullable TableId table,
        @Nullable WayIn way,
        @Nullable Standing standing) {

    public static final Search EVERYTHING = new Search("", null, null, null, null);
}
