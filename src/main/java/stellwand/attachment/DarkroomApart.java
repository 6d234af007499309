package stellwand.attachment;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.stream.MemoryCacheImageInputStream;
import stellwand.attachment.Attachment.Picture;

/**
 * A darkroom in a process of its own, for pictures whose decoder takes as much memory as the file
 * makes it take, whatever size it says it has: a file of some hundred bytes would end the server.
 * Here it ends this process, and its picture is one that cannot be opened.
 */
final class DarkroomApart {
    /** Sixty megapixels take up to 420 MB, lossless ones the most. */
    private static final String HEAP = "-Xmx512m";

    /** They take twenty, where nothing else runs. */
    private static final int SECONDS = 60;

    /** What the virtual machine exits with when its memory is used up. */
    private static final int TOO_MUCH = 3;

    /** Drawn anew, a picture may be longer than its file was. */
    private static final int MOST = 4 * Limits.FILE_BYTES;

    /** Their memory comes beside the house's. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private DarkroomApart() {}

    /** WebP, and lossless JPEG: what the JDK has no decoder of its own for. */
    static boolean isFor(byte[] file) {
        return switch (Format.of(file)) {
            case WEBP -> true;
            case JPEG -> isLossless(file);
            case PNG, HEIC, PDF, ANOTHER -> false;
        };
    }

    /** As the decoder reads it: asked for one kind only, it goes another way through the file. */
    private static boolean isLossless(byte[] jpeg) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            return JPEGSegmentUtil.readSegments(stream, JPEGSegmentUtil.ALL_SEGMENTS).stream()
                    .anyMatch(each -> each.marker() == JPEG.SOF3);
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    static Reading develop(byte[] file) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return developAlone(file);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Reading developAlone(byte[] file) {
        var process = started();
        try {
            try (var sent = process.getOutputStream()) {
                sent.write(file);
            }
            try (var answer = new DataInputStream(process.getInputStream())) {
                return read(answer);
            }
        } catch (IOException ended) {
            return tooMuch(process);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Or it ended for another reason, which is not the picture's fault. */
    private static Reading tooMuch(Process process) {
        int exit = process.onExit().join().exitValue();
        if (exit == TOO_MUCH) return Darkroom.broken();
        throw new IllegalStateException("The darkroom apart ended with " + exit);
    }

    /** Without what only the house should know, and options that are meant for it. */
    private static Process started() {
        var words =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DarkroomApart.class.getName());
        try {
            var builder = new ProcessBuilder(words).redirectError(Redirect.DISCARD);
            builder.environment().clear();
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(DataInputStream answer) throws IOException {
        var refusal = answer.readUTF();
        if (!refusal.isEmpty()) return new Reading.Not(Refusal.valueOf(refusal));
        int width = answer.readInt();
        int height = answer.readInt();
        return new Reading.Kept(new Picture(bytes(answer), bytes(answer), width, height));
    }

    private static byte[] bytes(DataInputStream answer) throws IOException {
        int length = answer.readInt();
        if (length < 0 || length > MOST) throw new IOException("No picture is so long");
        var bytes = new byte[length];
        answer.readFully(bytes);
        return bytes;
    }

    /** It ends by itself, also when the house that began it is gone. */
    static void main() throws IOException {
        Thread.ofPlatform().daemon().start(DarkroomApart::endInTime);
        var out = System.out;
        System.setOut(System.err);
        try (var answer = new DataOutputStream(out)) {
            write(Darkroom.developHere(System.in.readAllBytes()), answer);
        }
    }

    private static void endInTime() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(TOO_MUCH);
    }

    private static void write(Reading reading, DataOutputStream answer) throws IOException {
        switch (reading) {
            case Reading.Not(var reason) -> answer.writeUTF(reason.name());
            case Reading.Kept(Picture(var jpeg, var preview, int width, int height)) -> {
                answer.writeUTF("");
                answer.writeInt(width);
                answer.writeInt(height);
                answer.writeInt(jpeg.length);
                answer.write(jpeg);
                answer.writeInt(preview.length);
                answer.write(preview);
            }
            case Reading.Kept(Attachment.Document _) -> throw new IllegalStateException();
        }
    }
}
