package stellwand.register;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.AnswersOfIdeas.Answer;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaRow;
import stellwand.journal.Text;

/** Ideas as an Atom feed (RFC 4287). */
final class IdeaFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int LONGEST_TITLE = 80;

    private final XMLStreamWriter xml;
    private final Map<IdeaId, Answer> answers;
    private final Names names;
    private final URI home;

    private IdeaFeed(XMLStreamWriter xml, Map<IdeaId, Answer> answers, Names names, URI home) {
        this.xml = xml;
        this.answers = answers;
        this.names = names;
        this.home = home;
    }

    /**
     * @param answers of those that are answered
     * @param self where the feed is, below the house
     */
    static byte[] of(
            List<IdeaRow> ideas,
            Map<IdeaId, Answer> answers,
            Names names,
            String title,
            URI home,
            String self) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new IdeaFeed(xml, answers, names, home).write(ideas, title, self);
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
        for (var idea : ideas) entry(idea);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant newest(List<IdeaRow> ideas) {
        return ideas.stream().map(IdeaRow::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Of words that are not for everybody it says how the idea stands: that may be news, too. */
    private void entry(IdeaRow idea) throws XMLStreamException {
        var words = idea.text();
        var address = home.resolve("/ideas/" + idea.number());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", idea.language());
        text("id", "urn:uuid:" + idea.id().id());
        text("title", title(idea.number(), words == null ? names.standing(idea) : words));
        text("published", idea.receivedAt().toString());
        text("updated", idea.changedAt().toString());
        link("alternate", address);
        category("/ideas#standing", Query.word(idea.standing()), names.standing(idea));
        var theme = idea.theme();
        var name = names.theme(idea);
        if (theme != null && name != null) category("/ideas#theme", theme.id().toString(), name);
        content(words, idea, answers.get(idea.id()));
        xml.writeEndElement();
    }

    /** Once it is answered, what came out and why: programs show nothing else beside the title. */
    private void content(@Nullable String words, IdeaRow idea, @Nullable Answer answer)
            throws XMLStreamException {
        if (answer == null) {
            if (words != null) text("content", words);
            return;
        }
        category("/ideas#result", Query.word(answer.result()), names.result(answer.result()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        if (words != null) paragraph("p", idea.language(), words);
        paragraph("h2", names.language(), names.result(answer.result()));
        var said = answer.words();
        if (said != null) paragraph("p", said.language(), said.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void paragraph(String name, String language, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("xml:lang", language);
        xml.writeAttribute("lang", language);
        xml.writeAttribute("dir", new Line(language, text).direction());
        var lines = text.strip().lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            if (n > 0) xml.writeEmptyElement("br");
            xml.writeCharacters(lines.get(n));
        }
        xml.writeEndElement();
    }

    private static String title(int number, String words) {
        var line = words.lines().findFirst().orElse("");
        return "%d: %s".formatted(number, Text.cut(line, LONGEST_TITLE));
    }

    /**
     * @param scheme tells whether it is how an idea stands, its theme, or what came out
     */
    private void category(String scheme, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", home.resolve(scheme).toString());
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
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
