package stellwand.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where files lie while they are sent, as they were taken, with place and camera: in a folder of
 * the data directory that is its owner's alone. They go with the request. What a killed server left
 * goes at the next start: when the house has its database and nobody else can be using the folder,
 * and before it opens its doors.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(MultipartProperties.class)
class Uploads implements SmartInitializingSingleton {
    private final Path folder;

    Uploads(@Value("${stellwand.data.dir}") Path data) {
        this.folder = data.toAbsolutePath().resolve("uploads");
    }

    /** Never the system's temporary folder: there, nobody cleans up after a server. */
    @Bean
    MultipartConfigElement inTheDataDirectory(MultipartProperties limits) {
        return new MultipartConfigElement(
                folder.toString(),
                limits.getMaxFileSize().toBytes(),
                limits.getMaxRequestSize().toBytes(),
                (int) limits.getFileSizeThreshold().toBytes());
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty() throws IOException {
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) Files.deleteIfExists(file);
        }
    }
}
