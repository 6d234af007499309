package stellwand.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * The board as ready-made bytes.
 *
 * @param tag for {@code ETag}: where the journal stood, and in which language tables are named
 */
record BoardPicture(long seq, String tag, byte[] json, byte[] gzipped) {

    static BoardPicture of(long seq, String language, byte[] json) {
        return new BoardPicture(seq, "W/\"%d-%s\"".formatted(seq, language), json, gzip(json));
    }

    private static byte[] gzip(byte[] json) {
        var bytes = new ByteArrayOutputStream(json.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
