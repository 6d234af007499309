package stellwand.likeness;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The implementation of {@link Meaning} that lies in a jar of the operator's. */
public final class OperatorsModel {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorsModel.class);

    private OperatorsModel() {}

    /**
     * Empty, with a line in the log, when there is none or it does not start: similar ideas are a
     * help, and no reason to keep a house closed.
     *
     * @param place a jar, or a folder with jars: the model's and those that it needs
     */
    public static Optional<Meaning> in(Path place) {
        try {
            var loader = new URLClassLoader(jars(place), Meaning.class.getClassLoader());
            var found = ServiceLoader.load(Meaning.class, loader).findFirst();
            if (found.isEmpty()) LOG.warn("no likeness model in {}: words alone count", place);
            else LOG.info("likeness model: {}", found.get().getClass().getName());
            return found;
        } catch (IOException | ServiceConfigurationError | LinkageError broken) {
            LOG.warn("no likeness model in {}: words alone count", place, broken);
            return Optional.empty();
        }
    }

    private static URL[] jars(Path place) throws IOException {
        if (!Files.isDirectory(place)) return new URL[] {url(place.toRealPath())};
        try (Stream<Path> files = Files.list(place)) {
            var jars = files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
            return urls(jars);
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        var urls = new URL[jars.size()];
        for (int n = 0; n < urls.length; n++) urls[n] = url(jars.get(n));
        return urls;
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
