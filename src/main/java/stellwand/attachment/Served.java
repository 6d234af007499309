package stellwand.attachment;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files as browsers get them: never run, never guessed at, and kept nowhere on the way, so that an
 * erased one does not come back from there.
 */
public final class Served {
    private Served() {}

    public static ResponseEntity<byte[]> picture(byte[] jpeg) {
        return safe().contentType(MediaType.IMAGE_JPEG).body(jpeg);
    }

    /** Without a type and without bytes yet. */
    public static ResponseEntity.BodyBuilder safe() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
