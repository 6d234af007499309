package stellwand.language;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each word in another way. */
final class Rewritten extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> how;

    Rewritten(TokenStream words, UnaryOperator<String> how) {
        super(words);
        this.how = how;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        var other = how.apply(term.toString());
        term.setEmpty().append(other);
        return true;
    }
}
