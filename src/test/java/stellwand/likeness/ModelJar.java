package stellwand.likeness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A model as an operator has it: compiled against {@link Meaning} alone, in a jar. */
public final class ModelJar {
    private ModelJar() {}

    /**
     * @param body of {@code float[] of(String text)}
     */
    public static Path in(Path folder, String body) throws IOException {
        var source = folder.resolve("Model.java");
        Files.writeString(
                source,
                """
                public final class Model implements stellwand.likeness.Meaning {
                    public java.util.List<float[]> of(java.util.List<String> texts) {
                        return texts.stream().map(Model::of).toList();
                    }

                    private static float[] of(String text) {
                        %s
                    }
                }
                """
                        .formatted(body));
        var compiled =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                source.toString());
        if (compiled != 0) throw new IllegalStateException("The model does not compile");
        var jar = folder.resolve("model.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "Model.class", Files.readAllBytes(folder.resolve("Model.class")));
            entry(
                    out,
                    "META-INF/services/" + Meaning.class.getName(),
                    "Model\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
