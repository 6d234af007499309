package stellwand.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import stellwand.attachment.Limits;

/** The pages of a letter, scanned or photographed; browsers send an empty one where none is. */
record ScanForm(@Nullable List<MultipartFile> scan) {
    static final ScanForm NONE = new ScanForm(null);

    /** An idea has no more files. */
    static final int MOST_PAGES = 10;

    List<byte[]> pages() {
        return chosen().map(ScanForm::bytes).toList();
    }

    private Stream<MultipartFile> chosen() {
        return Objects.requireNonNullElse(scan, List.<MultipartFile>of()).stream()
                .filter(it -> !it.isEmpty());
    }

    private static byte[] bytes(MultipartFile page) {
        try {
            return page.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No browser puts a file back into a form. */
    public boolean isToBeChosenAgain() {
        return chosen().findAny().isPresent();
    }

    public int mostMebibytes() {
        return Limits.FILE_MIB;
    }

    public int mostPages() {
        return MOST_PAGES;
    }
}
