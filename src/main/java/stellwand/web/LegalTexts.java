package stellwand.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imprint, privacy notice, accessibility statement, and where to report a barrier. The operator's
 * own are files like {@code imprint_de.txt} in the folder {@code STELLWAND_LEGAL_DIR}; until they
 * are there, ours are shown, and said to be ours. In both, the names of {@link LegalFact}s stand
 * for what is so in this house.
 */
@Component
class LegalTexts {
    private static final Logger LOG = LoggerFactory.getLogger(LegalTexts.class);

    private final @Nullable Path folder;
    private final List<LegalFact> facts;

    LegalTexts(
            @Value("${stellwand.legal.dir:#{null}}") @Nullable Path folder, List<LegalFact> facts) {
        this.folder = folder;
        this.facts = List.copyOf(facts);
    }

    LegalText find(LegalPage page, Language language) {
        return own(page, language)
                .or(() -> own(page, Language.GERMAN))
                .orElseGet(() -> ours(page, language));
    }

    /** The German text decides: it is the one that binds. */
    boolean areDefaults() {
        return Arrays.stream(LegalPage.values())
                .anyMatch(page -> own(page, Language.GERMAN).isEmpty());
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!areDefaults()) return;
        LOG.warn(
                "Imprint, privacy notice, accessibility statement or barrier report are still the defaults."
                        + " Put your own as {} into a folder and name it in STELLWAND_LEGAL_DIR.",
                names());
    }

    private static List<String> names() {
        return Arrays.stream(LegalPage.values()).map(page -> page.file(Language.GERMAN)).toList();
    }

    private Optional<LegalText> own(LegalPage page, Language language) {
        if (folder == null) return Optional.empty();
        var file = folder.resolve(page.file(language));
        if (!Files.isReadable(file)) return Optional.empty();
        try {
            return Optional.of(parse(Files.readString(file), language, false));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read %s".formatted(file), unreadable);
        }
    }

    private LegalText ours(LegalPage page, Language language) {
        try (InputStream text =
                LegalTexts.class.getResourceAsStream("/legal/" + page.file(language))) {
            if (text == null)
                throw new IllegalStateException("Missing legal/" + page.file(language));
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8), language, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LegalText parse(String text, Language language, boolean ours) {
        var filled = text;
        for (var fact : facts) {
            var name = "{%s}".formatted(fact.name());
            filled = filled.replace(name, fact.sentence(language.locale()));
        }
        return LegalText.parse(filled, language, ours);
    }
}
