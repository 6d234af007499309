package stellwand.mailbox.incoming;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a file is by its name, and what nobody should open. */
final class FileTypes {
    private static final Set<String> DANGEROUS =
            Set.of(
                    "ade", "adp", "apk", "app", "bat", "chm", "cmd", "com", "cpl", "dll", "dmg",
                    "exe", "hta", "htm", "html", "img", "ins", "iso", "jar", "js", "jse", "lnk",
                    "msc", "msi", "msp", "mst", "ps1", "reg", "scr", "sct", "sh", "shtml", "svg",
                    "swf", "sys", "vb", "vbe", "vbs", "wsc", "wsf", "wsh", "xhtml", "xll");

    private FileTypes() {}

    static String byName(String name) {
        return Objects.requireNonNullElse(
                URLConnection.guessContentTypeFromName(name), "application/octet-stream");
    }

    static boolean isDangerous(String name, String type) {
        return DANGEROUS.contains(ending(name))
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

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
    }
}
