package stellwand.mailbox.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files as Word and LibreOffice write them. */
public final class Documents {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Documents() {}

    /**
     * @param body elements as they stand in {@code w:body}
     */
    public static byte[] docx(String body) {
        return zip("word/document.xml", document(body));
    }

    static String document(String body) {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="%s" xmlns:mc="mc" xmlns:wps="wps"><w:body>%s</w:body></w:document>\
        """
                .formatted(WORD, body);
    }

    /** One paragraph. */
    public static String p(String words) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>%s</w:p>"
                .formatted(run(words));
    }

    static String item(int depth, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(depth, run(words));
    }

    static String run(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(words);
    }

    /**
     * @param body elements as they stand in {@code office:text}
     */
    public static byte[] odt(String body) {
        return zip("content.xml", content(body));
    }

    static String content(String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0"
            xmlns:table="%1$stable:1.0" xmlns:draw="%1$sdrawing:1.0" xmlns:svg="%1$ssvg-compatible:1.0">
        <office:body><office:text>%2$s</office:text></office:body></office:document-content>\
        """
                .formatted(OASIS, body);
    }

    /** With a picture before it, as LibreOffice does. */
    static byte[] zip(String name, String xml) {
        return zip(Map.of(name, xml.getBytes(UTF_8)), new byte[1000]);
    }

    static byte[] zip(Map<String, byte[]> entries, byte[] picture) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "Thumbnails/thumbnail.png", picture);
            for (var each : entries.entrySet()) put(zip, each.getKey(), each.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
