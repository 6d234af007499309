package stellwand.register;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stellwand.idea.IdeaRow;
import stellwand.journal.Text;

/** Ideas as an Atom feed (RFC 4287). */
final class IdeaFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_TITLE = 80;

    private final XMLStreamWriter xml;
    private final URI home;

    private IdeaFeed(XMLStreamWriter xml, URI home) {
        this.xml = xml;
        this.home = home;
    }

    /**
     * @param self where the feed is, below the house
     */
    static byte[] of(List<IdeaRow> ideas, String title, URI home, String self) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new IdeaFeed(xml, home).write(ideas, title, self);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(List<IdeaRow> ideas, String title, String self) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", home.resolve(self).toString());
        text("title", title);
        text("updated", newest(ideas).toString());
        link("self", home.resolve(self));
        xml.writeStartElement("author");
        text("name", title);
        xml.writeEndElement();
        for (var idea : ideas) if (idea.text() != null) entry(idea, idea.text());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<IdeaRow> ideas) {
        return ideas.stream().map(IdeaRow::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void entry(IdeaRow idea, String words) throws XMLStreamException {
        var address = home.resolve("/ideas/" + idea.number());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", idea.language());
        text("id", "urn:uuid:" + idea.id().id());
        text("title", title(idea.number(), words));
        text("published", idea.receivedAt().toString());
        text("updated", idea.changedAt().toString());
        link("alternate", address);
        text("content", words);
        xml.writeEndElement();
    }

    private static String title(int number, String words) {
        var line = words.lines().findFirst().orElse("");
        return "%d: %s".formatted(number, Text.cut(line, LONGEST_TITLE));
    }

    private void link(String rel, URI address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address.toString());
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
