package stellwand.mailbox.incoming;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stellwand.mailbox.incoming.Incoming.Attachment;

/** What a file is by its name, and what nobody should open. */
final class FileTypes {
    private static final Set<String> DANGEROUS =
            Set.of(
                    "ade", "adp", "apk", "app", "appx", "bat", "chm", "cmd", "com", "cpl", "deb",
                    "dll", "dmg", "docm", "dotm", "exe", "gadget", "hlp", "hta", "htm", "html",
                    "img", "inf", "ins", "iso", "jar", "jnlp", "js", "jse", "lnk", "msc", "msi",
                    "msix", "msp", "mst", "one", "pif", "ppam", "ppsm", "pptm", "ps1", "py", "reg",
                    "rpm", "scf", "scr", "sct", "sh", "shtml", "svg", "swf", "sys", "url", "vb",
                    "vbe", "vbs", "vhd", "vhdx", "wsc", "wsf", "wsh", "xhtml", "xlam", "xll",
                    "xlsm", "xltm");

    /** Some of them turn the end of a name around for people. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    /** Windows takes it away. */
    private static final Pattern AT_END = Pattern.compile("[.\\s]+$");

    private static final int HEAD_OF_A_PROGRAM = 64;

    private FileTypes() {}

    static String byName(String name) {
        return Objects.requireNonNullElse(
                URLConnection.guessContentTypeFromName(name), "application/octet-stream");
    }

    static boolean isDangerous(Attachment file) {
        var type = file.type();
        return DANGEROUS.contains(ending(file.name()))
                || isProgram(file.bytes())
                || type.contains("html")
                || type.contains("javascript")
                || type.contains("msdownload");
    }

    /** S/MIME and PGP: readable only with a key that we do not have. */
    static boolean isEncrypted(String type) {
        return type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted");
    }

    static boolean isSignature(String type) {
        return type.endsWith("pkcs7-signature") || type.equals("application/pgp-signature");
    }

    /** Of Windows, whatever it is called: a list may begin with these letters, too. */
    private static boolean isProgram(byte[] bytes) {
        return bytes.length >= HEAD_OF_A_PROGRAM
                && bytes[0] == 'M'
                && bytes[1] == 'Z'
                && IntStream.range(2, HEAD_OF_A_PROGRAM).anyMatch(at -> bytes[at] == 0);
    }

    private static String ending(String name) {
        var seen = AT_END.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("");
        return seen.substring(seen.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
    }
}
