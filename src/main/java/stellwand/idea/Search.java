package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What somebody looks for among the public ideas; what is null does not matter.
 *
 * @param language of the reader, in which the words may be
 */
public record Search(
        String words,
        String language,
        @Nullable WorkshopId workshop,
        @Nullable TableId table,
        @Nullable ThemeId theme,
        @Nullable UnitId unit,
        @Nullable WayIn way,
        @Nullable Standing standing,
        ListOrder order) {}
