package stellwand.mailbox.office;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stellwand.mailbox.office.OfficeText.Why;

/**
 * XML of strangers, element by element. It names no other file, and defines nothing: neither Word
 * nor LibreOffice writes a DTD, so what has one is not of theirs.
 */
final class Xml {
    private static final int DEEPEST = 500;

    /** Since JDK 24 it is 100, which tables within tables may need; we count ourselves. */
    private static final String DEPTH_OF_JDK = "jdk.xml.maxElementDepth";

    /** Each ampersand counts, and a long text may have many. */
    private static final List<String> ENTITIES_OF_JDK =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private Xml() {}

    /** Who makes something of it. */
    interface Listener {
        /** Whether to pass over it, with all that is within. */
        boolean skips(XMLStreamReader element);

        void begins(XMLStreamReader element);

        void ends(XMLStreamReader element);

        void says(String text);
    }

    static void read(byte[] xml, Listener listener) throws UnreadException {
        try {
            read(factory().createXMLStreamReader(new ByteArrayInputStream(xml)), listener);
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadException(Why.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(DEPTH_OF_JDK, 2 * DEEPEST);
        ENTITIES_OF_JDK.forEach(limit -> factory.setProperty(limit, 0));
        return factory;
    }

    private static void read(XMLStreamReader xml, Listener listener)
            throws XMLStreamException, UnreadException {
        int depth = 0;
        int skippedFrom = Integer.MAX_VALUE;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw new UnreadException(Why.TOO_DEEP);
                    if (depth > skippedFrom) continue;
                    if (listener.skips(xml)) skippedFrom = depth;
                    else listener.begins(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < skippedFrom) listener.ends(xml);
                    if (depth-- == skippedFrom) skippedFrom = Integer.MAX_VALUE;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (depth < skippedFrom) listener.says(xml.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadException(Why.BROKEN);
                default -> {} // comments and instructions say nothing
            }
        }
    }
}
