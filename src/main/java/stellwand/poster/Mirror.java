package stellwand.poster;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns what stands side by side in a sheet that is read from the right: the press turns letters,
 * and no cells. Rows of tables, and whatever has the class {@code cells}.
 */
final class Mirror implements FSDOMMutator {
    @Override
    public void mutateDocument(Document sheet) {
        if (!sheet.getDocumentElement().getAttribute("dir").equals("rtl")) return;
        var all = sheet.getElementsByTagName("*");
        var rows = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && isRow(element)) rows.add(element);
        }
        rows.forEach(Mirror::turn);
    }

    private static boolean isRow(Element element) {
        return element.getTagName().equals("tr")
                || List.of(element.getAttribute("class").split(" ")).contains("cells");
    }

    private static void turn(Element row) {
        for (Node it = row.getLastChild(); it != null; ) {
            var before = it.getPreviousSibling();
            row.appendChild(it);
            it = before;
        }
    }
}
