package stellwand.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Signed by itself, as in a test room or a city's cellar. */
public record Certificate(Path store) {
    private static final String PASSWORD = "changeit";

    public static Certificate of(String host, Path room) throws IOException {
        var store = room.resolve("certificate.p12");
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        words.addAll(List.of("-genkeypair", "-alias", "mail", "-keyalg", "EC"));
        words.addAll(List.of("-dname", "CN=" + host, "-ext", "SAN=dns:" + host));
        words.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        var made = new ProcessBuilder(words).redirectErrorStream(true).start();
        try {
            if (made.waitFor() != 0) {
                throw new IOException(new String(made.getInputStream().readAllBytes(), UTF_8));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return new Certificate(store);
    }

    /** For a Java in another process. */
    public String trust() {
        return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                .formatted(store, PASSWORD);
    }

    SSLContext context() throws IOException {
        try (var in = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
